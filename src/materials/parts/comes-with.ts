import type { Draft } from './draft.ts';
import { classFinding } from './told-on-part.ts';
import { HOLDS_MAGNETS } from '../lexicon/lexicon.ts';
import { evidenceOf, textsOf, type ReadLineText } from '../line.ts';
import { liesBeside } from '../magnets/spare-magnets.ts';
import type { Noun } from '../reading/head.ts';
import { opensDriven } from '../reading/led-by.ts';

/** A magnet that comes with a thing: in it (`isHeld`, "with", a column of materials), else beside it ("and"). */
export function takeMagnet(draft: Draft, noun: Noun, text: ReadLineText, isHeld = false): void {
  const { line, part } = draft;
  const { knowledge } = line;
  // Glue is for magnets, and a label warns of them.
  if (part !== null && (part.noun.roles.has('adhesive') || part.noun.roles.has('label'))) return;
  const evidence = evidenceOf('context', noun.text, text.source, 'comes with a magnet', null, knowledge, 0.7);
  const liesApart = liesBeside(noun, text);
  const isIn = text.reading.segments[noun.segment]?.role === 'with' && !liesApart;
  const fact = isHeld || isIn || text.source.role === 'material' ? knowledge.classes.get(HOLDS_MAGNETS) : undefined;
  if (fact === undefined) draft.magnet ??= evidence;
  else draft.held.push(classFinding(line, fact, noun, text, 1));
  if (liesApart) draft.beside ??= evidence;
}

/** A carrier or a magnet that comes with the part of a line. */
export function takeNoun(draft: Draft, noun: Noun, text: ReadLineText): void {
  const { line, classes } = draft;
  if (noun.kind === 'magnet') takeMagnet(draft, noun, text);
  if (noun.kind !== 'class') return;
  const fact = line.knowledge.classes.get(noun.value);
  if (fact !== undefined) classes.push(classFinding(line, fact, noun, text, 0.8));
}

/** What other columns say that comes with a part. */
export function takeMore(
  draft: Draft,
  part: ReadLineText,
  comesAlong: (noun: Noun, text: ReadLineText) => boolean,
): void {
  const { line, descriptive } = draft;
  for (const text of textsWithMore(part, descriptive)) {
    const own = withOwn(text);
    for (const noun of own === null ? text.reading.nouns : [own])
      if (noun === own || comesAlong(noun, text)) takeNoun(draft, noun, text);
  }
  // A remark names mostly what a part is for.
  for (const text of textsOf(line, 'remarks')) {
    const noun = includedIn(text);
    if (noun !== null) takeNoun(draft, noun, text);
  }
}

/** 含编码器电机: beside 底盘, where no noun stands before, it is the motor that comes along, with what it has of its own. */
function withOwn({ reading: { head, segments, text } }: ReadLineText): Noun | null {
  const isOwn = segments[0]?.role === 'with' && segments[1]?.role === 'main' && head?.segment === 1;
  return isOwn && head.kind === 'class' && /^ ?[含带帶附内內配包]/u.test(text.folded) ? head : null;
}

/** Words that say of a thing that it is delivered as well: "with" says of a screw what it goes with. */
const INCLUDES =
  /^ ?(?:incl(?:\.|udes?|uding|u[ti]|uye[n]?|uso)?|comes with|comprende?|contains?|inkl(?:\.|usive)?|beinhaltet|enthalt|inclusief|zawiera|включая|содержит|[含附]|包[含括]|附[带帶]|[内內]含)(?![\p{Script=Latin}\p{Script=Cyrillic}]) ?(?:\d{1,3} ?[x×]? ?|(?:an?|the|one|two|four|zwei|vier|einen|deux|quatre|un|dos|due) )?(?:(?!(?:in|im|with|mit|for|fur|to|zum|no|not|dans|con|en|nel) )[\p{L}\d]{1,14}[ -]){0,2}$/u;

