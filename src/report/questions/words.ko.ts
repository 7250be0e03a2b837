import type { FormWords } from './words.ts';

export const KO: FormWords = {
  title: '공급 부품의 희토류 함유 조사표',
  intro: '{supplier} 귀중: 노란색 칸을 작성하여 {due}까지 이 파일을 회신해 주십시오.',
  introText: '{supplier} 귀중: 각 줄의 콜론(:) 뒤에 답을 적어 {due}까지 이 글을 회신해 주십시오.',
  how: '모르는 항목은 “모름”이라고 적어 주십시오. 함량이 0이면 시험 방법과 그 검출 한계가 필요합니다. 통제 목록에는 기준 함량이 없으며, 검출 한계가 0.1 wt%(당사 기준)를 넘으면 다시 문의드립니다. 날짜 형식: YYYY-MM-DD.',
  sheet: '조사표',
  part: '품번',
  description: '품명',
  passOnTitle: '자석 또는 소재 제조사 귀중',
  passOnIntro: '자석 또는 소재를 구매하시는 경우 이 페이지를 제조사에 전달하여 함께 회신해 주십시오.',
  share: '{element} 함량 wt%',
  ownMethod: '{element}: 시험 방법(다른 경우)',
  ownLimit: '{element}: 검출 한계 wt%(다른 경우)',
  ownReport: '{element}: 성적서 번호(다른 경우)',
  columns: {
    partNumber: '품번', manufacturer: '제조사', partKey: '식별 키', magnetMaker: '제조사', grade: '등급', material: '소재', cas: 'CAS 번호', method: '시험 방법',
    detectionLimit: '검출 한계 wt%', report: '성적서 번호', originMine: '광산', originSeparation: '분리', originMetal: '금속', originAlloy: '합금', originMagnet: '자석',
    chineseTechnology: '예 / 아니오 / 모름', formShipped: '낱개 / 조립 상태 / 예비 자석 / 예비 부품', licence: '허가 번호', controlCode: '통제 코드 또는 "없음"', codeReason: '신고하지 않는 사유', licenceType: '종류', licenceExpiry: '만료일', lots: '로트',
    validUntil: '유효 기한', signer: '서명자', signed: '날짜',
  },
  record: {
    line: '이미 기록된 사항, {facts}. 틀린 내용이 있으면 바로잡아 주십시오.',
    from: '{source}: {facts}',
    register: '당사 답변 기록부 기준', signed: '서명 {text}', report: '성적서 {text}', declaration: '소재 신고서 {text} 기준',
    limit: '검출 한계 {text} wt%', unshown: '시험 방법 또는 검출 한계 없음', unnamed: '전체 성분 신고에 기재 없음', until: '{text}까지', open: '미답: {text}',
    labels: { magnetMaker: '자석 제조사: {text}', grade: '등급: {text}', material: '소재: {text}', cas: 'CAS 번호: {text}', controlCode: '통제 코드: {text}', codeReason: '통제 코드를 신고하지 않는 사유: {text}', origin: '원산지: {text}', chineseTechnology: '중국 기술 사용: {text}', formShipped: '출하 형태: {text}', licence: '수출 허가: {text}' },
    answers: { yes: '예', no: '아니오', unknown: '모름' },
  },
}; // prettier-ignore
