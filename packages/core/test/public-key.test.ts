import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import {
  base64,
  body,
  compileVerifier,
  concatBytes,
  derSignature,
  ecdsaP256,
  ed25519,
  ed25519Base64Key,
  ed25519HexKey,
  hex,
  pemKey,
  refuse,
  rsaPemKey,
  rsaPkcs1Sha256,
  spkiBase64Key,
} from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'
import { describe, expect, it, test } from 'vitest'
import { decodedFor, decodeExactly } from '../src/algorithms/public-key.ts'
import { backends, bytes, nowMs, verdictOf } from './acme.ts'
import { place, requestWith, text } from './requests.ts'

type RsaPair = ReturnType<typeof rsaPair>

let made: RsaPair[] = []

/** Of different lengths; made once, because that is slow. */
function rsaPairs(): RsaPair[] {
  if (made.length === 0) made = [rsaPair(2048), rsaPair(2304)]
  return made
}

function rsaPair(modulusLength: number): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength })
}

describe('public keys', () => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const der = (key: KeyObject) => Uint8Array.from(key.export({ format: 'der', type: 'spki' }))

  it('of Ed25519 in any form become what Node writes', () => {
    const raw = der(publicKey).slice(-32)
    expect(ed25519HexKey.decode(hex.encode(raw))).toEqual(der(publicKey))
    expect(ed25519HexKey.decode(hex.encode(raw.slice(1)))).toBeUndefined()
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
    expect(pemKey.decode(pem)).toEqual(der(publicKey))
    expect([`x${pem}`, `${pem}x`, ''].map(pemKey.decode)).toEqual([undefined, undefined, undefined])
  })

  it('of RSA in PKCS #1 become what Node writes', () => {
    for (const pair of rsaPairs()) {
      const pem = pair.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString()
      expect(rsaPemKey.decode(pem)).toEqual(der(pair.publicKey))
      expect([`x${pem}`, `${pem}x`].map(rsaPemKey.decode)).toEqual([undefined, undefined])
    }
  })
})

