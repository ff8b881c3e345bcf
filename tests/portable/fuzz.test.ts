/** Ten thousand spoiled requests; `node scripts/fuzz.mjs --inputs=1000000` spoils more, with another seed. */
import { body, hex, hmacSha256, signatureHeader, textKey, withForms } from '@hooks/core'
import type { Grammar, SignaturePlace, SignatureScheme } from '@hooks/core/contract'
import { describe, expect, it } from 'vitest'
import { fuzz } from './support/fuzzer.ts'
import type { NamedProvider } from './support/receivables.ts'
import { nowMs } from './support/senders.ts'
import type { VectorFile } from './support/vectors.ts'
import { judgeOf } from './support/verdicts.ts'

const seed = 1
const inputs = 10_000

const modules = import.meta.glob<object>('../../packages/providers/src/*/index.ts', { eager: true })
const vectors = import.meta.glob<VectorFile>('../../specs/*/vectors.json', { eager: true, import: 'default' })

it(`holds for ${inputs} inputs of seed ${seed}`, { timeout: 120_000 }, async () => {
  const report = await fuzz({ seed, inputs, modules: Object.values(modules), vectors: Object.values(vectors) })
  expect(report.failures).toEqual([])
  // Enough of them get so far that the signature decides, and enough pass.
  expect(report.verdicts.ok).toBeGreaterThan(inputs / 10)
  expect(report.verdicts.ERR_SIGNATURE_MISMATCH).toBeGreaterThan(inputs / 10)
})

// The names come from the request, and `Headers.get` throws for what is no name.
it('Contentful: a list of signed headers that names none is refused', async () => {
  const { contentful } = Object.assign({}, ...Object.values(modules)) as { contentful: NamedProvider['provider'] }
  const headers = new Headers({
    'x-contentful-signature': '00'.repeat(32),
    'x-contentful-timestamp': String(nowMs),
    'x-contentful-signed-headers': '=',
  })
  const { verdict } = await judgeOf({ provider: contentful, credentials: { secret: 'a'.repeat(64) } }).judge({
    headers,
    body: '',
  })
  expect(verdict).toMatch(/^ERR_SIGNATURE/)
})

describe('a scheme that is wrong is found out', () => {
  const secret = { key: textKey({ minimumBytes: 16 }) }
  const right = {
    algorithm: hmacSha256(secret),
    signature: signatureHeader({ header: 'Signature' }),
    content: [body],
    digest: hex,
  }
  const cases: readonly (readonly [string, SignatureScheme, RegExp])[] = [
    [
      'takes another spelling of the signature',
      { ...right, signature: readAs((text) => ({ signatures: [text.toLowerCase().replace(/[^0-9a-f]/g, '')] })) },
      /accepted another Signature/,
    ],
    [
      'takes another body',
      { ...right, algorithm: withForms(right.algorithm, [({ body }) => ({ body: body.filter((byte) => byte > 32) })]) },
      /accepted another body/,
    ],
    [
      'throws',
      { ...right, signature: readAs((text) => ({ signatures: [decodeURIComponent(text)] })) },
      /^ERR_UNEXPECTED/,
    ],
    ['refuses what is honest', { ...right, digest: { ...hex, pattern: /^0/ } }, /refused an honest request/],
  ]

  it.each(cases)('it %s', async (_what, scheme, problem) => {
    const wrong = { id: 'wrong', scheme, eventNames: new Set(), describe: () => undefined }
    const { failures } = await fuzz({ seed, inputs: 3000, modules: [{ wrong }], vectors: [] })
    expect(failures.map((failure) => failure.problem)).toContainEqual(expect.stringMatching(problem))
  })
})

function readAs(read: Grammar['read']): SignaturePlace {
  return signatureHeader({ header: 'Signature', grammar: { kind: 'wrong', read } })
}
