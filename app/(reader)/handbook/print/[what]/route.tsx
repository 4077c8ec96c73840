import { handbookPage } from '../../../_document.tsx'
import { drawPrint } from '../../../_print/print-page.tsx'

export const GET = handbookPage(drawPrint)
