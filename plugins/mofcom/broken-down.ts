import type { PartView } from 'lintanide/plugin';

/** The BOM lists the magnet itself below this part: that line is the finding, not the part around it. */
export function isBrokenDown(part: Pick<PartView, 'below'>): boolean {
  return part.below.some(
    (content) =>
      (content.form === 'magnet' || content.form === 'magnet-powder') &&
      content.presence !== 'unlikely' &&
      content.presence !== 'excluded',
  );
}
