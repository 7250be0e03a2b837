import type { Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { parseRange } from './cell-reference.ts';
import { addComments, addDrawn } from './drawn-texts.ts';
import { readPart } from './part.ts';
import { type Relationship, relationships } from './relationships.ts';
import type { HyperlinkMark } from './sheet.ts';
import { isSpreadsheet } from './vocabulary.ts';

/** A link over more cells than this is kept at its first cell only: someone linked whole columns. */
const MOST_LINKED = 1024;
/** The same for all links of a sheet together. */
const ALL_LINKED = 1_000_000;

/** What stands beside the cells of a sheet, in parts of its own: targets of links, comments, tables. */
export async function readExtras(
  archive: ZipArchive,
  part: string,
  sheet: Sheet,
  links: readonly HyperlinkMark[],
  limits: ReadLimits,
): Promise<void> {
  const related = await relationships(archive, part, limits);
  if (links.length > 0) addLinks(sheet, links, related);
  const parts = (kind: string): string[] =>
    related
      .filter(
        (relationship) => relationship.kind === kind && !relationship.external && archive.has(relationship.target),
      )
      .map(({ target }) => target);
  for (const comments of [...parts('comments'), ...parts('threadedComment')])
    await addComments(archive, comments, sheet, limits);
  for (const drawing of parts('drawing')) await addDrawn(archive, drawing, sheet, limits);
  for (const table of parts('table')) await addTable(archive, table, sheet, limits);
}

function addLinks(sheet: Sheet, links: readonly HyperlinkMark[], related: readonly Relationship[]): void {
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  for (const link of links) {
    const range = parseRange(link.ref);
    const address = link.relationship === null ? '' : (targets.get(link.relationship) ?? '');
    const target = link.location === null || link.location === '' ? address : `${address}#${link.location}`;
    if (range === null || target === '') continue;
    const many =
      sheet.links.size > ALL_LINKED || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_LINKED;
    for (let row = range.top; row <= (many ? range.top : range.bottom); row++) {
      for (let column = range.left; column <= (many ? range.left : range.right); column++) {
        sheet.links.set(`${String(row)}:${String(column - 1)}`, target);
      }
    }
  }
}

/** A table without a header row says nothing of columns that the cells do not, so it is left out. */
async function addTable(archive: ZipArchive, part: string, sheet: Sheet, limits: ReadLimits): Promise<void> {
  await readPart(archive, part, limits, {
    open(tag) {
      if (tag.depth !== 0 || tag.local !== 'table' || !isSpreadsheet(tag.namespace)) return;
      const range = parseRange(tag.attribute('ref') ?? '');
      if (range === null || tag.attribute('headerRowCount') === '0') return;
      sheet.tables.push({ ...range, name: tag.attribute('displayName') ?? tag.attribute('name') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
}
