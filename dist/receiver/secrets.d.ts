/// <reference types="node" preserve="true" />
import { type PrivateKey } from './keys.js';
/** The receiver's secrets. */
export interface Secrets {
    readonly key: PrivateKey;
    readonly pepper: string;
    readonly adminToken: string;
}
/** Reads the secrets of a folder, or makes them. With `rotate`, the signing key is replaced; what it signed stays valid. */
export declare function openSecrets(folder: string, { rotate }?: {
    readonly rotate?: boolean;
}): Promise<Secrets>;
