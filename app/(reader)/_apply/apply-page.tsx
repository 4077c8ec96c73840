import type { Context } from '#lib/access/context.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { openProgramme } from '#lib/applications/queries.ts'
import { type Fields, type FormAnswer, sayProblem } from '#lib/http.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../_look.ts'
import { plainDocument } from '../_plain-document.tsx'
import { Choice, Line } from './fields.tsx'

/** What was refused: the sentence, and which field it is about. */
interface Refusal {
  sentence: string
  field: string | undefined
  status: number
}

/** 报名: a plain form without an account and without a script; what was typed comes back with what is wrong. */
export async function applyPage(
  request: Request,
  { locale, read, now }: Pick<Context, 'locale' | 'read' | 'now'>,
  typed: Fields = {},
  refusal?: Refusal,
): Promise<Response> {
  const cookies = request.headers.get('cookie')
  const t = translator(locale)
  const programme = await openProgramme(read, now)
  const frame = { locale, look: lookOf(cookies), t, title: t('apply.title') }
  const cookie = deviceCookie(cookies, now)
  if (!programme) {
    return plainDocument(
      frame,
      <>
        <h1>{t('apply.title')}</h1>
        <p className="summary">{t('apply.closed')}</p>
      </>,
      { cookie },
    )
  }
  const { relations, streets } = programme.definition
  const line = (name: string) => ({
    name,
    label: t(`apply.field.${name}` as never),
    value: typed[name] ?? '',
    wrong: refusal?.field === name ? refusal.sentence : undefined,
  })
  const options = (list: readonly { code: string; zh: string; en: string }[]) =>
    list.map(one => ({ value: one.code, label: inLanguage(one, locale) }))
  return plainDocument(
    frame,
    <>
      <h1>{t('apply.title')}</h1>
      <p className="summary">
        {t('apply.intro', { name: inLanguage({ zh: programme.nameZh, en: programme.nameEn }, locale) })}
      </p>
      {refusal ? (
        <p className="wrong" role="alert">
          {t('apply.refused', { sentence: refusal.sentence.replace(/[。.]$/, '') })}
        </p>
      ) : null}
      <form method="post" action="/api/applications" className="apply">
        <p className="trap" aria-hidden="true">
          <label>
            {t('feedback.trap')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <h2>{t('apply.elder')}</h2>
        <Line {...line('elderName')} />
        <Line {...line('elderAge')} inputMode="numeric" />
        <h2>{t('apply.caregiver')}</h2>
        <Line {...line('caregiverName')} autoComplete="name" />
        <Choice {...line('relation')} options={options(relations)} ask={t('apply.ask')} />
        <Line {...line('phone')} inputMode="tel" autoComplete="tel" />
        <h2>{t('apply.home')}</h2>
        <Choice
          {...line('streetCode')}
          options={streets.map(({ code, zh, en }) => ({
            value: code,
            label: inLanguage({ zh, en }, locale),
          }))}
          ask={t('apply.ask')}
        />
        <Line {...line('community')} />
        <Line {...line('address')} autoComplete="street-address" />
        <h2>{t('apply.who')}</h2>
        <Choice
          {...line('source')}
          options={(['self', 'community'] as const).map(value => ({
            value,
            label: t(`apply.source.${value}`),
          }))}
          ask={t('apply.ask')}
        />
        <Line {...line('recommendedBy')} />
        <Line {...line('remark')} />
        <p className="notice">{t('apply.notice')}</p>
        <label className="agree">
          <input type="checkbox" name="agree" value="yes" defaultChecked={typed.agree === 'yes'} />{' '}
          {t('apply.agree')}
        </label>
        <div className="answers">
          <button type="submit">{t('apply.submit')}</button>
        </div>
      </form>
    </>,
    { cookie, ...(refusal ? { status: refusal.status } : {}) },
  )
}

/** Taken: to the page with the number. Refused: the form again with what was typed. */
export const applicationAnswer: FormAnswer<{ number: string }> = {
  done: ({ number }) => ({ to: `/apply/thanks?number=${encodeURIComponent(number)}` }),
  refused: (problem, fields, context, request) =>
    applyPage(request, context, fields, {
      sentence: sayProblem(problem, context.locale),
      field: problem.fields[0]?.path,
      status: problem.status,
    }),
}
