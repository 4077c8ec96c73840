'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { newId } from '#lib/ids.ts'
import { keepDraft, takeDraft } from './kept-draft.ts'
import { type SendProblem, send } from './send.ts'

interface CommandForm<Values extends FieldValues, Parsed, Body> {
  schema: z.ZodType<Parsed, Values>
  defaults: DefaultValues<Values>
  /** Names the person and the form: what was typed survives signing in again under it. Null keeps nothing. */
  keep: string | null
  /** The address of the write; `id` is new for each thing and the same for each try. */
  address: (id: string) => string
  /** What is sent; the parsed values when left out. */
  content?: (parsed: Parsed, id: string) => unknown
  onDone: (body: Body, id: string) => void | Promise<void>
}

export interface Command<Values extends FieldValues> {
  form: UseFormReturn<Values>
  submit: (event?: React.BaseSyntheticEvent) => Promise<void>
  /** While it is sent, and until the next page stands. */
  busy: boolean
  /** What the server refused; null before and after. */
  problem: SendProblem | null
  /** The sentence of one field, from the schema or the server. */
  errorOf: (path: string) => string | undefined
  /** Sentences of the server that no field of the form shows. */
  others: string[]
}

const SERVER = 'server'

/**
 * A form that sends one command: checks with the command's own schema, sends with one id for all tries, shows the
 * server's sentences beside their fields, and loses nothing that was typed.
 */
export function useCommand<Values extends FieldValues, Parsed, Body>({
  schema,
  defaults,
  keep,
  address,
  content,
  onDone,
}: CommandForm<Values, Parsed, Body>): Command<Values> {
  const t = useTranslations()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const id = useRef('')
  const form = useForm<Values, unknown, Parsed>({
    resolver: zodResolver(schema),
    defaultValues: defaults,
  })
  const { reset, setError, clearErrors, getValues, handleSubmit, formState } = form
  const { errors } = formState

  useEffect(() => {
    const draft = keep === null ? null : takeDraft<DefaultValues<Values>>(keep)
    if (draft) reset(draft, { keepDefaultValues: true })
  }, [keep, reset])

  const submit = handleSubmit(async parsed => {
    id.current ||= newId()
    setBusy(true)
    setProblem(null)
    const result = await send<Body>(
      'PUT',
      address(id.current),
      content ? content(parsed, id.current) : parsed,
    )
    if (result.ok) {
      await onDone(result.body, id.current)
      id.current = ''
      setBusy(false)
      return
    }
    setBusy(false)
    setProblem(result.problem)
    if (result.problem.status === 401 && keep !== null) keepDraft(keep, getValues())
    for (const [i, { path, message }] of result.problem.fields.entries()) {
      setError(path as Path<Values>, { type: SERVER, message }, { shouldFocus: i === 0 })
    }
  })

  const errorOf = (path: string): string | undefined => {
    const error = get(errors, path) as { type?: string; message?: string } | undefined
    if (!error?.message) return undefined
    if (error.type === SERVER) return error.message
    return t.has(error.message as never) ? t(error.message as never) : t('errors.field.custom')
  }

  return {
    form: form as unknown as UseFormReturn<Values>,
    submit: async event => {
      clearErrors()
      await submit(event)
    },
    busy,
    problem,
    errorOf,
    others: (problem?.fields ?? [])
      .filter(({ path }) => !knows(getValues(), path))
      .map(field => field.message),
  }
}

/** Whether the form has a field at this path. */
const knows = (values: unknown, path: string): boolean => get(values, path) !== undefined
