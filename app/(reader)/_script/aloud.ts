import { loadPlace } from './store.ts'

const UNITS =
  'h1, .summary, article > p, article > h2, .ask h2, .ask li, section > h2, .steps > li, .checks li, .flags h2, .flags p, .mistakes li, fieldset'
const USUAL = 0.9
const SLOW = 0.65

/** A voice of the device in the page's language, one that needs no network first; none on many old phones. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const short = lang.slice(0, 2)
  const fitting = speechSynthesis.getVoices().filter(voice => voice.lang.slice(0, 2) === short)
  return fitting.filter(voice => voice.localService)[0] || fitting[0]
}

const unitsOf = (article: Element): HTMLElement[] =>
  Array.prototype.filter.call(
    article.querySelectorAll(UNITS),
    (unit: HTMLElement) => !unit.closest('.understood, .edition, .own') && !unit.querySelector('.go'),
  )

const stepNumber = (unit: HTMLElement): string | null => {
  const number = unit.querySelector('.number')
  return number ? number.textContent : null
}

/**
 * Reads the section with the device's voice, step by step: the step is marked and in view while it is read. The bar
 * stays away where there is no voice.
 * @param onStep is told which step is read
 */
export function readAloud(bar: HTMLElement, article: HTMLElement, onStep: (step: HTMLElement) => void): void {
  bar.hidden = true
  if (!('speechSynthesis' in window)) return
  const play = bar.querySelector<HTMLElement>('[data-play]')
  const label = bar.querySelector<HTMLElement>('[data-label]')
  const pace = bar.querySelector<HTMLElement>('[data-pace]')
  if (!play || !label || !pace) return
  const units = unitsOf(article)
  let at = startOf(units)
  let rate = USUAL
  /** Counts starts, so that the end of what was cut short moves nothing on. */
  let turn = 0
  let reading = false
  /** The page moves along only until the reader moves it (visual.md 9). */
  let follows = true

  const show = () => {
    const unit = units[at]
    const number = unit ? stepNumber(unit) : null
    bar.setAttribute('data-reading', String(reading))
    const words = reading ? (number ? 'step' : 'other') : at > 0 ? 'resume' : 'start'
    label.textContent = (bar.getAttribute(`data-${words}`) || '').replace('#', number || '')
    units.forEach((each, index) => {
      each.classList.toggle('saying', reading && index === at)
    })
  }

  const say = () => {
    const unit = units[at]
    if (!unit) return stop(0)
    const number = stepNumber(unit)
    const words = number ? unit.querySelector('p') : unit
    const before = number ? (bar.getAttribute('data-say') || '').replace('#', number) : ''
    const utterance = new SpeechSynthesisUtterance(before + (words ? words.textContent : ''))
    const voice = voiceFor(document.documentElement.lang)
    if (voice) utterance.voice = voice
    utterance.lang = document.documentElement.lang
    utterance.rate = rate
    const mine = ++turn
    utterance.onend = () => {
      if (mine !== turn || !reading) return
      at += 1
      say()
    }
    utterance.onerror = () => {
      if (mine === turn) stop(at)
    }
    show()
    if (follows) unit.scrollIntoView({ block: 'center' })
    if (number) onStep(unit)
    speechSynthesis.speak(utterance)
  }

  const stop = (next: number) => {
    turn += 1
    reading = false
    at = next
    speechSynthesis.cancel()
    show()
  }

  play.addEventListener('click', () => {
    if (reading) return stop(at)
    reading = true
    follows = true
    say()
  })
  pace.addEventListener('click', () => {
    rate = rate === USUAL ? SLOW : USUAL
    pace.textContent = pace.getAttribute(rate === USUAL ? 'data-slow' : 'data-usual')
    if (!reading) return
    turn += 1
    speechSynthesis.cancel()
    say()
  })
  for (const moved of ['wheel', 'touchmove'])
    window.addEventListener(moved, () => (follows = false), { passive: true })
  window.addEventListener('pagehide', () => speechSynthesis.cancel())

  const appear = () => {
    bar.hidden = !voiceFor(document.documentElement.lang)
  }
  appear()
  speechSynthesis.addEventListener?.('voiceschanged', appear)
  show()
}

/** The step at which this page was left, else the beginning. */
function startOf(units: HTMLElement[]): number {
  const place = loadPlace()
  if (!place || place.path !== location.pathname || place.step === undefined) return 0
  const steps = units.filter(unit => stepNumber(unit) !== null)
  const step = steps[place.step]
  return step ? units.indexOf(step) : 0
}
