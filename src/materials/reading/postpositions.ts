import type { Cue, Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';

/** モータを回す, 모터를 제어: what something is done to is not what the line is. */
export function cancelObjects(nouns: Noun[], text: Normalised): void {
  for (const noun of nouns) {
    const rest = text.folded.slice(noun.end, noun.end + 16);
    // モータの入力に付ける: nor is what something is put on, nor サーボの振動を防ぐ what something of it is kept from.
    if (
      !KEPT.test(rest) &&
      !/^(?:を|를|을) ?[\p{L}]{2}|^(?:の\p{L}{1,6}?)?[にへ](?:付け|取り?付|接続|固定|装着|つけ|貼)/u.test(rest)
    )
      continue;
    for (const other of nouns)
      if (other.segment === noun.segment && other.end <= noun.end) other.cancelledBy ??= rest.trim();
  }
}

/** What of a thing something prevents or lessens. */
const KEPT = /^(?:の\p{L}{1,8}|의? ?[가-힣]{1,6})[を을를] ?(?:防|抑|低減|減|軽減|避け|保護|방지|억제|줄|감소|보호)/u;

const SIZE_ALONE = /^[\s-]{0,2}(?:[a-zøφ]{0,2}\d{1,4}(?:[.,]\d{1,3})?\s?(?:mm)?(?:\s?[x×*]\s?|\s{0,2}$)){1,3}$/u;

/** X用Y, X용 Y and Y X用: what stands before is what the thing is for, if another noun says what the thing is. */
export function cancelPostpositions(nouns: Noun[], cues: readonly Cue[], text: Normalised): void {
  for (const cue of cues) {
    if (cue.meaning.kind !== 'post') continue;
    // 备用: the 用 of a spare says nothing of what it is for.
    if (/[备備]$/.test(text.folded.slice(0, cue.start))) continue;
    // Something must follow that it is for the sake of, as in 固定用ブラケット, or stand before: ブラケット モータ用; not 工業用.
    const rest = text.folded.slice(cue.end);
    // 고정용 D10x5: a size is not what something is for the sake of.
    if (!/^[\s-]{0,2}[\p{L}\d]{2}/u.test(rest) || SIZE_ALONE.test(rest)) {
      // "Motor-02用": with a number of its own.
      const last = nouns.findLastIndex(
        (noun) =>
          noun.end <= cue.start &&
          /^(?:[\s-]?(?:[a-z]{0,2}\d[a-z\d]{0,2})? ?|\p{Script=Han}{1,4})$/u.test(
            text.folded.slice(noun.end, cue.start),
          ),
      );
      const fitted = nouns[last];
      const own = nouns.slice(0, Math.max(0, last)).find((noun) => noun.cancelledBy === null);
      // モータカバー 専用: a compound before the cue ends in what it is, and is for no beginning of itself.
      if (own !== undefined && own.end === fitted?.start) continue;
      // TGGロッド ファラデー回転子用: a crystal is what it is, too.
      const thing = own ?? cues.find(({ meaning: { kind }, end }) => kind === 'material' && end < (fitted?.start ?? 0));
      if (thing === undefined || fitted === undefined) continue;
      // モータ軸5用: so is what the noun before the cue is joined to.
      for (const noun of nouns)
        if (noun.start >= thing.end && noun.end <= fitted.end && !/\s/.test(text.folded.slice(noun.start, fitted.start))) noun.cancelledBy ??= thing.text; // prettier-ignore
      continue;
    }
    const after = nouns.find((noun) => noun.start >= cue.end && noun.start - cue.end < 24);
    const by = after?.text ?? rest.trim().slice(0, 12);
    for (const noun of nouns) {
      if (noun.end > cue.start || cue.start - noun.end > 12) continue;
      // 永磁吸盘 磨床用: for the machine that is named before the cue.
      if (/\s\S{2,}$/.test(text.folded.slice(noun.end, cue.start))) continue;
      if (/[|;,、]/.test(text.folded.slice(noun.end, cue.start))) continue;
      noun.cancelledBy ??= by;
    }
  }
}
