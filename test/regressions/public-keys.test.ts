import { generateKeyPairSync } from "node:crypto";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";

const PEM = generateKeyPairSync("rsa", { modulusLength: 1024 })
  .publicKey.export({ type: "spki", format: "pem" })
  .toString();

/** Encodes a DER element. */
function element(tag: number, content: number[]): number[] {
  const length: number[] = [];
  for (let rest = content.length; rest; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return content.length < 128
    ? [tag, content.length].concat(content)
    : [tag, 128 + length.length, ...length].concat(content);
}

/** Returns the PEM of an RSA public key with this modulus and exponent. */
function pemOf(modulus: number[], exponent: number[]): string {
  const der = element(0x30, element(0x02, modulus).concat(element(0x02, exponent)));
  return `-----BEGIN RSA PUBLIC KEY-----\n${Buffer.from(der).toString("base64")}\n-----END RSA PUBLIC KEY-----`;
}

const MODULUS = [0, ...new Array(512).fill(0xff)];

describeSubjects("a public key from the service", (start) => {
  test.each<[string, unknown]>([
    ["the name of an inherited member", "constructor"],
    ["the name of the prototype", "__proto__"],
    ["an object that cannot become a string", { toString: 1 }],
    ["a number", 1],
    ["megabytes of garbage", "x".repeat(2_000_000)],
    ["an exponent of 64 KB", pemOf(MODULUS, [0x7f, ...new Array(65_535).fill(0xff)])],
    ["an exponent of more than 64 bits", pemOf(MODULUS, [1, ...new Array(8).fill(0xff)])],
    ["an integer of 400,000 zeros", pemOf(new Array(400_000).fill(0), [3])],
  ])("rejects the sign-in with %s; the next sign-in with a valid key works", async (_name, publicKey) => {
    const keys = [publicKey, PEM];
    const user = { id: "u-1", token: "t-1" };
    const server = await answering(200, (path: string) =>
      path.startsWith("/graphql") ? { data: { loginByEmail: user } } : { code: 200, data: { publicKey: keys.shift() } },
    );
    const { authing, failure, reported } = await start({ host: server.url });
    expect(await failure(authing.loginByEmail("a@example.com", "passw0rd"))).toMatchObject({ kind: "response" });
    expect(reported).toMatchObject([{ code: "response" }]);
    expect(await authing.loginByEmail("a@example.com", "passw0rd")).toMatchObject(user);
  });

  test.each(["constructor", "__proto__", pemOf(MODULUS, [0x7f, ...new Array(65_535).fill(0xff)])])(
    "rejects an invalid options.publicKey (%#)",
    async (publicKey) => {
      const { authing, failure } = await start({ publicKey });
      const error = await failure(authing.loginByEmail("a@example.com", "passw0rd"));
      expect(error).toMatchObject({ kind: "argument" });
      expect(error.message).toContain("参数 options.publicKey ");
    },
  );
});
