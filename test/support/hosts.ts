import type { FakeMy, FakeTt } from "authing-emulator/wx";

type Options = Record<string, any>;
type Host = Record<string, any>;

/** Calls the function of a host with callbacks and returns a promise as well, as Taro does. */
function taroFunction(host: Host, name: string, convert: (result: Options) => Options = (result) => result) {
  return (options: Options = {}) => {
    let task: Options = {};
    const outcome = new Promise((resolve, reject) => {
      task =
        host[name]({
          ...options,
          success(result: Options) {
            const converted = convert(result);
            options.success?.(converted);
            resolve(converted);
          },
          fail(failure: Options) {
            options.fail?.(failure);
            reject(failure);
          },
        }) ?? {};
    });
    const { abort, onProgressUpdate } = task;
    return Object.assign(outcome, { abort, onProgressUpdate });
  };
}

/** Returns an object like `Taro` in Douyin, whose functions return promises. */
export function taroOnTt(tt: FakeTt): Host {
  const names = [
    "request",
    "uploadFile",
    "login",
    "chooseMedia",
    "chooseImage",
    "scanCode",
    "getRandomValues",
  ] as const;
  const functions = names.map((name) => [name, taroFunction(tt, name)]);
  return { ...tt, ...Object.fromEntries(functions), connectSocket: socketPromise(tt), getEnv: () => "TT" };
}

/** Returns a function that resolves with the task of a connection, as `Taro.connectSocket` does. */
function socketPromise(host: Host) {
  return async (options: object) => host.connectSocket(options);
}

/** Returns an object like `swan` in Baidu: it has `getLoginCode` instead of `login`, and its failures have `errCode`. */
export function swanOnTt({ login, ...tt }: FakeTt): Host {
  const names = ["request", "uploadFile", "chooseMedia", "chooseImage", "scanCode", "getRandomValues"] as const;
  const functions = names.map((name) => [
    name,
    ({ fail, ...options }: Options) =>
      (tt as Host)[name]({ ...options, fail: ({ errMsg }: Options) => fail?.({ errMsg, errCode: 1001 }) }),
  ]);
  return { ...tt, ...Object.fromEntries(functions), getLoginCode: login };
}

/** Returns an object like `Taro` in Alipay: it converts responses, but not the failures of requests. */
export function taroOnMy(my: FakeMy): Host {
  const request = taroFunction(my, "request", ({ status, headers, ...rest }) => ({
    ...rest,
    statusCode: status,
    header: headers,
  }));
  const uploadFile = taroFunction(my, "uploadFile");
  const scan = taroFunction(my, "scan", (result) => ({ ...result, result: result.code }));
  return {
    ...storageOnMy(my),
    getEnv: () => "ALIPAY",
    request: ({ header, ...options }: Options) => request({ ...options, headers: header }),
    uploadFile: ({ name, ...options }: Options) => uploadFile({ ...options, fileName: name }),
    login: taroFunction(my, "getAuthCode", (result) => ({ ...result, code: result.authCode })),
    chooseImage: taroFunction(my, "chooseImage"),
    scanCode: scan,
    connectSocket: async ({ multiple, ...options }: { url: string; multiple?: boolean }) => {
      const task = my.connectSocket({ ...options, multiple: true });
      if (!multiple) return onlyConnection(task);
      // Taro replaces the task's methods with those of the only connection, which does not exist.
      return { ...task, onOpen() {}, onMessage() {}, onError() {}, onClose() {}, close() {} };
    },
    getFileSystemManager: () => my.getFileSystemManager(),
    getSystemInfoSync: () => my.getSystemInfoSync(),
  };
}

/** Returns the methods that Taro makes from `my.onSocketMessage` and its siblings, whose messages are not nested. */
function onlyConnection(task: Host): Host {
  return {
    ...task,
    onMessage: (listener: (event: object) => void) => task.onMessage(({ data }: Options) => listener(data)),
  };
}

/** Returns an object like `uni` in Alipay: it converts the fields of responses and failures. */
export function uniOnMy(my: FakeMy): Host {
  const names = { status: "statusCode", headers: "header" } as Record<string, string>;
  const convert = (name: string, { error, errorMessage, ...value }: Options) => ({
    ...Object.fromEntries(Object.entries(value).map(([key, one]) => [names[key] ?? key, one])),
    errMsg: error || errorMessage ? `${name}:fail ${errorMessage || error}` : `${name}:ok`,
  });
  const wrap =
    (name: string, original = name) =>
    ({ success, fail, ...options }: Options = {}) =>
      (my as Host)[original]({
        ...options,
        success: (result: Options) => success?.(convert(name, result)),
        fail: (failure: Options) => fail?.(convert(name, failure)),
      });
  const upload = wrap("uploadFile");
  return {
    ...storageOnMy(my),
    request: ({ header, ...options }: Options) => wrap("request")({ ...options, headers: header }),
    uploadFile: ({ name, ...options }: Options) => upload({ ...options, fileName: name }),
    login: wrap("login", "getAuthCode"),
    getAuthCode: wrap("getAuthCode"),
    chooseImage: wrap("chooseImage"),
    scanCode: wrap("scanCode", "scan"),
    connectSocket: (options: { url: string; multiple: true }) => my.connectSocket(options),
    getFileSystemManager: () => my.getFileSystemManager(),
    getSystemInfoSync: () => my.getSystemInfoSync(),
  };
}

/** Returns the functions for Alipay's storage with the parameters of `wx`, as in both frameworks. */
function storageOnMy(my: FakeMy): Host {
  return {
    getStorageSync: (key: string) => my.getStorageSync({ key }).data ?? "",
    setStorageSync: (key: string, data: unknown) => my.setStorageSync({ key, data }),
    removeStorageSync: (key: string) => my.removeStorageSync({ key }),
  };
}
