// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

/** The complete names of the events in the specification. */
export const basiqEventNames: ReadonlySet<string> = new Set([
  'account.updated',
  'connection.activated',
  'connection.created',
  'connection.deleted',
  'connection.invalidated',
  'consent.created',
  'consent.expired',
  'consent.reminder',
  'consent.revoked',
  'consent.updated',
  'consent.warning',
  'transactions.updated',
  'user.created',
  'user.deleted',
  'user.updated',
])
