declare const __MIELIKUNTA_VERSION__: string;

/** Version and commit of this build: `0.1.0+1a2b3c4d5`. */
export const version: string = __MIELIKUNTA_VERSION__;
