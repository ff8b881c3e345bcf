// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

/**
 * A webhook as a ping has it, which may be one of an organisation or of a GitHub App.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, PingedWebhook } from '@hooks/providers/github'
 *
 * export function pingedWebhookOf(delivery: GithubDelivery): PingedWebhook | undefined {
 *   return delivery.type === 'ping' ? delivery.data : undefined
 * }
 * ```
 */
export interface PingedWebhook {
  /** What it belongs to: `Repository`, `Organization`, `App`. */
  type: string
  /** The id. */
  id: number
  /** Always `web`. */
  name: string
  /** Whether it sends. */
  active: boolean
  /** The events that it sends; `*` stands for all. */
  events: EventName[]
  config: WebhookConfig
  /** When it was last changed. Format: date-time. */
  updated_at: string
  /** When it was created. Format: date-time. */
  created_at: string
  /** The address behind `deliveries.list`. Format: uri. */
  deliveries_url?: string
  /** The GitHub App, where it is one's. */
  app_id?: number
}

/**
 * A webhook of a repository.
 *
 * @example
 * ```ts
 * import type { GithubClient, Webhook } from '@hooks/providers/github/api'
 *
 * export async function listWebhooks(client: GithubClient): Promise<readonly Webhook[]> {
 *   return (await client.webhooks.list()).items
 * }
 * ```
 */
export interface Webhook extends PingedWebhook {
  /** The address of the webhook in the API. Where it sends is `config.url`. Format: uri. */
  url: string
  /** The address behind `webhooks.test`. Format: uri. */
  test_url: string
  /** The address behind `webhooks.ping`. Format: uri. */
  ping_url: string
  last_response: LastResponse
}

/**
 * Where a webhook sends, in which form, and with which secret.
 *
 * @example
 * ```ts
 * import type { GithubClient, WebhookConfig } from '@hooks/providers/github/api'
 *
 * export async function getConfigWebhooks(client: GithubClient, hookId: number): Promise<WebhookConfig> {
 *   return client.webhooks.config.get(hookId)
 * }
 * ```
 */
export interface WebhookConfig {
  /** Where events are sent. Format: uri. */
  url?: string
  content_type?: ContentType
  /** `********` where there is one; missing where deliveries are not signed. */
  secret?: string
  /** `0` checks the certificate of `url`, `1` does not: anybody in between can then read and change deliveries. */
  insecure_ssl?: string | number
}

/**
 * The form of a delivery: `json`, or `form`, with the JSON in the field `payload`. GitHub's default is `form`.
 *
 * @example
 * ```ts
 * import type { ContentType, WebhookConfig } from '@hooks/providers/github'
 *
 * export function contentTypeOf(webhookConfig: WebhookConfig): ContentType | undefined {
 *   return webhookConfig.content_type
 * }
 * ```
 */
export type ContentType = 'json' | 'form' | (string & {})

/**
 * How the last delivery went. Nothing, 30 days after it.
 *
 * @example
 * ```ts
 * import type { LastResponse, Webhook } from '@hooks/providers/github'
 *
 * export function lastResponseOf(webhook: Webhook): LastResponse {
 *   return webhook.last_response
 * }
 * ```
 */
export interface LastResponse {
  /** The status that the endpoint answered. */
  code: number | null
  /** In a word, such as `unused` or `active`. */
  status: string | null
  /** What went wrong. */
  message: string | null
}

/**
 * An event that a webhook of a repository can ask for.
 *
 * @example
 * ```ts
 * import type { EventName, PingedWebhook } from '@hooks/providers/github'
 *
 * export function eventNameOf(pingedWebhook: PingedWebhook): EventName[] {
 *   return pingedWebhook.events
 * }
 * ```
 */
