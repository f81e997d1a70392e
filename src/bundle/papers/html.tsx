import type { ComponentChildren } from 'preact';
import { markup } from '../report/html.js';
import { Theirs } from '../report/parts.js';
import { STYLE } from '../report/style.js';
import { CONFIDENTIAL, NO_ADVICE, type Block, type Paper } from './model.js';

const CSP = "default-src 'none'; style-src 'unsafe-inline'";

/** Lines and boxes for the pen, and the word that stands on every printed page (the report's own style says so too). */
const OWN = `
.pen { margin: 0.9rem 0; break-inside: avoid; }
.pen p { margin: 0; color: var(--soft); }
.pen div { height: 1.9rem; border-bottom: 1px solid var(--soft); max-width: 44rem; }
.mark { font-weight: bold; }
.bron { font-size: 0.82rem; color: var(--soft); margin-top: -0.6rem; }
@page { @bottom-left { content: "Vertrouwelijk. ${NO_ADVICE}"; } }
`;

type View<K extends Block['kind']> = (block: Extract<Block, { kind: K }>) => ComponentChildren;

const views: { readonly [K in Block['kind']]: View<K> } = {
  section: ({ title }) => (
    <h2>
      <Theirs text={title} />
    </h2>
  ),
  text: ({ text }) => (
    <p>
      <Theirs text={text} />
    </p>
  ),
  source: ({ text }) => <p class="bron">{text}</p>,
  quote: ({ text }) => (
    <blockquote class="quote">
      <p dir="auto">
        <Theirs text={text} />
      </p>
    </blockquote>
  ),
  list: ({ items }) => (
    <ul>
      {items.map((item) => (
        <li>
          <Theirs text={item} />
        </li>
      ))}
    </ul>
  ),
  facts: ({ caption, rows }) => (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <Theirs text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  table: ({ caption, head, rows }) => (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell) => (
              <td>
                <Theirs text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  pen: ({ label, lines }) => (
    <div class="pen">
      <p>{label}:</p>
      {Array.from({ length: lines }, () => (
        <div />
      ))}
    </div>
  ),
  box: ({ label, ticked }) => (
    <p>
      {ticked ? '☒' : '☐'} {label}
    </p>
  ),
};

/** The paper as one accessible page without script, pictures or anything from outside. */
export function paperHtml({ title, blocks }: Paper): string {
  const page = (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CSP} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{STYLE + OWN}</style>
      </head>
      <body>
        <header class="band">
          <div class="inner">
            <p class="mark">{CONFIDENTIAL}</p>
            <h1>{title}</h1>
            <p>{NO_ADVICE}</p>
          </div>
        </header>
        <main class="page">{blocks.map((block) => (views[block.kind] as View<Block['kind']>)(block))}</main>
      </body>
    </html>
  );
  return `<!doctype html>\n${markup(page)}`;
}
