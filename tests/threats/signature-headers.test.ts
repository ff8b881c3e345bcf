/** C. Parsing of signature headers. The numbers are those of the project's list of threats. */
import { createHmac, generateKeyPairSync, sign as signWith } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { compileVerifier, webBackend } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, HeadersInput, Receivable } from '@hooks/core/contract'
import { verifySignature } from '@hooks/express'
import { adyen } from '@hooks/providers/adyen'
import { bitbucket } from '@hooks/providers/bitbucket'
import { braintree } from '@hooks/providers/braintree'
import { contentful } from '@hooks/providers/contentful'
import { discord } from '@hooks/providers/discord'
import { github } from '@hooks/providers/github'
import { gitlab } from '@hooks/providers/gitlab'
import { mollie } from '@hooks/providers/mollie'
import { paddle } from '@hooks/providers/paddle'
import { revolut } from '@hooks/providers/revolut'
import { shopify } from '@hooks/providers/shopify'
import { slack } from '@hooks/providers/slack'
import { standardWebhooks } from '@hooks/providers/standard-webhooks'
import { stripe } from '@hooks/providers/stripe'
import { svixAsymmetric } from '@hooks/providers/svix'
import { workos } from '@hooks/providers/workos'
import { zoom } from '@hooks/providers/zoom'
import { createReceiver, createVerifier, type VerifierOptions } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test, vi } from 'vitest'
import { backends } from '../../packages/core/test/acme.ts'
import { memoryLogger, post } from '../../packages/verify/test/acme.ts'
import { listen } from '../support/listen.ts'
import { opened } from '../support/opened.ts'

type AnyProvider = Receivable<AnyDelivery, object>

const secret = 'C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const now = 1_735_657_903
const payload = '{"id":"evt_1","type":"invoice.paid"}'

const hmac = (content: string, digest: 'hex' | 'base64' = 'hex', key: string | Uint8Array = secret): string =>
  createHmac('sha256', key).update(content).digest(digest)
const standardMac = (content: string): string => hmac(content, 'base64', Buffer.from(secret, 'base64'))
const standard = (signatures: string): Record<string, string> => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': `${now}`,
  'webhook-signature': signatures,
})

/** The right signature of the payload, of each. */
const good = {
  github: hmac(payload),
  shopify: hmac(payload, 'base64'),
  stripe: hmac(`${now}.${payload}`),
  paddle: hmac(`${now}:${payload}`),
  slack: hmac(`v0:${now}:${payload}`),
  workos: hmac(`${now}000.${payload}`),
  revolut: hmac(`v1.${now}000.${payload}`),
  standard: standardMac(`msg_1.${now}.${payload}`),
}

const ed = generateKeyPairSync('ed25519')
const edKey = ed.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
const discordSigned = (change: (signature: string) => string = (signature) => signature): Record<string, string> => ({
  'x-signature-timestamp': `${now}`,
  'x-signature-ed25519': change(signWith(null, Buffer.from(`${now}${payload}`), ed.privateKey).toString('hex')),
})

async function verdictOf(
  provider: AnyProvider,
  backend: CryptoBackend,
  headers: HeadersInput,
  options: object = {},
  body: string = payload,
): Promise<string> {
  const given = { secret, backend, clock: () => now * 1000, ...options } as VerifierOptions
  const { ok, error } = await createVerifier(provider, given).safeVerify({ headers, body })
  return ok ? 'ok' : error.code
}

/** A backend that counts its MACs. */
function counted(backend: CryptoBackend): { backend: CryptoBackend; macs: () => number } {
  let macs = 0
  const macKey: CryptoBackend['macKey'] = (...input) => {
    const key = backend.macKey(...input)
    return (...content) => {
      macs++
      return key(...content)
    }
  }
  return { backend: { ...backend, macKey }, macs: () => macs }
}

