/** A page for each error code: its row in docs/errors.md, and the guides that speak of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { siteLink } from '../pages.ts'

export interface ErrorPage {
  /** In lower case, as the anchors of docs/errors.md are. */
  readonly params: { readonly code: string }
  readonly content: string
}

export default { paths: errorPages }

const docs = new URL('../../docs/', import.meta.url)

export function errorPages(): readonly ErrorPage[] {
  const guides = readdirSync(new URL('guides/', docs)).map((file) => `guides/${file}`)
  const pages: ErrorPage[] = []
  let section = ''
  let titles: readonly string[] = []
  for (const line of read('errors.md').split('\n')) {
    section = /^##+ (.*)/.exec(line)?.[1] ?? section
    const [name = '', ...cells] = cellsOf(line)
    if (name === 'code') titles = cells
    const [, code] = /<a id="(err_\w+)">/.exec(name) ?? []
    if (!code) continue
    const facts = titles.flatMap((title, index) => (cells[index] ? [`## ${capitalised(title)}`, cells[index]] : []))
    const links = guides
      .filter((file) => read(file).includes(code.toUpperCase()))
      .map((file) => `- [${/^# (.*)$/m.exec(read(file))?.[1]}](${file})`)
    const more = [`- [${section}, and all other errors](errors.md#${code})`, ...links].join('\n')
    const content = [`# ${code.toUpperCase()}`, ...facts, '## More', more].join('\n\n')
    pages.push({ params: { code }, content: withSiteLinks(content) })
  }
  return pages
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : []
}

/** A row's link to a place in its own page leads there from every other. */
function withSiteLinks(content: string): string {
  return content.replace(/\]\((#?)([^)]+)\)/g, (_link, here, target) => {
    return `](${siteLink('docs/errors.md', here ? `errors.md#${target}` : target).link})`
  })
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function read(file: string): string {
  return readFileSync(new URL(file, docs), 'utf8')
}
