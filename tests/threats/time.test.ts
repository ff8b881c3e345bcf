/** B. Time, as far as it is the verifier's matter. The numbers are those of the project's list of threats. */
import { createHmac } from 'node:crypto'
import type { AnyDelivery, CryptoBackend, Receivable } from '@hooks/core/contract'
import { clerk } from '@hooks/providers/clerk'
import { finix } from '@hooks/providers/finix'
import { github } from '@hooks/providers/github'
import { linear } from '@hooks/providers/linear'
import { paddle } from '@hooks/providers/paddle'
import { revolut } from '@hooks/providers/revolut'
import { slack } from '@hooks/providers/slack'
import { standardWebhooks } from '@hooks/providers/standard-webhooks'
import { stripe } from '@hooks/providers/stripe'
import { svix } from '@hooks/providers/svix'
import { workos } from '@hooks/providers/workos'
import { zendesk } from '@hooks/providers/zendesk'
import { zoom } from '@hooks/providers/zoom'
import {
  createReceiver,
  createVerifier,
  dangerouslyAcceptAnyTimestamp,
  dangerouslyAllowShortSecret,
  type ReceivedOptions,
  type VerifierOptions,
} from '@hooks/verify'
import { describe, expect, it, test } from 'vitest'
import { backends } from '../../packages/core/test/acme.ts'

type AnyProvider = Receivable<AnyDelivery, object>

interface Vector {
  result: string
  receiver?: string
  receivedAt: number
  allowShortSecret?: boolean
  method?: string
  url?: string
  headers: [string, string][]
  body: string
  [credential: string]: unknown
}

const files = import.meta.glob<{ provider: string; vectors: Vector[] }>('../../specs/*/vectors.json', {
  eager: true,
  import: 'default',
})
const modules = import.meta.glob<Record<string, AnyProvider>>('../../packages/providers/src/*/index.ts', {
  eager: true,
})

/** Nothing that these sign says when: whoever records a delivery can send it again. */
const undated = [
  ['adyen', 'adyenPlatforms', 'bitbucket', 'braintree', 'coinbaseCommerce', 'convoySimple', 'convoySimpleBase64'],
  ['convoySimpleSha512', 'convoySimpleSha512Base64', 'generic', 'github', 'gitlab', 'gocardless', 'hubspotV1'],
  ['hubspotV2', 'lemonSqueezy', 'line', 'mollie', 'notion', 'razorpay', 'shopify', 'square', 'twilio', 'vercel'],
  ['woocommerce'],
].flat()

/** One valid vector of every receiver there is. */
const vectors = Object.values(files).flatMap(({ provider: id, vectors }) => {
  const main = id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
  const valid = vectors.filter(({ result }) => result === 'valid')
  return [...new Map(valid.map((vector) => [vector.receiver ?? main, vector]))].map(([name, vector]) => {
    const provider = modules[`../../packages/providers/src/${id}/index.ts`]?.[name] as AnyProvider
    return { name, provider, vector }
  })
})
const dated = vectors.filter(({ name }) => !undated.includes(name))

const secret = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const now = 1_735_657_903
const payload = '{"id":"evt_1","type":"invoice.paid"}'

type Headers = Record<string, string>

const hmac = (content: string, digest: 'hex' | 'base64' = 'hex', key: string | Uint8Array = secret): string =>
  createHmac('sha256', key).update(content).digest(digest)

/** How each writes a timestamp that is signed as it stands. */
const stripeSigned = (time: string, body = payload): Headers => ({
  'stripe-signature': `t=${time},v1=${hmac(`${time}.${body}`)}`,
})
const slackSigned = (time: string, body = payload): Headers => ({
  'x-slack-request-timestamp': time,
  'x-slack-signature': `v0=${hmac(`v0:${time}:${body}`)}`,
})
const standardSigned = (time: string, family = 'webhook', body = payload): Headers => ({
  [`${family}-id`]: 'msg_1',
  [`${family}-timestamp`]: time,
  [`${family}-signature`]: `v1,${hmac(`msg_1.${time}.${body}`, 'base64', Buffer.from(secret, 'base64'))}`,
})
const zendeskSigned = (time: string, body = payload): Headers => ({
  'x-zendesk-webhook-signature-timestamp': time,
  'x-zendesk-webhook-signature': hmac(time + body, 'base64'),
})

