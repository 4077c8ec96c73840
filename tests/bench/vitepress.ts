import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { markup } from '#db/content/handbook/drawings/drawing.ts'
import { drawings } from '#db/content/handbook/drawings/index.ts'
import type { SectionFile } from '#lib/handbook/schema.ts'
import { run } from './shell.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** The same section as a page of VitePress: its words as Markdown, its drawings as SVG files, VitePress's own theme and search
 * box untouched. Served compressed, as VitePress's guide to deployment says. */
export async function vitepressSite(folder: string, section: SectionFile) {
  const text = section.text['zh-CN']
  const pictures = (drawings[section.code] ?? {}) as Record<string, { height: number }>
  const image = (key?: string) => {
    const drawn = key ? pictures[key] : undefined
    if (!drawn) return ''
    mkdirSync(join(folder, 'docs/public'), { recursive: true })
    writeFileSync(
      join(folder, `docs/public/${key}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 ${drawn.height}">${markup(drawn as never, 'zh-CN')}</svg>`,
    )
    const alt = text.images.find(one => one.key === key)?.alt ?? ''
    return `\n\n   <img src="/${key}.svg" alt="${alt}" width="320" height="${drawn.height}">`
  }
  const blocks = text.blocks.map(block => {
    if (block.kind === 'procedure') {
      const steps = block.steps.map((step, at) => `${at + 1}. ${step.text}${image(step.image)}`)
      return `## ${block.heading}\n\n${steps.join('\n')}`
    }
    return ''
  })
  const page = [
    `# ${section.code} ${text.title}`,
    text.summary,
    `## 什么时候用\n\n${text.whenToUse.map(row => `- ${row}`).join('\n')}`,
    `## 先问医生\n\n${text.doNotIf.map(row => `- ${row.text}`).join('\n')}`,
    ...blocks,
  ].join('\n\n')
  mkdirSync(join(folder, 'docs/.vitepress'), { recursive: true })
  writeFileSync(join(folder, 'docs/index.md'), page)
  writeFileSync(
    join(folder, 'docs/.vitepress/config.mjs'),
    `export default { lang: 'zh-CN', title: '手册', description: ${JSON.stringify(text.summary)}, themeConfig: { search: { provider: 'local' } } }\n`,
  )
  await run(
    process.execPath,
    [join(folder, 'node_modules/vitepress/bin/vitepress.js'), 'build', 'docs'],
    folder,
  )
  return await compressed(join(folder, 'docs/.vitepress/dist'))
}

/** A plain server of files, compressed. */
async function compressed(root: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const file = join(root, path === '/' ? 'index.html' : decodeURIComponent(path))
    if (!file.startsWith(root) || !existsSync(file)) return void response.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const small = type === 'font/woff2' ? readFileSync(file) : gzipSync(readFileSync(file))
    response.writeHead(200, {
      'content-type': type,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(type === 'font/woff2' ? {} : { 'content-encoding': 'gzip' }),
    })
    response.end(small)
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}
