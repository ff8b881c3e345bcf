/**
 * What `@hooks/providers/<id>/responses` exports: what the specification says about the JSON of every answer.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import type { ResponseSchemas } from '@hooks/core/contract'
 *
 * const responses: ResponseSchemas = {
 *   provider: 'shop',
 *   answers: { 'webhooks.get': { 200: 'Webhook' } },
 *   schemas: { Webhook: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } },
 * }
 * export const middleware = validateResponses(responses)
 * ```
 */
export interface ResponseSchemas {
  readonly provider: string
  /** Method path to status to the name of a schema: `{ 'webhooks.get': { 200: 'Webhook', 404: 'ErrorBody' } }`. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly schemas: Readonly<Record<string, ResponseSchema>>
}

/**
 * The part of JSON Schema that decides whether an answer is what its types say. New properties and new values of open
 * enumerations are welcome, and lengths, patterns and formats are not in the types: none of these is here.
 *
 * @example
 * ```ts
 * import type { ResponseSchema } from '@hooks/core/contract'
 *
 * export const webhook: ResponseSchema = {
 *   type: 'object',
 *   required: ['id', 'url'],
 *   properties: { id: { type: 'string' }, url: { type: 'string' } },
 * }
 * ```
 */
export interface ResponseSchema {
  /** The name of a schema next to this one. */
  readonly $ref?: string
  readonly type?: string | readonly string[]
  /** The values of a closed enumeration. */
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, ResponseSchema>>
  /** What properties are that `properties` does not name. */
  readonly additionalProperties?: ResponseSchema
  readonly items?: ResponseSchema
  readonly allOf?: readonly ResponseSchema[]
  readonly anyOf?: readonly ResponseSchema[]
}
