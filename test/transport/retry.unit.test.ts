import { AuthingError, type AuthingErrorKind } from "../../src/errors/AuthingError";
import type { Exchange } from "../../src/transport/Exchange";
import { retrying } from "../../src/transport/retry";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

type Outcome = number | Error;

const answer = (statusCode: number): Exchange => ({ method: "GET", url: "/any", statusCode, data: "", header: {} });

/** Work that ends in the given ways, one after another: with a status, or with an error. */
function sending(...outcomes: Outcome[]) {
  return jest.fn(async () => {
    const outcome = outcomes.shift() as Outcome;
    if (typeof outcome !== "number") throw outcome;
    return answer(outcome);
  });
}

const failing = (kind: AuthingErrorKind) => new AuthingError(kind, "m");

test.each<[Outcome]>([[502], [503], [504], [failing("network")], [failing("interrupted")]])(
  "%p is tried again, two times at the most",
  async (outcome) => {
    const recovering = sending(outcome, outcome, 200);
    const recovered = retrying(recovering);
    await jest.runAllTimersAsync();
    await expect(recovered).resolves.toEqual(answer(200));
    expect(recovering).toHaveBeenCalledTimes(3);

    const dead = sending(outcome, outcome, outcome, 200);
    const settled = retrying(dead).catch((error) => error);
    await jest.runAllTimersAsync();
    expect(await settled).toEqual(typeof outcome === "number" ? answer(outcome) : outcome);
    expect(dead).toHaveBeenCalledTimes(3);
  },
);

test.each<[Outcome]>([
  [200],
  [500],
  [501],
  [505],
  [failing("timeout")],
  [failing("aborted")],
  [failing("domain")],
  [Object.assign(new Error("of another type"), { kind: "network" })],
])("%p is final", async (outcome) => {
  const send = sending(outcome);
  const settled = retrying(send).catch((error) => error);
  await jest.runAllTimersAsync();
  expect(await settled).toEqual(typeof outcome === "number" ? answer(outcome) : outcome);
  expect(send).toHaveBeenCalledTimes(1);
});

test.each([
  [0, 200, 400],
  [0.5, 300, 600],
])("with the dice at %d, it waits for %d and then %d milliseconds", async (dice, first, second) => {
  jest.spyOn(Math, "random").mockReturnValue(dice);
  const send = sending(502, 502, 200);
  retrying(send);
  const calls = [];
  for (const pass of [first - 1, 1, second - 1, 1]) {
    await jest.advanceTimersByTimeAsync(pass);
    calls.push(send.mock.calls.length);
  }
  expect(calls).toEqual([1, 2, 2, 3]);
});
