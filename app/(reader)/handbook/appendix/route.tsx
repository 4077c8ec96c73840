import { handbookPage } from '../../_document.tsx'
import { drawAppendix } from '../../_print/appendix-page.tsx'

export const GET = handbookPage(drawAppendix)
