/// <reference path="../../../tests/portable/glob.d.ts" />
import {
  authorization,
  base64,
  body,
  defineProvider,
  hex,
  hmacSha256,
  id,
  pairs,
  refuse,
  sharedToken,
  signatureHeader,
  textKey,
  timestamp,
  unixSeconds,
  withCredential,
  withHeaders,
} from '@hooks/core'
import type {
  Algorithm,
  AnyDelivery,
  CompiledVerifier,
  KeyRule,
  Receivable,
  ReceivedRequest,
  SignaturePlace,
  SignatureScheme,
  TimeCheck,
} from '@hooks/core/contract'
import { type ConformanceOptions, providerConformance } from '@hooks/testing/conformance'
import { describe, expect, it, test } from 'vitest'

type AnyProvider = Receivable<AnyDelivery, object>
type Options = ConformanceOptions<object>

/** A text, hex and base64 alike, as long as any provider wants. */
const secret = '4f2a1b9c7d8e3f60a5b4c3d2e1f00918273645546372819100f0e1d2c3b4a596'
const withSecret: Options = { signer: { secret }, verifier: { secret } as object }

async function keyPair(kind: RsaHashedKeyGenParams | EcKeyGenParams | { name: string }) {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey(kind, true, ['sign', 'verify'])) as CryptoKeyPair
  const encode = async (format: 'pkcs8' | 'spki', key: CryptoKey) =>
    base64.encode(new Uint8Array(await crypto.subtle.exportKey(format, key)))
  const spki = await encode('spki', publicKey)
  const raw = Buffer.from(spki, 'base64').subarray(-32)
  return {
    privateKey: `-----BEGIN PRIVATE KEY-----\n${await encode('pkcs8', privateKey)}\n-----END PRIVATE KEY-----`,
    spki,
    raw,
  }
}

const ed25519 = await keyPair({ name: 'Ed25519' })
const ecdsa = await keyPair({ name: 'ECDSA', namedCurve: 'P-256' })
const rsa = await keyPair({
  name: 'RSA-PSS',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
})

function withKeys({ privateKey }: { privateKey: string }, publicKey: string): Options {
  return { signer: { privateKey }, verifier: { publicKey } as object }
}

function withUrl(publicUrl: string): Options {
  return { signer: { secret, publicUrl }, verifier: { secret, publicUrl } as object }
}

const discord = withKeys(ed25519, ed25519.raw.toString('hex'))
const asymmetric = withKeys(ed25519, `whpk_${ed25519.raw.toString('base64')}`)
const hubspot = withUrl('https://hooks.example/webhooks')

/** What the exports need besides a secret. */
const particular: Readonly<Record<string, Options>> = {
  basisTheory: {
    ...withKeys(rsa, `-----BEGIN PUBLIC KEY-----\n${rsa.spki}\n-----END PUBLIC KEY-----`),
    body: (time) => `{"delivered_at":"${time.toISOString()}","event":{"id":"evt_1","type":"token.created"}}`,
  },
  braintree: { signer: { secret }, verifier: { secret, publicKey: 'integration_public_key' } as object },
  contentful: {
    ...withSecret,
    headers: { 'x-contentful-signed-headers': 'x-contentful-signed-headers,x-contentful-timestamp' },
    url: '/webhooks?a=b%20c',
  },
  discord,
  discordInteractions: discord,
  hubspot,
  hubspotV2: hubspot,
  linear: { ...withSecret, body: (time) => `{"type":"Issue","webhookTimestamp":${time.getTime()},"data":{"id":"1"}}` },
  mollie: { ...withSecret, repeatsSignature: true },
  sendgrid: withKeys(ecdsa, ecdsa.spki),
  square: withUrl('https://hooks.example'),
  standardWebhooksAsymmetric: asymmetric,
  svixAsymmetric: asymmetric,
  twilio: { ...withUrl('https://hooks.example/webhooks'), body: () => 'Body=hello&From=15550100&To=15550101' },
}

