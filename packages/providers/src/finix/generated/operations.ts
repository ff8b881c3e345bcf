// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

/** Method path to `VERB /path [body|query] [envelope=<property>] [list=<items> <query>=<rule> …]`. */
export const finixOperations: Readonly<Record<string, string>> = {
  'webhooks.create': 'POST /webhooks body',
  'webhooks.list':
    'GET /webhooks query list=_embedded.webhooks after_cursor=page.next_cursor offset=page.offset+page.limit<page.count',
  'webhooks.get': 'GET /webhooks/{webhook_id}',
  'webhooks.update': 'PUT /webhooks/{webhook_id} body',
}
