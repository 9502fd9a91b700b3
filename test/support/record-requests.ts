import type { FakeWx } from "authing-emulator/wx";

/** What `wx.request` was asked for. */
type RecordedRequest = Omit<WechatMiniprogram.RequestOption, "data" | "header"> & { data: any; header: any };

/** Has `wx.request` record what it is asked for and answer each request with success and no data, without a network. */
export function recordRequests(wx: FakeWx): RecordedRequest[] {
  const recorded: RecordedRequest[] = [];
  wx.request = ((options: RecordedRequest) => {
    recorded.push(options);
    options.success?.({ statusCode: 200, data: { code: 200, data: {} } } as never);
  }) as never;
  return recorded;
}
