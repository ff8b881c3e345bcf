import { H3, serve } from 'h3'
import { once, quick, webhooks } from './receive.ts'

const app = new H3()
app.all('/webhooks', (event) => webhooks(event.req))
app.all('/quick', (event) => quick(event.req))
app.all('/once', (event) => once(event.req))
const server = serve(app, { port: Number(process.env.PORT), hostname: '127.0.0.1', silent: true })
await server.ready()
console.log('Ready')