describe.each(backends)('on %s', (_name, backend) => {
  const wrongHex = 'ab'.repeat(32)
  const wrongBase64 = Buffer.alloc(32, 7).toString('base64')
  const lists: [string, AnyProvider, (...signatures: string[]) => Record<string, string>, string, string][] = [
    [
      'stripe',
      stripe,
      (...all) => ({ 'stripe-signature': [`t=${now}`, ...all.map((each) => `v1=${each}`)].join() }),
      good.stripe,
      wrongHex,
    ],
    [
      'paddle',
      paddle,
      (...all) => ({ 'paddle-signature': [`ts=${now}`, ...all.map((each) => `h1=${each}`)].join(';') }),
      good.paddle,
      wrongHex,
    ],
    [
      'workos',
      workos,
      (...all) => ({ 'workos-signature': [`t=${now}000`, ...all.map((each) => `v1=${each}`)].join(', ') }),
      good.workos,
      wrongHex,
    ],
    [
      'revolut',
      revolut,
      (...all) => ({
        'revolut-request-timestamp': `${now}000`,
        'revolut-signature': all.map((each) => `v1=${each}`).join(),
      }),
      good.revolut,
      wrongHex,
    ],
    [
      'mollie',
      mollie,
      (...all) => ({ 'x-mollie-signature': all.map((each) => `sha256=${each}`).join() }),
      good.github,
      wrongHex,
    ],
    [
      'standard webhooks',
      standardWebhooks,
      (...all) => standard(all.map((each) => `v1,${each}`).join(' ')),
      good.standard,
      wrongBase64,
    ],
  ]

  test.each(lists)(
    '27 of several signatures of %s any may match, in any place',
    async (_provider, provider, write, right, wrong) => {
      for (const list of [
        [right],
        [right, wrong, wrong],
        [wrong, right, wrong],
        [wrong, wrong, right],
        [right, right],
      ]) {
        expect(await verdictOf(provider, backend, write(...list))).toBe('ok')
      }
      expect(await verdictOf(provider, backend, write(...Array(31).fill(wrong), right))).toBe('ok')
      expect(await verdictOf(provider, backend, write(wrong, wrong))).toBe('ERR_SIGNATURE_MISMATCH')
      expect(await verdictOf(provider, backend, write('', 'x', right.slice(1), right))).toBe('ok')
    },
  )

  it('28 signatures of unknown versions are passed over, wherever they stand, and never believed', async () => {
    const { stripe: hex, standard: mac } = good
    for (const header of [
      `v0=${hex},t=${now},v1=${hex}`,
      `v1a=x,t=${now},v1=${hex},v2=${hex}`,
      `v10=,t=${now},v1=${hex}`,
    ]) {
      expect(await verdictOf(stripe, backend, { 'stripe-signature': header })).toBe('ok')
    }
    for (const version of ['v0', 'v9', 'v2', 'V1', 'v01', 'v1 ', 'v1a', '1']) {
      const header = `t=${now},${version}=${hex}`
      expect(await verdictOf(stripe, backend, { 'stripe-signature': header })).toBe('ERR_SIGNATURE_MALFORMED')
      expect(await verdictOf(standardWebhooks, backend, standard(`${version},${mac}`))).toBe('ERR_SIGNATURE_MALFORMED')
    }
    for (const list of [`v1a,${wrongBase64} v1,${mac}`, `v2,x v1a, v1,${mac}`, `garbage v1,${mac}`]) {
      expect(await verdictOf(standardWebhooks, backend, standard(list))).toBe('ok')
    }
  })

  it('29 a header that came twice is refused, however the framework shows it', async () => {
    const single: [AnyProvider, Record<string, string>, string][] = [
      [github, { 'x-hub-signature-256': `sha256=${good.github}` }, 'x-hub-signature-256'],
      [shopify, { 'x-shopify-hmac-sha256': good.shopify }, 'x-shopify-hmac-sha256'],
      [stripe, { 'stripe-signature': `t=${now},v1=${good.stripe}` }, 'stripe-signature'],
      [standardWebhooks, standard(`v1,${good.standard}`), 'webhook-signature'],
      [standardWebhooks, standard(`v1,${good.standard}`), 'webhook-id'],
      [gitlab, { 'x-gitlab-token': secret }, 'x-gitlab-token'],
    ]
    for (const [provider, headers, name] of single) {
      const value = headers[name] as string
      const code = provider === gitlab ? 'ERR_CREDENTIAL_DUPLICATE' : 'ERR_SIGNATURE_DUPLICATE'
      expect(await verdictOf(provider, backend, headers)).toBe('ok')
      for (const other of [value, 'x', '']) {
        for (const both of [
          [value, other],
          [other, value],
        ]) {
          expect(await verdictOf(provider, backend, { ...headers, [name]: both })).toBe(code)
          const pairs = [
            ...Object.entries(headers).filter(([each]) => each !== name),
            ...both.map((each) => [name, each]),
          ]
          expect(await verdictOf(provider, backend, pairs as [string, string][])).toBe(code)
        }
      }
    }
  })

  it('29 joined by the framework, two are no signature of a scheme that has one', async () => {
    const joined: [AnyProvider, Record<string, string>, string][] = [
      [github, { 'x-hub-signature-256': `sha256=${good.github}` }, 'x-hub-signature-256'],
      [shopify, { 'x-shopify-hmac-sha256': good.shopify }, 'x-shopify-hmac-sha256'],
      [stripe, { 'stripe-signature': `t=${now},v1=${good.stripe}` }, 'stripe-signature'],
      [workos, { 'workos-signature': `t=${now}000, v1=${good.workos}` }, 'workos-signature'],
      [slack, { 'x-slack-request-timestamp': `${now}`, 'x-slack-signature': `v0=${good.slack}` }, 'x-slack-signature'],
      [
        slack,
        { 'x-slack-request-timestamp': `${now}`, 'x-slack-signature': `v0=${good.slack}` },
        'x-slack-request-timestamp',
      ],
      [standardWebhooks, standard(`v1,${good.standard}`), 'webhook-id'],
      [standardWebhooks, standard(`v1,${good.standard}`), 'webhook-timestamp'],
      [discord, discordSigned(), 'x-signature-ed25519'],
      [gitlab, { 'x-gitlab-token': secret }, 'x-gitlab-token'],
    ]
    for (const [provider, record, name] of joined) {
      const headers = new Headers(record)
      const options = provider === discord ? { publicKey: edKey.toString('hex') } : {}
      expect(await verdictOf(provider, backend, headers, options)).toBe('ok')
      headers.append(name, record[name] as string)
      expect(await verdictOf(provider, backend, headers, options)).toMatch(/_(MALFORMED|MISMATCH)$/)
    }
  })

  // Joined with a comma the second header hides in a value of the first, because Paddle separates with semicolons.
  it('29 also of Paddle, whose separator is another', async () => {
    const headers = new Headers({ 'paddle-signature': `ts=${now};h1=${good.paddle}` })
    headers.append('paddle-signature', `ts=${now};h1=${good.paddle}`)
    expect(await verdictOf(paddle, backend, headers)).toBe('ERR_SIGNATURE_MALFORMED')
  })

  it('29 on the wire, through Express', async () => {
    const logger = memoryLogger()
    const app = express()
    app.post('/', verifySignature(slack, { secret, backend, logger, clock: () => now * 1000 }), (_req, res) => {
      res.sendStatus(204)
    })
    const { url } = opened(await listen(app))
    const send = (headers: Record<string, string | string[]>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        sent.on('error', reject).end(payload)
      })
    const time = `${now}`
    const signature = `v0=${good.slack}`
    expect(await send({ 'x-slack-request-timestamp': time, 'x-slack-signature': signature })).toBe(204)
    expect(await send({ 'x-slack-request-timestamp': [time, time], 'x-slack-signature': signature })).toBe(401)
    expect(await send({ 'x-slack-request-timestamp': time, 'x-slack-signature': ['v0=', signature] })).toBe(401)
    expect(logger.lines).toEqual([expect.stringContaining('ERR_SIGNATURE_DUPLICATE')])
  })

  it('30 nothing but exactly a signature is one: hex', async () => {
    const sig = good.github
    const malformed = [
      ...['', 'sha256=', 'sha256', '=', `sha256=${sig}zz`, `sha256=zz${sig}`, `sha256=${sig} `, `sha256= ${sig}`],
      ...[`sha256=${sig.slice(1)}`, `sha256=${sig.slice(2)}`, `sha256=${sig.slice(0, 2)}`, `sha256=${sig}${sig}`],
      ...[
        `sha256=${sig}\n`,
        `sha256=0x${sig.slice(2)}`,
        `sha256=${sig.slice(0, 62)}zz`,
        `sha256=${sig.replace(/(..)/g, '$1:')}`,
      ],
      ...[
        `sha256=sha256=${sig}`,
        `"sha256=${sig}"`,
        `sha256=${sig},sha256=${sig}`,
        `sha256=${[...sig].join('\u0000')}`,
      ],
    ]
    expect(await verdictOf(github, backend, { 'x-hub-signature-256': `sha256=${sig}` })).toBe('ok')
    for (const header of malformed) {
      expect([header, await verdictOf(github, backend, { 'x-hub-signature-256': header })]).toEqual([
        header,
        'ERR_SIGNATURE_MALFORMED',
      ])
    }
  })

  it('30 nothing but exactly a signature is one: base64', async () => {
    const mac = good.shopify
    const malformed = [
      '',
      '=',
      '====',
      mac.slice(1),
      mac.slice(4),
      mac.slice(0, -4),
      `${mac}zz`,
      `zz${mac}`,
      `${mac}====`,
    ]
    for (const header of [
      ...malformed,
      `${mac} `,
      `${mac}\n`,
      ` ${mac}`,
      `${mac.slice(0, 20)}\n${mac.slice(20)}`,
      mac + mac,
    ]) {
      expect(await verdictOf(shopify, backend, { 'x-shopify-hmac-sha256': header })).toBe('ERR_SIGNATURE_MALFORMED')
    }
    for (const header of ['v1,', 'v1', `v1,${mac}zz`, `v1,zz${mac}`, `v1 ${mac}`, `v1,,${mac}`, `v1,${mac},`]) {
      expect(await verdictOf(standardWebhooks, backend, standard(header))).toBe('ERR_SIGNATURE_MALFORMED')
    }
  })

  it('30 nothing but exactly a signature is one: Ed25519', async () => {
    const options = { publicKey: edKey.toString('hex') }
    expect(await verdictOf(discord, backend, discordSigned(), options)).toBe('ok')
    const changes: ((signature: string) => string)[] = [
      ...[
        (sig: string) => `${sig}zz`,
        (sig: string) => `zz${sig}`,
        (sig: string) => `${sig}00`,
        (sig: string) => ` ${sig}`,
      ],
      ...[
        (sig: string) => sig.slice(2),
        (sig: string) => sig.slice(1),
        () => '',
        () => '00',
        (sig: string) => `${sig}${sig}`,
      ],
    ]
    for (const change of changes) {
      expect(await verdictOf(discord, backend, discordSigned(change), options)).toBe('ERR_SIGNATURE_MALFORMED')
    }
    const trivial = ['00'.repeat(64), `01${'00'.repeat(63)}`, 'ff'.repeat(64)]
    for (const signature of trivial) {
      expect(
        await verdictOf(
          discord,
          backend,
          discordSigned(() => signature),
          options,
        ),
      ).toBe('ERR_SIGNATURE_MISMATCH')
    }
  })

  it('31 other characters in the same number are a refusal with a code', async () => {
    for (const strange of ['ü', '\u0000', '\ud83d', '😀', 'ａ', '\u0130', '\uffff']) {
      const hex = strange.repeat(64).slice(0, 64)
      const mac = strange.repeat(44).slice(0, 44)
      expect(await verdictOf(github, backend, { 'x-hub-signature-256': `sha256=${hex}` })).toBe(
        'ERR_SIGNATURE_MALFORMED',
      )
      expect(await verdictOf(shopify, backend, { 'x-shopify-hmac-sha256': mac })).toBe('ERR_SIGNATURE_MALFORMED')
      expect(await verdictOf(standardWebhooks, backend, standard(`v1,${mac}`))).toBe('ERR_SIGNATURE_MALFORMED')
      expect(await verdictOf(gitlab, backend, { 'x-gitlab-token': strange.repeat(secret.length) })).toBe(
        'ERR_CREDENTIAL_MISMATCH',
      )
      const publicKey = edKey.toString('hex')
      const signed = discordSigned(() => strange.repeat(128).slice(0, 128))
      expect(await verdictOf(discord, backend, signed, { publicKey })).toBe('ERR_SIGNATURE_MALFORMED')
    }
  })

  it('32 a signature has one spelling', async () => {
    const upper = (text: string): string => text.toUpperCase()
    expect(await verdictOf(github, backend, { 'x-hub-signature-256': `sha256=${upper(good.github)}` })).toBe(
      'ERR_SIGNATURE_MALFORMED',
    )
    expect(await verdictOf(discord, backend, discordSigned(upper), { publicKey: edKey.toString('hex') })).toBe(
      'ERR_SIGNATURE_MALFORMED',
    )
    const body = bodyWhose((mac) => /\+/.test(mac) && /\//.test(mac))
    const mac = hmac(body, 'base64')
    expect(await verdictOf(shopify, backend, { 'x-shopify-hmac-sha256': mac }, {}, body)).toBe('ok')
    const urlSafe = mac.replaceAll('+', '-').replaceAll('/', '_')
    for (const spelling of [
      mac.slice(0, -1),
      urlSafe,
      urlSafe.slice(0, -1),
      Buffer.from(mac, 'base64').toString('hex'),
    ]) {
      expect(await verdictOf(shopify, backend, { 'x-shopify-hmac-sha256': spelling }, {}, body)).toBe(
        'ERR_SIGNATURE_MALFORMED',
      )
    }
    // The last character holds two bits that stand for nothing.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const same = alphabet[alphabet.indexOf(mac[42] as string) ^ 1] as string
    const twin = `${mac.slice(0, 42)}${same}=`
    expect(Buffer.from(twin, 'base64')).toEqual(Buffer.from(mac, 'base64'))
    expect(await verdictOf(shopify, backend, { 'x-shopify-hmac-sha256': twin }, {}, body)).toBe(
      'ERR_SIGNATURE_MISMATCH',
    )
  })

  it('33 the prefix is the scheme, and there is no weaker one to fall back to', async () => {
    const sha1 = createHmac('sha1', secret).update(payload).digest('hex')
    const sha512 = createHmac('sha512', secret).update(payload).digest('hex')
    const { github: sha256 } = good
    expect(await verdictOf(github, backend, { 'x-hub-signature': `sha1=${sha1}` })).toBe('ERR_SIGNATURE_MISSING')
    for (const prefix of ['', 'SHA256=', 'sha-256=', 'sha1=', 'sha512=', 'v1=', 'sha256:', 'sha256 =', ' sha256=']) {
      const header = prefix + sha256
      expect(await verdictOf(github, backend, { 'x-hub-signature-256': header })).toBe('ERR_SIGNATURE_MALFORMED')
    }
    for (const [mac, prefix] of [
      [sha1, 'sha1='],
      [sha512, 'sha512='],
      [sha1, 'sha256='],
      [sha512, 'sha256='],
    ]) {
      const headers = { 'x-hub-signature-256': `${prefix}${mac}` }
      expect(await verdictOf(github, backend, headers)).toBe('ERR_SIGNATURE_MALFORMED')
      expect(await verdictOf(bitbucket, backend, { 'x-hub-signature': `${prefix}${mac}` })).toBe(
        'ERR_SIGNATURE_MALFORMED',
      )
    }
    const both = { 'x-hub-signature': `sha1=${sha1}`, 'x-hub-signature-256': `sha256=${wrongHex}` }
    expect(await verdictOf(github, backend, both)).toBe('ERR_SIGNATURE_MISMATCH')
    for (const prefix of ['', 'v1=', 'V0=', 'v0:', 'v00=']) {
      const headers = { 'x-slack-request-timestamp': `${now}`, 'x-slack-signature': prefix + good.slack }
      expect(await verdictOf(slack, backend, headers)).toBe('ERR_SIGNATURE_MALFORMED')
      const zoomed = { 'x-zm-request-timestamp': `${now}`, 'x-zm-signature': prefix + good.slack }
      expect(await verdictOf(zoom, backend, zoomed)).toBe('ERR_SIGNATURE_MALFORMED')
    }
  })

  it('34 pairs may stand in any order, with blanks around them, and in no other freedom', async () => {
    const { workos: sig, paddle: h1 } = good
    for (const header of [`v1=${sig},t=${now}000`, `v1=${sig} ,  t=${now}000`, `\tt=${now}000,\tv1=${sig}\t`]) {
      expect(await verdictOf(workos, backend, { 'workos-signature': header })).toBe('ok')
    }
    for (const header of [
      `t =${now}000,v1=${sig}`,
      `t= ${now}000,v1=${sig}`,
      `t=${now}000;v1=${sig}`,
      `t=${now}000 v1=${sig}`,
    ]) {
      expect(await verdictOf(workos, backend, { 'workos-signature': header })).not.toBe('ok')
    }
    for (const header of [`h1=${h1};ts=${now}`, ` ts=${now} ; h1=${h1} `]) {
      expect(await verdictOf(paddle, backend, { 'paddle-signature': header })).toBe('ok')
    }
    for (const blank of ['\u00a0', '\u2003', '\ufeff', '\n', '\r\n', '\v']) {
      const header = `t=${now}000,${blank}v1=${sig}`
      expect(await verdictOf(workos, backend, { 'workos-signature': header })).not.toBe('ok')
    }
  })

  it('35 the owner learns what is wrong, the sender only that it is refused', async () => {
    const cases: [AnyProvider, Record<string, string>, string][] = [
      [slack, {}, 'ERR_SIGNATURE_MISSING'],
      [slack, { 'x-slack-signature': `v0=${good.slack}` }, 'ERR_TIMESTAMP_MISSING'],
      [slack, { 'x-slack-signature': '', 'x-slack-request-timestamp': `${now}` }, 'ERR_SIGNATURE_MALFORMED'],
      [
        slack,
        { 'x-slack-signature': `v0=${wrongHex}`, 'x-slack-request-timestamp': `${now}` },
        'ERR_SIGNATURE_MISMATCH',
      ],
      [slack, { 'x-slack-signature': `v0=${wrongHex}`, 'x-slack-request-timestamp': '1' }, 'ERR_TIMESTAMP_STALE'],
      [gitlab, {}, 'ERR_CREDENTIAL_MISSING'],
      [gitlab, { 'x-gitlab-token': 'wrong' }, 'ERR_CREDENTIAL_MISMATCH'],
      [github, { 'x-hub-signature-256': `sha256=${wrongHex}` }, 'ERR_SIGNATURE_MISMATCH'],
    ]
    const replies: string[] = []
    for (const [provider, headers, code] of cases) {
      const logger = memoryLogger()
      const options = { secret, backend, logger, clock: () => now * 1000 } as VerifierOptions
      const response = await createReceiver(provider, options).fetch(post(payload, headers))
      replies.push(JSON.stringify([response.status, [...response.headers], await response.text()]))
      expect(logger.lines).toEqual([expect.stringContaining(`${code}: `)])
    }
    expect(new Set(replies).size).toBe(1)
    expect(JSON.parse(replies[0] as string)[0]).toBe(401)
  })

  it('36 hundreds of signatures over a megabyte cost one MAC of each secret', async () => {
    const body = 'x'.repeat(1_048_576)
    const many = (one: string, separator: string): string =>
      Array(Math.floor(16_000 / (one.length + separator.length)))
        .fill(one)
        .join(separator)
    const floods: [AnyProvider, Record<string, string>][] = [
      [stripe, { 'stripe-signature': `t=${now},${many(`v1=${wrongHex}`, ',')}` }],
      [paddle, { 'paddle-signature': `ts=${now};${many(`h1=${wrongHex}`, ';')}` }],
      [mollie, { 'x-mollie-signature': many(`sha256=${wrongHex}`, ',') }],
      [standardWebhooks, standard(many(`v1,${wrongBase64}`, ' '))],
    ]
    for (const [provider, headers] of floods) {
      const one = counted(backend)
      expect(await verdictOf(provider, one.backend, headers, {}, body)).toBe('ERR_SIGNATURE_MISMATCH')
      expect(one.macs()).toBe(1)
      const three = counted(backend)
      const rotated = { secret: [secret, `D2${secret.slice(2)}`, `E2${secret.slice(2)}`] }
      expect(await verdictOf(provider, three.backend, headers, rotated, body)).toBe('ERR_SIGNATURE_MISMATCH')
      expect(three.macs()).toBe(3)
    }
  })

  it('36 items of one body that are signed each end at the first that is wrong', async () => {
    const item = { NotificationRequestItem: { additionalData: { hmacSignature: wrongBase64 }, eventCode: 'CAPTURE' } }
    const body = JSON.stringify({ notificationItems: Array(6000).fill(item) })
    const { backend: counting, macs } = counted(backend)
    const options = { secret: 'ab'.repeat(32) }
    expect(await verdictOf(adyen, counting, {}, options, body)).toBe('ERR_SIGNATURE_MISMATCH')
    expect(macs()).toBe(1)
  })

  it('37 two hundred thousand signatures given to the engine itself are refused unread', async () => {
    const { backend: counting, macs } = counted(backend)
    const options = { secret, backend: counting } as VerifierOptions
    const body = new TextEncoder().encode(payload)
    const flood = `v1=${wrongHex},`.repeat(200_000)
    const cases: [AnyProvider, HeadersInput][] = [
      [stripe, { 'stripe-signature': `t=${now},${flood}` }],
      [standardWebhooks, standard(`v1,${wrongBase64} `.repeat(200_000))],
      [standardWebhooks, { ...standard(`v1,${good.standard}`), 'webhook-id': 'i'.repeat(16_385) }],
      [slack, { 'x-slack-request-timestamp': '1'.repeat(16_385), 'x-slack-signature': `v0=${good.slack}` }],
      [mollie, { 'x-mollie-signature': Array(200_000).fill(`sha256=${wrongHex}`) }],
      [github, { 'x-hub-signature-256': `sha256=${good.github}${'0'.repeat(13_000_000)}` }],
    ]
    for (const [provider, headers] of cases) {
      const verify = compileVerifier(provider.scheme, options)
      const verdict = await verify({ headers, body, receivedAtMs: now * 1000 })
      expect(verdict).toMatchObject({ ok: false, code: 'ERR_HEADER_TOO_LARGE' })
    }
    expect(macs()).toBe(0)
  })

  it('38 what is as long as it may be takes no time that grows faster than it', async () => {
    const longest = 16_384
    const fill =
      (start: string, unit: string, end = '') =>
      (length: number) =>
        start +
        unit
          .repeat(Math.ceil((length - start.length - end.length) / unit.length))
          .slice(0, length - start.length - end.length) +
        end
    const headers: [AnyProvider, string, (length: number) => string][] = [
      [stripe, 'stripe-signature', fill('', ' \t')],
      [stripe, 'stripe-signature', fill(`t=${now},`, 'v1=,')],
      [stripe, 'stripe-signature', fill(`t=${now},v1=`, 'ab')],
      [stripe, 'stripe-signature', fill('', '=')],
      [shopify, 'x-shopify-hmac-sha256', fill('', 'AAAA', '!')],
      [shopify, 'x-shopify-hmac-sha256', fill('', '=')],
      [github, 'x-hub-signature-256', fill('sha256=', 'ab', 'g')],
      [workos, 'workos-signature', fill('', ' ,')],
    ]
    for (const [provider, name, make] of headers) {
      const options = { secret, backend, clock: () => now * 1000 } as VerifierOptions
      const verifier = createVerifier(provider, options)
      await expectLinear(
        async (length) => {
          await verifier.safeVerify({ headers: { [name]: make(length) }, body: payload })
        },
        longest,
        100,
      )
    }
  })

  it('38 nor do bodies that are taken apart', async () => {
    const notification = (payload: string, signatures: string): string =>
      new URLSearchParams({ bt_signature: signatures, bt_payload: payload }).toString()
    const bodies: [AnyProvider, (length: number) => string][] = [
      [braintree, (length) => notification('A'.repeat(length), 'public_key|x')],
      [braintree, (length) => notification('PHg+', 'a|b&'.repeat(length / 4))],
      [braintree, (length) => 'bt_payload=&'.repeat(length / 12)],
      [adyen, (length) => '['.repeat(length)],
    ]
    for (const [provider, make] of bodies) {
      const options = { secret: 'ab'.repeat(32), publicKey: 'public_key', backend } as VerifierOptions
      const verifier = createVerifier(provider, options)
      await expectLinear(
        async (length) => {
          await verifier.safeVerify({ headers: {}, body: make(length) })
        },
        262_144,
        500,
      )
    }
  })

  // Every name in the header Contentful sends the list in is looked for among all headers: 8 192 times a whole request.
  it('38 a list of signed headers does not read the request once for each of its names', async () => {
    let readings = 0
    const pairs = [
      ['x-contentful-signature', wrongHex],
      ['x-contentful-timestamp', `${now}000`],
      ['x-contentful-signed-headers', 'q,'.repeat(8_191)],
    ] as const
    const headers = {
      *[Symbol.iterator]() {
        readings++
        yield* pairs
      },
    }
    const options = { secret: 'ab'.repeat(32) }
    expect(await verdictOf(contentful, backend, headers, options)).toMatch(/^ERR_/)
    expect(readings).toBeLessThan(100)
  })
})

