import { createHmac } from 'node:crypto'
import { bytesOf, concat, digest, filled, flipBit, fromHex, hex, reversed, utf8 } from './bytes.mjs'
import { rfc2202, rfc4231 } from './published.mjs'
import { vectorFile } from './vector-file.mjs'

const notes = {
  Published: { bugType: 'BASIC', description: 'Printed in an RFC, full length.' },
  Valid: { bugType: 'BASIC', description: 'A tag as it should be.' },
  MessageLength: {
    bugType: 'EDGE_CASE',
    description: 'The message is empty, tiny, or ends around a block of the hash or around the place of its padding.',
  },
  KeyLength: {
    bugType: 'EDGE_CASE',
    description:
      'The key is tiny, or as long as the tag or a block of the hash, or longer, in which case HMAC hashes it.',
  },
  EquivalentKey: {
    bugType: 'EDGE_CASE',
    description:
      'HMAC fills short keys with zeros and hashes long ones, so another key can be the same key: the tag is VALID.',
  },
  WrongKey: { bugType: 'AUTH_BYPASS', description: 'The tag was made with a key that only resembles this one.' },
  ModifiedMessage: { bugType: 'AUTH_BYPASS', description: 'The tag belongs to another message.' },
  ModifiedTag: { bugType: 'AUTH_BYPASS', description: 'As long as a tag, but another value.' },
  TruncatedTag: {
    bugType: 'AUTH_BYPASS',
    description: 'A part of the right tag. Only the full length counts: whoever accepts less accepts guesses.',
  },
  ExtendedTag: { bugType: 'CAN_OF_WORMS', description: 'The right tag, and more before or after it.' },
  EncodedTag: { bugType: 'CAN_OF_WORMS', description: 'The right tag, but still written as text.' },
  WrongHash: { bugType: 'WRONG_PRIMITIVE', description: 'HMAC with another hash, whole or cut to this length.' },
  WrongConstruction: {
    bugType: 'WRONG_PRIMITIVE',
    description: 'Made of the right key, message and hash, but not by HMAC.',
  },
}

const hashes = {
  sha1: { name: 'SHA-1', block: 64, length: 20 },
  sha256: { name: 'SHA-256', block: 64, length: 32 },
  sha384: { name: 'SHA-384', block: 128, length: 48 },
  sha512: { name: 'SHA-512', block: 128, length: 64 },
}

