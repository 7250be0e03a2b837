import type { Plugin } from './plugin.ts';
import type { XmlFormat } from './read/format/types.ts';

interface Signature {
  readonly local: string;
  /** Part of the root's namespace; absent: any or none. */
  readonly namespace?: string;
  readonly load: () => Promise<Plugin>;
}

const plmxml = async (): Promise<Plugin> => (await import('../plugins/plmxml/index.ts')).plmxml;

/** Root elements of the bundled formats: a plugin is loaded when a document has one. A test compares them with the plugins. */
export const SIGNATURES: readonly Signature[] = [{ local: 'PLMXML', namespace: 'plmxml.org', load: plmxml }];

/** The bundled format of a document with this root element; null if there is none. */
export async function bundledFormatOf(root: {
  readonly name: string;
  readonly namespace: string | null;
}): Promise<XmlFormat | null> {
  const namespace = (root.namespace ?? '').toLowerCase();
  for (const signature of SIGNATURES) {
    if (signature.local !== root.name || !namespace.includes((signature.namespace ?? '').toLowerCase())) continue;
    const { formats } = await signature.load();
    const found = formats?.find(({ roots }) =>
      roots.some((one) => one.local === root.name && namespace.includes((one.namespace ?? '').toLowerCase())),
    );
    if (found !== undefined) return found;
  }
  return null;
}
