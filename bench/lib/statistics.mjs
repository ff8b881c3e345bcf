/** @typedef {{ median: number, p10: number, p90: number }} Spread */

/** @param {readonly number[]} values @param {number} fraction 0 to 1; linear between neighbours */
export function quantile(values, fraction) {
  const sorted = [...values].sort((left, right) => left - right)
  const position = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  return below + (above - below) * (position - Math.floor(position))
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)

/** @param {readonly number[]} values @param {number} [digits] @returns {Spread} */
export function spread(values, digits = 3) {
  const rounded = (fraction) => Number(quantile(values, fraction).toFixed(digits))
  return { median: rounded(0.5), p10: rounded(0.1), p90: rounded(0.9) }
}

/** Two figures are a tie as soon as the median of one lies in the spread of the other. @param {Spread} left @param {Spread} right */
export function isTie(left, right) {
  return holds(left, right.median) || holds(right, left.median)
}

function holds({ p10, p90 }, value) {
  return p10 <= value && value <= p90
}

/**
 * The exponent `e` of `y = constant + c * x^e`, by least squares over the logarithms of what is above the first point.
 * 0 where nothing doubles. @param {readonly { x: number, y: number }[]} points the first one the smallest
 */
export function growthExponent([first, ...rest]) {
  const grown = rest.map(({ x, y }) => ({ x: x - first.x, y: y - first.y })).filter(({ x, y }) => x > 0 && y > 0)
  if (grown.length < 2 || Math.max(...grown.map(({ y }) => y)) < first.y) return 0
  const logs = grown.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))
  const meanX = mean(logs.map(({ x }) => x))
  const meanY = mean(logs.map(({ y }) => y))
  const covariance = mean(logs.map(({ x, y }) => (x - meanX) * (y - meanY)))
  return covariance / mean(logs.map(({ x }) => (x - meanX) ** 2))
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
