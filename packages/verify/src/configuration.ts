import { ConfigurationError, type ErrorCode } from '@hooks/core'

/** Runs what checks configuration and gives its errors their prose, which core leaves out. */
export function explained<T>(configure: () => T): T {
  try {
    return configure()
  } catch (error) {
    if (!ConfigurationError.isInstance(error) || !error.message.startsWith(error.code)) throw error
    throw new ConfigurationError(error.code, explanations[error.code])
  }
}

const explanations: Partial<Record<ErrorCode, string>> = {
  ERR_PROVIDER_UNKNOWN: 'That is no provider: pass the constant from its entry in `@hooks/providers`, not its name.',
  ERR_SECRET_MISSING: 'No signing secret. Set `secret`; if it is an environment variable, set that.',
  ERR_SECRET_EMPTY: 'The signing secret is empty: anyone could sign with it.',
  ERR_SECRET_WHITESPACE: 'The signing secret begins or ends with white space, often a newline from a file. Remove it.',
  ERR_SECRET_MASKED: 'The signing secret is masked. Copy the full one; some APIs show it only at creation.',
  ERR_SECRET_MALFORMED: 'The signing secret is not in the form the provider issues.',
  ERR_SECRET_TOO_SHORT: 'The signing secret is shorter than the provider issues: is it cut off?',
  ERR_KEY_MALFORMED: 'The public key is no RSA public key of 2048 bits or more in PEM.',
  ERR_CREDENTIAL_INVALID: 'credential must be { basic: { username, password } } or { bearer: { token } }.',
}
