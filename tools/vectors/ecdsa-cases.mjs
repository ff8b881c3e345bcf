import {
  bytesOf,
  bytesOfBig,
  concat,
  digest,
  filled,
  firstOf,
  flipBit,
  fromHex,
  hex,
  inverse,
  mod,
  reversed,
  utf8,
} from './bytes.mjs'
import { ecdsaDer, element, integer, integerContent, nothing, octets, p256Spki, pem, sequence } from './der.mjs'
import { p256Key } from './keys.mjs'
import { generator, hashNumber, multiply, n, p, pointAt, publicPoint, recoverKey, sign, uncompressed } from './p256.mjs'
import { rfc6979 } from './published.mjs'
import { vectorFile } from './vector-file.mjs'

const notes = {
  Published: { bugType: 'BASIC', description: 'r and s are printed in RFC 6979.' },
  Valid: { bugType: 'BASIC', description: 'A signature as it should be.' },
  HighS: {
    bugType: 'SIGNATURE_MALLEABILITY',
    description:
      's is above n / 2. ECDSA holds for s and n - s alike, and FIPS 186 forbids neither: both are VALID. Nobody may take a signature for the identity of a delivery.',
  },
  ShortInteger: {
    bugType: 'EDGE_CASE',
    description: 'r or s begins with zero bytes: a shorter INTEGER in DER, padding in the raw form.',
  },
  EdgeCase: {
    bugType: 'EDGE_CASE',
    description: 'Valid, under a key or with a hash that leads arithmetic to a rare place.',
  },
  RangeCheck: { bugType: 'AUTH_BYPASS', description: 'r or s is not between 1 and n - 1, or not reduced.' },
  PointAtInfinity: {
    bugType: 'AUTH_BYPASS',
    description: 'Verification arrives at the point at infinity, which has no x to compare with r.',
  },
  ModifiedSignature: { bugType: 'AUTH_BYPASS', description: 'r and s are in range, but wrong.' },
  ModifiedMessage: { bugType: 'AUTH_BYPASS', description: 'The signature belongs to another message.' },
  WrongKey: { bugType: 'AUTH_BYPASS', description: 'Another key signed.' },
  WrongHash: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'Another hash of the message was signed, or a hash of its hash.',
  },
  SignatureSize: { bugType: 'CAN_OF_WORMS', description: 'The numbers of the signature do not fill their places.' },
  WrongFormat: { bugType: 'CAN_OF_WORMS', description: 'The right numbers, written in another way.' },
}

const derNotes = {
  ...notes,
  BerEncoding: { bugType: 'BER_ENCODING', description: 'BER allows it, DER does not.' },
  InvalidEncoding: { bugType: 'CAN_OF_WORMS', description: 'Neither BER nor DER of two integers.' },
  MissingZero: {
    bugType: 'LEGACY',
    description: 'The highest bit of the INTEGER is set without a zero byte before it: it is negative.',
  },
  TrailingData: { bugType: 'SIGNATURE_MALLEABILITY', description: 'More bytes, inside the SEQUENCE or after it.' },
  Truncated: { bugType: 'CAN_OF_WORMS', description: 'Bytes are missing.' },
}

export function ecdsaDerFile() {
  const file = vectorFile({ algorithm: 'ECDSA', schema: 'ecdsa-verify', notes: derNotes })
  const groups = arithmetic(file, 'EcdsaVerify', ecdsaDer)
  addDer(groups)
  return file.done()
}

export function ecdsaRawFile() {
  const file = vectorFile({ algorithm: 'ECDSA', schema: 'ecdsa-p1363-verify', notes })
  const groups = arithmetic(file, 'EcdsaP1363Verify', raw)
  addRaw(groups)
  return file.done()
}

const message = utf8('{"id":"evt_ecdsa","type":"invoice.paid","data":{"amount":1999}}')
const numbered = (counter) => utf8(`{"id":"evt_${counter}"}`)
const half = n / 2n
const low = (s) => (s > half ? n - s : s)
const high = (s) => n - low(s)

