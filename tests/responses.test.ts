/**
 * `validateResponses` against the fakes of all providers: every operation without drift, and every broken answer named by
 * its place, with ajv over the specification itself as a second opinion.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type ClientOptions, createClient } from '@hooks/client'
import { type ResponseDrift, validateResponses } from '@hooks/client/validate'
import type { Manageable, Middleware, ResponseSchemas } from '@hooks/core/contract'
import { basiqApi } from '@hooks/providers/basiq/api'
import { basiqResponses } from '@hooks/providers/basiq/responses'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { basisTheoryResponses } from '@hooks/providers/basis-theory/responses'
import { bluefinApi } from '@hooks/providers/bluefin/api'
import { bluefinResponses } from '@hooks/providers/bluefin/responses'
import { finixApi } from '@hooks/providers/finix/api'
import { finixResponses } from '@hooks/providers/finix/responses'
import { genericApi } from '@hooks/providers/generic/api'
import { genericResponses } from '@hooks/providers/generic/responses'
import { githubApi } from '@hooks/providers/github/api'
import { githubResponses } from '@hooks/providers/github/responses'
import { createFake, type ProviderId } from '@hooks/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { failureOf } from './support/failures.ts'

const url = 'https://example.com/webhooks'
const covered: string[] = []

suite(basiqApi, basiqResponses, async ({ webhooks, messages, events, eventTypes }) => {
  const { id } = await webhooks.create({ url, subscribedEvents: ['user.created'] })
  await webhooks.list()
  await webhooks.get(id)
  await webhooks.update(id, { url })
  await messages.test({ eventTypeId: 'user.created' })
  const [message] = (await messages.list(id)).items
  await messages.get(id, message?.id ?? '')
  await eventTypes.list()
  await eventTypes.get('user.created')
  await events.list()
  await events.get(message?.payload.eventId ?? '')
  await webhooks.delete(id)
})

suite(basisTheoryApi, basisTheoryResponses, async ({ webhooks }) => {
  const body = { name: 'tokens', url, events: ['token.created'] }
  const { id } = await webhooks.create(body)
  await webhooks.list()
  await webhooks.get(id)
  await webhooks.update(id, body)
  await webhooks.eventTypes()
  await webhooks.delete(id)
})

suite(bluefinApi, bluefinResponses, async ({ webhooks, accountUpdates }) => {
  const { id } = await webhooks.create({ url, event: 'PAYCONEX_BATCH_SETTLEMENT' })
  await webhooks.list()
  await webhooks.get(id)
  await webhooks.update(id, { url, event: 'PAYCONEX_BATCH_SETTLEMENT' })
  await accountUpdates.get('aupres_5249941f13564471b3be9f96a6d532c1')
  await webhooks.delete(id)
})

suite(finixApi, finixResponses, async ({ webhooks }) => {
  const { id } = await webhooks.create({ url })
  await webhooks.list()
  await webhooks.get(id)
  await webhooks.update(id, { enabled: false })
})

suite(genericApi, genericResponses, async ({ webhooks }) => {
  const { id } = await webhooks.create({ url, events: ['user.created'] })
  await webhooks.list()
  await webhooks.get(id)
  await webhooks.update(id, { events: [] })
  await webhooks.test(id, { event: 'user.created' })
  await webhooks.delete(id)
})

suite(
  githubApi,
  githubResponses,
  async ({ webhooks, deliveries }) => {
    const { id } = await webhooks.create({ config: { url, secret: 'a secret that is long enough' } })
    await webhooks.list()
    await webhooks.get(id)
    await webhooks.update(id, { events: ['push'] })
    await webhooks.config.get(id)
    await webhooks.config.update(id, { content_type: 'json' })
    await webhooks.ping(id)
    await webhooks.test(id)
    const [delivery] = (await deliveries.list(id)).items
    await deliveries.get(id, delivery?.id ?? 0)
    await deliveries.redeliver(id, delivery?.id ?? 0)
    await webhooks.delete(id)
  },
  7,
)

it('covers every provider with operations', () => {
  const specs = new URL('../specs/', import.meta.url)
  const managed = readdirSync(specs).filter((id) => existsSync(new URL(`${id}/openapi.yaml`, specs)))
  expect(covered.sort()).toEqual(managed)
})

interface Answer {
  operation: string
  status: number
  text: string
}

/** @param callAll calls every operation of the provider once @param someId of a webhook that need not be there */
function suite<Client, Options>(
  api: Manageable<Client, Options>,
  responses: ResponseSchemas,
  callAll: (client: Client) => Promise<unknown>,
  someId: string | number = 'x',
): void {
  covered.push(api.id)
  const seen: ResponseDrift[] = []
  const answers: Answer[] = []
  const validate = validateResponses(responses, { onDrift: (drift) => void seen.push(...drift) })

  /** A client of a new fake, each of whose calls is validated, recorded, and answered with `status` if one is given. */
  async function start(status?: number): Promise<Client> {
    const fake = await createFake(api.id as ProviderId, { fetch: async () => new Response() })
    const record: Middleware = async (request, next) => {
      const response = await next(request)
      answers.push({ operation: request.operation, status: response.status, text: await response.clone().text() })
      return response
    }
    const fetch: typeof globalThis.fetch = (input, init) => {
      // The answer of the operation fails, not that of a token endpoint before it.
      if (status !== undefined && !String(input).endsWith('/token')) fake.failNext(status)
      return fake.fetch(String(input), init)
    }
    const options: ClientOptions = { ...fake.clientOptions, fetch, maxRetries: 0, middleware: [validate, record] }
    return createClient(api, options as Options & ClientOptions)
  }

  /** What is found in an answer of these. */
  async function driftOf({ operation, status }: Omit<Answer, 'text'>, text: string): Promise<ResponseDrift[]> {
    const found: ResponseDrift[] = []
    const middleware = validateResponses(responses, { onDrift: (drift) => void found.push(...drift) })
    const { signal } = new AbortController()
    const request = { provider: api.id, operation, method: '', url, headers: new Headers(), body: undefined }
    await middleware({ ...request, attempt: 1, signal }, async () => new Response(text, { status }))
    return found
  }

  describe(api.id, () => {
    it('answers every operation without drift', async () => {
      await callAll(await start())
      expect([...new Set(answers.map(({ operation }) => operation))].sort()).toEqual(Object.keys(api.operations).sort())
      expect(seen.splice(0)).toEqual([])
    })

    const failures = (['list', 'get'] as const).flatMap((method) =>
      Object.keys(responses.answers[`webhooks.${method}`] ?? {}).flatMap((status): [typeof method, number][] =>
        Number(status) >= 400 ? [[method, Number(status)]] : [],
      ),
    )
    test.each(failures)('answers webhooks.%s with %i without drift', async (method, status) => {
      const { webhooks } = (await start(status)) as { webhooks: Record<typeof method, (id?: unknown) => Promise<void>> }
      expect(await failureOf(method === 'get' ? webhooks.get(someId) : webhooks.list())).toMatchObject({ status })
      expect(seen.splice(0)).toEqual([])
    })

    it('has schemas for every answer with content, and none that is not used', () => {
      expect(Object.keys(responses.answers)).toEqual(Object.keys(api.operations))
      const names = new Set(Object.values(responses.answers).flatMap((statuses) => Object.values(statuses)))
      const references = JSON.stringify(responses.schemas).matchAll(/"\$ref":"(\w+)"/g)
      for (const [, name] of references) names.add(name ?? '')
      expect([...names].sort()).toEqual(Object.keys(responses.schemas).sort())
    })

    const folder = new URL(`../specs/${api.id}/fixtures/api/`, import.meta.url)
    const examples = existsSync(folder) ? readdirSync(folder) : []
    const ofCallers = examples.filter((file) => responses.answers[file.split('.response')[0] ?? ''])
    test.each(ofCallers)('the example %s has no drift', async (file) => {
      const operation = file.split('.response')[0] ?? ''
      const statuses = Object.keys(responses.answers[operation] ?? {}).map(Number)
      const status = statuses.find((each) => each < 300) ?? 0
      const text = readFileSync(new URL(file, folder), 'utf8')
      expect(await driftOf({ operation, status }, text)).toEqual([])
      expect((await driftOf({ operation, status }, '7'))[0]?.path).toBe('$')
    })

    it('names the place of whatever breaks an answer, as ajv judges, and of nothing else', async () => {
      const valid = oracle(api.id)
      let broken = 0
      for (const answer of new Map(answers.map((each) => [`${each.operation} ${each.status}`, each])).values()) {
        if (!responses.answers[answer.operation]?.[answer.status]) continue
        for (const { place, value } of changed(JSON.parse(answer.text))) {
          const drift = await driftOf(answer, JSON.stringify(value))
          const name = `${answer.operation} ${answer.status} ${place} ${JSON.stringify(drift)}`
          expect([name, drift.length === 0]).toEqual([name, valid(answer, value)])
          for (const { path } of drift) expect([name, path.startsWith(place)]).toEqual([name, true])
          if (drift.length > 0) broken++
        }
      }
      expect(broken).toBeGreaterThan(50)
    })
  })
}

