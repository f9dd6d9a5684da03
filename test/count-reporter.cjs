/** Ends every run with one line that counts tests. */
module.exports = class CountReporter {
  onRunComplete(_, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  }
};
