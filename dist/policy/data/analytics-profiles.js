const DUTCH = [
  "ownServiceOnly",
  "firstParty",
  "noCrossSiteId",
  "ipShortened",
  "notSharedOrReused",
  "processorAgreement",
  "shortLifetime",
  "optOutOffered"
];
const analyticsProfiles = {
  asOf: "2026-11-22",
  byCountry: {
    NL: { conditions: DUTCH },
    FR: { conditions: [...DUTCH, "anonymousOutput", "notRenewed"], dataKept: "P25M" }
  }
};
function analyticsProfile(country) {
  return Object.hasOwn(analyticsProfiles.byCountry, country) ? analyticsProfiles.byCountry[country] : void 0;
}

export { analyticsProfile, analyticsProfiles };
//# sourceMappingURL=analytics-profiles.js.map
