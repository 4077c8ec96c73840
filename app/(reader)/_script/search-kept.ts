/** A page of answers that was kept has no answer to this question: the script that searches what is kept is fetched then only. */
export function searchKept(box: HTMLElement): void {
  const typed = /[?&]q=([^&]*)/.exec(location.search)
  const asked = typed ? decodeURIComponent((typed[1] || '').replace(/\+/g, ' ')).trim() : ''
  if (asked === '' || asked === box.getAttribute('data-asked')) return
  box.setAttribute('data-asked', asked)
  const script = document.createElement('script')
  script.src = box.getAttribute('data-find') || ''
  document.head.appendChild(script)
}
