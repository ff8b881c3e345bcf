import { relative } from 'node:path'
import typescript from 'typescript'
import { statementsOf } from './packages.mjs'

/**
 * What stands above every export, each once, where it is exported first.
 * @returns `[{ package, docs: [{ name, specifier, place, text, tags: [{ tag, text }], examples }] }]`
 */
export function readDocs({ root, packages }) {
  return packages.map(({ name, entries }) => ({
    package: name,
    docs: entries.flatMap(({ specifier, exports }) =>
      exports
        .filter(({ from }) => !from)
        .map((each) => ({ name: each.name, specifier, place: placeOf(root, each.symbol), ...docsOf(each.symbol) })),
    ),
  }))
}

/** The text of a symbol's docstrings, its tags, and the code of its examples. */
export function docsOf(symbol) {
  const comments = statementsOf(symbol).flatMap((node) => typescript.getJSDocCommentsAndTags(node))
  const lines = comments.filter(typescript.isJSDoc).flatMap((comment) => plainLines(comment.getText()))
  const parts = [{ tag: '', lines: [] }]
  let fenced = false
  for (const line of lines) {
    const [, tag, rest] = (!fenced && /^@(\w+) ?(.*)$/.exec(line)) || []
    if (line.startsWith('```')) fenced = !fenced
    if (tag) parts.push({ tag, lines: [rest] })
    else parts.at(-1).lines.push(line)
  }
  const [{ text }, ...tags] = parts.map(({ tag, lines }) => ({ tag, text: lines.join('\n').trim() }))
  const examples = tags.filter(({ tag }) => tag === 'example').flatMap((each) => codeOf(each.text))
  return { text, tags, examples }
}

function plainLines(comment) {
  const lines = comment.replace(/^\/\*\*|\s*\*\/$/g, '').split('\n')
  return lines.map((line) => line.replace(/^\s*\* ?/, '')).flatMap((line) => line.split(/ (?=@throws )/))
}

function codeOf(text) {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code)
}

function placeOf(root, symbol) {
  const [node] = statementsOf(symbol)
  const { fileName, text } = node.getSourceFile()
  return `${relative(root, fileName).replaceAll('\\', '/')}:${text.slice(0, node.getStart()).split('\n').length}`
}
