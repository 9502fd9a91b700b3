import { convertUnits } from "../../preview/src/build/convert-units";

test.each([
  ["750rpx", "100cqw"],
  ["32rpx", "4.26667cqw"],
  ["0 -7.5rpx .75rpx", "0 -1cqw 0.1cqw"],
  ["calc(100% - 75rpx)", "calc(100% - 10cqw)"],
  ["calc(100vh - 50vw)", "calc(100cqh - 50cqw)"],
  ["1rpx solid #750000", "0.13333cqw solid #750000"],
  ["12px 1em 5%", "12px 1em 5%"],
])("converts %s to %s", (value, converted) => {
  expect(convertUnits(value)).toBe(converted);
});

test.each(['"750rpx"', "url(750rpx.png)", "var(--space-75rpx)", "a10rpx", "10rpxs"])(
  "does not convert %s, which is not a length",
  (value) => {
    expect(convertUnits(value)).toBe(value);
  },
);
