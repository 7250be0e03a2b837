import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from './dictionary.ts';
import { headerKey } from './headers.ts';
import type { Field } from '../types.ts';

/* Tables that say what was changed in a list, and list no parts. */

/** What a change was, in words that mean nothing else. */
const CHANGE = words(
  'Description of change,Description of changes,Change description,Change descriptions,Revision description,Reason for change,Changes made,Summary of changes,Änderungsbeschreibung,Beschreibung der Änderung,Art der Änderung,Änderungsgrund,Description de la modification,Description modification,Nature de la modification,Objet de la modification,Descripción del cambio,Descripción de la modificación,Descripción de la revisión,Descrizione modifica,Descrizione della modifica,Descrizione revisione,Descrição da alteração,Descrição da revisão,Omschrijving wijziging,Beschrijving wijziging,Opis zmiany,Popis změny,Popis zmeny,Opis spremembe,Opis izmjene,Описание изменения,Описание изменений,Содержание изменения,Опис зміни,Beskrivning av ändring,Ändringsbeskrivning,Beskrivelse af ændring,Ændringsbeskrivelse,Muutoksen kuvaus,Módosítás leírása,Descrierea modificării,Değişiklik açıklaması,Nội dung thay đổi,Uraian perubahan,变更内容,更改内容,修订内容,修改内容,變更內容,修改內容,変更内容,改訂内容,변경내용,변경사항,개정내용,개정사항',
);
/** Words for a change that head a column of revisions as well: with an index and a date beside them, they say what it was. */
const SHORT_CHANGE = words(
  'Change,Changes,Änderung,Änderungen,Modification,Modifications,Cambio,Cambios,Modifica,Modifiche,Alteração,Alterações,Wijziging,Wijzigingen,Zmiana,Zmiany,Změna,Změny,Zmena,Sprememba,Izmjena,Изменение,Изменения,Зміна,Зміни,Ändring,Ændring,Endring,Muutos,Módosítás,Modificare,Değişiklik,Thay đổi,Perubahan,变更,修改,變更,変更,변경',
);
/** What counts changes. */
const INDEX = words(
  'Rev,Rev.,Revision,Revisionsnr,Version,Ver,Index,Ind.,Indice,Issue,ECN,ECO,Révision,Revisión,Índice,Revisione,Revisão,Revisie,Rewizja,Wersja,Revize,Verze,Изм.,Ревизия,Версия,Зм.,Revizyon,Revisi,版本,版次,版,改訂,개정,차수',
);
/** When it was made. */
const DATE = words('Date,Datum,Fecha,Data,Dato,Päivämäärä,Päiväys,Dátum,Dată,Tarih,Ngày,Tanggal,Дата,日期,日付,年月日,날짜,일자'); // prettier-ignore
/** Who made it. */
const WHO = words(
  'User,User name,Author,By,作者,编制,Changed by,Modified by,Editor,Bearbeiter,Bearbeiterin,Autor,Benutzer,Geändert von,Utilisateur,Auteur,Modifié par,Usuario,Autore,Utente,Modificato da,Usuário,Utilizador,Gebruiker,Auteur,Użytkownik,Zmienił,Uživatel,Změnil,Používateľ,Пользователь,Автор,Исполнитель,Користувач,Användare,Bruger,Käyttäjä,Felhasználó,Utilizator,Kullanıcı,Người dùng,作成者,変更者,担当者,修改人,变更人,更改人,用户,作成,작성자,변경자',
);
/** In a list that also tells of changes, what names its things. */
const NAMES = words('Description,Part name,Part description,Bezeichnung,Benennung,Désignation,Descripción,Descrizione,名称,品名,품명'); // prettier-ignore
/** What only a list of things has. */
const COUNTED: readonly Field[] = ['quantity', 'quantityTotal', 'partNumber', 'mpn', 'unit'];

