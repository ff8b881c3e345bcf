// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const genericOperations: Readonly<Record<string, string>> = {
  'webhooks.list': 'GET /api/v1/webhooks query list=data page=meta.page+1<=meta.pages',
  'webhooks.create': 'POST /api/v1/webhooks body envelope=data',
  'webhooks.get': 'GET /api/v1/webhooks/{webhook_id} envelope=data',
  'webhooks.update': 'PUT /api/v1/webhooks/{webhook_id} body envelope=data',
  'webhooks.delete': 'DELETE /api/v1/webhooks/{webhook_id}',
  'webhooks.test': 'POST /api/v1/webhooks/{webhook_id}/test body',
}
