/** Servers of the machine's own, in a folder of their own, on a port of their own, for as long as a test lasts. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface Service {
  readonly url: string
  stop(): Promise<void>
}

/** What to do where a server is not installed, for the name of a skipped test. */
export const installation = 'apt-get install redis-server postgresql'

export const redisServer: string | undefined = program('redis-server')
export const postgresServer: string | undefined = program('postgres')

export async function startRedis(): Promise<Service> {
  const port = await freePort()
  const options = { port, bind: '127.0.0.1', save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' }
  const parameters = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  return serve(`redis://127.0.0.1:${port}`, port, (folder) => ({
    command: redisServer ?? 'redis-server',
    parameters: [...parameters, '--dir', folder],
  }))
}

export async function startPostgres(): Promise<Service> {
  const port = await freePort()
  const command = postgresServer ?? 'postgres'
  return serve(`postgres://hooks@127.0.0.1:${port}/postgres`, port, (folder) => {
    // PostgreSQL refuses to run as root; its package makes this user.
    const user: User = process.getuid?.() === 0 ? identity('postgres') : {}
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
    const data = join(folder, 'data')
    const setup = ['-D', data, '-U', 'hooks', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C']
    execFileSync(command.replace(/postgres$/, 'initdb'), setup, { stdio: 'ignore', cwd: folder, ...user })
    const settings = {
      listen_addresses: '127.0.0.1',
      fsync: 'off',
      unix_socket_directories: '',
      max_connections: '200',
    }
    const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const ready = (): boolean => readFileSync(join(data, 'postmaster.pid'), 'utf8').includes('ready')
    return { command, parameters: ['-D', data, '-p', String(port), ...parameters], user, ready }
  })
}

interface User {
  readonly uid?: number
  readonly gid?: number
}

interface Launch {
  readonly command: string
  readonly parameters: string[]
  readonly user?: User
  /** Whether it does what it listens for. */
  readonly ready?: () => boolean
}

async function serve(url: string, port: number, prepare: (folder: string) => Launch): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-service-'))
  const { command, parameters, user, ready = () => true } = prepare(folder)
  const child = spawn(command, parameters, { cwd: folder, stdio: 'ignore', ...user })
  const ended = new Promise((resolve) => child.on('close', resolve).on('error', resolve))
  const end = (): unknown => child.kill('SIGKILL')
  process.on('exit', end)
  const stop = async (): Promise<void> => {
    // For PostgreSQL: at once, without waiting for clients.
    child.kill('SIGQUIT')
    if (command.endsWith('redis-server')) child.kill('SIGTERM')
    await ended
    process.off('exit', end)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answering(child, port, ready)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function answering(child: ChildProcess, port: number, ready: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open && ready()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${child.spawnfile} does not listen on port ${port} (${child.exitCode ?? 'still running'})`)
}

/** Debian keeps the programs of PostgreSQL out of PATH. */
function program(name: string): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => `${debian}/${version}/bin`) : []
  return [...versions, ...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))
}

function identity(user: string): Required<User> {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' })))
  return { uid: uid as number, gid: gid as number }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
