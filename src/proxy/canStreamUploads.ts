let answer: boolean | undefined;

function ask(): boolean {
  let asked = false;
  try {
    const init = {
      method: "POST",
      body: new ReadableStream(),
      get duplex() {
        asked = true;
        return "half";
      },
    };
    // A runtime that can't stream reads the stream as text, and says so in the content type.
    return !new Request("http://localhost/", init).headers.has("content-type") && asked;
  } catch {
    return false;
  }
}

/** Says whether requests may have a stream as body: yes on servers, no where a prototype runs in Firefox or Safari. */
export const canStreamUploads = (): boolean => (answer ??= ask());