/** The value with one thing in it missing or of another type, at every place but those in the middle of lists. */
function* changed(whole: unknown, place = '$'): Generator<{ place: string; value: unknown }> {
  for (const other of [null, true, 7, 7.5, 'text', [], {}, [7], { x: 7 }]) yield { place, value: other }
  if (Array.isArray(whole)) {
    for (const index of new Set(whole.length > 0 ? [0, whole.length - 1] : [])) {
      for (const { place: below, value } of changed(whole[index], `${place}[${index}]`)) {
        yield { place: below, value: whole.map((each, at) => (at === index ? value : each)) }
      }
    }
  } else if (typeof whole === 'object' && whole !== null) {
    for (const [key, inner] of Object.entries(whole)) {
      for (const { place: below, value } of changed(inner, `${place}.${key}`)) {
        yield { place: below, value: { ...whole, [key]: value } }
      }
      const { [key]: _, ...rest } = whole as Record<string, unknown>
      yield { place: `${place}.${key}`, value: rest }
    }
  }
}

/** What ajv says, going by the types and required properties of the specification. */
function oracle(id: string): (answer: Answer, value: unknown) => boolean {
  const yaml = readFileSync(new URL(`../specs/${id}/openapi.yaml`, import.meta.url), 'utf8')
  const document = parse(yaml) as { paths: Record<string, Record<string, { operationId?: string }>> }
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'spec')
  const encode = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
  return ({ operation, status }, value) => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, { operationId, ...rest }] of Object.entries(item)) {
        if (operationId !== operation) continue
        const { responses } = rest as { responses: Record<string, { $ref?: string }> }
        const place = responses[status]?.$ref?.slice(1) ?? `/paths/${encode(path)}/${method}/responses/${status}`
        const response = place
          .slice(1)
          .split('/')
          .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
          .reduce((node: unknown, step) => (node as Record<string, unknown>)[step], document)
        const [mediaType] = Object.keys((response as { content: object }).content)
        const check = ajv.getSchema(`spec#${place}/content/${encode(mediaType ?? '')}/schema`)
        if (check) return check(value) as boolean
      }
    }
    throw new Error(`no schema of ${operation} ${status}`)
  }
}
