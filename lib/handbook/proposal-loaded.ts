import { and, asc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { proposalSaves, proposalSteps, proposals, sectionVersions } from '#db/schema/index.ts'
import { notFound } from '#lib/errors.ts'
import { type ProposalState, proposalState } from './proposal-rules.ts'
import type { SectionFile } from './schema.ts'

type Asking = Pick<Read, 'select'>

export interface LoadedProposal {
  proposal: typeof proposals.$inferSelect
  base: SectionFile
  steps: (typeof proposalSteps.$inferSelect)[]
  state: ProposalState
  /** The text that holds. */
  head: typeof proposalSaves.$inferSelect
  /** Everyone whose text is in it. */
  authors: string[]
}

/** A proposal as it stands; undefined when there is none with this id. */
export async function findProposal(read: Asking, id: string): Promise<LoadedProposal | undefined> {
  const [row] = await read
    .select({ proposal: proposals, base: sectionVersions.content })
    .from(proposals)
    .innerJoin(sectionVersions, eq(sectionVersions.id, proposals.baseVersionId))
    .where(eq(proposals.id, id))
  if (!row) return undefined
  const steps = await read
    .select()
    .from(proposalSteps)
    .where(eq(proposalSteps.proposalId, id))
    .orderBy(asc(proposalSteps.at), asc(proposalSteps.id))
  const saves = await read
    .select()
    .from(proposalSaves)
    .where(and(eq(proposalSaves.proposalId, id), eq(proposalSaves.disposition, 'accepted')))
    .orderBy(asc(proposalSaves.at), asc(proposalSaves.id))
  const basis = new Set(saves.map(({ basedOn }) => basedOn))
  const head = saves.find(save => !basis.has(save.id)) ?? saves.at(-1)!
  return {
    ...row,
    steps,
    state: proposalState(steps),
    head,
    authors: [...new Set([row.proposal.byUserId, ...saves.map(({ byUserId }) => byUserId)])],
  }
}

export async function loadProposal(read: Asking, id: string): Promise<LoadedProposal> {
  const found = await findProposal(read, id)
  if (!found) throw notFound()
  return found
}
