// Preloaded into a measured process: leaves its CPU seconds and peak memory in the file that BENCH_USAGE names.
import { readFileSync, writeFileSync } from 'node:fs';

/** Peak memory in kB. What Linux says of resource usage begins with the peak of the process that started this one. */
function peak(fallback) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return fallback;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: peak(maxRSS) / 1024 }),
  );
});
