import ts from 'typescript'
import { type Documentation, docComment } from './doc-comment.ts'
import { lineWidth, propertyName, quote } from './text.ts'

/** What printing needs to know, and what it finds out. */
export interface PrintContext {
  /** The documentation of properties, which the syntax tree does not hold. */
  readonly documentation: ReadonlyMap<ts.Node, Documentation>
  /** Collects the names of the schemas that were mentioned. */
  readonly references: Set<string>
}

/**
 * Prints a type of openapi-typescript's syntax tree in the style of this repository: `components["schemas"]["X"]` is
 * `X`, an open enumeration keeps its completions, and what fits stands on one line.
 * @param used columns taken on the first line
 */
export function printType(node: ts.TypeNode, context: PrintContext, indent: string, used: number): string {
  if (ts.isParenthesizedTypeNode(node)) return printType(node.type, context, indent, used)
  if (ts.isUnionTypeNode(node)) return printUnion(node, context, indent, used)
  if (ts.isIntersectionTypeNode(node)) return printIntersection(node, context, indent, used)
  if (ts.isArrayTypeNode(node)) return `${printOperand(node.elementType, context, indent, used)}[]`
  if (ts.isTupleTypeNode(node)) {
    return `[${node.elements.map((each) => printType(each, context, indent, used)).join(', ')}]`
  }
  if (ts.isTypeLiteralNode(node)) return printLiteral(node, context, indent, used)
  if (ts.isIndexedAccessTypeNode(node)) return printReference(node, context)
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === 'Record') {
    return `Record<${(node.typeArguments ?? []).map((each) => printType(each, context, indent, used)).join(', ')}>`
  }
  const text = literalText(node)
  if (text !== undefined) return quote(text)
  if (ts.isLiteralTypeNode(node)) return printConstant(node.literal)
  const keyword = ts.tokenToString(node.kind)
  if (keyword !== undefined) return keyword
  throw new Error(`cannot print a ${ts.SyntaxKind[node.kind]}`)
}

/** The members of an object type, one per line and each with its documentation. */
export function printMembers(members: readonly ts.TypeElement[], context: PrintContext, indent: string): string {
  return members
    .map((member) => {
      const documentation = context.documentation.get(member)
      const comment = documentation === undefined ? '' : docComment(documentation, indent)
      return `${comment}${indent}${printMember(member, context, indent)}\n`
    })
    .join('')
}

/** The parts of an intersection, with object types that can be one merged into one. */
export function intersectionParts(node: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(node)) return intersectionParts(node.type)
  if (!ts.isIntersectionTypeNode(node)) return [node]
  const parts = node.types.flatMap(intersectionParts)
  const literals = parts.filter(ts.isTypeLiteralNode)
  const mergeable = literals.every((each) => each.members.every(allowsNeighbours))
  if (!mergeable || literals.length < 2) return parts
  const merged = ts.factory.createTypeLiteralNode(literals.flatMap((each) => [...each.members]))
  return [...parts.filter((each) => !ts.isTypeLiteralNode(each)), merged]
}

/** The schema's name in `components["schemas"]["X"]`. */
export function referencedName(node: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined
  const [root, section, name, ...rest] = accessPath(node)
  return root === 'components' && section === 'schemas' && rest.length === 0 ? name : undefined
}

function printMember(member: ts.TypeElement, context: PrintContext, indent: string): string {
  if (ts.isIndexSignatureDeclaration(member))
    return `[key: string]: ${printType(member.type, context, indent, indent.length)}`
  if (!ts.isPropertySignature(member) || member.type === undefined) {
    throw new Error(`cannot print a ${ts.SyntaxKind[member.kind]}`)
  }
  const readonly = member.modifiers?.some((each) => each.kind === ts.SyntaxKind.ReadonlyKeyword) ? 'readonly ' : ''
  const name =
    ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? propertyName(member.name.text) : undefined
  if (name === undefined) throw new Error(`cannot print a ${ts.SyntaxKind[member.name.kind]} as a name`)
  const head = `${readonly}${name}${member.questionToken === undefined ? '' : '?'}:`
  const type = printType(member.type, context, indent, indent.length + head.length + 1)
  return type.startsWith('\n') ? `${head}${type}` : `${head} ${type}`
}

