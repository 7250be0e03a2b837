import { licenceRemedy, noLicenceWords } from '../answers/no-licence.ts';
import { countryOf } from '../../regulation/countries.ts';
import { FORM_WORDS, isShippedForm } from '../../regulation/form-words.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { answerOf, type Answer, type DeclaredElement } from '../answers/answer.ts';
import { answersCode, isNoCode } from '../answers/control-code.ts';
import { deniesHost, leftByLimit } from '../answers/coarse-limit.ts';
import { conflictsWithin, OTHER_HOST } from '../answers/conflicts.ts';
import { FAMILY_WORDS } from '../declared/declared-family.ts';
import {
  declaredMagnet,
  type DeclaredMagnet,
  declaredSubstances,
  type Decompose,
  substanceOf,
} from '../declared/declared-magnet.ts';
import { originHint } from '../country-hint.ts';
import { columnNamed, REGISTER_COLUMNS, STAGES } from './register-columns.ts';
import { namesPart, type Register } from './register.ts';
import type { RegisterProblem, RegisterRow } from './register-row.ts';
import { casIn, isUnknown } from './register-values.ts';
import { didYouMean, nearest } from '../../suggest.ts';

type Say = (level: RegisterProblem['level'], code: string, what: string, hint: string) => void;

const ASK_AGAIN = 'Ask again: lintanide ask PART --owner NAME --due DATE.';

/** What is doubtful or due in a register that can be read, in order of lines. Files beside it are not looked at. */
export function checkRegister(register: Register, asOf: IsoDate, decompose: Decompose): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  const sayOn =
    (line: number): Say =>
    (level, code, what, hint) =>
      problems.push({ line, level, code, what, hint });
  for (const name of register.others) {
    const near = nearest(name, REGISTER_COLUMNS);
    const hint =
      near === null || columnNamed(name) !== null
        ? 'It is kept as it is, and read by people only.'
        : `Did you mean "${near}"?`;
    sayOn(1)('warning', 'register-unknown-column', `has the column "${name}", which has no meaning here.`, hint);
  }
  for (const row of register.rows) {
    const say = sayOn(row.line);
    if (!namesPart(row))
      say(
        'warning',
        'register-no-number',
        'numbers no part, so the line speaks of none.',
        'Give the number that the BOM has now, or the "partKey" of the part as the JSON report has it.',
      );
    checkDates(row, asOf, say);
    checkOrigin(row, say);
    checkForm(row, say);
    // Whether it still holds is one question, whether it could ever be true another.
    const answer = answerOf({ ...row, validUntil: null }, asOf);
    if (answer !== null) {
      const magnet = declaredMagnet(answer, decompose);
      checkComposition(answer, magnet, substanceOf(answer, decompose).length > 0, say);
      checkMagnet(answer, magnet, declaredSubstances(answer, decompose).length > 0, say);
    }
    checkCas(row.values.get('cas') ?? '', decompose, say);
    checkCode(row, say);
    checkPapers(row, answer, say);
  }
  return problems;
}

function checkDates({ state, due, validUntil, values }: RegisterRow, asOf: IsoDate, say: Say): void {
  const waits = state === 'open' || state === 'partial';
  if (waits && due !== null && due < asOf)
    say(
      'error',
      'register-overdue',
      `is overdue: the answer was due on ${due}.`,
      'Ask the owner, or set a new date: lintanide ask PART --owner NAME --due DATE.',
    );
  if (state === 'partial' && due === null)
    say('warning', 'register-due', 'is answered in part, and has no date for the rest.', 'Fill "due".');
  if (waits && !values.has('owner'))
    say('warning', 'register-owner', 'is an open question that nobody owns.', 'Fill "owner".');
  // A question has nothing to run out, and nor has a refusal; what was answered of a part has, also while the rest is asked for.
  if (state !== 'open' && state !== 'refused' && validUntil !== null && validUntil < asOf)
    say('error', 'register-expired', `expired: the answer was valid until ${validUntil}.`, ASK_AGAIN);
  const licence = values.get('licenceExpiry');
  if (licence !== undefined && licence < asOf)
    say(
      'error',
      'register-licence-expired',
      `has a licence that expired on ${licence}.`,
      'Ask for the new licence number and expiry.',
    );
  const signed = values.get('signed');
  if (signed !== undefined && signed > asOf)
    say(
      'warning',
      'register-date',
      `is signed on ${signed}, which is still to come.`,
      'Ask who signed it, and correct the date.',
    );
  const asked = values.get('asked');
  if (asked !== undefined && due !== null && asked > due)
    say('warning', 'register-date', `was asked on ${asked}, after it was due (${due}).`, 'Correct one of the dates.');
}

