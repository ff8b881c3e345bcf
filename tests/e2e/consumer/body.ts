// The same statements run as an ES module and as CommonJS; the test puts the imports of the format before them.
async function main(): Promise<void> {
  const fake = await createFake('finix')
  const api = await fake.listen()
  const client = createClient(finixApi, fake.clientOptions)
  let secret: string | undefined
  const amounts: (number | undefined)[] = []

  const app = express()
  app.post('/finix', verifySignature(finix, { secret: () => secret }), (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === 'transfer.created') amounts.push(delivery.data.amount)
    res.sendStatus(204)
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address() as { port: number }

  const webhook = await client.webhooks.create({ url: `http://127.0.0.1:${address.port}/finix` })
  secret = webhook.secret_signing_key ?? undefined
  const reports = await fake.deliver('transfer.created', { amount: 4250 })
  if (reports[0]?.status !== 204 || amounts[0] !== 4250) throw new Error(`not received: ${JSON.stringify(reports)}`)

  const route = webhookRoute(
    finix,
    { secret, logger: { warn: () => {} } },
    { 'transfer.created': (delivery) => delivery.data.amount },
  )
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: 'x' })
  if ((await route(request, {})).status !== 401) throw new Error('unsigned was accepted')

  const result = await createVerifier(finix, { secret }).safeVerify({ headers: {}, body: 'x' })
  if (!WebhookVerificationError.isInstance(result.error)) throw new Error('no typed error')
  createReceiver(finix, { secret }).on('transfer.created', (delivery) => delivery.data.amount)

  const forged = { requestContext: { http: { method: 'POST' } }, body: 'x' }
  const options = { secret, logger: { warn: () => {} } }
  if ((await webhookHandler(finix, options, {})(forged)).statusCode !== 401) throw new Error('unsigned was accepted')

  const hono = new Hono()
  hono.post('/', verifyInHono(finix, options), (c) => {
    const delivery = c.get('webhook')
    return delivery.type === 'transfer.created' ? c.json(delivery.data.amount) : c.body(null, 204)
  })
  if ((await hono.request('/', { method: 'POST', body: 'x' })).status !== 401) throw new Error('unsigned was accepted')

  const app5 = fastify()
  app5.register(verifyInFastify(finix, options), {
    url: '/',
    handler: async (request) => (request.webhook.type === 'transfer.created' ? request.webhook.data.amount : 0),
  })
  const injected = await app5.inject({ method: 'POST', url: '/', payload: 'x' })
  if (injected.statusCode !== 401) throw new Error('unsigned was accepted')
  verifyInKoa(finix, options)
  webhookListener(finix, options, { 'transfer.created': (delivery) => delivery.data.amount })

  await api.close()
  await new Promise((resolve) => server.close(resolve))
  console.log('received', amounts[0])
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
