import { describe, expect, it } from 'vitest';
import { leftWords } from './left-out.ts';

const of = (
  example: string,
  line: string | null,
  files = 1,
): { files: number; example: string; line: string | null } => ({
  files,
  example: `/w/${example}`,
  line,
});

describe('what of a folder was not linted', () => {
  it('is a list in a form that is not read, with what to do instead', () => {
    expect(leftWords({ unread: [of('docs/BOM.pdf', null)] }, '/w')).toEqual({
      words: 'is 1 file called a parts list in a form that is not read: docs/BOM.pdf.',
      next: 'Export it as .xlsx or .csv to lint it.',
    });
    expect(leftWords({ unread: [of('BOM.pdf', null, 3)] }, '/w')?.words).toBe(
      'are 3 files called parts lists in forms that are not read: BOM.pdf and 2 more.',
    );
  });

  it('is a note that names what is looked for, and nothing where nothing was left', () => {
    expect(leftWords({ unread: [of('a.md', 'Servo')] }, '/w')?.words).toMatch(/^is 1 note .*: a\.md \(Servo\)\.$/);
    expect(leftWords({ ignored: [], unread: [] }, '/w')).toBeNull();
  });

  it('is each such note by its name, as long as they are few', () => {
    const notes = (count: number): ReturnType<typeof of>[] =>
      Array.from({ length: count }, (_, at) => of(`${String(at)}.md`, 'Servo'));
    expect(leftWords({ unread: [of('BOM.md', 'Fan'), ...notes(1)] }, '/w')?.words).toMatch(
      /^are 2 notes .*, hold none, and name what this tool looks for: BOM\.md \(Fan\), 0\.md \(Servo\)\.$/,
    );
    expect(leftWords({ unread: notes(14) }, '/w')?.words).toMatch(/ 9\.md \(Servo\) and 4 more\.$/);
  });
});
