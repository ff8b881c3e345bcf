/** Under which URL the provider may know the endpoint, where the scheme signs the URL. */
import { body, bodyDigest, compilePublicUrl, id, method, timestamp } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'
import type { Cause } from './causes.ts'
import { headerValues, type Subject, type Variant } from './subject.ts'

export function* urlVariants(subject: Subject): Generator<Variant> {
  const { scheme, request } = subject
  const registered = scheme.algorithm.credentials.includes('publicUrl')
  if (!registered && !signsOwnParts(scheme as SignatureScheme)) return
  const known = registered ? knownUrl(subject) : partsOf(request.url)
  for (const parts of otherUrls(subject, known)) {
    const { cause, detail } = differenceOf(known, parts)
    const url = `${parts.origin}${parts.path}${parts.query}`
    yield { cause, detail, request: { url }, ...(registered && { options: optionsFor(parts, url) }) }
  }
}

/** The request's method, for schemes that sign it: POST is assumed where a caller gives none. */
export function* methodVariants({ scheme, request }: Subject): Generator<Variant> {
  const { content = [] } = scheme as Partial<SignatureScheme>
  if (!content.includes(method)) return
  for (const other of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    if (other !== request.method) yield { cause: 'method', request: { method: other }, detail: `Signed as ${other}.` }
  }
}

interface UrlParts {
  readonly origin: string
  readonly path: string
  readonly query: string
}

/** An origin alone is completed by the request, so that nothing but it may be given where there is no path. */
function optionsFor({ origin, path, query }: UrlParts, url: string): Record<string, unknown> {
  return { publicUrl: path === '/' && query === '' ? origin : url, trustedProxy: undefined }
}

function signsOwnParts({ content = [] }: Partial<SignatureScheme>): boolean {
  const known: readonly unknown[] = [body, bodyDigest, id, method, timestamp]
  return content.some((part) => typeof part === 'function' && !known.includes(part))
}

function knownUrl({ options, request }: Subject): UrlParts | undefined {
  try {
    return partsOf(compilePublicUrl(options)(request))
  } catch {
    return undefined
  }
}

