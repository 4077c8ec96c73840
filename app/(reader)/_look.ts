/** How a reader wants the page to look; kept in one cookie, so it holds before the first paint, without script. */
export interface Look {
  size: 'large' | 'xl'
  contrast: 'normal' | 'high' | 'black'
}

export const LOOK_COOKIE = 'warmhand-look'
const SIZES = ['large', 'xl'] as const
const CONTRASTS = ['normal', 'high', 'black'] as const

/** The look that a `Cookie` header names, as `xl.high`; large type on white when it names none. */
export function lookOf(cookieHeader: string | null): Look {
  const value = new RegExp(`(?:^|;\\s*)${LOOK_COOKIE}=([a-z.]+)`).exec(cookieHeader ?? '')?.[1] ?? ''
  const [size, contrast] = value.split('.')
  return {
    size: SIZES.find(known => known === size) ?? 'large',
    contrast: CONTRASTS.find(known => known === contrast) ?? 'normal',
  }
}

export const lookValue = ({ size, contrast }: Look): string => `${size}.${contrast}`
