/** The built packages, by path: bench is no member of the workspace. What they import of each other resolves in theirs. */
const packages = new URL('../../packages/', import.meta.url)

export const core = () => import(builtFile('core', 'index').href)
export const verify = () => import(builtFile('verify', 'index').href)

/** The exported provider of a folder in @hooks/providers. @param {string} id */
export async function provider(id) {
  return (await import(builtFile('providers', `${id}/index`).href))[camelCase(id)]
}

/** @param {string} name of a package @param {string} entry @returns {URL} */
export function builtFile(name, entry) {
  return new URL(`${name}/dist/${entry}.js`, packages)
}

/** @param {string} id */
export function camelCase(id) {
  return id.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase())
}
