// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

import { byPageNumber } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const genericOperations: Readonly<Record<string, Operation>> = {
  'webhooks.list': {
    method: 'GET',
    path: '/api/v1/webhooks',
    input: 'query',
    items: 'data',
    next: byPageNumber('page', 'meta.page', 'meta.pages'),
  },
  'webhooks.create': { method: 'POST', path: '/api/v1/webhooks', input: 'body', envelope: 'data' },
  'webhooks.get': { method: 'GET', path: '/api/v1/webhooks/{webhook_id}', envelope: 'data' },
  'webhooks.update': { method: 'PUT', path: '/api/v1/webhooks/{webhook_id}', input: 'body', envelope: 'data' },
  'webhooks.delete': { method: 'DELETE', path: '/api/v1/webhooks/{webhook_id}' },
  'webhooks.test': { method: 'POST', path: '/api/v1/webhooks/{webhook_id}/test', input: 'body' },
}
