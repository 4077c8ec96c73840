import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listOrganisations } from '#lib/accounts/queries.ts'
import { FormPage } from '../../../_forms/form-page.tsx'
import { accountsContext } from '../_account/context.ts'
import { slipFacts } from '../_account/slip-facts.ts'
import { CreateForm } from './create-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('accounts'))('create.title'),
})

/** An account for somebody new, and the slip with the password that is shown once. */
export default async function NewAccountPage() {
  const { context, t, back } = await accountsContext()
  return (
    <FormPage back={back} title={t('accounts.create.title')} sub={t('accounts.create.sub')}>
      <CreateForm
        keep={context.actor.userId}
        organisations={await listOrganisations(context)}
        slip={slipFacts(context)}
      />
    </FormPage>
  )
}
