export { setAppointment } from './appointment.ts'
export { keepPhoto } from './keep-photo.ts'
export { keepSignature } from './keep-signature.ts'
export { logVisit } from './log.ts'
export {
  approveVisit,
  returnVisit,
  reviewVisit,
  voidVisit,
  withdrawApproval,
  withdrawReturn,
} from './review.ts'
export { takeInVisit } from './take-in.ts'
