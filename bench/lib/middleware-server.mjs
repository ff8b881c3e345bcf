/**
 * A server with one middleware, on a port of its own. Sends that port to its parent, and the processor's time it has
 * used so far, in microseconds, whenever it is asked. Arguments: kind and name of the middleware.
 */
import { createServer } from 'node:http'
import { middleware } from '../contenders/middleware.mjs'
import { stripe as wire } from '../wires/pairs.mjs'

const [kind, name] = process.argv.slice(2)
const listener = await middleware[kind](wire)
  .find((each) => each.name === name)
  .load()
const server = createServer({ keepAliveTimeout: 0 }, listener)
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send(user + system)
})
process.on('disconnect', () => process.exit())
