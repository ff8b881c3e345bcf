// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

/** The complete names of the events in the specification. */
export const bluefinEventNames: ReadonlySet<string> = new Set([
  'ACCOUNT_UPDATER_BATCH_UPDATES',
  'PAYCONEX_BATCH_SETTLEMENT',
])
