export const household = {}
