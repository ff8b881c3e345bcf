import {
  bigOf,
  bytesOf,
  bytesOfBig,
  concat,
  digest,
  filled,
  firstOf,
  flipBit,
  fromHex,
  hex,
  reversed,
  utf8,
} from './bytes.mjs'
import { element, hashOids, nothing, octets, pem, sequence } from './der.mjs'
import { pems } from './keys.mjs'
import { digestInfo, pkcs1Block, pssBlock, rsaKey } from './rsa.mjs'
import { vectorFile } from './vector-file.mjs'

const notes = {
  Valid: { bugType: 'BASIC', description: 'A signature as it should be.' },
  EdgeCase: { bugType: 'EDGE_CASE', description: 'Valid, and the number begins with a zero byte.' },
  ModifiedMessage: { bugType: 'AUTH_BYPASS', description: 'The signature belongs to another message.' },
  ModifiedSignature: { bugType: 'AUTH_BYPASS', description: 'The signature was changed.' },
  WrongKey: { bugType: 'AUTH_BYPASS', description: 'Another key signed.' },
  WrongHash: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'DigestInfo names another hash than SHA-256, or holds the value of one.',
  },
  WrongPrimitive: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'RSA of this key over this message, but not RSASSA-PKCS1-v1_5.',
  },
  MissingNull: {
    bugType: 'LEGACY',
    description:
      'AlgorithmIdentifier without its NULL. RFC 8017 section 8.2.2 compares with the one encoding that has it, as every verifier here does.',
  },
  BerEncodedDigestInfo: { bugType: 'BER_ENCODING', description: 'BER allows it in DigestInfo, DER does not.' },
  InvalidDigestInfo: { bugType: 'AUTH_BYPASS', description: 'DigestInfo is not what it should be.' },
  NoHash: { bugType: 'AUTH_BYPASS', description: 'The padding holds something else than DigestInfo.' },
  TrailingGarbage: {
    bugType: 'AUTH_BYPASS',
    description:
      'Short padding, and free bytes after or inside DigestInfo: where e = 3, such signatures can be made without the key (Bleichenbacher, 2006).',
  },
  InvalidPadding: { bugType: 'AUTH_BYPASS', description: 'The padding is not 00 01 FF… 00.' },
  SignatureRange: {
    bugType: 'SIGNATURE_MALLEABILITY',
    description: 'The number is not below the modulus, or is one that every key maps to something known.',
  },
  SignatureSize: { bugType: 'CAN_OF_WORMS', description: 'Not as long as the modulus.' },
  WrongEncoding: { bugType: 'CAN_OF_WORMS', description: 'The right signature in another order, or still as text.' },
}

const message = utf8('{"id":"evt_rsa","type":"invoice.paid","data":{"amount":1999}}')
const numbered = (counter) => utf8(`{"id":"evt_${counter}"}`)

export function rsaPkcs1File() {
  const file = vectorFile({ algorithm: 'RSASSA-PKCS1-v1_5', schema: 'rsassa-pkcs1-verify', notes })
  const foreign = rsaKey(pems.rsa2048Other)
  for (const name of ['rsa2048', 'rsa3072']) {
    const key = rsaKey(pems[name])
    const publicKey = { bits: key.bits, pem: pem('PUBLIC KEY', key.spki) }
    const group = file.group({ type: 'RsassaPkcs1Verify', publicKey, sha: 'SHA-256' })
    addCases(group, key, name === 'rsa2048' ? foreign : rsaKey(pems.rsa2048))
  }
  return file.done()
}

