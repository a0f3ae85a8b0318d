# titles.lex: what stands before, inside and after names: titles, suffixes, particles, ends of names of bodies; places;
# people by country, party or faith; and the adjectives that attribute with "be" (CueAdj).
# Several forms may share a row: names have no lemma. An abbreviated title stands with and without its full stop.
# Titles that are also the word for a person are Role too; gender only where it is certain.
!mark s Singular
!mark p Plural

# Titles: stand before a name. Those that are also words for a person are Role too
mr mr.	Title gender=m
mrs mrs.	Title gender=f
ms ms.	Title gender=f
miss	Title gender=f
mx mx.	Title
dr dr. drs.	Title
prof prof.	Title
professor:s professors:p	Title Role Noun
doctor:s doctors:p	Title Role Noun
sen sen. sens.	Title
senator:s senators:p	Title Role Noun
rep rep. reps.	Title
representative:s representatives:p	Title Role Noun
gov gov. govs.	Title
governor:s governors:p	Title Role Noun
lt lt.	Title
lt._gov.	Title
lieutenant:s lieutenants:p	Title Role Noun
atty atty.	Title
gen gen. maj maj. col col. capt capt. cpl cpl. sgt sgt. pvt pvt. cmdr cmdr. brig brig. adm adm. maj._gen. brig._gen. lt._gen. lt._col. lt._cmdr. cdr cdr.	Title
staff_sgt. sgt._maj. master_sgt. det. det insp. insp supt. supt const. pc dci dsi	Title
attorney_general:s attorneys_general:p	Title Role Noun
general:s generals:p	Title Role Noun Adj
colonel:s colonels:p major:s majors:p captain:s captains:p sergeant:s sergeants:p corporal:s corporals:p	Title Role Noun
commander:s commanders:p admiral:s admirals:p brigadier:s brigadiers:p marshal:s marshals:p	Title Role Noun
commissioner:s commissioners:p superintendent:s superintendents:p inspector:s inspectors:p constable:s constables:p	Title Role Noun
detective:s detectives:p sheriff:s sheriffs:p deputy:s deputies:p trooper:s troopers:p officer:s officers:p	Title Role Noun
president:s presidents:p	Title Role Noun
vice_president:s vice_presidents:p vice-president:s vice-presidents:p president-elect:s	Title Role Noun
premier:s premiers:p	Title Role Noun
prime_minister:s prime_ministers:p	Title Role Noun
minister:s ministers:p chancellor:s chancellors:p secretary:s secretaries:p ambassador:s ambassadors:p	Title Role Noun
undersecretary:s undersecretaries:p envoy:s envoys:p	Title Role Noun
foreign_minister:s foreign_ministers:p finance_minister:s finance_ministers:p defense_minister:s defence_minister:s	Title Role Noun
foreign_secretary:s home_secretary:s health_secretary:s defense_secretary:s defence_secretary:s press_secretary:s	Title Role Noun
secretary_of_state:s chief_of_staff:s	Title Role Noun
congressman:s congressmen:p	Title Role Noun gender=m
congresswoman:s congresswomen:p	Title Role Noun gender=f
assemblyman:s assemblymen:p councilman:s councilmen:p alderman:s aldermen:p	Title Role Noun gender=m
assemblywoman:s assemblywomen:p councilwoman:s councilwomen:p	Title Role Noun gender=f
councillor:s councillors:p councilor:s councilors:p cllr cllr. delegate:s delegates:p	Title Role Noun
speaker:s speakers:p chairman:s chairmen:p	Title Role Noun
mayor:s mayors:p	Title Role Noun
judge:s judges:p justice:s justices:p magistrate:s magistrates:p	Title Role Noun
chief_justice:s lord_justice:s	Title Role Noun
attorney:s attorneys:p	Title Role Noun
king:s kings:p	Title Role Noun gender=m
queen:s queens:p	Title Role Noun gender=f
prince:s princes:p	Title Role Noun gender=m
princess:s princesses:p	Title Role Noun gender=f
duke:s dukes:p earl:s earls:p baron:s barons:p viscount:s viscounts:p count emperor:s emperors:p sultan:s sultans:p	Title Role Noun gender=m
duchess:s duchesses:p countess:s countesses:p baroness:s baronesses:p empress:s dame:s dames:p lady:s ladies:p	Title Role Noun gender=f
sir	Title gender=m
lord:s lords:p	Title Role Noun gender=m
sheikh:s sheikhs:p sheik:s emir:s emirs:p ayatollah:s ayatollahs:p imam:s imams:p mullah:s mullahs:p	Title Role Noun gender=m
rabbi:s rabbis:p	Title Role Noun
pope:s popes:p cardinal:s cardinals:p monsignor:s msgr. bishop:s bishops:p archbishop:s archbishops:p	Title Role Noun gender=m
rev rev. revd fr fr. br br. hon hon. st st.	Title
reverend:s reverends:p pastor:s pastors:p deacon:s deacons:p chaplain:s chaplains:p vicar:s vicars:p	Title Role Noun
father:s fathers:p brother:s brothers:p uncle:s uncles:p	Title Role Noun gender=m
mother:s mothers:p sister:s sisters:p aunt:s aunts:p	Title Role Noun gender=f
saint:s saints:p	Title Role Noun
coach:s coaches:p	Title Role Noun
manager:s managers:p	Title Role Noun
nurse:s nurses:p	Title Role Noun
agent:s agents:p	Title Role Noun
señor senhor monsieur herr m.	Title gender=m
señora madame mme mme. frau doña	Title gender=f
chief:s chiefs:p	Title Role Noun Adj
director:s directors:p chair:s chairs:p	Title Role Noun
leader:s leaders:p	Title Role Noun
former	Adj
then-president then-governor then-senator then-secretary then-candidate ex-president ex-governor ex-mayor	Title Role Noun