function checkOrigin({ values }: RegisterRow, say: Say): void {
  for (const stage of STAGES) {
    const place = values.get(`origin${stage}`);
    if (place === undefined || isUnknown(place) || countryOf(place) !== null) continue;
    say(
      'warning',
      'register-origin',
      `has "${place}" in "origin${stage}", which is not one country that is known, so it settles nothing.`,
      originHint(place),
    );
  }
}

/** What says neither "loose" nor "built in" would be taken for the latter. */
function checkForm({ values }: RegisterRow, say: Say): void {
  const form = values.get('formShipped');
  if (form === undefined || isShippedForm(form)) return;
  say(
    'warning',
    'register-form',
    `has the form as shipped "${form}", which is not understood and counts as built in.`,
    didYouMean(form, FORM_WORDS),
  );
}

function checkComposition(answer: Answer, magnet: DeclaredMagnet | null, isSubstance: boolean, say: Say): void {
  const elements = [...answer.elements.values()];
  const sum = elements.reduce((total, { min }) => total + min, 0);
  if (sum > 100.5)
    say(
      'error',
      'register-sum',
      `declares ${String(Number(sum.toFixed(2)))} wt % of rare earths together.`,
      'Shares are wt % of one material: correct them.',
    );
  // The rare earths of the richest magnet of the trade are below 45 wt %.
  else if (answer.family?.rareEarth === true && sum > 45)
    say(
      'error',
      'register-sum',
      `declares ${String(Number(sum.toFixed(2)))} wt % of rare earths in ${answer.family.name}, which holds at most 45.`,
      'Shares are wt % of the magnet, not of its rare earths: correct them.',
    );
  const inside = elements.filter(({ verdict, symbol }) => verdict === 'present' && symbol !== 'La');
  if (answer.family?.rareEarth === false && inside.length > 0)
    say(
      'error',
      'register-sum',
      `declares ${answer.family.name}, and ${inside.map(({ words }) => words).join(', ')} in it.`,
      'One of the two is wrong: ask.',
    );
  for (const declared of elements) {
    const { symbol, verdict, min, limit, words } = declared;
    if (verdict === 'claimed')
      say('warning', 'register-claim', `says ${words}.`, `Ask for both, or the question on ${symbol} stays open.`);
    if (verdict === 'unnamed')
      say(
        'warning',
        'register-claim',
        `says ${words}.`,
        `Ask for a method and its limit, or the question on ${symbol} stays open.`,
      );
    if (verdict === 'coarse') {
      const { open, ask } = leftByLimit(declared, magnet?.content ?? null);
      say(
        'warning',
        'register-limit',
        `says ${words}: ${open}.`,
        `A${ask.slice(1)}, or the question on ${symbol} stays open.`,
      );
    }
    if (verdict === 'present' && limit !== null && min < limit)
      say(
        'warning',
        'register-limit',
        `declares ${words}, below its own detection limit.`,
        'Write it as "<LIMIT", or correct the limit.',
      );
  }
  if (answer.material !== null && answer.family === null && !isSubstance)
    say(
      'warning',
      'register-material',
      `has the material "${answer.material}", which is not understood and settles nothing.`,
      `${didYouMean(answer.material, FAMILY_WORDS)}${nearest(answer.material, FAMILY_WORDS) === null ? ' A substance goes by its formula, as Y2O3.' : ''}`,
    );
}

