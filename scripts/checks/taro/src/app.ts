import Taro from "@tarojs/taro";
import { AuthingError } from "authing-wxapp-sdk";
import type { PropsWithChildren } from "react";
import { isAuthingError } from "./common-js";

// Some of an app's files may use require. They must get the same copy of the SDK.
Taro.setStorageSync("isOneCopy", isAuthingError(Object.create(AuthingError.prototype)));

export default function App({ children }: PropsWithChildren) {
  return children;
}
