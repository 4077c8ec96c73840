/** Accounts: made, changed, and one's own password. Signing in and out is in sign-in.ts and sessions.ts. */
export { changeAccount, createAccount } from './administer.ts'
export { changePassword } from './own-password.ts'
