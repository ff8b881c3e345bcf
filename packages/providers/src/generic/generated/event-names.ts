// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

/** The complete names of the events in the specification. */
export const genericEventNames: ReadonlySet<string> = new Set([
  'user.created',
  'user.updated',
  'user.deleted',
  'data.created',
  'data.updated',
  'data.deleted',
  'report.generated',
  'system.alert',
])
