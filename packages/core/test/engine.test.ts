import { createHmac } from 'node:crypto'
import { compileVerifier, dangerouslyAcceptAnyTimestamp, unsignedBodies, withProbe } from '@hooks/core'
import type { Scheme, SignaturePlace } from '@hooks/core/contract'
import { describe, expect, it, test } from 'vitest'
import {
  acme,
  acmeScheme,
  backends,
  bytes,
  hmacHex,
  now,
  nowMs,
  previousSecret,
  secret,
  signatureHeader,
  verdictOf,
} from './acme.ts'
import { place, requestWith } from './requests.ts'

const body = '{"id":1}'

describe.each(backends)('engine on %s', (_name, backend) => {
  const verifier = acme({ backend })
  const good = hmacHex(secret, now, body)

  it('accepts what node:crypto signed, and says which key and when', async () => {
    const verdict = await verifier({ headers: signatureHeader(body), body: bytes(body), receivedAtMs: nowMs })
    expect(verdict).toEqual({
      ok: true,
      proof: {
        signature: { algorithm: 'hmac-sha256', keyIndex: 0, timestamp: new Date(nowMs) },
        content: expect.any(Function),
      },
    })
    // What was signed, without its time.
    expect(verdict.ok && verdict.proof.content?.()).toEqual(['.', bytes(body)])
  })

  describe('B. time', () => {
    test.each([
      ['12 stale', now - 301, 'ERR_TIMESTAMP_STALE'],
      ['12 a year old', now - 31_536_000, 'ERR_TIMESTAMP_STALE'],
      ['12 just inside', now - 300, 'ok'],
      ['13 future', now + 301, 'ERR_TIMESTAMP_FUTURE'],
      ['13 just inside', now + 300, 'ok'],
      ['14 not a number, though signed', 'abc', 'ERR_TIMESTAMP_MALFORMED'],
      ['14 NaN', 'NaN', 'ERR_TIMESTAMP_MALFORMED'],
      ['15 trailing garbage', `${now}abc`, 'ERR_TIMESTAMP_MALFORMED'],
      ['16 fraction', `${now}.5`, 'ERR_TIMESTAMP_MALFORMED'],
      ['16 exponent', '1e9', 'ERR_TIMESTAMP_MALFORMED'],
      ['16 hex', '0x6774', 'ERR_TIMESTAMP_MALFORMED'],
      ['16 sign', `+${now}`, 'ERR_TIMESTAMP_MALFORMED'],
      ['16 leading zero', `0${now}`, 'ERR_TIMESTAMP_MALFORMED'],
      ['16 full-width digits', '１７３５６５７９０３', 'ERR_TIMESTAMP_MALFORMED'],
      ['17 milliseconds', now * 1000, 'ERR_TIMESTAMP_FUTURE'],
      ['empty', '', 'ERR_TIMESTAMP_MALFORMED'],
    ])('%s: %s', async (_case, timestamp, expected) => {
      expect(await verdictOf(verifier, signatureHeader(body, { timestamp }), body)).toBe(expected)
    })

    it('18 a missing timestamp is no undated delivery', async () => {
      const undated = createHmac('sha256', secret).update(`.${body}`).digest('hex')
      expect(await verdictOf(verifier, { 'acme-signature': `v1=${undated}` }, body)).toBe('ERR_TIMESTAMP_MISSING')
    })

    it('19 two timestamps, one fresh and one signed, are refused in either order', async () => {
      const stale = `t=${now - 9999}`
      const signature = `v1=${hmacHex(secret, now - 9999, body)}`
      for (const header of [`${stale}, t=${now}, ${signature}`, `t=${now}, ${stale}, ${signature}`]) {
        expect(await verdictOf(verifier, { 'acme-signature': header }, body)).toBe('ERR_SIGNATURE_MALFORMED')
      }
    })

    it('21 a tolerance of 0 means 0, and only a symbol switches the check off', async () => {
      const strict = acme({ backend, toleranceSeconds: 0 })
      expect(await verdictOf(strict, signatureHeader(body), body, nowMs)).toBe('ok')
      expect(await verdictOf(strict, signatureHeader(body), body, nowMs + 1)).toBe('ERR_TIMESTAMP_STALE')
      for (const toleranceSeconds of [-1, Number.NaN, Number.POSITIVE_INFINITY, '300', {}]) {
        expect(() => acme({ backend, toleranceSeconds })).toThrow(
          expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
        )
      }
      const any = acme({ backend, toleranceSeconds: dangerouslyAcceptAnyTimestamp })
      expect(await verdictOf(any, signatureHeader(body, { timestamp: 1 }), body)).toBe('ok')
      expect(await verdictOf(any, { 'acme-signature': `v1=${good}` }, body)).toBe('ERR_TIMESTAMP_MISSING')
    })
  })

  describe('C. the signature header', () => {
    const other = '0'.repeat(64)

    test.each([
      ['27 the good one first', `t=${now}, v1=${good}, v1=${other}`, 'ok'],
      ['27 in the middle', `t=${now}, v1=${other}, v1=${good}, v1=${other}`, 'ok'],
      ['27 last', `t=${now}, v1=${other}, v1=${good}`, 'ok'],
      ['27 beside a malformed one', `t=${now}, v1=zz, v1=${good}`, 'ok'],
      ['28 unknown names are passed over', `v2=${other}, t=${now}, v1=${good}`, 'ok'],
      ['28 no downgrade to an unknown version', `t=${now}, v9=${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['29 joined by Node', `t=${now}, v1=${good}, t=${now}, v1=${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 empty header', '', 'ERR_SIGNATURE_MALFORMED'],
      ['30 prefix only', `t=${now}, v1=`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 odd hex', `t=${now}, v1=${good.slice(1)}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 truncated', `t=${now}, v1=${good.slice(2)}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 a character that is no hex, in an even place', `t=${now}, v1=z${good.slice(1)}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 and in an odd one', `t=${now}, v1=${good.slice(0, -1)}z`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 with junk behind', `t=${now}, v1=${good}zz`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 with junk before', `t=${now}, v1=zz${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 extended', `t=${now}, v1=${good}00`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 quoted', `t=${now}, v1="${good}"`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 a pair without a name', `t=${now}, =x, v1=${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 a pair without an equals sign', `t=${now}, x, v1=${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 a trailing comma', `t=${now}, v1=${good},`, 'ERR_SIGNATURE_MALFORMED'],
      ['30 no grammar at all', 'foo', 'ERR_SIGNATURE_MALFORMED'],
      ['31 non-ASCII of equal length', `t=${now}, v1=${'é'.repeat(64)}`, 'ERR_SIGNATURE_MALFORMED'],
      ['31 digits of another script', `t=${now}, v1=${good.replace(/[0-9]/g, '٣')}`, 'ERR_SIGNATURE_MALFORMED'],
      ['32 upper-case hex', `t=${now}, v1=${good.toUpperCase()}`, 'ERR_SIGNATURE_MALFORMED'],
      ['32 base64', `t=${now}, v1=${Buffer.from(good, 'hex').toString('base64')}`, 'ERR_SIGNATURE_MALFORMED'],
      ['34 any order', `v1=${good}, t=${now}`, 'ok'],
      ['34 no space after the comma', `t=${now},v1=${good}`, 'ok'],
      ['34 spaces and tabs around', `  t=${now} \t,\t v1=${good} `, 'ok'],
      ['34 no-break space', `t=${now},\u00a0v1=${good}`, 'ERR_SIGNATURE_MALFORMED'],
      ['35 a wrong signature', `t=${now}, v1=${other}`, 'ERR_SIGNATURE_MISMATCH'],
      ['53 __proto__ as a name', `__proto__=1, constructor=2, t=${now}, v1=${good}`, 'ok'],
    ])('%s', async (_case, header, expected) => {
      expect(await verdictOf(verifier, { 'acme-signature': header }, body)).toBe(expected)
    })

    it('every character of the signature counts', async () => {
      for (let index = 0; index < good.length; index++) {
        const flipped = good[index] === '0' ? '1' : '0'
        const signature = good.slice(0, index) + flipped + good.slice(index + 1)
        expect(await verdictOf(verifier, { 'acme-signature': `t=${now}, v1=${signature}` }, body)).toBe(
          'ERR_SIGNATURE_MISMATCH',
        )
      }
    })

    it('29 the header twice is refused, once is once however it is written', async () => {
      const value = signatureHeader(body)['acme-signature'] as string
      expect(await verdictOf(verifier, { 'acme-signature': [value, value] }, body)).toBe('ERR_SIGNATURE_DUPLICATE')
      expect(
        await verdictOf(
          verifier,
          [
            ['Acme-Signature', value],
            ['ACME-SIGNATURE', value],
          ],
          body,
        ),
      ).toBe('ERR_SIGNATURE_DUPLICATE')
      expect(await verdictOf(verifier, { 'acme-signature': [value] }, body)).toBe('ok')
      expect(await verdictOf(verifier, { 'Acme-Signature': value }, body)).toBe('ok')
      expect(await verdictOf(verifier, [['ACME-SIGNATURE', value]], body)).toBe('ok')
      expect(await verdictOf(verifier, new Headers({ 'acme-signature': value }), body)).toBe('ok')
      expect(await verdictOf(verifier, {}, body)).toBe('ERR_SIGNATURE_MISSING')
      expect(await verdictOf(verifier, { 'acme-signature': [] }, body)).toBe('ERR_SIGNATURE_MISSING')
    })

    it('36 looks at 32 signatures at most, and takes one MAC whatever their number', async () => {
      let macs = 0
      const counting = {
        ...backend,
        macKey(...args: Parameters<typeof backend.macKey>) {
          const key = backend.macKey(...args)
          return (...content: Parameters<typeof key>) => {
            macs++
            return key(...content)
          }
        },
      }
      const counted = acme({ backend: counting })
      const wrong = `v1=${other},`
      expect(await verdictOf(counted, { 'acme-signature': `t=${now},${wrong.repeat(31)}v1=${good}` }, body)).toBe('ok')
      expect(macs).toBe(1)
      expect(await verdictOf(counted, { 'acme-signature': `t=${now},${wrong.repeat(32)}v1=${good}` }, body)).toBe(
        'ERR_SIGNATURE_MISMATCH',
      )
      expect(macs).toBe(2)
    })

    it('37 a header longer than 16 KiB is refused before it is parsed', async () => {
      const header = `t=${now},v1=${good},${'x=1,'.repeat(5000)}`
      expect(await verdictOf(verifier, { 'acme-signature': header }, body)).toBe('ERR_HEADER_TOO_LARGE')
    })
  })

  describe('D. the body is bytes', () => {
    test.each([
      ['40 replacement patterns', "$& $$ $' $` $1 {body} {timestamp}"],
      ['42 a byte order mark', '\ufeff{"id":1}'],
      ['44 NUL, CR LF and a lone surrogate as sent', 'a\u0000b\r\nc'],
      ['46 an empty body', ''],
    ])('%s', async (_case, text) => {
      expect(await verdictOf(verifier, signatureHeader(text), text)).toBe('ok')
      expect(await verdictOf(verifier, signatureHeader(text), `${text} `)).toBe('ERR_SIGNATURE_MISMATCH')
    })

    it('40 a body with $& is not what it expands to', async () => {
      expect(await verdictOf(verifier, signatureHeader('a$&b'), 'a{body}b')).toBe('ERR_SIGNATURE_MISMATCH')
      expect(await verdictOf(verifier, signatureHeader('a$$b'), 'a$b')).toBe('ERR_SIGNATURE_MISMATCH')
    })

    it('42 the mark is part of the body', async () => {
      expect(await verdictOf(verifier, signatureHeader(body), `\ufeff${body}`)).toBe('ERR_SIGNATURE_MISMATCH')
    })

    it('43 bytes that are no UTF-8 verify, and never share a signature', async () => {
      const left = new Uint8Array([0x7b, 0xff, 0x7d])
      const right = new Uint8Array([0x7b, 0xfe, 0x7d])
      expect(await verdictOf(verifier, signatureHeader(left), left)).toBe('ok')
      expect(await verdictOf(verifier, signatureHeader(left), right)).toBe('ERR_SIGNATURE_MISMATCH')
    })

    it('48 a view into a larger buffer is read at its offset', async () => {
      const view = bytes(`xx${body}yy`).subarray(2, 2 + body.length)
      expect(await verdictOf(verifier, signatureHeader(body), view)).toBe('ok')
    })
  })

  describe('A. secrets', () => {
    it('any of several secrets may have signed, and the verdict says which', async () => {
      const rotating = acme({ backend, secret: [secret, undefined, previousSecret] })
      for (const [key, keyIndex] of [
        [secret, 0],
        [previousSecret, 2],
      ] as const) {
        const verdict = await rotating({
          headers: signatureHeader(body, { key }),
          body: bytes(body),
          receivedAtMs: nowMs,
        })
        expect(verdict).toMatchObject({ ok: true, proof: { signature: { keyIndex } } })
      }
      const both = `t=${now}, v1=${hmacHex('unknown_key_0123456789', now, body)}, v1=${hmacHex(previousSecret, now, body)}`
      expect(await verdictOf(rotating, { 'acme-signature': both }, body)).toBe('ok')
      expect(await verdictOf(rotating, signatureHeader(body, { key: 'unknown_key_0123456789' }), body)).toBe(
        'ERR_SIGNATURE_MISMATCH',
      )
    })

    it('8 a secret of hex characters is text, not what it decodes to', async () => {
      const hex = 'ab'.repeat(32)
      const textual = acme({ backend, secret: hex })
      expect(await verdictOf(textual, signatureHeader(body, { key: hex }), body)).toBe('ok')
      const decoded = { 'acme-signature': `t=${now}, v1=${hmacHex(Buffer.from(hex, 'hex'), now, body)}` }
      expect(await verdictOf(textual, decoded, body)).toBe('ERR_SIGNATURE_MISMATCH')
    })

    it('bytes are copied: clearing the buffer later does not change the key', async () => {
      const buffer = Buffer.from(secret)
      const copied = acme({ backend, secret: buffer })
      buffer.fill(0)
      expect(await verdictOf(copied, signatureHeader(body), body)).toBe('ok')
    })
  })

  describe('delivery credential', () => {
    const basic = `Basic ${Buffer.from('käthe:p:w').toString('base64')}`
    const withBasic = acme({ backend, credential: { basic: { username: 'käthe', password: 'p:w' } } })
    const withBearer = acme({ backend, credential: { bearer: { token: 'tok_123' } } })
    const signed = signatureHeader(body)

    it('is checked besides the signature, never instead of it', async () => {
      expect(await verdictOf(withBasic, { ...signed, authorization: basic }, body)).toBe('ok')
      expect(await verdictOf(withBearer, { ...signed, authorization: 'bearer tok_123' }, body)).toBe('ok')
      expect(await verdictOf(withBasic, signed, body)).toBe('ERR_CREDENTIAL_MISSING')
      expect(await verdictOf(withBasic, { authorization: basic }, body)).toBe('ERR_SIGNATURE_MISSING')
      expect(await verdictOf(withBasic, { ...signatureHeader('x'), authorization: basic }, body)).toBe(
        'ERR_SIGNATURE_MISMATCH',
      )
    })

    test.each([
      'Basic',
      'Basic ',
      basic.replace('Basic', 'Basik'),
      basic.replace('Basic ', 'Basic_'),
      `${basic}x`,
      basic.slice(0, -1),
      'Bearer tok_123',
      '',
      `Basic  ${basic.slice(6)}`,
    ])('refuses %j', async (authorization) => {
      expect(await verdictOf(withBasic, { ...signed, authorization }, body)).toBe('ERR_CREDENTIAL_MISMATCH')
    })

    it('72 two Authorization headers are refused', async () => {
      expect(await verdictOf(withBasic, { ...signed, authorization: [basic, basic] }, body)).toBe(
        'ERR_CREDENTIAL_DUPLICATE',
      )
      const joined = new Headers({ ...signed, authorization: basic })
      joined.append('authorization', basic)
      expect(await verdictOf(withBasic, joined, body)).toBe('ERR_CREDENTIAL_MISMATCH')
    })
  })
})

describe('construction fails closed', () => {
  test.each([
    ['1 empty', '', 'ERR_SECRET_EMPTY'],
    ['1 empty bytes', new Uint8Array(), 'ERR_SECRET_EMPTY'],
    ['1 empty beside a good one', [secret, ''], 'ERR_SECRET_EMPTY'],
    ['5 blank', '   ', 'ERR_SECRET_WHITESPACE'],
    ['5 a trailing newline', `${secret}\n`, 'ERR_SECRET_WHITESPACE'],
    ['5 a leading space', ` ${secret}`, 'ERR_SECRET_WHITESPACE'],
    ['6 undefined', undefined, 'ERR_SECRET_MISSING'],
    ['6 null', null, 'ERR_SECRET_MISSING'],
    ['6 an empty list', [], 'ERR_SECRET_MISSING'],
    ['6 a list of undefined', [undefined, undefined], 'ERR_SECRET_MISSING'],
    ['6 a number', 1234567890123456, 'ERR_SECRET_MALFORMED'],
    ['6 an object', { secret }, 'ERR_SECRET_MALFORMED'],
    ['6 a function', () => secret, 'ERR_SECRET_MALFORMED'],
    ['7 too short', 'short', 'ERR_SECRET_TOO_SHORT'],
    ['masked with bullets', 'whsec_••••••••••••••••', 'ERR_SECRET_MASKED'],
    ['masked with bullets alone', '••••', 'ERR_SECRET_MASKED'],
    ['masked with asterisks', '****************abcd', 'ERR_SECRET_MASKED'],
    ['masked with an ellipsis', 'whsec_0123456789…cdef', 'ERR_SECRET_MASKED'],
    ['masked with blocks', '■■■■■■■■■■■■■■■■cdef', 'ERR_SECRET_MASKED'],
    ['masked with middle dots', '················cdef', 'ERR_SECRET_MASKED'],
    ['masked with operators', '∗∙∗∙∗∙∗∙∗∙∗∙∗∙∗∙cdef', 'ERR_SECRET_MASKED'],
  ])('%s', (_case, value, code) => {
    for (const [, backend] of backends) {
      const build = (): unknown => acme({ backend, secret: value })
      expect(build).toThrow(code)
      expect(build).toThrow(expect.objectContaining({ code, name: 'ConfigurationError' }))
    }
  })

  it('takes signs that mask nothing', () => {
    expect(() => acme({ secret: 'p€ss→w™rd ñ 0123456789 **' })).not.toThrow()
  })

  test.each([
    [null, 'ERR_CREDENTIAL_INVALID'],
    ['user:password', 'ERR_CREDENTIAL_INVALID'],
    [{}, 'ERR_CREDENTIAL_INVALID'],
    [{ basic: { username: 'u', password: '' } }, 'ERR_CREDENTIAL_INVALID'],
    [{ basic: { username: 'a:b', password: 'p' } }, 'ERR_CREDENTIAL_INVALID'],
    [{ bearer: { token: 'abc\n' } }, 'ERR_CREDENTIAL_INVALID'],
    [{ basic: { username: 'u', password: 'p' }, bearer: { token: 't' } }, 'ERR_CREDENTIAL_INVALID'],
    [{ basic: { username: undefined, password: 'p' } }, 'ERR_SECRET_MISSING'],
    [{ bearer: { token: undefined } }, 'ERR_SECRET_MISSING'],
  ])('a delivery credential of %j never becomes no check', (credential, code) => {
    expect(() => compileVerifier(acmeScheme, { secret, credential } as object)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('the probe', () => {
  const probeOf = (scheme: Scheme): NonNullable<SignaturePlace['probe']> => {
    if (!scheme.signature?.probe) throw new Error('There is no probe.')
    return scheme.signature.probe
  }
  const { recognises } = probeOf({ ...acmeScheme, signature: withProbe(place, unsignedBodies('{}')) })
  const acme = probeOf(acmeScheme)

  it('is one of the exact bodies without a signature', () => {
    expect(acme.recognises({ receivedAtMs: 0, headers: {}, body: bytes('') })).toBe(true)
    expect(acme.recognises({ receivedAtMs: 0, headers: {}, body: bytes('{}') })).toBe(true)
    expect(acme.recognises({ receivedAtMs: 0, headers: {}, body: bytes('{ }') })).toBe(false)
    expect(acme.recognises({ receivedAtMs: 0, headers: {}, body: bytes('{"a":1}') })).toBe(false)
    expect(acme.recognises({ receivedAtMs: 0, headers: { 'acme-signature': '' }, body: bytes('') })).toBe(false)
  })

  it('is a body of that length and those characters, and there is no signature header, not even an empty one', () => {
    const probe = (written: string, headers = {}) => recognises({ ...requestWith(headers), body: bytes(written) })
    expect(probe('{}')).toBe(true)
    for (const other of ['', '{', '[]', '{]', '{}}']) expect(probe(other)).toBe(false)
    expect(probe('{}', { 'x-signature': '' })).toBe(false)
  })
})

it('what is signed is looked for in 32 signatures', async () => {
  const wrong = `, v1=${'0'.repeat(64)}`
  const right = `, v1=${hmacHex(secret, now, body)}`
  const headers = (before: number) => ({ 'acme-signature': `t=${now}${wrong.repeat(before)}${right}` })
  expect(await verdictOf(acme(), headers(31), body)).toBe('ok')
  expect(await verdictOf(acme(), headers(32), body)).toBe('ERR_SIGNATURE_MISMATCH')
})
