export const visits = {}
