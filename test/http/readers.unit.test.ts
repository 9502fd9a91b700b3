import {
  asBoolean,
  asConvertedUser,
  asIs,
  asList,
  asNothing,
  asObject,
  asTrue,
  asUser,
  confirming,
  type Reader,
  withString,
} from "../../src/http/readers";
import { confirmations } from "../../src/messages";

const ANSWERS = [undefined, null, "", "x", 0, 5, false, true, [], [1], {}, { id: "u-1" }];

describe.each<[name: string, read: Reader<unknown>, expected: unknown[]]>([
  ["asIs", asIs, [undefined, undefined, ...ANSWERS.slice(2)]],
  ["asObject", asObject, [...new Array(10).fill(undefined), {}, { id: "u-1" }]],
  ["asList", asList, [...new Array(8).fill(undefined), [], [1], undefined, undefined]],
  ["asNothing", asNothing, new Array(12).fill(null)],
  ["asTrue", asTrue, new Array(12).fill(true)],
  ["asBoolean", asBoolean, [undefined, false, false, true, false, true, false, true, true, true, true, true]],
  ["confirming", confirming("linked"), new Array(12).fill({ code: 200, message: confirmations.linked.zh })],
  ["withString", withString<{ id: string }>("id"), [...new Array(11).fill(undefined), { id: "u-1" }]],
  ["asUser", asUser, [...new Array(11).fill(undefined), { id: "u-1" }]],
  ["asConvertedUser", asConvertedUser, [...new Array(11).fill(undefined), { id: "u-1" }]],
])("%s", (_name, read, expected) => {
  test("reads the expected value from each response", () => {
    expect(ANSWERS.map((answer) => read(answer))).toEqual(expected);
  });
});

test.each(["", null, undefined, 5, {}])("withString returns undefined if the property is %j", (token) => {
  expect(withString<{ token?: unknown }>("token")({ token })).toBeUndefined();
});

test.each([
  [undefined, true],
  [null, true],
  ["", true],
  ["t-1", true],
  [5, false],
  [{}, false],
  ["a\nb", false],
  ["令牌", false],
])("asUser accepts a user whose token is %j: %s", (token, isUser) => {
  const user = { id: "u-1", token };
  expect(asUser(user)).toBe(isUser ? user : undefined);
  expect(asConvertedUser(user)).toBe(isUser ? user : undefined);
});

test("asConvertedUser converts a list of custom data, and does not change the response", () => {
  const answer = { id: "u-1", customData: [{ key: "age", value: "5", dataType: "NUMBER" }, null] };
  expect(asConvertedUser(answer)).toEqual({ id: "u-1", customData: { age: 5 } });
  expect(answer.customData).toHaveLength(2);
  const converted = { id: "u-1", customData: { age: 5 } };
  expect(asConvertedUser(converted)).toBe(converted);
});
