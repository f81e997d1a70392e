import type { JSX } from 'preact';
import type { CaptureRecord } from '../../core/entry.js';
import type { EntryPattern, Patterns } from '../../norm/patterns/index.js';
import { postedMoment } from '../author.js';
import { judgedPost } from '../judging/proposing.js';
import { useJudging, type JudgingProps } from '../judging/use-judging.js';
import { PatternAdvice } from '../patterns/PatternAdvice.js';
import type { ReadFile } from '../parts/Picture.js';
import { useVeil } from '../parts/Veil.js';
import { Conflicts } from './Conflicts.js';
import { PostContent } from './PostContent.js';

export interface JudgedPostProps extends JudgingProps {
  readFile: ReadFile;
  patterns: Patterns;
}

/** The post with what is decided about it: showing, reading and judging belong together. */
export function JudgedPost(props: JudgedPostProps & { record: CaptureRecord }): JSX.Element {
  const { entry, protocol, record, patterns } = props;
  const { data: capture } = record;
  const veil = useVeil();
  const { spans, view } = useJudging(props, {
    content: judgedPost(capture),
    role: capture.custody.onBehalfOf === null ? capture.custody.by.role : null,
    pattern: knownPattern(capture.post, patterns.entries.get(entry.id)),
    veil,
  });
  const account = patterns.accounts.find(({ posts }) => posts.some(({ id }) => id === entry.id)) ?? null;
  return (
    <>
      <PostContent capture={record} readFile={props.readFile} veil={veil} spans={spans} />
      <Conflicts conflicts={capture.post.conflicts} />
      <PatternAdvice pattern={account} protocol={protocol} entry={entry.id} />
      {view}
    </>
  );
}

/** Without an account or a moment nothing can be said about what came before. */
const knownPattern = (
  post: CaptureRecord['data']['post'],
  pattern: EntryPattern | undefined,
): EntryPattern | null =>
  post.author.accountId.value === null || postedMoment(post).iso === null ? null : (pattern ?? null);
