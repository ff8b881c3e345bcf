import { Elysia } from 'elysia'
import { once, quick, webhooks } from './receive.ts'

new Elysia()
  .all('/webhooks', ({ request }) => webhooks(request), { parse: 'none' })
  .all('/quick', ({ request }) => quick(request), { parse: 'none' })
  .all('/once', ({ request }) => once(request), { parse: 'none' })
  .listen({ port: Number(process.env.PORT), hostname: '127.0.0.1' })
console.log('Ready')
