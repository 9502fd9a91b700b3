import {
  type AuthenticatedEndpoint,
  authenticateClient,
  authenticateOwnRequest,
  authenticateSignIn,
} from "../../src/http/client-authentication";
import { type AuthenticationClientOptions, type EndpointAuthMethod, resolveOptions } from "../../src/options";

const ENDPOINTS: AuthenticatedEndpoint[] = ["token", "introspection", "revocation"];
const SECRET = "s3cret";

const optionsWith = (given: AuthenticationClientOptions) => resolveOptions({ appId: "app-1", ...given });

/** Returns options with an authentication method for one endpoint, and another method for the other endpoints. */
function choosing(endpoint: AuthenticatedEndpoint, method: EndpointAuthMethod, more: AuthenticationClientOptions = {}) {
  const other: EndpointAuthMethod = method === "none" ? "client_secret_post" : "none";
  const methods = Object.fromEntries(ENDPOINTS.map((name) => [`${name}EndPointAuthMethod`, other]));
  return optionsWith({ ...methods, [`${endpoint}EndPointAuthMethod`]: method, ...more });
}

const basic = (credentials: string) => ({ authorization: `Basic ${Buffer.from(credentials).toString("base64")}` });

describe.each(ENDPOINTS)("authentication at the %s endpoint", (endpoint) => {
  test.each<[EndpointAuthMethod, object]>([
    ["client_secret_post", { form: { client_id: "app-1", client_secret: SECRET } }],
    ["client_secret_basic", { form: {}, headers: basic("app-1:s3cret") }],
    ["none", { form: { client_id: "app-1" } }],
  ])("sends what the endpoint's option selects: %s", (method, expected) => {
    const options = choosing(endpoint, method, { secret: SECRET });
    expect(authenticateClient(options, endpoint)).toEqual(expected);
    expect(authenticateOwnRequest(options, endpoint)).toEqual(expected);
  });

  test("sends the secret by default", () => {
    expect(authenticateClient(optionsWith({ secret: SECRET }), endpoint)).toEqual({
      form: { client_id: "app-1", client_secret: SECRET },
    });
  });

  test.each<EndpointAuthMethod>(["client_secret_post", "client_secret_basic"])(
    "throws without a secret, except for the SDK's own requests: %s",
    (method) => {
      const options = choosing(endpoint, method);
      expect(() => authenticateClient(options, endpoint)).toThrow("参数 options.secret 应为非空字符串");
      expect(authenticateOwnRequest(options, endpoint)).toEqual({ form: { client_id: "app-1" } });
    },
  );

  test("throws without the ID of the application, except for the SDK's own requests", () => {
    const options = resolveOptions({ userPoolId: "pool-1", secret: SECRET });
    expect(() => authenticateClient(options, endpoint)).toThrow("参数 options.appId 应为非空字符串");
    expect(authenticateOwnRequest(options, endpoint)).toEqual({ form: { client_id: undefined } });
  });
});

test("form-encodes the ID and the secret for Basic authentication", () => {
  const options = choosing("token", "client_secret_basic", { appId: "app:1", secret: "a+b c%é" });
  expect(authenticateClient(options, "token").headers).toEqual(basic("app%3A1:a%2Bb+c%25%C3%A9"));
});

describe("a sign-in", () => {
  const BODY = { connection: "PASSWORD" };

  test.each<[string, AuthenticationClientOptions, object]>([
    ["without a secret", {}, { data: BODY }],
    ["without authentication", { secret: SECRET, tokenEndPointAuthMethod: "none" }, { data: BODY }],
    ["with a secret", { secret: SECRET }, { data: { ...BODY, client_id: "app-1", client_secret: SECRET } }],
    [
      "with Basic authentication",
      { secret: SECRET, tokenEndPointAuthMethod: "client_secret_basic" },
      { data: BODY, headers: basic("app-1:s3cret") },
    ],
  ])("authenticates as at the token endpoint: %s", (_name, given, expected) => {
    expect(authenticateSignIn(optionsWith(given), BODY)).toEqual(expected);
  });

  test("sends the credentials in its body instead of the client's", () => {
    const body = { client_id: "app-2", client_secret: "other" };
    expect(authenticateSignIn(optionsWith({ secret: SECRET }), body).data).toEqual(body);
  });
});
