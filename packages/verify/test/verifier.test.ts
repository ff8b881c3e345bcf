import { inspect } from 'node:util'
import {
  ConfigurationError,
  createReceiver,
  createVerifier,
  dangerouslyAllowShortSecret,
  WebhookVerificationError,
} from '@hooks/verify'
import { describe, expect, it, test } from 'vitest'
import { acme, placed, post, secret, signed } from './acme.ts'

const verifier = createVerifier(acme, { secret })

/** The type, or the code of what reading it throws. */
function readAs(delivery: { type: string }): string {
  try {
    return `ok ${delivery.type}`
  } catch (error) {
    return (error as WebhookVerificationError).code
  }
}

async function codeOf(request: Parameters<typeof verifier.verify>[0], by = verifier): Promise<string> {
  const result = await by.safeVerify(request)
  return result.ok ? readAs(result.delivery) : result.error.code
}

describe('verify', () => {
  it('gives a delivery of one shape', async () => {
    const receivedAt = new Date()
    const headers = signed(placed)
    const delivery = await verifier.verify(post(placed, { ...headers, 'x-extra': 'a' }), { receivedAt })
    expect(delivery).toMatchObject({
      provider: 'acme',
      type: 'order.placed',
      name: 'order.placed',
      id: 'evt_1',
      data: { total: 4250 },
      event: JSON.parse(placed),
      receivedAt,
      signature: { algorithm: 'hmac-sha256', keyIndex: 0 },
    })
    expect(new TextDecoder().decode(delivery.body)).toBe(placed)
    expect(delivery.headers.get('X-Extra')).toBe('a')
    if (delivery.type === 'order.placed') expect(delivery.data.total + 1).toBe(4251)
  })

  it('gives what a receiver gives, parsed once', async () => {
    const headers = signed(placed)
    const byHand = await verifier.verify(post(placed, headers))
    expect(Object.keys(byHand)).not.toContain('event')
    const { event } = byHand
    let received: object = {}
    const receiver = createReceiver(acme, { secret }).on('order.placed', (delivery) => {
      received = delivery
    })
    expect((await receiver.fetch(post(placed, headers))).status).toBe(200)
    expect(Object.keys(byHand)).toEqual(Object.keys(received))
    const { receivedAt } = byHand
    expect({ ...byHand }).toEqual({ ...received, receivedAt })
    expect(JSON.stringify(byHand)).toBe(JSON.stringify({ ...received, receivedAt }))
    expect(Object(byHand).fetch).toBeUndefined()
    expect(byHand.event).toBe(event)
  })

  it('throws an error with code and status, and safeVerify returns it', async () => {
    await expect(verifier.verify(post(placed))).rejects.toMatchObject({ code: 'ERR_SIGNATURE_MISSING', status: 401 })
    const result = await verifier.safeVerify(post(placed))
    expect(result.ok).toBe(false)
    expect(WebhookVerificationError.isInstance(result.error)).toBe(true)
    expect(WebhookVerificationError.isInstance(new Error('x'))).toBe(false)
  })

  test.each([
    ['bytes', new TextEncoder().encode(placed)],
    ['a Buffer', Buffer.from(placed)],
    ['text', placed],
    ['an ArrayBuffer', new TextEncoder().encode(placed).buffer],
    ['a DataView', new DataView(new TextEncoder().encode(placed).buffer)],
    ['a subarray', new TextEncoder().encode(`__${placed}__`).subarray(2, 2 + placed.length)],
  ])('48 takes %s', async (_case, body) => {
    expect(await codeOf({ headers: signed(placed), body })).toBe('ok order.placed')
  })

  test.each([
    ['39 a parsed object', JSON.parse(placed), 'ERR_BODY_ALREADY_PARSED'],
    ['39 a parsed array', [1], 'ERR_BODY_ALREADY_PARSED'],
    ['undefined', undefined, 'ERR_BODY_UNSUPPORTED'],
    ['null', null, 'ERR_BODY_UNSUPPORTED'],
    ['a number', 1, 'ERR_BODY_UNSUPPORTED'],
    ['a stream', new ReadableStream(), 'ERR_BODY_UNSUPPORTED'],
  ])('refuses %s at once', async (_case, body, code) => {
    expect(await codeOf({ headers: signed(placed), body: body as string })).toBe(code)
  })

  it('50 a request that was read already is an error, not a hang', async () => {
    const request = post(placed, signed(placed))
    await request.text()
    expect(await codeOf(request)).toBe('ERR_BODY_CONSUMED')
    const locked = post(placed, signed(placed))
    locked.body?.getReader()
    expect(await codeOf(locked)).toBe('ERR_BODY_CONSUMED')
  })

  it('49 stops reading at the limit', async () => {
    const limited = createVerifier(acme, { secret, maximumBodyBytes: 100 })
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(60))
      },
    })
    const request = new Request('https://app.example/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(await codeOf(request, limited)).toBe('ERR_BODY_TOO_LARGE')
    expect(pulled).toBeLessThan(5)
    expect(await codeOf(post('x', { 'content-length': '101' }), limited)).toBe('ERR_BODY_TOO_LARGE')
    expect(await codeOf({ headers: {}, body: 'x'.repeat(101) }, limited)).toBe('ERR_BODY_TOO_LARGE')
    expect(await codeOf({ headers: {}, body: 'x'.repeat(100) }, limited)).toBe('ERR_SIGNATURE_MISSING')
    const mebibyte = 1_048_576
    expect(await codeOf({ headers: {}, body: new Uint8Array(mebibyte) })).toBe('ERR_SIGNATURE_MISSING')
    expect(await codeOf({ headers: {}, body: new Uint8Array(mebibyte + 1) })).toBe('ERR_BODY_TOO_LARGE')
  })

  it('75 a body that stalls or breaks off ends', async () => {
    const impatient = createVerifier(acme, { secret, readTimeoutMs: 30 })
    const stalled = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) })
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
    const request = (body: ReadableStream): Request =>
      new Request('https://app.example/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await codeOf(request(stalled), impatient)).toBe('ERR_BODY_TIMEOUT')
    expect(await codeOf(request(broken), impatient)).toBe('ERR_BODY_INCOMPLETE')
  })

  it('answers a probe with an error whose status is 200', async () => {
    for (const body of ['', '{}']) {
      const result = await verifier.safeVerify(post(body))
      expect(result.error).toMatchObject({ code: 'ERR_ENDPOINT_PROBE', status: 200 })
    }
    expect(await codeOf(post('{}', signed('{}')))).toBe('ok unknown')
  })

  it('22 clock and receivedAt decide about the age', async () => {
    const old = signed(placed, { timestamp: 1_735_657_903 })
    expect(await codeOf(post(placed, old))).toBe('ERR_TIMESTAMP_STALE')
    const then = createVerifier(acme, { secret, clock: () => 1_735_657_903_000 })
    expect(await codeOf(post(placed, old), then)).toBe('ok order.placed')
    await expect(
      verifier.verify(post(placed, old), { receivedAt: new Date(1_735_657_900_000) }),
    ).resolves.toMatchObject({ type: 'order.placed' })
  })
})

