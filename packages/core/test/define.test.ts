/// <reference path="../../../tests/portable/glob.d.ts" />
import {
  authorization,
  base64,
  body,
  bodyDigest,
  ConfigurationError,
  canonicalJson,
  compileVerifier,
  dangerouslyAcceptUnsigned,
  defineProvider,
  type EventTypes,
  ed25519,
  ed25519HexKey,
  eventTypes,
  getChallenge,
  header,
  headerFamilies,
  hex,
  hmacSha256,
  id,
  isoTime,
  pairs,
  prefixed,
  receivedJson,
  refuse,
  sharedToken,
  signatureHeader,
  sortedFormFields,
  standardWebhooksScheme,
  textKey,
  timestamp,
  unixSeconds,
  unsigned,
  unsignedBodies,
  url,
  valueAt,
  versioned,
  withBodyDigest,
  withCredential,
  withForms,
  withHandshake,
  withHeaders,
  withProbe,
  withPublicUrl,
  withVersion,
} from '@hooks/core'
import type {
  AnyDelivery,
  DeliveryCredential,
  PublicKeyOptions,
  PublicUrlOptions,
  Receivable,
  Scheme,
  SecretCredentials,
  SecretInput,
  SignatureScheme,
  SignedDelivery,
  UntypedDelivery,
  UntypedTrustedDelivery,
} from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { describe, expect, expectTypeOf, it, test } from 'vitest'
import { backends, nowMs, secret, verdictOf } from './acme.ts'

interface Order {
  total: number
}

const algorithm = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
const timed = unixSeconds({ toleranceSeconds: 300 })
const timedPlace = signatureHeader({
  header: 'Shop-Signature',
  grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
})
const plainPlace = signatureHeader({ header: 'Shop-Signature' })
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm,
  signature: timedPlace,
  content: [timestamp, '.', body],
  digest: hex,
  timestamp: timed,
}

describe('a provider that is defined', () => {
  const shop = defineProvider({
    id: 'shop',
    scheme,
    events: eventTypes<{ 'order.paid': Order; 'order.refunded': Order }>('order.paid', 'order.refunded'),
  })

  it('has what verifiers need', () => {
    expect(shop.id).toBe('shop')
    expect(shop.scheme).toBe(scheme)
    expect([...shop.eventNames]).toEqual(['order.paid', 'order.refunded'])
    expect(shop.parse).toBeUndefined()
  })

  it('reads name, id and data where most providers have them, unless told otherwise', () => {
    const payload = { type: 'order.paid', id: 'evt_1', data: { total: 1 } }
    expect(shop.describe(payload)).toEqual({ name: 'order.paid', id: 'evt_1', data: { total: 1 } })
    expect(shop.describe(null)).toEqual({ name: '', id: undefined, data: undefined })
    const describe = () => ({ name: 'mine', data: 1 })
    const parse = () => 'parsed'
    expect(defineProvider({ id: 'shop', scheme, describe, parse })).toMatchObject({ describe, parse })
  })

  it.each(backends)('verifies on %s what a signer made from the same constant signs', async (_name, backend) => {
    const signed = await createSigner(shop, { secret, backend })({ body: 'x', timestamp: new Date(nowMs) })
    const verify = compileVerifier(shop.scheme, { secret, backend } as object)
    expect(await verdictOf(verify, signed.headers, 'x')).toBe('ok')
    expect(await verdictOf(verify, signed.headers, 'y')).toBe('ERR_SIGNATURE_MISMATCH')
    expect(await verdictOf(verify, signed.headers, 'x', nowMs + 301_000)).toBe('ERR_TIMESTAMP_STALE')
  })
})

