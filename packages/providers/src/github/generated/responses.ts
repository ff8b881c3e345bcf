// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of GitHub hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { githubResponses } from '@hooks/providers/github/responses'
 *
 * export const middleware = [validateResponses(githubResponses)]
 * ```
 */
export const githubResponses: ResponseSchemas = {
  provider: 'github',
  answers: {
    'webhooks.list': { 200: 'WebhooksList200', 401: 'BasicError', 403: 'BasicError', 404: 'BasicError' },
    'webhooks.create': {
      201: 'Webhook',
      401: 'BasicError',
      403: 'BasicError',
      404: 'BasicError',
      422: 'ValidationError',
    },
    'webhooks.get': { 200: 'Webhook', 401: 'BasicError', 404: 'BasicError' },
    'webhooks.update': { 200: 'Webhook', 401: 'BasicError', 404: 'BasicError', 422: 'ValidationError' },
    'webhooks.delete': { 401: 'BasicError', 404: 'BasicError' },
    'webhooks.config.get': { 200: 'WebhookConfig', 401: 'BasicError', 404: 'BasicError' },
    'webhooks.config.update': { 200: 'WebhookConfig', 401: 'BasicError', 404: 'BasicError', 422: 'ValidationError' },
    'webhooks.ping': { 401: 'BasicError', 404: 'BasicError' },
    'webhooks.test': { 401: 'BasicError', 404: 'BasicError' },
    'deliveries.list': {
      200: 'DeliveriesList200',
      400: 'BasicError',
      401: 'BasicError',
      404: 'BasicError',
      422: 'ValidationError',
    },
    'deliveries.get': {
      200: 'DeliveryDetails',
      400: 'BasicError',
      401: 'BasicError',
      404: 'BasicError',
      422: 'ValidationError',
    },
    'deliveries.redeliver': { 400: 'BasicError', 401: 'BasicError', 404: 'BasicError', 422: 'ValidationError' },
  },
  schemas: {
    WebhooksList200: { type: 'array', items: { $ref: 'Webhook' } },
    Webhook: {
      allOf: [
        { $ref: 'PingedWebhook' },
        {
          type: 'object',
          required: ['url', 'test_url', 'ping_url', 'last_response'],
          properties: {
            url: { type: 'string' },
            test_url: { type: 'string' },
            ping_url: { type: 'string' },
            last_response: { $ref: 'LastResponse' },
          },
        },
      ],
    },
    PingedWebhook: {
      type: 'object',
      required: ['type', 'id', 'name', 'active', 'events', 'config', 'updated_at', 'created_at'],
      properties: {
        type: { type: 'string' },
        id: { type: 'integer' },
        name: { type: 'string' },
        active: { type: 'boolean' },
        events: { type: 'array', items: { $ref: 'EventName' } },
        config: { $ref: 'WebhookConfig' },
        updated_at: { type: 'string' },
        created_at: { type: 'string' },
        deliveries_url: { type: 'string' },
        app_id: { type: 'integer' },
      },
    },
    EventName: { type: 'string' },
    WebhookConfig: {
      type: 'object',
      properties: {
        url: { type: 'string' },
        content_type: { $ref: 'ContentType' },
        secret: { type: 'string' },
        insecure_ssl: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      },
    },
    ContentType: { type: 'string' },
    LastResponse: {
      type: 'object',
      required: ['code', 'status', 'message'],
      properties: {
        code: { type: ['integer', 'null'] },
        status: { type: ['string', 'null'] },
        message: { type: ['string', 'null'] },
      },
    },
    BasicError: {
      type: 'object',
      properties: {
        message: { type: 'string' },
        documentation_url: { type: 'string' },
        url: { type: 'string' },
        status: { type: 'string' },
      },
    },
    ValidationError: {
      type: 'object',
      required: ['message', 'documentation_url'],
      properties: {
        message: { type: 'string' },
        documentation_url: { type: 'string' },
        status: { type: 'string' },
        errors: { type: 'array', items: { $ref: 'FieldError' } },
      },
    },
    FieldError: {
      type: 'object',
      required: ['code'],
      properties: {
        resource: { type: 'string' },
        field: { type: 'string' },
        message: { type: 'string' },
        code: { type: 'string' },
        index: { type: 'integer' },
        value: { anyOf: [{ type: ['string', 'integer', 'null'] }, { type: 'array', items: { type: 'string' } }] },
      },
    },
    DeliveriesList200: { type: 'array', items: { $ref: 'Delivery' } },
    Delivery: {
      type: 'object',
      required: [
        'id',
        'guid',
        'delivered_at',
        'redelivery',
        'duration',
        'status',
        'status_code',
        'event',
        'action',
        'installation_id',
        'repository_id',
      ],
      properties: {
        id: { type: 'integer' },
        guid: { type: 'string' },
        delivered_at: { type: 'string' },
        redelivery: { type: 'boolean' },
        duration: { type: 'number' },
        status: { type: 'string' },
        status_code: { type: 'integer' },
        event: { $ref: 'EventName' },
        action: { type: ['string', 'null'] },
        installation_id: { type: ['integer', 'null'] },
        repository_id: { type: ['integer', 'null'] },
        throttled_at: { type: ['string', 'null'] },
      },
    },
    DeliveryDetails: {
      allOf: [
        { $ref: 'Delivery' },
        {
          type: 'object',
          required: ['request', 'response'],
          properties: {
            url: { type: 'string' },
            request: { $ref: 'DeliveryRequest' },
            response: { $ref: 'DeliveryResponse' },
          },
        },
      ],
    },
    DeliveryRequest: {
      type: 'object',
      required: ['headers', 'payload'],
      properties: { headers: { type: ['object', 'null'] }, payload: { type: ['object', 'null'] } },
    },
    DeliveryResponse: {
      type: 'object',
      required: ['headers', 'payload'],
      properties: { headers: { type: ['object', 'null'] }, payload: { type: ['string', 'null'] } },
    },
  },
}
