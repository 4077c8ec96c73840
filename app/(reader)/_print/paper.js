// Counts the pages before they are printed: every section is poured into columns as high as a page, by the
// same engine that will cut it into pages, and the contents get their numbers. Chrome 80, Safari 14.
addEventListener('load', () => {
  const root = document.documentElement
  const paper = document.getElementById('paper')
  const screen = document.getElementById('screen')
  const leaves = document.querySelectorAll('.leaf')
  const starts = {}
  let next = 1
  paper.media = 'all'
  screen.media = 'not all'
  root.setAttribute('data-measuring', '')
  leaves.forEach(leaf => {
    starts[leaf.id] = next
    next += Math.max(1, Math.round(leaf.scrollWidth / leaf.clientWidth))
  })
  root.removeAttribute('data-measuring')
  paper.media = 'print'
  screen.media = 'screen'
  document.querySelectorAll('[data-page-of]').forEach(place => {
    place.textContent = starts[place.getAttribute('data-page-of')] || ''
  })
  document.querySelectorAll('[data-pages]').forEach(place => {
    place.textContent = place.getAttribute('data-pages').replace('#', next - 1)
    place.hidden = false
  })
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false
    button.addEventListener('click', () => print())
  })
})
