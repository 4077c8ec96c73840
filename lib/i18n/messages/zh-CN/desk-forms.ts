export const deskForms = {}