describe('types', () => {
  type DeliveryIn<Provider> = Provider extends Receivable<infer Delivery, unknown> ? Delivery : never
  type CredentialsIn<Provider> = Provider extends Receivable<AnyDelivery, infer Credentials> ? Credentials : never
  const events = eventTypes<{ 'order.paid': Order; 'user.created': { email: string } }>('order.paid', 'user.created')

  it('deliveries are a union over the event types and unknown', () => {
    const shop = defineProvider({ id: 'shop', scheme, events })
    expectTypeOf<DeliveryIn<typeof shop>>().toEqualTypeOf<
      | SignedDelivery<'shop', 'order.paid', Order, unknown>
      | SignedDelivery<'shop', 'user.created', { email: string }, unknown>
      | SignedDelivery<'shop', 'unknown', unknown, unknown>
    >()
    const handle = (delivery: DeliveryIn<typeof shop>): unknown => {
      if (delivery.type === 'order.paid') return delivery.data.total + delivery.signature.keyIndex
      if (delivery.type === 'user.created') return delivery.data.email.length
      // @ts-expect-error the data of an unknown event is unknown
      return delivery.data.total
    }
    expect(handle).toBeTypeOf('function')
  })

  it('deliveries without event types are of type unknown', () => {
    const shop = defineProvider({ id: 'shop', scheme })
    expectTypeOf<DeliveryIn<typeof shop>>().toEqualTypeOf<UntypedDelivery<'shop'>>()
    expect(shop.eventNames.size).toBe(0)
  })

  it('deliveries of a scheme without a signature say why they are trusted', () => {
    const token = sharedToken({ header: 'X-Token', key: textKey({ minimumBytes: 8 }) })
    const shop = defineProvider({ id: 'shop', scheme: { algorithm: token } })
    expectTypeOf<DeliveryIn<typeof shop>>().toEqualTypeOf<UntypedTrustedDelivery<'shop'>>()
    expectTypeOf<CredentialsIn<typeof shop>>().toEqualTypeOf<SecretCredentials>()
    const typed = defineProvider({ id: 'shop', scheme: { algorithm: authorization }, events })
    expectTypeOf<Extract<DeliveryIn<typeof typed>, { type: 'order.paid' }>['trust']['kind']>().toBeString()
    expectTypeOf<CredentialsIn<typeof typed>>().toEqualTypeOf<{ credential: DeliveryCredential }>()
    const open = unsigned({ eventNames: new Set(), describe: () => undefined })
    const untold = defineProvider({ id: 'shop', scheme: { algorithm: open } })
    expectTypeOf<DeliveryIn<typeof untold>>().toEqualTypeOf<UntypedTrustedDelivery<'shop'>>()
    expect(compileVerifier(untold.scheme, { trust: dangerouslyAcceptUnsigned } as object)).toBeTypeOf('function')
  })

  it('credentials come from the algorithm, and from what is around it', () => {
    const asymmetric = { ...scheme, algorithm: ed25519({ key: ed25519HexKey }) }
    const discordant = defineProvider({ id: 'shop', scheme: asymmetric })
    expectTypeOf<CredentialsIn<typeof discordant>>().toEqualTypeOf<PublicKeyOptions>()

    const content = [url, timestamp, body]
    const addressed = defineProvider({
      id: 'shop',
      scheme: { ...scheme, algorithm: withCredential(withPublicUrl(algorithm)), content },
    })
    expectTypeOf<CredentialsIn<typeof addressed>>().toExtend<SecretCredentials & PublicUrlOptions>()
    expectTypeOf<CredentialsIn<typeof addressed>>().toExtend<{ credential?: DeliveryCredential }>()
    expectTypeOf<SecretCredentials & PublicUrlOptions & { credential?: DeliveryCredential }>().toExtend<
      CredentialsIn<typeof addressed>
    >()

    const challenged = defineProvider({
      id: 'shop',
      scheme: { ...scheme, algorithm: withHandshake(algorithm, getChallenge({ token: 'token', challenge: 'echo' })) },
    })
    expectTypeOf<CredentialsIn<typeof challenged>>().toExtend<SecretCredentials & { verifyToken: SecretInput }>()

    const annotated = defineProvider({ id: 'shop', scheme: standardWebhooksScheme })
    expectTypeOf<CredentialsIn<typeof annotated>>().toEqualTypeOf<SecretCredentials>()
  })

  it('event names and types must agree', () => {
    type Events = { 'order.paid': Order; 'order.refunded': Order }
    expectTypeOf(eventTypes<Events>('order.refunded', 'order.paid')).toEqualTypeOf<EventTypes<Events>>()
    // @ts-expect-error one is missing
    eventTypes<Events>('order.paid')
    // @ts-expect-error one is of none of the types
    eventTypes<Events>('order.paid', 'order.refunded', 'order.lost')
    // @ts-expect-error one is misspelled
    eventTypes<Events>('order.paid', 'order.refundde')
    // @ts-expect-error any name at all would be an event
    eventTypes<Record<string, Order>>('order.paid')
    // Compiles, since only the number of names is counted; so it is told here.
    expect(() => eventTypes<Events>('order.paid', 'order.paid')).toThrow('given twice')
    expect(() => eventTypes<{ unknown: Order }>('unknown')).toThrow(ConfigurationError)
  })

  it('a scheme that lacks a part, or has one too many, does not compile', () => {
    const { digest: _digest, ...undigested } = scheme
    // @ts-expect-error no digest
    expect(() => defineProvider({ id: 'shop', scheme: undigested })).toThrow('scheme.digest')
    const { timestamp: _timestamp, ...undated } = scheme
    // @ts-expect-error misspelled
    const misspelled = () => defineProvider({ id: 'shop', scheme: { ...undated, timestmap: timed } })
    expect(misspelled).toThrow('scheme.timestamp')
  })
})

