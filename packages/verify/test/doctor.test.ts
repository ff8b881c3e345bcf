/** What the doctor is like to use, and how far it goes. What it finds: tests/portable/doctor.test.ts. */
import { readFileSync } from 'node:fs'
import { confirm, nodeBackend, sharedToken, textKey, unsigned } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, Receivable, SecretCredentials } from '@hooks/core/contract'
import { ConfigurationError, createVerifier } from '@hooks/verify'
import { diagnose } from '@hooks/verify/doctor'
import { describe, expect, it, test } from 'vitest'
import { causes, explanationOf } from '../src/doctor/causes.ts'
import { inflated } from '../src/doctor/compression.ts'
import { layoutsOf } from '../src/doctor/json-text.ts'
import { acme, placed, post, secret, signed } from './acme.ts'

const backend = nodeBackend as CryptoBackend

/** A backend that counts what it is made to do. */
function counting(): { backend: CryptoBackend; macs: number; bytes: number } {
  const counted = { backend, macs: 0, bytes: 0 }
  counted.backend = {
    name: 'node',
    macKey(hash, key) {
      const mac = backend.macKey(hash, key)
      return (content, digest) => {
        counted.macs++
        for (const part of content) counted.bytes += part.length
        return mac(content, digest)
      }
    },
  }
  return counted
}

const askAcme = (request: Parameters<typeof diagnose>[1], options: object = {}) =>
  diagnose(acme, request, { secret, ...options })

describe('what verifies', () => {
  it('is ok, and says which key', async () => {
    expect(await askAcme(post(placed, signed(placed)))).toEqual({ ok: true, keyIndex: 0 })
    const several = { secret: ['another_secret_0123456789', secret] }
    expect(await askAcme({ headers: signed(placed), body: placed }, several)).toEqual({ ok: true, keyIndex: 1 })
  })

  it('costs one MAC', async () => {
    const counted = counting()
    await askAcme({ headers: signed(placed), body: placed }, { backend: counted.backend })
    expect(counted.macs).toBe(1)
  })

  it('is judged at the time of the recording', async () => {
    const request = { headers: signed(placed, { timestamp: 1_700_000_000 }), body: placed }
    expect(await askAcme(request, { receivedAt: new Date(1_700_000_010_000) })).toMatchObject({ ok: true })
    expect(await askAcme(request)).toMatchObject({ ok: false, code: 'ERR_TIMESTAMP_STALE', cause: 'timestamp-stale' })
  })
})

describe('what does not', () => {
  it('is told with code, cause, fix and where to read on', async () => {
    const diagnosis = await askAcme({ headers: signed(placed), body: `${placed}\n` })
    expect(diagnosis).toEqual({
      ok: false,
      code: 'ERR_SIGNATURE_MISMATCH',
      cause: 'body-trailing-whitespace',
      ...explanationOf('body-trailing-whitespace'),
      docs: 'docs/guides/diagnose-a-signature.md#body-trailing-whitespace',
      also: [],
      checks: [],
      ruledOut: [],
      attempts: expect.any(Number),
    })
  })

  it('has the code that the verifier gives', async () => {
    const requests = [
      { headers: signed(placed), body: `${placed} ` },
      { headers: {}, body: placed },
      { headers: signed(placed, { timestamp: 1 }), body: placed },
      { headers: { 'acme-signature': 'none' }, body: placed },
      { headers: {}, body: '{}' },
    ]
    for (const request of requests) {
      const result = await createVerifier(acme, { secret }).safeVerify(request)
      expect(await askAcme(request)).toMatchObject({ ok: false, code: result.error?.code })
    }
  })

  it('is unknown with what to look at next, and what it is not', async () => {
    const diagnosis = await askAcme({ headers: signed(placed), body: placed.replace('42', '43') })
    expect(diagnosis).toMatchObject({ ok: false, cause: 'unknown', docs: expect.stringContaining('#unknown') })
    if (diagnosis.ok) return
    expect(diagnosis.checks[0]).toContain('given: 28 letters and digits')
    expect(diagnosis.ruledOut).toEqual(expect.arrayContaining(['body-trailing-whitespace', 'body-reserialized']))
    expect(diagnosis.ruledOut).not.toContain('unknown')
    const told = JSON.stringify(diagnosis)
    for (const hidden of [secret, placed.slice(1, 12), signed(placed)['acme-signature']?.slice(-64)]) {
      expect(told).not.toContain(hidden)
    }
  })

  test.each([
    ['body-parsed', { headers: {}, body: { parsed: true } as never }],
    ['body-too-large', { headers: {}, body: 'x'.repeat(101) }],
  ])('%s', async (cause, request) => {
    expect(await askAcme(request, { maximumBodyBytes: 100 })).toMatchObject({ ok: false, cause })
  })

  it('a consumed Request', async () => {
    const request = post(placed, signed(placed))
    await request.text()
    expect(await askAcme(request)).toMatchObject({ cause: 'body-consumed', code: 'ERR_BODY_CONSUMED' })
  })

  it('a secret that a function fails to give', async () => {
    const give = () => Promise.reject(new Error('no database'))
    expect(await askAcme(post(placed), { secret: give })).toMatchObject({ cause: 'secret-unavailable' })
  })
})

