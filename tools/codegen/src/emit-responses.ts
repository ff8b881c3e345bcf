import { answerSchema, namesIn } from './answer-schema.ts'
import type { Schema } from './document.ts'
import { componentSchemas } from './named-types.ts'
import { pascalCase } from './names.ts'
import type { Operation } from './read-operations.ts'
import { jsonSchema, responsesOf } from './read-responses.ts'
import { refuse } from './specification.ts'
import type { Surface } from './surface.ts'
import { banner, importTypes, printValue } from './text.ts'

/** `responses.ts`: what the JSON of every answer of every operation is, for comparing answers with the specification. */
export function emitResponses({ specification, operations }: Surface): string {
  const { document, file, names } = specification
  const components = componentSchemas(document)
  const used = new Map<string, Schema>()

  /** The name of a schema, which from then on is among those that are written. */
  function use(name: string, schema: Schema): string {
    const before = used.get(name)
    const reduced = answerSchema(schema)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(reduced)) {
      refuse(specification, name, 'this name is needed for the schema of an answer, but it is taken')
    }
    if (before !== undefined) return name
    used.set(name, reduced)
    for (const each of namesIn(reduced))
      use(each, components[each] ?? refuse(specification, name, `there is no ${each}`))
    return name
  }

  /** Inline schemas are named after their operation and status, referenced ones keep their name. */
  function answersOf({ id, source }: Operation): [string, string][] {
    return responsesOf(specification, source).flatMap(([status, response]) => {
      const schema = jsonSchema(response)
      if (schema === undefined) return []
      const reduced = answerSchema(schema)
      const isName = reduced.$ref !== undefined && Object.keys(reduced).length === 1
      const name = isName ? (reduced.$ref as string) : id.split('.').map(pascalCase).join('') + status
      return [[status, isName ? use(name, components[name] as Schema) : use(name, schema)]]
    })
  }

  const answers = Object.fromEntries(
    operations.map((operation) => [operation.id, Object.fromEntries(answersOf(operation))]),
  )
  const value = { provider: specification.id, answers, schemas: Object.fromEntries(used) }
  return `${banner(file)}
${importTypes(['ResponseSchemas'], '@hooks/core/contract')}
/** What the answers of ${names.title} hold, for \`validateResponses\` of @hooks/client/validate. */
export const ${names.camel}Responses: ResponseSchemas = ${printValue(value)}
`
}
