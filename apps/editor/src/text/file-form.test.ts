import { expect, test } from 'vitest';
import { readForm, writeForm } from './file-form.ts';

test.each([
  ['', { bom: false, crlf: false }],
  ['plan:\n  id: a\n', { bom: false, crlf: false }],
  ['\uFEFFplan:\n  id: a\n', { bom: true, crlf: false }],
  ['plan:\r\n  id: a\r\n', { bom: false, crlf: true }],
  ['\uFEFFplan:\r\n', { bom: true, crlf: true }],
])('%j is written back as it was', (file, form) => {
  const read = readForm(file);
  expect(read.form).toEqual(form);
  expect(read.text).not.toMatch(/\r|\uFEFF/);
  expect(writeForm(read.text, read.form)).toBe(file);
});

test('of mixed line endings the more frequent one is kept', () => {
  expect(readForm('a\r\nb\r\nc\n').form.crlf).toBe(true);
  expect(readForm('a\r\nb\nc\n').form.crlf).toBe(false);
});

test('a lone carriage return ends a line for every editor, so it does here', () => {
  expect(readForm('a\rb\n')).toEqual({ text: 'a\nb\n', form: { bom: false, crlf: false } });
});
