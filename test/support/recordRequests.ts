import type { FakeWx } from "authing-emulator/wx";

/** Has `wx.request` record what it is asked for and answer each request with success and no data, without a network. */
export function recordRequests(wx: FakeWx): WechatMiniprogram.RequestOption[] {
  const recorded: WechatMiniprogram.RequestOption[] = [];
  wx.request = ((options: WechatMiniprogram.RequestOption) => {
    recorded.push(options);
    options.success?.({ statusCode: 200, data: { code: 200, data: {} } } as never);
  }) as never;
  return recorded;
}
