/** The report as a page: what stands between the two marks is generated, the rest is written by hand and kept. */
import { handshake, headers, time } from './words.mjs'

const begin = '<!-- npm run providers writes what follows -->'
const end = '<!-- up to here -->'

export function asPage(providers, page) {
  const [head, rest] = page.split(begin)
  const tail = rest?.split(end)[1]
  if (tail === undefined) throw new Error(`The page lacks the marks "${begin}" and "${end}".`)
  return `${head}${begin}\n\n${generated(providers)}\n\n${end}${tail}`
}

function generated(providers) {
  const complete = providers.filter((each) => each.complete)
  const receiveOnly = providers.filter((each) => !each.complete)
  const sum = (name) => providers.reduce((total, each) => total + each[name], 0)
  return [
    `${providers.length} providers: ${complete.length} complete, ${receiveOnly.length} receive-only. ` +
      `${sum('published') + sum('selfMade')} vectors, ${sum('published')} of them published by somebody else.`,
    table([...complete, ...receiveOnly]),
    ...complete.map(section),
    ...receiveOnly.map(section),
  ].join('\n\n')
}

const code = (text) => `\`${text}\``
const plain = (text) => text.replace(/[<*]/g, '\\$&')

function table(providers) {
  const head = ['provider', 'algorithm', 'options', 'headers', 'time', 'handshake', 'vectors', 'confidence']
  const rows = providers.map((provider) => {
    const { id, title, complete, constants, published, selfMade, confidence } = provider
    const [main] = constants
    const more = constants.length > 1 ? ` and ${constants.length - 1} more` : ''
    const name = `[${title}](#${id})${complete ? ', complete' : ''}`
    return [
      name,
      main.algorithm + more,
      main.credentials.map(code).join(', '),
      headers(main, code),
      time(main),
      handshake(provider),
      `${published} / ${selfMade}`,
      confidence,
    ]
  })
  return rowsOf([head, head.map(() => '---'), ...rows])
}

function section({ id, title, complete, constants, description, unconfirmed }) {
  const several = constants.map((each) => [
    code(each.name),
    each.algorithm,
    each.credentials.map(code).join(', '),
    headers(each, code),
    time(each),
    `${each.vectors}`,
  ])
  const head = ['constant', 'algorithm', 'options', 'headers', 'time', 'vectors']
  const links = [
    ...(complete ? [`[page](${id}.md)`] : []),
    `[sources](../../specs/${id}/SOURCES.md)`,
    `[vectors](../../specs/${id}/vectors.json)`,
  ]
  return [
    `<a id="${id}"></a>\n\n### ${title}`,
    `\`import { ${constants.map(({ name }) => name).join(', ')} } from '@hooks/providers/${id}'\` (${links.join(', ')})`,
    plain(description),
    ...(constants.some(({ algorithm }) => algorithm === 'jwt') ? ['Needs the package `jose`.'] : []),
    ...(constants.length > 1 ? [rowsOf([head, head.map(() => '---'), ...several])] : []),
    unconfirmed.length === 0
      ? 'Unconfirmed: nothing known.'
      : `Unconfirmed:\n\n${unconfirmed.map((each) => `- ${plain(each)}`).join('\n')}`,
  ].join('\n\n')
}

function rowsOf(rows) {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
