/** The recipes for SvelteKit, Astro and React Router: built, and on their own Node servers. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { conforms } from '../adapters/suite.ts'
import { type App, createApp } from './app.ts'
import { listenOnce, stopAll } from './listen-once.ts'

interface Framework {
  readonly packages: readonly string[]
  /** Where the application has what all recipes share. */
  readonly receive: string
  readonly build: readonly string[]
}

const frameworks = {
  sveltekit: {
    packages: [
      '@sveltejs/kit@2.70.4',
      '@sveltejs/adapter-node@5.5.7',
      '@sveltejs/vite-plugin-svelte@6.2.4',
      'svelte@5.57.3',
      'vite@7.3.8',
    ],
    receive: 'src/lib',
    build: ['vite', 'build'],
  },
  astro: { packages: ['astro@5.18.2', '@astrojs/node@9.5.5'], receive: 'src', build: ['astro', 'build'] },
  'react-router': {
    packages: [
      ...['react-router@7.18.4', '@react-router/dev@7.18.4', '@react-router/node@7.18.4', '@react-router/serve@7.18.4'],
      ...['isbot@5.2.3', 'react@19', 'react-dom@19', 'vite@7.3.8', 'typescript@5.9.3', '@types/node@20'],
    ],
    receive: 'app',
    build: ['react-router', 'build'],
  },
} satisfies Record<string, Framework>

const apps: Record<string, App> = {}
beforeAll(async () => {
  const tarballs = inject('tarballs')
  const ours = ['core', 'verify', 'providers', 'testing'].map((name) => tarballs[`@hooks/${name}`] as string)
  for (const [name, { packages, receive, build }] of Object.entries(frameworks)) {
    const app = await createApp(`${name}-app`, { type: 'module' }, [...ours, ...packages])
    apps[name] = app
    cpSync(fileURLToPath(new URL('web-app/receive.ts', import.meta.url)), join(app.folder, receive, 'receive.ts'))
    const built = await app.run('npx', build, { ASTRO_TELEMETRY_DISABLED: '1' })
    expect(built.code, built.output).toBe(0)
  }
})
afterAll(async () => {
  await stopAll()
  for (const app of Object.values(apps)) app.remove()
})

function listen(name: keyof typeof frameworks, ...parameters: string[]) {
  return listenOnce(
    () => apps[name] as App,
    'node',
    () => parameters,
    { HOST: '127.0.0.1', NODE_ENV: 'production' },
  )
}

const dropped = 'its server drops the connection in place of an answer'
const exempt = { 'over the limit': dropped, 'without end': dropped, stalled: dropped }

conforms('SvelteKit 2 on Node', {
  exempt: { ...exempt, 'no content type': 'its server takes such a request for one without a body' },
  listen: listen('sveltekit', 'build/index.js'),
})
conforms('Astro 5 on Node', { listen: listen('astro', 'dist/server/entry.mjs') })
conforms('React Router 7 on Node', {
  exempt,
  listen: listen('react-router', 'node_modules/.bin/react-router-serve', 'build/server/index.js'),
})
