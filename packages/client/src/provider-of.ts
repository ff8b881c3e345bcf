/** Where a client holds the provider it was made for; global, so that it holds across installed copies. */
export const providerOf: unique symbol = Symbol.for('@hooks/client/provider')
