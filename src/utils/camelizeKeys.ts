const camelize = (key: string) =>
  /[_-]/.test(key) ? key.replace(/[_-]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase()) : key;

/** Gives a record's own keys in camelCase; where both spellings occur, the first one wins. */
export function camelizeKeys(record: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const name = camelize(key);
    if (result[name] === undefined) result[name] = record[key];
  }
  return result;
}
