import { handbookPage } from '../../../../_document.tsx'
import { drawSection } from '../../../../_pages/section-page.tsx'

/** 存到手机: the section as one file that opens without a network and without the server. */
export const GET = handbookPage(drawSection, { file: true })
