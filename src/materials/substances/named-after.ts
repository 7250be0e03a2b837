import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';
import type { Form } from '../types.ts';
import { servesLaser } from './laser-accessory.ts';

/* Parts and light that are called after a substance, which is not in them. */

/** Parts that are named after a substance and do not hold it: "Nd:YAG mirror", "target holder", "magnet gloves". */
const NAMED_AFTER =
  /label|sticker|placard|(?<![a-z])sign(?![a-z])|schild|etikett|étiquette|etiqueta|etichetta|табличк|наклейк|标签|標籤|ラベル|라벨|glasses|lunettes|occhiali|gafas|очки|眼镜|眼鏡|メガネ|めがね|護目|护目|보안경|보호안경|okular|okuliar|окуляри|br[yý]le|ochelari|[óo]culos|g[oö]zl[uü]k|veiligheidsbril|laserbril|szem[uü]veg|glasögon|suojalasi|γυαλι|schutzglas|schutzfenster|board|pcb|platine|leiterplatte|mirror|coupler|lamp|diode|filter|filt(?:re|ro|r)s?(?![a-z])|power supply|netzteil|alimentation|goggle|eyewear|detector|spiegel|miroir|espejo|specchio|lustro|зеркал|镜|鏡|미러|ミラー|holder|halter|support|clamp|klemm|shutter|driver|treiber|cable|kabel|câble|cable|controller|adapter|tool|werkzeug|glove|brille|software|cabinet|schrank|gun|meter|tester|cleaner|支架|夹|驱动|ホルダ|ドライバ|holster|service|marking|gravur|screw|schraube|bolt|heat ?sink|kühlkörper|(?<![a-z])tips?(?![a-z])|manifold|hand ?piece|applicator/i;

/** Whether a noun is of such a part. */
export const isCalledAfter = ({ text }: Noun): boolean => NAMED_AFTER.test(text);

/** "YAG wavelength", "Nd:YAG laser line": the light that a thing is made for. */
const OF_LASER =
  /^(?:[a-z]{2}:?)?(?:yag|ylf|yvo4?|luag|ysgg)[ -](?:laser[ -]?)?(?:wavelength|wellenlange|line\b|harmonic|(?:weld|cut\b|cutting|mark(?:ed|ing)|engrav|geschwei|geschnit|beschrift|gravi)(?!\w{0,5}[ -](?:lasers?|machine|system|station|workstation|unit|equipment)s?\b))/;

/** Crystals without rare earths that change the light of a laser: one that is named behind such a crystal is the laser. */
const CHANGES_LIGHT =
  /(?<![a-z])(?:d?kd\*?p|dkdp|ktp|kta|rtp|lbo|bbo|c?lbo|bibo|ppln|ppktp|linbo3|litao3|zgp)(?![a-z\d])/;
const ITS_USE =
  /doubl|tripl|harmonic|(?<![a-z])[stf]hg(?![a-z])|verdoppl|verdreifach|doublage|duplicaci|raddoppi|удвоени|[倍谐][频頻波]|高調波|고조파|체배|q-?switch|pockels|opo(?![a-z])/;

/** "KTP crystal for Nd:YAG doubling", "BBO crystal, Nd:YAG 4th harmonic". */
function isLaserServed({ reading: { segments, text } }: ReadLineText, at: number): boolean {
  const other = CHANGES_LIGHT.exec(text.folded);
  if (other === null || other.index > at) return false;
  return (
    ITS_USE.test(text.folded) || segments.some(({ role, start, end }) => role === 'for' && at >= start && at < end)
  );
}

/** "Laser-welded (YAG)": so is one that says how a thing was made. */
const LASER_WORK = /laser[- ]?(?:weld|cut\b|cutting|mark(?:ed|ing)|engrav|geschwei|geschnit|beschrift|gravi)/;
const LASER_CRYSTAL = /^(?:[a-z]{2}[:-]?)?(?:yag|ylf|yvo4?|luag|ysgg)(?![a-z])/;

