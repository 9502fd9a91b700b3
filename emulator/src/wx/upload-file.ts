import { Listeners } from "../listeners";
import { contentLength } from "./content";
import type { DomainList } from "./domain-list";
import type { AnswerHead, StartExchange } from "./exchange";
import { toSentHeader } from "./header";
import { encodeMultipart } from "./multipart";
import { report } from "./outcome";
import type { TempFiles } from "./temp-files";

/** Creates `wx.uploadFile`. */
export function createUploadFile(domains: DomainList, files: TempFiles, startExchange: StartExchange) {
  return (option: WechatMiniprogram.UploadFileOption): WechatMiniprogram.UploadTask => {
    const exchange = startExchange();
    const headers = new Listeners<AnswerHead>();
    const progress = new Listeners<WechatMiniprogram.UploadTaskOnProgressUpdateListenerResult>();
    const run = async () => {
      const url = domains.require(option.url);
      const { contentType, body } = encodeMultipart(option.formData ?? {}, {
        name: option.name,
        filename: option.filePath.split(/[\\/]/).pop() ?? "",
        content: await files.read(option.filePath),
      });
      const header = { ...toSentHeader(option.header), "content-type": contentType };
      const length = contentLength(body);
      const events = {
        onSent: (bytes: number) =>
          progress.emit({
            progress: Math.floor((bytes / length) * 100),
            totalBytesSent: bytes,
            totalBytesExpectedToSend: length,
          }),
        onHeaders: (head: AnswerHead) => headers.emit(head),
      };
      const answer = await exchange.run({ url, method: "POST", header, body }, events, option.timeout);
      return { data: answer.text(), statusCode: answer.statusCode };
    };
    report("uploadFile", option, run());
    return {
      abort: exchange.abort,
      onHeadersReceived: headers.on,
      offHeadersReceived: headers.off,
      onProgressUpdate: progress.on,
      offProgressUpdate: progress.off,
    };
  };
}
