// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

import type { SignedDelivery } from '@hooks/core/contract'
import type {
  EventEnvelope,
  Issue,
  IssueComment,
  PingedWebhook,
  PullRequest,
  PullRequestReview,
  Push,
  RefCreated,
  RefDeleted,
  Release,
  Repository,
  ReviewedPullRequest,
  User,
  Workflow,
  WorkflowRun,
} from './schemas.ts'

/**
 * A webhook was created, or a ping was asked for.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubPingEvent } from '@hooks/providers/github'
 *
 * export function githubPingEventOf(delivery: GithubDelivery): GithubPingEvent | undefined {
 *   return delivery.type === 'ping' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubPingEvent extends EventEnvelope {
  /** A sentence of wisdom. */
  zen: string
  /** The id of the webhook. */
  hook_id: number
  /** The webhook, with its secret masked. */
  hook: PingedWebhook
}

/**
 * Something happened to an issue.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubIssuesEvent } from '@hooks/providers/github'
 *
 * export function githubIssuesEventOf(delivery: GithubDelivery): GithubIssuesEvent | undefined {
 *   return delivery.type === 'issues' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubIssuesEvent extends EventEnvelope {
  /** What happened: `opened`, `edited`, `closed`, `labeled` and others. */
  action: string
  /** The issue. */
  issue: Issue
  /** Where it happened. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * Something happened to a comment on an issue or a pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubIssueCommentEvent } from '@hooks/providers/github'
 *
 * export function githubIssueCommentEventOf(delivery: GithubDelivery): GithubIssueCommentEvent | undefined {
 *   return delivery.type === 'issue_comment' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubIssueCommentEvent extends EventEnvelope {
  /** What happened: `created`, `edited`, `deleted` and others. */
  action: string
  /** The issue, or the pull request as one, which `pull_request` tells. */
  issue: Issue
  /** The comment. */
  comment: IssueComment
  /** Where it happened. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * Something happened to a pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubPullRequestEvent } from '@hooks/providers/github'
 *
 * export function githubPullRequestEventOf(delivery: GithubDelivery): GithubPullRequestEvent | undefined {
 *   return delivery.type === 'pull_request' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubPullRequestEvent extends EventEnvelope {
  /** What happened: `opened`, `synchronize`, `closed` and others. */
  action: string
  /** The number of the pull request. */
  number: number
  /** The pull request. */
  pull_request: PullRequest
  /** Where it happened. */
  repository: Repository
}

/**
 * Something happened to a review of a pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubPullRequestReviewEvent } from '@hooks/providers/github'
 *
 * export function githubPullRequestReviewEventOf(delivery: GithubDelivery): GithubPullRequestReviewEvent | undefined {
 *   return delivery.type === 'pull_request_review' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubPullRequestReviewEvent extends EventEnvelope {
  /** What happened: `submitted`, `edited` or `dismissed`. */
  action: string
  /** The review. */
  review: PullRequestReview
  /** The pull request. */
  pull_request: ReviewedPullRequest
  /** Where it happened. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * Something happened to a release.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubReleaseEvent } from '@hooks/providers/github'
 *
 * export function githubReleaseEventOf(delivery: GithubDelivery): GithubReleaseEvent | undefined {
 *   return delivery.type === 'release' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubReleaseEvent extends EventEnvelope {
  /** What happened: `published`, `created`, `edited` and others. */
  action: string
  /** The release. */
  release: Release
  /** Where it happened. */
  repository: Repository
}

/**
 * A run of a workflow was asked for, began or ended.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, GithubWorkflowRunEvent } from '@hooks/providers/github'
 *
 * export function githubWorkflowRunEventOf(delivery: GithubDelivery): GithubWorkflowRunEvent | undefined {
 *   return delivery.type === 'workflow_run' ? delivery.event : undefined
 * }
 * ```
 */
export interface GithubWorkflowRunEvent extends EventEnvelope {
  /** What happened: `requested`, `in_progress` or `completed`. */
  action: string
  /** The run. */
  workflow_run: WorkflowRun
  /** The workflow; null where it is not known. */
  workflow: Workflow | null
  /** Where it happened. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * A verified delivery of GitHub: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { GithubDelivery } from '@hooks/providers/github'
 *
 * export function nameOf(delivery: GithubDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
export type GithubDelivery =
  | SignedDelivery<'github', 'ping', PingedWebhook, GithubPingEvent>
  | SignedDelivery<'github', 'push', Push, Push>
  | SignedDelivery<'github', 'create', RefCreated, RefCreated>
  | SignedDelivery<'github', 'delete', RefDeleted, RefDeleted>
  | SignedDelivery<'github', 'issues', Issue, GithubIssuesEvent>
  | SignedDelivery<'github', 'issue_comment', IssueComment, GithubIssueCommentEvent>
  | SignedDelivery<'github', 'pull_request', PullRequest, GithubPullRequestEvent>
  | SignedDelivery<'github', 'pull_request_review', PullRequestReview, GithubPullRequestReviewEvent>
  | SignedDelivery<'github', 'release', Release, GithubReleaseEvent>
  | SignedDelivery<'github', 'workflow_run', WorkflowRun, GithubWorkflowRunEvent>
  | SignedDelivery<'github', 'unknown', unknown, unknown>
