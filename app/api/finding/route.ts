import { find } from '#lib/finding/queries.ts'
import { answer } from '#lib/http.ts'

/** What is looked for comes in a header: names and numbers stand in no address and in no log of addresses. */
export const GET = answer((context, _, request) =>
  find(context, decodeURIComponent(request.headers.get('x-warmhand-find') ?? '')),
)
