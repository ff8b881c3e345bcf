// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

import type { ResponseSchemas } from '@hooks/core/contract'

/**
 * What the answers of Basiq hold, for `validateResponses` of @hooks/client/validate.
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { basiqResponses } from '@hooks/providers/basiq/responses'
 *
 * export const middleware = [validateResponses(basiqResponses)]
 * ```
 */
export const basiqResponses: ResponseSchemas = {
  provider: 'basiq',
  answers: {
    'webhooks.create': {
      201: 'Webhook',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      409: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'webhooks.list': { 200: 'WebhookList', 401: 'ErrorList', 403: 'ErrorList', 429: 'ErrorList', 503: 'ErrorList' },
    'webhooks.get': {
      200: 'Webhook',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'webhooks.update': {
      200: 'Webhook',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      409: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'webhooks.delete': {
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'messages.list': {
      200: 'MessageList',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'messages.get': {
      200: 'Message',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      503: 'ErrorList',
    },
    'messages.test': { 400: 'ErrorList', 401: 'ErrorList', 403: 'ErrorList', 429: 'ErrorList', 503: 'ErrorList' },
    'eventTypes.list': {
      200: 'EventTypeList',
      401: 'ErrorList',
      403: 'ErrorList',
      429: 'ErrorList',
      500: 'ErrorList',
      503: 'ErrorList',
    },
    'eventTypes.get': {
      200: 'EventType',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      500: 'ErrorList',
      503: 'ErrorList',
    },
    'events.list': {
      200: 'EventList',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      500: 'ErrorList',
      503: 'ErrorList',
    },
    'events.get': {
      200: 'EventRecord',
      400: 'ErrorList',
      401: 'ErrorList',
      403: 'ErrorList',
      404: 'ErrorList',
      429: 'ErrorList',
      500: 'ErrorList',
      503: 'ErrorList',
    },
  },
  schemas: {
    Webhook: {
      type: 'object',
      required: ['id', 'url', 'status', 'subscribedEvents', 'links'],
      properties: {
        id: { type: 'string' },
        type: { $ref: 'WebhookObjectType' },
        name: { type: 'string' },
        description: { type: 'string' },
        url: { type: 'string' },
        status: { $ref: 'WebhookStatus' },
        secret: { type: 'string' },
        subscribedEvents: { anyOf: [{ type: 'array', items: { $ref: 'EventTypeId' } }, { $ref: 'EventTypeId' }] },
        links: { $ref: 'ListLinks' },
      },
    },
    WebhookObjectType: { type: 'string' },
    WebhookStatus: { type: 'string' },
    EventTypeId: { type: 'string' },
    ListLinks: {
      type: 'object',
      required: ['self'],
      properties: { self: { type: 'string' }, next: { type: 'string' } },
    },
    ErrorList: {
      type: 'object',
      required: ['type', 'correlationId', 'data'],
      properties: {
        type: { type: 'string' },
        correlationId: { type: 'string' },
        data: { type: 'array', items: { $ref: 'ErrorItem' } },
      },
    },
    ErrorItem: {
      type: 'object',
      required: ['type', 'code'],
      properties: {
        type: { type: 'string' },
        code: { $ref: 'ErrorCode' },
        title: { type: 'string' },
        detail: { type: 'string' },
        source: { $ref: 'ErrorSource' },
      },
    },
    ErrorCode: { type: 'string' },
    ErrorSource: { type: 'object', properties: { parameter: { type: 'string' } } },
    WebhookList: {
      type: 'object',
      required: ['type', 'count', 'size', 'data', 'links'],
      properties: {
        type: { type: 'string' },
        count: { type: 'integer' },
        size: { type: 'integer' },
        data: { anyOf: [{ type: 'array', items: { $ref: 'Webhook' } }, { $ref: 'Webhook' }] },
        links: { $ref: 'ListLinks' },
      },
    },
    MessageList: {
      type: 'object',
      required: ['type', 'count', 'size', 'data', 'links'],
      properties: {
        type: { type: 'string' },
        count: { type: 'integer' },
        size: { type: 'integer' },
        data: { type: 'array', items: { $ref: 'Message' } },
        links: { $ref: 'ListLinks' },
      },
    },
    Message: {
      type: 'object',
      required: ['id', 'payload', 'links'],
      properties: {
        id: { type: 'string' },
        webhookId: { type: 'string' },
        event: { type: 'string' },
        eventTypeId: { $ref: 'EventTypeId' },
        eventId: { type: 'string' },
        payload: { $ref: 'MessagePayload' },
        attempts: { type: 'array', items: { $ref: 'MessageAttempt' } },
        links: { $ref: 'MessageLinks' },
      },
    },
    MessagePayload: {
      type: 'object',
      required: ['eventTypeId', 'eventId', 'links'],
      properties: {
        eventTypeId: { $ref: 'EventTypeId' },
        eventId: { type: 'string' },
        links: { $ref: 'MessagePayloadLinks' },
      },
    },
    MessagePayloadLinks: {
      type: 'object',
      required: ['event', 'eventEntity'],
      properties: {
        event: { type: 'string' },
        eventEntity: { type: 'string' },
        self: { type: 'string' },
        webhook: { type: 'string' },
        next: { type: 'string' },
      },
    },
    MessageAttempt: {
      type: 'object',
      required: ['id', 'url', 'response', 'responseStatusCode', 'timestamp', 'status'],
      properties: {
        id: { type: 'string' },
        url: { type: 'string' },
        response: { type: 'string' },
        responseStatusCode: { type: ['integer', 'string'] },
        timestamp: { type: 'string' },
        status: { $ref: 'AttemptStatus' },
      },
    },
    AttemptStatus: { type: 'string' },
    MessageLinks: {
      type: 'object',
      required: ['self', 'webhook'],
      properties: {
        self: { type: 'string' },
        webhook: { type: 'string' },
        event: { type: 'string' },
        next: { type: 'string' },
      },
    },
    EventTypeList: {
      type: 'object',
      required: ['type', 'count', 'size', 'data', 'links'],
      properties: {
        type: { type: 'string' },
        count: { type: 'integer' },
        size: { type: 'integer' },
        data: { type: 'array', items: { $ref: 'EventType' } },
        links: { $ref: 'ListLinks' },
      },
    },
    EventType: {
      type: 'object',
      required: ['id', 'description', 'links'],
      properties: {
        type: { type: 'string' },
        id: { $ref: 'EventTypeId' },
        description: { type: 'string' },
        links: { $ref: 'SelfLink' },
      },
    },
    SelfLink: { type: 'object', required: ['self'], properties: { self: { type: 'string' } } },
    EventList: {
      type: 'object',
      required: ['type'],
      properties: {
        type: { type: 'string' },
        data: { type: 'array', items: { $ref: 'EventRecord' } },
        links: { $ref: 'ListLinks' },
      },
    },
    EventRecord: {
      type: 'object',
      required: ['type', 'id', 'createdDate', 'entity', 'eventType', 'userId', 'dataRef', 'data', 'links'],
      properties: {
        type: { type: 'string' },
        id: { type: 'string' },
        createdDate: { type: 'string' },
        entity: { $ref: 'EventEntity' },
        eventType: { $ref: 'EventAction' },
        userId: { type: 'string' },
        dataRef: { type: 'string' },
        data: { anyOf: [{ $ref: 'EventData' }, { type: 'string' }] },
        links: { $ref: 'SelfLink' },
      },
    },
    EventEntity: { type: 'string' },
    EventAction: { type: 'string' },
    EventData: {
      type: 'object',
      properties: {
        type: { type: 'string' },
        id: { type: 'string' },
        createdDate: { type: 'string' },
        status: { type: 'string' },
        lastUsed: { type: 'string' },
        mfaEnabled: { type: 'boolean' },
        institution: { $ref: 'EventInstitution' },
        links: { $ref: 'EventDataLinks' },
      },
    },
    EventInstitution: {
      type: 'object',
      properties: { type: { type: 'string' }, id: { type: 'string' }, links: { $ref: 'SelfLink' } },
    },
    EventDataLinks: {
      type: 'object',
      properties: { self: { type: 'string' }, accounts: { type: 'string' }, transactions: { type: 'string' } },
    },
  },
}
