import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptIn } from '../../../src/norm/kept.js';
import { rules } from '../../../src/norm/rules/index.js';
import { read } from '../../../src/norm/read.js';
import { kinds } from '../../../src/norm/weigh/kinds.js';
import { ruleSigns, signsIn } from '../../../src/norm/weigh/signs.js';
import { root } from '../paths.js';
import { changed, drawn } from './changed.js';

// Prints the posts of test/fixtures/norm with their signs, a line of JSON each, for fit.py. `held` are those that are not learned from.
interface Post {
  readonly held: string | null;
  readonly text: string;
  readonly label: number;
  readonly acceptable?: readonly number[];
  readonly direction: string | null;
  /** Sentences as they are printed in newspapers and books, no posts. */
  readonly printed: boolean;
  /** The writer seems to think of ending his or her life. */
  readonly selfHarm: boolean;
  /** Stretches of the text that its writer marked. */
  readonly marks: readonly (readonly [number, number])[];
  /** A post that was printed before, changed: nobody marked its words. */
  readonly again?: true;
}

const folder = join(root, 'test/fixtures/norm');
const linesOf = (path: string): string[] =>
  readFileSync(join(folder, path), 'utf8').split('\n').filter(Boolean);

/**
 * A line of authors/*.tsv: label, direction, group (`druk` for print), text with { } around the words that make the label, and `zelfdoding`
 * where the writer seems to think of it.
 */
function learned(line: string): Post {
  const [label, direction, group, marked = '', flag] = line.split('\t');
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/([{}])/)) {
    if (piece === '{') marks.push([text.length, text.length]);
    else if (piece === '}') marks.at(-1)?.splice(1, 1, text.length);
    else text += piece;
  }
  return {
    held: null,
    text,
    label: Number(label),
    direction: direction ?? null,
    printed: group === 'druk',
    selfHarm: flag === 'zelfdoding',
    marks,
  };
}

function held(line: string, name: string): Post {
  const post = JSON.parse(line) as Omit<Post, 'held' | 'marks' | 'direction' | 'printed' | 'selfHarm'> & {
    direction?: string;
    flags?: readonly string[];
  };
  const selfHarm = post.flags?.includes('zelfdoding') ?? false;
  return { ...post, direction: post.direction ?? null, held: name, printed: false, selfHarm, marks: [] };
}

const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const posts: readonly Post[] = [
  ...readdirSync(join(folder, 'authors')).flatMap((name) => linesOf(`authors/${name}`).map(learned)),
  ...linesOf('neutral.txt').map((text) => learned(`0\tgeen\t-\t${text}`)),
  ...rules.map(({ kind, direction, example }) =>
    learned(`${String(kinds.indexOf(kind))}\t${direction ?? ''}\t-\t${example}`),
  ),
  ...names.flatMap((name) => linesOf(name).map((line) => held(line, name))),
];

function print(post: Post): void {
  const reading = read(post.text, { handles: [], names: [] });
  const found = keptIn(reading);
  const words = signsIn(reading, found).map(({ own, place }, at) => {
    const { start, end } = reading.tokens[at] ?? { start: post.text.length, end: post.text.length };
    return { signs: [...own, ...place], told: post.marks.some(([from, to]) => start < to && end > from) };
  });
  const { held: set, text, label, acceptable = [label], direction, printed, selfHarm, marks } = post;
  const marked = marks.length > 0 || (label === 0 && !post.again);
  process.stdout.write(
    `${JSON.stringify({ held: set, text, label, acceptable, direction, printed, selfHarm, marked, words, rules: [...ruleSigns(found)] })}\n`,
  );
}

// Half of the posts come again in another manner of writing, so that the network learns that it says nothing.
const draw = drawn(7);
for (const post of posts) {
  print(post);
  if (post.held !== null || post.printed || draw() < 0.5) continue;
  print({ ...post, text: changed(post.text, post.label, draw), marks: [], again: true });
}
