import { createHash, randomBytes } from "node:crypto";
import type { FakeWx } from "authing-emulator/wx";
import { sha256 } from "../../src/crypto/sha256";
import { at } from "../support/at";
import { describeSubjects } from "../support/describe-method";

/** Waits until a new client has prefetched random bytes. */
async function prefetched(wx: FakeWx): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  // `wx` responds in order, so the client already has its bytes when this request succeeds.
  await new Promise((success) => wx.getRandomValues({ length: 1, success }));
}

describeSubjects("generateCodeChallenge", (start) => {
  test("returns 43 unreserved characters, different each time", async () => {
    const { authing } = await start();
    const verifiers = Array.from({ length: 50 }, () => authing.generateCodeChallenge());
    for (const verifier of verifiers) expect(verifier).toMatch(/^[A-Za-z0-9._~-]{43}$/);
    expect(new Set(verifiers).size).toBe(50);
  });

  test("uses each of the platform's random bytes once, and requests more before they run out", async () => {
    const { wx, authing } = await start();
    await prefetched(wx);
    const lengths: number[] = [];
    Object.assign(wx, {
      getRandomValues({ length, success }: { length: number; success(result: unknown): void }) {
        lengths.push(length);
        success({ randomValues: Uint8Array.from({ length }, (_byte, i) => i % 251).buffer });
      },
    });
    while (!lengths.length) authing.generateCodeChallenge();
    await new Promise(setImmediate);
    const bytes = (from: number) => Buffer.from(Array.from({ length: 43 }, (_byte, i) => (from + i) % 251));
    for (let i = 0; i < 80; i++) {
      expect(authing.generateCodeChallenge()).toBe(
        bytes(43 * i)
          .toString("base64url")
          .slice(0, 43),
      );
    }
    expect(lengths).toEqual([4096]);
  });

  test("has at most one request for random bytes in flight, and requests them again after a failure", async () => {
    const { wx, authing } = await start();
    await prefetched(wx);
    const failures: (() => void)[] = [];
    Object.assign(wx, { getRandomValues: ({ fail }: { fail(): void }) => failures.push(fail) });
    const verifiers = Array.from({ length: 200 }, () => authing.generateCodeChallenge());
    expect(new Set(verifiers).size).toBe(200);
    expect(failures).toHaveLength(1);
    at(failures, 0)();
    await new Promise(setImmediate);
    expect(authing.generateCodeChallenge()).toHaveLength(43);
    expect(failures).toHaveLength(2);
    at(failures, 1)();
  });

  test("works without wx.getRandomValues", async () => {
    const { wx, authing } = await start();
    Object.assign(wx, { getRandomValues: undefined });
    const verifiers = Array.from({ length: 200 }, () => authing.generateCodeChallenge());
    for (const verifier of verifiers) expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(new Set(verifiers).size).toBe(200);
  });
});

describeSubjects("getCodeChallengeDigest", (start) => {
  test("matches the example of RFC 7636, appendix B", async () => {
    const { authing } = await start();
    const codeChallenge = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const digest = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    expect(authing.getCodeChallengeDigest({ codeChallenge, method: "S256" })).toBe(digest);
    expect(authing.getCodeChallengeDigest({ codeChallenge })).toBe(digest);
    expect(authing.getCodeChallengeDigest({ codeChallenge, method: "plain" })).toBe(codeChallenge);
  });

  test.each([
    ["options", undefined],
    ["options.codeChallenge", {}],
    ["options.codeChallenge", { codeChallenge: 5 }],
    ["options.codeChallenge", { codeChallenge: "\ud800" }],
    ["options.method", { codeChallenge: "x", method: "S512" }],
  ])("throws for an invalid %s", async (name, options) => {
    const { authing, thrown } = await start();
    expect(thrown(() => authing.getCodeChallengeDigest(options as never)).message).toContain(`参数 ${name} `);
  });
});

test("sha256 agrees with Node.js", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = randomBytes(length);
    expect(Buffer.from(sha256([...bytes])).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
