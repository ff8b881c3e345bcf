declare const HOOKS_CLIENT_VERSION: string | undefined

/** Set by the build; sources run without one. */
const version = typeof HOOKS_CLIENT_VERSION === 'string' ? HOOKS_CLIENT_VERSION : 'source'

/** Not in browsers, where the header would make every request a CORS preflight. */
export const userAgent: Readonly<Record<string, string>> =
  'document' in globalThis ? {} : { 'user-agent': `hooks/${version}` }
