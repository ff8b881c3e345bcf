import type { FakeReply } from '@hooks/core/fake'

/** Some of a list, with the header `Link` that leads to other parts of it; without it where there are none. */
export function pageReply(
  items: readonly unknown[],
  url: URL,
  links: Readonly<Record<string, Query | false>>,
): FakeReply {
  const targets = Object.entries(links).flatMap(([relation, query]) => {
    if (!query) return []
    // The repository by its number, as GitHub writes it: the path is another one than that which was asked.
    const path = url.pathname.replace(/^.*?\/hooks/, '/repositories/1296269/hooks')
    const target = new URL(path + url.search, 'https://api.github.com')
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, `${value}`)
    return `<${target.href}>; rel="${relation}"`
  })
  return { status: 200, body: items, headers: targets.length > 0 ? { Link: targets.join(', ') } : {} }
}

type Query = Readonly<Record<string, unknown>>

/** 30 where nothing is asked for, and 100 at most. */
export function perPage({ per_page = 30 }: Query): number {
  return Math.min(Math.max(per_page as number, 1), 100)
}