/** What a sheet of changes is called. */
const CALLED =
  /^(?:(?:revision|change|version|document|drawing|eco|ecn)?[ _-]?(?:history|histories|log|record)s?|change ?log|r[eé]visions?|revisiones|revisioni|revis[õo]es|rewizje|revize|ревизии|changes|cambios|modifiche|altera[çc][õo]es|wijzigingen|zmiany|změny|изменения|historia|historija|istorija|povijest|tarih[çc]e|de[ğg]i[şs]iklikler|rev(?:ision)? ?(?:hist(?:ory)?|block|table)|(?:änderungs|revisions|versions)[ -]?(?:historie|verlauf|liste|protokoll|index|verzeichnis|übersicht|nachweis|dienst)|historie|änderungen|historique(?: des? (?:modifications?|r[ée]visions?|versions?|[ée]volutions?))?|modifications|historial(?: de (?:cambios|revisiones|versiones))?|(?:control|registro) de cambios|storico(?: (?:modifiche|revisioni))?|hist[óo]rico(?: d[ea]s? (?:revis[õo]es|altera[çc][õo]es|cambios))?|(?:wijzigings|revisie|versie)[ -]?(?:historie|overzicht|lijst|log)|historia (?:zmian|wersji|rewizji)|histori[ea] (?:změn|zmien|verzí|revizí)|история(?: (?:изменений|версий|ревизий))?|лист регистрации изменений|журнал изменений|історія(?: змін| версій)?|(?:ändrings|revisions|ændrings|endrings)[ -]?(?:historik|logg?|historikk)|muutoshistoria|(?:módosítások|verzió)(?:\s?történet\p{L}*)?|istoric(?: modificări| revizii)?|(?:değişiklik|revizyon) (?:geçmişi|tablosu|listesi)|lịch sử (?:thay đổi|sửa đổi|phiên bản)|riwayat (?:perubahan|revisi)|(?:版本|变更|更改|修订|修改)(?:记录|历史|履历)|(?:版本|變更|更改|修訂|修改)(?:記錄|紀錄|歷史|履歷)|(?:変更|改訂|改版|修正)(?:履歴|記録|来歴)|(?:개정|변경|버전|수정)\s?(?:이력|내역|기록)(?:표)?)$/iu;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(headerKey));
}

/**
 * "Rev, Part, Description of change, Qty": whether headers are those of a history of changes; in a sheet that is called one ("Revision
 * history", 개정이력) whatever an index or a date stands beside, that names and counts no parts.
 */
export function isHistory(headers: ReadonlyMap<number, string>, sheet: string | null = null): boolean {
  const keys = [...headers.values()].map(headerKey);
  const has = (set: ReadonlySet<string>): boolean => keys.some((key) => set.has(key));
  if (has(CHANGE) && (has(INDEX) || has(DATE)) && !has(NAMES)) return true;
  const isShort = has(SHORT_CHANGE) && has(DATE) && (has(INDEX) || has(WHO)) && !has(NAMES);
  const isCalled = sheet !== null && isTitleOfChanges(sheet) && (has(INDEX) || has(DATE));
  return (isShort || isCalled) && ![...headers.values()].some(counts);
}

const counts = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => kind !== 'contained' && COUNTED.includes(field));

/** Whether a title announces the changes of a list. */
export const isTitleOfChanges = (text: string): boolean =>
  CALLED.test(
    text
      .trim()
      .replace(/[:：]$/u, '')
      .trim(),
  );

/** Whether the key of a header is a word for a change, what counts it, when or by whom it was made. */
export const isOfHistory = (key: string): boolean =>
  [INDEX, DATE, WHO, CHANGE, SHORT_CHANGE].some((set) => set.has(key));

/** Whether keys of headers have what counts changes and when they were made. */
export const hasIndexAndDate = (keys: readonly string[]): boolean =>
  keys.some((key) => INDEX.has(key)) && keys.some((key) => DATE.has(key));

/** Rows above which the header of a history stands. */
const FIRST_ROWS = 5;

/** Whether a sheet in which no row reads as the header of a list begins with that of a history of changes. */
export function beginsAsHistory(sheet: Sheet): boolean {
  for (let row = 0; row < Math.min(FIRST_ROWS, sheet.rowCount); row++) {
    const filled = sheet.filled(row);
    if (filled.length < 2 || filled.length > 12) continue;
    if (isHistory(new Map(filled.map((column) => [column, sheet.text(row, column)])), sheet.name)) return true;
  }
  return false;
}

/** Hidden sheets that cells are filled from. */
const CHOICES =
  /^(?:_.*|lists?|listen|lookups?|look-ups?|drop-?downs?|pick-?lists?|choices|options|validations?|data ?validation|auswahl(?:listen?)?|listes?|listas?|elenchi|списки|справочник|下拉(?:列表|菜单)?|选项|リスト|選択肢|목록)$/iu;

/** Whether a hidden sheet is called as those are from which cells are filled. */
export const isToChoose = (name: string | null): boolean => CHOICES.test(name?.trim() ?? '');
