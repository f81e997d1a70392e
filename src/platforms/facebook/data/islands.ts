import { parseLossless } from '../../json.js';

/** Words without which a script holds nothing about when something was posted. */
const TELLING = /"(?:creation_time|created_time|publish_time)"/;

/** Where the object that begins at `start` ends (after its brace); -1 without an end. Braces in strings do not count. */
function endOf(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '{') depth += 1;
    if (found[0] === '}' && --depth === 0) return token.lastIndex;
  }
  return -1;
}

/** The JSON objects that a script hands to a function: `handle({"require":…})`, as Facebook's pages did until 2023. */
function argumentsIn(script: string): string[] {
  const found: string[] = [];
  const begin = /[(,]\s*(?=\{")/g;
  for (let match = begin.exec(script); match; match = begin.exec(script)) {
    const end = endOf(script, begin.lastIndex);
    if (end < 0) break;
    const text = script.slice(begin.lastIndex, end);
    if (TELLING.test(text)) found.push(text);
    begin.lastIndex = end;
  }
  return found;
}

function parsed(text: string): unknown[] {
  try {
    return [parseLossless(text)];
  } catch {
    return []; // Not the data we know; what it would have told stays unknown.
  }
}

/** A script's text never changes once it stands in the page, and a page has megabytes of them. */
const known = new WeakMap<Element, readonly unknown[]>();

function objectsOf(script: Element): readonly unknown[] {
  const before = known.get(script);
  if (before) return before;
  const text = script.textContent;
  const isData = script.getAttribute('type') === 'application/json';
  const objects = !TELLING.test(text) ? [] : isData ? parsed(text) : argumentsIn(text).flatMap(parsed);
  known.set(script, objects);
  return objects;
}

/** All data that the page received with its document: JSON islands (`data-sjs`) and arguments in inline scripts. */
export const islandsOf = (document: Document): unknown[] =>
  [...document.querySelectorAll('script:not([src])')].flatMap(objectsOf);
