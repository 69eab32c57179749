/** Says what the file is before anything else in it is believed. In a file of its own: the first screens know it too. */
export const SHARING_FILE_KIND = 'mielikunta-sharing';