describe('what is right', () => {
  const digested = withBodyDigest(algorithm, hex)
  const form = { ...scheme, signature: plainPlace, content: [body], timestamp: undefined }
  test.each<[string, Scheme]>([
    ['a timestamp among the pairs', scheme],
    ['Standard Webhooks', standardWebhooksScheme],
    ['the body alone', form],
    ['the digest of the body', { ...scheme, algorithm: digested, content: [timestamp, bodyDigest] } as Scheme],
    ['the fields of a form', { ...form, content: [sortedFormFields] } as Scheme],
    [
      'a form alone',
      {
        ...form,
        content: [(parts, request) => (formOnly(request.body) ? sortedFormFields(parts, request) : undefined)],
      } as SignatureScheme,
    ],
    ['the whole of a JSON body', { ...form, content: [(_parts, { body }) => jsonOf(body)] } as SignatureScheme],
    ['the body in another form', { ...form, algorithm: withForms(algorithm, [canonicalJson, receivedJson]) } as Scheme],
    ['a header that is signed too', { ...scheme, content: [header('X-Topic'), timestamp, body] } as Scheme],
    [
      'a time that is read as any header',
      {
        ...scheme,
        signature: withHeaders(plainPlace, { timestampHeader: 'X-Time' }),
        content: [header('x-time'), body],
      } as Scheme,
    ],
    ['a time of another format', { ...scheme, timestamp: isoTime({ toleranceSeconds: 1 }) } as Scheme],
    [
      'a version beside it',
      { ...form, signature: withVersion(plainPlace, { header: 'X-Version', value: '2', required: true }) } as Scheme,
    ],
    ['a prefix', { ...form, signature: signatureHeader({ header: 'X', grammar: prefixed('sha256=') }) } as Scheme],
    [
      'two families',
      {
        ...standardWebhooksScheme,
        signature: headerFamilies(standardWebhooksScheme.signature, standardWebhooksScheme.signature),
      } as Scheme,
    ],
    [
      'a place of its own',
      { ...scheme, signature: { header: 'X', read: () => refuse('ERR_SIGNATURE_MALFORMED') } } as Scheme,
    ],
    [
      'a probe that could be signed',
      { ...scheme, signature: withProbe(timedPlace, unsignedBodies('', '{}')) } as Scheme,
    ],
    ['an algorithm nobody knows, without a signature', { algorithm: { ...algorithm, id: 'client-certificate' } }],
  ])('%s', (_case, given) => {
    expect(defineProvider({ id: 'shop', scheme: given as SignatureScheme }).scheme).toBe(given)
  })

  it.each(['a', 'acme', 'acme-billing', 'v2-hooks', 'a1'])('id %s', (name) => {
    expect(defineProvider({ id: name, scheme }).id).toBe(name)
  })
})

function formOnly(body: Uint8Array): boolean {
  return !new TextDecoder().decode(body).includes('{')
}

function jsonOf(body: Uint8Array): string | undefined {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder().decode(body)))
  } catch {
    return undefined
  }
}

