import type { ClassFinding } from './component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Noun } from '../reading/head.ts';
import type { Evidence } from '../types.ts';

const words = (...lists: readonly string[]): string => lists.join('|');

/** Openings of notes, with what stands behind them. */
const NOTE = new RegExp(
  `^[\\s*(]{0,4}(?:${words(
    'note|notes|nb|n\\.b\\.|attention|caution|warning|important|remark|reminder|tip|ps',
    'achtung|hinweis|wichtig|vorsicht|anmerkung|bemerkung|remarque|avertissement|nota(?: bene)?|atención|aviso|importante|advertencia|observación|atenção|observação|obs|attenzione|avvertenza|avviso',
    'let op|opmerking|belangrijk|observera|viktigt|bemærk|merk|viktig|huom(?:io|aa|autus)?|tärkeää|uwaga|ważne|pozor|poznámka|dôležité|důležité|pažnja|napomena|opomba|važno|atenție|notă|figyelem|megjegyzés|fontos|dikkat|uyarı|not|önemli|märkus|tähelepanu|piezīme|uzmanību|pastaba|dėmesio',
    'внимание|примечание|важно|увага|примітка|забележка|пажња|напомена|προσοχή|σημείωση|lưu ý|chú ý|ghi chú|catatan|perhatian|penting|หมายเหตุ|ข้อควรระวัง|โปรดทราบ|ध्यान दें|नोट|चेतावनी|ملاحظة|تنبيه|انتباه|توجه|نکته|هشدار|הערה|שים לב|אזהרה',
    '注意(?:事[项項])?|[说說]明|[备備]注|備考|警告|注記|주의|참고|비고|경고',
  )})\\s?[:：!！—-]\\s?`,
  'iu',
); // prettier-ignore

/** What tells somebody to look after a thing, at the head of a sentence. */
const BIDS = new RegExp(
  `^\\s{0,3}(?:(?:and|then|please|also) )?(?:${words(
    '(?:make sure|ensure|verify|remember|be (?:careful|sure)|take care|keep in mind)(?= )|(?:check|confirm) (?:the|that|your|if|whether|all|each)(?= )|(?:if|when|once|while|because) (?:the|your|this|these|any) ',
    '(?:stellen? sie |stelle )?sicher(?:stellen)?, dass|prüfen sie |achten? (?:sie )?(?:auf|darauf)|(?:wenn|falls|sobald|bevor) (?:der|die|das|ihr) |bitte (?=\\p{Ll})',
    'vérifie[rz] (?:que|la|le|l[’\']|si)|s[’\']assurer|assurez-vous|veillez|n[’\']oubliez|(?:si|quand|lorsque) (?:le|la|les|l[’\'])',
    'aseg[uú]r\\p{L}{1,6} (?:de )?que|(?:verifi|comprueb|comprob|revis)\\p{L}{1,5} (?:que|la|el|si) |(?:si|cuando) (?:el|la|los|las) |certifique-se|verifi\\p{L}{2,4} se |(?:se|quando) [oa]s? |assicura\\p{L}{2,4} |(?:verifica|controlla)\\p{L}{0,3} (?:che|la|il|se) |(?:se|quando) (?:il|lo|la|i|gli|le|l[’\'])',
    'zorg (?:ervoor )?dat|controleer |(?:als|wanneer) (?:de|het) |se till att|kontrollera att|sørg for|pass på|varmista|tarkista|upewnij się|sprawdź|pamiętaj|(?:jeśli|jeżeli|gdy) |ujistěte se|zkontrolujte|(?:pokud|když) |uistite sa|skontrolujte|keď |provjerite|proverite|prepričajte se|asigurați-vă|verificați|dacă |győződj|ellenőri|ha a ',
    '(?:убедитесь|проверьте|не забудьте|следите|если|когда)(?= )|переконайтеся|перевірте|якщо |уверете се|проверете|βεβαιωθείτε|ελέγξτε|(?:hãy|đảm bảo|nếu|đừng|không được)(?= )|(?:pastikan|jangan|jika|kalau)(?= )|ตรวจสอบ|โปรด|อย่า|ถ้า|تأكد|تحقق|إذا |مطمئن شوید|اگر |ודא|יש לוודא|אם ',
    '请|請|切勿|[请請]?勿|不要|禁止|[务務]必|[确確]保|如果|[检檢]查',
  )})`,
  'iu',
); // prettier-ignore