const modules = import.meta.glob<Record<string, AnyProvider>>('../../providers/src/*/index.ts', { eager: true })
const providers = Object.values(modules).flatMap((exported) => Object.entries(exported))

/** Those for which nothing signs. */
const unsigned: Readonly<Record<string, string>> = {
  adyen: 'signatures in the body',
  bluefin: 'Nothing can sign for bluefin',
  braintree: 'signatures in the body',
  messagebird: 'Nothing can sign for messagebird',
}

it('finds the providers', () => {
  expect(providers.length).toBeGreaterThan(45)
  const names = providers.map(([name]) => name)
  for (const name of [...Object.keys(particular), ...Object.keys(unsigned)]) expect(names).toContain(name)
})

describe.each(providers.filter(([name]) => !(name in unsigned)))('%s', (name, provider) => {
  for (const each of providerConformance(provider, particular[name] ?? withSecret)) it(each.name, each.run)
})

test.each(Object.entries(unsigned))('%s: nothing signs', (name, reason) => {
  const provider = providers.find(([each]) => each === name)?.[1] as AnyProvider
  expect(() => providerConformance(provider, particular[name] ?? withSecret)).toThrow(reason)
})

const algorithm = withCredential(hmacSha256({ key: textKey({ minimumBytes: 16 }) }))
const scheme: SignatureScheme<{ secret: string }> = {
  algorithm: algorithm as Algorithm<{ secret: string }>,
  signature: withHeaders(signatureHeader({ header: 'Shop-Signature' }), {
    timestampHeader: 'Shop-Timestamp',
    idHeader: 'Shop-Id',
  }),
  content: [id, '.', timestamp, '.', body],
  digest: base64,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}
const shop = defineProvider({ id: 'shop', scheme })

describe('a provider that is defined', () => {
  for (const each of providerConformance(shop, { signer: { secret }, verifier: { secret } })) it(each.name, each.run)
})

describe('a provider that is defined, with a credential besides', () => {
  const credential = { basic: { username: 'user', password: 'password' } }
  const provider = defineProvider({ id: 'shop', scheme: { ...scheme, algorithm } })
  const cases = providerConformance(provider, { signer: { secret, credential }, verifier: { secret, credential } })
  for (const each of cases) it(each.name, each.run)
})

describe('a provider that sends a credential alone', () => {
  const provider = defineProvider({ id: 'shop', scheme: { algorithm: authorization } })
  for (const credential of [
    { bearer: { token: 'a-token-for-tests' } },
    { basic: { username: 'user', password: 'password' } },
  ]) {
    for (const each of providerConformance(provider, { signer: { credential }, verifier: { credential } }))
      it(`${each.name}: ${Object.keys(credential)}`, each.run)
  }
})

describe('a provider that sends a token', () => {
  const provider = defineProvider({
    id: 'shop',
    scheme: { algorithm: sharedToken({ header: 'Shop-Token', key: textKey({ minimumBytes: 16 }) }) },
  })
  for (const each of providerConformance(provider, { signer: { secret }, verifier: { secret } }))
    it(each.name, each.run)
})

describe('options', () => {
  it('wrong credentials throw at once, whether they sign or verify', () => {
    expect(() => providerConformance(shop, { signer: { secret: '' }, verifier: { secret } })).toThrow(
      'ERR_SECRET_EMPTY',
    )
    expect(() => providerConformance(shop, { signer: { secret }, verifier: { secret: '' } })).toThrow(
      'ERR_SECRET_EMPTY',
    )
  })

  it('a key that is fetched cannot be tried', () => {
    const [, basisTheory] = providers.find(([name]) => name === 'basisTheory') as [string, AnyProvider]
    const options = { ...particular.basisTheory, verifier: { environment: 'test' } } as Options
    expect(() => providerConformance(basisTheory, options)).toThrow('verifier.publicKey must be given')
  })

  it('a second pair may be given', async () => {
    const other = { signer: { secret: 'another_secret_0123456789' }, verifier: { secret: 'another_secret_0123456789' } }
    for (const each of providerConformance(shop, { signer: { secret }, verifier: { secret }, other })) await each.run()
  })

  it('are those of the provider', () => {
    // @ts-expect-error this provider has a secret
    expect(() => providerConformance(shop, { signer: { secret }, verifier: { publicKey: '' } })).toThrow(
      'verifier.secret must be given',
    )
  })
})

