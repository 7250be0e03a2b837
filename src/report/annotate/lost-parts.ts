/** Parts of a workbook by what a person calls them. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ['charts', /^xl\/(?:charts|chartsheets)\/(?!_rels|style|colors)/],
  ['pivot tables', /^xl\/pivot(?:Tables|Cache)\/(?!_rels)/],
  ['macros', /^xl\/(?:vbaProject|vbaData|macrosheets)/],
  ['shapes and pictures', /^xl\/drawings\/drawing[^/]*\.xml$/],
  ['pictures', /^xl\/media\//],
  ['threaded comments', /^xl\/(?:threadedComments|persons)\//],
  ['slicers and timelines', /^xl\/(?:slicers|slicerCaches|timelines|timelineCaches)\/(?!_rels)/],
  ['form controls', /^xl\/(?:ctrlProps|activeX)\//],
  ['embedded files', /^xl\/embeddings\//],
  ['links to other workbooks', /^xl\/externalLinks\/(?!_rels)/],
  ['data connections and queries', /^xl\/(?:connections|queryTables|model)|^customXml\//],
  ['printer settings', /^xl\/printerSettings\//],
  ['document properties of your own', /^docProps\/custom\.xml$/],
  ['signatures', /^_xmlsignatures\//],
];

/** Parts that every writer makes anew. */
const MADE_ANEW =
  /(?:^|\/)_rels\/|^\[Content_Types\]|^xl\/(?:calcChain|sharedStrings|styles|workbook|metadata)\.|^xl\/(?:theme|worksheets|tables)\/|^docProps\/(?:app|core|thumbnail)|^xl\/comments|\.vml$|^xl\/comments\/|^xl\/charts\/(?:style|colors)/;

/** What the copy of a workbook no longer has, by the names of its parts: kinds with counts, others by name. */
export function lostParts(before: readonly string[], after: readonly string[]): string[] {
  const lost = KINDS.flatMap(([kind, names]) => {
    const count = (list: readonly string[]): number => list.filter((name) => names.test(name)).length;
    const missing = count(before) - count(after);
    return missing > 0 ? [`${kind} (${String(missing)})`] : [];
  });
  const others = before.filter(
    (name) =>
      !MADE_ANEW.test(name) &&
      !KINDS.some(([, names]) => names.test(name)) &&
      !after.includes(name) &&
      !name.endsWith('/'),
  );
  return [...lost, ...others];
}
