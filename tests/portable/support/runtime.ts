export type Runtime = 'node' | 'bun' | 'deno' | 'workerd' | 'other'

/** In which runtime this is: Node has had a user agent only since version 21. */
export function runtimeName(): Runtime {
  const agent = globalThis.navigator?.userAgent ?? ''
  if (/^Bun/.test(agent)) return 'bun'
  if (/^Deno/.test(agent)) return 'deno'
  if (/^Cloudflare-Workers/.test(agent)) return 'workerd'
  return agent === '' || /^Node/.test(agent) ? 'node' : 'other'
}
