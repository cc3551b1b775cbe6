import { describe, expect, test, vi } from "vitest";
import dns from "node:dns";
import { createImageHubProxy } from "../../../src/proxy";
import { isPublicAddress } from "../../../src/proxy/images/isPublicAddress";
import { parseImageUrl } from "../../../src/proxy/images/parseImageUrl";
import { publicDispatcher } from "../../../src/proxy/images/publicDispatcher";
import { apiKey, queued } from "../proxyTo";
import { serve } from "../serve";
import { picture } from "../uploads/formBytes";

const service = new URL("https://www.gptimagehub.com/api/v1");

describe("an address of an image", () => {
  test.each([
    "http://cdn.example.com/i.png",
    "ftp://cdn.example.com/i.png",
    "file:///etc/passwd",
    "data:image/png;base64,iVBO",
    "blob:https://cdn.example.com/x",
    "https://user@cdn.example.com/i.png",
    "https://:secret@cdn.example.com/i.png",
    "https://cdn.example.com:8443/i.png",
    "https://localhost/i.png",
    "https://localhost./i.png",
    "https://app.localhost/i.png",
    "https://intranet/i.png",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://printer.local/",
    "https://127.0.0.1/i.png",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://017700000001/",
    "https://127。0。0。1/",
    "https://１２７.0.0.1/",
    "https://0.0.0.0/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://172.31.255.255/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://198.18.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::]/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::10.0.0.1]/",
    "https://[2002:7f00:1::]/",
    "https://[fc00::1]/",
    "https://[fd00:ec2::254]/",
    "https://[fe80::1]/",
    "https://[ff02::1]/",
    "https://[2001:db8::1]/",
    "not an address at all\0",
    "https://",
  ])("%s is not one of the public internet, and never fetched", async (url) => {
    expect(parseImageUrl(url, service)?.hostname ?? "", url).toSatisfy(
      (host: string) => host === "" || host === "www.gptimagehub.com",
    );
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(Response.json({ ...queued(), status: "succeeded", images: [{ id: "i", url }] }));
    };
    const proxy = createImageHubProxy({ apiKey, public: true, fetch });
    const base = "https://app.example/api/image-hub";
    const body = '{"model":"m","prompt":"p"}';
    const headers = { "content-type": "application/json" };
    const started = await proxy(new Request(`${base}/images/generations`, { method: "POST", body, headers }));
    const { id } = (await started.json()) as { id: string };
    await proxy(new Request(`${base}/generations/${encodeURIComponent(id)}/images/i`));
    for (const address of asked) expect(new URL(address).origin).toBe("https://www.gptimagehub.com");
  });

  test.each([
    "https://cdn.example.com/i.png",
    "https://cdn.example.com:443/i.png?X-Amz-Signature=a%2Fb",
    "https://8.8.8.8/i.png",
    "https://172.32.0.1/i.png",
    "https://[2606:4700::1111]/i.png",
    "/images/i.png",
  ])("%s is fetched", (url) => {
    expect(parseImageUrl(url, service)?.href).toBeTruthy();
  });

  test("is this machine only where the service itself is", () => {
    const here = new URL("http://127.0.0.1:4000/api/v1");
    expect(parseImageUrl("http://localhost:5000/i.png", here)?.href).toBe("http://localhost:5000/i.png");
    expect(parseImageUrl("http://10.0.0.1/i.png", here)).toBeUndefined();
    expect(parseImageUrl("https://169.254.169.254/", here)).toBeUndefined();
    expect(parseImageUrl("http://cdn.example.com/i.png", here)).toBeUndefined();
  });
});

test.each(["::ffff:8.8.8.8", "64:ff9b::808:808", "2a00:1450::1"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(["fe80::1%eth0", "", "x", "1.2.3", "::ffff:192.168.0.1"])("%j is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

describe("redirects", () => {
  const redirecting = (locations: string[]) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.startsWith(service.href))
        return Promise.resolve(
          Response.json({
            ...queued(),
            status: "succeeded",
            images: [{ id: "i", url: "https://cdn.example.com/0" }],
          }),
        );
      asked.push(url);
      expect(init?.redirect).toBe("manual");
      expect(JSON.stringify(init?.headers)).not.toContain(apiKey);
      const location = locations.shift();
      const answer = location
        ? new Response(null, { status: 302, headers: { location } })
        : new Response(new Uint8Array(picture(100)));
      return Promise.resolve(answer);
    };
    return { asked, proxy: createImageHubProxy({ apiKey, public: true, fetch }) };
  };

  async function follow(locations: string[]) {
    const { asked, proxy } = redirecting(locations);
    const base = "https://app.example/api/image-hub";
    const headers = { "content-type": "application/json" };
    const body = '{"model":"m","prompt":"p"}';
    const started = await proxy(new Request(`${base}/images/generations`, { method: "POST", body, headers }));
    const { id } = (await started.json()) as { id: string };
    const answer = await proxy(new Request(`${base}/generations/${encodeURIComponent(id)}/images/i`));
    return { status: answer.status, asked };
  }

  test("of an image host are followed, up to three", async () => {
    expect(await follow(["/1", "https://other.example.com/2", "3"])).toEqual({
      status: 200,
      asked: [
        "https://cdn.example.com/0",
        "https://cdn.example.com/1",
        "https://other.example.com/2",
        "https://other.example.com/3",
      ],
    });
    expect((await follow(["/1", "/2", "/3", "/4"])).status).toBe(502);
  });

  test.each([
    "http://cdn.example.com/i",
    "https://169.254.169.254/",
    "https://localhost/",
    "//10.0.0.1/",
    "javascript:1",
    "",
  ])("to %j are not", async (location) => {
    const { status, asked } = await follow([location || "https://"]);
    expect([status, asked]).toEqual([502, ["https://cdn.example.com/0"]]);
  });
});

describe("a name that changes where it leads", () => {
  test("never leads a connection to this machine", async () => {
    const reached: string[] = [];
    const url = await serve((req, res) => {
      reached.push(req.url ?? "");
      res.end("secret");
    });
    const lookup = vi.spyOn(dns, "lookup");
    // The overloads of Node's resolver come down to this one.
    const toHere = (_: string, __: object, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: "127.0.0.1", family: 4 }]);
    lookup.mockImplementation(toHere as never);
    const init = { dispatcher: publicDispatcher() } as RequestInit;
    expect(init).toHaveProperty("dispatcher", expect.anything());
    const attempt = fetch(`http://cdn.example.com:${new URL(url).port}/`, init);
    await expect(attempt).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringMatching(/not public/) as string }) as Error,
    });
    expect(lookup).toHaveBeenCalled();
    lookup.mockRestore();
    expect(reached).toEqual([]);
  });
});
