import type { Noun } from './head.ts';
import { HOLDS_MAGNETS } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';

/** Motors that say how they turn: what a valve of such a kind is moved by. */
const SPECIFIC = /^(?:motor-(?:stepper|bldc|dc|pmsm|linear|pancake)|vca)/;
/** What a servo that is named no closer moves, and no valve: that works by oil. */
const AXIS =
  /stage|ax[ei]|table|slide|unit|modul|tisch|achse|einheit|tavol|ass[ei]|slitt|eje|mesa|eixo|stol|стол|ось|滑台|模[组組]|ステージ|스테이지/i;
const MOVES = /^(?:motor|gear-motor|wheel-motor|vca|erm|lra)/;
const TURNS = /^(?:motor|gear-motor|wheel-motor|generator)/;
const MAGNETIC =
  /^[ ,]{0,2}(?:ma[gq]n[eé]t[iy][ckq]\p{L}{0,3}|magn\.|aimant[eé]e?s?|calamitat[ao]|imantad[ao]|magnetisch\p{L}{0,2}|magnetyczn\p{L}{1,3}|magneti[sz]ad[oa]s?|магнитн\p{L}{2,3})[ ,]{1,2}(?:de |di |w |из )?$/u;
/** "Robot drive": machines that no vocabulary has as a noun of their own. */
const OF_MACHINE = /(?:^|[ ,])(?:robot|roboter|manipulator|machine|gantry) $/;
/** What a magnet is inside another thing. */
const INSIDE =
  /^ (?:rotors?|cores?|inserts?|inlays?|elements?|poles?|l[aä]ufer|kern|noyau|nucleo|rotore)(?![\p{L}\d])/u;
const BUILT_IN =
  /^[\s,]*(?:internal|integral|integrated|built-?in|eingebaut\p{L}{0,2}|integriert\p{L}{0,2}|integrovan\p{L}{1,2}|vestav[eě]n\p{L}{1,2}|zabudovan\p{L}{1,2}|wbudowan\p{L}{1,2}|встроенн\p{L}{1,3}|вбудован\p{L}{1,3}|be[eé]p[ií]tett|ge[iï]ntegreerde?|ingebouwde?|inbyggd\p{L}{0,1}|innebygd\p{L}{0,1}|indbygge?t\p{L}{0,1}|embutid[oa]|incorporad[oa]|integrad[oa]|int[eé]gr[eé]\p{L}{0,1}|incorporat\p{L}{1,2}|integrat\p{L}) (?:\p{L}{2,12} ){0,2}$/u;
const MAIN = /^(?:main|auxiliary|feed|traction|roller|haupt|neben|paper) $/;
const WATTS = /^[^,;|]{0,24}\d{1,4} ?w(?![\p{L}\d])/u;
/** "Uchwyt neodymowy", "неодимовый держатель": an adjective beside the part. */
const ADJECTIVE = /^(?:neod[iy]m(?:ow|ov)|неодимов)/iu;
const DRIVE = /^(?:drives?|antrieb)$/i;
const MANY = /motors$/i;

/**
 * The carrier that a part holds by its nature, though the text is about the part. "EXV STEPPER VALVE" and "rotary valve, motor BLDC 30 V"
 * are valves that a motor moves; "Nd:YAG laser tattoo removal machine" is that laser; "5TH WHEEL DRIVE, BRUSHLESS HUB MOTOR" and "VOICE COIL MIRROR DRIVE" are no electronics; "ROLLER, MDR,
 * INTERNAL BRUSHLESS MTR" says what is in it; "alternator, SmCo rotor" and "POLEA MAGNETICA NEODIMIO" have the magnets they name.
 * Undefined: it holds none.
 */
export function madeWith(
  main: Noun,
  at: number,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  text: Normalised,
): Noun | undefined {
  return (
    movedBy(main, at, nouns, segments, text) ??
    builtIn(main, at, nouns, segments, text) ??
    insideOf(main, at, nouns, segments, text) ??
    listedIn(main, nouns, segments, text) ??
    drivenBy(main, nouns, segments, text) ??
    ridesOn(main, nouns, segments, text) ??
    magneticOf(main, nouns, segments, text) ??
    laserOf(main, nouns, segments, text)
  );
}

