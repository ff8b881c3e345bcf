import openapiTypeScript, { type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { withArrays } from './array-schema.ts'
import { type Documentation, docComment } from './doc-comment.ts'
import type { OpenApiDocument, Schema } from './document.ts'
import { intersectionParts, type PrintContext, printMembers, printType, referencedName } from './print-type.ts'
import { restateRequired } from './restate-required.ts'
import { schemaDocumentation } from './schema-docs.ts'

/** One named type, made from one schema. */
export interface Declaration {
  readonly kind: 'interface' | 'alias'
  /** `export interface X { … }` or `export type X = …`, with its documentation. */
  readonly text: string
  /** The type without a name, for an alias that is better written where it is used. */
  readonly type: string
  /** The names of the schemas it mentions. */
  readonly references: ReadonlySet<string>
}

/**
 * Turns schemas into plain declarations: openapi-typescript derives the types, this flattens them.
 * @param schemas name to schema; every schema they refer to has to be among them
 */
export async function declareTypes(
  document: OpenApiDocument,
  schemas: Readonly<Record<string, Schema>>,
  documentationOf: (name: string, schema: Schema) => Documentation = (_name, schema) => schemaDocumentation(schema),
): Promise<Map<string, Declaration>> {
  const { types, documentation } = await deriveTypes(document, schemas)
  const declarations = new Map<string, Declaration>()
  for (const [name, schema] of Object.entries(schemas)) {
    const type = types.get(name)
    if (type === undefined) throw new Error(`openapi-typescript made no type of ${name}`)
    const context: PrintContext = { documentation, references: new Set() }
    const comment = docComment(documentationOf(name, schema))
    const body = printInterface(type, context, (parent) => isObjectType(types, parent))
    if (body === undefined) {
      const head = `export type ${name} =`
      const text = printType(type, context, '', head.length + 1)
      const declared = `${comment}${head}${text.startsWith('\n') ? '' : ' '}${text}\n`
      declarations.set(name, { kind: 'alias', text: declared, type: text.trimStart(), references: context.references })
    } else {
      const declared = `${comment}export interface ${name} ${body}\n`
      declarations.set(name, { kind: 'interface', text: declared, type: name, references: context.references })
    }
  }
  return declarations
}

interface DerivedTypes {
  readonly types: ReadonlyMap<string, ts.TypeNode>
  readonly documentation: ReadonlyMap<ts.Node, Documentation>
}

async function deriveTypes(
  document: OpenApiDocument,
  schemas: Readonly<Record<string, Schema>>,
): Promise<DerivedTypes> {
  const documentation = new Map<ts.Node, Documentation>()
  const prepared = Object.entries(schemas).map(([name, schema]) => [
    name,
    withArrays(restateRequired(document, schema)),
  ])
  const source = {
    openapi: document.openapi,
    info: document.info,
    components: { schemas: Object.fromEntries(prepared) },
  }
  const nodes = await openapiTypeScript(source as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    // The library's own comments are untagged prose mixed with tags that TSDoc does not know.
    transformProperty: (property, schema) => {
      documentation.set(property, schemaDocumentation(schema as Schema))
      return property
    },
  })
  const types = new Map<string, ts.TypeNode>()
  for (const member of schemaMembers(nodes)) {
    if (ts.isPropertySignature(member) && member.type !== undefined) types.set(nameText(member.name), member.type)
  }
  return { types, documentation: withoutEmpty(documentation) }
}

/** The members of `interface components { schemas: { … } }`. */
function schemaMembers(nodes: readonly ts.Node[]): readonly ts.TypeElement[] {
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') continue
    for (const section of node.members) {
      const isSchemas = ts.isPropertySignature(section) && nameText(section.name) === 'schemas'
      if (isSchemas && section.type !== undefined && ts.isTypeLiteralNode(section.type)) return section.type.members
    }
  }
  return []
}

/** `extends A, B { … }` or `{ … }`; undefined where the type is none that an interface can express. */
function printInterface(
  type: ts.TypeNode,
  context: PrintContext,
  isParent: (name: string) => boolean,
): string | undefined {
  const parts = intersectionParts(type)
  const literals = parts.filter(ts.isTypeLiteralNode)
  const parents = parts.filter((part) => !ts.isTypeLiteralNode(part)).map(referencedName)
  const names = parents.filter((name) => name !== undefined)
  const [literal] = literals
  if (literals.length > 1 || names.length < parents.length || !names.every(isParent)) return undefined
  if (literal === undefined && names.length < 2) return undefined
  for (const name of names) context.references.add(name)
  const heritage = names.length === 0 ? '' : `extends ${names.join(', ')} `
  return `${heritage}{\n${printMembers(literal?.members ?? [], context, '  ')}}`
}

function isObjectType(types: ReadonlyMap<string, ts.TypeNode>, name: string): boolean {
  const type = types.get(name)
  return (
    type !== undefined &&
    intersectionParts(type).every((part) => {
      const parent = referencedName(part)
      return ts.isTypeLiteralNode(part) || (parent !== undefined && isObjectType(types, parent))
    })
  )
}

function nameText(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

function withoutEmpty(documentation: ReadonlyMap<ts.Node, Documentation>): Map<ts.Node, Documentation> {
  return new Map([...documentation].filter(([, value]) => docComment(value) !== ''))
}
