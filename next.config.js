import { readFileSync } from 'node:fs'
import createNextIntlPlugin from 'next-intl/plugin'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(), microphone=(self)' },
]

/** @type {import('next').NextConfig} */
const config = {
  // Phones say which client they run.
  env: { WARMHAND_VERSION: version },
  poweredByHeader: false,
  devIndicators: false,
  // Types are checked once, by `npm test`.
  typescript: { ignoreBuildErrors: true },
  productionBrowserSourceMaps: false,
  distDir: process.env.WARMHAND_DIST ?? '.next',
  images: { unoptimized: true },
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    'pg',
    'pino',
    '@electric-sql/pglite',
    'exceljs',
  ],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