/** @param url complete, or path and query alone */
function partsOf(url: unknown): UrlParts | undefined {
  const text = url instanceof URL ? url.href : typeof url === 'string' ? url : ''
  const [, origin = '', path = '', query = ''] = /^(https?:\/\/[^/?#]+)?([^?#]*)(\?[^#]*)?/i.exec(text) ?? []
  return text.length === 0 || text.length > 8192 ? undefined : { origin, path: path || '/', query }
}

/** One part changed, then the origin and the path together. */
function* otherUrls(subject: Subject, known: UrlParts | undefined): Generator<UrlParts> {
  const asked = partsOf(subject.request.url)
  const base = known ?? asked
  if (!base) return
  const origins = base.origin === '' ? [''] : originsOf(subject, [base, asked, partsOf(subject.options.publicUrl)])
  const paths = pathsOf(subject, [base, asked, partsOf(subject.options.publicUrl)])
  const queries = [...new Set([base.query, asked?.query ?? '', ''])]
  const seen = new Set([known && JSON.stringify([known.origin, known.path, known.query])])
  const whole = [
    ...origins.map((origin) => ({ ...base, origin })),
    ...paths.map((path) => ({ ...base, path })),
    ...queries.map((query) => ({ ...base, query })),
    ...origins.flatMap((origin) => paths.map((path) => ({ ...base, origin, path }))),
    ...paths.flatMap((path) => queries.map((query) => ({ ...base, path, query }))),
  ]
  for (const parts of whole.slice(0, maximumUrls)) {
    const key = JSON.stringify([parts.origin, parts.path, parts.query])
    if (!seen.has(key)) yield parts
    seen.add(key)
  }
}

const maximumUrls = 240

type MaybeParts = UrlParts | undefined

function originsOf(subject: Subject, urls: readonly MaybeParts[]): readonly string[] {
  const headers = ['x-forwarded-host', 'host', 'x-original-host'].flatMap((name) => headerValues(subject, name))
  const hosts = [...urls.flatMap((url) => /\/\/(.+)/.exec(url?.origin ?? '')?.[1] ?? []), ...headers]
    .flatMap((list) => list.split(','))
    .map((host) => host.trim())
    .filter((host) => /^[\w.-]{1,253}(?::\d{1,5})?$/.test(host))
  const ports = headerValues(subject, 'x-forwarded-port').filter((port) => /^\d{1,5}$/.test(port))
  const names = hosts.flatMap((host) => {
    const name = host.replace(/:\d+$/, '')
    return [host, name, `${name}:443`, `${name}:80`, ...ports.map((port) => `${name}:${port}`)]
  })
  return [...new Set(names.flatMap((name) => [`https://${name}`, `http://${name}`]))].slice(0, 40)
}

function pathsOf(subject: Subject, urls: readonly MaybeParts[]): readonly string[] {
  const plain = [...new Set(urls.flatMap((url) => url?.path ?? []))]
  const prefixes = ['x-forwarded-prefix', 'x-script-name']
    .flatMap((name) => headerValues(subject, name))
    .filter((prefix) => /^\/[^\s?#]{0,200}$/.test(prefix))
  const originals = ['x-original-uri', 'x-forwarded-uri', 'x-original-url'].flatMap((name) =>
    headerValues(subject, name).flatMap((value) => partsOf(value)?.path ?? []),
  )
  const nested = plain.flatMap((outer) => plain.map((inner) => outer.replace(/\/$/, '') + inner))
  const paths = [
    ...plain,
    ...originals,
    ...prefixes.flatMap((prefix) => plain.map((path) => prefix.replace(/\/$/, '') + path)),
    ...plain.map((path) => path.replace(/^\/[^/]*(?=\/)/, '')),
    ...nested,
  ]
  const slashed = paths.flatMap((path) => [path, path.endsWith('/') ? path.slice(0, -1) || '/' : `${path}/`])
  return [...new Set([...slashed, ...plain.flatMap(otherEscapes)])].slice(0, 40)
}

function otherEscapes(path: string): readonly string[] {
  try {
    return [decodeURI(path), encodeURI(path)]
  } catch {
    return []
  }
}

/** The path is not said: it may hold a token. */
function differenceOf(
  known: UrlParts | undefined,
  { origin, path, query }: UrlParts,
): { cause: Cause; detail: string } {
  const [, protocol, host = '', port = 'none'] = /^(https?):\/\/(.*?)(?::(\d+))?$/i.exec(origin) ?? []
  const [, ownProtocol, ownHost, ownPort = 'none'] = /^(https?):\/\/(.*?)(?::(\d+))?$/i.exec(known?.origin ?? '') ?? []
  const differences: [Cause, string][] = []
  if (known && host !== ownHost) differences.push(['url-host', `host ${host}`])
  if (known && port !== ownPort) differences.push(['url-port', port === 'none' ? 'no port' : `port ${port}`])
  if (known && protocol !== ownProtocol) differences.push(['url-protocol', `${protocol}`])
  if (known && path !== known.path) {
    const slash = path.replace(/\/$/, '') === known.path.replace(/\/$/, '')
    const what = slash ? (path.endsWith('/') ? 'a slash at the end' : 'no slash at the end') : 'another path'
    differences.push([slash ? 'url-trailing-slash' : 'url-path', what])
  }
  if (known && query !== known.query)
    differences.push(['url-query', query === '' ? 'no query' : 'the query of the request'])
  const [[cause] = ['url-host' as const]] = differences
  return {
    cause: known ? cause : 'url-unknown',
    detail: known ? `Signed with: ${differences.map(([, what]) => what).join(', ')}.` : '',
  }
}