/** What stands before the subject of a sentence in languages with articles. */
const ARTICLE =
  /(?:^|[\s(])(?:the|this|these|those|your|our|each|every|any|both|all|no|der|die|das|dies\p{L}{1,2}|jede[rs]?|alle|le|la|les|l['’]|ce(?:t|tte|s)?|chaque|el|los|las|est[aeo]s?|cada|il|lo|i|gli|quest[oiae]|ogni|o|os|as|de|het|deze|dit|az?|ο|η|το|τα|οι)(?:\s\p{L}{2,14}){0,2}[\s'’]?$/iu;

/** Finite verbs behind a subject with an article, some behind a word of one's choice. */
const DOES = new RegExp(
  `^(?:\\s(?:also|only|always|now|still|often|just|auch|immer|noch|peu|se|si|no|non|não|ne|nicht|niet|nem))?\\s(?:${words(
    'is|are|was|were|will|won[’\']?t|would|can(?:not|[’\']?t)?|could|may|might|must|should|shall|has|have|had|needs?|gets?|becomes?|do(?:es)?(?:n[’\']?t)?|isn[’\']?t|aren[’\']?t|runs?|turns?|spins?|stalls?|draws?|pulls?|uses?|requires?|comes?|go(?:es)?|works?|fits?|moves?|makes?|takes?|stays?|remains?|starts?|stops?|heats?|rotates?|opens|closes|reads|receives|holds|lifts|pushes|returns|activates|swings',
    'ist|sind|wird|werden|kann|können|muss|müssen|darf|dürfen|soll(?:te|en)?|hat|haben|braucht|brauchen|läuft|dreht|zieht|bleibt|passt|passen|kommt|kommen|geht|sitzt|macht|erwärmt|lässt|nimmt|benötigt|benötigen|drehen|beweg(?:t|en)|rotier(?:t|en)|öffne[tn]|schließ(?:t|en)|steuert|betätigt|schaltet|erhält|erhalten|treibt|treiben|hebt|schiebt|drückt|hält|startet|stoppt|fährt|schwenkt',
    'est|sont|sera|seront|peut|peuvent|doit|doivent|a|ont|va|vont|n[’\']\\p{L}{2,5}|chauffe(?:nt)?|tourne(?:nt)?|consomme(?:nt)?|fonctionne(?:nt)?|nécessite(?:nt)?|devient|devra(?:it)?|activent|(?:pivote|bouge|déplace|ouvre|ferme|actionne|entra[iî]ne|effectue)(?:nt)?|reçoi(?:t|vent)|permet(?:tent)?|sert|servent|fait|font',
    'es|son|está|están|puede|pueden|debe|deben|tiene|tienen|necesitan?|va|van|giran?|funcionan?|consumen?|será|requieren?|queda|calientan?|mueven?|rotan?|desplazan?|abren?|cierran?|activan|accionan?|reciben?|permiten?|sirven?|controlan?|barren?|empujan?|hacen?|se \\p{L}{4,14}',
    'è|sono|può|possono|deve|devono|ha|hanno|viene|vengono|gira|girano|scalda(?:no)?|funziona(?:no)?|assorb(?:e|ono)|richied(?:e|ono)|ruotano|ruota(?= (?:di \\d|da|verso|fino|tra|in senso|\\p{L}{3,12}mente))|(?:muov|apr|chiud|ricev|permett)(?:e|ono)|attivano|(?:sposta|aziona|controlla|comanda|orienta|spinge|solleva)(?:no)?|fanno|si \\p{L}{4,14}|é|são|estão|pode|podem|devem|tem|têm|precisam?|vai|vão|fica|ficam|esquentam?|aquecem?|consomem?|recebem?|movem?|rodam|deslocam?|abrem?|fecham?|acionam?|ativam|controlam?|permitem?|faz|fazem',
    'zijn|wordt|worden|kan|kunnen|moet|moeten|heeft|hebben|mag|mogen|zal|gaat|draai(?:t|en)|trekt|blijft|bewe(?:egt|gen)|opent|sluit|stuurt|krijg(?:t|en)|ontvang(?:t|en)|duwt|houdt|schakelt|(?:\\S{1,12} ){1,4}között (?:forog|mozog|fordul)|forog|mozog|(?:mozgat|forgat|nyit|kapcsol)(?:ja)?|zárja|\\p{L}{3,12}(?:hat|het|szik|ódik|ődik|edik)|kell|lehet|van|lesz|μπορεί|πρέπει|είναι|θα|δεν|έχει|\\p{L}{4,14}(?:εται|ονται)',
  )})(?![\\p{L}\\d]|-\\d)`,
  'iu',
); // prettier-ignore

/** The same where subjects have no article, or it is their ending: only verbs that no name of a thing goes on with. */
const DOES_BARE = new RegExp(
  `^(?:\\s(?:też|już|nie|се|не|również|se|sa|si|też|lahko))?\\s(?:${words(
    'może|mogą|musi|muszą|jest|są|będzie|będą|powin(?:ien|na|no|ny)|wymaga(?:ją)?|się \\p{L}{3,14}|\\p{L}{4,14} się|(?:porusza|przesuwa|obraca|napędza|otwiera|zamyka)(?:ją)?|steruje|wraca|nie (?:jest|może|powinien|wolno)',
    'může|můžou|mohou|musí|bude|budou|nesmí|môže|môžu|musia|budú|nesmie|zahřívá|zahrieva|otáčí|otáča|točí|posouvá|posúva|pohybuje|pohání|poháňa|otevírá|otvára|zavírá|zatvára|okreće|pokreće|pomiče|okreč[ae]|premika|greje|zagrijava|zagreva|vrti|može|mogu|mora|moraju|morajo|treba|trebaju|smije|sme',
    'может|могут|должен|должна|должны|будет|будут|нужно|надо|следует|требует|потребляет|работает|(?:пере|от|за|по)?(?:мещает|двигает|вращает|крывает|ворачивает)|управляет|приводит|переміщує|рухає|обертає|керує|завърта|движи|має|може|можуть|повинен|повинні|буде|будуть|потрібно|треба|трябва|могат|(?:се|не) \\p{L}{3,14}|\\p{L}{3,14}(?:ется|ится|ются|ятся|ється|иться|яться)',
    'poate|pot|trebuie|este|sunt|nu|necesită|rotește|mișcă|deschide|închide|acționează|se (?:poate|\\p{L}{3,12}(?:ește|ează|esc))|voi|voivat|pitää|täytyy|tarvitsee|kuumenee|pyörii|kääntyy|liikuttaa|kääntää|avaa|sulkee|ei',
    'có thể|sẽ|phải(?=\\s\\p{L})|nên|bị|bisa|dapat|akan|harus|perlu|tidak|menjadi|(?:berputar|bergerak) (?:dari|ke|maju|mundur|secara|dengan|saat|jika)|menggerakkan|memutar|membuka|menutup|(?:quay|xoay) (?:từ|quanh|theo|liên tục)|di chuyển (?:từ|theo|qua|liên tục)|(?:\\S{1,12} ){1,5}(?:arasında )?(?:döner|dönüyor|hareket eder)|(?:\\S{1,12} ){0,3}hareket ettirir|döner|dönüyor|\\p{L}{3,12}(?:abilir|ebilir|malıdır|melidir|acaktır|ecektir|maktadır|mektedir)|gerekir|olmalı(?:dır)?|değildir',
  )})(?![\\p{L}\\d])|^ ?(?:可能|也|均)?(?:会|會|必[须須]|[应應][该該]?|需要|不能|不可|不[会會]|可以|不得)|^(?:从|從|由)[^,，]{1,10}[到至]|^[带帶][动動]|^อาจ|^จะ|^ต้อง|^ควร|^[がはを](?=.{2,60}(?:ます|ません|ください|下さい|でしょう|する|した|される|できる|[回戻]る|動く|動かす|開く|閉じる)[。.]?\\s*$)|^[이가은는을를] ?(?=.{2,60}(?:다|세요|십시오|어요|아요)[.]?\\s*$)`,
  'iu',
); // prettier-ignore

/** Verbs behind a definite form by its ending, and behind a bare plural. */
const DOES_DEFINITE =
  /^\s(?:blir|bliver|vrider|roterar|roterer|snurrar|rör|rører|drejer|dreier|bevæger|beveger|flyttar|flytter|öppnar|åbner|åpner|stänger|lukker|kan|måste|må|skal|ska|får|är|er|har|behöver|trenger|drar|trekker|går)(?!\p{L})/iu;
const DOES_PLURAL = /^\s(?:are|were|will|may|must|should|can(?:not)?|need|have|come)(?!\p{L})/iu;

/** What goes on behind the opening of a note: a negation, or a verb with a word that says "with" in a name. */
const SAID_IN_NOTE =
  /^\s(?:not|nicht|ne|no|non|não|nie|не|ні|ikke|inte|ej|niet|ei|nem|nu|se|sa|się|si|\p{L}{3,12}(?:enee|ää|aa))(?:\s\p{L}|\s*$)/iu;
/** Openings in languages whose verbs are told by no word apart: whatever stands behind the thing is said of it. */
const LOOSE =
  /^[\s*(]{0,4}(?:(?:dikkat|uyarı|not|önemli|figyelem|megjegyzés|fontos|märkus|tähelepanu|piezīme|uzmanību|pastaba|dėmesio)(?!\p{L})|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}])/iu;

/** A figure with a unit, by which a text tells of a thing of its own. */
const RATING = /\d ?(?:v|w|a|mm|cm|kg|g|nm|ncm|rpm|ohms?|ω|в|вт|мм)(?!\p{L})/iu;

const CLAUSE = /[.;:!?。；：！？](?:\s|(?=[^\p{L}\d])|(?<=[。；：！？]))/gu;

/** Whether what is said around the first carrier of a text is a sentence on it. */
function isProse(cased: string, noun: Noun): boolean {
  const opening = NOTE.exec(cased)?.[0] ?? '';
  // Of a stem or a plural the word goes on.
  const after = cased
    .slice(noun.end)
    .replace(/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,4}(?!\p{L})/u, '');
  if (opening !== '' && noun.start >= opening.length) {
    const behind = after.trim();
    if (/\d/.test(cased)) return DOES.test(after) && !RATING.test(cased);
    if (behind === '') return BIDS.test(cased.slice(opening.length));
    if (DOES.test(after) || DOES_BARE.test(after) || DOES_PLURAL.test(after) || DOES_DEFINITE.test(after)) return true;
    return SAID_IN_NOTE.test(after) || (LOOSE.test(cased) && /^\s?\p{L}{2}/u.test(after));
  }
  // "El motor": an article may be taken for a part of the name.
  const first = noun.text.slice(0, noun.text.indexOf(' ') + 1);
  const lead = cased.slice(0, noun.start) + (ARTICLE.test(first) ? first : '');
  let from = 0;
  for (const { index, 0: { length } } of lead.matchAll(CLAUSE)) from = index + length; // prettier-ignore
  const before = lead.slice(from);
  if (BIDS.test(before) || (before.trim() === '' && BIDS.test(cased.slice(noun.start)))) return true;
  if (/[,(（]/.test(before)) return false;
  if (ARTICLE.test(before) && DOES.test(after)) return true;
  if (RATING.test(cased)) return false;
  if (ARTICLE.test(before) || before.trim() === '') {
    if (DOES_BARE.test(after)) return true;
    if (before.trim() !== '' || from > 0) return false;
    return (
      (/[^s]s$/i.test(noun.text) && DOES_PLURAL.test(after)) ||
      (/(?:[eao]n|n|et|ne|na|rna)$/i.test(noun.text) && DOES_DEFINITE.test(after))
    );
  }
  return false;
}

/**
 * "The servo will absorb more current", "Achtung: Motor nicht blockieren": a sentence where a name was to be. Only where nothing else names the
 * thing: prose beside a name, a type or a number tells of what those are.
 */
export function proseAlone(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.some(({ evidence: { kind } }) => kind === 'series')) return null;
  const [text] = textsOf(line, 'description');
  if (text === undefined || text.reading.grades.length > 0) return null;
  const { cased } = text.reading.text;
  // "VSERVO" is a net of a circuit.
  const isWord = ({ start }: Noun): boolean => !/\p{Script=Latin}/u.test(cased.charAt(start - 1));
  const noun = text.reading.nouns.find((one) => one.kind !== 'part' && isWord(one));
  if (noun === undefined || !isProse(cased, noun)) return null;
  return evidenceOf(
    'negative',
    cased.trim().slice(0, 40),
    text.source,
    'a sentence on a thing, and no name of one',
    null,
    line.knowledge,
    0.9,
  );
}
