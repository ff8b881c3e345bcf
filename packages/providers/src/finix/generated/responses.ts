// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of Finix hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { finixResponses } from '@hooks/providers/finix/responses'
 *
 * export const middleware = [validateResponses(finixResponses)]
 * ```
 */
export const finixResponses: ResponseSchemas = {
  provider: 'finix',
  answers: {
    'webhooks.create': {
      201: 'Webhook',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      406: 'ErrorBody',
      409: 'ErrorBody',
      422: 'ErrorBody',
      429: 'ErrorBody',
      500: 'ErrorBody',
    },
    'webhooks.list': {
      200: 'WebhookList',
      401: 'ErrorBody',
      403: 'ErrorBody',
      406: 'ErrorBody',
      429: 'ErrorBody',
      500: 'ErrorBody',
    },
    'webhooks.get': {
      200: 'Webhook',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      406: 'ErrorBody',
      429: 'ErrorBody',
      500: 'ErrorBody',
    },
    'webhooks.update': {
      200: 'Webhook',
      400: 'ErrorBody',
      401: 'ErrorBody',
      403: 'ErrorBody',
      404: 'ErrorBody',
      406: 'ErrorBody',
      409: 'ErrorBody',
      422: 'ErrorBody',
      429: 'ErrorBody',
      500: 'ErrorBody',
    },
  },
  schemas: {
    Webhook: {
      type: 'object',
      required: [
        'id',
        'created_at',
        'updated_at',
        'application',
        'authentication',
        'enabled',
        'enabled_events',
        'url',
        '_links',
      ],
      properties: {
        id: { type: 'string' },
        created_at: { type: 'string' },
        updated_at: { type: 'string' },
        application: { type: 'string' },
        authentication: { $ref: 'WebhookAuthentication' },
        enabled: { type: 'boolean' },
        enabled_events: { type: 'array', items: { $ref: 'EnabledEvent' } },
        is_accepting_events: { type: 'boolean' },
        nickname: { type: ['string', 'null'] },
        previous_secret_expires_at: { type: ['string', 'null'] },
        secret_signing_key: { type: ['string', 'null'] },
        url: { type: 'string' },
        _links: { type: 'object', properties: { self: { $ref: 'Link' }, application: { $ref: 'Link' } } },
      },
    },
    WebhookAuthentication: { type: 'object', required: ['type'], properties: { type: { $ref: 'AuthenticationType' } } },
    AuthenticationType: { type: 'string' },
    EnabledEvent: {
      type: 'object',
      required: ['entity', 'types'],
      properties: { entity: { $ref: 'WebhookEntity' }, types: { type: 'array', items: { $ref: 'WebhookEventType' } } },
    },
    WebhookEntity: { type: 'string' },
    WebhookEventType: { type: 'string' },
    Link: { type: 'object', required: ['href'], properties: { href: { type: 'string' } } },
    ErrorBody: {
      type: 'object',
      required: ['total', '_embedded'],
      properties: {
        total: { type: 'integer' },
        _embedded: { type: 'object', properties: { errors: { type: 'array', items: { $ref: 'ErrorItem' } } } },
      },
    },
    ErrorItem: {
      type: 'object',
      properties: {
        code: { $ref: 'ErrorCode' },
        logref: { type: 'string' },
        message: { type: 'string' },
        field: { type: 'string' },
        _links: { type: 'object', properties: { self: { $ref: 'Link' }, source: { $ref: 'Link' } } },
      },
    },
    ErrorCode: { type: 'string' },
    WebhookList: {
      type: 'object',
      required: ['page'],
      properties: {
        _embedded: { type: 'object', properties: { webhooks: { type: 'array', items: { $ref: 'Webhook' } } } },
        _links: {
          type: 'object',
          properties: { self: { $ref: 'Link' }, next: { $ref: 'Link' }, last: { $ref: 'Link' } },
        },
        page: { anyOf: [{ $ref: 'CursorPage' }, { $ref: 'OffsetPage' }] },
      },
    },
    CursorPage: {
      type: 'object',
      required: ['limit', 'next_cursor'],
      properties: { limit: { type: 'integer' }, next_cursor: { type: ['string', 'null'] } },
    },
    OffsetPage: {
      type: 'object',
      required: ['offset', 'limit', 'count'],
      properties: { offset: { type: 'integer' }, limit: { type: 'integer' }, count: { type: 'integer' } },
    },
  },
}
