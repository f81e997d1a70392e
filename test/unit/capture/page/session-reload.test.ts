// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Stored } from '../../../../src/capture/page/ports.js';
import { platform, stage, courier, session, showPosts, setUp } from './session-of.js';

beforeEach(setUp);

describe('loading again what could not be compared', () => {
  const none = { author: 'none', text: 'none', postedAt: 'none' } as const;
  const reloads: unknown[] = [];
  const withReload = () =>
    session({
      platform: { ...platform, read: (container) => ({ ...platform.read(container, ''), compared: none }) },
      reload: (...given) => Promise.resolve(void reloads.push(given)),
    });
  beforeEach(() => reloads.splice(0));

  it('is offered after the capture, and done only when the person takes it', async () => {
    showPosts('alleen dit');
    await withReload().start('toolbar', null);
    expect(reloads).toEqual([]);
    await stage.confirmed[0]?.reload?.();
    expect(reloads).toEqual([[{ capture: 'capture-1', platform: 'x', post: 'same' }, null]]);
  });

  it('goes by itself where the person chose that', async () => {
    showPosts('alleen dit');
    const resume = courier.resume.bind(courier);
    courier.resume = async (capture, after) => ({
      ...((await resume(capture, after)) as Stored),
      reloads: true,
    });
    await withReload().start('toolbar', null);
    expect(reloads).toHaveLength(1);
  });

  it('names the capture that the second one follows, and stops there', async () => {
    const [post] = showPosts('alleen dit');
    if (!post) throw new Error('no post');
    await withReload().again(post, 'capture-0');
    expect(courier.captured[0]?.reloadedFrom).toBe('capture-0');
    expect(stage.confirmed[0]?.reload).toBeNull();
  });
});
