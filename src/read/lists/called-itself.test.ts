import { expect, it } from 'vitest';
import { isListTitle } from '../../discover/likely.ts';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = {
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: () => 0,
  isListTitle: (title, how) => isListTitle(title, how ?? true),
};

/** Lines as `quantity | thing | heading`; null where the text is read as a table. */
async function read(...lines: string[]): Promise<string[] | null> {
  const { sheets } = await readUnit(new TextEncoder().encode(lines.join('\n')), 'crawler.txt', options);
  const [sheet] = sheets;
  if (sheet?.columnFields == null) return null;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    [0, 1, 2].map((column) => sheet.text(row, column)).join(' | '),
  );
}

it('reads a text whose first line calls it a parts list, whatever its file is called', async () => {
  expect(await read('Crawler parts list', '-----', '4x servo', 'some wire', 'bag of ties', 'battery')).toEqual([
    '4 | servo | ',
    ' | some wire | ',
    ' | bag of ties | ',
    ' | battery | ',
  ]);
  expect(await read('See the parts list.', 'some wire', 'bag of ties', 'battery')).toBeNull();
  expect(await read('Crawler', '-----', '4x servo', 'some wire', 'bag of ties', 'battery')).toBeNull();
});

it('reads a text of items of which a third says how many, below titles with signs of their own', async () => {
  const text = ['＠基板', '・マイコン', '・モータードライバ×２', '・スイッチ（足５本）×３', '', '【駆動】', '・サーボ×2', '・車輪', '変更点'];
  expect(await read(...text)).toEqual([
    ' | マイコン | 基板',
    '2 | モータードライバ | 基板',
    '3 | スイッチ（足５本） | 基板',
    '2 | サーボ | 駆動',
    ' | 車輪 | 駆動',
  ]);
  expect(await read('・電源を入れる', '・待つ', '・回転を見る')).toBeNull();
}); // prettier-ignore

it('reads each of several sections that are called lists, and counts behind a stroke', async () => {
  expect(
    await read(
      '# LIST OF COMPONENTS - EN',
      '- **Vibration motor** - 2 pieces (one as a spare)',
      '- Cable - at least 20 pieces',
      '- 9 V battery',
      '# LISTA COMPONENTI - IT',
      '- [ ] **Motore di vibrazione** - 2 pezzi (uno di scorta)',
      '- Cavo',
      '- Interruttore - 1 pezzo',
      '# Notes',
      '- Solder well',
    ),
  ).toEqual([
    '2 | Vibration motor (one as a spare) | ',
    '20 | Cable | ',
    ' | 9 V battery | ',
    '2 | Motore di vibrazione (uno di scorta) | ',
    ' | Cavo | ',
    '1 | Interruttore | ',
  ]);
});
