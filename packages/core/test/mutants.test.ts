/** What no other test noticed when one thing of the engine was changed (`npm run mutants`). */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import {
  answerHmac,
  authorization,
  base64,
  body,
  canonicalJson,
  compilePublicUrl,
  compileVerifier,
  concatBytes,
  derSignature,
  ecdsaP256,
  echoChallenge,
  ed25519,
  ed25519Base64Key,
  ed25519HexKey,
  formFields,
  getChallenge,
  getHmac,
  header,
  headerFamilies,
  hex,
  hmacSha256,
  httpDate,
  isOver,
  isoTime,
  keyRing,
  method,
  pairs,
  pemKey,
  prefixed,
  refuse,
  repeatedHeader,
  rsaPemKey,
  rsaPkcs1Sha256,
  sharedToken,
  signatureHeader as signatureIn,
  signedContent,
  singleHeader,
  spkiBase64Key,
  textKey,
  unixMilliseconds,
  unixSeconds,
  unsignedBodies,
  versioned,
  withForms,
  withHandshake,
  withItems,
  withVersion,
} from '@hooks/core'
import type { Algorithm, ReceivedRequest, SignatureScheme } from '@hooks/core/contract'
import { describe, expect, it, test } from 'vitest'
import { decodedFor, decodeExactly } from '../src/algorithms/public-key.ts'
import { rsaSignature } from '../src/algorithms/rsa.ts'
import { rsaModulus } from '../src/keys/spki.ts'
import { acme, backends, bytes, hmacHex, now, nowMs, secret, signatureHeader, verdictOf } from './acme.ts'

const text = '{"id":1}'
const place = signatureIn({ header: 'x-signature' })

function requestWith(headers: Record<string, string | string[] | undefined> = {}, method = 'POST'): ReceivedRequest {
  return { headers, body: bytes(text), receivedAtMs: nowMs, method }
}

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
    const verifier = acme({ secret: [{ key: secret, notAfter: new Date(nowMs) }] })
    expect(await verdictOf(verifier, signatureHeader(text), text, nowMs)).toBe('ok')
    expect(await verdictOf(verifier, signatureHeader(text), text, nowMs + 1)).toBe('ERR_SIGNATURE_MISMATCH')
  })

  it('refuse a notAfter that is no date', () => {
    const wrong = { key: secret, notAfter: new Date('never') }
    expect(() => keyRing(wrong, (key) => key)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
  })
})

