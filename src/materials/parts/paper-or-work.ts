import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence } from '../types.ts';

/** A text that begins as a document or an operation of a routing does, whatever that is about. */
const PAPER_OR_WORK =
  /^\s{0,4}(?:(?:spec|proc|procedure|dwg|doc|sop|ifu|coc|fai|instr|work instruction|wi)\s?,|(?:operation|op\.?|arbeitsgang|vorgang|opération|operación|operazione|工序|工程)\s?\d{2,4}(?!\S))/iu;

/** "NOTE: moteur fourni par client": of a thing that somebody else brings along. */
const NOTE_OF_OTHERS =
  /^\s{0,4}(?:note|nota ?bene|nb|n\.b\.|rem(?:arque)?|hinweis|anm(?:erkung)?|nota|uwaga|pozn(?:ámka)?|opmerking|obs|примечание|注|備考|备注)\.?\s?[:：].{0,60}(?<!\p{L})(?:fourni\p{L}{0,2} par|(?:client|customer|owner|buyer)[ -](?:supplied|furnished|provided)|(?:supplied|furnished|provided) by|by (?:customer|others|owner)|beigestellt|kundenbeistellung|bauseits|a (?:cura|carico) (?:del )?cliente|fornit\p{L} dal? cliente|suministrad\p{L} por|fornecid\p{L} pel\p{L}|dostarcz\p{L}{1,3} przez|aangeleverd door|поставляется заказчиком)/iu;

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
  return null;
}
