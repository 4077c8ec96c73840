import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldApp } from '../../_shell/field-app.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('field.nav'))('today'),
  // Only the trainer's app is for the home screen.
  manifest: '/field.webmanifest',
  icons: { icon: '/icon.svg', apple: '/field-icon-touch.png' },
  appleWebApp: {
    capable: true,
    title: (await getTranslations('common'))('product'),
    statusBarStyle: 'default',
  },
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#17594c',
}

/** The one shell of the trainer's app: the same for every address below /field and for everybody. */
export default function Field() {
  return <FieldApp />
}
