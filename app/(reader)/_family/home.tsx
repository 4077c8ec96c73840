import type { OwnSkill } from '#lib/family/queries.ts'
import { shortAddress } from '#lib/handbook/addresses.ts'
import { clockWords, dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { FamilyView } from './family-document.tsx'

/** Her own page: when the teacher comes, what was taught, what comes, what she said and was answered. */
export function FamilyHome({ view }: { view: FamilyView }) {
  const { t, home } = view
  return (
    <>
      <h1>{t('family.home.title', { name: home.caregiver })}</h1>
      <Visit view={view} />
      <Skills view={view} title={t('family.home.taught')} skills={home.taught} />
      <Skills view={view} title={t('family.home.planned')} skills={home.planned} />
      <Said view={view} />
      <h2>{t('family.home.yours')}</h2>
      <ul className="rows">
        {home.test ? <Link href="/family/test" words={t(`family.test.title.${home.test}`)} /> : null}
        {home.survey ? <Link href="/family/survey" words={t('family.survey.title')} /> : null}
        <Link href="/family/stress" words={t('family.stress.title')} />
        <Link href="/family/booklet" words={t('print.booklet.title')} />
        <Link href="/handbook" words={t('reader.bookTitle')} />
      </ul>
      <p>{t('family.home.only')}</p>
    </>
  )
}

function Link({ href, words, note }: { href: string; words: string; note?: string }) {
  return (
    <li>
      <a href={href}>
        <span>
          <b>{words}</b>
          {note ? <small>{note}</small> : null}
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  )
}

function Visit({ view: { t, home, locale, demo } }: { view: FamilyView }) {
  const { nextVisit, trainer } = home
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('family.home.next')}</h2>
      <p className="summary">
        {nextVisit
          ? [
              dayWords(nextVisit.onDate, locale, { weekday: 'long' }),
              ...(nextVisit.atTime ? [clockWords(nextVisit.atTime)] : []),
            ].join(' ')
          : t('family.home.noNext')}
      </p>
      {trainer ? (
        <p>
          {t('family.home.trainer', { name: trainer.name })}{' '}
          {trainer.phone === null ? null : demo ? (
            <b>{t('family.home.demoPhone', { phone: trainer.phone })}</b>
          ) : (
            <a className="go" href={`tel:${trainer.phone}`}>
              <Icon name="phone" /> {trainer.phone}
            </a>
          )}
        </p>
      ) : null}
    </section>
  )
}

function Skills({ view, title, skills }: { view: FamilyView; title: string; skills: readonly OwnSkill[] }) {
  const { t, home, locale } = view
  if (skills.length === 0) return null
  const level = (value: number) => {
    const step = home.definition.levels.find(one => one.level === value)
    return step ? inLanguage(step, locale) : ''
  }
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="rows">
        {skills.map(skill => {
          const words = wordsOf(home.definition.skills, skill.code, locale)
          const note = [
            ...(skill.level === null ? [] : [level(skill.level)]),
            ...(skill.section ? [t('family.home.section', { section: skill.section })] : []),
          ].join(t('progress.comma'))
          return (
            <Link
              key={skill.code}
              href={skill.section ? shortAddress(skill.section) : '/handbook'}
              words={words}
              note={note}
            />
          )
        })}
      </ul>
    </section>
  )
}

function Said({ view: { t, home, locale } }: { view: FamilyView }) {
  if (home.answers.length === 0) return null
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('family.home.said')}</h2>
      {home.answers.map(({ id, words, onDate, decision, reason, written }) => (
        <div key={id} className="answer">
          <p>{t('editions.answers.said', { day: dayWords(onDate, locale), words })}</p>
          {written.map(({ number, section }) => (
            <p key={section}>
              <a href={shortAddress(section)}>{t('editions.answers.written', { number, section })}</a>
            </p>
          ))}
          <p>
            {decision ? t(`editions.answers.decision.${decision}`) : t('editions.answers.waiting')} {reason}
          </p>
        </div>
      ))}
    </section>
  )
}
