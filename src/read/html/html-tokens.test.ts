import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { tokenizeHtml } from './html-tokens.ts';

/** What a text comes to: tags by their names, texts as they are. */
function tokens(html: string): string[] {
  const told: string[] = [];
  tokenizeHtml(html, {
    open: (name) => told.push(`<${name}>`),
    close: (name) => told.push(`</${name}>`),
    text: (text) => told.push(text),
  });
  return told;
}

describe('markup that is taken as it comes', () => {
  it.each([
    ['<b>x</b>', ['<b>', 'x', '</b>']],
    ['<script>a<b>c</script>d', ['<script>', '</script>', 'd']],
    // Nobody closes the one, and the other is closed.
    ['<style>a<script>b<i></script>', ['<style>', 'a', '<script>', '</script>']],
    ['<title>a<title>b</title>c<title>d', ['<title>', '</title>', 'c', '<title>', 'd']],
    ['<a x="1>2">y', ['<a>', 'y']],
    ['<a x="1>2', ['<', 'a x="1>2']],
    ['1 < 2<a y<b>', ['1 ', '<', ' 2', '<a>']],
    ['<a <b <c', ['<', 'a ', '<', 'b ', '<', 'c']],
  ])('%s', (html, expected) => {
    expect(tokens(html)).toEqual(expected);
  });

  it.each(['<a ', '<a x="', '<table x=\'"', '<a x=">\'', '<script>', '<title>x', '<STYLE><textarea>', '<!-', '<'])(
    'takes twice the time for twice as much of %s',
    { timeout: 60_000 },
    (piece) => {
      const walked = (times: number): (() => unknown) => {
        const html = piece.repeat(times);
        return () => tokenizeHtml(html, { open: () => null, close: () => null, text: () => null });
      };
      expect(growsFaster(walked(16_000), walked(16_000 / TIMES))).toBe(false);
    },
  );
});
