/** Ways to spoil a request that a provider sent. Each changes the draft in place, or leaves it where it has no such part. */
import type { Random } from './random.ts'
import { flippedBytes, flippedText, utf8 } from './text.ts'

/** A request on its way. */
export interface Draft {
  method: string
  url: string
  entries: [name: string, value: string][]
  body: Uint8Array
  receivedAtMs: number
}

export type Mutation = (draft: Draft, random: Random) => void

export const mutations: Readonly<Record<string, Mutation>> = {
  'header deleted': (draft, random) => {
    draft.entries.splice(random.below(draft.entries.length), 1)
  },
  'header twice': ({ entries }, random) => insert(entries, random, ...entries.slice(0, 1)),
  'header twice, otherwise': onEntry(([name, value], random, { entries }) => {
    insert(entries, random, [
      random.pick(spellings)(name),
      flippedText(`${value} `, random.below(200), random.below(7)),
    ])
  }),
  'header renamed': onEntry((entry, random, { entries }) => {
    const names = ['X-', '', ' ', entries[0]?.[0] ?? '']
    const changed = [
      random.pick(names) + entry[0],
      entry[0] + random.pick(['_', '-1', ' ', ':', '\0']),
      entry[0].slice(1),
    ]
    entry[0] = random.pick([...changed, entry[0].replaceAll('-', '_'), entry[0].replace(/^[a-z]+/i, 'webhook')])
  }),
  'header spelled otherwise': onEntry((entry, random) => {
    entry[0] = random.pick(spellings)(entry[0])
  }),
  'headers in another order': ({ entries }, random) => {
    entries.push(...entries.splice(0, random.below(entries.length)))
  },
  'header values exchanged': ({ entries }, random) => {
    if (entries.length < 2) return
    const [left, right] = [random.pick(entries), random.pick(entries)]
    const value = left[1]
    left[1] = right[1]
    right[1] = value
  },
  'stray header': ({ entries }, random) => insert(entries, random, [random.pick(strayNames), random.pick(oddTexts)]),
  'value very long': onValue(
    (value, random) => value + random.pick(['0', ',', ' ', '=', 'v1=', value.slice(0, 8)]).repeat(random.pick(lengths)),
  ),
  'value with a strange character': onValue((value, random) => {
    const at = random.below(value.length + 1)
    return value.slice(0, at) + random.pick(strangeCharacters) + value.slice(at)
  }),
  'value joined with itself': onValue((value, random) => value + random.pick(separators) + value),
  'value joined with a forged one': onValue((value, random) => {
    const forged = flippedText(value, random.below(500), random.below(3))
    return random.chance(0.5) ? value + random.pick(separators) + forged : forged + random.pick(separators) + value
  }),
  'forged values before it': onValue((value, random) => {
    const forged = flippedText(value, value.length - 1 - random.below(8), 0)
    return `${forged}${random.pick(separators)}`.repeat(random.pick([2, 31, 32, 33, 300])) + value
  }),
  'value in blanks': onValue(
    (value, random) => random.pick([' ', '\t', '\n', '\u00a0', '']) + value + random.pick([' ', '\r\n', '']),
  ),
  'value truncated': onValue((value, random) => value.slice(0, random.below(value.length))),
  'value without its beginning': onValue((value, random) => value.slice(random.below(value.length))),
  'value extended': onValue((value, random) => value + random.pick(oddTexts)),
  'value with another bit': onValue((value, random) => flippedText(`${value}`, random.below(500), random.below(7))),
  'value in another case': onValue((value, random) => (random.chance(0.5) ? value.toUpperCase() : value.toLowerCase())),
  'value in another alphabet': onValue((value, random) =>
    random.chance(0.5) ? value.replaceAll('+', '-').replaceAll('/', '_') : value.replace(/=+$/, ''),
  ),
  'value odd': onValue((_value, random) => random.pick(oddTexts)),
  'names in the value otherwise': onValue((value, random) =>
    value.replace(/[a-z0-9]+(?=[=,])/gi, random.pick(oddNames)),
  ),
  'time odd': onValue((value, random) => value.replace(times, (time) => oddTime(time, random))),
  'body with another bit': onBody((body, random) => flippedBytes(body, random.below(1e6), random.below(8))),
  'body truncated': onBody((body, random) => body.subarray(0, random.below(body.length))),
  'body extended': onBody((body, random) =>
    joined(body, random.pick([random.bytes(3), utf8('\n'), utf8('}'), utf8('&a=b')])),
  ),
  'body behind a byte order mark': onBody((body) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), body)),
  'body of invalid UTF-8': onBody((body, random) => {
    const at = random.below(body.length + 1)
    const bytes = Uint8Array.from(random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]))
    return joined(body.subarray(0, at), bytes, body.subarray(at))
  }),
  'body in other characters': onText((text, random) =>
    text.replace(/[":,]/, random.pick([' ', '\r\n', '\\u0022', "$&$'$`"])),
  ),
  'body with blanks': onText((text) => text.replace(/([,:{])/g, '$1 ')),
  'body naming a key twice': onText((text) => text.replace(/^\{("[^"]*":)/, '{$1null,$1')),
  'body in another order': onText((text) => text.replace(/^\{("\w+":"?\w+"?),("\w+":"?\w+"?)/, '{$2,$1')),
  'body in other types': onText((text) => text.replace(/:"(\w+)"/, ':["$1"]').replace(/:(\d+)/, ':"$1"')),
  'body of something else': onBody((_body, random) => utf8(random.pick(otherBodies))),
  'URL odd': (draft, random) => {
    draft.url = random.pick([
      ...oddUrls,
      `https://hooks.example.com${draft.url}`,
      `http://[${draft.url}`,
      `/${draft.url}`,
    ])
  },
  'URL changed': (draft, random) => {
    const at = random.below(draft.url.length + 1)
    const inserted = random.pick([
      '#',
      '#a',
      '?',
      '&',
      '%',
      '%2F',
      '/../',
      '//',
      ' ',
      '\n',
      'é',
      '\ud800',
      '\\',
      "'",
      '\0',
    ])
    draft.url = draft.url.slice(0, at) + inserted + draft.url.slice(at)
  },
  'URL decoded': (draft) => {
    draft.url = draft.url.replace(/%([2-7][0-9a-f])/gi, (_whole, digits) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
  },
  'method another': (draft, random) => {
    draft.method = random.pick(['GET', 'PUT', 'DELETE', 'HEAD', 'post', '', 'PROPFIND', '__proto__', 'POST '])
  },
  'arrives at another time': (draft, random) => {
    draft.receivedAtMs +=
      random.pick([1, -1]) * random.pick([1000, 5_000, 30_000, 180_000, 300_000, 301_000, 3.6e6, 1e12])
  },
}

export const mutationNames: readonly string[] = Object.keys(mutations)

/** Of header names: the case is free, and in no container of headers does it matter. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) =>
    name.replace(/[a-z]/i, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())),
]

const strayNames = [
  'Host',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Authorization',
  'Content-Type',
  '__proto__',
  'constructor',
  '',
]
const oddNames = ['v0', 'v1', 'v1a', 'v2', 'V1', 't', 'T', '', ' ', 'sha1', 'sha256', 'sha512', '__proto__', 'toString']
const oddTexts = [
  '',
  ' ',
  '0',
  '=',
  ',',
  ',,',
  ';',
  'v1',
  'v1,',
  'v1=',
  't=',
  'null',
  '[object Object]',
  'undefined',
  '\0',
  '=,=',
  'Basic',
  'Bearer ',
  'a.b.c',
  '..',
  '%00',
  '__proto__=1',
  '🙂',
]
const strangeCharacters = [
  '\0',
  '\x07',
  '\x7f',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  'é',
  '０',
  'ſ',
  'K',
  '\ud800',
  '🙂',
  ',',
  ';',
  '=',
  '"',
  '.',
  '%',
]
const separators = [',', ', ', ' ', ';', '|', '&', ' , ', '\n', '\0']
const lengths = [1, 40, 2000, 16_384, 16_385]
const otherBodies = [
  '',
  '{}',
  '[]',
  'null',
  '0',
  '"',
  '{"type":0}',
  '{"type":1}',
  '{"type":"url_verification","challenge":"<b>"}',
  'webhook_id=1',
  '{"notificationItems":[]}',
  '{"notificationItems":[null]}',
  '{"__proto__":{"polluted":1}}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
]
const oddUrls = [
  '',
  '/',
  '?',
  '#',
  '//',
  'https://',
  'https://example.com',
  'http://example.com:99999/',
  '*',
  'javascript:1',
  '\ud800',
  '/%',
  '/%zz',
  '/?bodySHA256=',
  '/?hub.mode=subscribe&hub.challenge=1',
  '/?bt_challenge=0123456789abcdef0123',
]

/** Seconds, milliseconds and ISO 8601. */
const times = /\d{4}-\d\d-\d\dT[\d:.]+Z|\b\d{10,13}\b/

export function oddTime(time: string, random: Random): string {
  const seconds = time.slice(0, 10)
  const fullWidth = time.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  return random.pick([
    '',
    '0',
    '-1',
    `+${time}`,
    `-${time}`,
    ` ${time}`,
    `${time} `,
    `0${time}`,
    `${time}.0`,
    `${time}.5`,
    `${time}abc`,
    `${time}e0`,
    `0x${Number(seconds).toString(16)}`,
    `${time}000`,
    seconds,
    time.slice(0, -3),
    `${time}\n`,
    `${time},${time}`,
    `"${time}"`,
    fullWidth,
    'NaN',
    'Infinity',
    '-Infinity',
    '1e99',
    '9999999999999',
    '99999999999999',
    '8640000000000001',
    'now',
    '2025-02-30T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2024-12-31T15:11:43+01:00',
    '2024-12-31',
    'Tue, 31 Dec 2024 15:11:43 GMT',
    String(Number(seconds) + random.below(700) - 350),
    flippedText(time, random.below(20), random.below(4)),
  ])
}

function insert<Item>(items: Item[], random: Random, ...more: Item[]): void {
  items.splice(random.below(items.length + 1), 0, ...more)
}

function onEntry(change: (entry: [string, string], random: Random, draft: Draft) => void): Mutation {
  return (draft, random) => {
    if (draft.entries.length > 0) change(random.pick(draft.entries), random, draft)
  }
}

function onValue(change: (value: string, random: Random) => string): Mutation {
  return onEntry((entry, random) => {
    const [, value] = entry
    // Flipping needs a character; and what is long already only costs time.
    if (value.length < 4000) entry[1] = change(value || ' ', random)
  })
}

function onBody(change: (body: Uint8Array, random: Random) => Uint8Array): Mutation {
  return (draft, random) => {
    draft.body = change(draft.body.length > 0 ? draft.body : Uint8Array.of(32), random)
  }
}

function onText(change: (text: string, random: Random) => string): Mutation {
  return onBody((body, random) => utf8(change(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), random)))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
