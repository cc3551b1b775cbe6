import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { ImageHubProxyOptions } from "../../../src/proxy";
import { apiKey, as, errorOf, generate, proxyTo, queued, upstreamOf } from "../proxyTo";
import { bodyOf, deferred } from "../serve";
import { heads, picture } from "../uploads/formBytes";

const png = picture(5000);

/** Answers with an image, under the type that a host may claim. */
const image =
  (bytes: Buffer, headers: Record<string, string> = { "content-type": "image/png" }): RequestListener =>
  (_, res) =>
    void res.writeHead(200, headers).end(bytes);

/** A proxy before a service on this machine whose one generation has one image, served by the same machine. */
async function setUp(serveImage: RequestListener = image(png), options: Partial<ImageHubProxyOptions> = {}) {
  let imageUrl = "/cdn/i.png";
  const upstream = await upstreamOf((req, res) => {
    if (!req.url?.startsWith("/api/v1")) return serveImage(req, res);
    void bodyOf(req).then(() => {
      const images = [{ id: "img_1", url: imageUrl }];
      const body = { ...queued(), status: "succeeded", prompt: 'Żółw: "a/b"', images };
      res.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  const endpoint = await proxyTo(upstream.url, options);
  const { id, images } = (await (await generate("ann", endpoint)).json()) as {
    id: string;
    images: { proxy_url?: string }[];
  };
  const address = `${endpoint}/generations/${encodeURIComponent(id)}/images/img_1`;
  return {
    upstream,
    endpoint,
    id,
    address,
    named: images[0]?.proxy_url,
    get: (headers: Record<string, string> = {}, query = "") => as("ann", address + query, { headers }),
    moveTo: (url: string) => (imageUrl = url),
    imageRequests: () => upstream.requests.filter(({ url }) => !url.startsWith("/api/v1")),
  };
}

describe("the image route", () => {
  test("streams the image as a picture and nothing else, which only its user's browser keeps", async () => {
    const { get, address, named } = await setUp();
    expect(new URL(address).pathname).toBe(named);
    const response = await get();
    expect(response.status).toBe(200);
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), png)).toBe(0);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "content-disposition": `inline; filename="zow-a-b.png"; filename*=UTF-8''${encodeURIComponent("żółw-a-b")}.png`,
    });
  });

  test("?download makes it a file to save", async () => {
    const { get } = await setUp();
    expect((await get({}, "?download")).headers.get("content-disposition")).toMatch(/^attachment; filename=/);
  });

  test("tells the image's host neither the key nor anything of the browser", async () => {
    const { get, imageRequests } = await setUp();
    await get({
      cookie: "session=s",
      authorization: "Bearer b",
      referer: "https://app.example/",
      "x-any": "1",
    });
    const [asked] = imageRequests();
    expect(JSON.stringify(asked)).not.toMatch(
      new RegExp(`${apiKey}|session=s|Bearer|app\\.example|x-any|x-user`),
    );
  });

  test("passes ranges on, and what the browser has already", async () => {
    const seen: unknown[] = [];
    const { get } = await setUp((req, res) => {
      seen.push([req.headers.range, req.headers["if-none-match"]]);
      if (req.headers["if-none-match"] === '"v1"') return void res.writeHead(304, { etag: '"v1"' }).end();
      if (!req.headers.range) return image(png, { etag: '"v1"' })(req, res);
      res.writeHead(206, {
        "content-type": "image/png",
        "content-range": "bytes 100-199/5000",
        "content-length": "100",
        "accept-ranges": "bytes",
      });
      res.end(png.subarray(100, 200));
    });
    const part = await get({ range: "bytes=100-199" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 100-199/5000"]);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    const whole = await get();
    expect(whole.headers.get("etag")).toBe('"v1"');
    const same = await get({ "if-none-match": '"v1"' });
    expect([same.status, same.headers.get("etag"), await same.text()]).toEqual([304, '"v1"', ""]);
    expect(same.headers.get("cache-control")).toContain("immutable");
    await get({ range: "bytes=0-1,5-6", "if-none-match": "no tag" });
    expect(seen.at(-1)).toEqual([undefined, undefined]);
  });

  test("says which range there would have been", async () => {
    const { get } = await setUp(
      (_, res) => void res.writeHead(416, { "content-range": "bytes */5000" }).end(),
    );
    const response = await get({ range: "bytes=9000-" });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */5000"]);
  });

  test.each(["png", "jpeg", "webp", "gif", "avif"] as const)(
    "says %s by the bytes, whatever the host says",
    async (type) => {
      const { get } = await setUp(image(picture(100, type), { "content-type": "text/html" }));
      expect((await get()).headers.get("content-type")).toBe(`image/${type}`);
    },
  );

  test.each(["svg", "html", "pdf", "heic"] as const)(
    "never serves %s, whatever the host says",
    async (type) => {
      const { get } = await setUp(image(picture(100, type)));
      const response = await get();
      expect([response.status, (await errorOf(response)).code]).toEqual([502, "upstreamUnavailable"]);
    },
  );

  test("serves a part from the middle only as an image", async () => {
    const { get } = await setUp((_, res) => {
      res
        .writeHead(206, { "content-type": "image/svg+xml", "content-range": "bytes 9-99/500" })
        .end(heads.html);
    });
    expect((await get({ range: "bytes=9-99" })).status).toBe(502);
  });

  test.each([401, 403, 404, 410])(
    "%i of the host means that the image's address has expired",
    async (status) => {
      const { get } = await setUp((_, res) => void res.writeHead(status).end("<html>"));
      const response = await get();
      expect(response.status).toBe(410);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect((await errorOf(response)).code).toBe("imageExpired");
    },
  );

  test("finds the image where the service says that it lies now", async () => {
    const { get, moveTo, imageRequests } = await setUp();
    moveTo("/moved/i.png?token=new");
    expect((await get()).status).toBe(200);
    expect(imageRequests().map(({ url }) => url)).toEqual(["/moved/i.png?token=new"]);
  });

  test("stops at an image that is far too large, by its length or on the way", async () => {
    const limits = { imageBytes: 3000 };
    const declared = await setUp(image(png, { "content-length": String(png.length) }), { limits });
    expect((await declared.get()).status).toBe(502);
    const endless = await setUp(
      (_, res) => {
        res.writeHead(200).write(heads.png);
        const timer = setInterval(() => res.write(Buffer.alloc(1000)), 5);
        res.on("close", () => clearInterval(timer));
      },
      { limits },
    );
    await expect(endless.get().then((response) => response.arrayBuffer())).rejects.toThrow(
      /terminated|network|aborted|hang up/i,
    );
  });

  test("cuts off an image that is cut off, instead of calling it whole", async () => {
    const { get } = await setUp((_, res) => {
      res.writeHead(200, { "content-length": "9000" }).write(png, () => res.destroy());
    });
    await expect(get().then((response) => response.arrayBuffer())).rejects.toThrow(
      /terminated|network|aborted|hang up/i,
    );
  });

  test("lets go of the image's host when the browser leaves", async () => {
    const cut = deferred();
    const { address } = await setUp((_, res) => {
      res.writeHead(200).write(heads.png);
      res.on("close", () => cut.resolve());
    });
    const leaving = new AbortController();
    const response = await as("ann", address, { signal: leaving.signal });
    expect(response.status).toBe(200);
    leaving.abort();
    await expect(cut.promise).resolves.toBeUndefined();
  });
});

describe("nobody else's image", () => {
  test("is found under its address, nor under a forged one, and the service is not asked", async () => {
    const { upstream, address, id, endpoint } = await setUp();
    const before = upstream.requests.length;
    const forged = `${endpoint}/generations/${encodeURIComponent(id.replace(/.$/, "A"))}x/images/img_1`;
    expect((await as("ben", address)).status).toBe(404);
    expect((await as("ann", forged)).status).toBe(404);
    expect((await as("ann", `${endpoint}/generations/clx_1/images/img_1`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(403);
    expect(upstream.requests).toHaveLength(before);
  });

  test.each(["img_2", "..%2F..%2Fcredits", "https%3A%2F%2Fevil.example%2Fi.png", "%00", "__proto__"])(
    "is found by the name %s",
    async (name) => {
      const { address, imageRequests } = await setUp();
      expect((await as("ann", address.replace("img_1", name))).status).toBe(404);
      expect(imageRequests()).toEqual([]);
    },
  );

  test("is shown to a POST", async () => {
    const { address } = await setUp();
    expect((await as("ann", address, { method: "POST" })).status).toBe(405);
  });
});
