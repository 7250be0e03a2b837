// Modules that the chunk of every lint is without, and how the others call them all the same.

/**
 * Of each chunk, the folders with modules that a plain lint imports and never runs. What such a module exports must not be asked
 * for while others are loaded: a table that one is built from stays with it. `test/start-up.test.ts` sees to it.
 */
const CHUNKS = {
  // Where something is wrong with what was asked.
  complaints: { 'src/cli': 'complain flags-elsewhere messages' },
  // A workbook is no text.
  csvfiles: {
    'src/batch': 'unread-wider',
    'src/discover': 'likely probe',
    'src/read':
      'archive-members bare-counts beside-lists bulleted-list conflict contains-list counted-list csv csv-dialect csv-evened csv-quotes csv-scan decoder encoding encoding-marks encoding-stated encoding-unread fixed-width headed-list html-comments html-entities html-outline html-tokens item-labels line-address lined-list list-sections markdown-inline own-text picture-lines piece-words sniff-broken sniff-drawn sniff-markdown sniff-signatures sniff-text tree-lines',
  },
  // Where a cell shows a number otherwise than the file writes it.
  shown: { 'src/read/xlsx': 'cell-shown dates' },
  // Where a text is not UTF-8.
  codepages: {
    'src/read':
      'xml-other-encoding encoding-common encoding-cost encoding-dos encoding-letters encoding-pairs encoding-scripts',
  },
  // Where a country or a list of suppliers is given: in a configuration, in an answer on origin.
  places: {
    'src/regulation': 'countries country-data ownership shipped-as-stated supplier-names',
    'src/judge': 'country-hint',
  },
  // Where there is a configuration.
  configured: {
    'src/config':
      'entries jsonc load pack-read parties-file plugins rule-options suppliers-file suppressions-parsed table validate',
  },
  // Where a configuration says how a list is read.
  mapped: { 'src/map': 'user-blocks' },
  // Where patterns of files are given: in a configuration, for files that are taken out.
  globbed: { src: 'glob' },
  // In pages and workbooks.
  words: { 'src/locale': 'en-book en-further en-letter en-page' },
  // XML of systems that write spreadsheets, too: their plugins are known from the start.
  ofsystems: {
    'plugins/d365': 'entities-read',
    'plugins/eagle': 'drawing-read',
    'plugins/kicad': 'netlist-read',
    'plugins/odoo': 'data-file-read',
    'plugins/solidworks': 'pdm-xml-read',
    'plugins/windchill': 'esi-read',
  },
  // Where a header speaks of changes, or a sheet is hidden.
  histories: { 'src/map': 'histories' },
  // Where a sheet has no header, or something stands beside its lists.
  headless: { 'src/map': 'header-below headerless', 'src/batch': 'unread-content' },
  // Where a column says yes or no of each line.
  answered: { src: 'yes-no' },
  // Where a list says who sells a part and not who makes it.
  sellers: { 'src/bom': 'resellers' },
  // Where the head of a list may name who supplies it.
  heads: { 'src/map': 'supplier-above' },
  // Where a header has a party among other words.
  parties: { 'src/map': 'beside-party' },
  // Where columns stand behind blank ones.
  columnwise: { 'src/map': 'apart' },
  // Where something beside a list names what would be reported.
  noted: { 'src/batch': 'noted' },
  // Where a sheet without a known header has whole numbers below words, or headings further out.
  unheaded: { 'src/map': 'no-count outlined' },
  // Where a line may be of a phosphor that something shows by.
  phosphors: { 'src/materials': 'phosphor-for' },
  // Where a header names magnets.
  magnetcolumns: { 'src/map': 'magnet-columns' },
  // Where a text is Cyrillic, Greek or Armenian.
  twins: { 'src/materials': 'twins' },
  // Where a text says that a part is not there.
  denied: { 'src/materials': 'denied' },
  // Where what has no header is known to name parts.
  loosely: { 'src/map': 'loosely' },
  // Where the cells of a column that is no field are codes.
  coded: { 'src/map': 'record-ids' },
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
  settled: { 'src/map': 'meant-columns party-numbers said-counts settled stock-columns' },
  // Where no column names things.
  unnamed: { 'src/map': 'promoted' },
  // Where a column without a header stands between two that have one.
  gapped: { 'src/map': 'staircase' },
  // Where a list has the same fault in many places.
  faulty: { 'src/rules/core': 'once-for-all' },
  // Where quantities are printed with three decimals.
  printed: { 'src/map': 'decimal-habit' },
  // Where a row is no ordinary line.
  asides: { 'src/map': 'row-alone words-aside' },
  // Where nothing below a header is a part.
  lineless: { 'src/map': 'without-lines' },
  // Where a header may name a group, or a list has two numbers for parts.
  ofgroups: { 'src/map': 'groups' },
  // Where each level has a column.
  levelled: { 'src/map': 'ancestors level-columns' },
  // Where a header has a stroke or two languages.
  compound: { 'src/map': 'header-compound' },
  // Where a header has two rows, or a list two quantities.
  twofold: { 'src/map': 'header-join quantity-total variant-labels' },
  // Where what reads as a header holds a figure.
  figured: { 'src/map': 'among-lines' },
  // Where there are several files.
  several: { 'src/run': 'in-workers item-masters', 'src/workers': 'plan' },
  // Where a number is too little to know a part by.
  weak: { 'src/bom': 'weak-number' },
  // Where lines name what they stand below.
  named: { 'src/bom/hierarchy': 'owners-hang parents' },
  // Where lists have columns of paths, or elements stand in each other.
  nested: { 'src/bom/hierarchy': 'nested paths' },
  // Where a number comes again and again, or a column names what lines are parts of.
  components: { 'src/map': 'component-columns' },
  // Where a row has a description and nothing else.
  wrapped: { 'src/map': 'wrapped-words' },
  // Where a header speaks of alternates, packing or lots.
  aside: { 'src/map': 'aside-columns' },
  // Where a row above a list may say what its quantities are for.
  based: { 'src/map': 'base-above' },
  // Where marks before a name or a number draw steps.
  drawnsteps: { 'src/map': 'drawn-steps' },
  // Where rows are grouped or names indented.
  stepped: { 'src/bom/hierarchy': 'indent' },
  // Where find numbers have dots.
  dotted: { 'src/bom/hierarchy': 'dotted' },
  // Where a part, or a text without a name, has the grade of a magnet.
  gradednouns: { 'src/materials': 'before-noun' },
  // Where formulas have no values.
  unvalued: { 'src/read': 'unvalued' },
  // Where a part of an assembly names no supplier.
  boughtin: { 'src/bom': 'bought-in' },
  // Where a heading or a title speaks for a part.
  contexts: { 'src/rules': 'context' },
  // Where lines say until when they are valid.
  ends: { 'src/bom': 'validity' },
  // Where a workbook has number formats of its own.
  formatcodes: { 'src/read/xlsx': 'format-code' },
  // In the log of a CI service.
  inservice: { 'src/cli': 'commands-broken' },
  // Where a cell for a firm may say that nobody is one.
  oddfirms: { 'src/bom': 'odd-firm' },
  // Where a category, a heading or a title may say what lines are.
  nogroups: { 'src/materials': 'no-group' },
  // Where a workbook says what it is about.
  docprops: { 'src/read/xlsx': 'properties' },
  // Where a list has a servo motor.
  models: { 'src/batch': 'of-models' },
  // Where a line says no more than "servo motor".
  bareservos: { 'src/materials': 'servo-noted' },
  // Where lines of one part say different things of a magnet.
  lines: { 'src/materials': 'line-conflict' },
  // Where a word is none, and may be like one.
  suggest: { 'src/judge': 'suggest' },
  // Where something is said to be without another.
  without: { 'src/materials': 'without-motor' },
  // Where a line has the number of a type that is known.
  typed: { 'src/materials': 'type-before' },
  // Where a magnet of no stated family has a material with a figure.
  structural: { 'src/materials': 'structural-metal' },
  // Where a text has a colon.
  doped: { 'src/materials': 'dopants' },
  // Where a magnet is of samarium-cobalt, of a type that is not stated.
  samarium: { 'src/materials': 'samarium' },
  // Where lists have prices.
  prices: { 'src/rules': 'cost' },
  // Where a word is written in katakana.
  katakana: { 'src/materials': 'kana' },
  // Where something is written from right to left.
  righttoleft: { 'src/knowledge': 'letters', 'src/map': 'units-right-to-left', 'src/materials': 'right-to-left' },
  // Where a line names an actuator, a pump, a compressor or a magnet that lifts.
  otherkinds: { 'src/materials': 'other-kinds' },
  // Where a motor's speed or voltage says what it is fed by.
  mains: { 'src/materials': 'slip mains-power' },
  // Where a text may speak of a superconductor, a scintillator or the core of an inductor.
  unlike: { 'src/materials': 'unlike-magnet' },
  // Where a list is one of a system that is known.
  dialects: { 'src/map': 'dialect-applied dialect-quantity' },
  // Where a part of another name has the grade or the material of a magnet beside it.
  pieces: { 'src/materials': 'shape-words shaped-piece' },
  // Where a text has a grade, ohms, or letters behind a word of a language without blanks.
  firsts: { 'src/materials': 'stands-first-seldom' },
  // Where a colon follows the name of a part.
  labels: { 'src/materials': 'labelled' },
  // Where "and", "to" or a comma without a blank stands behind a carrier.
  joints: { 'src/materials': 'joined' },
  // Where an oxide is named, or what something was won from.
  mixed: { 'src/materials': 'dissolved fired ingredient won-from' },
  // Where a line speaks of mud, of rockets, of piezo or of voice coils.
  oddmotors: { 'src/materials': 'odd-motors' },
  // Where a line speaks of printing, or of plastics that are printed.
  printedparts: { 'src/materials': 'printed-part' },
  // Where a valve or a drive stands beside a motor, or another part beside a magnet.
  made: { 'src/materials': 'made-with' },
  // Where the clause of a part names the family or the grade of a magnet.
  onparts: { 'src/materials': 'named-on-part' },
  // Where a line names a substance, or a component that is told by what is in it.
  substances: {
    'src/materials':
      'coated embedded-material in-laser listed-with named-after only-names own-crystal spelled substance-settle told-of',
  },
  // Where a remark holds a mass beside one that a column states.
  eachmass: { 'src/map': 'each-mass' },
  // Where a place or a state stands behind a motor or a loudspeaker.
  placed: { 'src/materials': 'placed' },
  // Where names of lengths stand behind the figures.
  behindfigures: { 'src/materials': 'named-behind' },
  // Where a line names two magnets, or ferrite.
  twomagnets: { 'src/materials': 'either-magnet replaced' },
  // Where particles of Japanese or Korean stand behind a noun, or 用.
  postpositions: { 'src/materials': 'postpositions' },
  // Where a text has grams, or figures before a word for magnets.
  weighed: { 'src/materials': 'told-weights' },
  // Where a carrier stands beside a thread, or behind a stroke.
  filed: { 'src/materials': 'filed-under' },
  // Where a text names neodymium, or magnets of it.
  neodymium: { 'src/materials': 'neodymium-word' },
  // Where letters in brackets are counted: what a metal is bound to.
  ligands: { 'src/materials': 'ligands' },
  // Where symbols stand one behind the other, or a share before a colon.
  meant: { 'src/materials': 'meant' },
  // Where a line names a form of metal.
  magnetmetal: { 'src/materials': 'magnet-metal' },
  // Where a text that names neodymium names no magnet.
  neodymiummetal: { 'src/materials': 'neodymium-metal' },
  // Where what makes sound is called "neo".
  neo: { 'src/materials': 'neo-word' },
  // Where a text has quotation marks, or the core of a thing.
  quoted: { 'src/materials': 'quoted' },
  // Where a magnet is glued to something.
  mounted: { 'src/materials': 'mounted' },
  // Where a tariff code is one of rare earths, magnets, motors or loudspeakers.
  tariff: { 'src/materials': 'commodity' },
  // Where what stands above a line, or its number, says what it is.
  numbered: { 'src/materials': 'lists-several numbers-of-lines' },
  // Where a text in capitals names a raw material.
  capitals: { 'src/materials': 'symbol-capitals' },
  // Where a size may be named in another language than English.
  lengths: { 'src/materials': 'length-words' },
  // Where a constituent of an alloy has its share, or another one, beside it.
  parted: { 'src/materials': 'formula-parts' },
  // Where symbols of metals stand one behind the other.
  chained: { 'src/materials': 'symbol-chain' },
  // Where a line names an alloy or a target.
  alloys: {
    'src/materials': 'as-target beside-name cobalt-alloys scrap stated-shares substance-constituents',
    'src/regulation': 'list-hits',
  },
  // Where a text names rare earths, or the field of a magnet.
  bars: { 'src/materials': 'ores rare-earth-bar rare-earth-words unnamed-rare-earths' },
  // Where lines have categories.
  grouped: { 'src/batch': 'groups' },
  // Where nothing names a part, and a remark a component.
  toldinremarks: { 'src/materials': 'remarked-class' },
  // Where a description is the name of a form or a shape, and there are remarks.
  remarked: { 'src/materials': 'remarked-magnet remarked-material' },
  // Where a line names an element, or may hold one by its symbol.
  elements: { 'src/materials': 'element-forms listed-elements salts substance-elements' },
  // Where a name is as short as a code, a thing has a width or an edition, a piece comes with something, and rotors and lasers have more beside them.
  besides: {
    'src/materials': 'books brand grade-figures magnet-of-thing own-width said-of-piece short-names sleeves-and-rods',
  },
  // Where a symbol of an element stands by itself.
  symbolpieces: { 'src/materials': 'symbol-pieces' },
  // Where a share stands beside an element.
  amounts: { 'src/materials': 'shares' },
  // Where a line names a fibre.
  fibres: { 'src/materials': 'fibres' },
  // Where a line names zirconia.
  zirconia: { 'src/materials': 'substance-zirconia' },
  // Where another thing bears the name of a component.
  alike: { 'src/materials': 'named-alike' },
  // Where the row below a header holds short words alone.
  unitsBelow: { 'src/map': 'units-below' },
  // Where a part that is reported has a price, or is counted in sets.
  priced: { 'src/map': 'per-several price-columns price-unit quantity-unit set-pieces' },
  // Declarations, registers, masters, and other formats.
  seldom: {
    src: 'shell-word',
    'plugins/mofcom': 'concerned end-use question-clauses refusals stated',
    'plugins/mofcom/data': 'bars no56-names notes',
    'plugins/odoo': 'records',
    'src/run': 'bug-record left-out-record lint-declaration',
    'src/batch': 'mapping-check name-keys part-names shapes unread-drawn unread-unvalued unreadable-record',
    'src/bom': 'alternates common-word join-number second-sources ways-up',
    'src/cache': 'stamp',
    'src/cli': 'aside-messages rule-flag sources-aside',
    'src/facts':
      'collect companies declared-parts figures join key-index keys left-out master-columns masters masters-collect masters-join material read-declaration references saying structure structure-below structure-links substance',
    'src/host': 'interrupted',
    'src/judge':
      'answer answered-question answers asked-once baseline baseline-content baseline-file baseline-law baseline-source coarse-limit companies conflicts control-code csv dates declared-below declared-content declared-entry declared-family declared-finding declared-in declared-kinds declared-magnet declared-origin declared-others declared-row declared-substance disagreement full-disclosure joins left-open no-licence on-record open-question pins put-aside reconsider register register-columns register-makers register-row register-values suppressions taken-along told-below told-files',
    'src/map': 'attributes element-header element-lists elements group-columns merged principal user-mapping',
    'src/materials': 'code-automaton lexicon-build matcher-compile needed pattern-syntax trace trie',
    'src/read':
      'any-xml ids limits numbers read-archive repeated-texts scanner-doctype sheet-elements sniff-html sniff-ole sniff-xml struck-out undoubled unreadable xml-scan',
    'src/read/xlsx': 'drawn-texts struck-part',
    'src/read/format': 'declared-lines fragment handler paths read things writer',
    'src/rules/core': 'composition-shares composition-words weights-told',
    'src/report': 'aside-notices beside-words calendar declaration-notices',
    'src/regulation': 'check json-pack origin spares standings value-test working-days',
  },
};

/** Chunks by name, each with the paths of its modules. */
export const ON_DEMAND = Object.entries(CHUNKS).map(([name, folders]) => ({
  name,
  modules: new Set(
    Object.entries(folders).flatMap(([folder, files]) => files.split(' ').map((file) => `${folder}/${file}.ts`)),
  ),
}));

/** Loads such a chunk where something of it is first asked for, and not where it is imported. */
export const onDemand = {
  name: 'on-demand',
  renderChunk(code) {
    let text = code;
    for (const { name } of ON_DEMAND) {
      const head = new RegExp(`const require_${name} = require\\(("[^"]+")\\);`).exec(text);
      if (head === null) continue;
      // In brackets, so that `new` makes what is in the chunk and not the chunk.
      text = text
        .replaceAll(new RegExp(`\\brequire_${name}\\.`, 'g'), `(require_${name}()).`)
        .replace(head[0], `let held_${name};\nconst require_${name} = () => (held_${name} ??= require(${head[1]}));`);
    }
    return text === code ? null : text;
  },
};
