/**
 * How the regional picture grows: reading round and sharing files, the picture, the draft plan as PDF; time and memory.
 * `node --expose-gc bench/region.mjs [municipalities…]`
 */
import { loadCore } from './support/build-core.mjs';

const sizes = process.argv.slice(2).map(Number);
const YEARS = [2022, 2023, 2024, 2025, 2026];
const core = await loadCore('region');
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const held = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** The longest that one call held the thread, and all of them together. */
function watch() {
  let all = 0;
  let longest = 0;
  return {
    async run(work) {
      const start = performance.now();
      const result = await work();
      const took = performance.now() - start;
      all += took;
      longest = Math.max(longest, took);
      return result;
    },
    text: () => `${(all / 1000).toFixed(2)} s (longest ${longest.toFixed(0)} ms)`,
  };
}

for (const kind of ['round', 'sharing']) {
  for (const municipalities of sizes.length > 0 ? sizes : [30, 100, 308]) {
    const before = held();
    const reading = watch();
    const files = [];
    let size = 0;
    for (let index = 0; index < municipalities; index++) {
      for (const year of YEARS) {
        const { name, text } = core.makeFile(kind, index, year);
        size += text.length;
        files.push(await reading.run(() => core.readRegionFile(name, text)));
      }
    }
    const kept = held() - before;
    const picturing = watch();
    const picture = await picturing.run(() => core.pictureOf(files));
    const reporting = watch();
    const report = await reporting.run(() => core.reportOf(picture));
    const drawing = watch();
    const { bytes } = await drawing.run(() => core.renderReport(report, 'pdf'));
    console.log(
      [
        `${kind} files`,
        `${municipalities} × ${YEARS.length} = ${files.length} (${megabytes(size)})`,
        `reading ${reading.text()}`,
        `held ${megabytes(kept)}`,
        `picture ${picturing.text()}`,
        `blocks ${reporting.text()}`,
        `PDF ${drawing.text()}, ${megabytes(bytes.length)}`,
      ].join(' | '),
    );
  }
}
