import { handbookPage } from '../../../../../_document.tsx'
import { drawSection } from '../../../../../_pages/section-page.tsx'

export const GET = handbookPage(drawSection)
