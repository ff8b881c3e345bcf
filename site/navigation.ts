/** The site's navigation, read from the folders of docs/: a page that is added there is there. */
import { readdirSync, readFileSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { pageOf, siteLink } from './pages.ts'

const root = new URL('../', import.meta.url)

export const top: DefaultTheme.NavItem[] = [
  { text: 'Quick starts', link: '/quick-starts/', activeMatch: '^/quick-starts/' },
  { text: 'Guides', link: '/guides/', activeMatch: '^/guides/' },
  { text: 'Providers', link: '/providers/', activeMatch: '^/providers/' },
  { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
  { text: 'API', link: '/api/', activeMatch: '^/api/' },
  { text: 'Errors', link: '/errors', activeMatch: '^/errors' },
  { text: 'Playground', link: '/playground' },
]

/** One for the whole site: it is small enough to be seen whole. */
export function sidebar(): DefaultTheme.SidebarItem[] {
  return [
    { text: 'hooks', link: '/' },
    { text: 'Quick starts', link: '/quick-starts/' },
    { text: 'Signature playground', link: '/playground' },
    { text: 'Guides', link: '/guides/', items: listed('docs/guides/README.md') },
    { text: 'Providers', link: '/providers/', items: pagesIn('docs/providers') },
    { text: 'Reference', link: '/reference/', items: pagesIn('docs/reference'), collapsed: true },
    { text: 'API', link: '/api/', items: packages(), collapsed: true },
    { text: 'Errors', link: '/errors' },
    { text: 'Comparison', link: '/comparison' },
    { text: 'Budgets', link: '/budgets' },
    { text: 'Security', link: '/security' },
    { text: 'Contributing', link: '/contributing' },
  ]
}

/** The main entries; the page `/api/` has the others. */
function packages(): DefaultTheme.SidebarItem[] {
  const names = readdirSync(new URL('packages', root)).filter((name) => name !== 'providers')
  return names.sort().map((name) => ({ text: `@hooks/${name}`, link: `/api/${name}` }))
}

/** Guides have an order, which their list gives them. */
function listed(file: string): DefaultTheme.SidebarItem[] {
  const links = [...read(file).matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)]
  return links.map(([, text, target]) => ({ text, link: siteLink(file, target as string).link }))
}

function pagesIn(folder: string): DefaultTheme.SidebarItem[] {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return files.sort().map((file) => ({ text: titleOf(`${folder}/${file}`), link: `/${pageOf(`${folder}/${file}`)}` }))
}

function titleOf(file: string): string {
  return /^# (.*)$/m.exec(read(file))?.[1] ?? file
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}
