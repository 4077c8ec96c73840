import type { Permission } from '#lib/access/policy.ts'

/** A page or a deed of the desk that the palette opens; its words are `finding.place.<key>`. */
export interface FindablePlace {
  key: string
  href: string
  needs: Permission
}

const place = (key: string, href: string, needs: Permission): FindablePlace => ({ key, href, needs })

/** In the order in which they are shown before anything is typed. */
export const findablePlaces = [
  place('board', '/desk', 'board.read'),
  place('work', '/desk/work', 'board.read'),
  place('households', '/desk/households', 'board.read'),
  place('newHousehold', '/desk/households/new', 'household.apply'),
  place('applications', '/desk/applications', 'household.apply'),
  place('import', '/desk/import', 'roster.import'),
  place('completion', '/desk/completion', 'board.read'),
  place('certificates', '/desk/completion/certificates', 'board.read'),
  place('visits', '/desk/visits', 'board.read'),
  place('toReview', '/desk/visits?state=submitted', 'visit.approve'),
  place('phones', '/desk/phones', 'visit.takeIn'),
  place('classes', '/desk/classes', 'board.read'),
  place('newClass', '/desk/classes/new', 'class.record'),
  place('risks', '/desk/risks', 'risk.handle'),
  place('restricted', '/desk/risks/restricted', 'restrictedRisk.read'),
  place('reports', '/desk/reports', 'export.read'),
  place('charts', '/desk/charts', 'board.read'),
  place('spotChecks', '/desk/spot-checks', 'spotCheck.record'),
  place('programme', '/desk/programme', 'board.read'),
  place('handbook', '/desk/handbook', 'handbook.draft'),
  place('copies', '/desk/handbook/copies', 'handout.record'),
  place('publish', '/desk/handbook/publish', 'handbook.publish'),
  place('feedback', '/desk/feedback', 'feedback.read'),
  place('newFeedback', '/desk/feedback/new', 'feedback.record'),
  place('accounts', '/desk/accounts', 'account.administer'),
  place('newAccount', '/desk/accounts/new', 'account.administer'),
  place('password', '/sign-in/password', 'account.changePassword'),
] as const
