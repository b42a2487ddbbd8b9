/** Version of this library, as events and chunks carry it. A test holds it equal to package.json. */
export const VERSION = '0.1.0';
