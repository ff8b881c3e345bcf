/** What Vite makes of these. */
declare module '*.css'
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

declare module '*/tools/api/packages.mjs' {
  export function readPackages(root: string): object
}
declare module '*/tools/api/pages.mjs' {
  export function asPages(api: object): readonly { readonly name: string; readonly content: string }[]
}

interface ImportMeta {
  glob<Module>(pattern: string, options: { eager: true }): Record<string, Module>
}
