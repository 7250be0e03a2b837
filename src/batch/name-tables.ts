import type { Table } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';

/** What names of things with magnets are made of; hardly any file is called so, and none waits for the code that reads the rest of a name. */
const NAMES_THING =
  /ma[gq]n|aimant|im[aá]n|mot(?:o|eu)r|silnik|servo|step|speaker|lautspr|sprecher|phone|haut-?parl|alt[ao][vp]|actuat|generat|двиг|мотор|магн|磁|电机|電機|马达|馬達|舵机|扬声|喇叭|モータ|サーボ|スピーカ|모터|자석|스피커/i;

/** And what more than one of them, or a list of them, ends in. */
const NAMES_MANY =
  /(?:s|en|[iyыи]|magnete|list[ae]?|catalog(?:ue)?|katalog|data(?:base)?|db|table|specs?|stock|inventory|清单|清單|列表|一覧|목록)(?:[\s_.()-]{0,3}(?:v?\d[\d.]{0,9}|final|new|copy)){0,4}\)?$/iu;
const mayName = (name: string): boolean => NAMES_THING.test(name) && NAMES_MANY.test(name);

/** Tells tables what the name of their sheet, or of the file, says their lines are, and what their categories do not say. */
export async function nameTables(path: string, tables: readonly Table[], decomposer: Decomposer): Promise<void> {
  if (tables.some(({ columns, lines }) => columns.has('category') && lines.count > 2))
    (await import('./groups.ts')).nameGroups(tables, decomposer);
  const names = tables.flatMap(({ sheet, firstRow }) => [
    sheet.name ?? '',
    ...(sheet.element(firstRow)?.path.split(/\[\d+\]|\//) ?? []),
  ]);
  if (![path.replace(/\.[^./]{1,5}$/, ''), ...names].some(mayName)) return;
  (await import('./titles.ts')).nameTables(path, tables, decomposer);
}
