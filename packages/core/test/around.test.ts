import { compileVerifier, refuse, withForms, withHandshake, withItems } from '@hooks/core'
import type { Algorithm, CompiledVerifier, ReceivedRequest } from '@hooks/core/contract'
import { describe, expect, it, test } from 'vitest'
import { acme, bytes, nowMs, signatureHeader, verdictOf } from './acme.ts'
import { requestWith, text } from './requests.ts'

/** Accepts bodies that begin with `good`. */
const plain: Algorithm = {
  id: 'plain',
  credentials: [],
  compile: () => (request) =>
    new TextDecoder().decode(request.body).startsWith('good')
      ? { ok: true, proof: {} }
      : refuse(new TextDecoder().decode(request.body) === 'late' ? 'ERR_TIMESTAMP_STALE' : 'ERR_SIGNATURE_MISMATCH'),
}

describe('around an algorithm', () => {
  it('a credential stands in the proof of the signature', async () => {
    const bearer = { authorization: 'Bearer tok_123' }
    const verdict = await acme({ credential: { bearer: { token: 'tok_123' } } })(
      requestWith({ ...signatureHeader(text), ...bearer }),
    )
    const timestamp = new Date(nowMs)
    expect(verdict).toEqual({
      ok: true,
      proof: {
        signature: { algorithm: 'hmac-sha256', keyIndex: 0, timestamp, credential: 'bearer' },
        content: expect.any(Function),
      },
    })
  })

  const compiled = (algorithm: Algorithm) => compileVerifier({ algorithm }, {})

  it('what is signed of several items is all of it, in order', async () => {
    const item: CompiledVerifier = ({ body }) => ({ ok: true, proof: { content: () => [body] } })
    const split = (request: ReceivedRequest) =>
      ['one', 'two', 'three'].map((text) => ({ ...request, body: bytes(text) }))
    const verdict = await compiled(withItems({ ...plain, compile: () => item }, split))(requestWith())
    const content = verdict.ok ? (verdict.proof.content?.() ?? []) : []
    const texts = content.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part)))
    expect(texts.join('').trimEnd().split(/\n+/)).toEqual(['one', 'two', 'three'])
  })

  it('items of which nothing is signed are nothing to tell apart', async () => {
    const split = (request: ReceivedRequest) => [request, request].map((each) => ({ ...each, body: bytes('good') }))
    const verdict = await compiled(withItems(plain, split))(requestWith())
    expect(verdict.ok && verdict.proof.content?.()).toEqual(['\n', '\n'])
  })

  test.each([
    [[], 'ERR_SIGNATURE_MISSING'],
    [['good'], 'ok'],
    [['good', 'good'], 'ok'],
    [['bad', 'good'], 'ERR_SIGNATURE_MISMATCH'],
    [['good', 'bad'], 'ERR_SIGNATURE_MISMATCH'],
    [['good', 'bad', 'good'], 'ERR_SIGNATURE_MISMATCH'],
  ])('items %j: every one must be signed', async (items, expected) => {
    const split = (request: ReceivedRequest) => items.map((item) => ({ ...request, body: bytes(item) }))
    const algorithm = withItems(plain, split)
    expect(algorithm.inBody).toBe(true)
    expect(await verdictOf(compiled(algorithm), {}, '')).toBe(expected)
  })

  it('forms are tried in turn, and only after a mismatch', async () => {
    const form = (written: string) => () => ({ body: bytes(written), event: { value: written } })
    const verdict = (...forms: Parameters<typeof withForms>[1]) => compiled(withForms(plain, forms))(requestWith())
    expect(await verdict(() => undefined, form('bad'), form('good'))).toMatchObject({
      ok: true,
      proof: { event: { value: 'good' } },
    })
    expect(await verdict(form('late'), form('good'))).toEqual(refuse('ERR_TIMESTAMP_STALE'))
    expect(await verdict(() => undefined)).toEqual(refuse('ERR_SIGNATURE_MISMATCH'))
    const received = { ...requestWith(), body: bytes('good') }
    expect(await compiled(withForms(plain, [() => undefined]))(received)).toEqual(refuse('ERR_SIGNATURE_MISMATCH'))
  })

  it('the proof holds the body of a form only where it is another', async () => {
    const request = { ...requestWith(), body: bytes('good') }
    const same = compiled(withForms(plain, [({ body: received }) => ({ body: received })]))
    expect(await same(request)).toEqual({ ok: true, proof: {} })
    const other = compiled(withForms(plain, [() => ({ body: bytes('good one') })]))
    expect(await other(request)).toMatchObject({
      ok: true,
      proof: { body: bytes('good one') },
    })
    const parsed = compiled(withForms(plain, [({ body: received }) => ({ body: received, event: { value: 1 } })]))
    expect(await parsed(request)).toMatchObject({ ok: true, proof: { body: bytes('good'), event: { value: 1 } } })
  })

  describe.each(['GET', 'POST'] as const)('a handshake by %s', (method) => {
    const reply = { body: 'hello' }
    const algorithm = withHandshake(plain, { method, compile: () => () => reply })
    const good = (by: string) => ({ ...requestWith({}, by), body: bytes('good') })
    const shaken = { ...refuse('ERR_ENDPOINT_HANDSHAKE', 200), reply }

    it('is answered to that method alone', async () => {
      const other = method === 'GET' ? 'POST' : 'GET'
      expect(await compiled(algorithm)(good(method))).toEqual(shaken)
      expect(await compiled(algorithm)(good(other))).toEqual({ ok: true, proof: {} })
      expect(algorithm.methods).toEqual(method === 'GET' ? ['GET', 'POST'] : undefined)
    })
  })
})
