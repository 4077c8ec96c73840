import { drawings as d41 } from './4.1.ts'
import { drawings as d42 } from './4.2.ts'
import { drawings as d43 } from './4.3.ts'
import { drawings as d44 } from './4.4.ts'
import { drawings as d45 } from './4.5.ts'
import { drawings as d71 } from './7.1.ts'
import { drawings as d72 } from './7.2.ts'
import { drawings as d73 } from './7.3.ts'
import { drawings as d74 } from './7.4.ts'
import { drawings as d75 } from './7.5.ts'
import type { Drawing, SectionDrawings } from './drawing.ts'

/** The drawings of the sections that have some; the others say in words what a picture would show. */
export const drawings: Readonly<Record<string, SectionDrawings>> = {
  '4.1': d41,
  '4.2': d42,
  '4.3': d43,
  '4.4': d44,
  '4.5': d45,
  '7.1': d71,
  '7.2': d72,
  '7.3': d73,
  '7.4': d74,
  '7.5': d75,
}

/** The drawing that a section's image names; undefined while nobody has drawn it. */
export const findDrawing = (code: string, image: string): Drawing | undefined => drawings[code]?.[image]
