export { holdToContract, type Contract } from './contract';
export { createTestDatabase, onMariaDb, type TestDatabase } from './test-database';
export {
  startTestInstance,
  testClock,
  testPassword,
  type Answer,
  type CallOptions,
  type TestClock,
  type TestInstance,
  type TestParts,
} from './test-instance';
