import { handbookPage } from '../../../../_document.tsx'
import { drawThanks } from '../../../../_feedback/thanks-page.tsx'

export const GET = handbookPage(drawThanks)
