// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

import { byCursor, byOffset, firstOf } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const finixOperations: Readonly<Record<string, Operation>> = {
  'webhooks.create': { method: 'POST', path: '/webhooks', input: 'body' },
  'webhooks.list': {
    method: 'GET',
    path: '/webhooks',
    input: 'query',
    items: '_embedded.webhooks',
    next: firstOf(
      byCursor('after_cursor', 'page.next_cursor'),
      byOffset('offset', 'page.offset', 'page.limit', 'page.count'),
    ),
  },
  'webhooks.get': { method: 'GET', path: '/webhooks/{webhook_id}' },
  'webhooks.update': { method: 'PUT', path: '/webhooks/{webhook_id}', input: 'body' },
}
