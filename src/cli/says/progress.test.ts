import { describe, expect, it } from 'vitest';
import type { CliIo, Output } from '../deps.ts';
import { type Clock, progressWords, startProgress } from './progress.ts';
import { progressKind } from './terminal.ts';

function world(columns: number | null = 80) {
  const state = { text: '', now: 0, tick: (): void => undefined, isTicking: false };
  const out: Output = {
    isTTY: columns !== null,
    columns,
    write: (text) => {
      state.text += text;
      return Promise.resolve();
    },
  };
  const clock: Clock = {
    now: () => state.now,
    every: (_, tick) => {
      state.tick = tick;
      state.isTicking = true;
      return () => (state.isTicking = false);
    },
  };
  return { state, out, clock };
}
/** What a terminal shows after the text: each return and erase begins the line anew. */
const shown = (text: string): string => text.split('\r\u001b[K').at(-1) ?? '';

describe('on a terminal', () => {
  it('shows nothing of a short run', async () => {
    const { state, out, clock } = world();
    const progress = startProgress('line', out, true, clock);
    progress.onProgress(0, 3, 'a.xlsx');
    state.now = 900;
    progress.onProgress(2, 3, 'b.xlsx');
    await progress.stop();
    expect(state.text).toBe('');
  });

  it('redraws one line with rate, remaining time and file, and erases it', async () => {
    const { state, out, clock } = world();
    const progress = startProgress('line', out, true, clock);
    state.now = 5000;
    progress.onProgress(200, 1200, 'boms/a.xlsx');
    state.now = 5100;
    progress.onProgress(204, 1200, 'boms/b.xlsx');
    await Promise.resolve();
    expect(shown(state.text)).toBe('200 of 1,200 files, 40 files/s, about 25 s left  boms/a.xlsx');
    await progress.stop();
    expect(shown(state.text)).toBe('');
    expect(state.isTicking).toBe(false);
  });

  it('stays on one line, and lets no name of a file steer the terminal', async () => {
    const { state, out, clock } = world(60);
    const progress = startProgress('line', out, true, clock);
    state.now = 5000;
    progress.onProgress(1, 1200, `磁石\u001b[2J/${'x'.repeat(200)}\n.xlsx`);
    await progress.stop();
    const [, line = ''] = state.text.split('\r\u001b[K');
    expect(line).not.toMatch(/[\u0000-\u001f]/);
    expect(line.length).toBeLessThan(60);
    expect(line).toContain('1 of 1,200 files');
  });

  it('goes on while one file takes long', async () => {
    const { state, out, clock } = world();
    const progress = startProgress('line', out, true, clock);
    progress.onProgress(0, 2, 'large.xlsx');
    state.now = 4000;
    state.tick();
    await progress.stop();
    expect(state.text).toContain('0 of 2 files  large.xlsx');
  });
});

describe('in a CI log', () => {
  it('writes a line every thirty seconds', async () => {
    const { state, out, clock } = world(null);
    const progress = startProgress('heartbeat', out, true, clock);
    for (state.now = 0; state.now <= 61_000; state.now += 1000) progress.onProgress(state.now / 1000, 100, 'a.xlsx');
    await progress.stop();
    expect(state.text).toBe(
      'lintanide: 30 of 100 files, 1.0 files/s, about 70 s left\nlintanide: 60 of 100 files, 1.0 files/s, about 40 s left\n',
    );
  });

  it('goes on when the reader of the log has gone', async () => {
    const { state, out, clock } = world(null);
    const gone = { ...out, write: () => Promise.reject(new Error('write EPIPE')) };
    const progress = startProgress('heartbeat', gone, true, clock);
    state.now = 40_000;
    progress.onProgress(1, 2, 'a.xlsx');
    await expect(progress.stop()).resolves.toBeUndefined();
  });
});

describe('whether there is progress', () => {
  const kind = (env: CliIo['env'], isTTY: boolean, isQuiet = false) =>
    progressKind(
      { stderr: { isTTY, columns: null, write: () => Promise.resolve() }, env } as unknown as CliIo,
      isQuiet,
    );
  it.each<[CliIo['env'], boolean, string]>([
    [{}, true, 'line'],
    [{}, false, 'none'],
    [{ CI: 'true' }, false, 'heartbeat'],
    [{ CI: 'false' }, false, 'none'],
    [{ TERM: 'dumb' }, true, 'none'],
    [{ PRE_COMMIT: '1', CI: 'true' }, false, 'none'],
    [{ PRE_COMMIT: '1' }, true, 'none'],
  ])('with %j, terminal %s: %s', (env, isTTY, expected) => {
    expect(kind(env, isTTY)).toBe(expected);
    expect(kind(env, isTTY, true)).toBe('none');
  });
});

describe('the words', () => {
  it.each([
    [0, 10, 5000, '0 of 10 files'],
    [4, 10, 5000, '4 of 10 files'],
    [10, 10, 5000, '10 of 10 files, 2.0 files/s'],
    [1000, 10_000, 100_000, '1,000 of 10,000 files, 10 files/s, about 15 min left'],
    [10, 10_000, 10_000, '10 of 10,000 files, 1.0 files/s, about 2.8 h left'],
    [1, 1, 0, '1 of 1 file'],
  ])('%i of %i after %i ms', (done, total, milliseconds, words) => {
    expect(progressWords(done, total, milliseconds)).toBe(words);
  });
});
