import type { WordInText } from './says-of.ts';

/**
 * What is done with a thing, or goes in and out of it, behind its name: "motor control", 电机方向. What a motor may be there for is not among
 * it ("stepper motor rotation" is one of several), and nothing that has a figure: "Stepper motor voltage | 12 V" tells of one.
 */
const BEHIND = new RegExp(
  `^(?:${[
    '(?: motors?)? (?:(?:speed|position|rotation|direction|angle|torque|motion|current|power) )?(?:controls?|polarity|volume|outputs?|out|inputs?|signals?|enable|test|testing|tests|timing|calibration|protection)',
    '[ -](?:steuerung|ansteuerung|regelung|drehrichtung|polung|polaritat|ausgang|eingang|lautstarke)',
    '[ -](?:aansturing|besturing|draairichting|polariteit|styring|styrning|polaritet|kontrolu|kontrol|yonu|polaritesi|vezerles|iranya?|ohjaus)',
    '的?(?:(?:控制|方向|[极極]性|[转轉]向|[输輸](?:出|入)|[状狀][态態]|信[号號]|[測测][试試]|[調调][试試]|校[准準]|音量|[启啟][动動]|停止){1,2})',
    'の?(?:制御|回転方向|極性|方向|出力|入力|信号)',
    '의? ?(?:제어|회전 ?방향|극성|출력|입력|신호|테스트)',
  ].join('|')})\\s*$`,
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
const LONGEST = 60;
const FIGURE = /\d/;

/**
 * Whether the name of a carrier is all else that a brief clause without a figure has beside what is done with it: "Servo motor control"
 * on a connector, 电机方向, "Salida del altavoz". Nothing that is said so holds a magnet by itself.
 */
export function isOfProperty({ hit: { start, end, meaning }, text: { folded } }: WordInText): boolean {
  const from = folded.lastIndexOf('|', start) + 1;
  const to = folded.indexOf('|', end);
  const clause = folded.slice(from, to < 0 ? undefined : to);
  if (clause.length > LONGEST || FIGURE.test(clause)) return false;
  return (
    BEHIND.test(clause.slice(end - from)) ||
    (meaning.kind === 'magnet' && OF_MAGNET.test(clause.slice(end - from))) ||
    (clause.slice(end - from).trim() === '' && BEFORE.test(clause.slice(0, start - from).trimStart()))
  );
}
