// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const basiqOperations: Readonly<Record<string, string>> = {
  'webhooks.create': 'POST /notifications/webhooks body array=subscribedEvents',
  'webhooks.list': 'GET /notifications/webhooks array=data,data[].subscribedEvents list=data @url=links.next',
  'webhooks.get': 'GET /notifications/webhooks/{webhookId} array=subscribedEvents',
  'webhooks.update': 'POST /notifications/webhooks/{webhookId} body idempotent array=subscribedEvents',
  'webhooks.delete': 'DELETE /notifications/webhooks/{webhookId}',
  'messages.list': 'GET /notifications/webhooks/{webhookId}/messages query list=data @url=links.next',
  'messages.get': 'GET /notifications/webhooks/{webhookId}/messages/{messageId}',
  'messages.test': 'POST /notifications/messages/test body',
  'eventTypes.list': 'GET /events/types list=data @url=links.next',
  'eventTypes.get': 'GET /events/types/{id}',
  'events.list': 'GET /events query list=data @url=links.next',
  'events.get': 'GET /events/{id}',
}
