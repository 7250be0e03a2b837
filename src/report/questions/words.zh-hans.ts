import type { FormWords } from './words.ts';

export const ZH: FormWords = {
  title: '供货部件稀土成分调查表',
  intro: '致 {supplier}: 请填写黄色单元格, 并于 {due} 前回传本文件。',
  introText: '致 {supplier}: 请在各行冒号后填写答复, 并于 {due} 前回传本文。',
  how: '不清楚的项目请填写“不清楚”。含量为 0 时须附检测方法及其检出限: 管制清单未规定含量门槛, 检出限高于 0.1 wt% (我方自定) 时我们会再次询问。日期格式: YYYY-MM-DD。',
  sheet: '调查表',
  part: '物料编号',
  description: '名称规格',
  passOnTitle: '致磁体或材料制造商',
  passOnIntro: '如磁体或材料由贵司外购, 请将本页转交其制造商填写, 并随本文件一并回传。',
  share: '{element} 含量 wt%',
  ownMethod: '{element} 检测方法 (如不同)',
  ownLimit: '{element} 检出限 wt% (如不同)',
  ownReport: '{element} 报告编号 (如不同)',
  columns: {
    partNumber: '物料编号', manufacturer: '制造商', partKey: '识别码', magnetMaker: '制造商', grade: '牌号', material: '材料', cas: 'CAS 号', method: '检测方法',
    detectionLimit: '检出限 wt%', report: '报告编号', originMine: '矿山', originSeparation: '分离', originMetal: '金属', originAlloy: '合金', originMagnet: '磁体',
    chineseTechnology: '是 / 否 / 不清楚', formShipped: '散件 / 装于组件内 / 备用磁体 / 备用组件', licence: '许可证编号', controlCode: '管制编码, 或“无”', codeReason: '不申报的理由', licenceType: '类型', licenceExpiry: '有效期至', lots: '批次',
    validUntil: '有效期至', signer: '签署人', signed: '日期',
  },
  record: {
    line: '已有记录, {facts}。如有错误, 请予更正。',
    from: '{source}: {facts}',
    register: '来自我方答复登记表', signed: '签署 {text}', report: '报告 {text}', declaration: '来自材料声明 {text}',
    limit: '检出限 {text} wt%', unshown: '缺检测方法或检出限', unnamed: '全成分申报未列出', until: '有效期至 {text}', open: '尚缺: {text}',
    labels: { magnetMaker: '磁体制造商: {text}', grade: '牌号: {text}', material: '材料: {text}', cas: 'CAS 号: {text}', controlCode: '管制编码: {text}', codeReason: '不申报管制编码的理由: {text}', origin: '产地: {text}', chineseTechnology: '使用中国技术: {text}', formShipped: '发货形态: {text}', licence: '出口许可证: {text}' },
    answers: { yes: '是', no: '否', unknown: '不清楚' },
  },
}; // prettier-ignore
