// Modules of `src/materials` that the chunk of every lint is without.

/** As `CHUNKS` in `chunks.mjs`: what few texts are asked. */
export const CHUNKS_OF_MATERIALS = {
  // Where a line may be of a phosphor that something shows by.
  phosphors: { 'src/materials/substances': 'phosphor-for' },
  // Where a holder or a winding is called a magnet.
  stated: { 'src/materials/parts': 'stated-magnet' },
  // Where a rating stands before a magnet.
  ratedinside: { 'src/materials/reading': 'parted-term' },
  // Where more stands beside a grade in a column of materials or remarks.
  coats: { 'src/materials/magnets': 'coats' },
  // Where a text states shares of several elements.
  composed: { 'src/materials/symbols': 'composition' },
  // Where a material may state a share, or names an element by its symbol.
  declares: { 'src/materials/substances': 'declared-shares' },
  // Where a column states a share of neodymium or samarium.
  sharedas: { 'src/materials/magnets': 'shared-as-magnet' },
  // Where a magnet of Nd-Fe-B has letters of a class, and no number.
  loneclass: { 'src/materials/magnets': 'lone-class' },
  // Where a part is of ferrite or AlNiCo.
  plainpieces: { 'src/materials/magnets': 'plain-piece' },
  // Where a part and a size stand before a motor.
  sizedparts: { 'src/materials/reading': 'sized-part' },
  // Where a magnet is said to be a permanent one.
  permanent: { 'src/materials/reading': 'permanent-machine' },
  // Where magnets hold or catch, and currents brake.
  fields: { 'src/materials/parts': 'field-kind' },
  // Where a magnet of Nd-Fe-B may be bound in plastic.
  bonded: { 'src/materials/magnets': 'bonded' },
  // Where a text is Cyrillic, Greek or Armenian.
  twins: { 'src/materials/text': 'twins' },
  // Where a document has a number behind the thing that it is of.
  procedures: { 'src/materials/reading': 'called-after' },
  // Where something is doped into what no formula names.
  glasses: { 'src/materials/substances': 'glass-hosts' },
  // Where a bracket speaks of a permanent magnet.
  inbracket: { 'src/materials/magnets': 'stated-in-bracket' },
  // Where a rare earth stands beside a word that may be a colour.
  called: { 'src/materials/reading': 'only-called' },
  // Where a code may be a grade, or number something else.
  quenched: { 'src/materials/magnets': 'magnequench' },
  // Where a text says that a part is not there.
  denied: { 'src/materials/reading': 'denied' },
  // Where a text with an element or a magnet denies, asks or leaves open.
  // Where a text may claim that no magnet is there.
  free: { 'src/materials/magnets': 'claims-free' },
  hedged: { 'src/materials/reading': 'meant-otherwise' },
  // Where a part, or a text without a name, has the grade of a magnet.
  gradednouns: { 'src/materials/parts': 'before-noun' },
  // Where a category, a heading or a title may say what lines are.
  nogroups: { 'src/materials/parts': 'no-group' },
  // Where a category names a carrier, and the description another part.
  saidofthings: { 'src/materials/parts': 'said-of-thing' },
  // Where a line says no more than "servo motor", or "servo".
  bareservos: { 'src/materials/motors': 'servo-noted' },
  // Where lines of one part say different things of a magnet.
  lines: { 'src/materials': 'line-conflict' },
  // Where a motor is named beside one that has no magnet.
  eithermotors: { 'src/materials/motors': 'either-motor' },
  // Where something is said to be without another.
  without: { 'src/materials/motors': 'without-motor' },
  // Where a line has the number of a type that is known.
  typed: { 'src/materials/parts': 'type-before' },
  // Where a magnet of no stated family has a material with a figure.
  structural: { 'src/materials/magnets': 'structural-metal' },
  // Where a text may name a machine beside a magnet or a substance.
  producing: { 'src/materials/parts': 'production-machine' },
  // Where a text with a substance says what something is for.
  serving: { 'src/materials/substances': 'equipment-for' },
  // Where a text has a word for a silicate.
  silicates: { 'src/materials/substances': 'silicates' },
  // Where a text with a substance speaks of water or of a liquid.
  wet: { 'src/materials/substances': 'with-water' },
  // Where a text names a garnet by that word.
  garnets: { 'src/materials/substances': 'garnets' },
  // Where a text names two substances, or two forms.
  offered: { 'src/materials/substances': 'several-forms' },
  // Where a text opens with a substance and its purity.
  pure: { 'src/materials/substances': 'own-entry' },
  // Where an element is named in a text that says "inorganic or organic".
  headings: { 'src/materials/substances': 'heading-compounds' },
  // Where a text has a colon, or a word for doping.
  doped: { 'src/materials/substances': 'dopants doped-words' },
  // Where a magnet is of samarium-cobalt, of a type that is not stated, or may be.
  samarium: { 'src/materials/magnets': 'samarium unstated-magnet' },
  // Where a word is written in katakana.
  katakana: { 'src/materials/text': 'kana' },
  // Where a line names an actuator, a pump, a compressor or a magnet that lifts.
  otherkinds: { 'src/materials/motors': 'other-kinds' },
  // Where a formula has an element that is followed.
  offormula: { 'src/materials/substances': 'formula-draft' },
  // Where a motor's speed or voltage says what it is fed by.
  mains: { 'src/materials/motors': 'mains-power slip' },
  // Where a motor of no stated kind is named.
  rated: { 'src/materials/motors': 'rated-kind' },
  // Where what it burns may stand beside it.
  engines: { 'src/materials/motors': 'engines' },
  // Where a text begins like the number of a semiconductor, and another names a component.
  semiconductors: { 'src/materials/parts': 'numbered-semiconductor' },
  // Where a text may speak of a superconductor, a scintillator or the core of an inductor.
  unlike: { 'src/materials/parts': 'unlike-magnet' },
  // Where a part of another name has the grade or the material of a magnet beside it.
  pieces: { 'src/materials/magnets': 'shape-words shaped-piece' },
  // Where a text has a grade, ohms, or letters behind a word of a language without blanks.
  firsts: { 'src/materials/reading': 'stands-first-seldom' },
  // Where a colon follows the name of a part.
  labels: { 'src/materials/reading': 'labelled' },
  // Where "and", "to" or a comma without a blank stands behind a carrier.
  joints: { 'src/materials/reading': 'joined' },
  // Where more than one thing may stand before a noun that is of all.
  nounsofall: { 'src/materials/reading': 'noun-of-all' },
  // Where a part stands behind a carrier and a dash or a colon.
  behinddash: { 'src/materials/reading': 'behind-dash' },
  // Where an element is named with no form and no purity.
  productnames: { 'src/materials/substances': 'product-name' },
  // Where what motors are ordered with, or a cable, stands behind a carrier.
  equipment: { 'src/materials/reading': 'equipment' },
  // Where what a thing is supplied with stands behind one.
  supplied: { 'src/materials/reading': 'supplied' },
  // Where a rotor, a sensor or a coating stands behind a magnet, something lifts by magnets, or a loudspeaker has dimensions.
  behindmagnets: { 'src/materials/reading': 'behind-magnet' },
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
  onparts: { 'src/materials/parts': 'named-on-part said-magnetic stated-family' },
  // Where a line names a substance, or a component that is told by what is in it.
  substances: {
    'src/materials/substances':
      'coated in-device in-laser listed-with named-after only-names open-names own-crystal substance-settle told-of',
    'src/materials/parts': 'embedded-material',
    'src/materials/symbols': 'spelled',
  },
  // Where a place or a state stands behind a motor or a loudspeaker.
  placed: { 'src/materials/reading': 'placed' },
  // Where names of lengths stand behind the figures.
  behindfigures: { 'src/materials/mass': 'named-behind' },
  // Where the number of a known series stands in a line.
  seriesplace: { 'src/materials/parts': 'by-number series-place' },
  // Where a text has two commas or dots between names.
  lists: { 'src/materials/reading': 'listed' },
  // Where a preposition that is seldom one stands before a carrier.
  leads: { 'src/materials/reading': 'led-by' },
  // Where a column beside a part names what may drive it.
  drivebeside: { 'src/materials/parts': 'drive-beside-name' },
  // Where something comes with a part.
  comeswith: { 'src/materials/parts': 'comes-with' },
  // Where a line names two magnets, or ferrite.
  twomagnets: { 'src/materials/magnets': 'either-magnet ferrite-said replaced' },
  // Where particles of Japanese or Korean stand behind a noun, or 用.
  postpositions: { 'src/materials/reading': 'postpositions' },
  // Where a text has grams, or figures before a word for magnets.
  weighed: { 'src/materials/mass': 'told-weights' },
  // Where what has a mass or a size is no magnet.
  densities: { 'src/materials/mass': 'other-densities' },
  // Where elements of a magnet are named.
  statedelements: { 'src/materials/magnets': 'stated-elements' },
  // Where a carrier stands beside a thread, or behind a stroke.
  filed: { 'src/materials/reading': 'filed-under' },
  // Where a text names neodymium, or magnets of it.
  neodymium: { 'src/materials/reading': 'neodymium-word' },
  // Where letters in brackets are counted: what a metal is bound to.
  ligands: { 'src/materials/symbols': 'ligands' },
  // Where symbols stand one behind the other, or a share before a colon.
  meant: { 'src/materials/reading': 'meant' },
  // Where a text without blanks has a word that records are called by.
  recordnames: { 'src/materials/reading': 'record-name' },
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
  capitals: { 'src/materials/symbols': 'symbol-capitals formula-capitals' },
  // Where a size may be named in another language than English.
  lengths: { 'src/materials/mass': 'length-words' },
  // Where a constituent of an alloy has its share, or another one, beside it.
  parted: { 'src/materials/symbols': 'formula-parts' },
  // Where symbols of metals stand one behind the other.
  chained: { 'src/materials/symbols': 'symbol-chain' },
  // Where a text names rare earths, or the field of a magnet.
  bars: {
    'src/materials/substances': 'ores unnamed-rare-earths',
    'src/materials/magnets': 'rare-earth-bar rare-earth-words',
  },
  // Where nothing names a part, and a remark a component.
  toldinremarks: { 'src/materials/parts': 'remarked-class' },
  // Where a description is the name of a form or a shape, and there are remarks.
  remarked: { 'src/materials/magnets': 'remarked-magnet', 'src/materials/substances': 'remarked-material' },
  // Where a line names an element, or may hold one by its symbol.
  elements: {
    'src/materials/substances': 'element-forms element-mentions listed-elements said-form salts substance-elements',
  },
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
  // Where a text may be a sentence.
  prose: { 'src/materials/parts': 'prose' },
  // Where a motor or a loudspeaker stands beside a connector.
  connectors: { 'src/materials/parts': 'placed-connector' },
  // Where a word of Devanagari goes on behind a term.
  devanagari: { 'src/materials/text': 'devanagari' },
  // Where another thing bears the name of a component.
  alike: { 'src/materials/parts': 'named-alike' },
};
