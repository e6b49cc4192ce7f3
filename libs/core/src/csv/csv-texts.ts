import { registerTexts } from '@prodsys/platform';

registerTexts({
  'csv-empty': { nb: 'Filen er tom.', en: 'The file is empty.' },
  'csv-media-type': {
    nb: 'Filen må sendes som text/csv, text/plain eller application/octet-stream.',
    en: 'The file must be sent as text/csv, text/plain or application/octet-stream.',
  },
  'csv-workbook': {
    nb: 'Dette er en arbeidsbok. Åpne den i Excel, lagre den som «CSV UTF-8» og prøv igjen.',
    en: 'This is a workbook. Open it in Excel, save it as "CSV UTF-8" and try again.',
  },
  'csv-encoding-mixed': {
    nb: 'Filen skifter tegnsett underveis. Lagre den som «CSV UTF-8» og prøv igjen.',
    en: 'The file changes its encoding half way. Save it as "CSV UTF-8" and try again.',
  },
  'csv-column-missing': {
    nb: 'Filen mangler en kolonne med overskriften {columns}.',
    en: 'The file has no column with the heading {columns}.',
  },
  'csv-column-twice': {
    nb: 'Kolonnen «{column}» finnes to ganger.',
    en: 'The column "{column}" is there twice.',
  },
  'csv-quote-open': {
    nb: 'Et anførselstegn på linje {line} blir aldri lukket.',
    en: 'A quotation mark in line {line} is never closed.',
  },
  'csv-row-too-long': {
    nb: 'Raden på linje {line} er for lang. Mangler det et anførselstegn?',
    en: 'The row in line {line} is too long. Is a quotation mark missing?',
  },
  'csv-cells-too-many': {
    nb: 'Raden har flere celler enn de {columns} kolonnene.',
    en: 'The row has more cells than the {columns} columns.',
  },
  'csv-rows-differ': {
    nb: 'Verdien er en annen enn på linje {line}, som gjelder det samme.',
    en: 'The value differs from line {line}, which is about the same record.',
  },
  'csv-record-twice': {
    nb: 'Det samme står på linje {line} også, med andre rader imellom.',
    en: 'The same record is in line {line} too, with other rows in between.',
  },
  'csv-line-break': {
    nb: 'Linjeskift er ikke tillatt i {column}.',
    en: 'Line breaks are not allowed in {column}.',
  },
  'csv-number-invalid': {
    nb: '«{value}» er ikke et tall.',
    en: '"{value}" is not a number.',
  },
  'csv-number-ambiguous': {
    nb: '«{value}» kan være to tall. Skriv {thousands} eller {decimal}.',
    en: '"{value}" may be two numbers. Write {thousands} or {decimal}.',
  },
  'csv-whole-invalid': { nb: '«{value}» er ikke et heltall.', en: '"{value}" is not a whole number.' },
  'csv-day-invalid': {
    nb: '«{value}» er ikke en dato (dd.mm.åååå).',
    en: '"{value}" is not a date (dd.mm.yyyy or yyyy-mm-dd).',
  },
  'csv-flag-invalid': { nb: '«{value}» er verken ja eller nei.', en: '"{value}" is neither yes nor no.' },
  'csv-supplier-unknown': {
    nb: 'Ingen kontakt har leverandørnummeret {number}.',
    en: 'No contact has the supplier number {number}.',
  },
  'csv-contact-ambiguous': {
    nb: 'Flere kontakter passer til «{number}». Oppgi kunde- eller leverandørnummer.',
    en: 'Several contacts fit "{number}". Give a customer or supplier number.',
  },
  'csv-contact-conflict': {
    nb: 'Nummeret tilhører en annen kontakt, {name}.',
    en: 'The number belongs to another contact, {name}.',
  },
  'csv-contact-twice': {
    nb: 'Kontakten står på linje {line} også.',
    en: 'The contact is in line {line} too.',
  },
  'csv-line-ambiguous': {
    nb: 'Flere linjer passer til raden ({lines}). Oppgi linjenummeret.',
    en: 'Several lines fit the row ({lines}). Give the line number.',
  },
  'csv-state-fixed': {
    nb: 'Tilstanden til en ordre endres ikke fra fil (nå {state|text}).',
    en: 'The state of an order is not changed from a file (now {state|text}).',
  },
  'import-faulty': {
    nb: 'Antall poster som ikke kan importeres: {count}. Se på feilene, og rett filen eller hopp over dem.',
    en: 'Records that cannot be imported: {count}. Look at the faults, and mend the file or skip them.',
  },
  'import-broken': {
    nb: 'Importen stoppet på grunn av en feil hos oss. Prøv igjen.',
    en: 'The import stopped because of a failure on our side. Try again.',
  },
  'import-not-previewed': {
    nb: 'Importen kan ikke utføres nå ({state|text}).',
    en: 'The import cannot be applied now ({state|text}).',
  },
  'import-not-running': {
    nb: 'Importen er ikke i gang ({state|text}).',
    en: 'The import is not running ({state|text}).',
  },
  'import-running': {
    nb: 'Importen er i gang. Stopp den først.',
    en: 'The import is running. Stop it first.',
  },
  'person-in-use': {
    nb: 'Noe som nevner personen, er i bruk akkurat nå, for eksempel en import. Prøv igjen om litt.',
    en: 'Something that mentions the person is in use at the moment, an import for example. Try again in a while.',
  },
  'import-receiving': { nb: 'filen mottas', en: 'the file is being received' },
  'import-previewing': { nb: 'filen leses', en: 'the file is being read' },
  'import-previewed': { nb: 'klar', en: 'ready' },
  'import-applying': { nb: 'utføres', en: 'being applied' },
  'import-stopped': { nb: 'stoppet', en: 'stopped' },
  'import-done': { nb: 'utført', en: 'done' },
  'import-failed': { nb: 'mislyktes', en: 'failed' },
  'import-applied': {
    nb: 'En fil ble lest inn i registeret {register|text} ({fileName}).',
    en: 'A file was put into the register {register|text} ({fileName}).',
  },
  'imports-cleared': { nb: 'Gamle importer slettet: {count}.', en: 'Old imports deleted: {count}.' },
  'imports-resumed': { nb: 'Importer gjenopptatt: {count}.', en: 'Imports taken up again: {count}.' },
  contacts: { nb: 'kontakter', en: 'contacts' },
  articles: { nb: 'artikler', en: 'articles' },
  'purchase-orders': { nb: 'innkjøpsordrer', en: 'purchase orders' },
});