export type EventName =
  | '*'
  | 'branch_protection_configuration'
  | 'branch_protection_rule'
  | 'check_run'
  | 'check_suite'
  | 'code_scanning_alert'
  | 'commit_comment'
  | 'create'
  | 'custom_property_values'
  | 'delete'
  | 'dependabot_alert'
  | 'deploy_key'
  | 'deployment'
  | 'deployment_status'
  | 'discussion'
  | 'discussion_comment'
  | 'fork'
  | 'gollum'
  | 'issue_comment'
  | 'issue_dependencies'
  | 'issues'
  | 'label'
  | 'member'
  | 'meta'
  | 'milestone'
  | 'package'
  | 'page_build'
  | 'ping'
  | 'project'
  | 'project_card'
  | 'project_column'
  | 'public'
  | 'pull_request'
  | 'pull_request_review'
  | 'pull_request_review_comment'
  | 'pull_request_review_thread'
  | 'push'
  | 'registry_package'
  | 'release'
  | 'repository'
  | 'repository_advisory'
  | 'repository_import'
  | 'repository_ruleset'
  | 'repository_vulnerability_alert'
  | 'secret_scanning_alert'
  | 'secret_scanning_alert_location'
  | 'secret_scanning_scan'
  | 'security_and_analysis'
  | 'star'
  | 'status'
  | 'sub_issues'
  | 'team_add'
  | 'watch'
  | 'workflow_job'
  | 'workflow_run'
  | (string & {})

/**
 * A webhook to create.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, GithubClient } from '@hooks/providers/github/api'
 *
 * export async function createWebhooks(client: GithubClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /** `web`, which is the default and the only one. */
  name?: string
  config: CreateWebhookConfig
  /** The events to send. Default: `push`. */
  events?: EventName[]
  /**
   * Whether it sends.
   *
   * @defaultValue `true`
   */
  active?: boolean
}

/**
 * Where a webhook shall send, in which form, and with which secret.
 *
 * @example
 * ```ts
 * import type { CreateWebhookConfig, CreateWebhookRequest } from '@hooks/providers/github'
 *
 * export function createWebhookConfigOf(createWebhookRequest: CreateWebhookRequest): CreateWebhookConfig {
 *   return createWebhookRequest.config
 * }
 * ```
 */
export interface CreateWebhookConfig {
  /** Where events are sent. Format: uri. */
  url: string
  content_type?: ContentType
  /** What deliveries are signed with: a long random text. Without it they are not signed. */
  secret?: string
  /** `0` checks the certificate of `url`, `1` does not: anybody in between can then read and change deliveries. */
  insecure_ssl?: string | number
}

/**
 * What changes of a webhook.
 *
 * @example
 * ```ts
 * import type { GithubClient, UpdateWebhookRequest } from '@hooks/providers/github/api'
 *
 * export async function updateWebhooks(
 *   client: GithubClient,
 *   hookId: number,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(hookId, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /** Replaces the whole configuration, the secret included. */
  config?: UpdateWebhookConfigRequest
  /** Replaces all events. */
  events?: EventName[]
  /** Events that are added. */
  add_events?: EventName[]
  /** Events that are taken away. */
  remove_events?: EventName[]
  /** Whether it sends. */
  active?: boolean
}

/**
 * A configuration of a webhook, or a part of it.
 *
 * @example
 * ```ts
 * import type { GithubClient, UpdateWebhookConfigRequest } from '@hooks/providers/github/api'
 *
 * export async function updateConfigWebhooks(
 *   client: GithubClient,
 *   hookId: number,
 *   body: UpdateWebhookConfigRequest,
 * ): Promise<void> {
 *   await client.webhooks.config.update(hookId, body)
 * }
 * ```
 */
export interface UpdateWebhookConfigRequest {
  /** Where events are sent. Format: uri. */
  url?: string
  content_type?: ContentType
  /** What deliveries are signed with. */
  secret?: string
  /** `0` checks the certificate of `url`, `1` does not: anybody in between can then read and change deliveries. */
  insecure_ssl?: string | number
}

/**
 * Something that a webhook sent.
 *
 * @example
 * ```ts
 * import type { Delivery, GithubClient } from '@hooks/providers/github/api'
 *
 * export async function listDeliveries(client: GithubClient, hookId: number): Promise<readonly Delivery[]> {
 *   return (await client.deliveries.list(hookId)).items
 * }
 * ```
 */
export interface Delivery {
  /** The id of this attempt. Format: int64. */
  id: number
  /** The id of the event: `X-GitHub-Delivery` at the receiver, the same when it is sent again. */
  guid: string
  /** When it was sent. Format: date-time. */
  delivered_at: string
  /** Whether it was sent again. */
  redelivery: boolean
  /** How long it took, in seconds. */
  duration: number
  /** What became of it, such as `OK`. */
  status: string
  /** The status that the endpoint answered. */
  status_code: number
  event: EventName
  /** What happened, such as `opened`; null where the event does not say. */
  action: string | null
  /** The installation of the GitHub App that it is about. Format: int64. */
  installation_id: number | null
  /** The repository that it is about. Format: int64. */
  repository_id: number | null
  /** When it was held back. Format: date-time. */
  throttled_at?: string | null
}

