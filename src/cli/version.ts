/** Set by the build. */
declare const __VERSION__: string | undefined;

/** Version of the tool; `dev` when run from source. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
