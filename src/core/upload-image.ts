import type { UploadRequest } from "../http/exchange";
import type { Reader } from "../http/readers";
import { checkImage } from "../platform/files";
import { chooseImage } from "../platform/wechat";
import type { UploadProgress } from "../types/answers";
import type { Client } from "./client";
import type { Endpoint } from "./endpoint";

/** Default maximum size of an image, in bytes. */
const MAX_BYTES = 5_242_880;

/** Declaration of the fields of `UploadOptions`. */
export const UPLOAD_OPTIONS = `onProgress?: function, maxBytes: positive = ${MAX_BYTES}` as const;

/** A file to upload. @internal */
export type UploadedFile = Pick<UploadRequest, "filePath" | "onProgress">;

/** Values of a method that uploads an image, which include fields of `UploadOptions`. */
interface UploadValues {
  /** Path of the image; by default, the user picks one. */
  filePath?: string;
  onProgress?: (...args: never[]) => unknown;
  maxBytes: number;
}

/** Describes the upload of a file. */
export function upload<T>(params: UploadRequest["params"], read: Reader<T>): Endpoint<UploadedFile, T> {
  return { request: (file) => ({ kind: "upload", method: "POST", path: "/api/v2/upload", params, ...file }), read };
}

/**
 * Uploads an image after checking its size and its format. Lets the user pick an image if there is no path.
 *
 * @param send function that uploads the file
 */
export function uploadImage<T>(
  client: Client,
  values: UploadValues,
  send: (file: UploadedFile) => Promise<T>,
): Promise<T> {
  const onProgress = values.onProgress as ((progress: UploadProgress) => void) | undefined;
  const { platform } = client.options;
  return Promise.resolve(values.filePath || chooseImage(platform)).then((filePath) =>
    checkImage(platform, { filePath, maxBytes: values.maxBytes }).then(() => send({ filePath, onProgress })),
  );
}
