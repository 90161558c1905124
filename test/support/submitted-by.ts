const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      decoded(value),
    ]),
  );

/** A value between quotation marks may hold any sign. */
const controls = /<input\b(?:"[^"]*"|[^">])*>|<select\b.*?<\/select>|<textarea\b.*?<\/textarea>/gs;

/** What a browser sends of a page that preact has rendered, when nobody touches it: one form, url-encoded. */
export const submittedBy = (html: string): string => {
  const sent = new URLSearchParams();
  for (const [control] of html.matchAll(controls)) {
    const [tag = ''] = /^<(?:"[^"]*"|[^">])*>/.exec(control) ?? [];
    const { name = '', type, value = '', checked } = attributesOf(tag);
    if (name === '') continue;
    if (control.startsWith('<textarea')) {
      sent.append(name, decoded(control.slice(tag.length, -'</textarea>'.length)).replaceAll('\n', '\r\n'));
    } else if (control.startsWith('<select')) {
      const options = [...control.matchAll(/<option\b(?:"[^"]*"|[^">])*>/g)].map(([option]) =>
        attributesOf(option),
      );
      const chosen = options.find(({ selected }) => selected !== undefined) ?? options[0];
      sent.append(name, chosen?.['value'] ?? '');
    } else if ((type !== 'checkbox' && type !== 'radio') || checked !== undefined) sent.append(name, value);
  }
  return sent.toString();
};
