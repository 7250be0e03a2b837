import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import { loadReporter, REPORTER_NAMES, type ReporterName } from '../registry.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  ...{ width: 400, color: false, unicode: true, showTraces: false, quiet: false },
  rules: new Map((mofcom.rules ?? []).map((rule) => [rule.id, rule])),
  measureTitle: (id) => id,
  entryName: (code) => code,
};

async function reported(name: ReporterName, line: string): Promise<string> {
  const verdict = await judgeText(mofcom, { csv: `Part Number,Description,Qty\n${line}\n` });
  let text = '';
  for await (const piece of (await loadReporter(name))(verdict, CONTEXT)) text += piece;
  return text.replace(/\s+/g, ' ');
}

/** What begins at an entry of No. 61 and goes on to where another is spoken of. */
const onward = (text: string): string => text.slice(text.indexOf('61-A1-P2'));

/** The first names no entry, and the codes of the other say `ask`. */
const WITHOUT_WORDS: readonly ReporterName[] = ['hook', 'agent'];

describe('what decides whether an entry is meant', () => {
  it.each(REPORTER_NAMES.filter((name) => !WITHOUT_WORDS.includes(name)))(
    'is said of the onward movement in %s',
    async (name) => {
      const magnet = onward(await reported(name, 'M-1,Magnet D10x5 N45,4'));
      expect(magnet).toMatch(/only if Dy is present|listed if Dy\/Tb present/);
      expect(onward(await reported(name, 'M-2,NdFeB magnet scrap N38SH,4'))).toContain('no scrap: review');
      expect(onward(await reported(name, 'M-3,Servo motor,4'))).toMatch(
        /assemblies (?:are listed at all is )?unresolved/,
      );
    },
  );
});
