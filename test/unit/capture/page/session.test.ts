// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/core/failure.js';
import { fillPage } from '../../page-of.js';
import { stage, courier, session, showsMore, showPosts, setUp, outlive } from './session-of.js';

beforeEach(setUp);

describe('Session', () => {
  it('reads the only post, hands it over, completes it and confirms', async () => {
    showPosts('alleen dit');
    await session().start('toolbar', null);
    expect(courier.captured[0]).toMatchObject({
      capture: 'capture-1',
      gesture: 'toolbar',
      post: { text: { value: 'alleen dit' } },
      html: '<article>alleen dit</article>',
    });
    expect(courier.resumed).toMatchObject([
      { capture: 'capture-1', after: { mutated: false, moved: false } },
    ]);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('has nothing of ours on the page while the picture is taken', async () => {
    showPosts('a');
    stage.onPage = true;
    let during: boolean | null = null;
    courier.during = () => (during = stage.onPage);
    await session().start('toolbar', null);
    expect(during).toBe(false);
  });

  it('asks which when there are more, and stores nothing when the person leaves', async () => {
    showPosts('a', 'b');
    stage.pick.mockResolvedValueOnce(null);
    await session().start('toolbar', null);
    expect(stage.pick).toHaveBeenCalledOnce();
    expect(courier.captured).toEqual([]);
  });

  it('records the post that the gesture was made on, whatever else is there', async () => {
    const [, second] = showPosts('a', 'b');
    await session().start('overlay', second as Element);
    expect(courier.captured[0]?.post.text.value).toBe('b');
  });

  it('takes the icon for the post that was just stored without a picture, and asks again after that', async () => {
    const [, second] = showPosts('a', 'b');
    const working = session();
    courier.picture = 'redrawn';
    await working.start('overlay', second as Element);
    courier.picture = 'pixels';
    await working.start('toolbar', null);
    expect(courier.captured.map(({ post: { text } }) => text.value)).toEqual(['b', 'b']);
    expect(stage.pick).not.toHaveBeenCalled();
    await working.start('toolbar', null);
    expect(stage.pick).toHaveBeenCalledOnce();
  });

  it('asks instead when that post is hardly on screen, or its element shows another post', async () => {
    const changes = [
      (post: HTMLElement) => (post.getBoundingClientRect = () => new DOMRect(0, -190, 600, 200)),
      (post: HTMLElement) => (post.id = 'another'),
    ];
    for (const change of changes) {
      const [, second] = showPosts('a', 'b');
      const working = session();
      courier.picture = 'redrawn';
      await working.start('overlay', second as Element);
      change(second as HTMLElement);
      stage.pick.mockClear();
      showsMore();
      await working.start('toolbar', null);
      expect(stage.pick).toHaveBeenCalledOnce();
    }
  });

  it('asks instead of taking a post that had the focus but is out of sight', async () => {
    const [first] = showPosts('a', 'b', 'c');
    if (first) first.getBoundingClientRect = () => new DOMRect(0, -180, 600, 200);
    await session().start('shortcut', first as Element);
    expect(stage.pick).toHaveBeenCalledOnce();
  });

  it('offers a part of the page where nothing is recognised, and records what it shows', async () => {
    fillPage('<main><p>Log in om verder te gaan</p></main>');
    const main = document.querySelector('main');
    if (main) main.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
    await session().start('toolbar', null);
    expect(stage.offered).toEqual(['page']);
    expect(stage.explained).toEqual([]);
    expect(courier.captured[0]).toMatchObject({
      post: {
        kind: 'page',
        text: { value: 'Log in om verder te gaan' },
        author: { handle: { value: null } },
      },
      part: { visibleOnly: false, chosen: 'proposed' },
    });
  });

  it('takes nothing when the person leaves that offer', async () => {
    fillPage('<main>Log in</main>');
    stage.pickPart.mockResolvedValueOnce(null);
    await session().start('toolbar', null);
    expect(courier.captured).toEqual([]);
    expect(stage.explained).toEqual([]);
  });

  it('says that the post was gone when the page took it away while the person chose', async () => {
    const [first] = showPosts('a', 'b');
    stage.pick.mockImplementationOnce(() => {
      first?.remove();
      return Promise.resolve(first ? { element: first, byKeyboard: false } : null);
    });
    await session().start('toolbar', null);
    expect(stage.explained).toEqual(['page-gone']);
    expect(courier.captured).toEqual([]);
  });

  it('hands over what was there at the gesture before it does anything else', async () => {
    const [article] = showPosts('de bedreiging');
    const { capture } = courier;
    courier.capture = (reading) => {
      if (article) article.textContent = 'verwijderd door de auteur';
      return capture.call(courier, reading);
    };
    await session().start('toolbar', null);
    expect(courier.captured[0]).toMatchObject({ post: { text: { value: 'de bedreiging' } } });
    expect(courier.resumed).toMatchObject([{ after: { changed: true, mutated: true } }]);
  });

  it('takes the picture again when the post moved meanwhile, and keeps the reading', async () => {
    const [article] = showPosts('a');
    let moves = 1;
    courier.during = () => {
      if (moves-- > 0 && article) article.getBoundingClientRect = () => new DOMRect(0, 300, 600, 200);
    };
    await session().start('toolbar', null);
    expect(courier.captured).toHaveLength(1);
    expect(courier.framed).toEqual([
      { capture: 'capture-1', index: 0 },
      { capture: 'capture-1', index: 0 },
    ]);
    expect(courier.resumed).toMatchObject([{ capture: 'capture-1', after: { moved: false } }]);
  });

  it('stores it with the mark "moved" when the post never holds still', async () => {
    const [article] = showPosts('a');
    let y = 0;
    courier.during = () => {
      y += 50;
      if (article) article.getBoundingClientRect = () => new DOMRect(0, y, 600, 200);
    };
    await session().start('toolbar', null);
    expect(courier.framed).toHaveLength(3);
    expect(courier.resumed).toMatchObject([{ capture: 'capture-1', after: { moved: true } }]);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('says so when another post stands in the same place after the picture', async () => {
    const [article] = showPosts('a');
    courier.during = () => {
      if (article) article.textContent = 'van een ander';
    };
    await session().start('toolbar', null);
    expect(courier.captured[0]).toMatchObject({ post: { text: { value: 'a' } } });
    expect(courier.resumed).toMatchObject([{ after: { changed: true } }]);
  });

  it('marks a post whose element changed though it says the same', async () => {
    const [article] = showPosts('eerst');
    courier.during = () => article?.append(document.createElement('span'));
    await session().start('toolbar', null);
    expect(courier.resumed[0]?.after).toMatchObject({ mutated: true, changed: false });
  });

  it('sends the same capture again when the background is stopped in the middle', async () => {
    showPosts('a');
    const resume = courier.resume.bind(courier);
    let broken = 1;
    courier.resume = (capture, after) =>
      broken-- > 0 ? Promise.reject(new Error('channel closed')) : resume(capture, after);
    await session().start('toolbar', null);
    expect(courier.resumed).toMatchObject([{ capture: 'capture-1' }]);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('hands the reading over again when the background has forgotten it', async () => {
    showPosts('a');
    const resume = courier.resume.bind(courier);
    let forgotten = 1;
    courier.resume = (capture, after) =>
      forgotten-- > 0 ? Promise.resolve({ state: 'unknown' }) : resume(capture, after);
    await session().start('toolbar', null);
    expect(courier.captured.map(({ capture }) => capture)).toEqual(['capture-1', 'capture-1']);
    expect(courier.framed).toHaveLength(2);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('explains an expected failure and can be used again', async () => {
    showPosts('a');
    const working = session();
    const { capture } = courier;
    courier.capture = () => Promise.reject(new Failure('storage-full'));
    await working.start('toolbar', null);
    courier.capture = capture;
    await working.start('toolbar', null);
    expect(stage.explained).toEqual(['storage-full']);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('keeps a capture in hand that could not be stored, and stores that very one on request', async () => {
    showPosts('de bedreiging');
    const { capture } = courier;
    courier.capture = () => Promise.reject(new Failure('storage-full'));
    await session().start('toolbar', null);
    const [hand] = stage.hands;
    expect(hand?.text).toContain('de bedreiging');
    courier.capture = capture;
    document.body.replaceChildren();
    await hand?.again?.();
    expect(courier.captured).toMatchObject([
      { capture: 'capture-1', post: { text: { value: 'de bedreiging' } } },
    ]);
    expect(stage.confirmed).toHaveLength(1);
  });

  it('hands over what is still in hand as soon as storing works again', async () => {
    showPosts('eerst');
    const working = session();
    const { capture } = courier;
    courier.capture = () => Promise.reject(new Failure('storage-full'));
    await working.start('toolbar', null);
    courier.capture = capture;
    showPosts('daarna');
    await working.start('toolbar', null);
    expect(courier.captured.map(({ post: { text } }) => text.value)).toEqual(['daarna', 'eerst']);
  });

  it('asks to reload the page when the extension was updated under it', async () => {
    showPosts('a');
    outlive();
    courier.capture = () => Promise.reject(new Error('Extension context invalidated.'));
    await expect(session().start('toolbar', null)).rejects.toThrow('invalidated');
    expect(stage.explained).toEqual(['page-stale']);
  });

  it('ignores a second gesture while the first is under way', async () => {
    showPosts('a');
    const working = session();
    await Promise.all([working.start('toolbar', null), working.start('toolbar', null)]);
    expect(courier.captured).toHaveLength(1);
  });

  it('undoes the very capture it confirmed', async () => {
    showPosts('a');
    await session().start('toolbar', null);
    await stage.confirmed[0]?.undo();
    expect(courier.undone).toEqual(['capture-1']);
  });
});
