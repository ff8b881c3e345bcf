import type { FakeProblem, FakeReply } from '@hooks/core/fake'
import type { BasicError, ValidationError } from './generated/schemas.ts'

const documentation_url = 'https://docs.github.com/rest'

/** An error in GitHub's shape: with its faults for 422, in words for any other status. */
export function failure(status: number, problem: Partial<FakeProblem> = {}): FakeReply {
  const about = { documentation_url, status: `${status}` }
  if (status !== 422) {
    const message = words[status] ?? problem.message ?? 'Error'
    return { status, body: { message, ...about } satisfies BasicError }
  }
  const { message = '', field } = problem
  const fault = { resource: 'Hook', code: 'custom', message, ...(field && { field }) }
  return { status, body: { message: 'Validation Failed', errors: [fault], ...about } satisfies ValidationError }
}

const words: Readonly<Record<number, string>> = { 401: 'Bad credentials', 404: 'Not Found' }
