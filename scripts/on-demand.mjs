// Modules that the chunk of every lint is without, and how the others call them all the same.

/**
 * Of each chunk, the folders with modules that a plain lint imports and never runs. What such a module exports must not be asked
 * for while others are loaded: a table that one is built from stays with it. `test/start-up.test.ts` sees to it.
 */
const CHUNKS = {
  // Where something is wrong with what was asked.
  complaints: { 'src/cli/says': 'complain messages', 'src/cli/flags': 'flags-elsewhere' },
  // A workbook is no text.
  csvfiles: {
    'src/batch/unread': 'unread-wider',
    'src/discover': 'likely probe',
    'src/read/archive': 'archive-members',
    'src/read/sniff': 'conflict own-text sniff-broken sniff-drawn sniff-markdown sniff-signatures sniff-text',
    'src/read/lists':
      'bare-counts bare-names beside-lists bulleted-list contains-list counted-list headed-list item-counts item-labels line-address lined-list list-sections markdown-inline picture-lines piece-words said tree-lines',
    'src/read/delimited': 'csv csv-dialect csv-evened csv-quotes csv-scan fixed-sections fixed-width',
    'src/read/encoding': 'decoder encoding encoding-marks encoding-stated encoding-unread',
    'src/read/html': 'html-comments html-entities html-outline html-tokens',
  },
  // Where a cell shows a number otherwise than the file writes it.
  shown: { 'src/read/cell': 'cell-shown dates' },
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
      'entries jsonc load pack-read parties-file plugins rule-options suppliers-file suppressions-parsed table validate',
  },
  // Where a configuration says how a list is read.
  mapped: { 'src/map/dialect': 'user-blocks' },
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
  histories: { 'src/map/headers': 'histories' },
  // Where a column is called material, or a model, and numbers parts.
  ofmaterials: { 'src/map/columns': 'machines of-materials' },
  // Where a sheet beside lists is none.
  notesheets: { 'src/batch/unread': 'of-notes' },
  // Where a sheet has no header, or something stands beside its lists.
  headless: { 'src/map/headers': 'header-below headerless', 'src/batch/unread': 'unread-content' },
  // Where a column says yes or no of each line.
  answered: { src: 'yes-no' },
  // Where a list says who sells a part and not who makes it.
  sellers: { 'src/bom': 'header-sellers resellers' },
  // Where the head of a list may name who supplies it.
  heads: { 'src/map': 'supplier-above' },
  // Where a header has a party among other words.
  parties: { 'src/map/headers': 'beside-party' },
  // Where a header has "material" among other words.
  besidematerial: { 'src/map/headers': 'of-material' },
  // Where columns stand behind blank ones.
  columnwise: { 'src/map': 'apart' },
  // Where something beside a list names what would be reported.
  noted: { 'src/batch/unread': 'noted' },
  // Where a sheet without a known header has whole numbers below words, or headings further out.
  unheaded: { 'src/map/headers': 'no-count outlined' },
  // Where a line may be of a phosphor that something shows by.
  phosphors: { 'src/materials/substances': 'phosphor-for' },
  // Where a header names magnets.
  magnetcolumns: { 'src/map/columns': 'magnet-columns', 'src/batch/context': 'statement-words' },
  // Where a text is Cyrillic, Greek or Armenian.
  twins: { 'src/materials/text': 'twins' },
  // Where a text says that a part is not there.
  denied: { 'src/materials/reading': 'denied' },
  // Where what has no header is known to name parts.
  loosely: { 'src/map/headers': 'loosely' },
  // Where the cells of a column that is no field are codes.
  coded: { 'src/map/columns': 'record-ids' },
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
  settled: { 'src/map/columns': 'meant-columns party-numbers settled stock-columns', 'src/map/rows': 'said-counts' },
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
  twofold: { 'src/map/headers': 'header-join', 'src/map/columns': 'quantity-total variant-labels' },
  // Where a row of words stands inside a list.
  stacked: { 'src/map/headers': 'other-header' },
  // Where what reads as a header holds a figure.
  figured: { 'src/map/headers': 'among-lines' },
  // Where there are several files.
  several: { 'src/run/files': 'in-workers', 'src/run/across': 'item-masters', 'src/workers': 'plan' },
  // Where a number is too little to know a part by.
  weak: { 'src/bom': 'weak-number' },
  // Where lines name what they stand below.
  named: { 'src/bom/hierarchy': 'owners-hang parents' },
  // Where lists have columns of paths, or elements stand in each other.
  nested: { 'src/bom/hierarchy': 'nested paths' },
  // Where a number comes again and again, or a column names what lines are parts of.
  components: { 'src/map/columns': 'component-columns' },
  // Where a row has a description and nothing else.
  wrapped: { 'src/map/rows': 'wrapped-words' },
  // Where a header speaks of alternates, packing or lots.
  aside: { 'src/map/columns': 'aside-columns substitutes' },
  // Where a row above a list may say what its quantities are for.
  based: { 'src/map': 'base-above' },
  // Where marks before a name or a number draw steps.
  drawnsteps: { 'src/map/rows': 'drawn-steps' },
  // Where rows are grouped or names indented.
  stepped: { 'src/bom/hierarchy': 'indent' },
  // Where find numbers have dots.
  dotted: { 'src/bom/hierarchy': 'dotted' },
  // Where a part, or a text without a name, has the grade of a magnet.
  gradednouns: { 'src/materials/parts': 'before-noun' },
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
  // Where a category, a heading or a title may say what lines are.
  nogroups: { 'src/materials/parts': 'no-group' },
  // Where a workbook says what it is about.
  docprops: { 'src/read/xlsx': 'properties' },
  // Where a list has a servo motor.
  models: { 'src/batch/context': 'of-models' },
  // Where a line says no more than "servo motor".
  bareservos: { 'src/materials/motors': 'servo-noted' },
  // Where lines of one part say different things of a magnet.
  lines: { 'src/materials': 'line-conflict' },
  // Where a word is none, and may be like one.
  suggest: { 'src/judge': 'suggest' },
  // Where something is said to be without another.
  without: { 'src/materials/motors': 'without-motor' },
  // Where a line has the number of a type that is known.
  typed: { 'src/materials/parts': 'type-before' },
  // Where a magnet of no stated family has a material with a figure.
  structural: { 'src/materials/magnets': 'structural-metal' },
  // Where a text may name a machine beside a magnet or a substance.
  producing: { 'src/materials/parts': 'production-machine' },
  // Where a text names a garnet by that word.
  garnets: { 'src/materials/substances': 'garnets' },
  // Where a text names two substances, or two forms.
  offered: { 'src/materials/substances': 'several-forms' },
  // Where a text has a colon.
  doped: { 'src/materials/substances': 'dopants' },
  // Where a magnet is of samarium-cobalt, of a type that is not stated.
  samarium: { 'src/materials/magnets': 'samarium' },
  // Where lists have prices.
  prices: { 'src/rules': 'cost' },
  // Where a word is written in katakana.
  katakana: { 'src/materials/text': 'kana' },
  // Where something is written from right to left.
  righttoleft: {
    'src/knowledge': 'letters',
    'src/map/cells': 'units-right-to-left',
    'src/materials/text': 'right-to-left',
  },
  // Where a line names an actuator, a pump, a compressor or a magnet that lifts.
  otherkinds: { 'src/materials/motors': 'other-kinds' },
  // Where a motor's speed or voltage says what it is fed by.
  mains: { 'src/materials/motors': 'mains-power slip' },
  // Where a motor of no stated kind is named.
  rated: { 'src/materials/motors': 'rated-kind' },
  // Where what it burns may stand beside it.
  engines: { 'src/materials/motors': 'engines' },
  // Where a text may speak of a superconductor, a scintillator or the core of an inductor.
  unlike: { 'src/materials/parts': 'unlike-magnet' },
  // Where a list is one of a system that is known.
  dialects: { 'src/map/dialect': 'dialect-applied dialect-quantity' },
  // Where a part of another name has the grade or the material of a magnet beside it.
  pieces: { 'src/materials/magnets': 'shape-words shaped-piece' },
  // Where a text has a grade, ohms, or letters behind a word of a language without blanks.
  firsts: { 'src/materials/reading': 'stands-first-seldom' },
  // Where a colon follows the name of a part.
  labels: { 'src/materials/reading': 'labelled' },
  // Where "and", "to" or a comma without a blank stands behind a carrier.
  joints: { 'src/materials/reading': 'joined' },
  // Where a part stands behind a carrier and a dash or a colon.
  behinddash: { 'src/materials/reading': 'behind-dash' },
  // Where an element is named with no form and no purity.
  productnames: { 'src/materials/substances': 'product-name' },
  // Where a machine stands behind a motor.
  moved: { 'src/materials/reading': 'machine-behind' },
  // Where an oxide is named, or what something was won from.
  mixed: { 'src/materials/substances': 'dissolved fired ingredient', 'src/materials/reading': 'won-from' },
  // Where a line speaks of mud, of rockets, of piezo or of voice coils.
  oddmotors: { 'src/materials/motors': 'odd-motors' },
  // Where a line speaks of printing, or of plastics that are printed.
  printedparts: { 'src/materials/parts': 'printed-part' },
  // Where a valve or a drive stands beside a motor, or another part beside a magnet.
  made: { 'src/materials/reading': 'made-with' },
  // Where the clause of a part names the family or the grade of a magnet.
  onparts: { 'src/materials/parts': 'named-on-part stated-family' },
  // Where a line names a substance, or a component that is told by what is in it.
  substances: {
    'src/materials/substances':
      'coated in-device in-laser listed-with named-after only-names open-names own-crystal substance-settle told-of',
    'src/materials/parts': 'embedded-material',
    'src/materials/symbols': 'spelled',
  },
  // Where a remark holds a mass beside one that a column states.
  eachmass: { 'src/map/cells': 'each-mass' },
  // Where a place or a state stands behind a motor or a loudspeaker.
  placed: { 'src/materials/reading': 'placed' },
  // Where names of lengths stand behind the figures.
  behindfigures: { 'src/materials/mass': 'named-behind' },
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
  // Where the number of a known series stands in a line.
  seriesplace: { 'src/materials/parts': 'series-place' },
  // Where a text has two commas or dots between names.
  lists: { 'src/materials/reading': 'listed' },
  // Where a preposition that is seldom one stands before a carrier.
  leads: { 'src/materials/reading': 'led-by' },
  // Where something comes with a part.
  comeswith: { 'src/materials/parts': 'comes-with' },
  // Where a line names two magnets, or ferrite.
  twomagnets: { 'src/materials/magnets': 'either-magnet replaced' },
  // Where particles of Japanese or Korean stand behind a noun, or 用.
  postpositions: { 'src/materials/reading': 'postpositions' },
  // Where a text has grams, or figures before a word for magnets.
  weighed: { 'src/materials/mass': 'told-weights' },
  // Where a carrier stands beside a thread, or behind a stroke.
  filed: { 'src/materials/reading': 'filed-under' },
  // Where a text names neodymium, or magnets of it.
  neodymium: { 'src/materials/reading': 'neodymium-word' },
  // Where letters in brackets are counted: what a metal is bound to.
  ligands: { 'src/materials/symbols': 'ligands' },
  // Where symbols stand one behind the other, or a share before a colon.
  meant: { 'src/materials/reading': 'meant' },
  // Where a line names a form of metal.
  magnetmetal: { 'src/materials/magnets': 'magnet-metal' },
  // Where a text that names neodymium names no magnet.
  neodymiummetal: { 'src/materials/reading': 'neodymium-metal' },
  // Where what makes sound is called "neo".
  neo: { 'src/materials/magnets': 'neo-word' },
  // Where a text has quotation marks, or the core of a thing.
  quoted: { 'src/materials/reading': 'quoted' },
  // Where a magnet is glued to something.
  mounted: { 'src/materials/magnets': 'mounted' },
  // Where a tariff code is one of rare earths, magnets, motors or loudspeakers.
  tariff: { 'src/materials/parts': 'commodity' },
  // Where what stands above a line, or its number, says what it is.
  numbered: { 'src/materials/parts': 'lists-several numbers-of-lines' },
  // Where a text in capitals names a raw material.
  capitals: { 'src/materials/symbols': 'symbol-capitals' },
  // Where a size may be named in another language than English.
  lengths: { 'src/materials/mass': 'length-words' },
  // Where a constituent of an alloy has its share, or another one, beside it.
  parted: { 'src/materials/symbols': 'formula-parts' },
  // Where symbols of metals stand one behind the other.
  chained: { 'src/materials/symbols': 'symbol-chain' },
  // Where a line names an alloy or a target.
  alloys: {
    'src/materials/substances': 'as-target beside-name cobalt-alloys stated-shares substance-constituents',
    'src/materials/magnets': 'scrap',
    'src/regulation': 'list-hits',
  },
  // Where a text names rare earths, or the field of a magnet.
  bars: {
    'src/materials/substances': 'ores unnamed-rare-earths',
    'src/materials/magnets': 'rare-earth-bar rare-earth-words',
  },
  // Where lines have categories.
  grouped: { 'src/batch/context': 'groups' },
  // Where nothing names a part, and a remark a component.
  toldinremarks: { 'src/materials/parts': 'remarked-class' },
  // Where a description is the name of a form or a shape, and there are remarks.
  remarked: { 'src/materials/magnets': 'remarked-magnet', 'src/materials/substances': 'remarked-material' },
  // Where a line names an element, or may hold one by its symbol.
  elements: { 'src/materials/substances': 'element-forms listed-elements salts substance-elements' },
  // Where a name is as short as a code, cut short or a switch, a thing has a width or an edition, a piece comes with something, and rotors and lasers have more beside them.
  besides: {
    'src/materials/reading': 'books brand magnet-of-thing own-width sleeves-and-rods switches unnamed word-or-code',
    'src/materials/magnets': 'grade-figures said-of-piece short-names',
  },
  // Where a carrier stands beside a word that nobody knows: "Servo motor control".
  properties: { 'src/materials/reading': 'property-of' },
  // Where a letter or a sign may stand for a preposition.
  shortcuts: { 'src/materials/reading': 'short-cuts' },
  // Where a symbol of an element stands without a form behind it.
  symbolbefore: { 'src/materials/symbols': 'symbol-before' },
  // Where numbers of parts have lost their zeros.
  otherseries: { 'src/bom': 'other-series' },
  // Where a symbol of an element stands by itself.
  symbolpieces: { 'src/materials/symbols': 'symbol-pieces' },
  // Where a share stands beside an element.
  amounts: { 'src/materials/symbols': 'shares' },
  // Where a line names a fibre.
  fibres: { 'src/materials/substances': 'fibres' },
  // Where a line names a laser that is called after its crystal, or that crystal.
  crystallasers: { 'src/materials/substances': 'laser-accessory' },
  // Where a line names phosphors of three colours.
  tribands: { 'src/materials/substances': 'tri-band' },
  // Where a line names zirconia.
  zirconia: { 'src/materials/substances': 'substance-zirconia' },
  // Where a text may begin as a document or a note does.
  papers: { 'src/materials/parts': 'paper-or-work' },
  // Where a row has one text, and no quantity.
  alone: { 'src/map/rows': 'tool-sections words-of-money', 'src/read/lists': 'tool-titles' },
  // Where a text may be a sentence.
  prose: { 'src/materials/parts': 'prose' },
  // Where a motor or a loudspeaker stands beside a connector.
  connectors: { 'src/materials/parts': 'placed-connector' },
  // Where a word of Devanagari goes on behind a term.
  devanagari: { 'src/materials/text': 'devanagari' },
  // Where another thing bears the name of a component.
  alike: { 'src/materials/parts': 'named-alike' },
  // Where the row below a header holds short words alone.
  unitsBelow: { 'src/map/headers': 'units-below' },
  // Where a part that is reported has a price, or is counted in sets.
  priced: { 'src/map/cells': 'per-several price-unit quantity-unit set-pieces', 'src/map/columns': 'price-columns' },
  // Declarations, registers, masters, and other formats.
  seldom: {
    src: 'shell-word',
    'plugins/mofcom': 'concerned end-use question-clauses refusals stated',
    'plugins/mofcom/data': 'bars no56-names notes',
    'plugins/odoo': 'records',
    'src/run/files': 'bug-record left-out-record lint-declaration',
    'src/batch': 'mapping-check unreadable-record',
    'src/batch/names': 'name-keys part-names',
    'src/batch/lines': 'shapes',
    'src/batch/unread': 'unread-drawn unread-unvalued',
    'src/bom': 'alternates common-word join-number second-sources ways-up',
    'src/cache': 'stamp',
    'src/cli/says': 'aside-messages',
    'src/cli/flags': 'rule-flag',
    'src/cli': 'sources-aside',
    'src/facts':
      'collect companies declared-parts figures join key-index keys left-out master-columns masters masters-collect masters-join material read-declaration references saying structure structure-below structure-links substance',
    'src/host': 'interrupted',
    'src/judge/answers':
      'answer answered-question answers asked-once coarse-limit conflicts control-code disagreement full-disclosure left-open no-licence on-record open-question reconsider',
    'src/judge/aside': 'baseline baseline-content baseline-file baseline-law baseline-source put-aside suppressions',
    'src/judge': 'companies pins told-files',
    'src/judge/register': 'csv dates register register-columns register-makers register-row register-values',
    'src/judge/declared':
      'declared-below declared-content declared-entry declared-family declared-finding declared-in declared-kinds declared-magnet declared-origin declared-others declared-row declared-substance joins taken-along told-below',
    'src/map/headers': 'attributes',
    'src/map/dialect': 'user-mapping',
    'src/map/columns': 'element-header element-lists group-columns',
    'src/map': 'elements principal',
    'src/map/rows': 'merged',
    'src/materials/lexicon': 'code-automaton lexicon-build matcher-compile needed pattern-syntax trie',
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
    'src/report/notices': 'aside-notices declaration-notices',
    'src/report/words': 'beside-words',
    'src/report/commands': 'calendar',
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
