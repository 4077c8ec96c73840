'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { newId } from '#lib/ids.ts'
import { type Draft, deviceId } from '../_outbox/database.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNow } from '../_shell/live.ts'
import { useNotice } from '../_shell/notices.tsx'
import { home } from '../_shell/route.ts'
import { go } from '../_shell/router.tsx'
import { useWork } from '../_shell/work.tsx'
import { checkForm, partFor, visitFormSchema } from './check.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { type Editor, EditorContext } from './editor.tsx'
import type { VisitForm } from './form.ts'
import { FormParts } from './form-parts.tsx'
import { HandOver } from './hand-over.tsx'
import { partId } from './part.tsx'
import { confirmAll, unconfirmed, visitItem } from './submit.ts'
import { SubmitBar, showPart } from './submit-bar.tsx'
import { useAutosave } from './use-autosave.ts'
import { useFormContext } from './use-form-context.ts'
import styles from './visit.module.css'
import { VisitHead } from './visit-head.tsx'

const noDevice = ''
const nothingHeld: Promise<boolean> = Promise.resolve(true)

/** The form at work: what is typed is kept at once, checked by the programme's rules, and frozen on submitting. */
export function VisitEditor({ draft }: { draft: Draft }) {
  const t = useTranslations('field')
  const { database } = useWork()
  const { pack, outbox, sendNow } = useDelivery()
  const say = useNotice()
  const now = useNow()
  const [device, setDevice] = useState(noDevice)
  useEffect(() => void deviceId(newId).then(setDevice), [])
  const { household, programme, context } = useFormContext(draft, device)
  const schema = useMemo(() => visitFormSchema(context, () => Date.now()), [context])
  const { control, setValue, handleSubmit, getValues, formState } = useForm<VisitForm>({
    defaultValues: draft.form,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })
  const values = useWatch({ control }) as VisitForm
  const { saved, settle } = useAutosave(database, draft, values)
  const [doubtful, setDoubtful] = useState(false)
  const [failed, setFailed] = useState(false)
  const freezing = useRef(false)
  const held = useRef(nothingHeld)
  const [holding, setHolding] = useState(false)

  const set = useCallback(
    (part: Partial<VisitForm>) => {
      for (const [name, value] of Object.entries(part)) setValue(name as keyof VisitForm, value as never)
    },
    [setValue],
  )

  const check = useMemo(() => checkForm(values, context, now), [values, context, now])
  const editor: Editor = {
    draft,
    household,
    programme,
    context,
    values,
    set,
    check,
    hold: kept => {
      held.current = kept
      void kept.then(() => {
        held.current = nothingHeld
      })
    },
    asked: formState.submitCount > 0,
    now,
  }

  async function freeze(form: VisitForm) {
    if (freezing.current) return
    freezing.current = true
    setFailed(false)
    try {
      await settle()
      const item = visitItem(form, { draft, context, sealKey: pack.sealKey, now: Date.now() })
      await outbox.submit(item, { draftOf: draft.visitId, replaces: draft.replaces })
    } catch {
      freezing.current = false
      setFailed(true)
      return
    }
    go(home, { replace: true })
    say({ words: t('today.savedToast', { name: household.caregiver.name }) })
    void sendNow()
  }

  const submit = handleSubmit(
    async form => {
      const found = checkForm(form, context, Date.now())
      if (unconfirmed(found).length > 0) setDoubtful(true)
      else await freeze(form)
    },
    () => {
      const [first] = checkForm(getValues(), context, Date.now()).errors
      if (first) requestAnimationFrame(() => showPart(partId(partFor(first))))
    },
  )

  async function submitWhole(event: SubmitEvent) {
    event.preventDefault()
    setHolding(true)
    const kept = await held.current
    setHolding(false)
    if (kept) await submit()
  }

  if (values.withHer) {
    return (
      <EditorContext.Provider value={editor}>
        <HandOver form={values} onEnd={set} />
      </EditorContext.Provider>
    )
  }
  return (
    <EditorContext.Provider value={editor}>
      <form className={styles.page} onSubmit={event => void submitWhole(event)} noValidate>
        <VisitHead saved={saved} />
        <main id="main" className={styles.main}>
          <FormParts />
        </main>
        <SubmitBar busy={holding || formState.isSubmitting} failed={failed} />
      </form>
      <ConfirmDialog
        open={doubtful}
        doubts={unconfirmed(check)}
        onNo={() => setDoubtful(false)}
        onYes={() => {
          setDoubtful(false)
          set(confirmAll(values, programme))
          void freeze({ ...getValues(), ...confirmAll(getValues(), programme) })
        }}
      />
    </EditorContext.Provider>
  )
}
