import { isOver, keyRing } from '@hooks/core'
import { describe, expect, it } from 'vitest'
import { acme, nowMs, secret, signatureHeader, verdictOf } from './acme.ts'
import { requestWith, text } from './requests.ts'

describe('rings', () => {
  it('say the id of a key where it has one, and nothing where it has none', async () => {
    const request = requestWith(signatureHeader(text))
    const named = await acme({ secret: [{ key: secret, id: 'main' }] })(request)
    expect(named).toMatchObject({ ok: true, proof: { signature: { keyIndex: 0, keyId: 'main' } } })
    const unnamed = await acme({ secret: [{ key: secret }] })(request)
    expect(unnamed.ok && Object.keys(unnamed.proof.signature ?? {})).toEqual(['algorithm', 'keyIndex', 'timestamp'])
  })

  it('use a key up to its last millisecond', async () => {
    expect(isOver({ index: 0, notAfterMs: nowMs }, nowMs)).toBe(false)
    expect(isOver({ index: 0, notAfterMs: nowMs }, nowMs + 1)).toBe(true)
    expect(isOver({ index: 0 }, nowMs)).toBe(false)
    // A broken clock ends only what has an end.
    expect(isOver({ index: 0 }, Number.NaN)).toBe(false)
    expect(isOver({ index: 0, notAfterMs: nowMs }, Number.NaN)).toBe(true)
    const verifier = acme({ secret: [{ key: secret, notAfter: new Date(nowMs) }] })
    expect(await verdictOf(verifier, signatureHeader(text), text, nowMs)).toBe('ok')
    expect(await verdictOf(verifier, signatureHeader(text), text, nowMs + 1)).toBe('ERR_SIGNATURE_MISMATCH')
  })

  it('refuse a notAfter that is no date', () => {
    const wrong = { key: secret, notAfter: new Date('never') }
    expect(() => keyRing(wrong, (key) => key)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
  })
})
