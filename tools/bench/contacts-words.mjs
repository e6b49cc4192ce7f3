/* What the generated register is made of. Invented names beside those that every Norwegian register is full of. */
const list = (text) => text.trim().split(/\s+/);

export const surnames = list(`
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen
Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Henriksen Lund Halvorsen Sørensen Jakobsen Moen Gundersen Iversen
Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen Rasmussen
Solheim Lunde Moe Kristensen Bakke Berge Nygård Fredriksen Holm Lien Hauge Christensen Andresen Nielsen Knudsen Evensen
Sæther Aas Hanssen Myhre Haugland Thomassen Sivertsen Simonsen Danielsen Berntsen Sandvik Rønning Arnesen Antonsen
Næss Vik Haug Ellingsen Thorsen Edvardsen Birkeland Isaksen Gulbrandsen Ruud Aasen Ødegård Strøm Myklebust Tangen
Ødegaard Eliassen Helland Bøe Jenssen Aune Mikkelsen Tveit Brekke Abrahamsen Engen Bråten Hovland Skår Grønli Fjeldstad`);
export const starts = list(`
Fjord Nord Vest Sjø Berg Stål Skog Elv Havn Kyst Bølge Granitt Furu Polar Midnatt Storm Vinter Tinde Skjær Lyng Ravn Ørn
Måke Bjørk Jern Kobber Sølv Malm Glør Trygg Rask Klar Stø Sund Vid Høy Dyp Ytre Indre Søndre Øvre Nedre Vær Hav Isbre
Kvarts Alm Eik Lerke Gauk Tran Hegre Tind Fonn Skavl Dønning Brott Holme Varde Seter Stabbur Langskip Runde Ving`);
export const ends = list(`
dal vik nes holm tek kraft lys mark stein bakk heim land fjell strøm vann vakt plan fang rom spor ball hus gruppen
link form vekt bro bru rand skjold brand gard lund ås ø sund gap egg bre flo vei vang`);
export const trades = list(`
Bygg Rør Elektro Transport Maskin Mekaniske Industri Eiendom Regnskap Consulting Data Maling Mur Tømrer Anlegg Renhold
Bil Dekk Lakk Trelast Trevare Glass Stål Plast Emballasje Shipping Sjømat Fisk Havbruk Marine Hotell Catering Frisør
Tannklinikk Legesenter Trykkeri Reklame Media Arkitekter Landskap Gartneri Hage Ventilasjon Kjøling Varme Energi Solar
Teknikk Automasjon Sikkerhet Invest Holding Logistikk Spedisjon Handel Import Verktøy Sveis Hydraulikk Elektronikk`);
export const forms = ['AS', 'AS', 'AS', 'AS', 'AS', 'AS', 'ASA', 'ANS', 'DA', 'ENK', 'NUF', 'SA'];
/** Postal code, town. */
export const places = list(`
0150-Oslo 0250-Oslo 0350-Oslo 0484-Oslo 0581-Oslo 0668-Oslo 0975-Oslo 1337-Sandvika 1383-Asker 1400-Ski 1473-Lørenskog
1532-Moss 1606-Fredrikstad 1706-Sarpsborg 1771-Halden 2000-Lillestrøm 2050-Jessheim 2212-Kongsvinger 2317-Hamar
2406-Elverum 2609-Lillehammer 2815-Gjøvik 3015-Drammen 3044-Drammen 3111-Tønsberg 3210-Sandefjord 3256-Larvik
3510-Hønefoss 3611-Kongsberg 3724-Skien 3916-Porsgrunn 4006-Stavanger 4020-Stavanger 4313-Sandnes 4370-Egersund
4514-Mandal 4612-Kristiansand 4630-Kristiansand 4838-Arendal 5003-Bergen 5052-Bergen 5141-Fyllingsdalen 5221-Nesttun
5308-Kleppestø 5525-Haugesund 5704-Voss 6003-Ålesund 6150-Ørsta 6413-Molde 6508-Kristiansund 6800-Førde 6900-Florø
7010-Trondheim 7030-Trondheim 7088-Heimdal 7300-Orkanger 7500-Stjørdal 7600-Levanger 7713-Steinkjer 7800-Namsos
8006-Bodø 8400-Sortland 8514-Narvik 8610-Mo_i_Rana 9008-Tromsø 9405-Harstad 9510-Alta 9600-Hammerfest 9900-Kirkenes`).map(
  (place) => place.replaceAll('_', ' ').split('-'),
);
export const streetStarts = list(`
Stor Kirke Havne Strand Skole Industri Bryggeri Jernbane Tollbod Konge Dronningens Prinsens Bjerkås Solli Furu Gran
Bjørke Lilleby Nygårds Øvre_Torv Nedre_Torv Grense Elve Mølle Fabrikk Verksteds Sjø Fjell Dal Hammar Rosenkrantz
Bekke Vestre_Strand Østre_Ring Sandviks Kalvedals Damsgårds Munkedams Parken Ringerikes Trondheims Drammens Bergens`).map(
  (street) => street.replaceAll('_', ' '),
);
export const streetEnds = [
  'gata',
  'gaten',
  'gate',
  'veien',
  'vegen',
  'vei',
  'bakken',
  'plass',
  'brygge',
  'alle',
];
export const givenNames = list(
  'Kari Ola Anne Per Ingrid Jan Liv Bjørn Marit Lars Astrid Knut Silje Øyvind Åse Nils Eva',
);
export const freeMail = ['gmail.com', 'hotmail.com', 'online.no', 'outlook.com'];
