// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of Generic hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { genericResponses } from '@hooks/providers/generic/responses'
 *
 * export const middleware = [validateResponses(genericResponses)]
 * ```
 */
export const genericResponses: ResponseSchemas = {
  provider: 'generic',
  answers: {
    'webhooks.list': { 200: 'WebhookList', 400: 'ErrorBody', 401: 'ErrorBody', 403: 'ErrorBody', 429: 'ErrorBody' },
    'webhooks.create': {
      200: 'WebhookAnswer',
      201: 'WebhookAnswer',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      422: 'ErrorBody',
      429: 'ErrorBody',
    },
    'webhooks.get': {
      200: 'WebhookAnswer',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      429: 'ErrorBody',
    },
    'webhooks.update': {
      200: 'WebhookAnswer',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      422: 'ErrorBody',
      429: 'ErrorBody',
    },
    'webhooks.delete': {
      200: 'DeleteWebhookResult',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      429: 'ErrorBody',
    },
    'webhooks.test': {
      200: 'TestWebhookResult',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      429: 'ErrorBody',
    },
  },
  schemas: {
    WebhookList: {
      type: 'object',
      required: ['data', 'meta'],
      properties: { data: { type: 'array', items: { $ref: 'Webhook' } }, meta: { $ref: 'PageMeta' } },
    },
    Webhook: {
      type: 'object',
      required: ['id', 'url', 'events', 'status', 'created_at'],
      properties: {
        id: { type: 'string' },
        url: { type: 'string' },
        events: { type: 'array', items: { $ref: 'EventType' } },
        status: { $ref: 'WebhookStatus' },
        created_at: { type: 'string' },
        updated_at: { type: 'string' },
        last_triggered: { type: 'string' },
        secret: { type: 'string' },
        description: { type: 'string' },
      },
    },
    EventType: { type: 'string' },
    WebhookStatus: { type: 'string' },
    PageMeta: {
      type: 'object',
      required: ['total', 'page', 'limit', 'pages'],
      properties: {
        total: { type: 'integer' },
        page: { type: 'integer' },
        limit: { type: 'integer' },
        pages: { type: 'integer' },
      },
    },
    ErrorBody: {
      type: 'object',
      properties: { message: { type: 'string' }, error: {}, code: { type: ['string', 'integer'] } },
    },
    WebhookAnswer: { type: 'object', required: ['data'], properties: { data: { $ref: 'Webhook' } } },
    DeleteWebhookResult: {
      type: 'object',
      required: ['success', 'message'],
      properties: { success: { type: 'boolean' }, message: { type: 'string' } },
    },
    TestWebhookResult: {
      type: 'object',
      required: ['success', 'message', 'details'],
      properties: {
        success: { type: 'boolean' },
        message: { type: 'string' },
        details: { $ref: 'TestWebhookDetails' },
      },
    },
    TestWebhookDetails: {
      type: 'object',
      required: ['status_code', 'response_time', 'timestamp'],
      properties: {
        status_code: { type: 'integer' },
        response_time: { type: 'number' },
        timestamp: { type: 'string' },
      },
    },
  },
}