describe('a provider with a defect fails', () => {
  type Shop = Receivable<AnyDelivery, { secret: string }>
  type Compile = Algorithm['compile']
  const compile: Compile = algorithm.compile
  const accepted = { ok: true, proof: { signature: { algorithm: 'hmac-sha256', keyIndex: 0 } } } as const
  const refused = refuse('ERR_SIGNATURE_MISMATCH')
  const withScheme = (change: object): Shop => ({ ...shop, scheme: { ...scheme, ...change } })
  const withCompile = (change: Compile): Shop => withScheme({ algorithm: { ...algorithm, compile: change } })
  /** The verifier is given another request, or gives another verdict. */
  const wrapped = (wrap: (verify: CompiledVerifier, request: ReceivedRequest) => ReturnType<CompiledVerifier>): Shop =>
    withCompile((...given) => {
      const verify = compile(...given)
      return (request) => wrap(verify, request)
    })
  const withBody = (change: (text: string) => string): Shop =>
    wrapped((verify, request) => verify({ ...request, body: utf8(change(text(request.body))) }))
  const withTime = (change: (given?: number | symbol) => TimeCheck): Shop =>
    withScheme({ timestamp: { ...fiveMinutes, compile: change } })
  const fiveMinutes = unixSeconds({ toleranceSeconds: 300 })
  const headersOf = ({ headers }: ReceivedRequest) => [...(headers as [string, string][])]
  const secretOf = (options: object) => (options as { secret: unknown }).secret
  const firstLetters: KeyRule = { minimumBytes: 0, decode: (text) => utf8(text.slice(0, 8)) }

  test.each<[string, Shop, string]>([
    ['everything verifies', wrapped(() => accepted), 'must be refused'],
    ['nothing verifies', wrapped(() => refused), 'must verify'],
    ['the body is not signed', withScheme({ content: [id, '.', timestamp] }), 'a body with one bit changed'],
    ['the body is decoded', withBody((body) => body), 'that is not UTF-8'],
    ['the byte order mark is left out', withBody((body) => body.replace('\ufeff', '')), 'byte order mark'],
    ['line ends are changed', withBody((body) => body.replaceAll('\r\n', '\n')), 'line ends'],
    ['a body is a template', withBody((body) => ''.replace('', body)), 'replacement patterns'],
    [
      'an empty body is refused',
      wrapped((verify, request) => (request.body.length === 0 ? refused : verify(request))),
      'that is empty',
    ],
    [
      'without a signature nothing is checked',
      wrapped((verify, request) =>
        headersOf(request).some(([name]) => name === 'Shop-Signature') ? verify(request) : accepted,
      ),
      'each header counts',
    ],
    [
      'one of two headers is taken',
      wrapped((verify, request) => verify({ ...request, headers: Object.fromEntries(headersOf(request)) })),
      'comes twice',
    ],
    ['the id is not signed', withScheme({ content: [timestamp, '.', body] }), 'each character of each header'],
    [
      'the case of a signature does not matter',
      withScheme({
        signature: lowerCase(scheme.signature),
        digest: hex,
      }),
      'each character of each header',
    ],
    [
      'the end of a secret is cut off',
      withScheme({ algorithm: hmacSha256({ key: firstLetters }) }),
      'of a secret counts',
    ],
    [
      'all secrets are alike',
      withCompile((scheme, options, backend) =>
        compile(scheme, { ...options, secret: secretOf(options) && secret }, backend),
      ),
      'what another key signs',
    ],
    [
      'an empty secret is replaced',
      withCompile((scheme, options, backend) =>
        compile(scheme, { ...options, secret: secretOf(options) || secret }, backend),
      ),
      'must throw',
    ],
    [
      'what throws is no typed error',
      withCompile((scheme, options, backend) => {
        if (secretOf(options) === '') throw new TypeError('no secret')
        return compile(scheme, options, backend)
      }),
      'must throw a ConfigurationError',
    ],
    [
      'several keys do not verify',
      withCompile((scheme, options, backend) => {
        const verify = compile(scheme, options, backend)
        return Array.isArray(secretOf(options)) ? () => refused : verify
      }),
      'any of several keys',
    ],
    [
      'the proof does not say which key',
      wrapped(async (verify, request) => ((await verify(request)).ok ? accepted : refused)),
      'any of several keys',
    ],
    [
      'keys do not end',
      withCompile((scheme, options, backend) =>
        compile(scheme, { ...options, secret: endless(secretOf(options)) }, backend),
      ),
      'after its end',
    ],
    ['the time is not checked', withTime(() => Number), 'outside of the tolerance'],
    ['the tolerance is not the option', withTime(() => fiveMinutes.compile()), 'outside of the tolerance'],
    [
      'the future is not checked',
      withTime((given) => (time, now) => {
        const found = fiveMinutes.compile(given)(time, now)
        return found === 'ERR_TIMESTAMP_FUTURE' ? 0 : found
      }),
      'outside of the tolerance',
    ],
    [
      'the time is not checked unless it is configured',
      withTime((given) => (given === undefined ? Number : fiveMinutes.compile(given))),
      'where nothing is configured',
    ],
  ])('%s', async (_defect, provider, where) => {
    const failures: string[] = []
    for (const each of providerConformance(provider, { signer: { secret }, verifier: { secret } })) {
      await each.run().catch((error: Error) => failures.push(`${each.name}: ${error.message}`))
    }
    expect(failures.join('\n')).toContain(where)
  })
})