# After a name
jr jr. sr sr. ii iii iv esq esq.	Suffix
phd ph.d. md m.d. msp mep obe mbe cbe kc qc rn mba jd j.d. dds cpa	Suffix
mp:s mps:p	Suffix Role Noun

# Particles inside names
van von der den del della di da dos das du la le de el al bin ibn ben te zu af av abu al- el- st. mac o' san santa bint ould dal lo degli los las della delle dello ter ten zur zum op	Particle

# Ends of names of bodies
inc inc. corp corp. co co. ltd ltd. llc llp plc l.p. gmbh ag sa s.a. n.v. ab asa oyj pty bv	OrgEnd
company corporation group holdings partners ventures capital industries enterprises technologies systems labs motors airlines airways	OrgEnd
bank insurance pharmaceuticals energy petroleum oil electric foods media entertainment studios pictures records books press news	OrgEnd
air tannery brewery bakery distillery steel railways railway shipping logistics supermarkets telecom telecommunications software robotics therapeutics diagnostics chemicals plastics textiles electronics semiconductors aerospace properties securities	OrgEnd
times post journal tribune herald gazette chronicle observer guardian telegraph globe sun mirror examiner inquirer	OrgEnd
party university college school institute academy council association department ministry agency bureau office commission committee	OrgEnd
authority administration organization organisation foundation trust society union federation confederation alliance league club coalition network	OrgEnd
center centre hospital clinic museum library church court parliament congress senate assembly board service services police force army navy	OrgEnd
guard corps institution laboratory observatory fund campaign front movement forum summit conference caucus brigade command united fc	OrgEnd