function movedBy(main: Noun, at: number, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  if (main.kind !== 'part') return undefined;
  const isDrive = DRIVE.test(main.text);
  if (!isDrive && !main.roles.has('actuated')) return undefined;
  const moves = isDrive ? MOVES : SPECIFIC;
  const isOfAxis = !isDrive && AXIS.test(main.text);
  const carriers = nouns.filter(({ kind, value, segment }) => kind === 'class' && (moves.test(value) || (isOfAxis && value === 'servo-hobby')) && (segment === at || (segment > at && (segments[segment]?.role === 'main' || (!isDrive && segments[segment]?.role === 'bracket')))));
  const carrier = carriers[0];
  if (carrier === undefined || !isDrive) return carrier;
  // "Main drive, brushless 24 V 45 W": power on its shaft, which electronics do not have.
  if (MAIN.test(folded.slice(0, main.start)) && carrier.segment > main.segment && WATTS.test(folded.slice(carrier.end))) return carrier;
  // "Stepper drive", "Drive, stepper motor 5 A" are electronics: only of something that turns it is the drive of that.
  const turned = nouns.find((noun) => noun.kind === 'part' && noun !== main && noun.segment === main.segment && noun.end <= main.start && folded.slice(noun.end, main.start).trim() === '');
  if (turned === undefined) return OF_MACHINE.test(folded.slice(0, main.start)) && MANY.test(carrier.text) ? carrier : undefined;
  return turned.roles.has('control') ? undefined : carrier;
} // prettier-ignore

