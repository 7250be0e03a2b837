import { describe, expect, it } from 'vitest';
import { COMMANDS } from './args.ts';
import { foreignFlag } from './flag-owners.ts';
import { HELP } from './help.ts';
import { helpOf } from './help-of.ts';

describe('help on one command', () => {
  it.each(COMMANDS)('%s: says how it is called, and names no flag that it would refuse', (command) => {
    const help = helpOf(command);
    expect(help).toMatch(command === 'lint' ? /^usage {2}lintanide \[lint\] PATH/ : `usage  lintanide ${command}`);
    const blocks = help.split('\n').filter((line) => /^ {2}-/.test(line));
    for (const line of blocks) {
      const named = [...(line.split(/ {2,}/)[1] ?? '').matchAll(/--([a-z-]+)/g)].map(([, name]) => name ?? '');
      expect(
        named.some((name) => foreignFlag(command, [name as never]) === null),
        line,
      ).toBe(true);
    }
  });

  it('names every flag that the command takes', () => {
    const all = [...HELP.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name ?? '');
    for (const command of COMMANDS)
      for (const name of all)
        if (foreignFlag(command, [name as never]) === null) expect(helpOf(command), command).toContain(`--${name}`);
  });

  it('begins with the flags that are its own, and says once what they do', () => {
    const lines = helpOf('answer').split('\n');
    expect(lines[3]).toBe('  --force                  also of a part that no BOM names');
    expect(lines[4]).toBe('  --mfr NAME               the manufacturer, where two share a part number');
    expect(helpOf('rules')).not.toContain('--set');
  });

  it('names exit code 1 where the command can end with it', () => {
    expect(helpOf('lint')).toContain('· 1 findings at or above --fail-on ·');
    expect(helpOf('explain')).toContain('exit   0 clean · 2 wrong usage');
    expect(helpOf('inventory')).not.toContain('1 findings');
  });

  it('is on all commands where none is named', () => {
    expect(helpOf(null)).toBe(HELP);
  });
});
