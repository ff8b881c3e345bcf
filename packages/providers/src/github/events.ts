import type { EventDescription } from '@hooks/core/contract'

/** What tells the body of an event from every other. */
interface Shape {
  readonly name: string
  /** Where the resource is; without it the whole payload is. */
  readonly data?: string
  /** Fields that it has, besides the resource, */
  readonly has: readonly string[]
  /** and fields that others have besides these. */
  readonly lacks?: readonly string[]
}

/**
 * GitHub names events in a header that is not signed, so a name is told from what is signed: the first that fits.
 * specs/github/SOURCES.md
 */
const shapes: readonly Shape[] = [
  { name: 'ping', data: 'hook', has: ['hook_id', 'zen'] },
  { name: 'push', has: ['ref', 'before', 'after', 'commits', 'pusher'] },
  { name: 'create', has: ['ref', 'ref_type', 'master_branch', 'pusher_type'] },
  { name: 'delete', has: ['ref', 'ref_type', 'pusher_type'] },
  { name: 'issue_comment', data: 'comment', has: ['action', 'issue'] },
  { name: 'issues', data: 'issue', has: ['action'] },
  { name: 'pull_request', data: 'pull_request', has: ['action', 'number'] },
  { name: 'pull_request_review', data: 'review', has: ['action', 'pull_request'] },
  { name: 'release', data: 'release', has: ['action'] },
  {
    name: 'workflow_run',
    data: 'workflow_run',
    has: ['action', 'workflow'],
    lacks: ['deployment', 'deployment_status'],
  },
]

/** Where the fake lays changes over an event. */
export function resourceOf(name: string): string | undefined {
  return shapes.find((shape) => shape.name === name)?.data
}

export function describeGithubEvent(payload: unknown): EventDescription {
  const fields = Object(payload) as Readonly<Record<string, unknown>>
  const has = (name: string): boolean => Object.hasOwn(fields, name)
  const shape = shapes.find(
    ({ data, has: present, lacks = [] }) =>
      (!data || typeof fields[data] === 'object') && present.every(has) && !lacks.some(has),
  )
  return { name: shape?.name ?? '', data: shape?.data ? fields[shape.data] : payload }
}
