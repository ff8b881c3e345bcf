/**
 * `user.id.eq('…'),event.type.eq('created')`: every condition has to hold. Everything passes where there is no filter;
 * nothing is returned for a filter that cannot be read.
 */
export function createFilter<Item>(
  filter: unknown,
  properties: Readonly<Record<string, (item: Item) => string>>,
): ((item: Item) => boolean) | undefined {
  const conditions = typeof filter === 'string' ? filter.split(',').map((text) => condition.exec(text.trim())) : []
  if (!conditions.every((each) => each && Object.hasOwn(properties, each[1] ?? ''))) return undefined
  return (item) => conditions.every((each) => properties[each?.[1] ?? '']?.(item) === each?.[2])
}

/** `property.eq(value)`, the value with or without quotes. */
const condition = /^([\w.]+)\.eq\('?([^'()]*)'?\)$/