describe('payloads that are rightly signed', () => {
  async function receive(body: string | Uint8Array): Promise<string> {
    return codeOf(post(body, signed(body)))
  }

  it('43 invalid UTF-8 is authentic but unusable: 422, not 401', async () => {
    const body = Buffer.concat([Buffer.from('{"type":"order.placed","data":"'), Buffer.from([0xff]), Buffer.from('"}')])
    expect(await receive(body)).toBe('ERR_PAYLOAD_MALFORMED')
    const delivery = await verifier.verify(post(body, signed(body)))
    expect(delivery.body).toEqual(new Uint8Array(body))
    for (const read of [() => delivery.event, () => delivery.data, () => JSON.stringify(delivery)]) {
      expect(read).toThrow(expect.objectContaining({ code: 'ERR_PAYLOAD_MALFORMED', status: 422 }))
    }
  })

  it('42 a byte order mark stays in the body and out of the payload', async () => {
    const body = `\ufeff${placed}`
    const delivery = await verifier.verify(post(body, signed(body)))
    expect(delivery.type).toBe('order.placed')
    expect(delivery.body[0]).toBe(0xef)
  })

  it('47 what is not JSON is 422', async () => {
    for (const body of ['type=order.placed', '<xml/>', '{"a":', 'undefined', 'NaN']) {
      expect(await receive(body)).toBe('ERR_PAYLOAD_MALFORMED')
    }
  })

  it('40 $&, $$ and {body} arrive as they were sent', async () => {
    const body = '{"id":"{id}","type":"order.placed","data":{"total":1,"note":"$& $$ $\' {body} {timestamp}"}}'
    const delivery = await verifier.verify(post(body, signed(body)))
    expect(delivery.event).toEqual(JSON.parse(body))
    expect(new TextDecoder().decode(delivery.body)).toBe(body)
  })

  it('52 __proto__ is a field like any other', async () => {
    const body = '{"type":"order.placed","data":{"__proto__":{"admin":true}},"__proto__":{"type":"x"}}'
    const delivery = await verifier.verify(post(body, signed(body)))
    expect(delivery.type).toBe('order.placed')
    expect((delivery.data as { admin?: boolean }).admin).toBeUndefined()
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test.each([
    ['an event the specification does not know', '{"id":"1","type":"order.shipped","data":{}}', 'order.shipped', {}],
    ['46 nothing at all', '', '', undefined],
    ['null', 'null', '', undefined],
    ['a number', '1', '', undefined],
    ['an array', '[]', '', undefined],
    ['a known name without its resource', '{"type":"order.placed"}', 'order.placed', undefined],
    ['53 the name of a built-in', '{"type":"constructor","data":1}', 'constructor', 1],
    ['53 __proto__', '{"type":"__proto__","data":1}', '__proto__', 1],
  ])('%s is delivered as unknown', async (_case, body, name, data) => {
    const delivery = await verifier.verify({ headers: signed(body), body })
    expect(delivery).toMatchObject({ type: 'unknown', name })
    expect(delivery.data).toEqual(data)
  })

  it('52 deep nesting is a verdict, not a crash', async () => {
    const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(['ok unknown', 'ERR_PAYLOAD_MALFORMED']).toContain(await receive(body))
  })
})

describe('construction', () => {
  test.each([
    [{ secret: undefined }, 'ERR_SECRET_MISSING'],
    [{ secret: '' }, 'ERR_SECRET_EMPTY'],
    [{ secret: `${secret}\n` }, 'ERR_SECRET_WHITESPACE'],
    [{ secret: '••••••••••••••••••••' }, 'ERR_SECRET_MASKED'],
    [{ secret: 'short' }, 'ERR_SECRET_TOO_SHORT'],
    [{ secret, toleranceSeconds: Number.NaN }, 'ERR_OPTION_INVALID'],
    [{ secret, maximumBodyBytes: 0 }, 'ERR_OPTION_INVALID'],
    [{ secret, maximumBodyBytes: '100' as unknown as number }, 'ERR_OPTION_INVALID'],
    [{ secret, readTimeoutMs: Number.POSITIVE_INFINITY }, 'ERR_OPTION_INVALID'],
    [{ secret, readTimeoutMs: Number.NaN }, 'ERR_OPTION_INVALID'],
    [{ secret, credential: { bearer: { token: '' } } }, 'ERR_CREDENTIAL_INVALID'],
    [{ secret, credential: { bearer: { token: undefined } } }, 'ERR_SECRET_MISSING'],
  ])('refuses %j with a code and a way out', (options, code) => {
    const build = (): unknown => createVerifier(acme, options)
    expect(build).toThrow(ConfigurationError)
    expect(build).toThrow(expect.objectContaining({ code }))
    expect(build).toThrow(/ /)
    expect(build).not.toThrow(secret)
  })

  it('a short secret needs the symbol', async () => {
    const short = createVerifier(acme, { secret: 'short', [dangerouslyAllowShortSecret]: true })
    expect(await codeOf(post(placed, signed(placed, { key: 'short' })), short)).toBe('ok order.placed')
  })
})

it('9, 10, 11 no secret, expected signature or body in errors, results or what inspect shows', async () => {
  const headers = signed(placed)
  const expected = headers['acme-signature']?.slice(-64) as string
  const wrong = { 'acme-signature': (headers['acme-signature'] as string).replace(expected, '0'.repeat(64)) }
  const results = await Promise.all([
    verifier.safeVerify(post(placed, wrong)),
    verifier.safeVerify(post(placed)),
    createVerifier(acme, { secret: `${secret}x` }).safeVerify(post(placed, headers)),
  ])
  const shown = [verifier, ...results, ...results.map((each) => each.error?.stack)]
    .map((each) => `${inspect(each, { depth: 9, showHidden: true })} ${JSON.stringify(each)}`)
    .join('\n')
  expect(results.every((each) => !each.ok)).toBe(true)
  for (const canary of [secret, expected, 'not json', '4250']) expect(shown).not.toContain(canary)
})

test.each([undefined, null, 1, 'request', {}, { headers: null, body: 'x' }])(
  'a request of %j is a typed error',
  async (request) => {
    const error = await verifier.verify(request as never).catch((thrown: unknown) => thrown)
    expect(WebhookVerificationError.isInstance(error)).toBe(true)
  },
)

it('a refusal of the crypto itself is ERR_UNEXPECTED, not an unknown throw', async () => {
  const failing = createVerifier(acme, {
    secret,
    backend: { name: 'web', macKey: () => () => Promise.reject(new Error('boom')) },
  })
  expect(await codeOf(post(placed, signed(placed)), failing)).toBe('ERR_UNEXPECTED')
})
