import { cases } from "../case";

export const qrcodeCases = cases(
  {},
  {
    "qrcode.geneCode": ({ qrcode }) => qrcode.geneCode({ context: { a: 1 }, customData: { b: 2 } }),
    "wxqrcode.geneCode": ({ wxqrcode }) => wxqrcode.geneCode(),
    "wechatmpqrcode.geneCode": ({ wechatmpqrcode }) =>
      wechatmpqrcode.geneCode({ extIdpConnId: "e", withCustomData: true }),
    "qrcode.checkStatus": ({ qrcode }) => qrcode.checkStatus("rnd"),
    "qrcode.exchangeUserInfo": ({ qrcode }) => qrcode.exchangeUserInfo("tk"),
    "qrcode.startPolling": ({ qrcode }) =>
      new Promise((resolve) => {
        const events: string[] = [];
        const finish = (event: string) => {
          events.push(event);
          resolve(events);
        };
        qrcode.startPolling("rnd", {
          interval: 5,
          onStart: () => events.push("start"),
          onResult: ({ status }: { status: number }) => events.push(`result ${status}`),
          onSuccess: (_user: unknown, ticket: string) => finish(`success ${ticket}`),
          onError: () => finish("error"),
        });
      }),
  },
);
