import { Router } from "express";
import { sendPage } from "../http/page";

/** Responds to SAML requests with 501, because the emulator does not support SAML. */
export function samlRoutes(): Router {
  return Router().get("/api/v2/saml-idp/:appId", (_request, response) => {
    sendPage(response.status(501), "模拟服务不支持 SAML");
  });
}
