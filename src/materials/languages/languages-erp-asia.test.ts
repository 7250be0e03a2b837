import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** Lines as clerks write them: what belongs to a motor, a loudspeaker or a magnet, and the axis of a machine that a motor moves. */

describe('in simplified Chinese', () => {
  it.each([
    '伺服电机 X轴',
    '伺服电机 X轴 750W',
    'Y轴 步进电机 57',
    '永磁同步电机 TYC 5.5KW',
    '永磁变频电机 7.5KW',
    '无齿轮主机 1000kg',
    '压缩驱动头 1.75寸',
    '号角驱动头 44芯',
    '电动执行器 开关型 DC24V',
    '永磁涡流联轴器',
    '花鼓发电 自行车',
    '牙科手机电机 无碳刷',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'X轴滚珠丝杆',
    'X轴轴承座',
    'X轴电机座',
    '电机风叶 PP Φ160',
    '电机键 8x7x40',
    '伺服电机胀紧套 14/20',
    '电机启动器 GV2ME10C',
    '电机热保护器 130度',
    '电机测试台',
    '电机装配工装',
    '电机绕组 F级',
    '电机大修',
    '电机浸渍漆 1032',
    '喇叭纸盆 10寸',
    '音箱分频器 三分频',
    '发电机机油滤清器',
    '磁环 铁氧体 Φ31 EMI',
    '舵机测试器',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in traditional Chinese', () => {
  it.each([
    '伺服馬達 X軸',
    '伺服馬達 Y軸 750W',
    '伺服馬達 附煞車 400W',
    '減速馬達 DC24V 出力軸8mm',
    '無齒輪主機 1000kg',
    '電動推桿 24V 200mm',
    '高音壓縮單體',
    '壓縮驅動器 1.75吋',
    '永磁式聯軸器',
    '磁滯煞車 1Nm',
    '發電花鼓 自行車',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    '馬達培林 6203ZZ',
    '馬達包材 EPE',
    '馬達過載電驛 TH-N20',
    '積熱電驛 馬達用',
    '馬達溫度保護 PTC',
    '馬達測試機',
    '馬達動力計',
    '馬達拆裝工資',
    '凡立水 馬達用',
    '蔽極馬達 110V',
    '剎車馬達 感應式 2HP',
    '喇叭擴大機',
    '喇叭分音器 三音路',
    '耳機插孔',
    '發電機 AVR 電壓調整器',
    '曳引機避震',
    '磁環 鐵氧體 EMI',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Japanese', () => {
  it.each([
    'サーボモータ X軸',
    'サーボモータ(X軸)',
    'ｻｰﾎﾞﾓｰﾀ Y軸 400W',
    'サーボモーター Z軸 ブレーキ付',
    '整備済みサーボモータ',
    'PMモータ 3.7kW 全閉外扇形',
    'ウーハ 12インチ',
    'コンプレッションドライバー 1.75',
    'イヤホンドライバ 10mm',
    'ロボシリンダ RCP6',
    'パーマネントブレーキ',
    '永久磁石カップリング',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'X軸ボールねじ',
    'カップリング X軸用',
    'モータ外扇',
    'モータ通函',
    'モータ始動器',
    'モータサーマルプロテクタ',
    'モータ試験機',
    'モータ巻替え',
    'モータ分解点検',
    'モータ取替工事',
    'モータワニス',
    'レバーシブルモータ 25W',
    '交流整流子モータ',
    'スピーカグリル',
    'スピーカーコーン紙',
    'ヘッドホンスタンド',
    'マグネットSW 200V',
    'ゴムマグネット',
    '巻上機シーブ',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Korean', () => {
  it.each([
    '서보모터 X축',
    '서보모터 브레이크 부착형',
    '서보모터 감속기부 400W',
    '서보모터 키트',
    'DC모터 브러쉬리스 24V',
    '컴프레션드라이버 1.75',
    '이어폰 드라이버',
    '마그네트 커플링',
    '마그네틱 리프터',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'X축 볼스크류',
    '모터축 Ø15',
    '모터 브러쉬',
    '모터 완충재',
    '모터 스타터 수동',
    '모터 써멀 프로텍터',
    '모터 시험기',
    '모터 권선',
    '모터 오버홀',
    '모터 점검',
    '모터 절연지',
    '인덕션모터 K6IG15NC',
    '유니버셜 모터 220V',
    '스피커그릴',
    '스피커 보호회로',
    '헤드폰 이어패드',
    '이어폰 잭 3.5',
    '발전기 AVR',
    '권상기 시브',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Vietnamese', () => {
  it.each([
    'DONG CO SERVO TRUC X',
    'MÁY KÉO KHÔNG HỘP SỐ 1000KG',
    'MAY KEO KHONG HOP SO THANG MAY',
    'MO TO GAT MUA 12V',
    'LOA ĐỒNG TRỤC 6.5',
    'DRIVER TAI NGHE 40MM',
    'BỘ TRUYỀN ĐỘNG VAN GIÓ',
    'THANH NAM CHAM 12000 GAUSS',
    'BIA BẮN PHÁ TERBI',
    'HOLMI KIM LOẠI',
    'HỢP KIM NHÔM SCANDI',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'GIÁ BẮT ĐỘNG CƠ BƯỚC',
    'PAT GAN DONG CO NEMA17',
    'TAM BAT MOTOR',
    'NẮP SAU ĐỘNG CƠ',
    'HOP DAU DAY MOTOR',
    'THEN TRUC MOTOR',
    'TEM ĐỘNG CƠ',
    'CAP ENCODER SERVO',
    'PHANH ĐỘNG CƠ SERVO 24V',
    'BỘ KHỞI ĐỘNG ĐỘNG CƠ',
    'RELAY NHIET DONG CO TH-N20',
    'MÁY THỬ ĐỘNG CƠ',
    'DO GA LAP RAP MOTOR',
    'QUẤN LẠI MOTOR 5HP',
    'ĐỘNG CƠ KĐB RÔTO LỒNG SÓC',
    'AMP TAI NGHE',
    'AVR MÁY PHÁT ĐIỆN',
    'NAM CHÂM ĐẤT SÉT ĐEN FERIT',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Thai', () => {
  it.each([
    'เซอร์โวมอเตอร์ แกน X',
    'เครื่องลิฟต์เกียร์เลส 1000kg',
    'ไดเร็คไดรฟ์มอเตอร์',
    'ดอกเสียงกลาง 6.5',
    'คอมเพรสชั่นไดรเวอร์',
    'ยูนิตฮอร์น 75W',
    'แมกเนติกคัปปลิ้ง',
    'แมกเนติกเซพาเรเตอร์',
    'อิตเตอร์เบียมออกไซด์',
    'เซอร์โคเนียเสถียรด้วยอิตเทรีย',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'เพลทยึดมอเตอร์',
    'แบร็คเก็ตมอเตอร์',
    'ลังไม้มอเตอร์',
    'เซอร์โวไดรเวอร์ 400W',
    'เซอร์โววาล์ว MOOG',
    'คาปามอเตอร์ 20uF',
    'แคปสตาร์ทมอเตอร์',
    'ซอฟต์สตาร์ทมอเตอร์ 37kW',
    'โอเวอร์โหลดมอเตอร์',
    'เครื่องทดสอบมอเตอร์',
    'ค่าติดตั้งมอเตอร์',
    'วานิชมอเตอร์',
    'มอเตอร์บังขั้ว',
    'ตู้ลำโพงเปล่า 15 นิ้ว',
    'ครอสโอเวอร์ลำโพง',
    'จุกหูฟัง',
    'AVR เครื่องปั่นไฟ',
    'เครื่องล้างอำนาจแม่เหล็ก',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
