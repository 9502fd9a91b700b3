import type { Profile } from "./User";

/** User-defined data to be stored with a registration or handed to pipelines with a login. */
export interface CustomDataOptions {
  /** User-defined data to store with the user: values by key. */
  customData?: Record<string, any>;
  /** The same as a list, sent when `customData` is left out. */
  params?: { key: string; value: any }[];
  /** Data for the pipeline functions that the user pool runs, not stored. */
  context?: Record<string, any>;
  /** The user's IP address, if it is not the one that the request comes from. */
  clientIp?: string;
}

/** A user's profile at registration. */
export interface RegisterProfile extends Profile {
  ip?: string | null;
  phone?: string | null;
  email?: string | null;
  /** User-defined data. */
  udf?: { key: string; value: string }[] | null;
}

/** Changes to a profile; what is left out stays. */
export interface UpdateUserInput extends Profile {
  city?: string | null;
  province?: string | null;
  externalId?: string | null;
}