function printLiteral(node: ts.TypeLiteralNode, context: PrintContext, indent: string, used: number): string {
  if (node.members.length === 0) return '{}'
  if (!node.members.some((member) => context.documentation.has(member))) {
    const line = `{ ${node.members.map((member) => printMember(member, context, indent)).join('; ')} }`
    if (!line.includes('\n') && used + line.length <= lineWidth) return line
  }
  return `{\n${printMembers(node.members, context, `${indent}  `)}${indent}}`
}

function printUnion(node: ts.UnionTypeNode, context: PrintContext, indent: string, used: number): string {
  const members = openEnumeration(unionMembers(node))
  const line = members.map((each) => printUnionMember(each, context, indent, used)).join(' | ')
  const broken = members.length > 1 && used + (line.split('\n')[0] ?? '').length > lineWidth
  if (!broken && (!line.includes('\n') || members.filter(isObject).length < 2)) return line
  const deeper = `${indent}  `
  return members.map((each) => `\n${deeper}| ${printUnionMember(each, context, deeper, deeper.length + 2)}`).join('')
}

type UnionMember = ts.TypeNode | 'any other text'

/** `'a' | 'b' | string` collapses to `string`; with `string & {}` the known values are still offered for completion. */
function openEnumeration(members: readonly ts.TypeNode[]): UnionMember[] {
  if (members.every((each) => literalText(each) === undefined)) return [...members]
  return members.map((each) => (each.kind === ts.SyntaxKind.StringKeyword ? 'any other text' : each))
}

function printUnionMember(member: UnionMember, context: PrintContext, indent: string, used: number): string {
  return member === 'any other text' ? '(string & {})' : printOperand(member, context, indent, used)
}

function unionMembers(node: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(node)) return unionMembers(node.type)
  return ts.isUnionTypeNode(node) ? node.types.flatMap(unionMembers) : [node]
}

function isObject(member: UnionMember): boolean {
  return member !== 'any other text' && ts.isTypeLiteralNode(member)
}

function printIntersection(node: ts.IntersectionTypeNode, context: PrintContext, indent: string, used: number): string {
  const parts = intersectionParts(node)
  return parts.map((each) => printOperand(each, context, indent, used)).join(' & ')
}

/** In parentheses where `|` or `&` would otherwise bind differently. */
function printOperand(node: ts.TypeNode, context: PrintContext, indent: string, used: number): string {
  const compound = ts.isParenthesizedTypeNode(node) ? node.type : node
  const text = printType(compound, context, indent, used + 1)
  const isCompound =
    ts.isUnionTypeNode(compound) || (ts.isIntersectionTypeNode(compound) && intersectionParts(compound).length > 1)
  return isCompound ? `(${text}${text.startsWith('\n') ? `\n${indent}` : ''})` : text
}

function printReference(node: ts.IndexedAccessTypeNode, context: PrintContext): string {
  const [root, section, name, ...rest] = accessPath(node)
  if (root !== 'components' || section !== 'schemas' || name === undefined) {
    throw new Error(`a $ref to ${[root, section, name].join('/')} is no reference to a schema`)
  }
  context.references.add(name)
  return name + rest.map((each) => `[${quote(each)}]`).join('')
}

function accessPath(node: ts.TypeNode): string[] {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text]
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return []
  const { literal } = node.indexType
  return [...accessPath(node.objectType), ts.isStringLiteral(literal) ? literal.text : '']
}

function printConstant(literal: ts.LiteralTypeNode['literal']): string {
  if (ts.isNumericLiteral(literal)) return literal.text
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) return `-${literal.operand.text}`
  const keyword = ts.tokenToString(literal.kind)
  if (keyword === undefined) throw new Error(`cannot print a ${ts.SyntaxKind[literal.kind]}`)
  return keyword
}

/** openapi-typescript writes text literals as identifiers that hold the quotes. */
function literalText(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) && node.text.startsWith('"') ? JSON.parse(node.text) : undefined
}

/** An index signature of `unknown` agrees with every property; any other needs an intersection. */
function allowsNeighbours(member: ts.TypeElement): boolean {
  return !ts.isIndexSignatureDeclaration(member) || member.type.kind === ts.SyntaxKind.UnknownKeyword
}
