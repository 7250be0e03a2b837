import type { Plugin } from './plugin.ts';
import { isNamed } from './read/format/read.ts';
import type { XmlFormat } from './read/format/types.ts';

interface Signature {
  readonly local: string;
  /** Part of the root's namespace; absent: any or none. */
  readonly namespace?: string;
  readonly load: () => Promise<Plugin>;
}

const plmxml = async (): Promise<Plugin> => (await import('../plugins/plmxml/index.ts')).plmxml;

const pdx = async (): Promise<Plugin> => (await import('../plugins/pdx/index.ts')).pdx;

const solidworks = async (): Promise<Plugin> => (await import('../plugins/solidworks/index.ts')).solidworks;

const ap242 = async (): Promise<Plugin> => (await import('../plugins/ap242/index.ts')).ap242;

const sapIdoc = async (): Promise<Plugin> => (await import('../plugins/sap-idoc/index.ts')).sapIdoc;

const ipc2581 = async (): Promise<Plugin> => (await import('../plugins/ipc-2581/index.ts')).ipc2581;

const kicad = async (): Promise<Plugin> => (await import('../plugins/kicad/index.ts')).kicad;

const eagle = async (): Promise<Plugin> => (await import('../plugins/eagle/index.ts')).eagle;

const d365 = async (): Promise<Plugin> => (await import('../plugins/d365/index.ts')).d365;

const odoo = async (): Promise<Plugin> => (await import('../plugins/odoo/index.ts')).odoo;

const b2mml = async (): Promise<Plugin> => (await import('../plugins/b2mml/index.ts')).b2mml;

const oagis = async (): Promise<Plugin> => (await import('../plugins/oagis/index.ts')).oagis;

const aras = async (): Promise<Plugin> => (await import('../plugins/aras/index.ts')).aras;

const agile = async (): Promise<Plugin> => (await import('../plugins/agile/index.ts')).agile;

const windchill = async (): Promise<Plugin> => (await import('../plugins/windchill/index.ts')).windchill;

const threedxml = async (): Promise<Plugin> => (await import('../plugins/threedxml/index.ts')).threedxml;

const tcxml = async (): Promise<Plugin> => (await import('../plugins/tcxml/index.ts')).tcxml;

const ipc175x = async (): Promise<Plugin> => (await import('../plugins/ipc-175x/index.ts')).ipc175x;

const iec62474 = async (): Promise<Plugin> => (await import('../plugins/iec-62474/index.ts')).iec62474;

const granta = async (): Promise<Plugin> => (await import('../plugins/granta/index.ts')).granta;

const jamp = async (): Promise<Plugin> => (await import('../plugins/jamp/index.ts')).jamp;

const cyclonedx = async (): Promise<Plugin> => (await import('../plugins/cyclonedx/index.ts')).cyclonedx;

/** Root elements of the bundled formats: a plugin is loaded when a document has one. A test compares them with the plugins. */
export const SIGNATURES: readonly Signature[] = [
  { local: 'PLMXML', namespace: 'plmxml.org', load: plmxml },
  { local: 'ProductDataeXchangePackage', load: pdx },
  { local: 'xml', load: solidworks },
  { local: 'Uos', namespace: '10303/-3001', load: ap242 },
  { local: 'Uos', namespace: '10303/-4442', load: ap242 },
  { local: 'AML', load: aras },
  { local: 'Envelope', namespace: 'soap', load: aras },
  { local: 'AgileData', load: agile },
  { local: 'BOM', load: windchill },
  { local: 'BOMs', load: windchill },
  { local: 'Model_3dxml', load: threedxml },
  { local: 'TCXML', load: tcxml },
  { local: 'BOMMAT*', load: sapIdoc },
  { local: 'MATMAS*', load: sapIdoc },
  { local: 'Z*', load: sapIdoc },
  { local: 'IPC-2581', load: ipc2581 },
  { local: 'export', load: kicad },
  { local: 'eagle', load: eagle },
  { local: 'Document', load: d365 },
  { local: 'odoo', load: odoo },
  { local: 'openerp', load: odoo },
  { local: 'MainDeclaration', namespace: '175x', load: ipc175x },
  { local: 'Main', namespace: 'std.iec.ch/iec62474', load: iec62474 },
  { local: 'PartsEco', namespace: 'grantadesign.com', load: granta },
  { local: 'DESCRIPT', load: jamp },
  { local: 'bom', namespace: 'cyclonedx.org', load: cyclonedx },
  { local: '*', namespace: 'mesa.org/xml/b2mml', load: b2mml },
  { local: '*', namespace: 'wbf.org/xml/b2mml', load: b2mml },
  { local: '*', namespace: 'openapplications.org/oagis', load: oagis },
];

/** Names that others give their elements too: inside an envelope they say nothing. */
const COMMON = new Set(['xml', 'BOM', 'BOMs', 'export', 'Document', 'odoo', 'openerp', 'Z*', 'DESCRIPT', 'Envelope']);

interface Root {
  readonly name: string;
  readonly namespace: string | null;
}

/**
 * The bundled format of a document with this root element, or of what an envelope holds: a message that is packed for sending
 * (SOAP, a bus of one's own) is still that message. Null if there is none.
 */
export async function bundledFormatOf({
  inside = [],
  ...root
}: Root & { readonly inside?: readonly Root[] }): Promise<XmlFormat | null> {
  const own = await formatNamed(root, SIGNATURES);
  if (own !== null && root.name !== 'Envelope') return own;
  const telling = SIGNATURES.filter(({ local }) => !COMMON.has(local));
  for (const one of inside) {
    // An IDoc is known by its control record too, whatever the message is called.
    const found = await formatNamed(one.name === 'EDI_DC40' ? { name: 'BOMMAT', namespace: null } : one, telling);
    if (found !== null) return found;
  }
  return own;
}

async function formatNamed(root: Root, signatures: readonly Signature[]): Promise<XmlFormat | null> {
  const namespace = (root.namespace ?? '').toLowerCase();
  for (const signature of signatures) {
    if (!isNamed(root.name, signature.local) || !namespace.includes((signature.namespace ?? '').toLowerCase()))
      continue;
    const { formats } = await signature.load();
    const found = formats?.find(({ roots }) =>
      roots.some((one) => isNamed(root.name, one.local) && namespace.includes((one.namespace ?? '').toLowerCase())),
    );
    if (found !== undefined) return found;
  }
  return null;
}
