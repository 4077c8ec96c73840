import type { SectionFile } from '#lib/handbook/schema.ts'
import { section as s11 } from './1.1.ts'
import { section as s12 } from './1.2.ts'
import { section as s13 } from './1.3.ts'
import { section as s14 } from './1.4.ts'
import { section as s15 } from './1.5.ts'
import { section as s21 } from './2.1.ts'
import { section as s22 } from './2.2.ts'
import { section as s23 } from './2.3.ts'
import { section as s24 } from './2.4.ts'
import { section as s25 } from './2.5.ts'
import { section as s31 } from './3.1.ts'
import { section as s32 } from './3.2.ts'
import { section as s33 } from './3.3.ts'
import { section as s34 } from './3.4.ts'
import { section as s35 } from './3.5.ts'
import { section as s41 } from './4.1.ts'
import { section as s42 } from './4.2.ts'
import { section as s43 } from './4.3.ts'
import { section as s44 } from './4.4.ts'
import { section as s45 } from './4.5.ts'
import { section as s51 } from './5.1.ts'
import { section as s52 } from './5.2.ts'
import { section as s53 } from './5.3.ts'
import { section as s54 } from './5.4.ts'
import { section as s55 } from './5.5.ts'
import { section as s61 } from './6.1.ts'
import { section as s62 } from './6.2.ts'
import { section as s63 } from './6.3.ts'
import { section as s64 } from './6.4.ts'
import { section as s65 } from './6.5.ts'
import { section as s71 } from './7.1.ts'
import { section as s72 } from './7.2.ts'
import { section as s73 } from './7.3.ts'
import { section as s74 } from './7.4.ts'
import { section as s75 } from './7.5.ts'
import { section as s81 } from './8.1.ts'
import { section as s82 } from './8.2.ts'
import { section as s83 } from './8.3.ts'
import { section as s84 } from './8.4.ts'
import { section as s85 } from './8.5.ts'

/** Every section that has its text, in reading order; the outline may name more. */
export const sections: readonly SectionFile[] = [
  s11,
  s12,
  s13,
  s14,
  s15,
  s21,
  s22,
  s23,
  s24,
  s25,
  s31,
  s32,
  s33,
  s34,
  s35,
  s41,
  s42,
  s43,
  s44,
  s45,
  s51,
  s52,
  s53,
  s54,
  s55,
  s61,
  s62,
  s63,
  s64,
  s65,
  s71,
  s72,
  s73,
  s74,
  s75,
  s81,
  s82,
  s83,
  s84,
  s85,
]
