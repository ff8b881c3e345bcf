import type { CallOptionTypes } from './emit-call-options.ts'
import type { Argument, Operation } from './read-operations.ts'
import type { TypeUsage } from './type-usage.ts'

/** `body: CreateWebhookRequest`, `options?: CallOptions`; and what the method gives, `ApiPromise<Webhook>`. */
export interface MethodSignature {
  readonly parameters: readonly string[]
  readonly result: string
}

export function methodSignature(usage: TypeUsage, options: CallOptionTypes, operation: Operation): MethodSignature {
  const parameters = argumentsOf(operation).map(({ name, type, optional }) => {
    return `${name}${optional ? '?' : ''}: ${usage.use(type)}`
  })
  return { parameters: [...parameters, `options?: ${options.use(operation)}`], result: resultType(usage, operation) }
}

/** Path parameters in the order of the URL, then the body or query; without the call options. */
export function argumentsOf(operation: Operation): (Argument & { readonly optional: boolean })[] {
  const path = operation.pathParameters.map((argument) => ({ ...argument, optional: false }))
  return operation.input === undefined ? path : [...path, operation.input]
}

function resultType(usage: TypeUsage, { result, pagination }: Operation): string {
  const answer = result === undefined ? 'void' : usage.use(result)
  return pagination === undefined
    ? `ApiPromise<${answer}>`
    : `PagePromise<${usage.use(pagination.itemType)}, ${answer}>`
}
