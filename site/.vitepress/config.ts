/** The documentation as a site: the documents of this repository where they stand, and the playground. */
import { cpSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitepress'
import { sidebar, top } from '../navigation.ts'
import { headingId, pageOf, siteLink } from '../pages.ts'
import { withPolicy } from '../policy.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Pages whose tables have more columns than the usual width has room for. */
const wide = /^(comparison|results|guides\/adapters|providers\/index)\.md$/

/** Files that pages link to and that are no pages, by the link. */
const copies = new Map<string, string>()

/** The pages stand above the folder in which Vue is installed. */
const vueFromHere: Plugin = {
  name: 'vue-from-here',
  enforce: 'pre',
  resolveId(id, _importer, options) {
    if (!/^vue(\/|$)/.test(id)) return undefined
    return this.resolve(id, fileURLToPath(import.meta.url), { ...options, skipSelf: true })
  },
}

export default defineConfig({
  title: 'hooks',
  description: 'The TypeScript toolkit for webhooks: manage subscriptions, verify deliveries, test both.',
  lang: 'en',
  // Where the site does not stand at the root of its host: SITE_BASE=/name/
  base: process.env.SITE_BASE ?? '/',
  srcDir: root,
  srcExclude: [
    ...['examples', 'tests', 'tools', 'runtimes', 'scripts', 'etc', '.*'].map((each) => `${each}/**`),
    ...['packages/*/!(README.md)/**', 'bench/!(RESULTS.md)', 'bench/*/**', '**/node_modules/**'],
  ],
  rewrites: (file) => pageOf(file) ?? file,
  outDir: 'dist',
  cacheDir: '.cache',
  appearance: true,
  // The playground says that it makes no requests: no page may load another that is merely linked.
  router: { prefetchLinks: false },
  // One script for all pages: what stands inline is what the policy has to name.
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env.SITE_BASE ?? '/'}icon.svg` }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: headingId },
    config(markdown) {
      markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
        const from = relative(root, env.realPath ?? env.path ?? '')
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          if (token.type !== 'link_open') continue
          const { link, file } = siteLink(from, token.attrGet('href') ?? '')
          token.attrSet('href', link)
          if (file) copies.set(link, file)
        }
      })
    },
  },
  themeConfig: {
    nav: top,
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
  },
  vite: {
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    // The sources of the packages: the site needs no build of them.
    resolve: { conditions: ['@hooks/source'] },
    ssr: { resolve: { conditions: ['@hooks/source'] } },
    plugins: [vueFromHere],
  },
  transformHtml: withPolicy,
  transformPageData({ relativePath, frontmatter }) {
    if (wide.test(relativePath)) Object.assign(frontmatter, { aside: false, pageClass: 'wide' })
  },
  buildEnd({ outDir }) {
    for (const [link, file] of copies) cpSync(root + file, outDir + link)
  },
})
