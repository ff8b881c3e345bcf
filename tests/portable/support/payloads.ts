/** Payloads that a provider might send one day: those it is known to send, with odd values in odd places. */
import type { Random } from './random.ts'
import { utf8 } from './text.ts'

export function oddPayload(known: readonly string[], random: Random): Uint8Array {
  if (known.length === 0 || random.chance(0.2))
    return random.chance(0.5) ? random.bytes(random.below(40)) : utf8(random.pick(plain))
  const text = random.pick(known)
  try {
    return utf8(JSON.stringify(withOddValues(JSON.parse(text), random)))
  } catch {
    return utf8(text)
  }
}

const plain = [
  '',
  '{}',
  '[]',
  'null',
  'true',
  '0',
  '"text"',
  'a=b&c=d',
  'payload=%7B%7D',
  '<xml/>',
  '{"type":{}}',
  '[[],[]]',
  '\ufeff{}',
]

/** Of some values: another in their place, none, or one more key. */
function withOddValues(value: unknown, random: Random): unknown {
  if (random.chance(0.03)) return JSON.parse(random.pick(oddValues))
  if (Array.isArray(value)) return value.flatMap((each) => (random.chance(0.05) ? [] : [withOddValues(each, random)]))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(() => !random.chance(0.05))
  const kept = entries.map(([key, each]): [string, unknown] => [
    random.chance(0.02) ? `${key}_` : key,
    withOddValues(each, random),
  ])
  return Object.fromEntries(kept)
}

const oddValues = [
  'null',
  'true',
  '0',
  '-1',
  '1e300',
  '1735657903000',
  '""',
  '"\\ud800"',
  '"constructor"',
  '"__proto__"',
  '[]',
  '[null]',
  '{}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"toString":1,"valueOf":1}',
  '{"length":-1}',
  '"2024-12-31T15:11:43Z"',
  '["a","b"]',
  '{"0":"a"}',
]
