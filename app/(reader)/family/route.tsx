import { familyPage } from '../_family/family-document.tsx'
import { FamilyHome } from '../_family/home.tsx'

export const GET = familyPage(view => ({
  title: view.t('family.home.title', { name: view.home.caregiver }),
  body: <FamilyHome view={view} />,
}))
