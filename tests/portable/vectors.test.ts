/** The vectors of every provider, on every crypto backend this runtime has. Runs in every runtime: no Node in here. */
import { nodeBackend, webBackend } from '@hooks/core'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { createVerifier, dangerouslyAllowShortSecret, type VerifierOptions } from '@hooks/verify'
import { describe, expect, it } from 'vitest'

interface Vector {
  id: number
  comment: string
  flags: string[]
  /** Who published it; absent in those made for this project. */
  source?: string
  notes?: string
  /** The exported constant, where the provider has several. */
  receiver?: string
  allowShortSecret?: boolean
  /** Seconds since 1970. */
  receivedAt: number
  method?: string
  url?: string
  headers: [string, string][]
  body: string
  result: 'valid' | 'invalid' | 'handshake'
  /** The body of the answer to a handshake. */
  reply?: string
  code?: string
  /** Everything else is the credentials, as the verifier takes them. */
  [credential: string]: unknown
}

interface VectorFile {
  provider: string
  flags: Record<string, string>
  vectors: Vector[]
}

type AnyProvider = Receivable<AnyDelivery, object>

const files = import.meta.glob<VectorFile>('../../specs/*/vectors.json', { eager: true, import: 'default' })
const modules = import.meta.glob<Record<string, AnyProvider>>('../../packages/providers/src/*/index.ts', {
  eager: true,
})
const backends = [nodeBackend, webBackend].filter((backend) => backend !== undefined)

const camel = (id: string): string => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())

describe.each(Object.values(files).filter(({ vectors }) => vectors.length > 0))(
  '$provider',
  ({ provider: id, flags, vectors }) => {
    const exported = modules[`../../packages/providers/src/${id}/index.ts`] as Record<string, AnyProvider>

    describe.each(backends)('on $name', (backend) => {
      for (const {
        comment,
        notes,
        source,
        result,
        code,
        reply,
        allowShortSecret,
        receiver = camel(id),
        ...rest
      } of vectors) {
        const { id: number, flags: _flags, receivedAt, method, url, headers, body, ...credentials } = rest
        it(`vector ${number}: ${comment}`, async () => {
          const verifier = createVerifier(
            exported[receiver] as AnyProvider,
            {
              ...credentials,
              backend,
              clock: () => receivedAt * 1000,
              ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }),
            } as VerifierOptions,
          )
          const verdict = await verifier.safeVerify({
            headers,
            body,
            ...(method !== undefined && { method }),
            ...(url !== undefined && { url }),
          })
          expect(verdict.error?.code).toBe(code)
          expect(verdict.ok).toBe(result === 'valid')
          expect(verdict.error?.reply?.body).toBe(reply)
        })
      }
    })

    it('numbers its vectors, says what their flags mean, and gives a code with every refusal', () => {
      expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length)
      expect(vectors.every((vector) => (vector.result === 'valid') === (vector.code === undefined))).toBe(true)
      for (const flag of vectors.flatMap((vector) => vector.flags)) expect(flags).toHaveProperty(flag)
      const results = new Set(vectors.map((vector) => vector.result))
      if (vectors.length > 0) expect([...results]).toEqual(expect.arrayContaining(['valid', 'invalid']))
    })
  },
)
