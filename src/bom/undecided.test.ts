import { describe, expect, it } from 'vitest';
import { firmIn } from './odd-firm.ts';
import { companyIn, isNoNumber } from './placeholder.ts';

const UNDECIDED = [
  'to be confirmed', 'To be sourced', 'To be clarified', 'to confirm', 'TBV', 'not yet decided', 'pending', 'Pending confirmation',
  'awaiting quote', 'on request', 'unconfirmed', 'zu klären', 'Zu klären', 'noch zu klären', 'wird noch geklärt', 'noch offen',
  'noch nicht festgelegt', 'festzulegen', 'in Klärung', 'nach Absprache', 'auf Anfrage', 'unklar', 'à confirmer', 'à préciser', 'À déterminer',
  'en attente', 'en attente de devis', 'non précisé', 'por confirmar', 'a confirmar', 'sin definir', 'pendiente', 'pendiente de definir',
  'a combinar', 'pendente', 'em aberto', 'sob consulta', 'da confermare', 'da definirsi', 'da stabilire', 'in attesa di conferma',
  'nader te bepalen', 'te bevestigen', 'n.t.b.', 'in overleg', 'do ustalenia', 'do uzgodnienia', 'do potwierdzenia', 'nieustalony',
  'k upřesnění', 'bude upřesněno', 'na potvrdenie', 'bude upresnené', 'dle dohody', 'уточнить', 'Уточнить', 'нужно уточнить', 'уточняется',
  'по согласованию', 'на согласовании', 'не определён', 'не определено', 'будет уточнено', 'по запросу', 'уточнити', 'за погодженням',
  'потрібно уточнити', 'за уточняване', 'да се уточни', 'potrebno potvrditi', 'za potvrdu', 'po dogovoru', 'še ni določeno', 'de confirmat',
  'de stabilit', 'în așteptare', 'tisztázandó', 'még egyeztetendő', 'egyeztetés alatt', 'megerősítésre vár', 'belirlenecek',
  'daha sonra belirlenecek', 'netleştirilecek', 'teyit edilecek', 'onay bekliyor', 'henüz belirlenmedi', 'att bekräftas', 'skal bekræftes',
  'må avklares', 'avventer', 'ej fastställt', 'uavklart', 'vahvistettava', 'määritetään', 'avoin', 'täpsustamisel', 'tiks precizēts',
  'tikslinama', 'προς επιβεβαίωση', 'θα καθοριστεί', '待确认', '待確認', '待定', '未确定', '尚未确定', '需确认', '需要确认', '待选', '待供应商确认', '等待确认', '待补充', '待询价',
  '面议', '另议', '要確認', '確認中', '未決定', '検討中', '別途協議', '応相談', '추후 결정', '추후협의', '확인 필요', '미확정', '별도 협의', 'chờ xác nhận', 'cần xác nhận',
  'chưa xác định', 'theo thỏa thuận', 'perlu dikonfirmasi', 'akan ditentukan', 'belum ditentukan', 'menyusul', 'รอยืนยัน', 'ยังไม่กำหนด',
  'पुष्टि बाकी', 'तय नहीं', 'سيتم تأكيده', 'غير محدد', 'بانتظار التأكيد', 'حسب الاتفاق', 'تعیین نشده', 'نامشخص', 'در انتظار تایید', 'לאישור',
  'טרם נקבע', 'לבירור', '待确认？', '(zu klären)',
]; // prettier-ignore

describe('a cell that says that its firm is still to be settled', () => {
  it.each(UNDECIDED)('%s: names nobody', (text) => {
    const named = companyIn(text);
    expect(named === null ? null : firmIn(named)).toBeNull();
  });

  it.each(['Pending Robotics', 'Klär GmbH', 'To Confirm Ltd', 'Bestimmt AG', 'Unconfirmed Audio', 'Согласие', '待鸿电子', '未来科技', '协商电子有限公司', '議定書出版', 'Da Vinci Magnetics', 'On Semiconductor', 'Nego Motors', 'Open Robotics', 'Avoine SA'])(
    '%s: may be a firm',
    (text) => {
      expect(firmIn(text)).toBe(text);
    },
  ); // prettier-ignore

  it.each(['待确认', '待確認', 'zu klären'])('%s: numbers nothing', (text) => {
    expect(isNoNumber(text)).toBe(true);
  });
});
