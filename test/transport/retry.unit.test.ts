import { AuthingError, type AuthingErrorKind } from "../../src/errors/AuthingError";
import { delayBefore, isBrieflyAway, mayPass } from "../../src/transport/retry";

const failing = (kind: AuthingErrorKind) => new AuthingError(kind, "m");

test.each([
  [200, false],
  [500, false],
  [501, false],
  [502, true],
  [503, true],
  [504, true],
  [505, false],
])("does %d say that the service is briefly away?", (status, away) => {
  expect(isBrieflyAway(status)).toBe(away);
});

test.each<[Error, boolean]>([
  [failing("network"), true],
  [failing("interrupted"), true],
  [failing("timeout"), false],
  [failing("aborted"), false],
  [failing("domain"), false],
  [new Error("network"), false],
  [Object.assign(new Error("of another type"), { kind: "network" }), false],
])("may %p pass by itself?", (error, passes) => {
  expect(mayPass(error)).toBe(passes);
});

test.each([
  [0, 200, 400],
  [0.5, 300, 600],
])("with the dice at %d, it waits for %d and then %d milliseconds", (dice, first, second) => {
  jest.spyOn(Math, "random").mockReturnValue(dice);
  expect([delayBefore(2), delayBefore(1)]).toEqual([first, second]);
  jest.restoreAllMocks();
});
