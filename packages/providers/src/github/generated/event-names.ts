// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

/** The complete names of the events in the specification. */
export const githubEventNames: ReadonlySet<string> = new Set([
  'ping',
  'push',
  'create',
  'delete',
  'issues',
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'release',
  'workflow_run',
])
