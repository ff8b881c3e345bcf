/** Where the files of the repository stand on the site: their links work in both places, and nothing is written twice. */
import { posix } from 'node:path'

/** The site's page for a file of the repository, both without a leading slash; `undefined` where it has none. */
export function pageOf(file: string): string | undefined {
  for (const [pattern, page] of pages) if (pattern.test(file)) return file.replace(pattern, page)
  return undefined
}

export interface SiteLink {
  /** As the site writes it. */
  readonly link: string
  /** The file of the repository that it leads to, where that is no page: the site needs a copy at `link`. */
  readonly file?: string
}

/**
 * A link of a document as the site's link.
 * @param from the file that links, and `target` what it says; both as in the repository
 */
export function siteLink(from: string, target: string): SiteLink {
  if (/^([a-z]+:|\/|#)/.test(target)) return { link: target }
  const [path = '', anchor = ''] = target.split(/(?=#)/)
  const file = posix.join(posix.dirname(from), path)
  const page = pageOf(file)
  if (page !== undefined) return { link: `/${page}${anchor}` }
  // Hosts take the ending .ts for a film.
  return { link: `/${file.replace(/\.ts$/, '.ts.txt')}`, file }
}

/** The id of a heading, as the repository's own pages make it: links to headings work in both places. */
export function headingId(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-')
}

const pages: readonly (readonly [RegExp, string])[] = [
  [/^README\.md$/, 'index.md'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^SECURITY\.md$/, 'security.md'],
  [/^packages\/([^/]+)\/README\.md$/, 'packages/$1.md'],
  [/^bench\/RESULTS\.md$/, 'results.md'],
  [/^docs\/(.*\/)?README\.md$/, '$1index.md'],
  [/^docs\/(.*\.md)$/, '$1'],
  [/^specs\/([^/]+)\/SOURCES\.md$/, 'sources/$1.md'],
  [/^site\/(.*\.md)$/, '$1'],
]
