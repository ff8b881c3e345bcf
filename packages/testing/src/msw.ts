import { type HttpHandler, http } from 'msw'

/**
 * The part of a fake that handlers need.
 *
 * @example
 * ```ts
 * import { type HandledFake, handlersOf } from '@hooks/testing/msw'
 *
 * const fake: HandledFake = {
 *   baseUrls: ['https://api.shop.example.com'],
 *   documentUrls: [],
 *   fetch: async () => Response.json({ webhooks: [] }),
 * }
 * export const handlers = handlersOf(fake)
 * ```
 */
export interface HandledFake {
  readonly baseUrls: readonly string[]
  readonly documentUrls: readonly string[]
  fetch(request: Request): Promise<Response>
}

/**
 * MSW handlers that answer for the provider's real hosts with a fake, so that a client needs no other base URL. The
 * client still has to use the credentials in `fake.clientOptions`.
 *
 * @example
 * ```ts
 * import { createFake } from '@hooks/testing'
 * import { handlersOf } from '@hooks/testing/msw'
 * import { setupServer } from 'msw/node'
 *
 * const fake = await createFake('finix')
 * const server = setupServer(...handlersOf(fake))
 * server.listen()
 * ```
 */
export function handlersOf(fake: HandledFake): HttpHandler[] {
  const urls = [...fake.baseUrls.map((baseUrl) => `${baseUrl}/*`), ...fake.documentUrls]
  return urls.map((url) => http.all(url, ({ request }) => fake.fetch(request)))
}
