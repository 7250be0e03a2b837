import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { readPart } from './part.ts';

const PART = 'docProps/core.xml';

/** The category in the document's properties, '' if it has none. Properties that cannot be read say nothing. */
export async function categoryOf(archive: ZipArchive, limits: ReadLimits): Promise<string> {
  if (!archive.has(PART)) return '';
  let category = '';
  let isInside = false;
  try {
    await readPart(archive, PART, limits, {
      open: (tag) => {
        isInside = tag.local === 'category';
      },
      close: () => {
        isInside = false;
      },
      text: (text) => {
        if (isInside) category += text;
      },
    });
  } catch {
    return '';
  }
  return category.trim();
}
