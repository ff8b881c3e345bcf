/** Compares without leaving at the first difference: the time depends on the lengths alone. */
export function equalTexts(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index)
  return !difference
}
