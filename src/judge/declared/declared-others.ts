import type { Finding } from '../../rules/types.ts';
import type { AnsweredFinding } from '../answers/answers.ts';
import type { Declared } from './declared-entry.ts';
import { declaredFindings } from './declared-finding.ts';
import { entryOn } from './declared-kinds.ts';
import type { Reconsidering } from '../answers/reconsider.ts';
import type { Entry } from '../register/register.ts';

/** What is declared of the material of a finding, where several materials of its part are. */
export function entryFor({ content }: Finding, { entry, kinds }: Declared): Entry {
  return kinds === undefined || content === null ? entry : (entryOn(content, kinds)?.entry ?? entry);
}

/** Findings on the materials that are declared of a part and that none of its own findings is about. */
export function otherKinds(
  own: readonly Finding[],
  kinds: NonNullable<Declared['kinds']>,
  path: string,
  given: Reconsidering,
): readonly AnsweredFinding[] {
  const contents = own.flatMap(({ content }) => (content === null || content.trace ? [] : [content]));
  const [part] = own.filter(({ content }) => content !== null);
  if (part === undefined) return [];
  const told = new Set(contents.map((content) => entryOn(content, kinds)));
  const components = contents.filter(({ componentClass }) => componentClass !== null);
  const named = { part: { ...part, evidence: [] }, contents: components, against: [] };
  return kinds.filter((kind) => !told.has(kind)).flatMap(({ entry }) => declaredFindings(named, entry, path, given));
}
