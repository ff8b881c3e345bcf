// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const finixOperations: Readonly<Record<string, string>> = {
  'webhooks.create': 'POST /webhooks body',
  'webhooks.list':
    'GET /webhooks query list=_embedded.webhooks after_cursor=page.next_cursor offset=page.offset+page.limit<page.count',
  'webhooks.get': 'GET /webhooks/{webhook_id}',
  'webhooks.update': 'PUT /webhooks/{webhook_id} body',
}