describe('what is refused, with what to change', () => {
  const untimed = { ...scheme, signature: plainPlace, timestamp: undefined, content: [body] }
  const idPlace = withHeaders(plainPlace, { timestampHeader: 'X-Time', idHeader: 'X-Id' })
  const jsonField =
    (path: string): SignatureScheme['content'][number] =>
    (_parts, request) => {
      const value = jsonOf(request.body)
      return value === undefined ? undefined : String(valueAt(JSON.parse(value), path))
    }
  test.each<[string, object, string]>([
    ['no algorithm', { ...scheme, algorithm: undefined }, 'scheme.algorithm: must be'],
    ['content without a signature', { ...scheme, signature: undefined }, 'scheme.signature: say where'],
    [
      'content without a signature, of an algorithm nobody knows',
      { algorithm: { ...algorithm, id: 'client-certificate' }, content: [body] },
      'scheme.signature: say where',
    ],
    ['an HMAC of nothing', { algorithm }, 'scheme.signature: say where'],
    [
      'a signature that a token ignores',
      { ...scheme, algorithm: sharedToken({ header: 'X', key: algorithm.key }) },
      "algorithm 'token' looks at no signature",
    ],
    ['a signature that a credential ignores', { ...scheme, algorithm: authorization }, "'authorization' looks at no"],
    ['a token that signs', { algorithm: { ...algorithm, id: 'jwt' } }, 'declare a Receivable'],
    ['a signature that is a name', { ...scheme, signature: 'X-Signature' }, 'scheme.signature: must be made by'],
    ['no digest', { ...scheme, digest: undefined }, 'scheme.digest: must be'],
    ['no content', { ...scheme, content: undefined }, 'scheme.content: must list'],
    ['nothing signed', { ...scheme, content: [] }, 'scheme.content: must list'],
    [
      'a header with a blank',
      { ...scheme, signature: signatureHeader({ header: 'Shop Signature' }) },
      "'Shop Signature' cannot be",
    ],
    ['a header with a colon', { ...untimed, signature: signatureHeader({ header: 'X:' }) }, "'X:' cannot be"],
    ['a header without a name', { ...untimed, signature: signatureHeader({ header: '' }) }, "'' cannot be"],
    [
      'a timestamp header that is none',
      { ...scheme, signature: withHeaders(plainPlace, { timestampHeader: 'zeit ä' }) },
      "'zeit ä' cannot be",
    ],
    ['a signed header that is none', { ...untimed, content: [header('x topic'), body] }, "'x topic' cannot be"],
    ['a token header that is none', { algorithm: sharedToken({ header: 'X\nY', key: algorithm.key }) }, 'cannot be'],
    [
      'another family that is none',
      { ...untimed, signature: headerFamilies(plainPlace, signatureHeader({ header: 'a b' })) },
      "'a b' cannot be",
    ],
    ['the body not signed', { ...scheme, content: [timestamp] }, 'the body can be changed'],
    ['a text in place of the body', { ...scheme, content: [timestamp, '.', 'body'] }, 'the body can be changed'],
    ['the begin of the body signed', { ...untimed, content: [jsonField('first')] }, 'the body can be changed'],
    ['the end of the body signed', { ...untimed, content: [jsonField('last')] }, 'the body can be changed'],
    [
      'half of the body signed',
      { ...untimed, content: [jsonField('first'), jsonField('last')] },
      'the body can be changed',
    ],
    ['a part that is never there', { ...untimed, content: [body, () => undefined] }, 'gives nothing for a sample'],
    ['a timestamp that is not read', { ...scheme, signature: plainPlace }, 'gives nothing for a sample'],
    [
      'a timestamp that is not read, behind a prefix',
      { ...scheme, signature: signatureHeader({ header: 'X', grammar: prefixed('v1=') }) },
      'gives nothing for a sample',
    ],
    [
      'a timestamp that is not read, behind a version',
      { ...scheme, signature: signatureHeader({ header: 'X', grammar: versioned('v1') }) },
      'gives nothing for a sample',
    ],
    [
      'a timestamp that is not read, with the version in a header',
      { ...scheme, signature: withVersion(plainPlace, { header: 'V', value: '1', required: true }) },
      'gives nothing for a sample',
    ],
    [
      'a header that is no header, of a place of its own',
      { ...scheme, signature: { ...idPlace, idHeader: 'x y', read: () => refuse('ERR_SIGNATURE_MALFORMED') } },
      "'x y' cannot be",
    ],
    [
      'an id that is not signed, of a place that reads no sample',
      { ...scheme, signature: { ...idPlace, read: () => refuse('ERR_SIGNATURE_MALFORMED') } },
      'the id is not signed',
    ],
    ['an id that is not read', { ...untimed, content: [id, body] }, 'gives nothing for a sample'],
    ['a part that throws', { ...untimed, content: [() => JSON.parse(''), body] }, 'throws for a sample request'],
    ['an unsigned timestamp that is checked', { ...scheme, content: [body] }, 'scheme.timestamp: it is not signed'],
    [
      'an unsigned timestamp in its own header',
      { ...scheme, signature: withHeaders(plainPlace, { timestampHeader: 'X-Time' }), content: [body] },
      'scheme.timestamp: it is not signed',
    ],
    [
      'an unsigned timestamp that is only read',
      { ...scheme, content: [body], timestamp: undefined },
      'scheme.timestamp: it is not signed',
    ],
    [
      'an unsigned timestamp of a place of its own',
      { ...untimed, signature: { header: 'X', read: () => ({ signatures: ['00'], timestamp: '1' }) } },
      'scheme.timestamp: it is not signed',
    ],
    [
      'a rule for a timestamp that nobody reads',
      { ...untimed, timestamp: timed },
      'scheme.timestamp: it is not signed',
    ],
    [
      'a timestamp that is signed, and not checked',
      { ...scheme, timestamp: undefined },
      'scheme.timestamp: it is signed, but not checked',
    ],
    ['an id that is not signed', { ...scheme, signature: idPlace }, 'the id is not signed'],
    [
      'an id of a place of its own',
      { ...untimed, signature: { header: 'X', read: () => ({ signatures: ['00'], id: '1' }) } },
      'the id is not signed',
    ],
    [
      'an id of another version',
      {
        ...standardWebhooksScheme,
        signature: withHeaders(signatureHeader({ header: 'X', grammar: versioned('v1') }), {
          timestampHeader: 'T',
          idHeader: 'I',
        }),
        content: [timestamp, body],
        digest: base64,
      },
      'the id is not signed',
    ],
  ])('%s', (_case, given, message) => {
    const define = () => defineProvider({ id: 'shop', scheme: given as SignatureScheme })
    expect(define).toThrow(message)
    expect(define).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID', name: 'ConfigurationError' }))
  })

  it.each(['', 'Acme', 'acme_billing', '-acme', 'acme-', 'a--b', '1a', 'a b', 'ä', 'a\n'])('id %j', (name) => {
    expect(() => defineProvider({ id: name, scheme })).toThrow('must be lower-case words')
  })
})

describe('the same checks over every provider of the repository', () => {
  const modules = import.meta.glob<Record<string, Receivable<AnyDelivery, unknown>>>('../../providers/src/*/index.ts', {
    eager: true,
  })
  const providers = Object.entries(modules).flatMap(([file, exported]) =>
    Object.entries(exported).map(([name, provider]): [string, Receivable<AnyDelivery, unknown>] => [
      `${file.split('/').at(-2)} ${name}`,
      provider,
    ]),
  )
  /** Why it could not be defined this way. */
  const exceptions: Readonly<Record<string, string>> = {
    // Says in a header which headers are signed: a made-up request says nothing of use.
    'contentful contentful': 'gives nothing for a sample request',
    // Signed with a token, which nothing but the token's own claims says: it is declared as it is.
    'messagebird messagebird': 'declare a Receivable',
  }

  it('finds them', () => expect(providers.length).toBeGreaterThan(45))

  it.each(providers)('%s', (name, { id, scheme, describe, parse }) => {
    const define = () => defineProvider({ id, scheme: scheme as SignatureScheme, describe, ...(parse && { parse }) })
    const reason = exceptions[name]
    if (reason) expect(define).toThrow(reason)
    else expect(define()).toMatchObject({ id, scheme, describe })
  })
})
