// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const githubOperations: Readonly<Record<string, string>> = {
  'webhooks.list': 'GET /hooks query list= @header=link',
  'webhooks.create': 'POST /hooks body',
  'webhooks.get': 'GET /hooks/{hook_id} integers',
  'webhooks.update': 'PATCH /hooks/{hook_id} integers body idempotent',
  'webhooks.delete': 'DELETE /hooks/{hook_id} integers',
  'webhooks.config.get': 'GET /hooks/{hook_id}/config integers',
  'webhooks.config.update': 'PATCH /hooks/{hook_id}/config integers body idempotent',
  'webhooks.ping': 'POST /hooks/{hook_id}/pings integers',
  'webhooks.test': 'POST /hooks/{hook_id}/tests integers',
  'deliveries.list': 'GET /hooks/{hook_id}/deliveries integers query list= @header=link',
  'deliveries.get': 'GET /hooks/{hook_id}/deliveries/{delivery_id} integers',
  'deliveries.redeliver': 'POST /hooks/{hook_id}/deliveries/{delivery_id}/attempts integers',
}
