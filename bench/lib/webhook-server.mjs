/** Answers every request with one webhook, over connections that stay open, and sends its address to its parent. */
import { createServer } from 'node:http'

const at = '2026-01-01T00:00:00.000Z'
const id = '5f6a1d2e-0000-4000-8000-000000000001'

/** What the specifications of all contenders ask of a webhook, one beside the other. */
const webhook = {
  ...{ id, tenant_id: id, status: 'enabled', name: 'tokens', url: 'https://example.com/webhooks' },
  ...{ events: ['token.created', 'token.updated'], created_by: id, created_at: at },
  ...{ description: 'tokens', version: 1, metadata: {}, createdAt: at, updatedAt: at },
}
const body = Buffer.from(JSON.stringify(webhook))
const headers = { 'content-type': 'application/json', 'content-length': body.length }

const server = createServer({ keepAliveTimeout: 0 }, (_request, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`))
process.on('disconnect', () => process.exit())
