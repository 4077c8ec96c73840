import { redirect } from 'next/navigation'
import { currentContext } from '#lib/access/context.ts'
import { homeOf } from '#lib/access/home.ts'

export default async function Home() {
  const { actor } = await currentContext()
  redirect(homeOf(actor))
}
