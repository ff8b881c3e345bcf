import { onTestFinished } from 'vitest'
import { createFake, type Fake, type FakeOptions, type ProviderDeliveries, type ProviderOptions } from '../src/index.ts'

export type FinixFake = Fake<ProviderDeliveries['finix'], ProviderOptions<'finix'>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by hand
  readonly body: any
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

export const authorization: string = `Basic ${btoa('USfakefakefakefakefakefa:00000000-0000-4000-8000-00000000fa4e')}`

/** A fake that listens, and plain fetch to call it with. */
export async function startFinix(options?: FakeOptions): Promise<{ fake: FinixFake; url: string; call: Call }> {
  const fake = await createFake('finix', options)
  const server = await fake.listen()
  onTestFinished(() => server.close())
  return { fake, url: server.url, call: caller(server.url, fetch) }
}

export function caller(url: string, send: typeof fetch): Call {
  return async (method, path, body, headers) => {
    const response = await send(url + path, {
      method,
      headers: {
        authorization,
        'finix-version': '2022-02-01',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = /\bjson|\+json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}
