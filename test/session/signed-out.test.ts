import { describeSubjects } from "../support/describe-method";
import { signedInMethods } from "../support/signed-in-methods";

const PICTURE = Buffer.from("89504e470d0a1a0a", "hex");

const methods = signedInMethods();
const namesWith = (first: boolean) =>
  methods.filter(({ checksFirst }) => checksFirst === first).map(({ name }) => name);

test("knows the methods for the signed-in user", () => {
  expect(namesWith(true)).toEqual(expect.arrayContaining(["updateProfile", "hasRole", "deleteAccount", "bindWechat"]));
  expect(namesWith(false)).toEqual(
    expect.arrayContaining(["bindPhone", "listOrgs", "event.pub", "principal.detail", "mfa.getMfaAuthenticators"]),
  );
});

describeSubjects("nobody is signed in", (start) => {
  const setUp = () => start({ extIdpConnIdentifier: "my-wxapp", files: { "wxfile://tmp_1.png": PICTURE } });

  test.each(methods.filter(({ checksFirst }) => checksFirst))(
    "$name rejects with unauthenticated, without a request and without onError",
    async ({ call }) => {
      const { authing, emulator, failure, reported } = await setUp();
      expect(await failure(call(authing))).toMatchObject({ kind: "unauthenticated", code: "unauthenticated" });
      expect(emulator.requests.list()).toEqual([]);
      expect(reported).toEqual([]);
    },
  );

  test.each(methods.filter(({ checksFirst }) => !checksFirst))(
    "$name rejects with 2020 from the service and calls onError",
    async ({ call }) => {
      const { authing, failure, reported } = await setUp();
      expect(await failure(call(authing))).toMatchObject({ kind: "service", code: 2020 });
      expect(reported).toMatchObject([{ code: 2020 }]);
    },
  );
});