/** The carrier that a remark says to be included: "inkl. 2 Getriebemotoren", モーター2個付き. */
function includedIn(text: ReadLineText): Noun | null {
  const { nouns, segments, text: read } = text.reading;
  const own = withOwn(text);
  const noun =
    own ?? nouns.find(({ segment, cancelledBy }) => cancelledBy === null && segments[segment]?.role === 'with');
  if (noun?.kind !== 'class') return null;
  const { folded } = read;
  const isBehind = nouns[0] === noun && /(?:付き?|付属|同梱|포함) ?$/u.test(folded);
  return noun === own || isBehind || INCLUDES.test(folded.slice(0, noun.start)) ? noun : null;
}

/**
 * Of the texts of a line those that say what comes with the part which another one names: "Includes 4 DC motors",
 * ベース車体・モーター付き, and, where they call it a part as well, "Planetary gear, with BLDC motor" beside "Gear".
 */
const textsWithMore = (part: ReadLineText, texts: readonly ReadLineText[]): ReadLineText[] =>
  texts.filter(
    (text) =>
      text !== part && (opensWithMore(text) ? !opensDriven(text.reading.text) || isMachine(part) : isPartWith(text)),
  );

/** What has its drive in it. A belt, a shaft or a bearing that a motor drives has not. */
const MACHINE =
  /^(?:gripp?ers?|grabbers?|claws?|hands?|arms?|legs?|robots?|rovers?|crawlers?|conveyors?|turntables?|winch(?:es)?|hoists?|dispensers?|feeders?|greifer|arm|bein|hand|forderband|drehteller|winde|pinces?|bras|jambes?|mains?|convoyeurs?|treuil|pinzas?|garras?|brazos?|piernas?|patas?|mano|pinz[ae]|bracci[oa]|gamb[ae]|nastro|verricello|bracos?|pernas?|chwytak|rami[eę]|nog[ai]|захват|схват|рука|манипулятор|нога|конвейер|лебедка|夹爪|夹持器|机械臂|机械手|机械腿|グリッパー?|ハンド|アーム|脚|그리퍼|팔|다리)$/u;
export const isMachine = ({ reading: { head, text } }: ReadLineText): boolean =>
  head !== null && MACHINE.test(text.folded.slice(head.start, head.end));

const opensWithMore = ({ reading: { segments, text } }: ReadLineText): boolean =>
  segments[0]?.role === 'with' || segments.some(({ role, end }) => role === 'with' && text.folded.charAt(end) === '付');

const isPartWith = ({ reading: { head, segments } }: ReadLineText): boolean =>
  head?.kind === 'part' && segments.some(({ role }) => role === 'with');

/** "Zahnradgeber mit Vormagnet SmCo": a magnet comes with a thing whose word nobody knows; "set with magnets", "4 pcs with magnet" are magnets. */
export function comesWithUnnamed({ reading: { text, segments, hits, grades } }: ReadLineText, magnet: Noun): boolean {
  const { start } = segments[magnet.segment] ?? magnet;
  const before = text.folded.slice(0, segments[magnet.segment - 1]?.end ?? 0);
  const named = [...hits.filter(({ meaning }) => meaning.kind !== 'prep'), ...grades];
  // "Governor with trip magnet 24 V": a winding.
  return (
    !VOLTS.test(text.folded) && WORD.test(before) && !SOLD_IN.test(before) && !named.some((one) => one.start < start)
  );
}

const VOLTS = /\d ?v(?:dc|ac|olts?)?(?![a-z\d])/;
const WORD = /\p{L}{4}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}/u;
/** Sets, packs and units: magnets that are in one are sold by themselves. */
const SOLD_IN =
  /(?<!\p{L})(?:sets?|kits?|packs?|packung|packages?|bags?|box(?:es)?|assort|sortiment|beutel|tüte|dose|lots?|sachets?|boîte|paquet|bolsa|caja|juego|paquete|surtido|conjunto|pacote|caixa|saco|scatola|busta|confezione|zestaw|opakowanie|pude[lł]ko|worek|набор|комплект|упаковка|пакет|коробка|sada|balen[ií]|sáček|sæt|pose|sarja|pussi|készlet|pieces?|stück|stuks|штук|pièces?|piezas|pezzi|sztuk)|套|盒|包|袋|件|セット|箱|個|세트|상자|개/u;