/** "ROLLER, MDR, INTERNAL BRUSHLESS MTR": a later clause that opens with what is built in. */
function builtIn(
  main: Noun,
  at: number,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | undefined {
  if (main.kind !== 'part') return undefined;
  return nouns.find(({ kind, value, segment, start }) => {
    const own = segments[segment];
    return (
      kind === 'class' &&
      MOVES.test(value) &&
      segment > at &&
      own?.role === 'main' &&
      BUILT_IN.test(folded.slice(own.start, start))
    );
  });
}

/** A thing that is put together of others. */
const MODULE =
  /modul|assembl|assy|unit(?![sy])|einheit|baugruppe|ünite|gruppe|groupe|gruppo|unidad|conjunto|ensemble|wheel|tekerlek|zesp[oó][lł]|узел|модуль|模块|组件|總成|总成|ユニット|모듈/u;
const GEARED = /gear|red[uü]|getriebe|riduttor|przek[lł]ad|prevodovk|převodov|редукт|减速|減速|감속|växel|växl|vaihde/u;
/** "Wheel module (DC motor + gearbox)": of what a thing is put together, in brackets. */
function listedIn(main: Noun, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  if (main.kind !== 'part') return undefined;
  const first = segments.findIndex(({ role }) => role === 'bracket');
  const opens = segments[first];
  if (opens === undefined || segments[first + 1]?.role !== 'bracket' || !MODULE.test(folded.slice(0, opens.start))) return undefined;
  if (!/^ ?[+&] ?$/.test(folded.slice(opens.end, segments[first + 1]?.start))) return undefined;
  // What turns slower beside the motor is no plug, fuse or electronics of it.
  if (!GEARED.test(folded.slice(opens.start, segments[first + 1]?.end))) return undefined;
  const within = (at: number): readonly Noun[] => nouns.filter(({ segment }) => segment === at);
  const carrier = [...within(first), ...within(first + 1)].find(({ kind, value }) => kind === 'class' && MOVES.test(value));
  return carrier !== undefined && within(carrier.segment).at(-1) === carrier ? carrier : undefined;
} // prettier-ignore

/** What opens, turns or positions something of itself. */
const OPERATES =
  /^(?:operators?|openers?|actuators?|positioners?|antrieb|torantrieb|napęd|azionamento|accionamiento|operador|motorisation)$/iu;
const ALONE = /^\s*(?:\d{1,2}-?(?:phase|ph)s?\s)?\s*$/u;
/** "Door operator, VVVF, BLDC", "solar array drive, 2-phase stepper": the clause of the motor alone. */
function drivenBy(main: Noun, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  if (main.kind !== 'part') return undefined;
  // "Door [operator]", "solar array [drive]".
  const isOperated = OPERATES.test(main.text) || nouns.some(({ segment, text, start }) => segment === main.segment && start >= main.end && OPERATES.test(text)) || /(?:array|door|gate|lid|yaw|pitch) (?:drive|operator|opener)s?$/.test(folded.slice(0, segments[main.segment]?.end).trim());
  if (!isOperated) return undefined;
  return nouns.find(({ kind, value, segment, start, end }) => {
    const own = segments[segment];
    return kind === 'class' && MOVES.test(value) && segment > main.segment && own?.role === 'main' && ALONE.test(folded.slice(own.start, start)) && ALONE.test(folded.slice(end, own.end));
  });
} // prettier-ignore

const BENCH =
  /(?:test (?:bench|rig|stand)|emulator|trainer|prufstand|banc d'essais?|banco (?:di prova|de pruebas?|de ensaios?)|стенд|试验台|試驗台) ?$/u;
/** "Wind turbine emulator test bench, 1.5 kW DC motor driving a generator": of a bench the clause behind says what machine is on it, by its power. */
function ridesOn(main: Noun, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  const own = segments[main.segment];
  if (main.kind !== 'part' || own === undefined || !BENCH.test(folded.slice(own.start, own.end).trimEnd())) return undefined;
  return nouns.find(({ kind, value, segment }) => {
    const clause = segments[segment];
    return kind === 'class' && TURNS.test(value) && segment > main.segment && clause?.role === 'main' && /\d ?k?w(?![\p{L}\d])/u.test(folded.slice(clause.start, clause.end));
  });
} // prettier-ignore

const LASER = /^laser-(?!diode|sol$)/;
const APPARATUS =
  '(?:machines?|systems?|devices?|equipment|apparatus|workstations?|platforms?|instruments?|units?|(?:\\p{L}{0,30})(?:gerate?|maschinen?|anlagen?|systeme?|apparate?n?|machine|toestel|apparaat|maskine?|maskin|apparatur))';
const BEHIND_LASER = new RegExp(`^((?: [\\p{L}-]{2,20}){0,4}) ?-?${APPARATUS}(?![\\p{L}\\d])`, 'u');
const BEFORE_LASER =
  /(?<!\p{L})(?:machines?|cabezal(?:es)?|cabecote|testa|teste|tetes?|glowic\p{L}|головк\p{L}|appareils?|equipements?|systemes?|maquinas?|equipos?|aparatos?|sistem[aie]s?|macchin[ae]|macchinari|apparecchi\p{L}{0,4}|equipamentos?|aparelhos?|urzadzeni[ea]|maszyna|zarizeni|pristroj|аппарат\p{L}?|установка|машина|система|прибор)((?: \p{L}{1,14}){0,3})[ -]$/u;
/** What a laser has beside it, and what is said to be for one. */
const BESIDE_LASER =
  /mirror|mount|hold|lens|nozzle|lamp|cool|chill|kuhl|power|supply|netz|align|safe|protect|schutz|exhaust|filter|fume|test(?![ae](?!\p{L}))|meas|mess|(?<!\p{L})(?:for|fur|pour|para|per|voor|dla|для|of)(?!\p{L})|refroid|refriger|raffredd|охлажд|chlod/u;

/** "Nd:YAG laser tattoo removal machine", "máquina de láser Nd:YAG": a machine that is called a laser is one. */
function laserOf(main: Noun, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  if (main.kind !== 'part') return undefined;
  return nouns.find(({ kind, value, segment, start, end }) => {
    if (kind !== 'class' || !LASER.test(value) || segment !== main.segment) return false;
    const before = BEFORE_LASER.exec(folded.slice(0, start));
    const said = BEHIND_LASER.exec(folded.slice(end, segments[segment]?.end)) ?? before;
    // "Soporte cabezal láser": of what stands before the machine it is a part.
    if (said !== null && said === before && main.start < before.index) return false;
    // "Laser welding machine nozzle" is the part behind the machine.
    return said !== null && main.start < end + said[0].length && !BESIDE_LASER.test(said[0]);
  });
} // prettier-ignore

function insideOf(main: Noun, at: number, nouns: readonly Noun[], segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  for (const magnet of nouns) {
    if (magnet.kind !== 'magnet' || magnetKind(magnet.value) === null || magnet.segment <= at || segments[magnet.segment]?.role !== 'main') continue;
    if (!INSIDE.test(folded.slice(magnet.end, magnet.end + 12))) continue;
    // A rotor of them is a component of its own.
    return nouns.find(({ kind, segment, start }) => kind === 'class' && segment === magnet.segment && start > magnet.start) ?? heldIn(main, magnet);
  }
  return undefined;
} // prettier-ignore

function magneticOf(
  main: Noun,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | undefined {
  const magnet = main.kind === 'part' ? nouns[nouns.indexOf(main) + 1] : undefined;
  const before = main.kind === 'part' ? nouns[nouns.indexOf(main) - 1] : undefined;
  for (const beside of [magnet, before])
    if (
      beside?.kind === 'magnet' &&
      ADJECTIVE.test(beside.text) &&
      beside.segment === main.segment &&
      /^\p{L}{0,4} $/u.test(folded.slice(Math.min(beside.end, main.end), Math.max(beside.start, main.start)))
    )
      return heldIn(main, beside);
  if (magnet?.kind !== 'magnet' || magnetKind(magnet.value) === null || segments[magnet.segment]?.role === 'for')
    return undefined;
  const between = folded.slice(main.end, magnet.start);
  // "Koło magnetyczne liczydła wtr. NdFeB": what of the thing is magnetic may stand between.
  const isIt =
    MAGNETIC.test(between) ||
    (main.value === '' &&
      /^[^|;()]{1,48}$/.test(between) &&
      MAGNETIC.test(between.slice(0, between.indexOf(' ', 2) + 1)));
  return isIt ? heldIn(main, magnet) : undefined;
}

/** A part that holds the magnet; of a shape or a form it is what the thing is made of. */
const heldIn = ({ kind, value }: Noun, magnet: Noun): Noun =>
  kind === 'part' && value === '' ? { ...magnet, kind: 'class', value: HOLDS_MAGNETS } : magnet;
