// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

import { byLinkHeader } from '@hooks/core/managing'
import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const githubOperations: Readonly<Record<string, Operation>> = {
  'webhooks.list': { method: 'GET', path: '/hooks', input: 'query', items: '', next: byLinkHeader },
  'webhooks.create': { method: 'POST', path: '/hooks', input: 'body' },
  'webhooks.get': { method: 'GET', path: '/hooks/{hook_id}', integers: true },
  'webhooks.update': { method: 'PATCH', path: '/hooks/{hook_id}', integers: true, input: 'body', idempotent: true },
  'webhooks.delete': { method: 'DELETE', path: '/hooks/{hook_id}', integers: true },
  'webhooks.config.get': { method: 'GET', path: '/hooks/{hook_id}/config', integers: true },
  'webhooks.config.update': {
    method: 'PATCH',
    path: '/hooks/{hook_id}/config',
    integers: true,
    input: 'body',
    idempotent: true,
  },
  'webhooks.ping': { method: 'POST', path: '/hooks/{hook_id}/pings', integers: true },
  'webhooks.test': { method: 'POST', path: '/hooks/{hook_id}/tests', integers: true },
  'deliveries.list': {
    method: 'GET',
    path: '/hooks/{hook_id}/deliveries',
    integers: true,
    input: 'query',
    items: '',
    next: byLinkHeader,
  },
  'deliveries.get': { method: 'GET', path: '/hooks/{hook_id}/deliveries/{delivery_id}', integers: true },
  'deliveries.redeliver': {
    method: 'POST',
    path: '/hooks/{hook_id}/deliveries/{delivery_id}/attempts',
    integers: true,
  },
}
