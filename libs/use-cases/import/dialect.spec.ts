import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode, encode } from './dialect.ts';
import { isProblem } from './problem.ts';

const read = (bytes: Buffer) => {
  const decoded = decode(bytes);
  if (isProblem(decoded)) throw new Error(decoded.en);
  return decoded;
};
const refusedAs = (bytes: Buffer) => {
  const decoded = decode(bytes);
  return isProblem(decoded) ? decoded.refused : 'read';
};

describe('the dialect of a file', () => {
  it('is Danish Excel: byte order mark, semicolon, CRLF', () => {
    expect(read(Buffer.from('\uFEFFmål;årsag\r\nen;to\r\n')).dialect).toEqual({
      encoding: 'utf-8',
      bom: true,
      delimiter: ';',
      newline: '\r\n',
    });
  });

  it('is Windows-1252 when the bytes are no UTF-8', () => {
    const decoded = read(iconv.encode('målinger;ø\r\n', 'windows-1252'));
    expect([decoded.dialect.encoding, decoded.text]).toEqual(['windows-1252', 'målinger;ø\r\n']);
  });

  it('is plain CSV: comma, LF', () => {
    expect(read(Buffer.from('course no,date\n1,2025-08-04\n')).dialect).toMatchObject({
      delimiter: ',',
      newline: '\n',
    });
  });

  it('does not count delimiters inside quotes', () => {
    expect(read(Buffer.from('"a,b,c,d";e\n')).dialect.delimiter).toBe(';');
  });

  it('believes Excel’s sep line and takes it off', () => {
    const { dialect, text, skipped } = read(Buffer.from('sep=,\r\na,b;c;d\r\n'));
    expect([dialect.delimiter, text, skipped]).toEqual([',', 'a,b;c;d\r\n', 1]);
  });

  it('is refused when it is UTF-16, an unknown encoding, or damaged', () => {
    expect(refusedAs(iconv.encode('a;b', 'utf-16le', { addBOM: true }))).toBe('ENCODING_UTF16');
    expect(refusedAs(Buffer.from([0x61, 0x81, 0xe6]))).toBe('ENCODING_UNKNOWN');
    expect(refusedAs(Buffer.from('mÃ¥l;b\n'))).toBe('ENCODING_DAMAGED');
    expect(refusedAs(Buffer.from('m\uFFFDl;b\n'))).toBe('ENCODING_DAMAGED');
  });

  it('is written back byte for byte', () => {
    for (const bytes of [Buffer.from('\uFEFFmål;b\r\n'), iconv.encode('mål;b\r\n', 'windows-1252')]) {
      const { dialect, text } = read(bytes);
      expect(encode(text, dialect)).toEqual(bytes);
    }
  });
});
