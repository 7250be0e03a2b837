import type { Normalised } from '../text/normalise.ts';
import type { WordInText } from './says-of.ts';

/**
 * What is done with a thing, goes in and out of it or wrong with it, behind its name: "motor control", 电机方向. What a motor may be there for is not among
 * it ("stepper motor rotation" is one of several), and nothing that has a figure: "Stepper motor voltage | 12 V" tells of one.
 */
const BEHIND = new RegExp(
  `^(?:${[
    '(?: motors?)? (?:(?:speed|position|rotation|direction|angle|torque|motion|current|power) )?(?:controls?|polarity|volume|outputs?|out|inputs?|signals?|enable|test|testing|tests|timing|calibration|protection|temp(?:\\.|erature)?|status)',
    '[ -](?:steuerung|ansteuerung|regelung|drehrichtung|polung|polaritat|ausgang|eingang|lautstarke)',
    '[ -](?:aansturing|besturing|draairichting|polariteit|styring|styrning|polaritet|kontrolu|kontrol|yonu|polaritesi|vezerles|iranya?|ohjaus)',
    '的?(?:(?:控制|方向|[极極]性|[转轉]向|[输輸](?:出|入)|[状狀][态態]|信[号號]|[測测][试試]|[調调][试試]|校[准準]|音量|[启啟][动動]|停止){1,2})',
    'の?(?:制御|回転方向|極性|方向|出力|入力|信号)',
    '의? ?(?:제어|회전 ?방향|극성|출력|입력|신호|테스트)',
  ].join('|')})\\s*$`,
  'u',
);
/** What went wrong with it, and by what number that is told: "Servomotor fault F07452", "Störung Servomotor". */
const FAULT_BEHIND = new RegExp(
  `^(?:${[
    '(?: motors?)? (?:failures?|faults?|errors?|alarms?|malfunctions?|breakdown|storung|fehler|ausfall|arizasi|ar[ıi]zas[ıi]|hatas[ıi]|storing|feil|fejl|vika|hiba|meghibasodas)',
    '(?:故障|[异異]常|[报報]警|失效){1,2}',
    'の?(?:異常|故障|不良|アラーム|エラー)',
    ' ?(?:고장|이상|불량|에러|알람)',
    ' (?:विफलता|खराबी|त्रुटि)',
  ].join('|')})(?: (?:no\\.? ?|nr\\.? ?|code )?[a-z]{0,3}[-. ]?\\d{2,6})?\\s*$`,
  'u',
);
/** The same of a magnet, which is there for none of it. */
const OF_MAGNET =
  /^(?:[ -](?:directions?|orientation|positions?|removal|insertion|installation|placement|richtung|stellung|retning|riktning|suunta)|的?(?:位置|安[装裝])|の?位置|의? ?(?:방향|위치))\s*$/u;
const OF =
  "(?:d[aeio]s? |d[eo]l(?:la|lo|le|l['’])? |dell['’]|d['’]|de l[ao]s? |de l['’]|du |des |do |of (?:the )?|der |des |vom |van (?:de |het )?)";
/** The same before it: "vitesse moteur", "скорость двигателя", "direction of the motor"; what is a word of English too has its preposition. */
const BEFORE = new RegExp(
  `^(?:${[
    `(?:commande|polarite|sens de rotation|sortie|polaridad|sentido(?: de giro)?|salida|polaridade|controle|saida|polarita|uscita|senso di rotazione|polaritatea?|steuerung|ansteuerung|drehrichtung|polung|aansturing|besturing|styring|styrning) (?:${OF})?`,
    `(?:control|controllo|comando|direction|direccion|direcao|direzione|orientation|orientacion|entree|entrada|ingresso|polarity|calibration) ${OF}`,
    '(?:управление|полярность|направление(?: вращения)?|выход|вход|керування|полярність|напрямок|вихід|посока|поляритет) (?:на )?',
    '(?:sterowanie|polaryzacja|polarnosc|kierunek(?: obrotow)?|wyjscie|wejscie|rizeni|ovladani|polarita|smer(?: otaceni)?|vystup|vstup|riadenie|ovladanie|upravljanje|smjer|polaritet|krmiljenje) ',
    '(?:[dđ]ieu khien|huong|chieu quay|kontrol|arah) ',
  ].join('|')})$`,
  'u',
);
const FAULT_BEFORE = new RegExp(
  `^(?:(?:storung|fehler|ausfall|defaut|panne|fallo|averia|falha|guasto|avaria|defaillance|alarme) (?:${OF}|am |an |beim )?|(?:ошибка|отказ|неисправность|авария|несправність|помилка|awaria|usterka|porucha|kvar|napaka|повреда|kerusakan|loi|su co|hong) )$`,
  'u',
);
const LONGEST = 60;
const FIGURE = /\d/;
/**
 * Whether the name of a carrier is all else that a brief clause has beside what is done or wrong with it: "Servo motor control" on a
 * connector, 电机方向, "Salida del altavoz", "Défaut servomoteur". Nothing that is said so holds a magnet by itself.
 */
export function isOfProperty({ hit: { start, end, meaning }, text: { folded } }: WordInText): boolean {
  const from = folded.lastIndexOf('|', start) + 1;
  const to = folded.indexOf('|', end);
  const clause = folded.slice(from, to < 0 ? undefined : to);
  if (clause.length > LONGEST) return false;
  // "Awaria serwomotoru": what it ends in is of its case.
  const behind = clause.slice(end - from).replace(/^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?!\p{L})/u, '');
  // "Ошибка серводвигателя": the word may begin before what is found of it.
  const before =
    behind.trim() === ''
      ? clause
          .slice(0, start - from)
          .trimStart()
          .replace(/\p{L}{1,12}$/u, '')
      : '';
  if (FAULT_BEHIND.test(behind) || FAULT_BEFORE.test(before)) return true;
  if (FIGURE.test(clause)) return false;
  return BEHIND.test(behind) || (meaning.kind === 'magnet' && OF_MAGNET.test(behind)) || BEFORE.test(before);
}

/** Letters of Slavic languages and of Hungarian, and words for air, scent, ceilings and light. */
const DIFFUSES =
  /[áéíóúýčďěňřšťůžőű]|vzduch|zrak|strop|line[aá]rn[ií]|v[ií]riv|anemostat|(?<!\p{L})(?:aer|aero)(?!\p{L})|tavan|ventila|arom|parf|miris|p[aá]r(?!\p{L})|olej|(?<!\p{L})ulei|led(?!\p{L})|lumin|(?<!\p{L})dn ?\d|(?<!\d)\d{3} ?x ?\d{3}(?!\d)|лед/iu;
const SOUNDS =
  /ohm|Ω|sunet|audio|bluetooth|boxe|(?<!\d)(?:70|100) ?v(?!\p{L})|bass?(?!\p{L})|woofer|tweeter|(?<![\d.,])\d{1,3} ?w(?!\p{L})/iu;

/** Whether what is called so lets out air, scent or light, as everywhere but in Romanian. */
export const isDiffuser = ({ folded, cased }: Normalised): boolean =>
  (DIFFUSES.test(folded) || DIFFUSES.test(cased)) && !SOUNDS.test(cased);
