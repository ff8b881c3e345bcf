import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Forms from elsewhere are answered 403 otherwise, before any route.
  security: { checkOrigin: false },
})
