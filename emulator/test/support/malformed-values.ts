import fc from "fast-check";
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { fieldsOf, text, value } from "./malformed-texts";

const form = fieldsOf(text).map((fields) => String(new URLSearchParams(fields)));

/** Arbitrary for query strings, most of them short enough for a server. */
export const query = fc.oneof(
  {
    weight: 5,
    arbitrary: fieldsOf(text.filter(({ length }) => length < 60)).map((fields) => `?${new URLSearchParams(fields)}`),
  },
  fc.constantFrom("?", "?%", "?a[b]=c&a=d", "?code&code=1&code=2&ticket=1&ticket=2&state=1&state=2"),
);

/** Arbitrary for path parameters that contain only bytes that Node.js can send in a path. */
export const parameters = fc.array(
  fc.oneof(
    fc.constantFrom("..", "%2e%2e", "%2e%2e%2fx", "%00", "%", "%zz", "%ff%fe", "//", "a".repeat(3000), "app-1", "ldap"),
    text.map((value) => encodeURIComponent(Buffer.from(value).toString()).slice(0, 3000)),
    fc.string().map((value) => value.replace(/[^!-~]|[?#]/g, "")),
  ),
  { minLength: 3, maxLength: 3 },
);

const BOUNDARY = "----boundary";
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

const multipart = fc.record({ name: text, filename: text, content: fc.uint8Array(), ends: fc.boolean() });

const wxLoginInfo = fc.record({ code: value, iv: value, encryptedData: value });

/** Arbitrary for sign-in requests of mini programs with the right structure, but with any values. */
const mobileSignIns = fc.record({
  connection: fc.constantFrom(
    "wechat_mini_program_code",
    "wechat_mini_program_phone",
    "wechat_mini_program_code_and_phone",
  ),
  extIdpConnidentifier: fc.oneof(fc.constant("wechat-miniprogram"), value),
  wechatMiniProgramCodePayload: wxLoginInfo,
  wechatMiniProgramPhonePayload: wxLoginInfo,
  wechatMiniProgramCodeAndPhonePayload: fc.record({ wxLoginInfo, wxPhoneInfo: fc.record({ code: value }) }),
  options: fc.option(fc.record({ scope: text, customData: fieldsOf(value, 5) }), { nil: undefined }),
});

const types = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-7",
  'application/json; charset="',
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  MULTIPART,
  "text/plain",
  "/",
);

/** Arbitraries for bodies with their content types. */
export const bodies = {
  wellFormed: fc.oneof(
    {
      weight: 3,
      arbitrary: typed(
        "application/json",
        fieldsOf(value).map((fields) => JSON.stringify(fields)),
      ),
    },
    typed(
      "application/json",
      fc.tuple(fieldsOf(value), mobileSignIns).map((parts) => JSON.stringify(Object.assign({}, ...parts))),
    ),
    { weight: 2, arbitrary: typed("application/x-www-form-urlencoded", form) },
    typed(
      MULTIPART,
      multipart.map(({ name, filename, content, ends }) =>
        Buffer.concat([
          Buffer.from(
            `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n\r\n`,
          ),
          content,
          Buffer.from(ends ? `\r\n--${BOUNDARY}--\r\n` : ""),
        ]),
      ),
    ),
  ),
  malformed: fc.record({
    type: types,
    content: fc.oneof(
      fc.json(),
      fieldsOf(value).map((fields) => JSON.stringify(fields).slice(0, -1)),
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(
        "",
        "{",
        "[]",
        '"x"',
        "null",
        "[".repeat(100_000),
        `{"a":${"[".repeat(50_000)}`,
        "x".repeat(1_100_000),
      ),
    ),
  }),
};

function typed<Content>(
  type: string,
  contents: fc.Arbitrary<Content>,
): fc.Arbitrary<{ type: string; content: Content }> {
  return contents.map((content) => ({ type, content }));
}

/** Generates `Authorization` headers; about half of them contain one of `tokens`. */
export function authorizations(tokens: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.jsonValue().map((json) => Buffer.from(JSON.stringify(json)).toString("base64url")),
    fc.base64String(),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...tokens).map((token) => `Bearer ${token}`) },
    fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join(".")}`),
    fc
      .tuple(fc.constantFrom(...tokens), part)
      .map(([token, odd]) => `Bearer ${token.replace(/\.[^.]*\./, `.${odd}.`)}`),
    fc.base64String().map((credentials) => `Basic ${credentials}`),
    form.map((credentials) => `Basic ${Buffer.from(credentials).toString("base64").slice(0, 2000)}`),
    fc.constantFrom("", "Bearer", "Bearer x", "Bearer  a b", `Bearer ${"x".repeat(12_000)}`, "Basic Og==", "Digest x"),
  );
}

/** Arbitrary for headers that clients do not send, or send with other values. */
export const strayHeaders = fc.oneof(
  fc.constantFrom<Record<string, string>[]>(
    {},
    { "x-authing-app-id": "" },
    { "x-authing-app-id": "__proto__" },
    { "x-filler": "x".repeat(20_000) },
    { "content-encoding": "gzip" },
    { "content-encoding": "x" },
    { cookie: "=;;%" },
    { origin: "null" },
    { range: "bytes=5-1" },
    { "x-forwarded-for": "x, y" },
  ),
);

/** Generates values that the GraphQL schema accepts, so that they reach the operation. */
export function inputOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) {
    return presentInputOf(type.ofType);
  }
  return fc.oneof({ weight: 3, arbitrary: presentInputOf(type) }, fc.constant(null));
}

function presentInputOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    return fc.array(inputOf(type.ofType), { maxLength: 3 });
  }
  if (isEnumType(type)) {
    return fc.constantFrom(...type.getValues().map(({ name }) => name));
  }
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields());
    return fc.record(Object.fromEntries(members.map((member) => [member.name, inputOf(member.type)])));
  }
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    Int: fc.oneof(fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31)), fc.integer()),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
    Boolean: fc.boolean(),
  };
  return scalars[String(type)] ?? text;
}
