// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of Bluefin hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { bluefinResponses } from '@hooks/providers/bluefin/responses'
 *
 * export const middleware = [validateResponses(bluefinResponses)]
 * ```
 */
export const bluefinResponses: ResponseSchemas = {
  provider: 'bluefin',
  answers: {
    'webhooks.create': {
      201: 'Webhook',
      400: 'ApiViolation',
      401: 'ApiViolation',
      403: 'ApiViolation',
      404: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
      default: 'ErrorBody',
    },
    'webhooks.list': {
      200: 'WebhooksList200',
      400: 'ApiViolation',
      401: 'ApiViolation',
      403: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
      default: 'ErrorBody',
    },
    'webhooks.get': {
      200: 'Webhook',
      401: 'ApiViolation',
      403: 'ApiViolation',
      404: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
    },
    'webhooks.update': {
      200: 'Webhook',
      401: 'ApiViolation',
      403: 'ApiViolation',
      404: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
    },
    'webhooks.delete': {
      401: 'ApiViolation',
      403: 'ApiViolation',
      404: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
    },
    'accountUpdates.get': {
      200: 'AccountUpdatesGet200',
      401: 'ApiViolation',
      403: 'ApiViolation',
      404: 'ApiViolation',
      422: 'ApiViolation',
      500: 'ApiViolation',
    },
  },
  schemas: {
    Webhook: {
      type: 'object',
      required: ['url', 'event', 'id'],
      properties: { url: { type: 'string' }, event: { $ref: 'WebhookEventType' }, id: { type: 'string' } },
    },
    WebhookEventType: { type: 'string' },
    ApiViolation: {
      type: 'object',
      required: ['message', 'traceId', 'errorType', 'errorCode', 'value', 'source', 'details'],
      properties: {
        message: { type: 'string' },
        traceId: { type: 'string' },
        errorType: { $ref: 'ErrorType' },
        errorCode: { type: ['string', 'integer'] },
        value: { type: ['string', 'null'] },
        source: { type: ['string', 'null'] },
        details: { type: 'array', items: { $ref: 'ErrorDetail' } },
      },
    },
    ErrorType: { type: 'string' },
    ErrorDetail: {
      type: 'object',
      required: ['source'],
      properties: { detail: { type: 'string' }, message: { type: 'string' }, source: { type: 'string' }, value: {} },
    },
    ErrorBody: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'integer' }, message: { type: 'string' } },
    },
    WebhooksList200: { type: 'array', items: { $ref: 'Webhook' } },
    AccountUpdatesGet200: { type: 'array', items: { $ref: 'AccountUpdaterUpdate' } },
    AccountUpdaterUpdate: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        oldExpiry: { type: 'string' },
        newExpiry: { type: 'string' },
        oldToken: { type: 'string' },
        newToken: { type: 'string' },
        updateId: { type: 'string' },
        updatedAt: { type: 'string' },
        status: { $ref: 'AccountUpdaterStatus' },
        recurringSchedules: { type: 'array', items: { type: 'integer' } },
        accountUpdaterScheduleRecordId: { type: 'string' },
        format: { $ref: 'AccountUpdaterFormat' },
      },
    },
    AccountUpdaterStatus: { type: 'string' },
    AccountUpdaterFormat: { type: 'string' },
  },
}
