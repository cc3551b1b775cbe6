/** What a style sheet exports, for those who import it in TypeScript: nothing. */
// oxlint-disable-next-line unicorn/require-module-specifiers -- what makes it a module
export {};
