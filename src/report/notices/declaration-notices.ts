import { fill } from '../../locale/phrase.ts';
import { english } from '../../locale/say.ts';

/** What a run says once of a declaration that joins nothing, or that counts for less, of item masters that nothing is joined by, of what was left out of lists, and of lists that say little; null for any other notice. */
export function declarationNoticeSentence(
  messageId: string,
  data: Readonly<Record<string, string>>,
  { said } = english,
): string | null {
  const { file = '', near, doubts = '', column = '', bills = '' } = data;
  const told = (form: string): string =>
    fill(said(form), {
      textFile: file,
      textNear: near ?? '',
      textDoubts: said(doubts),
      textColumn: `“${column}”`,
      textN: bills,
    });
  switch (messageId) {
    case 'declaration-joins-nothing':
      return told(
        near === undefined
          ? 'The declaration {textFile} joins no part of a bill in this run: no maker and number, no number of five or more characters, and no mapping agrees.'
          : 'The declaration {textFile} joins no part of a bill in this run. A number agrees, the makers do not ({textNear}): map it in the configuration ("declarations") if it is the same part.',
      );
    case 'declaration-joins-by-beginning':
      return told(
        'The declaration {textFile} is joined where only the beginning of the maker’s name agrees ({textNear}): what it says to be there counts, and it shows no absence. Map it in the configuration ("declarations") if it is the same maker.',
      );
    case 'declaration-doubted':
      return told('The declaration {textFile} counts for less than it says: {textDoubts}.');
    case 'master-column-nowhere':
      return told(
        data['bills'] === '1'
          ? 'Item masters are joined by the column {textColumn} ("itemMasters"), which the bill of this run does not have: nothing is joined by it.'
          : 'Item masters are joined by the column {textColumn} ("itemMasters"), which none of the {textN} bills of this run has: nothing is joined by it.',
      );
    case 'list-cut':
      return fill(said('NOT ALL READ: {textFile} {textPlace}: {reason}.'), {
        textFile: file,
        textPlace: data['place'] ?? '',
        reason: said(data['reason'] ?? ''),
      });
    case 'lists-cut':
      return fill(said('NOT ALL READ: {textN} places in all; the JSON report names each ("skipped").'), {
        textN: data['count'] ?? '',
      });
    case 'list-left-out':
      return fill(said('Left out: {textFile} {textPlace}: {reason}. Nothing of it was judged.'), {
        textFile: file,
        textPlace: data['place'] ?? '',
        reason: said(data['reason'] ?? ''),
      });
    case 'lists-left-out':
      return fill(said('Left out: {textN} places in all; the JSON report names each ("skipped").'), {
        textN: data['count'] ?? '',
      });
    case 'list-unclear':
      return fill(
        said(
          'HARDLY JUDGED: {textFile}: {textN} of {textLines} lines say too little to judge, so that it has few findings or none shows nothing. Add a column that describes the parts, or lint it with the item master that does; "lintanide inventory --unclassified" names the lines.',
        ),
        { textFile: file, textN: data['unclear'] ?? '', textLines: data['lines'] ?? '' },
      );
    case 'lists-unclear':
      return fill(said('HARDLY JUDGED: {textN} files in all; the JSON report counts each ("coverage").'), {
        textN: data['count'] ?? '',
      });
    default:
      return null;
  }
}