it('a token that is another is as unknown as a secret', async () => {
  const algorithm = sharedToken({ header: 'X-Token', key: textKey({ minimumBytes: 8 }) })
  const provider: Receivable<AnyDelivery, SecretCredentials> = { ...acme, scheme: { algorithm } }
  const request = { headers: { 'x-token': 'another token' }, body: placed }
  const diagnosis = await diagnose(provider, request, { secret })
  expect(diagnosis).toMatchObject({ code: 'ERR_CREDENTIAL_MISMATCH', cause: 'unknown' })
})

it('a function that gives no credential asks for one all the same', async () => {
  const request = { headers: signed(placed), body: placed }
  const diagnosis = await askAcme(request, { credential: () => undefined })
  expect(diagnosis).toMatchObject({ ok: false, cause: 'credential-invalid' })
})

it('asks a function for the secret with the request and the context', async () => {
  const seen: unknown[] = []
  const give = (request: { url: string }, context: unknown) => {
    seen.push(request.url, context)
    return secret
  }
  await diagnose(acme, { url: '/in', headers: signed(placed), body: placed }, { secret: give }, { tenant: 7 })
  expect(seen).toEqual(['/in', { tenant: 7 }])
})

it('asks `confirm` once, and only about what came', async () => {
  const events: unknown[] = []
  const describe = (payload: unknown) => ({ name: 'a', data: payload })
  const algorithm = unsigned({ eventNames: new Set(), describe })
  const provider: Receivable<AnyDelivery, { trust: unknown }> = {
    id: 'unsigned',
    scheme: { algorithm },
    eventNames: new Set(),
    describe,
  }
  const trust = confirm((event) => void events.push(event.data))
  const diagnosis = await diagnose(provider, { headers: {}, body: placed }, { trust })
  expect(diagnosis).toMatchObject({ ok: false, code: 'ERR_CONFIRMATION_REFUSED' })
  expect(events).toEqual([JSON.parse(placed)])
})

describe('its limits', () => {
  const forged = { 'acme-signature': `t=${Math.floor(Date.now() / 1000)}, v1=${'0'.repeat(64)}` }
  const rows = Array.from({ length: 9000 }, (_each, index) => ({
    id: index,
    note: 'Zoë / <b> \u2028',
    more: [{}, [index]],
  }))
  const large = JSON.stringify(rows).slice(0, -1).concat(']')
  const keys = Array.from({ length: 40 }, (_each, index) => `${index}_secret_0123456789`)

  test.each([
    ['a large body', large, secret],
    ['a large body and many keys', large, keys],
    ['many keys', placed, keys],
    ['a form of many fields', Array.from({ length: 20_000 }, (_each, index) => `a${index}=%20`).join('&'), secret],
    ['deeply nested', '['.repeat(200_000) + ']'.repeat(200_000), secret],
    ['an object in an object', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, secret],
    ['U+FFFD many times', '\ufffd'.repeat(100_000), secret],
    ['one long string', JSON.stringify('\\"/é'.repeat(100_000)), secret],
  ])('hold for %s', async (_name, body, given) => {
    expect(body.length).toBeLessThan(1_048_576)
    const counted = counting()
    const options = { secret: given, backend: counted.backend }
    const diagnosis = await askAcme({ headers: forged, body }, options)
    expect(diagnosis).toMatchObject({ ok: false, cause: 'unknown' })
    expect(diagnosis.ok ? 0 : diagnosis.attempts).toBeLessThanOrEqual(1500)
    // Besides, the verifier itself, and a last attempt.
    expect(counted.bytes).toBeLessThan(64 * 1024 * 1024)
    expect(counted.macs).toBeLessThan(30_000)
  })

  it('says when it did not try everything', async () => {
    const diagnosis = await askAcme({ headers: forged, body: large }, { secret: keys.slice(0, 16) })
    expect(diagnosis.ok ? [] : diagnosis.checks.join()).toContain('Not everything was tried')
  })

  it('inflates no more than a body may have', async () => {
    const packed = new Blob([new Uint8Array(1_000_000)]).stream().pipeThrough(new CompressionStream('gzip'))
    const body = new Uint8Array(await new Response(packed).arrayBuffer())
    const lengths = async (limit: number): Promise<number[]> => {
      const made: number[] = []
      for await (const { length } of inflated(body, limit)) made.push(length)
      return made
    }
    expect([await lengths(1_000_000), await lengths(999_999)]).toEqual([[1_000_000], []])
    for await (const _made of inflated(body.subarray(0, 20), 100)) expect.fail('it is cut off')
  })

  it('indents nothing that is nested deeper than anybody sends', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(layoutsOf(nested(64))).not.toEqual([])
    expect(layoutsOf(nested(65))).toEqual([])
  })
})

it('refuses what is no credential as the verifier does', async () => {
  const nothing = { headers: {}, body: placed }
  await expect(diagnose({} as typeof acme, nothing, { secret })).rejects.toThrow(ConfigurationError)
  await expect(askAcme(nothing, { toleranceSeconds: -1 })).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  await expect(askAcme(nothing, { maximumBodyBytes: 0 })).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
})

it('the guide says more about every cause, and about no other', () => {
  const guide = readFileSync(new URL('../../../docs/guides/diagnose-a-signature.md', import.meta.url), 'utf8')
  const anchors = [...guide.matchAll(/<a id="([\w-]+)"><\/a>`\1`/g)].map(([, anchor]) => anchor)
  expect(anchors).toEqual(causes)
})