it('36 of signatures that cost more, a few are looked at', async () => {
  const key = `whpk_${edKey.toString('base64')}`
  const wrong = Buffer.alloc(64, 9).toString('base64')
  const headers = standard(Array(150).fill(`v1a,${wrong}`).join(' '))
  const verify = vi.spyOn(crypto.subtle, 'verify')
  expect(await verdictOf(svixAsymmetric, webBackend, headers, { publicKey: key }, 'x'.repeat(100_000))).toBe(
    'ERR_SIGNATURE_MISMATCH',
  )
  expect(verify.mock.calls.length).toBeLessThanOrEqual(4)
  verify.mockRestore()
})

/** A body whose signature is of a kind. */
function bodyWhose(is: (mac: string) => boolean): string {
  for (let number = 0; ; number++) if (is(hmac(`{"id":${number}}`, 'base64'))) return `{"id":${number}}`
}

/** Eight times as long may take sixteen times as long, and some more on a machine that is busy. */
async function expectLinear(run: (length: number) => Promise<void>, length: number, spareMs: number): Promise<void> {
  const timed = async (each: number): Promise<number> => {
    let best = Number.POSITIVE_INFINITY
    for (let count = 0; count < 3; count++) {
      const start = performance.now()
      await run(each)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  const short = await timed(length / 8)
  expect(await timed(length)).toBeLessThan(short * 16 + spareMs)
}