/** "Sapphire tip 400 um for Er:YAG", "Ho:YAG single-use fibre": what guides the light of a laser. */
const GUIDES = /^(?:(?:fib(?:er|re)|sapphire|quartz) )?tips?(?![a-z])/;
const OF_LIGHT = /^(?:[a-z]{2}[,:]){1,3}y(?:ag|sgg)(?![a-z])/;
const SINGLE_USE =
  /^(?:[a-z]{2}[,:]){1,3}y(?:ag|sgg) (?:laser )?(?:single-use|disposable|reusable|surgical) fib(?:er|re)/;

/** What is about a substance and never of it. */
const NEVER_OF = /label|sticker|glasses|brille|goggle|board|pcb|manual/i;
/** What parts are made of, where it stands behind them: "Clamp: ZrO2 3Y-TZP", "Screw AlMgSc". A crystal there is what a part is for. */
const MADE_OF: ReadonlySet<Form> = new Set<Form>(['alloy', 'ceramic']);

/** "Detector block LYSO": a detector of gamma rays is made of what shines in it, one of a laser's light is not. */
const DETECTOR = /dete[ck]?t(?:or|eur)|dedekt[oö]r|rivelator|детектор|探测器|探測器|検出器|검출기/i;
const LIGHT =
  /laser|lazer|l[aá]ser|лазер|激光|雷射|レーザ|레이저|enhanced|1064|photodiode|fotodiod|ingaas|quadrant|(?<![a-z])(?:si|ir|nir)(?![a-z])|power|energy|puls/;
export const isDetector = ({ text }: Noun): boolean => DETECTOR.test(text);

/** Whether a crystal is in the detector that a text names with it: garnets of lasers are, unless the text speaks of light. */
const isDetecting = (folded: string, at: number, form: Form | undefined): boolean =>
  (form === 'crystal' || (form === 'ceramic' && /^(?:gos|gadox|gd2o2s)(?![a-z])/.test(folded.slice(at)))) &&
  (!LASER_CRYSTAL.test(folded.slice(at)) || (/^(?:yag|luag)(?![a-z])/.test(folded.slice(at)) && !LIGHT.test(folded)));

/** "Crystal in a mount", "rod, mount included": a substance that is there, and what it comes in. */
const IN_IT = / (?:in|im|on|auf|with|mit|dans|en|sur|avec|con|su|w|na|z|v|do|в|на|с|op|met|på|i|med) /;
const COMES = /^ (?:incl|inkl|ready|inbegr|compris)/;

/** Whether a noun is what holds a substance that is named at `at`: before it in the text, or right behind it in its clause. */
function isAround({ reading: { segments, text } }: ReadLineText, head: Noun, at: number): boolean {
  if (head.start < at) return head.segment === 0;
  const own = segments[head.segment];
  if (own?.role !== 'main' || at < own.start) return false;
  return !IN_IT.test(text.folded.slice(at, head.start)) && !COMES.test(text.folded.slice(head.end));
}

/** "SiPM array 8x8, for LYSO readout": words before a purpose that are no form of a substance name a thing, whether or not it is known. */
function namesThing({ source, reading: { hits, text } }: ReadLineText, at: number): boolean {
  return (
    source.role !== 'material' &&
    /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(text.folded.slice(0, at)) &&
    !hits.some(
      ({ end, meaning: { kind, value } }) =>
        end <= at && value !== 'ceramic' && (SAID_OF.has(kind) || kind.endsWith('material')),
    )
  );
}

const SAID_OF: ReadonlySet<string> = new Set(['form', 'element', 'shape', 'compound', 'family']);

/** "Al0.9Sc0.1 planar sputtering target, 300 mm tool": a clause of the substance with its form behind it; what a later one names is what it is for. */
const hasOwnForm = ({ reading: { hits, segments, nouns } }: ReadLineText, at: number, head: Noun): boolean => {
  const own = segments.findIndex(({ start, end }) => at >= start && at < end);
  return (
    segments[own]?.role === 'main' &&
    head.segment > own &&
    !nouns.some(({ segment, kind }) => segment === own && kind === 'part') &&
    hits.some(
      ({ segment, start, meaning: { kind, value } }) =>
        segment === own && start > at && kind === 'form' && value === 'target',
    )
  );
};

