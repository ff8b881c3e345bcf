import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { arrives } from './send.ts'
import type { Check } from './subject.ts'

type Body = readonly [name: string, body: string | Uint8Array]

/** What parsers, decoders and well-meaning proxies change. */
const bodies: readonly Body[] = [
  ['nothing', ''],
  ['one byte', '1'],
  ['JSON', '{"id":"evt_1","name":"Zoë 🐝"}'],
  ['a byte order mark', '\ufeff{"a":1}'],
  ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x22)],
  ['a zero byte', Uint8Array.of(0)],
  ['line ends of all kinds', '{\r\n"a":1,\n"b":2\r}\r\n\r\n'],
  ['white space around', ' \t\n{ "a" : 1 } \n'],
  ['numbers as they are written', '{"a":1.0,"b":1e2,"c":12345678901234567890,"d":-0}'],
  ['escapes as they are written', '{"a":"\\/\\u0041\\ud800","b":"/"}'],
  ['a key twice', '{"a":1,"a":2}'],
  ['names of prototypes', '{"__proto__":{"x":1},"constructor":{"prototype":{}}}'],
  ['replacement patterns', '{"a":"$& $$ $1 %s"}'],
  ['a form', 'a=1&a=2&b=%20+%C3%28'],
  ['no JSON', '{"a":'],
]

const contentTypes: readonly (string | undefined)[] = [
  'application/json',
  'application/vnd.api+json; charset=utf-8',
  'text/plain; charset=iso-8859-1',
  'application/x-www-form-urlencoded',
  undefined,
]

export const bodyChecks: readonly Check[] = [
  ...contentTypes.map(
    (type): Check => ({
      name: type?.split(';')[0] ?? 'no content type',
      async run(subject) {
        const { url } = await subject.server()
        for (const [name, body] of bodies) {
          await arrives(`A body of ${name}, sent as ${type}`, url, { body, headers: { 'content-type': type } })
        }
      },
    }),
  ),
  {
    name: 'up to the limit',
    async run(subject) {
      const { url, maximumBodyBytes } = await subject.server()
      for (const length of [16_384, 65_535, maximumBodyBytes]) {
        const body = Uint8Array.from({ length }, (_, index) => (index * 31) % 251)
        await arrives(`A body of ${length} bytes`, url, { body, headers: json })
      }
    },
  },
  {
    name: 'compressed',
    async run(subject) {
      const { url } = await subject.server()
      const plain = '{"id":"evt_1"}'.repeat(50)
      for (const [encoding, compress] of [
        ['gzip', gzipSync],
        ['deflate', deflateSync],
        ['br', brotliCompressSync],
      ] as const) {
        const body = compress(plain)
        await arrives(`A body in ${encoding}`, url, { body, headers: { ...json, 'content-encoding': encoding } })
      }
    },
  },
]

export const json: Readonly<Record<string, string>> = { 'content-type': 'application/json' }
