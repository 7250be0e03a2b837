import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { judge } from '/work/main/src/judge/judge.ts';
import * as f from '/work/main/src/report/fabricated.ts';
import { loadReporter } from '/work/main/src/report/registry.ts';
const names = new Map([['1C904.a.4','Neodymium-iron-boron permanent magnet materials containing terbium'],['1C905.a.4','Neodymium-iron-boron permanent magnet materials containing dysprosium']]);
const titles = new Map([['mofcom-2025-18','No. 18'],['mofcom-2025-61','No. 61']]);
const zh = f.location('C8','钕铁硼 磁铁 N38EH 圆片 直径 12 厚度 3 镀镍 用于无刷电机 2212 转子组件 外购件');
const findings = [
 f.finding({uses:40}), f.finding({partNumber:'MAG-02', locations:[f.location('D18','Magnet segment N48UH')], evidence:[f.evidence('N48UH', f.location('D18','Magnet segment N48UH'))]}),
 f.finding({partNumber:'0000-1234-5678-ABCDEFGH-99887766', manufacturer:'深圳磁材有限公司', description:zh.text, locations:[zh], evidence:[f.evidence('N38EH',zh),f.evidence('钕铁硼',zh,{kind:'material',meaning:'NdFeB'})], basis:'item-possible', chains:[['整机-01','A100','A140','A150','A160','R-7','0000-1234-5678-ABCDEFGH-99887766']]}),
 f.finding({partNumber:'EV\u001b[31mIL\u202e', manufacturer:'Böse Magnete & Söhne', description:'Lautsprecher \u001b]8;;http://x\u0007 Neodym', locations:[f.location('D99','Lautsprecher für Gehäuse \u001b[2J Neodym\nzweite Zeile', {hidden:true})], evidence:[f.evidence('Neodym',f.location('D99','Lautsprecher für Gehäuse \u001b[2J Neodym\nzweite Zeile'))]}),
 f.TRACE, f.CAS];
it('looks', async () => {
  const verdict = judge([f.unit('boms/a100.xlsx', findings), f.UNREADABLE, f.NO_BOM], f.JUDGING as never);
  for (const [name,width,unicode,color] of [['stylish',80,true,false],['stylish',120,true,false],['stylish',80,false,false],['detail',80,true,false],['detail',120,false,false],['concise',80,true,false],['json',80,true,false],['stylish',100,true,true]] as const) {
    let out='';
    for await (const c of (await loadReporter(name))(verdict,{width,unicode,color,showTraces:false,quiet:false,rules:f.RULES,measureTitle:i=>titles.get(i)??i,entryName:c=>names.get(c)??c})) out+=c;
    writeFileSync(`/tmp/h5/${name}-${width}-${unicode?'u':'a'}${color?'c':''}.txt`, out);
  }
});
