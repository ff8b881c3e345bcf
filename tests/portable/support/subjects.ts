/** What the fuzzer spoils: honest requests of every receivable, and how to judge what became of them. */
import { dangerouslyAllowShortSecret } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'
import { ownOracleOf } from './in-body.ts'
import { generateKeyPairs, type KeyPairs } from './keys.ts'
import { oddTime } from './mutations.ts'
import { type Honest, type Oracle, oracleOf } from './oracle.ts'
import { basicCredentials, isHandshake, particularsOf } from './particulars.ts'
import { oddPayload } from './payloads.ts'
import { type Random, randomFrom } from './random.ts'
import { hasSigner, type NamedProvider, receivablesOf } from './receivables.ts'
import { createSender, nowMs, type Sender, type Sent } from './senders.ts'
import { utf8 } from './text.ts'
import type { Vector, VectorFile } from './vectors.ts'
import { type Judge, judgeOf } from './verdicts.ts'

/** What the tests of all providers are made of. */
export interface Material {
  /** The modules of all providers. */
  readonly modules: readonly object[]
  readonly vectors: readonly VectorFile[]
}

export interface Subject {
  readonly name: string
  readonly judge: Judge
  readonly altered: Oracle
  /** Whether a body is no delivery but a question. */
  isHandshake(body: Uint8Array): boolean
  honest(random: Random): Promise<Honest & { readonly accepted: boolean }>
}

/** By receivable: some have several. */
export async function createSubjects(
  { modules, vectors }: Material,
  seed: number,
): Promise<readonly (readonly Subject[])[]> {
  const pairs = await generateKeyPairs()
  const random = randomFrom(seed)
  return receivablesOf(modules).flatMap((named) => {
    const known = vectors.find(({ provider }) => provider === named.provider.id)?.vectors ?? []
    const subjects = [...signedSubjects(named, known, { pairs, random }), ...vectorSubjects(named, known)]
    if (subjects.length === 0) throw new Error(`there is neither a signer nor a valid vector for ${named.name}`)
    return [subjects]
  })
}

interface Making {
  readonly pairs: KeyPairs
  readonly random: Random
}

function signedSubjects(named: NamedProvider, known: readonly Vector[], making: Making): readonly Subject[] {
  const { algorithm } = named.provider.scheme
  if (!hasSigner(named) && algorithm.id !== 'none') return []
  const credential = { basic: basicCredentials }
  if (algorithm.id === 'none') return [signedSubject(named, known, making, { credential })]
  const plain = signedSubject(named, known, making, {})
  return algorithm.credentials.includes('credential')
    ? [plain, signedSubject(named, known, making, { credential })]
    : [plain]
}

const poolSize = 24

function signedSubject(
  named: NamedProvider,
  known: readonly Vector[],
  { pairs, random: making }: Making,
  more: object,
): Subject {
  const secret = making.bytes(48)
  const poolSeed = making.below(1e9)
  const bodies = known.map(({ body }) => body)
  const sender = createSender(named, secret, pairs, more)
  const pool: Promise<Honest>[] = []
  const pooled = (index: number): Promise<Honest> => {
    pool[index] ??= signed(sender, bodies, randomFrom(poolSeed + index))
    return pool[index]
  }
  return {
    ...subjectOf(named, sender.credentials, oracleOf(named)),
    async honest(random) {
      if (random.chance(0.75)) return { ...(await pooled(random.below(poolSize))), accepted: true }
      if (random.chance(0.7)) return { ...(await signed(sender, bodies, random)), accepted: true }
      const odd = random.chance(0.5) ? createSender(withOddTime(named, random), secret, pairs, more) : sender
      const { signedAtMs, ...request } = await signed(odd, bodies, random, random.pick(oddIds))
      return { ...request, ...(odd === sender && { signedAtMs }), accepted: false }
    },
  }
}

const urls = ['/', '/webhooks', '/webhooks?a=1&b=%3A2', '/a%20b/~c?x=%2F&y', '/%7Euser/?q=a+b']
const oddIds = ['', ' ', '.', 'a.b.c', '$&', 'é', '0'.repeat(300), '\0', 'msg_1\n']

async function signed(sender: Sender, bodies: readonly string[], random: Random, id = 'msg_1a2b3c'): Promise<Honest> {
  const body = random.chance(0.5) && bodies.length > 0 ? utf8(random.pick(bodies)) : oddPayload(bodies, random)
  const method = random.pick(['POST', 'POST', 'PUT'])
  const sent = await sender.send({ body, id, url: random.pick(urls), method })
  return { ...draftOf(sent), receivedAtMs: nowMs + random.below(4000), signedAtMs: nowMs }
}

function draftOf({ headers, ...sent }: Sent): Omit<Honest, 'receivedAtMs'> {
  return { ...sent, entries: Object.entries(headers) }
}

/** The provider as if it wrote times in a way that it does not, signed nevertheless. */
function withOddTime({ name, provider }: NamedProvider, random: Random): NamedProvider {
  const scheme = provider.scheme as SignatureScheme
  const { timestamp } = scheme
  if (!timestamp) return { name, provider }
  const write = (time: Date): string => oddTime(timestamp.write(time), random)
  return {
    name,
    provider: { ...provider, scheme: { ...scheme, timestamp: { ...timestamp, write } } as SignatureScheme },
  }
}

/** Of providers that our signer cannot, or not wholly, sign as. */
function vectorSubjects(named: NamedProvider, known: readonly Vector[]): readonly Subject[] {
  if (hasSigner(named) && named.name !== 'twilio') return []
  return known
    .filter(({ result, receiver = named.name }) => result === 'valid' && receiver === named.name)
    .map((vector) => vectorSubject(named, vector))
}

function vectorSubject(named: NamedProvider, vector: Vector): Subject {
  const { receivedAt, method = 'POST', url = '', headers, body, allowShortSecret, ...credentials } = vector
  const given = { ...credentials, ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }) }
  // Where the URL was given as a whole, that of the request is not looked at.
  const ownUrl = !/^https?:\/\/[^/]+\/./.test(String(vector.publicUrl))
  const altered = hasSigner(named) ? oracleOf(named, { ownUrl }) : ownOracleOf(named, { ownUrl })
  return {
    ...subjectOf(named, given, altered),
    honest: async () => ({
      method,
      url,
      entries: headers.map(([name, value]) => [name, value]),
      body: utf8(body),
      receivedAtMs: receivedAt * 1000,
      accepted: true,
    }),
  }
}

function subjectOf({ name, provider }: NamedProvider, credentials: object, altered: Oracle): Omit<Subject, 'honest'> {
  return {
    name,
    altered,
    judge: judgeOf({ provider, credentials }),
    isHandshake: (body) => isHandshake(particularsOf(name), body),
  }
}
