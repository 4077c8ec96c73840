import { instantOf, type LocalTime } from '#lib/calendar/dates.ts'
import { isEmergency } from '#lib/programmes/rules.ts'
import { LogVisitInput, type SealedVisitPart } from '#lib/visits/schema.ts'
import type { Home } from './home.ts'
import { photosTaken } from './photos.ts'
import { sealedPart } from './sealed.ts'
import { caregiverSignature, trainerSignature } from './signatures.ts'
import { minutesLater, type Stage } from './stage.ts'
import type { AttemptStory, NextVisit, VisitStory } from './visit-story.ts'

interface Ids {
  visitId: string
  revisionId: string
}

const MINUTES_TO_WRITE = 4

/** What the trainer typed into the sealed part. */
export const sealedContent = ({ stress, restricted }: VisitStory): SealedVisitPart => ({
  ...(stress === undefined
    ? {}
    : { stress: stress === 'refused' ? { refused: true as const } : { answers: [...stress] } }),
  ...(restricted ? { restrictedFlags: restricted } : {}),
})

const nextOf = (next: NextVisit) =>
  'reason' in next
    ? { nextVisitDate: null, noNextReason: next.reason }
    : { nextVisitDate: next.on, ...(next.time ? { nextVisitTime: next.time } : {}) }

function common(stage: Stage, home: Home, { visitId, revisionId }: Ids, story: VisitStory | AttemptStory) {
  const edition = stage.edition
  return {
    visitId,
    revisionId,
    basedOn: null,
    householdId: home.id,
    programmeVersionId: home.programme.versionId,
    visitDate: story.on,
    vitalsConfirmed: ('vitalsConfirmed' in story && story.vitalsConfirmed) || [],
    editionId: edition && edition.publishedOn <= story.on ? edition.id : null,
    ...nextOf(story.next),
    trainerSigned: true,
    ...(home.trainerId ? { trainerSignature: trainerSignature(home.trainerId) } : {}),
    ...(story.lateReason ? { lateReason: story.lateReason } : {}),
    savedAt: story.savedAt ?? savedAt(stage, story),
    deviceId: `demo-${(home.trainerId ?? '').slice(-4)}`,
  }
}

/** A few minutes after leaving, the record is written. */
function savedAt(stage: Stage, story: VisitStory | AttemptStory): number {
  const left: LocalTime = ('to' in story ? story.to : story.from) ?? '17:00'
  return Math.min(minutesLater(instantOf(story.on, left), MINUTES_TO_WRITE), stage.at(stage.today, '23:59'))
}

const taken = (home: Home, { visitId }: Ids, { photos = 1 }: VisitStory) =>
  home.photoConsent && photos > 0
    ? { photoCount: photos, photos: photosTaken(visitId, photos) }
    : { photoCount: 0, noPhotoReason: home.photoConsent ? 'undressed' : 'noConsent' }

/** The body of a visit where the caregiver was met, as the phone freezes it. */
export function visitBody(stage: Stage, home: Home, ids: Ids, story: VisitStory): LogVisitInput {
  const definition = home.programme.definition
  const flags = story.flags ?? []
  return LogVisitInput.parse({
    ...common(stage, home, ids, story),
    kind: story.kind ?? 'coaching',
    met: true,
    arriveAt: story.from,
    leaveAt: story.to,
    presentPersons: story.present ?? ['primaryCaregiver', 'elder'],
    elderStates: story.elderStates ?? ['stable'],
    ...(story.elderStateText ? { elderStateText: story.elderStateText } : {}),
    ...(story.vitals ? { vitals: story.vitals } : {}),
    skills: Object.entries(story.skills).map(([code, level]) => ({
      code,
      level,
      place: isEmergency(definition, code) ? 'simulated' : 'home',
    })),
    problems: { codes: story.problems?.codes ?? [], text: story.problems?.text ?? '' },
    advice: { codes: story.advice?.codes ?? [], text: story.advice?.text ?? '' },
    nothingUnusual: flags.length === 0,
    riskFlags: flags,
    sealed: sealedPart(sealedContent(story), ids.visitId),
    ...(story.handbook && stage.edition ? { handbookGiven: { editionId: stage.edition.id } } : {}),
    ...(story.nextSkills ? { nextSkills: story.nextSkills } : {}),
    ...(story.promises ? { nextSteps: story.promises } : {}),
    ...taken(home, ids, story),
    caregiverSign: story.sign ?? { kind: 'drawn', sha256: caregiverSignature(home.caregiverId) },
    ...(story.makeupReason ? { makeupReason: story.makeupReason } : {}),
  })
}

/** The short body of a visit where nobody was met. */
export function attemptBody(stage: Stage, home: Home, ids: Ids, story: AttemptStory): LogVisitInput {
  return LogVisitInput.parse({
    ...common(stage, home, ids, story),
    kind: 'coaching',
    met: false,
    attemptReason: story.reason,
    ...(story.cancelledBy ? { cancelledBy: story.cancelledBy } : {}),
    arriveAt: story.from,
    leaveAt: null,
    presentPersons: [],
    elderStates: [],
    skills: [],
    problems: { codes: [], text: story.note ?? '' },
    advice: { codes: [], text: '' },
    nothingUnusual: false,
    riskFlags: [],
    sealed: sealedPart({}, ids.visitId),
    photoCount: 0,
    caregiverSign: null,
  })
}
