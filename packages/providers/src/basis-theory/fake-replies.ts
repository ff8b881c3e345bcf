import type { FakeProblem, FakeReply } from '@hooks/core/fake'
import type { ProblemDetails } from './generated/schemas.ts'

/** An error as RFC 7807 describes it; for a field, with the field among `errors`. */
export function failure(status: number, { message, field }: Omit<FakeProblem, 'status'>): FakeReply {
  const body: ProblemDetails = field
    ? { title: 'One or more validation errors occurred.', status, detail: message, errors: { [field]: [message] } }
    : { title: titles[status] ?? 'Error', status, detail: message }
  return { status, body }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}
