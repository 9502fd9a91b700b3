import { Router } from "express";
import { sendPage } from "../http/page";

/** Says that there is no SAML here. */
export function samlRoutes(): Router {
  return Router().get("/api/v2/saml-idp/:appId", (_request, response) => {
    sendPage(response.status(501), "模拟服务不支持 SAML");
  });
}
