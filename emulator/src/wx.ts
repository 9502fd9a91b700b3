export { type CreateWxOptions, createWx, type FakeWx } from "./wx/create-wx";
