import type { Permission } from '#lib/access/policy.ts'
import type { CompletionKey } from '#lib/progress/rules.ts'

interface Place {
  permission: Permission
  href: (householdId: string) => string
}

const form = (permission: Permission, path: string): Place => ({
  permission,
  href: id => `/desk/households/${id}/${path}`,
})

/** Where a missing part of the rule is recorded at the desk; what only a visit brings has no place here. */
export const recordPlaces: Partial<Record<CompletionKey, Place>> = {
  consent: form('consent.record', 'consents'),
  eligibility: form('eligibility.review', 'eligibility'),
  classroom: { permission: 'class.record', href: () => '/desk/classes' },
  test: form('test.record', 'test'),
  survey: form('survey.record', 'survey'),
  urgentRisk: { permission: 'risk.handle', href: id => `/desk/risks?household=${id}` },
}
