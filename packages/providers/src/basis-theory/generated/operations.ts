// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

import { byCursor } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const basisTheoryOperations: Readonly<Record<string, Operation>> = {
  'webhooks.create': {
    method: 'POST',
    path: '/webhooks',
    input: 'body',
    options: { idempotencyKey: 'BT-IDEMPOTENCY-KEY', traceId: 'BT-TRACE-ID' },
  },
  'webhooks.list': {
    method: 'GET',
    path: '/webhooks',
    input: 'query',
    options: { traceId: 'BT-TRACE-ID' },
    items: 'data',
    next: byCursor('start', 'pagination.next'),
  },
  'webhooks.eventTypes': { method: 'GET', path: '/webhooks/event-types', options: { traceId: 'BT-TRACE-ID' } },
  'webhooks.get': { method: 'GET', path: '/webhooks/{id}', options: { traceId: 'BT-TRACE-ID' } },
  'webhooks.update': {
    method: 'PUT',
    path: '/webhooks/{id}',
    input: 'body',
    options: { idempotencyKey: 'BT-IDEMPOTENCY-KEY', traceId: 'BT-TRACE-ID' },
  },
  'webhooks.delete': { method: 'DELETE', path: '/webhooks/{id}', options: { traceId: 'BT-TRACE-ID' } },
}
