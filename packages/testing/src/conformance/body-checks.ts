import type { Check, ConformanceOptions } from './subject.ts'

/** Of a provider that signs. Where it takes not just any body, only that which it takes is tried. */
export function bodyChecks({ body }: Pick<ConformanceOptions<unknown>, 'body'>): readonly Check[] {
  return [everyByte, ...(body ? [] : oddBodies.map(oddBodyCheck))]
}

const everyByte: Check = {
  name: 'a body with one bit changed is refused',
  async run(subject) {
    const delivery = await subject.sign()
    await subject.accepts('Unchanged', delivery)
    for (const index of delivery.body.keys()) {
      const body = Uint8Array.from(delivery.body)
      body[index] = (body[index] as number) ^ (1 << (index % 8))
      await subject.refuses(`With a bit of byte ${index} changed`, { ...delivery, body })
    }
    const { body } = delivery
    for (const [what, other] of [
      ['With a byte less', body.subarray(0, -1)],
      ['With a byte more', Uint8Array.of(...body, 0x78)],
      ['Without a body', new Uint8Array()],
    ] as const) {
      await subject.refuses(what, { ...delivery, body: other })
    }
  },
}

interface OddBody {
  readonly name: string
  readonly body: Uint8Array
  /** What may become of it on its way, or in a template. */
  readonly others: readonly Uint8Array[]
}

const replacements = '{"a":"$& $$ $` $\' $1 {timestamp} {body} %s"}'
const large = Uint8Array.from({ length: 100 * 1024 }, (_, index) => (index * 31) % 251)

const oddBodies: readonly OddBody[] = [
  { name: 'that is empty', body: bytes(''), others: [bytes(' '), bytes('{}'), bytes('null')] },
  {
    name: 'that is not UTF-8',
    body: Uint8Array.of(0x22, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x22),
    others: [Uint8Array.of(0x22, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x22), bytes('"\ufffd\ufffd(\ufffd\ufffd\ufffd"')],
  },
  {
    name: 'of replacement patterns',
    body: bytes(replacements),
    others: [bytes(replacements.replace('$$', '$')), bytes(replacements.replace('$& ', '')), bytes('{"a":""}')],
  },
  { name: 'of 100 KB', body: large, others: [large.subarray(0, -1), large.map((byte, at) => (at ? byte : 1))] },
  { name: 'with a byte order mark', body: bytes('\ufeff{}'), others: [bytes('{}')] },
  {
    name: 'with line ends of all kinds',
    body: bytes('a\r\nb\nc\rd\r\n'),
    others: [bytes('a\nb\nc\nd\n'), bytes('a\r\nb\nc\rd')],
  },
  { name: 'of one zero byte', body: Uint8Array.of(0), others: [new Uint8Array(), bytes('0')] },
]

function oddBodyCheck({ name, body, others }: OddBody): Check {
  return {
    name: `a body ${name} verifies, byte by byte`,
    async run(subject) {
      const delivery = await subject.sign({ body })
      await subject.accepts(`A body ${name}`, delivery)
      for (const other of others) await subject.refuses(`What is not the body ${name}`, { ...delivery, body: other })
    },
  }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
