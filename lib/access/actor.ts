import type { Role } from '#db/schema/accounts.ts'

/** The person who acts, read from the database on each request; never from the payload. */
export interface Actor {
  userId: string
  name: string
  role: Role
  organisationId: string
  regionCode: string
  sessionId: string
  sessionScope: 'desk' | 'field'
  mustChangePassword: boolean
}
