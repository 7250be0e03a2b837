// Modules that the chunk of every lint is without.
import { CHUNKS_OF_MATERIALS } from './chunks-of-materials.mjs';

/**
 * Of each chunk, the folders with modules that a plain lint imports and never runs. What such a module exports must not be asked
 * for while others are loaded: a table that one is built from stays with it. `test/start-up.test.ts` sees to it.
 */
export const CHUNKS = {
  // Where something is wrong with what was asked.
  complaints: { 'src/cli/says': 'complain messages stack-names', 'src/cli/flags': 'flags-elsewhere' },
  // A workbook is no text.
  csvfiles: {
    'src/batch/unread': 'unread-wider',
    'src/discover': 'head-text likely probe',
    'src/read/archive': 'archive-members',
    'src/read/sniff': 'conflict own-text sniff-broken sniff-drawn sniff-markdown sniff-signatures sniff-text',
    'src/read/lists':
      'bare-counts bare-names beside-lists bulleted-list contains-list counted-list entries filed-items headed-list item-cards item-counts item-labels latex-items left-out line-address lined-list list-items list-sections markdown-inline matrix-list picture-lines piece-words said tree-lines',
    'src/read/delimited':
      'csv csv-dialect csv-evened csv-quotes csv-scan fixed-cells fixed-overflow fixed-sections fixed-width',
    'src/read/encoding': 'decoder encoding encoding-marks encoding-stated encoding-unread',
    'src/read/html': 'html-comments html-entities html-outline html-tokens side-by-side',
  },
  // Where a cell shows a number otherwise than the file writes it.
  shown: { 'src/read/cell': 'cell-shown dates' },
  // Where XML is broken.
  xmlfaults: { 'src/read/xml': 'scanner-faults' },
  // Where a text is not UTF-8.
  codepages: {
    'src/read/xml': 'xml-other-encoding',
    'src/read/encoding': 'encoding-common encoding-cost encoding-dos encoding-letters encoding-pairs encoding-scripts',
  },
  // Where a country or a list of suppliers is given: in a configuration, in an answer on origin.
  places: {
    'src/regulation': 'countries country-data ownership shipped-as-stated supplier-names',
    'src/judge': 'country-hint',
  },
  // Where there is a configuration.
  configured: {
    'src/config':
      'config-kinds config-shape entries for-declarations jsonc known-words load named-shapes own-plugins pack-read parties-file plugins rule-options suppliers-file suppressions-parsed table validate',
    'src/shape': 'check kinds',
  },
  // Where a configuration says how a list is read.
  mapped: { 'src/map/dialect': 'user-blocks' },
  // Where patterns of files are given: in a configuration, for files that are taken out.
  globbed: { src: 'glob' },
  // Where a report is in another language than English.
  claimed: { 'src/report/words': 'claim-in' },
  // In pages and workbooks.
  words: { 'src/locale': 'en-book en-further en-letter en-page' },
  // Where a header speaks of changes, or a sheet is hidden.
  histories: { 'src/map/headers': 'histories' },
  // Where a row inside a list may head its changes, or work.
  toldbelow: { 'src/map/headers': 'changes-below operations pins-below told-below' },
  // Where a column is called material, or a model, and numbers parts.
  ofmaterials: { 'src/map/columns': 'machines of-materials' },
  // Where figures below no known header may number parts.
  planned: { 'src/map/columns': 'planning-figures' },
  // Where nothing counts, and a column is called "Number".
  countednumbers: { 'src/map/columns': 'counted-numbers' },
  // Where a system writes a list by the form of its cells.
  dialectcells: { 'src/map/dialect': 'dialect-cells' },
  // Where a sheet beside lists is none.
  notesheets: { 'src/batch/unread': 'of-notes' },
  // Where a sheet has no header, or something stands beside its lists.
  headless: { 'src/map/headers': 'header-below headerless', 'src/batch/unread': 'of-sums unread-content without-list' },
  // Where a column says yes or no of each line.
  answered: { src: 'yes-no' },
  // Where a list says who sells a part and not who makes it.
  sellers: { 'src/bom': 'header-sellers resellers' },
  // Where a list has links, and names nobody else to ask.
  linked: { 'src/bom': 'link-sellers' },
  // Where the head of a list may name who supplies it.
  heads: { 'src/map': 'supplier-above' },
  // Where a header has a party among other words.
  parties: { 'src/map/headers': 'beside-party' },
  // Where a header has "material" among other words.
  besidematerial: { 'src/map/headers': 'for-machine of-material' },
  // Where columns stand behind a blank one.
  behindblanks: { 'src/map': 'segments-beside' },
  // Where a column may name who sells or orders.
  partycells: { 'src/map/columns': 'party-cells' },
  // Where columns stand behind blank ones.
  columnwise: { 'src/map': 'apart' },
  // Where something beside a list names what would be reported.
  noted: { 'src/batch/unread': 'noted', 'src/read/lists': 'advice' },
  // Where a sheet without a known header has whole numbers below words, or headings further out.
  unheaded: { 'src/map/headers': 'no-count outlined' },
  // Where a header names magnets.
  magnetcolumns: { 'src/map/columns': 'magnet-columns', 'src/batch/context': 'statement-words' },
  // Where what has no header is known to name parts.
  loosely: { 'src/map/headers': 'loosely' },
  // Where the cells of a column that is no field are codes.
  coded: { 'src/map/columns': 'record-ids storage-places' },
  // Where a configuration has overrides.
  overrides: { 'src/config': 'overrides' },
  // Where a column names what may be built in instead, or what was there before.
  instead: { 'src/map': 'substitutes-beside' },
  // Where the first column is headed by a word for a firm.
  offirms: { 'src/map': 'firms' },
  // Where a title above a list may say that it tells where a part is used.
  used: { 'src/map': 'where-used' },
  // Where a sheet without a header has two columns.
  paired: { 'src/map': 'parameters' },
  // Where lists have remarks, and grams are summed up.
  altremarks: { 'src/bom': 'remarked-alternates' },
  // Where lines of one number say different things.
  apart: { 'src/bom': 'split-number' },
  // Where an assembly is used in more than one place.
  repeated: { 'src/bom': 'count-times' },
  // Where numbers and quantities are missing, or do not look it.
  settled: {
    'src/map/cells': 'worded-count',
    'src/map/columns':
      'meanings meant-columns party-numbers settled settled-counts settled-materials settled-numbers settled-sources stock-columns',
    'src/map/rows': 'said-counts',
  },
  // Where a column holds sizes.
  sized: { 'src/batch/lines': 'sized' },
  // Where lists have masses.
  massed: { 'src/map/rows': 'line-masses' },
  // Where no column names things, or one alone tells them apart.
  unnamed: { 'src/map/columns': 'promoted telling-apart' },
  // Where a column without a header stands between two that have one.
  gapped: { 'src/bom/hierarchy': 'marked-levels', 'src/map/columns': 'staircase', 'src/map/headers': 'step-numbers' },
  // Where a list has the same fault in many places.
  faulty: { 'src/rules/core': 'once-for-all' },
  // Where quantities are printed with three decimals.
  printed: { 'src/map/cells': 'decimal-habit' },
  // Where a row is no ordinary line.
  asides: { 'src/map/rows': 'row-alone signed words-aside' },
  // Where nothing below a header is a part.
  lineless: { 'src/map': 'without-lines' },
  // Where a header may name a group, or a list has two numbers for parts.
  ofgroups: { 'src/map/columns': 'groups' },
  // Where each level has a column.
  levelled: { 'src/map/columns': 'ancestors level-columns' },
  // Where a header has a stroke or two languages.
  compound: { 'src/map/headers': 'header-compound' },
  // Where a header has two rows, or a list two quantities.
  twofold: { 'src/map/headers': 'header-groups header-join', 'src/map/columns': 'quantity-total variant-labels' },
  // Where a row of words stands inside a list.
  stacked: { 'src/map/headers': 'other-header sums-below' },
  // Where what reads as a header holds a figure.
  figured: { 'src/map/headers': 'among-lines' },
  // Where there are several files.
  several: {
    'src/batch': 'aside-record',
    'src/run/files': 'in-workers',
    'src/run/across': 'item-masters',
    'src/workers': 'plan',
  },
  // Where a unit has several lists.
  severalLists: { 'src/bom': 'describing' },
  // Where a number is too little to know a part by.
  weak: { 'src/bom': 'weak-number' },
  // Where lines name what they stand below.
  named: { 'src/bom/hierarchy': 'owners-hang parents' },
  // Where lists have columns of paths, or elements stand in each other.
  nested: { 'src/bom/hierarchy': 'nested paths' },
  // Where a number comes again and again, or a column names what lines are parts of.
  components: { 'src/map/columns': 'chained-columns component-columns named-after' },
  // Where a row below a line has neither number nor quantity.
  wrapped: { 'src/map/rows': 'continued wrapped-words' },
  // Where cells are struck through.
  struck: { 'src/bom': 'struck-lines' },
  // Where a header speaks of alternates, spare parts, packing or lots.
  aside: { 'src/map/columns': 'aside-columns spare-columns substitutes' },
  // Where a row above a list may say what its quantities are for.
  based: { 'src/map': 'base-above' },
  // Where marks before a name or a number draw steps.
  drawnsteps: { 'src/map/rows': 'drawn-steps' },
  // Where rows are grouped or names indented.
  stepped: { 'src/bom/hierarchy': 'indent' },
  // Where a column says how deep a line stands, or a thing is.
  depths: { 'src/map/columns': 'measured-depths' },
  // Where find numbers or levels have dots.
  dotted: { 'src/bom/hierarchy': 'dotted outlined-levels', 'src/map/cells': 'outline-numbers' },
  // Where formulas have no values.
  unvalued: { 'src/read/cell': 'unvalued' },
  // Where a part of an assembly names no supplier.
  boughtin: { 'src/bom': 'bought-in' },
  // Where a heading or a title speaks for a part.
  contexts: { 'src/rules': 'context' },
  // Where lines say until when they are valid.
  ends: { 'src/bom': 'validity' },
  // Where a workbook has number formats of its own.
  formatcodes: { 'src/read/cell': 'format-code' },
  // In the log of a CI service.
  inservice: { 'src/cli/says': 'commands-broken' },
  // Where a cell for a firm may say that nobody is one.
  oddfirms: { 'src/bom': 'odd-firm undecided' },
  // Where a workbook says what it is about.
  docprops: { 'src/read/xlsx': 'properties' },
  // Where a list names a magnet, and not what it is made of.
  openmagnets: { 'src/batch/lines': 'magnets-in-carriers', 'src/materials/magnets': 'for-carrier held-by-carrier' },
  // Where a list has a servo motor.
  models: { 'src/batch/context': 'of-models' },
  // Where a word is none, and may be like one.
  suggest: { src: 'suggest' },
  // Where lists have prices.
  prices: { 'src/rules': 'cost' },
  // Where something is written from right to left.
  righttoleft: {
    'src/knowledge': 'letters',
    'src/map/cells': 'units-right-to-left',
    'src/materials/text': 'right-to-left',
  },
  // Where a list is one of a system that is known.
  dialects: { 'src/map/dialect': 'dialect-applied dialect-quantity' },
  // Where a remark holds a mass beside one that a column states.
  eachmass: { 'src/map/cells': 'each-mass' },
  // Where a list may name the assemblies that its lines are parts of.
  wholes: { 'src/map/columns': 'of-whole' },
  // Where a cell says "as above".
  dittos: { 'src/map/rows': 'ditto-filled' },
  // Where a line has no number, and no quantity.
  textpositions: { 'src/map/rows': 'text-positions' },
  // Where columns are told apart by their cells.
  toldapart: { 'src/map/columns': 'telling-apart' },
  // Where a line has a remark and no name.
  unnamedlines: { 'src/batch/lines': 'remark-name' },
  // Where a line names an alloy or a target.
  alloys: {
    'src/materials/substances': 'as-target beside-name cobalt-alloys stated-shares substance-constituents',
    'src/materials/magnets': 'scrap',
    'src/regulation': 'list-hits',
  },
  // Where lines have categories.
  grouped: { 'src/batch/context': 'groups' },
  // Where numbers of parts have lost their zeros.
  otherseries: { 'src/bom': 'other-series' },
  // Where a row has one text, and no quantity.
  alone: { 'src/map/rows': 'tool-sections words-of-money', 'src/read/lists': 'tool-titles' },
  // Where the row below a header holds short words alone.
  unitsBelow: { 'src/map/headers': 'units-below' },
  // Where a part that is reported has a price, or is counted in sets.
  priced: { 'src/map/cells': 'per-several price-unit quantity-unit set-pieces', 'src/map/columns': 'price-columns' },
  // Declarations, registers, masters, and other formats.
  seldom: {
    src: 'shell-word',
    'plugins/mofcom': 'concerned end-use ground-reports question-clauses refusals stated',
    'plugins/mofcom/data': 'bars no56-names notes',
    'plugins/odoo': 'records',
    'src/run/files': 'bug-record left-out-record lint-declaration',
    'src/batch': 'mapping-check unreadable-record',
    'src/batch/lines': 'shapes',
    'src/batch/unread': 'unread-drawn unread-unvalued',
    'src/bom': 'alternates common-word join-number name-keys part-names second-sources ways-up',
    'src/cache': 'stamp',
    'src/cli/says': 'aside-messages',
    'src/cli/flags': 'rule-flag',
    'src/cli': 'sources-aside',
    'src/facts':
      'collect companies declared-parts figures join key-index keys left-out master-columns masters masters-collect masters-join material read-declaration references saying structure structure-below structure-links substance',
    'src/host': 'file-pieces interrupted',
    'src/judge/answers':
      'answer answered-question answers asked-once coarse-limit conflicts control-code disagreement full-disclosure left-open no-licence on-record open-question reconsider',
    'src/judge/aside': 'baseline baseline-content baseline-file baseline-law baseline-source put-aside suppressions',
    'src/judge': 'companies pins told-files',
    'src/judge/register': 'csv dates register register-columns register-makers register-row register-values',
    'src/judge/declared':
      'declared-below declared-content declared-entry declared-family declared-finding declared-in declared-kinds declared-magnet declared-origin declared-others declared-row declared-substance declared-target joins taken-along told-below',
    'src/map/headers': 'attributes',
    'src/map/dialect': 'user-mapping',
    'src/map/columns': 'element-cells element-header element-lists group-columns',
    'src/map': 'elements principal',
    'src/map/rows': 'merged',
    'src/materials/lexicon': 'code-automaton digit-terms lead lexicon-build matcher-compile needed pattern-syntax trie',
    'src/materials': 'trace',
    'src/read/xml': 'any-xml scanner-doctype xml-scan',
    'src/read': 'ids limits numbers repeated-texts sheet-elements',
    'src/read/archive': 'read-archive',
    'src/read/sniff': 'sniff-html sniff-ole sniff-xml unreadable',
    'src/read/cell': 'struck-out',
    'src/read/encoding': 'undoubled',
    'src/read/xlsx': 'drawn-texts struck-part',
    'src/read/format': 'declared-lines fragment handler paths read things writer',
    'src/rules/core': 'composition-shares composition-words weights-told',
    'src/report/notices': 'aside-notices declaration-notices law-moved',
    'src/report/words': 'beside-words',
    'src/report/commands': 'calendar',
    'src/regulation': 'check json-pack matchable origin spares standings value-test working-days',
  },
  ...CHUNKS_OF_MATERIALS,
};