/** r and s of 32 bytes each; undefined where they do not fit. */
function raw(r, s) {
  if ([r, s].some((value) => value < 0n || value >> 256n)) return undefined
  return concat(bytesOfBig(r, 32), bytesOfBig(s, 32))
}

const key = p256Key('p256')
const other = p256Key('p256Other')
const signature = sign(key.d, message)

/** Searched once for both files. */
const searched = searches()

/** The cases that are about numbers: the same in both forms. */
function arithmetic(file, type, encode) {
  const groupOf = (point) => {
    const bytes = uncompressed(point)
    const publicKey = { curve: 'P-256', pem: pem('PUBLIC KEY', p256Spki(bytes)), raw: hex(bytes) }
    const group = file.group({ type, publicKey, sha: 'SHA-256' })
    const wrapped = (result) => (comment, flags, msg, r, s, more) => {
      const sig = encode(r, s)
      if (sig) group[result](comment, flags, msg, sig, more)
    }
    return { valid: wrapped('valid'), invalid: wrapped('invalid'), bytes: group }
  }

  const printed = groupOf(rfc6979.point)
  for (const { message, r, s } of rfc6979.signatures) {
    const flags = s > half ? ['Published', 'HighS'] : ['Published']
    const source = 'RFC 6979 appendix A.2.5'
    printed.valid(`message "${Buffer.from(message)}"`, flags, message, r, s, { source })
  }

  const main = groupOf(key.point)
  addValid(main)
  addRanges(main)
  addWrong(main)
  const second = groupOf(other.point)
  const theirs = sign(other.d, message)
  second.valid('a small JSON body, the other key', ['Valid'], message, theirs.r, low(theirs.s))
  second.invalid('signed with the first key', ['WrongKey'], message, signature.r, signature.s)
  return { main, tiny: addRecovered(groupOf) }
}

