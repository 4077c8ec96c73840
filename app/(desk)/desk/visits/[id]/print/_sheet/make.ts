import type { SignedInContext } from '#lib/access/context.ts'
import { levelsBefore } from '#lib/assessments/ladder.ts'
import type { KnownHousehold } from '#lib/progress/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { visitHref } from '#lib/visits/filter.ts'
import { listVisitPhotos } from '#lib/visits/photos.ts'
import type { VisitDetail } from '#lib/visits/queries.ts'
import { getVisitSignatures } from '#lib/visits/signatures.ts'
import type { Words } from '../../../../../_desk/words.ts'
import type { Sheet } from './sheet.ts'

/** All that the printed record of a visit shows. */
export async function makeSheet(
  context: SignedInContext,
  t: Words,
  visit: VisitDetail,
  { facts, household }: Pick<KnownHousehold, 'facts' | 'household'>,
): Promise<Sheet> {
  const photoConsent = facts.consents.some(({ kind, granted }) => kind === 'photo' && granted)
  const { caregiver, abilityLevel } = household
  const isStillHers = caregiver?.id === visit.caregiverId
  return {
    visit,
    relation: isStillHers ? caregiver.relation : null,
    abilityLevel,
    before: isStillHers ? levelsBefore(facts, visit) : null,
    photos: photoConsent ? await listVisitPhotos(context, visit.id) : [],
    photoConsent,
    signatures: await getVisitSignatures(context, visit.id),
    address: `${appOrigin()}${visitHref(visit.id)}`,
    locale: context.locale,
    t,
  }
}
