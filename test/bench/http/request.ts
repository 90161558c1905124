/** A request as it goes over the wire. */
export const getRequest = (path: string, token: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: forlob\r\nauthorization: Bearer ${token}\r\n\r\n`;

/** A page as a browser asks for it. */
export const pageRequest = (path: string, cookie: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: forlob\r\ncookie: ${cookie}\r\naccept: text/html\r\n\r\n`;

/** The same with a body of JSON, and further headers. */
export const postRequest = (
  path: string,
  token: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): string => {
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\nhost: forlob\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${more.join('')}\r\n${body}`;
};
