/** What Vite makes of these. */
declare module '*.css'
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

interface ImportMeta {
  glob<Module>(pattern: string, options: { eager: true }): Record<string, Module>
}
