// Where a list of bodies may be cut: "Ministry of Justice and Home Affairs" is one, "Ministry of Justice and Ministry of Health" two.

/** The bodies of a text: cut at "and", "&" or a comma only where what follows is known or begins as a body does. */
export function bodiesIn(text: string, known: (name: string) => boolean): string[] {
  if (known(text)) return [text];
  const [first = '', ...rest] = text.split(joint);
  const bodies = [first];
  for (let at = 0; at < rest.length; at += 2) {
    const [sign = '', next = ''] = rest.slice(at, at + 2);
    if (known(next) || isBody(next)) bodies.push(next);
    else bodies.push(`${bodies.pop() ?? ''}${sign}${next}`);
  }
  return bodies.map((body) => body.trim()).filter((body) => body !== '');
}

/** True for a name that holds what might also part two names. */
export const mayBeSeveral = (name: string): boolean => joint.test(name);

const joint = /(\s*,\s*(?:and\s+)?|\s+and\s+|\s+&\s+|\s+болон\s+)/;

const isBody = (text: string): boolean =>
  /^(?:the\s+)?(?:ministr(?:y|ies)\b|parliament\b|cabinet\b)/i.test(text) ||
  /^(?:the\s+)?(?:\p{L}+\s+)?(?:agency|authority|department|office|committee|commission|council)\s+(?:of|for|on|against)\b/iu.test(
    text,
  ) ||
  /яам$/i.test(text);
