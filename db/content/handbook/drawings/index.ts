import { drawings as d15 } from './1.5.ts'
import { drawings as d21 } from './2.1.ts'
import { drawings as d22 } from './2.2.ts'
import { drawings as d23 } from './2.3.ts'
import { drawings as d24 } from './2.4.ts'
import { drawings as d25 } from './2.5.ts'
import { drawings as d31 } from './3.1.ts'
import { drawings as d32 } from './3.2.ts'
import { drawings as d33 } from './3.3.ts'
import { drawings as d34 } from './3.4.ts'
import { drawings as d35 } from './3.5.ts'
import { drawings as d41 } from './4.1.ts'
import { drawings as d42 } from './4.2.ts'
import { drawings as d43 } from './4.3.ts'
import { drawings as d44 } from './4.4.ts'
import { drawings as d45 } from './4.5.ts'
import { drawings as d51 } from './5.1.ts'
import { drawings as d52 } from './5.2.ts'
import { drawings as d53 } from './5.3.ts'
import { drawings as d61 } from './6.1.ts'
import { drawings as d62 } from './6.2.ts'
import { drawings as d63 } from './6.3.ts'
import { drawings as d64 } from './6.4.ts'
import { drawings as d65 } from './6.5.ts'
import { drawings as d71 } from './7.1.ts'
import { drawings as d72 } from './7.2.ts'
import { drawings as d73 } from './7.3.ts'
import { drawings as d74 } from './7.4.ts'
import { drawings as d75 } from './7.5.ts'
import type { Drawing, SectionDrawings } from './drawing.ts'

/** The drawings of the sections that have some; the others say in words what a picture would show. */
export const drawings: Readonly<Record<string, SectionDrawings>> = {
  '1.5': d15,
  '2.1': d21,
  '2.2': d22,
  '2.3': d23,
  '2.4': d24,
  '2.5': d25,
  '3.1': d31,
  '3.2': d32,
  '3.3': d33,
  '3.4': d34,
  '3.5': d35,
  '4.1': d41,
  '4.2': d42,
  '4.3': d43,
  '4.4': d44,
  '4.5': d45,
  '5.1': d51,
  '5.2': d52,
  '5.3': d53,
  '6.1': d61,
  '6.2': d62,
  '6.3': d63,
  '6.4': d64,
  '6.5': d65,
  '7.1': d71,
  '7.2': d72,
  '7.3': d73,
  '7.4': d74,
  '7.5': d75,
}

/** The drawing that a section's image names; undefined while nobody has drawn it. */
export const findDrawing = (code: string, image: string): Drawing | undefined => drawings[code]?.[image]
