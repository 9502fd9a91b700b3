import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeSubjects("the host of loginByAd", (start) => {
  test.each([
    ["https://my-app.authing.cn", "https://ws.authing.cn"],
    ["https://core.genauth.ai", "https://ws.genauth.ai"],
    ["https://authing-api.mydomain.com", "https://ws.mydomain.com"],
    ["https://Authing-API.MyDomain.COM/", "https://ws.mydomain.com"],
    ["https://auth.example.org:8443/path", "https://ws.example.org"],
    ["https://sso.example.com.cn", "https://ws.example.com.cn"],
    ["https://sso.university.edu.cn", "https://ws.university.edu.cn"],
  ])("is derived from %s, whose domain has a single owner", async (host, wsHost) => {
    const { authing, wx, failure } = await start({ host });
    const requests = recordRequests(wx);
    await failure(authing.loginByAd("bob", "passw0rd"));
    expect(requests).toMatchObject([{ url: `${wsHost}/api/v2/ad/verify-user` }]);
  });

  test.each([
    // Without the first label, only a registry's suffix would remain.
    "https://foo.com",
    "https://example.com.cn",
    "https://idp.gov.cn",
    "https://idp.bj.cn",
    "https://example.co.uk",
    "https://example.co.jp",
    "https://example.xn--55qx5d.cn",
    "https://example.cn.com",
    // Without the first label, only a hosting service's suffix would remain.
    "https://x.github.io",
    "https://x.pages.dev",
    "https://x.vercel.app",
    "https://x.herokuapp.com",
    "https://x.azurewebsites.net",
    "https://x.duckdns.org",
    "https://x.myqnapcloud.cn",
    "https://x.service.tcloudbase.com",
    // The owner of the domain is unknown.
    "https://a.b.co.uk",
    "https://x.foo.io",
    "https://auth.corp.example.com",
    "https://example",
    "https://10.1.2.3",
    "http://localhost:7100",
    "https://auth.mydomain.com.",
    "https://id.example.xn--fiqs8s",
    // Anyone can register a subdomain of these domains.
    "https://auth.hopto.org",
    "https://x.HOPTO.org:8443",
    "https://bob.pythonanywhere.com",
    "https://x.trycloudflare.com",
    "https://x.3322.org",
    "https://x.oicp.net",
    "https://x.ngrok.com",
    "https://x.cpolar.cn",
  ])("is not guessed from %s", async (host) => {
    const { authing, sdk, wx, failure, reported } = await start({ host });
    const requests = recordRequests(wx);
    const error = await failure(authing.loginByAd("bob", "passw0rd"));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain("参数 options.websocketHost ");
    expect(error.message).not.toContain("passw0rd");
    expect(requests).toEqual([]);
    expect(reported).toEqual([]);

    const client = new sdk.AuthenticationClient({ appId: "app-1", host, websocketHost: "https://ad.example.com" });
    await failure(client.loginByAd("bob", "passw0rd"));
    expect(requests).toMatchObject([{ url: "https://ad.example.com/api/v2/ad/verify-user" }]);
  });
});
