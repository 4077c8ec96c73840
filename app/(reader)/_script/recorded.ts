const USUAL = 1
const SLOW = 0.8

/**
 * Plays the section as a person recorded it. False where there is no recording or this phone cannot play it; when the sound does
 * not come, `instead` is called once.
 */
export function playRecording(bar: HTMLElement, instead: () => void): boolean {
  const address = bar.getAttribute('data-recording')
  const play = bar.querySelector<HTMLElement>('[data-play]')
  const label = bar.querySelector<HTMLElement>('[data-label]')
  const pace = bar.querySelector<HTMLElement>('[data-pace]')
  if (!address || !play || !label || !pace) return false
  const sound = new Audio()
  if (!sound.canPlayType(bar.getAttribute('data-type') || '')) return false
  let gone = false
  const show = () => {
    const playing = !sound.paused
    bar.setAttribute('data-reading', String(playing))
    const words = playing ? 'playing' : sound.currentTime > 0 && !sound.ended ? 'resume' : 'listen'
    label.textContent = bar.getAttribute(`data-${words}`)
  }
  sound.preload = 'none'
  sound.src = address
  sound.onplay = show
  sound.onpause = show
  sound.onended = show
  sound.onerror = () => {
    if (gone) return
    gone = true
    instead()
  }
  play.addEventListener('click', () => {
    if (gone) return
    if (sound.paused) sound.play().catch(() => undefined)
    else sound.pause()
  })
  pace.addEventListener('click', () => {
    if (gone) return
    sound.playbackRate = sound.playbackRate === USUAL ? SLOW : USUAL
    pace.textContent = pace.getAttribute(sound.playbackRate === USUAL ? 'data-slow' : 'data-usual')
  })
  bar.hidden = false
  show()
  return true
}
