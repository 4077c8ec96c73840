import type { OpenDatabase } from '#db/client.ts'
import * as tables from '#db/schema/index.ts'

/**
 * Every figure of the year again, from the rows of the tables and nothing of lib: what the reports must say.
 * Valid while nothing was reversed, replaced or moved, as in the simulated year.
 */
export async function recount(database: OpenDatabase) {
  const { read } = database
  const homes = await read.select().from(tables.households)
  const events = await read.select().from(tables.statusEvents)
  const completions = await read.select().from(tables.completions)
  const visits = await read.select().from(tables.visits)
  const revisions = await read.select().from(tables.visitRevisions)
  const reviews = await read.select().from(tables.visitReviews)
  const sessions = await read.select().from(tables.classSessions)
  const attendances = await read.select().from(tables.attendances)
  const tests = await read.select().from(tables.testAttempts)
  const surveys = await read.select().from(tables.surveyResponses)

  const eventsOf = (id: string) =>
    events.filter(({ householdId }) => householdId === id).sort((a, b) => a.position - b.position)
  const left = (id: string) => eventsOf(id).at(-1)?.status === 'withdrawn'
  const seated = homes.filter(({ id, seat }) => seat !== null && !left(id))
  const minutesOf = (from: string | null, to: string | null) => {
    const at = (time: string | null) => {
      const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number)
      return hours * 60 + minutes
    }
    return at(to) - at(from)
  }
  const records = visits.map(visit => {
    const revision = revisions.find(({ revisionId }) => revisionId === visit.currentRevisionId)!
    const verdict = reviews
      .filter(({ visitId }) => visitId === visit.id)
      .sort((a, b) => a.at - b.at)
      .at(-1)?.verdict
    const counts = revision.met && verdict !== 'returned' && verdict !== 'voided'
    const minutes = counts ? minutesOf(revision.body.arriveAt, revision.body.leaveAt) : 0
    return { ...visit, visitDate: revision.visitDate, counts, minutes }
  })
  const counted = records.filter(({ counts }) => counts)
  const there = attendances.filter(({ presence }) => presence !== 'absent')
  const bestPost = (id: string) => {
    const scores = tests.flatMap(one => (one.householdId === id && one.kind === 'post' ? one.score : []))
    return scores.length === 0 ? null : Math.max(...scores)
  }
  const sat = seated.filter(({ id }) => bestPost(id) !== null)
  const overall = surveys.map(({ answers }) => answers.at(-1)!)
  const streetOf = new Map(homes.map(({ id, streetCode }) => [id, streetCode]))
  return {
    seated: seated.length,
    applied: homes.length,
    withdrawn: homes.filter(({ id }) => left(id)).length,
    promoted: homes.filter(({ id }) => {
      const steps = eventsOf(id).map(({ status }) => status)
      return steps.some((status, at) => status === 'eligible' && steps[at - 1] === 'waitlisted')
    }).length,
    completed: completions.length,
    completedIn: (street: string) =>
      completions.filter(({ householdId }) => streetOf.get(householdId) === street).length,
    certificates: completions.map(({ certificateNo }) => certificateNo).sort(),
    records: records.length,
    visits: counted.length,
    visitsIn: (street: string) =>
      counted.filter(({ householdId }) => streetOf.get(householdId) === street).length,
    minutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
    minutesIn: (street: string) =>
      counted.reduce(
        (sum, { householdId, minutes }) => sum + (streetOf.get(householdId) === street ? minutes : 0),
        0,
      ),
    visitsOf: (id: string) => counted.filter(({ householdId }) => householdId === id).length,
    sessions: sessions.length,
    there: there.length,
    listed: attendances.length,
    sat: sat.length,
    passed: sat.filter(({ id }) => bestPost(id)! >= 60).length,
    bestPost,
    surveys: surveys.length,
    satisfied: overall.filter(answer => answer >= 4).length,
    proxies: surveys.filter(({ filledBy }) => filledBy === 'proxy').length,
    answered: (item: number, value: number) =>
      surveys.filter(({ answers }) => answers[item] === value).length,
    handedOut: await read.$count(tables.handbookDistributions),
    risks: await read.$count(tables.riskFlags),
    feedback: await read.$count(tables.feedback),
    homes,
  }
}
