import type { Check, SignedDelivery, Subject } from './subject.ts'

export const headerChecks: readonly Check[] = [
  {
    name: 'each header counts: without it, or empty, a delivery is refused',
    async run(subject) {
      const delivery = await signed(subject)
      for (const [name] of delivery.headers) {
        if (!mayBeAbsent(name, subject)) await subject.refuses(`Without ${name}`, without(delivery, name))
        await subject.refuses(`With an empty ${name}`, changed(delivery, name, ''))
      }
      await subject.refuses('Without any header', { ...delivery, headers: [] })
    },
  },
  {
    name: 'each character of each header counts',
    async run(subject) {
      const delivery = await signed(subject)
      for (const [name, value] of delivery.headers) {
        for (const [text, position] of variants(name, value)) {
          await subject.refuses(`With character ${position} of ${name} changed`, changed(delivery, name, text))
        }
        await subject.refuses(`With ${name} cut off`, changed(delivery, name, value.slice(0, -1)))
        await subject.refuses(`With ${name} and more`, changed(delivery, name, `${value}0`))
      }
    },
  },
  {
    name: 'a header that comes twice is refused',
    async run(subject) {
      const delivery = await signed(subject)
      const { headers } = delivery
      for (const [name, value] of headers) {
        const signature = name.toLowerCase() === subject.place?.header.toLowerCase()
        if (signature && subject.options.repeatsSignature) continue
        for (const second of [value, `${value}0`]) {
          await subject.refuses(`With ${name} twice`, { ...delivery, headers: [...headers, [name, second]] })
          await subject.refuses(`With ${name} twice`, { ...delivery, headers: [[name, second], ...headers] })
        }
      }
    },
  },
]

async function signed(subject: Subject): Promise<SignedDelivery> {
  const delivery = await subject.sign()
  await subject.accepts('Unchanged', delivery)
  if (delivery.headers.length === 0) throw new Error('Nothing in the headers proves this delivery.')
  return delivery
}

/** The scheme says so: a version that may be left out. */
function mayBeAbsent(name: string, { place }: Subject): boolean {
  return place?.version?.header === name && place.version.required !== true
}

function without({ headers, body }: SignedDelivery, name: string): SignedDelivery {
  return { headers: headers.filter(([each]) => each !== name), body }
}

function changed({ headers, body }: SignedDelivery, name: string, value: string): SignedDelivery {
  return { headers: headers.map(([each, before]) => [each, each === name ? value : before]), body }
}

/** The value with one character replaced by another of its kind, and by the same in the other case. */
function* variants(name: string, value: string): Iterable<[text: string, position: number]> {
  // RFC 9110: the word before a credential may be written in any case.
  const anyCase = name === 'Authorization' ? value.indexOf(' ') : 0
  for (let position = 0; position < value.length; position++) {
    const character = value.charAt(position)
    const replacements = new Set([next(character), position < anyCase ? '' : swapped(character)])
    for (const other of replacements) {
      if (other && other !== character)
        yield [value.slice(0, position) + other + value.slice(position + 1), position + 1]
    }
  }
}

function next(character: string): string {
  if (/[0-8a-yA-Y]/.test(character)) return String.fromCharCode(character.charCodeAt(0) + 1)
  return { '9': '0', z: 'a', Z: 'A', '+': '/', '/': '+' }[character] ?? '!'
}

function swapped(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
}
