import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Run {
  code: number
  output: string
}

/** A folder outside the workspace, for an application. */
export interface App {
  readonly folder: string
  run(command: string, parameters?: string[], env?: Record<string, string>): Promise<Run>
  start(command: string, parameters: string[], env: Record<string, string>, options?: SpawnOptions): ChildProcess
  remove(): void
}

/** Files copied from here, packages installed with npm from tarballs. */
export async function createApp(source: string, manifest: object, packages: readonly string[]): Promise<App> {
  const app = emptyApp()
  cpSync(fileURLToPath(new URL(source, import.meta.url)), app.folder, { recursive: true })
  writeFileSync(join(app.folder, 'package.json'), JSON.stringify({ name: 'app', private: true, ...manifest }, null, 2))
  const installed = await app.run('npm', ['install', '--no-audit', '--no-fund', ...packages])
  if (installed.code !== 0) throw new Error(installed.output)
  return app
}

export function emptyApp(): App {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-app-'))
  // Nothing of the workspace or of the test runner may reach the application.
  const { PATH, HOME, npm_config_registry, npm_config_cache, NPM_CONFIG_REGISTRY, NPM_CONFIG_USERCONFIG } = process.env
  const clean = { PATH, HOME, npm_config_registry, npm_config_cache, NPM_CONFIG_REGISTRY, NPM_CONFIG_USERCONFIG }
  return {
    folder,
    run: (command, parameters = [], env = {}) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...clean, ...env } as NodeJS.ProcessEnv, maxBuffer: 64 * 1_048_576 }
        execFile(command, parameters, options, (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` })
        })
      }),
    start: (command, parameters, env, options = {}) =>
      spawn(command, parameters, {
        cwd: folder,
        env: { ...clean, ...env } as NodeJS.ProcessEnv,
        stdio: 'pipe',
        ...options,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
