import { type RequestHandler, Router } from "express";
import multer, { MulterError, memoryStorage } from "multer";
import { BusinessError } from "../business-error";
import { sendData } from "../http/envelope";
import { linkOrigin } from "../http/link-origin";
import { sniffImageType } from "../state/image-type";
import type { State } from "../state/state";

const PART = "file";
const MAXIMUM_BYTES = 5 * 1024 * 1024;
const DEFAULT_FOLDER = "photos";
const FOLDER = /^[\w-]{1,64}$/;

const parseMultipart = multer({
  storage: memoryStorage(),
  limits: { fileSize: MAXIMUM_BYTES, files: 1, fields: 20 },
}).single(PART);

const receiveFile: RequestHandler = (request, response, next) => {
  parseMultipart(request, response, (error) => next(error && explain(error)));
};

/**
 * Stores uploaded pictures and serves them.
 *
 * @param ownUrl URL of the emulator
 */
export function uploadRoutes(state: State, ownUrl: string): Router {
  const router = Router();
  router.post("/api/v2/upload", receiveFile, (request, response) => {
    const folder = request.query.folder ?? DEFAULT_FOLDER;
    if (typeof folder !== "string" || !FOLDER.test(folder)) {
      throw new BusinessError("incompleteParameters");
    }
    if (!request.file) {
      throw new BusinessError("missingFile");
    }
    const type = sniffImageType(request.file.buffer);
    if (!type) {
      throw new BusinessError("notAnImage");
    }
    const { key } = state.uploads.add(folder, type, request.file.buffer);
    sendData(response, { key, url: `${linkOrigin(request, ownUrl)}/uploads/${key}` });
  });
  router.get("/uploads/:folder/:name", (request, response, next) => {
    const upload = state.uploads.find(`${request.params.folder}/${request.params.name}`);
    if (upload) {
      response
        .type(upload.mediaType)
        .set("X-Content-Type-Options", "nosniff")
        .send(Buffer.from(upload.content, "base64"));
    } else {
      next();
    }
  });
  return router;
}

function explain(error: Error): Error {
  if (!(error instanceof MulterError)) {
    // multer's multipart parser throws plain errors, so an error that is not a MulterError means a malformed body.
    return Object.assign(error, { status: 400 });
  }
  // Any other code usually means that the form contains more than one file, or a file with an unexpected field name.
  return new BusinessError(error.code === "LIMIT_FILE_SIZE" ? "fileTooLarge" : "missingFile");
}
