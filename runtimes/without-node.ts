/** A Worker without `nodejs_compat` has none of these. */
for (const name of ['process', 'Buffer', 'global']) Reflect.deleteProperty(globalThis, name)
