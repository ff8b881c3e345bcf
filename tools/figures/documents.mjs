import { readdirSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** What is written by hand, from the root of the repository; docs/reference and the table of figures are generated. */
export function documents() {
  const packages = readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/README.md`)
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...packages, ...below('docs'), 'site/playground.md'].filter(
    (file) => !file.startsWith('docs/reference/'),
  )
}

function below(folder) {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}
