import { describeEveryPage } from './every-page';

describe('every page of the supplier', () => describeEveryPage('supplier'));
