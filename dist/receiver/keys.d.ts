/**
 * The keys a receiver signs with. One is current; those before it stay in
 * the key set, so that an old receipt can be verified for as long as anyone
 * has it. A private key is never in the database.
 */
import { type JWK } from 'jose';
import type { ReceiptClaims } from '../model/wire.js';
import type { Statement } from '../verify/statements.js';
import type { Sql } from './sql.js';
/** A private Ed25519 key as a JWK; keep it where only the receiver can read it. */
export type PrivateKey = JWK & {
    readonly d: string;
};
/** Signs statements and publishes the keys that verify them. */
export interface Signer {
    sign(statement: Statement): Promise<string>;
    receipt(claims: ReceiptClaims): Promise<string>;
    /** Every public key that was ever in use, as a JWK Set. */
    keySet(): Promise<{
        keys: JWK[];
    }>;
}
/** A new private key. */
export declare function makeKey(): Promise<PrivateKey>;
/**
 * Signs with this key from now on. Its public half is written down beside
 * those of the keys before it; to rotate, start with another key.
 */
export declare function openSigner(sql: Sql, key: PrivateKey, micros: () => number): Promise<Signer>;
