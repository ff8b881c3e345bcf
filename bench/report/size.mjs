export const title = 'Size'

export const command = 'npm run bench:size'

export const introduction =
  'Bytes of a bundle for Node as esbuild makes it from the built packages: minified, and gzipped after that.'

export function tables({ bundles }) {
  return [
    {
      title: 'Bundles',
      columns: ['', 'minified', 'gzipped'],
      rows: bundles.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
    },
  ]
}
