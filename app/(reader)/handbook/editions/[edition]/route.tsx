import { handbookPage } from '../../../_document.tsx'
import { ContentsPage } from '../../../_pages/contents-page.tsx'

export const GET = handbookPage(page => ({
  title: page.t('reader.title'),
  body: <ContentsPage page={page} />,
}))
