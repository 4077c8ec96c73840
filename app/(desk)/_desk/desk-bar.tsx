'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { LanguageSwitch } from '../../_ui/language-switch.tsx'
import { PageLink } from '../../_ui/page-link.tsx'
import { SearchBox } from '../../_ui/search-box.tsx'
import { signOutHere } from '../../_ui/session.ts'
import { TopBar } from '../../_ui/top-bar.tsx'
import styles from './desk-bar.module.css'
import { Menu } from './menu.tsx'
import { Palette, usePalette } from './palette.tsx'
import { type Place, places } from './places.ts'

type DeskBarProps = {
  /** The places that this person has. */
  open: readonly Place['key'][]
  programmes: readonly { code: string; year: number }[]
  /** The one that is shown when the address names none. */
  usual: string
  district: string
  person: { name: string; role: string }
}

/** The desk's head. The year that the address names goes along to the other places. */
export function DeskBar({ open, programmes, usual, district, person }: DeskBarProps) {
  const t = useTranslations('board')
  const access = useTranslations('access')
  const finding = useTranslations('finding')
  const palette = usePalette()
  const path = usePathname()
  const named = useSearchParams().get('programme')
  const chosen = programmes.find(({ code }) => code === (named ?? usual)) ?? programmes[0]
  const withYear = (href: string) =>
    named === null || named === usual ? href : `${href}?programme=${encodeURIComponent(named)}`
  const item = ({ key, href, exact, yearly, also }: Place) => ({
    href: yearly ? withYear(href) : href,
    label: t(`places.${key}`),
    ...(exact ? { exact } : {}),
    ...(also ? { also } : {}),
  })
  const listed = places.some(({ href, yearly }) => yearly && href === path) ? path : '/desk'

  return (
    <>
      <TopBar
        brand={useTranslations('common')('product')}
        home={open.includes('board') ? withYear('/desk') : '/desk/handbook'}
        navLabel={t('places.label')}
        items={places.filter(({ key }) => open.includes(key)).map(item)}
        search={
          open.includes('households') ? (
            <SearchBox action="/desk/households" label={t('search')}>
              {named === null ? null : <input type="hidden" name="programme" value={named} />}
            </SearchBox>
          ) : undefined
        }
        right={
          <>
            {chosen === undefined ? null : programmes.length < 2 ? (
              <span>{t('year', { year: String(chosen.year) })}</span>
            ) : (
              <Menu label={t('year', { year: String(chosen.year) })} spoken={t('chooseYear')}>
                {programmes.map(({ code, year }) => (
                  <PageLink
                    key={code}
                    href={code === usual ? listed : `${listed}?programme=${encodeURIComponent(code)}`}
                    aria-current={code === chosen.code ? 'true' : undefined}
                  >
                    {t('year', { year: String(year) })}
                  </PageLink>
                ))}
              </Menu>
            )}
            <span>{district}</span>
            <Menu label={<b>{person.name}</b>} spoken={t('openMenu')}>
              <p>{t('me', person)}</p>
              {open.includes('households') ? (
                <button type="button" className={styles.out} onClick={palette.show}>
                  {finding('open')}
                </button>
              ) : null}
              <PageLink href="/sign-in/password">{access('newPassword.title')}</PageLink>
              <LanguageSwitch />
              <SignOut />
            </Menu>
          </>
        }
      />
      {open.includes('households') ? <Palette open={palette.open} onClose={palette.hide} /> : null}
    </>
  )
}

function SignOut() {
  const t = useTranslations('access')
  return (
    <button type="button" className={styles.out} onClick={() => signOutHere()}>
      {t('signOut')}
    </button>
  )
}