/**
 * Something that a webhook sent, and what came back.
 *
 * @example
 * ```ts
 * import type { DeliveryDetails, GithubClient } from '@hooks/providers/github/api'
 *
 * export async function getDeliveries(
 *   client: GithubClient,
 *   hookId: number,
 *   deliveryId: number,
 * ): Promise<DeliveryDetails> {
 *   return client.deliveries.get(hookId, deliveryId)
 * }
 * ```
 */
export interface DeliveryDetails extends Delivery {
  /** Where it was sent. */
  url?: string
  request: DeliveryRequest
  response: DeliveryResponse
}

/**
 * What was sent.
 *
 * @example
 * ```ts
 * import type { DeliveryDetails, DeliveryRequest } from '@hooks/providers/github'
 *
 * export function deliveryRequestOf(deliveryDetails: DeliveryDetails): DeliveryRequest {
 *   return deliveryDetails.request
 * }
 * ```
 */
export interface DeliveryRequest {
  /** The headers by their names. */
  headers: { [key: string]: unknown } | null
  /** The event. */
  payload: { [key: string]: unknown } | null
}

/**
 * What came back.
 *
 * @example
 * ```ts
 * import type { DeliveryDetails, DeliveryResponse } from '@hooks/providers/github'
 *
 * export function deliveryResponseOf(deliveryDetails: DeliveryDetails): DeliveryResponse {
 *   return deliveryDetails.response
 * }
 * ```
 */
export interface DeliveryResponse {
  /** The headers by their names. */
  headers: { [key: string]: unknown } | null
  /** The body. */
  payload: string | null
}

/**
 * Why a call failed.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { BasicError } from '@hooks/providers/github/api'
 *
 * export function basicErrorOf(error: unknown): BasicError | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as BasicError) : undefined
 * }
 * ```
 */
export interface BasicError {
  /** In words. */
  message?: string
  /** The page about it. */
  documentation_url?: string
  /** An address that it is about. */
  url?: string
  /** The HTTP status as text. */
  status?: string
}

/**
 * What is wrong with a request.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ValidationError } from '@hooks/providers/github/api'
 *
 * export function validationErrorOf(error: unknown): ValidationError | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ValidationError) : undefined
 * }
 * ```
 */
export interface ValidationError {
  /** In words. */
  message: string
  /** The page about it. */
  documentation_url: string
  /** The HTTP status as text. */
  status?: string
  /** Each fault. */
  errors?: FieldError[]
}

/**
 * A fault of a request.
 *
 * @example
 * ```ts
 * import type { FieldError, ValidationError } from '@hooks/providers/github'
 *
 * export function fieldErrorOf(validationError: ValidationError): FieldError[] | undefined {
 *   return validationError.errors
 * }
 * ```
 */
export interface FieldError {
  /** What it is about, such as `Hook`. */
  resource?: string
  /** Which field of it. */
  field?: string
  /** In words. */
  message?: string
  /** Of which kind, such as `missing_field`; `custom` where `message` says it. */
  code: string
  /** Which element of a list. */
  index?: number
  /** What was sent. */
  value?: string | number | null | string[]
}

/**
 * What events have in common.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, Push } from '@hooks/providers/github'
 *
 * export function eventEnvelopeOf(push: Push): EventEnvelope {
 *   return push
 * }
 * ```
 */
export interface EventEnvelope {
  /** Where it happened. */
  repository?: Repository
  /** The organisation that the repository belongs to. */
  organization?: Organization
  /** The installation of the GitHub App that the event is sent to. */
  installation?: Installation
  /** Who did it. */
  sender?: User
}

/**
 * A user, an organisation or a bot.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, User } from '@hooks/providers/github'
 *
 * export function userOf(eventEnvelope: EventEnvelope): User | undefined {
 *   return eventEnvelope.sender
 * }
 * ```
 */
export interface User {
  /** The name. */
  login: string
  /** The id. */
  id: number
  /** `User`, `Organization` or `Bot`. */
  type?: string
  /** The page. Format: uri. */
  html_url?: string
  /** The picture. */
  avatar_url?: string
}

/**
 * An organisation.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, Organization } from '@hooks/providers/github'
 *
 * export function organizationOf(eventEnvelope: EventEnvelope): Organization | undefined {
 *   return eventEnvelope.organization
 * }
 * ```
 */
