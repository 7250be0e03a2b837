import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operand, shellWord } from './shell-word.ts';

/** The words that a shell makes of a command line. */
const words = (line: string): string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

describe('a name in a command that is printed', () => {
  it.each(['MAG-30412', 'boms/a.csv:D10', 'node_modules/@scope/x'])(
    'is as it is where a shell reads it so: %s',
    (name) => {
      expect(shellWord(name)).toBe(name);
    },
  );

  it.each([
    'A`touch${IFS}pwned`$(id)',
    "O'Neill",
    'a b',
    '*',
    '~',
    '$HOME',
    'a"; id; "',
    "'; id; '",
    '',
    'x\\',
    '钕铁硼',
    '!!',
  ])('is one word and runs nothing: %j', (name) => {
    expect(words(shellWord(name))).toEqual([name]);
  });

  it('is one word, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ -~\n]{0,12}$/), { minLength: 1, maxLength: 20 }), (names) => {
        expect(words(names.map(shellWord).join(' '))).toEqual(names);
      }),
      { numRuns: 40 },
    );
  });

  it('is no flag where it begins like one', () => {
    expect(operand('A-1', ' --due DATE')).toBe('A-1 --due DATE');
    expect(operand('--file=x', ' --due DATE')).toBe('--due DATE -- --file=x');
    expect(operand('-x y')).toBe("-- '-x y'");
  });
});
