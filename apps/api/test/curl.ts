// Stands in for curl where a machine has none: only what the lines of the documentation use.
import { readFileSync } from 'node:fs';

const headers = new Headers();
let [url, method, body, ending]: [string, string?, (string | FormData)?, string?] = [''];
const words = process.argv.slice(2);
while (words.length > 0) {
  const word = words.shift() ?? '';
  if (word === '-s') continue;
  if (word === '-X') method = words.shift();
  else if (word === '-d') body = words.shift() ?? '';
  else if (word === '-w') ending = words.shift();
  else if (word === '-H') addHeader(words.shift() ?? '');
  else if (word === '-F')
    body = withField(body instanceof FormData ? body : new FormData(), words.shift() ?? '');
  else url = word;
}
const response = await fetch(url, { method: method ?? (body ? 'POST' : 'GET'), headers, body: body ?? null });
process.stdout.write(Buffer.from(await response.arrayBuffer()));
if (ending)
  process.stdout.write(ending.replace('\\n', '\n').replace('%{http_code}', String(response.status)));

function addHeader(line: string): void {
  const colon = line.indexOf(':');
  headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
}

function withField(form: FormData, field: string): FormData {
  const [name = '', value = ''] = field.split('=', 2);
  if (value.startsWith('@')) form.append(name, new Blob([readFileSync(value.slice(1))]), value.slice(1));
  else form.append(name, value);
  return form;
}