# Countries, by continent
algeria angola benin botswana burkina_faso burundi cameroon cape_verde central_african_republic chad comoros congo djibouti egypt	Place
equatorial_guinea eritrea eswatini ethiopia gabon gambia ghana guinea guinea-bissau ivory_coast kenya lesotho liberia libya madagascar	Place
malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda senegal seychelles sierra_leone somalia south_africa	Place
south_sudan sudan tanzania togo tunisia uganda zambia zimbabwe democratic_republic_of_congo western_sahara somaliland drc	Place
afghanistan armenia azerbaijan bahrain bangladesh bhutan brunei burma cambodia china cyprus east_timor georgia hong_kong india indonesia	Place
iran iraq israel japan jordan kazakhstan kuwait kyrgyzstan laos lebanon macau malaysia maldives mongolia myanmar nepal north_korea oman	Place
pakistan palestine philippines qatar saudi_arabia singapore south_korea korea sri_lanka syria taiwan tajikistan thailand tibet turkey	Place
turkmenistan united_arab_emirates uae uzbekistan vietnam yemen west_bank gaza kashmir xinjiang	Place
albania andorra austria belarus belgium bosnia bosnia_and_herzegovina bulgaria croatia czech_republic czechia denmark england estonia	Place
finland france germany greece greenland hungary iceland ireland italy kosovo latvia liechtenstein lithuania luxembourg macedonia malta	Place
moldova monaco montenegro netherlands holland northern_ireland norway poland portugal romania russia san_marino scotland serbia slovakia	Place
slovenia spain sweden switzerland ukraine united_kingdom great_britain britain u.k. uk vatican vatican_city wales crimea catalonia	Place
chechnya soviet_union ussr european_union eu bavaria scandinavia	Place
antigua argentina bahamas barbados belize bermuda bolivia brazil canada chile colombia costa_rica cuba dominica dominican_republic	Place
ecuador el_salvador grenada guatemala guyana haiti honduras jamaica mexico nicaragua panama paraguay peru puerto_rico suriname	Place
trinidad trinidad_and_tobago united_states u.s. us usa u.s.a. america uruguay venezuela virgin_islands guantanamo	Place	"us" in capitals; the lower-case word is a pronoun
australia fiji new_zealand papua_new_guinea samoa solomon_islands tonga vanuatu guam	Place
africa asia europe latin_america north_america south_america middle_east antarctica caribbean balkans arctic pacific	Place

# US states, Canadian provinces, Australian states
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky	Place
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey	Place
new_mexico new_york new_york_state north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina	Place
south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming new_england	Place
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d.	Place
okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. d.c. dc	Place
alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan	Place
new_south_wales queensland tasmania south_australia western_australia	Place

# Large cities, capitals and seats of power
abu_dhabi abuja accra addis_ababa aleppo algiers amman amsterdam anchorage ankara athens atlanta auckland austin baghdad baku	Place
baltimore bangkok barcelona beijing beirut belfast belgrade berlin birmingham bogota boston brasilia bristol brooklyn brussels	Place
bucharest budapest buenos_aires buffalo cairo calgary cape_town caracas cardiff charlotte chicago cincinnati cleveland colombo columbus	Place
copenhagen dakar dallas damascus dar_es_salaam delhi denver des_moines detroit dhaka doha donetsk dubai dublin edinburgh edmonton el_paso	Place
fort_worth frankfurt geneva glasgow guangzhou hague the_hague hamburg hanoi harare harlem havana helsinki hiroshima ho_chi_minh_city	Place
honolulu houston indianapolis islamabad istanbul jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar kansas_city karachi	Place
kathmandu kharkiv khartoum kiev kyiv kigali kingston kinshasa kolkata kuala_lumpur lagos lahore las_vegas leeds leicester lima lisbon	Place
liverpool london los_angeles luanda lyon madrid managua manchester manhattan manila marseille mecca melbourne memphis mexico_city miami	Place
milan milwaukee minneapolis minsk mogadishu montreal moscow mosul mumbai munich nairobi naples nashville new_delhi new_orleans	Place
newark newcastle nicosia oakland oslo ottawa oxford panama_city paris perth philadelphia phnom_penh phoenix pittsburgh	Place
port-au-prince portland prague pretoria pyongyang quito rabat ramallah richmond riga rio_de_janeiro riyadh rome rotterdam sacramento	Place
salt_lake_city san_antonio san_diego san_francisco san_jose san_juan sanaa santiago sarajevo sao_paulo são_paulo seattle seoul shanghai	Place
sheffield shenzhen sofia southampton srebrenica st._louis st._petersburg stockholm stuttgart sydney taipei tallinn tampa tbilisi	Place
tehran tel_aviv tijuana tirana tokyo toronto tripoli tucson tulsa tunis turin ulaanbaatar valencia vancouver venice vienna vilnius	Place
warsaw washington_d.c. wellington winnipeg wuhan yangon yerevan zagreb zurich orlando bronx staten_island long_island	Place
white_house downing_street wall_street silicon_valley capitol_hill westminster kremlin pentagon brexit hollywood broadway davos	Place

