import type { FakeCall, FakeProblem, FakeReply } from '@hooks/core/fake'
import type { AnyKit } from './kit.ts'
import { acceptable, essence } from './media-types.ts'
import { createParameterReader } from './parameters.ts'
import { createId, randomHex } from './random.ts'
import { createReplyCheck } from './reply-check.ts'
import { createRouter, type Route } from './routes.ts'
import type { Issue, Validator } from './validator.ts'

/** What the API of a fake works with besides its kit. */
export interface ApiContext {
  readonly state: unknown
  readonly validate: Validator
  readonly now: () => Date
  /** The status the next answer shall have whatever is asked, if tests want a failure. */
  readonly takeFailure: () => FakeProblem['status'] | undefined
  readonly probe: FakeCall<never>['probe']
}

/** Answers one request, or throws where the fake itself is at fault. */
export type Api = (request: Request) => Promise<Response>

/** The provider's management API: the specification routes and validates, the provider's fake decides. */
export function createApi(kit: AnyKit, context: ApiContext): Api {
  const { fake, document } = kit
  const { state, validate, now, probe, takeFailure } = context
  const router = createRouter(document)
  const readParameters = createParameterReader(document, validate)
  const checkReply = createReplyCheck(kit.provider.id, validate)
  const refuse = (status: FakeProblem['status'], message: string, field?: string): FakeReply =>
    fake.refuse({ status, message, ...(field && { field }) })

  return async (request) => {
    const failure = takeFailure()
    if (failure !== undefined) return respond(refuse(failure, 'The test asked for this failure.'))
    const url = new URL(request.url)
    const { method, headers } = request
    const denied = fake.authenticate({ method, url, headers }, state)
    if (denied) return respond(denied)
    const match = router(pathOf(url, fake.baseUrls))
    if (!match) return respond(refuse(404, `There is nothing at ${url.pathname}.`))
    const route = match.routes.get(method)
    if (!route) {
      const reply = refuse(405, `${method} is not allowed here.`)
      return respond({ ...reply, headers: { ...reply.headers, Allow: [...match.routes.keys()].join(', ') } })
    }
    const mediaType = acceptable(headers.get('accept'), offered(route))
    if (mediaType === undefined) return respond(refuse(406, `Only ${offered(route).join(', ')} can be answered.`))

    const answer = (reply: FakeReply): Response => {
      checkReply(route, reply, mediaType)
      return respond(reply, mediaType)
    }
    const parameters = readParameters(route, { url, headers, path: match.path })
    if (parameters.issue) return answer(refuseIssue(route, parameters.issue))
    const body = await readBody(route, request)
    if (body.refused) return answer(refuse(...body.refused))
    if (body.issue) return answer(refuseIssue(route, body.issue))
    const operation = fake.operations[route.operationId]
    if (!operation) throw new Error(`The fake of ${kit.provider.id} has no operation ${route.operationId}`)
    const call = { method, url, headers, state, path: match.path, query: parameters.query, body: body.value }
    return answer(await operation({ ...call, now, createId, randomHex, probe } as FakeCall<never>))
  }

  function respond({ status, body, headers }: FakeReply, mediaType = 'application/json'): Response {
    const text = body === undefined ? null : JSON.stringify(body)
    const contentType = text !== null && { 'Content-Type': mediaType }
    return new Response(text, { status, headers: { ...fake.headers, ...headers, ...contentType } })
  }

  function refuseIssue(route: Route, { message, field }: Issue): FakeReply {
    return refuse(route.response(422) || !route.response(400) ? 422 : 400, `${message}.`, field)
  }

  async function readBody({ requestBody }: Route, request: Request): Promise<ReadBody> {
    const text = await request.text()
    if (!requestBody) return {}
    const { required, content } = requestBody.value
    if (text === '') return required ? { refused: [400, 'A body is required.'] } : {}
    const mediaType = essence(request.headers.get('content-type') ?? '')
    if (!Object.hasOwn(content, mediaType)) {
      return { refused: [415, `The content type must be ${Object.keys(content).join(' or ')}.`] }
    }
    const value = mediaType === 'application/x-www-form-urlencoded' ? form(text) : parsed(text)
    if (value === undefined) return { refused: [400, 'Malformed JSON.'] }
    return { value, issue: validate([...requestBody.place, 'content', mediaType, 'schema'], value) }
  }
}

interface ReadBody {
  readonly value?: unknown
  readonly issue?: Issue | undefined
  readonly refused?: [status: FakeProblem['status'], message: string]
}

function form(text: string): unknown {
  return Object.fromEntries(new URLSearchParams(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The path as the document writes it: without the path of the base URL. */
function pathOf({ pathname }: URL, baseUrls: readonly string[]): string {
  const prefixes = baseUrls.map((each) => new URL(each).pathname.replace(/\/$/, ''))
  const prefix = prefixes.find((each) => pathname.startsWith(`${each}/`)) ?? ''
  return pathname.slice(prefix.length)
}

/** The media types of the operation's good answers. */
function offered(route: Route): readonly string[] {
  const types = [200, 201, 202].flatMap((status) => Object.keys(route.response(status)?.value.content ?? {}))
  return types.length === 0 ? ['application/json'] : types
}
