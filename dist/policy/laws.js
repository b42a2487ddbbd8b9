const laws = {
  form: "policy.schema.json",
  "LB-01": "Art. 6(1) GDPR",
  "LB-03": "Art. 6(1) GDPR",
  "LB-05": "Art. 5(1)(c) GDPR",
  "LB-06": "Art. 5(2), 13(1)(c) GDPR",
  "LB-07": "Art. 6(1) GDPR",
  "LB-08": "Art. 6(1)(b) GDPR",
  "LB-09": "Art. 6(1)(c), 6(3) GDPR",
  "LB-10": "Art. 6(1)(f), 13(1)(d) GDPR",
  "SP-01": "Art. 9(1)-(2) GDPR",
  "SP-03": "Art. 10 GDPR, Art. 31-33 UAVG",
  "SP-06": "Art. 87 GDPR, Art. 46 UAVG",
  "CO-02": "Recital 32 GDPR, CJEU C-673/17 Planet49",
  "CO-08": "Recital 43 GDPR",
  "CO-09": "Art. 13, recital 42 GDPR",
  "CO-10": "Art. 13(1)-(2) GDPR",
  "CO-14": "Art. 13(3) GDPR",
  "CH-01": "Art. 8 GDPR",
  "IN-04": "Art. 13(1)(c) GDPR",
  "IN-05": "Art. 13(1)(e) GDPR",
  "CK-01": "Art. 11.7a(1) Tw",
  "CK-09": "Art. 11.7a(1) Tw, Art. 5(3) ePrivacy Directive",
  "CK-13": "CNIL guidelines, CJEU C-673/17 Planet49",
  "CK-14": "EDPB Guidelines 05/2020 par. 110",
  "CK-15": "EDPB Guidelines 03/2022, CNIL recommendation",
  "CK-16": "EDPB Guidelines 03/2022",
  "DS-10": "Art. 13(2)(d), 77 GDPR",
  "SG-01": "Art. 7, 21 GDPR"
};

export { laws };
//# sourceMappingURL=laws.js.map