# Demonyms: people and adjectives of places, parties, faiths
american:s americans:p	Demonym
afghan:s afghans:p albanian:s albanians:p algerian:s algerians:p angolan:s arab:s arabs:p argentine:s argentinian:s argentines:p	Demonym
armenian:s armenians:p asian:s asians:p african:s africans:p australian:s australians:p austrian:s austrians:p azerbaijani:s bahraini:s	Demonym
bangladeshi:s bangladeshis:p belarusian:s belarusians:p belgian:s belgians:p bolivian:s bosnian:s bosnians:p brazilian:s brazilians:p	Demonym
british briton:s britons:p brit:s brits:p bulgarian:s bulgarians:p burmese cambodian:s cambodians:p cameroonian:s canadian:s canadians:p	Demonym
catalan:s catalans:p chechen:s chechens:p chilean:s chileans:p chinese colombian:s colombians:p congolese croatian:s croat:s croats:p	Demonym
cuban:s cubans:p cypriot:s cypriots:p czech:s czechs:p danish dane:s danes:p dominican:s dominicans:p dutch ecuadorian:s egyptian:s	Demonym
egyptians:p emirati:s english englishman:s estonian:s estonians:p ethiopian:s ethiopians:p eritrean:s european:s europeans:p	Demonym
filipino:s filipinos:p finnish finn:s finns:p french frenchman:s gambian:s georgian:s georgians:p german:s germans:p ghanaian:s	Demonym
greek:s greeks:p guatemalan:s guatemalans:p haitian:s haitians:p honduran:s hondurans:p hungarian:s hungarians:p icelandic indian:s	Demonym
indians:p indonesian:s indonesians:p iranian:s iranians:p iraqi:s iraqis:p irish irishman:s israeli:s israelis:p italian:s italians:p	Demonym
ivorian:s jamaican:s jamaicans:p japanese jordanian:s jordanians:p kazakh:s kazakhs:p kenyan:s kenyans:p korean:s koreans:p kosovan:s	Demonym
kurd:s kurds:p kurdish kuwaiti:s kuwaitis:p laotian:s latvian:s latvians:p lebanese liberian:s liberians:p libyan:s libyans:p	Demonym
lithuanian:s lithuanians:p macedonian:s malawian:s malaysian:s malaysians:p malian:s maltese mexican:s mexicans:p moldovan:s mongolian:s	Demonym
montenegrin:s moroccan:s moroccans:p mozambican:s namibian:s nepalese nepali:s nicaraguan:s nigerian:s nigerians:p norwegian:s	Demonym
norwegians:p omani:s ottoman:s pakistani:s pakistanis:p palestinian:s palestinians:p panamanian:s peruvian:s peruvians:p polish pole:s	Demonym
poles:p portuguese qatari:s qataris:p romanian:s romanians:p russian:s russians:p rwandan:s rwandans:p salvadoran:s salvadorans:p saudi:s	Demonym
saudis:p scot:s scots:p scottish senegalese serb:s serbs:p serbian:s serbians:p singaporean:s slovak:s slovaks:p slovenian:s somali:s	Demonym
somalis:p soviet:s soviets:p spanish spaniard:s spaniards:p sudanese swede:s swedes:p swedish swiss syrian:s syrians:p taiwanese	Demonym
tanzanian:s thai:s thais:p tibetan:s tibetans:p tunisian:s tunisians:p turk:s turks:p turkish ugandan:s ugandans:p ukrainian:s ukrainians:p	Demonym
uruguayan:s uighur:s uyghur:s uighurs:p uyghurs:p venezuelan:s venezuelans:p vietnamese welsh yemeni:s yemenis:p zambian:s zimbabwean:s	Demonym
zimbabweans:p north_korean:s north_koreans:p south_korean:s south_koreans:p south_african:s south_africans:p new_zealander:s	Demonym
new_zealanders:p hispanic:s hispanics:p latino:s latinos:p latina:s latinas:p african-american:s african-americans:p african_american:s	Demonym
african_americans:p asian-american:s black:s blacks:p native_american:s native_americans:p puerto_rican:s	Demonym
texan:s texans:p californian:s californians:p iowan:s iowans:p floridian:s floridians:p virginian:s ohioan:s ohioans:p new_yorker:s	Demonym
new_yorkers:p londoner:s londoners:p parisian:s parisians:p southerner:s southerners:p westerner:s westerners:p southern northern western eastern	Demonym
roma slavic nordic baltic balkan latin_american:s middle_eastern	Demonym
democrat:s democrats:p republican:s republicans:p gop conservative:s conservatives:p liberal:s liberals:p labour tory:s tories:p	Demonym
democratic libertarian:s libertarians:p socialist:s socialists:p communist:s communists:p marxist:s marxists:p fascist:s fascists:p	Demonym
progressive:s progressives:p green:s greens:p lib_dem:s lib_dems:p liberal_democrat:s liberal_democrats:p snp nationalist:s nationalists:p	Demonym
populist:s populists:p unionist:s unionists:p nazi:s nazis:p islamist:s islamists:p jihadist:s jihadists:p loyalist:s loyalists:p dup plaid	Demonym
whig:s whigs:p independent:s independents:p centrist:s centrists:p moderate:s moderates:p leftist:s leftists:p tea_party evangelical:s evangelicals:p	Demonym
christian:s christians:p muslim:s muslims:p jew:s jews:p jewish hindu:s hindus:p sikh:s sikhs:p buddhist:s buddhists:p catholic:s	Demonym
catholics:p protestant:s protestants:p mormon:s mormons:p anglican:s anglicans:p methodist:s methodists:p baptist:s baptists:p	Demonym
presbyterian:s lutheran:s lutherans:p orthodox sunni:s sunnis:p shiite:s shiites:p shia shias:p quaker:s quakers:p amish atheist:s atheists:p islamic	Demonym

