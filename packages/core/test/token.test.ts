import { compileVerifier, sharedToken, textKey } from '@hooks/core'
import type { AnyDelivery, Receivable, Scheme } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { expect, it, test } from 'vitest'
import { bytes } from './acme.ts'

const scheme: Scheme = { algorithm: sharedToken({ header: 'X-Token', key: textKey({ minimumBytes: 8 }) }) }
const provider: Receivable<AnyDelivery, unknown> = {
  id: 'acme',
  scheme,
  eventNames: new Set(),
  describe: () => undefined,
}
const token = 'a token of some length'

it('is sent as it stands, whatever form it is given in', async () => {
  for (const secret of [token, bytes(token), { key: token, id: 'first' }, [undefined, token]]) {
    expect((await createSigner(provider, { secret })({ body: '' })).headers).toEqual({ 'X-Token': token })
  }
})

test.each([[''], ['   '], [undefined], ['short'], [new Uint8Array(16).fill(255)]])('%j is no token', (secret) => {
  const code = expect.objectContaining({ code: expect.stringMatching(/^ERR_SECRET_/) })
  expect(() => createSigner(provider, { secret })).toThrow(code)
  expect(() => compileVerifier(scheme, { secret } as object)).toThrow(code)
})
