/** The folder of the package: the nearest above this module that says so by name. */
export declare function packageFolder(from?: string): string;