# Adjectives that stand with be and a clause: "she is confident that …", "he was keen to …"
adamant afraid alarmed amazed angered angry annoyed anxious apologetic apprehensive ashamed astonished aware	CueAdj Adj act=thought
bent bitter bullish bemused certain cautious clear comfortable committed complimentary concerned confident confused conscious convinced	CueAdj Adj act=thought
critical cynical curious dead_set defiant delighted desperate determined devastated disappointed disgusted dismayed dismissive	CueAdj Adj act=thought
doubtful dubious eager ecstatic elated embarrassed enamored enraged enthusiastic excited fearful firm fond frustrated furious	CueAdj Adj act=thought
glad grateful guilty happy heartbroken hesitant hopeful horrified impatient impressed inclined incredulous indignant insistent	CueAdj Adj act=thought
interested intent jealous keen leery mindful mistrustful nervous nostalgic oblivious obsessed optimistic outraged outspoken overjoyed	CueAdj Adj act=thought
perplexed pessimistic pleased positive prepared persuaded privy proud puzzled ready relieved reluctant resentful resigned resolute sad	CueAdj Adj act=thought
satisfied scathing scared sceptical skeptical sensitive shocked sick silent sorry startled stunned supportive sure surprised	CueAdj Adj act=thought
suspicious sympathetic terrified thankful thrilled tired torn troubled unaware unapologetic uncertain unclear uncomfortable unconvinced	CueAdj Adj act=thought
undecided uneasy unequivocal unhappy unimpressed unsure upbeat vague vocal wary weary willing unwilling upset worried wrong right	CueAdj Adj act=thought
exasperated miffed irritated infuriated offended mystified befuddled unafraid unsettled intrigued sanguine agitated embittered	CueAdj Adj act=thought
baffled heartened gutted unrepentant saddened humbled bearish	CueAdj Adj act=thought
appreciative careful unanimous obvious evident apparent ambivalent aghast appalled distraught distressed dissatisfied distrustful livid mad hostile mum coy	CueAdj Adj act=thought
