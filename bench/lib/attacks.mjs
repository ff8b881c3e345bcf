/**
 * Deliveries an attacker can send without a secret: one header grows, nothing verifies.
 * @typedef {object} Attack
 * @property {string} name
 * @property {readonly number[]} counts how often the repeated part stands in the header
 * @property {(count: number, genuine: Record<string, string>, wire: import('../wires/hex.mjs').Wire) => Record<string, string>} headers
 *   given the headers of a valid delivery
 */

/** The longest value of a header that is read, in characters; longer ones are refused. */
export const longestRead = 16_384

const wrongHex = 'd'.repeat(64)
const wrongBase64 = `${'A'.repeat(43)}=`
const signatureCounts = [1, 8, 32, 60, 90, 120, 170, 230, 1_000, 10_000, 100_000]
const characterCounts = [
  64,
  256,
  1_024,
  2_048,
  4_096,
  8_192,
  longestRead - 256,
  longestRead,
  longestRead + 1,
  65_536,
  262_144,
  1_000_000,
]

/** @type {readonly Attack[]} */
export const attacks = [
  { name: 'wrong signatures', counts: signatureCounts, headers: wrongSignatures },
  repeated('commas', ',', 'after'),
  repeated('commas alone', ',', 'instead'),
  repeated('spaces', ' ', 'after'),
  repeated('spaces before', ' ', 'before'),
  repeated('equals signs', '=', 'after'),
  repeated('one long word', 'a', 'after'),
  repeated('pairs of unknown names', ',a=', 'after'),
  repeated('versions of unknown names', ' v9,A', 'after'),
  {
    name: 'digits of a timestamp',
    counts: characterCounts,
    headers: (count, genuine) => eachValue(genuine, (value) => value.replace(/(?<!\w)\d{10}(?!\w)/, '9'.repeat(count))),
  },
  {
    name: 'other headers',
    counts: [10, 100, 250, 500, 1_000, 2_000],
    headers: (count, genuine) => ({
      ...Object.fromEntries(Array.from({ length: count }, (_nothing, index) => [`x-other-${index}`, 'value'])),
      ...wrong(genuine),
    }),
  },
]

/** A header of 16 KB, the longest that is read, full of wrong signatures. */
export function fullHeader(genuine, wire) {
  const [one, two] = [1, 2].map((count) => wrongSignatures(count, genuine, wire)[wire.signatureHeader].length)
  return wrongSignatures(1 + Math.floor((longestRead - one) / (two - one)), genuine, wire)
}

/** Wrong signatures where the right one was, separated as the grammar of the header has it. */
function wrongSignatures(count, genuine, { signatureHeader }) {
  return { ...genuine, [signatureHeader]: multiplied(genuine[signatureHeader], count) }
}

function multiplied(value, count) {
  const standard = /^v1,\S+$/.test(value)
  if (standard) return Array(count).fill(`v1,${wrongBase64}`).join(' ')
  const { groups: pair } = /^(?<before>.*?)(?<separator>, ?)(?<name>\w+=)[0-9a-f]{64}$/.exec(value) ?? {}
  if (pair) return pair.before + `${pair.separator}${pair.name}${wrongHex}`.repeat(count)
  return Array(count).fill(wrongHex).join(', ')
}

/** A text over and over, before or after a wrong signature or instead of it. */
function repeated(name, text, place) {
  const counts = characterCounts.map((count) => Math.ceil(count / text.length))
  return {
    name,
    counts,
    headers(count, genuine, { signatureHeader }) {
      const { [signatureHeader]: value } = wrong(genuine)
      const many = text.repeat(count)
      const grown = { before: many + value, after: value + many, instead: many }[place]
      return { ...genuine, [signatureHeader]: grown }
    },
  }
}

/** The same headers with every signature wrong, its form kept. */
function wrong(genuine) {
  return eachValue(genuine, (value) => value.replace(/[0-9a-f]{64}$/, wrongHex).replace(/(?<=^v1,)\S+$/, wrongBase64))
}

function eachValue(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