/** "Green phosphor (LaPO4:Ce,Tb tri-color lamp)": behind a form that is named alone, brackets say of what it is, and what it is for. */
const isAside = ({ reading: { hits, segments, nouns, text } }: ReadLineText, at: number, head: Noun): boolean =>
  head.start > at &&
  segments[head.segment]?.role === 'bracket' &&
  nouns.every(({ segment }) => segments[segment]?.role === 'bracket') &&
  hits.some(
    ({ segment, end, meaning: { kind, value } }) =>
      end <= at &&
      segments[segment]?.role === 'main' &&
      kind === 'form' &&
      SUBSTANCES.has(value) &&
      !/\p{L}/u.test(text.folded.slice(end, at)),
  );
const FOIL = /^\p{L}{2,16}[ -]?(?:metal )?(?:foil|folie|film)/u;
const STOPS = /^(?:filters?|shutters?|attenuators?|absorbers?|windows?|blinden?|verschluss|abschw[aä]cher)$/i;
const SUBSTANCES: ReadonlySet<string> = new Set(['phosphor', 'oxide', 'metal', 'alloy', 'target', 'powder', 'crystal']);

/**
 * Whether the substance at `at` of the folded text only gives a part or light its name, and is not in it. `form`: of the
 * substance, if that is known.
 */
export function isNamedAfter(text: ReadLineText, at: number, form?: Form): boolean {
  const { head, nouns, segments } = text.reading;
  const { folded } = text.reading.text;
  const named = folded.slice(at, at + 40);
  if (OF_LIGHT.test(named) && (GUIDES.test(folded) || SINGLE_USE.test(named))) return true;
  if (LASER_CRYSTAL.test(named) && isLaserServed(text, at)) return true;
  if (OF_LASER.test(named) || (LASER_CRYSTAL.test(named) && LASER_WORK.test(folded))) return true;
  if (LASER_CRYSTAL.test(named) && text.source.role !== 'material' && servesLaser(text, at)) return true;
  // "flashlamp for Er:YAG", "Halter | für YAG-Stab": what stands behind "for" is elsewhere.
  const opens = segments[0]?.role === 'for' && text.source.role !== 'material';
  const purpose = segments.find(({ role, start, end }) => role === 'for' && at >= start && at < end);
  if (
    purpose !== undefined &&
    (head !== null ||
      opens ||
      namesThing(text, purpose.start) ||
      // "Co-W spray powder for TBC bond coats" is of what is named first.
      text.reading.formulas.some(({ end }) => end <= purpose.start))
  )
    return true;
  if (text.source.role === 'material' || head?.kind !== 'part') return false;
  // "Erbium foil filter", "Gd foil, neutron shutter": what stops rays is the foil itself.
  if (form === 'metal' && FOIL.test(named) && STOPS.test(head.text)) return false;
  // "WE43 screw": of an alloy screws are made.
  if (form === 'alloy' && /screw|schraube|bolt/i.test(head.text)) return false;
  // "Injektor Gadovist-Halter": in one word with what holds it.
  if (nouns.some((noun) => noun.kind === 'part' && NAMED_AFTER.test(noun.text) && /^\S{2,24}-$/.test(folded.slice(at, noun.start)))) return true; // prettier-ignore
  if (hasOwnForm(text, at, head) || isAside(text, at, head)) return false;
  // "Filter Standard 1 (Holmium Oxide)": in brackets stands what a thing is of; of a crystal, whose light it is for.
  if (form === 'oxide' && segments.some(({ role, start, end }) => role === 'bracket' && at >= start && at < end && head.end <= start)) return false; // prettier-ignore
  // "Oven Gd2O3", "Gd2O3 oven": a machine that is named alone with it.
  const isMachine =
    head.roles.has('machine') &&
    nouns.every((noun) => noun === head) &&
    (head.start < at || text.reading.text.folded.slice(head.end).trim() === '');
  if (!NAMED_AFTER.test(head.text) && !isMachine && !(head.roles.has('around-substances') && isAround(text, head, at)))
    return false;
  if (isDetector(head) && isDetecting(folded, at, form)) return false;
  if (
    form !== undefined &&
    MADE_OF.has(form) &&
    !NEVER_OF.test(head.text) &&
    at >= head.end &&
    nouns.every((noun) => noun === head || noun.end <= at || noun.cancelledBy !== null)
  )
    return false;
  // The part must stand behind the substance or be the head of the whole text.
  return nouns.some((noun) => noun === head && (noun.start > at || noun.segment === 0));
}
