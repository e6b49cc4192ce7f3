import { describeEveryPage } from './every-page';

describe('every page of the buyer', () => describeEveryPage('buyer'));
