/** Where a section is made. */
export const sectionPath = (code: string): string => `/desk/handbook/${code}`
