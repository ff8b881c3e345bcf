/**
 * @typedef {object} Entry a contender that is still to be loaded
 * @property {string} name
 * @property {(size: import('../lib/bodies.mjs').Size) => number} [limit] of its time as a multiple of the baseline's
 * @property {string} [against] for a peer: the contender of ours that it is also set against
 * @property {() => Promise<Omit<import('../lib/stopwatch.mjs').Contender, 'name'>>} load rejects with
 *   ERR_MODULE_NOT_FOUND where the provider or the peer is not there
 */
