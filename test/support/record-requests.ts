import type { FakeWx } from "authing-emulator/wx";

/** Options of a `wx.request` call. */
type RecordedRequest = Omit<WechatMiniprogram.RequestOption, "data" | "header"> & { data: any; header: any };

/** Makes `wx.request` record its options and respond with success and no data, without a network. */
export function recordRequests(wx: FakeWx): RecordedRequest[] {
  const recorded: RecordedRequest[] = [];
  wx.request = ((options: RecordedRequest) => {
    recorded.push(options);
    options.success?.({ statusCode: 200, data: { code: 200, data: {} } } as never);
  }) as never;
  return recorded;
}

/** Makes `wx.request` record its options and then send the request. */
export function watchRequests(wx: FakeWx): RecordedRequest[] {
  const recorded: RecordedRequest[] = [];
  const { request } = wx;
  wx.request = ((options: RecordedRequest) => {
    recorded.push(options);
    return request(options);
  }) as never;
  return recorded;
}
