/** The latest thing that happened to the references, for saying it aloud. */
export type ReferenceChange =
  | { readonly kind: "fetching"; readonly name: string }
  | { readonly kind: "added"; readonly count: number; readonly total: number }
  | { readonly kind: "removed"; readonly name: string; readonly total: number }
  | { readonly kind: "removedMany"; readonly count: number; readonly total: number }
  | { readonly kind: "moved"; readonly name: string; readonly place: number; readonly total: number };
