import path from "node:path";

const { createRealm } = require("../../scripts/realm.cjs");

const COMPONENT = path.join(__dirname, "../../example-miniprogram/components/code-field/code-field");

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Creates the component in the state that it has right after it sends a code. */
function countingDown(): { data: { wait: number } } {
  let definition: any;
  const Component = (given: object) => {
    definition = given;
  };
  createRealm({ wx: { getAppBaseInfo: () => ({ language: "zh_CN" }) }, Component, Date, setInterval, clearInterval })(
    COMPONENT,
  );
  const component = {
    ...definition.methods,
    data: { ...definition.data },
    setData(changes: object) {
      Object.assign(this.data, changes);
    },
  };
  component.countDown();
  return component;
}

test("counts down the seconds until the user can request another code", () => {
  const { data } = countingDown();
  expect(data.wait).toBe(60);
  jest.advanceTimersByTime(1000);
  expect(data.wait).toBe(59);
  jest.advanceTimersByTime(59_000);
  expect(data.wait).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});

// https://github.com/logamee/lin-ui/issues/339
test("counts the time that the mini program spends in the background, although timers stop there", () => {
  const { data } = countingDown();
  jest.advanceTimersByTime(10_000);
  jest.setSystemTime(Date.now() + 20_000);
  jest.advanceTimersByTime(1000);
  expect(data.wait).toBe(29);
  jest.setSystemTime(Date.now() + 60_000);
  jest.advanceTimersByTime(1000);
  expect(data.wait).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});
