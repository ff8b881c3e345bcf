/** Deliveries of GitHub: named by what is signed, as JSON and as a form, through Express and through a receiver. */
import { readFileSync } from 'node:fs'
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { type GithubDelivery, github } from '@hooks/providers/github'
import { githubApi } from '@hooks/providers/github/api'
import { createFake, createSigner, fixtures } from '@hooks/testing'
import { createReceiver, createVerifier } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'

const secret = 'a secret that is long enough'
const sign = createSigner(github, { secret })
const verifier = createVerifier(github, { secret })

async function received(body: string, more: Record<string, string> = {}): Promise<GithubDelivery> {
  const { headers } = await sign({ body })
  return verifier.verify({ headers: { ...headers, ...more }, body })
}

it('delivers what Express verifies, ping included', async () => {
  const fake = await createFake('github')
  const { webhooks } = createClient(githubApi, fake.clientOptions)
  const seen: unknown[] = []
  const app = express()
  app.post('/hook', verifySignature(github, { secret, replay: false }), (_request, response) => {
    const delivery = response.locals.webhook
    if (delivery.type === 'ping') seen.push(delivery.event.zen.length > 0)
    if (delivery.type === 'issues') seen.push([delivery.event.action, delivery.data.title])
    response.sendStatus(204)
  })
  const server = opened(await listen(app))
  const url = `${server.url}/hook`
  const { id } = await webhooks.create({ events: ['issues'], config: { url, content_type: 'json', secret } })
  expect((await fake.deliver('ping'))[0]).toMatchObject({ status: 204, subscriptionId: `${id}` })
  const [report] = await fake.deliver('issues', { title: 'Größer' })
  expect(report).toMatchObject({ status: 204, headers: { 'X-GitHub-Event': 'issues' } })
  expect(report?.headers['X-GitHub-Delivery']).toMatch(/^[0-9a-f-]{36}$/)
  expect(seen).toEqual([true, ['opened', 'Größer']])
  expect(await fake.deliver('push')).toEqual([])
  await webhooks.update(id, { active: false })
  expect(await fake.deliver('issues')).toEqual([])
  await webhooks.update(id, { active: true, events: ['*'] })
  expect(await fake.deliver('release')).toHaveLength(1)
})

describe('the name', () => {
  it('is told by what is signed, whatever the header says', async () => {
    const all = await fixtures('github')
    for (const [name, body] of Object.entries(all)) {
      const delivery = await received(body, { 'X-GitHub-Event': 'membership' })
      expect([delivery.type, delivery.name, delivery.id]).toEqual([name, name, undefined])
    }
    expect(Object.keys(all)).toHaveLength(10)
  })

  test.each<[string, object]>([
    ['discussion_comment', { action: 'created', discussion: {}, comment: {} }],
    ['commit_comment', { action: 'created', comment: {} }],
    ['pull_request_review_comment', { action: 'created', pull_request: {}, comment: {} }],
    ['pull_request_review_thread', { action: 'resolved', pull_request: {}, thread: {} }],
    ['deployment', { action: 'created', deployment: {}, workflow: {}, workflow_run: {} }],
    ['deployment_status', { action: 'created', deployment: {}, deployment_status: {}, workflow: {}, workflow_run: {} }],
    ['deployment_review', { action: 'approved', workflow_run: {}, since: '' }],
    ['workflow_dispatch', { ref: 'refs/heads/main', workflow: '.github/workflows/x.yml', inputs: {} }],
    ['meta', { action: 'deleted', hook_id: 1, hook: {} }],
    ['sub_issues', { action: 'sub_issue_added', sub_issue: {}, parent_issue: {} }],
    ['public', { repository: {}, sender: {} }],
    ['an issue that is none', { action: 'opened', issue: 7 }],
    ['inherited names', JSON.parse('{"__proto__":{"issue":{},"action":"opened"}}') as object],
    ['a list', [{ action: 'opened', issue: {} }]],
  ])('of %s is empty: it has no type here', async (_event, payload) => {
    const delivery = await received(JSON.stringify(payload))
    expect([delivery.type, delivery.name]).toEqual(['unknown', ''])
    expect(delivery.data).toEqual(JSON.parse(JSON.stringify(payload)))
  })

  test.each(['null', '7', '"issue"', 'true'])('of the payload %s is empty', async (body) => {
    expect(await received(body)).toMatchObject({ type: 'unknown', name: '', data: JSON.parse(body) })
  })
})

it('reads a form like JSON, with the form as the verified bytes', async () => {
  const issues = readFileSync(new URL('../specs/github/fixtures/issues.json', import.meta.url), 'utf8')
  const body = `payload=${encodeURIComponent(issues)}`
  const delivery = await received(body)
  if (delivery.type !== 'issues') throw new Error(delivery.type)
  expect(delivery.data.number).toBe(1347)
  expect(Buffer.from(delivery.body).toString()).toBe(body)
})

test.each([11, 12])('the published-form body of vector %i is an issue', async (number) => {
  const { vectors } = JSON.parse(readFileSync(new URL('../specs/github/vectors.json', import.meta.url), 'utf8')) as {
    vectors: { id: number; secret: string; headers: [string, string][]; body: string }[]
  }
  const { headers, body, secret } = vectors.find(({ id }) => id === number) ?? { headers: [], body: '', secret: '' }
  const delivery = await createVerifier(github, { secret }).verify({ headers, body })
  expect(delivery).toMatchObject({
    provider: 'github',
    type: 'issues',
    event: { action: 'opened' },
    data: { number: 1347 },
  })
  expect([delivery.id, delivery.signature]).toEqual([undefined, { algorithm: 'hmac-sha256', keyIndex: 0 }])
})

it('goes to the handler of its event, and the others to unknown', async () => {
  const seen: string[] = []
  const receiver = createReceiver(github, { secret, logger: { warn: () => {} } })
    .on('pull_request', ({ data, event }) => void seen.push(`${event.action} ${data.head.ref}`))
    .on('unknown', ({ headers }) => void seen.push(`unsigned: ${headers.get('x-github-event')}`))
  const all = await fixtures('github')
  for (const [body, event] of [
    [all.pull_request, 'pull_request'],
    ['{"action":"created","label":{}}', 'label'],
  ]) {
    const { headers } = await sign({ body: body ?? '' })
    const request = { method: 'POST', headers: { ...headers, 'X-GitHub-Event': event ?? '' }, body: body ?? '' }
    expect((await receiver.fetch(new Request('https://receiver.example/', request))).status).toBe(200)
  }
  expect(seen).toEqual(['opened fix', 'unsigned: label'])
})
