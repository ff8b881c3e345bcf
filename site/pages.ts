/** Where the files of the repository stand on the site: their links work in both places, and nothing is written twice. */
import { posix } from 'node:path'

/** The site's page for a file of the repository, both without a leading slash; `undefined` where it has none. */
export function pageOf(file: string): string | undefined {
  for (const [pattern, page] of pages) if (pattern.test(file)) return file.replace(pattern, page)
  return undefined
}

/**
 * A link of a document as the site's link: to the page, or to the file itself where it is data.
 * @param from the file that links, and `target` what it says; both as in the repository
 */
export function siteLink(from: string, target: string): string {
  if (/^([a-z]+:|\/|#)/.test(target)) return target
  const [path = '', ...anchor] = target.split(/(?=#)/)
  const file = posix.join(posix.dirname(from), path)
  return `/${pageOf(file) ?? file}${anchor.join('')}`
}

const pages: readonly (readonly [RegExp, string])[] = [
  [/^README\.md$/, 'index.md'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^docs\/(.*\/)?README\.md$/, '$1index.md'],
  [/^docs\/(.*\.md)$/, '$1'],
  [/^specs\/([^/]+)\/SOURCES\.md$/, 'sources/$1.md'],
  [/^site\/(.*\.md)$/, '$1'],
]
