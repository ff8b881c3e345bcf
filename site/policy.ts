import { createHash } from 'node:crypto'

/**
 * The page with a Content-Security-Policy: scripts of the site alone, and no connection to anywhere. Every page has it,
 * because the browser keeps the policy of the page that was opened first.
 */
export function withPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = inline.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  const policy = [...fixed, `script-src 'self' ${hashes.join(' ')}`].join('; ')
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

const fixed = [
  "default-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  // Icons stand in the style sheet.
  "img-src 'self' data:",
  // Highlighted code has its colours in attributes.
  "style-src 'self' 'unsafe-inline'",
]
