import { foldLetters } from './fold-letters';

/** One word and what it is also written as: abbreviations, and the forms that Norwegian, English and German give it. */
const sameWord = `
industri ind industrier industries industry industrie
teknikk tekn technique
technology tech technologies teknologi teknologier technologie technologien
mekanisk mek mekaniske
verksted verkst verksteder
transport transp transporter
eiendom eiend eiendommer eiendomsselskap
invest inv investering investeringer investment investments
international intl internasjonal internasjonale internacional internationale
brødrene brdr brødr brødre brothers bros gebr gebrüder
byggmester byggm byggmestere
entreprenør entr entreprenører
rørlegger rørl rørleggerfirma
maskin mask maskiner maskinfabrikk
elektro elektr
elektrisk elektriske electric electrical électrique elektrische
elektronikk electronic electronics electronique elektronik elektronics
group grp gruppe gruppen konsern
holding hldg hldgs holdings
service svc services servicer tjenester
system sys systems systemer systeme
engineering engr engrg ingeniør
manufacturing mfg
laboratory lab labs laboratories laboratorium laboratoires
pharmaceutical pharma pharmaceuticals pharmaceutica
chemical chem chemicals chemie kjemi
product products produkt produkter produkte
institute inst institutt institut
university univ universitet universität
association assoc assn associates
development dev utvikling
management mgmt mgt
norge norway norwegian norsk norske
sverige sweden svenska
danmark denmark
deutschland germany
europe europa
nederland netherlands
avdeling avd
st saint sankt
sønn sønner søn sønns sons son söhne
hotel hotell
senter center centre
kontor kontorer`;

/** Words that say what a company does or where, and not which one it is. */
const common = `
industri teknikk technology mekanisk verksted transport eiendom invest international brødrene byggmester entreprenør
rørlegger maskin elektro elektrisk elektronikk group holding service system engineering manufacturing laboratory
pharmaceutical chemical product institute university association development management avdeling st sønn hotel senter
bygg byggservice anlegg rør snekker tømrer maler murer tak glass bil auto verk fabrikk fabrikker factory works handel
trading import eksport export salg sales butikk shop marine maritim maritime shipping rederi havn fisk seafood olje gass
oil gas energi energy kraft power data digital software solutions løsninger it consulting konsult rådgivning regnskap
revisjon renhold vakt bank finans finance finanz forsikring insurance capital kapital partner partners media design
reklame trykk forlag skole barnehage klinikk tannlege lege frisør restaurant kafe cafe catering mat landbruk gård skog
tre trelast metall stål plast emballasje packaging logistikk logistics spedisjon post print research forskning medical
health helse global world general national first american united patent licensing semiconductor semiconductors
communications communication telecom automotive aerospace materials equipment devices components instruments tools
firma selskap foretak enterprise enterprises ventures limited og co operations drift utleie i av for of de der die du
van von la le el del di da der den det the at in on und
norge sverige danmark deutschland europe nederland finland france italia italy japan usa us america uk scandinavia
skandinavia norden nordic nordisk asia china india canada australia nord sør øst vest north south east west ny nye new
oslo bergen trondheim stavanger sandnes drammen fredrikstad sarpsborg porsgrunn skien kristiansand ålesund tønsberg moss
haugesund sandefjord arendal bodø tromsø hamar halden larvik askøy kongsberg molde harstad gjøvik lillehammer horten
kristiansund narvik alta elverum hønefoss ski asker bærum lillestrøm jessheim kongsvinger steinkjer mosjøen namsdal
vestland østfold akershus innlandet telemark agder rogaland hordaland nordland troms finnmark trøndelag møre romsdal
viken østlandet vestlandet sørlandet nord-norge midt-norge`;

const words = (text: string) => text.trim().split(/\s+/).map(foldLetters);
const canonical = new Map(
  sameWord
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);
const commonWords = new Set(words(common).map((word) => canonical.get(word) ?? word));

/** The word that all its abbreviations and forms are compared as. */
export const canonicalWord = (word: string): string => canonical.get(word) ?? word;

/** Does it say what a company does or where, and not which one it is? */
export const isCommonWord = (word: string): boolean => commonWords.has(word);
