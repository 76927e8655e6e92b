/** Prints the run's closing line, alone on a line and after everything else: "N passed, N failed, N skipped". */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that could not run at all is a failure that no test counts.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    // Jest's own summary comes after every reporter.
    process.once('exit', () => console.log(`\n${results.numPassedTests} passed, ${failed} failed${tail}`));
  }
};
