import type { FakeProblem, FakeReply } from '@hooks/core/fake'
import type { ApiViolation, ErrorBody } from './generated/schemas.ts'

/** An error in Bluefin's shape: a violation for the statuses it documents, the plain form for any other. */
export function failure(status: number, problem?: Omit<FakeProblem, 'status'>): FakeReply {
  const kind = kinds[status]
  const message = problem?.message ?? kind?.message ?? 'Error'
  if (!kind) return { status, body: { code: status, message } satisfies ErrorBody }
  const detail = problem?.field && { detail: problem.message, source: problem.field }
  const body: ApiViolation = {
    ...kind,
    ...(detail ? {} : { message }),
    traceId: crypto.randomUUID(),
    details: detail ? [detail] : [],
  }
  return { status, body }
}

const invalid = {
  message: 'Invalid Input',
  errorType: 'invalid_request',
  errorCode: 40001,
  value: 'The request contained invalid data',
  source: 'request',
}

const denied = { value: 'Authorization', source: 'headers' }

const kinds: Readonly<Record<number, Omit<ApiViolation, 'traceId' | 'details'>>> = {
  400: { ...invalid, message: 'Invalid request.', value: 'Invalid Input' },
  401: { ...denied, message: 'Unauthenticated', errorType: 'authentication', errorCode: 40002 },
  403: { ...denied, message: 'Unauthorized', errorType: 'authorization', errorCode: 40003 },
  404: { message: 'Not Found', errorType: 'not_found', errorCode: 40005, value: null, source: null },
  422: invalid,
  500: {
    message: 'Internal Server Error',
    errorType: 'internal_server_error',
    errorCode: 40004,
    value: null,
    source: null,
  },
}
