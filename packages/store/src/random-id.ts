import { randomBytes } from 'node:crypto';

/** 128 random bits in hexadecimal: cannot be guessed, and says nothing about what it names. */
export const randomId = (): string => randomBytes(16).toString('hex');

/** Whether a text from outside could be an id at all. */
export const isId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
