import { describe, expect, it } from 'vitest';
import { withoutComments } from './html-comments.ts';

describe('comments of a text', () => {
  it('are taken out, and lines stay where they are', () => {
    expect(withoutComments('a\n<!-- b\nc --> d\ne')).toBe('a\n\n d\ne');
    expect(withoutComments('- a <!-- old --> (2x)\r\n<!--\r\n- b\r\n-->\r\n- c')).toBe('- a  (2x)\r\n\r\n\r\n\r\n- c');
  });

  it('are none within code, or where nobody closed them', () => {
    for (const text of ['`<!--` and `-->`', '```html\n<!-- a -->\n```\nb', '<!-- a\n- b\n- c']) expect(withoutComments(text)).toBe(text); // prettier-ignore
    expect(withoutComments('```\n<!--\n```\n- a\n<!-- b -->')).toBe('```\n<!--\n```\n- a\n');
  });
});
