import { notFound } from 'next/navigation'
import { SectionCode } from '#lib/handbook/schema.ts'

export type SectionParams = Promise<{ section: string }>

/** The section that an address names; an address that names none is no page. */
export async function sectionOf(params: SectionParams): Promise<string> {
  const code = SectionCode.safeParse((await params).section)
  if (!code.success) notFound()
  return code.data
}
