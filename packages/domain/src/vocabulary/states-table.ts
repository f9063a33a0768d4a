// Data of states.ts, one State a line, sorted by code:
// ISO alpha-3 | alpha-2 | everyday English name | Mongolian name | regional group | the UN's name where it differs | other spellings and former names

export const statesTable = `
AFG|AF|Afghanistan|Афганистан|Asia-Pacific||Islamic Republic of Afghanistan
AGO|AO|Angola|Ангол|Africa||Republic of Angola
ALB|AL|Albania|Албани|EEG||Republic of Albania
AND|AD|Andorra|Андорра|WEOG||Principality of Andorra
ARE|AE|United Arab Emirates|Арабын Нэгдсэн Эмират Улс|Asia-Pacific||UAE; Emirates; АНЭУ
ARG|AR|Argentina|Аргентин|GRULAC||Argentine Republic
ARM|AM|Armenia|Армени|EEG||Republic of Armenia
ATG|AG|Antigua and Barbuda|Антигуа ба Барбуда|GRULAC||Antigua
AUS|AU|Australia|Австрали|WEOG||Commonwealth of Australia
AUT|AT|Austria|Австри|WEOG||Republic of Austria
AZE|AZ|Azerbaijan|Азербайжан|EEG||Republic of Azerbaijan
BDI|BI|Burundi|Бурунди|Africa||Republic of Burundi
BEL|BE|Belgium|Бельги|WEOG||Kingdom of Belgium
BEN|BJ|Benin|Бенин|Africa||Republic of Benin; Dahomey
BFA|BF|Burkina Faso|Буркина-Фасо|Africa||Upper Volta; Burkina
BGD|BD|Bangladesh|Бангладеш|Asia-Pacific||People's Republic of Bangladesh
BGR|BG|Bulgaria|Болгар|EEG||Republic of Bulgaria
BHR|BH|Bahrain|Бахрейн|Asia-Pacific||Kingdom of Bahrain
BHS|BS|Bahamas|Багамын Арлууд|GRULAC||Commonwealth of the Bahamas; Багам
BIH|BA|Bosnia and Herzegovina|Босни ба Герцеговин|EEG||Bosnia-Herzegovina; Bosnia; Босни-Херцеговин
BLR|BY|Belarus|Беларусь|EEG||Republic of Belarus; Byelorussia
BLZ|BZ|Belize|Белиз|GRULAC||
BOL|BO|Bolivia|Боливи|GRULAC|Bolivia (Plurinational State of)|Plurinational State of Bolivia; Plurinational State of
BRA|BR|Brazil|Бразил|GRULAC||Federative Republic of Brazil
BRB|BB|Barbados|Барбадос|GRULAC||
BRN|BN|Brunei Darussalam|Бруней-Даруссалам|Asia-Pacific||Brunei; Бруней
BTN|BT|Bhutan|Бутан|Asia-Pacific||Kingdom of Bhutan
BWA|BW|Botswana|Ботсван|Africa||Republic of Botswana
CAF|CF|Central African Republic|Төв Африк|Africa||CAR; Бүгд Найрамдах Төв Африк Улс
CAN|CA|Canada|Канад|WEOG||
CHE|CH|Switzerland|Швейцар|WEOG||Swiss Confederation
CHL|CL|Chile|Чили|GRULAC||Republic of Chile
CHN|CN|China|Хятад|Asia-Pacific||People's Republic of China; PRC; Бүгд Найрамдах Хятад Ард Улс; БНХАУ
CIV|CI|Côte d’Ivoire|Кот-д’Ивуар|Africa||Republic of Côte d'Ivoire; Ivory Coast
CMR|CM|Cameroon|Камерун|Africa||Republic of Cameroon
COD|CD|Democratic Republic of the Congo|Бүгд Найрамдах Ардчилсан Конго Улс|Africa||Democratic Republic of Congo; Congo, Democratic Republic of the; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Zaire; БНАКУ
COG|CG|Congo|Конго|Africa||Republic of Congo; Republic of the Congo; Congo, Republic of the; Congo-Brazzaville; Congo (Brazzaville); Бүгд Найрамдах Конго Улс
COL|CO|Colombia|Колумб|GRULAC||Republic of Colombia; Колумби
COM|KM|Comoros|Коморын Арлууд|Africa||Union of the Comoros; Комор
CPV|CV|Cabo Verde|Кабо-Верде|Africa||Cape Verde; Republic of Cabo Verde
CRI|CR|Costa Rica|Коста-Рика|GRULAC||Republic of Costa Rica
CUB|CU|Cuba|Куба|GRULAC||Republic of Cuba
CYP|CY|Cyprus|Кипр|Asia-Pacific||Republic of Cyprus
CZE|CZ|Czechia|Чех|EEG||Czech Republic; Бүгд Найрамдах Чех Улс
DEU|DE|Germany|Герман|WEOG||Federal Republic of Germany; Холбооны Бүгд Найрамдах Герман Улс; ХБНГУ
DJI|DJ|Djibouti|Джибути|Africa||Republic of Djibouti
DMA|DM|Dominica|Доминика|GRULAC||Commonwealth of Dominica
DNK|DK|Denmark|Дани|WEOG||Kingdom of Denmark
DOM|DO|Dominican Republic|Доминикан|GRULAC||Бүгд Найрамдах Доминикан Улс
DZA|DZ|Algeria|Алжир|Africa||People's Democratic Republic of Algeria
ECU|EC|Ecuador|Эквадор|GRULAC||Republic of Ecuador
EGY|EG|Egypt|Египет|Africa||Arab Republic of Egypt
ERI|ER|Eritrea|Эритрей|Africa||State of Eritrea
ESP|ES|Spain|Испани|WEOG||Kingdom of Spain
EST|EE|Estonia|Эстони|EEG||Republic of Estonia
ETH|ET|Ethiopia|Этиоп|Africa||Federal Democratic Republic of Ethiopia
FIN|FI|Finland|Финланд|WEOG||Republic of Finland; Финлянд
FJI|FJ|Fiji|Фижи|Asia-Pacific||Republic of Fiji
FRA|FR|France|Франц|WEOG||French Republic
FSM|FM|Micronesia|Микронези|Asia-Pacific|Micronesia (Federated States of)|Federated States of Micronesia; Federated States of
GAB|GA|Gabon|Габон|Africa||Gabonese Republic
GBR|GB|United Kingdom|Их Британи|WEOG|United Kingdom of Great Britain and Northern Ireland|UK; U.K.; Great Britain; Britain; Нэгдсэн Вант Улс; Их Британи, Умард Ирландын Нэгдсэн Вант Улс; ИБУИНВУ
GEO|GE|Georgia|Гүрж|EEG||Republic of Georgia; Грузи
GHA|GH|Ghana|Гана|Africa||Republic of Ghana
GIN|GN|Guinea|Гвиней|Africa||Republic of Guinea
GMB|GM|Gambia|Гамби|Africa||Republic of the Gambia; Islamic Republic of the Gambia
GNB|GW|Guinea-Bissau|Гвиней-Бисау|Africa||Republic of Guinea-Bissau
GNQ|GQ|Equatorial Guinea|Экваторын Гвиней|Africa||Republic of Equatorial Guinea
GRC|GR|Greece|Грек|WEOG||Hellenic Republic
GRD|GD|Grenada|Гренада|GRULAC||
GTM|GT|Guatemala|Гватемал|GRULAC||Republic of Guatemala
GUY|GY|Guyana|Гайана|GRULAC||Co-operative Republic of Guyana; Cooperative Republic of Guyana
HND|HN|Honduras|Гондурас|GRULAC||Republic of Honduras
HRV|HR|Croatia|Хорват|EEG||Republic of Croatia
HTI|HT|Haiti|Гаити|GRULAC||Republic of Haiti
HUN|HU|Hungary|Унгар|EEG||Republic of Hungary
IDN|ID|Indonesia|Индонез|Asia-Pacific||Republic of Indonesia
IND|IN|India|Энэтхэг|Asia-Pacific||Republic of India
IRL|IE|Ireland|Ирланд|WEOG||Republic of Ireland
IRN|IR|Iran|Иран|Asia-Pacific|Iran (Islamic Republic of)|Islamic Republic of Iran; Islamic Republic of
IRQ|IQ|Iraq|Ирак|Asia-Pacific||Republic of Iraq
ISL|IS|Iceland|Исланд|WEOG||Republic of Iceland
ISR|IL|Israel|Израиль|WEOG||State of Israel; Израил
ITA|IT|Italy|Итали|WEOG||Republic of Italy; Italian Republic
JAM|JM|Jamaica|Ямайка|GRULAC||
JOR|JO|Jordan|Иордан|Asia-Pacific||Hashemite Kingdom of Jordan; Йордан
JPN|JP|Japan|Япон|Asia-Pacific||
KAZ|KZ|Kazakhstan|Казахстан|Asia-Pacific||Republic of Kazakhstan; Казакстан
KEN|KE|Kenya|Кени|Africa||Republic of Kenya
KGZ|KG|Kyrgyzstan|Кыргыз|Asia-Pacific||Kyrgyz Republic; Kirghizstan; Киргиз; Кыргызстан
KHM|KH|Cambodia|Камбож|Asia-Pacific||Kingdom of Cambodia; Kampuchea
KIR|KI|Kiribati|Кирибати|Asia-Pacific||Republic of Kiribati
KNA|KN|Saint Kitts and Nevis|Сент-Китс ба Невис|GRULAC||Saint Christopher and Nevis; Сент-Киттс ба Невис
KOR|KR|Republic of Korea|Бүгд Найрамдах Солонгос Улс|Asia-Pacific||South Korea; Korea, Republic of; Korea, South; ROK; R.O. Korea; Өмнөд Солонгос; БНСУ
KWT|KW|Kuwait|Кувейт|Asia-Pacific||State of Kuwait
LAO|LA|Lao PDR|Лаос|Asia-Pacific|Lao People’s Democratic Republic|Laos; Lao P.D.R.; Lao; Бүгд Найрамдах Ардчилсан Лаос Ард Улс; БНАЛАУ
LBN|LB|Lebanon|Ливан|Asia-Pacific||Lebanese Republic
LBR|LR|Liberia|Либери|Africa||Republic of Liberia
LBY|LY|Libya|Ливи|Africa||State of Libya; Libyan Arab Jamahiriya; Libyan Arab Jamahirya; Great Socialist People's Libyan Arab Jamahiriya
LCA|LC|Saint Lucia|Сент-Люсиа|GRULAC||
LIE|LI|Liechtenstein|Лихтенштейн|WEOG||Principality of Liechtenstein; Лихтенштайн
LKA|LK|Sri Lanka|Шри-Ланка|Asia-Pacific||Democratic Socialist Republic of Sri Lanka; Ceylon
LSO|LS|Lesotho|Лесото|Africa||Kingdom of Lesotho
LTU|LT|Lithuania|Литва|EEG||Republic of Lithuania
LUX|LU|Luxembourg|Люксембург|WEOG||Grand Duchy of Luxembourg; Luxemburg
LVA|LV|Latvia|Латви|EEG||Republic of Latvia
MAR|MA|Morocco|Марокко|Africa||Kingdom of Morocco; Морокко
MCO|MC|Monaco|Монако|WEOG||Principality of Monaco
MDA|MD|Moldova|Молдав|EEG|Republic of Moldova|Moldova, Republic of; Молдова
MDG|MG|Madagascar|Мадагаскар|Africa||Republic of Madagascar
MDV|MV|Maldives|Мальдив|Asia-Pacific||Republic of Maldives; Мальдивын Арлууд
MEX|MX|Mexico|Мексик|GRULAC||United Mexican States; Мексико
MHL|MH|Marshall Islands|Маршаллын Арлууд|Asia-Pacific||Republic of the Marshall Islands
MKD|MK|North Macedonia|Хойд Македон|EEG||Republic of North Macedonia; Macedonia FYR; The former Yugoslav Republic of Macedonia; Former Yugoslav Republic of Macedonia; FYR Macedonia; FYR of Macedonia; FYROM; TFYROM; Macedonia; Македон
MLI|ML|Mali|Мали|Africa||Republic of Mali
MLT|MT|Malta|Мальта|WEOG||Republic of Malta
MMR|MM|Myanmar|Мьянмар|Asia-Pacific||Republic of the Union of Myanmar; Union of Myanmar; Burma
MNE|ME|Montenegro|Монтенегро|EEG||Republic of Montenegro; Черногори
MNG|MN|Mongolia|Монгол Улс|Asia-Pacific||Монгол; Mongolian People's Republic
MOZ|MZ|Mozambique|Мозамбик|Africa||Republic of Mozambique
MRT|MR|Mauritania|Мавритани|Africa||Islamic Republic of Mauritania
MUS|MU|Mauritius|Маврики|Africa||Republic of Mauritius; Маврикий
MWI|MW|Malawi|Малави|Africa||Republic of Malawi
MYS|MY|Malaysia|Малайз|Asia-Pacific||
NAM|NA|Namibia|Намиби|Africa||Republic of Namibia
NER|NE|Niger|Нигер|Africa||Republic of the Niger
NGA|NG|Nigeria|Нигери|Africa||Federal Republic of Nigeria
NIC|NI|Nicaragua|Никарагуа|GRULAC||Republic of Nicaragua
NLD|NL|Netherlands|Нидерланд|WEOG|Netherlands (Kingdom of the)|Kingdom of the Netherlands; Holland; Голланд
NOR|NO|Norway|Норвеги|WEOG||Kingdom of Norway; Норвег
NPL|NP|Nepal|Балба|Asia-Pacific||Federal Democratic Republic of Nepal; Непал
NRU|NR|Nauru|Науру|Asia-Pacific||Republic of Nauru
NZL|NZ|New Zealand|Шинэ Зеланд|WEOG||Aotearoa New Zealand
OMN|OM|Oman|Оман|Asia-Pacific||Sultanate of Oman
PAK|PK|Pakistan|Пакистан|Asia-Pacific||Islamic Republic of Pakistan
PAN|PA|Panama|Панам|GRULAC||Republic of Panama
PER|PE|Peru|Перу|GRULAC||Republic of Peru
PHL|PH|Philippines|Филиппин|Asia-Pacific||Republic of the Philippines; Phillipines; Philipines
PLW|PW|Palau|Палау|Asia-Pacific||Republic of Palau
PNG|PG|Papua New Guinea|Папуа Шинэ Гвиней|Asia-Pacific||Independent State of Papua New Guinea
POL|PL|Poland|Польш|EEG||Republic of Poland
PRK|KP|DPR Korea|Бүгд Найрамдах Ардчилсан Солонгос Ард Улс|Asia-Pacific|Democratic People’s Republic of Korea|North Korea; Korea, Democratic People's Republic of; Korea, North; DPRK; D.P.R. Korea; DPR of Korea; Democratic Peoples Republic of Korea; Хойд Солонгос; БНАСАУ
PRT|PT|Portugal|Португал|WEOG||Portuguese Republic; Португаль
PRY|PY|Paraguay|Парагвай|GRULAC||Republic of Paraguay
PSE|PS|State of Palestine|Палестин Улс|Observer||Palestine; Palestine, State of; Палестин
QAT|QA|Qatar|Катар|Asia-Pacific||State of Qatar
ROU|RO|Romania|Румын|EEG||Rumania
RUS|RU|Russian Federation|Оросын Холбооны Улс|EEG||Russia; Орос; ОХУ
RWA|RW|Rwanda|Руанда|Africa||Republic of Rwanda
SAU|SA|Saudi Arabia|Саудын Араб|Asia-Pacific||Kingdom of Saudi Arabia; KSA; Саудын Арабын Вант Улс
SDN|SD|Sudan|Судан|Africa||Republic of the Sudan; Republic of Sudan
SEN|SN|Senegal|Сенегал|Africa||Republic of Senegal
SGP|SG|Singapore|Сингапур|Asia-Pacific||Republic of Singapore
SLB|SB|Solomon Islands|Соломоны Арлууд|Asia-Pacific||
SLE|SL|Sierra Leone|Сьерра-Леоне|Africa||Republic of Sierra Leone
SLV|SV|El Salvador|Эль-Сальвадор|GRULAC||Republic of El Salvador; Salvador
SMR|SM|San Marino|Сан-Марино|WEOG||Republic of San Marino
SOM|SO|Somalia|Сомали|Africa||Federal Republic of Somalia
SRB|RS|Serbia|Серби|EEG||Republic of Serbia; Серб
SSD|SS|South Sudan|Өмнөд Судан|Africa||Republic of South Sudan; S. Sudan
STP|ST|Sao Tome and Principe|Сан-Томе ба Принсипи|Africa||Democratic Republic of Sao Tome and Principe
SUR|SR|Suriname|Суринам|GRULAC||Republic of Suriname; Surinam
SVK|SK|Slovakia|Словак|EEG||Slovak Republic
SVN|SI|Slovenia|Словени|EEG||Republic of Slovenia
SWE|SE|Sweden|Швед|WEOG||Kingdom of Sweden
SWZ|SZ|Eswatini|Эсватини|Africa||Kingdom of Eswatini; Swaziland; Kingdom of Swaziland; Свазиланд
SYC|SC|Seychelles|Сейшелийн Арлууд|Africa||Republic of Seychelles
SYR|SY|Syria|Сири|Asia-Pacific|Syrian Arab Republic|Syrian Arab Rep.
TCD|TD|Chad|Чад|Africa||Republic of Chad
TGO|TG|Togo|Того|Africa||Togolese Republic
THA|TH|Thailand|Тайланд|Asia-Pacific||Kingdom of Thailand
TJK|TJ|Tajikistan|Тажикистан|Asia-Pacific||Republic of Tajikistan
TKM|TM|Turkmenistan|Туркменистан|Asia-Pacific||
TLS|TL|Timor-Leste|Тимор-Лесте|Asia-Pacific||East Timor; Democratic Republic of Timor-Leste; Зүүн Тимор
TON|TO|Tonga|Тонга|Asia-Pacific||Kingdom of Tonga
TTO|TT|Trinidad and Tobago|Тринидад ба Тобаго|GRULAC||Trinidad; Republic of Trinidad and Tobago
TUN|TN|Tunisia|Тунис|Africa||Republic of Tunisia
TUR|TR|Türkiye|Турк|WEOG||Turkey; Republic of Türkiye; Republic of Turkey; Түрк
TUV|TV|Tuvalu|Тувалу|Asia-Pacific||
TZA|TZ|Tanzania|Танзани|Africa|United Republic of Tanzania|Tanzania, United Republic of
UGA|UG|Uganda|Уганда|Africa||Republic of Uganda
UKR|UA|Ukraine|Украин|EEG||
URY|UY|Uruguay|Уругвай|GRULAC||Eastern Republic of Uruguay; Oriental Republic of Uruguay
USA|US|United States|Америкийн Нэгдсэн Улс|WEOG|United States of America|U.S.; U.S.A.; USA; Америк; АНУ
UZB|UZ|Uzbekistan|Узбекистан|Asia-Pacific||Republic of Uzbekistan
VAT|VA|Holy See|Гэгээн Ширээт Улс|Observer||The Vatican; Vatican City; Vatican City State; Ватикан
VCT|VC|Saint Vincent and the Grenadines|Сент-Винсент ба Гренадин|GRULAC||Saint Vincent
VEN|VE|Venezuela|Венесуэл|GRULAC|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela; Bolivarian Republic of
VNM|VN|Viet Nam|Вьетнам|Asia-Pacific||Vietnam; Socialist Republic of Viet Nam
VUT|VU|Vanuatu|Вануату|Asia-Pacific||Republic of Vanuatu
WSM|WS|Samoa|Самоа|Asia-Pacific||Independent State of Samoa; Western Samoa
YEM|YE|Yemen|Йемен|Asia-Pacific||Republic of Yemen
ZAF|ZA|South Africa|Өмнөд Африк|Africa||Republic of South Africa; RSA; Бүгд Найрамдах Өмнөд Африк Улс
ZMB|ZM|Zambia|Замби|Africa||Republic of Zambia
ZWE|ZW|Zimbabwe|Зимбабве|Africa||Republic of Zimbabwe
`;
