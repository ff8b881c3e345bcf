import { base64, bytesOf, bytesOfBig, concat, filled, flipBit, fromHex, hex, utf8 } from './bytes.mjs'
import {
  bitString,
  ecdsaDer,
  ed25519Spki,
  element,
  integer,
  nothing,
  oid,
  oids,
  p256Spki,
  pem,
  rsaSpki,
  sequence,
  spki,
} from './der.mjs'
import { sign as signEd25519 } from './edwards.mjs'
import { ed25519Encrypted, ed25519Key, p256Key, pems, privateDer, spkiOf } from './keys.mjs'
import { n, p, sign as signP256, uncompressed } from './p256.mjs'
import { digestInfo, pkcs1Block, rsaKey } from './rsa.mjs'

/** Keys that must be refused, and what each is given as. */
export function wrongKeysFile() {
  const tests = []
  const add = (algorithm, form, comment, key) => tests.push({ tcId: tests.length + 1, comment, algorithm, form, key })
  addForeignKeys(add)
  for (const algorithm of algorithms) addContainers(add, algorithm)
  addEd25519(add)
  addP256(add)
  for (const algorithm of ['rsa-pkcs1', 'rsa-pss']) addRsa(add, algorithm)
  return { numberOfTests: tests.length, tests }
}

const algorithms = ['ed25519', 'ecdsa-p256', 'rsa-pkcs1', 'rsa-pss']
const own = { ed25519: 'ed25519', 'ecdsa-p256': 'p256', 'rsa-pkcs1': 'rsa2048', 'rsa-pss': 'rsa2048' }

/** A public key of another kind, twice: as PEM, and the DER of it in base64. */
function addForeignKeys(add) {
  const kinds = {
    ed25519: 'an Ed25519 key',
    x25519: 'an X25519 key',
    ed448: 'an Ed448 key',
    p256: 'a P-256 key',
    p384: 'a P-384 key',
    p521: 'a P-521 key',
    secp256k1: 'a secp256k1 key',
    brainpoolP256r1: 'a brainpoolP256r1 key',
    rsa2048: 'an RSA key',
    rsaPss2048: 'an RSA key for PSS alone (id-RSASSA-PSS)',
    rsa1024: 'an RSA key of 1024 bits',
    rsa2047: 'an RSA key of 2047 bits',
    dsa2048: 'a DSA key',
  }
  for (const algorithm of algorithms) {
    for (const [name, comment] of Object.entries(kinds)) {
      const undecided = algorithm === 'rsa-pss' && name === 'rsaPss2048'
      if (own[algorithm] === name || undecided) continue
      const der = spkiOf(name)
      add(algorithm, 'pem', comment, pem('PUBLIC KEY', der))
      add(algorithm, 'spki-base64', comment, base64(der))
    }
  }
}

