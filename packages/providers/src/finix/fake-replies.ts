import type { FakeProblem, FakeReply } from '@hooks/core/fake'
import type { ErrorBody } from './generated/schemas.ts'

export type Problem = Omit<FakeProblem, 'status'>

/** An error in Finix's shape. */
export function failure(status: number, { message, field }: Problem): FakeReply {
  const logref = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  const body: ErrorBody = {
    total: 1,
    _embedded: { errors: [{ code: codes[status] ?? 'UNKNOWN', logref, message, ...(field && { field }) }] },
  }
  return answer(status, body)
}

/** An answer with the headers every answer of Finix has. */
export function answer(status: number, body: unknown): FakeReply {
  return { status, body, headers: { 'finix-apiuser-role': 'ROLE_PLATFORM', 'x-request-id': crypto.randomUUID() } }
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNKNOWN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  409: 'CONFLICT',
  422: 'INVALID_FIELD',
  429: 'TOO_MANY_REQUESTS',
  500: 'SERVER_ERROR',
}
