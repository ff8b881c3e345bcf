/** What the site's playground says, without a browser; tests/e2e/site.e2e.ts has one. */
import { describe, expect, it, test } from 'vitest'
import { load } from '../site/playground/examples.data.ts'
import { exampleOf } from '../site/playground/examples.ts'
import { emptyForm, type Form, requestOf, writeBody } from '../site/playground/form.ts'
import { canSign, judge, sign } from '../site/playground/judge.ts'
import { providers } from '../site/playground/providers.ts'

const examples = load()
const names = [...providers.keys()]
const finix = exampleOf('finix', examples)

/** Where no body is signed, another token. */
function changed({ provider, secret, urlToken }: Form): Partial<Form> {
  const { id } = providers.get(provider)?.scheme.algorithm ?? {}
  if (id === 'none') return { urlToken: `${urlToken}x` }
  return id === 'token' ? { secret: `${secret}x` } : writeBody('{"another":"body"}')
}

describe.each(names)('%s', (name) => {
  const example = exampleOf(name, examples)

  it('verifies its example, and refuses another body', async () => {
    // There is none of an interaction but a ping.
    const kind = name === 'discordInteractions' ? 'answered' : 'verified'
    expect(await judge(example)).toMatchObject({ kind })
    const other = await judge({ ...example, ...changed(example) })
    expect(other).toMatchObject({ kind: 'refused', findings: [{ cause: expect.any(String), fix: expect.any(String) }] })
  })

  it.runIf(canSign(example))('verifies what it signs', async () => {
    expect(await judge(await sign(example))).toMatchObject({ kind: 'verified' })
  })
})

it('has an example for every provider of specs/', () => {
  const ids = new Set([...providers.values()].map(({ id }) => id))
  expect(examples.map(({ id }) => id)).toEqual([...ids].sort())
})

it('names what the doctor finds, and what is wrong besides', async () => {
  const body = JSON.stringify(JSON.parse(finix.body), null, 2)
  expect(await judge({ ...finix, body, receivedAt: '2025-01-02T00:00:00Z' })).toMatchObject({
    code: 'ERR_TIMESTAMP_STALE',
    findings: [{ cause: 'body-pretty-printed' }, { cause: 'timestamp-stale' }],
  })
})

it('says what to look at where nothing is found', async () => {
  const verdict = await judge({ ...finix, secret: 'f'.repeat(64) })
  expect(verdict).toMatchObject({
    findings: [{ cause: 'unknown' }],
    checks: expect.arrayContaining([expect.stringContaining('The secret')]),
  })
})

it('names the other version of a scheme', async () => {
  const verdict = await judge({
    ...exampleOf('hubspotV1', examples),
    provider: 'hubspotV2',
    publicUrl: 'https://a.example',
  })
  expect(verdict).toMatchObject({ findings: [{ cause: 'other-provider' }] })
})

it('knows a probe and a handshake from a refusal', async () => {
  expect(await judge({ ...finix, headers: '', body: '' })).toEqual({ kind: 'answered', code: 'ERR_ENDPOINT_PROBE' })
  const challenge =
    '{"type":"url_verification","token":"t","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}'
  const slack = await sign({ ...exampleOf('slack', examples), body: challenge })
  expect(await judge(slack)).toMatchObject({
    code: 'ERR_ENDPOINT_HANDSHAKE',
    reply: expect.stringContaining('3eZbrw1'),
  })
})

it('a field that is empty is absent', async () => {
  expect(await judge({ ...finix, secret: '' })).toMatchObject({ findings: [{ cause: 'secret-missing' }] })
})

it('never asks for a key at its URL', async () => {
  expect(await judge({ ...exampleOf('basisTheory', examples), publicKey: '' })).toMatchObject({ kind: 'refused' })
})

test.each<[keyof Form, Partial<Form>]>([
  ['provider', { provider: 'nobody' }],
  ['headers', { headers: 'Content-Type: text/plain\nno header' }],
  ['body', { body: '=not base64=', base64: true }],
  ['receivedAt', { receivedAt: 'yesterday' }],
])('says which field cannot be read: %s', async (field, change) => {
  await expect(judge({ ...finix, ...change })).rejects.toMatchObject({ name: 'FormError', field })
})

it('signs what stands in the form, in place of the signature that is there', async () => {
  const other = { ...finix, body: '{"type":"updated","entity":"transfer"}', receivedAt: '2025-01-31T12:00:00.000Z' }
  const signed = await sign({ ...other, headers: `X-Other: 1\n${finix.headers.toUpperCase()}` })
  expect(signed.headers).toMatch(/^X-Other: 1\nFinix-Signature: timestamp=1738324800, sig=[0-9a-f]{64}$/)
  expect(await judge(signed)).toMatchObject({
    kind: 'verified',
    facts: [
      ['Event', 'transfer.updated'],
      ['Proven by', 'hmac-sha256'],
      ['Signed at', other.receivedAt],
    ],
  })
})

test('what cannot sign is the field to mend', async () => {
  await expect(sign({ ...finix, secret: 'x' })).rejects.toMatchObject({ name: 'FormError', field: 'secret' })
  const square = { ...exampleOf('square', examples), publicUrl: '' }
  await expect(sign(square)).rejects.toMatchObject({ field: 'publicUrl' })
})

test('bytes that a field of text would change are kept as base64', () => {
  expect(writeBody('a\nb')).toEqual({ body: 'a\nb', base64: false })
  const kept = requestOf({ ...emptyForm, ...writeBody('é\r\n') })
  expect(writeBody('é\r\n').base64).toBe(true)
  expect([...kept.body]).toEqual([...new TextEncoder().encode('é\r\n')])
})

test('a header that comes twice stays two', () => {
  expect(requestOf({ ...emptyForm, headers: 'X-A: 1\n\nx-a:  2 ' }).headers).toEqual([
    ['X-A', '1'],
    ['x-a', '2'],
  ])
})
