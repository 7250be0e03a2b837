/* Names of lengths and diameters in further languages: loaded where a text may have one. */

const FIGURE = '(?=\\s?[:=]?\\s?[\\d.,])';
const LENGTH = new RegExp(
  `(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:h[öo]he|hoehe|dicke|st[äa]rke|l[äa]nge|laenge|breite|hauteur|[ée]paisseur|longueur|largeur|altura|espesor|espessura|grosor|largo|ancho|comprimento|largura|altezza|spessore|lunghezza|larghezza|высота|толщина|длина|ширина|wysoko[śs][ćc]|grubo[śs][ćc]|d[łl]ugo[śs][ćc]|szeroko[śs][ćc]|hoogte|dikte|lengte|breedte|厚[さみ]|高さ|長さ|幅|높이|두께|길이|폭)${FIGURE}`,
  'gu',
);
const DIAMETER = new RegExp(
  `(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:диаметр|[śs]rednica|[śs]r(?:edn)?\\.|pr(?:[uů]m(?:[eě]r)?|iem(?:er)?)?\\.?|외경|내경|지름|직경)${FIGURE}`,
  'gu',
);
/** "3 mm dick" */
const BEHIND = /(?<=\d ?(?:mm|cm|")? )(?:dick|stark|hoch|lang|breit|épais(?:seur)?|haut)(?!\p{L})/gu;

/** A text, in lower case, with English names in their place. */
export const plainLengths = (text: string): string =>
  text
    .replace(/(?<=\d ?)мм(?![а-я])/gu, 'mm')
    .replace(/(?<=\d ?)см(?![а-я])/gu, 'cm')
    .replace(LENGTH, 'thk ')
    .replace(DIAMETER, 'ø')
    .replace(BEHIND, 'thick');
