// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of Basis Theory hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { basisTheoryResponses } from '@hooks/providers/basis-theory/responses'
 *
 * export const middleware = [validateResponses(basisTheoryResponses)]
 * ```
 */
export const basisTheoryResponses: ResponseSchemas = {
  provider: 'basis-theory',
  answers: {
    'webhooks.create': {
      200: 'Webhook',
      201: 'Webhook',
      400: 'ProblemDetails',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      409: 'ProblemDetails',
      422: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
    'webhooks.list': {
      200: 'WebhookList',
      400: 'ProblemDetails',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
    'webhooks.eventTypes': {
      200: 'WebhooksEventTypes200',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
    'webhooks.get': {
      200: 'Webhook',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      404: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
    'webhooks.update': {
      200: 'Webhook',
      400: 'ProblemDetails',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      404: 'ProblemDetails',
      409: 'ProblemDetails',
      422: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
    'webhooks.delete': {
      400: 'ProblemDetails',
      401: 'ProblemDetails',
      403: 'ProblemDetails',
      404: 'ProblemDetails',
      409: 'ProblemDetails',
      429: 'ProblemDetails',
      500: 'ProblemDetails',
    },
  },
  schemas: {
    Webhook: {
      type: 'object',
      required: ['id', 'tenant_id', 'status', 'name', 'url', 'events', 'created_by', 'created_at'],
      properties: {
        id: { type: 'string' },
        tenant_id: { type: 'string' },
        status: { $ref: 'WebhookStatus' },
        name: { type: 'string' },
        url: { type: 'string' },
        notify_email: { type: ['string', 'null'] },
        events: { type: 'array', items: { $ref: 'EventType' } },
        created_by: { type: 'string' },
        created_at: { type: 'string' },
        modified_by: { type: ['string', 'null'] },
        modified_at: { type: ['string', 'null'] },
      },
    },
    WebhookStatus: { type: 'string' },
    EventType: { type: 'string' },
    ProblemDetails: {
      type: 'object',
      properties: {
        type: { type: ['string', 'null'] },
        title: { type: ['string', 'null'] },
        status: { type: ['integer', 'null'] },
        detail: { type: ['string', 'null'] },
        instance: { type: ['string', 'null'] },
        errors: {
          type: ['object', 'null'],
          additionalProperties: { type: ['array', 'null'], items: { type: 'string' } },
        },
      },
    },
    WebhookList: {
      type: 'object',
      required: ['pagination', 'data'],
      properties: { pagination: { $ref: 'CursorPagination' }, data: { type: 'array', items: { $ref: 'Webhook' } } },
    },
    CursorPagination: {
      type: 'object',
      properties: { page_size: { type: 'integer' }, next: { type: ['string', 'null'] } },
    },
    WebhooksEventTypes200: { type: 'array', items: { $ref: 'EventType' } },
  },
}
