// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

/** Method path to operation, in the words that `Manageable.operations` explains. */
export const basisTheoryOperations: Readonly<Record<string, string>> = {
  'webhooks.create': 'POST /webhooks body option:idempotencyKey=BT-IDEMPOTENCY-KEY option:traceId=BT-TRACE-ID',
  'webhooks.list': 'GET /webhooks query option:traceId=BT-TRACE-ID list=data start=pagination.next',
  'webhooks.eventTypes': 'GET /webhooks/event-types option:traceId=BT-TRACE-ID',
  'webhooks.get': 'GET /webhooks/{id} option:traceId=BT-TRACE-ID',
  'webhooks.update': 'PUT /webhooks/{id} body option:idempotencyKey=BT-IDEMPOTENCY-KEY option:traceId=BT-TRACE-ID',
  'webhooks.delete': 'DELETE /webhooks/{id} option:traceId=BT-TRACE-ID',
}
