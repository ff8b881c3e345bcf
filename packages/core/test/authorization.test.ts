import { authorization, compileVerifier } from '@hooks/core'
import { expect, it } from 'vitest'
import { requestWith } from './requests.ts'

it('trust in an authorization needs one, and tells its kind', async () => {
  for (const credential of [undefined, null]) {
    expect(() => compileVerifier({ algorithm: authorization }, { credential } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_SECRET_MISSING' }),
    )
  }
  const verify = compileVerifier({ algorithm: authorization }, {
    credential: { bearer: { token: 'tok_123' } },
  } as object)
  expect(await verify(requestWith({ authorization: 'Bearer tok_123' }))).toEqual({
    ok: true,
    proof: { trust: { kind: 'bearer' } },
  })
  expect(await verify(requestWith({ authorization: 'Bearer tok_124' }))).toMatchObject({ ok: false })
})
