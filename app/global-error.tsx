'use client'

import { common as en } from '#lib/i18n/messages/en/common.ts'
import { common as zh } from '#lib/i18n/messages/zh-CN/common.ts'
import { Button } from './_ui/button.tsx'
import './_ui/tokens.css'
import './_ui/base.css'
import styles from './plain.module.css'

/** Stands in for the whole document when even its frame failed: no language is known, so it speaks both. */
export default function EverythingFailed({ reset }: { reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>{`${zh.failed.title} · ${zh.product}`}</title>
        <main id="main" className={styles.page}>
          <h1>{zh.failed.title}</h1>
          <p>{zh.failed.body}</p>
          <h2 lang="en">{en.failed.title}</h2>
          <p lang="en">{en.failed.body}</p>
          <Button variant="primary" onClick={reset}>
            {zh.failed.retry} <span lang="en">{en.failed.retry}</span>
          </Button>
        </main>
      </body>
    </html>
  )
}
