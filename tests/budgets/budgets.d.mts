export type Kind = 'verifier' | 'receiver' | 'client' | 'validation'

export declare const limits: {
  readonly engine: number
  readonly entries: Readonly<Record<string, number>>
  readonly instantiations: Readonly<Record<string, number>>
}
export declare function limitOf(kind: Kind, id: string): number
export declare function codeOf(kind: Kind, id: string): string
export declare const engine: string
