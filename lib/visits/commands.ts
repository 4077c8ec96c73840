export { setAppointment } from './appointment.ts'
export { logVisit } from './log.ts'
export { approveVisit, returnVisit, reviewVisit, voidVisit } from './review.ts'
