/** D. The body. The numbers are those of the project's list of threats. */
import { createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { AnyDelivery, CryptoBackend, Receivable } from '@hooks/core/contract'
import { verifySignature } from '@hooks/express'
import { basisTheory } from '@hooks/providers/basis-theory'
import { finix } from '@hooks/providers/finix'
import { generic } from '@hooks/providers/generic'
import { github } from '@hooks/providers/github'
import { hubspot } from '@hooks/providers/hubspot'
import { slack } from '@hooks/providers/slack'
import { square } from '@hooks/providers/square'
import { standardWebhooks } from '@hooks/providers/standard-webhooks'
import { stripe } from '@hooks/providers/stripe'
import { twilio } from '@hooks/providers/twilio'
import { createReceiver, createVerifier, type VerifierOptions, WebhookVerificationError } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { backends, bytes } from '../../packages/core/test/acme.ts'
import { memoryLogger } from '../../packages/verify/test/acme.ts'
import { listen } from '../support/listen.ts'
import { opened } from '../support/opened.ts'

type AnyProvider = Receivable<AnyDelivery, object>
type Body = string | Uint8Array

const secret = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const now = 1_735_657_903
const publicUrl = 'https://hooks.example/in'

const hmac = (digest: 'hex' | 'base64', ...parts: Body[]): string => mac('sha256', secret, digest, parts)

function mac(hash: string, key: Body, digest: 'hex' | 'base64', parts: readonly Body[]): string {
  const made = createHmac(hash, key)
  for (const part of parts) made.update(part)
  return made.digest(digest)
}

/** Providers that put the body into different surroundings before they sign it, and how each signs. */
const signers: [string, AnyProvider, (body: Body) => Record<string, string>][] = [
  ['github: the body alone', github, (body) => ({ 'x-hub-signature-256': `sha256=${hmac('hex', body)}` })],
  ['stripe: t.body', stripe, (body) => ({ 'stripe-signature': `t=${now},v1=${hmac('hex', `${now}.`, body)}` })],
  [
    'slack: v0:t:body',
    slack,
    (body) => ({
      'x-slack-request-timestamp': `${now}`,
      'x-slack-signature': `v0=${hmac('hex', `v0:${now}:`, body)}`,
    }),
  ],
  ['standard webhooks: id.t.body', standardWebhooks, (body) => standardSigned(body)],
  ['square: URL and body', square, (body) => ({ 'x-square-hmacsha256-signature': hmac('base64', publicUrl, body) })],
  [
    'hubspot: method, URL, body, time',
    hubspot,
    (body) => ({
      'x-hubspot-request-timestamp': `${now}000`,
      'x-hubspot-signature-v3': hmac('base64', 'POST', publicUrl, body, `${now}000`),
    }),
  ],
]

function standardSigned(body: Body, id = 'msg_1'): Record<string, string> {
  const signature = mac('sha256', Buffer.from(secret, 'base64'), 'base64', [`${id}.${now}.`, body])
  return { 'webhook-id': id, 'webhook-timestamp': `${now}`, 'webhook-signature': `v1,${signature}` }
}

function hubSigned(body: Body): Record<string, string> {
  return { 'x-hub-signature-256': `sha256=${hmac('hex', body)}` }
}

function genericSigned(body: Body): Record<string, string> {
  return { 'x-webhook-signature': hmac('hex', body) }
}

describe.each(backends)('on %s', (_name, backend) => {
  const verifierOf = (provider: AnyProvider, options: object = {}) => {
    const { credentials } = provider.scheme.algorithm
    const given = { secret, backend, clock: () => now * 1000, ...options }
    return createVerifier(
      provider,
      (credentials.includes('publicUrl') ? { ...given, publicUrl } : given) as VerifierOptions,
    )
  }
  const codeOf = async (provider: AnyProvider, headers: Record<string, string>, body: unknown): Promise<string> => {
    const { ok, error } = await verifierOf(provider).safeVerify({ headers, body: body as Body })
    return ok ? 'ok' : error.code
  }
  const requestOf = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
    new Request('https://hooks.example/in', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

  test.each([[{}], [{ id: 1 }], [[1, 2]], [new Map()], [JSON.parse('{"a":1}')], [Object.create(null)], [new Date()]])(
    '39 a parsed body is not written again, and the error says what to pass: %j',
    async (parsed) => {
      for (const text of [JSON.stringify(parsed), String(Object.prototype.toString.call(parsed)), '[object Object]']) {
        for (const [, provider, sign] of signers) {
          const { error } = await verifierOf(provider).safeVerify({ headers: sign(text), body: parsed as never })
          expect(error).toMatchObject({ code: 'ERR_BODY_ALREADY_PARSED', status: 500 })
        }
      }
    },
  )

  test.each([undefined, null, 1, true, Symbol('body'), 10n])('39 %s is no body', async (body) => {
    expect(await codeOf(github, hubSigned(String(body)), body)).toBe('ERR_BODY_UNSUPPORTED')
  })

  describe.each(signers)('%s', (_provider, provider, sign) => {
    const patterns = ['$&', '$$', "$'", '$`', '$1', '$<body>', '$0', '\\$&', '%s', '%%', '\\1', '{body}', '{timestamp}']

    it('40 replacement patterns and placeholders in the body stand for themselves', async () => {
      for (const pattern of [
        ...patterns,
        '$\u007bbody}',
        '{{body}}',
        '{id}.{timestamp}.{body}',
        '{payload}',
        '{url}',
        ':body',
      ]) {
        const body = `{"note":"before ${pattern} after"}`
        expect(await codeOf(provider, sign(body), body)).toBe('ok')
        const expansions = [
          body.replace('{"note":', pattern),
          body.replace(pattern, `${now}`),
          body.replace(pattern, ''),
        ]
        for (const other of [...expansions, body.replace(pattern, () => body), body.replace(pattern, '$')]) {
          if (other === body) continue
          expect(await codeOf(provider, sign(other), body)).toBe('ERR_SIGNATURE_MISMATCH')
          expect(await codeOf(provider, sign(body), other)).toBe('ERR_SIGNATURE_MISMATCH')
        }
      }
    })

    it('42 a byte order mark is a part of the body, and none of the payload', async () => {
      const body = '{"id":1}'
      for (const mark of ['\ufeff', '\ufeff\ufeff', '\ufffe']) {
        expect(await codeOf(provider, sign(body), mark + body)).toBe('ERR_SIGNATURE_MISMATCH')
        expect(await codeOf(provider, sign(mark + body), body)).toBe('ERR_SIGNATURE_MISMATCH')
        expect(await codeOf(provider, sign(mark + body), mark + body)).toBe('ok')
      }
      const marked = bytes(`\ufeff${body}`)
      const delivery = await verifierOf(provider).verify({ headers: sign(marked), body: marked })
      expect([delivery.event, delivery.body[0], delivery.body.length]).toEqual([{ id: 1 }, 0xef, marked.length])
    })

    it('43 bytes that are no text are signed as bytes, and no two bodies share a signature', async () => {
      const strange = [[0xff], [0xfe], [0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]
      const bodies = [...strange, [0xef, 0xbf, 0xbd], [0x3f]].map((inner) => Uint8Array.from([0x22, ...inner, 0x22]))
      for (const signed of bodies) {
        for (const received of bodies) {
          expect(await codeOf(provider, sign(signed), received)).toBe(
            signed === received ? 'ok' : 'ERR_SIGNATURE_MISMATCH',
          )
        }
      }
    })

    it('44 no character is written otherwise on its way, whatever the content type says', async () => {
      const texts = [
        'a\u0000b',
        'a\r\nb',
        'a\nb',
        'a\rb',
        '\u2028',
        'é',
        'e\u0301',
        '\u00a0',
        '"\\ud83d"',
        '{"a": 1}',
        '{"a":1}',
      ]
      for (const signed of texts) {
        for (const received of texts) {
          expect(await codeOf(provider, sign(signed), received)).toBe(
            signed === received ? 'ok' : 'ERR_SIGNATURE_MISMATCH',
          )
        }
        for (const charset of ['latin1', 'utf-16le', 'utf-7', 'shift_jis']) {
          const headers = { ...sign(signed), 'content-type': `application/json; charset=${charset}` }
          const { ok } = await verifierOf(provider).safeVerify(requestOf(bytes(signed) as BodyInit, headers))
          expect(ok).toBe(true)
        }
      }
    })

    it('46 an empty body is signed like any other, and its payload is nothing', async () => {
      for (const body of ['', new Uint8Array(), new ArrayBuffer(0)]) {
        const delivery = await verifierOf(provider).verify({ headers: sign(''), body })
        expect([delivery.event, delivery.body.length, delivery.type]).toEqual([undefined, 0, 'unknown'])
      }
      expect((await verifierOf(provider).safeVerify(requestOf(null, sign('')))).ok).toBe(true)
      expect(await codeOf(provider, sign(''), ' ')).toBe('ERR_SIGNATURE_MISMATCH')
      expect(await codeOf(provider, sign(' '), '')).toBe('ERR_SIGNATURE_MISMATCH')
    })
  })

  it('41 placeholders in the id are the id', async () => {
    const body = '{"id":1}'
    for (const id of ['{timestamp}', '{body}', '{id}.{timestamp}.{body}', '$&', "$'", '$$', 'a.b', '.']) {
      const headers = standardSigned(body, id)
      expect(await codeOf(standardWebhooks, headers, body)).toBe('ok')
      const filled = id.replace('{timestamp}', () => `${now}`).replace('{body}', () => body)
      for (const other of [filled, '', `${id}.`, id.slice(1)]) {
        if (other === id) continue
        expect(await codeOf(standardWebhooks, { ...headers, 'webhook-id': other }, body)).toMatch(
          /_(MISMATCH|MALFORMED)$/,
        )
      }
    }
  })

  it('44 no charset reaches a body through Express, and no line end is changed', async () => {
    const app = express()
    const texts: string[] = []
    const options = { secret, backend, logger: memoryLogger(), replay: false } as const
    app.post('/', verifySignature(generic, options), (_req, res) => {
      texts.push(Buffer.from(res.locals.webhook.body).toString())
      res.sendStatus(204)
    })
    const { url } = opened(await listen(app))
    const body = '{"name":"Jos\u00e9\\r\\n",\r\n\t"more":"\u0000 \ud83d\ude00"}'.replace('\u0000', '\\u0000')
    for (const charset of ['latin1', 'utf-8', 'utf-16', 'none-of-these']) {
      const headers = { ...genericSigned(body), 'content-type': `text/plain; charset=${charset}` }
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204)
    }
    expect(new Set(texts)).toEqual(new Set([body]))
  })

  it('45 what arrives compressed is verified as it arrives: nothing here inflates', async () => {
    const plain = JSON.stringify({ type: 'a', filler: 'x'.repeat(2_000_000) })
    const packed = gzipSync(plain)
    const app = express()
    const logger = memoryLogger()
    let handled = 0
    app.post('/', verifySignature(github, { secret, backend, logger }), (_req, res) => {
      handled++
      res.sendStatus(204)
    })
    const { url } = opened(await listen(app))
    const { fetch: receive } = createReceiver(github, { secret, backend, logger })
    for (const [signed, status] of [
      [plain, 401],
      [packed, 422],
    ] as const) {
      const headers = { ...hubSigned(signed), 'content-encoding': 'gzip', 'content-type': 'application/json' }
      expect(await posted(url, packed, headers)).toBe(status)
      expect((await receive(requestOf(packed, headers))).status).toBe(status)
    }
    expect(handled).toBe(0)
    expect(packed.length).toBeLessThan(10_000)
    const { body } = await verifierOf(github).verify({ headers: hubSigned(packed), body: packed })
    expect(Buffer.from(body).equals(packed)).toBe(true)
  })

  it('46 where a provider asks with an empty body, only an unsigned one is the question', async () => {
    const signed = { 'finix-signature': `timestamp=${now}, sig=${hmac('hex', `${now}:`)}` }
    expect(await codeOf(finix, {}, '')).toBe('ERR_ENDPOINT_PROBE')
    expect(await codeOf(finix, signed, '')).toBe('ok')
    expect(await codeOf(finix, { 'finix-signature': '' }, '')).toBe('ERR_SIGNATURE_MALFORMED')
    expect(await codeOf(finix, {}, ' ')).toBe('ERR_SIGNATURE_MISSING')
    expect(await codeOf(generic, {}, '')).toBe('ERR_SIGNATURE_MISSING')
  })

  it('47 what is authentic and no JSON is verified first, and told apart after that', async () => {
    for (const body of ['a=1&b=2', '<xml/>', '{', '{"a":1}}', "{'a':1}", 'NaN', '\u0000', '{"a":1}\u0000']) {
      const delivery = await verifierOf(generic).verify({ headers: genericSigned(body), body })
      expect(delivery.signature).toMatchObject({ algorithm: 'hmac-sha256', keyIndex: 0 })
      expect(Buffer.from(delivery.body).toString()).toBe(body)
      for (const part of ['event', 'type', 'name', 'id', 'data'] as const) {
        expect(() => delivery[part]).toThrow(expect.objectContaining({ code: 'ERR_PAYLOAD_MALFORMED', status: 422 }))
      }
      const handled: unknown[] = []
      const { fetch } = createReceiver(generic, { secret, backend, logger: memoryLogger() }).on('unknown', (each) => {
        handled.push(each)
      })
      expect((await fetch(requestOf(body, genericSigned(body)))).status).toBe(422)
      expect((await fetch(requestOf(body, genericSigned(`${body} `)))).status).toBe(401)
      expect(handled).toEqual([])
    }
  })

  it('47 a form is a payload where the provider sends forms', async () => {
    const body = 'token=t&command=%2Fdeploy&text=a+b&text=c'
    const [, , sign] = signers.find(([, provider]) => provider === slack) as (typeof signers)[number]
    const delivery = await verifierOf(slack).verify({ headers: sign(body), body })
    expect(delivery.event).toEqual({ token: 't', command: '/deploy', text: ['a b', 'c'] })
  })

  it('48 every view of bytes is read at its offset, of this realm or another', async () => {
    const text = '{"type":"ping","data":"\u00fc"}'
    const source = bytes(`<<<${text}>>>>>`)
    const { length } = bytes(text)
    const buffer = source.buffer.slice(3, 3 + length) as ArrayBuffer
    const foreign = runInNewContext('(bytes) => Uint8Array.from(bytes)') as (bytes: Uint8Array) => Uint8Array
    const views: [string, string | ArrayBuffer | ArrayBufferView][] = [
      ['text', text],
      ['Uint8Array', bytes(text)],
      ['subarray', source.subarray(3, 3 + length)],
      ['Buffer of the pool', Buffer.from(text)],
      ['ArrayBuffer', buffer],
      ['DataView', new DataView(source.buffer, source.byteOffset + 3, length)],
      ['Uint8ClampedArray', new Uint8ClampedArray(buffer)],
      ['Int8Array', new Int8Array(buffer)],
      ['of another realm', foreign(bytes(text))],
      ['ArrayBuffer of another realm', foreign(bytes(text)).buffer as ArrayBuffer],
    ]
    for (const [kind, body] of views) {
      const { ok, delivery } = await verifierOf(generic).safeVerify({ headers: genericSigned(text), body })
      expect([kind, ok && delivery.data]).toEqual([kind, expect.anything()])
      expect([kind, ok && Buffer.from(delivery.body).toString()]).toEqual([kind, text])
      const { error } = await verifierOf(generic).safeVerify({ headers: genericSigned(`${text} `), body })
      expect(error?.code).toBe('ERR_SIGNATURE_MISMATCH')
    }
    const chunks = new ReadableStream({
      start(controller) {
        for (const byte of bytes(text)) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect((await verifierOf(generic).safeVerify(requestOf(chunks, genericSigned(text)))).ok).toBe(true)
  })

  it('49 a body that never ends is left when it is too large', async () => {
    let pulled = 0
    let cancelled = false
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
      cancel() {
        cancelled = true
      },
    })
    const { error } = await verifierOf(github).safeVerify(requestOf(endless, hubSigned('')))
    expect(error).toMatchObject({ code: 'ERR_BODY_TOO_LARGE', status: 413 })
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(2 * 1_048_576)
  })

  it('49 a length that is declared too large is believed before a byte is read, one too small is not', async () => {
    let pulled = 0
    const stream = (): ReadableStream =>
      new ReadableStream(
        {
          pull(controller) {
            pulled++
            controller.enqueue(new Uint8Array(700))
            if (pulled > 1) controller.close()
          },
        },
        { highWaterMark: 0 },
      )
    const limited = verifierOf(github, { maximumBodyBytes: 1000 })
    const declared = await limited.safeVerify(requestOf(stream(), { ...hubSigned(''), 'content-length': '1001' }))
    expect([declared.error?.code, pulled]).toEqual(['ERR_BODY_TOO_LARGE', 0])
    const lied = await limited.safeVerify(requestOf(stream(), { ...hubSigned(''), 'content-length': '5' }))
    expect([lied.error?.code, pulled]).toEqual(['ERR_BODY_TOO_LARGE', 2])
    const exact = new Uint8Array(1000)
    expect((await limited.safeVerify({ headers: hubSigned(exact), body: exact })).ok).toBe(true)
    expect((await limited.safeVerify({ headers: hubSigned(exact), body: new Uint8Array(1001) })).error?.code).toBe(
      'ERR_BODY_TOO_LARGE',
    )
  })

  it('50 a request that somebody reads or has read is answered at once, never as accepted', async () => {
    const body = '{"type":"ping"}'
    const started = performance.now()
    const read = requestOf(body, hubSigned(body))
    await read.text()
    const locked = requestOf(body, hubSigned(body))
    locked.body?.getReader()
    const half = requestOf(body, hubSigned(body))
    const reader = half.body?.getReader()
    await reader?.read()
    reader?.releaseLock()
    for (const request of [read, locked, half]) {
      const logger = memoryLogger()
      const { fetch } = createReceiver(github, { secret, backend, logger, readTimeoutMs: 60_000 })
      const response = await fetch(request)
      expect([response.status, await response.text()]).toEqual([500, 'webhook not processed'])
      expect(logger.lines).toEqual([expect.stringContaining('ERR_BODY_CONSUMED')])
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('51 the event is what the verified bytes say, whoever parsed something else before', async () => {
    const events: unknown[] = []
    const app = express()
    app.use(express.json({ verify: (req, _res, raw) => void Object.assign(req, { rawBody: raw }) }))
    app.use((req, _res, next) => {
      req.body = { type: 'forged', admin: true }
      next()
    })
    app.post('/', verifySignature(github, { secret, backend, logger: memoryLogger() }), (_req, res) => {
      events.push(res.locals.webhook.event)
      res.sendStatus(204)
    })
    const { url } = opened(await listen(app))
    const body = '{"type":"ping"}'
    const headers = { ...hubSigned(body), 'content-type': 'application/json' }
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204)
    expect(events).toEqual([{ type: 'ping' }])
  })

  it('51 a form whose bytes are no text verifies for nobody to act on', async () => {
    const url = publicUrl
    const signed = mac('sha1', secret, 'base64', [`${url}a\ufffd`])
    const [first, second] = [
      [0x61, 0x3d, 0xff],
      [0x61, 0x3d, 0xfe],
    ].map((each) => Uint8Array.from(each))
    const { fetch } = createReceiver(twilio, { secret, publicUrl: url, backend, logger: memoryLogger() })
    for (const body of [first, second] as Uint8Array<ArrayBuffer>[]) {
      expect((await fetch(requestOf(body, { 'x-twilio-signature': signed }))).status).toBe(422)
    }
  })

  it('52 hostile JSON is plain data: own keys only, nothing inherited is changed', async () => {
    const body =
      '{"type":"a","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"data":{"__proto__":1}}'
    const { event, data } = await verifierOf(generic).verify({ headers: genericSigned(body), body })
    expect(({} as { admin?: boolean }).admin).toBe(undefined)
    expect((event as { admin?: boolean }).admin).toBe(undefined)
    expect(Object.hasOwn(event as object, '__proto__')).toBe(true)
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype)
    expect(Object.keys(data as object)).toEqual(['__proto__'])
  })

  it('52 the exact text stays at hand where parsing loses something', async () => {
    const body = '{"amount":12345678901234567890,"amount":9007199254740993,"tiny":1e-400}'
    const delivery = await verifierOf(github).verify({ headers: hubSigned(body), body })
    expect(delivery.event).toEqual({ amount: 9007199254740992, tiny: 0 })
    expect(new TextDecoder().decode(delivery.body)).toBe(body)
  })

  it('52 a body that is signed in another form than it has must not say a thing twice', async () => {
    const { generateKeyPairSync, sign, constants } = await import('node:crypto')
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    const options = { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() }
    const signed = (body: string): Record<string, string> => ({
      'bt-signature': sign('sha256', Buffer.from(body), key).toString('base64'),
    })
    const verdict = async (canonical: string, body: string): Promise<string> => {
      const verifier = verifierOf(basisTheory, options)
      const { ok, error } = await verifier.safeVerify({ headers: signed(canonical), body })
      return ok ? 'ok' : error.code
    }
    const canonical = `{"delivered_at":"${new Date(now * 1000).toISOString()}","id":1}`
    const spread = canonical.replace(/^\{(.*),(.*)\}$/, '{ $2 ,\n $1 }')
    expect(await verdict(canonical, canonical)).toBe('ok')
    expect(await verdict(canonical, spread)).toBe('ok')
    for (const twice of [spread.replace('"id":1', '"id":2, "id":1'), spread.replace('"id":1', '"id":1,"\\u0069d":1')]) {
      expect(twice).not.toBe(spread)
      expect(await verdict(canonical, twice)).toBe('ERR_SIGNATURE_MISMATCH')
    }
  })

  it('52 nesting that is too deep is a verdict', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const depth = 150_000
      const body = `${open.repeat(depth)}1${close.repeat(depth)}`
      const { ok, delivery } = await verifierOf(generic).safeVerify({ headers: genericSigned(body), body })
      expect(ok).toBe(true)
      const described = ((): unknown => {
        try {
          return delivery?.type
        } catch (error) {
          return WebhookVerificationError.isInstance(error) ? error.code : error
        }
      })()
      expect(['unknown', 'ERR_PAYLOAD_MALFORMED']).toContain(described)
    }
  })

  it('53 the names of built-ins are names of events like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', '__defineGetter__']
    const seen: string[] = []
    const { fetch } = createReceiver(generic, { secret, backend, logger: memoryLogger() }).on('unknown', (delivery) => {
      seen.push(delivery.name)
    })
    for (const name of names) {
      const body = JSON.stringify({ id: 'evt_1', event: name, type: name, data: {} })
      expect((await fetch(requestOf(body, genericSigned(body)))).status).toBe(200)
    }
    expect(seen).toHaveLength(names.length)
    const nobody = createReceiver(generic, { secret, backend, logger: memoryLogger() })
    const body = '{"id":"evt_1","event":"constructor","type":"constructor","data":{}}'
    expect((await nobody.fetch(requestOf(body, genericSigned(body)))).status).toBe(200)
  })

  it('53 nor are they environments or headers', async () => {
    for (const environment of ['__proto__', 'constructor', 'toString']) {
      expect(() => createVerifier(basisTheory, { environment: environment as never, backend })).toThrow(
        expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
      )
    }
    const strange = JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}')
    expect(await codeOf(github, strange, '{}')).toBe('ERR_SIGNATURE_MISSING')
    expect(await codeOf(github, { ...strange, ...hubSigned('{}') }, '{}')).toBe('ok')
  })
})

describe('the backends agree', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(2))
  shared.set([0x7b, 0x7d])
  const verdicts = (body: Uint8Array): Promise<unknown[]> =>
    Promise.all(
      backends.map(async ([, backend]: [string, CryptoBackend]) => {
        const { ok, error } = await createVerifier(generic, { secret, backend }).safeVerify({
          headers: genericSigned('{}'),
          body,
        })
        return ok ? 'ok' : error.code
      }),
    )

  it('48 about bytes', async () => {
    expect(await verdicts(Uint8Array.from(shared))).toEqual(['ok', 'ok'])
  })

  // A body that is signed alone is handed to WebCrypto uncopied, which takes no view of shared memory: ERR_UNEXPECTED.
  it('48 about bytes in shared memory', async () => {
    const [node, web] = await verdicts(shared)
    expect(web).toBe(node)
  })
})

function posted(url: string, body: Uint8Array, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end(body)
  })
}
