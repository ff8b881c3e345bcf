import { bytesOf, concat, digest, filled, firstOf, flipBit, hex, reversed, utf8 } from './bytes.mjs'
import { ed25519Spki, pem } from './der.mjs'
import { little, littleNumber, order, p, sign, withNonce } from './edwards.mjs'
import { ed25519Key } from './keys.mjs'
import { rfc8032 } from './published.mjs'
import { vectorFile } from './vector-file.mjs'

const notes = {
  Published: { bugType: 'BASIC', description: 'Printed in RFC 8032.' },
  Valid: { bugType: 'BASIC', description: 'A signature as it should be.' },
  EdgeCase: { bugType: 'EDGE_CASE', description: 'Valid, with bytes in it that a number might lose.' },
  ModifiedMessage: { bugType: 'AUTH_BYPASS', description: 'The signature belongs to another message.' },
  WrongKey: { bugType: 'AUTH_BYPASS', description: 'Another key signed, or another key was hashed.' },
  Malleability: {
    bugType: 'SIGNATURE_MALLEABILITY',
    description:
      'S and S + L mean the same scalar. RFC 8032 section 5.1.7 demands S < L, so that one signature stays one.',
  },
  SpecialS: { bugType: 'AUTH_BYPASS', description: 'S is a number that means something special.' },
  ModifiedS: { bugType: 'AUTH_BYPASS', description: 'S was changed.' },
  ModifiedR: { bugType: 'AUTH_BYPASS', description: 'R was changed.' },
  NonCanonicalR: {
    bugType: 'SIGNATURE_MALLEABILITY',
    description:
      'R is no encoding of a point that RFC 8032 section 5.1.3 allows (y not below p, or the sign of x = 0). Where the equation holds if it is decoded all the same, the comment says so.',
  },
  ConstantSignature: { bugType: 'AUTH_BYPASS', description: 'The same byte throughout.' },
  SignatureSize: { bugType: 'CAN_OF_WORMS', description: 'Not 64 bytes.' },
  WrongEncoding: { bugType: 'CAN_OF_WORMS', description: 'The right numbers in another order, or still as text.' },
  WrongVariant: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'Ed25519ctx or Ed25519ph of RFC 8032, or a hash of the message was signed. Plain Ed25519 is meant.',
  },
}

const head = (raw) => ({
  type: 'EddsaVerify',
  publicKey: { curve: 'edwards25519', pem: pem('PUBLIC KEY', ed25519Spki(raw)), raw: hex(raw) },
  sha: 'SHA-512',
})

export function ed25519File() {
  const file = vectorFile({ algorithm: 'Ed25519', schema: 'eddsa-verify', notes })
  for (const { test, publicKey, message, signature } of rfc8032) {
    const group = file.group(head(publicKey))
    group.valid(test, ['Published'], message, signature, { source: 'RFC 8032 section 7.1' })
  }
  const [key, other] = ['ed25519', 'ed25519Other'].map(ed25519Key)
  const group = file.group(head(key.publicKey))
  addValid(group, key)
  addInvalid(group, key, other)
  addForeign(file.group(head(other.publicKey)), key, other)
  return file.done()
}

const message = utf8('{"id":"evt_ed25519","type":"invoice.paid","data":{"amount":1999}}')
const numbered = (counter) => utf8(`{"id":"evt_${counter}"}`)

