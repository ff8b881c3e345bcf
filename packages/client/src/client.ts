import { ConfigurationError } from '@hooks/core'
import type { CallOptions, Manageable, WithResponse } from '@hooks/core/contract'
import { malformed } from './answer.ts'
import { ApiCall } from './api-call.ts'
import { arrayAt } from './arrays.ts'
import { readCallOptions } from './call-options.ts'
import type { Query } from './next-query.ts'
import { expandPath, type Operation, parseOperation } from './operation.ts'
import type { ClientOptions } from './options.ts'
import { PageList } from './page-list.ts'
import { createTransport, type Transport } from './transport.ts'

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
 * const { FINIX_USERNAME: username, FINIX_PASSWORD: password } = process.env
 * const client = createClient(finixApi, { username, password, environment: 'sandbox' })
 * for await (const webhook of client.webhooks.list()) console.log(webhook.id)
 * ```
 */
export function createClient<Client, Options>(
  api: Manageable<Client, Options>,
  options: NoInfer<Options> & ClientOptions,
): Client {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('ERR_OPTION_INVALID', `createClient needs the options of ${api.id}`)
  }
  const transport = createTransport(api.connect(options), options)
  const client = createBranch()
  for (const [name, text] of Object.entries(api.operations)) {
    const steps = name.split('.')
    const last = steps.pop() ?? name
    let branch = client
    for (const step of steps) {
      branch[step] ??= createBranch()
      branch = branch[step] as Branch
    }
    branch[last] = createMethod(api.id, name, text, transport)
  }
  return client as Client
}

type Branch = Record<string, unknown>

/** Without a prototype: it has what the provider has, and nothing makes it a thenable by accident. */
function createBranch(): Branch {
  return Object.create(null) as Branch
}

function createMethod(provider: string, name: string, text: string, transport: Transport): unknown {
  let parsed: Operation | undefined
  return (...given: readonly unknown[]): unknown => {
    parsed ??= parseOperation(text)
    const { method, path: template, parameterCount, input, envelope, options: optionHeaders, arrays, list } = parsed
    const call = { provider, operation: name, method }
    const value = input && given[parameterCount]
    const callOptions = (given[input ? parameterCount + 1 : parameterCount] ?? {}) as CallOptions

    const send = async (query?: unknown): Promise<WithResponse<unknown>> => {
      const path = expandPath(call, template, given)
      const body = input === 'body' ? value : undefined
      const options = readCallOptions(optionHeaders, callOptions)
      const answer = await transport({ call, path, query, body, options })
      const whole = arrays.reduce(arrayAt, answer.data)
      if (envelope === undefined || whole === undefined) return { ...answer, data: whole }
      const data = (whole as Readonly<Record<string, unknown>> | null)?.[envelope]
      if (data === undefined) throw malformed(call, answer.response, `without "${envelope}"`)
      return { ...answer, data }
    }
    if (list) return new PageList({ call, rules: list, query: (value ?? {}) as Query, send })
    return new ApiCall(send(input === 'query' ? value : undefined))
  }
}
