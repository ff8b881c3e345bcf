import { ConfigurationError } from '@hooks/core'
import type { AnyDelivery, Receivable, SecretCredentials } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { describe, expect, it } from 'vitest'
import { acme, acmeScheme, backends, hmacHex, now, nowMs, previousSecret, secret, verdictOf } from './acme.ts'

const provider: Receivable<AnyDelivery, SecretCredentials & { credential?: unknown }> = {
  id: 'acme',
  scheme: acmeScheme,
  eventNames: new Set(),
  describe: () => undefined,
}

describe.each(backends)('signer on %s', (_name, backend) => {
  it('writes the header as the provider would, from every secret', async () => {
    const sign = createSigner(provider, { secret: [secret, previousSecret], backend })
    const { headers } = await sign({ body: '{"a":"é"}', timestamp: new Date(nowMs) })
    expect(headers).toEqual({
      'Acme-Signature': `t=${now}, v1=${hmacHex(secret, now, '{"a":"é"}')}, v1=${hmacHex(previousSecret, now, '{"a":"é"}')}`,
    })
  })

  it('what it signs verifies, on the other backend too', async () => {
    const credential = { basic: { username: 'u', password: 'p' } }
    const { headers } = await createSigner(provider, { secret, credential, backend })({ body: 'x' })
    for (const [, other] of backends) {
      expect(await verdictOf(acme({ credential, backend: other }), headers, 'x', Date.now())).toBe('ok')
    }
  })
})

it('refuses a secret that must never sign', () => {
  expect(() => createSigner(provider, { secret: '' })).toThrow(ConfigurationError)
})
