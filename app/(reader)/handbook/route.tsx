import { handbookPage } from '../_document.tsx'
import { HomePage } from '../_pages/home-page.tsx'

export const GET = handbookPage(page => ({
  title: page.t('reader.title'),
  body: <HomePage page={page} />,
}))
