import type { Plugin } from './plugin.ts';
import { altium } from '../plugins/altium/index.ts';
import { arena } from '../plugins/arena/index.ts';
import { d365 } from '../plugins/d365/index.ts';
import { eagle } from '../plugins/eagle/index.ts';
import { easyeda } from '../plugins/easyeda/index.ts';
import { epicor } from '../plugins/epicor/index.ts';
import { erpnext } from '../plugins/erpnext/index.ts';
import { inventor } from '../plugins/inventor/index.ts';
import { inventree } from '../plugins/inventree/index.ts';
import { jlcpcb } from '../plugins/jlcpcb/index.ts';
import { kicad } from '../plugins/kicad/index.ts';
import { kingdee } from '../plugins/kingdee/index.ts';
import { odoo } from '../plugins/odoo/index.ts';
import { onshape } from '../plugins/onshape/index.ts';
import { oracleEbs } from '../plugins/oracle-ebs/index.ts';
import { orcad } from '../plugins/orcad/index.ts';
import { sap } from '../plugins/sap/index.ts';
import { solidworks } from '../plugins/solidworks/index.ts';
import { teamcenter } from '../plugins/teamcenter/index.ts';
import { tiptop } from '../plugins/tiptop/index.ts';
import { windchill } from '../plugins/windchill/index.ts';
import { yonyou } from '../plugins/yonyou/index.ts';

/**
 * The bundled dialects: data only, which a build compiles (`built-dialects.ts`).
 * A system is a folder in `plugins/` and a line here; `npm run new -- dialect SYSTEM/REPORT` writes both.
 */
export const dialectPlugins: readonly Plugin[] = [
  sap,
  teamcenter,
  windchill,
  solidworks,
  odoo,
  altium,
  kicad,
  kingdee,
  yonyou,
  arena,
  onshape,
  inventor,
  d365,
  epicor,
  oracleEbs,
  erpnext,
  tiptop,
  jlcpcb,
  easyeda,
  orcad,
  eagle,
  inventree,
];