function addValid({ valid }) {
  const { r, s } = signature
  valid('a small JSON body', ['Valid'], message, r, low(s))
  valid('the same with n - s', ['Valid', 'HighS'], message, r, high(s))
  for (const size of [0, 1, 55, 56, 63, 64, 65, 1000]) {
    const content = bytesOf('ecdsa message', size)
    const found = sign(key.d, content)
    valid(
      size === 0 ? 'an empty message' : `a message of ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      ['Valid'],
      content,
      found.r,
      low(found.s),
    )
  }
  const { shortR, shortS, highBits, smallHash } = searched
  valid('r begins with a zero byte', ['ShortInteger'], shortR.message, shortR.r, low(shortR.s))
  valid('s begins with a zero byte', ['ShortInteger'], shortS.message, shortS.r, shortS.s)
  valid('the highest bits of r and s are set', ['EdgeCase', 'HighS'], highBits.message, highBits.r, highBits.s)
  valid('the hash begins with two zero bytes', ['EdgeCase'], smallHash.message, smallHash.r, low(smallHash.s))
}

function searches() {
  const signed = (counter) => ({ message: numbered(counter), ...sign(key.d, numbered(counter)) })
  const found = {}
  for (let counter = 0; !found.shortR || !found.shortS || !found.highBits; counter++) {
    const next = signed(counter)
    if (next.r >> 248n === 0n) found.shortR ??= next
    if (next.s >> 248n === 0n) found.shortS ??= next
    if (next.r >> 255n && next.s >> 255n) found.highBits ??= next
  }
  const small = firstOf(numbered, (content) => hashNumber(content) >> 240n === 0n, 1000000)
  return { ...found, smallHash: { message: small, ...sign(key.d, small) } }
}

function addRanges({ invalid }) {
  const { r, s } = signature
  const range = ['RangeCheck']
  for (const [comment, badR, badS] of [
    ['r = 0', 0n, s],
    ['s = 0', r, 0n],
    ['r = 0 and s = 0', 0n, 0n],
    ['r = 0 and s = 1', 0n, 1n],
    ['r = 1 and s = 0', 1n, 0n],
    ['r = n', n, s],
    ['s = n', r, n],
    ['r = n and s = n', n, n],
    ['r = 0 and s = n', 0n, n],
    ['r = n and s = 0', n, 0n],
    ['r = n + 1 and s = 1', n + 1n, 1n],
    ['r = p and s = 1', p, 1n],
    ['r = 2^256 - 1 and s = 2^256 - 1', 2n ** 256n - 1n, 2n ** 256n - 1n],
    ['r + n in place of r', r + n, s],
    ['s + n in place of s', r, s + n],
    ['r + 2^256 in place of r', r + 2n ** 256n, s],
    ['s + 2^256 in place of s', r, s + 2n ** 256n],
    ['r + 256n in place of r', r + 256n * n, s],
    ['s + 256n in place of s', r, s + 256n * n],
    ['-r in place of r', -r, s],
    ['-s in place of s', r, -s],
    ['r - n in place of r', r - n, s],
    ['s - n in place of s', r, s - n],
  ]) {
    invalid(comment, range, message, badR, badS)
  }
  const endless = mod(-hashNumber(message) * inverse(key.d, n), n)
  for (const value of [1n, s, n - 1n]) {
    const which = value === 1n ? '1' : value === s ? 'some number' : 'n - 1'
    invalid(`r chosen for it, s = ${which}`, ['PointAtInfinity'], message, endless, value)
  }
}

function addWrong({ invalid }) {
  const { r, s } = signature
  const modified = ['ModifiedSignature']
  for (const [comment, badR, badS] of [
    ['r and s exchanged', s, r],
    ['n - r in place of r', n - r, s],
    ['the lowest bit of r flipped', r ^ 1n, s],
    ['the lowest bit of s flipped', r, s ^ 1n],
    ['r = 1 and s = 1', 1n, 1n],
    ['r = n - 1 and s = n - 1', n - 1n, n - 1n],
    ['r = 1 and s = n - 1', 1n, n - 1n],
    ['r is x of the generator and s = 1', generator.x, 1n],
    ['r and s are x of the public key', mod(key.point.x, n), mod(key.point.x, n)],
    ['r of another signature with this key', searched.shortR.r, s],
    ['1 / s in place of s', r, inverse(s, n)],
  ]) {
    invalid(comment, modified, message, badR, badS)
  }
  for (const [comment, content] of [
    ['the first bit of the message flipped', flipBit(message, 0)],
    ['the last bit of the message flipped', flipBit(message, 8 * message.length - 1)],
    ['the message with a line feed after it', concat(message, utf8('\n'))],
    ['the message without its last byte', message.slice(0, -1)],
    ['an empty message, the signature of another', new Uint8Array()],
    ['the hash in place of the message', digest('sha256', message)],
  ]) {
    invalid(comment, ['ModifiedMessage'], content, r, s)
  }
  const foreign = sign(other.d, message)
  invalid('signed with another key', ['WrongKey'], message, foreign.r, foreign.s)
  for (const [comment, e] of [
    ['SHA-1', hashNumber(message, 'sha1')],
    ['SHA-384, cut to 256 bits', hashNumber(message, 'sha384')],
    ['SHA-512, cut to 256 bits', hashNumber(message, 'sha512')],
    ['SHA-256 twice', hashNumber(digest('sha256', message))],
    ['SHA-256 of the hash in hexadecimal', hashNumber(utf8(hex(digest('sha256', message))))],
    ['SHA-256 with its bytes reversed', BigInt(`0x${hex(reversed(digest('sha256', message)))}`)],
    ['no hash: 0', 0n],
  ]) {
    const found = sign(key.d, message, { e, k: 2n + mod(e, n - 3n) })
    invalid(comment, ['WrongHash'], message, found.r, found.s)
  }
}

/** Keys made to fit a signature, which reach numbers that no search would find. Returns the group with tiny numbers. */
function addRecovered(groupOf) {
  const edge = ['EdgeCase']
  const smallX = firstOf((counter) => pointAt(BigInt(counter + 1)), Boolean)
  const tiny = groupOf(recoverKey(smallX, 1n, message))
  const r = smallX.x
  tiny.valid(`r = ${r} and s = 1`, ['EdgeCase', 'ShortInteger'], message, r, 1n)
  tiny.valid(`r = ${r} and s = n - 1`, ['EdgeCase', 'HighS', 'ShortInteger'], message, r, n - 1n)
  tiny.invalid(`r = ${r} + n and s = 1`, ['RangeCheck'], message, r + n, 1n)
  tiny.invalid(`r = ${r} and s = 1 + n`, ['RangeCheck'], message, r, 1n + n)
  tiny.invalid(`r = ${r + 1n} and s = 1`, ['ModifiedSignature'], message, r + 1n, 1n)
  tiny.invalid(`r = ${r} and s = 2`, ['ModifiedSignature'], message, r, 2n)

  const largeX = firstOf((counter) => pointAt(n + BigInt(counter + 1)), Boolean)
  const reduced = groupOf(recoverKey(largeX, signature.s, message))
  const rest = largeX.x - n
  reduced.valid('x of R is above n, so r = x - n', edge, message, rest, low(signature.s))
  reduced.invalid('x of R is above n, and r = x', ['RangeCheck'], message, largeX.x, low(signature.s))
  reduced.invalid('x of R is above n, and r = x - n + 1', ['ModifiedSignature'], message, rest + 1n, low(signature.s))

  const largeR = firstOf((counter) => pointAt(n - BigInt(counter + 1)), Boolean)
  const large = groupOf(recoverKey(largeR, n - 1n, message))
  large.valid('r is just below n, s = n - 1', ['EdgeCase', 'HighS'], message, largeR.x, n - 1n)

  const middle = multiply(3n, generator)
  const around = groupOf(recoverKey(middle, half, message))
  around.valid('s = (n - 1) / 2, the greatest low one', edge, message, mod(middle.x, n), half)
  around.valid('s = (n + 1) / 2, the least high one', ['EdgeCase', 'HighS'], message, mod(middle.x, n), half + 1n)

  const e = hashNumber(message)
  const k = BigInt(`0x${hex(bytesOf('ecdsa doubling', 32))}`) % n
  const doubledR = mod(multiply(k, generator).x, n)
  const doubling = groupOf(publicPoint(mod(e * inverse(doubledR, n), n)))
  const s = mod(2n * e * inverse(k, n), n)
  doubling.valid('both summands of R are the same point', edge, message, doubledR, low(s))
  return tiny
}

function addDer({ main, tiny }) {
  const { r } = signature
  const s = low(signature.s)
  const der = ecdsaDer(r, s)
  const [encodedR, encodedS] = [integer(r), integer(s)]
  const content = concat(encodedR, encodedS)
  const [bytesR, bytesS] = [integerContent(r), integerContent(s)]
  const { invalid } = main.bytes
  const each = (flag, cases) => {
    for (const [comment, sig] of cases) invalid(comment, [flag], message, sig)
  }

  each('BerEncoding', [
    ['length of the SEQUENCE in the long form, 81', element(0x30, content, [0x81, content.length])],
    ['length of the SEQUENCE in the long form, 82 00', element(0x30, content, [0x82, 0, content.length])],
    ['length of the SEQUENCE in the long form, 84 00 00 00', element(0x30, content, [0x84, 0, 0, 0, content.length])],
    ['length of r in the long form', sequence(element(2, bytesR, [0x81, bytesR.length]), encodedS)],
    ['length of s in the long form', sequence(encodedR, element(2, bytesS, [0x81, bytesS.length]))],
    ['length of r in the long form, 82 00', sequence(element(2, bytesR, [0x82, 0, bytesR.length]), encodedS)],
    ['SEQUENCE of indefinite length', element(0x30, concat(content, [0, 0]), [0x80])],
    ['r with a zero byte too many', sequence(element(2, concat([0], bytesR)), encodedS)],
    ['s with a zero byte too many', sequence(encodedR, element(2, concat([0], bytesS)))],
    [
      'r and s with three zero bytes too many',
      sequence(element(2, concat([0, 0, 0], bytesR)), element(2, concat([0, 0, 0], bytesS))),
    ],
  ])
  each('InvalidEncoding', [
    ['SEQUENCE of indefinite length without an end', element(0x30, content, [0x80])],
    ['SEQUENCE of indefinite length with half an end', element(0x30, concat(content, [0]), [0x80])],
    ['r of indefinite length', sequence(element(2, concat(bytesR, [0, 0]), [0x80]), encodedS)],
    ['r constructed of indefinite length', sequence(element(0x22, concat(encodedR, [0, 0]), [0x80]), encodedS)],
    ['length of the SEQUENCE one too great', element(0x30, content, [content.length + 1])],
    ['length of the SEQUENCE one too small', element(0x30, content, [content.length - 1])],
    ['length of the SEQUENCE 0', element(0x30, content, [0])],
    ['length of the SEQUENCE 2^31 - 1', element(0x30, content, fromHex('847fffffff'))],
    ['length of the SEQUENCE 2^32 - 1', element(0x30, content, fromHex('84ffffffff'))],
    ['length of the SEQUENCE 2^32 too great', element(0x30, content, [0x85, 1, 0, 0, 0, content.length])],
    ['length of the SEQUENCE 2^64 - 1', element(0x30, content, fromHex('88ffffffffffffffff'))],
    ['length of the SEQUENCE ff', element(0x30, content, [0xff])],
    ['length of r one too great', sequence(element(2, bytesR, [bytesR.length + 1]), encodedS)],
    ['length of r one too small', sequence(element(2, bytesR, [bytesR.length - 1]), encodedS)],
    ['length of s one too great', sequence(encodedR, element(2, bytesS, [bytesS.length + 1]))],
    ['length of s one too small', sequence(encodedR, element(2, bytesS, [bytesS.length - 1]))],
    ['length of s 2^32 - 1', sequence(encodedR, element(2, bytesS, fromHex('84ffffffff')))],
    ['r without content', sequence(element(2, []), encodedS)],
    ['s without content', sequence(encodedR, element(2, []))],
    ['SET in place of SEQUENCE', element(0x31, content)],
    ['SEQUENCE marked primitive', element(0x10, content)],
    ['SEQUENCE of the application class', element(0x70, content)],
    ['SEQUENCE with a context tag', element(0xa0, content)],
    ['SEQUENCE with a tag in the long form', element([0x3f, 0x10], content)],
    ['OCTET STRING in place of SEQUENCE', element(0x04, content)],
    ['tag 00 in place of SEQUENCE', element(0x00, content)],
    ['tag ff in place of SEQUENCE', element(0xff, content)],
    ['r as BIT STRING', sequence(element(3, bytesR), encodedS)],
    ['r as OCTET STRING', sequence(element(4, bytesR), encodedS)],
    ['r as ENUMERATED', sequence(element(10, bytesR), encodedS)],
    ['r marked constructed', sequence(element(0x22, bytesR), encodedS)],
    ['r with a context tag', sequence(element(0x80, bytesR), encodedS)],
    ['s as OCTET STRING', sequence(encodedR, element(4, bytesS))],
    ['s with a context tag', sequence(encodedR, element(0x81, bytesS))],
    ['r as INTEGER inside an INTEGER', sequence(element(0x22, encodedR), encodedS)],
    ['r as NULL', sequence(nothing, encodedS)],
    ['s as NULL', sequence(encodedR, nothing)],
    ['r as BOOLEAN', sequence(fromHex('0101ff'), encodedS)],
    ['r and s as NULL', sequence(nothing, nothing)],
    ['SEQUENCE inside a SEQUENCE', sequence(der)],
    ['SEQUENCE inside an OCTET STRING', octets(der)],
    ['SEQUENCE inside a BIT STRING', element(3, concat([0], der))],
    ['r and s as one OCTET STRING', sequence(octets(raw(r, s)))],
    ['a version before r and s', sequence(integer(1n), encodedR, encodedS)],
    ['a zero byte before the SEQUENCE', concat([0], der)],
    ['NULL before the SEQUENCE', concat(nothing, der)],
    ['r and s without a SEQUENCE', content],
  ])
  each('MissingZero', [
    ['r without its zero byte', negative(searched.highBits, true, false)],
    ['s without its zero byte', negative(searched.highBits, false, true)],
    ['r and s without their zero bytes', negative(searched.highBits, true, true)],
  ])
  each('TrailingData', [
    ['a zero byte after the SEQUENCE', concat(der, [0])],
    ['two zero bytes after the SEQUENCE', concat(der, [0, 0])],
    ['zero bytes up to 128 after the SEQUENCE', concat(der, filled(128 - der.length, 0))],
    ['NULL after the SEQUENCE', concat(der, nothing)],
    ['a line feed after the SEQUENCE', concat(der, utf8('\n'))],
    ['the signature twice', concat(der, der)],
    ['the message after the SEQUENCE', concat(der, message)],
    ['a byte that says which hash after the SEQUENCE', concat(der, [1])],
    ['a zero byte inside the SEQUENCE', sequence(content, [0])],
    ['two zero bytes inside the SEQUENCE', sequence(content, [0, 0])],
    ['NULL inside the SEQUENCE', sequence(content, nothing)],
    ['a third INTEGER inside the SEQUENCE', sequence(content, integer(0n))],
    ['s twice inside the SEQUENCE', sequence(content, encodedS)],
    ['an empty SEQUENCE inside the SEQUENCE', sequence(content, sequence())],
    ['garbage inside the SEQUENCE', sequence(content, fromHex('deadbeef'))],
  ])
  each('Truncated', [
    ['empty', new Uint8Array()],
    ['the tag alone', fromHex('30')],
    ['an empty SEQUENCE', fromHex('3000')],
    ['an empty SEQUENCE of indefinite length', fromHex('30800000')],
    ['NULL', nothing],
    ['one zero byte', fromHex('00')],
    ['without its last byte', der.slice(0, -1)],
    ['without its first byte', der.slice(1)],
    ['the first half', der.slice(0, der.length >> 1)],
    ['without s', concat([0x30, content.length], encodedR)],
    ['r alone in the SEQUENCE', sequence(encodedR)],
    ['s alone in the SEQUENCE', sequence(encodedS)],
    ['the tag of s alone', sequence(encodedR, [2])],
    ['all zero, as long as the signature', filled(der.length, 0)],
  ])
  each('WrongFormat', [
    ['raw, r and s of 32 bytes each', raw(r, s)],
    ['raw with the SEQUENCE around it', sequence(raw(r, s))],
    ['r and s with their lowest bytes first', sequence(element(2, reversed(bytesR)), element(2, reversed(bytesS)))],
    ['as hexadecimal text', utf8(hex(der))],
    ['as base64 text', utf8(Buffer.from(der).toString('base64'))],
    ['as PEM', utf8(pem('SIGNATURE', der))],
    ['all zero, 64 bytes', filled(64, 0)],
  ])
  const [longR, longS] = [bytesOf('ecdsa p384 r', 48), bytesOf('ecdsa p384 s', 48)].map((bytes) =>
    BigInt(`0x${hex(bytes)}`),
  )
  each('SignatureSize', [
    ['r and s as long as for P-384', ecdsaDer(longR, longS)],
    ['r and s of 66 bytes, as for P-521', ecdsaDer(2n ** 520n + longR, 2n ** 520n + longS)],
    ['r of 1000 bytes', sequence(element(2, concat([1], bytesOf('ecdsa long', 999))), encodedS)],
  ])
  const r1 = integer(recoveredX())
  tiny.bytes.invalid(
    'tiny numbers, r with a zero byte too many',
    ['BerEncoding'],
    message,
    sequence(element(2, concat([0], integerContent(recoveredX()))), integer(1n)),
  )
  tiny.bytes.invalid('tiny numbers, s as FALSE or TRUE', ['InvalidEncoding'], message, sequence(r1, fromHex('010101')))
  tiny.bytes.invalid(
    'tiny numbers in 32 bytes each',
    ['BerEncoding'],
    message,
    sequence(element(2, bytesOfBig(recoveredX(), 32)), element(2, bytesOfBig(1n, 32))),
  )
}

const recoveredX = () => firstOf((counter) => pointAt(BigInt(counter + 1)), Boolean).x

/** r and s with the zero bytes of their signs left out. */
function negative({ r, s }, ofR, ofS) {
  return sequence(element(2, integerContent(r).slice(ofR ? 1 : 0)), element(2, integerContent(s).slice(ofS ? 1 : 0)))
}

function addRaw({ main, tiny }) {
  const { r } = signature
  const s = low(signature.s)
  const sig = raw(r, s)
  const [bytesR, bytesS] = [sig.slice(0, 32), sig.slice(32)]
  const { invalid } = main.bytes
  const each = (flag, cases) => {
    for (const [comment, value] of cases) invalid(comment, [flag], message, value)
  }
  each('SignatureSize', [
    ['empty', new Uint8Array()],
    ['one byte', sig.slice(0, 1)],
    ['one zero byte', filled(1, 0)],
    ['r alone', bytesR],
    ['s alone', bytesS],
    ['without its last byte', sig.slice(0, -1)],
    ['without its first byte', sig.slice(1)],
    ['without the last bytes of r and s', concat(bytesR.slice(0, -1), bytesS.slice(0, -1))],
    ['with a zero byte after it', concat(sig, [0])],
    ['with two zero bytes after it', concat(sig, [0, 0])],
    ['with a zero byte before it', concat([0], sig)],
    ['r and s of 33 bytes each', concat([0], bytesR, [0], bytesS)],
    ['s of 33 bytes', concat(bytesR, [0], bytesS)],
    ['r and s of 48 bytes each, as for P-384', concat(filled(16, 0), bytesR, filled(16, 0), bytesS)],
    ['as long as for P-384', bytesOf('ecdsa p384', 96)],
    ['as long as for P-521', concat([0], bytesOf('ecdsa p521 r', 65), [0], bytesOf('ecdsa p521 s', 65))],
    ['twice', concat(sig, sig)],
    ['with the public key after it', concat(sig, uncompressed(key.point))],
    ['with the message after it', concat(sig, message)],
    ['with a byte to recover the key, before it', concat([0x1b], sig)],
    ['with a byte to recover the key, after it', concat(sig, [0x1b])],
  ])
  const { shortR, shortS } = searched
  const stripped = (value) => integerContentUnsigned(value)
  invalid(
    'r without its leading zero',
    ['SignatureSize'],
    shortR.message,
    concat(stripped(shortR.r), bytesOfBig(low(shortR.s), 32)),
  )
  invalid(
    's without its leading zero',
    ['SignatureSize'],
    shortS.message,
    concat(bytesOfBig(shortS.r, 32), stripped(shortS.s)),
  )
  invalid(
    'the leading zero of r at its end',
    ['WrongFormat'],
    shortR.message,
    concat(stripped(shortR.r), [0], bytesOfBig(low(shortR.s), 32)),
  )
  invalid(
    'the leading zero of s at its end',
    ['WrongFormat'],
    shortS.message,
    concat(bytesOfBig(shortS.r, 32), stripped(shortS.s), [0]),
  )
  each('WrongFormat', [
    ['DER', ecdsaDer(r, s)],
    ['r and s with their lowest bytes first', concat(reversed(bytesR), reversed(bytesS))],
    ['the whole reversed', reversed(sig)],
    ['as hexadecimal text', utf8(hex(sig))],
    ['as base64 text', utf8(Buffer.from(sig).toString('base64'))],
  ])
  const x = recoveredX()
  tiny.bytes.invalid('tiny numbers of one byte each', ['SignatureSize'], message, concat(stripped(x), [1]))
  tiny.bytes.invalid(
    'tiny numbers in DER, filled with zeros to 64 bytes',
    ['WrongFormat'],
    message,
    concat(ecdsaDer(x, 1n), filled(56, 0)),
  )
}

const integerContentUnsigned = (value) => bytesOfBig(value, Math.ceil(value.toString(16).length / 2))
