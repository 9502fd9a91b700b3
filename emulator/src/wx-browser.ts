export { CallFailure } from "./wx/call-failure";
export { type Callbacks, promisified } from "./wx/outcome";
export type { Picture } from "./wx/picture";
export type { Recorded } from "./wx/recorded";
export { type CreateBrowserWxOptions, createWx, type FakeWx } from "./wx-browser/create-wx";
