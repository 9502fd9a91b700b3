import type { FakeWx } from "authing-emulator/wx";

/** A request or an upload that waits for the test to answer it. */
export interface HeldRequest {
  url: string;
  header: Record<string, string>;
  data: any;
  answer(body: object): void;
  /** Fails it for want of a network. */
  lose(): void;
}

/** Has the platform hold what is sent, in order, until the test answers it. */
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
