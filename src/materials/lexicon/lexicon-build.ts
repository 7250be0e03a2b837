import type { Knowledge } from '../../knowledge/knowledge.ts';
import {
  CONCEPT_KINDS,
  createLexicon,
  METAL_FORM,
  NEVER_MAGNETIC_MOTORS,
  type ConceptKind,
  type Lexicon,
  type LexiconTables,
  type Meaning,
} from './lexicon.ts';
import { compileMatcher, flagsOf } from './matcher-compile.ts';
import { LONG, type Term } from './matcher-tables.ts';
import { PLURALS } from '../text/word-ends.ts';
import { normalise } from '../text/normalise.ts';

interface Draft {
  readonly text: string;
  readonly accented: boolean;
  startFree: boolean;
  endFree: boolean;
  /** Only as a name that some list has with its noun first. */
  nounFirst?: boolean;
  readonly meanings: Map<
    string,
    { kind: ConceptKind; value: string; headFinal: boolean; headInitial: boolean; germanic: boolean }
  >;
}

const KIND_ORDER = new Map(CONCEPT_KINDS.map((kind, index) => [kind, index]));

/** Germanic languages without English. */
const BESIDE = new Set(['da', 'de', 'nb', 'nl', 'sv']);

/** A meaning is a line: a letter for its kind, a digit for where heads stand, and its value. */
function writeMeanings(meanings: readonly Omit<Meaning, 'isMetalForm' | 'roles'>[]): string {
  return meanings
    .map(({ kind, value, headFinal, headInitial, germanic }) => {
      const flags = (headFinal ? 1 : 0) + (headInitial ? 2 : 0) + (germanic ? 4 : 0);
      return String.fromCharCode(65 + CONCEPT_KINDS.indexOf(kind), 48 + flags) + value;
    })
    .join('\n');
}

/** The lexicon of a knowledge base, compiled on the spot; a build has it written beforehand (`lexicon-file.ts`). */
export function buildLexicon(knowledge: Knowledge): Lexicon {
  return createLexicon(compileLexicon(knowledge));
}

/** A feature is a part as well, in whichever language: its heads stand where those of both stand. */
function joinFeature({ meanings }: Draft): void {
  const part = meanings.get('part:');
  const features = [...meanings.values()].filter(({ kind }) => kind === 'feature');
  if (part === undefined || features.length === 0) return;
  meanings.delete('part:');
  for (const feature of features) {
    feature.headFinal ||= part.headFinal;
    feature.headInitial ||= part.headInitial;
    feature.germanic &&= part.germanic;
  }
}

/** "Spindle": a carrier in Portuguese and a part in English, so that the word says nothing of where heads stand. */
function joinLoan({ meanings }: Draft): void {
  if (meanings.get('part:')?.headFinal !== true) return;
  for (const meaning of meanings.values()) if (meaning.kind === 'class') meaning.headFinal = true;
}

/** "smco5", "smco 1:5": what the figures are written behind, and they. */
const WITH_FIGURES = /^(.*[^\d:. ])([ ]?\d(?:[:. ]?\d+)*)$/;

/**
 * The longest term counts, and "magnet smco" is longer than "smco5": where the figures behind a family tell it from another, they do so
 * behind every term that ends with it.
 */
function addFigures(drafts: Map<string, Draft>): void {
  const families = [...drafts.values()].filter(({ meanings }) =>
    [...meanings.values()].some(({ kind }) => kind === 'family'),
  );
  for (const { text, endFree, meanings } of families) {
    const [, stem = '', figures = ''] = WITH_FIGURES.exec(text) ?? [];
    if (stem === '') continue;
    for (const longer of families) {
      const whole = longer.text + figures;
      // "Sm-Co" is the same word.
      const isSame = longer.text.endsWith(` ${stem}`) || longer.text.replace(/[ -]/g, '') === stem;
      if (!isSame || drafts.has(whole)) continue;
      drafts.set(whole, {
        text: whole,
        accented: longer.accented,
        startFree: longer.startFree,
        endFree,
        meanings: new Map(meanings),
      });
    }
  }
}

/**
 * A term may be another one with an ending as well: "turbine" is Polish "turbin" too, and Spanish "cables" the plural of English "cable".
 * Spelled out it counts, so it means what that means beside its own, in the languages of both. A mask means nothing else.
 */
