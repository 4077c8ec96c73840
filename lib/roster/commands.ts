export { importRoster } from './import.ts'
export { lookUpRoster, readRosterFile, returnRows } from './preview.ts'
export { undoImport } from './undo.ts'
