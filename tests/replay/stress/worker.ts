/** An application that receives: it can be killed at any moment. Usage: worker <store> <url> <lease in seconds> */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ReplayStore } from '@hooks/core/contract'
import { webhookApiRoute } from '@hooks/next/pages'
import { acme, secret } from '../../../packages/verify/test/acme.ts'
import { openLedger, type StoreName } from './ledger.ts'

const [name, url, lease] = process.argv.slice(2) as [StoreName, string, string]
const { store, note } = openLedger(name, url)
const noting: ReplayStore = {
  ...store,
  async complete(key, ...rest) {
    const completed = await store.complete(key, ...rest)
    await note(completed ? 'completed' : 'outlived', key)
    return completed
  },
}
const logger = { warn: (message: string) => void process.send?.({ message }) }
const options = { secret, logger, replay: { store: noting, leaseSeconds: Number(lease) } }
const route = webhookApiRoute(acme, options, { 'order.placed': ({ id }) => note('handled', `${id}`) })
const server = createServer(route)
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit())
