/**
 * What Node, Deno and Bun do on the spot where Web Crypto hands it to another
 * thread, which takes longer than the work itself for texts as short as
 * these. Absent elsewhere; whoever uses it has another way.
 */
/** As much of it as the receiver uses. */
export interface BuiltIn {
    createHash(name: 'sha256'): {
        update(text: string): {
            digest(encoding: 'hex'): string;
        };
    };
    createPrivateKey(input: {
        readonly key: object;
        readonly format: 'jwk';
    }): object;
    sign(algorithm: null, data: Uint8Array, key: object): Uint8Array;
}
/** The runtime's own cryptography, or `undefined`. */
export declare const builtIn: BuiltIn | undefined;
