// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const bluefinOperations: Readonly<Record<string, string>> = {
  'webhooks.create': 'POST /webhooks body',
  'webhooks.list': 'GET /webhooks query list= @header=x-next-page-url',
  'webhooks.get': 'GET /webhooks/{webhookId}',
  'webhooks.update': 'PATCH /webhooks/{webhookId} body idempotent',
  'webhooks.delete': 'DELETE /webhooks/{webhookId}',
  'accountUpdates.get': 'GET /account-updater/updates/{updateId}',
}
