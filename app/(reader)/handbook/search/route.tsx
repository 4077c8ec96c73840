import { handbookPage } from '../../_document.tsx'
import { drawSearch } from '../../_search/search-page.tsx'

export const GET = handbookPage(drawSearch, { keep: false })
