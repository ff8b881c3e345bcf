import { compileVerifier, refuse, sharedToken, textKey } from '@hooks/core'
import type { AnyDelivery, Receivable, Scheme } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { expect, it, test } from 'vitest'
import { bytes } from './acme.ts'
import { requestWith } from './requests.ts'

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

it('says which key of the ring it is', async () => {
  const options = { secret: [{ key: 'token-number-1' }, { key: 'token-number-2', id: 'two' }] } as object
  const asked = (token: string) => compileVerifier(scheme, options)(requestWith({ 'x-token': token }))
  expect(await asked('token-number-1')).toStrictEqual({
    ok: true,
    proof: { trust: { kind: 'token', keyIndex: 0 } },
  })
  expect(await asked('token-number-2')).toStrictEqual({
    ok: true,
    proof: { trust: { kind: 'token', keyIndex: 1, keyId: 'two' } },
  })
  expect(await asked('token-number-3')).toEqual(refuse('ERR_CREDENTIAL_MISMATCH'))
})

it('begins with a byte order mark where its bytes do', async () => {
  const mark = '\ufeff'
  const verify = compileVerifier(scheme, { secret: bytes(mark + token) } as object)
  expect(await verify(requestWith({ 'x-token': mark + token }))).toMatchObject({ ok: true })
  expect(await verify(requestWith({ 'x-token': token }))).toEqual(refuse('ERR_CREDENTIAL_MISMATCH'))
})
