/** SHA-256 over subject and secret: one browser's secret must not link the subjects it has had (SE-06). */
export declare function capabilityProof(subject: string, secret: string): Promise<string>;