export interface Organization {
  /** The name. */
  login: string
  /** The id. */
  id: number
}

/**
 * An installation of a GitHub App.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, Installation } from '@hooks/providers/github'
 *
 * export function installationOf(eventEnvelope: EventEnvelope): Installation | undefined {
 *   return eventEnvelope.installation
 * }
 * ```
 */
export interface Installation {
  /** The id. */
  id: number
}

/**
 * A repository.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, Repository } from '@hooks/providers/github'
 *
 * export function repositoryOf(eventEnvelope: EventEnvelope): Repository | undefined {
 *   return eventEnvelope.repository
 * }
 * ```
 */
export interface Repository {
  /** The id. */
  id: number
  /** The name. */
  name: string
  /** Owner and name, `octocat/Hello-World`. */
  full_name: string
  /** Whether not everybody may see it. */
  private: boolean
  /** Who it belongs to. */
  owner: User
  /** The page. Format: uri. */
  html_url: string
  /** In words. */
  description?: string | null
  /** Whether it is a copy of another. */
  fork?: boolean
  /** The branch that is shown first. */
  default_branch?: string
  /** `public`, `private` or `internal`. */
  visibility?: string
}

/**
 * What was pushed.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, Push } from '@hooks/providers/github'
 *
 * export function pushOf(delivery: GithubDelivery): Push | undefined {
 *   return delivery.type === 'push' ? delivery.data : undefined
 * }
 * ```
 */
export interface Push extends EventEnvelope {
  /** What it was pushed to, `refs/heads/main`. */
  ref: string
  /** The commit that stood there before; zeros where there was none. */
  before: string
  /** The commit that stands there now; zeros where there is none. */
  after: string
  /** Whether the push made it. */
  created: boolean
  /** Whether the push deleted it. */
  deleted: boolean
  /** Whether the push was forced. */
  forced: boolean
  /** Where a new branch or tag began. */
  base_ref: string | null
  /** The page that shows the changes. */
  compare: string
  /** The commits, oldest first; GitHub cuts the list off. */
  commits: Commit[]
  /** The last of them. */
  head_commit: Commit | null
  /** Who pushed. */
  pusher: Committer
  /** Where to. */
  repository: Repository
}

/**
 * A commit.
 *
 * @example
 * ```ts
 * import type { Commit, Push } from '@hooks/providers/github'
 *
 * export function commitOf(push: Push): Commit[] {
 *   return push.commits
 * }
 * ```
 */
export interface Commit {
  /** The hash. */
  id: string
  /** The hash of its tree. */
  tree_id: string
  /** Whether it is new to the repository. */
  distinct: boolean
  /** The message. */
  message: string
  /** When it was made. Format: date-time. */
  timestamp: string
  /** The page. Format: uri. */
  url: string
  /** Who wrote it. */
  author: Committer
  /** Who committed it. */
  committer: Committer
  /** Files that are new. */
  added?: string[]
  /** Files that are gone. */
  removed?: string[]
  /** Files that changed. */
  modified?: string[]
}

/**
 * Somebody in the words of Git.
 *
 * @example
 * ```ts
 * import type { Committer, Push } from '@hooks/providers/github'
 *
 * export function committerOf(push: Push): Committer {
 *   return push.pusher
 * }
 * ```
 */
export interface Committer {
  /** The name. */
  name: string
  /** The address. */
  email?: string | null
  /** The name at GitHub, where there is one. */
  username?: string
}

/**
 * A branch or a tag that was made.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, RefCreated } from '@hooks/providers/github'
 *
 * export function refCreatedOf(delivery: GithubDelivery): RefCreated | undefined {
 *   return delivery.type === 'create' ? delivery.data : undefined
 * }
 * ```
 */
