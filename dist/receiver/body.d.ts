/** The JSON in a body of at most `limit` bytes, nested at most `depth` deep. Throws a `Refusal`. */
export declare function readJson(request: Request, limit: number, depth: number): Promise<unknown>;
/** How deep brackets are nested in a JSON text, counted without parsing it: parsing is what depth would hurt. */
export declare function depthOf(text: string): number;
