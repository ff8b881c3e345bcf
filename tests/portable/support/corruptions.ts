/** Good deliveries that something spoiled on their way, each with the cause that the doctor must name. */
import {
  base64,
  body,
  hex,
  hexKey,
  hmacSha256,
  hmacSha512,
  signatureHeader,
  textKey,
  unixMilliseconds,
} from '@hooks/core'
import type { AnyDelivery, Receivable, SignatureScheme } from '@hooks/core/contract'
import { createSigner, type SigningCredentials } from '@hooks/core/sign'
import { basisTheory } from '@hooks/providers/basis-theory'
import { bluefin } from '@hooks/providers/bluefin'
import { discord } from '@hooks/providers/discord'
import { finix } from '@hooks/providers/finix'
import { generic } from '@hooks/providers/generic'
import { github } from '@hooks/providers/github'
import { gitlab } from '@hooks/providers/gitlab'
import { hubspot, hubspotV1 } from '@hooks/providers/hubspot'
import { linear } from '@hooks/providers/linear'
import { shopify } from '@hooks/providers/shopify'
import { slack } from '@hooks/providers/slack'
import { square } from '@hooks/providers/square'
import { standardWebhooks } from '@hooks/providers/standard-webhooks'
import { stripe } from '@hooks/providers/stripe'
import { twilio } from '@hooks/providers/twilio'
import { workos } from '@hooks/providers/workos'
import { zendesk } from '@hooks/providers/zendesk'
import { basic } from '@hooks/verify'
import type { Cause } from '@hooks/verify/doctor'
import type { KeyPairs } from './keys.ts'
import { latin1, pem, utf8 } from './text.ts'

type AnyProvider = Receivable<AnyDelivery, unknown>

export interface Corruption {
  readonly name: string
  readonly cause: Cause
  /** What else has to be mended. */
  readonly also?: readonly Cause[]
  /** Told with the cause. */
  readonly says?: RegExp
  spoil(pairs: KeyPairs): Promise<Spoiled>
}

/** What the doctor is given. */
export interface Spoiled {
  readonly provider: AnyProvider
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Entries
    readonly body: Uint8Array
  }
  readonly options: Readonly<Record<string, unknown>>
}

type Entries = readonly (readonly [name: string, value: string])[]

/** Nothing of these may stand in a diagnosis. */
export const canaries = {
  secret: 'c4n4rys3cr3tc4n4rys3cr3tc4n4ry01',
  otherSecret: 'an0therc4n4ryan0therc4n4ryan0the',
  body: 'canary-in-the-body',
}

export const arrivedMs = 1_735_657_903_000
const { secret, otherSecret } = canaries
const hexSecret = '5ec4e7'.repeat(10)
const standardSecret = `whsec_${base64.encode(utf8(secret))}`
const publicUrl = 'https://hooks.example.com/webhooks/in'

/** As a library in each language writes it. */
const event = {
  id: 'evt_1',
  type: 'order.paid',
  url: 'https://shop.example/a/b',
  note: `Zoë <b>&amp; "co" ${canaries.body}`,
  amount: 1,
  tags: [],
  nested: { z: [1, 2, { y: true }], a: null },
}
const json = JSON.stringify(event)
const pretty = JSON.stringify(event, null, 2)
const php = json.replaceAll('/', '\\/').replaceAll('ë', '\\u00eb')
const python = JSON.stringify(event, null, 1)
  .replace(/,\n\s*/g, ', ')
  .replace(/\n\s*/g, '')
  .replaceAll('ë', '\\u00eb')
const go = `${json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')}\n`

const plainScheme: SignatureScheme = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-Signature' }),
  content: [body],
  digest: hex,
}

/** A provider of one's own, whose scheme somebody wrote down. */
function own(scheme: Partial<SignatureScheme>): AnyProvider {
  return { id: 'own', scheme: { ...plainScheme, ...scheme }, eventNames: new Set(), describe: () => undefined }
}

