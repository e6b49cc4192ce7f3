import { relative } from 'node:path';

/** Tells test.mjs, which started Jest, what happened to every test case. */
export default class CountReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
    this.selectsByName = Boolean(globalConfig.testNamePattern);
  }

  onRunComplete(_contexts, results) {
    const cases = results.testResults.flatMap((suite) => suite.testResults.map((test) => ({ suite, test })));
    const withStatus = (...statuses) => cases.filter(({ test }) => statuses.includes(test.status));
    const unrun = withStatus('pending', 'todo', 'skipped', 'disabled');
    process.send?.({
      passed: withStatus('passed').length,
      failed: withStatus('failed').length,
      skipped: this.selectsByName
        ? []
        : unrun.map(({ suite, test }) => `${this.name(suite)} > ${test.fullName}`),
      unselected: this.selectsByName ? unrun.length : 0,
      broken: results.testResults.filter(isBroken).map((suite) => this.name(suite)),
    });
  }

  name(suite) {
    return `${suite.displayName?.name ?? ''} ${relative(this.rootDir, suite.testFilePath)}`.trim();
  }
}

/** The file did not load, or failed outside its test cases (in afterAll, for example). */
function isBroken(suite) {
  return Boolean(suite.testExecError) || (Boolean(suite.failureMessage) && suite.numFailingTests === 0);
}
