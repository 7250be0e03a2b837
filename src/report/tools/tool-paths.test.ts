import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { finding, JUDGING, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { render } from './tool-formats.fixture.ts';

/** Formats whose paths are those of the command line. */
const WHOLE_PATHS = ['concise', 'json', 'junit', 'csv', 'agent', 'markdown'] as const;

describe('paths from the root of the repository', () => {
  const pathAtRoot = (path: string): string => (path.startsWith('/') ? path : `hw/${path}`);
  const PLACES = judge(
    [
      unit('boms/b.zip!/list.csv', [finding()]),
      unit('/elsewhere/c.csv', [finding()]),
      { ...UNREADABLE, path: 'boms/d.csv' },
    ],
    JUDGING,
  );

  it('are those of files on the disk, and what is outside stays absolute', async () => {
    const github = await render('github', PLACES, { pathAtRoot });
    expect(github.match(/ file=[^,]+/g)).toEqual([' file=hw/boms/d.csv', ' file=/elsewhere/c.csv', ' file=hw/boms/b.zip']); // prettier-ignore
    const issues = JSON.parse(await render('gitlab', PLACES, { pathAtRoot })) as { fingerprint: string; location: { path: string } }[]; // prettier-ignore
    expect(issues.map(({ location }) => location.path).sort()).toEqual(['/elsewhere/c.csv', 'hw/boms/b.zip', 'hw/boms/d.csv']); // prettier-ignore
    expect(issues.filter(({ fingerprint }) => fingerprint.includes('hw/boms/b.zip!/list.csv'))).toHaveLength(1);
    const sarif = await render('sarif', PLACES, { pathAtRoot });
    expect([...new Set(sarif.match(/"uri":"[^"#]*(?:csv|zip)"(?:,"uriBaseId":"%SRCROOT%")?/g))].sort()).toEqual([
      '"uri":"file:///elsewhere/c.csv"',
      '"uri":"hw/boms/b.zip","uriBaseId":"%SRCROOT%"',
      '"uri":"hw/boms/d.csv","uriBaseId":"%SRCROOT%"',
    ]);
  });

  it.each(WHOLE_PATHS)('are none of %s, which is read where the tool runs', async (name) => {
    expect(await render(name, PLACES, { pathAtRoot })).toBe(await render(name, PLACES));
  });
});
