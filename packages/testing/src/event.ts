import { ConfigurationError } from '@hooks/core'
import type { AnyKit } from './kit.ts'
import { didYouMean } from './nearest.ts'
import { locate } from './pointer.ts'
import type { Validator } from './validator.ts'

export interface EventRequest {
  readonly name: string
  /** Laid over the fields of the resource. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly now: Date
}

/**
 * The body of a delivery as the provider would send it now: the fixture, a fresh id and the changes, valid against the
 * specification. @throws ConfigurationError ERR_OPTION_INVALID for unknown events and changes the specification forbids
 */
export function createEventBody(kit: AnyKit, validate: Validator, { name, changes, now }: EventRequest): string {
  const fixture: unknown = JSON.parse(fixtureOf(kit, name))
  const event = kit.fake.createEvent(fixture, { name, changes, id: crypto.randomUUID(), now })
  const schema = eventSchema(kit, name)
  const issue = schema && validate(schema, event)
  if (issue) throw invalid(`This is no ${name} of ${kit.provider.id}: ${issue.message} (${issue.rule}).`)
  return JSON.stringify(event)
}

/** @throws ConfigurationError ERR_OPTION_INVALID, naming similar events */
export function fixtureOf(kit: AnyKit, name: string): string {
  const text = Object.hasOwn(kit.fixtures, name) ? kit.fixtures[name] : undefined
  if (text !== undefined) return text
  throw invalid(`${kit.provider.id} has no event '${name}'.${didYouMean(name, Object.keys(kit.fixtures))}`)
}

/** Where the document describes the body of this event. */
export function eventSchema({ document }: AnyKit, name: string): readonly string[] | undefined {
  const content = locate<Readonly<Record<string, unknown>>>(document, [
    ...['webhooks', name, 'post', 'requestBody', 'content'],
  ])
  const [mediaType] = Object.keys(content?.value ?? {})
  return content && mediaType !== undefined ? [...content.place, mediaType, 'schema'] : undefined
}

function invalid(message: string): ConfigurationError {
  return new ConfigurationError('ERR_OPTION_INVALID', message)
}
