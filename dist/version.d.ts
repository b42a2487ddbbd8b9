/** Version of this library, as events and chunks carry it. A test holds it equal to package.json. */
export declare const VERSION = "0.1.0";
