/**
 * What went wrong, as a stable code: codes may be added, never renamed.
 *
 * @example
 * ```ts
 * import { ClientError, type ClientErrorCode } from '@hooks/client'
 *
 * const ofTheNetwork: readonly ClientErrorCode[] = ['ERR_NETWORK', 'ERR_TIMEOUT', 'ERR_DEADLINE']
 *
 * export function isOfTheNetwork(error: unknown): boolean {
 *   return ClientError.isInstance(error) && ofTheNetwork.includes(error.code)
 * }
 * ```
 */
export type ClientErrorCode =
  | 'ERR_API_RESPONSE'
  | 'ERR_AUTHORIZATION_FAILED'
  | 'ERR_DEADLINE'
  | 'ERR_NETWORK'
  | 'ERR_NO_NEXT_PAGE'
  | 'ERR_PAGINATION_HOST'
  | 'ERR_PAGINATION_LOOP'
  | 'ERR_PATH_PARAMETER_INVALID'
  | 'ERR_REDIRECT'
  | 'ERR_RESPONSE_MALFORMED'
  | 'ERR_TIMEOUT'
  | 'ERR_WEBHOOK_INACTIVE'

/**
 * Which call an error belongs to: provider `finix`, operation `webhooks.create`, method `POST`.
 *
 * @example
 * ```ts
 * import type { CallName } from '@hooks/client'
 *
 * export const call: CallName = { provider: 'finix', operation: 'webhooks.create', method: 'POST' }
 * ```
 */
export interface CallName {
  readonly provider: string
  readonly operation: string
  readonly method: string
  /** The address without its query, once it is known. */
  readonly url?: string
}

/**
 * What an error of a call carries besides its text.
 *
 * @example
 * ```ts
 * import { ClientError, type ClientErrorOptions } from '@hooks/client'
 *
 * const options: ClientErrorOptions = { isRetryable: true, cause: new Error('socket hang up') }
 * export const error = new ClientError('ERR_NETWORK', { provider: 'finix' }, 'from the cache', options)
 * ```
 */
export interface ClientErrorOptions extends ErrorOptions {
  readonly isRetryable?: boolean | undefined
}

const brand = Symbol.for('@hooks/client/ClientError')

/**
 * What every error of a call extends. As itself it stands for a call that cannot work: ERR_PATH_PARAMETER_INVALID (an
 * id that is empty, a dot segment or no string; nothing was sent), ERR_NO_NEXT_PAGE, ERR_PAGINATION_LOOP (the provider
 * offered a page of the list that it had sent already as the next one), ERR_PAGINATION_HOST (the next page was on
 * another host; nothing was sent there), ERR_WEBHOOK_INACTIVE (`ensureWebhook` waited in vain).
 *
 * @example
 * ```ts
 * import { ClientError } from '@hooks/client'
 *
 * export function report(error: unknown): void {
 *   if (ClientError.isInstance(error)) console.error(error.code, error.operation, error.method, error.url)
 * }
 * ```
 */
export class ClientError extends Error {
  override readonly name: string = 'ClientError'
  declare readonly code: ClientErrorCode
  /** The provider's id, `finix`. */
  declare readonly provider: string
  /** The method path, `webhooks.create`. */
  declare readonly operation: string
  /** The HTTP method. */
  declare readonly method: string
  /** The address without its query; `undefined` where nothing was to be sent. */
  declare readonly url: string | undefined
  /**
   * Whether the same call may succeed later: no answer, 408, 429, 5xx, or the provider was busy. It does not say that
   * repeating it is safe, and the client did repeat it already where it is.
   */
  declare readonly isRetryable: boolean

  /** @param fact what only the call knows: a status, how long it took. What the code means stands in docs/errors.md. */
  constructor(
    code: ClientErrorCode,
    call: Partial<CallName> = {},
    fact: string = '',
    { isRetryable = false, ...options }: ClientErrorOptions = {},
  ) {
    const { provider = 'provider', operation = 'call', method = '', url } = call
    super(`${provider} ${operation} ${code}: ${fact && `${fact}, `}see docs/errors.md#${code.toLowerCase()}`, options)
    Object.assign(this, { code, provider, operation, method, url, isRetryable })
    // Not enumerable: a brand is for code, not for logs.
    Object.defineProperty(this, brand, { value: true })
  }

  /** True for an error of this class or below, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is ClientError {
    return brand in Object(error)
  }
}

/**
 * No whole answer arrived: ERR_NETWORK (`cause` says why), ERR_TIMEOUT (no answer within `timeoutMs`), ERR_DEADLINE (the
 * call as a whole took longer than `deadlineMs`), or ERR_AUTHORIZATION_FAILED (the headers that authenticate could not
 * be made; `cause` says why). After the first three a request that changes something may have been carried out or not.
 *
 * @example
 * ```ts
 * import { ConnectionError } from '@hooks/client'
 *
 * export function mayHaveHappened(error: unknown): boolean {
 *   return ConnectionError.isInstance(error) && error.code !== 'ERR_AUTHORIZATION_FAILED'
 * }
 * ```
 */
export class ConnectionError extends ClientError {
  override readonly name: string = 'ConnectionError'

  static override isInstance(error: unknown): error is ConnectionError {
    return ClientError.isInstance(error) && error.name === 'ConnectionError'
  }
}

/**
 * An answer that cannot be the provider's: ERR_REDIRECT (redirects are never followed, so that credentials reach no
 * other host) or ERR_RESPONSE_MALFORMED (a 2xx that is not the JSON it should be, such as a proxy's HTML page, or one of
 * more than 64 MiB).
 *
 * @example
 * ```ts
 * import { ResponseError } from '@hooks/client'
 *
 * export function report(error: unknown): void {
 *   if (ResponseError.isInstance(error)) console.error(error.code, error.status) // not error.text: it may hold a secret
 * }
 * ```
 */
export class ResponseError extends ClientError {
  override readonly name: string = 'ResponseError'
  /** The HTTP status; 0 where the platform hides that of a redirect. */
  declare readonly status: number
  /** The answer, whose body is already read. */
  declare readonly response: Response | undefined
  readonly #text: string

  constructor(code: ClientErrorCode, call?: Partial<CallName>, fact?: string, response?: Response, text = '') {
    super(code, call, fact)
    this.status = response?.status ?? 0
    this.response = response
    this.#text = text
  }

  /** The text of the answer. It may hold a secret: it shows nowhere else, also where the error is printed. */
  get text(): string {
    return this.#text
  }

  static override isInstance(error: unknown): error is ResponseError {
    return ClientError.isInstance(error) && error.name === 'ResponseError'
  }
}
