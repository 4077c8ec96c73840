const HAN = /[\u3400-\u9fff]+/g
const LATIN = /[a-z0-9]+/g

/** Words that a question is made of and that say nothing about what it asks. */
const FILLERS =
  /怎么办|怎么样|怎么|怎样|如何|什么|为什么|是不是|能不能|可不可以|可以|应该|该不该|要不要|多久|请问|我家|家里|老人家|老人|老伴|爷爷|奶奶|我妈|我爸|妈妈|爸爸|给他|给她|他|她|呢|吗|啊|呀|了|的|得|该|咋办|咋|办/g
const ENGLISH_FILLERS =
  /^(a|an|the|to|of|how|do|does|what|when|is|are|i|my|he|she|can|for|in|on|if|and|it|with|should|not|mother|father)$/

/** What was typed, with full-width signs made plain and in small letters. */
export const plainWords = (typed: string): string => typed.normalize('NFKC').toLowerCase().trim()

/** A question without the words of asking; all of it when nothing else is left. */
export function matter(typed: string): string {
  const plain = plainWords(typed)
  const left = plain.replace(FILLERS, ' ').trim()
  return left === '' ? plain : left
}

/** Pairs of neighbouring characters, and a lone character by itself: 拍背排痰 gives 拍背, 背排, 排痰. */
export function pairs(text: string): string[] {
  return (plainWords(text).match(HAN) ?? []).flatMap(run =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
}

/** Every Chinese character by itself. */
export const characters = (text: string): string[] => (plainWords(text).match(HAN) ?? []).join('').split('')

/** Words in Latin letters and numbers, without those that say nothing. */
export const latinWords = (text: string): string[] =>
  (plainWords(text).match(LATIN) ?? []).filter(word => !ENGLISH_FILLERS.test(word))

/** The parts of a sentence as a reader meets them, for showing the one that was found. */
export const sentencesOf = (text: string): string[] =>
  text
    .match(/[^。！？!?；;.]+(?:[。！？!?；;]|\.(?=\s|$)|\.)*/g)
    ?.map(part => part.trim())
    .filter(Boolean) ?? []

/** A sentence in parts, those that the question names marked: for showing why it was found. */
export function asksFor(sentence: string, asked: string): { text: string; asked: boolean }[] {
  const about = matter(asked)
  const words = [...pairs(about), ...latinWords(about).filter(word => word.length > 2)]
  const wanted = [...new Set(words.length > 0 ? words : characters(about))]
  const plain = sentence.toLowerCase()
  const marks = Array.from(plain, () => false)
  for (const word of wanted) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
      marks.fill(true, at, at + word.length)
  }
  const parts: { text: string; asked: boolean }[] = []
  for (let at = 0; at < sentence.length; at++) {
    const last = parts.at(-1)
    const marked = marks[at] ?? false
    if (last && last.asked === marked) last.text += sentence[at]
    else parts.push({ text: sentence[at] ?? '', asked: marked })
  }
  return parts
}
