declare module '*/tools/api/examples.mjs' {
  export function compileExamples(
    root: string,
    folder: string,
    texts: readonly string[],
  ): readonly { readonly errors: readonly string[]; readonly imports: readonly string[] }[]
}
