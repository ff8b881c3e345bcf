export const title = 'Behaviour'

export const command = 'npm run bench:behaviour'

export const introduction =
  'What happens, tried on each library as its documentation says to call it, with its defaults. `throws` names a ' +
  'built-in error that escapes where a refusal would do. A dash: it does not apply.'

/** @returns {import('../lib/tables.mjs').Table[]} */
export function tables({ receiving, managing, packages }) {
  return [
    outcomes('Receiving', receiving),
    outcomes('Managing', managing),
    {
      title: 'Installed',
      columns: ['', 'version', 'packages', 'kB', 'Node', 'bundled without Node'],
      rows: packages.map(({ name, version, packages, bytes, node, portable }) => [
        name,
        version,
        String(packages),
        (bytes / 1000).toFixed(0),
        node ?? '–',
        portable === undefined ? '–' : portable ? 'yes' : 'no',
      ]),
    },
  ]
}

function outcomes(title, rows) {
  const names = Object.keys(rows[0].outcomes)
  return {
    title,
    words: true,
    columns: ['', ...names],
    rows: rows.map(({ title, outcomes }) => [title, ...names.map((name) => outcomes[name] ?? '–')]),
  }
}
