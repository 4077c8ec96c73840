import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may } from '#lib/access/policy.ts'
import { usualProgramme } from '#lib/progress/queries.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { DemoBand } from '../_ui/demo-band.tsx'
import { barContext, deskProgrammes } from './_desk/context.ts'
import { DeskBar } from './_desk/desk-bar.tsx'
import { places } from './_desk/places.ts'

export const dynamic = 'force-dynamic'

/** The head of every desk page. Pages ask `deskContext()` themselves too: a layout is not rendered anew. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { actor, read, now } = await barContext()
  const t = await getTranslations()
  const { demo, district } = await installationFacts(read)
  const programmes = await deskProgrammes()
  return (
    <>
      <a href="#main" className="skip-link">
        {t('common.skipToContent')}
      </a>
      {demo ? <DemoBand>{t('common.demoBand')}</DemoBand> : null}
      <DeskBar
        open={places.filter(({ needs }) => may(actor, needs)).map(({ key }) => key)}
        programmes={programmes.map(({ code, year }) => ({ code, year }))}
        usual={usualProgramme(programmes, now)?.code ?? ''}
        district={district}
        person={{ name: actor.name, role: t(`access.roles.${actor.role}`) }}
      />
      {children}
    </>
  )
}