export interface RefCreated extends EventEnvelope {
  /** Its name. */
  ref: string
  /** What it is. */
  ref_type: RefType
  /** The default branch of the repository. */
  master_branch: string
  /** The description of the repository. */
  description: string | null
  /** `user`, or `deploy_key`. */
  pusher_type: string
  /** Where. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * A branch or a tag that was deleted.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, RefDeleted } from '@hooks/providers/github'
 *
 * export function refDeletedOf(delivery: GithubDelivery): RefDeleted | undefined {
 *   return delivery.type === 'delete' ? delivery.data : undefined
 * }
 * ```
 */
export interface RefDeleted extends EventEnvelope {
  /** Its name. */
  ref: string
  /** What it was. */
  ref_type: RefType
  /** `user`, or `deploy_key`. */
  pusher_type: string
  /** Where. */
  repository: Repository
  /** Who did it. */
  sender: User
}

/**
 * A branch or a tag.
 *
 * @example
 * ```ts
 * import type { RefCreated, RefType } from '@hooks/providers/github'
 *
 * export function refTypeOf(refCreated: RefCreated): RefType {
 *   return refCreated.ref_type
 * }
 * ```
 */
export type RefType = 'branch' | 'tag' | (string & {})

/**
 * An issue.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, Issue } from '@hooks/providers/github'
 *
 * export function issueOf(delivery: GithubDelivery): Issue | undefined {
 *   return delivery.type === 'issues' ? delivery.data : undefined
 * }
 * ```
 */
export interface Issue {
  /** The id. */
  id: number
  /** The number in the repository. */
  number: number
  /** The title. */
  title: string
  /** `open` or `closed`. */
  state?: string
  /** Why it is closed, such as `completed`. */
  state_reason?: string | null
  /** The text. */
  body: string | null
  /** Who opened it. */
  user: User | null
  /** The labels. */
  labels?: Label[]
  /** Who is to work on it. */
  assignees: User[]
  /** How many comments it has. */
  comments: number
  /** The page. Format: uri. */
  html_url: string
  /** When it was opened. Format: date-time. */
  created_at: string
  /** When it was last changed. Format: date-time. */
  updated_at: string
  /** When it was closed. Format: date-time. */
  closed_at: string | null
  /** Present where it is a pull request. */
  pull_request?: PullRequestLink
}

/**
 * A label.
 *
 * @example
 * ```ts
 * import type { Issue, Label } from '@hooks/providers/github'
 *
 * export function labelOf(issue: Issue): Label[] | undefined {
 *   return issue.labels
 * }
 * ```
 */
export interface Label {
  /** The id. */
  id: number
  /** The name. */
  name: string
  /** The colour, six hexadecimal digits. */
  color: string
}

/**
 * The pull request that an issue is.
 *
 * @example
 * ```ts
 * import type { Issue, PullRequestLink } from '@hooks/providers/github'
 *
 * export function pullRequestLinkOf(issue: Issue): PullRequestLink | undefined {
 *   return issue.pull_request
 * }
 * ```
 */
export interface PullRequestLink {
  /** Its address in the API. Format: uri. */
  url?: string
  /** Its page. Format: uri. */
  html_url?: string
}

/**
 * A comment on an issue or a pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, IssueComment } from '@hooks/providers/github'
 *
 * export function issueCommentOf(delivery: GithubDelivery): IssueComment | undefined {
 *   return delivery.type === 'issue_comment' ? delivery.data : undefined
 * }
 * ```
 */
export interface IssueComment {
  /** The id. */
  id: number
  /** The text. */
  body: string
  /** Who wrote it. */
  user: User | null
  /** The page. Format: uri. */
  html_url: string
  /** When it was written. Format: date-time. */
  created_at: string
  /** When it was last changed. Format: date-time. */
  updated_at: string
}

/**
 * A pull request as events about its reviews have it.
 *
 * @example
 * ```ts
 * import type { PullRequest, ReviewedPullRequest } from '@hooks/providers/github'
 *
 * export function reviewedPullRequestOf(pullRequest: PullRequest): ReviewedPullRequest {
 *   return pullRequest
 * }
 * ```
 */
export interface ReviewedPullRequest {
  /** The id. */
  id: number
  /** The number in the repository. */
  number: number
  /** `open` or `closed`. */
  state: string
  /** The title. */
  title: string
  /** The text. */
  body: string | null
  /** Who opened it. */
  user: User | null
  /** What shall be merged. */
  head: PullRequestBranch
  /** Where it shall be merged into. */
  base: PullRequestBranch
  /** The page. Format: uri. */
  html_url: string
  /** When it was opened. Format: date-time. */
  created_at: string
  /** When it was last changed. Format: date-time. */
  updated_at: string
  /** When it was closed. Format: date-time. */
  closed_at: string | null
  /** When it was merged. Format: date-time. */
  merged_at: string | null
  /** The commit that merged it, or would. */
  merge_commit_sha?: string | null
  /** Whether it is a draft. */
  draft?: boolean
}

/**
 * A pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, PullRequest } from '@hooks/providers/github'
 *
 * export function pullRequestOf(delivery: GithubDelivery): PullRequest | undefined {
 *   return delivery.type === 'pull_request' ? delivery.data : undefined
 * }
 * ```
 */
export interface PullRequest extends ReviewedPullRequest {
  /** Whether it is merged. */
  merged: boolean | null
  /** Whether it is a draft. */
  draft?: boolean
  /** How many commits it has. */
  commits: number
  /** How many lines it adds. */
  additions: number
  /** How many lines it takes away. */
  deletions: number
  /** How many files it changes. */
  changed_files: number
}

/**
 * One side of a pull request.
 *
 * @example
 * ```ts
 * import type { PullRequestBranch, ReviewedPullRequest } from '@hooks/providers/github'
 *
 * export function pullRequestBranchOf(reviewedPullRequest: ReviewedPullRequest): PullRequestBranch {
 *   return reviewedPullRequest.head
 * }
 * ```
 */
export interface PullRequestBranch {
  /** Owner and branch, `octocat:main`. */
  label: string | null
  /** The branch. */
  ref: string
  /** The commit. */
  sha: string
}

/**
 * A review of a pull request.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, PullRequestReview } from '@hooks/providers/github'
 *
 * export function pullRequestReviewOf(delivery: GithubDelivery): PullRequestReview | undefined {
 *   return delivery.type === 'pull_request_review' ? delivery.data : undefined
 * }
 * ```
 */
export interface PullRequestReview {
  /** The id. */
  id: number
  /** `approved`, `changes_requested`, `commented` or `dismissed`. */
  state: string
  /** The text. */
  body: string | null
  /** Who wrote it. */
  user: User | null
  /** The commit that was reviewed. */
  commit_id: string | null
  /** The page. Format: uri. */
  html_url: string
  /** When it was sent. Format: date-time. */
  submitted_at?: string | null
}

/**
 * A release.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, Release } from '@hooks/providers/github'
 *
 * export function releaseOf(delivery: GithubDelivery): Release | undefined {
 *   return delivery.type === 'release' ? delivery.data : undefined
 * }
 * ```
 */
export interface Release {
  /** The id. */
  id: number
  /** The tag. */
  tag_name: string
  /** The branch or commit that the tag is made of. */
  target_commitish: string
  /** The title. */
  name: string | null
  /** The text. */
  body?: string | null
  /** Whether it is not published. */
  draft: boolean
  /** Whether it is not meant for everybody. */
  prerelease: boolean
  /** Who made it. */
  author: User | null
  /** The page. Format: uri. */
  html_url: string
  /** When the commit was made. Format: date-time. */
  created_at: string | null
  /** When it was published. Format: date-time. */
  published_at: string | null
}

/**
 * A run of a workflow.
 *
 * @example
 * ```ts
 * import type { GithubDelivery, WorkflowRun } from '@hooks/providers/github'
 *
 * export function workflowRunOf(delivery: GithubDelivery): WorkflowRun | undefined {
 *   return delivery.type === 'workflow_run' ? delivery.data : undefined
 * }
 * ```
 */
export interface WorkflowRun {
  /** The id. */
  id: number
  /** The name of the workflow. */
  name: string | null
  /** The id of the workflow. */
  workflow_id: number
  /** What started it. */
  event: string
  /** `requested`, `in_progress`, `completed` and others. */
  status: string
  /** How it ended: `success`, `failure` and others. */
  conclusion: string | null
  /** The branch. */
  head_branch: string | null
  /** The commit. */
  head_sha: string
  /** Which run of the workflow it is. */
  run_number: number
  /** Which attempt of the run it is. */
  run_attempt?: number
  /** The page. Format: uri. */
  html_url: string
  /** When it was asked for. Format: date-time. */
  created_at: string
  /** When it was last changed. Format: date-time. */
  updated_at: string
}

/**
 * A workflow.
 *
 * @example
 * ```ts
 * import type { GithubWorkflowRunEvent, Workflow } from '@hooks/providers/github'
 *
 * export function workflowOf(githubWorkflowRunEvent: GithubWorkflowRunEvent): Workflow | null {
 *   return githubWorkflowRunEvent.workflow
 * }
 * ```
 */
export interface Workflow {
  /** The id. */
  id: number
  /** The name. */
  name: string
  /** The file. */
  path: string
  /** Such as `active`. */
  state: string
}
