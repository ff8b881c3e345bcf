/** What a client may meet at a server, and what each does about it. @typedef {import('./clients.mjs').Client} Client */
import { createServer } from 'node:http'
import { key } from './clients.mjs'

const at = '2026-01-01T00:00:00.000Z'
const id = '5f6a1d2e-0000-4000-8000-000000000001'
const webhook = JSON.stringify({
  ...{ id, tenant_id: id, status: 'enabled', name: 'tokens', url: 'https://example.com/webhooks' },
  ...{ events: ['token.created'], created_by: id, created_at: at, description: '', version: 1, metadata: {} },
  ...{ createdAt: at, updatedAt: at, created: 1, object: 'webhook_endpoint', channels: [] },
})

/** In the shape of every contender. */
const problem = JSON.stringify({
  message: 'no',
  error: { message: 'no', type: 'api_error' },
  _embedded: { errors: [] },
})

/** @type {readonly { title: string, wanted: readonly string[], run: (client: Client) => Promise<string> }[]} */
export const callCases = [
  {
    title: 'an answer',
    wanted: ['given'],
    run: (client) => called(client, 'get', [[200, webhook]]).then(({ failed }) => (failed ? 'fails' : 'given')),
  },
  {
    title: 'reading, and the server fails once (503)',
    wanted: ['asks again'],
    run: (client) =>
      called(client, 'get', [
        [503, problem],
        [200, webhook],
      ]).then(repeated),
  },
  {
    title: 'creating, and the server fails once (503)',
    wanted: ['asks again, with one key'],
    run: (client) =>
      called(client, 'create', [
        [503, problem],
        [200, webhook],
      ]).then(repeatedSafely),
  },
  {
    title: 'a redirect to another host',
    wanted: ['not followed'],
    async run(client) {
      const other = await serve([[200, webhook]])
      const { seen } = await called(client, 'get', [
        [307, '', { location: other.url.replace('127.0.0.1', 'localhost') }],
      ])
      other.close()
      if (other.seen.length === 0) return seen.length > 0 ? 'not followed' : 'never asked'
      const text = JSON.stringify(other.seen)
      const told = [key, Buffer.from(`USuser:${key}`).toString('base64')].some((each) => text.includes(each))
      return told ? 'followed, with the key' : 'followed, without the key'
    },
  },
  {
    title: 'an answer 200 that is no JSON',
    wanted: ['an error of its own'],
    run: (client) => called(client, 'get', [[200, '<html>']]).then(ownError),
  },
  {
    title: 'an answer 404',
    wanted: ['an error with the status'],
    run: (client) => called(client, 'get', [[404, problem]]).then(withStatus(404)),
  },
  {
    title: 'an answer 403 that is no JSON, as proxies send it',
    wanted: ['an error with the status'],
    run: (client) => called(client, 'get', [[403, '<html>']]).then(withStatus(403)),
  },
]

function repeated({ failed, seen }) {
  return failed ? 'fails' : seen.length > 1 ? 'asks again' : 'given'
}

/** A key that both attempts have lets the server see that they are one. */
function repeatedSafely(result) {
  if (result.failed) return 'fails'
  const [first, second] = result.seen.map(({ headers }) => headers)
  const isShared = Object.keys(first).some((name) => /idempotency/i.test(name) && first[name] === second?.[name])
  return isShared ? 'asks again, with one key' : 'asks again, without a key'
}

function ownError({ failed, error }) {
  if (!failed) return 'no error'
  if (error === uncaught) return 'the process ends'
  return error?.constructor === SyntaxError ? 'a SyntaxError' : 'an error of its own'
}

function withStatus(wanted) {
  return ({ failed, error }) => {
    if (!failed) return 'no error'
    if (error === uncaught) return 'the process ends'
    const status = error?.status ?? error?.statusCode ?? error?.code
    return status === wanted ? 'an error with the status' : 'an error without the status'
  }
}

/** What a call fails with where nobody could have caught it. */
const uncaught = new Error('uncaught')

/** @param {Client} client @param {'get' | 'create'} method */
async function called(client, method, answers) {
  const server = await serve(answers)
  const { seen } = server
  let fail
  const crash = new Promise((resolve) => {
    fail = () => resolve({ failed: true, error: uncaught, seen })
    process.once('uncaughtException', fail)
  })
  try {
    const calls = await client.make(server.url)
    const settled = calls[method]().then(
      () => ({ failed: false, seen }),
      (error) => ({ failed: true, error, seen }),
    )
    return await Promise.race([settled, crash])
  } finally {
    process.off('uncaughtException', fail)
    server.close()
  }
}

/** Gives these answers in turn, and the last one ever after. */
async function serve(answers) {
  const seen = []
  const server = createServer((request, response) => {
    const [status, body, headers] = answers[Math.min(seen.length, answers.length - 1)]
    seen.push({ headers: request.headers })
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  })
  await new Promise((resolve) => server.listen(0, resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${server.address().port}`, seen, close }
}
