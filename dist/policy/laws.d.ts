/**
 * Which article or standard stands behind each check, by requirement id.
 * A problem names both, so that its reader can look up the reason.
 */
/** What stands behind a check, by its id. `form` is the form of the file itself. */
export declare const laws: {
    readonly form: "policy.schema.json";
    readonly 'LB-01': "Art. 6(1) GDPR";
    readonly 'LB-03': "Art. 6(1) GDPR";
    readonly 'LB-05': "Art. 5(1)(c) GDPR";
    readonly 'LB-06': "Art. 5(2), 13(1)(c) GDPR";
    readonly 'LB-07': "Art. 6(1) GDPR";
    readonly 'LB-08': "Art. 6(1)(b) GDPR";
    readonly 'LB-09': "Art. 6(1)(c), 6(3) GDPR";
    readonly 'LB-10': "Art. 6(1)(f), 13(1)(d) GDPR";
    readonly 'SP-01': "Art. 9(1)-(2) GDPR";
    readonly 'SP-03': "Art. 10 GDPR, Art. 31-33 UAVG";
    readonly 'SP-06': "Art. 87 GDPR, Art. 46 UAVG";
    readonly 'CO-02': "Recital 32 GDPR, CJEU C-673/17 Planet49";
    readonly 'CO-08': "Recital 43 GDPR";
    readonly 'CO-09': "Art. 13, recital 42 GDPR";
    readonly 'CO-10': "Art. 13(1)-(2) GDPR";
    readonly 'CO-14': "Art. 13(3) GDPR";
    readonly 'CH-01': "Art. 8 GDPR";
    readonly 'IN-04': "Art. 13(1)(c) GDPR";
    readonly 'IN-05': "Art. 13(1)(e) GDPR";
    readonly 'CK-01': "Art. 11.7a(1) Tw";
    readonly 'CK-09': "Art. 11.7a(1) Tw, Art. 5(3) ePrivacy Directive";
    readonly 'CK-13': "CNIL guidelines, CJEU C-673/17 Planet49";
    readonly 'CK-14': "EDPB Guidelines 05/2020 par. 110";
    readonly 'CK-15': "EDPB Guidelines 03/2022, CNIL recommendation";
    readonly 'CK-16': "EDPB Guidelines 03/2022";
    readonly 'DS-10': "Art. 13(2)(d), 77 GDPR";
    readonly 'SG-01': "Art. 7, 21 GDPR";
};
/** An id that `laws` knows. */
export type LawId = keyof typeof laws;
