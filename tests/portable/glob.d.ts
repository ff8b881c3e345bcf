/** What Vite makes of `import.meta.glob`: the only way to read files that works in every runtime. */
interface ImportMeta {
  glob<Module>(pattern: string, options: { eager: true; import?: string }): Record<string, Module>
}
