/** The report's only style sheet: no fonts, pictures or rules from outside; light, dark and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #535353; --paper: #ffffff; --band: #154273; --on-band: #ffffff; --accent: #154273;
  --line: #c4cbd3; --tint: #eef3f8; --warn: #fff4dc; --warn-line: #b36200; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecef; --soft: #b3bac2; --paper: #14191f; --band: #1d3a5c; --accent: #5f9bd8;
  --line: #47525e; --tint: #1e2731; --warn: #33290f; --warn-line: #e0a13c; --link: #8fc3ff; } }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--paper); color: var(--ink); font: 1rem/1.55 Verdana, "DejaVu Sans", Arial, sans-serif; }
.page { max-width: 58rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
.band { background: var(--band); color: var(--on-band); margin-bottom: 2rem; }
.band .inner { max-width: 58rem; margin: 0 auto; padding: 1.75rem 1.5rem 1.5rem; }
.band p { margin: 0.25rem 0 0; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.75rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 3px solid var(--accent); }
h3 { font-size: 1.15rem; line-height: 1.35; margin: 2.2rem 0 0.5rem; }
h4 { font-size: 1rem; line-height: 1.35; margin: 1.7rem 0 0.4rem; }
p, li, dd { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--link); overflow-wrap: anywhere; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.2rem 0; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; font-size: 0.9rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.35rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); }
tbody th { font-weight: normal; color: var(--soft); width: 13rem; }
td.bron { width: 13rem; color: var(--soft); }
.index td:first-child, .index th:first-child { width: 3rem; }
.index td:last-child { width: 17rem; }
th { overflow-wrap: break-word; }
th bdi { overflow-wrap: anywhere; }
code, .code { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 0.82rem; overflow-wrap: anywhere; }
.quote { overflow-wrap: anywhere; max-width: 44rem; margin: 0.75rem 0 1rem; padding: 0.85rem 1.1rem;
  background: var(--tint); border-left: 4px solid var(--accent); }
.quote p { margin: 0; max-width: none; white-space: pre-wrap; }
.note, .warn { max-width: 44rem; padding: 0.85rem 1.1rem; margin: 1rem 0; background: var(--tint); border-left: 4px solid var(--accent); }
.warn { background: var(--warn); border-left-color: var(--warn-line); }
.note > :first-child, .warn > :first-child { margin-top: 0; }
.note > :last-child, .warn > :last-child { margin-bottom: 0; }
td ul { margin: 0; }
.soft { color: var(--soft); }
.covered { max-width: 44rem; min-height: 9rem; padding: 2.5rem 1.5rem; margin: 1rem 0; background: var(--tint); border: 2px dashed var(--line); }
figure { margin: 1rem 0; }
figure.tall img { max-height: none; }
figure img { display: block; max-width: 100%; max-height: 48rem; border: 1px solid var(--line); background: #ffffff; }
img.avatar { display: block; max-width: 6rem; max-height: 6rem; border: 1px solid var(--line); background: #ffffff; }
figcaption { color: var(--soft); font-size: 0.9rem; margin-top: 0.4rem; max-width: 44rem; }
@media (max-width: 40rem) { th { overflow-wrap: anywhere; } tbody th { min-width: 5.5rem; } tbody th, td.bron, .index td:last-child { width: auto; } .page { padding: 0 0.75rem 2rem; } td, th { padding-right: 0.4rem; } }
@page { size: A4; margin: 18mm 16mm 20mm;
  @top-right { content: "Vertrouwelijk"; font: 8pt Verdana, "DejaVu Sans", Arial, sans-serif; color: #404040; }
  @bottom-left { content: "Bewijsbundel Vastgelegd"; font: 8pt Verdana, "DejaVu Sans", Arial, sans-serif; color: #404040; }
  @bottom-right { content: "Bladzijde " counter(page) " van " counter(pages); font: 8pt Verdana, "DejaVu Sans", Arial, sans-serif; color: #404040; } }
@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #404040; --paper: #ffffff; --accent: #154273; --line: #999999;
    --tint: #ffffff; --warn: #ffffff; --warn-line: #666666; --link: #000000; }
  html { font-size: 9.5pt; }
  .page { max-width: none; padding: 0; }
  .band { background: none; color: #000000; border-bottom: 3px solid #154273; margin-bottom: 1rem; }
  .band .inner { padding: 0 0 0.75rem; max-width: none; }
  h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
  .covered { background: none; }
  tr, figure, .note, .warn { break-inside: avoid; }
  figure img { max-height: 130mm; }
  figure.tall img { max-height: 225mm; }
  .sheet { break-before: page; }
  .note, .warn, .quote { border-width: 1px 1px 1px 4px; border-style: solid; border-color: var(--line); }
}
`;
