import type { Compressor } from '#domain/ports.ts';

/** The platform's own raw deflate: in browsers and in Node alike, over plain http too. */
export const platformCompressor: Compressor = {
  async deflate(text) {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
  async inflate(bytes, limit) {
    const reader = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
      .getReader();
    let text = '';
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text;
        text += value;
        // Few bytes can unpack to very many: stop reading instead of filling the memory.
        if (text.length > limit) {
          await reader.cancel();
          return null;
        }
      }
    } catch {
      return null;
    }
  },
};