function addCases({ valid, invalid }, key, foreign) {
  const info = digestInfo(message)
  const block = (content = info, options = {}) => pkcs1Block(key.length, content, options)
  const sign = (content) => key.raw(block(digestInfo(content)))
  const signature = sign(message)
  const forged = (flag, cases) => {
    for (const [comment, em] of cases) invalid(comment, [flag], message, key.raw(em))
  }
  const given = (flag, cases) => {
    for (const [comment, sig] of cases) invalid(comment, [flag], message, sig)
  }

  valid('a small JSON body', ['Valid'], message, signature)
  for (const size of [0, 1, 55, 56, 64, 1000]) {
    const content = bytesOf('rsa message', size)
    valid(
      size === 0 ? 'an empty message' : `a message of ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      ['Valid'],
      content,
      sign(content),
    )
  }
  const leading = firstOf(numbered, (content) => sign(content)[0] === 0)
  valid('the signature begins with a zero byte', ['EdgeCase'], leading, sign(leading))

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
  given('ModifiedSignature', [
    ['the lowest bit flipped', flipBit(signature, 8 * key.length - 1)],
    ['a bit in the middle flipped', flipBit(signature, 4 * key.length)],
    ['n - signature', bytesOfBig(key.n - bigOf(signature), key.length)],
    ['the signature of another message', sign(numbered(1))],
  ])
  given('WrongKey', [
    ['signed with another key', foreign.raw(pkcs1Block(foreign.length, info))],
    ...(foreign.length < key.length
      ? [
          [
            'signed with a shorter key, zeros before it',
            concat(filled(key.length - foreign.length, 0), foreign.raw(pkcs1Block(foreign.length, info))),
          ],
        ]
      : []),
  ])

  forged('WrongHash', [
    ['MD5', block(digestInfo(message, { hash: 'md5' }))],
    ['SHA-1', block(digestInfo(message, { hash: 'sha1' }))],
    ['SHA-224', block(digestInfo(message, { hash: 'sha224' }))],
    ['SHA-384', block(digestInfo(message, { hash: 'sha384' }))],
    ['SHA-512', block(digestInfo(message, { hash: 'sha512' }))],
    ['named SHA-512, the value of SHA-256', block(digestInfo(message, { id: hashOids.sha512 }))],
    ['named SHA-1, the value of SHA-256', block(digestInfo(message, { id: hashOids.sha1 }))],
    ['named SHA-256, the value of SHA-512', block(digestInfo(message, { hash: 'sha512', id: hashOids.sha256 }))],
    ['named SHA-256, the value of SHA-1', block(digestInfo(message, { hash: 'sha1', id: hashOids.sha256 }))],
    ['SHA-256 twice', block(digestInfo(digest('sha256', message)))],
  ])
  const hashed = digest('sha256', message)
  const identifier = sequence(hashOids.sha256, nothing)
  forged('MissingNull', [['without NULL', block(digestInfo(message, { parameters: [] }))]])
  forged('BerEncodedDigestInfo', [
    ['length of DigestInfo in the long form', block(element(0x30, concat(identifier, octets(hashed)), [0x81, 49]))],
    [
      'length of AlgorithmIdentifier in the long form',
      block(sequence(element(0x30, concat(hashOids.sha256, nothing), [0x81, 13]), octets(hashed))),
    ],
    ['length of the hash in the long form', block(sequence(identifier, element(4, hashed, [0x81, 32])))],
    ['length of NULL in the long form', block(digestInfo(message, { parameters: fromHex('058100') }))],
    ['DigestInfo of indefinite length', block(element(0x30, concat(identifier, octets(hashed), [0, 0]), [0x80]))],
    [
      'the hash as a constructed OCTET STRING',
      block(sequence(identifier, element(0x24, concat(octets(hashed.slice(0, 16)), octets(hashed.slice(16)))))),
    ],
  ])
  forged('InvalidDigestInfo', [
    ['SET in place of SEQUENCE', block(concat([0x31], info.slice(1)))],
    ['length of DigestInfo one too great', block(element(0x30, info.slice(2), [50]))],
    ['length of DigestInfo one too small', block(element(0x30, info.slice(2), [48]))],
    ['the hash as BIT STRING', block(sequence(identifier, element(3, hashed)))],
    ['the hash with another first byte', block(sequence(identifier, octets(flipBit(hashed, 0))))],
    ['the hash with another last byte', block(sequence(identifier, octets(flipBit(hashed, 255))))],
    ['the hash cut to 31 bytes', block(sequence(identifier, octets(hashed.slice(0, 31))))],
    ['the hash cut to 1 byte', block(sequence(identifier, octets(hashed.slice(0, 1))))],
    ['no hash', block(sequence(identifier, octets([])))],
    ['the hash with a zero byte after it', block(sequence(identifier, octets(concat(hashed, [0]))))],
    ['the hash in hexadecimal', block(sequence(identifier, octets(utf8(hex(hashed)))))],
    ['NULL with content', block(digestInfo(message, { parameters: fromHex('050100') }))],
    ['an INTEGER in place of NULL', block(digestInfo(message, { parameters: fromHex('020100') }))],
    ['NULL twice', block(digestInfo(message, { parameters: concat(nothing, nothing) }))],
    ['NULL after the hash', block(sequence(identifier, octets(hashed), nothing))],
    ['a hash nobody knows', block(digestInfo(message, { id: fromHex('0609608648016503040263') }))],
    ['a longer object identifier', block(digestInfo(message, { id: fromHex('060a60864801650304020100') }))],
    ['DigestInfo without AlgorithmIdentifier', block(sequence(octets(hashed)))],
    ['DigestInfo twice', block(concat(info, info))],
  ])
  forged('NoHash', [
    ['the hash alone', block(hashed)],
    ['the hash as OCTET STRING', block(octets(hashed))],
    ['the message', block(message)],
    ['nothing', block(new Uint8Array())],
    ['AlgorithmIdentifier alone', block(identifier)],
  ])

  const short = filled(8, 0xff)
  const free = key.length - 3 - short.length - info.length
  const inside = (length) =>
    sequence(sequence(hashOids.sha256, element(4, bytesOf('rsa garbage', length))), octets(hashed))
  forged('TrailingGarbage', [
    ['8 bytes of padding, zeros after DigestInfo', block(info, { padding: short, tail: filled(free, 0) })],
    [
      '8 bytes of padding, free bytes after DigestInfo',
      block(info, { padding: short, tail: bytesOf('rsa garbage', free) }),
    ],
    [
      '1 byte of padding, free bytes after DigestInfo',
      block(info, { padding: filled(1, 0xff), tail: bytesOf('rsa garbage', free + 7) }),
    ],
    ['no padding, free bytes after DigestInfo', block(info, { padding: [], tail: bytesOf('rsa garbage', free + 8) })],
    ['one zero byte after DigestInfo', block(info, { tail: [0] })],
    ['one free byte after DigestInfo', block(info, { tail: [0x5a] })],
    ['NULL after DigestInfo', block(info, { tail: [5, 0] })],
    ['free bytes as the parameters in DigestInfo', block(inside(free - 8))],
    [
      'free bytes inside DigestInfo after the hash',
      block(sequence(identifier, octets(hashed), element(4, bytesOf('rsa garbage', free - 12)))),
    ],
    [
      'the hash at the end, free bytes before it',
      concat([0, 1], short, [0], info.slice(0, 19), bytesOf('rsa garbage', free), hashed),
    ],
  ])

  const ff = key.length - 3 - info.length
  const padding = (...changes) => {
    const bytes = filled(ff, 0xff)
    for (const [index, byte] of changes) bytes[index < 0 ? ff + index : index] = byte
    return { padding: bytes }
  }
  forged('InvalidPadding', [
    ['block type 2', block(info, { start: [0, 2] })],
    [
      'block type 2 with random padding',
      block(info, { start: [0, 2], padding: bytesOf('rsa padding', ff).map((byte) => byte || 1) }),
    ],
    ['block type 0', block(info, { start: [0, 0] })],
    ['block type 0, padded with zeros', block(info, { start: [0, 0], padding: filled(ff, 0) })],
    ['block type 3', block(info, { start: [0, 3] })],
    ['first byte 1', block(info, { start: [1, 1] })],
    ['no first byte', block(info, { start: [1] })],
    ['first byte 0 twice', block(info, { start: [0, 0, 1] })],
    ['no zero byte before DigestInfo', block(info, { separator: [] })],
    ['01 in place of the zero byte', block(info, { separator: [1] })],
    ['two zero bytes before DigestInfo', block(info, { separator: [0, 0] })],
    ['the first byte of the padding fe', block(info, padding([0, 0xfe]))],
    ['the last byte of the padding fe', block(info, padding([-1, 0xfe]))],
    ['the first byte of the padding 00', block(info, padding([0, 0]))],
    ['the ninth byte of the padding 00', block(info, padding([8, 0]))],
    ['a byte in the middle of the padding 7f', block(info, padding([ff >> 1, 0x7f]))],
    ['the padding all zero', block(info, { padding: filled(ff, 0) })],
    ['the padding all 01', block(info, { padding: filled(ff, 1) })],
    ['the padding random', block(info, { padding: bytesOf('rsa padding', ff).map((byte) => byte || 1) })],
    ['no padding, DigestInfo at the start', concat([0], info, filled(key.length - info.length - 1, 0))],
    ['padding after DigestInfo', concat([0, 1, 0], info, filled(ff, 0xff))],
    ['padding of ISO/IEC 9796-2 kind', concat([0x6b], filled(key.length - 34, 0xbb), hashed, [0xcc])],
    ['padding of ANSI X9.31', concat([0x6b], filled(key.length - 36, 0xbb), [0xba], hashed, [0x34, 0xcc])],
  ])

  const salt = bytesOf('rsa salt', 32)
  const pss = key.raw(pssBlock(key.bits, message, { salt }))
  given('WrongPrimitive', [
    ['RSASSA-PSS, salt of 32 bytes', pss],
    ['RSASSA-PSS, no salt', key.raw(pssBlock(key.bits, message, { salt: new Uint8Array() }))],
    ['the block itself, not signed', block()],
    ['signed twice', key.raw(signature)],
    ['the hash, zeros before it', key.raw(concat(filled(key.length - 32, 0), hashed))],
  ])

  const number = bigOf(signature)
  const { n, length } = key
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
  invalid('without its first byte, a zero', ['SignatureSize'], leading, sign(leading).slice(1))
  invalid('its first byte, a zero, at its end', ['WrongEncoding'], leading, concat(sign(leading).slice(1), [0]))
  given('WrongEncoding', [
    ['with its lowest byte first', reversed(signature)],
    ['as hexadecimal text', utf8(hex(signature))],
    ['as base64 text', utf8(Buffer.from(signature).toString('base64'))],
    ['as OCTET STRING', octets(signature)],
  ])
}