function text(body: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function endless(secret: unknown): unknown {
  return [secret]
    .flat()
    .map((entry) => ('key' in Object(entry) ? { ...(entry as object), notAfter: undefined } : entry))
}

function lowerCase(place: SignaturePlace): SignaturePlace {
  return {
    ...place,
    read(request) {
      const parts = place.read(request)
      return 'code' in parts ? parts : { ...parts, signatures: parts.signatures.map((each) => each.toLowerCase()) }
    },
  }
}

it('names what failed, without a secret', async () => {
  const broken = { ...shop, scheme: { ...scheme, content: [timestamp, '.', body] } }
  const cases = providerConformance(broken, { signer: { secret }, verifier: { secret } })
  const errors = await Promise.all(cases.map((each) => each.run().then(() => '', String)))
  const told = errors.filter((error) => error !== '')
  expect(told.length).toBeGreaterThan(0)
  for (const error of told) expect(error).toMatch(/^Error: With .*Shop-Id.*: verifies, and must be refused\.$/)
  expect(told.join()).not.toContain(secret)
  expect(new Set(cases.map((each) => each.name)).size).toBe(cases.length)
})

it('tries pairs in one header, too', () => {
  const place = signatureHeader({ header: 'X', grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }) })
  const provider = defineProvider({ id: 'shop', scheme: { ...scheme, signature: place, content: [timestamp, body] } })
  const names = providerConformance(provider, { signer: { secret }, verifier: { secret } }).map(({ name }) => name)
  expect(names).toContain('a delivery is refused outside of the tolerance, and not within (node)')
  expect(names).toContain('a delivery is refused outside of the tolerance, and not within (web)')
})
