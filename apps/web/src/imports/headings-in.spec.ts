import { headingsIn } from './headings-in';

it('takes the columns from the first line of a register, however little of it has come', () => {
  expect(headingsIn('\uFEFFNavn;E-post\r\nStål AS;post@x.example\r\n')).toEqual(['Navn', 'E-post']);
  expect(headingsIn('Navn;E-post\nStå')).toEqual(['Navn', 'E-post']);
  expect(headingsIn('')).toEqual([]);
});
