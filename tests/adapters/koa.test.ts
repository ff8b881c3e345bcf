import { verifySignature } from '@hooks/verify/koa'
import Koa3 from 'koa'
import { listen } from '../support/listen.ts'
import { conforms } from './suite.ts'

// Neither the alias of version 2 nor the parser has types; what is used here is the same in both versions.
const Koa2 = ((await import('koa2' as string)) as { default: typeof Koa3 }).default
const bodyParser = ((await import('koa-bodyparser' as string)) as { default(): Koa3.Middleware }).default

for (const [name, Koa] of [
  ['Koa 3', Koa3],
  ['Koa 2', Koa2],
] as const) {
  conforms(name, {
    parser: 'koa-bodyparser',
    listen({ provider, options, answer, parsesFirst }) {
      const app = new Koa()
      app.silent = true
      if (parsesFirst) app.use(bodyParser())
      app.use(verifySignature(provider, options))
      app.use((ctx) => {
        ctx.body = answer(ctx.state.webhook)
      })
      return listen(app.callback())
    },
  })
}
