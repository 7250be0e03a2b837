import { headerKey } from './headers.ts';
import { hasIndexAndDate, isOfHistory } from './histories.ts';

/* Histories that stand beside a list, as headers of words that lists have as well. */

const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(',').map(headerKey));

/** What else stands in such a table beside a drawing: who approved it, where on the sheet, by which order. */
const SIGNED = keysOf(
  'Approved,Approved by,Appr,Appr.,Apprvd,App.,Checked,Checked by,Chk,Drawn,Drawn by,Sign,Signed,Signature,Initials,Zone,ECN,ECO,ECR,ECN No,ECO No,Geprüft,Gepr.,Freigegeben,Freigabe,Bearb.,Kürzel,Zone,Vérifié,Approuvé,Visa,Révisé par,Firma,Firmato,Approvato,Verificato,Aprobado,Revisado,Realizado,Realizado por,Firma,Aprovado,Verificado,Assinatura,Door,Paraaf,Goedgekeurd,Podpis,Zatwierdził,Schválil,Jméno,Meno,Schválené,Подпись,Утв.,Фамилия,№ докум.,Підпис,Sign.,Godkänd,Godkendt,Godkjent,Hyväksynyt,Tekijä,Név,Jóváhagyta,Aprobat,Semnătura,Yapan,Onaylayan,İmza,Người,Người thực hiện,Ký,Disetujui,Oleh,审核,批准,签字,签名,更改人,审批,編輯,審核,核准,簽名,担当,承認,検印,確認,담당,승인,검토',
);
/** What it says of each: words that head nothing else beside an index and a date. */
const SAID = keysOf(
  'Content,Contents,Subject,Reason,What,Details,Text,Betreff,Inhalt,Grund,Beschreibung,Objet,Motif,Contenu,Motivo,Detalle,Detalhe,Contenido,Conteúdo,Oggetto,Contenuto,Opis,Popis,Treść,Obsah,Содержание,Описание,Опис,Зміст,Beskrivning,Beskrivelse,Kuvaus,Leírás,Tartalom,Descriere,Açıklama,Mô tả,Nội dung,Keterangan,Isi,内容,說明,说明,备注,備註,備考,記事,내용,비고,사유,Name,Bezeichnung,Description,Descripción,Descrição,Descrizione,Désignation,Omschrijving,Uraian',
);

/** "Rev, Date, Description, By" beside a list that counts its parts: an index, a date and nothing that such a table does not have. */
export function isHistoryBeside(headers: ReadonlyMap<number, string>): boolean {
  const keys = [...headers.values()].map(headerKey);
  return (
    keys.length >= 3 &&
    hasIndexAndDate(keys) &&
    keys.every((key) => isOfHistory(key) || SIGNED.has(key) || SAID.has(key))
  );
}
