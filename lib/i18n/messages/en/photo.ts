/** Photos and signatures on site: taken, kept, sent, seen. */
export const photo = {
  take: 'Take a photo',
  takeMore: 'Take another',
  keeping: 'Saving',
  hint: 'Up to {max}. Date and street are written on the photo, no location. Never of an elder who is not dressed.',
  failed: 'This photo could not be kept. Please take it again.',
  removeLast: 'Remove the last one',
  one: 'Photo {n} of {total}',
  open: 'See photo {n} of {total}',
  recordReceived: 'Record delivered, {n, plural, one {# photo} other {# photos}} to send',
  left: '{n, plural, one {# photo} other {# photos}} to send',
  lost: 'This photo cannot be opened on the phone any more. Please tell the district.',
  what: { photo: 'Photo of {day}', signature: 'Signature of {day}' },
  refusal: {
    notJpeg: 'This file is not a photo.',
    appended: 'Something else is attached to the photo.',
    tooManyPixels: 'The photo is too large.',
    broken: 'The photo cannot be opened.',
    notConsented: 'This family did not agree to photos.',
  },
  desk: {
    list: 'Photos',
    open: 'Open photo {n} of {total}',
    awaited: 'Photo {n} is still on the phone',
    refused: 'Photo {n} was not taken by the server: {why}',
    unnamed: '{n, plural, one {# photo} other {# photos}} that the newer record no longer names',
  },
}