function joinEndings(drafts: Map<string, Draft>): void {
  // From the short to the long: what a term is given it hands on.
  for (const draft of [...drafts.values()].sort((a, b) => a.text.length - b.text.length)) {
    if (draft.accented || hasKind(draft, 'mask')) continue;
    for (const ending of PLURALS) {
      const stem = draft.text.endsWith(ending) ? drafts.get(draft.text.slice(0, -ending.length)) : undefined;
      if (stem === undefined || stem.text.length < 4 || hasKind(stem, 'mask')) continue;
      for (const [key, meaning] of stem.meanings) {
        if (meaning.kind === 'element') continue;
        const own = draft.meanings.get(key);
        // "piece" and "module" leave the noun before them what it is: Polish "piec" (furnace) and Turkish words take nothing away from that.
        if (own === undefined && meaning.kind === 'part' && hasKind(draft, 'head-neutral')) continue;
        if (own === undefined) draft.meanings.set(key, { ...meaning });
        else {
          own.headFinal ||= meaning.headFinal;
          own.headInitial ||= meaning.headInitial;
          own.germanic &&= meaning.germanic;
        }
      }
    }
  }
}

/** "*halter" among the words of a role: so is each noun that ends with it, as compounds are what their last word is. */
function addRolesOfEnds(
  drafts: ReadonlyMap<string, Draft>,
  roleOfEnds: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const { text, meanings } of drafts.values()) {
    for (const [end, roles] of roleOfEnds) {
      if (!text.endsWith(end)) continue;
      for (const value of roles)
        meanings.set(`role:${value}`, { kind: 'role', value, headFinal: true, headInitial: true, germanic: false });
    }
  }
}

/** Names of elements that others are compounded with (Terbiumoxid, иттрийалюминиевый); "samari" is Vietnamese, and no Samaritan. */
const IN_COMPOUNDS = /^.{4,}(?:um|[иі]й|i[ou])$|^.{6,}[^\p{Script=Latin}]$/u;

/**
 * What stands before a noun and what it is driven by, or like, alike: "MOTOR,AIR COOLED" is no air motor, "DC motor, standard" one of direct current,
 * and "Fan wheel, motor" a wheel for one.
 */
const MEDIUM = /^(?:air|water|oil|gas|hand|dc|ac|standard|motor)$/;

/** "MOTOR,SERVO" for "servo motor": lists of materials managers have the noun first, and a comma. Null: of one word, or of too many. */
function invertedName(term: string): string | null {
  const [, rest = '', noun] = /^([a-z0-9][a-z0-9 /-]{1,30}) ([a-z]{3,16})$/.exec(term) ?? [];
  return noun === undefined || rest.split(' ').length > 2 || MEDIUM.test(rest) ? null : `${noun},${rest}`;
}

/** What stands last in names of scripts without blanks: motors, magnets, loudspeakers, machines. */
const LAST =
  /^([\p{Script=Han}\p{Script=Katakana}ー]{2,12})(电动机|電動機|电机|電機|马达|馬達|モーター|モータ|磁铁|磁鐵|磁石|磁钢|磁鋼|マグネット|扬声器|揚聲器|喇叭|スピーカー|スピーカ|发电机|發電機|転子|转子|轉子|推杆|推桿|电缸|電缸|シリンダ|シリンダー|联轴器|聯軸器|カップリング|机器人|機器人|ロボット|模组|模組|アクチュエータ|硬盘|硬碟|ディスク|靶材)$/u;

/** Spellings with a blank before what stands last, and of lists that have it first: "伺服 电机", "电机 伺服", "馬達,伺服". */
function partedNames(term: string, kind: ConceptKind): string[] {
  const [, rest, last] = LAST.exec(term) ?? [];
  if (rest === undefined || last === undefined) return [];
  // What stands behind a magnet may tell of its shape, and what is in it counts.
  return kind === 'class'
    ? [`${rest} ${last}`, `${last} ${rest}`, `${last},${rest}`, `${last}、${rest}`]
    : [`${rest} ${last}`];
}

/** 圆磁, 方块磁: a shape and 磁, which is a magnet there and the beginning of many other words. */
const SHAPED = /^(?:[方圆圓]|[^永]{2,})磁$/u;

