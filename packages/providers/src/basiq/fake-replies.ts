import type { FakeProblem, FakeReply } from '@hooks/core/fake'
import type { ErrorCode, ErrorList, ListLinks } from './generated/schemas.ts'

/** An error in Basiq's shape. */
export function failure(status: number, code: ErrorCode, detail: string, parameter?: string): FakeReply {
  const source = parameter === undefined ? {} : { source: { parameter } }
  const error = { type: 'error', code, title: titles[code] ?? code, detail, ...source }
  const body: ErrorList = { type: 'list', correlationId: crypto.randomUUID(), data: [error] }
  return { status, body }
}

/** What the specification does not allow, in Basiq's shape. */
export function refuse({ status, message, field }: FakeProblem): FakeReply {
  const isParameter = field === 'basiq-version' || field === 'limit'
  return failure(status, isParameter ? 'parameter-not-valid' : (codes[status] ?? 'invalid-content'), message, field)
}

/** The refusal of an id in the path that is not well formed. */
export function refusedId(
  id: string | undefined,
  form: RegExp,
  name: string,
  parameter: string,
): FakeReply | undefined {
  if (form.test(id ?? '')) return undefined
  return failure(400, 'path-parameter-not-valid', `${name} is not valid`, parameter)
}

export const uuid: RegExp = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Part of a list, and its addresses. */
export interface FakePage<Item> {
  readonly data: readonly Item[]
  readonly links: ListLinks
  /** How many items this page has, and how many there are on all pages. */
  readonly count: number
  readonly size: number
}

/** One page; the query parameter `next` is the id of its first item. */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  url: URL,
  limit: number,
): FakePage<Item> | FakeReply {
  const first = url.searchParams.get('next')
  const start = first === null ? 0 : items.findIndex(({ id }) => id === first)
  if (start < 0) return failure(400, 'parameter-not-valid', 'The page does not exist', 'next')
  const data = items.slice(start, start + limit)
  const following = items[start + limit]
  const links = { self: url.href, ...(following && { next: pageUrl(url, following.id) }) }
  return { data, links, count: data.length, size: items.length }
}

function pageUrl(url: URL, next: string): string {
  const address = new URL(url)
  address.searchParams.set('next', next)
  return address.href
}

/** The answer with a page, or with why there is none. */
export function listReply<Item>(page: FakePage<Item> | FakeReply): FakeReply {
  return 'status' in page ? page : { status: 200, body: { type: 'list', ...page } }
}

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthorized-access',
  403: 'forbidden-access',
  404: 'resource-not-found',
  406: 'unsupported-accept',
  409: 'resource-already-exists',
  429: 'too-many-requests',
  500: 'internal-server-error',
  503: 'service-unavailable',
}

const titles: Readonly<Record<string, string>> = {
  'event-already-subscribed': 'Event already subscribed',
  'forbidden-access': 'Forbidden Access',
  'internal-server-error': 'Internal Server error.',
  'invalid-authorization-token': 'Invalid authorization token',
  'invalid-content': 'Invalid request content',
  'no-webhooks-found': 'No webhooks found for an app',
  'parameter-not-supplied': 'Parameter not supplied',
  'parameter-not-valid': 'Parameter value is not valid',
  'path-parameter-not-valid': 'Parameter value is not valid',
  'resource-already-exists': 'Resource already exists',
  'resource-not-found': 'Requested resource is not found',
  'service-unavailable': 'Service Unavailable',
  'too-many-requests': 'Too many requests',
  'unauthorized-access': 'Unauthorized Access',
}