describe('signatures under a public key', () => {
  it('are looked at four at a time, of the right length and below their bound', () => {
    const one = { signatureLength: 1 }
    expect(decodedFor(one, hex, ['00', '01', '02', '03', '04'])).toEqual(
      [0, 1, 2, 3].map((byte) => Uint8Array.of(byte)),
    )
    expect(decodedFor(one, hex, ['0000', '', '0g'])).toEqual([])
    const bounded = { signatureLength: 2, below: Uint8Array.of(1, 0) }
    expect(decodedFor(bounded, hex, ['00ff', '0100', '0101', '02ff'])).toEqual([Uint8Array.of(0, 255)])
  })

  it('have one spelling', () => {
    expect(decodeExactly(base64, 'AA==')).toEqual(Uint8Array.of(0))
    expect(decodeExactly(base64, 'AB==')).toBeUndefined()
    expect(decodeExactly(base64, 'AA')).toBeUndefined()
  })

  const derOf = (...integers: string[]) => {
    const content = integers.map((digits) => `02${lengthOf(digits)}${digits}`).join('')
    return derSignature(hex).decode(`30${lengthOf(content)}${content}`)
  }
  const lengthOf = (digits: string) => (digits.length / 2).toString(16).padStart(2, '0')

  test.each([
    ['00', 0],
    ['01', 1],
    ['7f', 0x7f],
    ['0080', 0x80],
    ['0081', 0x81],
  ])('DER of the integer %s', (digits, last) => {
    expect(derOf(digits, '01')?.[31]).toBe(last)
    expect(derOf('01', digits)?.[63]).toBe(last)
  })

  test.each(['', '80', '81', '007f', '0000', `01${'00'.repeat(32)}`])('DER of the integer %s is refused', (digits) => {
    expect(derOf(digits, '01')).toBeUndefined()
    expect(derOf('01', digits)).toBeUndefined()
  })

  describe.each(backends)('on %s', (_name, backend) => {
    const algorithm = ed25519({ key: spkiBase64Key })
    const scheme: SignatureScheme = { algorithm, signature: place, content: [body], digest: hex }
    const pair = () => generateKeyPairSync('ed25519')
    const shown = ({ publicKey }: { publicKey: KeyObject }) =>
      publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
    const [first, second, third] = [pair(), pair(), pair()]
    const compiled = (publicKey: unknown) => compileVerifier(scheme, { publicKey, backend } as object)
    const signedBy = ({ privateKey }: { privateKey: KeyObject }) => ({
      'x-signature': sign(null, bytes(text), privateKey).toString('hex'),
    })

    it('are tried on every key of the ring that is not over', async () => {
      const verify = compiled([
        { key: shown(first), notAfter: new Date(nowMs - 1) },
        { key: shown(second), id: 'two' },
        { key: shown(third) },
      ])
      expect(await verdictOf(verify, signedBy(first), text)).toBe('ERR_SIGNATURE_MISMATCH')
      expect(await verify(requestWith(signedBy(second)))).toMatchObject({ proof: { signature: { keyIndex: 1 } } })
      expect(await verify(requestWith(signedBy(third)))).toMatchObject({ proof: { signature: { keyIndex: 2 } } })
      expect(await verdictOf(verify, { 'x-signature': '00' }, text)).toBe('ERR_SIGNATURE_MALFORMED')
    })

    it('are well-formed where they are for one of the keys', async () => {
      const [short, long] = rsaPairs() as [RsaPair, RsaPair]
      const pem = ({ publicKey }: { publicKey: KeyObject }) =>
        publicKey.export({ format: 'pem', type: 'spki' }).toString()
      const verify = compileVerifier(
        { ...scheme, algorithm: rsaPkcs1Sha256({ key: pemKey }) } as SignatureScheme,
        {
          publicKey: [pem(short), pem(long)],
          backend,
        } as object,
      )
      const signature = sign('sha256', bytes(text), long.privateKey).toString('hex')
      expect(await verdictOf(verify, { 'x-signature': signature }, text)).toBe('ok')
    })

    it('need a key that is a text of the form', () => {
      expect(() => compiled('')).toThrow(expect.objectContaining({ code: 'ERR_SECRET_EMPTY' }))
      expect(() => compiled('AAAA')).toThrow(expect.objectContaining({ code: 'ERR_KEY_MALFORMED' }))
      const prefixedScheme = { ...scheme, algorithm: ed25519({ key: ed25519Base64Key({ prefix: 'k_' }) }) }
      expect(() => compileVerifier(prefixedScheme, { publicKey: 42, backend } as object)).toThrow(
        expect.objectContaining({ code: 'ERR_KEY_MALFORMED' }),
      )
    })

    it('need a key of the curve, in that length', () => {
      const whole = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' })
      const made = (der: Uint8Array) =>
        compileVerifier(
          { ...scheme, algorithm: ecdsaP256({ key: spkiBase64Key }) } as SignatureScheme,
          {
            publicKey: Buffer.from(der).toString('base64'),
            backend,
          } as object,
        )
      expect(made(whole)).toBeTypeOf('function')
      for (const wrong of [concatBytes([whole, Uint8Array.of(0)]), whole.map((byte) => byte ^ 1)]) {
        expect(() => made(wrong)).toThrow(expect.objectContaining({ code: 'ERR_KEY_MALFORMED' }))
      }
    })

    it('may have a key with or without its prefix', () => {
      const { decode } = ed25519Base64Key({ prefix: 'k_' })
      const raw = Buffer.alloc(32, 7).toString('base64')
      expect(decode(raw)?.length).toBe(44)
      expect(decode(`k_${raw}`)).toEqual(decode(raw))
    })

    it('cannot be right under a key that is no point of the curve', async () => {
      const head = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'
      const publicKey = Buffer.from(head + '01'.repeat(64), 'hex').toString('base64')
      const make = () =>
        compileVerifier(
          { ...scheme, algorithm: ecdsaP256({ key: spkiBase64Key }) } as SignatureScheme,
          {
            publicKey,
            backend,
          } as object,
        )
      if (backend.name === 'node') {
        expect(make).toThrow(expect.objectContaining({ code: 'ERR_KEY_MALFORMED' }))
      } else {
        const verdict = await make()(requestWith({ 'x-signature': '01'.repeat(64) }))
        expect(verdict).toEqual(refuse('ERR_KEY_MALFORMED', 500))
      }
    })
  })
})
