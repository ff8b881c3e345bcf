/** Where the types of generated files stand in one another. */
import ts from 'typescript'

/** An exported interface or alias, and its file. */
export interface NamedType {
  readonly file: string
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration
}

/** A place of the type `name` inside of the type `from`. */
export interface MemberPlace {
  readonly name: string
  readonly from: string
  /** What is written behind a value of `from` to get there: `.page?.next`; nothing where that is one itself. */
  readonly read: string
  /** The type of what is there. */
  readonly type: string
}

export function namedTypes(sources: ReadonlyMap<string, ts.SourceFile>): Map<string, NamedType> {
  const types = new Map<string, NamedType>()
  for (const [file, source] of sources) {
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) types.set(node.name.text, { file, node })
    }
  }
  return types
}

/** All places, the nearest first. */
export function memberPlaces(types: ReadonlyMap<string, NamedType>): MemberPlace[] {
  const places: MemberPlace[] = []
  for (const [from, { node }] of types) {
    const found = (mentioned: ts.TypeNode, read: string, type: string): void => {
      for (const name of namesIn(mentioned)) {
        if (types.has(name) && name !== from) places.push({ name, from, read, type })
      }
    }
    if (ts.isInterfaceDeclaration(node)) {
      for (const parent of node.heritageClauses?.flatMap((clause) => clause.types) ?? []) {
        found(parent, '', parent.getText())
      }
      visit(node.members, '', false, found)
    } else if (ts.isTypeLiteralNode(node.type)) visit(node.type.members, '', false, found)
    else if (ts.isUnionTypeNode(node.type)) {
      for (const part of node.type.types.filter(ts.isTypeReferenceNode)) {
        const name = part.getText()
        if (types.has(name)) places.push({ name, from: name, read: '', type: from })
      }
    } else if (ts.isArrayTypeNode(node.type)) found(node.type, '[0]', `${node.type.elementType.getText()} | undefined`)
  }
  return places.sort((one, other) => stepsOf(one.read) - stepsOf(other.read))
}

function stepsOf(read: string): number {
  return read.split(/[.[]/).length
}

type Found = (mentioned: ts.TypeNode, read: string, type: string) => void

function visit(members: readonly ts.TypeElement[], read: string, mayBeMissing: boolean, found: Found): void {
  for (const member of members) {
    if (!ts.isPropertySignature(member) || !member.type || ts.isComputedPropertyName(member.name)) continue
    const { name, type } = member
    const access = ts.isIdentifier(name) ? `.${name.text}` : `[${name.getText()}]`
    const step = mayBeMissing ? `?.${access.replace(/^\./, '')}` : access
    const optional = mayBeMissing || member.questionToken !== undefined
    const literal = partsOf(type).find(ts.isTypeLiteralNode)
    const isNullable = partsOf(type).length > 1
    const parents = ts.isIntersectionTypeNode(type) ? type.types.filter(ts.isTypeReferenceNode) : []
    for (const parent of parents) found(parent, read + step, `${parent.getText()}${optional ? ' | undefined' : ''}`)
    if (literal) visit(literal.members, read + step, optional || isNullable, found)
    else if (!type.getText().includes('{'))
      found(type, read + step, `${type.getText()}${optional ? ' | undefined' : ''}`)
  }
}

function partsOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  return ts.isUnionTypeNode(type) ? type.types : [type]
}

/** The names of types in a type, the first of them first. */
function namesIn(node: ts.Node): string[] {
  const names: string[] = []
  const search = (each: ts.Node): void => {
    if (ts.isTypeReferenceNode(each)) names.push(each.typeName.getText())
    if (ts.isExpressionWithTypeArguments(each)) names.push(each.expression.getText())
    ts.forEachChild(each, search)
  }
  search(node)
  return names
}
