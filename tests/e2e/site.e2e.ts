/** The built site in a real browser: its links, its playground, what leaves it (nothing), and who can use it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { type SiteServer, serveFolder } from './site-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'site/dist')
const pictures = join(root, '.cache/ci/site')

const pages = {
  home: '/',
  quickStarts: '/quick-starts/',
  quickStart: '/quick-starts/express-finix.html',
  guide: '/guides/diagnose-a-signature.html',
  provider: '/providers/finix.html',
  providers: '/providers/',
  errors: '/errors.html',
  error: '/errors/err_signature_mismatch.html',
  comparison: '/comparison.html',
  api: '/api/core/sign.html',
  playground: '/playground.html',
}

let server: SiteServer
let browser: Browser
beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'site'], { cwd: root, stdio: 'inherit' })
  mkdirSync(pictures, { recursive: true })
  server = await serveFolder(dist)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

let context: BrowserContext
/** What the browser complained about, such as something that the policy forbids. */
let complaints: string[]
afterEach(() => context?.close())

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext(options)
  const page = await context.newPage()
  complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' })
  return page
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const desktop = { viewport: { width: 1280, height: 800 } }

describe('links', () => {
  const files = (): string[] =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const idsOf = (html: string): Set<string> =>
    new Set([...html.matchAll(/ (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id))

  it('every link inside the site leads to a file, and to a place in it', () => {
    const html = new Map(files().map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
    expect(html.size).toBeGreaterThan(60)
    const dead: string[] = []
    for (const [file, text] of html) {
      for (const [, link = ''] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (/^(https?:|mailto:)/.test(link)) continue
        const [path = '', id] = link.split('#')
        const to =
          path === '' ? file : posix.join(path.startsWith('/') ? '' : posix.dirname(file), path).replace(/^\//, '')
        const target = to === '' || to.endsWith('/') ? `${to}index.html` : to
        const known = html.get(target)
        if (!existsSync(join(dist, target))) dead.push(`${file}: ${link}`)
        else if (id && known && !idsOf(known).has(decodeURIComponent(id))) dead.push(`${file}: ${link}`)
      }
    }
    expect(dead).toEqual([])
  })
})

it('has a page for every error code', () => {
  const codes = [...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/<a id="(err_\w+)">/g)].map(
    ([, code]) => code,
  )
  expect(codes.length).toBeGreaterThan(40)
  for (const code of codes) {
    const html = readFileSync(join(dist, `errors/${code}.html`), 'utf8')
    expect(html, code).toMatch(/id="what-happened"[\s\S]*id="more"/)
  }
})

it('has a page for every entry of every package', () => {
  for (const name of readdirSync(join(root, 'packages'))) {
    const { entries } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    for (const entry of Object.keys(entries)) {
      const html = readFileSync(join(dist, `api/${posix.join(name, entry)}.html`), 'utf8')
      expect(html).toContain(`<h1 id="hooks${name}`)
    }
  }
})

describe('the playground', () => {
  it('verifies an example and names what happened to another body, by keyboard alone; no request is made', async () => {
    const page = await open(pages.playground, desktop)
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    await page.getByLabel('Provider', { exact: true }).focus()
    await page.keyboard.type('Finix')
    await press(page, 'Fill in an example')
    await press(page, 'Verify')
    await page.getByText('transfer.created').waitFor()
    expect(await page.getByRole('status').textContent()).toContain('Verified')

    const body = page.getByLabel('Body (every byte counts)')
    await body.fill(JSON.stringify(JSON.parse(await body.inputValue()), null, 2))
    expect(await page.locator('[data-verdict]').count()).toBe(0)
    await press(page, 'Verify')
    await page.getByRole('link', { name: 'ERR_SIGNATURE_MISMATCH' }).waitFor()
    expect(await page.getByRole('status').textContent()).toMatch(/body-pretty-printed[\s\S]*What to do/)
    await page.screenshot({ path: join(pictures, 'refused.png'), fullPage: true })

    await body.fill('{"price": 10.0, "name": "changed"}')
    await press(page, 'Verify')
    await page.getByText('unknown', { exact: true }).waitFor()
    await press(page, 'Sign it with this secret')
    await press(page, 'Verify')
    await page.getByText('Proven by').waitFor()
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('says which field cannot be read, and goes there', async () => {
    const page = await open(pages.playground, desktop)
    await page.getByLabel('Provider', { exact: true }).selectOption({ label: 'Finix' })
    await page.getByLabel('Arrived at').fill('yesterday')
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByRole('alert').waitFor()
    const field = page.locator(':focus')
    expect(await field.getAttribute('id')).toBe('field-receivedAt')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
  })

  it('verifies an example of every provider with WebCrypto', async () => {
    const page = await open(pages.playground, desktop)
    const select = page.getByLabel('Provider', { exact: true })
    const names = await select
      .locator('option:not([disabled])')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''))
    expect(names.length).toBeGreaterThan(45)
    for (const name of names) {
      await select.selectOption(name)
      await page.getByRole('button', { name: 'Fill in an example' }).click()
      await page.getByRole('button', { name: 'Verify' }).click()
      await page.locator('[data-verdict]').waitFor()
      // There is no example of an interaction but a ping, which is answered.
      const words = name === 'discordInteractions' ? 'nothing wrong' : 'Verified'
      expect(await page.getByRole('status').textContent(), name).toContain(words)
    }
    expect(complaints).toEqual([])
  })

  it('its policy stops what would leave', async () => {
    const page = await open(pages.playground, desktop)
    const sent: string[] = []
    context.on('requestfinished', (request) => sent.push(request.url()))
    const origin = server.origin
    const outcomes = await page.evaluate(async (own) => {
      const refused = (work: () => Promise<unknown>): Promise<string> =>
        work().then(
          () => 'sent',
          () => 'refused',
        )
      const loaded = (element: HTMLImageElement | HTMLScriptElement, src: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          Object.assign(element, { onload: resolve, onerror: reject, src })
          document.head.append(element)
        })
      return {
        fetch: await refused(() => fetch('http://127.0.0.1:9/?secret')),
        own: await refused(() => fetch(`${own}/hashmap.json?secret`)),
        beacon: await refused(async () => navigator.sendBeacon(`${own}/?secret`) || Promise.reject()),
        image: await refused(() => loaded(new Image(), 'http://127.0.0.1:9/?secret')),
        script: await refused(() => loaded(document.createElement('script'), 'http://127.0.0.1:9/?secret')),
      }
    }, origin)
    expect(outcomes).toMatchObject({ fetch: 'refused', own: 'refused', image: 'refused', script: 'refused' })
    expect(sent).toEqual([])
    expect(complaints.join('\n')).toContain('Content Security Policy')
  })

  it('has the same policy where it is reached from another page', async () => {
    const page = await open(pages.home, desktop)
    await page.getByRole('link', { name: 'Playground', exact: true }).first().click()
    await page.getByLabel('Provider', { exact: true }).waitFor()
    expect(
      await page.evaluate(() =>
        fetch('/hashmap.json').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
  })
})

describe.each(Object.entries(pages))('%s', (name, path) => {
  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('fits a %s, without a request to anybody else', async (width, options) => {
    const page = await open(path, options)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) })
    expect(wide).toBe(0)
    expect(complaints).toEqual([])
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name))
    expect(loaded.filter((url) => !url.startsWith(server.origin))).toEqual([])
  })

  test.each(['light', 'dark'] as const)('has labels and contrast in %s', async (colorScheme) => {
    const page = await open(path, { ...desktop, colorScheme })
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const results = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`),
      )
    })
    expect(violations).toEqual([])
  })
})

test('a quick start is reached from the top by keyboard alone', async () => {
  const page = await open(pages.home, desktop)
  await press(page, 'Quick starts')
  await page.getByRole('heading', { name: 'Quick starts', level: 1 }).waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await press(page, 'Skip to content')
  await press(page, 'Finix')
  await page.getByRole('heading', { name: 'Finix webhooks in Express' }).waitFor()
  expect(complaints).toEqual([])
})

test('a table that is wider than a phone is scrolled by keyboard', async () => {
  const page = await open(pages.comparison, { viewport: phone.viewport })
  const table = page.locator('table').first()
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})

test('the search finds a code, without a request to anybody else', async () => {
  const page = await open(pages.home, desktop)
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  await page.getByRole('button', { name: 'Search' }).first().click()
  await page.locator('#localsearch-input').fill('ERR_BODY_ALREADY_PARSED')
  await page.locator('#localsearch-list a').first().waitFor()
  // The browser may ask for the icon as late as this.
  const own = new RegExp(`^${server.origin}/(assets/|icon\\.svg$)`)
  expect(requests.filter((url) => !own.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

/** Goes to a button with the Tab key, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 100; count++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) {
      return page.keyboard.press('Enter')
    }
  }
  throw new Error(`The Tab key does not reach ${name}.`)
}
