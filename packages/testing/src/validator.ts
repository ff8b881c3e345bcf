import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenApiDocument } from './kit.ts'
import { findPlace, fragmentOf, type Place } from './pointer.ts'

/** What is wrong with a value. */
export interface Issue {
  /** The field at fault as a dotted path, `enabled_events.0.types`; empty for the value itself. */
  readonly field: string
  /** In one line, beginning with the field. */
  readonly message: string
  /** The rule of the specification that is broken: `#/components/schemas/Transfer/properties/amount/type`. */
  readonly rule: string
}

/** The first thing in which a value breaks the schema at a place of the document. */
export type Validator = (schema: Place, value: unknown) => Issue | undefined

/** Validates against the specification itself, not a copy of its schemas; each schema is compiled when first needed. */
export function createValidator(document: OpenApiDocument): Validator {
  // Not strict, because OpenAPI documents have keywords that JSON Schema does not know.
  const ajv = new Ajv2020({ strict: false, verbose: true, validateSchema: false, logger: false })
  formats.default(ajv)
  ajv.addSchema(document, 'spec')
  const compiled = new Map<string, ValidateFunction>()

  return (schema, value) => {
    const fragment = fragmentOf(schema)
    const validate = compiled.get(fragment) ?? ajv.getSchema(`spec${fragment}`)
    if (!validate) throw new Error(`The specification has no schema at ${fragment}`)
    compiled.set(fragment, validate)
    return validate(value) ? undefined : issueOf(document, validate.errors ?? [])
  }
}

function issueOf(document: OpenApiDocument, errors: readonly ErrorObject[]): Issue {
  // Where no branch of an anyOf fits, the deepest error is the one that says most.
  const [error] = [...errors].sort((left, right) => right.instancePath.length - left.instancePath.length)
  const required = error?.keyword === 'required'
  const steps = (error?.instancePath ?? '').split('/').slice(1)
  if (required) steps.push(String(error?.params.missingProperty))
  const field = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.')
  const reason = required ? 'is required' : (error?.message ?? 'is not valid')
  return { field, message: `${field || 'the body'} ${reason}`, rule: ruleOf(document, error) }
}

/** The validator itself tells the place within the nearest `$ref` only. */
function ruleOf(document: OpenApiDocument, error: ErrorObject | undefined): string {
  const place = error?.parentSchema && findPlace(document, error.parentSchema)
  return place ? fragmentOf([...place, error.keyword]) : (error?.schemaPath ?? '')
}
