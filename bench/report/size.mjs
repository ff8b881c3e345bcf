export const title = 'Size'

export const command = 'npm run bench:size'

export const introduction =
  'Bytes of a bundle for Node as esbuild makes it from the built packages: minified, and gzipped after that.'

/** Against the largest of our verifiers. @returns {string[]} */
export function losses({ bundles }) {
  const isOurs = ({ name }) => /^(core|verifier|client) \+ /.test(name)
  const verifiers = bundles.filter(({ name }) => name.startsWith('verifier + '))
  const largest = verifiers.reduce((left, right) => (left.gzipped > right.gzipped ? left : right))
  return bundles
    .filter((each) => !isOurs(each) && each.gzipped < largest.gzipped)
    .map(({ name, gzipped }) => `Size: ${name} has ${gzipped} bytes gzipped, ${largest.name} ${largest.gzipped}.`)
}

export function tables({ bundles }) {
  return [
    {
      title: 'Bundles',
      columns: ['', 'minified', 'gzipped'],
      rows: bundles.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
    },
  ]
}
