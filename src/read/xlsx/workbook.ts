import { ReadError } from '../../errors.ts';
import { PartMemo } from '../archive/part-memo.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { brokenWorkbook, readPart } from './part.ts';
import { type Relationship, relationships } from './relationships.ts';
import { isSpreadsheet, isTrue } from './vocabulary.ts';

/** A tab that holds cells: its name, and the part of the package that they are in. */
interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Hidden, or very hidden: both are out of a reader's sight. */
  readonly hidden: boolean;
}

/** What a workbook says of its sheets. `sharedStrings` and `styles` are names of parts, null where it has none. */
interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  /** Tabs without cells, as `name (kind)`: charts and dialogues. */
  readonly withoutCells: readonly string[];
  /** Days count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  /** Written by a program that left all formulas to be computed when the file is opened. */
  readonly isUncomputed: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Tab {
  readonly name: string;
  readonly relationship: string;
  readonly hidden: boolean;
}

/** Kinds of tabs that hold cells in the way of a worksheet. */
const WITH_CELLS = new Set(['worksheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
/** Kinds of tabs that hold no cells. Any other kind is not understood, and may hold some. */
const WITHOUT_CELLS = new Set(['chartsheet', 'dialogsheet']);
const USUAL_PART = 'xl/workbook.xml';

/**
 * Finds the workbook through relationships, whatever its part is called, and reads what it says of its sheets. @throws ReadError
 * where a part is missing or of an unknown kind, and `no-sheets` where no sheet has cells
 */
export async function readWorkbook(archive: ZipArchive, limits: ReadLimits): Promise<Workbook> {
  const part = await workbookPart(archive, limits);
  const { tabs, date1904, isUncomputed } = await archive.recalled(part, known, () => readTabs(archive, part, limits));
  const related = await relationships(archive, part, limits);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  const withoutCells: string[] = [];
  const taken = new Set<string>();
  for (const tab of tabs) {
    const target = byId.get(tab.relationship);
    if (target === undefined || target.external) {
      throw brokenWorkbook(`The sheet "${tab.name}" points to no part of the file.`, { sheet: tab.name, part });
    }
    if (target.kind !== null && WITHOUT_CELLS.has(target.kind)) {
      withoutCells.push(`${tab.name} (${target.kind})`);
      continue;
    }
    if (target.kind === null || !WITH_CELLS.has(target.kind)) {
      throw brokenWorkbook(`The sheet "${tab.name}" is of the kind "${target.type}", which is not known.`, {
        sheet: tab.name,
        part,
      });
    }
    if (!archive.has(target.target)) {
      throw brokenWorkbook(`The part ${target.target} of the sheet "${tab.name}" is missing.`, {
        sheet: tab.name,
        part: target.target,
      });
    }
    if (taken.has(target.target)) {
      throw brokenWorkbook(`The sheet "${tab.name}" shares the part ${target.target} with another sheet.`, {
        sheet: tab.name,
        part,
      });
    }
    taken.add(target.target);
    sheets.push({ name: tab.name, part: target.target, hidden: tab.hidden });
  }
  if (sheets.length === 0) {
    throw new ReadError(
      'no-sheets',
      'The workbook has no sheet with cells.',
      'Check that the export wrote a sheet at all.',
      { part },
    );
  }
  return {
    sheets,
    withoutCells,
    date1904,
    isUncomputed,
    sharedStrings: only(archive, related, 'sharedStrings'),
    styles: only(archive, related, 'styles'),
  };
}

async function workbookPart(archive: ZipArchive, limits: ReadLimits): Promise<string> {
  const main = (await relationships(archive, '', limits)).find(
    ({ kind, external }) => kind === 'officeDocument' && !external,
  );
  const part = main?.target ?? USUAL_PART;
  if (archive.has(part)) return part;
  throw brokenWorkbook(`The file has no workbook part${main === undefined ? '' : ` (${part} is missing)`}.`);
}

interface Tabs {
  readonly tabs: readonly Tab[];
  readonly date1904: boolean;
  readonly isUncomputed: boolean;
}

const known = new PartMemo<Tabs>();

async function readTabs(archive: ZipArchive, part: string, limits: ReadLimits): Promise<Tabs> {
  const tabs: Tab[] = [];
  let date1904 = false;
  let isUncomputed = false;
  await readPart(archive, part, limits, {
    open(tag) {
      const known = isSpreadsheet(tag.namespace);
      if (tag.depth === 0 && (!known || tag.local !== 'workbook')) {
        throw brokenWorkbook(`The part ${part} is no workbook: its root is <${tag.local}>.`, { part });
      }
      if (!known) return;
      if (tag.depth === 1 && tag.local === 'workbookPr') date1904 = isTrue(tag.attribute('date1904'));
      if (tag.depth === 1 && tag.local === 'calcPr') isUncomputed = isTrue(tag.attribute('fullCalcOnLoad'));
      if (tag.depth === 2 && tag.local === 'sheet') {
        tabs.push({
          name: tag.attribute('name') ?? '',
          relationship: tag.attribute('id') ?? '',
          hidden: /^(?:veryH|h)idden$/.test(tag.attribute('state') ?? ''),
        });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { tabs, date1904, isUncomputed };
}

/** A part that a workbook has once, if at all. A stated part that is missing is an error, not an absence. */
function only(archive: ZipArchive, related: readonly Relationship[], kind: string): string | null {
  const found = related.find((relationship) => relationship.kind === kind && !relationship.external);
  if (found === undefined) return null;
  if (archive.has(found.target)) return found.target;
  throw brokenWorkbook(`The part ${found.target} (${kind}) is missing.`, { part: found.target });
}
