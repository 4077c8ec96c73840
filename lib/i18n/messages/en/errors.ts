import type { errors as shape } from '../zh-CN/errors.ts'

export const errors: typeof shape = {
  notFound: 'This record was not found, or you may not see it.',
  forbidden: 'Your account may not do this. Please ask the district coordinator.',
  signInFirst: 'Your sign-in has ended. What you typed is still here: sign in and send it again.',
  otherOrigin:
    'This request did not come from a page of this system and was not carried out. Go back and try again.',
  notJson: 'The content did not arrive whole; nothing was changed. Please send it again.',
  tooLarge: 'This is too large and was not accepted. Shorten the text or remove photos, then send it again.',
  invalid: 'A few things need mending before it can be sent; all you entered is still here.',
  failed:
    'The server had a fault and nothing was changed. What you typed is still here; try again in a while.',
  diskFull:
    'The server is out of space and this was not saved. What you typed is still here; tell the administrator.',
  changedMeanwhile:
    'Someone has just changed this record, so yours was not saved. Look at the latest and change it again.',
  offline: 'The server was not reached. What you typed is still here; send it when there is a network.',
  visitOtherContent:
    'This record arrived before with other content. Both are kept: compare them and send a correction.',
  visitStaleBase:
    'The server has a newer version of this record. Yours is kept too: compare them and send it as a correction.',
  visitVoided: 'This record was voided and stays so. Yours is kept; to add something, start a new record.',
  fileAltered:
    'This record in the file is not what the phone had saved, so it was not taken. Save the file on the phone once more.',
  photoNotNamed: 'The record does not name this photo; the server did not take it. It is still on the phone.',
  photoDamaged: 'The photo did not arrive whole; it will be sent again.',
  signatureRefused: 'The signature was not saved. Please sign once more.',
  photoRefused: 'The server did not take this photo. It is still on the phone; open it to see why.',
  feedbackAgain:
    'That was pressed as soon as the page opened, so it was not noted. Please press once more; your words are still here.',
  applicationTooMany:
    'Too many were sent within an hour. What you wrote is still here; send it after an hour, or call the district bureau.',
  feedbackTooMany:
    'This phone has said a good deal already. Please wait an hour; if it is urgent, call the teacher.',
  feedbackNobody: 'No sentence is left in this theme. Please reload the page.',
  notSound: 'This is not a recording that phones play. Choose an MP3, M4A or WebM file.',
  proposalStale: 'Somebody has just saved a newer text. Yours is kept too: compare them and save again.',
  proposalClosed:
    'This text is under review or was taken back, so it cannot be changed now. Please reload the page.',
  proposalThere: 'Somebody is changing this section already; please go on in that text.',
  reviewerIsAuthor: 'Whoever wrote in a text may not sign it off. Please ask another reviewer.',
  textSigned: 'Somebody else has signed this text already.',
  cardUnknown: 'This card was stopped, or the code is not whole. Ask the trainer for another.',
  cardElsewhere: 'This card is open on another phone. Ask the trainer for another.',
  editionEmpty: 'No reviewed text is waiting; there is nothing to publish.',
  notYourReturn: 'Someone else returned this record; only that person can take it back.',
  field: {
    invalid_type: 'Please fill this in',
    too_small: 'That is too little',
    too_big: 'That is too much',
    invalid_format: 'The format is not right',
    invalid_value: 'Please choose one of the list',
    unrecognized_keys: 'There is something here that the system does not know',
    invalid_union: 'Please check this',
    custom: 'Please check this',
    not_multiple_of: 'Please enter a whole number',
    invalid_key: 'Please check this',
    invalid_element: 'Please check this',
    address: 'The id does not fit the address; please open it again and send it',
    programme:
      'The phone has another training plan than this family; update with a network and send it again',
    otherHousehold: 'A record cannot move to another family',
    characters: 'There is a character that cannot be kept; please remove it and send it again',
    datePassed: 'That day has passed; please choose today or later',
    edition: 'There is no such edition of the handbook; update with a network and choose again',
    sealed: 'The stress check could not be opened; please do it again',
  },
}
