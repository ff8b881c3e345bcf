import type { CallOptions, Manageable, Operation, PageQuery, WithResponse } from '@hooks/core/contract'
import { ApiCall } from './api-call.ts'
import { type ClientOptions, invalid, variablesOf } from './options.ts'
import { PageList } from './page-list.ts'
import { providerOf } from './provider-of.ts'
import { createTransport, type Input, type Transport } from './transport.ts'

/**
 * A client for one provider's webhook management API. It has the operations the provider has and no others; nothing is
 * sent until one is called. Methods take path parameters in URL order, then the body or query, then `CallOptions`.
 *
 * A call resolves with the resource; `.withResponse()` adds the HTTP response. A list is sent when it is awaited (for
 * its first page) or iterated (over every item of every page).
 *
 * Calls reject with `ApiError` and its subclasses (any answer outside 2xx), `ConnectionError`, `ResponseError`,
 * `ClientError`, or the reason of your own `signal`. Tell them apart by class, `X.isInstance(error)` or `error.code`.
 *
 * @param api the provider's constant, such as `finixApi`
 * @param options the provider's options (credentials, environment) together with `ClientOptions`
 * @throws ConfigurationError ERR_OPTION_INVALID, naming the option; and what else the provider refuses
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' }) // with FINIX_USERNAME and FINIX_PASSWORD set
 * for await (const webhook of client.webhooks.list()) console.log(webhook.id)
 * ```
 */
export function createClient<Client, Options>(
  api: Manageable<Client, Options>,
  options: NoInfer<Options> & ClientOptions,
): Client {
  if (Object(options) !== options) throw invalid('options', 'an object')
  const transport = createTransport(api.connect(options, variablesOf(options.env)), options)
  const client = Object.create(null) as Branch
  // For `ensureWebhook`, which is given the client alone.
  Object.defineProperty(client, providerOf, { value: api })
  for (const [name, operation] of Object.entries(api.operations)) {
    const steps = name.split('.')
    const last = steps.pop() as string
    const branch = steps.reduce((parent, step) => {
      parent[step] ??= Object.create(null)
      return parent[step] as Branch
    }, client)
    branch[last] = createMethod(api.id, name, operation, transport)
  }
  return client as Client
}

/** Without a prototype: it has what the provider has, and nothing makes it a thenable by accident. */
type Branch = Record<PropertyKey, unknown>

function createMethod(provider: string, name: string, operation: Operation, transport: Transport): unknown {
  const { method, path, input, items, next } = operation
  const parameterCount = path.split('{').length - 1
  const call = { provider, operation: name, method }
  const sendCall = transport.sender(call, operation)
  return (...given: readonly unknown[]): unknown => {
    const value = input && given[parameterCount]
    const options = given[input ? parameterCount + 1 : parameterCount] as CallOptions | undefined

    const send = (sent: Input): Promise<WithResponse<unknown>> => sendCall(given, sent, options)
    if (items !== undefined) {
      const query = value as PageQuery | undefined
      return new PageList({ call, items, next, baseUrls: transport.baseUrls, query, send })
    }
    const answer = send(input ? { [input]: value } : {})
    return new ApiCall(() => answer)
  }
}
