import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Run {
  code: number
  output: string
}

/** An application outside the workspace: files copied from here, packages installed with npm from tarballs. */
export interface App {
  readonly folder: string
  run(command: string, parameters?: string[], env?: Record<string, string>): Promise<Run>
  start(command: string, parameters: string[], env: Record<string, string>): ChildProcess
  remove(): void
}

export async function createApp(source: string, manifest: object, packages: readonly string[]): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-app-'))
  cpSync(fileURLToPath(new URL(source, import.meta.url)), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, ...manifest }, null, 2))
  // Nothing of the workspace or of the test runner may reach the application.
  const { PATH, HOME, npm_config_registry, npm_config_cache, NPM_CONFIG_REGISTRY, NPM_CONFIG_USERCONFIG } = process.env
  const clean = { PATH, HOME, npm_config_registry, npm_config_cache, NPM_CONFIG_REGISTRY, NPM_CONFIG_USERCONFIG }

  const app: App = {
    folder,
    run: (command, parameters = [], env = {}) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...clean, ...env } as NodeJS.ProcessEnv, maxBuffer: 64 * 1_048_576 }
        execFile(command, parameters, options, (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` })
        })
      }),
    start: (command, parameters, env) =>
      spawn(command, parameters, { cwd: folder, env: { ...clean, ...env } as NodeJS.ProcessEnv, stdio: 'pipe' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  const installed = await app.run('npm', ['install', '--no-audit', '--no-fund', ...packages])
  if (installed.code !== 0) throw new Error(installed.output)
  return app
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
