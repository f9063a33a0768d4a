/** Whether an error means that the database is away or overloaded, rather than that something is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return true;
  return messages.test(error.message) || (error.cause !== undefined && isUnavailable(error.cause));
}

/** Connection lost or refused, database gone or closed to us, server going down, too many clients, out of room, statement or lock timeout. */
const codes =
  /^(08...|28...|3D000|57P0.|53...|57014|55P03|40001|40P01|25P03|E(CONN|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|NOTFOUND).*)$/;

/** What pg says without a code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;
