export const title = 'Hostile deliveries'

export const command = 'npm run bench:hostile'

/** Above one, for noise. */
const highestExponent = 1.15

export const introduction = `Microseconds per refused delivery while an attacker makes its headers grow, and the exponent of the growth above the
smallest: 0 is constant (nothing doubles), 1 is linear. The first exponent is over headers from 2 KB to 16 KB; the second
over longer ones, which are to be refused unread. The body has 256 bytes. MACs are counted: at most one per secret, whatever the header holds.
Times are the fastest of several turns. An exponent of a header above ${highestExponent} or a MAC too many fails the run.`

export function tables({ growth, macs, fullHeaders, bodies }) {
  return [
    {
      title: 'Growing headers',
      columns: [
        'receiver, attack',
        'µs at smallest',
        'µs at worst',
        'bytes there',
        'µs at largest',
        'bytes there',
        'exponent',
        'above 16 KB',
      ],
      rows: growth.map((each) => [
        `${each.receiver}, ${each.attack}`,
        each.smallestMicroseconds.toFixed(1),
        each.worstMicroseconds.toFixed(1),
        String(each.worstBytes),
        each.largestMicroseconds.toFixed(1),
        String(each.largestBytes),
        exponentText(each.exponent),
        exponentText(each.exponentAboveCap),
      ]),
    },
    {
      title: 'Most MACs of one delivery',
      note: 'Over all deliveries of the table above.',
      columns: ['receiver', 'secrets', 'MACs'],
      rows: macs.map((each) => [each.receiver, String(each.secrets), macsText(each)]),
    },
    {
      title: 'A full header over a body of 1 MB',
      columns: ['receiver', 'secrets', 'µs with one signature', 'µs with 16 KB of them', 'ratio', 'MACs'],
      rows: fullHeaders.map((each) => [
        each.receiver,
        String(each.secrets),
        each.one.toFixed(1),
        each.full.toFixed(1),
        (each.full / each.one).toFixed(2),
        macsText(each),
      ]),
    },
    {
      title: 'Growing bodies',
      columns: ['receiver', 'secrets', 'µs at 1 KB', 'µs at 1 MB', 'exponent'],
      rows: bodies.map((each) => [
        each.receiver,
        String(each.secrets),
        each.smallest.toFixed(1),
        each.largest.toFixed(1),
        each.exponent.toFixed(2),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0)
}

/** @returns {string[]} */
export function losses(result) {
  return isBad(result) ? ['Hostile deliveries: an attack works, see below.'] : []
}

/** Whether an attack works. */
export function isBad({ growth, macs, fullHeaders }) {
  return growth.some(growsTooFast) || [...macs, ...fullHeaders].some(hasTooManyMacs)
}

export function growsTooFast({ exponent = 0, exponentAboveCap = 0 }) {
  return Math.max(exponent, exponentAboveCap) > highestExponent
}

function hasTooManyMacs({ macs, secrets }) {
  return macs > secrets
}

function exponentText(exponent) {
  if (exponent === undefined) return ''
  return `${exponent.toFixed(2)}${exponent > highestExponent ? ' over' : ''}`
}

function macsText(each) {
  return `${each.macs}${hasTooManyMacs(each) ? ' over' : ''}`
}
