/** The spellings of a provider or event name: `basis-theory` is `BasisTheory`, `basisTheory` and `Basis Theory`. */
export interface Names {
  readonly pascal: string
  readonly camel: string
  readonly title: string
}

export function namesOf(text: string): Names {
  return { pascal: pascalCase(text), camel: camelCase(text), title: wordsOf(text).map(capitalize).join(' ') }
}

/** `transfer.created`, `basis-theory`, `webhook_id` -> `TransferCreated`, `BasisTheory`, `WebhookId`. */
export function pascalCase(text: string): string {
  return wordsOf(text).map(capitalize).join('')
}

/** `webhook_id`, `basis-theory`, `webhookID` -> `webhookId`, `basisTheory`, `webhookId`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
}

function capitalize(word: string): string {
  const rest = word.slice(1)
  return word.charAt(0).toUpperCase() + (rest === rest.toUpperCase() ? rest.toLowerCase() : rest)
}
