/** A. Secrets and keys. The numbers are those of the project's list of threats. */
import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign as signWith } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { ConfigurationError, compileVerifier, type EngineOptions, textKey, webBackend } from '@hooks/core'
import type { AnyDelivery, CompiledVerifier, CryptoBackend, Receivable, Scheme } from '@hooks/core/contract'
import { jwtKeySet, jwtSecret } from '@hooks/core/jwt'
import { verifySignature as expressGuard } from '@hooks/express'
import { verifySignature as nextGuard } from '@hooks/next'
import { adyen } from '@hooks/providers/adyen'
import { basiq } from '@hooks/providers/basiq'
import { basisTheory } from '@hooks/providers/basis-theory'
import { clerk } from '@hooks/providers/clerk'
import { discord } from '@hooks/providers/discord'
import { finix } from '@hooks/providers/finix'
import { github } from '@hooks/providers/github'
import { gitlab } from '@hooks/providers/gitlab'
import { openai } from '@hooks/providers/openai'
import { sendgrid } from '@hooks/providers/sendgrid'
import { standardWebhooks } from '@hooks/providers/standard-webhooks'
import { stripe } from '@hooks/providers/stripe'
import { svix } from '@hooks/providers/svix'
import {
  createReceiver,
  createVerifier,
  dangerouslyAllowShortSecret,
  type Verifier,
  type VerifierOptions,
} from '@hooks/verify'
import { describe, expect, it, test, vi } from 'vitest'
import { backends } from '../../packages/core/test/acme.ts'
import { memoryLogger, post } from '../../packages/verify/test/acme.ts'

type AnyProvider = Receivable<AnyDelivery, object>

const modules = import.meta.glob<Record<string, AnyProvider>>('../../packages/providers/src/*/index.ts', {
  eager: true,
})
const providers = Object.values(modules).flatMap((exported) => Object.entries(exported))
const withSecret = providers.filter(([, { scheme }]) => scheme.algorithm.credentials.includes('secret'))
const standardFamily: [string, AnyProvider][] = Object.entries({ basiq, clerk, openai, standardWebhooks, svix })

const payload = '{"type":"push"}'
const secret = 'It is a secret to nobody, this one'
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const publicPem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'right' }
const attacker = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** As GitHub signs. */
function hubSigned(key: string | Uint8Array, text = payload): Record<string, string> {
  return { 'x-hub-signature-256': `sha256=${createHmac('sha256', key).update(text).digest('hex')}` }
}

/** As the Standard Webhooks family signs, under both names of the headers. */
function standardSigned(key: Uint8Array, prefix = 'webhook'): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const mac = createHmac('sha256', key).update(`msg_1.${timestamp}.${payload}`).digest('base64')
  return { [`${prefix}-id`]: 'msg_1', [`${prefix}-timestamp`]: timestamp, [`${prefix}-signature`]: `v1,${mac}` }
}

/** As Finix signs, with the secret and the wrong credential beside it. */
function finixSigned(): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', secret).update(`${timestamp}:${payload}`).digest('hex')
  return { 'finix-signature': `timestamp=${timestamp}, sig=${mac}`, authorization: 'Basic d3Jvbmc6d3Jvbmc=' }
}

const tokenRule = {
  header: 'Acme-Token',
  requiredClaims: ['iat'],
  clockToleranceSeconds: 60,
  check: () => undefined,
}

