import { limitError } from '../limits.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { parseCell } from './cell-reference.ts';
import { readPart } from './part.ts';

/* What a workbook says beside its cells. */

/** Notes, and threads of comments; a thread replaces the note that Excel leaves for programs that know no threads. */
export async function addComments(archive: ZipArchive, part: string, sheet: Sheet, limits: ReadLimits): Promise<void> {
  const threads = new Set<string>();
  let key: string | null = null;
  let threaded = false;
  let text = '';
  let inText = false;
  let phonetic = -1;
  await readPart(archive, part, limits, {
    open(tag) {
      if (tag.local === 'comment' || tag.local === 'threadedComment') {
        const place = parseCell(tag.attribute('ref') ?? '');
        key = place === null ? null : `${String(place.row)}:${String(place.column)}`;
        threaded = tag.local === 'threadedComment';
        text = '';
      } else if (tag.local === 'rPh') phonetic = tag.depth;
      else if (phonetic < 0 && (tag.local === 't' || (threaded && tag.local === 'text'))) inText = true;
    },
    close(local, depth) {
      inText = false;
      if (depth === phonetic) phonetic = -1;
      if (key === null || (local !== 'comment' && local !== 'threadedComment')) return;
      const before = threads.has(key) ? `${sheet.comments.get(key) ?? ''}\n` : '';
      if (threaded) threads.add(key);
      if (text !== '') sheet.comments.set(key, before + text);
      key = null;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > limits.textBytes) throw limitError('textBytes', limits, `A comment in ${part}`, { part });
    },
  });
}

const MOST_DRAWN = 1000;

/** Texts of text boxes and shapes, a paragraph a line, and how many pictures there are. */
export async function addDrawn(archive: ZipArchive, part: string, sheet: Sheet, limits: ReadLimits): Promise<void> {
  let text = '';
  let inText = false;
  await readPart(archive, part, limits, {
    open(tag) {
      inText = tag.local === 't';
      if (tag.local === 'sp') text = '';
      else if (tag.local === 'p' || tag.local === 'br') text += '\n';
      else if (tag.local === 'pic') sheet.pictures++;
    },
    close(local) {
      inText = false;
      if (local !== 'sp' || text.trim() === '' || sheet.drawn.length >= MOST_DRAWN) return;
      sheet.drawn.push(text.trim());
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > limits.textBytes) throw limitError('textBytes', limits, `A text box in ${part}`, { part });
    },
  });
}
