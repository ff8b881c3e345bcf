import ts from 'typescript'

const { SyntaxKind: kind } = ts

const binary = {
  [kind.EqualsEqualsEqualsToken]: ['!=='],
  [kind.ExclamationEqualsEqualsToken]: ['==='],
  [kind.LessThanToken]: ['<=', '>='],
  [kind.LessThanEqualsToken]: ['<', '>'],
  [kind.GreaterThanToken]: ['>=', '<='],
  [kind.GreaterThanEqualsToken]: ['>', '<'],
  [kind.AmpersandAmpersandToken]: ['||'],
  [kind.BarBarToken]: ['&&'],
}

/** Each gives the texts that may stand in place of a node. */
export const operators = [
  // A condition that no longer decides.
  (node) => (isCondition(node) ? ['true', 'false'] : []),
  // An operator for its neighbours.
  (node, text) =>
    ts.isBinaryExpression(node)
      ? (binary[node.operatorToken.kind] ?? []).map((sign) => `${text(node.left)} ${sign} ${text(node.right)}`)
      : [],
  // A default that is missing.
  (node, text) =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === kind.QuestionQuestionToken ? [text(node.left)] : [],
  // A number beside the right one.
  (node) => (ts.isNumericLiteral(node) ? [1, -1].map((step) => String(numberOf(node) + step)) : []),
  (node) => (node.kind === kind.TrueKeyword ? ['false'] : node.kind === kind.FalseKeyword ? ['true'] : []),
  // A pattern that also fits within a longer text.
  (node, text) => (ts.isRegularExpressionLiteral(node) ? unanchored(text(node)) : []),
  // Another reason.
  (node) => (ts.isStringLiteral(node) && node.text.startsWith('ERR_') ? [otherCode(node.text)] : []),
  (node, text) => swappedCall(node, text, 'every', 'some') ?? swappedCall(node, text, 'some', 'every') ?? [],
  // A limit that is missing.
  (node, text) =>
    isMethodCall(node, 'slice') && node.arguments.length === 2 && node.arguments[0].getText() === '0'
      ? [text(node.expression.expression)]
      : [],
  (node, text) =>
    ts.isPrefixUnaryExpression(node) && node.operator === kind.ExclamationToken ? [text(node.operand)] : [],
]

/** A refusal that is left out. */
export function isRefusal(node) {
  if (ts.isThrowStatement(node)) return true
  const given = ts.isReturnStatement(node) ? node.expression : undefined
  return given !== undefined && ts.isCallExpression(given) && given.expression.getText() === 'refuse'
}

function isCondition({ parent, ...node }) {
  const statement = ts.isIfStatement(parent) && parent.expression.pos === node.pos
  return statement || (ts.isConditionalExpression(parent) && parent.condition.pos === node.pos)
}

function isMethodCall(node, name) {
  return (
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name
  )
}

function swappedCall(node, text, from, to) {
  if (!isMethodCall(node, from)) return undefined
  return [`${text(node.expression.expression)}.${to}(${node.arguments.map(text).join(', ')})`]
}

function numberOf(node) {
  return Number(node.text.replaceAll('_', ''))
}

function otherCode(code) {
  return code === 'ERR_SIGNATURE_MISMATCH' ? "'ERR_SIGNATURE_MISSING'" : "'ERR_SIGNATURE_MISMATCH'"
}

function unanchored(text) {
  const end = text.lastIndexOf('/')
  const source = text.slice(1, end)
  const flags = text.slice(end + 1)
  const results = []
  if (source.startsWith('^')) results.push(`/${source.slice(1)}/${flags}`)
  if (source.endsWith('$')) results.push(`/${source.slice(0, -1)}/${flags}`)
  return results
}
