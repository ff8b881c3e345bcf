import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { manifestOf } from './tarball.ts'

/** A registry of the packed packages alone: `npm install @hooks/…` works as it will for everybody. */
export async function serveRegistry(tarballs: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1)
    const tarball = tarballs[path.replace(/\.tgz$/, '')]
    response.setHeader('Cache-Control', 'no-store')
    if (tarball === undefined) response.writeHead(404).end()
    else if (path.endsWith('.tgz')) response.end(readFileSync(tarball))
    else response.end(JSON.stringify(described(tarball, `http://${request.headers.host}/${path}.tgz`)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function described(tarball: string, url: string): object {
  const manifest = manifestOf(tarball)
  const { name, version } = manifest
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist: { tarball: url } } } }
}