/** A share this much above what the trade makes is a slip of the pen, not a new magnet. */
const FAR_ABOVE = 1.5;
function checkMagnet(answer: Answer, magnet: DeclaredMagnet | null, isSubstance: boolean, say: Say): void {
  // The grade of a powder or a ceramic is its purity, or a word of its maker's.
  if (answer.grade !== null && !isSubstance && magnet?.grade == null && magnet?.isContradicted !== true)
    say(
      'warning',
      'register-grade',
      `has the grade "${answer.grade}", which is not understood and settles nothing.`,
      'Write it as the maker does: N42SH, 38EH, YXG-28, Y30; other words go into "note".',
    );
  if (magnet === null) return;
  // A family beside shares that it cannot have is said with the shares.
  const within =
    (magnet.family.rareEarth && magnet.grade !== null) || magnet.isContradicted ? conflictsWithin(answer, magnet) : [];
  for (const { declared, stated } of within)
    say('error', 'register-contradiction', `declares ${declared}, and ${stated}.`, 'One of the two is wrong: ask.');
  if (magnet.family.everything === true && answer.cas.length > 0)
    say(
      'warning',
      'register-contradiction',
      `declares no rare earths, and the CAS number ${answer.cas.join(', ')}.`,
      'Keep the CAS number only if it names a substance without rare earths.',
    );
  for (const declared of answer.elements.values()) checkShare(declared, answer, magnet, say);
}

/** Elements that such a magnet cannot be without, or cannot hold that much of. */
function checkShare(declared: DeclaredElement, answer: Answer, { family, content }: DeclaredMagnet, say: Say): void {
  const { symbol, min, words } = declared;
  const host = family.hosts[0];
  if (host === undefined) return;
  const other = host === 'Sm' ? 'Nd' : 'Sm';
  const isWithout = symbol === host && deniesHost(declared);
  // Didymium and praseodymium stand in for neodymium.
  if (isWithout && !(host === 'Nd' && (answer.elements.get('Pr')?.max ?? 0) > 0))
    say(
      'error',
      'register-sum',
      `declares ${family.name}, and ${words}: it is made of ${symbol}.`,
      'One of the two is wrong: ask.',
    );
  const most = content?.elements.find((element) => element.symbol === symbol)?.massFraction?.max ?? 0;
  const isOther = symbol === other && min > OTHER_HOST;
  if (isOther || (symbol !== host && most > 0.001 && min > most * 100 * FAR_ABOVE))
    say(
      'error',
      'register-sum',
      `declares ${words} in ${family.name}, ${isOther ? 'which is not made with it' : `which holds at most about ${String(Number((most * 100).toPrecision(2)))}`}.`,
      'Shares are wt % of the magnet: correct the share or the material.',
    );
}

function checkCas(text: string, decompose: Decompose, say: Say): void {
  for (const { cas, valid } of casIn(text)) {
    if (!valid) continue;
    const { coverage } = decompose({
      texts: [{ role: 'commodity', text: cas, column: -1 }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    });
    if (coverage === 'unclassified')
      say(
        'warning',
        'register-cas-unknown',
        `has the CAS number ${cas}, which is not in the table of rare-earth substances, so it decides nothing.`,
        'Declare the material or the shares as well.',
      );
  }
}

function checkCode({ values }: RegisterRow, say: Say): void {
  const code = values.get('controlCode');
  if (code === undefined || answersCode(values)) return;
  if (isNoCode(code))
    say(
      'warning',
      'register-code',
      'declares no control code, and gives no reason, so its question stays open.',
      'Ask for the written reason, and fill "codeReason".',
    );
  else
    say(
      'warning',
      'register-code',
      `has the control code "${code}", which is none, so it settles nothing.`,
      'Write it as the control list has it: 1C908.b; where none is declared, "none", with the reason in "codeReason".',
    );
}

function checkPapers({ state, values }: RegisterRow, answer: Answer | null, say: Say): void {
  const cas = values.get('cas');
  if (cas !== undefined) {
    const found = casIn(cas);
    if (found.length === 0 || found.some(({ valid }) => !valid))
      say(
        'error',
        'register-cas',
        `has the CAS number "${cas}", which fails its check digit or is none.`,
        'Correct it, or ask the supplier.',
      );
  }
  const without = noLicenceWords(values.get('licence') ?? '');
  if (without !== null)
    say(
      'warning',
      'register-no-licence',
      `has no export licence, by the answer (${without}).`,
      licenceRemedy(values.get('licence') ?? ''),
    );
  if (values.has('sha256') && !values.has('document'))
    say('warning', 'register-document', 'has a sha256 and no document that it is of.', 'Fill "document".');
  if (values.has('document') && !values.has('sha256'))
    say(
      'warning',
      'register-document',
      'names a document without its sha256.',
      'lintanide answer PART --document FILE writes both.',
    );
  if (state === 'answered' && answer === null)
    say(
      'warning',
      'register-no-answer',
      'is answered, but says nothing, so it settles nothing.',
      'Write what was answered: shares, material, licence; a note is for people.',
    );
}
