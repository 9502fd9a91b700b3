import type { FakeWx } from "authing-emulator/wx";

/** A request or upload in flight, which the test ends. */
export interface HeldRequest {
  url: string;
  header: Record<string, string>;
  data: any;
  answer(body: object): void;
  /** Ends it with a network failure. */
  lose(): void;
}

/** Makes `wx` keep requests and uploads in flight until the test ends them. Returns them in order. */
export function holdRequests(wx: FakeWx): HeldRequest[] {
  const held: HeldRequest[] = [];
  const hold = ({ url, header, data, success, fail }: any) => {
    held.push({
      url,
      header,
      data,
      answer: (body) => success({ statusCode: 200, header: {}, data: body }),
      lose: () => fail({ errMsg: "request:fail net::ERR_INTERNET_DISCONNECTED" }),
    });
    return { abort() {} };
  };
  const upload = (options: any) =>
    hold({
      ...options,
      success: ({ data, ...rest }: any) => options.success({ ...rest, data: JSON.stringify(data) }),
    });
  Object.assign(wx, { request: hold, uploadFile: upload });
  return held;
}
