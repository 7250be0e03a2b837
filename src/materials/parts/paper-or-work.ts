import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence } from '../types.ts';

/** A text that begins as a document or an operation of a routing does, whatever that is about. */
const PAPER_OR_WORK =
  /^\s{0,4}(?:(?:spec|proc|procedure|dwg|doc|sop|ifu|coc|fai|instr|work instruction|wi)\s?,|(?:operation|op\.?|arbeitsgang|vorgang|opération|operación|operazione|工序|工程)\s?\d{2,4}(?!\S))/iu;

/** "NOTE: moteur fourni par client": of a thing that somebody else brings along. */
const NOTE_OF_OTHERS =
  /^\s{0,4}(?:note|nota ?bene|nb|n\.b\.|rem(?:arque)?|hinweis|anm(?:erkung)?|nota|uwaga|pozn(?:ámka)?|opmerking|obs|примечание|注|備考|备注)\.?\s?[:：].{0,60}(?<!\p{L})(?:fourni\p{L}{0,2} par|(?:client|customer|owner|buyer)[ -](?:supplied|furnished|provided)|(?:supplied|furnished|provided) by|by (?:customer|others|owner)|beigestellt|kundenbeistellung|bauseits|a (?:cura|carico) (?:del )?cliente|fornit\p{L} dal? cliente|suministrad\p{L} por|fornecid\p{L} pel\p{L}|dostarcz\p{L}{1,3} przez|aangeleverd door|поставляется заказчиком)/iu;

/**
 * "GB/T 4180-2012 稀土钴永磁材料", "IEC 60404-8-1 Specifications for individual materials": the title of a norm, which speaks of materials in
 * general. What is ordered by one has a size, a grade or the name of a piece: "GB/T 13560 烧结钕铁硼磁钢 35SH 40x20x10".
 */
const NORM =
  /^\s{0,4}((?:norm[ae]?|standard|标准|標準|стандарт|규격)?[ :：]{0,2}(?:(?:GB|XB|YB|SJ|JB) ?\/? ?T?|(?:DIN|BS|NF|UNE|PN|CEI|EN|IEC|ISO|JIS|ASTM|KS|ГОСТ)(?:[ -](?:EN|IEC|ISO|[A-Z]))?) ?\d{2,5}(?:[.-]\d{1,3}){0,3}(?:[ :：-](?:19|20)\d\d)?)[ :：,-]{1,3}(\D{2,80}|[^\d]{2,40}(?:part|teil|partie|部分) ?\d{1,2}(?:-\d{1,2})?[^\d]{2,80})$/iu;
const TITLE =
  /永磁材料|磁性材料|材料$|materials(?!\p{L})|werkstoffe|mat[eé]riaux|materiales|materiali|材料の|재료|материал/iu;
const CALLED_NORM = /^\s{0,4}(?:norm|标准|標準|стандарт|규격|standard)/iu;

function titleOfNorm(line: LineReading): Evidence | null {
  const [first, more] = textsOf(line, 'description');
  if (first === undefined || more !== undefined || line.texts.some(({ source }) => source.role === 'material'))
    return null;
  const [, number = '', title = ''] = NORM.exec(first.source.text) ?? [];
  if (number === '' || !(TITLE.test(title) || CALLED_NORM.test(number))) return null;
  return evidenceOf('negative', number.trim(), first.source, 'the title of a norm', null, line.knowledge, 0.9);
}

/** "SPEC, MTR ACCEPTANCE TEST", "Operation 0010 Set up mixer motor". */
export function paperOrWork(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'description')) {
    const said = PAPER_OR_WORK.exec(source.text)?.[0];
    const note = said === undefined ? NOTE_OF_OTHERS.exec(source.text)?.[0] : undefined;
    if (note !== undefined)
      return evidenceOf(
        'negative',
        note.trim(),
        source,
        'a note on what somebody else brings',
        null,
        line.knowledge,
        0.9,
      );
    if (said !== undefined)
      return evidenceOf('negative', said.trim(), source, 'a document or an operation', null, line.knowledge, 0.9);
  }
  return titleOfNorm(line);
}
