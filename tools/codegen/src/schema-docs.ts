import type { Documentation } from './doc-comment.ts'
import type { Schema } from './document.ts'

/** What a schema says about itself besides its type: description, format and limits, default, examples. */
export function schemaDocumentation(schema: Schema): Documentation {
  const examples = [schema.example, ...(Array.isArray(schema.examples) ? schema.examples : [])]
  return {
    paragraphs: [schema.title, [schema.description?.trim(), ...limits(schema)].join(' ')],
    tags: [
      ...(schema.deprecated === true ? ['@deprecated'] : []),
      ...(schema.default === undefined ? [] : [`@defaultValue ${code(schema.default)}`]),
      ...examples.filter((example) => example !== undefined).map((example) => `@example ${code(example)}`),
    ],
  }
}

const limitTexts: Readonly<Record<string, (value: unknown) => string>> = {
  format: (value) => `Format: ${value}.`,
  pattern: (value) => `Pattern: \`${value}\`.`,
  minLength: (value) => `At least ${value} characters.`,
  maxLength: (value) => `At most ${value} characters.`,
  minimum: (value) => `At least ${value}.`,
  maximum: (value) => `At most ${value}.`,
  exclusiveMinimum: (value) => `Greater than ${value}.`,
  exclusiveMaximum: (value) => `Less than ${value}.`,
  multipleOf: (value) => `A multiple of ${value}.`,
  minItems: (value) => `At least ${value} items.`,
  maxItems: (value) => `At most ${value} items.`,
}

function limits(schema: Schema): string[] {
  return Object.entries(limitTexts).flatMap(([keyword, text]) => {
    const value = schema[keyword]
    return value === undefined ? [] : [text(value)]
  })
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}
