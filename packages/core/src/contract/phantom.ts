/** Carries types through a constant; never present at run time. */
export declare const phantom: unique symbol
