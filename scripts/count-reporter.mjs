const lineOf = (counts) => `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;

/** Says "7 passed, 0 failed, 0 skipped" at the very end: itself, or through the script that started this run. */
export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that was still pending when the run ended has not passed.
        counts[state in counts ? state : "failed"] += 1;
      }
      if (module.errors().length > 0) counts.failed += 1;
    }
    const line = lineOf(counts);
    if (process.send) process.send(line);
    else process.on("exit", () => process.stdout.write(`${line}\n`));
  }
}
