/** By its tag, because some servers put a class of their own in place of the global one while they run. */
export const isResponse = (value: unknown): value is Response =>
  Object.prototype.toString.call(value) === "[object Response]";
