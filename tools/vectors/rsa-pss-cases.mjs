import { bigOf, bytesOf, bytesOfBig, concat, digest, filled, firstOf, flipBit, hex, reversed, utf8 } from './bytes.mjs'
import { pem } from './der.mjs'
import { pems } from './keys.mjs'
import { digestInfo, pkcs1Block, pssBlock, rsaKey } from './rsa.mjs'
import { vectorFile } from './vector-file.mjs'

const notes = {
  Valid: { bugType: 'BASIC', description: 'Salt of 32 bytes, as long as the hash.' },
  MaximumSalt: {
    bugType: 'EDGE_CASE',
    description: 'The longest salt the modulus has room for. Signers that are told nothing use it.',
  },
  EdgeCase: { bugType: 'EDGE_CASE', description: 'Valid, with a salt or a number that is rare.' },
  OtherSaltLength: {
    bugType: 'MODIFIED_PARAMETER',
    description:
      'A salt of another length. Who looks for the length finds it and accepts, who is told 32 or the maximum refuses: both are right.',
  },
  ModifiedMessage: { bugType: 'AUTH_BYPASS', description: 'The signature belongs to another message.' },
  ModifiedSignature: { bugType: 'AUTH_BYPASS', description: 'The signature was changed.' },
  WrongKey: { bugType: 'AUTH_BYPASS', description: 'Another key signed.' },
  WrongHash: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'Another hash than SHA-256, of the message, in MGF1 or in both.',
  },
  WrongPrimitive: { bugType: 'WRONG_PRIMITIVE', description: 'RSA of this key over this message, but not RSASSA-PSS.' },
  InvalidPadding: { bugType: 'AUTH_BYPASS', description: 'The encoded message has something wrong in it.' },
  SignatureRange: {
    bugType: 'SIGNATURE_MALLEABILITY',
    description: 'The number is not below the modulus, or is one that every key maps to something known.',
  },
  SignatureSize: { bugType: 'CAN_OF_WORMS', description: 'Not as long as the modulus.' },
  WrongEncoding: { bugType: 'CAN_OF_WORMS', description: 'The right signature in another order, or still as text.' },
}

const message = utf8('{"id":"evt_pss","type":"invoice.paid","data":{"amount":1999}}')
const numbered = (counter) => utf8(`{"id":"evt_${counter}"}`)

export function rsaPssFile() {
  const file = vectorFile({ algorithm: 'RSASSA-PSS', schema: 'rsassa-pss-verify', notes })
  const groupOf = (key) => {
    const publicKey = { bits: key.bits, pem: pem('PUBLIC KEY', key.spki) }
    return file.group({ type: 'RsassaPssVerify', publicKey, sha: 'SHA-256', mgf: 'MGF1', mgfSha: 'SHA-256' })
  }
  const [key, foreign, longer] = ['rsa2048', 'rsa2048Other', 'rsa3072'].map((name) => rsaKey(pems[name]))
  const group = groupOf(key)
  addAccepted(group, key)
  addRefused(group, key, foreign)
  addLonger(groupOf(longer), longer, key)
  return file.done()
}

const saltOf = (length) => bytesOf('pss salt', length)
const signer =
  (key) =>
  (content, salt = saltOf(32), options = {}) =>
    key.raw(pssBlock(key.bits, content, { salt, ...options }))

