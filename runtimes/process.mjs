import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a command to its end, silently: `{ code, output }`. One that hangs is killed. */
export function run([program, ...parameters], { cwd = root, environment = {}, timeoutMs = 300_000 } = {}) {
  return new Promise((resolve) => {
    const chunks = []
    const finish = (code, message = '') => resolve({ code, output: Buffer.concat(chunks).toString() + message })
    const child = spawn(program, parameters, {
      cwd,
      env: { ...process.env, DO_NOT_TRACK: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', ({ message }) => finish(1, message))
    child.on('close', (code) => finish(code ?? 1))
    // What a killed program has started may hold its pipes open for ever.
    child.on('exit', (_code, signal) => {
      if (signal) finish(1, `\nEnded by ${signal}; the limit is ${timeoutMs / 1000} s.`)
    })
  })
}
