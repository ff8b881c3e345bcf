// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

/** What `POST /api/v1/webhooks` takes. That `url` and `events` are needed and `description` is not is assumed. */
export interface CreateWebhookRequest {
  /** The address that receives events, such as `https://example.com/webhooks/data-events`. Format: uri. */
  url: string
  /** The types of events to send to it. */
  events: EventType[]
  /** A note for people. */
  description?: string
}

/** What `PUT /api/v1/webhooks/{webhook_id}` takes. Fields left out are taken to keep their value. */
export interface UpdateWebhookRequest {
  /** The new address for events. The documented request does not have it; that it may is assumed. Format: uri. */
  url?: string
  /** The complete new list; it replaces the whole list that was there. */
  events?: EventType[]
  /** `inactive` stops the events, `active` resumes them. */
  status?: WebhookStatus
  /** A note for people. */
  description?: string
}

/** A subscription: the address that events are sent to, and which events. */
export interface Webhook {
  /** The id of the webhook, `wh_…`. */
  id: string
  /** The address that receives the events. Format: uri. */
  url: string
  /** The types of events that are sent. */
  events: EventType[]
  /** Whether events are sent. A new webhook is `active`. */
  status: WebhookStatus
  /** When the webhook was created, such as `2023-03-15T08:30:00Z`. Format: date-time. */
  created_at: string
  /** When the webhook was last changed. Seen in the answers of get and update. Format: date-time. */
  updated_at?: string
  /** When an event was last sent. Seen in the answers of list and get. Format: date-time. */
  last_triggered?: string
  /**
   * What deliveries are signed with: `whsec_` and 30 characters, all of it the key. In full in the answer to creation
   * only; get answers `whsec_` and 30 bullets (U+2022), which verify nothing; list and update leave it out.
   */
  secret?: string
  /** The note for people. Lists leave it out. */
  description?: string
}

/** One webhook in its envelope. */
export interface WebhookAnswer {
  /** The webhook. */
  data: Webhook
}

/** One page of webhooks. */
export interface WebhookList {
  /** The webhooks of this page, without `secret`, `description` and `updated_at`. */
  data: Webhook[]
  /** Where this page is among all. */
  meta: PageMeta
}

/** Where a page is among all. */
export interface PageMeta {
  /** How many webhooks there are on all pages together. */
  total: number
  /** Which page this is, counted from 1. */
  page: number
  /** The greatest number of webhooks on a page. */
  limit: number
  /** How many pages there are. */
  pages: number
}

/** What a deletion answers. */
export interface DeleteWebhookResult {
  /** Whether the webhook was deleted. */
  success: boolean
  /** The same for people, such as `Webhook deleted successfully`. */
  message: string
}

/** What `POST /api/v1/webhooks/{webhook_id}/test` takes. */
export interface TestWebhookRequest {
  /** The type of event to send. Whether the webhook must be subscribed to it is not documented. */
  event: EventType
}

/** How the endpoint took a test event. Only the answer of a success is documented. */
export interface TestWebhookResult {
  /** Whether the test event was sent successfully. */
  success: boolean
  /** The same for people, such as `Test event sent successfully`. */
  message: string
  /** What the endpoint answered. */
  details: TestWebhookDetails
}

/** What an endpoint answered to a test event. */
export interface TestWebhookDetails {
  /** The HTTP status that the endpoint answered, such as 200. */
  status_code: number
  /** How long the endpoint took, such as 342. The unit is not documented; presumably milliseconds. */
  response_time: number
  /** When the test event was sent. Format: date-time. */
  timestamp: string
}

/**
 * The body of an answer that reports an error. Its form is not documented: the fields named here are guesses, and there
 * may be none of them, or others.
 */
export interface ErrorBody {
  /** What went wrong, for people. A guess. */
  message?: string
  /** What went wrong, as text or as an object. A guess. */
  error?: unknown
  /** What went wrong, for programs. A guess. */
  code?: string | number
  [key: string]: unknown
}

/** What every delivery has around its `data`. */
export interface EventEnvelope {
  /**
   * The id of the event, `evt_…`. Signatures carry no time, so this is what tells that an event came before; that it
   * repeats when an event is sent again is assumed.
   */
  id: string
  /** What happened. */
  type: EventType
  /** When it happened, such as `2023-06-21T09:15:30Z`. Format: date-time. */
  created: string
}

/** What can happen. */
export type EventType =
  | 'user.created'
  | 'user.updated'
  | 'user.deleted'
  | 'data.created'
  | 'data.updated'
  | 'data.deleted'
  | 'report.generated'
  | 'system.alert'
  | (string & {})

/** Whether events are sent: `active`, or `inactive`. */
export type WebhookStatus = 'active' | 'inactive' | (string & {})

/** A user, as the one documented delivery (`user.created`) has it. That `user.updated` has the same is assumed. */
export interface UserData {
  /** The id of the user, `usr_…`. */
  id: string
  /** The e-mail address. */
  email: string
  /** The full name. */
  name: string
  /** What the user may do; `editor` was seen, the other values are not known. */
  role: string
  /** Where the user stands; `pending` was seen, the other values are not known. */
  status: string
  /** When the user was created. Format: date-time. */
  created_at: string
}

/** What an event is about. No fields are documented, so any may be there. */
export interface EventData {
  [key: string]: unknown
}
