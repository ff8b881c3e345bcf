// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

import { arraysAt, byAddress } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const basiqOperations: Readonly<Record<string, Operation>> = {
  'webhooks.create': {
    method: 'POST',
    path: '/notifications/webhooks',
    input: 'body',
    normalise: arraysAt('subscribedEvents'),
  },
  'webhooks.list': {
    method: 'GET',
    path: '/notifications/webhooks',
    normalise: arraysAt('data', 'data[].subscribedEvents'),
    items: 'data',
    next: byAddress('links.next'),
  },
  'webhooks.get': {
    method: 'GET',
    path: '/notifications/webhooks/{webhookId}',
    normalise: arraysAt('subscribedEvents'),
  },
  'webhooks.update': {
    method: 'POST',
    path: '/notifications/webhooks/{webhookId}',
    input: 'body',
    idempotent: true,
    normalise: arraysAt('subscribedEvents'),
  },
  'webhooks.delete': { method: 'DELETE', path: '/notifications/webhooks/{webhookId}' },
  'messages.list': {
    method: 'GET',
    path: '/notifications/webhooks/{webhookId}/messages',
    input: 'query',
    items: 'data',
    next: byAddress('links.next'),
  },
  'messages.get': { method: 'GET', path: '/notifications/webhooks/{webhookId}/messages/{messageId}' },
  'messages.test': { method: 'POST', path: '/notifications/messages/test', input: 'body' },
  'eventTypes.list': { method: 'GET', path: '/events/types', items: 'data', next: byAddress('links.next') },
  'eventTypes.get': { method: 'GET', path: '/events/types/{id}' },
  'events.list': { method: 'GET', path: '/events', input: 'query', items: 'data', next: byAddress('links.next') },
  'events.get': { method: 'GET', path: '/events/{id}' },
}
