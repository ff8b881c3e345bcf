/** Dots, blocks and asterisks a dashboard or API shows in place of a secret, or of its middle. */
const masked = /[\u00b7\u2022-\u2026\u2217-\u25cf]|\*{3,}/

/**
 * Whether a text is what a dashboard or API shows in place of a secret.
 *
 * @example
 * ```ts
 * import { isMasked } from '@hooks/core/managing'
 *
 * console.log(isMasked('whsec_****')) // true
 * ```
 */
export function isMasked(text: string): boolean {
  return masked.test(text)
}
