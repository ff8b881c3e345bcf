/** Where a page lies in a whole list, and the headers that say so. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly headers: Readonly<Record<string, string>>
}

const perPage = 25

export function pageOf<Item>(all: readonly Item[], number: number, url: URL): Page<Item> {
  const from = (number - 1) * perPage
  const items = all.slice(from, from + perPage)
  const last = Math.max(Math.ceil(all.length / perPage), 1)
  const path = url.origin + url.pathname
  const address = (page: number): string => (page >= 1 && page <= last ? `${path}?page=${page}` : '')
  const headers = {
    'X-First-Page-Url': address(1),
    'X-Last-Page-Url': address(last),
    'X-Prev-Page-Url': address(number - 1),
    'X-Next-Page-Url': address(number + 1),
    'X-Links': links(number, last, address),
    'X-Path': path,
    'X-Current_page': String(number),
    'X-Last-Page': String(last),
    'X-Total': String(all.length),
    'X-Per-Page': String(perPage),
    'X-Total-In-This-Page': String(items.length),
    'X-From': String(items.length && from + 1),
    'X-To': String(items.length && from + items.length),
  }
  return { items, headers }
}

function links(number: number, last: number, address: (page: number) => string): string {
  const pages = Array.from({ length: last }, (_, index) => index + 1)
  return [
    `url=${address(number - 1)}|label=&laquo; Previous|active=`,
    ...pages.map((page) => `url=${address(page)}|label=${page}|active=${page === number ? 1 : ''}`),
    `url=${address(number + 1)}|label=Next &raquo;|active=`,
  ].join(' ')
}
