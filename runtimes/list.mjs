/**
 * The runtimes the packages promise to run on. `folder` locks what is installed to have it; `package` is the one of
 * those whose version counts, and holds the `program`. To take another version, edit the folder's package.json and run
 * there `npm install --package-lock-only --ignore-scripts --legacy-peer-deps --omit-lockfile-registry-resolved`.
 */
const { arch, platform } = process

const node = (major) => ({
  name: `node${major}`,
  folder: `node${major}`,
  major: String(major),
  package: `node-${platform}-${arch}`,
  program: 'bin/node',
})

/** workerd is started by vitest's pool for it, and that by a Node it supports. */
const workerd = (name) => ({
  name,
  folder: 'workerd',
  package: 'workerd',
  host: 'node24',
  config: 'vitest.workers.config.ts',
  environment: { WRANGLER_SEND_METRICS: 'false' },
})

export const runtimes = [
  node(20),
  node(22),
  node(24),
  {
    name: 'bun',
    folder: 'bun',
    package: `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`,
    program: 'bin/bun',
    flags: ['--bun'],
    environment: { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0' },
  },
  {
    name: 'deno',
    folder: 'deno',
    package: `@deno/${platform}-${arch}-glibc`,
    program: 'deno',
    flags: ['run', '-A', '--no-remote', '--no-lock'],
    environment: { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: '.cache/runtimes/deno/cache' },
  },
  workerd('workerd'),
  workerd('workerd-node'),
]