interface Sending {
  readonly body?: string | Uint8Array
  readonly time?: Date
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** @param credentials those the sender signs with; the receiver has the same unless it is given others */
async function delivered(
  provider: AnyProvider,
  credentials: SigningCredentials,
  { body: sent = json, time = new Date(arrivedMs), url = '/webhooks/in', headers = {} }: Sending = {},
): Promise<Spoiled> {
  const signed = await createSigner(provider, credentials)({ body: sent, timestamp: time, url, headers, id: 'msg_1' })
  const entries = Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  return {
    provider,
    request: { method: 'POST', url, headers: entries, body: signed.body },
    options: { ...credentials, privateKey: undefined, receivedAt: new Date(arrivedMs) },
  }
}

type Change = (spoiled: Spoiled) => Spoiled

const withBody =
  (change: (bytes: Uint8Array, text: string) => string | Uint8Array): Change =>
  (spoiled) => {
    const { body: sent } = spoiled.request
    const changed = change(sent, new TextDecoder('utf-8', { ignoreBOM: true }).decode(sent))
    return { ...spoiled, request: { ...spoiled.request, body: typeof changed === 'string' ? utf8(changed) : changed } }
  }

const withHeaders =
  (change: (entries: Entries) => Entries): Change =>
  (spoiled) => ({ ...spoiled, request: { ...spoiled.request, headers: change(spoiled.request.headers) } })

const withOptions =
  (options: Readonly<Record<string, unknown>>): Change =>
  (spoiled) => ({ ...spoiled, options: { ...spoiled.options, ...options } })

const at =
  (url: string): Change =>
  (spoiled) => ({ ...spoiled, request: { ...spoiled.request, url } })

const without = (name: string): Change => withHeaders((entries) => entries.filter(([each]) => each !== name))
const renamed = (from: string, to: string): Change =>
  withHeaders((entries) => entries.map(([name, value]) => [name === from ? to : name, value]))
const header = (name: string, change: (value: string) => string): Change =>
  withHeaders((entries) => entries.map(([each, value]) => [each, each === name ? change(value) : value]))
const adding = (...more: Entries): Change => withHeaders((entries) => [...entries, ...more])

function corruption(
  name: string,
  cause: Cause,
  good: (pairs: KeyPairs) => Promise<Spoiled>,
  changes: Change | readonly Change[] = [],
  more: Pick<Corruption, 'also' | 'says'> = {},
): Corruption {
  const spoil = async (pairs: KeyPairs): Promise<Spoiled> =>
    [changes].flat().reduce((spoiled, change) => change(spoiled), await good(pairs))
  return { name, cause, spoil, ...more }
}

const from =
  (provider: AnyProvider, credentials: SigningCredentials = { secret }, sending?: Sending) =>
  (): Promise<Spoiled> =>
    delivered(provider, credentials, sending)

const linearBody = JSON.stringify({ ...event, webhookTimestamp: arrivedMs })
const reserialize = withBody((_bytes, text) => JSON.stringify(JSON.parse(text)))
const form = 'Body=Hello+w%C3%B6rld%21&From=%2B14158675309&note=a*b~c'
const later = (seconds: number): Sending => ({ time: new Date(arrivedMs + seconds * 1000) })

const secrets: readonly Corruption[] = [
  corruption('a newline behind the secret', 'secret-whitespace', from(stripe), withOptions({ secret: `${secret}\n` })),
  corruption(
    'a written-out newline behind it',
    'secret-whitespace',
    from(github),
    withOptions({ secret: `${secret}\\n` }),
  ),
  corruption(
    'a byte order mark before it',
    'secret-whitespace',
    from(slack),
    withOptions({ secret: `\ufeff${secret}` }),
  ),
  corruption('blanks around a token', 'secret-whitespace', from(gitlab), withOptions({ secret: ` ${secret} ` })),
  corruption('double quotes', 'secret-quoted', from(finix), withOptions({ secret: `"${secret}"` })),
  corruption('single quotes', 'secret-quoted', from(shopify), withOptions({ secret: `'${secret}'` })),
  corruption('quotes and a newline', 'secret-quoted', from(shopify), withOptions({ secret: `'${secret}'\n` }), {
    also: ['secret-whitespace'],
  }),
  corruption('a line of .env', 'secret-line', from(generic), withOptions({ secret: `export SECRET="${secret}"` })),
  corruption(
    'its prefix taken off',
    'secret-prefix-missing',
    from(stripe, { secret: `whsec_${secret}` }),
    withOptions({ secret }),
  ),
  corruption('a version before it', 'secret-prefix-kept', from(standardWebhooks, { secret: standardSecret }), [
    withOptions({ secret: `v1,${standardSecret}` }),
  ]),
  corruption('a prefix that is no part of the key', 'secret-prefix-kept', from(generic), [
    withOptions({ secret: `whsec_${secret}` }),
  ]),
  corruption('base64url for base64', 'secret-base64url', from(standardWebhooks, { secret: '+/+/'.repeat(8) }), [
    withOptions({ secret: '-_-_'.repeat(8) }),
  ]),
  corruption('percent-encoded', 'secret-url-encoded', from(github, { secret: `${secret}+/=` }), [
    withOptions({ secret: `${secret}%2B%2F%3D` }),
  ]),
  corruption('base64 of a platform around it', 'secret-not-decoded', from(stripe), [
    withOptions({ secret: base64.encode(utf8(secret)) }),
  ]),
  corruption(
    'base64 of a platform around base64',
    'secret-not-decoded',
    from(standardWebhooks, { secret: standardSecret }),
    [withOptions({ secret: base64.encode(utf8(standardSecret)) })],
  ),
  corruption('its text for the bytes it stands for', 'secret-not-decoded', async () => ({
    ...(await delivered(own({ algorithm: hmacSha256({ key: hexKey({ minimumBytes: 16 }) }) }), { secret: hexSecret })),
    provider: own({}),
  })),
  corruption('its bytes for its text', 'secret-decoded', from(finix, { secret: hexSecret }), [
    withOptions({ secret: hexKey({ minimumBytes: 1 }).decode(hexSecret) }),
  ]),
  corruption('decoded by the scheme', 'secret-decoded', async () => ({
    ...(await delivered(own({}), { secret: hexSecret })),
    provider: own({ algorithm: hmacSha256({ key: hexKey({ minimumBytes: 16 }) }) }),
  })),
  corruption(
    'capitals',
    'secret-case',
    from(finix, { secret: hexSecret }),
    withOptions({ secret: hexSecret.toUpperCase() }),
  ),
  corruption(
    'a newline that the sender signs with',
    'secret-newline-signed',
    from(generic, { secret: utf8(`${secret}\n`) }),
    [withOptions({ secret })],
  ),
  corruption(
    'past its end',
    'secret-expired',
    from(slack),
    [withOptions({ secret: [otherSecret, { key: secret, notAfter: new Date(arrivedMs - 1000) }] })],
    { says: /key 2 of 2/ },
  ),
  corruption(
    'one of several, with a newline',
    'secret-whitespace',
    from(stripe),
    [withOptions({ secret: [otherSecret, `${secret}\n`] })],
    { says: /key 2 of 2/ },
  ),
  corruption(
    'one of several is empty, another right',
    'secret-empty',
    from(stripe),
    withOptions({ secret: [secret, ''] }),
  ),
  corruption('masked', 'secret-masked', from(generic), withOptions({ secret: 'whsec_••••••••c4n4' })),
  corruption('empty', 'secret-empty', from(generic), withOptions({ secret: '' })),
  corruption('not set', 'secret-missing', from(generic), withOptions({ secret: undefined })),
  corruption('cut off', 'secret-too-short', from(stripe), withOptions({ secret: secret.slice(0, 7) })),
  corruption(
    'a public key in its place',
    'secret-malformed',
    async ({ ed25519 }) => ({
      ...(await delivered(generic, { secret })),
      options: { secret: pem('PUBLIC KEY', ed25519?.publicKey ?? utf8('')), receivedAt: new Date(arrivedMs) },
    }),
    [],
    { says: /Ed25519/ },
  ),
  corruption(
    'that of live mode',
    'other-credentials',
    from(stripe),
    [withOptions({ secret: otherSecret, candidates: [{ name: 'live', secret }] })],
    { says: /live/ },
  ),
  corruption('given by a function, with a newline', 'secret-whitespace', from(stripe), [
    withOptions({ secret: async () => `${secret}\n` }),
  ]),
]

const ed25519Keys =
  (change: (spki: Uint8Array) => string) =>
  async ({ ed25519 }: KeyPairs): Promise<Spoiled> => {
    const { privateKey = '', publicKey = utf8('') } = { ...ed25519 }
    const good = await delivered(discord, { privateKey })
    return withOptions({ publicKey: change(publicKey) })(good)
  }

const rsaKeys =
  (change: (pem: string, pairs: KeyPairs) => string) =>
  async (pairs: KeyPairs): Promise<Spoiled> => {
    const { privateKey = '', publicKey = utf8('') } = { ...pairs['rsa-pss-sha256'] }
    const sent = JSON.stringify({ ...event, delivered_at: new Date(arrivedMs).toISOString() })
    const good = await delivered(basisTheory, { privateKey }, { body: sent })
    return withOptions({ publicKey: change(pem('PUBLIC KEY', publicKey), pairs) })(good)
  }

const publicKeys: readonly Corruption[] = [
  corruption(
    'hex in capitals with a prefix',
    'public-key-form',
    ed25519Keys((spki) => `whpk_${base64.encode(spki.subarray(-32))}`),
  ),
  corruption(
    'PEM for hex',
    'public-key-form',
    ed25519Keys((spki) => pem('PUBLIC KEY', spki)),
  ),
  corruption(
    'line ends of PEM written out',
    'public-key-form',
    rsaKeys((text) => text.replaceAll('\n', '\\n')),
  ),
  corruption(
    'PEM without its label',
    'public-key-form',
    rsaKeys((text) => text.replace(/-----.*-----/g, '').trim()),
  ),
  corruption(
    'a private key',
    'public-key-kind',
    rsaKeys((_text, pairs) => pairs['rsa-pss-sha256']?.privateKey ?? ''),
    [],
    {
      says: /a private key/,
    },
  ),
  corruption(
    'a key of another algorithm',
    'public-key-kind',
    rsaKeys((_text, { ed25519 }) => pem('PUBLIC KEY', ed25519?.publicKey ?? utf8(''))),
    [],
    {
      says: /an Ed25519 public key/,
    },
  ),
  corruption(
    'the key of the other environment',
    'other-environment',
    async (pairs) => {
      const good = await rsaKeys((text) => text)(pairs)
      const right = String(good.options.publicKey)
      const wrong = pem('PUBLIC KEY', pairs['rsa-pkcs1-sha256']?.publicKey ?? utf8(''))
      const fetch = async (url: string): Promise<Response> => new Response(url.includes('test') ? right : wrong)
      return withOptions({ publicKey: undefined, environment: 'production', fetch })(good)
    },
    [],
    { says: /that of test/ },
  ),
]

const bodies: readonly Corruption[] = [
  corruption(
    'JSON.stringify of what PHP sent',
    'body-reserialized',
    from(generic, { secret }, { body: php }),
    reserialize,
  ),
  corruption(
    'JSON.stringify of what Python sent',
    'body-reserialized',
    from(github, { secret }, { body: python }),
    reserialize,
  ),
  corruption(
    'JSON.stringify of what Go sent',
    'body-reserialized',
    from(stripe, { secret }, { body: go }),
    reserialize,
  ),
  corruption(
    'JSON.stringify of a formatted body',
    'body-reserialized',
    from(shopify, { secret }, { body: pretty }),
    reserialize,
    { says: /2 spaces/ },
  ),
  corruption(
    'JSON.stringify of tabs',
    'body-reserialized',
    from(slack, { secret }, { body: JSON.stringify(event, null, '\t') }),
    reserialize,
  ),
  corruption(
    'another indentation',
    'body-reserialized',
    from(finix, { secret }, { body: JSON.stringify(event, null, 4) }),
    withBody(() => pretty),
  ),
  corruption(
    'formatted by a proxy',
    'body-pretty-printed',
    from(standardWebhooks, { secret: standardSecret }),
    withBody(() => pretty),
  ),
  corruption(
    'formatted, signed with ECDSA or the like',
    'body-pretty-printed',
    ed25519Keys((spki) => hex.encode(spki.subarray(-32))),
    withBody(() => pretty),
  ),
  corruption(
    'slashes no longer escaped',
    'body-escaped-slashes',
    from(generic, { secret }, { body: json.replaceAll('/', '\\/') }),
    withBody(() => json),
  ),
  corruption(
    'slashes escaped',
    'body-escaped-slashes',
    from(zendesk),
    withBody((_bytes, text) => text.replaceAll('/', '\\/')),
  ),
  corruption(
    'unicode no longer escaped',
    'body-escaped-unicode',
    from(workos, { secret }, { body: json.replaceAll('ë', '\\u00eb') }),
    withBody(() => json),
  ),
  corruption(
    'unicode escaped in capitals',
    'body-escaped-unicode',
    from(github, { secret }, { body: json.replaceAll('ë', '\\u00EB') }),
    withBody(() => json),
  ),
  corruption(
    'unicode escaped',
    'body-escaped-unicode',
    from(github),
    withBody((_bytes, text) => text.replaceAll('ë', '\\u00eb')),
  ),
  corruption(
    '< no longer escaped',
    'body-escaped-html',
    from(github, { secret }, { body: go.trimEnd() }),
    withBody(() => json),
  ),
  corruption(
    'keys that were sorted',
    'body-keys-sorted',
    from(generic, { secret }, { body: '{"a":{"b":1,"c":"/"},"z":1}' }),
    withBody(() => '{"z":1,"a":{"c":"/","b":1}}'),
  ),
  corruption(
    'LF for CRLF',
    'body-line-ends',
    from(github, { secret }, { body: pretty.replaceAll('\n', '\r\n') }),
    withBody(() => pretty),
  ),
  corruption(
    'CRLF for LF',
    'body-line-ends',
    from(finix, { secret }, { body: pretty }),
    withBody((_bytes, text) => text.replaceAll('\n', '\r\n')),
  ),
  corruption(
    'a newline added',
    'body-trailing-whitespace',
    from(stripe),
    withBody((_bytes, text) => `${text}\n`),
  ),
  corruption(
    'a newline trimmed',
    'body-trailing-whitespace',
    from(slack, { secret }, { body: `${json}\n` }),
    withBody((_bytes, text) => text.trim()),
  ),
  corruption(
    'a byte order mark dropped',
    'body-byte-order-mark',
    from(shopify, { secret }, { body: `\ufeff${json}` }),
    withBody((_bytes, text) => text.slice(1)),
  ),
  corruption(
    'still base64',
    'body-base64',
    from(standardWebhooks, { secret: standardSecret }),
    withBody((bytes) => base64.encode(bytes)),
  ),
  corruption(
    'a JSON string of the body',
    'body-wrapped',
    from(generic),
    withBody((_bytes, text) => JSON.stringify(text)),
  ),
  corruption(
    'a Buffer as JSON',
    'body-wrapped',
    from(github),
    withBody((bytes) => JSON.stringify({ type: 'Buffer', data: [...bytes] })),
  ),
  corruption(
    'the event of a platform',
    'body-wrapped',
    from(stripe),
    withBody((bytes) => JSON.stringify({ body: base64.encode(bytes), isBase64Encoded: true })),
  ),
  corruption(
    'read as latin-1',
    'body-latin1',
    from(finix),
    withBody((bytes) => latin1(bytes)),
  ),
  corruption(
    'read as windows-1252',
    'body-latin1',
    from(finix, { secret }, { body: '{"price":"5 €"}' }),
    withBody(() => '{"price":"5 â‚¬"}'),
  ),
  corruption(
    'written as latin-1',
    'body-latin1',
    from(slack),
    withBody((_bytes, text) => Uint8Array.from(text, (each) => each.charCodeAt(0))),
  ),
  corruption(
    'a byte that is no UTF-8 replaced',
    'body-invalid-utf8',
    from(generic, { secret }, { body: Uint8Array.of(0x22, 0xe9, 0x22) }),
    withBody((_bytes, text) => text),
  ),
  corruption(
    'as [object Object]',
    'body-object-text',
    from(stripe),
    withBody(() => String({})),
  ),
  corruption(
    'read by somebody else',
    'body-empty',
    from(github),
    [withBody(() => ''), adding(['content-length', '321'])],
    { says: /321/ },
  ),
  corruption(
    'cut off',
    'body-length',
    from(github),
    [withBody((bytes) => bytes.subarray(0, 50)), adding(['content-length', '321'])],
    { says: /50 bytes/ },
  ),
  corruption(
    'a form written again',
    'body-form',
    from(slack, { secret }, { body: 'text=a%20b&user=~x%2f' }),
    withBody(() => 'text=a+b&user=%7Ex%2F'),
  ),
  corruption(
    'a form as JSON',
    'body-form',
    from(slack, { secret }, { body: 'payload=%7B%22a%22%3A%22b+c%22%7D' }),
    withBody(() => '{"a":"b c"}'),
  ),
  corruption(
    'a form as JSON of its fields',
    'body-form',
    from(slack, { secret }, { body: 'command=%2Fgo&text=a+b' }),
    withBody(() => '{"command":"/go","text":"a b"}'),
  ),
  corruption(
    'fields of a form as JSON, with the URL signed',
    'body-form',
    from(twilio, { secret, publicUrl }, { body: form }),
    withBody((_bytes, text) => JSON.stringify(Object.fromEntries(new URLSearchParams(text)))),
  ),
  corruption(
    'signed time in a formatted body',
    'body-pretty-printed',
    from(linear, { secret }, { body: linearBody }),
    withBody((_bytes, text) => JSON.stringify(JSON.parse(text), null, 2)),
  ),
]

async function piped(bytes: Uint8Array, through: CompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(through)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const compressed: readonly Corruption[] = [
  corruption('still compressed', 'body-compressed', async () => {
    const good = await delivered(generic, { secret })
    const packed = await piped(good.request.body, new CompressionStream('gzip'))
    return withBody(() => packed)(good)
  }),
  corruption('inflated, and signed compressed', 'body-inflated', async () => {
    const packed = await piped(utf8(json), new CompressionStream('gzip'))
    return withBody(() => json)(await delivered(generic, { secret }, { body: packed }))
  }),
]

const urls: readonly Corruption[] = [
  corruption(
    'http behind a proxy',
    'url-protocol',
    from(square, { secret, publicUrl }),
    withOptions({ publicUrl: publicUrl.replace('https', 'http') }),
    { says: /https/ },
  ),
  corruption(
    'the port behind a proxy',
    'url-port',
    from(square, { secret, publicUrl }),
    withOptions({ publicUrl: 'https://hooks.example.com:3000/webhooks/in' }),
  ),
  corruption(
    'the machine behind a proxy',
    'url-host',
    from(hubspot, { secret, publicUrl }),
    [
      withOptions({ publicUrl: 'http://localhost:3000' }),
      adding(['x-forwarded-host', 'hooks.example.com'], ['x-forwarded-proto', 'https']),
    ],
    { says: /hooks\.example\.com/ },
  ),
  corruption(
    'a slash at the end',
    'url-trailing-slash',
    from(square, { secret, publicUrl }),
    withOptions({ publicUrl: `${publicUrl}/` }),
  ),
  corruption('a mounted router', 'url-path', from(square, { secret, publicUrl }), [
    withOptions({ publicUrl: 'https://hooks.example.com' }),
    at('/in'),
    adding(['x-forwarded-prefix', '/webhooks']),
  ]),
  corruption(
    'the query left out',
    'url-query',
    from(twilio, { secret, publicUrl: `${publicUrl}?a=1` }, { body: form }),
    [withOptions({ publicUrl }), at('/webhooks/in?a=1')],
  ),
  corruption(
    'no forwarded headers',
    'url-unknown',
    from(square, { secret, publicUrl }),
    withOptions({ publicUrl: undefined, trustedProxy: true }),
  ),
]

const headers: readonly Corruption[] = [
  corruption('the signature header dropped', 'header-missing', from(stripe), without('stripe-signature'), {
    says: /Stripe-Signature/,
  }),
  corruption('the timestamp header dropped', 'header-missing', from(slack), without('x-slack-request-timestamp'), {
    says: /X-Slack-Request-Timestamp/,
  }),
  corruption(
    'the id header dropped',
    'header-missing',
    from(standardWebhooks, { secret: standardSecret }),
    without('webhook-id'),
  ),
  corruption(
    'the older header alone',
    'header-missing',
    from(github),
    [without('x-hub-signature-256'), adding(['x-hub-signature', `sha1=${'0'.repeat(40)}`])],
    { says: /x-hub-signature/ },
  ),
  corruption('with underscores', 'header-renamed', from(finix), renamed('finix-signature', 'http_finix_signature')),
  corruption(
    'with a prefix',
    'header-renamed',
    from(slack),
    renamed('x-slack-request-timestamp', 'x-original-slack-request-timestamp'),
  ),
  corruption(
    'twice',
    'header-duplicate',
    from(github),
    withHeaders((entries) => [...entries, ...entries]),
  ),
  corruption(
    'twice, joined',
    'header-duplicate',
    from(generic),
    header('x-webhook-signature', (value) => `${value}, ${value}`),
  ),
  corruption(
    'twice, joined, with a time',
    'header-duplicate',
    from(stripe),
    header('stripe-signature', (value) => `${value}, ${value}`),
  ),
  corruption(
    'in capitals',
    'signature-respelled',
    from(github),
    header('x-hub-signature-256', (value) => value.toUpperCase().replace('SHA', 'sha')),
  ),
  corruption(
    'without padding',
    'signature-respelled',
    from(shopify),
    header('x-shopify-hmac-sha256', (value) => value.replace('=', '')),
  ),
  corruption(
    'without its prefix',
    'signature-respelled',
    from(github),
    header('x-hub-signature-256', (value) => value.slice(7)),
  ),
  corruption(
    'a token twice',
    'header-duplicate',
    from(gitlab),
    withHeaders((entries) => [...entries, ...entries]),
  ),
  corruption('another method', 'method', from(hubspot, { secret, publicUrl }), (spoiled) => ({
    ...spoiled,
    request: { ...spoiled.request, method: 'PUT' },
  })),
]

const schemes: readonly Corruption[] = [
  corruption(
    'SHA-512',
    'signature-algorithm',
    async () => ({
      ...(await delivered(own({ algorithm: hmacSha512({ key: textKey({ minimumBytes: 16 }) }) }), { secret })),
      provider: own({}),
    }),
    [],
    { says: /SHA-512/ },
  ),
  corruption(
    'base64 for hex',
    'signature-algorithm',
    async () => ({
      ...(await delivered(own({ digest: base64 }), { secret })),
      provider: own({}),
    }),
    [],
    { says: /base64/ },
  ),
  corruption(
    'another provider',
    'other-provider',
    async () => ({
      ...(await delivered(github, { secret })),
      provider: generic,
    }),
    withOptions({ candidates: [stripe, github] }),
    { says: /candidate 2 of 2 \(github\)/ },
  ),
  corruption(
    'another version of the scheme',
    'other-provider',
    async () =>
      withOptions({ publicUrl })({
        ...(await delivered(hubspotV1, { secret })),
        provider: hubspot,
      }),
    withOptions({ candidates: [hubspotV1] }),
  ),
  corruption('none of the headers of this provider', 'header-missing', async () => ({
    ...(await delivered(shopify, { secret: otherSecret })),
    provider: stripe,
  })),
]

const times: readonly Corruption[] = [
  corruption('too old', 'timestamp-stale', from(stripe, { secret }, later(-900)), [], { says: /900 s before/ }),
  corruption(
    'too old, time in the body',
    'timestamp-stale',
    from(linear, { secret }, { body: linearBody }),
    withOptions({ receivedAt: new Date(arrivedMs + 600_000) }),
    { says: /600 s/ },
  ),
  corruption('from the future', 'timestamp-future', from(slack, { secret }, later(700)), [], { says: /700 s after/ }),
  corruption('an hour off', 'timestamp-future', from(finix, { secret }, later(7200)), [], { says: /local time/ }),
  corruption(
    'milliseconds',
    'timestamp-unit',
    async () => ({
      ...(await delivered(
        {
          ...stripe,
          scheme: { ...stripe.scheme, timestamp: unixMilliseconds({ toleranceSeconds: 300 }) } as SignatureScheme,
        },
        { secret },
      )),
      provider: stripe,
    }),
    [],
    { says: /milliseconds/ },
  ),
  corruption(
    'seconds',
    'timestamp-unit',
    async () => ({
      ...(await delivered(
        { ...workos, scheme: { ...stripe.scheme, signature: workos.scheme.signature } as SignatureScheme },
        { secret },
      )),
      provider: workos,
    }),
    [],
    { says: /in seconds/ },
  ),
  corruption('another format', 'timestamp-format', async () => ({
    ...(await delivered(
      {
        ...slack,
        scheme: { ...slack.scheme, timestamp: (zendesk.scheme as SignatureScheme).timestamp } as SignatureScheme,
      },
      { secret },
    )),
    provider: slack,
  })),
]

const others: readonly Corruption[] = [
  corruption(
    'no credential beside the signature',
    'credential-missing',
    from(finix),
    withOptions({ credential: { bearer: { token: 'beside-the-signature' } } }),
  ),
  corruption(
    'another credential',
    'credential-mismatch',
    from(finix, { secret, credential: { bearer: { token: 'one-token' } } }),
    withOptions({ credential: { bearer: { token: 'another-token' } } }),
  ),
  corruption(
    'another credential instead of a signature',
    'credential-missing',
    from(bluefin, {}),
    withOptions({ trust: basic({ username: 'receiver', password: 'passes-for-one' }) }),
  ),
  corruption(
    'the check of the endpoint',
    'not-a-delivery',
    from(finix, { secret }, { body: '{}' }),
    without('finix-signature'),
  ),
  corruption(
    'a secret and a body',
    'body-reserialized',
    from(generic, { secret }, { body: pretty }),
    [reserialize, withOptions({ secret: `${secret}\n` })],
    { also: ['secret-whitespace'] },
  ),
  corruption(
    'a secret and a credential',
    'secret-whitespace',
    from(finix, { secret, credential: { bearer: { token: 'one-token' } } }),
    withOptions({ secret: `${secret}\n`, credential: { bearer: { token: 'another-token' } } }),
    { also: ['credential-mismatch'] },
  ),
  corruption(
    'a secret and a clock',
    'secret-quoted',
    from(stripe, { secret }, later(-4000)),
    withOptions({ secret: `"${secret}"` }),
    { also: ['timestamp-stale'] },
  ),
  corruption(
    'a body, and an old recording',
    'body-trailing-whitespace',
    from(stripe, { secret }, later(-86_400)),
    withBody((_bytes, text) => `${text}\n`),
    { also: ['timestamp-stale'] },
  ),
  corruption(
    'a body and a URL',
    'body-reserialized',
    from(square, { secret, publicUrl }, { body: pretty }),
    [reserialize, withOptions({ publicUrl: publicUrl.replace('https', 'http') })],
    { also: ['url-protocol'] },
  ),
]

export const corruptions: readonly Corruption[] = [
  ...secrets,
  ...publicKeys,
  ...bodies,
  ...compressed,
  ...urls,
  ...headers,
  ...schemes,
  ...times,
  ...others,
]