const hasKind = ({ meanings }: Draft, wanted: ConceptKind): boolean =>
  [...meanings.values()].some(({ kind }) => kind === wanted);

/** Letters as systems write them that have none of their own: "LUEFTERMOTOR", "HOEJTTALER". Where others leave the marks away, that is read anyway. */
const IN_ASCII: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
  ],
  da: [
    ['æ', 'ae'],
    ['ø', 'oe'],
    ['å', 'aa'],
  ],
  sv: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['å', 'aa'],
  ],
  nb: [
    ['æ', 'ae'],
    ['ø', 'oe'],
    ['å', 'aa'],
  ],
};

/** Further spellings of a term: without letters of its own, and in German with "ss" alone, as Switzerland and capitals have it. */
function inAscii(term: string, language: string): string[] {
  const letters = IN_ASCII[language];
  if (letters === undefined || term.startsWith('=')) return [];
  const plain = letters.reduce((text, [letter, written]) => text.replaceAll(letter, written), term);
  const sharp = language === 'de' ? term.replaceAll('ß', 'ss') : term;
  return [...new Set([plain, sharp])].filter((spelled) => spelled !== term);
}

/** Languages that put no noun behind another in one word. */
const ROMANCE: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ro']);

/** All vocabularies and the names of materials and families, as the tables of a lexicon. */
export function compileLexicon(knowledge: Knowledge): LexiconTables {
  const drafts = new Map<string, Draft>();
  const roleOfEnds = new Map<string, ReadonlySet<string>>();

  function add(
    written: string,
    kind: ConceptKind,
    value: string,
    head: 'final' | 'initial' | 'both',
    germanic = false,
    compounds = true,
    nounFirst = false,
  ): void {
    // Chemistry compounds freely: Dysprosiumoxid, Sputtertarget, Yttriumfluorid. In Romance languages substances do, but no "diana": "mediana".
    const chemical =
      written.length >= 5 && (kind === 'compound' || (kind === 'form' && (compounds || value === 'oxide')));
    const isOpen = written.startsWith('*');
    const startFree = kind !== 'role' && (isOpen || chemical);
    const endFree = (written.endsWith('*') && written.length > 1) || (kind === 'element' && IN_COMPOUNDS.test(written));
    const accented = written.startsWith('=');
    const { folded, cased } = normalise(written.replace(/^[*=]|\*$/g, ''));
    const text = (accented ? cased.toLowerCase() : folded).trim();
    if (text.length === 0) return;
    if (kind === 'role' && isOpen) roleOfEnds.set(text, new Set([...(roleOfEnds.get(text) ?? []), value]));
    const key = accented ? `=${text}` : text;
    let draft = drafts.get(key);
    if (draft === undefined)
      drafts.set(key, (draft = { text, accented, startFree, endFree, nounFirst, meanings: new Map() }));
    // German "*motor" and Spanish "motor" are one term that both languages vote for.
    draft.startFree ||= startFree;
    draft.endFree ||= endFree;
    draft.nounFirst &&= nounFirst;
    const meaning = draft.meanings.get(`${kind}:${value}`);
    if (meaning === undefined) {
      draft.meanings.set(`${kind}:${value}`, {
        kind,
        value,
        headFinal: head !== 'initial',
        headInitial: head !== 'final',
        germanic,
      });
    } else {
      meaning.headFinal ||= head !== 'initial';
      meaning.headInitial ||= head !== 'final';
      meaning.germanic &&= germanic;
    }
  }

  /** Classes that are no assemblies: a sensor magnet is a magnet, a sputtering target a form of its material. */
  const REALLY: Readonly<Record<string, readonly [ConceptKind, string]>> = {
    'encoder-magnet': ['magnet', ''],
    'prox-magnet': ['magnet', ''],
    'xray-target': ['form', 'target'],
  };

  for (const vocabulary of knowledge.vocabularies) {
    for (const [concept, terms] of Object.entries(vocabulary.terms)) {
      const colon = concept.indexOf(':');
      const written = (colon < 0 ? concept : concept.slice(0, colon)) as ConceptKind;
      const [kind, value] = REALLY[colon < 0 ? '' : concept.slice(colon + 1)] ?? [
        written,
        colon < 0 ? '' : concept.slice(colon + 1),
      ];
      if (!KIND_ORDER.has(kind)) continue;
      // A driver, a Hall sensor, an SSD never holds a magnet: as a head noun it is another part. Motors that never do stay
      // classes, since "motor, induction" must be told from "motor".
      const fact = kind === 'class' ? knowledge.classes.get(value) : undefined;
      const isOther = fact?.pRareEarthMagnet === 0 && fact.material === null && !NEVER_MAGNETIC_MOTORS.test(value);
      const as = isOther ? 'part' : kind;
      // These write the head last in a compound and first beside another noun ("Gehäuse Servomotor").
      const head =
        as === 'role' || ((as === 'part' || as === 'feature') && BESIDE.has(vocabulary.language))
          ? 'both'
          : vocabulary.head;
      for (const term of terms) {
        for (const spelled of [term, ...inAscii(term, vocabulary.language)])
          add(
            spelled,
            as,
            value,
            head,
            as !== 'role' && BESIDE.has(vocabulary.language),
            !ROMANCE.has(vocabulary.language),
          );
        if (kind === 'class' || kind === 'magnet' || kind === 'family')
          for (const [at, parted] of partedNames(term, kind).entries())
            add(parted, as, value, head, false, true, at > 0);
        if (vocabulary.language === 'en' && (kind === 'class' || kind === 'magnet'))
          for (const name of new Set([term, term.replace(/(?<![a-z])motor(?![a-z])/, 'mtr')])) {
            if (name !== term) add(name, as, value, head);
            const inverted = invertedName(name);
            if (inverted === null) continue;
            add(inverted, as, value, head);
            // "Pitch motor, permanent magnet servo" goes on behind its comma, and "Wiper motor, universal" fits any car.
            if (!inverted.includes(' ') && !inverted.endsWith(',universal'))
              add(inverted.replace(',', ', '), as, value, head);
          }
      }
    }
  }
  for (const material of knowledge.materials.values()) {
    for (const term of material.terms) add(term, 'material', material.id, 'both');
    for (const term of material.contextTerms ?? []) add(term, 'context-material', material.id, 'both');
  }
  for (const family of knowledge.families.values()) {
    for (const term of family.terms) add(term, 'family', family.id, 'both');
  }
  addFigures(drafts);
  joinEndings(drafts);
  addRolesOfEnds(drafts, roleOfEnds);
  for (const shape of knowledge.shapes) add(shape, 'shape', '', 'both');
  for (const form of knowledge.metalForms) add(form, 'part', METAL_FORM, 'both');

  const terms: Term[] = [];
  // There are more terms than two bytes number: those that are told apart by nothing but their letters share an id.
  const ids: number[] = [];
  const idByKind = new Map<string, number>();
  const listOf: number[] = [];
  const lists: string[] = [];
  const listByKey = new Map<string, number>();
  for (const draft of drafts.values()) {
    joinFeature(draft);
    joinLoan(draft);
    // A role is of a noun: alone it says nothing.
    if ([...draft.meanings.values()].every(({ kind }) => kind === 'role')) continue;
    const list = [...draft.meanings.values()].sort(
      (a, b) => (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0),
    );
    const key = writeMeanings(list);
    let index = listByKey.get(key);
    if (index === undefined) listByKey.set(key, (index = lists.push(key) - 1));
    // "Magnet, electron …" is no plural of "magnet, electro": of an inverted name the noun has the ending.
    const noPlural = draft.text.includes(',') || [...draft.meanings.values()].every((one) => one.kind === 'element');
    const term = {
      text: draft.text,
      accented: draft.accented,
      startFree: draft.startFree,
      endFree: draft.endFree,
      noPlural,
      nounFirst: draft.nounFirst === true,
      // 电机、减速 is an inverted name, and 电机、减速机支架 none.
      endsRun: draft.text.includes('、') || (SHAPED.test(draft.text) && hasKind(draft, 'magnet')),
    };
    const kind = `${String(index)} ${String(Math.min(term.text.length, LONG))} ${String(flagsOf(term))}`;
    let id = idByKind.get(kind);
    if (id === undefined) idByKind.set(kind, (id = listOf.push(index) - 1));
    terms.push(term);
    ids.push(id);
  }
  return { ...compileMatcher(terms, ids), listOf: Uint16Array.from(listOf), lists };
}
