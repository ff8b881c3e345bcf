/** The reference of the public API: what every package exports, from its docstrings. */
import { fileURLToPath } from 'node:url'
import { readPackages } from '../../tools/api/packages.mjs'
import { asPages } from '../../tools/api/pages.mjs'

export default { paths: apiPages }

export function apiPages(): readonly { params: { page: string }; content: string }[] {
  const pages = asPages(readPackages(fileURLToPath(new URL('../../', import.meta.url))))
  return pages.map(({ name, content }) => ({ params: { page: name }, content }))
}