/** Whatever the algorithm: private keys, certificates, and PEM or base64 that is not quite right. */
function addContainers(add, algorithm) {
  const name = own[algorithm]
  const der = spkiOf(name)
  const text = pem('PUBLIC KEY', der)
  const [, body] = /-----\n([^-]*)-----/.exec(text)
  const pkcs8 = privateDer(name, 'pkcs8')
  const certificate = certificateOf(name, der)
  const asPem = (cases) => {
    for (const [comment, key] of cases) add(algorithm, 'pem', comment, key)
  }

  asPem([
    ['its private key, PKCS #8', pem('PRIVATE KEY', pkcs8)],
    ['its private key behind PUBLIC KEY', pem('PUBLIC KEY', pkcs8)],
    ['an encrypted private key', ed25519Encrypted],
    ['a certificate of it', pem('CERTIFICATE', certificate)],
    ['a certificate of it behind PUBLIC KEY', pem('PUBLIC KEY', certificate)],
    ['a certificate and then the key', pem('CERTIFICATE', certificate) + text],
    ['the key and then its private key', text + pem('PRIVATE KEY', pkcs8)],
    ['the key twice', text + text],
    ['garbage after the end', `${text}garbage\n`],
    ['a byte after the end', `${text}0`],
    ['base64 after the end', text + body],
    ['no end', text.replace(/-----END.*\n/, '')],
    ['no beginning', text.replace(/-----BEGIN.*\n/, '')],
    ['another end than beginning', text.replace('END PUBLIC KEY', 'END PRIVATE KEY')],
    ['four hyphens in place of five', text.replaceAll('-----', '----')],
    ['nothing between beginning and end', pem('PUBLIC KEY', [])],
    ['another character in its base64', text.replace(body.slice(0, 4), `${body.slice(0, 3)}*`)],
    ['a line of its base64 missing', text.replace(/\n.{20}/, '\n')],
    ['the key truncated by a byte', pem('PUBLIC KEY', der.slice(0, -1))],
    ['half of the key', pem('PUBLIC KEY', der.slice(0, der.length >> 1))],
    ['a zero byte after the key', pem('PUBLIC KEY', concat(der, [0]))],
    ['the key twice inside one block', pem('PUBLIC KEY', concat(der, der))],
    ['its hexadecimal in place of base64', `-----BEGIN PUBLIC KEY-----\n${hex(der)}\n-----END PUBLIC KEY-----\n`],
    ['the key behind CERTIFICATE', pem('CERTIFICATE', der)],
    ['the key behind PRIVATE KEY', pem('PRIVATE KEY', der)],
    [
      'an OpenSSH public key',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f test@example.com\n',
    ],
    [
      'a PGP public key block',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEAAAAABYJKwYBBAHaRw8BAQdA\n=AAAA\n-----END PGP PUBLIC KEY BLOCK-----\n',
    ],
    ['a JSON Web Key', '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['a shared secret', 'whsec_0123456789abcdef0123456789abcdef'],
    ['a single line feed', '\n'],
    ['nothing', ''],
  ])
  const asBase64 = (cases) => {
    for (const [comment, key] of cases)
      add(algorithm, 'spki-base64', comment, typeof key === 'string' ? key : base64(key))
  }
  const identifier = sequence(...identifierOf[algorithm])
  const bits = der.slice(der.length - contentLength(der) + identifier.length)
  asBase64([
    ['its private key, PKCS #8', pkcs8],
    ['a certificate of it', certificate],
    ['truncated by a byte', der.slice(0, -1)],
    ['half of it', der.slice(0, der.length >> 1)],
    ['without its first byte', der.slice(1)],
    ['a zero byte after it', concat(der, [0])],
    ['NULL after it', concat(der, nothing)],
    ['the key twice', concat(der, der)],
    ['NULL inside the SEQUENCE', sequence(identifier, bits, nothing)],
    ['no key, only its algorithm', sequence(identifier)],
    ['no algorithm, only its key', sequence(bits)],
    ['an empty key', spki(identifierOf[algorithm], [])],
    ['an algorithm nobody knows', sequence(sequence(oid('1.3.6.1.4.1.99999.1')), bits)],
    ['the key as OCTET STRING', sequence(identifier, element(4, bits.slice(bits.length - 32)))],
    ['SET in place of SEQUENCE', concat([0x31], der.slice(1))],
    ['an empty SEQUENCE', sequence()],
    ['the text of its PEM', utf8(text)],
    ['its PEM', text],
    ['another character in its base64', `${base64(der).slice(0, 3)}*${base64(der).slice(4)}`],
    ['its hexadecimal', hex(der)],
    ['nothing', ''],
  ])
}

const identifierOf = {
  ed25519: [oids.ed25519],
  'ecdsa-p256': [oids.ecPublicKey, oids.p256],
  'rsa-pkcs1': [oids.rsaEncryption, nothing],
  'rsa-pss': [oids.rsaEncryption, nothing],
}

const contentLength = (der) => der.length - (der[1] < 0x80 ? 2 : 2 + (der[1] & 0x7f))

function addEd25519(add) {
  const raw = ed25519Key('ed25519').publicKey
  const forms = { 'raw-hex': hex, 'raw-base64': base64 }
  for (const [form, encode] of Object.entries(forms)) {
    for (const [comment, bytes] of [
      ['nothing', new Uint8Array()],
      ['one byte', raw.slice(0, 1)],
      ['31 bytes, its last one missing', raw.slice(0, -1)],
      ['31 bytes, its first one missing', raw.slice(1)],
      ['33 bytes, a zero after it', concat(raw, [0])],
      ['33 bytes, a zero before it', concat([0], raw)],
      ['33 bytes, 40 before it as in OpenPGP', concat([0x40], raw)],
      ['34 bytes, as an OCTET STRING', element(4, raw)],
      ['64 bytes, the key twice', concat(raw, raw)],
      ['64 bytes, seed and key', concat(bytesOf('no seed', 32), raw)],
      ['57 bytes, as of Ed448', bytesOf('ed448', 57)],
      ['65 bytes, a P-256 point', uncompressed(p256Key('p256').point)],
      ['its SubjectPublicKeyInfo', ed25519Spki(raw)],
    ]) {
      add('ed25519', form, comment, encode(bytes))
    }
  }
  add('ed25519', 'raw-hex', 'an odd number of digits', hex(raw).slice(1))
  add('ed25519', 'raw-hex', 'a letter that is no digit', `g${hex(raw).slice(1)}`)
  add('ed25519', 'raw-hex', '0x before it', `0x${hex(raw)}`)
  add('ed25519', 'raw-hex', 'its base64', base64(raw))
  add('ed25519', 'raw-base64', 'its hexadecimal', hex(raw))
  add('ed25519', 'raw-base64', 'a character that base64 has not', `*${base64(raw).slice(1)}`)
  for (const [comment, der] of [
    ['31 bytes in it', ed25519Spki(raw.slice(1))],
    ['33 bytes in it', ed25519Spki(concat(raw, [0]))],
    ['NULL as parameters, which RFC 8410 forbids', spki([oids.ed25519, nothing], raw)],
    ['X25519 said of it in parameters', spki([oids.ed25519, oid('1.3.101.110')], raw)],
    ['the key as OCTET STRING inside it', spki([oids.ed25519], element(4, raw))],
  ]) {
    add('ed25519', 'pem', comment, pem('PUBLIC KEY', der))
    add('ed25519', 'spki-base64', comment, base64(der))
  }
  add('ed25519', 'pem', 'the key behind RSA PUBLIC KEY', pem('RSA PUBLIC KEY', ed25519Spki(raw)))
}

function addP256(add) {
  const { point } = p256Key('p256')
  const bytes = uncompressed(point)
  const x = bytesOfBig(point.x, 32)
  const foreign = spkiOf('p384').slice(-97)
  for (const [comment, raw] of [
    ['y changed: no point of the curve', flipBit(bytes, 8 * 65 - 1)],
    ['x changed: no point of the curve', flipBit(bytes, 8 * 33 - 1)],
    ['x and y zero: no point of the curve', concat([4], filled(64, 0))],
    ['x and y one: no point of the curve', concat([4], bytesOfBig(1n, 32), bytesOfBig(1n, 32))],
    ['x and y exchanged: no point of the curve', concat([4], bytes.slice(33), x)],
    ['a point of secp256k1', spkiOf('secp256k1').slice(-65)],
    ['a point of brainpoolP256r1', spkiOf('brainpoolP256r1').slice(-65)],
    ['a point of P-384', foreign],
    ['y = p', concat([4], x, bytesOfBig(p, 32))],
    ['x and y all ones', concat([4], filled(64, 0xff))],
    ['the point at infinity', fromHex('00')],
    ['the point at infinity, filled with zeros', filled(65, 0)],
    ['an unknown first byte', concat([5], bytes.slice(1))],
    ['04 missing', bytes.slice(1)],
    ['without its last byte', bytes.slice(0, -1)],
    ['a zero byte after it', concat(bytes, [0])],
    ['only x, behind 04', concat([4], x)],
    ['only x', x],
    ['x without its last byte, behind 02', concat([2], x.slice(0, -1))],
    ['nothing', new Uint8Array()],
  ]) {
    add('ecdsa-p256', 'pem', comment, pem('PUBLIC KEY', p256Spki(raw)))
    add('ecdsa-p256', 'spki-base64', comment, base64(p256Spki(raw)))
    // 64 and 32 bytes alone could be read as the coordinates of a point, or as an x: whether to is a matter of taste.
    if (raw.length !== 64 && raw.length !== 32) {
      add('ecdsa-p256', 'raw-hex', comment, hex(raw))
      add('ecdsa-p256', 'raw-base64', comment, base64(raw))
    }
  }
  for (const [comment, der] of [
    ['no curve', spki([oids.ecPublicKey], bytes)],
    ['NULL in place of the curve', spki([oids.ecPublicKey, nothing], bytes)],
    ['a curve nobody knows', spki([oids.ecPublicKey, oid('1.3.132.0.250')], bytes)],
    ['P-384 said of it', spki([oids.ecPublicKey, oids.p384], bytes)],
    ['7 unused bits in its BIT STRING', sequence(sequence(oids.ecPublicKey, oids.p256), bitString(bytes, 7))],
    ['no curve, but a generator of its own', spki([oids.ecPublicKey, explicitCurve(bytes)], bytes)],
  ]) {
    add('ecdsa-p256', 'pem', comment, pem('PUBLIC KEY', der))
    add('ecdsa-p256', 'spki-base64', comment, base64(der))
  }
  add('ecdsa-p256', 'pem', 'its private key, SEC 1', pem('EC PRIVATE KEY', privateDer('p256', 'sec1')))
  add('ecdsa-p256', 'pem', 'the parameters of the curve alone', pem('EC PARAMETERS', oids.p256))
  add('ecdsa-p256', 'pem', 'the key behind RSA PUBLIC KEY', pem('RSA PUBLIC KEY', p256Spki(bytes)))
  add('ecdsa-p256', 'raw-hex', 'its SubjectPublicKeyInfo', hex(p256Spki(bytes)))
  add('ecdsa-p256', 'raw-base64', 'its SubjectPublicKeyInfo', base64(p256Spki(bytes)))
  add('ecdsa-p256', 'raw-hex', 'an odd number of digits', hex(bytes).slice(1))
  add('ecdsa-p256', 'raw-hex', 'an Ed25519 key', hex(ed25519Key('ed25519').publicKey))
}

/** The field and the equation of P-256, but another point as its generator: whoever chooses it knows a private key. */
function explicitCurve(point) {
  const field = sequence(oid('1.2.840.10045.1.1'), integer(p))
  const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn
  const equation = sequence(element(4, bytesOfBig(p - 3n, 32)), element(4, bytesOfBig(b, 32)))
  return sequence(integer(1n), field, equation, element(4, point), integer(n), integer(1n))
}

function addRsa(add, algorithm) {
  const key = rsaKey(pems.rsa2048)
  const { n: modulus, e } = key
  const of = (...parts) => spki([oids.rsaEncryption, nothing], sequence(...parts))
  for (const [comment, der] of [
    ['no exponent', of(integer(modulus))],
    ['no modulus', of(integer(e))],
    ['modulus and exponent exchanged', of(integer(e), integer(modulus))],
    ['modulus 0', rsaSpki(0n, e)],
    ['modulus 1', rsaSpki(1n, e)],
    ['a modulus of 15', rsaSpki(15n, e)],
    ['a modulus of 512 bits', rsaSpki(modulus >> 1536n, e)],
    ['a third INTEGER', of(integer(modulus), integer(e), integer(0n))],
    ['the modulus as OCTET STRING', of(element(4, bytesOfBig(modulus, 256)), integer(e))],
    [
      'modulus and exponent without SEQUENCE',
      spki([oids.rsaEncryption, nothing], concat(integer(modulus), integer(e))),
    ],
    ['the modulus alone, no ASN.1', spki([oids.rsaEncryption, nothing], bytesOfBig(modulus, 256))],
  ]) {
    add(algorithm, 'pem', comment, pem('PUBLIC KEY', der))
    add(algorithm, 'spki-base64', comment, base64(der))
  }
  const pkcs1 = sequence(integer(modulus), integer(e))
  add(algorithm, 'pem', 'its private key, PKCS #1', pem('RSA PRIVATE KEY', privateDer('rsa2048', 'pkcs1')))
  add(algorithm, 'pem', 'its private key behind RSA PUBLIC KEY', pem('RSA PUBLIC KEY', privateDer('rsa2048', 'pkcs1')))
  add(algorithm, 'pem', 'a key of 1024 bits behind RSA PUBLIC KEY', pem('RSA PUBLIC KEY', spkiOf('rsa1024').slice(22)))
  add(algorithm, 'pem', 'PKCS #1 truncated by a byte', pem('RSA PUBLIC KEY', pkcs1.slice(0, -1)))
  add(algorithm, 'pem', 'PKCS #1 with a zero byte after it', pem('RSA PUBLIC KEY', concat(pkcs1, [0])))
  add(algorithm, 'spki-base64', 'its private key, PKCS #1', base64(privateDer('rsa2048', 'pkcs1')))
}

/** A certificate that signs itself, as small as X.509 allows. */
function certificateOf(name, publicKey) {
  const [algorithm, sign] = signers[name]
  const subject = sequence(element(0x31, sequence(oids.commonName, element(0x0c, utf8('hooks test')))))
  const validity = sequence(element(0x17, utf8('250101000000Z')), element(0x17, utf8('450101000000Z')))
  const version = element(0xa0, integer(2n))
  const signed = sequence(version, integer(1n), algorithm, subject, validity, subject, publicKey)
  return sequence(signed, algorithm, bitString(sign(signed)))
}

const signers = {
  ed25519: [sequence(oids.ed25519), (content) => signEd25519(ed25519Key('ed25519'), content)],
  p256: [
    sequence(oids.ecdsaWithSha256),
    (content) => {
      const { r, s } = signP256(p256Key('p256').d, content)
      return ecdsaDer(r, s)
    },
  ],
  rsa2048: [
    sequence(oids.sha256WithRsa, nothing),
    (content) => {
      const key = rsaKey(pems.rsa2048)
      return key.raw(pkcs1Block(key.length, digestInfo(content)))
    },
  ],
}