function addAccepted({ valid, acceptable }, key) {
  const sign = signer(key)
  const maximum = key.length - 34
  valid('a small JSON body', ['Valid'], message, sign(message))
  valid('the same with another salt', ['Valid'], message, sign(message, bytesOf('pss other salt', 32)))
  for (const size of [0, 1, 55, 56, 64, 1000]) {
    const content = bytesOf('pss message', size)
    valid(
      size === 0 ? 'an empty message' : `a message of ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      ['Valid'],
      content,
      sign(content),
    )
  }
  valid('the longest salt', ['MaximumSalt'], message, sign(message, saltOf(maximum)))
  valid(
    'the longest salt, the message empty',
    ['MaximumSalt'],
    new Uint8Array(),
    sign(new Uint8Array(), saltOf(maximum)),
  )
  valid('a salt of zeros', ['EdgeCase'], message, sign(message, filled(32, 0)))
  valid('a salt of ones', ['EdgeCase'], message, sign(message, filled(32, 0xff)))
  valid('a salt that begins with 00 01', ['EdgeCase'], message, sign(message, concat([0, 1], saltOf(30))))
  valid('the longest salt, of zeros', ['EdgeCase', 'MaximumSalt'], message, sign(message, filled(maximum, 0)))
  const leading = firstOf(numbered, (content) => sign(content)[0] === 0)
  valid('the signature begins with a zero byte', ['EdgeCase'], leading, sign(leading))
  for (const size of [0, 1, 16, 20, 31, 33, 48, 64, maximum - 1]) {
    const comment = size === 0 ? 'no salt' : `a salt of ${size} ${size === 1 ? 'byte' : 'bytes'}`
    acceptable(comment, ['OtherSaltLength'], message, sign(message, saltOf(size)))
  }
}

function addRefused({ invalid }, key, foreign) {
  const sign = signer(key)
  const { n, length, bits } = key
  const signature = sign(message)
  const given = (flag, cases) => {
    for (const [comment, sig] of cases) invalid(comment, [flag], message, sig)
  }
  const made = (flag, cases) => {
    for (const [comment, options, salt] of cases)
      invalid(comment, [flag], message, sign(message, salt ?? saltOf(32), options))
  }
  const maximum = saltOf(length - 34)

  for (const [comment, content] of [
    ['the first bit of the message flipped', flipBit(message, 0)],
    ['the last bit of the message flipped', flipBit(message, 8 * message.length - 1)],
    ['the message with a line feed after it', concat(message, utf8('\n'))],
    ['the message without its last byte', message.slice(0, -1)],
    ['an empty message, the signature of another', new Uint8Array()],
    ['the hash in place of the message', digest('sha256', message)],
  ]) {
    invalid(comment, ['ModifiedMessage'], content, signature)
  }
  invalid('another message, the longest salt', ['ModifiedMessage'], numbered(1), sign(message, maximum))
  given('ModifiedSignature', [
    ['the lowest bit flipped', flipBit(signature, 8 * length - 1)],
    ['a bit in the middle flipped', flipBit(signature, 4 * length)],
    ['n - signature', bytesOfBig(n - bigOf(signature), length)],
    ['the signature of another message', sign(numbered(1))],
  ])
  given('WrongKey', [['signed with another key', signer(foreign)(message)]])

  made('WrongHash', [
    ['SHA-1 of the message and in MGF1, salt of 20 bytes', { hash: 'sha1' }, saltOf(20)],
    ['SHA-1 of the message and in MGF1, salt of 32 bytes', { hash: 'sha1' }],
    ['SHA-384 of the message and in MGF1, salt of 48 bytes', { hash: 'sha384' }, saltOf(48)],
    ['SHA-512 of the message and in MGF1, salt of 64 bytes', { hash: 'sha512' }, saltOf(64)],
    ['SHA-512 of the message and in MGF1, salt of 32 bytes', { hash: 'sha512' }],
    ['MGF1 with SHA-1', { mgfHash: 'sha1' }],
    ['MGF1 with SHA-1, the longest salt', { mgfHash: 'sha1' }, maximum],
    ['MGF1 with SHA-512', { mgfHash: 'sha512' }],
    ['SHA-1 of the message, MGF1 with SHA-256', { hash: 'sha1', mgfHash: 'sha256' }],
    ['SHA-512 of the message, MGF1 with SHA-256', { hash: 'sha512', mgfHash: 'sha256' }],
    ['SHA-512 of the message cut to 32 bytes', { hashed: digest('sha512', message).slice(0, 32) }],
    ['SHA-256 twice', { hashed: digest('sha256', digest('sha256', message)) }],
    ['the hash of nothing', { hashed: digest('sha256') }],
  ])

  const hashed = digest('sha256', message)
  const pkcs1 = key.raw(pkcs1Block(length, digestInfo(message)))
  given('WrongPrimitive', [
    ['RSASSA-PKCS1-v1_5', pkcs1],
    ['RSASSA-PKCS1-v1_5 with SHA-512', key.raw(pkcs1Block(length, digestInfo(message, { hash: 'sha512' })))],
    ['the block itself, not signed', pssBlock(bits, message, { salt: saltOf(32) })],
    ['signed twice', key.raw(signature)],
    ['the hash, zeros before it', key.raw(concat(filled(length - 32, 0), hashed))],
  ])

  made('InvalidPadding', [
    ['trailer bd', { trailer: 0xbd }],
    ['trailer cc', { trailer: 0xcc }],
    ['trailer 00', { trailer: 0 }],
    ['trailer 3c', { trailer: 0x3c }],
    ['02 before the salt', { separator: 2 }],
    ['00 before the salt', { separator: 0 }],
    ['81 before the salt', { separator: 0x81 }],
    ['the padding all 01', { padding: 1 }],
    ['the padding all ff', { padding: 0xff }],
    ['the padding all 80', { padding: 0x80 }],
    ['no zeros before the hash', { zeros: 0 }],
    ['seven zeros before the hash', { zeros: 7 }],
    ['nine zeros before the hash', { zeros: 9 }],
    ['the message itself in place of its hash', { hashed: message }],
    ['the first bit of H flipped', { changeH: (h) => flipBit(h, 0) }],
    ['the last bit of H flipped', { changeH: (h) => flipBit(h, 255) }],
    ['every bit of H flipped', { changeH: (h) => h.map((byte) => ~byte) }],
    ['H all zero', { changeH: () => filled(32, 0) }],
    ['H all ones', { changeH: () => filled(32, 0xff) }],
    ['H is the hash of the message', { changeH: () => hashed }],
    ['the first bit of the salt flipped', { saltInBlock: flipBit(saltOf(32), 0) }],
    ['the last bit of the salt flipped', { saltInBlock: flipBit(saltOf(32), 255) }],
    ['a salt that was not hashed', { saltInBlock: saltOf(32) }, new Uint8Array()],
    ['a salt that was hashed and left out', { saltInBlock: new Uint8Array() }],
    ['the salt one byte shorter than what was hashed', { saltInBlock: saltOf(31) }],
    ['the longest salt, 02 before it', { separator: 2 }, maximum],
    ['the longest salt, the trailer cc', { trailer: 0xcc }, maximum],
    ['the longest salt, its last bit flipped', { saltInBlock: flipBit(maximum, 8 * maximum.length - 1) }, maximum],
  ])
  const whole = pssBlock(bits, message, { salt: saltOf(32) })
  given('InvalidPadding', [
    ['the highest bit of the block set', key.raw(withHighBit(key))],
    ['the first byte of the masked part 00', key.raw(concat([0], whole.slice(1)))],
    ['the block moved by a byte', key.raw(concat([0], whole.slice(0, -1)))],
    ['H and the masked part exchanged', key.raw(concat([0], whole.slice(-33, -1), whole.slice(1, -33), [0xbc]))],
    ['the masked part all zero', key.raw(concat(filled(length - 33, 0), whole.slice(-33)))],
    ['the block all zero but for the trailer', key.raw(concat(filled(length - 1, 0), [0xbc]))],
    ['the block without its mask', key.raw(unmasked(length, message))],
  ])

  const number = bigOf(signature)
  const below = firstOf(numbered, (content) => bigOf(sign(content)) + n < 2n ** BigInt(8 * length))
  invalid('signature + n, no longer than n', ['SignatureRange'], below, bytesOfBig(bigOf(sign(below)) + n, length))
  given('SignatureRange', [
    ['signature + n, one byte longer', bytesOfBig(number + n, length + 1)],
    ['signature + 256 n', bytesOfBig(number + 256n * n, length + 2)],
    ['0', filled(length, 0)],
    ['1', bytesOfBig(1n, length)],
    ['2', bytesOfBig(2n, length)],
    ['n - 1', bytesOfBig(n - 1n, length)],
    ['n', bytesOfBig(n, length)],
    ['n + 1', bytesOfBig(n + 1n, length)],
    ['all ones', filled(length, 0xff)],
  ])

  const leading = firstOf(numbered, (content) => sign(content)[0] === 0)
  given('SignatureSize', [
    ['empty', new Uint8Array()],
    ['one byte', signature.slice(0, 1)],
    ['one zero byte', filled(1, 0)],
    ['the first half', signature.slice(0, length / 2)],
    ['without its last byte', signature.slice(0, -1)],
    ['without its first byte', signature.slice(1)],
    ['with a zero byte after it', concat(signature, [0])],
    ['with a zero byte before it', concat([0], signature)],
    ['with a line feed after it', concat(signature, utf8('\n'))],
    ['twice', concat(signature, signature)],
    ['with the message after it', concat(signature, message)],
  ])
  // Without that zero byte it is accepted by node:crypto and Node's WebCrypto, though RFC 8017 section 8.1.2 forbids it.
  invalid('its first byte, a zero, at its end', ['WrongEncoding'], leading, concat(sign(leading).slice(1), [0]))
  given('WrongEncoding', [
    ['with its lowest byte first', reversed(signature)],
    ['as hexadecimal text', utf8(hex(signature))],
    ['as base64 text', utf8(Buffer.from(signature).toString('base64'))],
  ])
}

function addLonger({ valid, acceptable, invalid }, key, shorter) {
  const sign = signer(key)
  const maximum = key.length - 34
  valid('a longer key', ['Valid'], message, sign(message))
  valid('a longer key and its longest salt', ['MaximumSalt'], message, sign(message, saltOf(maximum)))
  acceptable(
    'the longest salt of a shorter key',
    ['OtherSaltLength'],
    message,
    sign(message, saltOf(shorter.length - 34)),
  )
  invalid('another message', ['ModifiedMessage'], numbered(1), sign(message))
  invalid('signed with a shorter key', ['WrongKey'], message, signer(shorter)(message))
  const filledUp = concat(filled(key.length - shorter.length, 0), signer(shorter)(message))
  invalid('signed with a shorter key, zeros before it', ['WrongKey'], message, filledUp)
  invalid('MGF1 with SHA-1', ['WrongHash'], message, sign(message, saltOf(32), { mgfHash: 'sha1' }))
  invalid('RSASSA-PKCS1-v1_5', ['WrongPrimitive'], message, key.raw(pkcs1Block(key.length, digestInfo(message))))
  invalid('with a zero byte after it', ['SignatureSize'], message, concat(sign(message), [0]))
}

/** A right block but for the bit that must be zero; the salt is such that the number stays below n. */
function withHighBit(key) {
  const candidate = (counter) => {
    const block = pssBlock(key.bits, message, { salt: bytesOf(`pss high bit ${counter}`, 32) })
    block[0] |= 0x80
    return block
  }
  return firstOf(candidate, (block) => bigOf(block) < key.n)
}

function unmasked(length, content) {
  const salt = saltOf(32)
  const h = digest('sha256', filled(8, 0), digest('sha256', content), salt)
  return concat(filled(length - 66, 0), [1], salt, h, [0xbc])
}