describe('times', () => {
  it('are in range up to the millisecond', () => {
    const check = unixMilliseconds({ toleranceSeconds: 300 }).compile()
    expect(check(String(nowMs), nowMs + 300_000)).toBe(nowMs)
    expect(check(String(nowMs), nowMs + 300_001)).toBe('ERR_TIMESTAMP_STALE')
    expect(check(String(nowMs), nowMs - 300_000)).toBe(nowMs)
    expect(check(String(nowMs), nowMs - 300_001)).toBe('ERR_TIMESTAMP_FUTURE')
  })

  it('have no tolerance below nothing, however little', () => {
    const { compile } = unixSeconds({ toleranceSeconds: 300 })
    expect(() => compile(-0.0005)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
  })

  it('are digits and nothing else', () => {
    const { read } = unixSeconds({ toleranceSeconds: 300 })
    expect(['1', 'x1', '1x', ' 1'].map(read)).toEqual([1000, undefined, undefined, undefined])
  })
})

describe('times of ISO 8601', () => {
  it('are times and nothing else', () => {
    const { read } = isoTime({ toleranceSeconds: 300 })
    const time = '2024-12-31T15:11:43Z'
    expect([time, `x${time}`, `${time}x`, '2024-13-31T15:11:43Z', '2024-12-31'].map(read)).toEqual([
      Date.UTC(2024, 11, 31, 15, 11, 43),
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('dates of HTTP', () => {
  it('are spelled in one way', () => {
    const { read } = httpDate({ toleranceSeconds: 300 })
    const time = 'Tue, 31 Dec 2024 15:11:43 GMT'
    expect([time, `${time} `, '2024-12-31T15:11:43Z', 'never'].map(read)).toEqual([
      Date.UTC(2024, 11, 31, 15, 11, 43),
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('JSON that names a key twice', () => {
  const formOf = (written: string) => canonicalJson({ ...requestWith(), body: bytes(written) })

  test.each(['{"a":1,"a":2}', '{"a":[1],"a":2}', '{"a":[{}],"a":2}', '[[],{"b":[],"a":{},"a":2}]'])(
    '%s is no form',
    (written) => expect(formOf(written)).toBeUndefined(),
  )

  test.each(['{"b":{"a":1},"a":2}', '[{"a":1},{"a":1}]', '{"a":["a"],"b":[{"a":1}],"c":{"a":{"a":1}}}'])(
    '%s is one',
    (written) => expect(formOf(written)?.event).toEqual({ value: JSON.parse(written) }),
  )
})

describe('a form body', () => {
  it('keeps a byte order mark, which is signed', () => {
    expect(formFields(bytes('\ufeffa=b'))).toEqual([['\ufeffa', 'b']])
  })
})

describe('trust', () => {
  const scheme = (algorithm: Algorithm) => ({ algorithm })

  it('in a token names its key', async () => {
    const algorithm = sharedToken({ header: 'X-Token', key: textKey({ minimumBytes: 8 }) })
    const options = { secret: [{ key: 'token-number-1' }, { key: 'token-number-2', id: 'two' }] } as object
    const asked = (token: string) => compileVerifier(scheme(algorithm), options)(requestWith({ 'x-token': token }))
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

  it('in an authorization needs one', async () => {
    for (const credential of [undefined, null]) {
      expect(() => compileVerifier(scheme(authorization), { credential } as object)).toThrow(
        expect.objectContaining({ code: 'ERR_SECRET_MISSING' }),
      )
    }
    const verify = compileVerifier(scheme(authorization), { credential: { bearer: { token: 'tok_123' } } } as object)
    expect(await verify(requestWith({ authorization: 'Bearer tok_123' }))).toEqual({
      ok: true,
      proof: { trust: { kind: 'bearer' } },
    })
    expect(await verify(requestWith({ authorization: 'Bearer tok_124' }))).toMatchObject({ ok: false })
  })

  it('in a verify token needs eight bytes of it', () => {
    const { compile } = getChallenge({ token: 'token', challenge: 'challenge' })
    const made = (verifyToken: string) => compile({ verifyToken }, {} as never)
    expect(() => made('1234567')).toThrow(expect.objectContaining({ code: 'ERR_SECRET_TOO_SHORT' }))
    expect(made('12345678')).toBeTypeOf('function')
  })
})

describe('a probe', () => {
  const { recognises } = unsignedBodies(place, '{}')

  it('is exactly one of its bodies, without a signature', () => {
    const probe = (written: string, headers = {}) => recognises({ ...requestWith(headers), body: bytes(written) })
    expect(probe('{}')).toBe(true)
    for (const other of ['', '{', '[]', '{]', '{}}']) expect(probe(other)).toBe(false)
    expect(probe('{}', { 'x-signature': '' })).toBe(false)
  })
})

describe('grammars', () => {
  it('read nothing where no signature is', () => {
    expect(pairs({ separator: ',', timestamp: 't', signature: 'v1' }).read('t=1')).toBeUndefined()
    expect(versioned('v1').read('v2,abc')).toBeUndefined()
    expect(prefixed('sha256=').read('sha512=abc')).toBeUndefined()
  })
})

describe('headers', () => {
  const missing = 'ERR_SIGNATURE_MISSING'

  it('are read up to a length, and answered with 431 beyond it', () => {
    expect(singleHeader({ a: 'x'.repeat(16_384) }, 'a', missing)).toEqual({ text: 'x'.repeat(16_384) })
    const tooLarge = { ok: false, code: 'ERR_HEADER_TOO_LARGE', status: 431 }
    expect(singleHeader({ a: 'x'.repeat(16_385) }, 'a', missing)).toEqual(tooLarge)
    const repeated = repeatedHeader({ header: 'a', grammar: prefixed('x') })
    expect(repeated.read(requestWith({ a: 'x'.repeat(16_384) }))).toEqual({ signatures: ['x'.repeat(16_383)] })
    expect(repeated.read(requestWith({ a: ['x'.repeat(16_380), 'xxxx'] }))).toEqual(tooLarge)
  })

  it('are missing where a record has only undefined for them', () => {
    expect(singleHeader({ A: undefined }, 'a', missing)).toEqual(refuse(missing))
    expect(singleHeader({ 'X-A': undefined, 'x-A': '1' }, 'x-a', missing)).toEqual({ text: '1' })
  })

  it('that repeat are told apart: missing, or of no such grammar', () => {
    const repeated = repeatedHeader({ header: 'a', grammar: prefixed('x') })
    expect(repeated.read(requestWith())).toEqual(refuse(missing))
    expect(repeated.read(requestWith({ a: 'y' }))).toEqual(refuse('ERR_SIGNATURE_MALFORMED'))
  })

  it('of two families must agree', () => {
    const families = headerFamilies(signatureIn({ header: 'a' }), signatureIn({ header: 'b' }))
    expect(families.read(requestWith())).toEqual(refuse(missing))
    expect(families.read(requestWith({ b: '1' }))).toEqual({ signatures: ['1'] })
    expect(families.read(requestWith({ a: '1', b: '1' }))).toEqual({ signatures: ['1'] })
    expect(families.read(requestWith({ a: '1', b: '2' }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
    expect(families.read(requestWith({ a: ['1', '2'] }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
  })

  it('of a version must name it, and be there if they have to', () => {
    const optional = withVersion(place, { header: 'V', value: '1' })
    const required = withVersion(place, { header: 'V', value: '1', required: true })
    const signed = { 'x-signature': 's' }
    for (const versionedPlace of [optional, required]) {
      expect(versionedPlace.read(requestWith({ ...signed, v: '1' }))).toEqual({ signatures: ['s'] })
      expect(versionedPlace.read(requestWith({ ...signed, v: '2' }))).toEqual(refuse('ERR_SIGNATURE_MALFORMED'))
      expect(versionedPlace.read(requestWith({ ...signed, v: ['1', '1'] }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
    }
    expect(optional.read(requestWith(signed))).toEqual({ signatures: ['s'] })
    expect(required.read(requestWith(signed))).toEqual(refuse(missing))
  })
})

describe('what is signed', () => {
  const parts = { signatures: [] }

  it('has neighbouring texts in one piece, and nothing where a part is missing', () => {
    expect(signedContent(['a', 'b', body, 'c', 'd'], parts, requestWith())).toEqual(['ab', bytes(text), 'cd'])
    expect(signedContent(['a', header('x')], parts, requestWith())).toBeUndefined()
    expect(signedContent([method], parts, { ...requestWith(), method: undefined })).toEqual(['POST'])
    expect(signedContent(['a', header('X')], parts, requestWith({ x: 'b' }))).toEqual(['ab'])
  })

  it('is not copied where it is one piece of bytes', () => {
    const only = bytes(text)
    expect(concatBytes([only])).toBe(only)
    expect(concatBytes([])).toEqual(new Uint8Array())
    expect(concatBytes([only, 'b'])).toEqual(bytes(`${text}b`))
    expect(concatBytes([only, only])).toEqual(bytes(text + text))
  })

  it('is looked for in 32 signatures', async () => {
    const wrong = `, v1=${'0'.repeat(64)}`
    const right = `, v1=${hmacHex(secret, now, text)}`
    const headers = (before: number) => ({ 'acme-signature': `t=${now}${wrong.repeat(before)}${right}` })
    expect(await verdictOf(acme(), headers(31), text)).toBe('ok')
    expect(await verdictOf(acme(), headers(32), text)).toBe('ERR_SIGNATURE_MISMATCH')
  })
})

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
      proof: { signature: { algorithm: 'hmac-sha256', keyIndex: 0, timestamp, credential: 'bearer' } },
    })
  })

  const compiled = (algorithm: Algorithm) => compileVerifier({ algorithm }, {})

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
      proof: { form: { event: { value: 'good' } } },
    })
    expect(await verdict(form('late'), form('good'))).toEqual(refuse('ERR_TIMESTAMP_STALE'))
    expect(await verdict(() => undefined)).toEqual(refuse('ERR_SIGNATURE_MISMATCH'))
    const received = { ...requestWith(), body: bytes('good') }
    expect(await compiled(withForms(plain, [() => undefined]))(received)).toEqual(refuse('ERR_SIGNATURE_MISMATCH'))
  })

  it('the proof holds a form only where it is another', async () => {
    const request = { ...requestWith(), body: bytes('good') }
    const same = compiled(withForms(plain, [({ body: received }) => ({ body: received })]))
    expect(await same(request)).toEqual({ ok: true, proof: {} })
    const other = compiled(withForms(plain, [() => ({ body: bytes('good one') })]))
    expect(await other(request)).toMatchObject({ ok: true, proof: { form: { body: bytes('good one') } } })
    const parsed = compiled(withForms(plain, [({ body: received }) => ({ body: received, event: { value: 1 } })]))
    expect(await parsed(request)).toMatchObject({ ok: true, proof: { form: { event: { value: 1 } } } })
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

describe('answers with a MAC', () => {
  const algorithm = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
  const scheme: SignatureScheme = { algorithm, signature: place, content: [body], digest: hex }
  const ring = { secret: [{ key: secret, notAfter: new Date(nowMs) }] }
  const late = nowMs + 1
  const signedRequest = (written: string): ReceivedRequest => ({
    headers: { 'x-signature': createHmac('sha256', secret).update(written).digest('hex') },
    body: bytes(written),
    receivedAtMs: nowMs,
  })
  const compiled = (handshake: Parameters<typeof withHandshake>[1]) =>
    compileVerifier({ ...scheme, algorithm: withHandshake(algorithm, handshake) } as SignatureScheme, ring as object)

  it('to GET requests are given while a key may be used', async () => {
    const verify = compiled(
      getHmac({ token: 'token', pattern: /^[a-z]+$/, digest: hex, reply: (mac) => ({ body: mac }) }),
    )
    const asked = (url: string, receivedAtMs = nowMs) =>
      verify({ headers: {}, body: new Uint8Array(), method: 'GET', url, receivedAtMs })
    const mac = createHmac('sha256', secret).update('abc').digest('hex')
    expect(await asked('/?token=abc')).toEqual({ ...refuse('ERR_ENDPOINT_HANDSHAKE', 200), reply: { body: mac } })
    for (const refused of [asked('/?token=abc', late), asked('/?token=ABC'), asked('/'), asked('/#?token=abc')]) {
      expect(await refused).toEqual(refuse('ERR_HANDSHAKE_REFUSED', 403))
    }
  })

  it('to deliveries are given for a token of at most 1024 characters', async () => {
    const verify = compiled(answerHmac({ when: () => true, token: 'token', reply: { token: 'token', mac: 'mac' } }))
    const asked = async (token: unknown) => {
      const verdict = await verify(signedRequest(JSON.stringify({ token })))
      return verdict.ok ? 'ok' : (verdict.reply ?? verdict.code)
    }
    const mac = createHmac('sha256', secret).update('abc').digest('hex')
    expect(await asked('abc')).toEqual({ json: true, body: JSON.stringify({ token: 'abc', mac }) })
    expect(await asked('a'.repeat(1024))).toMatchObject({ json: true })
    expect(await asked('a'.repeat(1025))).toBe('ok')
    expect(await asked(1)).toBe('ok')
  })

  it('are not needed by challenges, which have the same limit', async () => {
    const answer = echoChallenge({ when: () => true, challenge: 'a' }).compile({}, {} as never)
    const asked = (challenge: unknown) => answer(signedRequest(JSON.stringify({ a: challenge })))
    expect(await asked('a'.repeat(1024))).toEqual({ body: 'a'.repeat(1024) })
    expect(await asked('a'.repeat(1025))).toBeUndefined()
    expect(await asked(1)).toBeUndefined()
  })
})

describe('the public URL', () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'a.test' }
  const forwarded = (url: string, more: object = {}) =>
    compilePublicUrl({ trustedProxy: true })({ url, headers: { ...headers, ...more } })

  it('is made of what a trusted proxy says, if that is a protocol and a host', () => {
    expect(forwarded('/a?b#c')).toBe('https://a.test/a?b')
    expect(forwarded('?b')).toBe('https://a.test/?b')
    expect(forwarded('http://inside/a')).toBe('https://a.test/a')
    expect(forwarded('http://inside')).toBe('https://a.test/')
    expect(['', 'a', 'x/a'].map((url) => forwarded(url))).toEqual([undefined, undefined, undefined])
    for (const wrong of ['ftp', 'xhttps', 'https:', undefined])
      expect(forwarded('/', { 'x-forwarded-proto': wrong })).toBeUndefined()
    for (const wrong of ['/a.test', 'a.test/', 'a@b'])
      expect(forwarded('/', { 'x-forwarded-host': wrong })).toBeUndefined()
  })

  it('is unknown where the trusted proxy does not name the host', () => {
    expect(forwarded('/', { 'x-forwarded-host': undefined })).toBeUndefined()
  })

  it('is the option, or its origin with what was asked for', () => {
    const made = (publicUrl: unknown) => compilePublicUrl({ publicUrl })({ url: '/a?b', headers })
    expect(made('https://b.test')).toBe('https://b.test/a?b')
    expect(made('https://b.test/')).toBe('https://b.test/a?b')
    expect(made('https://b.test/c')).toBe('https://b.test/c')
    for (const publicUrl of ['b.test', 'xhttps://b.test', 'https://b.test/ c', 'https://b.test/#c']) {
      expect(() => made(publicUrl)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
    }
    expect(() => compilePublicUrl({ publicUrl: 'https://b.test', trustedProxy: true })).toThrow(
      expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
    )
  })
})

describe('the modulus of an RSA key', () => {
  const identifier = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0]
  const lengthOf = (length: number): number[] => {
    if (length < 128) return [length]
    const digits = length < 256 ? [length] : length < 65_536 ? [length >> 8, length & 255] : undefined
    const all = digits ?? [length >> 16, (length >> 8) & 255, length & 255]
    return [0x80 | all.length, ...all]
  }
  const element = (tag: number, content: number[], length = lengthOf(content.length)) => [tag, ...length, ...content]
  const spki = (modulus: number[], exponent = element(2, [1, 0, 1]), unused = 0) =>
    element(0x30, [...identifier, ...element(3, [unused, ...element(0x30, [...modulus, ...exponent])])])
  const read = (der: number[]) => rsaModulus(Uint8Array.from(der))
  const digits = (length: number, first = 1) => [first, ...Array.from({ length: length - 1 }, () => 1)]
  const seven = element(2, [7])

  test.each([1, 2, 100, 126, 127, 128, 129, 255, 256, 257, 65_535, 65_536])('of %i bytes is read', (length) => {
    expect(read(spki(element(2, digits(length))))?.length).toBe(length)
  })

  it('is positive, in its shortest form, and odd', () => {
    expect(read(spki(element(2, [0x7f])))).toEqual(Uint8Array.of(0x7f))
    expect(read(spki(element(2, [0, 0x81])))).toEqual(Uint8Array.of(0x81))
    expect(read(spki(element(2, [0, 0x80, 1])))).toEqual(Uint8Array.of(0x80, 1))
    for (const wrong of [[], [0], [0x80, 1], [0x81], [0, 0x7f], [0, 1], [0, 0, 0x81], [8], [0, 0x80]])
      expect(read(spki(element(2, wrong)))).toBeUndefined()
  })

  it('stands beside an exponent that is positive, odd, and not 1', () => {
    for (const good of [[3], [0x7f], [0, 0x81], [1, 1], [2, 1]])
      expect(read(spki(seven, element(2, good)))).toEqual(Uint8Array.of(7))
    for (const wrong of [[], [0], [1], [2], [4], [0x81], [0, 3], [1, 0]])
      expect(read(spki(seven, element(2, wrong)))).toBeUndefined()
    expect(read(spki(seven, []))).toBeUndefined()
    expect(read(spki(seven, element(3, [3])))).toBeUndefined()
    expect(read(spki(seven, [...element(2, [3]), 0]))).toBeUndefined()
    expect(read(spki([], element(2, [3])))).toBeUndefined()
    expect(read(spki(element(4, [7])))).toBeUndefined()
  })

  it('stands in elements whose lengths are right and in their shortest form', () => {
    const integer = (length: number[], content: number[]) => read(spki(element(2, content, length)))
    expect(integer([0x81, 1], [7])).toBeUndefined()
    expect(integer([0x81, 127], digits(127))).toBeUndefined()
    expect(integer([0x82, 0, 200], digits(200))).toBeUndefined()
    expect(integer([0x82, 0, 255], digits(255))).toBeUndefined()
    expect(integer([0x83, 0, 1, 0], digits(256))).toBeUndefined()
    expect(integer([0x84, 0, 0, 1, 0], digits(256))).toBeUndefined()
    expect(integer([0x80], [7])).toBeUndefined()
    expect(integer([0xff], [7])).toBeUndefined()
    expect(integer([100], [7])).toBeUndefined()
    const whole = spki(seven)
    expect(read(whole)).toEqual(Uint8Array.of(7))
    for (let length = 0; length < whole.length; length++) expect(read(whole.slice(0, length))).toBeUndefined()
    expect(read([...whole, 0])).toBeUndefined()
    expect(read(spki(seven, undefined, 1))).toBeUndefined()
  })

  it('has 2048 bits or more', () => {
    const form = (...modulus: number[]) => rsaSignature(Uint8Array.from(spki(element(2, modulus))))
    expect(form(...digits(256, 0x7f))).toBeUndefined()
    expect(form(0, ...digits(256, 0x80))?.signatureLength).toBe(256)
    expect(form(...digits(257))?.signatureLength).toBe(257)
    expect(form(...digits(240))).toBeUndefined()
    expect(rsaSignature(new Uint8Array())).toBeUndefined()
  })

  it('is of an RSA key, tag by tag', () => {
    const whole = spki(seven)
    const isData = (index: number) => index === whole.length - 6 || index >= whole.length - 3
    whole.forEach((byte, index) => {
      if (isData(index)) return
      for (const other of [byte ^ 1, byte ^ 0x80, byte - 1, byte + 1]) {
        expect([index, read([...whole.slice(0, index), other & 255, ...whole.slice(index + 1)])]).toEqual([
          index,
          undefined,
        ])
      }
    })
  })
})

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
