import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldApp } from '../../_shell/field-app.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('field.nav'))('today'),
})

/** The one shell of the trainer's app: the same for every address below /field and for everybody. */
export default function Field() {
  return <FieldApp />
}
