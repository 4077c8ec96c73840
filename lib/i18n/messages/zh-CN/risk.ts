export const risk = {}