function addValid({ valid }, key) {
  valid('a small JSON body', ['Valid'], message, sign(key, message))
  for (const size of [0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1000]) {
    const content = bytesOf('ed25519 message', size)
    valid(
      size === 0 ? 'an empty message' : `a message of ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      ['Valid'],
      content,
      sign(key, content),
    )
  }
  const edge = (comment, fits) => {
    const found = firstOf(numbered, (candidate) => fits(sign(key, candidate)))
    valid(comment, ['EdgeCase'], found, sign(key, found))
  }
  edge('R begins with a zero byte', (signature) => signature[0] === 0)
  edge('R ends with a zero byte', (signature) => signature[31] === 0)
  edge('the highest bit of R is set', (signature) => signature[31] >= 0x80)
  edge('S begins with a zero byte', (signature) => signature[32] === 0)
  edge('S ends with a zero byte', (signature) => signature[63] === 0)
}

function addInvalid({ invalid }, key, other) {
  const signature = sign(key, message)
  const r = signature.slice(0, 32)
  const s = signature.slice(32)
  const number = littleNumber(s)

  const altered = [
    ['the first bit of the message flipped', flipBit(message, 0)],
    ['the last bit of the message flipped', flipBit(message, 8 * message.length - 1)],
    ['the message with a line feed after it', concat(message, utf8('\n'))],
    ['the message with a zero byte after it', concat(message, [0])],
    ['the message without its last byte', message.slice(0, -1)],
    ['an empty message, the signature of another', new Uint8Array()],
  ]
  for (const [comment, content] of altered) invalid(comment, ['ModifiedMessage'], content, signature)
  invalid('a message, the signature of the empty one', ['ModifiedMessage'], message, sign(key, new Uint8Array()))

  for (const times of [1n, 2n, 4n, 8n, 14n]) {
    const comment = `S + ${times === 1n ? '' : times}L in place of S`
    invalid(comment, ['Malleability'], message, concat(r, little(number + times * order)))
  }
  const special = [
    ['S = 0', 0n],
    ['S = 1', 1n],
    ['S = L - 1', order - 1n],
    ['S = L', order],
    ['S = L + 1', order + 1n],
    ['S = 2^252', 2n ** 252n],
    ['S = 2^253 - 1', 2n ** 253n - 1n],
    ['S = p', p],
    ['S = 2^256 - 1', 2n ** 256n - 1n],
    ['-S mod L in place of S', order - number],
  ]
  for (const [comment, value] of special) invalid(comment, ['SpecialS'], message, concat(r, little(value)))
  for (const [comment, bit] of [
    ['the lowest bit of S flipped', 7],
    ['bit 128 of S flipped', 8 * 16 + 7],
    ['bit 252 of S flipped', 8 * 31 + 3],
    ['bit 253 of S flipped', 8 * 31 + 2],
    ['bit 254 of S flipped', 8 * 31 + 1],
    ['bit 255 of S flipped', 8 * 31],
  ]) {
    invalid(comment, ['ModifiedS'], message, concat(r, flipBit(s, bit)))
  }

  for (const [comment, bit] of [
    ['the lowest bit of R flipped', 7],
    ['bit 128 of R flipped', 8 * 16 + 7],
    ['bit 254 of R flipped', 8 * 31 + 1],
    ['bit 255 of R flipped, the sign of x', 8 * 31],
  ]) {
    invalid(comment, ['ModifiedR'], message, concat(flipBit(r, bit), s))
  }
  invalid(
    'every bit of R flipped',
    ['ModifiedR'],
    message,
    concat(
      r.map((byte) => ~byte),
      s,
    ),
  )
  invalid(
    'R of another signature with this key',
    ['ModifiedR'],
    message,
    concat(sign(key, numbered(1)).slice(0, 32), s),
  )
  invalid('R is the public key', ['ModifiedR'], message, concat(key.publicKey, s))

  const sign255 = 2n ** 255n
  const forged = (encodedR) => withNonce(key, message, { r: 0n, encodedR: little(encodedR) })
  invalid('y = p + 1, which is 1: the equation holds', ['NonCanonicalR'], message, forged(p + 1n))
  invalid('y = 1 with the sign of x = 0: the equation holds', ['NonCanonicalR'], message, forged(1n | sign255))
  invalid(
    'y = p + 1 with the sign of x = 0: the equation holds',
    ['NonCanonicalR'],
    message,
    forged((p + 1n) | sign255),
  )
  invalid('y = p - 1 with the sign of x = 0', ['NonCanonicalR'], message, forged((p - 1n) | sign255))
  invalid('y = p', ['NonCanonicalR'], message, forged(p))
  invalid('y = p + 3', ['NonCanonicalR'], message, forged(p + 3n))
  invalid('y = 2^255 - 1', ['NonCanonicalR'], message, forged(2n ** 255n - 1n))
  invalid('y = 2, which belongs to no point', ['NonCanonicalR'], message, forged(2n))

  const constant = ['ConstantSignature']
  invalid('all zero', constant, message, filled(64, 0))
  invalid('all zero, and the message empty', constant, new Uint8Array(), filled(64, 0))
  invalid('all ones', constant, message, filled(64, 0xff))

  const size = ['SignatureSize']
  const ending = firstOf(numbered, (candidate) => sign(key, candidate)[63] === 0)
  const beginning = firstOf(numbered, (candidate) => sign(key, candidate)[0] === 0)
  invalid('empty', size, message, new Uint8Array())
  invalid('one byte', size, message, signature.slice(0, 1))
  invalid('R alone', size, message, r)
  invalid('S alone', size, message, s)
  invalid('without its last byte', size, message, signature.slice(0, -1))
  invalid('without its first byte', size, message, signature.slice(1))
  invalid('without its last byte, a zero', size, ending, sign(key, ending).slice(0, -1))
  invalid('without its first byte, a zero', size, beginning, sign(key, beginning).slice(1))
  invalid('with a zero byte after it', size, message, concat(signature, [0]))
  invalid('with a zero byte before it', size, message, concat([0], signature))
  invalid('with a zero byte between R and S', size, message, concat(r, [0], s))
  invalid('with the public key after it', size, message, concat(signature, key.publicKey))
  invalid('twice', size, message, concat(signature, signature))
  invalid('with the message after it', size, message, concat(signature, message))

  const encoding = ['WrongEncoding']
  invalid('R and S exchanged', encoding, message, concat(s, r))
  invalid('R with its highest byte first', encoding, message, concat(reversed(r), s))
  invalid('S with its highest byte first', encoding, message, concat(r, reversed(s)))
  invalid('as hexadecimal text', encoding, message, utf8(hex(signature)))
  invalid('as base64 text', encoding, message, utf8(Buffer.from(signature).toString('base64')))

  const variant = ['WrongVariant']
  invalid('Ed25519ph', variant, message, sign(key, message, { prehash: true }))
  invalid('Ed25519ph with a context', variant, message, sign(key, message, { prehash: true, context: 'hooks' }))
  invalid('Ed25519ctx', variant, message, sign(key, message, { context: 'hooks' }))
  invalid('Ed25519ctx with an empty context', variant, message, sign(key, message, { context: '' }))
  invalid('the SHA-512 of the message signed', variant, message, sign(key, digest('sha512', message)))
  invalid('the SHA-256 of the message signed', variant, message, sign(key, digest('sha256', message)))
  invalid('the message signed as hexadecimal text', variant, message, sign(key, utf8(hex(message))))

  const wrong = ['WrongKey']
  const nonce = littleNumber(bytesOf('ed25519 nonce', 64))
  invalid('signed with another key', wrong, message, sign(other, message))
  invalid(
    'another public key hashed',
    wrong,
    message,
    withNonce(key, message, { r: nonce, hashedKey: other.publicKey }),
  )
  invalid('no public key hashed', wrong, message, withNonce(key, message, { r: nonce, hashedKey: new Uint8Array() }))
}

function addForeign({ valid, invalid }, key, other) {
  valid('a small JSON body, the other key', ['Valid'], message, sign(other, message))
  invalid('signed with the first key', ['WrongKey'], message, sign(key, message))
}
