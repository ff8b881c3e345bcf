import { createHmac } from 'node:crypto'
import { compileVerifier, standardWebhooksScheme } from '@hooks/core'
import { describe, expect, it, test } from 'vitest'
import { backends, bytes, now, nowMs } from './acme.ts'

const key = Buffer.from('0123456789abcdefghijklmnopqrs')
const secret = `whsec_${key.toString('base64').replace(/=+$/, '')}`
const body = '{"a":1}'

function sign(id: string, timestamp: string | number, text: string, by = key): string {
  return `v1,${createHmac('sha256', by).update(`${id}.${timestamp}.${text}`).digest('base64')}`
}

const good = {
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(now),
  'webhook-signature': sign('msg_1', now, body),
}

describe.each(backends)('Standard Webhooks on %s', (_name, backend) => {
  async function verdict(
    headers: Record<string, string | string[] | undefined>,
    options: object = {},
  ): Promise<string> {
    const verify = compileVerifier(standardWebhooksScheme, { secret, backend, ...options } as object)
    const result = await verify({ headers, body: bytes(body), receivedAtMs: nowMs })
    return result.ok ? `ok ${result.proof.id}` : result.code
  }

  it('accepts what it documents, with the id of the delivery', async () => {
    expect(await verdict(good)).toBe('ok msg_1')
  })

  test.each([
    ['without the prefix', secret.slice(6)],
    ['with padding', `whsec_${key.toString('base64')}`],
  ])('takes the secret %s', async (_case, other) => {
    expect(await verdict(good, { secret: other })).toBe('ok msg_1')
  })

  test.each([
    ['2 nothing behind the prefix', 'whsec_', 'ERR_SECRET_EMPTY'],
    ['3 no base64', 'whsec_!!!!', 'ERR_SECRET_MALFORMED'],
    ['3 the URL alphabet', 'whsec_ab-_ab-_ab-_', 'ERR_SECRET_MALFORMED'],
    ['4 the prefix twice', `whsec_${secret}`, 'ERR_SECRET_MALFORMED'],
    ['4 another prefix', secret.replace('whsec', 'whsek'), 'ERR_SECRET_MALFORMED'],
    ['7 too short', 'whsec_AAAA', 'ERR_SECRET_TOO_SHORT'],
    ['masked', 'whsec_••••••••••••', 'ERR_SECRET_MASKED'],
  ])('refuses a secret: %s', (_case, other, code) => {
    expect(() => compileVerifier(standardWebhooksScheme, { secret: other, backend } as object)).toThrow(
      expect.objectContaining({ code }),
    )
  })

  const signature = good['webhook-signature']
  test.each([
    ['28 other versions before', `v1a,AAAA v2,AAAA ${signature}`, 'ok msg_1'],
    ['27 the good one last', `${sign('x', now, body)} ${signature}`, 'ok msg_1'],
    ['28 only another version', signature.replace('v1', 'v2'), 'ERR_SIGNATURE_MALFORMED'],
    ['30 nothing behind the version', 'v1,', 'ERR_SIGNATURE_MALFORMED'],
    ['30 truncated', signature.slice(0, -8), 'ERR_SIGNATURE_MALFORMED'],
    ['32 without padding', signature.replace('=', ''), 'ERR_SIGNATURE_MALFORMED'],
    ['32 the URL alphabet', 'v1,__________________________________________8=', 'ERR_SIGNATURE_MALFORMED'],
    ['33 no version', signature.slice(3), 'ERR_SIGNATURE_MALFORMED'],
    ['29 joined with commas', `${signature}, ${signature}`, 'ok msg_1'],
  ])('%s', async (_case, header, expected) => {
    expect((await verdict({ ...good, 'webhook-signature': header })).replace(/MALFORMED|MISMATCH/, 'MALFORMED')).toBe(
      expected,
    )
  })

  test.each([
    ['webhook-id', 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-timestamp', 'ERR_TIMESTAMP_MISSING'],
    ['webhook-signature', 'ERR_SIGNATURE_MISSING'],
  ] as const)('65 without %s nothing verifies; twice it is refused', async (name, code) => {
    expect(await verdict({ ...good, [name]: undefined })).toBe(code)
    expect(await verdict({ ...good, [name]: [good[name], good[name]] })).toBe('ERR_SIGNATURE_DUPLICATE')
  })

  it('every signed part counts', async () => {
    expect(await verdict({ ...good, 'webhook-id': 'msg_2' })).toBe('ERR_SIGNATURE_MISMATCH')
    expect(await verdict({ ...good, 'webhook-timestamp': String(now + 1) })).toBe('ERR_SIGNATURE_MISMATCH')
    expect(await verdict({ ...good, 'webhook-timestamp': String(now - 301) })).toBe('ERR_TIMESTAMP_STALE')
    expect(await verdict({ ...good, 'webhook-id': '' })).toBe('ERR_SIGNATURE_MALFORMED')
    expect(await verdict({ ...good, 'webhook-id': '$&{timestamp}' })).toBe('ERR_SIGNATURE_MISMATCH')
  })
})
