import ts from 'typescript'
import { isRefusal, operators } from './operators.mjs'

/**
 * One text that holds every mutant of a source file: `__mutant(7) ? changed : original`. Which of them is active is
 * decided while it runs, so that nothing is compiled a second time.
 */
export function instrument(file, source, firstNumber) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const text = (node) => source.slice(node.getStart(tree), node.end)
  const mutants = []

  function add(node, replacement) {
    const number = firstNumber + mutants.length
    const start = node.getStart(tree)
    const { line } = tree.getLineAndCharacterOfPosition(start)
    const lineStart = source.lastIndexOf('\n', start - 1) + 1
    const lineEnd = (source.indexOf('\n', node.end) + 1 || source.length + 1) - 1
    mutants.push({
      number,
      file,
      line: line + 1,
      original: oneLine(source.slice(lineStart, lineEnd)),
      mutant: oneLine(source.slice(lineStart, start) + replacement + source.slice(node.end, lineEnd)),
    })
    return number
  }

  /** The text of a node with the mutants within it. */
  function inner(node) {
    let result = ''
    let position = node.getStart(tree)
    for (const child of children(node)) {
      const start = child.getStart(tree)
      result += source.slice(position, start) + instrumented(child)
      position = child.end
    }
    return result + source.slice(position, node.end)
  }

  function instrumented(node) {
    if (isTypeOnly(node)) return text(node)
    if (isRefusal(node)) return `{ if (!__mutant(${add(node, '')})) { ${inner(node)} } }`
    if (ts.isIterationStatement(node, false)) return ticking(node)
    if (!isExpressionPlace(node)) return inner(node)
    const replacements = [...new Set(operators.flatMap((operator) => operator(node, text)))]
    const choices = replacements.map((replacement) => `__mutant(${add(node, replacement)}) ? (${replacement}) : `)
    const original = inner(node)
    return choices.length === 0 ? original : `(${choices.join('')}${original})`
  }

  /** A loop that a mutant made endless is left by an exception. */
  function ticking(node) {
    const body = node.statement
    const head = source.slice(node.getStart(tree), body.getStart(tree))
    const parts = children(node).filter((child) => child !== body)
    let result = ''
    let position = node.getStart(tree)
    for (const part of parts) {
      result += source.slice(position, part.getStart(tree)) + instrumented(part)
      position = part.end
    }
    result += source.slice(position, node.getStart(tree) + head.length)
    return `${result}{ __mutantTick(); ${instrumented(body)} }`
  }

  return { mutants, text: inner(tree) }
}

function children(node) {
  const found = []
  ts.forEachChild(node, (child) => void found.push(child))
  return found.sort((left, right) => left.pos - right.pos)
}

function isTypeOnly(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  )
}

/** Where an expression in parentheses may stand. */
function isExpressionPlace(node) {
  const { parent } = node
  if (!parent || !ts.isExpression(node) || ts.isExpressionStatement(parent)) return false
  const isName = 'name' in parent && parent.name === node
  const isCallee = ts.isCallExpression(parent) && parent.expression === node
  return !(isName || isCallee)
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}