interface Case extends ReceivedOptions {
  backend: CryptoBackend
  headers: Headers | [string, string][]
  body?: string
  options?: object
}

async function codeOf(provider: AnyProvider, { backend, headers, body = payload, options, ...rest }: Case) {
  const verifier = createVerifier(provider, { secret, backend, clock: () => now * 1000, ...options } as VerifierOptions)
  const { ok, error } = await verifier.safeVerify({ headers, body }, rest)
  return ok ? 'ok' : error.code
}

describe.each(backends)('on %s', (_name, backend) => {
  describe.each(dated)('$name', ({ provider, vector }) => {
    const {
      result: _result,
      receiver: _receiver,
      receivedAt,
      allowShortSecret,
      method,
      url,
      headers,
      body,
      ...rest
    } = vector
    const options = { ...rest, ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }) }
    const codeAt = async (seconds: number, more: object = {}): Promise<string> => {
      const clock = (): number => (receivedAt + seconds) * 1000
      const verifier = createVerifier(provider, { ...options, ...more, backend, clock } as VerifierOptions)
      const request = { headers, body, ...(method !== undefined && { method }), ...(url !== undefined && { url }) }
      const { ok, error } = await verifier.safeVerify(request)
      return ok ? 'ok' : error.code
    }

    test.each([7_200, 86_400, 31_536_000])('12 is refused %d seconds after it was valid', async (seconds) => {
      expect(await codeAt(0)).toBe('ok')
      expect(await codeAt(seconds)).toBe('ERR_TIMESTAMP_STALE')
    })

    test.each([7_200, 31_536_000])('13 is refused %d seconds before it was valid', async (seconds) => {
      expect(await codeAt(-seconds)).toBe('ERR_TIMESTAMP_FUTURE')
    })
  })

  it('12 the rest is known by name: what it signs holds no time', () => {
    const names = vectors.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(undated))
    for (const { name, provider } of vectors) {
      const { algorithm } = provider.scheme
      const timed = 'timestamp' in provider.scheme || ['linear', 'basisTheory'].includes(name) || algorithm.id === 'jwt'
      expect([name, timed]).toEqual([name, !undated.includes(name)])
    }
  })

  it('14 a timestamp that is no number is refused before anything is compared, though it is signed', async () => {
    let macs = 0
    const macKey: CryptoBackend['macKey'] = (...input) => {
      const key = backend.macKey(...input)
      return (...content) => {
        macs++
        return key(...content)
      }
    }
    const counting = { ...backend, macKey }
    for (const time of ['abc', 'NaN', 'Infinity', 'now', 'null', '', '-', 'true', '[object Date]']) {
      expect(await codeOf(stripe, { backend: counting, headers: stripeSigned(time) })).toBe('ERR_TIMESTAMP_MALFORMED')
      expect(await codeOf(slack, { backend: counting, headers: slackSigned(time) })).toBe('ERR_TIMESTAMP_MALFORMED')
      expect(await codeOf(clerk, { backend: counting, headers: standardSigned(time, 'svix') })).toBe(
        'ERR_TIMESTAMP_MALFORMED',
      )
    }
    expect(macs).toBe(0)
  })

  it('14 nor is a number in the signed body that is a text, or no number at all', async () => {
    for (const time of [`"${now}000"`, 'null', '{}', '[1735657903000]', 'true', '1e400', '1735657903000.5', '-1']) {
      const body = `{"webhookTimestamp":${time}}`
      const headers = { 'linear-signature': hmac(body) }
      expect(await codeOf(linear, { backend, headers, body })).toBe('ERR_TIMESTAMP_MALFORMED')
    }
  })

  it('15 what follows the number is refused, whether it is signed or added to a good header', async () => {
    for (const junk of ['abc', ' ', '\t', '.', ';', 'n', '\u0000', 'Z', '_0']) {
      const time = `${now}${junk}`
      const added = { ...standardSigned(`${now}`), 'webhook-timestamp': time }
      expect(await codeOf(standardWebhooks, { backend, headers: standardSigned(time) })).toBe('ERR_TIMESTAMP_MALFORMED')
      expect(await codeOf(standardWebhooks, { backend, headers: added })).toBe('ERR_TIMESTAMP_MALFORMED')
      const paired = stripeSigned(`${now}`)['stripe-signature']?.replace(`${now}`, `${now}${junk}1`) as string
      expect(await codeOf(stripe, { backend, headers: { 'stripe-signature': paired } })).toBe('ERR_TIMESTAMP_MALFORMED')
    }
  })

  test.each([
    `${now}.5`,
    `${now}.0`,
    '1.735657903e9',
    '1735657903e0',
    `0x${now.toString(16)}`,
    `+${now}`,
    '-0',
    `00${now}`,
    '１７３５６５７９０３',
    '١٧٣٥٦٥٧٩٠٣',
    '1_735_657_903',
    '1,735,657,903',
    '17356579030000',
  ])('16 a number in no documented spelling is refused: %s', async (time) => {
    expect(await codeOf(svix, { backend, headers: standardSigned(time, 'svix') })).toBe('ERR_TIMESTAMP_MALFORMED')
    expect(await codeOf(slack, { backend, headers: slackSigned(time) })).toBe('ERR_TIMESTAMP_MALFORMED')
  })

  test.each([
    '2024-12-31T15:11:43',
    '2024-12-31T15:11:43+00:00',
    '2024-12-31 15:11:43Z',
    '2024-12-31t15:11:43z',
    '2024-12-31',
    '+002024-12-31T15:11:43Z',
    '2024-13-31T15:11:43Z',
    '2024-12-31T15:11:43.Z',
    'Tue, 31 Dec 2024 15:11:43 GMT',
    `${now}`,
  ])('16 a date in no documented spelling is refused: %s', async (time) => {
    expect(await codeOf(zendesk, { backend, headers: zendeskSigned('2024-12-31T15:11:43Z') })).toBe('ok')
    expect(await codeOf(zendesk, { backend, headers: zendeskSigned(time) })).toBe('ERR_TIMESTAMP_MALFORMED')
  })

  it('17 milliseconds are not taken for seconds, nor seconds for milliseconds', async () => {
    expect(await codeOf(stripe, { backend, headers: stripeSigned(`${now}000`) })).toBe('ERR_TIMESTAMP_FUTURE')
    expect(await codeOf(slack, { backend, headers: slackSigned(`${now}000`) })).toBe('ERR_TIMESTAMP_FUTURE')
    const workosSigned = (time: string): Headers => ({
      'workos-signature': `t=${time}, v1=${hmac(`${time}.${payload}`)}`,
    })
    expect(await codeOf(workos, { backend, headers: workosSigned(`${now}000`) })).toBe('ok')
    expect(await codeOf(workos, { backend, headers: workosSigned(`${now}`) })).toBe('ERR_TIMESTAMP_STALE')
    const inBody = (time: number): Case => {
      const body = `{"webhookTimestamp":${time}}`
      return { backend, body, headers: { 'linear-signature': hmac(body) } }
    }
    expect(await codeOf(linear, inBody(now * 1000))).toBe('ok')
    expect(await codeOf(linear, inBody(now))).toBe('ERR_TIMESTAMP_STALE')
  })

  it('18 without its timestamp nothing is undated, also where the rest is signed without it', async () => {
    const without = (headers: Headers, name: string): Headers => {
      const { [name]: _gone, ...rest } = headers
      return rest
    }
    const missing: [AnyProvider, Headers][] = [
      [slack, without(slackSigned(`${now}`), 'x-slack-request-timestamp')],
      [slack, { 'x-slack-signature': `v0=${hmac(`v0::${payload}`)}` }],
      [slack, { 'x-slack-signature': `v0=${hmac(`v0:undefined:${payload}`)}` }],
      [slack, { 'x-slack-signature': `v0=${hmac(payload)}` }],
      [zoom, { 'x-zm-signature': `v0=${hmac(`v0::${payload}`)}` }],
      [stripe, { 'stripe-signature': `v1=${hmac(`.${payload}`)}` }],
      [stripe, { 'stripe-signature': `v1=${hmac(payload)}` }],
      [paddle, { 'paddle-signature': `h1=${hmac(`:${payload}`)}` }],
      [zendesk, without(zendeskSigned(''), 'x-zendesk-webhook-signature-timestamp')],
      [revolut, { 'revolut-signature': `v1=${hmac(`v1..${payload}`)}` }],
      [standardWebhooks, without(standardSigned(`${now}`), 'webhook-timestamp')],
    ]
    for (const [provider, headers] of missing) {
      for (const options of [{}, { toleranceSeconds: dangerouslyAcceptAnyTimestamp }]) {
        expect(await codeOf(provider, { backend, headers, options })).toBe('ERR_TIMESTAMP_MISSING')
      }
    }
    for (const body of ['{}', '[]', 'null', '', 'webhookTimestamp', `{"data":{"webhookTimestamp":${now}000}}`]) {
      expect(await codeOf(linear, { backend, headers: { 'linear-signature': hmac(body) }, body })).toBe(
        'ERR_TIMESTAMP_MISSING',
      )
    }
  })

  it('19 a fresh timestamp beside the signed one is refused, in whatever order', async () => {
    const stale = now - 86_400
    const permutations = (pairs: string[]): string[][] =>
      pairs.length < 2
        ? [pairs]
        : pairs.flatMap((pair) => permutations(pairs.filter((each) => each !== pair)).map((rest) => [pair, ...rest]))
    for (const pairs of permutations([`ts=${now}`, `ts=${stale}`, `h1=${hmac(`${stale}:${payload}`)}`])) {
      expect(await codeOf(paddle, { backend, headers: { 'paddle-signature': pairs.join(';') } })).toBe(
        'ERR_SIGNATURE_MALFORMED',
      )
    }
    const sig = hmac(`${stale}:${payload}`)
    for (const pairs of permutations([`timestamp=${now}`, `timestamp=${stale}`, `sig=${sig}`])) {
      expect(await codeOf(finix, { backend, headers: { 'finix-signature': pairs.join(', ') } })).toBe(
        'ERR_SIGNATURE_MALFORMED',
      )
    }
    const twice: [string, string][] = [
      ...Object.entries(slackSigned(`${stale}`)),
      ['X-Slack-Request-Timestamp', `${now}`],
    ]
    expect(await codeOf(slack, { backend, headers: twice })).toBe('ERR_SIGNATURE_DUPLICATE')
    expect(await codeOf(slack, { backend, headers: twice.reverse() })).toBe('ERR_SIGNATURE_DUPLICATE')
  })

  it('20 of two families of headers one is read as a whole', async () => {
    const fresh = standardSigned(`${now}`, 'svix')
    const stale = standardSigned(`${now - 86_400}`, 'webhook')
    expect(await codeOf(svix, { backend, headers: fresh })).toBe('ok')
    expect(await codeOf(svix, { backend, headers: { ...fresh, ...standardSigned(`${now}`) } })).toBe('ok')
    expect(await codeOf(svix, { backend, headers: { ...fresh, ...stale } })).toBe('ERR_SIGNATURE_DUPLICATE')
    expect(await codeOf(svix, { backend, headers: stale })).toBe('ERR_TIMESTAMP_STALE')
    const names = ['id', 'timestamp', 'signature']
    for (const from of names) {
      // A fresh timestamp, an id or a signature of one family never stands in for that of the other.
      const mixed = { ...stale, [`svix-${from}`]: fresh[`svix-${from}`] as string }
      expect(await codeOf(svix, { backend, headers: mixed })).not.toBe('ok')
      const { [`svix-${from}`]: _gone, ...rest } = fresh
      const borrowed = { ...rest, [`webhook-${from}`]: fresh[`svix-${from}`] as string }
      expect(await codeOf(svix, { backend, headers: borrowed })).not.toBe('ok')
    }
    const { 'svix-timestamp': _signed, ...undatedFamily } = standardSigned(`${now - 86_400}`, 'svix')
    expect(await codeOf(svix, { backend, headers: { ...undatedFamily, 'webhook-timestamp': `${now}` } })).toBe(
      'ERR_TIMESTAMP_MISSING',
    )
  })

  it('21 no tolerance is no tolerance', async () => {
    const options = { toleranceSeconds: 0 }
    const headers = stripeSigned(`${now}`)
    expect(await codeOf(stripe, { backend, headers, options })).toBe('ok')
    expect(await codeOf(stripe, { backend, headers, options, receivedAt: new Date(now * 1000 + 1) })).toBe(
      'ERR_TIMESTAMP_STALE',
    )
    expect(await codeOf(stripe, { backend, headers, options, receivedAt: new Date(now * 1000 - 1) })).toBe(
      'ERR_TIMESTAMP_FUTURE',
    )
  })

  const noTolerances = [-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, '300', '', null, true, [], {}, new Date()]

  function expectRefused(provider: AnyProvider, toleranceSeconds: unknown): void {
    const options = { secret, backend, toleranceSeconds } as VerifierOptions
    const invalid = expect.objectContaining({ code: 'ERR_OPTION_INVALID' })
    expect(() => createVerifier(provider, options)).toThrow(invalid)
    expect(() => createReceiver(provider, options)).toThrow(invalid)
    expect(() => createReceiver(provider, { ...options, secret: () => secret } as VerifierOptions)).toThrow(invalid)
  }

  it('21 what is no tolerance throws when it is given', () => {
    for (const provider of [stripe, zendesk, standardWebhooks, linear]) {
      for (const toleranceSeconds of noTolerances) expectRefused(provider, toleranceSeconds)
    }
  })

  // It throws, but a bare TypeError: the product with 1000 is made before the type is known.
  it('21 also a bigint, and any symbol but the one', () => {
    for (const strange of [300n, Symbol.for('dangerouslyAcceptAnyTimestamp')]) {
      expectRefused(stripe, strange)
    }
  })

  it('21 a scheme without a timestamp has no tolerance to read', () => {
    for (const toleranceSeconds of noTolerances) {
      expect(() => createVerifier(github, { secret, toleranceSeconds } as never)).not.toThrow()
    }
  })

  it('22 the clock is given, and asked for every request', async () => {
    let seconds = now
    const verifier = createVerifier(slack, { secret, backend, clock: () => seconds * 1000 })
    const request = { headers: slackSigned(`${now}`), body: payload }
    const codes: string[] = []
    for (const at of [0, 300, 301, -300, -301]) {
      seconds = now + at
      const { ok, error } = await verifier.safeVerify(request)
      codes.push(ok ? 'ok' : error.code)
    }
    expect(codes).toEqual(['ok', 'ok', 'ERR_TIMESTAMP_STALE', 'ok', 'ERR_TIMESTAMP_FUTURE'])
  })

  it('22 what waited in a queue is as old as when it arrived', async () => {
    const headers = standardSigned(`${now - 86_400}`)
    const receivedAt = new Date((now - 86_390) * 1000)
    expect(await codeOf(standardWebhooks, { backend, headers })).toBe('ERR_TIMESTAMP_STALE')
    expect(await codeOf(standardWebhooks, { backend, headers, receivedAt })).toBe('ok')
    const verifier = createVerifier(standardWebhooks, { secret, backend })
    const delivery = await verifier.verify({ headers, body: payload }, { receivedAt })
    expect(delivery.receivedAt).toEqual(receivedAt)
  })

  // No comparison with NaN is true: deliveries of every age pass, and keys that are over verify again.
  it('22 a time of arrival that is none accepts nothing', async () => {
    const headers = stripeSigned('1')
    for (const receivedAt of [new Date('a column that was empty'), new Date(Number.NaN), '2024-12-31' as never]) {
      expect(await codeOf(stripe, { backend, headers, receivedAt })).not.toBe('ok')
    }
    const options = { clock: () => Number.NaN }
    expect(await codeOf(stripe, { backend, headers, options })).not.toBe('ok')
    const over = { secret: { key: secret, notAfter: new Date(0) } }
    const signed = { 'x-hub-signature-256': `sha256=${hmac(payload)}` }
    expect(await codeOf(github, { backend, headers: signed, options: over })).toBe('ERR_SIGNATURE_MISMATCH')
    expect(
      await codeOf(github, { backend, headers: signed, options: over, receivedAt: new Date(Number.NaN) }),
    ).not.toBe('ok')
  })
})
