/** A POST that is sent once, to exactly this URL. */
export interface Outgoing {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as these exact bytes, UTF-8. */
  readonly body: string
  readonly fetch: typeof globalThis.fetch
}

export type Sent =
  | { readonly status: number; readonly reply: string; readonly error?: undefined }
  | { readonly status?: undefined; readonly reply?: undefined; readonly error: Error }

const timeoutMs = 10_000

/** Sends once, without following redirects; a connection that fails is an answer too. */
export async function send({ url, headers, body, fetch }: Outgoing): Promise<Sent> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    // As bytes: for text, fetch would add a content type of its own.
    const bytes = new TextEncoder().encode(body)
    const response = await fetch(url, { method: 'POST', headers, body: bytes, redirect: 'manual', signal })
    return { status: response.status, reply: await response.text() }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** What went wrong below fetch, such as `ECONNREFUSED`: for a host with several addresses, at the first of them. */
export function systemCode(error: Error): string | undefined {
  const cause = Object(error.cause) as { code?: unknown; errors?: readonly { code?: unknown }[] }
  const code = cause.code ?? cause.errors?.[0]?.code
  return typeof code === 'string' ? code : undefined
}
