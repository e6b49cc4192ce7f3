import { defineTexts } from '../texts/define-texts';

export const importTexts = defineTexts('imports', {
  title: { nb: 'Importer', en: 'Imports' },
  newImport: { nb: 'Importer en fil', en: 'Import a file' },
  earlier: { nb: 'Tidligere importer', en: 'Earlier imports' },
  none: {
    nb: 'Ingen importer ennå. Velg en fil over. Ingenting endres før du har sett hva filen vil gjøre.',
    en: 'No imports yet. Choose a file above. Nothing changes before you have seen what the file would do.',
  },
  kept: {
    nb: 'Importer ryddes bort etter 30 dager. Det de har lest inn, blir.',
    en: 'Imports are cleared away after 30 days. What they put into the registers stays.',
  },

  register: { nb: 'Register', en: 'Register' },
  contacts: { nb: 'Kontakter', en: 'Contacts' },
  articles: { nb: 'Artikler', en: 'Articles' },
  'purchase-orders': { nb: 'Innkjøpsordrer', en: 'Purchase orders' },

  drop: { nb: 'Slipp en CSV-fil her', en: 'Drop a CSV file here' },
  or: { nb: 'eller', en: 'or' },
  choose: { nb: 'Velg fil', en: 'Choose a file' },
  fromExcel: {
    nb: 'I Excel: Lagre som, «CSV UTF-8». Filen blir bare lest nå; ingenting endres før du godtar.',
    en: 'In Excel: Save as, "CSV UTF-8". The file is only read now; nothing changes before you agree.',
  },
  oneFile: { nb: 'Velg én fil om gangen.', en: 'Choose one file at a time.' },
  tooLarge: {
    nb: 'Filen er større enn 512 MB. Del den opp.',
    en: 'The file is larger than 512 MB. Split it.',
  },
  sending: { nb: 'Sender {{name}}', en: 'Sending {{name}}' },
  details: { nb: 'Det som filen ikke nevner', en: 'What the file does not mention' },
  contactsMerge: {
    nb: 'Kontaktpersoner som ikke står i filen, beholdes',
    en: 'Contact persons that are not in the file are kept',
  },
  contactsReplace: {
    nb: 'Kontaktpersoner som ikke står i filen, fjernes fra kontaktene den nevner',
    en: 'Contact persons that are not in the file are removed from the contacts it mentions',
  },
  articlesMerge: {
    nb: 'Leverandører som ikke står i filen, beholdes',
    en: 'Suppliers that are not in the file are kept',
  },
  articlesReplace: {
    nb: 'Leverandører som ikke står i filen, fjernes fra artiklene den nevner',
    en: 'Suppliers that are not in the file are removed from the articles it mentions',
  },
  'purchase-ordersMerge': {
    nb: 'Ordrelinjer som ikke står i filen, beholdes',
    en: 'Lines that are not in the file are kept',
  },
  'purchase-ordersReplace': {
    nb: 'Ordrelinjer som ikke står i filen, fjernes fra ordrene den nevner',
    en: 'Lines that are not in the file are removed from the orders it mentions',
  },
  untouched: {
    nb: 'Poster som filen ikke nevner i det hele tatt, blir alltid stående.',
    en: 'Records that the file does not mention at all always stay.',
  },

  columns: { nb: 'Disse kolonnene leses', en: 'These columns are read' },
  columnsHint: {
    nb: 'Rekkefølgen er fri, andre kolonner blir oversett, og en kolonne som mangler, endrer ingenting. Overskriftene kan være på norsk eller engelsk.',
    en: 'Their order is free, other columns are left out, and a column that is missing changes nothing. Headings may be Norwegian or English.',
  },
  contactsKeys: {
    nb: 'En kontakt kjennes igjen på kundenummer, leverandørnummer, organisasjonsnummer eller navn; én av dem må være med. En rad per kontaktperson.',
    en: 'A contact is recognised by customer number, supplier number, organisation number or name; one of them must be there. One row for each contact person.',
  },
  articlesKeys: {
    nb: 'En artikkel kjennes igjen på artikkelnummeret. En rad per leverandør.',
    en: 'An article is recognised by its number. One row for each supplier.',
  },
  'purchase-ordersKeys': {
    nb: 'En ordre kjennes igjen på ordrenummeret; uten nummer blir den ny og får neste nummer. En rad per ordrelinje.',
    en: 'An order is recognised by its number; without one it is new and gets the next. One row for each line.',
  },
  template: { nb: 'Last ned registeret som mal', en: 'Download the register as a template' },

  file: { nb: 'Fil', en: 'File' },
  unnamed: { nb: 'Uten navn', en: 'Without a name' },
  state: { nb: 'Tilstand', en: 'State' },
  receiving: { nb: 'Mottas', en: 'Being received' },
  previewing: { nb: 'Leses', en: 'Being read' },
  previewed: { nb: 'Venter på deg', en: 'Waits for you' },
  applying: { nb: 'Utføres', en: 'Being applied' },
  stopped: { nb: 'Stoppet', en: 'Stopped' },
  done: { nb: 'Utført', en: 'Done' },
  failed: { nb: 'Mislyktes', en: 'Failed' },
  when: { nb: 'Startet', en: 'Started' },
  who: { nb: 'Av', en: 'By' },

  new: { nb: 'Nye', en: 'New' },
  changed: { nb: 'Endret', en: 'Changed' },
  unchanged: { nb: 'Uendret', en: 'Unchanged' },
  fault: { nb: 'Med feil', en: 'With faults' },
  removedHint: {
    nb: 'Kontaktpersoner, leverandører og ordrelinjer som går ut',
    en: 'Contact persons, suppliers and lines that go',
  },

  reading: { nb: 'Leser filen', en: 'Reading the file' },
  applyingNow: { nb: 'Leser inn i registeret', en: 'Putting it into the register' },
  rowsOf: { nb: '{{done}} av {{total}} rader', en: '{{done}} of {{total}} rows' },
  rows: { nb: '{{done}} rader', en: '{{done}} rows' },
  mayLeave: {
    nb: 'Du kan gå fra siden; arbeidet går videre, og du finner det igjen under Importer.',
    en: 'You may leave this page; the work goes on, and you find it again under Imports.',
  },
  readyNothing: {
    nb: 'Filen sier det samme som registeret. Det er ingenting å lese inn.',
    en: 'The file says what the register says. There is nothing to apply.',
  },
  readyClean: {
    nb: 'Slik vil registeret bli. Ingenting er endret ennå.',
    en: 'This is what the register will be. Nothing has changed yet.',
  },
  readyFaulty: {
    nb: 'Noen poster kan ikke leses inn. Rett filen og send den på nytt, eller hopp over dem.',
    en: 'Some records cannot be applied. Mend the file and send it again, or skip them.',
  },
  nothingGood: {
    nb: 'Ingen av postene kan leses inn. Rett filen og send den på nytt.',
    en: 'None of the records can be applied. Mend the file and send it again.',
  },
  restUnchanged: {
    nb: 'Postene uten feil står alt slik i registeret, så det er ingenting å lese inn. Rett de andre i filen og send den på nytt.',
    en: 'The records without faults are in the register already, so there is nothing to apply. Mend the others in the file and send it again.',
  },
  skipFaulty: { nb: 'Hopp over postene med feil', en: 'Skip the records with faults' },
  apply_one: { nb: 'Les inn {{count}} post', en: 'Apply {{count}} record' },
  apply_other: { nb: 'Les inn {{count}} poster', en: 'Apply {{count}} records' },
  goOn: { nb: 'Fortsett', en: 'Go on' },
  stop: { nb: 'Stopp', en: 'Stop' },
  sendAnother: { nb: 'Send en annen fil', en: 'Send another file' },
  isDone: { nb: 'Filen er lest inn i registeret.', en: 'The file has been put into the register.' },
  isDoneSkipped_one: {
    nb: 'Filen er lest inn. {{count}} post med feil ble hoppet over.',
    en: 'The file has been applied. {{count}} record with faults was skipped.',
  },
  isDoneSkipped_other: {
    nb: 'Filen er lest inn. {{count}} poster med feil ble hoppet over.',
    en: 'The file has been applied. {{count}} records with faults were skipped.',
  },
  isStopped: {
    nb: 'Importen er stoppet. Det som alt er lest inn, blir; «Fortsett» tar resten.',
    en: 'The import is stopped. What has been applied stays; "Go on" does the rest.',
  },
  seeRegister: { nb: 'Åpne registeret', en: 'Open the register' },
  unknown: {
    nb: 'Kolonner som ikke finnes i registeret og blir oversett: {{columns}}.',
    en: 'Columns that the register does not have, which are left out: {{columns}}.',
  },

  line: { nb: 'Linje', en: 'Line' },
  record: { nb: 'Post', en: 'Record' },
  wholeRow: { nb: 'Hele raden', en: 'The whole row' },
  whatIsWrong: { nb: 'Hva er galt', en: 'What is wrong' },
  whatChanges: { nb: 'Hva endres', en: 'What changes' },
  whatComes: { nb: 'Slik er den lest', en: 'As it was read' },
  gone: { nb: 'fjernes', en: 'goes' },
  added: { nb: 'kommer til', en: 'is added' },
  persons: { nb: 'Kontaktperson', en: 'Contact person' },
  suppliers: { nb: 'Leverandør', en: 'Supplier' },
  lines: { nb: 'Ordrelinje', en: 'Line' },
  unchangedHint: {
    nb: 'Disse står likt i filen og i registeret. De vises ikke hver for seg.',
    en: 'Of these, file and register say the same. They are not shown one by one.',
  },
  noRows: { nb: 'Ingen poster her.', en: 'No records here.' },
  firstOnly: {
    nb: 'Bare de første {{count}} er tatt vare på.',
    en: 'Only the first {{count}} are kept.',
  },

  remove: { nb: 'Fjern importen', en: 'Remove the import' },
  removeHint: {
    nb: 'Filen og forhåndsvisningen slettes. Det som er lest inn i registeret, blir.',
    en: 'The file and its preview are deleted. What has been put into the register stays.',
  },
});