/** A token made by hand, so that its head can say what no library would. */
function jwt(head: object, claims: object, algorithm: string, key?: string | Uint8Array | KeyObject): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode(head)}.${encode(claims)}`
  const hash = `sha${algorithm.slice(2)}`
  if (algorithm === 'none') return `${signed}.`
  if (algorithm.startsWith('RS'))
    return `${signed}.${signWith(hash, Buffer.from(signed), key as KeyObject).toString('base64url')}`
  return `${signed}.${createHmac(hash, key as string)
    .update(signed)
    .digest('base64url')}`
}

async function verdictOf(verify: CompiledVerifier, token: string): Promise<string> {
  const verdict = await verify({ headers: { 'acme-token': token }, body: new Uint8Array(), receivedAtMs: Date.now() })
  return verdict.ok ? 'ok' : verdict.code
}

const refused = /^ERR_SIGNATURE_(MISMATCH|MALFORMED)$/

const mute = { warn() {} }

/** Text, hex and base64. */
const anySecret = 'ab'.repeat(32)

/** Everything a scheme with a secret asks for besides it. */
const others = { publicUrl: 'https://hooks.example', publicKey: 'public_key' }

function verifierOf(provider: AnyProvider, options: object): Verifier<AnyDelivery> {
  return createVerifier(provider, options as VerifierOptions)
}

function refusal(build: () => unknown): string | undefined {
  try {
    build()
    return undefined
  } catch (error) {
    return ConfigurationError.isInstance(error) ? error.code : `untyped: ${error}`
  }
}

function caught(build: () => unknown): unknown {
  try {
    return build()
  } catch (error) {
    return [error, (error as Error).stack, JSON.stringify(error)]
  }
}

async function codeOf(verifier: Verifier<AnyDelivery>, headers: Record<string, string>): Promise<string> {
  const { ok, error } = await verifier.safeVerify({ headers, body: payload })
  return ok ? 'ok' : error.code
}

describe.each(backends)('on %s', (_name, backend) => {
  it('1 no provider is built with an empty secret, whatever it stands beside', () => {
    expect(withSecret.length).toBeGreaterThan(35)
    for (const [name, provider] of withSecret) {
      for (const empty of ['', new Uint8Array(), [anySecret, ''], { key: '' }]) {
        const build = (): unknown => verifierOf(provider, { ...others, secret: empty, backend })
        expect([name, refusal(build)]).toEqual([name, 'ERR_SECRET_EMPTY'])
      }
    }
  })

  it('1 an attacker who signs with the empty key gets 500 while the variable is not set', async () => {
    const { fetch } = createReceiver(github, { secret: () => process.env.NO_SUCH_SECRET ?? '', backend, logger: mute })
    expect((await fetch(post(payload, hubSigned('')))).status).toBe(500)
  })

  test.each(standardFamily)('2 the prefix alone is no secret of %s', (_provider, provider) => {
    for (const prefixOnly of ['whsec_', ['whsec_'], 'whsec_=', 'whsec_====']) {
      expect(refusal(() => verifierOf(provider, { secret: prefixOnly, backend }))).toMatch(
        /^ERR_SECRET_(EMPTY|MALFORMED)$/,
      )
    }
    expect(refusal(() => createVerifier(stripe, { secret: 'whsec_', backend }))).toBe('ERR_SECRET_TOO_SHORT')
  })

  test.each([
    'whsec_!!!!',
    'whsec_????????????????????????????????',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw ',
    'whsec_MfKQ9r8GKYqrTwjU PD8ILPZIo2LaLaSw',
    'whsec_MfKQ9r8GKYqrTwjU\nPD8ILPZIo2LaLaSw',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaL',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa=w',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS-',
    'whsec_ＭｆＫＱ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  ])('3 a secret that does not decode strictly is refused: %j', (undecodable) => {
    for (const [, provider] of standardFamily) {
      const code = refusal(() => verifierOf(provider, { secret: undecodable, backend }))
      expect(code).toMatch(/^ERR_SECRET_(MALFORMED|WHITESPACE)$/)
    }
  })

  it('4 exactly the declared prefix is taken off, once', async () => {
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
    const encoded = key.toString('base64')
    for (const right of [`whsec_${encoded}`, encoded]) {
      const verifier = createVerifier(standardWebhooks, { secret: right, backend })
      expect(await codeOf(verifier, standardSigned(key))).toBe('ok')
      expect(await codeOf(verifier, standardSigned(Buffer.alloc(0)))).toBe('ERR_SIGNATURE_MISMATCH')
    }
    for (const wrong of [`whsec_whsec_${encoded}`, `WHSEC_${encoded}`, `whpk_${encoded}`, `whsec_${encoded}_`, '_']) {
      expect(refusal(() => createVerifier(standardWebhooks, { secret: wrong, backend }))).toBe('ERR_SECRET_MALFORMED')
    }
  })

  it('4 a secret that is text keeps its underscores', async () => {
    const underscored = 'wh_secret_with_many_parts_and_one_at_the_end_'
    const verifier = createVerifier(github, { secret: underscored, backend })
    expect(await codeOf(verifier, hubSigned(underscored))).toBe('ok')
    for (const part of ['', 'end_', underscored.slice(0, -1), underscored.slice(3)]) {
      expect(await codeOf(verifier, hubSigned(part))).toBe('ERR_SIGNATURE_MISMATCH')
    }
  })

  test.each([' ', '\t', '\r\n', '\u00a0', '\u3000', '\ufeff', '\v'])(
    '5 white space at an edge is refused with a hint, never trimmed: %j',
    (blank) => {
      for (const padded of [blank, blank.repeat(40), `${secret}${blank}`, `${blank}${secret}`, [secret, blank]]) {
        expect(refusal(() => createVerifier(github, { secret: padded, backend }))).toBe('ERR_SECRET_WHITESPACE')
        expect(() => createReceiver(github, { secret: padded, backend, logger: mute })).toThrow(
          /white space.*newline.*Remove it/,
        )
      }
    },
  )

  it('6 no secret never becomes the word for it', async () => {
    const nothings = [undefined, null, [], [undefined], [null, undefined], { key: undefined }, [{ key: null }]]
    for (const nothing of nothings as never[]) {
      expect(refusal(() => verifierOf(github, { secret: nothing, backend }))).toBe('ERR_SECRET_MISSING')
      const { fetch } = createReceiver(github, { secret: nothing, backend, logger: mute })
      for (const word of ['undefined', 'null', '[object Object]', '']) {
        expect((await fetch(post(payload, hubSigned(word)))).status).toBe(500)
      }
    }
    for (const strange of [0, 12345678901234567890n, true, {}, Symbol('secret'), new Date(), () => secret] as never[]) {
      expect(refusal(() => verifierOf(github, { secret: strange, backend }))).toBe('ERR_SECRET_MALFORMED')
    }
  })

  it('7 a key of one to seven bytes is refused by every provider, unless a symbol allows it', () => {
    for (const [name, provider] of withSecret) {
      for (let length = 1; length < 8; length++) {
        const bytes = randomBytes(length)
        const build = (options: object) => () => verifierOf(provider, { ...others, backend, secret: bytes, ...options })
        expect([name, length, refusal(build({}))]).toEqual([name, length, 'ERR_SECRET_TOO_SHORT'])
        expect(refusal(build({ [dangerouslyAllowShortSecret]: 'yes' }))).toBe('ERR_SECRET_TOO_SHORT')
        if (name !== 'gitlab') expect(refusal(build({ [dangerouslyAllowShortSecret]: true }))).toBe(undefined)
      }
    }
  })

  it('7 the length is that of the decoded key: nine bytes, as in an example of Basiq, are enough', () => {
    const encoded = (length: number): string => `whsec_${randomBytes(length).toString('base64')}`
    expect(refusal(() => createVerifier(basiq, { secret: encoded(9), backend }))).toBe(undefined)
    expect(refusal(() => createVerifier(basiq, { secret: encoded(7), backend }))).toBe('ERR_SECRET_TOO_SHORT')
    expect(refusal(() => createVerifier(adyen, { secret: 'ab'.repeat(31), backend }))).toBe('ERR_SECRET_TOO_SHORT')
  })

  it('8 one secret is one key: its scheme says whether it is text or encoded', async () => {
    const encoded = randomBytes(32).toString('base64')
    const key = Buffer.from(encoded, 'base64')
    const asText = createVerifier(github, { secret: encoded, backend })
    expect(await codeOf(asText, hubSigned(encoded))).toBe('ok')
    expect(await codeOf(asText, hubSigned(key))).toBe('ERR_SIGNATURE_MISMATCH')
    const decoded = createVerifier(standardWebhooks, { secret: encoded, backend })
    expect(await codeOf(decoded, standardSigned(key))).toBe('ok')
    expect(await codeOf(decoded, standardSigned(Buffer.from(encoded)))).toBe('ERR_SIGNATURE_MISMATCH')
    expect(await codeOf(decoded, standardSigned(Buffer.from(`whsec_${encoded}`)))).toBe('ERR_SIGNATURE_MISMATCH')
  })

  it('9 a token that is the secret is not in what a delivery says of itself', async () => {
    const verifier = createVerifier(gitlab, { secret, backend })
    const delivery = await verifier.verify({ headers: { 'x-gitlab-token': secret }, body: '{"object_kind":"push"}' })
    const { id, signature, trust, name } = delivery
    expect({ id, signature, trust, name }).toEqual({
      id: undefined,
      trust: { kind: 'token', keyIndex: 0 },
      name: 'push',
    })
  })

  it('9 no canary is found in logs, replies and errors, whatever goes wrong', async () => {
    const logger = memoryLogger()
    const password = 'canary_of_the_credential'
    const credential = { basic: { username: 'hooks', password } }
    const shown: unknown[] = []
    for (const options of [{}, { toleranceSeconds: 0 }, { secret: () => secret }, { maximumBodyBytes: 1 }]) {
      const { fetch } = createReceiver(finix, { secret, credential, backend, logger, ...options })
      for (const headers of [
        {},
        { 'finix-signature': 'x' },
        finixSigned(),
        { authorization: `Basic ${btoa(password)}` },
      ]) {
        const response = await fetch(post(payload, headers))
        shown.push([...response.headers], await response.text())
      }
    }
    for (const wrong of [`${secret}\n`, `whsec_${secret}`, [secret, '']]) {
      shown.push(caught(() => createVerifier(standardWebhooks, { secret: wrong, backend })))
      shown.push(caught(() => createReceiver(standardWebhooks, { secret: wrong, backend, logger })))
    }
    shown.push(caught(() => createVerifier(finix, { secret, credential: { basic: { username: 'a:b', password } } })))
    shown.push(logger.lines)
    expect(logger.lines.length).toBeGreaterThan(3)
    for (const canary of [secret, password, btoa(password)]) {
      expect(inspect(shown, { depth: 9, showHidden: true, maxStringLength: null })).not.toContain(canary)
    }
  })

  it('10 no error holds the signature that would have been right', async () => {
    const right = hubSigned(secret)['x-hub-signature-256']?.slice(7) as string
    const logger = memoryLogger()
    const verifier = createVerifier(github, { secret, backend })
    const { fetch } = createReceiver(github, { secret, backend, logger })
    for (const wrong of [right.toUpperCase(), `${right.slice(1)}0`, `${right}zz`, '0'.repeat(64)]) {
      const headers = { 'x-hub-signature-256': `sha256=${wrong}` }
      const { error } = await verifier.safeVerify({ headers, body: payload })
      const reply = await fetch(post(payload, headers))
      const shown = inspect([error, error?.cause, error?.stack, [...reply.headers], await reply.text(), logger.lines])
      expect(error).toBeDefined()
      expect(shown.toLowerCase()).not.toContain(right.slice(1, -1))
    }
  })

  it('11 nothing that is built shows its secret', () => {
    const password = 'canary_of_the_credential'
    const credential = { basic: { username: 'hooks', password } }
    const options = { secret, credential, backend, logger: mute }
    const built = [
      createVerifier(finix, options),
      createReceiver(finix, options),
      expressGuard(finix, options),
      nextGuard(finix, options),
      nextGuard(finix, options)(() => {}),
      compileVerifier(finix.scheme, options),
      createVerifier(gitlab, { secret, backend }),
    ]
    const lines: string[] = []
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((...values) => void lines.push(values.map((each) => inspect(each)).join()))
    console.log(...built)
    log.mockRestore()
    for (const each of built) {
      lines.push(inspect(each, { depth: 9, showHidden: true, getters: true }), JSON.stringify(each) ?? '', String(each))
    }
    for (const canary of [secret, password, btoa(`hooks:${password}`)]) expect(lines.join('\n')).not.toContain(canary)
  })

  // JSON.stringify parses once more and defines `data` and `event` a second time: "Cannot redefine property".
  it('11 a delivery can be shown as JSON after its type was read, as every responder does', async () => {
    const delivery = await createVerifier(github, { secret, backend }).verify({
      headers: hubSigned(secret),
      body: payload,
    })
    expect(delivery.type).toBe('unknown')
    expect(JSON.parse(JSON.stringify(delivery))).toMatchObject({ provider: 'github', event: { type: 'push' } })
  })

  describe('57 keys that are fetched', () => {
    const url = 'https://keys.example/jwks.json'
    const claims = { iat: Math.floor(Date.now() / 1000) }

    function keySet(answer: () => Response | Promise<Response>) {
      const asked: unknown[][] = []
      let now = Date.now()
      const fetch = (async (...input: unknown[]) => {
        asked.push(input)
        return answer()
      }) as typeof globalThis.fetch
      const scheme: Scheme = { algorithm: jwtKeySet({ ...tokenRule, algorithms: ['RS256'], url }) }
      const verify = compileVerifier(scheme, { fetch, backend, clock: () => now })
      return { asked, pass: (ms: number) => (now += ms), verdict: (token: string) => verdictOf(verify, token) }
    }

    it('57 fifty forged requests at once, each naming a key of its own, cause one fetch', async () => {
      const { asked, pass, verdict } = keySet(() => Response.json({ keys: [jwk] }))
      const forged = (kid: number): string => jwt({ alg: 'RS256', kid: `forged-${kid}` }, claims, 'RS256', attacker)
      const flood = (): Promise<string[]> => Promise.all(Array.from({ length: 50 }, (_, kid) => verdict(forged(kid))))
      expect(new Set(await flood())).toEqual(new Set(['ERR_SIGNATURE_MISMATCH']))
      expect(asked).toHaveLength(1)
      pass(299_000)
      await flood()
      expect(asked).toHaveLength(1)
      pass(2_000)
      await flood()
      expect(asked).toHaveLength(2)
      expect(await verdict(jwt({ alg: 'RS256', kid: 'right' }, claims, 'RS256', rsa.privateKey))).toBe('ok')
      expect(asked.map(([input]) => input)).toEqual([url, url])
      for (const [, init] of asked) expect(init).toMatchObject({ redirect: 'manual', signal: expect.any(AbortSignal) })
    })

    test.each<[string, () => Response | Promise<Response>]>([
      ['fails', () => Promise.reject(new TypeError('fetch failed'))],
      ['redirects', () => new Response(null, { status: 301, headers: { location: 'https://evil.example/jwks.json' } })],
      ['sends no set of keys', () => new Response('{"keys":"none"}')],
      ['sends more than any set of keys', () => Response.json({ keys: [jwk], padding: 'x'.repeat(20_000) })],
    ])('57 a host that %s is not asked again at once', async (_case, answer) => {
      const { asked, verdict } = keySet(answer)
      const token = jwt({ alg: 'RS256', kid: 'right' }, claims, 'RS256', rsa.privateKey)
      for (let count = 0; count < 50; count++) expect(await verdict(token)).toBe('ERR_KEY_UNAVAILABLE')
      expect(asked).toHaveLength(1)
    })

    it('57 fifty forged deliveries of Basis Theory cause one fetch, of the pinned URL', async () => {
      const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(publicPem))
      const verifier = createVerifier(basisTheory, { environment: 'production', fetch, backend })
      const forged = { 'bt-signature': randomBytes(256).toString('base64'), 'bt-signature-version': 'v1' }
      const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(verifier, forged)))
      expect(new Set(codes)).toEqual(new Set(['ERR_SIGNATURE_MISMATCH']))
      expect(fetch.mock.calls.map(([input]) => input)).toEqual(['https://cdn.basistheory.com/keys/webhooks.v1.key'])
    })
  })

  describe('58 algorithm confusion', () => {
    const claims = { iat: Math.floor(Date.now() / 1000) }
    const hs256: Scheme = {
      algorithm: jwtSecret({ ...tokenRule, algorithms: ['HS256'], key: textKey({ minimumBytes: 16 }) }),
    }

    it('58 a token says nothing about how it is verified: none, HS256 under the public key, another family', async () => {
      const keys = [jwk, { kty: 'oct', kid: 'shared', k: Buffer.from(secret).toString('base64url') }]
      const fetch = async (): Promise<Response> => Response.json({ keys })
      const scheme: Scheme = {
        algorithm: jwtKeySet({ ...tokenRule, algorithms: ['RS256'], url: 'https://keys.example' }),
      }
      const verify = compileVerifier(scheme, { fetch, backend })
      expect(await verdictOf(verify, jwt({ alg: 'RS256', kid: 'right' }, claims, 'RS256', rsa.privateKey))).toBe('ok')
      for (const key of [publicPem, publicPem.trim(), rsa.publicKey.export({ type: 'spki', format: 'der' })]) {
        expect(await verdictOf(verify, jwt({ alg: 'HS256', kid: 'right' }, claims, 'HS256', key))).toMatch(refused)
      }
      expect(await verdictOf(verify, jwt({ alg: 'HS256', kid: 'shared' }, claims, 'HS256', secret))).toMatch(refused)
      for (const alg of ['none', 'None', 'nOnE', '', 'RS384', 'PS256', 'HS256']) {
        const unsigned = jwt({ alg, kid: 'right' }, claims, 'none')
        expect(await verdictOf(verify, unsigned)).toMatch(refused)
        expect(await verdictOf(verify, `${unsigned}AA`)).toMatch(refused)
      }
      const inToken = rsa.publicKey.export({ format: 'jwk' })
      expect(await verdictOf(verify, jwt({ alg: 'RS256', jwk: inToken }, claims, 'RS256', attacker))).toMatch(refused)
    })

    it('58 a shared secret verifies nothing but the HMAC the scheme names', async () => {
      const verify = compileVerifier(hs256, { secret, backend } as EngineOptions)
      expect(await verdictOf(verify, jwt({ alg: 'HS256' }, claims, 'HS256', secret))).toBe('ok')
      expect(await verdictOf(verify, jwt({ alg: 'HS512' }, claims, 'HS512', secret))).toMatch(refused)
      expect(await verdictOf(verify, jwt({ alg: 'RS256' }, claims, 'RS256', rsa.privateKey))).toMatch(refused)
      expect(await verdictOf(verify, jwt({ alg: 'none' }, claims, 'none'))).toMatch(refused)
    })

    it('58 a public key of another kind, a private key or a shared secret is no public key', () => {
      const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey
      const ed = generateKeyPairSync('ed25519').publicKey
      const der = (key: typeof ec): string => key.export({ type: 'spki', format: 'der' }).toString('base64')
      for (const wrong of [secret, publicPem, privatePem, der(ec), der(ed), der(rsa.publicKey), 'whsec_AAAA']) {
        for (const provider of [discord, sendgrid] as AnyProvider[]) {
          expect(refusal(() => verifierOf(provider, { publicKey: wrong, backend }))).toBe('ERR_KEY_MALFORMED')
        }
      }
      for (const wrong of [secret, privatePem, der(ec), ed.export({ type: 'spki', format: 'pem' }).toString()]) {
        expect(refusal(() => createVerifier(basisTheory, { publicKey: wrong, backend }))).toBe('ERR_KEY_MALFORMED')
      }
    })

    // Everybody knows a public key: with one as the secret anybody can sign. It is taken as text like any other.
    it('58 a public key is no shared secret', () => {
      expect(refusal(() => createVerifier(github, { secret: publicPem.trim(), backend }))).toBe('ERR_SECRET_MALFORMED')
    })
  })

  describe('67 keys are shared with nobody', () => {
    function counted(): { backend: CryptoBackend; made: () => number } {
      let made = 0
      const macKey: CryptoBackend['macKey'] = (...input) => {
        made++
        return backend.macKey(...input)
      }
      return { backend: { ...backend, macKey }, made: () => made }
    }

    it('67 every verifier has keys of its own, made once', async () => {
      const { backend, made } = counted()
      const first = createVerifier(github, { secret, backend })
      const second = createVerifier(github, { secret, backend })
      for (let count = 0; count < 5; count++) {
        expect(await codeOf(first, hubSigned(secret))).toBe('ok')
        expect(await codeOf(second, hubSigned(secret))).toBe('ok')
      }
      expect(made()).toBe(2)
    })

    it("67 of a thousand tenants' keys few are kept, and none verifies for another", async () => {
      const { backend, made } = counted()
      const secretOf = (tenant: string): string => `${tenant}_0123456789abcdef`
      const { fetch } = createReceiver(github, {
        secret: ({ headers }) => secretOf((headers as Headers).get('x-tenant') ?? ''),
        backend,
        logger: mute,
      })
      const send = async (tenant: number, signer: number): Promise<number> =>
        (await fetch(post(payload, { ...hubSigned(secretOf(`${signer}`)), 'x-tenant': `${tenant}` }))).status
      for (let tenant = 0; tenant < 1000; tenant++) expect(await send(tenant, tenant)).toBe(200)
      for (let tenant = 0; tenant < 1000; tenant++) expect(await send(tenant, tenant + 1)).toBe(401)
      expect(made()).toBeGreaterThan(1900)
    })
  })
})

it('67 keys of WebCrypto cannot be taken out again', async () => {
  const imported = vi.spyOn(crypto.subtle, 'importKey')
  expect(await codeOf(createVerifier(github, { secret, backend: webBackend }), hubSigned(secret))).toBe('ok')
  const [, , , extractable, usages] = imported.mock.calls[0] as unknown[]
  expect([imported.mock.calls.length, extractable, usages]).toEqual([1, false, ['sign']])
  imported.mockRestore()
})

it('67 no module keeps anything by the text of a secret', () => {
  const moduleLevel = /^(?:export )?(?:const|let) [^\n]*= new (?:Map|WeakMap)\b/m
  for (const folder of ['core', 'verify']) {
    const root = new URL(`../../packages/${folder}/src/`, import.meta.url)
    const files = readdirSync(root, { recursive: true }).filter((file) => String(file).endsWith('.ts'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expect(readFileSync(new URL(String(file), root), 'utf8')).not.toMatch(moduleLevel)
  }
})
