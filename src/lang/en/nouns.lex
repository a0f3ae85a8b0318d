# nouns.lex: common nouns. Role is a person by office, trade or kinship; Group a body of people that can speak; Doc a thing that
# states; SayNoun and ThinkNoun name what is said or thought ("her claim that …"); Unit follows a number; Time a point or a span.
# Singular and plural share a row; a mass noun has no plural here. gender= only where the word itself tells it.
# A word that is a verb or an adjective as well has a row in those files too: readings add up.
!mark s Singular
!mark p Plural

# Days, months and adverbs of time
diagnosis:s diagnoses:p	Noun ThinkNoun act=thought
grievance:s grievances:p	Noun ThinkNoun act=thought
guidance:s	Noun Doc SayNoun
injunction:s injunctions:p	Noun SayNoun act=decree
monday:s mondays:p tuesday:s tuesdays:p wednesday:s wednesdays:p thursday:s thursdays:p friday:s fridays:p saturday:s saturdays:p sunday:s sundays:p	Time
mon mon. tue tue. tues tues. wed. thu thu. thur. thurs thurs. fri fri. sun.	Time	"sat" and "wed" are words
january february april june july august september october november december	Time
may march	Time	month; the modal and the verb stand elsewhere
jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.	Time
today tonight tomorrow yesterday overnight	Time Adv
now then again later earlier ago recently soon afterwards afterward beforehand previously currently nowadays meanwhile lately	Time Adv
last_week last_month last_year last_night last_summer next_week next_month next_year this_week this_month this_year this_morning	Time Adv
this_afternoon this_evening this_summer that_night that_day the_next_day the_following_day the_day_before at_the_time	Time Adv
a.m. p.m. pm noon midnight gmt est edt pst pdt cet	Time
a_day_earlier a_week_earlier a_month_earlier a_year_earlier a_day_later a_week_later a_year_later at_first at_last	Time Adv
so_far in_the_past in_the_future in_recent_years in_recent_days in_recent_weeks in_recent_months for_now right_now	Time Adv

