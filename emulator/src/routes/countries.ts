import { getCountryDataList, getEmojiFlag } from "countries-list";
import { Router } from "express";
import { sendData } from "../http/envelope";

const LANGUAGES = ["zh-CN", "en-US", "zh-TW", "ja-JP"] as const;

/** Serves the countries for phone number inputs. */
export function countryRoutes(): Router {
  const router = Router();
  router.get("/api/v3/get-country-list", (_request, response) => {
    sendData(response, listCountries());
  });
  return router;
}

function listCountries() {
  const names = LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: "region" })] as const);
  return getCountryDataList().flatMap(({ iso2, iso3, phone: [code] }) =>
    code === undefined
      ? []
      : [
          {
            alpha2: iso2,
            alpha3: iso3,
            phoneCountryCode: `+${code}`,
            flag: getEmojiFlag(iso2),
            name: Object.fromEntries(
              names.map(([language, name]) => [language, { enabled: false, value: name.of(iso2) ?? iso2 }]),
            ),
          },
        ],
  );
}