export function hmacFile(hash) {
  const { name, block, length } = hashes[hash]
  const file = vectorFile({ algorithm: `HMAC-${name}`, schema: 'mac-verify', notes, signature: 'tag' })
  const tests = file.group({ type: 'MacTest', sha: name, tagSize: 8 * length })
  const mac = (key, message, with_ = hash) => Uint8Array.from(createHmac(with_, key).update(message).digest())
  const valid = (comment, flags, key, msg, tag = mac(key, msg), more = {}) =>
    tests.valid(comment, flags, msg, tag, { key: hex(key), ...more })
  const invalid = (comment, flags, key, msg, tag) => tests.invalid(comment, flags, msg, tag, { key: hex(key) })

  for (const { comment, source, key, data, tag } of published(hash)) {
    valid(comment, ['Published'], key, data, fromHex(tag), { source })
  }

  const key = bytesOf(`hmac ${hash} key`, length)
  const message = utf8(`{"id":"evt_hmac_${hash}","type":"invoice.paid","data":{"amount":1999}}`)
  const tag = mac(key, message)
  valid('a small JSON body', ['Valid'], key, message)
  valid('bytes that are no text', ['Valid'], key, fromHex('fffe00c0af80eda080f5ff0a0d00'))
  valid('a byte order mark, CRLF and a NUL', ['Valid'], key, utf8('\ufeff{"a":"\u0000"}\r\n'))
  valid('a message of 1000 bytes', ['Valid'], key, bytesOf(`hmac ${hash} long`, 1000))
  for (const size of [0, 1, 55, 56, 57, 63, 64, 65, 111, 112, 113, 127, 128, 129]) {
    const comment = size === 0 ? 'an empty message' : `a message of ${size} ${size === 1 ? 'byte' : 'bytes'}`
    valid(comment, ['MessageLength'], key, bytesOf(`hmac ${hash} message`, size))
  }
  for (const size of [1, 16, length - 1, length + 1, block - 1, block, block + 1, 2 * block, 200]) {
    valid(
      `a key of ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      ['KeyLength'],
      bytesOf(`hmac ${hash} key ${size}`, size),
      message,
    )
  }

  const blockKey = bytesOf(`hmac ${hash} key ${block}`, block)
  const longKey = bytesOf(`hmac ${hash} key 200`, 200)
  const zeros = (count) => filled(count, 0)
  const same = ['EquivalentKey']
  valid('the key with a zero byte after it', same, concat(key, zeros(1)), message, tag)
  valid('the key with zeros up to a block', same, concat(key, zeros(block - length)), message, tag)
  valid('the hash of a long key', same, digest(hash, longKey), message, mac(longKey, message))
  invalid(
    'a key of a block with a zero byte after it',
    ['WrongKey'],
    concat(blockKey, zeros(1)),
    message,
    mac(blockKey, message),
  )
  invalid('the key with a zero byte before it', ['WrongKey'], concat(zeros(1), key), message, tag)
  invalid('the key without its last byte', ['WrongKey'], key.slice(0, -1), message, tag)
  invalid('the key written in hexadecimal', ['WrongKey'], utf8(hex(key)), message, tag)
  invalid('the key written in base64', ['WrongKey'], utf8(Buffer.from(key).toString('base64')), message, tag)
  invalid('the key with a line feed after it', ['WrongKey'], concat(key, utf8('\n')), message, tag)
  invalid('another key', ['WrongKey'], bytesOf(`hmac ${hash} other key`, length), message, tag)
  invalid('the key with its first bit flipped', ['WrongKey'], flipBit(key, 0), message, tag)
  invalid('the key with its last bit flipped', ['WrongKey'], flipBit(key, 8 * length - 1), message, tag)

  const changed = ['ModifiedMessage']
  invalid('the first bit of the message flipped', changed, key, flipBit(message, 0), tag)
  invalid('the last bit of the message flipped', changed, key, flipBit(message, 8 * message.length - 1), tag)
  invalid('the message with a line feed after it', changed, key, concat(message, utf8('\n')), tag)
  invalid('the message with a zero byte after it', changed, key, concat(message, zeros(1)), tag)
  invalid('the message without its last byte', changed, key, message.slice(0, -1), tag)
  invalid('an empty message, the tag of another', changed, key, zeros(0), tag)
  invalid('a message, the tag of the empty one', changed, key, message, mac(key, zeros(0)))

  const modified = ['ModifiedTag']
  const last = 8 * length - 1
  for (const bit of [0, 7, 8, 31, 32, 63, 64, last - 7, last]) {
    const which = bit === 0 ? 'the first bit' : bit === last ? 'the last bit' : `bit ${bit}`
    invalid(`${which} of the tag flipped`, modified, key, message, flipBit(tag, bit))
  }
  invalid('the first and the last bit of the tag flipped', modified, key, message, flipBit(flipBit(tag, 0), last))
  invalid('the same bit flipped in two bytes of the tag', modified, key, message, flipBit(flipBit(tag, 3), 11))
  invalid(
    'every bit of the tag flipped',
    modified,
    key,
    message,
    tag.map((byte) => ~byte),
  )
  invalid('the tag reversed', modified, key, message, reversed(tag))
  invalid(
    'the two halves of the tag swapped',
    modified,
    key,
    message,
    concat(tag.slice(length / 2), tag.slice(0, length / 2)),
  )
  invalid('a tag of zeros', modified, key, message, zeros(length))
  invalid('a tag of ones', modified, key, message, filled(length, 0xff))

  const short = ['TruncatedTag']
  invalid('an empty tag', short, key, message, zeros(0))
  invalid('the first byte of the tag', short, key, message, tag.slice(0, 1))
  invalid('the first 12 bytes of the tag', short, key, message, tag.slice(0, 12))
  invalid('the first half of the tag', short, key, message, tag.slice(0, length / 2))
  invalid('the tag without its last byte', short, key, message, tag.slice(0, -1))
  invalid('the tag without its first byte', short, key, message, tag.slice(1))

  const long = ['ExtendedTag']
  invalid('the tag with a zero byte after it', long, key, message, concat(tag, zeros(1)))
  invalid('the tag with a zero byte before it', long, key, message, concat(zeros(1), tag))
  invalid('the tag twice', long, key, message, concat(tag, tag))
  invalid('the tag and the message', long, key, message, concat(tag, message))
  invalid('the tag as hexadecimal text', ['EncodedTag'], key, message, utf8(hex(tag)))
  invalid('the tag as base64 text', ['EncodedTag'], key, message, utf8(Buffer.from(tag).toString('base64')))

  for (const other of Object.keys(hashes).filter((other) => other !== hash)) {
    const theirs = mac(key, message, other)
    invalid(`the tag of HMAC-${hashes[other].name}`, ['WrongHash'], key, message, theirs)
    if (theirs.length > length) {
      const comment = `the tag of HMAC-${hashes[other].name}, cut to ${length} bytes`
      invalid(comment, ['WrongHash'], key, message, theirs.slice(0, length))
    }
  }

  const wrong = ['WrongConstruction']
  const padded = concat(key, zeros(block - length))
  const inner = digest(
    hash,
    padded.map((byte) => byte ^ 0x36),
    message,
  )
  const outer = padded.map((byte) => byte ^ 0x5c)
  invalid('key and message exchanged', wrong, key, message, mac(message, key))
  invalid('the hash of the message', wrong, key, message, digest(hash, message))
  invalid('the hash of key and message', wrong, key, message, digest(hash, key, message))
  invalid('the hash of message and key', wrong, key, message, digest(hash, message, key))
  invalid('the inner hash alone', wrong, key, message, inner)
  invalid('the outer hash around the message itself', wrong, key, message, digest(hash, outer, message))
  invalid('HMAC of the hash of the message', wrong, key, message, mac(key, digest(hash, message)))
  invalid('HMAC applied twice', wrong, key, message, mac(key, tag))
  return file.done()
}

function published(hash) {
  if (hash === 'sha1') {
    return rfc2202.map(({ testCase, key, data, sha1 }) => {
      return { comment: `test case ${testCase}`, source: 'RFC 2202 section 3', key, data, tag: sha1 }
    })
  }
  return rfc4231.map(({ section, key, data, ...tags }) => {
    const comment = `test case ${Number(section.slice(2)) - 1}`
    return { comment, source: `RFC 4231 section ${section}`, key, data, tag: tags[hash] }
  })
}
