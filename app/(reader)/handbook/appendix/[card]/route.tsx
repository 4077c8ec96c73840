import { handbookPage } from '../../../_document.tsx'
import { drawCard } from '../../../_print/appendix-page.tsx'

export const GET = handbookPage(drawCard)
