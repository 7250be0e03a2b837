import type { Decoder } from './decoder.ts';

/**
 * Code pages of DOS from 0x80 to 0xFF, which no platform has a decoder for: from the tables of Unicode's consortium
 * (VENDORS/MICSFT/PC). U+FFFD is what a page leaves free.
 */
const HIGH: Readonly<Record<string, string>> = {
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ibm857:
    'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0',
};

const units = new Uint16Array(1 << 16);
const wide = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A decoder of the page. One byte is one character, so nothing is kept from piece to piece. */
export function dosDecoder(page: string, fatal: boolean): Decoder {
  const high = Uint16Array.from(HIGH[page] as string, (character) => character.charCodeAt(0));
  return {
    decode(bytes) {
      let text = '';
      for (let from = 0; from < bytes.length; from += units.length) {
        const piece = bytes.subarray(from, from + units.length);
        for (const [i, byte] of piece.entries()) units[i] = byte < 0x80 ? byte : (high[byte - 0x80] as number);
        text += wide.decode(units.subarray(0, piece.length));
      }
      if (fatal && text.includes('\ufffd')) throw new TypeError(`A byte that ${page} leaves free.`);
      return text;
    },
  };
}
