// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

import { byHeader } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const bluefinOperations: Readonly<Record<string, Operation>> = {
  'webhooks.create': { method: 'POST', path: '/webhooks', input: 'body' },
  'webhooks.list': { method: 'GET', path: '/webhooks', input: 'query', items: '', next: byHeader('x-next-page-url') },
  'webhooks.get': { method: 'GET', path: '/webhooks/{webhookId}' },
  'webhooks.update': { method: 'PATCH', path: '/webhooks/{webhookId}', input: 'body', idempotent: true },
  'webhooks.delete': { method: 'DELETE', path: '/webhooks/{webhookId}' },
  'accountUpdates.get': { method: 'GET', path: '/account-updater/updates/{updateId}' },
}
