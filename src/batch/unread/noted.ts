import { isAdvice } from '../../read/lists/advice.ts';

/** Pins, rails and outputs: what a wire goes to. */
const PIN =
  /(?<![\p{L}\d])(?:GPIO\s?\d{1,2}|GP\d{1,2}|(?:IN|OUT|M|CH)\d{1,2}|EN[AB]|[AB]?O?UT[AB]?\d?|[AD]\d{1,2}|P[A-K]\d{1,2}|PWM[AB]?\d{0,2}|AIN\d|BIN\d|STEP|DIR|STBY|SDA|SCL|MOSI|MISO|SCK|[RT]XD?\d?|VCC|VIN|VM|VBAT\+?|GND|3V3|[35]V|(?:pin|pino|broche|пин|контакт)\s?\d{0,2})(?![\p{L}\d])/u;
const ARROW = /[→⟶⇒↔⟷]|[-=─]{1,20}>|<[-=─]{1,20}>?/gu;
/** "is connected to", of which no name of a thing is made: "connector", "Anschlusskabel" are. */
const CONNECTED =
  /(?<!\p{L})(?:(?:connects?|connected|wired|soldered|attached|plugged|hooked) (?:up )?(?:to|into)|(?:angeschlossen|verbunden|verdrahtet|angelötet)(?!\p{L})|(?:branch|connect|reli|raccord)ée?s? (?:à|au|aux|sur)|conectad[oa]s? (?:a|al|con|en|à|ao|na|no|com)|ligad[oa]s? (?:a|à|ao|na|no)|collegat[oaie] (?:a|al|alla|ai)|podłącz\p{L}{2,6} do|připoj\p{L}{1,4} (?:k|na)|подключ\p{L}{2,8} к|bağlan\p{L}{1,8}|csatlakozik)|(?:に|へ|と)(?:直結|接続|配線|繋|つな)|接続(?:する|します|して|される)|(?:连接|連接|接)(?:到|至|在)|에 연결/iu;

/** Verbs that end sentences in Japanese and Korean, with or without a full stop. */
const ENDS_IN_VERB =
  /(?:を(?:検索|参照|使用|利用|確認|推奨|固定|制御|駆動|回転)|(?:ます|です|ません|ました|ください|できる|される|する|した))[。．]?$|(?:니다|세요|하기)\.?$/u;

/** "number of magnets": what of a thing may be changed, or is counted. */
const PROPERTY_OF =
  /^(?:the )?(?:number|amount|count|size|position|direction|distance|speed|type|kind|choice|control) (?:of|between) \p{Ll}/u;

/** "28BYJ-48 vs. NEMA 17": a choice between things; in brackets it is a remark on the one that is named. */
const COMPARED = /[^\s,;]\s{1,2}(?:vs|versus|kontra)(?:\. ?| )[^\s.]|.(?:对比|對比|比较|比較|비교)$/iu;
const BRACKETED = /[(（][^()（）]{0,80}[)）]/gu;

/** "Stepper.h": a file of a program. */
const OF_CODE =
  /^[<"'`]?[\w./\\-]{1,60}\.(?:h|hh|hpp|c|cc|cpp|cs|py|js|mjs|ts|ino|rs|go|java|kt|lua|rb|php|md|json|ya?ml)[>"'`]?(?=$|[\s,;:(])/i;

/**
 * Whether an item beside a list is a note: it says what goes to which pin or is connected to what, compares two
 * things, is a file of a program, or a sentence. What it names stands
 * elsewhere.
 */
export function isNoted(text: string): boolean {
  const arrows = text.match(ARROW)?.length ?? 0;
  return (
    arrows > 1 ||
    (arrows > 0 && PIN.test(text)) ||
    CONNECTED.test(text) ||
    PROPERTY_OF.test(text) ||
    OF_CODE.test(text) ||
    COMPARED.test(text.replace(BRACKETED, '').trim()) ||
    isAdvice(text) ||
    ENDS_IN_VERB.test(text.trim())
  );
}
