import { z } from "zod";
import { CLIENT_AUTH_METHODS, type Client, type ClientRegistration } from "./client";

/** Checks a registration and completes it. */
export const clientSchema: z.ZodType<Client, ClientRegistration> = z
  .strictObject({
    id: z.string().min(1),
    secret: z.string().min(1).nullable().default(null),
    tokenEndpointAuthMethod: z.enum(CLIENT_AUTH_METHODS).nullable().default(null),
    redirectUris: z.array(z.string()).readonly().default([]),
    idTokenAlgorithm: z.enum(["RS256", "HS256"]).default("RS256"),
    rotatesRefreshTokens: z.boolean().nullable().default(null),
  })
  .refine(({ idTokenAlgorithm, secret }) => idTokenAlgorithm !== "HS256" || secret !== null, {
    path: ["secret"],
    error: "is required for HS256",
  });
