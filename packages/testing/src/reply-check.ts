import type { FakeReply } from '@hooks/core/fake'
import type { Route } from './routes.ts'
import type { Validator } from './validator.ts'

/** Throws for an answer the specification does not allow, so that a fake cannot drift away from it unnoticed. */
export type ReplyCheck = (route: Route, reply: FakeReply, mediaType: string) => void

export function createReplyCheck(provider: string, validate: Validator): ReplyCheck {
  return (route, { status, body }, mediaType) => {
    const wrong = (problem: string): Error =>
      new Error(
        `The fake of ${provider} answered ${route.operationId} (${route.method} ${route.template}) with ${status}, ` +
          `which its specification does not allow: ${problem}`,
      )
    const response = route.response(status)
    if (!response) {
      // Errors such as 429 are seldom listed for every operation.
      if (status >= 400) return
      throw wrong('it describes no answer with this status')
    }
    const { content } = response.value
    if (body === undefined && content) throw wrong('the body is missing')
    if (body === undefined) return
    const type = content && (Object.hasOwn(content, mediaType) ? mediaType : Object.keys(content)[0])
    if (type === undefined) throw wrong('it describes no body')
    const issue = validate([...response.place, 'content', type, 'schema'], body)
    if (issue) throw wrong(`${issue.message} (${issue.rule})`)
  }
}
