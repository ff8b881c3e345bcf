import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli.ts'
import { fixtures } from '../src/index.ts'
import { closedUrl, startEndpoint } from './endpoint.ts'

const secret = 'canary0123456789canary0123456789'

async function command(argv: string[], env: Record<string, string> = { HOOKS_SECRET: secret }) {
  let out = ''
  let error = ''
  const code = await run(argv, {
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    env,
    fetch,
  })
  expect(out + error).not.toContain(secret)
  return { code, out, error }
}

describe('hooks-deliver', () => {
  it('sends one signed event and prints what came of it', async () => {
    const endpoint = await startEndpoint()
    endpoint.status = 200
    endpoint.reply = `ok\u001b[31m ${'x'.repeat(600)}`
    const at = '2025-01-31T12:00:00Z'
    const to = `${endpoint.url}?token=abc`
    const argv = ['finix', 'transfer.created', '--to', to, '--set', 'amount=100', '--set', 'state=FAILED', '--at', at]
    const { code, out, error } = await command(argv)
    expect([code, error]).toEqual([0, ''])
    expect(endpoint.received).toHaveLength(1)
    const [delivery] = endpoint.received
    const text = delivery?.body.toString() ?? ''
    const timestamp = Date.parse(at) / 1000
    const sig = createHmac('sha256', secret).update(`${timestamp}:${text}`).digest('hex')
    expect(delivery?.headers['finix-signature']).toBe(`timestamp=${timestamp}, sig=${sig}`)
    expect(delivery?.path).toBe('/webhooks/finix?token=abc')
    expect(JSON.parse(text)._embedded.transfers[0]).toMatchObject({ amount: 100, state: 'FAILED' })
    expect(out).toContain(`POST ${endpoint.url}?…\n`)
    expect(out).toContain('with Finix-Signature\n200\nok[31m xxx')
    expect(out).not.toContain('abc')
    expect(out).not.toContain(sig)
    expect(out.length).toBeLessThan(700)
  })

  it('sends what the provider says in headers besides its signature', async () => {
    const endpoint = await startEndpoint()
    expect(await command(['github', 'issues', '--to', endpoint.url])).toMatchObject({ code: 0, error: '' })
    const headers = endpoint.received[0]?.headers
    expect([headers?.['x-github-event'], headers?.['content-type']]).toEqual(['issues', 'application/json'])
    expect(headers?.['x-hub-signature-256']).toMatch(/^sha256=[0-9a-f]{64}$/)
  })

  it('sends credentials along', async () => {
    const endpoint = await startEndpoint()
    const argv = ['finix', 'transfer.created', '--to', endpoint.url]
    const basic = await command([...argv, '--basic', 'user:pass:word', '--secret', secret], {})
    const bearer = await command([...argv, '--bearer', 'token-of-mine'])
    expect([basic.code, bearer.code]).toEqual([0, 0])
    const sent = endpoint.received.map(({ headers }) => headers.authorization)
    expect(sent).toEqual([`Basic ${btoa('user:pass:word')}`, 'Bearer token-of-mine'])
    expect(basic.out + bearer.out).not.toMatch(/pass:word|token-of-mine|dXNlcjp/)
  })

  it.each([
    [401, 'secret differs'],
    [404, 'path'],
    [307, 'redirect'],
    [500, 'log'],
    [502, 'log'],
    [418, 'refused'],
  ])('an answer %i is exit code 1 with a hint', async (status, hint) => {
    const endpoint = await startEndpoint()
    endpoint.status = status
    const { code, out, error } = await command(['finix', 'transfer.created', '--to', endpoint.url])
    expect(code).toBe(1)
    expect(out).toContain(`\n${status}\n`)
    expect(error).toMatch(new RegExp(hint, 'i'))
    expect(endpoint.received).toHaveLength(1)
  })

  it('a refused connection is exit code 1 with a hint', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const { code, error } = await command(['finix', 'transfer.created', '--to', await closedUrl(host)])
      expect([code, error]).toEqual([1, expect.stringMatching(/ECONNREFUSED.*application running/)])
    }
  })

  it.each([
    ['nothing', [], /hooks-deliver <provider> <event>/],
    ['an unknown provider', ['finx', 'a', '--to', 'http://a'], /Did you mean 'finix'/],
    ['an unknown event', ['finix', 'transfer.create', '--to', 'http://a'], /Did you mean 'transfer.created'/],
    ['no event', ['finix', '--to', 'http://a'], /--list/],
    ['no URL', ['finix', 'transfer.created'], /--to/],
    ['another protocol', ['finix', 'transfer.created', '--to', 'file:///etc/passwd'], /http or https/],
    ['a password in the URL', ['finix', 'transfer.created', '--to', 'http://a:b@c/'], /--basic/],
    ['a forbidden change', ['finix', 'transfer.created', '--to', 'http://a', '--set', 'amount=x'], /must be integer/],
    ['a change without =', ['finix', 'transfer.created', '--to', 'http://a', '--set', 'amount'], /field=value/],
    ['a wrong time', ['finix', 'transfer.created', '--to', 'http://a', '--at', 'noon'], /--at/],
    ['two credentials', ['finix', 'transfer.created', '--basic', 'a:b', '--bearer', 'c'], /not both/],
    ['half a credential', ['finix', 'transfer.created', '--basic', 'a'], /user:password/],
    ['an unknown option', ['finix', '--nothing'], /--nothing/],
    ['too much', ['finix', 'transfer.created', 'more'], /more/],
  ])('%s is exit code 2', async (_name, argv, text) => {
    const { code, out, error } = await command(argv)
    expect([code, out, error]).toEqual([2, '', expect.stringMatching(text)])
  })

  it('explains how to give a secret, and refuses one that cannot be', async () => {
    const argv = ['finix', 'transfer.created', '--to', 'http://127.0.0.1:1/']
    const missing = await command(argv, {})
    expect([missing.code, missing.error]).toEqual([2, expect.stringContaining('HOOKS_SECRET')])
    const short = await command(argv, { HOOKS_SECRET: 'short' })
    expect([short.code, short.error]).toEqual([2, expect.stringContaining('ERR_SECRET_TOO_SHORT')])
  })

  it('lists providers and events, and prints a body to send otherwise', async () => {
    expect((await command(['--list'])).out).toMatch(/^finix$/m)
    const names = Object.keys(await fixtures('finix'))
    expect(await command(['finix', '--list'])).toMatchObject({ code: 0, out: `${names.join('\n')}\n` })
    const { code, out } = await command(['finix', 'transfer.created', '--print', '--set', 'amount=7'], {})
    expect([code, JSON.parse(out)._embedded.transfers[0].amount]).toEqual([0, 7])
    expect(await command(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--to <url>') })
  })
})

it('a provider that signs with its own key shows the public half', async () => {
  const shown = await command(['basis-theory', '--key'])
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('BEGIN PUBLIC KEY') })
  expect(await command(['finix', '--key'])).toMatchObject({ code: 2 })
})
