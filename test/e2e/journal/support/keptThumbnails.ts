import type { Page } from "playwright";

/** How many of the records in the page's IndexedDB hold a small local picture. */
export const keptThumbnails = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB failed.")));
      });
    let count = 0;
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const records = await done(database.transaction("entries").objectStore("entries").getAll());
      database.close();
      count += records.filter((record) => Object.keys(record?.thumbnails ?? {}).length > 0).length;
    }
    return count;
  });
