/** The known names closest to a misspelt one, best first, at most three; none if nothing is similar. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  const wanted = name.toLowerCase()
  return [...known]
    .map((each) => ({ each, distance: score(wanted, each.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ each }) => each)
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = nearest(name, known)
  return names.length === 0 ? '' : ` Did you mean ${names.map((each) => `'${each}'`).join(' or ')}?`
}

function score(wanted: string, known: string): number {
  const isPart = wanted.length > 2 && known.includes(wanted)
  return Math.min(editDistance(wanted, known), isPart ? 2 : Number.POSITIVE_INFINITY)
}

/** How many characters have to be added, removed or replaced. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_each, index) => index)
  for (let index = 0; index < left.length; index++) {
    const next = [index + 1]
    for (let column = 0; column < right.length; column++) {
      const replaced = (row[column] ?? 0) + (left[index] === right[column] ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