# Nouns in order of lemma
aardvark:s	Noun
abbey:s abbeys:p	Noun
abbreviation:s	Noun
aberration:s	Noun
ability:s abilities:p	Noun
abnormality:s	Noun
abolition:s	Noun
abortion:s abortions:p	Noun
absence:s absences:p	Noun
absentee:s absentees:p	Noun Role
abstention:s abstentions:p	Noun
abstinence:s	Noun
abstraction:s	Noun
absurdity:s	Noun
abundance:s	Noun
abuse:s abuses:p	Noun
abuser:s abusers:p	Noun Role
abyss:s abysses:p	Noun
academic:s academics:p	Noun Role
academy:s academies:p	Noun
acceleration:s	Noun
accent:s accents:p	Noun
acceptance:s	Noun
access:s	Noun
accessibility:s	Noun
accessing:s	Noun
accident:s accidents:p	Noun
acclaim:s	Noun
acclamation:s	Noun
accolade:s accolades:p	Noun SayNoun act=evaluation stance=praising
accommodation:s accommodations:p	Noun
accomplice:s accomplices:p	Noun Role
accomplishment:s accomplishments:p	Noun
accord:s accords:p	Noun Doc
accordance:s	Noun
accordion:s accordions:p	Noun
account:s accounts:p	Noun Doc SayNoun
accountability:s	Noun
accountant:s accountants:p	Noun Role
accounting:s	Noun
accreditation:s	Noun
accuracy:s	Noun
accusation:s accusations:p	Noun SayNoun stance=blaming
accuser:s accusers:p	Noun Role
ache:s aches:p	Noun
achievement:s achievements:p	Noun
acid:s	Noun
acknowledgment:s acknowledgments:p acknowledgement:s acknowledgements:p	Noun SayNoun stance=factive
acne:s	Noun
acorn:s acorns:p	Noun
acquaintance:s acquaintances:p	Noun Role
acquisition:s acquisitions:p	Noun
acquittal:s	Noun
acre:s acres:p	Noun Unit unit=acre
acreage:s	Noun
acrimony:s	Noun
acronym:s acronyms:p	Noun
act:s acts:p	Noun Doc
action:s actions:p	Noun
activism:s	Noun
activist:s activists:p	Noun Role
activity:s activities:p	Noun
actor:s actors:p	Noun Role
actress:s actresses:p	Noun Role gender=f
actuary:s actuaries:p	Noun Role
acumen:s	Noun
ad:s ads:p	Noun Doc
adage:s adages:p	Noun SayNoun
adaptation:s adaptations:p	Noun
adapter:s	Noun
adaptor:s	Noun
addict:s addicts:p	Noun
addiction:s	Noun
addition:s	Noun
address:s addresses:p	Noun SayNoun
addressee:s addressees:p	Noun
adherence:s	Noun
adherent:s adherents:p	Noun
adjective:s adjectives:p	Noun
adjunct:s adjuncts:p	Noun
adjustment:s adjustments:p	Noun
administration:s administrations:p	Noun Group
administration_official:s administration_officials:p	Noun Role
administrator:s administrators:p	Noun Role
admiration:s	Noun ThinkNoun act=thought
admirer:s admirers:p	Noun Role
admission:s admissions:p	Noun SayNoun stance=factive
ado:s	Noun
adolescent:s adolescents:p	Noun Role
adoptee:s adoptees:p	Noun Role
adoption:s adoptions:p	Noun
adulation:s	Noun
adult:s adults:p	Noun Role
adultery:s	Noun
advance:s advances:p	Noun
advancement:s	Noun
advantage:s advantages:p	Noun
advent:s	Noun
adventure:s	Noun
adventurer:s adventurers:p	Noun Role
adverb:s adverbs:p	Noun
adversary:s adversaries:p	Noun Role
adversity:s	Noun
advertisement:s advertisements:p	Noun Doc
advertiser:s advertisers:p	Noun Role
advertising:s	Noun
advice:s	Noun SayNoun act=directive
adviser:s advisers:p	Noun Role
advisor:s advisors:p	Noun Role
advisory:s advisories:p	Noun Doc
advocacy:s	Noun
advocacy_group:s advocacy_groups:p	Noun Group
advocacy_organization:s advocacy_organizations:p	Noun Group
advocate:s advocates:p	Noun Role
aeon:s aeons:p	Noun
aerial:s aerials:p	Noun
afar:s	Noun
affair:s affairs:p	Noun
affection:s	Noun ThinkNoun act=thought
affidavit:s affidavits:p	Noun Doc Occasion
affiliate:s affiliates:p	Noun
affiliation:s affiliations:p	Noun
affirmation:s	Noun
affliction:s	Noun
affordability:s	Noun
affront:s affronts:p	Noun
afoul:s	Noun
aftermath:s	Noun
afternoon:s afternoons:p	Noun Time
aftershock:s	Noun
afterthought:s afterthoughts:p	Noun
age:s ages:p	Noun
agency:s agencies:p	Noun Group
agenda:s agendas:p	Noun Doc
aggression:s	Noun
aggressiveness:s	Noun
aggressor:s aggressors:p	Noun Role
aging:s	Noun
agitator:s agitators:p	Noun Role
agony:s	Noun
agreement:s agreements:p	Noun Doc ThinkNoun act=commitment
agriculture:s	Noun
aid:s aids:p	Noun
aid_agency:s aid_agencies:p	Noun Group
aid_group:s aid_groups:p	Noun Group
aid_worker:s aid_workers:p	Noun Role
aide:s aides:p	Noun Role
ailment:s ailments:p	Noun
aim:s aims:p	Noun ThinkNoun act=desire
air:s	Noun
air_force:s air_forces:p	Noun Group
aircraft:s aircrafts:p	Noun
airfield:s airfields:p	Noun
airlift:s	Noun
airline:s airlines:p	Noun Group
airliner:s airliners:p	Noun
airman:s airmen:p	Noun Role gender=m
airplane:s airplanes:p aeroplane:s aeroplanes:p	Noun
airport:s airports:p	Noun Group
airstrike:s airstrikes:p	Noun
airstrip:s airstrips:p	Noun
airtime:s	Noun
airwave:s airwaves:p	Noun
airway:s airways:p	Noun
aisle:s aisles:p	Noun
alarm:s alarms:p	Noun ThinkNoun act=thought
album:s albums:p	Noun
alcohol:s	Noun
ale:s	Noun
alert:s alerts:p	Noun SayNoun
alga:s algae:p	Noun
algebra:s	Noun
algorithm:s algorithms:p	Noun
alias:s aliases:p	Noun
alien:s aliens:p	Noun
alienation:s	Noun
alignment:s	Noun
allegation:s allegations:p	Noun SayNoun stance=distancing
allegiance:s allegiances:p	Noun
alley:s alleys:p	Noun
alliance:s alliances:p	Noun Group
alligator:s	Noun
allocation:s	Noun
allotment:s	Noun
allotment_holder:s allotment_holders:p	Noun Role
allowance:s allowances:p	Noun
allusion:s allusions:p	Noun
ally:s allies:p	Noun Role
almond:s almonds:p	Noun
almsgiver:s almsgivers:p	Noun Role
alpaca:s	Noun
alphabet:s alphabets:p	Noun
altar:s altars:p	Noun
alteration:s	Noun
alternative:s alternatives:p	Noun
altitude:s	Noun
alto:s altos:p	Noun
aluminum:s aluminium:s	Noun
alumnus:s alumni:p	Noun Role
amateur:s amateurs:p	Noun
amazement:s	Noun
ambiguity:s	Noun
ambition:s ambitions:p	Noun ThinkNoun act=desire
ambivalence:s	Noun
ambulance:s ambulances:p	Noun
ambulance_crew:s ambulance_crews:p	Noun Group
ambulance_service:s ambulance_services:p	Noun Group
ambush:s	Noun
amendment:s amendments:p	Noun Doc
amenity:s amenities:p	Noun
ammunition:s	Noun
amnesty:s	Noun
amount:s amounts:p	Noun
amp:s amps:p	Noun
amplifier:s	Noun
amusement:s	Noun
anagram:s	Noun
analog:s	Noun
analogue:s	Noun
analogy:s analogies:p	Noun
analysis:s analyses:p	Noun Doc SayNoun
analyst:s analysts:p	Noun Role
analytic:s analytics:p	Noun
anarchy:s	Noun
anathema:s	Noun
anatomy:s	Noun
ancestor:s ancestors:p	Noun Role
ancestry:s	Noun
anchor:s anchors:p	Noun Role
anecdote:s anecdotes:p	Noun SayNoun
angel:s angels:p	Noun
anger:s	Noun ThinkNoun act=thought
angle:s angles:p	Noun
angler:s anglers:p	Noun
angst:s	Noun
anguish:s	Noun
animal:s animals:p	Noun
animation:s	Noun
animosity:s	Noun
ankle:s ankles:p	Noun
annexation:s	Noun
annihilation:s	Noun
anniversary:s anniversaries:p	Noun Time
announcement:s announcements:p	Noun SayNoun
announcer:s announcers:p	Noun
annoyance:s	Noun
annual_report:s annual_reports:p	Noun Doc
anomaly:s anomalies:p	Noun
anonymity:s	Noun
anorak:s anoraks:p	Noun
answer:s answers:p	Noun SayNoun
ant:s ants:p	Noun
antagonism:s	Noun
antagonist:s antagonists:p	Noun Role
antenna:s antennas:p	Noun
anthem:s anthems:p	Noun
anthology:s anthologies:p	Noun
anthropologist:s anthropologists:p	Noun Role
antibiotic:s antibiotics:p	Noun
antibody:s antibodies:p	Noun
antic:s antics:p	Noun
anticipation:s	Noun
anticlimax:s	Noun
antidote:s	Noun
antigen:s	Noun
antipathy:s antipathies:p	Noun ThinkNoun act=thought
antique:s antiques:p	Noun
anus:s anuses:p	Noun
anxiety:s anxieties:p	Noun ThinkNoun act=thought
apartment:s apartments:p	Noun
apathy:s	Noun
ape:s apes:p	Noun
apex:s apexes:p	Noun
aplomb:s	Noun
apology:s apologies:p	Noun SayNoun
apostasy:s	Noun
apostrophe:s apostrophes:p	Noun
app:s apps:p	Noun
apparatus:s	Noun
apparel:s	Noun
appeal:s appeals:p	Noun SayNoun act=directive
appeals_court:s appeals_courts:p	Noun Group
appearance:s appearances:p	Noun Occasion
appeasement:s	Noun
appendix:s appendices:p	Noun
appetite:s	Noun
applause:s	Noun SayNoun Occasion act=evaluation stance=praising
apple:s apples:p	Noun
applicant:s applicants:p	Noun Role
application:s applications:p	Noun Doc
appointee:s appointees:p	Noun Role
appointment:s appointments:p	Noun
appraiser:s appraisers:p	Noun Role
appreciation:s	Noun
apprehension:s apprehensions:p	Noun ThinkNoun act=thought
apprentice:s apprentices:p	Noun Role
apprenticeship:s apprenticeships:p	Noun
approach:s approaches:p	Noun
appropriation:s appropriations:p	Noun
approval:s approvals:p	Noun SayNoun act=evaluation
approximation:s	Noun
apricot:s apricots:p	Noun
apron:s aprons:p	Noun
aptitude:s	Noun
aqueduct:s aqueducts:p	Noun
arbiter:s arbiters:p	Noun
arbitration:s	Noun
arborist:s arborists:p	Noun Role
arc:s arcs:p	Noun
arcade:s arcades:p	Noun
arch:s arches:p	Noun
archaeologist:s archaeologists:p	Noun Role
archer:s archers:p	Noun Role
archipelago:s archipelagos:p	Noun
architect:s architects:p	Noun Role
architecture:s	Noun
archive:s archives:p	Noun
archivist:s archivists:p	Noun Role
area:s areas:p	Noun
arena:s arenas:p	Noun
argument:s arguments:p	Noun SayNoun
aria:s arias:p	Noun
aristocracy:s	Noun
aristocrat:s aristocrats:p	Noun Role
ark:s arks:p	Noun
arm:s arms:p	Noun
armament:s	Noun
armchair:s armchairs:p	Noun
armed_forces:p	Noun Group
armor:s	Noun
army:s armies:p	Noun Group
army_officer:s army_officers:p	Noun Role
arrangement:s arrangements:p	Noun
array:s arrays:p	Noun
arrest:s arrests:p	Noun
arrest_warrant:s arrest_warrants:p	Noun Doc
arrival:s arrivals:p	Noun
arrogance:s	Noun
arrow:s arrows:p	Noun
arse:s arses:p	Noun
arsenal:s arsenals:p	Noun
arson:s	Noun
arsonist:s arsonists:p	Noun Role
art:s arts:p	Noun
article:s articles:p	Noun Doc
artillery:s	Noun
artist:s artists:p	Noun Role
artwork:s	Noun
ascension:s	Noun
ascent:s	Noun
ash:s	Noun
aspect:s aspects:p	Noun
asphalt:s	Noun
aspirant:s aspirants:p	Noun Role
aspiration:s aspirations:p	Noun ThinkNoun act=desire
ass:s asses:p	Noun
assail:s assails:p	Noun
assailant:s assailants:p	Noun Role
assassin:s assassins:p	Noun
assassination:s assassinations:p	Noun
assault:s assaults:p	Noun
assembler:s assemblers:p	Noun
assembly:s assemblies:p	Noun Group
assent:s assents:p	Noun SayNoun
assertion:s assertions:p	Noun SayNoun stance=distancing
assessment:s assessments:p	Noun Doc SayNoun act=evaluation
assessor:s assessors:p	Noun Role
asset:s assets:p	Noun
assignment:s assignments:p	Noun
assimilation:s	Noun
assistance:s	Noun
assistant:s assistants:p	Noun Role
assistant_coach:s assistant_coaches:p	Noun Role
assistant_manager:s assistant_managers:p	Noun Role
assistant_secretary:s assistant_secretaries:p	Noun Role
associate:s associates:p	Noun
association:s associations:p	Noun Group
assumption:s assumptions:p	Noun ThinkNoun act=thought
assurance:s assurances:p	Noun SayNoun
asterisk:s asterisks:p	Noun
asteroid:s asteroids:p	Noun
asthma:s	Noun
astonishment:s	Noun
astronaut:s astronauts:p	Noun Role
astronomer:s astronomers:p	Noun Role
astronomy:s	Noun
asylum:s	Noun
asylum_seeker:s asylum_seekers:p	Noun Role
atheism:s	Noun
atheist:s atheists:p	Noun Role
athlete:s athletes:p	Noun Role
athletics:s	Noun
athletics_federation:s athletics_federations:p	Noun Group
atlas:s atlases:p	Noun
atmosphere:s atmospheres:p	Noun
atom:s atoms:p	Noun
atrocity:s atrocities:p	Noun
attachment:s	Noun
attack:s attacks:p	Noun SayNoun act=evaluation stance=blaming
attacker:s attackers:p	Noun Role
attempt:s attempts:p	Noun ThinkNoun act=commitment
attendance:s	Noun
attendant:s attendants:p	Noun Role
attendee:s attendees:p	Noun Role
attention:s	Noun
attire:s	Noun
attitude:s attitudes:p	Noun ThinkNoun act=thought
attraction:s attractions:p	Noun
attractiveness:s	Noun
attribute:s attributes:p	Noun
aubergine:s	Noun
auction:s	Noun
auctioneer:s auctioneers:p	Noun Role
audacity:s	Noun
audience:s audiences:p	Noun Group
audit:s audits:p	Noun Doc
auditing:s	Noun
audition:s auditions:p	Noun
auditor:s auditors:p	Noun Role
auditorium:s auditoriums:p	Noun
aura:s auras:p	Noun
auspice:s auspices:p	Noun
authenticity:s	Noun
author:s authors:p	Noun Role
authoritarian:s authoritarians:p	Noun
authorities:p	Noun Group
authority:s authorities:p	Noun Role
authorization:s authorisation:s	Noun
autism:s	Noun
auto:s autos:p	Noun
autobiography:s autobiographies:p	Noun Doc
autocrat:s autocrats:p	Noun Role
autograph:s autographs:p	Noun
automaker:s automakers:p	Noun Group
automobile:s automobiles:p	Noun
autonomy:s	Noun
autopsy:s autopsies:p	Noun Doc
autumn:s autumns:p	Noun Time
avail:s	Noun
availability:s	Noun
avalanche:s avalanches:p	Noun
avenue:s avenues:p	Noun
average:s averages:p	Noun
aversion:s	Noun ThinkNoun act=thought
aviation:s	Noun
avoidance:s	Noun
awakening:s	Noun
award:s awards:p	Noun
awarding:s	Noun
awareness:s	Noun ThinkNoun act=thought
away_side:s away_sides:p	Noun Group
awe:s	Noun
awkwardness:s	Noun
ax:s axes:p	Noun
axe:s axes:p	Noun
axiom:s axioms:p	Noun
axis:s axes:p	Noun
axle:s axles:p	Noun
aye:s	Noun
babe:s babes:p	Noun
baboon:s baboons:p	Noun
baby:s babies:p	Noun Role
bachelor:s bachelors:p	Noun Role
back-and-forth:s back-and-forths:p	Noun
backbone:s backbones:p	Noun
backdrop:s	Noun
backer:s backers:p	Noun Role
background:s backgrounds:p	Noun
backhand:s backhands:p	Noun
backing:s	Noun SayNoun act=evaluation
backlash:s backlashes:p	Noun SayNoun act=evaluation
backlog:s backlogs:p	Noun
backpack:s backpacks:p	Noun
backpacker:s backpackers:p	Noun Role
backroom_staff:s backroom_staffs:p	Noun Group
backspace:s	Noun
backyard:s	Noun
bacterium:s bacteria:p	Noun
badge:s badges:p	Noun
badger:s badgers:p	Noun
baffle:s baffles:p	Noun
bag:s bags:p	Noun
bagel:s bagels:p	Noun
baggage:s	Noun
bail:s	Noun
bailiff:s bailiffs:p	Noun Role
bailout:s bailouts:p	Noun
bait:s	Noun
baker:s bakers:p	Noun Role
bakery:s bakeries:p	Noun
balance:s balances:p	Noun
balance_sheet:s balance_sheets:p	Noun Doc
balancing:s	Noun
balcony:s balconies:p	Noun
balding:s	Noun
bale:s bales:p	Noun
ball:s balls:p	Noun
ballet:s	Noun
balloon:s balloons:p	Noun
ballot:s ballots:p	Noun Doc
balloting:s	Noun
ballroom:s ballrooms:p	Noun
balm:s	Noun
ban:s bans:p	Noun
banana:s bananas:p	Noun
band:s bands:p	Noun Group
bandage:s	Noun
bandwagon:s bandwagons:p	Noun
bandwidth:s	Noun
bang:s bangs:p	Noun
banjo:s banjos:p	Noun
bank:s banks:p	Noun Group
bank_statement:s bank_statements:p	Noun Doc
banker:s bankers:p	Noun Role
banking:s	Noun
bankruptcy:s bankruptcies:p	Noun
banner:s banners:p	Noun Doc
banquet:s banquets:p	Noun
banter:s	Noun
bar:s bars:p	Noun
barb:s barbs:p	Noun
barbarian:s barbarians:p	Noun
barbecue:s barbecues:p	Noun
bard:s bards:p	Noun
bargain:s bargains:p	Noun
bargaining:s	Noun
barge:s barges:p	Noun
barista:s baristas:p	Noun Role
baritone:s baritones:p	Noun
bark:s	Noun
barley:s	Noun
barman:s barmen:p	Noun Role gender=m
barn:s barns:p	Noun
barometer:s barometers:p	Noun
barracks:s	Noun
barrage:s barrages:p	Noun SayNoun
barrel:s barrels:p	Noun Unit unit=barrel
barricade:s barricades:p	Noun
barrier:s barriers:p	Noun
barrister:s barristers:p	Noun Role
bartender:s bartenders:p	Noun Role
barter:s	Noun
base:s bases:p	Noun Group
baseball:s	Noun
baseline:s	Noun
basement:s basements:p	Noun
bash:s bashes:p	Noun
basics:s	Noun
basin:s basins:p	Noun
basis:s bases:p	Noun
basis_point:s basis_points:p	Noun Unit unit=basis_point
basket:s baskets:p	Noun
basketball:s	Noun
bass:s	Noun
bastard:s bastards:p	Noun Role
bastion:s	Noun
bat:s bats:p	Noun
batch:s batches:p	Noun
bath:s baths:p	Noun
bathing:s	Noun
bathroom:s bathrooms:p	Noun
bathtub:s bathtubs:p	Noun
baton:s batons:p	Noun
batsman:s batsmen:p	Noun Role gender=m
battalion:s battalions:p	Noun Group
batter:s batters:p	Noun Role
battery:s	Noun
battle:s battles:p	Noun
battlefield:s battlefields:p	Noun
battleground:s battlegrounds:p	Noun
baud:s	Noun
bay:s bays:p	Noun
bayonet:s bayonets:p	Noun
beach:s beaches:p	Noun
beacon:s beacons:p	Noun
bead:s beads:p	Noun
beak:s beaks:p	Noun
bean:s beans:p	Noun
bear:s	Noun
beard:s beards:p	Noun
bearer:s bearers:p	Noun
bearing:s	Noun
beast:s beasts:p	Noun
beat:s	Noun
beauty:s	Noun
beaver:s	Noun
bed:s	Noun
bedrock:s	Noun
bedroom:s bedrooms:p	Noun
bee:s bees:p	Noun
beef:s	Noun
beehive:s beehives:p	Noun
beekeeper:s beekeepers:p	Noun Role
beer:s beers:p	Noun
beet:s beets:p	Noun
beetle:s beetles:p	Noun
beggar:s beggars:p	Noun
beginner:s beginners:p	Noun Role
beginning:s	Noun
behalf:s	Noun
behavior:s behaviors:p behaviour:s behaviours:p	Noun
beheading:s beheadings:p	Noun
behemoth:s	Noun
belfry:s	Noun
belief:s beliefs:p	Noun ThinkNoun act=thought
believer:s believers:p	Noun Role
bell:s bells:p	Noun
bellboy:s bellboys:p	Noun Role
bellicose:s	Noun
belligerence:s	Noun
bellwether:s	Noun
belly:s bellies:p	Noun
belt:s belts:p	Noun
bench:s benches:p	Noun
benchmark:s benchmarks:p	Noun
bend:s bends:p	Noun
benefactor:s benefactors:p	Noun Role
beneficiary:s beneficiaries:p	Noun Role
benefit:s benefits:p	Noun
berry:s berries:p	Noun
bet:s bets:p	Noun ThinkNoun act=thought
beta:s	Noun
betrayal:s	Noun
betterment:s	Noun
beverage:s beverages:p	Noun
bewilderment:s	Noun ThinkNoun act=thought
bias:s biases:p	Noun
bib:s bibs:p	Noun
bible:s bibles:p	Noun Doc
bickering:s	Noun
bicycle:s	Noun
bid:s bids:p	Noun ThinkNoun act=commitment
bidding:s	Noun
bigot:s bigots:p	Noun Role
bigotry:s	Noun
bike:s bikes:p	Noun
biker:s bikers:p	Noun Role
bile:s	Noun
bill:s bills:p	Noun Doc
billboard:s billboards:p	Noun Doc
billiards:s	Noun
billionaire:s billionaires:p	Noun Role
bin:s bins:p	Noun
bind:s binds:p	Noun
binder:s binders:p	Noun
binding:s	Noun
binge:s	Noun
bio:s	Noun
biochemistry:s	Noun
biofuel:s biofuels:p	Noun
biographer:s biographers:p	Noun Role
biography:s biographies:p	Noun Doc
biologist:s biologists:p	Noun Role
biology:s	Noun
biotechnology:s	Noun
bird:s birds:p	Noun
birdie:s	Noun
birth:s births:p	Noun
birth_certificate:s birth_certificates:p	Noun Doc
birthday:s birthdays:p	Noun Time
birther:s	Noun
birtherism:s	Noun
birthplace:s birthplaces:p	Noun
birthright:s	Noun
biscuit:s biscuits:p	Noun
bit:s bits:p	Noun
bite:s	Noun
bitterness:s	Noun
black:s blacks:p	Noun
blackberry:s blackberries:p	Noun
blackbird:s blackbirds:p	Noun
blackboard:s blackboards:p	Noun
blacklist:s blacklists:p	Noun
blackout:s blackouts:p	Noun
blacksmith:s blacksmiths:p	Noun Role
blade:s blades:p	Noun
blame:s	Noun
blank:s blanks:p	Noun
blanket:s blankets:p	Noun
blasphemer:s blasphemers:p	Noun
blast:s blasts:p	Noun
blazer:s	Noun
bleach:s	Noun
bleeding:s	Noun
blend:s blends:p	Noun
blessing:s blessings:p	Noun
blight:s	Noun
blinking:s	Noun
blip:s blips:p	Noun
bliss:s	Noun
blitz:s blitzes:p	Noun
blizzard:s blizzards:p	Noun
blob:s blobs:p	Noun
bloc:s blocs:p	Noun Group
block:s blocks:p	Noun
blockade:s blockades:p	Noun
blockbuster:s blockbusters:p	Noun
blog:s blogs:p	Noun Doc Occasion
blog_entry:s	Noun Doc
blog_post:s blog_posts:p	Noun Doc
blogger:s bloggers:p	Noun Role
bloke:s blokes:p	Noun Role gender=m
blood:s	Noun
bloodshed:s	Noun
bloodstream:s	Noun
bloom:s	Noun
blot:s blots:p	Noun
blouse:s blouses:p	Noun
blow:s blows:p	Noun
blowback:s	Noun
blowhard:s	Noun
blowout:s blowouts:p	Noun
blue:s blues:p	Noun
blueberry:s	Noun
blueprint:s blueprints:p	Noun
bluff:s	Noun
blunder:s blunders:p	Noun
blur:s	Noun
blurb:s	Noun
bluster:s blusters:p	Noun
boa:s boas:p	Noun
boar:s boars:p	Noun
board:s boards:p	Noun Group
board_member:s board_members:p	Noun Role
boardroom:s boardrooms:p	Noun
boast:s boasts:p	Noun SayNoun stance=distancing
boaster:s boasters:p	Noun Role
boat:s boats:p	Noun
boathouse:s	Noun
bob:s bobs:p	Noun
body:s bodies:p	Noun
bodyguard:s bodyguards:p	Noun Role
bog:s	Noun
bogey:s	Noun
boil:s boils:p	Noun
boiler:s boilers:p	Noun
bolt:s bolts:p	Noun
bomb:s bombs:p	Noun
bombardment:s	Noun
bombast:s	Noun
bomber:s bombers:p	Noun Role
bombing:s bombings:p	Noun
bombshell:s bombshells:p	Noun
bond:s bonds:p	Noun
bonding:s	Noun
bone:s bones:p	Noun
bonus:s bonuses:p	Noun
boo:s boos:p	Noun SayNoun act=evaluation
booing:s	Noun
book:s books:p	Noun Doc
bookcase:s	Noun
booking:s bookings:p	Noun
booklet:s booklets:p	Noun
bookmaker:s bookmakers:p	Noun Role
bookseller:s booksellers:p	Noun Role
bookshelf:s bookshelves:p	Noun
bookstore:s bookstores:p	Noun
boom:s booms:p	Noun
boomer:s boomers:p	Noun
boon:s boons:p	Noun
boondoggle:s	Noun
boor:s boors:p	Noun
boost:s boosts:p	Noun
booster:s boosters:p	Noun Role
boot:s boots:p	Noun
booth:s booths:p	Noun
bootstrap:s bootstraps:p	Noun
bop:s	Noun
border:s borders:p	Noun
border_agent:s border_agents:p	Noun Role
boredom:s	Noun
borehole:s	Noun
borough:s boroughs:p	Noun
borough_council:s borough_councils:p	Noun Group
borrower:s borrowers:p	Noun Role
borrowing:s	Noun
boss:s bosses:p	Noun Role
botanist:s botanists:p	Noun Role
bottle:s bottles:p	Noun
bottom:s bottoms:p	Noun
boulevard:s boulevards:p	Noun
bounce:s bounces:p	Noun
bouncer:s bouncers:p	Noun Role
bound:s bounds:p	Noun
boundary:s boundaries:p	Noun
bouquet:s bouquets:p	Noun
bout:s bouts:p	Noun
boutique:s boutiques:p	Noun
bowel:s bowels:p	Noun
bowl:s bowls:p	Noun
bowler:s bowlers:p	Noun Role
box:s boxes:p	Noun
boxer:s boxers:p	Noun Role
boxing:s	Noun
boy:s boys:p	Noun Role gender=m
boycott:s boycotts:p	Noun
boyfriend:s boyfriends:p	Noun Role gender=m
boyhood:s	Noun
bra:s bras:p	Noun
bracelet:s bracelets:p	Noun
bracket:s brackets:p	Noun
bragging:s	Noun
brain:s brains:p	Noun
brainchild:s	Noun
brainstorm:s brainstorms:p	Noun
brake:s brakes:p	Noun
bramble:s	Noun
bran:s	Noun
branch:s branches:p	Noun
brand:s brands:p	Noun Group
brass:s	Noun
brat:s brats:p	Noun
bravado:s	Noun
bravery:s	Noun
bravo:s bravos:p	Noun
brawl:s brawls:p	Noun
bray:s brays:p	Noun
breach:s breaches:p	Noun
bread:s	Noun
breadbasket:s	Noun
breadth:s	Noun
breadwinner:s breadwinners:p	Noun Role
break:s breaks:p	Noun
breakdown:s breakdowns:p	Noun
breakfast:s breakfasts:p	Noun Occasion
breaking:s	Noun
breakthrough:s breakthroughs:p	Noun
breast:s breasts:p	Noun
breath:s	Noun
breathing:s	Noun
breed:s breeds:p	Noun
breeding:s	Noun
breeze:s breezes:p	Noun
brethren:s	Noun
brew:s brews:p	Noun
brewery:s breweries:p	Noun Group
brewing:s	Noun
bribe:s bribes:p	Noun
bribery:s	Noun
brick:s bricks:p	Noun
bricklayer:s bricklayers:p	Noun Role
bride:s brides:p	Noun Role gender=f
bridesmaid:s bridesmaids:p	Noun
bridge:s bridges:p	Noun
bridle:s bridles:p	Noun
brief:s briefs:p	Noun
briefing:s briefings:p	Noun SayNoun Occasion
briefly:s	Noun
brigade:s brigades:p	Noun Group
brightness:s	Noun
brilliance:s	Noun
brim:s	Noun
brink:s brinks:p	Noun
broadcast:s broadcasts:p	Noun Doc Occasion
broadcaster:s broadcasters:p	Noun Role
broadsheet:s broadsheets:p	Noun Doc
broadside:s broadsides:p	Noun SayNoun stance=blaming
broccoli:s	Noun
brochure:s brochures:p	Noun Doc
broker:s brokers:p	Noun Role
brokerage:s brokerages:p	Noun Group
bronze:s	Noun
broom:s	Noun
brother-in-law:s brothers-in-law:p	Noun Role gender=m
brotherhood:s	Noun
brow:s brows:p	Noun
browse:s browses:p	Noun
browser:s	Noun
bruise:s bruises:p	Noun
brunch:s	Noun
brunt:s	Noun
brush:s brushes:p	Noun
brushing:s	Noun
brutality:s	Noun
bu:s bus:p	Noun
bubble:s bubbles:p	Noun
bucket:s buckets:p	Noun
buckle:s buckles:p	Noun
buddy:s buddies:p	Noun Role
budget:s budgets:p	Noun Doc
buff:s	Noun
buffer:s buffers:p	Noun
buffet:s buffets:p	Noun
buffoon:s buffoons:p	Noun
bug:s bugs:p	Noun
builder:s builders:p	Noun Role
building:s buildings:p	Noun
buildup:s	Noun
bulb:s bulbs:p	Noun
bulk:s	Noun
bull:s	Noun
bulldozer:s bulldozers:p	Noun
bullet:s bullets:p	Noun
bulletin:s bulletins:p	Noun Doc SayNoun
bullock:s	Noun
bullpen:s	Noun
bully:s bullies:p	Noun
bullying:s	Noun
bulwark:s bulwarks:p	Noun
bum:s bums:p	Noun
bumblebee:s bumblebees:p	Noun
bump:s bumps:p	Noun
bumper:s bumpers:p	Noun
bun:s buns:p	Noun
bunch:s bunches:p	Noun
bundle:s bundles:p	Noun
bundler:s bundlers:p	Noun Role
bung:s	Noun
bungalow:s bungalows:p	Noun
bunk:s	Noun
bunker:s bunkers:p	Noun
buoy:s buoys:p	Noun
burden:s burdens:p	Noun
bureau:s bureaus:p	Noun Group
bureaucracy:s bureaucracies:p	Noun
bureaucrat:s bureaucrats:p	Noun Role
burglar:s burglars:p	Noun Role
burglary:s	Noun
burn:s burns:p	Noun
burning:s burnings:p	Noun
burr:s burrs:p	Noun
burst:s bursts:p	Noun
bus:s buses:p	Noun
bus_driver:s bus_drivers:p	Noun Role
bush:s	Noun
business:s businesses:p	Noun Group
businessman:s businessmen:p	Noun Role gender=m
businessperson:s businesspersons:p	Noun Role
businesswoman:s businesswomen:p	Noun Role gender=f
busker:s buskers:p	Noun Role
bust:s busts:p	Noun
butcher:s butchers:p	Noun Role
butt:s butts:p	Noun
butter:s	Noun
butterfly:s	Noun
button:s buttons:p	Noun
buttonhole:s buttonholes:p	Noun
buttress:s buttresses:p	Noun
buy:s buys:p	Noun
buyer:s buyers:p	Noun Role
buzz:s buzzes:p	Noun
bygone:s bygones:p	Noun
bypass:s bypasses:p	Noun
bystander:s bystanders:p	Noun Role
byte:s bytes:p	Noun Unit unit=byte
cab:s	Noun
cabbage:s	Noun
cabbie:s cabbies:p	Noun Role
cabin:s cabins:p	Noun
cabinet:s cabinets:p	Noun Group
cabinet_minister:s cabinet_ministers:p	Noun Role
cable:s cables:p	Noun Doc
cache:s caches:p	Noun
cacophony:s	Noun
cad:s	Noun
caddie:s caddies:p	Noun Role
cadet:s cadets:p	Noun
cafeteria:s cafeterias:p	Noun
cage:s cages:p	Noun
cake:s	Noun
calamity:s calamities:p	Noun
calculation:s calculations:p	Noun ThinkNoun act=thought
calculator:s calculators:p	Noun
calculus:s calculi:p	Noun
calendar:s calendars:p	Noun
calf:s calves:p	Noun
caliber:s	Noun
call:s calls:p	Noun SayNoun Occasion act=directive
caller:s callers:p	Noun Role
callousness:s	Noun
calm:s	Noun
calmness:s	Noun
calorie:s calories:p	Noun Unit unit=calorie
cam:s	Noun
camel:s camels:p	Noun
cameo:s cameos:p	Noun
camera:s cameras:p	Noun
cameraman:s cameramen:p	Noun Role gender=m
camouflage:s	Noun
camp:s camps:p	Noun Group
campaign:s campaigns:p	Noun Group ThinkNoun act=commitment
campaign_chairman:s campaign_chairmen:p	Noun Role gender=m
campaign_group:s campaign_groups:p	Noun Group
campaign_manager:s campaign_managers:p	Noun Role
campaign_official:s campaign_officials:p	Noun Role
campaigner:s campaigners:p	Noun Role
campaigning:s	Noun
camper:s campers:p	Noun Role
campus:s campuses:p	Noun
canal:s canals:p	Noun
cancellation:s	Noun
cancer:s	Noun
candidacy:s candidacies:p	Noun
candidate:s candidates:p	Noun Role
candle:s candles:p	Noun
candor:s	Noun
candy:s	Noun
cane:s	Noun
cannabis:s	Noun
cannibalism:s	Noun
cannon:s	Noun
canoe:s	Noun
canoeist:s canoeists:p	Noun Role
canteen:s canteens:p	Noun
canvas:s	Noun
canvasser:s canvassers:p	Noun Role
canyon:s canyons:p	Noun
cap:s caps:p	Noun
capability:s capabilities:p	Noun
capacity:s capacities:p	Noun
cape:s capes:p	Noun
capita:s	Noun
capital:s capitals:p	Noun
capitalism:s	Noun
capitalist:s capitalists:p	Noun Role
capitalization:s	Noun
capping:s	Noun
capsule:s capsules:p	Noun
caption:s captions:p	Noun Doc
captive:s captives:p	Noun Role
captivity:s	Noun
captor:s captors:p	Noun Role
capture:s captures:p	Noun
car:s cars:p	Noun
car_company:s car_companies:p	Noun Group
caravan:s caravans:p	Noun
carbon:s	Noun
card:s cards:p	Noun
cardboard:s	Noun
cardigan:s cardigans:p	Noun
cardiologist:s cardiologists:p	Noun Role
care:s	Noun
care_worker:s care_workers:p	Noun Role
career:s careers:p	Noun
caregiver:s caregivers:p	Noun Role
carelessness:s	Noun
carer:s carers:p	Noun Role
caretaker:s caretakers:p	Noun Role
caretaker_manager:s caretaker_managers:p	Noun Role
cargo:s	Noun
caring:s	Noun
carmaker:s carmakers:p	Noun Group
carnage:s	Noun
carnation:s carnations:p	Noun
carp:s	Noun
carpenter:s carpenters:p	Noun Role
carpet:s carpets:p	Noun
carping:s	Noun
carriage:s	Noun
carrier:s carriers:p	Noun Group
carrot:s carrots:p	Noun
cart:s carts:p	Noun
cartel:s cartels:p	Noun Group
cartographer:s cartographers:p	Noun Role
cartoon:s cartoons:p	Noun
cartoonist:s cartoonists:p	Noun Role
cartridge:s cartridges:p	Noun
cascade:s cascades:p	Noun
case:s cases:p	Noun SayNoun
cash:s	Noun
cashew:s cashews:p	Noun
cashier:s cashiers:p	Noun Role
casing:s casings:p	Noun
casino:s casinos:p	Noun
cask:s casks:p	Noun
casket:s caskets:p	Noun
casserole:s casseroles:p	Noun
cassette:s cassettes:p	Noun
cast:s casts:p	Noun Group
castle:s castles:p	Noun
casualty:s casualties:p	Noun
cat:s cats:p	Noun
cataclysm:s cataclysms:p	Noun
catalog:s catalogs:p catalogue:s catalogues:p	Noun
catalyst:s catalysts:p	Noun
catastrophe:s catastrophes:p	Noun
catch:s	Noun
catcher:s catchers:p	Noun Role
category:s categories:p	Noun
catering:s	Noun
caterpillar:s caterpillars:p	Noun
cathedral:s cathedrals:p	Noun
cattle:s	Noun
caucus:s caucuses:p	Noun Group
caucus-goer:s caucus-goers:p	Noun Role
caucusgoer:s caucusgoers:p	Noun Role
cauliflower:s	Noun
causality:s	Noun
cause:s causes:p	Noun
causeway:s causeways:p	Noun
caution:s cautions:p	Noun
cave:s caves:p	Noun
caveat:s caveats:p	Noun SayNoun
caw:s caws:p	Noun
cease-fire:s	Noun
ceasefire:s	Noun
ceiling:s ceilings:p	Noun
celebration:s celebrations:p	Noun
celebrity:s celebrities:p	Noun Role
cell:s cells:p	Noun
cellar:s cellars:p	Noun
cello:s cellos:p	Noun
cellphone:s cellphones:p	Noun
cement:s	Noun
cemetery:s cemeteries:p	Noun
censor:s censors:p	Noun
censorship:s	Noun
census:s censuses:p	Noun Doc
census_data:p	Noun Doc
center:s centers:p centre:s centres:p	Noun
centerpiece:s centerpieces:p	Noun
centimeter:s centimeters:p	Noun Unit unit=centimetre
centimetre:s centimetres:p	Noun Unit unit=centimetre
central_bank:s central_banks:p	Noun Group
centrifuge:s centrifuges:p	Noun
centrist:s centrists:p	Noun Role
century:s centuries:p	Noun Unit Time unit=century
ceo:s ceos:p	Noun Role
ceramic:s	Noun
cereal:s	Noun
ceremony:s ceremonies:p	Noun Occasion
certainty:s	Noun ThinkNoun act=thought
certificate:s certificates:p	Noun Doc
certification:s certifications:p	Noun
cessation:s	Noun
cfo:s cfos:p	Noun Role
chagrin:s	Noun
chain:s chains:p	Noun Group
chairperson:s chairpersons:p	Noun Role
chairwoman:s chairwomen:p	Noun Role gender=f
chalk:s	Noun
challenge:s challenges:p	Noun SayNoun
challenger:s challengers:p	Noun Role
chamber:s chambers:p	Noun Group
chameleon:s chameleons:p	Noun
champagne:s	Noun
champion:s champions:p	Noun Role
championship:s	Noun
chance:s chances:p	Noun
chandelier:s chandeliers:p	Noun
change:s changes:p	Noun
changeover:s	Noun
channel:s channels:p	Noun Group
chant:s chants:p	Noun SayNoun
chaos:s	Noun
chap:s chaps:p	Noun Role gender=m
chapel:s	Noun
chaperone:s chaperones:p	Noun Role
chapter:s chapters:p	Noun Doc
char:s	Noun
character:s characters:p	Noun
characteristic:s characteristics:p	Noun
characterization:s characterizations:p characterisation:s characterisations:p	Noun SayNoun
charge:s charges:p	Noun SayNoun stance=blaming
charge_sheet:s charge_sheets:p	Noun Doc
charger:s	Noun
charisma:s	Noun
charity:s charities:p	Noun Group
charlatan:s charlatans:p	Noun
charm:s charms:p	Noun
charmer:s charmers:p	Noun Role
chart:s charts:p	Noun Doc
charter:s charters:p	Noun Doc
chase:s	Noun
chat:s	Noun
chatbot:s	Noun
chatter:s	Noun SayNoun
chauffeur:s chauffeurs:p	Noun
cheat:s cheats:p	Noun
cheating:s	Noun
check:s checks:p cheque:s cheques:p	Noun
checker:s checkers:p	Noun
checking:s	Noun
checkpoint:s checkpoints:p	Noun
checkup:s checkups:p	Noun
cheek:s cheeks:p	Noun
cheer:s cheers:p	Noun Occasion
cheerleader:s cheerleaders:p	Noun Role
cheerleading:s	Noun
cheese:s	Noun
cheetah:s cheetahs:p	Noun
chef:s chefs:p	Noun Role
chemical:s chemicals:p	Noun
chemist:s chemists:p	Noun Role
chemistry:s	Noun
chequer:s chequers:p	Noun
cherry:s	Noun
cherub:s cherubs:p	Noun
chess:s	Noun
chest:s chests:p	Noun
chestnut:s	Noun
chew:s chews:p	Noun
chewing:s	Noun
chi:s	Noun
chic:s	Noun
chicken:s	Noun
chief_constable:s	Noun Role
chief_economist:s chief_economists:p	Noun Role
chief_engineer:s chief_engineers:p	Noun Role
chief_executive:s chief_executives:p	Noun Role
chief_executive_officer:s chief_executive_officers:p	Noun Role
chief_financial_officer:s chief_financial_officers:p	Noun Role
chief_inspector:s chief_inspectors:p	Noun Role
chief_negotiator:s chief_negotiators:p	Noun Role
chief_operating_officer:s chief_operating_officers:p	Noun Role
chief_scientist:s chief_scientists:p	Noun Role
chief_superintendent:s chief_superintendents:p	Noun Role
child:s children:p	Noun Role
childhood:s	Noun
chill:s chills:p	Noun
chimpanzee:s chimpanzees:p	Noun
chin:s chins:p	Noun
china:s	Noun
chink:s chinks:p	Noun
chip:s chips:p	Noun
chisel:s chisels:p	Noun
chocolate:s	Noun
choice:s choices:p	Noun ThinkNoun act=commitment
choir:s choirs:p	Noun Group
cholera:s	Noun
cholesterol:s	Noun
chop:s chops:p	Noun
chord:s chords:p	Noun
choreographer:s choreographers:p	Noun Role
choreography:s	Noun
chorus:s choruses:p	Noun
christening:s	Noun
christmas:s christmases:p	Noun Time
chronicle:s	Noun
chuck:s	Noun
chuckle:s chuckles:p	Noun Occasion
chum:s chums:p	Noun
chunk:s chunks:p	Noun
church:s churches:p	Noun Group
churchgoer:s churchgoers:p	Noun Role
churn:s churns:p	Noun
cider:s	Noun
cigarette:s cigarettes:p	Noun
cinema:s cinemas:p	Noun
circle:s circles:p	Noun
circuit:s	Noun
circuitry:s	Noun
circulation:s	Noun
circumstance:s circumstances:p	Noun
circus:s circuses:p	Noun
citation:s citations:p	Noun
citizen:s citizens:p	Noun Role
citizenry:s	Noun Group
citizenship:s	Noun
city:s cities:p	Noun Group
city_council:s city_councils:p	Noun Group
civil_servant:s civil_servants:p	Noun Role
civilian:s civilians:p	Noun Role
civility:s	Noun
civilization:s civilizations:p civilisation:s civilisations:p	Noun
claim:s claims:p	Noun SayNoun stance=distancing
claimant:s claimants:p	Noun Role
clam:s clams:p	Noun
clamp:s clamps:p	Noun
clan:s clans:p	Noun Group
clarification:s clarifications:p	Noun SayNoun
clarinet:s	Noun
clarion:s	Noun
clarity:s	Noun
clash:s clashes:p	Noun
class:s classes:p	Noun
classic:s classics:p	Noun
classification:s	Noun
classmate:s classmates:p	Noun Role
classroom:s classrooms:p	Noun
clause:s clauses:p	Noun
claw:s claws:p	Noun
clay:s	Noun
cleaner:s cleaners:p	Noun Role
cleaning:s	Noun
clearance:s clearances:p	Noun
clearing:s	Noun
cleavage:s cleavages:p	Noun
cleaver:s cleavers:p	Noun
clef:s clefs:p	Noun
clergy:s	Noun Group
clergyman:s clergymen:p	Noun Role gender=m
clergywoman:s clergywomen:p	Noun Role gender=f
cleric:s clerics:p	Noun Role
clerk:s clerks:p	Noun Role
click:s clicks:p	Noun
client:s clients:p	Noun Role
cliff:s cliffs:p	Noun
climate:s climates:p	Noun
climate_scientist:s climate_scientists:p	Noun Role
climatologist:s climatologists:p	Noun Role
climb:s climbs:p	Noun
clinic:s clinics:p	Noun Group
clinician:s clinicians:p	Noun Role
clip:s clips:p	Noun Doc
clipping:s clippings:p	Noun
clique:s cliques:p	Noun
cloak:s cloaks:p	Noun
clock:s clocks:p	Noun
clod:s clods:p	Noun
clog:s clogs:p	Noun
clone:s clones:p	Noun
cloning:s	Noun
close:s	Noun
closeness:s	Noun
closet:s closets:p	Noun
closing:s closings:p	Noun
closure:s closures:p	Noun
clot:s clots:p	Noun
cloth:s	Noun
clothes:s	Noun
clothing:s	Noun
cloud:s clouds:p	Noun
clout:s	Noun
clover:s	Noun
clown:s clowns:p	Noun
club:s clubs:p	Noun Group
clubber:s clubbers:p	Noun Role
clubhouse:s clubhouses:p	Noun
clue:s clues:p	Noun
cluster:s clusters:p	Noun
clutch:s clutches:p	Noun
cm:s	Noun Unit unit=centimetre
co-author:s co-authors:p	Noun Role
co-chair:s co-chairs:p	Noun Role
co-chairman:s co-chairmen:p	Noun Role gender=m
co-founder:s co-founders:p	Noun Role
co-host:s co-hosts:p	Noun
co-ordinator:s co-ordinators:p	Noun Role
co-worker:s co-workers:p	Noun Role
coaching_staff:s coaching_staffs:p	Noun Group
coal:s	Noun
coalescing:s	Noun
coalition:s coalitions:p	Noun Group
coarseness:s	Noun
coast:s coasts:p	Noun
coast_guard:s coast_guards:p	Noun Group
coastguard:s coastguards:p	Noun Group
coat:s coats:p	Noun
coattail:s coattails:p	Noun
cob:s cobs:p	Noun
cobbler:s cobblers:p	Noun Role
cobra:s cobras:p	Noun
cocaine:s	Noun
cock:s	Noun
cocktail:s cocktails:p	Noun
cod:s	Noun
code:s codes:p	Noun Doc
codebreaker:s codebreakers:p	Noun Role
coding:s	Noun
coffee:s coffees:p	Noun
coffer:s coffers:p	Noun
coffin:s coffins:p	Noun
cofounder:s cofounders:p	Noun Role
cog:s cogs:p	Noun
cohort:s cohorts:p	Noun Group
coil:s coils:p	Noun
coin:s coins:p	Noun
coincidence:s coincidences:p	Noun
coke:s	Noun
coldness:s	Noun
collaboration:s	Noun
collaborator:s collaborators:p	Noun Role
collapse:s	Noun
collar:s collars:p	Noun
collateral:s	Noun
colleague:s colleagues:p	Noun Role
collection:s collections:p	Noun
collector:s collectors:p	Noun Role
college:s colleges:p	Noun Group
colliery:s	Noun
collision:s collisions:p	Noun
collusion:s	Noun
colon:s colons:p	Noun
colonist:s colonists:p	Noun Role
colony:s colonies:p	Noun
color:s colors:p colour:s colours:p	Noun
colt:s colts:p	Noun
column:s columns:p	Noun Doc Occasion
columnist:s columnists:p	Noun Role
coma:s	Noun
comb:s combs:p	Noun
combat:s	Noun
combatant:s combatants:p	Noun Role
combination:s	Noun
combine:s	Noun
combustion:s	Noun
comeback:s comebacks:p	Noun
comedian:s comedians:p	Noun Role
comedy:s	Noun
comet:s comets:p	Noun
comfort:s	Noun
comic:s comics:p	Noun Role
comma:s commas:p	Noun
command:s commands:p	Noun SayNoun act=directive
commander-in-chief:s commander-in-chiefs:p	Noun
commandment:s commandments:p	Noun
commando:s commandos:p	Noun
commencement:s	Noun
comment:s comments:p	Noun SayNoun
commentary:s commentaries:p	Noun SayNoun
commentator:s commentators:p	Noun Role
commerce:s	Noun
commercial:s commercials:p	Noun Doc
commission:s commissions:p	Noun Group
commitment:s commitments:p	Noun ThinkNoun act=commitment
committee:s committees:p	Noun Group
committee_member:s committee_members:p	Noun Role
committee_staff:s committee_staffs:p	Noun Group
committeeman:s committeemen:p	Noun Role gender=m
commodity:s commodities:p	Noun
common:s commons:p	Noun
commonwealth:s	Noun
commotion:s	Noun
communication:s communications:p	Noun
communicator:s communicators:p	Noun Role
communique:s communiques:p	Noun
communism:s	Noun
communist:s communists:p	Noun Role
community:s communities:p	Noun Group
community_leader:s community_leaders:p	Noun Role
commuter:s commuters:p	Noun Role
compact:s compacts:p	Noun
companion:s companions:p	Noun Role
company:s companies:p	Noun Group
comparison:s comparisons:p	Noun SayNoun
compass:s compasses:p	Noun
compassion:s	Noun
compatibility:s	Noun
compatible:s compatibles:p	Noun
compatriot:s compatriots:p	Noun Role
compensation:s	Noun
competence:s	Noun
competition:s competitions:p	Noun
competitiveness:s	Noun
competitor:s competitors:p	Noun Role
compilation:s	Noun
compiler:s compilers:p	Noun
complacency:s	Noun
complaint:s complaints:p	Noun Doc SayNoun stance=blaming
complement:s	Noun
completeness:s	Noun
completion:s	Noun
complex:s complexes:p	Noun
complexity:s	Noun
compliance:s	Noun
complication:s complications:p	Noun
complicity:s	Noun
compliment:s compliments:p	Noun SayNoun act=evaluation stance=praising
component:s components:p	Noun
composer:s composers:p	Noun Role
composite:s composites:p	Noun
composition:s	Noun
compost:s	Noun
compound:s compounds:p	Noun
comprehension:s	Noun
compress:s compresses:p	Noun
compression:s	Noun
compromise:s compromises:p	Noun SayNoun
compulsion:s	Noun
computation:s	Noun
computer:s computers:p	Noun
computer_scientist:s computer_scientists:p	Noun Role
comrade:s comrades:p	Noun Role
con:s cons:p	Noun
concealment:s	Noun
concentration:s	Noun
concept:s concepts:p	Noun
conception:s	Noun
concern:s concerns:p	Noun ThinkNoun act=thought
concert:s concerts:p	Noun
concerto:s concertos:p	Noun
concession:s concessions:p	Noun SayNoun
concierge:s concierges:p	Noun Role
conclusion:s conclusions:p	Noun SayNoun
concrete:s	Noun
concussion:s	Noun
condemnation:s condemnations:p	Noun SayNoun act=evaluation stance=blaming
condition:s conditions:p	Noun
conditioner:s conditioners:p	Noun
conditioning:s	Noun
condolence:s condolences:p	Noun
condom:s condoms:p	Noun
condominium:s condominiums:p	Noun
conduct:s	Noun
conductor:s conductors:p	Noun Role
cone:s cones:p	Noun
confederation:s	Noun
conference:s conferences:p	Noun Occasion
conference_call:s conference_calls:p	Noun Occasion
confession:s confessions:p	Noun SayNoun stance=factive
confetti:s	Noun
confidant:s confidants:p	Noun Role
confidence:s	Noun ThinkNoun act=thought
confidentiality:s	Noun
configuration:s configurations:p	Noun
confinement:s	Noun
confirmation:s confirmations:p	Noun SayNoun
conflagration:s	Noun
conflict:s conflicts:p	Noun
conformity:s	Noun
confrontation:s confrontations:p	Noun
confusion:s	Noun ThinkNoun act=thought
congestion:s	Noun
conglomerate:s conglomerates:p	Noun Group
congratulating:s	Noun
congratulations:p	Noun SayNoun stance=praising
congregant:s congregants:p	Noun Role
congregation:s congregations:p	Noun
congress:s congresses:p	Noun Group
conjecture:s	Noun
conjunction:s	Noun
connection:s connections:p	Noun
connector:s connectors:p	Noun
connoisseur:s connoisseurs:p	Noun Role
connotation:s	Noun
conquest:s	Noun
conscience:s	Noun
consciousness:s	Noun
conscript:s conscripts:p	Noun Role
consensus:s consensuses:p	Noun ThinkNoun act=thought
consent:s consents:p	Noun SayNoun
consequence:s consequences:p	Noun
conservation:s	Noun
conservationist:s conservationists:p	Noun Role
conservatism:s	Noun
conservative:s conservatives:p	Noun Role
conserve:s	Noun
consideration:s considerations:p	Noun
consistency:s	Noun
consolation:s	Noun
console:s consoles:p	Noun
consolidation:s	Noun
consortium:s consortiums:p	Noun Group
conspiracy:s conspiracies:p	Noun
conspirator:s conspirators:p	Noun Role
constant:s constants:p	Noun
constellation:s	Noun
consternation:s	Noun
constituency:s constituencies:p	Noun
constituent:s constituents:p	Noun Role
constitution:s constitutions:p	Noun Doc
constitutional_lawyer:s constitutional_lawyers:p	Noun Role
constraint:s constraints:p	Noun
construction:s	Noun
consul:s consuls:p	Noun
consulate:s consulates:p	Noun Group
consultancy:s	Noun
consultant:s consultants:p	Noun Role
consultation:s	Noun
consulting:s	Noun
consumer:s consumers:p	Noun Role
consumption:s	Noun
contact:s contacts:p	Noun
container:s containers:p	Noun
containment:s	Noun
contamination:s	Noun
contemporary:s contemporaries:p	Noun
contempt:s	Noun ThinkNoun act=thought
contender:s contenders:p	Noun Role
content:s contents:p	Noun
contention:s contentions:p	Noun SayNoun stance=distancing
contest:s contests:p	Noun
contestant:s contestants:p	Noun Role
context:s contexts:p	Noun
continent:s continents:p	Noun
contingent:s contingents:p	Noun
continuation:s	Noun
continuity:s	Noun
continuum:s	Noun
contortion:s contortions:p	Noun
contraception:s	Noun
contraceptive:s contraceptives:p	Noun
contract:s contracts:p	Noun Doc
contractor:s contractors:p	Noun Role
contradiction:s contradictions:p	Noun SayNoun
contrary:s	Noun
contrast:s	Noun
contravention:s	Noun
contribution:s contributions:p	Noun
contributor:s contributors:p	Noun Role
control:s controls:p	Noun
controller:s controllers:p	Noun Role
controversy:s controversies:p	Noun SayNoun act=evaluation
conundrum:s	Noun
convenience:s	Noun
convent:s convents:p	Noun
convention:s conventions:p	Noun Group
convergence:s	Noun
conversation:s conversations:p	Noun SayNoun
conversion:s conversions:p	Noun
convert:s converts:p	Noun Role
converter:s converters:p	Noun
convict:s convicts:p	Noun Role
conviction:s convictions:p	Noun ThinkNoun act=thought
convoy:s	Noun
coo:s	Noun Role
cook:s cooks:p	Noun Role
cookie:s cookies:p	Noun
cool:s	Noun
coop:s coops:p	Noun
cooperation:s	Noun
cooperative:s cooperatives:p	Noun Group
coordination:s	Noun
coordinator:s coordinators:p	Noun Role
cop:s cops:p	Noun Role
copper:s	Noun
copy:s copies:p	Noun
copyright:s	Noun
cord:s	Noun
core:s cores:p	Noun
cork:s	Noun
corn:s	Noun
corner:s corners:p	Noun
cornerstone:s cornerstones:p	Noun
coronation:s	Noun
coronavirus:s	Noun
coroner:s coroners:p	Noun Role
corporation:s corporations:p	Noun Group
corps:s	Noun
corpse:s corpses:p	Noun
corpus:s	Noun
correction:s corrections:p	Noun SayNoun
correctness:s	Noun
correlation:s	Noun
correspondence:s	Noun
correspondent:s correspondents:p	Noun Role
corridor:s corridors:p	Noun
corruption:s	Noun
cosmologist:s cosmologists:p	Noun Role
cosmology:s	Noun
cosmonaut:s cosmonauts:p	Noun Role
cosponsor:s cosponsors:p	Noun Role
cost:s costs:p	Noun
cot:s cots:p	Noun
cottage:s cottages:p	Noun
cotton:s	Noun
couch:s couches:p	Noun
cough:s coughs:p	Noun
council:s councils:p	Noun Group
council_member:s council_members:p	Noun Role
counsel:s	Noun
counseling:s	Noun
counselor:s counselors:p counsellor:s counsellors:p	Noun Role
counter:s counters:p	Noun
counterattack:s counterattacks:p	Noun
counterbalance:s counterbalances:p	Noun
counterexample:s	Noun
counterintelligence:s	Noun
counterpart:s counterparts:p	Noun
counterpoint:s counterpoints:p	Noun SayNoun
counterterrorism:s	Noun
counterweight:s	Noun
countie:s counties:p	Noun
counting:s	Noun
country:s countries:p	Noun Group
countryman:s countrymen:p	Noun Role gender=m
countryside:s	Noun
county:s counties:p	Noun Group
county_council:s county_councils:p	Noun Group
coup:s coups:p	Noun
couple:s couples:p	Noun Group
coupling:s	Noun
courage:s	Noun
courgette:s	Noun
courier:s couriers:p	Noun Role
course:s courses:p	Noun
court:s courts:p	Noun Group
court_document:s court_documents:p	Noun Doc
court_filing:s court_filings:p	Noun Doc
court_of_appeal:s courts_of_appeal:p	Noun Group
court_papers:p	Noun Doc Occasion
court_record:s court_records:p	Noun Doc
courtesy:s	Noun
courthouse:s courthouses:p	Noun
courtroom:s courtrooms:p	Noun
courtship:s courtships:p	Noun
courtyard:s courtyards:p	Noun
cousin:s cousins:p	Noun Role
couturier:s couturiers:p	Noun Role
cove:s coves:p	Noun
cover:s covers:p	Noun
cover_letter:s cover_letters:p	Noun Doc
coverage:s	Noun
coverup:s	Noun
cow:s cows:p	Noun
cowboy:s cowboys:p	Noun
coworker:s coworkers:p	Noun Role
cox:s coxes:p	Noun Role
crab:s	Noun
crack:s cracks:p	Noun
crackdown:s crackdowns:p	Noun
crackle:s	Noun
cradle:s cradles:p	Noun
craft:s crafts:p	Noun
craftsman:s craftsmen:p	Noun Role gender=m
crag:s crags:p	Noun
cramp:s	Noun
crane:s cranes:p	Noun
crap:s	Noun
crash:s	Noun
crate:s crates:p	Noun
craving:s	Noun ThinkNoun act=desire
crawl:s	Noun
craze:s crazes:p	Noun
craziness:s	Noun
cream:s	Noun
creation:s creations:p	Noun
creativity:s	Noun
creator:s creators:p	Noun Role
creature:s creatures:p	Noun
credence:s	Noun
credential:s credentials:p	Noun
credibility:s	Noun
credit:s credits:p	Noun
creditor:s creditors:p	Noun Role
creed:s creeds:p	Noun
creep:s	Noun
crescent:s crescents:p	Noun
crew:s crews:p	Noun Group
crew_member:s crew_members:p	Noun Role
crewman:s crewmen:p	Noun Role gender=m
crib:s cribs:p	Noun
cribbing:s	Noun
cricket:s	Noun
cricket_club:s cricket_clubs:p	Noun Group
cricketer:s cricketers:p	Noun Role
crime:s crimes:p	Noun
criminal:s criminals:p	Noun Role
criminologist:s criminologists:p	Noun Role
crisis:s crises:p	Noun
criterion:s criteria:p	Noun
critic:s critics:p	Noun Role
criticism:s criticisms:p	Noun SayNoun act=evaluation stance=blaming
critique:s critiques:p	Noun SayNoun act=evaluation stance=blaming
crocodile:s	Noun
crofter:s crofters:p	Noun Role
crony:s cronies:p	Noun
crook:s crooks:p	Noun
crooner:s crooners:p	Noun Role
crop:s crops:p	Noun
cross:s	Noun
crossbar:s	Noun
crossover:s	Noun
crossroad:s crossroads:p	Noun
crossword:s crosswords:p	Noun
crotch:s crotches:p	Noun
crow:s crows:p	Noun
crowd:s crowds:p	Noun Group
crown:s	Noun
crown_court:s crown_courts:p	Noun Group
crude:s	Noun
cruelty:s	Noun
cruise:s cruises:p	Noun
crunch:s crunches:p	Noun
crusade:s crusades:p	Noun
crusader:s crusaders:p	Noun Role
crush:s	Noun
crutch:s crutches:p	Noun
crux:s	Noun
cry:s cries:p	Noun SayNoun
crystal:s	Noun
cub:s cubs:p	Noun
cube:s cubes:p	Noun
cucumber:s	Noun
cue:s cues:p	Noun
cuff:s cuffs:p	Noun
cull:s culls:p	Noun
culmination:s	Noun
culpability:s	Noun
culprit:s culprits:p	Noun
cult:s cults:p	Noun
culture:s cultures:p	Noun
culvert:s	Noun
cup:s cups:p	Noun
cupboard:s cupboards:p	Noun
curator:s curators:p	Noun Role
curd:s	Noun
cure:s cures:p	Noun
curfew:s curfews:p	Noun
curiosity:s	Noun
curl:s	Noun
currency:s currencies:p	Noun
current:s currents:p	Noun
curriculum:s curricula:p	Noun
curry:s	Noun
curse:s curses:p	Noun SayNoun
cursor:s	Noun
curtain:s curtains:p	Noun
curve:s curves:p	Noun
cushion:s cushions:p	Noun
cusp:s	Noun
custard:s	Noun
custodian:s custodians:p	Noun Role
custody:s	Noun
custom:s customs:p	Noun
customer:s customers:p	Noun Role
customs_officer:s customs_officers:p	Noun Role
cut:s cuts:p	Noun
cutback:s cutbacks:p	Noun
cutoff:s	Noun
cutter:s cutters:p	Noun
cyanide:s	Noun
cyber:s	Noun
cybersecurity:s	Noun
cyberspace:s	Noun
cycle:s cycles:p	Noun
cyclist:s cyclists:p	Noun Role
cyclone:s cyclones:p	Noun
cylinder:s cylinders:p	Noun
cynic:s cynics:p	Noun Role
cynicism:s	Noun
cyst:s cysts:p	Noun
czar:s czars:p	Noun
dab:s	Noun
dad:s dads:p	Noun Role gender=m
daddy:s daddies:p	Noun Role gender=m
daily:s dailies:p	Noun Doc
dairy:s dairies:p	Noun
dais:s daises:p	Noun
dam:s dams:p	Noun
damage:s damages:p	Noun
damn:s damns:p	Noun
damnation:s	Noun
dance:s	Noun
dancer:s dancers:p	Noun Role
dancing:s	Noun
danger:s dangers:p	Noun
dare:s dares:p	Noun
darkness:s	Noun
darling:s	Noun
dash:s	Noun
dashboard:s dashboards:p	Noun
data:p	Noun Doc
data_scientist:s data_scientists:p	Noun Role
database:s databases:p	Noun Doc
date:s dates:p	Noun
datum:s data:p	Noun
daub:s	Noun
daughter:s daughters:p	Noun Role gender=f
daughter-in-law:s daughters-in-law:p	Noun Role gender=f
dawn:s	Noun Time
day:s days:p	Noun Unit Time unit=day
daylight:s	Noun
daytime:s	Noun
daze:s	Noun
deadline:s deadlines:p	Noun Time
deadlock:s	Noun
deal:s deals:p	Noun Doc
dealer:s dealers:p	Noun Role
dealership:s dealerships:p	Noun
dealings:s	Noun
dean:s deans:p	Noun Role
death:s deaths:p	Noun
death_certificate:s death_certificates:p	Noun Doc
debacle:s	Noun
debate:s debates:p	Noun SayNoun Occasion
debater:s debaters:p	Noun Role
debris:s	Noun
debt:s debts:p	Noun
debtor:s debtors:p	Noun Role
debut:s debuts:p	Noun
decade:s decades:p	Noun Unit Time unit=decade
decay:s	Noun
deceit:s	Noun
decency:s	Noun
decentralization:s	Noun
deception:s	Noun
decision:s decisions:p	Noun ThinkNoun act=commitment
decision-making:s decision-makings:p	Noun
deck:s decks:p	Noun
declaration:s declarations:p	Noun Doc SayNoun
decline:s declines:p	Noun
decrease:s decreases:p	Noun
decree:s decrees:p	Noun Doc SayNoun act=decree
dedication:s	Noun
deduction:s deductions:p	Noun
deed:s deeds:p	Noun
deer:s	Noun
defamation:s	Noun
default:s defaults:p	Noun
defeat:s	Noun
defeatist:s	Noun
defect:s defects:p	Noun
defection:s defections:p	Noun
defector:s defectors:p	Noun Role
defence_lawyer:s defence_lawyers:p	Noun Role
defence_ministry:s defence_ministries:p	Noun Group
defendant:s defendants:p	Noun Role
defender:s defenders:p	Noun Role
defense:s defenses:p defence:s defences:p	Noun Group SayNoun
defense_attorney:s defense_attorneys:p	Noun Role
defense_lawyer:s defense_lawyers:p	Noun Role
defense_ministry:s defense_ministries:p	Noun Group
defense_official:s defense_officials:p	Noun Role
deference:s	Noun
defiance:s	Noun
deficiency:s deficiencies:p	Noun
deficit:s deficits:p	Noun
definition:s definitions:p	Noun
deformity:s deformities:p	Noun
degradation:s	Noun
degree:s degrees:p	Noun Unit unit=degree
deity:s	Noun
delay:s delays:p	Noun
delaying:s	Noun
delegation:s delegations:p	Noun Group
deletion:s deletions:p	Noun
deli:s delis:p	Noun
deliberation:s deliberations:p	Noun
delight:s	Noun ThinkNoun act=thought
delimiter:s delimiters:p	Noun
delinquency:s	Noun
delinquent:s delinquents:p	Noun
delivery:s deliveries:p	Noun
delta:s deltas:p	Noun
deluge:s deluges:p	Noun
delusion:s	Noun
demagogue:s demagogues:p	Noun
demagoguery:s	Noun
demand:s demands:p	Noun SayNoun act=directive
demeanor:s	Noun
dementia:s	Noun
demise:s	Noun
democracy:s democracies:p	Noun
democrat:s democrats:p	Noun
demographics:s	Noun
demolition:s demolitions:p	Noun
demon:s demons:p	Noun
demonstration:s demonstrations:p	Noun
demonstrator:s demonstrators:p	Noun Role
demotion:s	Noun
den:s dens:p	Noun
denial:s denials:p	Noun SayNoun stance=denying
denomination:s	Noun
denominator:s denominators:p	Noun
density:s	Noun
dent:s dents:p	Noun
dentist:s dentists:p	Noun Role
denunciation:s denunciations:p	Noun SayNoun act=evaluation stance=blaming
department:s departments:p	Noun Group
departure:s departures:p	Noun
dependence:s	Noun
dependent:s dependents:p	Noun
depiction:s depictions:p	Noun SayNoun
depletion:s	Noun
deployment:s deployments:p	Noun
deportation:s deportations:p	Noun
deposit:s	Noun
deposition:s depositions:p	Noun Doc Occasion
depot:s depots:p	Noun
depreciation:s	Noun
depression:s	Noun
depth:s depths:p	Noun
deputy_chairman:s deputy_chairmen:p	Noun Role gender=m
deputy_director:s deputy_directors:p	Noun Role
deputy_leader:s deputy_leaders:p	Noun Role
deputy_mayor:s deputy_mayors:p	Noun Role
deputy_minister:s deputy_ministers:p	Noun Role
deputy_prime_minister:s deputy_prime_ministers:p	Noun Role
deputy_sheriff:s deputy_sheriffs:p	Noun Role
deregulation:s	Noun
dereliction:s	Noun
derision:s	Noun
derivative:s derivatives:p	Noun
dermatologist:s dermatologists:p	Noun Role
descendant:s descendants:p	Noun Role
descent:s	Noun
description:s descriptions:p	Noun SayNoun
desert:s deserts:p	Noun
deserter:s deserters:p	Noun Role
design:s designs:p	Noun
designer:s designers:p	Noun Role
desire:s desires:p	Noun ThinkNoun act=desire
desk:s desks:p	Noun
desolation:s	Noun
despair:s	Noun
desperation:s	Noun
despot:s despots:p	Noun Role
dessert:s	Noun
destination:s destinations:p	Noun
destiny:s destinies:p	Noun
destroyer:s destroyers:p	Noun
destruction:s	Noun
detail:s details:p	Noun
detainee:s detainees:p	Noun Role
detection:s	Noun
detention:s detentions:p	Noun
detergent:s	Noun
deterioration:s	Noun
determination:s determinations:p	Noun ThinkNoun act=commitment
deterrent:s deterrents:p	Noun
detour:s detours:p	Noun
detractor:s detractors:p	Noun Role
deuce:s	Noun
devastation:s	Noun
developer:s developers:p	Noun Role
development:s developments:p	Noun
deviation:s	Noun
device:s devices:p	Noun
devil:s devils:p	Noun
devotee:s devotees:p	Noun Role
devotion:s	Noun
dew:s	Noun
dexterity:s	Noun
diabetes:s	Noun
diagnostic:s diagnostics:p	Noun
diagram:s diagrams:p	Noun
dialect:s	Noun
dialog:s dialogue:s	Noun
diameter:s diameters:p	Noun
diary:s diaries:p	Noun Doc
diaspora:s	Noun
diatribe:s diatribes:p	Noun SayNoun stance=blaming
dichotomy:s	Noun
dictator:s dictators:p	Noun Role
dictatorship:s dictatorships:p	Noun
dictionary:s dictionaries:p	Noun Doc
dictum:s dicta:p	Noun SayNoun
diesel:s	Noun
diet:s diets:p	Noun
dietitian:s dietitians:p	Noun Role
difference:s differences:p	Noun
differentiation:s	Noun
difficulty:s difficulties:p	Noun
diffusion:s	Noun
dig:s digs:p	Noun SayNoun act=evaluation
digest:s digests:p	Noun
digger:s diggers:p	Noun
digging:s	Noun
digit:s digits:p	Noun
dignity:s	Noun
dike:s dikes:p	Noun
dilemma:s dilemmas:p	Noun
dill:s	Noun
dime:s dimes:p	Noun
dimension:s dimensions:p	Noun
din:s	Noun
diner:s diners:p	Noun Role
dinghy:s dinghies:p	Noun
dining:s	Noun
dinner:s dinners:p	Noun Occasion
dinosaur:s dinosaurs:p	Noun
dioxide:s	Noun
dip:s dips:p	Noun
diploma:s diplomas:p	Noun
diplomacy:s	Noun
diplomat:s diplomats:p	Noun Role
direction:s directions:p	Noun
directive:s directives:p	Noun Doc SayNoun act=directive
director_general:s directors_general:p	Noun Role
directory:s directories:p	Noun
dirt:s	Noun
disability:s disabilities:p	Noun
disadvantage:s disadvantages:p	Noun
disaffection:s	Noun
disagreement:s disagreements:p	Noun SayNoun
disappearance:s	Noun
disappearing:s	Noun
disappointment:s	Noun ThinkNoun act=thought
disapproval:s	Noun
disarmament:s	Noun
disarray:s	Noun
disaster:s disasters:p	Noun
disavowal:s disavowals:p	Noun SayNoun stance=denying
disbelief:s	Noun ThinkNoun act=thought
disbursement:s disbursements:p	Noun
disc:s discs:p	Noun
discharge:s	Noun
disciple:s disciples:p	Noun Role
discipline:s	Noun
disclaimer:s disclaimers:p	Noun SayNoun stance=denying
disclosure:s disclosures:p	Noun Doc SayNoun stance=factive
disco:s	Noun
discomfort:s	Noun
discontent:s	Noun
discord:s	Noun
discount:s discounts:p	Noun
discouragement:s	Noun
discourse:s discourses:p	Noun
discovery:s discoveries:p	Noun
discrediting:s	Noun
discrepancy:s	Noun
discretion:s	Noun
discrimination:s discriminations:p	Noun
discus:s discuses:p	Noun
discussion:s discussions:p	Noun SayNoun
discussion_paper:s discussion_papers:p	Noun Doc
disdain:s	Noun ThinkNoun act=thought
disease:s diseases:p	Noun
disenchantment:s	Noun
disenfranchisement:s	Noun
disgrace:s	Noun
disguise:s	Noun
disgust:s	Noun ThinkNoun act=thought
dish:s dishes:p	Noun
dishonesty:s	Noun
dishonor:s	Noun
dishwasher:s dishwashers:p	Noun
disintegration:s	Noun
disk:s disks:p	Noun
dislike:s dislikes:p	Noun
dislocation:s dislocations:p	Noun
disloyalty:s	Noun
dismay:s	Noun ThinkNoun act=thought
dismissal:s dismissals:p	Noun SayNoun act=evaluation stance=denying
disobedience:s	Noun
disorder:s	Noun
disparity:s disparities:p	Noun
dispatch:s dispatches:p	Noun Doc
dispensation:s	Noun
displacement:s	Noun
display:s displays:p	Noun
displeasure:s	Noun
disposal:s	Noun
disposition:s	Noun
dispute:s disputes:p	Noun SayNoun
disquiet:s	Noun
disregard:s	Noun
disrespect:s	Noun
disruption:s disruptions:p	Noun
dissatisfaction:s dissatisfactions:p	Noun
dissemination:s	Noun
dissent:s	Noun SayNoun
dissenter:s dissenters:p	Noun Role
dissertation:s dissertations:p	Noun
disservice:s	Noun
dissident:s dissidents:p	Noun Role
dissolution:s	Noun
distance:s distances:p	Noun
distaste:s	Noun ThinkNoun act=thought
distiller:s distillers:p	Noun Role
distinction:s distinctions:p	Noun
distortion:s distortions:p	Noun
distraction:s distractions:p	Noun
distress:s	Noun
distribution:s	Noun
district:s districts:p	Noun Group
district_attorney:s district_attorneys:p	Noun Role
district_council:s district_councils:p	Noun Group
district_court:s district_courts:p	Noun Group
distrust:s	Noun ThinkNoun act=thought
disturbance:s disturbances:p	Noun
ditch:s ditches:p	Noun
ditto:s dittos:p	Noun
dive:s dives:p	Noun
diver:s divers:p	Noun Role
divergence:s	Noun
diversion:s	Noun
diversity:s	Noun
divide:s divides:p	Noun
dividend:s dividends:p	Noun
divider:s	Noun
division:s divisions:p	Noun
divisiveness:s	Noun
divorce:s divorces:p	Noun
dock:s	Noun
docket:s	Noun
doctorate:s	Noun
doctrine:s	Noun ThinkNoun act=thought
document:s documents:p	Noun Doc
documentary:s documentaries:p	Noun Doc
documentation:s	Noun
dodging:s	Noun
dodo:s	Noun
doe:s	Noun
doer:s doers:p	Noun
dog:s dogs:p	Noun
dogfight:s	Noun
dogma:s	Noun
dogwood:s dogwoods:p	Noun
doldrums:s	Noun
doll:s dolls:p	Noun
dolphin:s dolphins:p	Noun
domain:s domains:p	Noun
dome:s domes:p	Noun
dominance:s	Noun
domination:s	Noun
donation:s donations:p	Noun
donkey:s donkeys:p	Noun
donor:s donors:p	Noun Role
doom:s	Noun
door:s doors:p	Noun
doorbell:s	Noun
doorstep:s doorsteps:p	Noun
doorway:s doorways:p	Noun
dope:s	Noun
dormitory:s dormitories:p	Noun
dos:s doses:p	Noun
dose:s doses:p	Noun
dosing:s	Noun
dossier:s dossiers:p	Noun Doc
dot:s dots:p	Noun
doubt:s doubts:p	Noun ThinkNoun act=thought
doubter:s doubters:p	Noun Role
dough:s	Noun
dove:s doves:p	Noun Role
downfall:s downfalls:p	Noun
downgrade:s downgrades:p	Noun
downpour:s	Noun
downside:s downsides:p	Noun
downtown:s	Noun
downturn:s	Noun
doze:s	Noun
draft:s drafts:p	Noun Doc
drag:s drags:p	Noun
dragon:s dragons:p	Noun
drain:s	Noun
drainage:s	Noun
drama:s	Noun
dramatist:s dramatists:p	Noun Role
drapery:s	Noun
draught:s	Noun
draw:s	Noun
drawback:s	Noun
drawer:s drawers:p	Noun
dream:s dreams:p	Noun ThinkNoun act=desire
dreamer:s dreamers:p	Noun Role
dredge:s dredges:p	Noun
dress:s dresses:p	Noun
dressing:s	Noun
dressmaker:s dressmakers:p	Noun Role
drift:s	Noun
drifter:s drifters:p	Noun Role
drill:s drills:p	Noun
drilling:s	Noun
drink:s drinks:p	Noun
drinker:s drinkers:p	Noun Role
drinking:s	Noun
drip:s drips:p	Noun
dripping:s	Noun
drive:s drives:p	Noun ThinkNoun act=commitment
drivel:s	Noun
driver:s drivers:p	Noun Role
drone:s drones:p	Noun
drop:s drops:p	Noun
dropout:s dropouts:p	Noun
drought:s droughts:p	Noun
drove:s droves:p	Noun
drowning:s	Noun
drug:s drugs:p	Noun
drug_company:s drug_companies:p	Noun Group
druggist:s druggists:p	Noun Role
drugstore:s drugstores:p	Noun
drum:s drums:p	Noun
drummer:s drummers:p	Noun Role
duck:s	Noun
duct:s ducts:p	Noun
dud:s duds:p	Noun
dude:s dudes:p	Noun
dueling:s	Noun
dues:s	Noun
duet:s duets:p	Noun
duff:s	Noun
dugout:s dugouts:p	Noun
dummy:s dummies:p	Noun
dump:s dumps:p	Noun
dune:s dunes:p	Noun
dung:s	Noun
duo:s	Noun
dupe:s dupes:p	Noun
duplicate:s	Noun
duplication:s	Noun
durability:s	Noun
duration:s	Noun
duress:s	Noun
dusk:s	Noun Time
dust:s	Noun
dustbin:s	Noun
duty:s duties:p	Noun
duty_manager:s duty_managers:p	Noun Role
duvet:s	Noun
dweller:s dwellers:p	Noun
dwelling:s dwellings:p	Noun
dye:s	Noun
dyke:s	Noun
dynamic:s dynamics:p	Noun
dynamics:s	Noun
dynasty:s dynasties:p	Noun
dysfunction:s	Noun
e-mail:s e-mails:p	Noun Doc Occasion
eagerness:s	Noun ThinkNoun act=desire
eagle:s eagles:p	Noun
ear:s ears:p	Noun
earner:s earners:p	Noun Role
earnest:s	Noun
earnings:s	Noun
earshot:s	Noun
earth:s	Noun
earthquake:s earthquakes:p	Noun
ease:s	Noun
easel:s easels:p	Noun
easter:s easters:p	Noun Time
eater:s	Noun
ebb:s	Noun
eccentric:s eccentrics:p	Noun
eccentricity:s	Noun
echo:s echoes:p	Noun
eclipse:s	Noun
ecologist:s ecologists:p	Noun Role
ecology:s	Noun
economics:s	Noun
economist:s economists:p	Noun Role
economy:s economies:p	Noun
ecosystem:s ecosystems:p	Noun
eddy:s eddies:p	Noun
edge:s edges:p	Noun
edict:s edicts:p	Noun SayNoun act=decree
editing:s	Noun
edition:s editions:p	Noun
editor:s editors:p	Noun Role
editor-in-chief:s editors-in-chief:p	Noun Role
editorial:s editorials:p	Noun Doc
editorial_board:s editorial_boards:p	Noun Group
education:s educations:p	Noun
educator:s educators:p	Noun Role
eel:s	Noun
effect:s effects:p	Noun
effectiveness:s	Noun
efficiency:s efficiencies:p	Noun
effort:s efforts:p	Noun ThinkNoun act=commitment
egg:s eggs:p	Noun
ego:s egos:p	Noun
elbow:s elbows:p	Noun
elder:s elders:p	Noun Role
election:s elections:p	Noun
election_commission:s election_commissions:p	Noun Group
election_official:s election_officials:p	Noun Role
elective:s electives:p	Noun
elector:s electors:p	Noun Role
electoral_commission:s electoral_commissions:p	Noun Group
electorate:s electorates:p	Noun Group
electrician:s electricians:p	Noun Role
electricity:s	Noun
electron:s electrons:p	Noun
electronics:s	Noun
element:s elements:p	Noun
elephant:s	Noun
elevation:s	Noun
elevator:s elevators:p	Noun
elf:s elves:p	Noun
eligibility:s	Noun
eligible:s	Noun
elimination:s	Noun
elite:s elites:p	Noun Group
elitism:s	Noun
elitist:s elitists:p	Noun Role
elk:s	Noun
elm:s	Noun
elocution:s	Noun
email:s emails:p	Noun Doc Occasion
embankment:s embankments:p	Noun
embargo:s embargoes:p	Noun
embarrassment:s	Noun
embassy:s embassies:p	Noun Group
embedding:s	Noun
embellishment:s embellishments:p	Noun
ember:s embers:p	Noun
emblem:s emblems:p	Noun
embryo:s embryos:p	Noun
embryologist:s embryologists:p	Noun Role
emergence:s emergences:p	Noun
emergency:s emergencies:p	Noun
emergency_services:p	Noun Group
emigrant:s emigrants:p	Noun Role
emigration:s	Noun
emissary:s emissaries:p	Noun Role
emission:s emissions:p	Noun
emotion:s emotions:p	Noun
empathy:s	Noun ThinkNoun act=thought
emphasis:s emphases:p	Noun
empire:s empires:p	Noun
employee:s employees:p	Noun Role
employer:s employers:p	Noun Role
employment:s	Noun
empowerment:s	Noun
emulation:s	Noun
emulator:s emulators:p	Noun
enactment:s	Noun
enclave:s enclaves:p	Noun
encoding:s	Noun
encounter:s encounters:p	Noun
encouragement:s	Noun
encryption:s	Noun
encumbrance:s encumbrances:p	Noun
encyclopedia:s encyclopedias:p encyclopaedia:s encyclopaedias:p	Noun Doc
end:s ends:p	Noun
endearment:s	Noun
endeavor:s endeavors:p endeavour:s endeavours:p	Noun
ending:s	Noun
endocrinologist:s endocrinologists:p	Noun Role
endorsement:s endorsements:p	Noun SayNoun act=evaluation
endorser:s endorsers:p	Noun Role
enemy:s enemies:p	Noun Role
energy:s energies:p	Noun
energy_company:s energy_companies:p	Noun Group
enforcement:s	Noun
enforcer:s	Noun
engagement:s engagements:p	Noun
engine:s engines:p	Noun
engineer:s engineers:p	Noun Role
engineering:s	Noun
enhancement:s	Noun
enjoyment:s	Noun
enlightenment:s	Noun
enlistment:s	Noun
enmity:s	Noun
enquiry:s	Noun
enrichment:s	Noun
enrollment:s enrolment:s	Noun
entanglement:s entanglements:p	Noun
enterprise:s enterprises:p	Noun
entertainer:s entertainers:p	Noun Role
entertainment:s	Noun
enthusiasm:s	Noun ThinkNoun act=thought
enthusiast:s enthusiasts:p	Noun
entirety:s	Noun
entitlement:s entitlements:p	Noun
entity:s entities:p	Noun
entomologist:s entomologists:p	Noun Role
entourage:s	Noun
entrails:s	Noun
entrance:s	Noun
entreaty:s entreaties:p	Noun
entrepreneur:s entrepreneurs:p	Noun Role
entry:s	Noun
envelope:s envelopes:p	Noun
environment:s environments:p	Noun
environmental_group:s environmental_groups:p	Noun Group
environmentalist:s environmentalists:p	Noun Role
envy:s	Noun
enzyme:s enzymes:p	Noun
eon:s eons:p	Noun
epic:s epics:p	Noun
epicenter:s epicenters:p	Noun
epidemic:s epidemics:p	Noun
epidemiologist:s epidemiologists:p	Noun Role
episode:s episodes:p	Noun
epithet:s epithets:p	Noun SayNoun
epitome:s epitomes:p	Noun
equaliser:s	Noun
equality:s	Noun
equalizer:s	Noun
equation:s	Noun
equilibrium:s	Noun
equipment:s	Noun
equity:s	Noun
equivalence:s	Noun
equivalent:s equivalents:p	Noun
equivocation:s	Noun
era:s eras:p	Noun Time
eraser:s erasers:p	Noun
erosion:s	Noun
error:s errors:p	Noun
eruption:s eruptions:p	Noun
escalation:s	Noun
escalator:s escalators:p	Noun
escape:s escapes:p	Noun
espionage:s	Noun
essay:s essays:p	Noun
essayist:s essayists:p	Noun Role
essence:s	Noun
essential:s essentials:p	Noun
establishment:s establishments:p	Noun Group
estate:s	Noun
estate_agent:s estate_agents:p	Noun Role
esteem:s	Noun
estimate:s estimates:p	Noun Doc SayNoun
estimation:s	Noun
estuary:s	Noun
etching:s	Noun
eternity:s	Noun
ethanol:s	Noun
ether:s	Noun
ethic:s ethics:p	Noun
ethicist:s ethicists:p	Noun Role
ethics:s	Noun
ethnic:s ethnics:p	Noun
ethnicity:s ethnicities:p	Noun
ethos:s	Noun
etiquette:s	Noun
etymology:s	Noun
eulogy:s eulogies:p	Noun SayNoun act=evaluation stance=praising
euphoria:s	Noun
european_commission:s european_commissions:p	Noun Group
european_parliament:s european_parliaments:p	Noun Group
evacuation:s	Noun
evaluation:s evaluations:p	Noun Doc
evangelical:s evangelicals:p	Noun Role
evangelist:s evangelists:p	Noun Role
evasion:s evasions:p	Noun
eve:s eves:p	Noun Time
evening:s evenings:p	Noun Time
event:s events:p	Noun Occasion
eventuality:s	Noun
evidence:s	Noun Doc SayNoun act=evidence
evil:s evils:p	Noun
evolution:s	Noun
ewe:s	Noun
exaggeration:s exaggerations:p	Noun
exam:s exams:p	Noun
examination:s examinations:p	Noun
examiner:s examiners:p	Noun Role
example:s examples:p	Noun
exasperation:s	Noun
excavator:s	Noun
excellence:s	Noun
exception:s exceptions:p	Noun
excerpt:s excerpts:p	Noun Doc
excess:s excesses:p	Noun
exchange:s exchanges:p	Noun Group
excise:s	Noun
excitement:s	Noun
exclamation:s	Noun
exclusion:s	Noun
excuse:s excuses:p	Noun SayNoun
execution:s executions:p	Noun
executive:s executives:p	Noun Role
executive_director:s executive_directors:p	Noun Role
exemption:s exemptions:p	Noun
exercise:s exercises:p	Noun
exertion:s exertions:p	Noun
exhaust:s	Noun
exhibit:s	Noun
exhibition:s exhibitions:p	Noun
exhibitor:s exhibitors:p	Noun Role
exile:s exiles:p	Noun Role
existence:s	Noun
exit:s exits:p	Noun
exit_poll:s exit_polls:p	Noun Doc
exodus:s exoduses:p	Noun
expand:s expands:p	Noun
expanse:s expanses:p	Noun
expansion:s expansions:p	Noun
expatriate:s expatriates:p	Noun Role
expectation:s expectations:p	Noun ThinkNoun act=thought
expedition:s expeditions:p	Noun
expenditure:s expenditures:p	Noun
expense:s expenses:p	Noun
experience:s experiences:p	Noun
experiment:s experiments:p	Noun
experimentation:s	Noun
expert:s experts:p	Noun Role
expertise:s	Noun
expiration:s	Noun
expiry:s	Noun
explanation:s explanations:p	Noun SayNoun
expletive:s expletives:p	Noun
exploit:s exploits:p	Noun
exploitation:s	Noun
exploiter:s exploiters:p	Noun
exploration:s	Noun
explosion:s explosions:p	Noun
explosive:s explosives:p	Noun
export:s exports:p	Noun
exporter:s exporters:p	Noun Role
exposure:s	Noun
expression:s expressions:p	Noun
expressway:s expressways:p	Noun
expulsion:s	Noun
extender:s extenders:p	Noun
extension:s extensions:p	Noun
extent:s	Noun
extermination:s exterminations:p	Noun
extinction:s	Noun
extortion:s	Noun
extra:s extras:p	Noun
extract:s	Noun
extraction:s	Noun
extradition:s	Noun
extravagance:s	Noun
extreme:s extremes:p	Noun
extremism:s	Noun
extremist:s extremists:p	Noun Role
eye:s eyes:p	Noun
eyeball:s eyeballs:p	Noun
eyebrow:s eyebrows:p	Noun
eyesight:s	Noun
eyewitness:s eyewitnesses:p	Noun Role
ez:s	Noun
fabric:s fabrics:p	Noun
facade:s facades:p	Noun
face:s faces:p	Noun
facebook_post:s facebook_posts:p	Noun Doc Occasion
facet:s facets:p	Noun
facility:s facilities:p	Noun
fact:s facts:p	Noun
fact_sheet:s fact_sheets:p	Noun Doc
faction:s factions:p	Noun Group
factor:s factors:p	Noun
factory:s factories:p	Noun
factory_worker:s factory_workers:p	Noun Role
factsheet:s factsheets:p	Noun Doc
faculty:s faculties:p	Noun Group
faculty_member:s faculty_members:p	Noun Role
failure:s failures:p	Noun
fairness:s	Noun
fairway:s fairways:p	Noun
fairy:s fairies:p	Noun
faith:s faiths:p	Noun ThinkNoun act=thought
faithful:s	Noun
faithfulness:s	Noun
fake:s fakes:p	Noun
falcon:s falcons:p	Noun
fall:s falls:p	Noun Time
fallacy:s	Noun
fallout:s	Noun
falsehood:s falsehoods:p	Noun
fame:s	Noun
familiarity:s	Noun
family:s families:p	Noun Group
family_member:s family_members:p	Noun Role
famine:s	Noun
fan:s fans:p	Noun Role
fanatic:s fanatics:p	Noun Role
fang:s fangs:p	Noun
fanning:s	Noun
fantasy:s fantasies:p	Noun
farce:s	Noun
fare:s fares:p	Noun
farewell:s	Noun
farm:s farms:p	Noun
farmer:s farmers:p	Noun Role
farmhand:s farmhands:p	Noun Role
farmworker:s farmworkers:p	Noun Role
fascination:s	Noun
fascism:s	Noun
fashion:s	Noun
fatality:s fatalities:p	Noun
fate:s fates:p	Noun
father-in-law:s fathers-in-law:p	Noun Role gender=m
fatherland:s fatherlands:p	Noun
fatigue:s	Noun
faucet:s faucets:p	Noun
fault:s faults:p	Noun
favor:s favors:p favour:s favours:p	Noun ThinkNoun act=thought
favorability:s	Noun
favorite:s favorites:p	Noun
favoritism:s	Noun
favourite:s	Noun
fawn:s	Noun
fax:s	Noun
fbi_agent:s fbi_agents:p	Noun Role
fear:s fears:p	Noun ThinkNoun act=thought
feasibility:s	Noun
feat:s feats:p	Noun
feather:s feathers:p	Noun
feature:s features:p	Noun
fed:s feds:p	Noun
federal_court:s federal_courts:p	Noun Group
federal_reserve:s federal_reserves:p	Noun Group
federation:s federations:p	Noun Group
fee:s fees:p	Noun
feed:s	Noun
feedback:s	Noun
feeding:s	Noun
feeling:s feelings:p	Noun ThinkNoun act=thought
feint:s feints:p	Noun
fellow:s fellows:p	Noun
felon:s felons:p	Noun
felony:s felonies:p	Noun
female:s females:p	Noun
feminism:s	Noun
feminist:s feminists:p	Noun Role
fen:s	Noun
fence:s fences:p	Noun
fender:s fenders:p	Noun
fern:s	Noun
ferocity:s	Noun
ferret:s ferrets:p	Noun
ferry:s	Noun
ferryman:s ferrymen:p	Noun Role gender=m
fertiliser:s	Noun
fertility:s	Noun
fertilization:s	Noun
fertilizer:s	Noun
fervor:s	Noun
festival:s festivals:p	Noun
festivity:s festivities:p	Noun
fetish:s fetishes:p	Noun
fetus:s fetuses:p	Noun
feud:s feuds:p	Noun
feuding:s	Noun
fever:s	Noun
fez:s	Noun
fiance:s fiances:p	Noun Role gender=m
fiancee:s fiancees:p	Noun Role gender=f
fiancé:s fiancés:p	Noun Role gender=m
fiancée:s fiancées:p	Noun Role gender=f
fiasco:s fiascoes:p	Noun
fibbing:s	Noun
fiber:s fibre:s	Noun
fiction:s	Noun
fiddle:s fiddles:p	Noun
fiddler:s fiddlers:p	Noun
fide:s fides:p	Noun
fidelity:s	Noun
field:s fields:p	Noun
fielder:s fielders:p	Noun Role
fig:s figs:p	Noun
fight:s fights:p	Noun
fighter:s fighters:p	Noun Role
figure:s figures:p	Noun Doc
file:s files:p	Noun
filibuster:s	Noun
filing:s filings:p	Noun Doc Occasion
film:s films:p	Noun Doc
film-maker:s film-makers:p	Noun Role
filmmaker:s filmmakers:p	Noun Role
filter:s filters:p	Noun
fin:s fins:p	Noun
final:s finals:p	Noun
finale:s finales:p	Noun
finalist:s finalists:p	Noun Role
finance:s	Noun
finance_ministry:s finance_ministries:p	Noun Group
finances:s	Noun
financier:s financiers:p	Noun Role
financing:s	Noun
finding:s findings:p	Noun Doc SayNoun act=evidence
fine:s fines:p	Noun
finger:s fingers:p	Noun
fingerprint:s fingerprints:p	Noun
finish:s finishes:p	Noun
fir:s	Noun
fire:s	Noun
fire_brigade:s fire_brigades:p	Noun Group
fire_chief:s fire_chiefs:p	Noun Role
fire_crew:s fire_crews:p	Noun Group
fire_department:s fire_departments:p	Noun Group
fire_officer:s fire_officers:p	Noun Role
fire_service:s fire_services:p	Noun Group
firearm:s firearms:p	Noun
firebrand:s	Noun
firefighter:s firefighters:p	Noun Role
firehouse:s firehouses:p	Noun
fireman:s firemen:p	Noun Role gender=m
fireplace:s fireplaces:p	Noun
firepower:s	Noun
fireside:s firesides:p	Noun
firestorm:s	Noun
firewall:s firewalls:p	Noun
firework:s fireworks:p	Noun
firing:s	Noun
firm:s firms:p	Noun Group
firmness:s	Noun
first_lady:s first_ladies:p	Noun Role gender=f
first_minister:s first_ministers:p	Noun Role
first_responder:s first_responders:p	Noun Role
fish:s	Noun
fisherman:s fishermen:p	Noun Role gender=m
fishing:s	Noun
fishmonger:s fishmongers:p	Noun Role
fission:s	Noun
fissure:s fissures:p	Noun
fist:s fists:p	Noun
fit:s	Noun
fitness:s	Noun
fix:s fixes:p	Noun
fixture:s fixtures:p	Noun
fizz:s	Noun
fjord:s	Noun
flag:s flags:p	Noun
flagship:s flagships:p	Noun
flair:s	Noun
flak:s	Noun
flake:s flakes:p	Noun
flame:s flames:p	Noun
flank:s flanks:p	Noun
flap:s flaps:p	Noun
flare:s	Noun
flash:s flashes:p	Noun
flashlight:s flashlights:p	Noun
flashpoint:s	Noun
flatmate:s flatmates:p	Noun Role
flautist:s flautists:p	Noun Role
flavor:s flavour:s	Noun
flaw:s flaws:p	Noun
flea:s fleas:p	Noun
fledgling:s fledglings:p	Noun
fleece:s fleeces:p	Noun
fleet:s fleets:p	Noun
flesh:s	Noun
flex:s	Noun
flexibility:s	Noun
flicker:s	Noun
flier:s fliers:p	Noun
flight:s flights:p	Noun
fling:s flings:p	Noun
flirtation:s flirtations:p	Noun
float:s floats:p	Noun
flock:s	Noun
flood:s floods:p	Noun
floodgate:s floodgates:p	Noun
flooding:s	Noun
floodwater:s	Noun
floor:s floors:p	Noun
flop:s flops:p	Noun
florist:s florists:p	Noun Role
flour:s	Noun
flow:s flows:p	Noun
flower:s flowers:p	Noun
flu:s	Noun
fluctuation:s fluctuations:p	Noun
flue:s flues:p	Noun
fluke:s flukes:p	Noun
flurry:s flurries:p	Noun
flushing:s	Noun
flute:s flutes:p	Noun
flux:s	Noun
fly:s	Noun
flyer:s flyers:p	Noun Doc
foal:s foals:p	Noun
foam:s	Noun
focus:s	Noun ThinkNoun act=thought
fodder:s	Noun
foe:s foes:p	Noun Role
fog:s	Noun
foible:s foibles:p	Noun
foil:s	Noun
fold:s	Noun
folder:s folders:p	Noun
folding:s	Noun
folk:s folks:p	Noun
follow-up:s follow-ups:p	Noun
follower:s followers:p	Noun Role
following:s followings:p	Noun
folly:s	Noun
fondness:s	Noun
font:s fonts:p	Noun
food:s	Noun
fool:s fools:p	Noun
foot:s feet:p	Noun Unit unit=foot
footage:s	Noun Doc
football:s	Noun
football_association:s football_associations:p	Noun Group
football_club:s football_clubs:p	Noun Group
footballer:s footballers:p	Noun Role
footbridge:s	Noun
foothold:s footholds:p	Noun
footing:s	Noun
footnote:s footnotes:p	Noun
footpath:s footpaths:p	Noun
footprint:s footprints:p	Noun
footstep:s footsteps:p	Noun
footwear:s	Noun
foray:s forays:p	Noun
force:s forces:p	Noun Group
ford:s fords:p	Noun
fore:s	Noun
forearm:s forearms:p	Noun
foreboding:s	Noun
forecast:s forecasts:p	Noun Doc SayNoun
foreclosure:s foreclosures:p	Noun
forefather:s forefathers:p	Noun
forefront:s forefronts:p	Noun
forehand:s	Noun
forehead:s	Noun
foreign_ministry:s foreign_ministries:p	Noun Group
foreign_office:s foreign_offices:p	Noun Group
foreigner:s foreigners:p	Noun Role
foreman:s foremen:p	Noun Role gender=m
forensics:s	Noun
forerunner:s forerunners:p	Noun
foresight:s	Noun
forest:s forests:p	Noun
forester:s foresters:p	Noun Role
forger:s forgers:p	Noun Role
forgery:s forgeries:p	Noun
forgiveness:s	Noun
fork:s forks:p	Noun
forklift:s	Noun
form:s forms:p	Noun Doc
format:s formats:p	Noun
formation:s formations:p	Noun
formative:s	Noun
formula:s formulas:p	Noun
formulation:s	Noun
fort:s forts:p	Noun
fortification:s fortifications:p	Noun
fortitude:s	Noun
fortnight:s fortnights:p	Noun Time
fortress:s fortresses:p	Noun
fortune:s fortunes:p	Noun
forum:s forums:p	Noun Occasion
fossil:s fossils:p	Noun
foundation:s foundations:p	Noun Group
founder:s founders:p	Noun Role
founding:s	Noun
fountain:s fountains:p	Noun
fowl:s	Noun
fox:s	Noun
fracas:s	Noun
fracking:s	Noun
fraction:s fractions:p	Noun
fracture:s fractures:p	Noun
fracturing:s	Noun
fragment:s fragments:p	Noun
frame:s frames:p	Noun
framer:s framers:p	Noun
framework:s frameworks:p	Noun
franchise:s franchises:p	Noun Group
fraternity:s	Noun
fraud:s frauds:p	Noun
fray:s	Noun
freak:s freaks:p	Noun
freedom:s freedoms:p	Noun
freelance:s	Noun
freeway:s freeways:p	Noun
freewheeling:s	Noun
freeze:s freezes:p	Noun
freezer:s freezers:p	Noun
freight:s	Noun
freighter:s freighters:p	Noun
frequency:s	Noun
fresco:s	Noun
freshman:s freshmen:p	Noun Role
fret:s frets:p	Noun
friction:s	Noun
fridge:s	Noun
friend:s friends:p	Noun Role
friendship:s friendships:p	Noun
fringe:s fringes:p	Noun
frisk:s	Noun
frog:s frogs:p	Noun
frond:s fronds:p	Noun
front:s fronts:p	Noun
front-runner:s front-runners:p	Noun Role
frontier:s frontiers:p	Noun
frontman:s frontmen:p	Noun Role gender=m
frontrunner:s frontrunners:p	Noun Role
froth:s	Noun
frown:s frowns:p	Noun Occasion
fruit:s fruits:p	Noun
fruition:s	Noun
frustration:s frustrations:p	Noun ThinkNoun act=thought
fry:s fries:p	Noun
frying:s	Noun
fudge:s	Noun
fuel:s fuels:p	Noun
fueling:s	Noun
fugitive:s fugitives:p	Noun Role
fulfillment:s fulfilment:s	Noun
fullness:s	Noun
fumble:s fumbles:p	Noun
fume:s	Noun
fun:s	Noun
function:s functions:p	Noun
functionality:s	Noun
fund:s funds:p	Noun Group
fund_manager:s fund_managers:p	Noun Role
fund-raiser:s fund-raisers:p	Noun Role
fund-raising:s fund-raisings:p	Noun
fundamental:s fundamentals:p	Noun
fundamentalist:s fundamentalists:p	Noun
funder:s funders:p	Noun Role
funding:s	Noun
fundraiser:s fundraisers:p	Noun Role
fundraising:s	Noun
funeral:s funerals:p	Noun
fungus:s	Noun
fur:s	Noun
furlough:s furloughs:p	Noun
furnace:s furnaces:p	Noun
furniture:s	Noun
furor:s furors:p	Noun SayNoun
furtherance:s	Noun
fury:s	Noun
fuse:s fuses:p	Noun
fusion:s	Noun
fuss:s	Noun
futility:s	Noun
future:s futures:p	Noun
fuzz:s	Noun
gab:s	Noun
gadfly:s	Noun
gaffe:s gaffes:p	Noun
gag:s gags:p	Noun
gain:s gains:p	Noun
gait:s	Noun
gala:s galas:p	Noun
galaxy:s galaxies:p	Noun
gale:s gales:p	Noun
gall:s	Noun
gallery:s	Noun
gallon:s gallons:p	Noun Unit unit=gallon
gambit:s gambits:p	Noun
gambler:s gamblers:p	Noun Role
gambling:s	Noun
game:s games:p	Noun
gamer:s gamers:p	Noun Role
gaming:s	Noun
gamut:s gamuts:p	Noun
gang:s gangs:p	Noun Group
gannet:s	Noun
gap:s gaps:p	Noun
gape:s gapes:p	Noun
garage:s garages:p	Noun
garb:s	Noun
garbage:s	Noun
garden:s gardens:p	Noun
gardener:s gardeners:p	Noun Role
garment:s garments:p	Noun
gas:s gases:p	Noun
gash:s gashes:p	Noun
gasoline:s	Noun
gasp:s gasps:p	Noun
gate:s gates:p	Noun
gateway:s gateways:p	Noun
gathering:s gatherings:p	Noun Occasion
gauge:s gauges:p	Noun
gauntlet:s gauntlets:p	Noun
gay:s gays:p	Noun
gear:s gears:p	Noun
gel:s	Noun
gem:s gems:p	Noun
gender:s genders:p	Noun
gene:s genes:p	Noun
general_secretary:s general_secretaries:p	Noun Role
generalisation:s	Noun
generalization:s	Noun
generation:s generations:p	Noun Group
generator:s generators:p	Noun
generic:s generics:p	Noun
generosity:s	Noun
genesis:s geneses:p	Noun
geneticist:s geneticists:p	Noun Role
genetics:s	Noun
genie:s genies:p	Noun
genitals:s	Noun
genius:s geniuses:p	Noun Role
genocide:s	Noun
genome:s	Noun
genre:s genres:p	Noun
gentleman:s gentlemen:p	Noun Role gender=m
gentrification:s	Noun
genuineness:s	Noun
geographer:s geographers:p	Noun Role
geography:s	Noun
geologist:s geologists:p	Noun Role
geology:s	Noun
geometry:s	Noun
germ:s germs:p	Noun
gestation:s	Noun
gesture:s gestures:p	Noun
ghetto:s ghettos:p	Noun
ghost:s ghosts:p	Noun
giant:s giants:p	Noun Group
gibberish:s	Noun
gibe:s gibes:p	Noun
gift:s gifts:p	Noun
gig:s gigs:p	Noun
gigabyte:s gigabytes:p	Noun Unit unit=byte
gigawatt:s gigawatts:p	Noun Unit unit=watt
gill:s gills:p	Noun
gimmick:s gimmicks:p	Noun
gin:s	Noun
giraffe:s	Noun
girl:s girls:p	Noun Role gender=f
girlfriend:s girlfriends:p	Noun Role gender=f
gist:s	Noun
giveaway:s giveaways:p	Noun
giver:s givers:p	Noun
glacier:s glaciers:p	Noun
glaciologist:s glaciologists:p	Noun Role
gladiator:s gladiators:p	Noun Role
glamour:s	Noun
glance:s glances:p	Noun
glare:s	Noun
glass:s glasses:p	Noun
glee:s	Noun
glen:s glens:p	Noun
glimmer:s glimmers:p	Noun
glimpse:s glimpses:p	Noun
globalization:s globalisation:s	Noun
globe:s globes:p	Noun
gloom:s	Noun
glory:s	Noun
gloss:s glosses:p	Noun
glove:s gloves:p	Noun
glow:s	Noun
glue:s	Noun
glut:s gluts:p	Noun
gluttony:s	Noun
gnat:s gnats:p	Noun
gnome:s gnomes:p	Noun
gnu:s	Noun
goad:s goads:p	Noun
goal:s goals:p	Noun ThinkNoun act=desire
goalkeeper:s goalkeepers:p	Noun Role
goalpost:s	Noun
goalscorer:s goalscorers:p	Noun Role
goat:s goats:p	Noun
gob:s gobs:p	Noun
god:s gods:p	Noun
goddess:s goddesses:p	Noun
godfather:s godfathers:p	Noun Role gender=m
godmother:s godmothers:p	Noun Role gender=f
godparent:s godparents:p	Noun Role
goer:s goers:p	Noun Role
goggle:s goggles:p	Noun
goggles:s	Noun
gold:s	Noun
gold_medallist:s gold_medallists:p	Noun Role
goldfish:s	Noun
golf:s	Noun
golfer:s golfers:p	Noun Role
gondola:s gondolas:p	Noun
gong:s gongs:p	Noun
goo:s	Noun
good:s goods:p	Noun
goodness:s	Noun
goodwill:s	Noun
goody:s goodies:p	Noun
goof:s goofs:p	Noun
goon:s goons:p	Noun
goose:s geese:p	Noun
gore:s	Noun
gorilla:s gorillas:p	Noun
gospel:s gospels:p	Noun Doc
gossip:s	Noun SayNoun stance=distancing
gout:s	Noun
governance:s	Noun
government:s governments:p	Noun Group
government_official:s government_officials:p	Noun Role
governorship:s	Noun
gown:s gowns:p	Noun
grab:s grabs:p	Noun
grace:s graces:p	Noun
grad:s grads:p	Noun
grade:s grades:p	Noun
grader:s graders:p	Noun
graduate:s graduates:p	Noun Role
graduate_student:s graduate_students:p	Noun Role
graduation:s graduations:p	Noun
graffito:s graffiti:p	Noun
grain:s	Noun
gram:s grams:p	Noun Unit unit=gram
grammar:s	Noun
gramme:s grammes:p	Noun Unit unit=gram
grand:s	Noun
grand_jury:s grand_juries:p	Noun Group
grandchild:s grandchildren:p	Noun Role
granddaughter:s granddaughters:p	Noun Role gender=f
grandeur:s	Noun
grandfather:s grandfathers:p	Noun Role gender=m
grandma:s grandmas:p	Noun Role gender=f
grandmother:s grandmothers:p	Noun Role gender=f
grandpa:s grandpas:p	Noun Role gender=m
grandparent:s grandparents:p	Noun Role
grandson:s grandsons:p	Noun Role gender=m
grandstand:s grandstands:p	Noun
granny:s grannies:p	Noun Role gender=f
grant:s grants:p	Noun
grapefruit:s	Noun
graph:s graphs:p	Noun Doc
graphic:s graphics:p	Noun
grasp:s	Noun
grass:s	Noun
grassroot:s grassroots:p	Noun
gratitude:s	Noun
grave:s graves:p	Noun
gravel:s	Noun
graveyard:s graveyards:p	Noun
gravita:s gravitas:p	Noun
gravity:s	Noun
grease:s	Noun
greatness:s	Noun
greed:s	Noun
green:s greens:p	Noun
green_paper:s green_papers:p	Noun Doc
greenhouse:s greenhouses:p	Noun
greeting:s greetings:p	Noun SayNoun
grenade:s grenades:p	Noun
greyhound:s greyhounds:p	Noun
grid:s grids:p	Noun
gridlock:s	Noun
grief:s	Noun
grin:s grins:p	Noun Occasion
grind:s grinds:p	Noun
grip:s grips:p	Noun
gripe:s gripes:p	Noun
grist:s	Noun
grit:s	Noun
grocer:s grocers:p	Noun Role
grocery:s groceries:p	Noun
groom:s grooms:p	Noun Role gender=m
ground:s grounds:p	Noun
grounding:s	Noun
groundsman:s groundsmen:p	Noun Role gender=m
groundwork:s	Noun
group:s groups:p	Noun Group
grouping:s	Noun
grower:s growers:p	Noun Role
grownup:s grownups:p	Noun
growth:s	Noun
grub:s	Noun
grunt:s grunts:p	Noun
guarantee:s guarantees:p	Noun
guarantor:s guarantors:p	Noun Role
guard:s guards:p	Noun Role
guardian:s guardians:p	Noun Role
guerrilla:s guerrillas:p	Noun Role
guess:s guesses:p	Noun ThinkNoun act=thought
guest:s guests:p	Noun Role
guide:s guides:p	Noun
guideline:s guidelines:p	Noun Doc
guillotine:s guillotines:p	Noun
guilt:s	Noun ThinkNoun act=thought
guinea:s	Noun
guise:s guises:p	Noun
guitar:s guitars:p	Noun
guitarist:s guitarists:p	Noun Role
gulf:s gulfs:p	Noun
gull:s gulls:p	Noun
gulp:s gulps:p	Noun
gum:s	Noun
gun:s guns:p	Noun
gunfire:s	Noun
gunman:s gunmen:p	Noun Role gender=m
gunner:s gunners:p	Noun Role
gunshot:s gunshots:p	Noun
guru:s gurus:p	Noun Role
gush:s gushes:p	Noun
gusher:s gushers:p	Noun
gust:s gusts:p	Noun
gusto:s	Noun
gut:s guts:p	Noun
gutter:s gutters:p	Noun
guy:s guys:p	Noun Role gender=m
gw:s	Noun Unit unit=watt
gym:s	Noun
gymnasium:s gymnasiums:p	Noun
gymnast:s gymnasts:p	Noun Role
gynaecologist:s gynaecologists:p	Noun Role
gynecologist:s gynecologists:p	Noun Role
habit:s habits:p	Noun
habitat:s habitats:p	Noun
hack:s hacks:p	Noun
hacker:s hackers:p	Noun Role
hacking:s	Noun
haddock:s	Noun
hag:s hags:p	Noun
hailstone:s	Noun
hair:s	Noun
haircut:s haircuts:p	Noun
hairdresser:s hairdressers:p	Noun Role
half-dozen:s half-dozens:p	Noun
halftime:s	Noun
hall:s halls:p	Noun
hallmark:s hallmarks:p	Noun
hallway:s hallways:p	Noun
halo:s halos:p	Noun
halt:s halts:p	Noun
ham:s	Noun
hamburger:s hamburgers:p	Noun
hamlet:s hamlets:p	Noun
hammer:s hammers:p	Noun
hammock:s hammocks:p	Noun
hamster:s hamsters:p	Noun
hamstring:s hamstrings:p	Noun
hand:s hands:p	Noun
handbag:s handbags:p	Noun
handbook:s handbooks:p	Noun Doc
handful:s handfuls:p	Noun
handgun:s handguns:p	Noun
handicap:s handicaps:p	Noun
handiwork:s	Noun
handler:s handlers:p	Noun
handling:s	Noun
handout:s handouts:p	Noun
handset:s	Noun
handshake:s handshakes:p	Noun
handyman:s handymen:p	Noun Role gender=m
hangar:s hangars:p	Noun
hanging:s	Noun
hangover:s	Noun
hansard:s	Noun Doc
happiness:s	Noun
harangue:s harangues:p	Noun
harassment:s	Noun
harbor:s harbors:p harbour:s harbours:p	Noun
harbour_master:s harbour_masters:p	Noun Role
harbourmaster:s harbourmasters:p	Noun Role
hardline:s	Noun
hardliner:s hardliners:p	Noun Role
hardship:s	Noun
hardware:s	Noun
hare:s	Noun
harm:s	Noun
harmony:s	Noun
harness:s	Noun
harp:s harps:p	Noun
hart:s	Noun
harvester:s harvesters:p	Noun Role
hashtag:s hashtags:p	Noun
hassle:s hassles:p	Noun
hat:s hats:p	Noun
hatch:s hatches:p	Noun
hatchet:s hatchets:p	Noun
hate:s	Noun ThinkNoun act=thought
hater:s haters:p	Noun Role
hatred:s	Noun ThinkNoun act=thought
haul:s hauls:p	Noun
haulier:s hauliers:p	Noun Role
haunt:s haunts:p	Noun
haven:s havens:p	Noun
havoc:s	Noun
hawk:s hawks:p	Noun Role
hawker:s hawkers:p	Noun Role
hay:s	Noun
hazard:s hazards:p	Noun
haze:s	Noun
hazelnut:s	Noun
head:s heads:p	Noun Role
head_coach:s head_coaches:p	Noun Role
head_of_government:s heads_of_government:p	Noun Role
head_of_state:s heads_of_state:p	Noun Role
head-to-head:s head-to-heads:p	Noun
headache:s headaches:p	Noun
header:s headers:p	Noun
headline:s headlines:p	Noun Doc
headmaster:s headmasters:p	Noun Role gender=m
headquarters:s	Noun
headset:s	Noun
headteacher:s headteachers:p	Noun Role
headway:s	Noun
headwind:s headwinds:p	Noun
healer:s healers:p	Noun
healing:s	Noun
health:s	Noun
health_ministry:s health_ministries:p	Noun Group
health_official:s health_officials:p	Noun Role
health_worker:s health_workers:p	Noun Role
health-care:s	Noun
healthcare:s	Noun
heap:s heaps:p	Noun
hearing:s hearings:p	Noun Occasion
hearse:s hearses:p	Noun
heart:s hearts:p	Noun
heartache:s	Noun
heartbeat:s heartbeats:p	Noun
heartbreak:s	Noun
hearth:s hearths:p	Noun
heartland:s heartlands:p	Noun
heat:s	Noun
heating:s	Noun
heatwave:s	Noun
heaven:s heavens:p	Noun
heavyweight:s heavyweights:p	Noun
heck:s	Noun
heckle:s heckles:p	Noun SayNoun
heckler:s hecklers:p	Noun Role
hectare:s hectares:p	Noun Unit unit=hectare
hedge:s hedges:p	Noun
hedge_fund:s hedge_funds:p	Noun Group
hedge_fund_manager:s hedge_fund_managers:p	Noun Role
hedgehog:s hedgehogs:p	Noun
hedgerow:s	Noun
heel:s heels:p	Noun
heifer:s	Noun
height:s heights:p	Noun
heir:s heirs:p	Noun Role
heiress:s heiresses:p	Noun Role gender=f
heirloom:s heirlooms:p	Noun
helicopter:s helicopters:p	Noun
hell:s	Noun
helm:s helms:p	Noun
helmet:s helmets:p	Noun
helmsman:s helmsmen:p	Noun Role gender=m
help:s	Noun
helper:s helpers:p	Noun Role
helpline:s	Noun
hem:s hems:p	Noun
hemisphere:s hemispheres:p	Noun
hemp:s	Noun
hen:s hens:p	Noun
henchman:s henchmen:p	Noun Role gender=m
herald:s heralds:p	Noun
herb:s herbs:p	Noun
herbicide:s	Noun
herd:s herds:p	Noun
herder:s herders:p	Noun Role
heresy:s	Noun
heretic:s heretics:p	Noun Role
heritage:s heritages:p	Noun
hernia:s	Noun
hero:s heroes:p	Noun Role
heroin:s	Noun
heroine:s heroines:p	Noun Role gender=f
heroism:s	Noun
heron:s herons:p	Noun
herring:s	Noun
hesitancy:s	Noun
hesitation:s	Noun
heterosexual:s heterosexuals:p	Noun
heyday:s heydays:p	Noun
hiccup:s hiccups:p	Noun
hick:s hicks:p	Noun
hiding:s	Noun
hierarchy:s	Noun
high_court:s high_courts:p	Noun Group
highlight:s	Noun
highway:s highways:p	Noun
hijacker:s hijackers:p	Noun Role
hijacking:s	Noun
hike:s hikes:p	Noun
hiker:s hikers:p	Noun Role
hill:s hills:p	Noun
hilt:s hilts:p	Noun
hind:s hinds:p	Noun
hindsight:s	Noun
hinge:s hinges:p	Noun
hint:s hints:p	Noun SayNoun
hip:s hips:p	Noun
hippo:s	Noun
hire:s hires:p	Noun
hiss:s hisses:p	Noun
historian:s historians:p	Noun Role
history:s histories:p	Noun Doc
hit:s hits:p	Noun
hitch:s hitches:p	Noun
hive:s hives:p	Noun
hoax:s hoaxes:p	Noun
hobby:s hobbies:p	Noun
hobbyist:s hobbyists:p	Noun Role
hobo:s	Noun
hock:s	Noun
hoe:s hoes:p	Noun
hog:s hogs:p	Noun
hold:s	Noun
holder:s holders:p	Noun
holdout:s holdouts:p	Noun
hole:s holes:p	Noun
holiday:s holidays:p	Noun Time
holocaust:s holocausts:p	Noun
homage:s	Noun
home:s homes:p	Noun
home_office:s home_offices:p	Noun Group
home_side:s home_sides:p	Noun Group
homeland:s homelands:p	Noun
homemaker:s homemakers:p	Noun Role
homeowner:s homeowners:p	Noun Role
homer:s	Noun
homestead:s homesteads:p	Noun
hometown:s hometowns:p	Noun
homework:s	Noun
homicide:s homicides:p	Noun
homosexual:s homosexuals:p	Noun
homosexuality:s	Noun
honesty:s	Noun
honey:s	Noun
honk:s honks:p	Noun
honor:s honors:p honour:s honours:p	Noun
hood:s hoods:p	Noun
hoodlum:s hoodlums:p	Noun
hoof:s hoofs:p	Noun
hook:s	Noun
hoop:s hoops:p	Noun
hoot:s hoots:p	Noun
hop:s hops:p	Noun
hope:s hopes:p	Noun ThinkNoun act=desire
hopeful:s hopefuls:p	Noun Role
hopelessness:s	Noun
hopscotch:s	Noun
horde:s hordes:p	Noun
horizon:s horizons:p	Noun
horn:s horns:p	Noun
hornet:s hornets:p	Noun
horror:s horrors:p	Noun
horse:s horses:p	Noun
horseman:s horsemen:p	Noun Role gender=m
hose:s	Noun
hospice:s hospices:p	Noun
hospital:s hospitals:p	Noun Group
hospitality:s	Noun
host:s hosts:p	Noun Role
hostage:s hostages:p	Noun Role
hostess:s hostesses:p	Noun Role gender=f
hostility:s hostilities:p	Noun ThinkNoun act=thought
hotbed:s hotbeds:p	Noun
hotel:s hotels:p	Noun Group
hour:s hours:p	Noun Unit Time unit=hour
house:s houses:p	Noun Group
household:s households:p	Noun Group
housekeeper:s housekeepers:p	Noun Role
housewife:s housewives:p	Noun Role gender=f
housework:s	Noun
housing:s	Noun
howl:s howls:p	Noun
hub:s hubs:p	Noun
huddle:s huddles:p	Noun
hue:s	Noun
huff:s	Noun
hug:s hugs:p	Noun
hugging:s	Noun
hull:s hulls:p	Noun
hum:s	Noun
human:s humans:p	Noun
human_rights_group:s human_rights_groups:p	Noun Group
human_rights_lawyer:s human_rights_lawyers:p	Noun Role
humanitarian:s humanitarians:p	Noun Role
humanity:s	Noun
humiliation:s	Noun
humility:s	Noun
humor:s humour:s	Noun
hump:s humps:p	Noun
hunch:s hunches:p	Noun ThinkNoun act=thought
hunger:s	Noun
hunk:s hunks:p	Noun
hunt:s hunts:p	Noun
hunter:s hunters:p	Noun Role
hunting:s	Noun
hurdle:s hurdles:p	Noun
hurricane:s hurricanes:p	Noun
hurry:s	Noun
husband:s husbands:p	Noun Role gender=m
hush:s	Noun
husk:s husks:p	Noun
hut:s huts:p	Noun
hydrogen:s	Noun
hydrologist:s hydrologists:p	Noun Role
hygienist:s hygienists:p	Noun Role
hymn:s hymns:p	Noun
hype:s	Noun
hyphen:s hyphens:p	Noun
hypocrisy:s	Noun
hypocrite:s hypocrites:p	Noun Role
hypothesis:s hypotheses:p	Noun ThinkNoun act=thought
hysteria:s	Noun
hysterics:s	Noun
ice:s	Noun
iceberg:s icebergs:p	Noun
icon:s icons:p	Noun Role
id:s	Noun
idea:s ideas:p	Noun ThinkNoun act=thought
ideal:s ideals:p	Noun
idealism:s	Noun
idealist:s idealists:p	Noun Role
identification:s	Noun
identifier:s identifiers:p	Noun
identity:s identities:p	Noun
ideologist:s ideologists:p	Noun Role
ideologue:s ideologues:p	Noun Role
ideology:s ideologies:p	Noun ThinkNoun act=thought
idiom:s idioms:p	Noun
idiot:s idiots:p	Noun Role
idol:s idols:p	Noun Role
ignorance:s	Noun
ill:s ills:p	Noun
illegal:s illegals:p	Noun
illegality:s	Noun
illness:s illnesses:p	Noun
illusion:s illusions:p	Noun
illustration:s	Noun
illustrator:s illustrators:p	Noun Role
image:s images:p	Noun Doc
imagery:s	Noun
imagination:s	Noun ThinkNoun act=thought
imbalance:s	Noun
imitation:s imitations:p	Noun
imitator:s imitators:p	Noun Role
immigrant:s immigrants:p	Noun Role
immigration:s	Noun
immigration_lawyer:s immigration_lawyers:p	Noun Role
immorality:s	Noun
immunity:s	Noun
immunologist:s immunologists:p	Noun Role
impact:s impacts:p	Noun
impasse:s impasses:p	Noun
impeachment:s	Noun
impediment:s impediments:p	Noun
imperialism:s	Noun
impersonation:s	Noun
impetus:s	Noun
implement:s implements:p	Noun
implementation:s	Noun
implementer:s implementers:p	Noun Role
implication:s implications:p	Noun SayNoun
import:s imports:p	Noun
importance:s	Noun
importation:s	Noun
importer:s importers:p	Noun Role
imposition:s	Noun
impostor:s impostors:p	Noun Role
impotence:s	Noun
impresario:s impresarios:p	Noun Role
impression:s impressions:p	Noun ThinkNoun act=thought
imprint:s imprints:p	Noun
imprisonment:s	Noun
impropriety:s improprieties:p	Noun
improvement:s improvements:p	Noun
impulse:s impulses:p	Noun
in-law:s in-laws:p	Noun Role
inability:s	Noun
inaccuracy:s	Noun
inaction:s	Noun
inactivity:s	Noun
inauguration:s	Noun
inbox:s inboxes:p	Noun
incarceration:s	Noun
incarnation:s incarnations:p	Noun
incentive:s incentives:p	Noun
inception:s	Noun
incest:s	Noun
inch:s inches:p	Noun Unit unit=inch
incidence:s incidences:p	Noun
incident:s incidents:p	Noun
incitement:s	Noun
inclination:s	Noun
incline:s inclines:p	Noun
inclusion:s	Noun
income:s incomes:p	Noun
incompatibility:s	Noun
incompetence:s	Noun
inconsistency:s inconsistencies:p	Noun
inconvenience:s	Noun
increase:s increases:p	Noun
increment:s increments:p	Noun
incumbent:s incumbents:p	Noun Role
independence:s	Noun
independent:s independents:p	Noun Role
independent_counsel:s	Noun Role
index:s indexes:p	Noun Doc
indexing:s	Noun
indication:s indications:p	Noun SayNoun act=evidence
indicator:s indicators:p	Noun
indictment:s indictments:p	Noun Doc SayNoun stance=blaming
indifference:s	Noun
indignation:s	Noun
indirection:s	Noun
indiscretion:s indiscretions:p	Noun
individual:s individuals:p	Noun
individualism:s	Noun
individuality:s	Noun
induction:s	Noun
industrialist:s industrialists:p	Noun Role
industry:s industries:p	Noun Group
inefficiency:s inefficiencies:p	Noun
inequality:s	Noun
inequity:s inequities:p	Noun
inertia:s	Noun
inevitability:s	Noun
inexperience:s	Noun
infant:s infants:p	Noun Role
infection:s	Noun
infelicity:s	Noun
inference:s inferences:p	Noun
inferiority:s	Noun
infielder:s infielders:p	Noun Role
infighting:s	Noun
infiltration:s	Noun
infinity:s	Noun
inflammation:s	Noun
inflation:s	Noun
inflection:s	Noun
influence:s influences:p	Noun
influencer:s influencers:p	Noun Role
influenza:s	Noun
influx:s	Noun
informant:s informants:p	Noun Role
information:s	Noun
informer:s informers:p	Noun Role
infraction:s infractions:p	Noun
infrastructure:s infrastructures:p	Noun
infringement:s	Noun
infusion:s	Noun
ing:s	Noun
ingenuity:s	Noun
ingredient:s ingredients:p	Noun
inhabitant:s inhabitants:p	Noun Role
inhalation:s	Noun
inhaler:s inhalers:p	Noun
inhaling:s	Noun
inheritance:s	Noun
inhibition:s inhibitions:p	Noun
initialisation:s	Noun
initialization:s	Noun
initiate:s initiates:p	Noun
initiation:s	Noun
initiative:s initiatives:p	Noun
injection:s injections:p	Noun
injury:s injuries:p	Noun
injustice:s injustices:p	Noun
ink:s	Noun
inmate:s inmates:p	Noun Role
inn:s inns:p	Noun
inning:s innings:p	Noun
innings:s	Noun
innkeeper:s innkeepers:p	Noun Role
innocence:s	Noun
innocent:s innocents:p	Noun
innovation:s	Noun
innovator:s innovators:p	Noun Role
innuendo:s innuendos:p	Noun SayNoun stance=distancing
input:s	Noun
inquest:s inquests:p	Noun Doc Occasion
inquiry:s inquiries:p	Noun Doc SayNoun act=question
inroad:s inroads:p	Noun
insanity:s	Noun
insect:s insects:p	Noun
insecurity:s insecurities:p	Noun
insensitivity:s	Noun
insert:s inserts:p	Noun Doc
insertion:s	Noun
insider:s insiders:p	Noun Role
insight:s insights:p	Noun
insignificance:s	Noun
insinuation:s insinuations:p	Noun SayNoun stance=distancing
insistence:s	Noun SayNoun stance=distancing
inspection:s inspections:p	Noun
inspector_general:s inspectors_general:p	Noun Role
inspiration:s inspirations:p	Noun
instability:s	Noun
installation:s installations:p	Noun
installer:s installers:p	Noun Role
installment:s installments:p instalment:s instalments:p	Noun
instance:s instances:p	Noun
instant:s instants:p	Noun
instant_message:s instant_messages:p	Noun Doc
instinct:s instincts:p	Noun ThinkNoun act=thought
institute:s institutes:p	Noun Group
institution:s institutions:p	Noun Group
instruction:s instructions:p	Noun SayNoun act=directive
instructor:s instructors:p	Noun Role
instrument:s instruments:p	Noun
insulation:s	Noun
insult:s insults:p	Noun SayNoun act=evaluation stance=blaming
insurance:s	Noun
insurance_company:s insurance_companies:p	Noun Group
insurer:s insurers:p	Noun Group
insurgent:s insurgents:p	Noun Role
insurrection:s	Noun
intake:s	Noun
integer:s integers:p	Noun
integration:s	Noun
integrity:s	Noun
intellect:s	Noun
intellectual:s intellectuals:p	Noun Role
intelligence:s	Noun
intelligence_official:s intelligence_officials:p	Noun Role
intensification:s	Noun
intensity:s	Noun
intention:s intentions:p	Noun ThinkNoun act=commitment
interaction:s interactions:p	Noun
interception:s	Noun
intercourse:s	Noun
interdiction:s	Noun
interest:s interests:p	Noun ThinkNoun act=thought
interface:s interfaces:p	Noun
interfacing:s	Noun
interfaith:s	Noun
interference:s	Noun
interim_chief:s interim_chiefs:p	Noun Role
interim_report:s interim_reports:p	Noun Doc
interior_ministry:s interior_ministries:p	Noun Group
interloper:s interlopers:p	Noun
intern:s interns:p	Noun Role
internal:s internals:p	Noun
internet:s	Noun
internment:s	Noun
interplay:s	Noun
interpretation:s interpretations:p	Noun ThinkNoun act=thought
interpreter:s interpreters:p	Noun Role Occasion
interrogation:s interrogations:p	Noun
interrogator:s interrogators:p	Noun Role
interruption:s interruptions:p	Noun
intersection:s	Noun
interval:s intervals:p	Noun
intervention:s	Noun
interview:s interviews:p	Noun Doc SayNoun Occasion
interviewee:s interviewees:p	Noun Role
interviewer:s interviewers:p	Noun Role
intimacy:s intimacies:p	Noun
intimidation:s	Noun
intolerance:s	Noun
intricacy:s intricacies:p	Noun
introduction:s introductions:p	Noun
intruder:s intruders:p	Noun Role
intrusion:s intrusions:p	Noun
intuition:s	Noun ThinkNoun act=thought
invader:s invaders:p	Noun Role
invasion:s	Noun
invention:s inventions:p	Noun
inventor:s inventors:p	Noun Role
inversion:s inversions:p	Noun
invertebrate:s invertebrates:p	Noun
investigation:s investigations:p	Noun Doc
investigator:s investigators:p	Noun Role
investing:s	Noun
investment:s investments:p	Noun
investment_bank:s investment_banks:p	Noun Group
investor:s investors:p	Noun Role
invitation:s invitations:p	Noun SayNoun act=directive
invocation:s	Noun
invoice:s invoices:p	Noun Doc
involvement:s	Noun
ion:s ions:p	Noun
ire:s	Noun
iris:s irises:p	Noun
iron:s	Noun
ironing:s	Noun
irony:s	Noun
irresponsibility:s	Noun
irritation:s	Noun
island:s islands:p	Noun
isle:s isles:p	Noun
islet:s	Noun
isolation:s	Noun
isolationist:s isolationists:p	Noun Role
issue:s issues:p	Noun
itch:s itches:p	Noun
item:s items:p	Noun
iteration:s	Noun
itinerary:s itineraries:p	Noun
ivory:s	Noun
ivy:s	Noun
jab:s jabs:p	Noun SayNoun act=evaluation stance=blaming
jack:s jacks:p	Noun
jacket:s jackets:p	Noun
jade:s	Noun
jaguar:s jaguars:p	Noun
jail:s jails:p	Noun
jailer:s jailers:p	Noun Role
jailor:s jailors:p	Noun Role
jam:s jams:p	Noun
jamb:s jambs:p	Noun
janitor:s janitors:p	Noun Role
jar:s jars:p	Noun
jargon:s	Noun
javelin:s	Noun
jaw:s jaws:p	Noun
jay:s jays:p	Noun
jazz:s	Noun
jeans:s	Noun
jeer:s jeers:p	Noun SayNoun act=evaluation
jell:s	Noun
jelly:s	Noun
jeopardy:s	Noun
jerk:s jerks:p	Noun
jet:s jets:p	Noun
jetty:s jetties:p	Noun
jewel:s jewels:p	Noun
jeweler:s jewelers:p	Noun Role
jeweller:s jewellers:p	Noun Role
jewelry:s jewellery:s	Noun
jibe:s jibes:p	Noun SayNoun
jig:s jigs:p	Noun
jihad:s	Noun
jihadist:s jihadists:p	Noun Role
jinx:s jinxes:p	Noun
job:s jobs:p	Noun
joblessness:s	Noun
jock:s	Noun
jockey:s jockeys:p	Noun Role
jogger:s joggers:p	Noun Role
jogging:s	Noun
joiner:s joiners:p	Noun Role
joint:s joints:p	Noun
joint_statement:s joint_statements:p	Noun Doc
joke:s jokes:p	Noun SayNoun
jot:s	Noun
journal:s journals:p	Noun Doc
journalism:s	Noun
journalist:s journalists:p	Noun Role
journey:s journeys:p	Noun
joy:s	Noun
judgment:s judgments:p judgement:s judgements:p	Noun ThinkNoun act=evaluation
judiciary:s judiciaries:p	Noun
judo:s	Noun
jug:s jugs:p	Noun
juggernaut:s	Noun
juice:s	Noun
jump:s jumps:p	Noun
jumper:s jumpers:p	Noun
junction:s	Noun
juncture:s junctures:p	Noun
jungle:s jungles:p	Noun
junior:s juniors:p	Noun Role
junior_minister:s junior_ministers:p	Noun Role
junk:s	Noun
junkie:s junkies:p	Noun
junta:s juntas:p	Noun Group
jurisdiction:s jurisdictions:p	Noun
jurist:s jurists:p	Noun Role
juror:s jurors:p	Noun Role
jury:s juries:p	Noun Group
justice_department:s justice_departments:p	Noun Group
justification:s justifications:p	Noun SayNoun
jute:s	Noun
juvenile:s juveniles:p	Noun
kangaroo:s kangaroos:p	Noun
karat:s	Noun
kayak:s kayaks:p	Noun
keel:s keels:p	Noun
keeper:s keepers:p	Noun Role
keg:s kegs:p	Noun
kelp:s	Noun
ken:s	Noun
kerb:s kerbs:p	Noun
kernel:s kernels:p	Noun
kestrel:s	Noun
kettle:s kettles:p	Noun
key:s keys:p	Noun
keyboard:s keyboards:p	Noun
keyhole:s keyholes:p	Noun
keynote:s keynotes:p	Noun
keystroke:s keystrokes:p	Noun
keyword:s keywords:p	Noun
kg:s kgs:p	Noun Unit unit=kilogram
kick:s	Noun
kickoff:s kickoffs:p	Noun
kid:s kids:p	Noun Role
kidnapper:s kidnappers:p	Noun Role
kidnapping:s	Noun
kidney:s kidneys:p	Noun
kill:s	Noun
killer:s killers:p	Noun Role
killing:s killings:p	Noun
kiln:s kilns:p	Noun
kilo:s kilos:p	Noun Unit unit=kilogram
kilobyte:s kilobytes:p	Noun Unit unit=byte
kilogram:s kilograms:p	Noun Unit unit=kilogram
kilometer:s kilometers:p	Noun Unit unit=kilometre
kilometre:s kilometres:p	Noun Unit unit=kilometre
kilowatt:s kilowatts:p	Noun Unit unit=watt
kilowatt-hour:s kilowatt-hours:p	Noun Unit unit=kilowatt-hour
kilt:s kilts:p	Noun
kin:s	Noun
kind:s kinds:p	Noun
kindness:s	Noun
kingdom:s kingdoms:p	Noun Group
kingpin:s kingpins:p	Noun Role
kink:s kinks:p	Noun
kiosk:s kiosks:p	Noun
kiss:s kisses:p	Noun
kissing:s	Noun
kit:s	Noun
kitchen:s kitchens:p	Noun
kite:s kites:p	Noun
kitten:s kittens:p	Noun
kitty:s kitties:p	Noun
kiwi:s	Noun
km:s kms:p	Noun Unit unit=kilometre
knack:s knacks:p	Noun
knee:s knees:p	Noun
knife:s knives:p	Noun
knight:s knights:p	Noun Role
knob:s knobs:p	Noun
knock:s knocks:p	Noun
knockout:s knockouts:p	Noun
knot:s knots:p	Noun Unit unit=knot
knowledge:s	Noun ThinkNoun act=thought
knuckle:s knuckles:p	Noun
koala:s koalas:p	Noun
koran:s korans:p	Noun Doc
kph:s	Noun Unit unit=km/h
kudos:s	Noun
lab:s labs:p	Noun Group
label:s labels:p	Noun Group SayNoun
labeling:s	Noun
labor:s labors:p labour:s labours:p	Noun
labor_union:s labor_unions:p	Noun Group
laboratory:s laboratories:p	Noun Group
laborer:s laborers:p	Noun Role
labrador:s	Noun
labyrinth:s labyrinths:p	Noun
lace:s	Noun
lack:s lacks:p	Noun
lad:s lads:p	Noun Role gender=m
ladder:s ladders:p	Noun
ladybird:s	Noun
lag:s	Noun
lager:s	Noun
laggard:s laggards:p	Noun
lagging:s	Noun
lagoon:s lagoons:p	Noun
lair:s lairs:p	Noun
lake:s	Noun
lamb:s	Noun
lament:s laments:p	Noun SayNoun
lamp:s lamps:p	Noun
land:s lands:p	Noun
landing:s landings:p	Noun
landlady:s landladies:p	Noun Role gender=f
landline:s landlines:p	Noun
landlord:s landlords:p	Noun Role
landmark:s landmarks:p	Noun
landowner:s landowners:p	Noun Role
landscape:s	Noun
landslide:s landslides:p	Noun
lane:s lanes:p	Noun
language:s languages:p	Noun
lantern:s lanterns:p	Noun
lap:s laps:p	Noun
lapse:s lapses:p	Noun
laptop:s	Noun
larceny:s	Noun
lard:s	Noun
lark:s larks:p	Noun
laser:s lasers:p	Noun
lass:s lasses:p	Noun Role gender=f
lath:s	Noun
laugh:s laughs:p	Noun Occasion
laughter:s	Noun Occasion
launch:s launches:p	Noun
launcher:s launchers:p	Noun
laundering:s	Noun
laundress:s laundresses:p	Noun Role gender=f
laundry:s	Noun
lava:s	Noun
lavatory:s lavatories:p	Noun
law:s laws:p	Noun Doc
law_enforcement:s	Noun Group
law_firm:s law_firms:p	Noun Group
law_professor:s law_professors:p	Noun Role
lawgiver:s lawgivers:p	Noun Role
lawmaker:s lawmakers:p	Noun Role
lawman:s lawmen:p	Noun Role gender=m
lawn:s	Noun
lawsuit:s lawsuits:p	Noun Doc SayNoun
lawyer:s lawyers:p	Noun Role
layer:s layers:p	Noun
layoff:s layoffs:p	Noun
layout:s layouts:p	Noun
laziness:s	Noun
lb:s lbs:p	Noun Unit unit=pound
lead:s leads:p	Noun
leadership:s leaderships:p	Noun Group
leaf:s leaves:p	Noun
leaflet:s leaflets:p	Noun Doc
league:s leagues:p	Noun Group
leak:s leaks:p	Noun
leaner:s leaners:p	Noun
leanings:s	Noun
leap:s leaps:p	Noun
learning:s	Noun
lease:s leases:p	Noun
leash:s leashes:p	Noun
leather:s	Noun
leave:s	Noun
lectern:s lecterns:p	Noun
lecture:s lectures:p	Noun SayNoun Occasion
lecturer:s lecturers:p	Noun Role
ledger:s ledgers:p	Noun
lee:s	Noun
leek:s leeks:p	Noun
leer:s leers:p	Noun
leeway:s	Noun
lefty:s lefties:p	Noun Role
leg:s legs:p	Noun
legacy:s legacies:p	Noun
legal_filing:s legal_filings:p	Noun Doc
legal_scholar:s legal_scholars:p	Noun Role
legality:s	Noun
legalization:s legalisation:s	Noun
legend:s legends:p	Noun Role
legion:s legions:p	Noun
legislating:s	Noun
legislation:s legislations:p	Noun Doc
legislator:s legislators:p	Noun Role
legislature:s legislatures:p	Noun Group
legitimacy:s	Noun
leisure:s	Noun
lemon:s	Noun
lender:s lenders:p	Noun Role
lending:s	Noun
length:s lengths:p	Noun
leniency:s	Noun
lens:s lenses:p	Noun
leopard:s	Noun
lesbian:s lesbians:p	Noun Role
lesson:s lessons:p	Noun
letter:s letters:p	Noun Doc Occasion
letterhead:s	Noun
lettuce:s	Noun
leukemia:s leukaemia:s	Noun
levee:s levees:p	Noun
level:s levels:p	Noun
lever:s levers:p	Noun
leverage:s	Noun
levy:s levies:p	Noun
lexicon:s lexicons:p	Noun
liability:s liabilities:p	Noun
liaison:s	Noun
liar:s liars:p	Noun
libel:s	Noun
liberal:s liberals:p	Noun Role
liberalism:s	Noun
liberalization:s	Noun
liberation:s	Noun
liberator:s liberators:p	Noun Role
libertarian:s libertarians:p	Noun Role
liberty:s liberties:p	Noun
librarian:s librarians:p	Noun Role
library:s libraries:p	Noun
libretto:s	Noun
license:s licenses:p licence:s licences:p	Noun Doc
licensing:s	Noun
lick:s licks:p	Noun
licking:s	Noun
lid:s lids:p	Noun
lie:s lies:p	Noun
lieu:s	Noun
life:s lives:p	Noun
lifeboat:s lifeboats:p	Noun
lifeboat_crew:s lifeboat_crews:p	Noun Group
lifeguard:s lifeguards:p	Noun Role
lifestyle:s lifestyles:p	Noun
lifetime:s lifetimes:p	Noun
lift:s lifts:p	Noun
light:s lights:p	Noun
lighthouse:s lighthouses:p	Noun
lighting:s	Noun
lignite:s	Noun
likelihood:s	Noun
liking:s	Noun
lilt:s	Noun
lily:s lilies:p	Noun
limb:s limbs:p	Noun
lime:s	Noun
limelight:s	Noun
limerick:s limericks:p	Noun
limit:s limits:p	Noun
limitation:s limitations:p	Noun
limousine:s limousines:p	Noun
limp:s limps:p	Noun
linchpin:s linchpins:p	Noun
line:s lines:p	Noun SayNoun
linebacker:s linebackers:p	Noun Role
lineout:s	Noun
liner:s	Noun
linesman:s linesmen:p	Noun Role gender=m
lineup:s lineups:p	Noun
linguist:s linguists:p	Noun Role
lining:s	Noun
link:s links:p	Noun
linkage:s	Noun
lint:s	Noun
lion:s lions:p	Noun
lip:s lips:p	Noun
liquid:s	Noun
liquor:s	Noun
lisp:s lisps:p	Noun
list:s lists:p	Noun Doc
listener:s listeners:p	Noun Role
listing:s listings:p	Noun
litany:s litanies:p	Noun
liter:s liters:p litre:s litres:p	Noun Unit unit=litre
literacy:s	Noun
literary_agent:s literary_agents:p	Noun Role
literature:s	Noun
litigant:s litigants:p	Noun Role
litigation:s	Noun
litigator:s litigators:p	Noun Role
litmus:s	Noun
litter:s	Noun
livelihood:s livelihoods:p	Noun
liveliness:s	Noun
liver:s	Noun
livestock:s	Noun
living:s livings:p	Noun
lizard:s lizards:p	Noun
llama:s llamas:p	Noun
load:s loads:p	Noun
loader:s	Noun
loading:s	Noun
loaf:s loaves:p	Noun
loam:s	Noun
loan:s loans:p	Noun
lobby:s lobbies:p	Noun Group
lobbying:s	Noun
lobbyist:s lobbyists:p	Noun Role
lobe:s lobes:p	Noun
lobster:s	Noun
local:s locals:p	Noun Role
local_media:p	Noun Group
local_resident:s local_residents:p	Noun Role
locale:s locales:p	Noun
locality:s localities:p	Noun
location:s locations:p	Noun
lock:s locks:p	Noun
lockdown:s	Noun
locker:s lockers:p	Noun
locksmith:s locksmiths:p	Noun Role
locust:s	Noun
lodge:s lodges:p	Noun
loft:s lofts:p	Noun
logger:s loggers:p	Noun Role
logic:s	Noun
logistics:s	Noun
logo:s logos:p	Noun
loin:s	Noun
longevity:s	Noun
longing:s	Noun ThinkNoun act=desire
longshoreman:s longshoremen:p	Noun Role gender=m
look:s looks:p	Noun
loon:s loons:p	Noun
loop:s loops:p	Noun
loophole:s loopholes:p	Noun
loot:s	Noun
looter:s looters:p	Noun Role
lope:s lopes:p	Noun
lore:s	Noun
lorry:s lorries:p	Noun
loser:s losers:p	Noun Role
loss:s losses:p	Noun
lot:s lots:p	Noun
lottery:s lotteries:p	Noun
louse:s lice:p	Noun
love:s	Noun ThinkNoun act=thought
lover:s lovers:p	Noun Role
low:s lows:p	Noun
lowering:s	Noun
loyalist:s loyalists:p	Noun Role
loyalty:s loyalties:p	Noun
luck:s	Noun
luggage:s	Noun
lull:s lulls:p	Noun
luminary:s luminaries:p	Noun
lump:s lumps:p	Noun
lunatic:s lunatics:p	Noun Role
lunch:s lunches:p	Noun Occasion
luncheon:s	Noun
lunchtime:s	Noun
lung:s lungs:p	Noun
lure:s lures:p	Noun
lust:s	Noun
lute:s	Noun
luxury:s luxuries:p	Noun
lye:s	Noun
lyre:s lyres:p	Noun
lyric:s lyrics:p	Noun Doc
mace:s	Noun
machete:s	Noun
machination:s machinations:p	Noun
machine:s machines:p	Noun
machinery:s	Noun
machinist:s machinists:p	Noun Role
mackerel:s	Noun
madness:s	Noun
magazine:s magazines:p	Noun Doc
magic:s	Noun
magician:s magicians:p	Noun Role
magnate:s magnates:p	Noun Role
magnet:s magnets:p	Noun
magnetism:s	Noun
magnitude:s	Noun
magpie:s magpies:p	Noun
maid:s maids:p	Noun Role
maiden:s maidens:p	Noun
mail:s mails:p	Noun
mailbox:s mailboxes:p	Noun
mailer:s mailers:p	Noun
mailing:s mailings:p	Noun
mailman:s mailmen:p	Noun Role gender=m
maim:s maims:p	Noun
main:s mains:p	Noun
mainframe:s mainframes:p	Noun
mainland:s	Noun
mainstay:s mainstays:p	Noun
mainstream:s	Noun
maintenance:s	Noun
maize:s	Noun
majority:s majorities:p	Noun Group
makeover:s	Noun
maker:s makers:p	Noun Group
makeup:s	Noun
malaise:s	Noun
malaria:s	Noun
male:s males:p	Noun
malfunction:s malfunctions:p	Noun
malice:s	Noun
mall:s malls:p	Noun
malpractice:s	Noun
malt:s	Noun
malware:s	Noun
mama:s mamas:p	Noun
mammogram:s mammograms:p	Noun
man:s men:p	Noun Role gender=m
management:s managements:p	Noun Group
management_team:s management_teams:p	Noun Group
managing:s	Noun
managing_director:s managing_directors:p	Noun Role
managing_editor:s managing_editors:p	Noun Role
mandarin:s mandarins:p	Noun Role
mandate:s mandates:p	Noun SayNoun act=directive
mane:s manes:p	Noun
maneuver:s maneuvers:p manoeuvre:s manoeuvres:p	Noun
maneuvering:s	Noun
mangle:s mangles:p	Noun
mango:s	Noun
mania:s	Noun
manifestation:s	Noun
manifesto:s manifestos:p	Noun Doc
manipulation:s	Noun
manipulator:s	Noun
mankind:s	Noun
manner:s manners:p	Noun
manpower:s	Noun
mansion:s mansions:p	Noun
manslaughter:s	Noun
mantle:s mantles:p	Noun
mantra:s mantras:p	Noun SayNoun
manual:s manuals:p	Noun Doc
manufacturer:s manufacturers:p	Noun Group
manufacturing:s	Noun
manure:s	Noun
manuscript:s manuscripts:p	Noun
map:s maps:p	Noun Doc
mapping:s	Noun
marathon:s marathons:p	Noun
marble:s	Noun
march:s marches:p	Noun
marcher:s marchers:p	Noun Role
mare:s mares:p	Noun
margin:s margins:p	Noun
marijuana:s	Noun
marine:s marines:p	Noun Role
mariner:s mariners:p	Noun Role
mark:s marks:p	Noun
marker:s markers:p	Noun
market:s markets:p	Noun Group
marketer:s marketers:p	Noun Role
marketing:s	Noun
marketplace:s marketplaces:p	Noun
marking:s markings:p	Noun
marquee:s	Noun
marriage:s marriages:p	Noun
marsh:s	Noun
marshmallow:s marshmallows:p	Noun
mart:s marts:p	Noun
martyr:s martyrs:p	Noun
mascot:s mascots:p	Noun Role
mash:s	Noun
mask:s masks:p	Noun
mason:s masons:p	Noun Role
mass:s masses:p	Noun
massacre:s massacres:p	Noun
masseur:s masseurs:p	Noun Role
mast:s	Noun
master:s masters:p	Noun
mastermind:s masterminds:p	Noun Role
masterpiece:s masterpieces:p	Noun
mat:s mats:p	Noun
match:s matches:p	Noun
matchup:s matchups:p	Noun
mate:s mates:p	Noun Role
material:s materials:p	Noun
materialism:s	Noun
materialist:s materialists:p	Noun
maternity:s	Noun
math:s	Noun
mathematician:s mathematicians:p	Noun Role
mathematics:s	Noun
matriarch:s matriarchs:p	Noun Role gender=f
matrix:s matrices:p	Noun
matter:s matters:p	Noun
mattress:s mattresses:p	Noun
maturity:s	Noun
maverick:s mavericks:p	Noun Role
maxim:s maxims:p	Noun
maximum:s maximums:p	Noun
mayhem:s	Noun
mayoress:s mayoresses:p	Noun Role gender=f
maze:s mazes:p	Noun
meadow:s	Noun
meal:s meals:p	Noun
mean:s means:p	Noun
meaning:s meanings:p	Noun
meantime:s	Noun
measles:s	Noun
measure:s measures:p	Noun
measurement:s measurements:p	Noun
meat:s	Noun
mechanic:s mechanics:p	Noun Role
mechanism:s	Noun
medal:s medals:p	Noun
medalist:s medalists:p	Noun Role
medallist:s medallists:p	Noun Role
media:p	Noun Group
media_conference:s media_conferences:p	Noun Occasion
media_report:s media_reports:p	Noun Doc
median:s	Noun
mediation:s	Noun
mediator:s mediators:p	Noun Role
medic:s medics:p	Noun Role
medical_examiner:s medical_examiners:p	Noun Role
medical_officer:s medical_officers:p	Noun Role
medical_report:s medical_reports:p	Noun Doc
medication:s	Noun
medicine:s medicines:p	Noun
meditation:s	Noun
medium:s media:p	Noun
medley:s medleys:p	Noun
meeting:s meetings:p	Noun Occasion
megabyte:s megabytes:p	Noun Unit unit=byte
megaphone:s megaphones:p	Noun
megaton:s megatons:p	Noun
megawatt:s megawatts:p	Noun Unit unit=watt
melody:s	Noun
meltdown:s	Noun
member:s members:p	Noun Role
membership:s memberships:p	Noun
memo:s memos:p	Noun Doc Occasion
memoir:s memoirs:p	Noun Doc
memorandum:s memorandums:p	Noun
memorial:s memorials:p	Noun
memory:s memories:p	Noun ThinkNoun act=thought
mentality:s	Noun
mention:s mentions:p	Noun SayNoun
mentor:s mentors:p	Noun Role
menu:s menus:p	Noun
merchandise:s	Noun
merchant:s merchants:p	Noun Role
mercury:s	Noun
mercy:s	Noun
merger:s mergers:p	Noun
merit:s merits:p	Noun
mesh:s	Noun
mess:s	Noun
message:s messages:p	Noun Doc SayNoun Occasion
messaging:s	Noun
messenger:s messengers:p	Noun Role
metal:s	Noun
metallurgist:s metallurgists:p	Noun Role
metamorphosis:s	Noun
metaphor:s	Noun
mete:s metes:p	Noun
meteor:s meteors:p	Noun
meteorite:s meteorites:p	Noun
meteorologist:s meteorologists:p	Noun Role
meter:s meters:p metre:s metres:p	Noun Unit unit=metre
method:s methods:p	Noun
metric:s metrics:p	Noun
metro:s	Noun
mettle:s	Noun
mews:s	Noun
mezzanine:s mezzanines:p	Noun
microbiologist:s microbiologists:p	Noun Role
microcomputer:s microcomputers:p	Noun
microphone:s microphones:p	Noun
microprocessor:s	Noun
microscope:s microscopes:p	Noun
microwave:s microwaves:p	Noun
midday:s	Noun
middle:s middles:p	Noun
middle-class:s middle-classes:p	Noun
middleman:s middlemen:p	Noun Role gender=m
midfielder:s midfielders:p	Noun Role
midge:s	Noun
midnight:s	Noun Time
midst:s	Noun
midwife:s midwives:p	Noun Role
migrant:s migrants:p	Noun Role
migration:s	Noun
mike:s mikes:p	Noun
mile:s miles:p	Noun Unit unit=mile
mileage:s	Noun
milestone:s milestones:p	Noun
militant:s militants:p	Noun Role
military:s militaries:p	Noun Group
military_official:s military_officials:p	Noun Role
militia:s militias:p	Noun Group
milk:s	Noun
milkman:s milkmen:p	Noun Role gender=m
mill:s mills:p	Noun
millennial:s millennials:p	Noun Role
miller:s millers:p	Noun Role
millimeter:s millimeters:p	Noun Unit unit=millimetre
millimetre:s millimetres:p	Noun Unit unit=millimetre
millionaire:s millionaires:p	Noun Role
mime:s	Noun
minaret:s minarets:p	Noun
mince:s	Noun
mind:s minds:p	Noun
minder:s minders:p	Noun Role
mine:s mines:p	Noun
miner:s miners:p	Noun Role
mineral:s minerals:p	Noun
minibus:s minibuses:p	Noun
minimum:s minimums:p	Noun
minimum-wage:s minimum-wages:p	Noun
mining:s	Noun
ministry:s ministries:p	Noun Group
mink:s	Noun
minor:s minors:p	Noun
minority:s minorities:p	Noun Group
minstrel:s minstrels:p	Noun
mint:s	Noun
minuet:s minuets:p	Noun
minute:s minutes:p	Noun Unit Time unit=minute
minutes:p	Noun Doc
miracle:s miracles:p	Noun
mirage:s mirages:p	Noun
mirror:s	Noun
miscalculation:s miscalculations:p	Noun
mischief:s	Noun
misconception:s	Noun
misconduct:s	Noun
misdeed:s misdeeds:p	Noun
misdemeanor:s misdemeanors:p	Noun
misery:s miseries:p	Noun
misfire:s misfires:p	Noun
misfortune:s	Noun
misgiving:s misgivings:p	Noun ThinkNoun act=thought
misinformation:s	Noun
mismanagement:s	Noun
misogynist:s misogynists:p	Noun Role
misogyny:s	Noun
misprint:s misprints:p	Noun
misreading:s	Noun
missile:s missiles:p	Noun
mission:s missions:p	Noun ThinkNoun act=commitment
missionary:s missionaries:p	Noun Role
missive:s missives:p	Noun
misspoke:s	Noun
misstatement:s misstatements:p	Noun
misstep:s missteps:p	Noun
mist:s	Noun
mistake:s mistakes:p	Noun
mistress:s mistresses:p	Noun Role gender=f
mistrust:s	Noun ThinkNoun act=thought
misunderstanding:s misunderstandings:p	Noun
misuse:s	Noun
mite:s mites:p	Noun
mitt:s mitts:p	Noun
mitten:s mittens:p	Noun
mix:s	Noun
mixer:s mixers:p	Noun
mixture:s	Noun
mm:s	Noun Unit unit=millimetre
moat:s moats:p	Noun
mob:s mobs:p	Noun Group
mobility:s	Noun
mobilization:s mobilisation:s	Noun
mockery:s mockeries:p	Noun SayNoun act=evaluation stance=blaming
mode:s	Noun
model:s models:p	Noun Role
modeling:s	Noun
modelling:s	Noun
modem:s	Noun
moderate:s moderates:p	Noun
moderation:s	Noun
moderator:s moderators:p	Noun Role
modernization:s modernisation:s	Noun
modicum:s modicums:p	Noun
modification:s	Noun
module:s modules:p	Noun
mogul:s moguls:p	Noun Role
mold:s mould:s	Noun
molecule:s molecules:p	Noun
molt:s molts:p	Noun
mom:s moms:p mum:s mums:p	Noun Role gender=f
moment:s moments:p	Noun Time
momentum:s	Noun
mommy:s mommies:p	Noun Role gender=f
monarch:s monarchs:p	Noun Role
monarchy:s monarchies:p	Noun Group
monastery:s monasteries:p	Noun
money:s monies:p	Noun
money_manager:s money_managers:p	Noun Role
mongering:s	Noun
moniker:s	Noun
monitor:s monitors:p	Noun
monitoring:s	Noun
monk:s monks:p	Noun Role gender=m
monkey:s monkeys:p	Noun
monopoly:s monopolies:p	Noun
monster:s monsters:p	Noun Role
montage:s	Noun
month:s months:p	Noun Unit Time unit=month
monument:s monuments:p	Noun
moo:s moos:p	Noun
mood:s	Noun
moon:s moons:p	Noun
moor:s moors:p	Noun
moorings:s	Noun
moot:s	Noun
mop:s mops:p	Noun
moped:s	Noun
moral:s morals:p	Noun
morale:s	Noun
morality:s	Noun
morass:s morasses:p	Noun
moratorium:s moratoriums:p	Noun
morn:s morns:p	Noun
morning:s	Noun Time
moron:s morons:p	Noun
mortal:s mortals:p	Noun
mortality:s	Noun
mortar:s mortars:p	Noun
mortgage:s mortgages:p	Noun
mosaic:s	Noun
mosque:s mosques:p	Noun Group
mosquito:s mosquitoes:p	Noun
moss:s	Noun
moth:s moths:p	Noun
mothball:s mothballs:p	Noun
mother-in-law:s mothers-in-law:p	Noun Role gender=f
motion:s motions:p	Noun Doc SayNoun
motivation:s motivations:p	Noun
motive:s motives:p	Noun
motor:s motors:p	Noun
motorbike:s motorbikes:p	Noun
motorcycle:s motorcycles:p	Noun
motorist:s motorists:p	Noun Role
motorway:s motorways:p	Noun
motto:s mottoes:p	Noun SayNoun
mount:s mounts:p	Noun
mountain:s mountains:p	Noun
mountaineer:s mountaineers:p	Noun Role
mourner:s mourners:p	Noun Role
mourning:s	Noun
mouse:s mice:p	Noun
mouth:s	Noun
mouthpiece:s mouthpieces:p	Noun
move:s moves:p	Noun
movement:s movements:p	Noun Group
mover:s movers:p	Noun Role
movie:s movies:p	Noun Doc
mower:s mowers:p	Noun
mph:s	Noun Unit unit=mph
muck:s	Noun
mud:s	Noun
mudslide:s	Noun
mudslinging:s	Noun
muff:s muffs:p	Noun
mug:s mugs:p	Noun
mule:s mules:p	Noun
multimillionaire:s multimillionaires:p	Noun
multinational:s multinationals:p	Noun
multiple:s multiples:p	Noun
multiplication:s	Noun
multitude:s	Noun
mummy:s mummies:p	Noun Role gender=f
municipality:s municipalities:p	Noun
mural:s murals:p	Noun
murder:s murders:p	Noun
murderer:s murderers:p	Noun Role
murmur:s murmurs:p	Noun
muscle:s muscles:p	Noun
museum:s museums:p	Noun Group
mush:s	Noun
mushroom:s mushrooms:p	Noun
music:s	Noun
musical:s musicals:p	Noun
musician:s musicians:p	Noun Role
musk:s	Noun
muss:s	Noun
mussel:s mussels:p	Noun
mustard:s	Noun
mutt:s mutts:p	Noun
mutter:s mutters:p	Noun
mw:s	Noun Unit unit=watt
mystery:s	Noun
myth:s myths:p	Noun
mythology:s	Noun
nag:s nags:p	Noun
nail:s nails:p	Noun
name:s names:p	Noun
namesake:s namesakes:p	Noun
nanny:s nannies:p	Noun Role
nap:s	Noun
nape:s napes:p	Noun
napkin:s napkins:p	Noun
narcotic:s narcotics:p	Noun
narrative:s narratives:p	Noun SayNoun
narrator:s narrators:p	Noun Role
nation:s nations:p	Noun Group
national:s nationals:p	Noun
national_guard:s national_guards:p	Noun Group
national_team:s national_teams:p	Noun Group
nationalism:s	Noun
nationalist:s nationalists:p	Noun Role
nationality:s nationalities:p	Noun
native:s natives:p	Noun Role
nativist:s nativists:p	Noun Role
naturalist:s naturalists:p	Noun Role
naturalization:s	Noun
nature:s	Noun
navy:s navies:p	Noun Group
nay:s nays:p	Noun
naysayer:s naysayers:p	Noun Role
nebula:s nebulae:p	Noun
necessity:s necessities:p	Noun
neck:s necks:p	Noun
need:s needs:p	Noun
needle:s needles:p	Noun
negative:s negatives:p	Noun
negativity:s	Noun
neglect:s	Noun
negligence:s	Noun
negotiation:s negotiations:p	Noun
negotiator:s negotiators:p	Noun Role
neighbor:s neighbors:p neighbour:s neighbours:p	Noun Role
neighborhood:s neighborhoods:p	Noun
neighbourhood:s neighbourhoods:p	Noun
neon:s	Noun
nephew:s nephews:p	Noun Role gender=m
nerve:s	Noun
nest:s nests:p	Noun
net:s	Noun
netting:s	Noun
nettle:s nettles:p	Noun
network:s networks:p	Noun Group
networking:s	Noun
neurologist:s neurologists:p	Noun Role
neurology:s	Noun
neuron:s neurons:p	Noun
neuroscientist:s neuroscientists:p	Noun Role
neurosurgeon:s	Noun
neutrality:s	Noun
newborn:s newborns:p	Noun
newcomer:s newcomers:p	Noun Role
news:s	Noun SayNoun
news_agency:s news_agencies:p	Noun Group
news_anchor:s news_anchors:p	Noun Role
news_briefing:s news_briefings:p	Noun SayNoun Occasion
news_conference:s news_conferences:p	Noun Occasion
news_editor:s news_editors:p	Noun Role
news_organisation:s	Noun Group
news_organization:s news_organizations:p	Noun Group
news_outlet:s news_outlets:p	Noun Group
news_release:s news_releases:p	Noun Doc
news_report:s news_reports:p	Noun Doc
newscaster:s newscasters:p	Noun Role
newsletter:s newsletters:p	Noun Doc
newsmaker:s newsmakers:p	Noun Role
newspaper:s newspapers:p	Noun Doc
newsreader:s newsreaders:p	Noun Role
newsroom:s newsrooms:p	Noun Group
newt:s newts:p	Noun
nicety:s niceties:p	Noun
niche:s niches:p	Noun
nick:s nicks:p	Noun
nickel:s	Noun
nickname:s nicknames:p	Noun SayNoun
niece:s nieces:p	Noun Role gender=f
night:s nights:p	Noun Time
nightclub:s nightclubs:p	Noun
nightmare:s nightmares:p	Noun
nighttime:s	Noun
nil:s	Noun
nip:s nips:p	Noun
nitrogen:s	Noun
nobility:s	Noun
noble:s nobles:p	Noun Role
nobleman:s noblemen:p	Noun Role gender=m
nod:s nods:p	Noun Occasion
node:s nodes:p	Noun
noise:s noises:p	Noun
nomad:s nomads:p	Noun
nomination:s nominations:p	Noun
nominee:s nominees:p	Noun Role
non-profit:s non-profits:p	Noun Group
nonfiction:s	Noun
nonprobability:s	Noun
nonprofit:s nonprofits:p	Noun Group
nonproliferation:s	Noun
nonsense:s	Noun
nonwhite:s nonwhites:p	Noun
nook:s nooks:p	Noun
noon:s	Noun Time
noose:s nooses:p	Noun
norm:s norms:p	Noun
normality:s	Noun
normalization:s normalisation:s	Noun
north:s	Noun
northeast:s	Noun
northwest:s	Noun
nose:s noses:p	Noun
nostalgia:s	Noun
notary:s notaries:p	Noun Role
notation:s	Noun
notch:s notches:p	Noun
note:s notes:p	Noun Doc SayNoun Occasion
notebook:s notebooks:p	Noun
notice:s notices:p	Noun Doc SayNoun
notification:s	Noun
notion:s notions:p	Noun ThinkNoun act=thought
notoriety:s	Noun
noun:s nouns:p	Noun
nova:s	Noun
novel:s novels:p	Noun Doc
novelist:s novelists:p	Noun Role
novelty:s novelties:p	Noun
novice:s novices:p	Noun Role
nuance:s nuances:p	Noun
nude:s	Noun
nudge:s nudges:p	Noun
nuisance:s nuisances:p	Noun
nuke:s nukes:p	Noun
number:s numbers:p	Noun Doc
numbering:s	Noun
numeral:s numerals:p	Noun
nun:s nuns:p	Noun Role gender=f
nuptials:s	Noun
nursing:s	Noun
nurture:s	Noun
nut:s nuts:p	Noun
nutrition:s	Noun
nutritionist:s nutritionists:p	Noun Role
nutshell:s nutshells:p	Noun
oaf:s oafs:p	Noun
oak:s	Noun
oar:s oars:p	Noun
oasis:s oases:p	Noun
oath:s oaths:p	Noun SayNoun act=commitment
oatmeal:s	Noun
oats:s	Noun
obesity:s	Noun
obfuscation:s	Noun
obituary:s obituaries:p	Noun Doc
object:s objects:p	Noun
objection:s objections:p	Noun SayNoun act=evaluation
objective:s objectives:p	Noun
objector:s objectors:p	Noun Role
obligation:s obligations:p	Noun
obliteration:s	Noun
oblivion:s	Noun
oboe:s oboes:p	Noun
obscurity:s	Noun
observation:s observations:p	Noun SayNoun
observer:s observers:p	Noun Role
obsession:s	Noun ThinkNoun act=desire
obstacle:s obstacles:p	Noun
obstetrician:s obstetricians:p	Noun Role
obstruction:s	Noun
occasion:s occasions:p	Noun
occupant:s occupants:p	Noun Role
occupation:s	Noun
occupier:s occupiers:p	Noun Role
occurrence:s occurrences:p	Noun
ocean:s oceans:p	Noun
oceanographer:s oceanographers:p	Noun Role
octopus:s octopuses:p	Noun
oddity:s	Noun
odds:s	Noun
ode:s odes:p	Noun
odor:s odors:p odour:s odours:p	Noun
offender:s offenders:p	Noun Role
offense:s offenses:p offence:s offences:p	Noun
offensive:s offensives:p	Noun
offer:s offers:p	Noun SayNoun act=commitment
office:s offices:p	Noun Group
office_worker:s office_workers:p	Noun Role
officeholder:s officeholders:p	Noun Role
official:s officials:p	Noun Role
official_data:p	Noun Doc
official_figures:p	Noun Doc
offshoot:s offshoots:p	Noun
offside:s	Noun
offspring:s	Noun
ogle:s ogles:p	Noun
ogre:s ogres:p	Noun
ohm:s ohms:p	Noun
oil:s oils:p	Noun
oil_company:s oil_companies:p	Noun Group
okra:s	Noun
old:s olds:p	Noun
oligarch:s oligarchs:p	Noun Role
ombudsman:s ombudsmen:p	Noun Role gender=m
omen:s	Noun
omission:s omissions:p	Noun
omnibus:s	Noun
oncologist:s oncologists:p	Noun Role
one-half:s one-halves:p	Noun
one-third:s one-thirds:p	Noun
onion:s	Noun
online:s	Noun
onlooker:s onlookers:p	Noun Role
onset:s	Noun
onslaught:s onslaughts:p	Noun
onus:s	Noun
ooze:s	Noun
op-ed:s op-eds:p	Noun Doc Occasion
opal:s	Noun
open_letter:s open_letters:p	Noun Doc
opener:s openers:p	Noun
opening:s openings:p	Noun
openness:s	Noun
opera:s	Noun
operating:s	Noun
operation:s operations:p	Noun
operative:s operatives:p	Noun Role
operator:s operators:p	Noun Role
opinion:s opinions:p	Noun ThinkNoun act=thought
opinion_piece:s opinion_pieces:p	Noun Doc
opinion_poll:s opinion_polls:p	Noun Doc
opioid:s	Noun
opium:s	Noun
opponent:s opponents:p	Noun Role
opportunism:s	Noun
opportunist:s opportunists:p	Noun Role
opportunity:s opportunities:p	Noun
opposition:s	Noun Group SayNoun act=evaluation
opposition_lawmaker:s opposition_lawmakers:p	Noun Role
opposition_leader:s opposition_leaders:p	Noun Role
opposition_party:s opposition_parties:p	Noun Group
opposition_politician:s opposition_politicians:p	Noun Role
oppression:s	Noun
oppressor:s oppressors:p	Noun Role
optic:s optics:p	Noun
optician:s opticians:p	Noun Role
optimisation:s	Noun
optimism:s	Noun ThinkNoun act=thought
optimist:s optimists:p	Noun Role
optimization:s	Noun
option:s options:p	Noun
optometrist:s optometrists:p	Noun Role
opus:s opera:p	Noun
orange:s oranges:p	Noun
orangutan:s orangutans:p	Noun
oration:s	Noun
orator:s orators:p	Noun Role
orbit:s orbits:p	Noun
orchard:s orchards:p	Noun
orchestra:s orchestras:p	Noun Group
orchid:s orchids:p	Noun
ordeal:s ordeals:p	Noun
order:s orders:p	Noun Doc SayNoun act=directive
ore:s	Noun
organ:s organs:p	Noun
organist:s organists:p	Noun Role
organization:s organizations:p organisation:s organisations:p	Noun Group
organizer:s organizers:p organiser:s organisers:p	Noun Role
orgy:s orgies:p	Noun
orientation:s	Noun
origin:s origins:p	Noun
original:s originals:p	Noun
originator:s originators:p	Noun Role
ornament:s ornaments:p	Noun
ornithologist:s ornithologists:p	Noun Role
orphan:s orphans:p	Noun
orthodontist:s orthodontists:p	Noun Role
orthodoxy:s orthodoxies:p	Noun
osmosis:s	Noun
osprey:s	Noun
ostrich:s	Noun
other:s others:p	Noun
otter:s	Noun
ouch:s	Noun
ounce:s ounces:p	Noun Unit unit=ounce
ouster:s	Noun
out-of-pocket:s out-of-pockets:p	Noun
outbreak:s outbreaks:p	Noun
outburst:s outbursts:p	Noun SayNoun
outcome:s outcomes:p	Noun
outcry:s outcries:p	Noun SayNoun act=evaluation
outdoors:s	Noun
outfielder:s outfielders:p	Noun Role
outfit:s outfits:p	Noun
outing:s outings:p	Noun
outlaw:s outlaws:p	Noun
outlay:s outlays:p	Noun
outlet:s outlets:p	Noun Group
outline:s outlines:p	Noun
outlook:s outlooks:p	Noun ThinkNoun act=thought
outpatient:s outpatients:p	Noun
outpost:s outposts:p	Noun
output:s	Noun
outrage:s outrages:p	Noun ThinkNoun act=thought
outreach:s	Noun
outset:s	Noun
outsider:s outsiders:p	Noun Role
outskirts:s	Noun
outsourcing:s	Noun
outweigh:s outweighs:p	Noun
oval:s ovals:p	Noun
ovation:s ovations:p	Noun
oven:s ovens:p	Noun
overcapacity:s	Noun
overdose:s overdoses:p	Noun
overdraft:s overdrafts:p	Noun
overdrive:s	Noun
overflow:s	Noun
overhaul:s overhauls:p	Noun
overhead:s	Noun
overlay:s overlays:p	Noun
overload:s	Noun
overpopulation:s	Noun
overreach:s	Noun
overseer:s overseers:p	Noun Role
oversight:s oversights:p	Noun
overtime:s	Noun
overtone:s overtones:p	Noun
overture:s overtures:p	Noun
overuse:s	Noun
overview:s	Noun
overwriting:s	Noun
ovum:s ova:p	Noun
owl:s owls:p	Noun
owner:s owners:p	Noun Role
ownership:s	Noun
owning:s	Noun
oxide:s	Noun
oxygen:s	Noun
oyster:s oysters:p	Noun
ozone:s	Noun
pace:s paces:p	Noun
pacifier:s pacifiers:p	Noun
pacifism:s	Noun
pack:s	Noun
package:s packages:p	Noun
packaging:s	Noun
packet:s packets:p	Noun
pact:s pacts:p	Noun Doc
pad:s pads:p	Noun
paddle:s paddles:p	Noun
paddy:s paddies:p	Noun
page:s pages:p	Noun Doc
pageant:s pageants:p	Noun
pail:s pails:p	Noun
pain:s pains:p	Noun
painkiller:s	Noun
paint:s paints:p	Noun
painter:s painters:p	Noun Role
painting:s paintings:p	Noun
pair:s	Noun
pairing:s	Noun
pal:s pals:p	Noun Role
palace:s palaces:p	Noun
palaeontologist:s palaeontologists:p	Noun Role
pale:s pales:p	Noun
paleontologist:s paleontologists:p	Noun Role
pall:s palls:p	Noun
palm:s palms:p	Noun
pamphlet:s pamphlets:p	Noun Doc
pandemic:s	Noun
pandemonium:s	Noun
pandering:s	Noun
pane:s panes:p	Noun
panel:s panels:p	Noun Group
panelist:s panelists:p	Noun Role
panellist:s panellists:p	Noun Role
pang:s pangs:p	Noun
panhandle:s panhandles:p	Noun
panic:s	Noun
panning:s	Noun
pant:s pants:p	Noun
panther:s panthers:p	Noun
pantomime:s	Noun
pap:s	Noun
papa:s papas:p	Noun
papacy:s papacies:p	Noun
paper:s papers:p	Noun Doc
paperback:s paperbacks:p	Noun
paperwork:s	Noun
par:s	Noun
parable:s parables:p	Noun
parachute:s parachutes:p	Noun
parade:s parades:p	Noun
paradigm:s	Noun
paradise:s	Noun
paradox:s	Noun
paragraph:s paragraphs:p	Noun Doc
paralegal:s paralegals:p	Noun Role
parallel:s parallels:p	Noun
paramedic:s paramedics:p	Noun Role
parameter:s parameters:p	Noun
paranoia:s	Noun
paraphrase:s paraphrases:p	Noun
paratrooper:s paratroopers:p	Noun Role
parcel:s parcels:p	Noun
pardon:s pardons:p	Noun
parent:s parents:p	Noun Role
parent_company:s parent_companies:p	Noun Group
parenthesis:s parentheses:p	Noun
parenting:s	Noun
pariah:s	Noun
paring:s	Noun
parish_council:s parish_councils:p	Noun Group
parishioner:s parishioners:p	Noun Role
parity:s	Noun
park:s parks:p	Noun
parking:s	Noun
parliament:s parliaments:p	Noun Group
parlor:s parlors:p parlour:s parlours:p	Noun
parody:s parodies:p	Noun
parole:s	Noun
parrot:s parrots:p	Noun
parsley:s	Noun
part:s parts:p	Noun
participant:s participants:p	Noun Role
participation:s	Noun
particle:s particles:p	Noun
particular:s particulars:p	Noun
parting:s partings:p	Noun
partisan:s partisans:p	Noun
partisanship:s	Noun
partition:s partitions:p	Noun
partner:s partners:p	Noun Role
partnership:s partnerships:p	Noun Group
partridge:s	Noun
party:s parties:p	Noun Group
party_leader:s party_leaders:p	Noun Role
party_member:s party_members:p	Noun Role
pass:s	Noun
passage:s passages:p	Noun Doc
passenger:s passengers:p	Noun Role
passer-by:s passers-by:p	Noun Role
passerby:s passersby:p	Noun Role
passing:s	Noun
passion:s passions:p	Noun ThinkNoun act=thought
passport:s passports:p	Noun Doc
password:s passwords:p	Noun
paste:s	Noun
pastime:s pastimes:p	Noun
pasture:s	Noun
patch:s patches:p	Noun
patchwork:s	Noun
pate:s	Noun
patent:s patents:p	Noun
path:s paths:p	Noun
pathologist:s pathologists:p	Noun Role
pathway:s pathways:p	Noun
patience:s	Noun
patient:s patients:p	Noun Role
patio:s patios:p	Noun
patriarch:s patriarchs:p	Noun Role gender=m
patriot:s patriots:p	Noun Role
patriotism:s	Noun
patrol:s patrols:p	Noun Group
patrolman:s patrolmen:p	Noun Role gender=m
patrolwoman:s patrolwomen:p	Noun Role gender=f
patron:s patrons:p	Noun
patronage:s	Noun
pattern:s patterns:p	Noun
pause:s	Noun
pavement:s	Noun
paw:s paws:p	Noun
pawn:s pawns:p	Noun
pay:s	Noun
payback:s	Noun
paycheck:s paychecks:p	Noun
payday:s paydays:p	Noun
payer:s payers:p	Noun Role
payment:s payments:p	Noun
payoff:s payoffs:p	Noun
payout:s payouts:p	Noun
payroll:s payrolls:p	Noun
pea:s peas:p	Noun
peace:s	Noun
peace_envoy:s peace_envoys:p	Noun Role
peace_negotiator:s peace_negotiators:p	Noun Role
peacekeeper:s peacekeepers:p	Noun Role
peacemaker:s peacemakers:p	Noun Role
peacetime:s	Noun
peach:s peaches:p	Noun
peacock:s	Noun
peak:s peaks:p	Noun
peal:s peals:p	Noun
peanut:s peanuts:p	Noun
pear:s pears:p	Noun
pearl:s	Noun
peasant:s peasants:p	Noun Role
peat:s	Noun
peccadillo:s peccadilloes:p	Noun
peck:s pecks:p	Noun
peculiarity:s peculiarities:p	Noun
pedal:s pedals:p	Noun
pedant:s pedants:p	Noun
pedantry:s	Noun
peddler:s peddlers:p	Noun
peddling:s	Noun
pedestal:s pedestals:p	Noun
pedestrian:s pedestrians:p	Noun Role
pediatrician:s pediatricians:p paediatrician:s paediatricians:p	Noun Role
pedigree:s	Noun
peek:s	Noun
peep:s peeps:p	Noun
peer:s peers:p	Noun
peer-reviewed_study:s peer-reviewed_studies:p	Noun Doc
pen:s pens:p	Noun
penalty:s penalties:p	Noun
penchant:s	Noun
pencil:s	Noun
penguin:s	Noun
peninsula:s peninsulas:p	Noun
penis:s penises:p	Noun
pension:s pensions:p	Noun
pensioner:s pensioners:p	Noun Role
peon:s peons:p	Noun
people:p	Noun Role
pep:s	Noun
pepper:s	Noun
per_cent:s	Noun Unit unit=percent
percent:s	Noun Unit unit=percent
percentage:s percentages:p	Noun
percentage_point:s percentage_points:p	Noun Unit unit=percent
percentile:s	Noun
perception:s perceptions:p	Noun ThinkNoun act=thought
perch:s	Noun
perfection:s	Noun
perfectionist:s perfectionists:p	Noun Role
performance:s performances:p	Noun
performer:s performers:p	Noun Role
peril:s perils:p	Noun
perimeter:s perimeters:p	Noun
period:s periods:p	Noun
periodical:s periodicals:p	Noun
peripheral:s peripherals:p	Noun
perjury:s	Noun
perk:s perks:p	Noun
permission:s	Noun
permit:s permits:p	Noun Doc
peroration:s	Noun
perpetrator:s perpetrators:p	Noun Role
persecution:s	Noun
perseverance:s	Noun
persistence:s	Noun
person:s persons:p	Noun Role
persona:s	Noun
personality:s personalities:p	Noun
personnel:s	Noun
perspective:s perspectives:p	Noun ThinkNoun act=thought
persuasion:s	Noun
pessimism:s	Noun ThinkNoun act=thought
pessimist:s pessimists:p	Noun Role
pest:s pests:p	Noun
pesticide:s	Noun
pet:s pets:p	Noun
petition:s petitions:p	Noun Doc SayNoun act=directive
petitioner:s petitioners:p	Noun Role
petrol:s	Noun
petroleum:s	Noun
pew:s pews:p	Noun
phantom:s phantoms:p	Noun
pharmaceutical:s pharmaceuticals:p	Noun
pharmaceutical_company:s pharmaceutical_companies:p	Noun Group
pharmacist:s pharmacists:p	Noun Role
pharmacy:s	Noun
phase:s phases:p	Noun
pheasant:s	Noun
phenomenon:s phenomena:p	Noun
philanthropist:s philanthropists:p	Noun Role
philanthropy:s	Noun
philologist:s philologists:p	Noun Role
philosopher:s philosophers:p	Noun Role
philosophy:s	Noun ThinkNoun act=thought
phishing:s	Noun
phone:s phones:p	Noun Occasion
phone_call:s phone_calls:p	Noun Occasion
phone_interview:s phone_interviews:p	Noun Doc SayNoun Occasion
phonics:s	Noun
photo:s photos:p	Noun Doc
photocopy:s photocopies:p	Noun
photograph:s photographs:p	Noun Doc
photographer:s photographers:p	Noun Role
phrase:s phrases:p	Noun SayNoun
physic:s	Noun
physician:s physicians:p	Noun Role
physicist:s physicists:p	Noun Role
physics:s	Noun
physiologist:s physiologists:p	Noun Role
physiology:s	Noun
physiotherapist:s physiotherapists:p	Noun Role
physique:s	Noun
pianist:s pianists:p	Noun Role
piano:s pianos:p	Noun
pick:s picks:p	Noun
picket:s pickets:p	Noun
picketer:s picketers:p	Noun Role
pickle:s	Noun
pickup:s pickups:p	Noun
picnic:s picnics:p	Noun
picture:s pictures:p	Noun
pie:s pies:p	Noun
piece:s pieces:p	Noun Doc
pier:s piers:p	Noun
piety:s	Noun
pig:s pigs:p	Noun
pigeon:s pigeons:p	Noun
piglet:s	Noun
pike:s	Noun
pile:s	Noun
pill:s pills:p	Noun
pillar:s pillars:p	Noun
pillow:s pillows:p	Noun
pilot:s pilots:p	Noun Role
pin:s pins:p	Noun
pinch:s pinches:p	Noun
pine:s	Noun
pineapple:s	Noun
pink:s	Noun
pint:s pints:p	Noun
pioneer:s pioneers:p	Noun Role
pipe:s pipes:p	Noun
pipeline:s pipelines:p	Noun
pique:s	Noun
pirate:s pirates:p	Noun Role
pistol:s pistols:p	Noun
pit:s pits:p	Noun
pitch:s pitches:p	Noun SayNoun
pitcher:s pitchers:p	Noun Role
pitfall:s pitfalls:p	Noun
pitmaster:s pitmasters:p	Noun Role
pity:s	Noun
pivot:s pivots:p	Noun
pizza:s	Noun
placard:s placards:p	Noun Doc
place:s places:p	Noun
placebo:s	Noun
plagiarism:s	Noun
plague:s	Noun
plaintiff:s plaintiffs:p	Noun Role
plan:s plans:p	Noun Doc ThinkNoun act=commitment
plane:s planes:p	Noun
planet:s planets:p	Noun
planetarium:s planetariums:p	Noun
plank:s planks:p	Noun
planner:s planners:p	Noun Role
planning:s	Noun
planning_committee:s planning_committees:p	Noun Group
plant:s plants:p	Noun
planter:s planters:p	Noun
plaque:s	Noun
plaster:s	Noun
plasterer:s plasterers:p	Noun Role
plastic:s	Noun
plate:s plates:p	Noun
platform:s platforms:p	Noun Group
platitude:s platitudes:p	Noun
platter:s platters:p	Noun
plaudit:s plaudits:p	Noun SayNoun act=evaluation stance=praising
play:s	Noun
playbook:s playbooks:p	Noun
player:s players:p	Noun Role
player-manager:s player-managers:p	Noun Role
playground:s playgrounds:p	Noun
playing:s	Noun
playoff:s playoffs:p	Noun
playwright:s playwrights:p	Noun Role
plaza:s plazas:p	Noun
plea:s pleas:p	Noun SayNoun act=directive
plea_agreement:s plea_agreements:p	Noun Doc
pleasure:s	Noun
pledge:s pledges:p	Noun SayNoun act=commitment
plenty:s	Noun
plight:s plights:p	Noun
plop:s plops:p	Noun
plot:s plots:p	Noun
plotter:s plotters:p	Noun Role
plough:s ploughs:p	Noun
ploy:s ploys:p	Noun
pluck:s	Noun
plug:s plugs:p	Noun
plum:s	Noun
plumber:s plumbers:p	Noun Role
plumbing:s	Noun
plurality:s	Noun
plutonium:s	Noun
ply:s	Noun
pneumonia:s	Noun
pocket:s pockets:p	Noun
pocketbook:s pocketbooks:p	Noun
pod:s pods:p	Noun
podcast:s podcasts:p	Noun Doc Occasion
podcaster:s podcasters:p	Noun Role
podium:s podiums:p	Noun
poem:s poems:p	Noun Doc
poet:s poets:p	Noun Role
poetry:s	Noun
point:s points:p	Noun SayNoun
pointer:s pointers:p	Noun
poison:s	Noun
poisoning:s	Noun
poke:s pokes:p	Noun
polarization:s	Noun
pole:s poles:p	Noun
police:p	Noun Group
police_chief:s police_chiefs:p	Noun Role
police_department:s police_departments:p	Noun Group
police_force:s police_forces:p	Noun Group
police_officer:s police_officers:p	Noun Role
police_report:s police_reports:p	Noun Doc
police_service:s police_services:p	Noun Group
police_spokesman:s police_spokesmen:p	Noun Role gender=m
police_spokeswoman:s police_spokeswomen:p	Noun Role gender=f
policeman:s policemen:p	Noun Role gender=m
policewoman:s policewomen:p	Noun Role gender=f
policy:s policies:p	Noun ThinkNoun act=commitment
policy_paper:s policy_papers:p	Noun Doc
policy-maker:s policy-makers:p	Noun Role
policymaker:s policymakers:p	Noun Role
policymaking:s	Noun
polio:s	Noun
politeness:s	Noun
political_analyst:s political_analysts:p	Noun Role
political_party:s political_parties:p	Noun Group
political_scientist:s political_scientists:p	Noun Role
politician:s politicians:p	Noun Role
politicking:s	Noun
politico:s politicos:p	Noun
politics:s	Noun
poll:s polls:p	Noun Doc
polling:s	Noun
pollster:s pollsters:p	Noun Role
pollutant:s pollutants:p	Noun
polluter:s polluters:p	Noun Role
pollution:s	Noun
polo:s	Noun
polytunnel:s	Noun
pomp:s	Noun
pond:s ponds:p	Noun
pontiff:s pontiffs:p	Noun Role
pony:s ponies:p	Noun
poodle:s poodles:p	Noun
pool:s pools:p	Noun
poop:s	Noun
poor:s	Noun
pop:s	Noun
poppy:s poppies:p	Noun
populace:s populaces:p	Noun Group
popularity:s	Noun
population:s populations:p	Noun
populism:s	Noun
populist:s populists:p	Noun Role
porch:s porches:p	Noun
pore:s pores:p	Noun
pork:s	Noun
pornography:s	Noun
porpoise:s porpoises:p	Noun
port:s ports:p	Noun
portability:s	Noun
portal:s portals:p	Noun
porter:s porters:p	Noun Role
portfolio:s portfolios:p	Noun
portion:s portions:p	Noun
portrait:s portraits:p	Noun
portrayal:s portrayals:p	Noun SayNoun
position:s positions:p	Noun ThinkNoun act=thought
position_paper:s position_papers:p	Noun Doc
positioning:s	Noun
positive:s positives:p	Noun
possession:s possessions:p	Noun
possibility:s possibilities:p	Noun
post:s posts:p	Noun Doc SayNoun Occasion
post-mortem:s post-mortems:p	Noun Doc
postage:s	Noun
postcard:s postcards:p	Noun Doc
postcode:s	Noun
postdoctoral_researcher:s postdoctoral_researchers:p	Noun Role
poster:s posters:p	Noun Doc
posterity:s	Noun
postman:s postmen:p	Noun Role gender=m
postmaster:s postmasters:p	Noun Role
postmistress:s postmistresses:p	Noun Role gender=f
postponement:s	Noun
postscript:s postscripts:p	Noun
postulate:s postulates:p	Noun
posture:s	Noun
postwoman:s postwomen:p	Noun Role gender=f
pot:s	Noun
potato:s	Noun
potency:s	Noun
potential:s potentials:p	Noun
pothole:s potholes:p	Noun
potter:s potters:p	Noun Role
pottery:s	Noun
poultry:s	Noun
pout:s pouts:p	Noun
poverty:s	Noun
powder:s	Noun
power:s powers:p	Noun
powerhouse:s powerhouses:p	Noun
pr_man:s pr_men:p	Noun Role gender=m
practical:s practicals:p	Noun
practicality:s	Noun
practice:s practices:p	Noun
practise:s	Noun
practitioner:s practitioners:p	Noun Role
pragmatism:s	Noun
pragmatist:s pragmatists:p	Noun Role
prairie:s prairies:p	Noun
praise:s praises:p	Noun SayNoun act=evaluation stance=praising
pram:s	Noun
prank:s pranks:p	Noun
prawn:s	Noun
prayer:s prayers:p	Noun SayNoun
preacher:s preachers:p	Noun Role
precaution:s precautions:p	Noun
precedence:s	Noun
precedent:s precedents:p	Noun
precinct:s precincts:p	Noun
precipice:s precipices:p	Noun
precondition:s preconditions:p	Noun
precursor:s precursors:p	Noun
predecessor:s predecessors:p	Noun Role
predicament:s predicaments:p	Noun
prediction:s predictions:p	Noun SayNoun
predictor:s	Noun
preface:s prefaces:p	Noun
preference:s preferences:p	Noun ThinkNoun act=desire
prefix:s prefixes:p	Noun
pregnancy:s pregnancies:p	Noun
prejudice:s	Noun
prelude:s preludes:p	Noun
premiere:s	Noun
premise:s premises:p	Noun ThinkNoun act=thought
premium:s premiums:p	Noun
preoccupation:s	Noun
prep:s preps:p	Noun
preparation:s preparations:p	Noun
preparedness:s	Noun
preponderance:s	Noun
prerequisite:s prerequisites:p	Noun
prerogative:s prerogatives:p	Noun
preschool:s	Noun
prescription:s prescriptions:p	Noun
presence:s presences:p	Noun
present:s presents:p	Noun
presentation:s presentations:p	Noun
presenter:s presenters:p	Noun Role
preservation:s	Noun
preserve:s preserves:p	Noun
presidency:s presidencies:p	Noun
president_and_ceo:s	Noun Role
press:s presses:p	Noun Group
press_briefing:s press_briefings:p	Noun SayNoun Occasion
press_conference:s press_conferences:p	Noun Occasion
press_kit:s	Noun Doc
press_officer:s press_officers:p	Noun Role
press_release:s press_releases:p	Noun Doc Occasion
press_statement:s press_statements:p	Noun Doc
pressure:s pressures:p	Noun
pressure_group:s pressure_groups:p	Noun Group
prestige:s	Noun
presumption:s	Noun
pretext:s pretexts:p	Noun
pretzel:s pretzels:p	Noun
prevention:s	Noun
preview:s previews:p	Noun
prey:s	Noun
price:s prices:p	Noun
pricing:s	Noun
pride:s	Noun ThinkNoun act=thought
priest:s priests:p	Noun Role
primary:s primaries:p	Noun
prime-time:s prime-times:p	Noun
primitive:s primitives:p	Noun
principal:s principals:p	Noun Role
principle:s principles:p	Noun
print:s prints:p	Noun
printer:s printers:p	Noun
printing:s	Noun
printout:s printouts:p	Noun
priority:s priorities:p	Noun ThinkNoun act=thought
prison:s prisons:p	Noun
prison_officer:s prison_officers:p	Noun Role
prisoner:s prisoners:p	Noun Role
privacy:s	Noun
privatization:s privatisation:s	Noun
privilege:s privileges:p	Noun
prize:s prizes:p	Noun
pro-business:s pro-businesses:p	Noun
probability:s	Noun
probation:s	Noun
probation_officer:s probation_officers:p	Noun Role
probe:s probes:p	Noun Doc
problem:s problems:p	Noun
procedure:s procedures:p	Noun
proceedings:p	Noun
process:s processes:p	Noun
processing:s	Noun
proclamation:s proclamations:p	Noun SayNoun
procurement:s	Noun
prod:s prods:p	Noun
prodigy:s prodigies:p	Noun Role
producer:s producers:p	Noun Role
product:s products:p	Noun
production:s productions:p	Noun
productivity:s	Noun
profession:s professions:p	Noun Group
professional:s professionals:p	Noun
professionalism:s	Noun
proficiency:s	Noun
profile:s profiles:p	Noun
profiling:s	Noun
profit:s profits:p	Noun
profiteer:s profiteers:p	Noun Role
prognosis:s prognoses:p	Noun ThinkNoun act=thought
program:s programs:p programme:s programmes:p	Noun Doc
programmer:s programmers:p	Noun Role
programming:s	Noun
progress:s	Noun
progression:s	Noun
progressive:s progressives:p	Noun Role
prohibition:s prohibitions:p	Noun
project:s projects:p	Noun
project_manager:s project_managers:p	Noun Role
projection:s projections:p	Noun Doc SayNoun act=evidence
projector:s projectors:p	Noun
proliferation:s	Noun
prom:s proms:p	Noun
prominence:s	Noun
promise:s promises:p	Noun SayNoun act=commitment
promotion:s promotions:p	Noun
pronoun:s pronouns:p	Noun
pronouncement:s pronouncements:p	Noun
pronunciation:s	Noun
proof:s proofs:p	Noun
proofreader:s proofreaders:p	Noun Role
prop:s props:p	Noun
propaganda:s	Noun
propensity:s	Noun
property:s properties:p	Noun
property_manager:s property_managers:p	Noun Role
prophecy:s prophecies:p	Noun
prophet:s prophets:p	Noun Role
proponent:s proponents:p	Noun Role
proportion:s proportions:p	Noun
proportionality:s	Noun
proposal:s proposals:p	Noun Doc SayNoun
proposition:s propositions:p	Noun ThinkNoun act=thought
prose:s	Noun
prosecution:s prosecutions:p	Noun Group
prosecutor:s prosecutors:p	Noun Role
prospect:s prospects:p	Noun
prospectus:s prospectuses:p	Noun Doc
prosperity:s	Noun
prostitute:s prostitutes:p	Noun
prostitution:s	Noun
protection:s protections:p	Noun
protector:s protectors:p	Noun
protein:s	Noun
protest:s protests:p	Noun SayNoun act=evaluation
protester:s protesters:p	Noun Role
protestor:s protestors:p	Noun Role
protocol:s protocols:p	Noun
prototype:s prototypes:p	Noun
proverb:s proverbs:p	Noun
provider:s providers:p	Noun Group
province:s provinces:p	Noun
provision:s provisions:p	Noun
proviso:s provisos:p	Noun
provocation:s provocations:p	Noun
provost:s provosts:p	Noun Role
prow:s prows:p	Noun
prowess:s	Noun
proximity:s	Noun
proxy:s	Noun
prudence:s	Noun
pseudonym:s pseudonyms:p	Noun
psychiatrist:s psychiatrists:p	Noun Role
psychoanalyst:s psychoanalysts:p	Noun Role
psychologist:s psychologists:p	Noun Role
psychology:s	Noun
psychopath:s psychopaths:p	Noun
pub:s pubs:p	Noun Group
public:s publics:p	Noun Group
public_defender:s public_defenders:p	Noun Role
public_servant:s public_servants:p	Noun Role
publication:s publications:p	Noun
publicist:s publicists:p	Noun Role
publicity:s	Noun
publisher:s publishers:p	Noun Role
publishing:s	Noun
puck:s pucks:p	Noun
pudding:s	Noun
puff:s	Noun
puffin:s	Noun
puke:s	Noun
pull:s	Noun
pulp:s	Noun
pulpit:s pulpits:p	Noun
pulse:s pulses:p	Noun
puma:s	Noun
pump:s pumps:p	Noun
pumpkin:s	Noun
pun:s puns:p	Noun
punch:s punches:p	Noun
punctuation:s	Noun
puncture:s	Noun
pundit:s pundits:p	Noun Role
punishment:s	Noun
punk:s punks:p	Noun
punt:s	Noun
punter:s punters:p	Noun Role
pup:s pups:p	Noun
pupil:s pupils:p	Noun Role
puppet:s puppets:p	Noun
puppy:s puppies:p	Noun
purchase:s purchases:p	Noun
purchaser:s purchasers:p	Noun Role
purge:s	Noun
purity:s	Noun
purport:s	Noun
purpose:s purposes:p	Noun
purr:s purrs:p	Noun
purse:s purses:p	Noun
pursuit:s pursuits:p	Noun
pus:s	Noun
push:s	Noun ThinkNoun act=commitment
pusher:s pushers:p	Noun
puss:s pusses:p	Noun
putt:s putts:p	Noun
putter:s putters:p	Noun
putty:s	Noun
puzzle:s puzzles:p	Noun
px:s	Noun
pylon:s	Noun
pyramid:s pyramids:p	Noun
pyre:s pyres:p	Noun
python:s	Noun
qua:s	Noun
quagmire:s quagmires:p	Noun
qualification:s qualifications:p	Noun
qualifier:s qualifiers:p	Noun
quality:s qualities:p	Noun
qualm:s qualms:p	Noun
quantity:s quantities:p	Noun
quarantine:s quarantines:p	Noun
quarrel:s quarrels:p	Noun
quarry:s quarries:p	Noun
quarryman:s quarrymen:p	Noun
quart:s quarts:p	Noun
quarter-century:s quarter-centuries:p	Noun
quarterback:s quarterbacks:p	Noun Role
quarterfinal:s	Noun
quartet:s quartets:p	Noun
quay:s quays:p	Noun
queer:s queers:p	Noun
query:s queries:p	Noun SayNoun act=question
quest:s quests:p	Noun ThinkNoun act=commitment
question:s questions:p	Noun SayNoun act=question
questioner:s questioners:p	Noun Role
questionnaire:s questionnaires:p	Noun Doc
queue:s queues:p	Noun
quibble:s quibbles:p	Noun
quintet:s quintets:p	Noun
quip:s quips:p	Noun SayNoun
quirk:s quirks:p	Noun
quiver:s quivers:p	Noun
quo:s	Noun
quota:s quotas:p	Noun
quotation:s quotations:p	Noun SayNoun
quote:s quotes:p	Noun Doc SayNoun
quran:s qurans:p	Noun Doc
rabbit:s	Noun
rabble:s	Noun
race:s races:p	Noun
race_director:s race_directors:p	Noun Role
racer:s racers:p	Noun Role
racetrack:s racetracks:p	Noun
racism:s	Noun
racist:s racists:p	Noun Role
rack:s racks:p	Noun
racket:s rackets:p	Noun
racketeering:s	Noun
radar:s	Noun
radiation:s	Noun
radical:s radicals:p	Noun Role
radicalization:s radicalizations:p	Noun
radio:s	Noun
radiologist:s radiologists:p	Noun Role
radius:s radii:p	Noun
raft:s rafts:p	Noun
rag:s	Noun
rage:s rages:p	Noun
raid:s raids:p	Noun
rail:s rails:p	Noun
rail_operator:s rail_operators:p	Noun Group
railing:s	Noun
railroad:s railroads:p	Noun
railway:s railways:p	Noun
rain:s	Noun
rainbow:s rainbows:p	Noun
rake:s rakes:p	Noun
rally:s rallies:p	Noun Occasion
ram:s rams:p	Noun
ramification:s ramifications:p	Noun
ramp:s ramps:p	Noun
rampage:s	Noun
ranch:s ranches:p	Noun
rancher:s ranchers:p	Noun Role
rancor:s	Noun
range:s ranges:p	Noun
ranger:s rangers:p	Noun Role
rank:s ranks:p	Noun
ranking:s rankings:p	Noun Doc
ransomware:s	Noun
rant:s rants:p	Noun SayNoun
rap:s	Noun
rape:s	Noun
rapist:s rapists:p	Noun Role
rapper:s rappers:p	Noun Role
rapport:s	Noun
rarity:s	Noun
rash:s rashes:p	Noun
rasp:s rasps:p	Noun
raspberry:s	Noun
rat:s rats:p	Noun
rate:s rates:p	Noun
ratepayer:s ratepayers:p	Noun Role
ratification:s	Noun
rating:s ratings:p	Noun
ratio:s ratios:p	Noun
ration:s rations:p	Noun
rationale:s rationales:p	Noun SayNoun
rationality:s	Noun
rattle:s rattles:p	Noun
raven:s ravens:p	Noun
ray:s rays:p	Noun
razor:s razors:p	Noun
re-election:s re-elections:p	Noun
reach:s reaches:p	Noun
reaction:s reactions:p	Noun SayNoun act=evaluation
reactor:s reactors:p	Noun
read:s	Noun
reader:s readers:p	Noun Role
readership:s	Noun
readiness:s	Noun ThinkNoun act=commitment
reading:s	Noun
real_estate_agent:s real_estate_agents:p	Noun Role
realism:s	Noun
realist:s realists:p	Noun Role
reality:s realities:p	Noun
realization:s realisation:s	Noun ThinkNoun act=thought stance=factive
realm:s realms:p	Noun
realtor:s realtors:p	Noun Role
ream:s reams:p	Noun
rear:s	Noun
rearing:s	Noun
reason:s reasons:p	Noun
reasoning:s reasonings:p	Noun SayNoun
reassurance:s	Noun
rebate:s rebates:p	Noun
rebel:s rebels:p	Noun Role
rebellion:s	Noun
rebirth:s rebirths:p	Noun
reboot:s reboots:p	Noun
rebranding:s	Noun
rebuff:s rebuffs:p	Noun SayNoun
rebuke:s rebukes:p	Noun SayNoun act=evaluation stance=blaming
rebuttal:s rebuttals:p	Noun SayNoun stance=denying
recall:s recalls:p	Noun
recap:s recaps:p	Noun SayNoun
recapture:s	Noun
receipt:s receipts:p	Noun Doc
receiver:s receivers:p	Noun Role
receptacle:s receptacles:p	Noun
reception:s receptions:p	Noun Occasion
receptionist:s receptionists:p	Noun Role
recess:s recesses:p	Noun
recession:s recessions:p	Noun
recharge:s recharges:p	Noun
recipe:s recipes:p	Noun
recipient:s recipients:p	Noun
recklessness:s	Noun
reckoning:s	Noun
reclamation:s	Noun
recognition:s	Noun ThinkNoun act=thought stance=factive
recollection:s recollections:p	Noun ThinkNoun act=thought
recommendation:s recommendations:p	Noun SayNoun act=directive
reconciliation:s	Noun
reconstruction:s	Noun
record:s records:p	Noun Doc
recorder:s recorders:p	Noun Role
recording:s recordings:p	Noun Doc
recount:s	Noun
recourse:s	Noun
recovery:s	Noun
recreation:s	Noun
recruit:s recruits:p	Noun Role
recruiter:s recruiters:p	Noun Role
recruiting:s	Noun
recruitment:s	Noun
rectangle:s rectangles:p	Noun
rector:s rectors:p	Noun
recursion:s	Noun
recycling:s	Noun
red:s	Noun
red_cross:s	Noun Group
redefinition:s	Noun
redemption:s	Noun
redesign:s	Noun
redevelopment:s	Noun
redistribution:s	Noun
redistricting:s	Noun
redo:s	Noun
reduction:s reductions:p	Noun
redundancy:s redundancies:p	Noun
reed:s	Noun
reef:s reefs:p	Noun
reek:s reeks:p	Noun
reelection:s	Noun
referee:s referees:p	Noun Role
reference:s references:p	Noun SayNoun
referenda:s	Noun
referendum:s referendums:p	Noun
referral:s	Noun
refinery:s refineries:p	Noun
reflection:s	Noun
reflex:s	Noun
reform:s reforms:p	Noun
reformer:s reformers:p	Noun Role
refrain:s refrains:p	Noun SayNoun
refrigeration:s	Noun
refrigerator:s refrigerators:p	Noun
refuge:s refuges:p	Noun
refugee:s refugees:p	Noun Role
refund:s refunds:p	Noun
refusal:s refusals:p	Noun SayNoun act=commitment
refutation:s	Noun
regard:s	Noun
regime:s regimes:p	Noun Group
regiment:s regiments:p	Noun Group
region:s regions:p	Noun
register:s	Noun
registrar:s registrars:p	Noun Role
registration:s registrations:p	Noun
regret:s regrets:p	Noun ThinkNoun act=thought
regular:s regulars:p	Noun
regulation:s regulations:p	Noun Doc
regulator:s regulators:p	Noun Role
regulatory_filing:s regulatory_filings:p	Noun Doc
rehabilitation:s	Noun
rehearsal:s	Noun
reign:s	Noun
rein:s reins:p	Noun
reinforcement:s reinforcements:p	Noun
reinstatement:s	Noun
reiteration:s	Noun
rejection:s rejections:p	Noun SayNoun act=evaluation stance=denying
relation:s relations:p	Noun
relationship:s relationships:p	Noun
relative:s relatives:p	Noun Role
relativity:s	Noun
relay:s	Noun
release:s releases:p	Noun
relevance:s	Noun
reliability:s	Noun
reliance:s	Noun
reliant:s	Noun
relic:s relics:p	Noun
relief:s	Noun ThinkNoun act=thought
religion:s religions:p	Noun
religious_leader:s religious_leaders:p	Noun Role
relish:s relishes:p	Noun
relocation:s	Noun
reluctance:s	Noun ThinkNoun act=commitment
remainder:s remainders:p	Noun
remake:s remakes:p	Noun
remark:s remarks:p	Noun SayNoun Occasion
remedy:s remedies:p	Noun
remembrance:s remembrances:p	Noun
reminder:s reminders:p	Noun SayNoun
remittance:s remittances:p	Noun
remnant:s remnants:p	Noun
remorse:s	Noun
removal:s	Noun
rendering:s	Noun
rendezvous:s	Noun
rendition:s	Noun
renegade:s renegades:p	Noun
renewable:s renewables:p	Noun
renewal:s	Noun
renovation:s renovations:p	Noun
rent:s	Noun
rental:s rentals:p	Noun
renter:s renters:p	Noun Role
reorganization:s	Noun
repair:s	Noun
repairman:s repairmen:p	Noun Role gender=m
repatriation:s	Noun
repayment:s	Noun
repeal:s	Noun
repeat:s repeats:p	Noun
repercussion:s repercussions:p	Noun
repertoire:s repertoires:p	Noun
repetition:s repetitions:p	Noun
replacement:s replacements:p	Noun
replay:s	Noun
replica:s replicas:p	Noun
reply:s replies:p	Noun SayNoun
report:s reports:p	Noun Doc SayNoun
reporter:s reporters:p	Noun Role
reporting:s	Noun
representation:s representations:p	Noun
reprieve:s reprieves:p	Noun
reprimand:s	Noun
reprint:s reprints:p	Noun
reproach:s	Noun
reproduction:s	Noun
republic:s republics:p	Noun Group
repudiation:s	Noun SayNoun stance=denying
reputation:s reputations:p	Noun
request:s requests:p	Noun SayNoun act=directive
requiem:s	Noun
requirement:s requirements:p	Noun
requisite:s requisites:p	Noun
rereading:s	Noun
rescue:s rescues:p	Noun
rescue_service:s rescue_services:p	Noun Group
rescue_team:s rescue_teams:p	Noun Group
research:s	Noun Doc
research_paper:s research_papers:p	Noun Doc
researcher:s researchers:p	Noun Role
resemblance:s	Noun
resentment:s resentments:p	Noun
reservation:s reservations:p	Noun ThinkNoun act=thought
reserve:s reserves:p	Noun
reservist:s reservists:p	Noun Role
reservoir:s reservoirs:p	Noun
resetting:s	Noun
resettlement:s	Noun
residence:s	Noun
residency:s	Noun
resident:s residents:p	Noun Role
resignation:s	Noun
resilience:s	Noun
resistance:s	Noun
resolution:s resolutions:p	Noun Doc SayNoun
resolve:s resolves:p	Noun ThinkNoun act=commitment
resonance:s	Noun
resort:s resorts:p	Noun
resource:s resources:p	Noun
respect:s respects:p	Noun ThinkNoun act=thought
respectability:s	Noun
respite:s	Noun
respondent:s respondents:p	Noun Role
responder:s responders:p	Noun Role
response:s responses:p	Noun SayNoun
responsibility:s responsibilities:p	Noun
rest:s	Noun
restaurant:s restaurants:p	Noun Group
restaurateur:s restaurateurs:p	Noun Role
resting:s	Noun
restitution:s	Noun
restlessness:s	Noun
restoration:s	Noun
restraint:s restraints:p	Noun
restriction:s restrictions:p	Noun
restroom:s restrooms:p	Noun
restructuring:s	Noun
result:s results:p	Noun Doc
resumption:s	Noun
resurgence:s	Noun
resurrection:s	Noun
retail:s	Noun
retailer:s retailers:p	Noun Role
retainer:s retainers:p	Noun Role
retaliation:s	Noun
retention:s	Noun
reticence:s	Noun
retiree:s retirees:p	Noun Role
retirement:s retirements:p	Noun
retort:s retorts:p	Noun SayNoun
retraction:s retractions:p	Noun SayNoun stance=denying
retread:s retreads:p	Noun
retreat:s	Noun
retribution:s	Noun
retrieval:s	Noun
retrospect:s	Noun
return:s returns:p	Noun
returning_officer:s returning_officers:p	Noun Role
reunion:s	Noun
reuse:s	Noun
revelation:s revelations:p	Noun SayNoun stance=factive
reveler:s revelers:p	Noun Role
revenge:s	Noun
revenue:s revenues:p	Noun
reverie:s reveries:p	Noun
reversal:s reversals:p	Noun
reverse:s	Noun
review:s reviews:p	Noun Doc
reviewer:s reviewers:p	Noun Role
revision:s revisions:p	Noun
revitalization:s	Noun
revival:s revivals:p	Noun
revolt:s revolts:p	Noun
revolution:s revolutions:p	Noun
revolutionary:s revolutionaries:p	Noun Role
revolver:s revolvers:p	Noun
revulsion:s	Noun ThinkNoun act=thought
reward:s rewards:p	Noun
rhetoric:s	Noun SayNoun
rhino:s rhinos:p	Noun
rhyme:s	Noun
rhythm:s	Noun
rib:s	Noun
ribbon:s	Noun
rice:s	Noun
riches:s	Noun
richness:s	Noun
rickshaw:s rickshaws:p	Noun
ride:s rides:p	Noun
rider:s riders:p	Noun Role
ridicule:s	Noun SayNoun act=evaluation stance=blaming
riff:s	Noun
rifle:s rifles:p	Noun
rift:s rifts:p	Noun
rig:s rigs:p	Noun
right:s rights:p	Noun
rights_group:s rights_groups:p	Noun Group
rim:s rims:p	Noun
rind:s	Noun
ring:s rings:p	Noun
ringleader:s ringleaders:p	Noun Role
ringtone:s	Noun
rink:s rinks:p	Noun
riot:s riots:p	Noun
rioter:s rioters:p	Noun Role
rip:s rips:p	Noun
riposte:s	Noun
riposte:s ripostes:p	Noun SayNoun
ripple:s ripples:p	Noun
rise:s rises:p	Noun
risk:s risks:p	Noun
rite:s rites:p	Noun
ritual:s rituals:p	Noun
rival:s rivals:p opposite_number:s opposite_numbers:p	Noun Role
rivalry:s rivalries:p	Noun
river:s rivers:p	Noun
road:s roads:p	Noun
roadblock:s roadblocks:p	Noun
roadside:s roadsides:p	Noun
roar:s roars:p	Noun
robber:s robbers:p	Noun Role
robbery:s robberies:p	Noun
robe:s robes:p	Noun
robin:s robins:p	Noun
robocall:s	Noun
robot:s robots:p	Noun
rock:s rocks:p	Noun
rocket:s rockets:p	Noun
rocket_scientist:s rocket_scientists:p	Noun Role
rod:s rods:p	Noun
roe:s	Noun
role:s roles:p	Noun
roll:s rolls:p	Noun
rollback:s	Noun
rolling:s	Noun
rollout:s	Noun
romance:s romances:p	Noun
roof:s roofs:p	Noun
roofer:s roofers:p	Noun Role
rook:s rooks:p	Noun
rookie:s rookies:p	Noun Role
room:s rooms:p	Noun
roommate:s roommates:p	Noun Role
root:s roots:p	Noun
rope:s ropes:p	Noun
rosary:s rosaries:p	Noun
rose:s roses:p	Noun
roster:s rosters:p	Noun
rot:s rots:p	Noun
rotation:s rotations:p	Noun
rote:s	Noun
round:s rounds:p	Noun
roundup:s roundups:p	Noun
rout:s routs:p	Noun
route:s routes:p	Noun
router:s	Noun
routine:s routines:p	Noun
rover:s	Noun
row:s rows:p	Noun
rower:s rowers:p	Noun Role
royal:s royals:p	Noun Role
royalty:s royalties:p	Noun
rubber:s	Noun
rubbernecking:s	Noun
rubbish:s	Noun
ruby:s	Noun
rucksack:s	Noun
rue:s	Noun
ruff:s ruffs:p	Noun
rug:s rugs:p	Noun
rugby_club:s rugby_clubs:p	Noun Group
ruin:s	Noun
rule:s rules:p	Noun Doc
ruler:s rulers:p	Noun Role
ruling:s rulings:p	Noun Doc SayNoun act=decree
ruling_party:s ruling_parties:p	Noun Group
ruling_party_lawmaker:s ruling_party_lawmakers:p	Noun Role
rum:s	Noun
rumor:s rumors:p rumour:s rumours:p	Noun SayNoun stance=distancing
rump:s rumps:p	Noun
run:s runs:p	Noun
rundown:s rundowns:p	Noun SayNoun
rune:s runes:p	Noun
runner:s runners:p	Noun Role
runner-up:s runners-up:p	Noun Role
runoff:s	Noun
runt:s runts:p	Noun
runway:s runways:p	Noun
rupture:s	Noun
rush:s rushes:p	Noun
rust:s	Noun
rut:s	Noun
ruthlessness:s	Noun
rye:s	Noun
sabotage:s	Noun
sac:s sacs:p	Noun
sack:s sacks:p	Noun
sacrifice:s sacrifices:p	Noun
sacrilege:s	Noun
saddle:s	Noun
sadness:s	Noun
safeguard:s safeguards:p	Noun
safety:s	Noun
saga:s sagas:p	Noun
sage:s sages:p	Noun Role
sail:s	Noun
sailor:s sailors:p	Noun Role
sake:s sakes:p	Noun
saki:s	Noun
salad:s	Noun
salary:s salaries:p	Noun
sale:s sales:p	Noun
salesman:s salesmen:p	Noun Role gender=m
salesperson:s salespeople:p	Noun
saleswoman:s saleswomen:p	Noun Role gender=f
salmon:s	Noun
salt:s	Noun
salute:s salutes:p	Noun
salvage:s	Noun
salvation:s	Noun
salve:s	Noun
salvo:s salvoes:p	Noun SayNoun
same-sex:s same-sexes:p	Noun
sample:s samples:p	Noun
sampling:s	Noun
sanction:s sanctions:p	Noun
sanctity:s	Noun
sanctuary:s sanctuaries:p	Noun
sand:s	Noun
sandal:s sandals:p	Noun
sandbag:s sandbags:p	Noun
sandwich:s sandwiches:p	Noun
sanitation:s	Noun
sanity:s	Noun
sap:s	Noun
sarcasm:s	Noun
sari:s saris:p	Noun
sash:s sashes:p	Noun
satellite:s satellites:p	Noun
satire:s satires:p	Noun
satirist:s satirists:p	Noun Role
satisfaction:s	Noun
saturation:s	Noun
sauce:s	Noun
saucepan:s saucepans:p	Noun
saucer:s saucers:p	Noun
sauna:s saunas:p	Noun
sausage:s	Noun
savagery:s	Noun
saving:s savings:p	Noun
savings:s	Noun
savior:s saviors:p saviour:s saviours:p	Noun Role
saxophone:s saxophones:p	Noun
scab:s	Noun
scaffold:s scaffolds:p	Noun
scaffolding:s	Noun
scale:s scales:p	Noun
scaling:s	Noun
scalpel:s scalpels:p	Noun
scam:s	Noun
scan:s scans:p	Noun
scandal:s scandals:p	Noun
scanner:s scanners:p	Noun
scanning:s	Noun
scapegoat:s scapegoats:p	Noun
scapegoating:s	Noun
scar:s scars:p	Noun
scarcity:s	Noun
scare:s scares:p	Noun
scarf:s scarves:p	Noun
scattering:s	Noun
scavenger:s scavengers:p	Noun Role
scenario:s scenarios:p	Noun
scene:s scenes:p	Noun
sceptic:s sceptics:p	Noun Role
schadenfreude:s	Noun
schedule:s schedules:p	Noun
scheduler:s	Noun
scheduling:s	Noun
scheme:s schemes:p	Noun
schmoozing:s	Noun
scholar:s scholars:p	Noun Role
scholarship:s scholarships:p	Noun
school:s schools:p	Noun Group
school_board:s school_boards:p	Noun Group
school_board_member:s school_board_members:p	Noun Role
school_district:s school_districts:p	Noun Group
schoolchild:s schoolchildren:p	Noun
schoolmate:s schoolmates:p	Noun Role
schoolteacher:s schoolteachers:p	Noun Role
science:s	Noun
scientist:s scientists:p	Noun Role
scion:s scions:p	Noun Role
scoff:s	Noun
scooter:s scooters:p	Noun
scope:s	Noun
score:s scores:p	Noun
scoreboard:s	Noun
scorn:s scorns:p	Noun SayNoun act=evaluation stance=blaming
scorpion:s scorpions:p	Noun
scotch:s scotches:p	Noun
scour:s scours:p	Noun
scourge:s scourges:p	Noun
scout:s scouts:p	Noun Role
scowl:s scowls:p	Noun
scramble:s scrambles:p	Noun
scrap:s	Noun
scrapbook:s scrapbooks:p	Noun
scratch:s	Noun
scream:s screams:p	Noun
screen:s screens:p	Noun
screening:s screenings:p	Noun
screenwriter:s screenwriters:p	Noun Role
screw:s	Noun
screwdriver:s screwdrivers:p	Noun
script:s scripts:p	Noun Doc
scripture:s scriptures:p	Noun Doc
scriptwriter:s scriptwriters:p	Noun Role
scroll:s scrolls:p	Noun
scrub:s	Noun
scrum:s	Noun
scrummage:s	Noun
scrutiny:s scrutinies:p	Noun SayNoun
scuffle:s scuffles:p	Noun
sculptor:s sculptors:p	Noun Role
sculpture:s	Noun
scum:s	Noun
sea:s seas:p	Noun
seafarer:s seafarers:p	Noun Role
seafood:s	Noun
seagull:s	Noun
seal:s	Noun
seam:s seams:p	Noun
seamstress:s seamstresses:p	Noun Role gender=f
search:s searches:p	Noun
search_team:s search_teams:p	Noun Group
search_warrant:s search_warrants:p	Noun Doc
season:s seasons:p	Noun Time
seat:s seats:p	Noun Unit unit=seat
seating:s	Noun
seawall:s	Noun
secrecy:s	Noun
secret:s secrets:p	Noun
secret_agent:s secret_agents:p	Noun Role
secretary_general:s secretaries_general:p	Noun Role
secretary-general:s secretary-generals:p	Noun Role
sect:s sects:p	Noun
section:s sections:p	Noun
sector:s sectors:p	Noun Group
security:s securities:p	Noun
security_council:s security_councils:p	Noun Group
security_forces:p	Noun Group
seed:s seeds:p	Noun
seeker:s seekers:p	Noun
seer:s	Noun
segment:s segments:p	Noun
segregation:s	Noun
seismologist:s seismologists:p	Noun Role
seizure:s seizures:p	Noun
select_committee:s select_committees:p	Noun Group
selection:s	Noun
self:s selves:p	Noun
self-deportation:s self-deportations:p	Noun
selfie:s selfies:p	Noun
sell:s sells:p	Noun
seller:s sellers:p	Noun Role
semantics:s	Noun
semblance:s semblances:p	Noun
semester:s semesters:p	Noun
semiconductor:s semiconductors:p	Noun
semifinal:s semifinals:p	Noun
seminar:s seminars:p	Noun Occasion
senate:s senates:p	Noun Group
sender:s senders:p	Noun
senior:s seniors:p	Noun Role
senior_official:s senior_officials:p	Noun Role
sensation:s	Noun
sense:s senses:p	Noun ThinkNoun act=thought
sensibility:s sensibilities:p	Noun
sensitivity:s sensitivities:p	Noun
sensor:s sensors:p	Noun
sentence:s sentences:p	Noun
sentencing:s	Noun
sentiment:s sentiments:p	Noun ThinkNoun act=thought
separation:s	Noun
separator:s separators:p	Noun
sequel:s sequels:p	Noun
sequence:s	Noun
sequester:s	Noun
sequestration:s	Noun
serial:s serials:p	Noun
series:s	Noun
seriousness:s	Noun
sermon:s sermons:p	Noun SayNoun
servant:s servants:p	Noun Role
serve:s	Noun
server:s servers:p	Noun
service:s services:p	Noun
serviceman:s servicemen:p	Noun Role gender=m
servitude:s	Noun
session:s sessions:p	Noun Occasion
set:s sets:p	Noun
setback:s setbacks:p	Noun
setting:s settings:p	Noun
settlement:s settlements:p	Noun
settler:s settlers:p	Noun Role
setup:s	Noun
severity:s	Noun
sewage:s	Noun
sewer:s sewers:p	Noun
sex:s sexes:p	Noun
sexism:s	Noun
sexting:s	Noun
sexuality:s	Noun
shade:s shades:p	Noun
shadow:s shadows:p	Noun
shadow_minister:s shadow_ministers:p	Noun Role
shaft:s shafts:p	Noun
shakeup:s	Noun
shale:s	Noun
sham:s	Noun
shambles:s	Noun
shame:s	Noun ThinkNoun act=thought
shaming:s	Noun
shampoo:s	Noun
shape:s shapes:p	Noun
share:s shares:p	Noun
shareholder:s shareholders:p	Noun Role
sharia:s	Noun
shark:s sharks:p	Noun
sheath:s sheaths:p	Noun
sheen:s	Noun
sheep:s	Noun
sheet:s sheets:p	Noun
shelf:s shelves:p	Noun
shell:s	Noun
shelter:s shelters:p	Noun
shenanigan:s shenanigans:p	Noun
shepherd:s shepherds:p	Noun Role
sheriff's_office:s sheriff's_offices:p	Noun Group
shield:s shields:p	Noun
shift:s shifts:p	Noun
shin:s shins:p	Noun
shine:s	Noun
ship:s ships:p	Noun
shipment:s shipments:p	Noun
shipping:s	Noun
shipyard:s	Noun
shirt:s shirts:p	Noun
shock:s shocks:p	Noun ThinkNoun act=thought
shoe:s shoes:p	Noun
shoelace:s shoelaces:p	Noun
shooter:s shooters:p	Noun Role
shooting:s shootings:p	Noun
shootout:s	Noun
shop:s shops:p	Noun Group
shop_assistant:s shop_assistants:p	Noun Role
shop_steward:s shop_stewards:p	Noun Role
shopkeeper:s shopkeepers:p	Noun Role
shopper:s shoppers:p	Noun Role
shopping:s	Noun
shore:s shores:p	Noun
short:s shorts:p	Noun
shortage:s shortages:p	Noun
shortcoming:s shortcomings:p	Noun
shortcut:s shortcuts:p	Noun
shortening:s	Noun
shortfall:s shortfalls:p	Noun
shorthand:s	Noun
shortstop:s shortstops:p	Noun Role
shot:s shots:p	Noun
shotgun:s shotguns:p	Noun
shoulder:s shoulders:p	Noun
shout:s shouts:p	Noun
shovel:s shovels:p	Noun
show:s shows:p	Noun Doc
showcase:s showcases:p	Noun
showdown:s showdowns:p	Noun
shower:s showers:p	Noun
showman:s showmen:p	Noun Role gender=m
showrunner:s showrunners:p	Noun Role
shred:s shreds:p	Noun
shrimp:s	Noun
shrinking:s	Noun
shrug:s shrugs:p	Noun Occasion
shudder:s shudders:p	Noun
shuffle:s shuffles:p	Noun
shutdown:s	Noun
shutout:s	Noun
shuttle:s shuttles:p	Noun
sibling:s siblings:p	Noun Role
side:s sides:p	Noun Group
sideline:s sidelines:p	Noun
sidestep:s sidesteps:p	Noun
sidewalk:s sidewalks:p	Noun
siding:s	Noun
siege:s	Noun
sigh:s sighs:p	Noun Occasion
sight:s sights:p	Noun
sighting:s	Noun
sigma:s	Noun
sign:s signs:p	Noun Doc SayNoun act=evidence
signal:s signals:p	Noun SayNoun act=evidence
signatory:s signatories:p	Noun Role
signature:s signatures:p	Noun
significance:s	Noun
signing:s	Noun
silence:s	Noun
silencing:s	Noun
silicon:s	Noun
silk:s	Noun
sill:s sills:p	Noun
silliness:s	Noun
silly:s sillies:p	Noun
silo:s silos:p	Noun
silt:s	Noun
silver:s	Noun
similarity:s similarities:p	Noun
simple:s	Noun
simplicity:s	Noun
simplification:s	Noun
simulation:s simulations:p	Noun
sin:s sins:p	Noun
sincerity:s	Noun
sine:s	Noun
singer:s singers:p	Noun Role
singing:s	Noun
single:s singles:p	Noun
sink:s sinks:p	Noun
sip:s sips:p	Noun
sir:s sirs:p	Noun
sire:s sires:p	Noun
siren:s sirens:p	Noun
sister-in-law:s sisters-in-law:p	Noun Role gender=f
sisterhood:s	Noun
site:s sites:p	Noun Doc
situation:s situations:p	Noun
size:s sizes:p	Noun
skate:s	Noun
skateboard:s skateboards:p	Noun
skateboarder:s skateboarders:p	Noun Role
skater:s skaters:p	Noun Role
skating:s	Noun
skeleton:s skeletons:p	Noun
skeptic:s skeptics:p	Noun Role
skepticism:s scepticism:s	Noun ThinkNoun act=thought
sketch:s sketches:p	Noun
skewer:s skewers:p	Noun
ski:s skis:p	Noun
skid:s skids:p	Noun
skier:s skiers:p	Noun Role
skill:s skills:p	Noun
skin:s skins:p	Noun
skipper:s skippers:p	Noun Role
skirmish:s skirmishes:p	Noun
skirt:s skirts:p	Noun
skit:s skits:p	Noun
skull:s skulls:p	Noun
sky:s skies:p	Noun
skydiver:s skydivers:p	Noun Role
skyline:s skylines:p	Noun
skyscraper:s skyscrapers:p	Noun
skywriter:s skywriters:p	Noun
skywriting:s	Noun
slab:s slabs:p	Noun
slag:s	Noun
slam:s slams:p	Noun
slander:s	Noun
slandering:s	Noun
slang:s	Noun
slap:s slaps:p	Noun
slapping:s	Noun
slat:s slats:p	Noun
slate:s slates:p	Noun
slaughter:s	Noun
slaughtering:s	Noun
slave:s slaves:p	Noun Role
slavery:s	Noun
slaying:s	Noun
sled:s sleds:p	Noun
sleeper:s sleepers:p	Noun
sleeve:s sleeves:p	Noun
slew:s	Noun
slice:s slices:p	Noun
slide:s slides:p	Noun
slight:s slights:p	Noun
sling:s slings:p	Noun
slip:s slips:p	Noun
slipper:s slippers:p	Noun
slit:s slits:p	Noun
sliver:s slivers:p	Noun
slob:s slobs:p	Noun
slog:s	Noun
slogan:s slogans:p	Noun SayNoun
slop:s	Noun
slope:s	Noun
slot:s slots:p	Noun
slowdown:s	Noun
slug:s slugs:p	Noun
sluice:s sluices:p	Noun
slum:s slums:p	Noun
slump:s slumps:p	Noun
slur:s slurs:p	Noun
slush:s	Noun
slut:s sluts:p	Noun
small-business:s small-businesses:p	Noun
smallholder:s smallholders:p	Noun Role
smallpox:s	Noun
smartphone:s smartphones:p	Noun
smash:s smashes:p	Noun
smattering:s smatterings:p	Noun
smear:s smears:p	Noun
smell:s	Noun
smelter:s	Noun
smile:s smiles:p	Noun Occasion
smirk:s smirks:p	Noun Occasion
smith:s smiths:p	Noun
smog:s	Noun
smoke:s	Noun
smoker:s smokers:p	Noun Role
smoking:s	Noun
smuggler:s smugglers:p	Noun Role
smut:s	Noun
snack:s snacks:p	Noun
snag:s snags:p	Noun
snail:s snails:p	Noun
snake:s snakes:p	Noun
snapshot:s snapshots:p	Noun
snare:s snares:p	Noun
snatch:s snatches:p	Noun
sneak:s sneaks:p	Noun
sneaker:s sneakers:p	Noun
sniff:s sniffs:p	Noun
snip:s snips:p	Noun
sniper:s snipers:p	Noun Role
snob:s	Noun
snobbery:s	Noun
snot:s	Noun
snow:s	Noun
snowfall:s	Noun
snowstorm:s snowstorms:p	Noun
snub:s snubs:p	Noun
snuff:s	Noun
soak:s soaks:p	Noun
soap:s soaps:p	Noun
sob:s sobs:p	Noun Occasion
soccer:s	Noun
social_media:p	Noun Group
social_worker:s social_workers:p	Noun Role
socialism:s	Noun
socialist:s socialists:p	Noun Role
society:s societies:p	Noun Group
sociologist:s sociologists:p	Noun Role
sociopath:s	Noun
sock:s socks:p	Noun
socket:s sockets:p	Noun
sod:s	Noun
soda:s sodas:p	Noun
sofa:s sofas:p	Noun
softening:s	Noun
softness:s	Noun
software:s	Noun
soil:s	Noun
solace:s	Noun
solder:s	Noun
soldier:s soldiers:p	Noun Role
solicitor:s solicitors:p	Noun Role
solicitor_general:s solicitors_general:p	Noun Role
solidarity:s	Noun
solo:s solos:p	Noun
solution:s solutions:p	Noun
solvency:s	Noun
son:s sons:p	Noun Role gender=m
son-in-law:s sons-in-law:p	Noun Role gender=m
sonata:s sonatas:p	Noun
song:s songs:p	Noun
songwriter:s songwriters:p	Noun Role
sonnet:s sonnets:p	Noun
soot:s	Noun
sop:s sops:p	Noun
sophisticate:s sophisticates:p	Noun
sophomore:s sophomores:p	Noun Role
soprano:s sopranos:p	Noun Role
sorrow:s	Noun
sort:s sorts:p	Noun
soul:s souls:p	Noun
sound:s sounds:p	Noun
soundbite:s soundbites:p	Noun SayNoun
soup:s	Noun
source:s sources:p	Noun Role
south:s	Noun
southwest:s	Noun
sovereignty:s	Noun
sowing:s	Noun
soybean:s	Noun
spa:s spas:p	Noun
space:s spaces:p	Noun
spacecraft:s	Noun
spaceship:s spaceships:p	Noun
spacing:s	Noun
spam:s	Noun
spamming:s	Noun
span:s spans:p	Noun
spaniel:s spaniels:p	Noun
spank:s spanks:p	Noun
spanking:s	Noun
spanner:s spanners:p	Noun
sparrow:s sparrows:p	Noun
spat:s spats:p	Noun
spate:s	Noun
speaking:s	Noun
spear:s spears:p	Noun
special_counsel:s	Noun Role
special_envoy:s special_envoys:p	Noun Role
special_prosecutor:s special_prosecutors:p	Noun Role
specialist:s specialists:p	Noun Role
speciality:s specialities:p	Noun
specialty:s specialties:p	Noun
species:s	Noun
specific:s specifics:p	Noun
specification:s	Noun
specimen:s specimens:p	Noun
speck:s specks:p	Noun
spectacle:s spectacles:p	Noun
spectator:s spectators:p	Noun Role
specter:s specters:p	Noun
spectrum:s spectra:p	Noun
speculation:s speculations:p	Noun SayNoun stance=distancing
speculator:s speculators:p	Noun Role
speech:s speeches:p	Noun SayNoun Occasion
speechmaker:s speechmakers:p	Noun Role
speechwriter:s speechwriters:p	Noun Role
speed:s	Noun
spell:s spells:p	Noun
spelling:s	Noun
spelt:s	Noun
spender:s spenders:p	Noun Role
spending:s	Noun
sphere:s spheres:p	Noun
spider:s spiders:p	Noun
spigot:s spigots:p	Noun
spike:s	Noun
spin:s	Noun
spinach:s	Noun
spine:s spines:p	Noun
spinster:s spinsters:p	Noun Role gender=f
spiral:s spirals:p	Noun
spirit:s spirits:p	Noun
spit:s	Noun
spite:s	Noun
splash:s splashes:p	Noun
splinter:s splinters:p	Noun
split:s	Noun
splitting:s	Noun
spoiler:s	Noun
spoils:s	Noun
spokesman:s spokesmen:p	Noun Role gender=m
spokesperson:s spokespersons:p	Noun Role
spokeswoman:s spokeswomen:p	Noun Role gender=f
sponge:s	Noun
sponsor:s sponsors:p	Noun Role
sponsorship:s	Noun
spoof:s spoofs:p	Noun
spool:s spools:p	Noun
spoon:s spoons:p	Noun
sport:s sports:p	Noun
sportsman:s sportsmen:p	Noun Role gender=m
spot:s spots:p	Noun
spotlight:s spotlights:p	Noun
spouse:s spouses:p	Noun Role
spout:s spouts:p	Noun
spray:s sprays:p	Noun
spread:s spreads:p	Noun
spreadsheet:s spreadsheets:p	Noun
spree:s sprees:p	Noun
spring:s	Noun Time
springboard:s springboards:p	Noun
springtime:s	Noun
sprint:s sprints:p	Noun
sprinter:s sprinters:p	Noun Role
spud:s spuds:p	Noun
spur:s spurs:p	Noun
spy:s spies:p	Noun Role
spyware:s	Noun
squabble:s squabbles:p	Noun
squabbling:s	Noun
squad:s squads:p	Noun Group
square:s squares:p	Noun
square_foot:s square_feet:p	Noun Unit unit=square_foot
square_kilometer:s square_kilometers:p	Noun Unit unit=square_kilometre
square_kilometre:s square_kilometres:p	Noun Unit unit=square_kilometre
square_meter:s square_meters:p	Noun Unit unit=square_metre
square_metre:s square_metres:p	Noun Unit unit=square_metre
square_mile:s square_miles:p	Noun Unit unit=square_mile
squash:s	Noun
squatter:s squatters:p	Noun Role
squeak:s squeaks:p	Noun
squeeze:s squeezes:p	Noun
squid:s	Noun
squirrel:s	Noun
stab:s stabs:p	Noun
stability:s stabilities:p	Noun
stable:s stables:p	Noun
stack:s stacks:p	Noun
stadium:s stadiums:p	Noun
staff:s staffs:p	Noun Group
staff_member:s staff_members:p	Noun Role
staffer:s staffers:p	Noun Role
staffing:s	Noun
stag:s stags:p	Noun
stage:s stages:p	Noun
staging:s	Noun
stagnation:s	Noun
stair:s stairs:p	Noun
staircase:s staircases:p	Noun
stake:s stakes:p	Noun
stakeholder:s stakeholders:p	Noun Role
stalemate:s	Noun
stalk:s stalks:p	Noun
stalker:s stalkers:p	Noun Role
stallholder:s stallholders:p	Noun Role
stallion:s stallions:p	Noun
stalwart:s stalwarts:p	Noun
stamina:s	Noun
stamp:s stamps:p	Noun
stampede:s stampedes:p	Noun
stance:s stances:p	Noun SayNoun
stand:s	Noun
standard:s standards:p	Noun
standard-bearer:s standard-bearers:p	Noun Role
standby:s standbys:p	Noun
standing:s standings:p	Noun
standoff:s standoffs:p	Noun
standpoint:s standpoints:p	Noun
standstill:s	Noun
stanza:s stanzas:p	Noun
staple:s staples:p	Noun
star:s stars:p	Noun Role
stardom:s	Noun
starling:s	Noun
start:s	Noun
start-up:s start-ups:p	Noun Group
starter:s starters:p	Noun
startup:s startups:p	Noun Group
starvation:s	Noun
stat:s stats:p	Noun
state:s states:p	Noun Group
state_department:s state_departments:p	Noun Group
state_media:p	Noun Group
state_official:s state_officials:p	Noun Role
state_television:s	Noun Group
state_trooper:s state_troopers:p	Noun Role
state_tv:s	Noun Group
statehood:s	Noun
statement:s statements:p	Noun Doc SayNoun Occasion
statesman:s statesmen:p	Noun Role gender=m
statesmanship:s	Noun
stateswoman:s stateswomen:p	Noun Role gender=f
static:s	Noun
station:s stations:p	Noun Group
station_master:s station_masters:p	Noun Role
statistic:s statistics:p	Noun Doc
statistician:s statisticians:p	Noun Role
statue:s statues:p	Noun
stature:s	Noun
status:s	Noun
status_report:s status_reports:p	Noun Doc
statute:s statutes:p	Noun Doc
stay:s stays:p	Noun
steak:s steaks:p	Noun
stealing:s	Noun
steam:s	Noun
steel:s	Noun
steelworker:s steelworkers:p	Noun Role
steeple:s steeples:p	Noun
stem:s stems:p	Noun
step:s steps:p	Noun
stepdaughter:s stepdaughters:p	Noun Role gender=f
stepfather:s stepfathers:p	Noun Role gender=m
stepmother:s stepmothers:p	Noun Role gender=f
steppe:s	Noun
stepson:s stepsons:p	Noun Role gender=m
stereotype:s stereotypes:p	Noun
stereotyping:s	Noun
stethoscope:s stethoscopes:p	Noun
stew:s	Noun
steward:s stewards:p	Noun Role
stewardess:s stewardesses:p	Noun Role gender=f
stick:s	Noun
sticker:s stickers:p	Noun Doc
sticking:s	Noun
stiff:s stiffs:p	Noun
stigma:s stigmas:p	Noun
stile:s	Noun
stimulation:s	Noun
stimulus:s stimuli:p	Noun
stinginess:s	Noun
stink:s stinks:p	Noun
stirrup:s stirrups:p	Noun
stoat:s	Noun
stock:s stocks:p	Noun
stock_exchange_filing:s stock_exchange_filings:p	Noun Doc
stockholder:s stockholders:p	Noun Role
stockpile:s stockpiles:p	Noun
stomach:s	Noun
stone:s stones:p	Noun
stonemason:s stonemasons:p	Noun Role
stool:s stools:p	Noun
stop:s stops:p	Noun
stopover:s stopovers:p	Noun
stoppage:s stoppages:p	Noun
storage:s	Noun
store:s stores:p	Noun Group
store_manager:s store_managers:p	Noun Role
storey:s storeys:p	Noun
storm:s storms:p	Noun
story:s stories:p	Noun Doc SayNoun
storyteller:s storytellers:p	Noun Role
stove:s stoves:p	Noun
straggler:s stragglers:p	Noun Role
strain:s strains:p	Noun
strait:s straits:p	Noun
stranger:s strangers:p	Noun Role
strategist:s strategists:p	Noun Role
strategy:s strategies:p	Noun ThinkNoun act=commitment
straw:s	Noun
strawberry:s strawberries:p	Noun
stray:s strays:p	Noun
streak:s streaks:p	Noun
stream:s streams:p	Noun
streaming:s	Noun
street:s streets:p	Noun
street_vendor:s street_vendors:p	Noun Role
strength:s strengths:p	Noun
stress:s stresses:p	Noun
stretch:s stretches:p	Noun
stretcher:s stretchers:p	Noun
stride:s strides:p	Noun
strife:s	Noun
strike:s strikes:p	Noun
striker:s strikers:p	Noun Role
string:s strings:p	Noun
strip:s strips:p	Noun
stripe:s stripes:p	Noun
stripper:s strippers:p	Noun Role
stripping:s	Noun
stroke:s	Noun
stroll:s strolls:p	Noun
stroller:s strollers:p	Noun
stronghold:s strongholds:p	Noun
strongman:s strongmen:p	Noun Role gender=m
structure:s structures:p	Noun
struggle:s struggles:p	Noun ThinkNoun act=commitment
stub:s stubs:p	Noun
student:s students:p	Noun Role
student_leader:s student_leaders:p	Noun Role
studio:s studios:p	Noun Group
study:s studies:p	Noun Doc
stuff:s	Noun
stuffing:s	Noun
stumble:s stumbles:p	Noun
stump:s stumps:p	Noun
stunt:s stunts:p	Noun
stuntman:s stuntmen:p	Noun Role gender=m
stupidity:s	Noun
style:s styles:p	Noun
stylist:s stylists:p	Noun Role
sub:s subs:p	Noun
sub-editor:s sub-editors:p	Noun Role
subcommittee:s subcommittees:p	Noun Group
subcontractor:s subcontractors:p	Noun Role
subject:s subjects:p	Noun
submarine:s submarines:p	Noun
submission:s submissions:p	Noun SayNoun
subordinate:s subordinates:p	Noun Role
subpoena:s subpoenas:p	Noun Doc
subroutine:s subroutines:p	Noun
subscriber:s subscribers:p	Noun Role
subscription:s subscriptions:p	Noun
subset:s subsets:p	Noun
subsidiary:s subsidiaries:p	Noun Group
subsidy:s subsidies:p	Noun
substance:s substances:p	Noun
substation:s	Noun
substitute:s substitutes:p	Noun Role
substitution:s	Noun
subtlety:s	Noun
suburb:s suburbs:p	Noun
subway:s subways:p	Noun
success:s successes:p	Noun
succession:s	Noun
successor:s successors:p	Noun Role
sucker:s suckers:p	Noun
suds:s	Noun
sufferer:s sufferers:p	Noun Role
suffix:s suffixes:p	Noun
sugar:s	Noun
suggestion:s suggestions:p	Noun SayNoun
suicide:s	Noun
suit:s suits:p	Noun Doc SayNoun
suitability:s	Noun
suitcase:s suitcases:p	Noun
suite:s suites:p	Noun
suitor:s suitors:p	Noun Role
sum:s sums:p	Noun
summary:s summaries:p	Noun SayNoun
summer:s summers:p	Noun Time
summit:s summits:p	Noun Occasion
sun:s	Noun
sundae:s sundaes:p	Noun
sunlight:s	Noun
sunrise:s	Noun Time
sunset:s	Noun Time
sunshine:s	Noun
superdelegate:s superdelegates:p	Noun Role
superiority:s	Noun
supermarket:s supermarkets:p	Noun
supernova:s	Noun
superpower:s superpowers:p	Noun
superstar:s superstars:p	Noun
supervision:s	Noun
supervisor:s supervisors:p	Noun Role
supper:s	Noun
supplement:s supplements:p	Noun
supplier:s suppliers:p	Noun Group
supply:s supplies:p	Noun
support:s	Noun SayNoun act=evaluation
supporter:s supporters:p	Noun Role
suppression:s	Noun
supremacist:s supremacists:p	Noun Role
supremacy:s	Noun
supreme_court:s supreme_courts:p	Noun Group
surcharge:s surcharges:p	Noun
surf:s	Noun
surface:s surfaces:p	Noun
surfer:s surfers:p	Noun Role
surge:s surges:p	Noun
surgeon:s surgeons:p	Noun Role
surgeon_general:s surgeons_general:p	Noun Role
surgery:s	Noun
surname:s surnames:p	Noun
surplus:s surpluses:p	Noun
surprise:s surprises:p	Noun ThinkNoun act=thought
surrender:s	Noun
surrogate:s surrogates:p	Noun Role
surroundings:s	Noun
surveillance:s	Noun
survey:s surveys:p	Noun Doc
survey_data:p	Noun Doc
surveyor:s surveyors:p	Noun Role
survival:s	Noun
survivor:s survivors:p	Noun Role
suspect:s suspects:p	Noun Role
suspense:s	Noun
suspension:s suspensions:p	Noun
suspicion:s suspicions:p	Noun ThinkNoun act=thought
swab:s swabs:p	Noun
swagger:s	Noun
swallow:s swallows:p	Noun
swamp:s	Noun
swan:s swans:p	Noun
swap:s swaps:p	Noun
swat:s swats:p	Noun
swath:s swaths:p	Noun
sweat:s	Noun
sweater:s sweaters:p	Noun
sweep:s sweeps:p	Noun
sweetheart:s sweethearts:p	Noun
swig:s swigs:p	Noun
swim:s swims:p	Noun
swimmer:s swimmers:p	Noun Role
swimming:s	Noun
swing:s swings:p	Noun
swinging:s	Noun
swipe:s swipes:p	Noun SayNoun act=evaluation stance=blaming
swirl:s swirls:p	Noun
switch:s switches:p	Noun
swoon:s swoons:p	Noun
sword:s swords:p	Noun
swordsman:s swordsmen:p	Noun Role gender=m
syllabus:s syllabuses:p	Noun
symbol:s symbols:p	Noun
symmetry:s	Noun
sympathizer:s sympathizers:p	Noun Role
sympathy:s	Noun ThinkNoun act=thought
symphony:s symphonies:p	Noun
symptom:s symptoms:p	Noun
synagogue:s synagogues:p	Noun Group
sync:s	Noun
syndicate:s syndicates:p	Noun Group
syndication:s	Noun
syndrome:s	Noun
synonym:s synonyms:p	Noun
syntax:s	Noun
synthesis:s	Noun
synthesizer:s synthesizers:p	Noun
syringe:s syringes:p	Noun
syrup:s	Noun
system:s systems:p	Noun
ta:s	Noun
tab:s tabs:p	Noun
table:s tables:p	Noun Doc
tablet:s tablets:p	Noun
tabloid:s tabloids:p	Noun Doc
tabulation:s	Noun
tack:s tacks:p	Noun
tackle:s tackles:p	Noun
taco:s tacos:p	Noun
tact:s	Noun
tactic:s tactics:p	Noun
tag:s	Noun
tail:s tails:p	Noun
tailor:s tailors:p	Noun Role
takeaway:s	Noun
takedown:s takedowns:p	Noun
takeover:s	Noun
taker:s takers:p	Noun
talc:s	Noun
tale:s tales:p	Noun SayNoun
talent:s talents:p	Noun
talk:s talks:p	Noun SayNoun
talker:s talkers:p	Noun Role
tally:s tallies:p	Noun
tandem:s tandems:p	Noun
tang:s tangs:p	Noun
tango:s tangos:p	Noun
tank:s tanks:p	Noun
tanker:s tankers:p	Noun
tap:s taps:p	Noun
tape:s tapes:p	Noun Doc
tapestry:s	Noun
taping:s	Noun
tar:s	Noun
target:s targets:p	Noun
tariff:s tariffs:p	Noun
tarmac:s	Noun
tart:s tarts:p	Noun
task:s tasks:p	Noun
task_force:s task_forces:p	Noun Group
taste:s tastes:p	Noun
tattoist:s tattoists:p	Noun Role
taunt:s taunts:p	Noun SayNoun act=evaluation stance=blaming
tavern:s taverns:p	Noun
tax:s taxes:p	Noun
tax_return:s tax_returns:p	Noun Doc
taxation:s	Noun
taxi:s taxis:p	Noun
taxi_driver:s taxi_drivers:p	Noun Role
taxidermist:s taxidermists:p	Noun Role
taxpayer:s taxpayers:p	Noun Role
tea:s teas:p	Noun
teacher:s teachers:p	Noun Role
teaching:s	Noun
teak:s	Noun
team:s teams:p	Noun Group
team_captain:s team_captains:p	Noun Role
team_leader:s team_leaders:p	Noun Role
team_principal:s team_principals:p	Noun Role
team-mate:s team-mates:p	Noun Role
teammate:s teammates:p	Noun Role
teapot:s teapots:p	Noun
tear:s tears:p	Noun Occasion
teat:s teats:p	Noun
tech:s	Noun
tech_company:s tech_companies:p	Noun Group
technicality:s technicalities:p	Noun
technician:s technicians:p	Noun Role
technique:s techniques:p	Noun
technocrat:s technocrats:p	Noun Role
technologist:s technologists:p	Noun Role
technology:s technologies:p	Noun
technology_company:s technology_companies:p	Noun Group
teen:s teens:p	Noun Role
teenager:s teenagers:p	Noun Role
telecom:s	Noun
telecommunications:s	Noun
telegram:s telegrams:p	Noun Doc Occasion
telegraph:s	Noun
telenovela:s	Noun
telephone:s telephones:p	Noun Occasion
telephone_interview:s telephone_interviews:p	Noun Doc SayNoun Occasion
teleprompter:s	Noun
telescope:s telescopes:p	Noun
televangelist:s televangelists:p	Noun Role
television:s	Noun
temper:s tempers:p	Noun
temperament:s temperaments:p	Noun
temperature:s temperatures:p	Noun
temple:s temples:p	Noun
temptation:s	Noun ThinkNoun act=thought
tenacity:s	Noun
tenant:s tenants:p	Noun Role
tendency:s tendencies:p	Noun
tendon:s tendons:p	Noun
tenement:s tenements:p	Noun
tenet:s tenets:p	Noun
tennis:s	Noun
tenor:s tenors:p	Noun Role
tension:s tensions:p	Noun
tent:s tents:p	Noun
tenure:s	Noun
terabyte:s terabytes:p	Noun Unit unit=byte
term:s terms:p	Noun SayNoun Time
terminal:s terminals:p	Noun
termination:s	Noun
terminator:s terminators:p	Noun
terminology:s	Noun
termite:s termites:p	Noun
terrace:s terraces:p	Noun
terrain:s	Noun
terrier:s	Noun
territory:s territories:p	Noun
terror:s	Noun
terrorism:s	Noun
terrorist:s terrorists:p	Noun Role
test:s tests:p	Noun
testament:s testaments:p	Noun
testimonial:s testimonials:p	Noun
testimony:s testimonies:p	Noun Doc SayNoun Occasion
testing:s	Noun
text:s texts:p	Noun Doc Occasion
text_message:s text_messages:p	Noun Doc Occasion
textbook:s textbooks:p	Noun Doc
textile:s textiles:p	Noun
texture:s	Noun
thank:s thanks:p	Noun
thanks:p	Noun SayNoun
thanksgiving:s	Noun Time
thaw:s thaws:p	Noun
theater:s theaters:p theatre:s theatres:p	Noun Group
theatric:s theatrics:p	Noun
thee:s	Noun
theft:s	Noun
theme:s themes:p	Noun
theologian:s theologians:p	Noun Role
theology:s	Noun
theorem:s theorems:p	Noun
theorist:s theorists:p	Noun Role
theory:s theories:p	Noun Doc ThinkNoun act=thought
therapist:s therapists:p	Noun Role
therapy:s therapies:p	Noun
thesis:s theses:p	Noun
thespian:s thespians:p	Noun Role
thickness:s	Noun
thief:s thieves:p	Noun Role
thing:s things:p	Noun
think_tank:s think_tanks:p	Noun Group
thinker:s thinkers:p	Noun Role
thinking:s	Noun
thirst:s	Noun
thistle:s	Noun
thorn:s thorns:p	Noun
thoroughfare:s thoroughfares:p	Noun
thou:s	Noun
thought:s thoughts:p	Noun ThinkNoun act=thought
thoughtfulness:s	Noun
thrall:s	Noun
thread:s	Noun
threat:s threats:p	Noun SayNoun act=commitment
three-quarter:s three-quarters:p	Noun
threshold:s thresholds:p	Noun
thrill:s thrills:p	Noun
thriller:s	Noun
throat:s throats:p	Noun
throb:s throbs:p	Noun
throe:s throes:p	Noun
throne:s thrones:p	Noun
throng:s throngs:p	Noun
throughput:s	Noun
thrush:s	Noun
thrust:s	Noun
thud:s thuds:p	Noun
thug:s thugs:p	Noun
thumb:s thumbs:p	Noun
thumping:s	Noun
thunder:s	Noun
thunderstorm:s thunderstorms:p	Noun
thy:s	Noun
tick:s	Noun
ticket:s tickets:p	Noun
tide:s tides:p	Noun
tie:s ties:p	Noun
tiebreak:s	Noun
tier:s tiers:p	Noun
tiff:s tiffs:p	Noun
tiger:s	Noun
tightening:s	Noun
tightrope:s tightropes:p	Noun
tile:s tiles:p	Noun
tiler:s tilers:p	Noun Role
tiller:s	Noun
tilt:s	Noun
timber:s	Noun
time:s times:p	Noun Time
timekeeper:s timekeepers:p	Noun
timeline:s	Noun
timer:s timers:p	Noun
timescale:s timescales:p	Noun
timetable:s timetables:p	Noun
timing:s	Noun
ting:s tings:p	Noun
tinge:s	Noun
tinkerer:s tinkerers:p	Noun Role
tint:s tints:p	Noun
tip:s tips:p	Noun
tirade:s tirades:p	Noun SayNoun stance=blaming
tire:s tires:p tyre:s tyres:p	Noun
tissue:s	Noun
tit:s	Noun
titan:s titans:p	Noun
title:s titles:p	Noun
toad:s toads:p	Noun
toast:s toasts:p	Noun SayNoun stance=praising
toaster:s toasters:p	Noun
tobacco:s	Noun
today:s	Noun
toddler:s toddlers:p	Noun Role
toe:s toes:p	Noun
toga:s togas:p	Noun
toggle:s	Noun
toil:s	Noun
toilet:s toilets:p	Noun
toiling:s	Noun
token:s tokens:p	Noun
tolerance:s	Noun
toll:s tolls:p	Noun
tomato:s tomatoes:p	Noun
tomb:s tombs:p	Noun
tombstone:s tombstones:p	Noun
tome:s tomes:p	Noun
tomorrow:s	Noun
ton:s tons:p	Noun Unit unit=ton
tone:s tones:p	Noun
tong:s tongs:p	Noun
tongue:s tongues:p	Noun
tonight:s	Noun
tonne:s tonnes:p	Noun Unit unit=ton
tool:s tools:p	Noun
toot:s toots:p	Noun
tooth:s teeth:p	Noun
toothbrush:s toothbrushes:p	Noun
toothpaste:s	Noun
top:s tops:p	Noun
topic:s topics:p	Noun
topping:s	Noun
torah:s torahs:p	Noun Doc
torch:s torches:p	Noun
tormentor:s tormentors:p	Noun Role
tornado:s tornadoes:p	Noun
torpedo:s torpedoes:p	Noun
torrent:s torrents:p	Noun
tort:s	Noun
tortoise:s	Noun
toss:s tosses:p	Noun
tot:s tots:p	Noun
total:s totals:p	Noun
totalitarianism:s	Noun
touch:s touches:p	Noun
touchdown:s	Noun
toughness:s	Noun
tour:s tours:p	Noun
tour_operator:s tour_operators:p	Noun Group
tourist:s tourists:p	Noun Role
tournament:s tournaments:p	Noun
tow:s	Noun
towel:s towels:p	Noun
tower:s towers:p	Noun
town:s towns:p	Noun Group
town_council:s town_councils:p	Noun Group
town_hall_meeting:s town_hall_meetings:p	Noun Occasion
townhall:s	Noun
townsperson:s townspersons:p	Noun Role
towpath:s	Noun
toxicologist:s toxicologists:p	Noun Role
toy:s toys:p	Noun
trace:s traces:p	Noun
tracing:s	Noun
track:s tracks:p	Noun
tracker:s trackers:p	Noun
tracking:s	Noun
traction:s	Noun
tractor:s tractors:p	Noun
trade:s trades:p	Noun
trade_negotiator:s trade_negotiators:p	Noun Role
trade_union:s trade_unions:p	Noun Group
trade-off:s trade-offs:p	Noun
trademark:s trademarks:p	Noun
tradeoff:s tradeoffs:p	Noun
trader:s traders:p	Noun Role
trading:s	Noun
tradition:s traditions:p	Noun
traditionalist:s traditionalists:p	Noun Role
traffic:s	Noun
trafficker:s traffickers:p	Noun Role
tragedy:s tragedies:p	Noun
trail:s	Noun
trailer:s trailers:p	Noun
train:s trains:p	Noun
train_driver:s train_drivers:p	Noun Role
train_operator:s train_operators:p	Noun Group
trainee:s trainees:p	Noun Role
trainer:s trainers:p	Noun Role
training:s	Noun
trait:s traits:p	Noun
traitor:s traitors:p	Noun Role
trajectory:s trajectories:p	Noun
tram:s	Noun
trampoline:s trampolines:p	Noun
tranquility:s	Noun
transaction:s transactions:p	Noun
transcript:s transcripts:p	Noun Doc
transfer:s	Noun
transformation:s transformations:p	Noun
transformer:s transformers:p	Noun
transgression:s transgressions:p	Noun
transit:s	Noun
transition:s transitions:p	Noun
translation:s	Noun
translator:s translators:p	Noun Role Occasion
transmission:s	Noun
transmitter:s transmitters:p	Noun
transparency:s	Noun
transplant:s transplants:p	Noun
transportation:s	Noun
trap:s traps:p	Noun
trapping:s trappings:p	Noun
trash:s	Noun
trauma:s traumas:p	Noun
travail:s travails:p	Noun
travel:s	Noun
travel_agent:s travel_agents:p	Noun Role
traveler:s travelers:p traveller:s travellers:p	Noun Role
trawler:s trawlers:p	Noun
tray:s trays:p	Noun
tread:s	Noun
treason:s	Noun
treasure:s treasures:p	Noun
treasurer:s treasurers:p	Noun Role
treasury:s treasuries:p	Noun Group
treat:s treats:p	Noun
treatment:s treatments:p	Noun
treaty:s treaties:p	Noun Doc
tree:s trees:p	Noun
trek:s treks:p	Noun
trench:s trenches:p	Noun
trend:s trends:p	Noun
trepidation:s	Noun
trespass:s	Noun
triad:s	Noun
trial:s trials:p	Noun Occasion
triangle:s triangles:p	Noun
triathlete:s triathletes:p	Noun Role
triathlon:s	Noun
tribe:s tribes:p	Noun Group
tribunal:s tribunals:p	Noun Group
tribute:s tributes:p	Noun SayNoun act=evaluation stance=praising
trick:s tricks:p	Noun
trifle:s	Noun
trigger:s triggers:p	Noun
trilogy:s trilogies:p	Noun
trim:s	Noun
trinity:s	Noun
trio:s trios:p	Noun
trip:s trips:p	Noun
triumph:s triumphs:p	Noun
trolley:s trolleys:p	Noun
trombone:s trombones:p	Noun
troop:s troops:p	Noun Group
trophy:s trophies:p	Noun
trot:s trots:p	Noun
trouble:s troubles:p	Noun
troublemaker:s troublemakers:p	Noun Role
troupe:s troupes:p	Noun Group
trouser:s trousers:p	Noun
trout:s	Noun
trove:s	Noun
truancy:s	Noun
truce:s truces:p	Noun
truck:s trucks:p	Noun
truck_driver:s truck_drivers:p	Noun Role
trucker:s truckers:p	Noun Role
trumpet:s trumpets:p	Noun
trust:s trusts:p	Noun ThinkNoun act=thought
trustee:s trustees:p	Noun Role
trustworthiness:s	Noun
truth:s truths:p	Noun
tsar:s tsars:p	Noun
tsunami:s	Noun
tub:s tubs:p	Noun
tuba:s tubas:p	Noun
tube:s tubes:p	Noun
tuberculosis:s	Noun
tuck:s	Noun
tuft:s tufts:p	Noun
tug:s tugs:p	Noun
tuition:s tuitions:p	Noun
tumble:s tumbles:p	Noun
tumult:s	Noun
tuna:s	Noun
tune:s	Noun
tunnel:s tunnels:p	Noun
turban:s turbans:p	Noun
turbine:s turbines:p	Noun
turbulence:s	Noun
turf:s	Noun
turkey:s	Noun
turmoil:s	Noun
turn:s turns:p	Noun
turnaround:s turnarounds:p	Noun
turnout:s	Noun
turnstile:s turnstiles:p	Noun
turntable:s turntables:p	Noun
tusk:s tusks:p	Noun
tutor:s tutors:p	Noun Role
tutorial:s tutorials:p	Noun
tweet:s tweets:p	Noun Doc SayNoun Occasion
twig:s twigs:p	Noun
twilight:s	Noun
twin:s twins:p	Noun Role
twist:s	Noun
two-third:s two-thirds:p	Noun
tycoon:s tycoons:p	Noun Role
type:s types:p	Noun
typesetting:s	Noun
typewriter:s typewriters:p	Noun
typhoon:s typhoons:p	Noun
typing:s	Noun
typist:s typists:p	Noun Role
tyranny:s	Noun
tyrant:s tyrants:p	Noun Role
ugliness:s	Noun
ukulele:s	Noun
ultimatum:s ultimatums:p	Noun SayNoun act=directive
umbrella:s umbrellas:p	Noun
umpire:s umpires:p	Noun Role
unanimity:s	Noun
uncertainty:s uncertainties:p	Noun ThinkNoun act=thought
undercard:s	Noun
undercurrent:s undercurrents:p	Noun
underdog:s underdogs:p	Noun Role
undergraduate:s undergraduates:p	Noun Role
underground:s	Noun
underlay:s underlays:p	Noun
underpinning:s	Noun
understanding:s understandings:p	Noun ThinkNoun act=thought
undertaker:s undertakers:p	Noun Role
underway:s	Noun
underwear:s	Noun
unease:s	Noun ThinkNoun act=thought
unemployment:s	Noun
unfairness:s	Noun
unhappiness:s	Noun
unicorn:s unicorns:p	Noun
unicycle:s	Noun
unification:s	Noun
unifier:s	Noun
uniform:s uniforms:p	Noun
uniformity:s	Noun
union:s unions:p	Noun Group
union_leader:s union_leaders:p	Noun Role
union_member:s union_members:p	Noun Role
uniqueness:s	Noun
unison:s	Noun
unit:s units:p	Noun Group
united_nations:s	Noun Group
unity:s	Noun
universe:s universes:p	Noun
university:s universities:p	Noun Group
unknown:s unknowns:p	Noun
unpleasantness:s	Noun
unpopularity:s	Noun
unpredictability:s	Noun
unreliability:s	Noun
unrest:s	Noun
unwillingness:s	Noun ThinkNoun act=commitment
upbringing:s	Noun
update:s updates:p	Noun SayNoun
upgrade:s upgrades:p	Noun
upheaval:s upheavals:p	Noun
upholsterer:s upholsterers:p	Noun Role
uprising:s uprisings:p	Noun
uproar:s	Noun SayNoun
upshot:s upshots:p	Noun
upside:s	Noun
upswing:s	Noun
upturn:s upturns:p	Noun
uranium:s	Noun
urge:s urges:p	Noun ThinkNoun act=directive
urgency:s	Noun
urn:s urns:p	Noun
urologist:s urologists:p	Noun Role
us_official:s us_officials:p	Noun Role
usage:s	Noun
use:s uses:p	Noun
usefulness:s	Noun
user:s users:p	Noun Role
usher:s ushers:p	Noun Role
utility:s utilities:p	Noun Group
utilization:s	Noun
utterance:s utterances:p	Noun
vacancy:s vacancies:p	Noun
vacation:s vacations:p	Noun
vaccination:s vaccinations:p	Noun
vaccine:s vaccines:p	Noun
vacuum:s vacuums:p	Noun
vagary:s vagaries:p	Noun
vagina:s vaginae:p	Noun
vagueness:s	Noun
valet:s valets:p	Noun Role
validation:s	Noun
validity:s	Noun
valley:s valleys:p	Noun
valuation:s valuations:p	Noun
value:s values:p	Noun
valve:s valves:p	Noun
van:s	Noun
vandal:s vandals:p	Noun Role
vandalism:s	Noun
vane:s vanes:p	Noun
vanguard:s vanguards:p	Noun
vanity:s	Noun
variable:s variables:p	Noun
variance:s	Noun
variant:s variants:p	Noun
variation:s variations:p	Noun
variety:s	Noun
vase:s vases:p	Noun
vat:s vats:p	Noun
vaulter:s vaulters:p	Noun Role
veal:s	Noun
vector:s vectors:p	Noun
vegetable:s vegetables:p	Noun
vegetarian:s vegetarians:p	Noun
vehicle:s vehicles:p	Noun
veil:s veils:p	Noun
vein:s veins:p	Noun
velocity:s	Noun
velvet:s	Noun
vendetta:s	Noun
vendor:s vendors:p	Noun Role
vengeance:s	Noun
ventilator:s ventilators:p	Noun
venture:s ventures:p	Noun
venue:s venues:p	Noun
veracity:s	Noun
verb:s verbs:p	Noun
verdict:s verdicts:p	Noun Doc SayNoun act=decree
verge:s verges:p	Noun
verification:s	Noun
vernacular:s vernaculars:p	Noun
versatility:s	Noun
verse:s	Noun
version:s versions:p	Noun Doc SayNoun
verve:s	Noun
vessel:s vessels:p	Noun
vest:s vests:p	Noun
vestige:s	Noun
vet:s vets:p	Noun Role
veteran:s veterans:p	Noun Role
veteran_diplomat:s veteran_diplomats:p	Noun Role
veterinarian:s veterinarians:p	Noun Role
veto:s vetoes:p	Noun
vetting:s	Noun
viability:s	Noun
viaduct:s viaducts:p	Noun
vial:s vials:p	Noun
vice:s	Noun
vice_captain:s vice_captains:p	Noun Role
vice_chairman:s vice_chairmen:p	Noun Role gender=m
vice_chancellor:s vice_chancellors:p	Noun Role
vice-chairman:s vice-chairmen:p	Noun Role gender=m
vicinity:s	Noun
victim:s victims:p	Noun Role
victor:s victors:p	Noun Role
victory:s victories:p	Noun
video:s videos:p	Noun Doc Occasion
video_call:s video_calls:p	Noun Occasion
videotape:s videotapes:p	Noun
view:s views:p	Noun ThinkNoun act=thought
viewer:s viewers:p	Noun Role
viewership:s	Noun
viewpoint:s viewpoints:p	Noun
vigilance:s	Noun
vigor:s vigour:s	Noun
villa:s villas:p	Noun
village:s villages:p	Noun Group
villager:s villagers:p	Noun Role
villain:s villains:p	Noun
vine:s vines:p	Noun
vinegar:s	Noun
vineyard:s vineyards:p	Noun
vintage:s	Noun
vintner:s vintners:p	Noun Role
vinyl:s	Noun
viola:s violas:p	Noun
violation:s violations:p	Noun
violence:s	Noun
violin:s violins:p	Noun
violinist:s violinists:p	Noun Role
violist:s violists:p	Noun Role
virgin:s virgins:p	Noun
virologist:s virologists:p	Noun Role
virtue:s virtues:p	Noun
virus:s viruses:p	Noun
visa:s visas:p	Noun Doc
vise:s vises:p	Noun
visibility:s	Noun
vision:s visions:p	Noun ThinkNoun act=thought
visionary:s visionaries:p	Noun Role
visit:s visits:p	Noun Occasion
visitor:s visitors:p	Noun Role
visor:s visors:p	Noun
vista:s vistas:p	Noun
vitality:s	Noun
vitriol:s	Noun
vlogger:s vloggers:p	Noun Role
vocabulary:s	Noun
vodka:s	Noun
vogue:s	Noun
voice:s voices:p	Noun
voice-over:s voiceover:s voice-overs:p voiceovers:p	Noun Role	in an advertisement: “a voice-over says”
voice_message:s voice_messages:p	Noun Doc
voicemail:s	Noun Doc
void:s voids:p	Noun
volatility:s	Noun
volcanologist:s volcanologists:p	Noun Role
volley:s volleys:p	Noun
volt:s volts:p	Noun Unit unit=volt
voltage:s	Noun
volume:s volumes:p	Noun
volunteer:s volunteers:p	Noun Role
vomit:s	Noun
voodoo:s	Noun
vote:s votes:p	Noun SayNoun act=decree
voter:s voters:p	Noun Role
voting:s	Noun
voucher:s vouchers:p	Noun
vow:s vows:p	Noun SayNoun act=commitment
vowel:s vowels:p	Noun
vulgarity:s	Noun
vulnerability:s vulnerabilities:p	Noun
vulture:s vultures:p	Noun
wad:s wads:p	Noun
waddle:s waddles:p	Noun
waft:s wafts:p	Noun
wag:s wags:p	Noun
wage:s wages:p	Noun
wagon:s wagons:p	Noun
wail:s wails:p	Noun
waistcoat:s	Noun
wait:s	Noun
waiter:s waiters:p	Noun Role
waitress:s waitresses:p	Noun Role gender=f
waiver:s waivers:p	Noun
wake:s wakes:p	Noun
waking:s	Noun
walk:s	Noun
walker:s walkers:p	Noun Role
walkout:s walkouts:p	Noun
wall:s walls:p	Noun
wallet:s wallets:p	Noun
walnut:s	Noun
walrus:s	Noun
waltz:s waltzes:p	Noun
wand:s wands:p	Noun
want:s	Noun ThinkNoun act=desire
war:s wars:p	Noun
ward:s wards:p	Noun
warden:s wardens:p	Noun Role
warder:s warders:p	Noun Role
wardrobe:s wardrobes:p	Noun
warehouse:s warehouses:p	Noun
warfare:s	Noun
wariness:s	Noun
warming:s	Noun
warmth:s	Noun
warning:s warnings:p	Noun SayNoun
warp:s warps:p	Noun
warrant:s warrants:p	Noun Doc
warranty:s	Noun
warrior:s warriors:p	Noun Role
wart:s warts:p	Noun
wartime:s	Noun
wash:s	Noun
washing:s	Noun
wasp:s wasps:p	Noun
waste:s	Noun
wastebasket:s wastebaskets:p	Noun
wasteland:s wastelands:p	Noun
wasting:s	Noun
watch:s	Noun
watchdog:s watchdogs:p	Noun Role
watchdog_group:s watchdog_groups:p	Noun Group
watcher:s watchers:p	Noun Role
watchman:s watchmen:p	Noun Role gender=m
water:s waters:p	Noun
waterboarding:s	Noun
watercolour:s	Noun
watermelon:s watermelons:p	Noun
watershed:s watersheds:p	Noun
waterway:s waterways:p	Noun
watt:s watts:p	Noun Unit unit=watt
wave:s waves:p	Noun
wavelength:s	Noun
wax:s	Noun
way:s ways:p	Noun
wayside:s	Noun
weakness:s weaknesses:p	Noun
wealth:s	Noun
weapon:s weapons:p	Noun
weaponry:s	Noun
weasel:s weasels:p	Noun
weather:s	Noun
weather_report:s weather_reports:p	Noun Doc
weaver:s weavers:p	Noun Role
web:s webs:p	Noun
web_site:s web_sites:p	Noun Doc
webcam:s	Noun
webpage:s webpages:p	Noun Doc
website:s websites:p	Noun Doc
wedding:s weddings:p	Noun
wedge:s wedges:p	Noun
weed:s	Noun
week:s weeks:p	Noun Unit Time unit=week
weekday:s weekdays:p	Noun Time
weekend:s weekends:p	Noun Time
weekly:s weeklies:p	Noun Doc
weight:s	Noun
weighting:s	Noun
weightlifter:s weightlifters:p	Noun Role
weir:s	Noun
weld:s welds:p	Noun
welder:s welders:p	Noun Role
welding:s	Noun
welfare:s	Noun
well:s wells:p	Noun
welt:s welts:p	Noun
west:s	Noun
wetland:s wetlands:p	Noun
whack:s whacks:p	Noun
whale:s	Noun
wharf:s wharves:p	Noun
wheat:s wheats:p	Noun
wheel:s wheels:p	Noun
wheelchair:s wheelchairs:p	Noun
wheelhouse:s	Noun
wheeling:s	Noun
whereabouts:s	Noun
whiff:s whiffs:p	Noun
whim:s whims:p	Noun
whine:s whines:p	Noun
whir:s whirs:p	Noun
whirl:s whirls:p	Noun
whisker:s whiskers:p	Noun
whiskey:s	Noun
whisky:s	Noun
whisper:s whispers:p	Noun
whispering:s	Noun
whistle-blower:s	Noun Role
whistleblower:s whistleblowers:p	Noun Role
white:s whites:p	Noun
white_house:s white_houses:p	Noun Group
white_house_official:s white_house_officials:p	Noun Role
white_paper:s white_papers:p	Noun Doc
whitewashing:s	Noun
whole:s wholes:p	Noun
whoop:s whoops:p	Noun
whore:s whores:p	Noun
wick:s	Noun
wicket:s wickets:p	Noun
wicketkeeper:s	Noun
widow:s widows:p	Noun Role gender=f
widower:s widowers:p	Noun Role gender=m
width:s	Noun
wife:s wives:p	Noun Role gender=f
wig:s wigs:p	Noun
wiggle:s wiggles:p	Noun
wilderness:s	Noun
wildfire:s	Noun
wildlife:s	Noun
willingness:s	Noun ThinkNoun act=commitment
win:s wins:p	Noun
wind:s winds:p	Noun
windfall:s windfalls:p	Noun
windmill:s windmills:p	Noun
window:s windows:p	Noun
windowing:s	Noun
windshield:s windshields:p	Noun
wine:s	Noun
wing:s wings:p	Noun Group
winger:s wingers:p	Noun Role
winner:s winners:p	Noun Role
winnowing:s	Noun
winter:s	Noun Time
wire:s	Noun
wisdom:s	Noun
wish:s wishes:p	Noun ThinkNoun act=desire
wisp:s wisps:p	Noun
wit:s	Noun
witch:s witches:p	Noun Role
withdraw:s withdraws:p	Noun
withdrawal:s withdrawals:p	Noun
withering:s	Noun
withholding:s	Noun
witness:s witnesses:p	Noun Role
wizard:s wizards:p	Noun Role
woe:s woes:p	Noun
wok:s woks:p	Noun
wolf:s wolves:p	Noun
woman:s women:p	Noun Role gender=f
womb:s wombs:p	Noun
wombat:s wombats:p	Noun
wonder:s wonders:p	Noun
woo:s	Noun
wood:s woods:p	Noun
woodcutter:s woodcutters:p	Noun Role
wool:s	Noun
word:s words:p	Noun SayNoun
wording:s	Noun
work:s works:p	Noun
worker:s workers:p	Noun Role
workforce:s workforces:p	Noun Group
working_paper:s working_papers:p	Noun Doc
workload:s	Noun
workout:s workouts:p	Noun
workplace:s	Noun
workshop:s workshops:p	Noun
workstation:s workstations:p	Noun
world:s worlds:p	Noun Group
world_bank:s world_banks:p	Noun Group
world_champion:s world_champions:p	Noun Role
world_health_organization:s world_health_organizations:p	Noun Group
world_leader:s world_leaders:p	Noun Role
worldview:s worldviews:p	Noun
worm:s	Noun
worry:s worries:p	Noun ThinkNoun act=thought
worship:s	Noun
worshiper:s worshipers:p	Noun Role
worshipper:s worshippers:p	Noun Role
wound:s wounds:p	Noun
wrap:s	Noun
wrapper:s wrappers:p	Noun
wrath:s	Noun
wreath:s wreaths:p	Noun
wreck:s	Noun
wrecker:s	Noun
wren:s wrens:p	Noun
wrench:s wrenches:p	Noun
wrestler:s wrestlers:p	Noun Role
wrestling:s	Noun
wring:s wrings:p	Noun
wringer:s wringers:p	Noun
wrinkle:s wrinkles:p	Noun
wrist:s wrists:p	Noun
writ:s writs:p	Noun
writer:s writers:p	Noun Role
writings:s	Noun
written_statement:s written_statements:p	Noun Doc
wrongdoing:s	Noun
xenophobe:s	Noun
xenophobia:s	Noun
yacht:s yachts:p	Noun
yachtsman:s yachtsmen:p	Noun Role gender=m
yak:s yaks:p	Noun
yam:s yams:p	Noun
yap:s yaps:p	Noun
yard:s yards:p	Noun Unit unit=yard
yarn:s	Noun
yawn:s yawns:p	Noun
year:s years:p	Noun Unit Time unit=year
yearning:s	Noun ThinkNoun act=desire
yelp:s yelps:p	Noun
yesterday:s yesterdays:p	Noun
yew:s	Noun
yield:s yields:p	Noun
yoga:s	Noun
yoke:s	Noun
yolk:s yolks:p	Noun
youngster:s youngsters:p	Noun Role
youth:s youths:p	Noun Role
yowl:s yowls:p	Noun
zeal:s	Noun
zebra:s	Noun
zeta:s	Noun
zinc:s	Noun
zip:s	Noun
zodiac:s zodiacs:p	Noun
zombie:s zombies:p	Noun
zone:s zones:p	Noun
zoo:s zoos:p	Noun
zookeeper:s zookeepers:p	Noun Role
zoologist:s zoologists:p	Noun Role
ones:p quarters:p thirds:p	Noun	their singulars are numbers
