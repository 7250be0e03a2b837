/** A sign of an item, a picture in Markdown (which may be a link) or in HTML, the name of a file that holds one; several of them. */
const PICTURES =
  /^\s{0,40}(?:[-*+•]\s{1,10})?(?:(?:\[?!\[[^\]]{0,300}\](?:\([^()]{0,2000}\)|\[[^\]]{0,100}\])(?:\]\([^()]{0,2000}\))?|<img\s[^<>]{0,2000}>(?:<\/img>)?|<\/?(?:p|div|center|a|br)(?:\s[^<>]{0,300})?\/?>|[\w./%()-]{1,200}\.(?:jpe?g|png|gif|svg|webp|bmp|heic|avif)(?=\s|$))\s{0,20}){1,12}$/i;
const LONGEST = 4096;

/** Whether a line only shows pictures: what a file of a picture is called is no part. */
export const isPictures = (line: string): boolean =>
  line.length <= LONGEST && /[!<.]/.test(line) && PICTURES.test(line);
