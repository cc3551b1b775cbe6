import { describe, expect, test } from "vitest";
import { memoryLedger } from "../../../src/proxy";
import { bodyOf } from "../serve";
import { formBytes, heads, partHead, picture } from "../uploads/formBytes";
import { openUpload, sendUpload, setUpUploads } from "../uploads/sendUpload";

/** A field that some readers would still find behind the end, and with it another price. */
const smuggled = Buffer.concat([partHead("n"), Buffer.from("4\r\n--b--\r\n")]);

const withFile = formBytes(["model", "m"], ["prompt", "p"], ["reference_image", picture(100_000), "a.png"]);
const withoutFile = formBytes(["model", "m"], ["prompt", "p"], ["n", "1"]);

describe.each([
  ["without a ledger", () => ({})],
  ["with a ledger", () => ({ ledger: memoryLedger() })],
  ["with limits", () => ({ limits: { maxImages: 1 } })],
])("behind the closing boundary of a form, %s,", (_, options) => {
  test.each([
    ["a field", smuggled],
    ["a word", Buffer.from("x")],
    ["a zero byte", Buffer.of(0)],
    ["another closing boundary", Buffer.from("\r\n--b--\r\n")],
    ["a file", Buffer.concat([partHead("reference_image", "b.png"), heads.png])],
    ["white space without end", Buffer.alloc(5000, "\r\n")],
  ])("%s is refused, and nothing is charged", async (_name, more) => {
    for (const form of [withFile, withoutFile]) {
      const { charged, endpoint } = await setUpUploads(options());
      const body = Buffer.concat([form, more]);
      const { status, code, message } = await sendUpload(endpoint, body);
      expect([status, code]).toEqual([400, "invalid_request"]);
      expect(message).toMatch(/closing boundary/);
      expect(charged).toEqual([]);
    }
  });

  test("a field that comes later is refused as well: the service never has the end before", async () => {
    for (const form of [withFile, withoutFile])
      for (const length of [{ "content-length": String(form.length + smuggled.length) }, {}]) {
        const { charged, upstream, endpoint } = await setUpUploads(options());
        const { req, answered } = openUpload(endpoint, length);
        req.write(form);
        // The proxy has all of the form when it calls the service, or waits for what is still to come.
        await expect.poll(() => req.writableLength).toBe(0);
        await expect.poll(() => upstream.requests.length).toBe(form === withFile ? 1 : 0);
        req.end(smuggled);
        const response = await answered;
        expect(response.statusCode).toBe(400);
        expect((await bodyOf(response)).toString()).toContain("closing boundary");
        expect(charged).toEqual([]);
      }
  });

  test.each(["", "\r\n", "\n", " \t\r\n\r\n"])("%j is no harm", async (more) => {
    for (const form of [withFile, withoutFile]) {
      const { charged, endpoint } = await setUpUploads(options());
      const bare = form.subarray(0, -2);
      expect((await sendUpload(endpoint, Buffer.concat([bare, Buffer.from(more)]))).status).toBe(200);
      expect(charged).toHaveLength(1);
    }
  });
});

test("a text that goes on after the closing boundary on its line is no content for anybody", async () => {
  const { charged, endpoint } = await setUpUploads();
  const text = "p\r\n--b--nothing here is the end\r\n";
  expect((await sendUpload(endpoint, formBytes(["prompt", text]))).status).toBe(400);
  expect(charged).toEqual([]);
});
