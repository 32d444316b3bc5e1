/** Puts what may be wider than the page in a frame that scrolls, by keyboard too. */
function maakBreed(element, naam) {
  const kader = document.createElement('div')
  kader.className = 'breed'
  kader.tabIndex = 0
  kader.role = 'region'
  kader.ariaLabel = naam
  element.replaceWith(kader)
  kader.append(element)
  return kader
}

/** Scrolls a wide diagram to where it begins. */
function toonBegin(kader) {
  const begin = kader.querySelector('[id*="-begin-"]')?.getBoundingClientRect()
  const { left, width } = kader.getBoundingClientRect()
  if (begin) kader.scrollLeft += begin.left + begin.width / 2 - (left + width / 2)
}

for (const [i, tabel] of document.querySelectorAll('.tsd-typography table').entries())
  maakBreed(tabel, `Table ${i + 1}`)

// Mermaid is large, so only a page that has a diagram fetches it.
const diagrammen = [...document.querySelectorAll('pre > code.mermaid')]
if (diagrammen.length > 0) {
  const script = document.createElement('script')
  script.src = new URL('mermaid.min.js', document.querySelector('script[src$="custom.js"]').src)
  script.onload = async () => {
    window.mermaid.initialize({ startOnLoad: false, flowchart: { useMaxWidth: false } })
    for (const [i, code] of diagrammen.entries()) {
      const { svg } = await window.mermaid.render(`diagram-${i}`, code.textContent)
      const figuur = document.createElement('figure')
      figuur.className = 'diagram'
      figuur.innerHTML = svg
      code.parentElement.replaceWith(figuur)
      toonBegin(maakBreed(figuur, `Diagram ${i + 1}`))
    }
  }
  document.head.append(script)
}
