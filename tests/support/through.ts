import type { Manageable, Middleware } from '@hooks/core/contract'

/** A `fetch` that passes the calls of a client through a middleware, and nothing else, such as requests for tokens. */
export function through(
  { id, operations }: Pick<Manageable<unknown, never>, 'id' | 'operations'>,
  middleware: Middleware,
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  const routes = Object.entries(operations)
    .map(([operation, text]) => {
      const [method = '', path = ''] = text.split(' ')
      return { operation, method, path, pattern: new RegExp(`${path.replace(/\{[^}]+\}/g, '[^/]+')}$`) }
    })
    .sort((one, other) => one.path.split('{').length - other.path.split('{').length)
  return async (input, init = {}) => {
    const { method = 'GET' } = init
    const url = String(input)
    const { pathname } = new URL(url)
    const route = routes.find((each) => each.method === method && each.pattern.test(pathname))
    if (!route) return fetch(url, init)
    const headers = new Headers(init.headers)
    const { signal } = new AbortController()
    const request = { provider: id, ...route, url, headers, body: init.body as string | undefined, attempt: 1, signal }
    return middleware(request, (changed) => fetch(changed.url, init))
  }
}
