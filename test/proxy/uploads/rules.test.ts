import { describe, expect, test } from "vitest";
import { memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { proxyTo } from "../proxyTo";
import { bodyOf } from "../serve";
import { formBytes, formEnd, heads, partHead, picture, type Part } from "./formBytes";
import { openUpload, sendUpload, setUpUploads } from "./sendUpload";

const megabyte = 1024 * 1024;

const file = (content: Buffer, name = "a.png"): Part => ["reference_image", content, name];

describe.each([
  ["without a ledger", () => ({})],
  ["with a ledger", () => ({ ledger: memoryLedger() })],
])("an upload %s", (_, options) => {
  test.each(["png", "jpeg", "webp"] as const)("takes a %s, whatever it is called", async (type) => {
    const { charged, endpoint } = await setUpUploads(options());
    const body = formBytes(["model", "m"], ["prompt", "a lighthouse"], file(picture(200_000, type), "a.txt"));
    expect((await sendUpload(endpoint, body)).status).toBe(200);
    expect(charged).toHaveLength(1);
  });

  test.each(["gif", "heic", "avif", "svg", "pdf", "html"] as const)(
    "refuses a %s that is called a PNG, names it, and nothing is charged",
    async (type) => {
      const { charged, endpoint } = await setUpUploads(options());
      const body = formBytes(["prompt", "p"], file(picture(50_000)), file(picture(50_000, type), "trip.png"));
      const { status, code, message } = await sendUpload(endpoint, body);
      expect([status, code]).toEqual([400, "invalid_request"]);
      expect(message).toMatch(/"trip\.png" is no PNG, JPEG or WebP/);
      expect(charged).toEqual([]);
    },
  );

  test.each([
    ["an empty file", formBytes(file(Buffer.of(), "none.png")), /"none\.png" is empty/],
    ["a file of four bytes", formBytes(file(heads.png.subarray(0, 4), "few.png")), /"few\.png" is no PNG/],
    [
      "a file without a file name",
      Buffer.concat([
        Buffer.from(
          '--b\r\ncontent-disposition: form-data; name="reference_image"\r\ncontent-type: image/png\r\n\r\n',
        ),
        heads.gif,
        formEnd,
      ]),
      /"reference_image" is no PNG, JPEG or WebP but GIF/,
    ],
    [
      "a picture in place of a text",
      formBytes(["model", "m"], ["prompt", Buffer.alloc(2 * megabyte, "x")]),
      /text fields .* too long/,
    ],
    [
      "text behind the files without end",
      formBytes(file(heads.png), ["prompt", "x".repeat(2 * megabyte)]),
      /too long/,
    ],
    ["no end", formBytes(file(picture(1000))).subarray(0, -formEnd.length), /ends before its end/],
  ])("refuses %s, and nothing is charged", async (name, body, reason) => {
    const { charged, endpoint } = await setUpUploads(options());
    const { status, code, message } = await sendUpload(endpoint, body);
    expect([name, status, code]).toEqual([name, 400, "invalid_request"]);
    expect(message).toMatch(reason);
    expect(charged).toEqual([]);
  });

  test("of unknown length and without its end is no whole upload for the service", async () => {
    const { charged, cut, endpoint } = await setUpUploads(options());
    const { req, answered } = openUpload(endpoint, {});
    req.end(formBytes(file(picture(500_000))).subarray(0, -formEnd.length));
    expect((await answered).statusCode).toBe(400);
    await cut;
    expect(charged).toEqual([]);
  });

  test.each([
    ["a second disposition", 'content-disposition: form-data; name="n"'],
    ["a second line of the first", ' ; filename="a.gif"'],
    ["a header that is none", "x"],
  ])("refuses a part with %s, which two readers read differently", async (_name, line) => {
    const { upstream, endpoint } = await setUpUploads(options());
    const head = `--b\r\ncontent-disposition: form-data; name="prompt"\r\n${line}\r\n\r\nx`;
    expect((await sendUpload(endpoint, Buffer.concat([Buffer.from(head), formEnd]))).status).toBe(400);
    expect(upstream.requests).toEqual([]);
  });

  test.each([
    'name="prompt"; name="n"',
    'name="a"; filename="b"; filename="c"',
    'name="a" b',
    "x=1",
    "name=\"prompt\"; name*=UTF-8''webhook_url",
    'name="a',
  ])("refuses a part that is called %s", async (parameters) => {
    const { upstream, endpoint } = await setUpUploads(options());
    const head = `--b\r\ncontent-disposition: form-data; ${parameters}\r\n\r\nx`;
    expect((await sendUpload(endpoint, Buffer.concat([Buffer.from(head), formEnd]))).status).toBe(400);
    expect(upstream.requests).toEqual([]);
  });

  test("refuses spaces after a boundary inside a picture, which would hide a field", async () => {
    const { charged, endpoint } = await setUpUploads(options());
    const hidden = '\r\n--b \r\ncontent-disposition: form-data; name="n"\r\n\r\n4';
    const body = formBytes(file(Buffer.concat([picture(70_000), Buffer.from(hidden)])));
    expect((await sendUpload(endpoint, body)).status).toBe(400);
    expect(charged).toEqual([]);
  });

  test("takes as many files as are allowed, and cuts off at one more", async () => {
    const { charged, endpoint } = await setUpUploads({ ...options(), limits: { files: 3 } });
    const files = (count: number) =>
      formBytes(
        ["model", "m"],
        ["prompt", "p"],
        ...Array.from({ length: count }, (__, index) => file(picture(1000), `${index}.png`)),
      );
    expect((await sendUpload(endpoint, files(3))).status).toBe(200);
    const { status, message } = await sendUpload(endpoint, files(4), { "idempotency-key": "other" });
    expect([status, message]).toEqual([400, expect.stringMatching(/more than 3 .*"3\.png"/)]);
    expect(charged).toHaveLength(1);
  });

  test("cuts a file off at 50 MB while it arrives, and says both sizes and its name", async () => {
    const { charged, cut, endpoint } = await setUpUploads(options());
    const { req, answered } = openUpload(endpoint, { "content-length": String(120 * megabyte) });
    req.write(Buffer.concat([partHead("reference_image", "big.png"), heads.png]));
    const chunk = Buffer.alloc(megabyte);
    const stop = new AbortController();
    void answered.then(() => stop.abort());
    for (let sent = 0; sent < 110 && !stop.signal.aborted; sent += 1)
      await new Promise((resolve) => {
        req.write(chunk, resolve);
      });
    const response = await answered;
    expect(response.statusCode).toBe(413);
    const text = (await bodyOf(response)).toString();
    expect(text).toMatch(/"bodyTooLarge"/);
    expect(text).toMatch(/big\.png.*50\.\d\d MB.*50\.00 MB/);
    await cut;
    expect(charged).toEqual([]);
    req.destroy();
  });

  test("gets the last piece of a picture to the service only after all of it was checked", async () => {
    const { charged, cut, endpoint } = await setUpUploads(options());
    const { req, answered } = openUpload(endpoint, {});
    req.write(formBytes(file(picture(300_000))).subarray(0, -formEnd.length));
    await expect.poll(() => req.writableLength).toBe(0);
    // The rule breaks in the very piece that holds the end.
    req.end(Buffer.concat([Buffer.from("\r\n"), formBytes(file(picture(100, "gif"), "last.png"))]));
    const response = await answered;
    expect(response.statusCode).toBe(400);
    expect((await bodyOf(response)).toString()).toContain("last.png");
    await cut;
    expect(charged).toEqual([]);
  });
});

test.each([0, -1, 1.5, "16"])("limits.files can't be %s", async (files) => {
  // What JavaScript may pass, and types would refuse.
  const options = { limits: { files } } as Partial<ImageHubProxyOptions>;
  await expect(proxyTo("https://hub.example", options)).rejects.toThrow(/limits\.files/);
});
