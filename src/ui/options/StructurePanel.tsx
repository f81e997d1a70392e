import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live } from '../parts/Notice.js';
import { text } from '../text.js';

export interface StructureActions {
  /** How the page in the tab used last is built, as text; null: no tab shows a page of a platform. */
  read: () => Promise<string | null>;
  save: (content: string) => Promise<void>;
}

/** The structure of a page that is no longer read well: shown in full first, saved only after that, sent nowhere. */
export function StructurePanel({ read, save }: StructureActions): JSX.Element {
  const [content, setContent] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const act = async (work: () => Promise<string>): Promise<void> =>
    setSaid(await work().catch((error: unknown) => failureText(error)));
  const look = async (): Promise<string> => {
    const found = await read();
    setContent(found);
    return text(found === null ? 'structure_none' : 'structure_read');
  };
  return (
    <section class="panel" aria-labelledby="structure-title">
      <Heading id="structure-title">{text('structure_title')}</Heading>
      <Paragraph>{text('structure_intro')}</Paragraph>
      <Button onPress={() => void act(look)}>{text('structure_look')}</Button>
      <Live>{said !== null && <p>{said}</p>}</Live>
      {content !== null && (
        <>
          <textarea
            class="utrecht-textarea"
            aria-label={text('structure_content')}
            rows={12}
            readOnly
            value={content}
          />
          <Button onPress={() => void act(() => save(content).then(() => text('structure_saved')))}>
            {text('structure_save')}
          </Button>
        </>
      )}
    </section>
  );
}
