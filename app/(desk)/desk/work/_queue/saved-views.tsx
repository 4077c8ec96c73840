'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SaveViewInput } from '#lib/work/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { send } from '../../../../_ui/send.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Words } from '../../../_forms/fields.tsx'
import styles from './queue.module.css'

type SavedViewsProps = {
  views: readonly { id: string; name: string; query: string; href: string; current: boolean }[]
  /** What the page shows now. */
  query: string
  keep: string
}

/** Filters under a name of one's own: open, keep the present one, take one away. */
export function SavedViews({ views, query, keep }: SavedViewsProps) {
  const t = useTranslations('work.views')
  const router = useRouter()
  const [naming, setNaming] = useState(false)
  const command = useCommand({
    schema: SaveViewInput,
    defaults: { name: '', query },
    keep: `${keep}:work-view`,
    address: id => `/api/work-views/${id}`,
    content: ({ name }) => ({ name, query }),
    onDone: () => {
      setNaming(false)
      command.form.reset()
      router.refresh()
    },
  })
  const remove = async (id: string) => {
    await send('PUT', `/api/work-views/${id}/removal`, {})
    router.refresh()
  }
  const current = views.find(view => view.current)
  return (
    <section aria-label={t('label')} className={styles.views}>
      {views.map(({ id, name, href, current: shown }) => (
        <span key={id} className={styles.view}>
          <ChipLink href={href} selected={shown}>
            {name}
          </ChipLink>
        </span>
      ))}
      {current ? (
        <Button size="small" onClick={() => void remove(current.id)}>
          {t('remove', { name: current.name })}
        </Button>
      ) : (
        <Button size="small" onClick={() => setNaming(true)}>
          {t('save')}
        </Button>
      )}
      <DialogForm
        command={command}
        open={naming}
        onClose={() => setNaming(false)}
        title={t('question')}
        submitLabel={t('submit')}
      >
        <Words command={command} name="name" label={t('name')} hint={t('hint')} />
      </DialogForm>
    </section>
  )
}
