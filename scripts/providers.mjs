/**
 * What every provider of the toolkit is, from its constants and its vectors: prints it, and writes it into
 * docs/providers/README.md. With `--check` nothing is written, and a page that is stale fails.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { asPage } from '../tools/report/page.mjs'
import { providers } from '../tools/report/provider.mjs'
import { asText } from '../tools/report/text.mjs'

const file = new URL('../docs/providers/README.md', import.meta.url)
const all = await providers()
const before = readFileSync(file, 'utf8')
const after = asPage(all, before)

if (!process.argv.includes('--check')) {
  console.log(asText(all))
  if (after !== before) writeFileSync(file, after)
} else if (after !== before) {
  console.error('docs/providers/README.md is stale: run npm run providers.')
  process.exit(1)
}
