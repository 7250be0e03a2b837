import type { Party, PartyList } from 'lintanide/plugin';
import { SOURCE } from './sources.ts';

/** A form of the name that is commonly known, and that no source of the list printed. */
const RECALLED = 'aliases from general knowledge, not from the list';

function party(measure: string, list: Party['list'], date: string, source: string, name: string, aliases: readonly string[]): Party {
  return { name, aliases, list, measure, date, source, ...(aliases.length > 0 && { note: RECALLED }) };
}

const watch = (name: string, aliases: readonly string[]): Party => party('mofcom-2026-12', 'watch', '2026-02-24', SOURCE.no12of2026, name, aliases);
const us = (name: string, aliases: readonly string[]): Party => party('mofcom-2026-23', 'control', '2026-06-22', SOURCE.no23of2026, name, aliases);
const eu = (name: string, aliases: readonly string[]): Party => party('mofcom-2026-30', 'control', '2026-07-24', SOURCE.no30of2026, name, aliases);

/** Entities that the sources of this pack name. The measures list more: they are counted, and nothing here clears a name. */
const NAMED: readonly Party[] = [
  watch('TDK', ['TDK株式会社']),
  watch('Subaru', ['SUBARU株式会社', '株式会社SUBARU']),
  watch('Hino', ['Hino Motors', '日野自動車', '日野自動車株式会社']),
  watch('ENEOS', ['ENEOS株式会社']),
  watch('Mitsubishi Materials', ['三菱マテリアル', '三菱マテリアル株式会社']),
  watch('Nitto Denko', ['日東電工', '日東電工株式会社']),
  watch('Tokin', ['株式会社トーキン', 'トーキン']),
  us('MP Materials', []),
  us('USA Rare Earth', []),
  eu('Rheinmetall', []),
  eu('Lafert S.p.A.', ['Lafert']),
];

/** How many entities each measure lists, as its title says. */
const LISTED: readonly (readonly [measure: string, count: number])[] = [
  ['mofcom-2026-11', 20],
  ['mofcom-2026-12', 20],
  ['mofcom-2026-20', 7],
  ['mofcom-2026-23', 10],
  ['mofcom-2026-27', 20],
  ['mofcom-2026-30', 14],
];

export const PARTIES: PartyList = {
  name: 'mofcom',
  asOf: '2026-10-10',
  parties: NAMED,
  unnamed: LISTED.map(([measure, count]) => ({ measure, count: count - NAMED.filter((one) => one.measure === measure).length })),
};
