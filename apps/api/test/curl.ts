// Runs the curl lines of the documentation: by curl where the machine has it, else by reading the same line.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Status and body of what a line asks for. `variables` are those of the shell; files are looked up in `folder`. */
export async function runCurl(
  line: string,
  variables: Record<string, string>,
  folder: string,
): Promise<{ status: number; body: string }> {
  if (!hasCurl) return byFetch(words(line, variables), folder);
  const printed = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const told = `${line} -w '\\n%{http_code}'`;
    execFile('sh', ['-c', told], { env, cwd: folder }, (error, out) =>
      error ? reject(error) : resolve(out),
    );
  });
  const end = printed.lastIndexOf('\n');
  return { status: Number(printed.slice(end + 1)), body: printed.slice(0, end) };
}

async function byFetch([program, ...rest]: string[], folder: string) {
  if (program !== 'curl') throw new Error(`not a curl line: ${program}`);
  const headers = new Headers();
  let [url, method, body]: [string, string | undefined, string | FormData | undefined] = [
    '',
    undefined,
    undefined,
  ];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '-s') continue;
    if (!word.startsWith('-')) {
      url = word;
      continue;
    }
    at++;
    const value = rest[at] ?? '';
    if (word === '-X') method = value;
    else if (word === '-d') body = value;
    else if (word === '-H') headers.append(...(value.split(/:\s*/, 2) as [string, string]));
    else if (word === '-F') body = withField(body instanceof FormData ? body : new FormData(), value, folder);
    else throw new Error(`no such option here: ${word}`);
  }
  const response = await fetch(url, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers,
    body: body ?? null,
  });
  return { status: response.status, body: await response.text() };
}

function withField(form: FormData, field: string, folder: string): FormData {
  const [name = '', value = ''] = field.split('=', 2);
  const file = value.startsWith('@') ? value.slice(1) : undefined;
  if (file === undefined) form.append(name, value);
  else form.append(name, new Blob([readFileSync(join(folder, file))]), file);
  return form;
}

/** The words of a shell line of one command, with its quotes and variables. */
function words(line: string, variables: Record<string, string>): string[] {
  const expand = (text: string) => text.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');
  const parts = line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g);
  return [...parts].map(([, single, double, bare]) => single ?? expand(double ?? bare ?? ''));
}
