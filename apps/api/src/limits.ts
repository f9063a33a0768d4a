/** Bytes of one file of a plan, and of everything sent at once. */
export const fileLimit = 1_000_000;
export const totalLimit = 32_000_000;
