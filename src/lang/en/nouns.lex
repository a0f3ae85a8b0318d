# nouns.lex: common nouns. Role is a person by office, trade or kinship; Group a body of people that can speak; Doc a thing that
# states; SayNoun and ThinkNoun name what is said or thought ("her claim that …"); Unit follows a number; Time a point or a span.
# Singular and plural share a row; a mass noun has no plural here. gender= only where the word itself tells it.
# A word that is a verb or an adjective as well has a row in those files too: readings add up.
!mark s Singular
!mark p Plural

# Days, months and adverbs of time
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
abbreviation:s	Noun
ability:s abilities:p	Noun
abnormal:s	Noun
abolition:s	Noun
abortion:s abortions:p	Noun
about-face:s about-faces:p	Noun
absence:s	Noun
absentee:s absentees:p	Noun
abstract:s abstracts:p	Noun
abstraction:s	Noun
abundance:s	Noun
abuse:s abuses:p	Noun
abuser:s abusers:p	Noun Role
academic:s academics:p	Noun Role
academy:s academies:p	Noun
acceleration:s	Noun
accent:s accents:p	Noun
acceptance:s	Noun
access:s	Noun
accessing:s	Noun
accident:s accidents:p	Noun
accidental:s accidentals:p	Noun
acclamation:s	Noun
accolade:s accolades:p	Noun SayNoun
accommodation:s accommodations:p	Noun
accomplice:s accomplices:p	Noun Role
accomplishment:s accomplishments:p	Noun
accord:s accords:p	Noun Doc
accordance:s	Noun
account:s accounts:p	Noun Doc SayNoun
accountability:s	Noun
accountant:s accountants:p	Noun Role
accounting:s	Noun
accreditation:s	Noun
accuracy:s	Noun
accusation:s accusations:p	Noun SayNoun
accuser:s accusers:p	Noun
achievement:s achievements:p	Noun
acid:s	Noun
acknowledgment:s acknowledgement:s	Noun SayNoun
acorn:s acorns:p	Noun
acquaintance:s	Noun Role
acquisition:s acquisitions:p	Noun
acquittal:s	Noun
acre:s acres:p	Noun Unit unit=acre
acronym:s acronyms:p	Noun
act:s acts:p	Noun Doc
action:s actions:p	Noun
activism:s	Noun
activist:s activists:p	Noun Role
activity:s activities:p	Noun
actor:s actors:p	Noun Role
actress:s actresses:p	Noun Role gender=f
actuary:s actuaries:p	Noun Role
ad:s ads:p	Noun Doc
adage:s adages:p	Noun SayNoun
adaptation:s	Noun
adapter:s	Noun
adaptor:s	Noun
addict:s addicts:p	Noun
addiction:s	Noun
addition:s	Noun
address:s addresses:p	Noun SayNoun
adherence:s	Noun
adherent:s adherents:p	Noun
adjective:s adjectives:p	Noun
adjustment:s adjustments:p	Noun
administration:s administrations:p	Noun Group
administration_official:s administration_officials:p	Noun Role
administrator:s administrators:p	Noun Role
admiration:s	Noun ThinkNoun
admirer:s admirers:p	Noun
admission:s admissions:p	Noun SayNoun
adolescent:s adolescents:p	Noun Role
adoptee:s	Noun
adoption:s adoptions:p	Noun
adult:s adults:p	Noun Role
adultery:s	Noun
advance:s advances:p	Noun
advancement:s	Noun
advantage:s advantages:p	Noun
advent:s	Noun
adventure:s	Noun
adversary:s adversaries:p	Noun
advertisement:s advertisements:p	Noun Doc
advertiser:s advertisers:p	Noun
advice:s	Noun SayNoun
adviser:s advisers:p	Noun Role
advisor:s advisors:p	Noun Role
advisory:s advisories:p	Noun Doc
advocacy:s	Noun
advocacy_group:s advocacy_groups:p	Noun Group
advocate:s advocates:p	Noun Role
aerial:s aerials:p	Noun
affair:s affairs:p	Noun
affection:s	Noun ThinkNoun
affidavit:s affidavits:p	Noun Doc
affiliate:s affiliates:p	Noun
affiliation:s affiliations:p	Noun
affordability:s	Noun
aforementioned:s	Noun
afoul:s	Noun
aftermath:s	Noun
afternoon:s afternoons:p	Noun Time
age:s ages:p	Noun
ageing:s	Noun
agency:s agencies:p	Noun Group
agenda:s agendas:p	Noun Doc
aggression:s	Noun
aggressiveness:s	Noun
aging:s	Noun
agony:s	Noun
agreement:s agreements:p	Noun Doc SayNoun
agriculture:s	Noun
aid:s	Noun
aide:s aides:p	Noun Role
aim:s aims:p	Noun SayNoun
air:s	Noun
air-conditioner:s	Noun
aircraft:s	Noun
airline:s airlines:p	Noun Group
airman:s airmen:p	Noun Role gender=m
airplane:s airplanes:p aeroplane:s aeroplanes:p	Noun
airport:s airports:p	Noun Group
airstrike:s	Noun
airtime:s	Noun
airwave:s	Noun
aisle:s aisles:p	Noun
alarm:s	Noun ThinkNoun
album:s albums:p	Noun
alcohol:s	Noun
algebra:s	Noun
algorithm:s algorithms:p	Noun
alias:s aliases:p	Noun
alien:s aliens:p	Noun
alienation:s	Noun
alignment:s	Noun
all-in:s all-ins:p	Noun
allegation:s allegations:p	Noun SayNoun
allegiance:s allegiances:p	Noun
allergic:s	Noun
alliance:s alliances:p	Noun Group
allocation:s	Noun
allowance:s	Noun
ally:s allies:p	Noun Role
alphabet:s alphabets:p	Noun
alt-right:s alt-rights:p	Noun
alteration:s	Noun
alternative:s alternatives:p	Noun
aluminum:s aluminium:s	Noun
alumnus:s alumni:p	Noun Role
amateur:s amateurs:p	Noun
amazement:s	Noun
ambiguity:s	Noun
ambition:s ambitions:p	Noun ThinkNoun
ambivalence:s	Noun
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
analogy:s	Noun
analysis:s analyses:p	Noun Doc SayNoun
analyst:s analysts:p	Noun Role
analytic:s	Noun
anarchy:s	Noun
anatomy:s	Noun
ancestor:s ancestors:p	Noun Role
anchor:s anchors:p	Noun Role
anecdote:s anecdotes:p	Noun SayNoun
angel:s angels:p	Noun
anger:s	Noun ThinkNoun
angle:s angles:p	Noun
angst:s	Noun
anguish:s	Noun
animal:s animals:p	Noun
animosity:s	Noun
anniversary:s anniversaries:p	Noun Time
announcement:s announcements:p	Noun SayNoun
annoyance:s	Noun
anomaly:s anomalies:p	Noun
anonymity:s	Noun
anorak:s anoraks:p	Noun
answer:s answers:p	Noun SayNoun
antagonist:s antagonists:p	Noun
anthem:s anthems:p	Noun
anthology:s anthologies:p	Noun
anthropologist:s anthropologists:p	Noun Role
anti-government:s anti-governments:p	Noun
antic:s antics:p	Noun
anticipation:s	Noun
antidote:s	Noun
antipathy:s	Noun ThinkNoun
antique:s antiques:p	Noun
anxiety:s anxieties:p	Noun ThinkNoun
apartment:s apartments:p	Noun
apathy:s	Noun
apology:s apologies:p	Noun SayNoun
apostasy:s	Noun
apostrophe:s apostrophes:p	Noun
app:s	Noun
apparatus:s	Noun
apparel:s	Noun
appeal:s appeals:p	Noun SayNoun
appearance:s appearances:p	Noun
appendix:s appendices:p	Noun
appetite:s	Noun
applause:s	Noun SayNoun
apple:s apples:p	Noun
applicant:s applicants:p	Noun Role
application:s applications:p	Noun Doc
appointee:s appointees:p	Noun
appointment:s appointments:p	Noun
appreciation:s	Noun
apprehension:s	Noun ThinkNoun
apprentice:s apprentices:p	Noun Role
approach:s approaches:p	Noun
appropriation:s appropriations:p	Noun
approval:s	Noun SayNoun
approximation:s	Noun
arbiter:s arbiters:p	Noun
arbitration:s	Noun
arc:s arcs:p	Noun
arcade:s arcades:p	Noun
arch:s arches:p	Noun
archaeologist:s archaeologists:p	Noun Role
architect:s architects:p	Noun Role
architecture:s	Noun
archive:s archives:p	Noun
archivist:s archivists:p	Noun Role
area:s areas:p	Noun
arena:s arenas:p	Noun
argument:s arguments:p	Noun SayNoun
aristocrat:s aristocrats:p	Noun Role
arithmetic:s	Noun
arm:s arms:p	Noun
army:s armies:p	Noun Group
arrangement:s arrangements:p	Noun
array:s arrays:p	Noun
arrest:s arrests:p	Noun
arrival:s arrivals:p	Noun
arrogance:s	Noun
arrow:s arrows:p	Noun
arse:s arses:p	Noun
arsenal:s arsenals:p	Noun
arsonist:s arsonists:p	Noun Role
art:s arts:p	Noun
article:s articles:p	Noun Doc
artist:s artists:p	Noun Role
ash:s	Noun
aspect:s aspects:p	Noun
aspiration:s aspirations:p	Noun ThinkNoun
ass:s asses:p	Noun
assail:s	Noun
assailant:s assailants:p	Noun Role
assassination:s	Noun
assault:s assaults:p	Noun
assembler:s assemblers:p	Noun
assembly:s assemblies:p	Noun Group
assent:s	Noun SayNoun
assertion:s assertions:p	Noun SayNoun
assessment:s assessments:p	Noun Doc SayNoun
asset:s assets:p	Noun
assignment:s assignments:p	Noun
assimilation:s	Noun
assistance:s	Noun
assistant:s assistants:p	Noun Role
assistant_coach:s	Noun Role
associate:s associates:p	Noun
association:s associations:p	Noun Group
assumption:s assumptions:p	Noun ThinkNoun
assurance:s assurances:p	Noun SayNoun
asterisk:s asterisks:p	Noun
astronaut:s astronauts:p	Noun Role
astronomer:s astronomers:p	Noun Role
astronomy:s	Noun
asylum:s	Noun
asylum_seeker:s asylum_seekers:p	Noun Role
atheism:s	Noun
atheist:s atheists:p	Noun
athlete:s athletes:p	Noun Role
atlas:s atlases:p	Noun
atmosphere:s atmospheres:p	Noun
atmospheric:s	Noun
atom:s atoms:p	Noun
atrocity:s atrocities:p	Noun
attachment:s	Noun
attack:s attacks:p	Noun SayNoun
attacker:s attackers:p	Noun Role
attempt:s attempts:p	Noun SayNoun
attendance:s	Noun
attendant:s attendants:p	Noun
attendee:s attendees:p	Noun Role
attention:s	Noun
attitude:s attitudes:p	Noun ThinkNoun
attraction:s	Noun
attractiveness:s	Noun
attribute:s attributes:p	Noun
auction:s	Noun
auctioneer:s auctioneers:p	Noun Role
audience:s audiences:p	Noun Group
audit:s audits:p	Noun Doc
auditing:s	Noun
audition:s	Noun
auditor:s auditors:p	Noun Role
aura:s auras:p	Noun
authenticity:s	Noun
author:s authors:p	Noun Role
authoritarian:s authoritarians:p	Noun
authorities:p	Noun Group
authority:s authorities:p	Noun Role
authorization:s authorisation:s	Noun
autism:s	Noun
auto:s	Noun
autobiography:s	Noun Doc
autocrat:s autocrats:p	Noun Role
automaker:s automakers:p	Noun Group
automobile:s automobiles:p	Noun
autopsy:s autopsies:p	Noun Doc
autumn:s autumns:p	Noun Time
avail:s	Noun
availability:s	Noun
avenue:s avenues:p	Noun
average:s averages:p	Noun
aversion:s	Noun ThinkNoun
aviation:s	Noun
award:s awards:p	Noun
awarding:s	Noun
awareness:s	Noun ThinkNoun
awe:s	Noun
ax:s axes:p	Noun
axe:s axes:p	Noun
axiom:s axioms:p	Noun
axis:s axes:p	Noun
baby:s babies:p	Noun Role
bachelor:s bachelors:p	Noun
back-and-forth:s back-and-forths:p	Noun
backbone:s backbones:p	Noun
backdrop:s	Noun
backer:s backers:p	Noun Role
background:s backgrounds:p	Noun
backlash:s backlashes:p	Noun
backlog:s backlogs:p	Noun
backspace:s	Noun
backyard:s	Noun
bacterium:s bacteria:p	Noun
badge:s badges:p	Noun
baffle:s baffles:p	Noun
bag:s bags:p	Noun
baggage:s	Noun
bail:s	Noun
bailiff:s bailiffs:p	Noun Role
bailout:s bailouts:p	Noun
bait:s	Noun
baker:s bakers:p	Noun Role
bakery:s bakeries:p	Noun
balance:s	Noun
balance_sheet:s balance_sheets:p	Noun Doc
balancing:s	Noun
balcony:s balconies:p	Noun
balding:s	Noun
ball:s balls:p	Noun
ballet:s	Noun
balloon:s balloons:p	Noun
ballot:s ballots:p	Noun Doc
balloting:s	Noun
ballroom:s ballrooms:p	Noun
ban:s bans:p	Noun
banana:s bananas:p	Noun
band:s bands:p	Noun Group
bandwagon:s bandwagons:p	Noun
bandwidth:s	Noun
bang:s bangs:p	Noun
bank:s banks:p	Noun Group
banker:s bankers:p	Noun Role
banking:s	Noun
bankruptcy:s	Noun
banner:s banners:p	Noun Doc
bar:s	Noun
barb:s barbs:p	Noun
barbarian:s barbarians:p	Noun
bargain:s bargains:p	Noun
bargaining:s	Noun
barista:s baristas:p	Noun Role
bark:s	Noun
barman:s barmen:p	Noun Role gender=m
barn:s barns:p	Noun
baroque:s	Noun
barrage:s barrages:p	Noun
barrel:s barrels:p	Noun Unit unit=barrel
barrier:s barriers:p	Noun
barrister:s barristers:p	Noun Role
bartender:s bartenders:p	Noun Role
base:s bases:p	Noun Group
baseball:s	Noun
baseline:s	Noun
basement:s basements:p	Noun
bash:s bashes:p	Noun
basics:s	Noun
basis:s bases:p	Noun
basis_point:s basis_points:p	Noun Unit unit=basis_point
basket:s baskets:p	Noun
basketball:s	Noun
bass:s	Noun
bastard:s bastards:p	Noun
bastion:s	Noun
bat:s bats:p	Noun
batch:s batches:p	Noun
bath:s baths:p	Noun
bathing:s	Noun
bathroom:s bathrooms:p	Noun
batsman:s batsmen:p	Noun Role gender=m
battalion:s battalions:p	Noun Group
batter:s	Noun Role
battery:s	Noun
battle:s battles:p	Noun
battlefield:s battlefields:p	Noun
battleground:s battlegrounds:p	Noun
baud:s	Noun
bay:s bays:p	Noun
beach:s beaches:p	Noun
bean:s beans:p	Noun
bear:s	Noun
beard:s beards:p	Noun
bearing:s	Noun
beast:s beasts:p	Noun
beat:s	Noun
beauty:s	Noun
bed:s	Noun
bedrock:s	Noun
bedroom:s bedrooms:p	Noun
beef:s	Noun
beer:s beers:p	Noun
beginner:s beginners:p	Noun
beginning:s	Noun
behalf:s	Noun
behavior:s behaviors:p behaviour:s	Noun
beheading:s	Noun
behemoth:s	Noun
belief:s beliefs:p	Noun ThinkNoun
believer:s believers:p	Noun Role
bell:s bells:p	Noun
bellicose:s	Noun
bellwether:s	Noun
beloved:s beloveds:p	Noun
belt:s belts:p	Noun
bench:s benches:p	Noun
benchmark:s benchmarks:p	Noun
bend:s bends:p	Noun
beneficiary:s beneficiaries:p	Noun
benefit:s benefits:p	Noun
bet:s bets:p	Noun ThinkNoun
beta:s	Noun
betrayal:s	Noun
betterment:s	Noun
bewilderment:s	Noun ThinkNoun
bias:s biases:p	Noun
bible:s bibles:p	Noun Doc
bickering:s	Noun
bicycle:s	Noun
bid:s bids:p	Noun ThinkNoun
bidding:s	Noun
big-city:s big-cities:p	Noun
big-government:s big-governments:p	Noun
bigot:s bigots:p	Noun
bigotry:s	Noun
bike:s bikes:p	Noun
biker:s bikers:p	Noun Role
bill:s bills:p	Noun Doc SayNoun
billboard:s billboards:p	Noun Doc
billionaire:s billionaires:p	Noun Role
bind:s	Noun
binding:s	Noun
bio:s	Noun
biochemistry:s	Noun
biofuel:s	Noun
biographer:s biographers:p	Noun Role
biography:s biographies:p	Noun Doc
biologist:s biologists:p	Noun Role
biology:s	Noun
biotechnology:s	Noun
bird:s	Noun
birth:s	Noun
birthday:s birthdays:p	Noun Time
birther:s	Noun
birtherism:s	Noun
birthright:s	Noun
biscuit:s	Noun
bite:s	Noun
bitterness:s	Noun
black:s blacks:p	Noun
blackboard:s blackboards:p	Noun
blacklist:s blacklists:p	Noun
blade:s blades:p	Noun
blame:s	Noun
blank:s blanks:p	Noun
blanket:s blankets:p	Noun
blasphemer:s	Noun
blast:s blasts:p	Noun
bleeding:s	Noun
blessing:s	Noun
blip:s blips:p	Noun
bliss:s	Noun
blitz:s blitzes:p	Noun
blizzard:s blizzards:p	Noun
blob:s blobs:p	Noun
bloc:s blocs:p	Noun Group
block:s blocks:p	Noun
blockbuster:s blockbusters:p	Noun
blog:s blogs:p	Noun Doc SayNoun
blog_post:s blog_posts:p	Noun Doc
blogger:s bloggers:p	Noun Role
bloke:s blokes:p	Noun Role gender=m
blood:s	Noun
blood-testing:s	Noun
bloodshed:s	Noun
blow:s blows:p	Noun
blowback:s	Noun
blowhard:s	Noun
blowout:s blowouts:p	Noun
blue:s	Noun
bluff:s	Noun
blurb:s	Noun
bluster:s blusters:p	Noun
board:s boards:p	Noun Group
board_member:s board_members:p	Noun Role
boardroom:s boardrooms:p	Noun
boast:s boasts:p	Noun SayNoun
boaster:s	Noun
boat:s boats:p	Noun
bob:s bobs:p	Noun
body:s bodies:p	Noun
bodyguard:s bodyguards:p	Noun Role
bog:s	Noun
boil:s boils:p	Noun
bolt:s bolts:p	Noun
bomb:s bombs:p	Noun
bomber:s bombers:p	Noun
bombing:s bombings:p	Noun
bombshell:s	Noun
bond:s bonds:p	Noun
bone:s	Noun
bonus:s bonuses:p	Noun
boo:s boos:p	Noun SayNoun
book:s books:p	Noun Doc
booking:s bookings:p	Noun
booklet:s booklets:p	Noun
bookstore:s	Noun
boom:s booms:p	Noun
boomer:s	Noun
boon:s boons:p	Noun
boost:s	Noun
booster:s boosters:p	Noun
boot:s boots:p	Noun
booth:s booths:p	Noun
border:s borders:p	Noun
borderline:s borderlines:p	Noun
bore:s bores:p	Noun
boredom:s	Noun
borough:s boroughs:p	Noun
borrower:s borrowers:p	Noun Role
borrowing:s	Noun
boss:s bosses:p	Noun Role
botanist:s botanists:p	Noun Role
bottle:s bottles:p	Noun
bottom:s bottoms:p	Noun
boulevard:s boulevards:p	Noun
bounce:s	Noun
bouncer:s bouncers:p	Noun Role
bound:s bounds:p	Noun
boundary:s boundaries:p	Noun
bouquet:s bouquets:p	Noun
bout:s bouts:p	Noun
boutique:s boutiques:p	Noun
bowl:s bowls:p	Noun
bowler:s bowlers:p	Noun Role
box:s boxes:p	Noun
boxer:s boxers:p	Noun Role
boxing:s	Noun
boy:s boys:p	Noun Role gender=m
boycott:s boycotts:p	Noun
boyfriend:s boyfriends:p	Noun Role gender=m
bracket:s brackets:p	Noun
brain:s brains:p	Noun
brainchild:s	Noun
brake:s	Noun
branch:s branches:p	Noun
brand:s brands:p	Noun
brass:s	Noun
bravado:s	Noun
brawl:s brawls:p	Noun
breach:s breaches:p	Noun
bread:s	Noun
breadth:s	Noun
break:s breaks:p	Noun
breakdown:s breakdowns:p	Noun
breakfast:s breakfasts:p	Noun
breaking:s	Noun
breakthrough:s breakthroughs:p	Noun
breath:s	Noun
breathing:s	Noun
breed:s breeds:p	Noun
breeding:s	Noun
breeze:s breezes:p	Noun
brethren:s	Noun
brewery:s breweries:p	Noun Group
brewing:s	Noun
bribe:s bribes:p	Noun
brick:s	Noun
bride:s brides:p	Noun Role gender=f
bridesmaid:s bridesmaids:p	Noun
bridge:s bridges:p	Noun
briefing:s briefings:p	Noun SayNoun
briefly:s	Noun
brigade:s brigades:p	Noun Group
brightness:s	Noun
brilliance:s	Noun
brink:s brinks:p	Noun
broadcast:s broadcasts:p	Noun Doc
broadcaster:s broadcasters:p	Noun Role
broadsheet:s broadsheets:p	Noun Doc
broadside:s broadsides:p	Noun SayNoun
broccoli:s	Noun
brochure:s brochures:p	Noun Doc
broker:s brokers:p	Noun Role
brokerage:s brokerages:p	Noun Group
brother-in-law:s brothers-in-law:p	Noun Role gender=m
browse:s browses:p	Noun
bruise:s bruises:p	Noun
brunt:s	Noun
brush:s brushes:p	Noun
brutality:s	Noun
bu:s	Noun
bubble:s	Noun
bucket:s buckets:p	Noun
buckle:s buckles:p	Noun
buddy:s buddies:p	Noun Role
budget:s budgets:p	Noun Doc
buffer:s buffers:p	Noun
buffoon:s buffoons:p	Noun
bug:s bugs:p	Noun
builder:s builders:p	Noun Role
building:s buildings:p	Noun
bulb:s bulbs:p	Noun
bulk:s	Noun
bull:s	Noun
bulldozer:s bulldozers:p	Noun
bullet:s bullets:p	Noun
bulletin:s bulletins:p	Noun Doc SayNoun
bully:s bullies:p	Noun
bullying:s	Noun
bulwark:s	Noun
bump:s bumps:p	Noun
bumper:s bumpers:p	Noun
bunch:s bunches:p	Noun
bundle:s bundles:p	Noun
bundler:s	Noun
bungalow:s bungalows:p	Noun
burden:s burdens:p	Noun
bureau:s bureaus:p	Noun Group
bureaucracy:s	Noun
bureaucrat:s bureaucrats:p	Noun Role
burglar:s burglars:p	Noun Role
burn:s burns:p	Noun
burning:s	Noun
burst:s bursts:p	Noun
bus:s buses:p	Noun
bush:s	Noun
business:s businesses:p	Noun Group
businessman:s businessmen:p	Noun
businessperson:s businesspersons:p	Noun Role
businesswoman:s businesswomen:p	Noun
bust:s busts:p	Noun
butcher:s butchers:p	Noun Role
butt:s butts:p	Noun
butter:s	Noun
button:s buttons:p	Noun
buy:s buys:p	Noun
buyer:s buyers:p	Noun Role
buzz:s buzzes:p	Noun
bygone:s	Noun
bypass:s bypasses:p	Noun
bystander:s bystanders:p	Noun Role
byte:s bytes:p	Noun Unit unit=byte
cabbage:s	Noun
cabbie:s cabbies:p	Noun Role
cabinet:s	Noun Group
cable:s cables:p	Noun Doc SayNoun
cache:s caches:p	Noun
cacophony:s	Noun
cage:s cages:p	Noun
cake:s	Noun
calamity:s calamities:p	Noun
calculation:s calculations:p	Noun ThinkNoun
calculator:s calculators:p	Noun
calculus:s calculi:p	Noun
calendar:s calendars:p	Noun
call:s calls:p	Noun SayNoun
call-in:s call-ins:p	Noun
caller:s callers:p	Noun Role
callousness:s	Noun
calm:s	Noun
calorie:s calories:p	Noun Unit unit=calorie
cam:s	Noun
camel:s camels:p	Noun
camera:s cameras:p	Noun
cameraman:s cameramen:p	Noun Role gender=m
camp:s camps:p	Noun Group
campaign:s campaigns:p	Noun Group
campaign_chairman:s campaign_chairmen:p	Noun Role gender=m
campaign_manager:s campaign_managers:p	Noun Role
campaign_official:s campaign_officials:p	Noun Role
campaigner:s campaigners:p	Noun Role
campaigning:s	Noun
campus:s campuses:p	Noun
cancer:s	Noun
candidacy:s candidacies:p	Noun
candidate:s candidates:p	Noun Role
candle:s candles:p	Noun
candor:s	Noun
canvasser:s canvassers:p	Noun
cap:s caps:p	Noun
capability:s capabilities:p	Noun
capacity:s capacities:p	Noun
cape:s capes:p	Noun
capita:s	Noun
capital:s capitals:p	Noun
capitalism:s	Noun
capitalist:s capitalists:p	Noun
capitalization:s	Noun
caption:s captions:p	Noun Doc SayNoun
captive:s captives:p	Noun Role
captor:s captors:p	Noun Role
capture:s	Noun
car:s cars:p	Noun
carbon:s	Noun
card:s cards:p	Noun
cardboard:s	Noun
cardiologist:s cardiologists:p	Noun Role
care:s	Noun
career:s careers:p	Noun
caregiver:s caregivers:p	Noun Role
carelessness:s	Noun
carer:s carers:p	Noun Role
caretaker:s caretakers:p	Noun Role
caring:s	Noun
carmaker:s carmakers:p	Noun Group
carnage:s	Noun
carpenter:s carpenters:p	Noun Role
carpet:s	Noun
carriage:s	Noun
carrier:s carriers:p	Noun Group
carrot:s carrots:p	Noun
cart:s carts:p	Noun
cartel:s cartels:p	Noun Group
cartoon:s cartoons:p	Noun
cartridge:s cartridges:p	Noun
case:s cases:p	Noun SayNoun
cash:s	Noun
casing:s casings:p	Noun
casino:s	Noun
cassette:s cassettes:p	Noun
cast:s	Noun
castle:s castles:p	Noun
cat:s cats:p	Noun
catalog:s catalogs:p catalogue:s catalogues:p	Noun
catastrophe:s catastrophes:p	Noun
catch:s	Noun
catch-up:s catch-ups:p	Noun
catcher:s catchers:p	Noun Role
category:s categories:p	Noun
catering:s	Noun
cathedral:s cathedrals:p	Noun
cattle:s	Noun
caucus:s caucuses:p	Noun Group
caucus-goer:s	Noun
caucusgoer:s	Noun
causality:s	Noun
cause:s causes:p	Noun
cave:s caves:p	Noun
caveat:s caveats:p	Noun SayNoun
cease-fire:s	Noun
ceiling:s ceilings:p	Noun
celebration:s celebrations:p	Noun
celebrity:s celebrities:p	Noun Role
cell:s cells:p	Noun
cellphone:s	Noun
cement:s	Noun
censor:s censors:p	Noun
censorship:s	Noun
census:s censuses:p	Noun Doc
center:s centers:p centre:s centres:p	Noun
centerpiece:s centerpieces:p	Noun
centimeter:s centimeters:p	Noun Unit unit=centimetre
centimetre:s centimetres:p	Noun Unit unit=centimetre
central_bank:s central_banks:p	Noun Group
centrist:s centrists:p	Noun Role
century:s centuries:p	Noun Unit Time unit=century
ceo:s ceos:p	Noun Role
ceremony:s	Noun
certainty:s	Noun ThinkNoun
certificate:s certificates:p	Noun Doc
cfo:s cfos:p	Noun Role
chagrin:s	Noun
chain:s chains:p	Noun Group
chairperson:s chairpersons:p	Noun Role
chairwoman:s chairwomen:p	Noun Role gender=f
chalk:s	Noun
challenge:s challenges:p	Noun SayNoun
challenger:s challengers:p	Noun Role
chamber:s chambers:p	Noun Group
champagne:s	Noun
champion:s champions:p	Noun Role
championship:s	Noun
chance:s chances:p	Noun
chandelier:s chandeliers:p	Noun
change:s changes:p	Noun
changeover:s	Noun
channel:s channels:p	Noun Group
chant:s chants:p	Noun
chaos:s	Noun
chap:s chaps:p	Noun Role gender=m
chapel:s	Noun
chapter:s chapters:p	Noun Doc
char:s	Noun
character:s	Noun
characteristic:s characteristics:p	Noun
characterization:s characterisation:s	Noun SayNoun
charge:s charges:p	Noun SayNoun
charisma:s	Noun
charity:s charities:p	Noun Group
charm:s	Noun
chart:s charts:p	Noun Doc
charter:s charters:p	Noun Doc
chase:s	Noun
chat:s	Noun
chatter:s	Noun SayNoun
cheat:s	Noun
cheating:s	Noun
check:s checks:p cheque:s cheques:p	Noun
checker:s checkers:p	Noun
checking:s	Noun
cheek:s	Noun
cheer:s cheers:p	Noun
cheerleader:s	Noun
cheerleading:s	Noun
cheese:s	Noun
chef:s chefs:p	Noun Role
chemical:s chemicals:p	Noun
chemist:s chemists:p	Noun Role
chemistry:s	Noun
chequer:s chequers:p	Noun
cherub:s	Noun
chess:s	Noun
chest:s chests:p	Noun
chestnut:s	Noun
chew:s chews:p	Noun
chewing:s	Noun
chicken:s	Noun
chief_executive:s chief_executives:p	Noun Role
chief_executive_officer:s chief_executive_officers:p	Noun Role
chief_financial_officer:s chief_financial_officers:p	Noun Role
chief_operating_officer:s chief_operating_officers:p	Noun Role
child:s children:p	Noun Role
childhood:s	Noun
chip:s chips:p	Noun
chocolate:s	Noun
choice:s choices:p	Noun ThinkNoun
choir:s choirs:p	Noun Group
chop:s chops:p	Noun
choral:s chorals:p	Noun
chord:s chords:p	Noun
choreographer:s choreographers:p	Noun Role
chorus:s choruses:p	Noun
christmas:s christmases:p	Noun Time
chuck:s	Noun
chunk:s chunks:p	Noun
church:s churches:p	Noun Group
cider:s	Noun
cigarette:s cigarettes:p	Noun
cinema:s	Noun
circle:s circles:p	Noun
circuit:s	Noun
circuitry:s	Noun
circular:s circulars:p	Noun
circulation:s	Noun
circumstance:s circumstances:p	Noun
circus:s circuses:p	Noun
citizen:s citizens:p	Noun Role
citizenry:s	Noun Group
citizenship:s	Noun
city:s cities:p	Noun Group
city_council:s	Noun Group
civilian:s civilians:p	Noun
civility:s	Noun
civilization:s civilizations:p civilisation:s	Noun
claim:s claims:p	Noun SayNoun
claimant:s claimants:p	Noun Role
clan:s clans:p	Noun Group
clarification:s	Noun SayNoun
clarion:s	Noun
clarity:s	Noun
clash:s clashes:p	Noun
class:s classes:p	Noun
classic:s classics:p	Noun
classification:s	Noun
classmate:s classmates:p	Noun Role
classroom:s classrooms:p	Noun
clause:s clauses:p	Noun
cleaner:s cleaners:p	Noun Role
cleaning:s	Noun
clearance:s clearances:p	Noun
clearing:s	Noun
clergy:s	Noun Group
clergyman:s clergymen:p	Noun Role gender=m
clergywoman:s clergywomen:p	Noun Role gender=f
cleric:s clerics:p	Noun Role
clerk:s clerks:p	Noun Role
click:s clicks:p	Noun
client:s clients:p	Noun Role
cliff:s cliffs:p	Noun
climate:s climates:p	Noun
climatologist:s climatologists:p	Noun Role
climb:s climbs:p	Noun
clinic:s clinics:p	Noun Group
clinical:s	Noun
clinician:s clinicians:p	Noun Role
clip:s clips:p	Noun Doc
clipping:s clippings:p	Noun
clique:s cliques:p	Noun
clock:s clocks:p	Noun
clog:s clogs:p	Noun
clone:s clones:p	Noun
cloning:s	Noun
close:s	Noun
closeness:s	Noun
closet:s closets:p	Noun
closing:s	Noun
closure:s closures:p	Noun
cloth:s	Noun
clothes:s	Noun
clothing:s	Noun
cloud:s clouds:p	Noun
clout:s	Noun
clown:s clowns:p	Noun
club:s clubs:p	Noun Group
clubhouse:s clubhouses:p	Noun
clue:s clues:p	Noun
cluster:s clusters:p	Noun
clutch:s clutches:p	Noun
cm:s	Noun Unit unit=centimetre
co-author:s co-authors:p	Noun
co-chair:s co-chairs:p	Noun Role
co-chairman:s co-chairmen:p	Noun Role gender=m
co-defendant:s co-defendants:p	Noun
co-director:s co-directors:p	Noun
co-founder:s co-founders:p	Noun Role
co-host:s co-hosts:p	Noun
co-moderator:s co-moderators:p	Noun
co-op:s co-ops:p	Noun
co-ordinator:s co-ordinators:p	Noun Role
co-sponsor:s co-sponsors:p	Noun
co-worker:s co-workers:p	Noun Role
coal:s	Noun
coalescing:s	Noun
coalition:s coalitions:p	Noun Group
coast:s coasts:p	Noun
coast_guard:s coast_guards:p	Noun Group
coastguard:s coastguards:p	Noun Group
coat:s coats:p	Noun
coattail:s	Noun
cobbler:s	Noun
cocaine:s	Noun
code:s codes:p	Noun Doc
coding:s	Noun
coffee:s	Noun
coffer:s	Noun
cofounder:s cofounders:p	Noun Role
cohort:s cohorts:p	Noun Group
coin:s	Noun
coincidence:s	Noun
coke:s	Noun
collaboration:s	Noun
collapse:s	Noun
collar:s collars:p	Noun
collateral:s	Noun
colleague:s colleagues:p	Noun Role
collect:s collects:p	Noun
collection:s collections:p	Noun
collector:s collectors:p	Noun Role
college:s colleges:p	Noun Group
collision:s collisions:p	Noun
collusion:s	Noun
colon:s colons:p	Noun
colony:s colonies:p	Noun
color:s colors:p colour:s	Noun
column:s columns:p	Noun Doc
columnist:s columnists:p	Noun Role
combat:s	Noun
combatant:s combatants:p	Noun
combination:s	Noun
combustion:s	Noun
comeback:s	Noun
comedian:s comedians:p	Noun Role
comedy:s	Noun
comfort:s	Noun
comic:s comics:p	Noun Role
comma:s commas:p	Noun
command:s	Noun
commander-in-chief:s commander-in-chiefs:p	Noun
commandment:s commandments:p	Noun
commencement:s	Noun
comment:s comments:p	Noun SayNoun
commentary:s	Noun SayNoun
commentator:s commentators:p	Noun Role
commerce:s	Noun
commercial:s commercials:p	Noun Doc
commission:s	Noun Group
commitment:s commitments:p	Noun ThinkNoun
committee:s committees:p	Noun Group
committee_member:s committee_members:p	Noun Role
committeeman:s committeemen:p	Noun
commodity:s commodities:p	Noun
common:s commons:p	Noun
commonwealth:s	Noun
communication:s communications:p	Noun
communicator:s	Noun
communism:s	Noun
communist:s communists:p	Noun
community:s communities:p	Noun Group
community_leader:s community_leaders:p	Noun Role
commuter:s commuters:p	Noun Role
compact:s compacts:p	Noun
companion:s companions:p	Noun Role
company:s companies:p	Noun Group
comparative:s comparatives:p	Noun
comparison:s comparisons:p	Noun SayNoun
compassion:s	Noun
compatibility:s	Noun
compatible:s compatibles:p	Noun
compensation:s	Noun
competence:s	Noun
competition:s	Noun
competitiveness:s	Noun
competitor:s competitors:p	Noun Role
compilation:s	Noun
compile:s compiles:p	Noun
compiler:s compilers:p	Noun
complaint:s complaints:p	Noun Doc SayNoun
complement:s	Noun
complementary:s	Noun
completeness:s	Noun
completion:s	Noun
complex:s complexes:p	Noun
complexity:s	Noun
compliance:s	Noun
complication:s complications:p	Noun
complicity:s	Noun
compliment:s compliments:p	Noun SayNoun
component:s components:p	Noun
composer:s composers:p	Noun Role
composite:s composites:p	Noun
composition:s	Noun
compound:s compounds:p	Noun
comprehension:s	Noun
compress:s compresses:p	Noun
compression:s	Noun
compromise:s	Noun
compulsion:s	Noun
computation:s	Noun
computer:s computers:p	Noun
con:s cons:p	Noun
concentrate:s	Noun
concentration:s	Noun
concept:s concepts:p	Noun
conception:s	Noun
concern:s concerns:p	Noun ThinkNoun
concert:s concerts:p	Noun
concerto:s concertos:p	Noun
concession:s concessions:p	Noun
conclusion:s conclusions:p	Noun SayNoun
concrete:s	Noun
condemnation:s condemnations:p	Noun SayNoun
condition:s conditions:p	Noun
conditional:s conditionals:p	Noun
conditioning:s	Noun
condolence:s condolences:p	Noun
condom:s condoms:p	Noun
condominium:s condominiums:p	Noun
conduct:s	Noun
conductor:s conductors:p	Noun Role
conference:s conferences:p	Noun
confession:s	Noun SayNoun
confidant:s confidants:p	Noun
confidence:s	Noun ThinkNoun
confidentiality:s	Noun
configuration:s configurations:p	Noun
confinement:s	Noun
confirmation:s confirmations:p	Noun SayNoun
conflict:s conflicts:p	Noun
confrontation:s confrontations:p	Noun
confusion:s	Noun ThinkNoun
congestion:s	Noun
conglomerate:s conglomerates:p	Noun Group
congratulations:p	Noun SayNoun
congregation:s	Noun
congress:s	Noun Group
conjecture:s	Noun
conjunction:s	Noun
connection:s connections:p	Noun
connector:s connectors:p	Noun
connotation:s	Noun
conquest:s	Noun
conscience:s	Noun
consciousness:s	Noun
consensus:s consensuses:p	Noun ThinkNoun
consent:s	Noun SayNoun
consequence:s consequences:p	Noun
conservation:s	Noun
conservationist:s conservationists:p	Noun Role
conservatism:s	Noun
conservative:s conservatives:p	Noun
consideration:s	Noun
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
constitution:s	Noun Doc
constraint:s constraints:p	Noun
construct:s constructs:p	Noun
construction:s	Noun
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
contempt:s	Noun ThinkNoun
contender:s contenders:p	Noun Role
content:s contents:p	Noun
contention:s contentions:p	Noun SayNoun
contest:s contests:p	Noun
contestant:s contestants:p	Noun Role
context:s contexts:p	Noun
continent:s continents:p	Noun
contingent:s contingents:p	Noun
continuation:s	Noun
continuity:s	Noun
continuum:s	Noun
contortion:s contortions:p	Noun
contour:s contours:p	Noun
contraception:s	Noun
contract:s contracts:p	Noun Doc
contractor:s contractors:p	Noun Role
contradiction:s contradictions:p	Noun SayNoun
contrary:s	Noun
contrast:s	Noun
contravention:s	Noun
contribution:s contributions:p	Noun
contributor:s contributors:p	Noun
control:s controls:p	Noun
controller:s controllers:p	Noun
controversy:s controversies:p	Noun
conundrum:s	Noun
convenience:s	Noun
convention:s conventions:p	Noun Group
convention-goer:s	Noun
convergence:s	Noun
conversation:s conversations:p	Noun
converse:s	Noun
conversion:s	Noun
converter:s converters:p	Noun
convict:s convicts:p	Noun Role
conviction:s convictions:p	Noun ThinkNoun
coo:s	Noun Role
cook:s cooks:p	Noun Role
cookie:s cookies:p	Noun
cool:s	Noun
cooperation:s	Noun
coordination:s	Noun
coordinator:s coordinators:p	Noun Role
cop:s cops:p	Noun Role
cope:s copes:p	Noun
copper:s	Noun
copy:s copies:p	Noun
copyright:s	Noun
core:s cores:p	Noun
corn:s	Noun
corner:s corners:p	Noun
cornerstone:s	Noun
coronation:s	Noun
coroner:s coroners:p	Noun Role
corporation:s corporations:p	Noun Group
corpse:s corpses:p	Noun
correction:s	Noun SayNoun
correctness:s	Noun
correlation:s	Noun
correspondence:s	Noun
correspondent:s correspondents:p	Noun Role
corridor:s corridors:p	Noun
corruption:s	Noun
cosmology:s	Noun
cosmonaut:s cosmonauts:p	Noun Role
cost:s costs:p	Noun
cost-cutting:s cost-cuttings:p	Noun
cosy:s cosies:p	Noun
cotton:s	Noun
couch:s couches:p	Noun
cough:s coughs:p	Noun
council:s	Noun Group
counselor:s counselors:p counsellor:s counsellors:p	Noun Role
counter:s counters:p	Noun
counter-attack:s counter-attacks:p	Noun
counter-terrorism:s	Noun
counterattack:s counterattacks:p	Noun
counterexample:s	Noun
counterintelligence:s	Noun
counterpart:s counterparts:p	Noun
counterpoint:s	Noun SayNoun
counterterrorism:s	Noun
counterweight:s	Noun
countie:s	Noun
counting:s	Noun
country:s countries:p	Noun Group
countryman:s countrymen:p	Noun
countryside:s	Noun
county:s counties:p	Noun Group
coup:s coups:p	Noun
couple:s couples:p	Noun Group
coupling:s	Noun
courage:s	Noun
courier:s couriers:p	Noun Role
course:s courses:p	Noun
court:s courts:p	Noun Group
court_document:s court_documents:p	Noun Doc
court_filing:s court_filings:p	Noun Doc
courtesy:s	Noun
courthouse:s courthouses:p	Noun
courtroom:s courtrooms:p	Noun
cousin:s cousins:p	Noun Role
cover:s covers:p	Noun
cover-up:s cover-ups:p	Noun
coverage:s	Noun
coverup:s	Noun
cow:s cows:p	Noun
cowboy:s cowboys:p	Noun
coworker:s coworkers:p	Noun Role
crack:s cracks:p	Noun
crackdown:s	Noun
cramp:s	Noun
crane:s cranes:p	Noun
crap:s	Noun
crash:s	Noun
craving:s	Noun ThinkNoun
crawl:s	Noun
craze:s crazes:p	Noun
cream:s	Noun
creation:s	Noun
creator:s creators:p	Noun
creature:s creatures:p	Noun
credential:s credentials:p	Noun
credibility:s	Noun
credit:s credits:p	Noun
creditor:s creditors:p	Noun Role
creed:s creeds:p	Noun
creep:s	Noun
crew:s crews:p	Noun Group
cricket:s	Noun
cricketer:s cricketers:p	Noun Role
crime:s crimes:p	Noun
criminal:s criminals:p	Noun Role
criminologist:s criminologists:p	Noun Role
crisis:s crises:p	Noun
crisp:s	Noun
criterion:s criteria:p	Noun
critic:s critics:p	Noun Role
criticism:s criticisms:p	Noun SayNoun
critique:s critiques:p	Noun SayNoun
crop:s crops:p	Noun
cross:s	Noun
crossover:s	Noun
crossroad:s crossroads:p	Noun
crossword:s crosswords:p	Noun
crowd:s crowds:p	Noun Group
crown:s	Noun
crude:s	Noun
cruelty:s	Noun
cruise:s cruises:p	Noun
crunch:s	Noun
crusade:s crusades:p	Noun
crusader:s crusaders:p	Noun
crush:s	Noun
cry:s cries:p	Noun
crystal:s	Noun
cube:s cubes:p	Noun
cuckoo:s cuckoos:p	Noun
cue:s cues:p	Noun
culpability:s	Noun
culprit:s culprits:p	Noun
cult:s cults:p	Noun
culture:s cultures:p	Noun
cup:s	Noun
cupboard:s cupboards:p	Noun
curator:s curators:p	Noun Role
cure:s cures:p	Noun
curiosity:s	Noun
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
custody:s	Noun
custom:s customs:p	Noun
customer:s customers:p	Noun Role
cut:s cuts:p	Noun
cutback:s cutbacks:p	Noun
cutoff:s	Noun
cyber:s	Noun
cybersecurity:s	Noun
cyberspace:s	Noun
cycle:s cycles:p	Noun
cyclist:s cyclists:p	Noun Role
cylinder:s cylinders:p	Noun
cynic:s cynics:p	Noun Role
cynicism:s	Noun
dad:s	Noun Role gender=m
daddy:s daddies:p	Noun Role gender=m
daily:s dailies:p	Noun Doc
dairy:s dairies:p	Noun
dam:s	Noun
damage:s damages:p	Noun
damn:s damns:p	Noun
damnation:s	Noun
damp:s	Noun
dance:s	Noun
dancer:s dancers:p	Noun Role
dancing:s	Noun
danger:s dangers:p	Noun
dare:s	Noun
darkness:s	Noun
darling:s	Noun
dash:s	Noun
data:p	Noun Doc
database:s databases:p	Noun Doc
date:s dates:p	Noun
datum:s data:p	Noun
daughter:s daughters:p	Noun Role gender=f
daughter-in-law:s daughters-in-law:p	Noun Role gender=f
dawn:s	Noun Time
day:s days:p	Noun Unit Time unit=day
daylight:s	Noun
daytime:s	Noun
deadline:s	Noun Time
deadlock:s	Noun
deaf:s	Noun
deal:s deals:p	Noun Doc
dealer:s dealers:p	Noun Role
dealings:s	Noun
dean:s deans:p	Noun Role
death:s deaths:p	Noun
debacle:s	Noun
debate:s debates:p	Noun SayNoun
debater:s	Noun
debt:s	Noun
debut:s debuts:p	Noun
decade:s decades:p	Noun Unit Time unit=decade
decay:s	Noun
decency:s	Noun
deception:s	Noun
decimal:s decimals:p	Noun
decision:s decisions:p	Noun ThinkNoun
decision-making:s decision-makings:p	Noun
deck:s	Noun
declaration:s declarations:p	Noun Doc SayNoun
decline:s declines:p	Noun
decrease:s	Noun
decree:s	Noun Doc SayNoun
dedication:s	Noun
deduction:s	Noun
deed:s deeds:p	Noun
defamation:s	Noun
default:s defaults:p	Noun
defeat:s	Noun
defect:s defects:p	Noun
defection:s defections:p	Noun
defective:s defectives:p	Noun
defector:s defectors:p	Noun Role
defence_lawyer:s defence_lawyers:p	Noun Role
defendant:s defendants:p	Noun Role
defender:s defenders:p	Noun Role
defense:s defenses:p defence:s	Noun Group
defense_attorney:s defense_attorneys:p	Noun Role
defense_lawyer:s defense_lawyers:p	Noun Role
defense_official:s defense_officials:p	Noun Role
deference:s	Noun
defiance:s	Noun
deficiency:s deficiencies:p	Noun
deficit:s deficits:p	Noun
definition:s	Noun
degenerate:s degenerates:p	Noun
degradation:s	Noun
degree:s degrees:p	Noun Unit unit=degree
deity:s	Noun
delay:s delays:p	Noun
delaying:s	Noun
delegation:s delegations:p	Noun Group
deletion:s deletions:p	Noun
deliberation:s deliberations:p	Noun
delight:s	Noun ThinkNoun
delimiter:s delimiters:p	Noun
delivery:s	Noun
delta:s deltas:p	Noun
delusion:s	Noun
demagogue:s demagogues:p	Noun
demand:s demands:p	Noun SayNoun
demeanor:s	Noun
demise:s	Noun
democracy:s democracies:p	Noun
demographics:s	Noun
demonstration:s demonstrations:p	Noun
demonstrator:s demonstrators:p	Noun Role
demotion:s	Noun
denial:s	Noun SayNoun
denominator:s denominators:p	Noun
density:s	Noun
dent:s dents:p	Noun
dentist:s dentists:p	Noun Role
denunciation:s	Noun SayNoun
department:s departments:p	Noun Group
departure:s	Noun
dependant:s dependants:p	Noun
dependence:s	Noun
depiction:s	Noun SayNoun
deployment:s deployments:p	Noun
deportation:s deportations:p	Noun
deposit:s	Noun
deposition:s	Noun Doc
depression:s	Noun
depth:s	Noun
deputy_chairman:s deputy_chairmen:p	Noun Role gender=m
deputy_sheriff:s deputy_sheriffs:p	Noun Role
deregulation:s	Noun
dereliction:s	Noun
derision:s	Noun
derivative:s derivatives:p	Noun
descendant:s descendants:p	Noun Role
descent:s	Noun
description:s descriptions:p	Noun SayNoun
descriptive:s	Noun
desert:s deserts:p	Noun
design:s designs:p	Noun
designer:s designers:p	Noun Role
designing:s	Noun
desire:s	Noun ThinkNoun
desk:s desks:p	Noun
despair:s	Noun
desperation:s	Noun
despot:s despots:p	Noun Role
destination:s destinations:p	Noun
destiny:s	Noun
destruction:s	Noun
detail:s details:p	Noun
detainee:s detainees:p	Noun Role
detection:s	Noun
detention:s	Noun
determination:s	Noun ThinkNoun
deterrent:s deterrents:p	Noun
detour:s detours:p	Noun
detractor:s detractors:p	Noun Role
devastation:s	Noun
developer:s developers:p	Noun Role
development:s developments:p	Noun
deviation:s	Noun
device:s devices:p	Noun
devotion:s	Noun
diagnosis:s diagnoses:p	Noun
diagnostic:s diagnostics:p	Noun
diagonal:s diagonals:p	Noun
diagram:s diagrams:p	Noun
dial:s dials:p	Noun
dialect:s	Noun
dialog:s dialogue:s	Noun
diameter:s diameters:p	Noun
diary:s diaries:p	Noun Doc
diaspora:s	Noun
diatribe:s diatribes:p	Noun SayNoun
dichotomy:s	Noun
dictator:s dictators:p	Noun Role
dictatorship:s	Noun
dictionary:s dictionaries:p	Noun Doc
dictum:s dicta:p	Noun SayNoun
die:s dice:p	Noun
diesel:s	Noun
diet:s diets:p	Noun
difference:s differences:p	Noun
differential:s	Noun
difficulty:s difficulties:p	Noun
dig:s digs:p	Noun SayNoun
digest:s digests:p	Noun
digging:s	Noun
digit:s digits:p	Noun
dignity:s	Noun
dilemma:s dilemmas:p	Noun
dimension:s dimensions:p	Noun
din:s	Noun
diner:s diners:p	Noun Role
dining:s	Noun
dinner:s dinners:p	Noun
dioxide:s	Noun
dip:s	Noun
diplomacy:s	Noun
diplomat:s diplomats:p	Noun Role
direction:s directions:p	Noun
directive:s directives:p	Noun Doc SayNoun
directory:s directories:p	Noun
dirt:s	Noun
disability:s disabilities:p	Noun
disadvantage:s	Noun
disaffection:s	Noun
disagreement:s disagreements:p	Noun SayNoun
disappearing:s	Noun
disappointment:s	Noun ThinkNoun
disapproval:s	Noun
disarray:s	Noun
disaster:s disasters:p	Noun
disavowal:s	Noun SayNoun
disbelief:s	Noun ThinkNoun
disc:s discs:p	Noun
discard:s discards:p	Noun
discharge:s	Noun
disciple:s disciples:p	Noun Role
discipline:s	Noun
disclaimer:s disclaimers:p	Noun SayNoun
disclosure:s disclosures:p	Noun Doc SayNoun
disco:s	Noun
discomfort:s	Noun
discontent:s	Noun
discord:s	Noun
discount:s	Noun
discourse:s	Noun
discovery:s	Noun
discrepancy:s	Noun
discretion:s	Noun
discrimination:s	Noun
discussion:s discussions:p	Noun SayNoun
disdain:s	Noun ThinkNoun
disease:s diseases:p	Noun
disenfranchisement:s	Noun
disgrace:s	Noun
disguise:s	Noun
disgust:s	Noun ThinkNoun
dish:s dishes:p	Noun
disintegration:s	Noun
disk:s disks:p	Noun
dislike:s	Noun
dislocation:s	Noun
disloyalty:s	Noun
dismay:s	Noun ThinkNoun
dismissal:s	Noun SayNoun
disobedience:s	Noun
disorder:s	Noun
disparity:s disparities:p	Noun
dispatch:s	Noun Doc
displacement:s	Noun
display:s displays:p	Noun
displeasure:s	Noun
disposable:s disposables:p	Noun
disposal:s	Noun
disposition:s	Noun
dispute:s disputes:p	Noun SayNoun
disregard:s	Noun
disrespect:s	Noun
disruption:s disruptions:p	Noun
dissatisfaction:s	Noun
dissemination:s	Noun
dissent:s	Noun SayNoun
dissertation:s dissertations:p	Noun
disservice:s	Noun
dissident:s dissidents:p	Noun Role
dissolution:s	Noun
distance:s	Noun
distaste:s	Noun ThinkNoun
distinction:s distinctions:p	Noun
distortion:s	Noun
distraction:s	Noun
distress:s	Noun
distribution:s	Noun
district:s districts:p	Noun Group
district_attorney:s district_attorneys:p	Noun Role
distrust:s	Noun ThinkNoun
disturbance:s disturbances:p	Noun
ditch:s ditches:p	Noun
ditto:s dittos:p	Noun
dive:s dives:p	Noun
diversity:s	Noun
divide:s	Noun
dividend:s dividends:p	Noun
divine:s divines:p	Noun
division:s divisions:p	Noun
divisiveness:s	Noun
divorce:s	Noun
docket:s	Noun
doctorate:s	Noun
doctrine:s	Noun ThinkNoun
document:s documents:p	Noun Doc SayNoun
documentary:s documentaries:p	Noun Doc
documentation:s	Noun
doe:s	Noun
dog:s dogs:p	Noun
dogfight:s	Noun
dogma:s	Noun
doldrums:s	Noun
domain:s domains:p	Noun
dominance:s	Noun
domination:s	Noun
don:s dons:p	Noun
donation:s donations:p	Noun
donor:s donors:p	Noun Role
doom:s	Noun
door:s doors:p	Noun
dose:s doses:p	Noun
dossier:s dossiers:p	Noun Doc
dot:s dots:p	Noun
doubt:s doubts:p	Noun ThinkNoun
doubter:s doubters:p	Noun Role
dove:s doves:p	Noun Role
downfall:s downfalls:p	Noun
downside:s	Noun
downtown:s	Noun
downturn:s	Noun
draft:s	Noun Doc
drag:s	Noun
dragon:s dragons:p	Noun
drain:s	Noun
drama:s	Noun
dramatist:s dramatists:p	Noun Role
drastic:s	Noun
draught:s	Noun
draw:s	Noun
drawback:s	Noun
dream:s dreams:p	Noun ThinkNoun
dress:s dresses:p	Noun
dressing:s	Noun
drift:s	Noun
drill:s	Noun
drink:s drinks:p	Noun
drinker:s drinkers:p	Noun Role
drinking:s	Noun
drip:s drips:p	Noun
dripping:s	Noun
drive:s drives:p	Noun ThinkNoun
drivel:s	Noun
driver:s drivers:p	Noun Role
drone:s drones:p	Noun
drop:s drops:p	Noun
drove:s droves:p	Noun
drowning:s	Noun
drug:s drugs:p	Noun
drum:s drums:p	Noun
drummer:s drummers:p	Noun Role
duck:s	Noun
dude:s dudes:p	Noun
dueling:s	Noun
dues:s	Noun
duff:s	Noun
dummy:s dummies:p	Noun
dump:s dumps:p	Noun
duo:s	Noun
duplicate:s	Noun
duplication:s	Noun
durability:s	Noun
duration:s	Noun
dusk:s	Noun Time
dust:s	Noun
dustbin:s	Noun
duty:s duties:p	Noun
dynamic:s	Noun
dynamics:s	Noun
dynasty:s dynasties:p	Noun
dysfunction:s	Noun
e-mail:s e-mails:p	Noun Doc
eagerness:s	Noun ThinkNoun
eagle:s eagles:p	Noun
ear:s ears:p	Noun
earner:s earners:p	Noun
earnest:s	Noun
earnings:s	Noun
earth:s	Noun
ease:s	Noun
easter:s easters:p	Noun Time
eater:s	Noun
eccentric:s eccentrics:p	Noun
echo:s echoes:p	Noun
eclipse:s	Noun
ecologist:s ecologists:p	Noun Role
ecology:s	Noun
economics:s	Noun
economist:s economists:p	Noun Role
economy:s economies:p	Noun
ecosystem:s ecosystems:p	Noun
edge:s edges:p	Noun
edict:s edicts:p	Noun SayNoun
editing:s	Noun
edition:s editions:p	Noun
editor:s editors:p	Noun Role
editorial:s editorials:p	Noun Doc
editorial_board:s editorial_boards:p	Noun Group
education:s	Noun
educator:s educators:p	Noun
effect:s effects:p	Noun
effectiveness:s	Noun
efficiency:s	Noun
effort:s efforts:p	Noun ThinkNoun
egg:s eggs:p	Noun
ego:s egos:p	Noun
elder:s elders:p	Noun Role
election:s elections:p	Noun
election_official:s election_officials:p	Noun Role
elector:s electors:p	Noun Role
electorate:s electorates:p	Noun Group
electrician:s electricians:p	Noun Role
electricity:s	Noun
electron:s electrons:p	Noun
electronics:s	Noun
element:s elements:p	Noun
elephant:s	Noun
elevator:s elevators:p	Noun
eligibility:s	Noun
eligible:s	Noun
elite:s elites:p	Noun Group
elocution:s	Noun
email:s emails:p	Noun Doc SayNoun
embargo:s embargoes:p	Noun
embarrassment:s	Noun
embassy:s embassies:p	Noun Group
embedding:s	Noun
emblem:s emblems:p	Noun
embryo:s embryos:p	Noun
emergence:s	Noun
emergency:s emergencies:p	Noun
emission:s emissions:p	Noun
emotion:s emotions:p	Noun
empathy:s	Noun ThinkNoun
emphasis:s	Noun
empire:s	Noun
employee:s employees:p	Noun Role
employer:s employers:p	Noun Role
employment:s	Noun
empowerment:s	Noun
emulation:s	Noun
emulator:s emulators:p	Noun
enclave:s enclaves:p	Noun
encoding:s	Noun
encounter:s encounters:p	Noun
encouragement:s	Noun
encryption:s	Noun
encyclopedia:s encyclopedias:p encyclopaedia:s encyclopaedias:p	Noun Doc
end:s ends:p	Noun
endeavor:s endeavors:p endeavour:s endeavours:p	Noun
ending:s	Noun
endorsement:s endorsements:p	Noun SayNoun
endorser:s endorsers:p	Noun
enemy:s enemies:p	Noun Role
energy:s	Noun
enforcement:s	Noun
enforcer:s	Noun
engagement:s engagements:p	Noun
engine:s engines:p	Noun
engineer:s engineers:p	Noun Role
engineering:s	Noun
enhancement:s	Noun
enjoyment:s	Noun
enlightenment:s	Noun
enquiry:s	Noun
enrollment:s enrolment:s	Noun
entail:s	Noun
entanglement:s entanglements:p	Noun
enterprise:s enterprises:p	Noun
entertainer:s entertainers:p	Noun Role
entertainment:s	Noun
enthusiasm:s	Noun ThinkNoun
enthusiast:s enthusiasts:p	Noun
entirety:s	Noun
entitlement:s	Noun
entity:s entities:p	Noun
entourage:s	Noun
entrails:s	Noun
entrance:s	Noun
entrepreneur:s entrepreneurs:p	Noun Role
entry:s	Noun
envelope:s envelopes:p	Noun
environment:s environments:p	Noun
environmentalist:s environmentalists:p	Noun Role
envy:s	Noun
epic:s epics:p	Noun
epicenter:s	Noun
epidemiologist:s epidemiologists:p	Noun Role
episode:s episodes:p	Noun
epithet:s epithets:p	Noun SayNoun
epitome:s epitomes:p	Noun
equal:s equals:p	Noun
equality:s	Noun
equation:s	Noun
equilibrium:s	Noun
equipment:s	Noun
equity:s	Noun
equivalent:s equivalents:p	Noun
equivocation:s	Noun
era:s eras:p	Noun Time
eraser:s erasers:p	Noun
erosion:s	Noun
error:s errors:p	Noun
eruption:s eruptions:p	Noun
escalation:s	Noun
escape:s	Noun
espionage:s	Noun
essay:s essays:p	Noun
essayist:s essayists:p	Noun Role
essence:s	Noun
essential:s essentials:p	Noun
establishment:s	Noun Group
estate:s	Noun
esteem:s	Noun
estimate:s estimates:p	Noun Doc SayNoun
estimation:s	Noun
eternity:s	Noun
ethanol:s	Noun
ethic:s	Noun
ethics:s	Noun
ethnicity:s	Noun
ethos:s	Noun
etymology:s	Noun
eulogy:s	Noun SayNoun
euphoria:s	Noun
evaluation:s evaluations:p	Noun Doc
evangelical:s	Noun
evangelist:s evangelists:p	Noun Role
eve:s eves:p	Noun Time
evening:s	Noun Time
event:s events:p	Noun
evidence:s	Noun Doc SayNoun
evil:s evils:p	Noun
evolution:s	Noun
ex-wife:s ex-wives:p	Noun
exaggeration:s	Noun
exam:s exams:p	Noun
examination:s	Noun
examiner:s examiners:p	Noun Role
example:s examples:p	Noun
exasperation:s	Noun
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
executable:s	Noun
execution:s	Noun
executive:s executives:p	Noun Role
exercise:s exercises:p	Noun
exhaust:s	Noun
exhibit:s	Noun
exhibition:s exhibitions:p	Noun
exile:s	Noun Role
existence:s	Noun
exit:s exits:p	Noun
exit_poll:s exit_polls:p	Noun Doc
exodus:s exoduses:p	Noun
expand:s	Noun
expansion:s	Noun
expectation:s expectations:p	Noun ThinkNoun
expedition:s expeditions:p	Noun
expenditure:s expenditures:p	Noun
expense:s expenses:p	Noun
experience:s experiences:p	Noun
experiment:s	Noun
experimental:s	Noun
experimentation:s	Noun
expert:s experts:p	Noun Role
expertise:s	Noun
expiry:s	Noun
explanation:s explanations:p	Noun SayNoun
expletive:s expletives:p	Noun
exploit:s exploits:p	Noun
exploitation:s	Noun
exploiter:s exploiters:p	Noun
exploration:s	Noun
explosion:s explosions:p	Noun
explosive:s explosives:p	Noun
exponential:s	Noun
export:s exports:p	Noun
exporter:s exporters:p	Noun
exposure:s	Noun
expression:s expressions:p	Noun
expressway:s expressways:p	Noun
extender:s	Noun
extension:s extensions:p	Noun
extent:s	Noun
extinction:s	Noun
extra:s extras:p	Noun
extract:s	Noun
extraction:s	Noun
extradition:s	Noun
extreme:s extremes:p	Noun
extremism:s	Noun
extremist:s extremists:p	Noun Role
eye:s eyes:p	Noun
eyeball:s eyeballs:p	Noun
eyebrow:s eyebrows:p	Noun
eyesight:s	Noun
eyewitness:s eyewitnesses:p	Noun Role
ez:s	Noun
fabric:s	Noun
face:s faces:p	Noun
face-off:s face-offs:p	Noun
facebook_post:s facebook_posts:p	Noun Doc
facet:s facets:p	Noun
facility:s facilities:p	Noun
fact:s facts:p	Noun
fact-check:s fact-checks:p	Noun
fact-checker:s fact-checkers:p	Noun
fact-checking:s	Noun
faction:s factions:p	Noun Group
factor:s factors:p	Noun
factory:s factories:p	Noun
factsheet:s factsheets:p	Noun Doc
faculty:s faculties:p	Noun Group
failure:s failures:p	Noun
faint:s faints:p	Noun
fairness:s	Noun
fairway:s	Noun
fairy:s fairies:p	Noun
faith:s	Noun ThinkNoun
faithful:s	Noun
fake:s fakes:p	Noun
fall:s falls:p	Noun Time
fallacy:s	Noun
fallout:s	Noun
fame:s	Noun
familiarity:s	Noun
family:s families:p	Noun Group
famine:s	Noun
fan:s fans:p	Noun Role
fanatic:s fanatics:p	Noun
fanning:s	Noun
fantasy:s	Noun
farce:s	Noun
fare:s fares:p	Noun
farewell:s	Noun
farm:s farms:p	Noun
farmer:s farmers:p	Noun Role
farmworker:s	Noun
fascination:s	Noun
fascism:s	Noun
fashion:s	Noun
fate:s	Noun
father-in-law:s fathers-in-law:p	Noun Role gender=m
fatigue:s	Noun
faucet:s faucets:p	Noun
fault:s	Noun
favor:s favors:p favour:s	Noun SayNoun
favorability:s	Noun
favorite:s favorites:p	Noun
favoritism:s	Noun
favourite:s	Noun
fax:s	Noun
fear:s fears:p	Noun ThinkNoun
fear-mongering:s	Noun
feasibility:s	Noun
feat:s feats:p	Noun
feature:s features:p	Noun
fed:s	Noun
federation:s	Noun Group
fee:s fees:p	Noun
feed:s	Noun
feedback:s	Noun
feeding:s	Noun
feeling:s feelings:p	Noun ThinkNoun
fellow:s fellows:p	Noun
felon:s felons:p	Noun
felony:s	Noun
female:s females:p	Noun
feminism:s	Noun
feminist:s feminists:p	Noun Role
fence:s fences:p	Noun
fender:s fenders:p	Noun
fervor:s	Noun
festival:s	Noun
festivity:s festivities:p	Noun
feud:s feuds:p	Noun
feuding:s	Noun
fever:s	Noun
fiance:s fiances:p	Noun Role gender=m
fiancee:s fiancees:p	Noun Role gender=f
fiancé:s fiancés:p	Noun Role gender=m
fiancée:s fiancées:p	Noun Role gender=f
fiasco:s fiascoes:p	Noun
fibbing:s	Noun
fiber:s fibre:s	Noun
fiction:s	Noun
fiddle:s fiddles:p	Noun
fide:s	Noun
field:s fields:p	Noun
fielder:s fielders:p	Noun Role
fight:s fights:p	Noun
fighter:s fighters:p	Noun Role
figure:s figures:p	Noun Doc SayNoun
file:s files:p	Noun
filibuster:s	Noun
film:s films:p	Noun Doc
film-maker:s film-makers:p	Noun Role
filmmaker:s filmmakers:p	Noun Role
filter:s filters:p	Noun
final:s finals:p	Noun
finale:s finales:p	Noun
finalist:s finalists:p	Noun Role
finance:s	Noun
finances:s	Noun
financier:s financiers:p	Noun
financing:s	Noun
finding:s findings:p	Noun Doc SayNoun
fine:s fines:p	Noun
finger:s fingers:p	Noun
fingerprint:s fingerprints:p	Noun
finish:s finishes:p	Noun
fire:s	Noun
fire_chief:s fire_chiefs:p	Noun Role
fire_department:s fire_departments:p	Noun Group
fire_service:s fire_services:p	Noun Group
firearm:s firearms:p	Noun
firebrand:s	Noun
firefighter:s firefighters:p	Noun Role
firehouse:s	Noun
firepower:s	Noun
firestorm:s	Noun
firewall:s	Noun
firework:s fireworks:p	Noun
firing:s	Noun
firm:s firms:p	Noun Group
first_lady:s first_ladies:p	Noun Role gender=f
first_minister:s first_ministers:p	Noun Role
fish:s	Noun
fisherman:s fishermen:p	Noun Role gender=m
fishing:s	Noun
fissure:s fissures:p	Noun
fit:s	Noun
fitness:s	Noun
fix:s fixes:p	Noun
fixture:s fixtures:p	Noun
flag:s flags:p	Noun
flak:s	Noun
flame:s flames:p	Noun
flap:s flaps:p	Noun
flash:s flashes:p	Noun
flashpoint:s	Noun
flatmate:s flatmates:p	Noun Role
flavor:s flavour:s	Noun
flaw:s flaws:p	Noun
fledgling:s fledglings:p	Noun
fleet:s fleets:p	Noun
flesh:s	Noun
flexibility:s	Noun
flier:s fliers:p	Noun
flight:s flights:p	Noun
flip-flopper:s flip-floppers:p	Noun
flip-flopping:s flip-floppings:p	Noun
flirtation:s flirtations:p	Noun
flock:s	Noun
flood:s floods:p	Noun
floodgate:s floodgates:p	Noun
flooding:s	Noun
floor:s floors:p	Noun
floppy:s floppies:p	Noun
flour:s	Noun
flow:s flows:p	Noun
flower:s flowers:p	Noun
fluctuation:s	Noun
fluid:s	Noun
fluke:s flukes:p	Noun
flurry:s flurries:p	Noun
flush:s	Noun
flushing:s	Noun
flute:s flutes:p	Noun
flux:s	Noun
fly:s	Noun
flyer:s flyers:p	Noun Doc
foam:s	Noun
focus:s	Noun ThinkNoun
fodder:s	Noun
foe:s foes:p	Noun Role
fog:s	Noun
foil:s	Noun
fold:s	Noun
folder:s folders:p	Noun
folding:s	Noun
folk:s folks:p	Noun
follow-up:s follow-ups:p	Noun
follower:s followers:p	Noun Role
folly:s	Noun
fondness:s	Noun
font:s fonts:p	Noun
food:s	Noun
fool:s	Noun
foot:s feet:p	Noun Unit unit=foot
footage:s	Noun Doc
football:s	Noun
footballer:s footballers:p	Noun Role
foothold:s footholds:p	Noun
footing:s	Noun
footnote:s footnotes:p	Noun
footprint:s footprints:p	Noun
footstep:s footsteps:p	Noun
foray:s forays:p	Noun
force:s forces:p	Noun Group
fore:s	Noun
forearm:s forearms:p	Noun
forecast:s forecasts:p	Noun Doc SayNoun
foreclosure:s	Noun
forefront:s forefronts:p	Noun
foreigner:s foreigners:p	Noun Role
foreman:s foremen:p	Noun Role gender=m
forest:s	Noun
forester:s foresters:p	Noun Role
forgery:s forgeries:p	Noun
forgiveness:s	Noun
fork:s forks:p	Noun
form:s forms:p	Noun Doc
format:s formats:p	Noun
formation:s	Noun
formative:s	Noun
formula:s formulas:p	Noun
formulation:s	Noun
fortification:s fortifications:p	Noun
fortitude:s	Noun
fortnight:s fortnights:p	Noun Time
fortune:s fortunes:p	Noun
forum:s forums:p	Noun
fossil:s fossils:p	Noun
foundation:s foundations:p	Noun Group
founder:s founders:p	Noun Role
founding:s	Noun
fountain:s fountains:p	Noun
fracas:s	Noun
fracking:s	Noun
fraction:s fractions:p	Noun
fracturing:s	Noun
fragment:s fragments:p	Noun
frame:s frames:p	Noun
framework:s frameworks:p	Noun
franchise:s	Noun Group
frank:s franks:p	Noun
fraternity:s	Noun
fraud:s frauds:p	Noun
fray:s	Noun
freak:s freaks:p	Noun
freedom:s freedoms:p	Noun
freelance:s	Noun
freeway:s freeways:p	Noun
freewheeling:s	Noun
freeze:s freezes:p	Noun
freezing:s	Noun
freight:s	Noun
frequency:s	Noun
freshman:s freshmen:p	Noun Role
friction:s	Noun
friend:s friends:p	Noun Role
friendship:s	Noun
fringe:s fringes:p	Noun
frog:s frogs:p	Noun
frond:s fronds:p	Noun
front:s fronts:p	Noun
front-runner:s front-runners:p	Noun Role
frontier:s frontiers:p	Noun
frontrunner:s frontrunners:p	Noun Role
frown:s frowns:p	Noun
fruit:s	Noun
fruition:s	Noun
frustration:s frustrations:p	Noun ThinkNoun
fry:s	Noun
fudge:s	Noun
fuel:s fuels:p	Noun
fueling:s	Noun
fugitive:s fugitives:p	Noun Role
fulfillment:s fulfilment:s	Noun
fumble:s	Noun
fume:s	Noun
fun:s	Noun
function:s functions:p	Noun
functional:s	Noun
functionality:s	Noun
fund:s funds:p	Noun Group
fund-raiser:s fund-raisers:p	Noun
fund-raising:s fund-raisings:p	Noun
fundamentalist:s fundamentalists:p	Noun
funder:s	Noun
funding:s	Noun
fundraiser:s	Noun
fundraising:s	Noun
fur:s	Noun
furnace:s furnaces:p	Noun
furniture:s	Noun
furor:s	Noun
fury:s	Noun
fuse:s fuses:p	Noun
fusion:s	Noun
fuss:s	Noun
future:s	Noun
gadfly:s	Noun
gaffe:s gaffes:p	Noun
gag:s gags:p	Noun
gain:s gains:p	Noun
gala:s galas:p	Noun
galaxy:s galaxies:p	Noun
gallery:s	Noun
gallon:s gallons:p	Noun Unit unit=gallon
gambler:s gamblers:p	Noun Role
gambling:s	Noun
game:s games:p	Noun
game-changer:s game-changers:p	Noun
gamer:s gamers:p	Noun Role
gaming:s	Noun
gang:s gangs:p	Noun Group
gap:s gaps:p	Noun
garage:s garages:p	Noun
garbage:s	Noun
garden:s gardens:p	Noun
gardener:s gardeners:p	Noun Role
gas:s gases:p	Noun
gasoline:s	Noun
gate:s gates:p	Noun
gateway:s gateways:p	Noun
gay:s gays:p	Noun
gear:s	Noun
gender:s	Noun
gene:s genes:p	Noun
generalisation:s	Noun
generalization:s	Noun
generation:s generations:p	Noun Group
generator:s generators:p	Noun
generosity:s	Noun
genetics:s	Noun
genius:s	Noun Role
genocide:s	Noun
genre:s genres:p	Noun
gentleman:s gentlemen:p	Noun Role gender=m
gentrification:s	Noun
geography:s	Noun
geologist:s geologists:p	Noun Role
geology:s	Noun
geometry:s	Noun
gesture:s gestures:p	Noun
ghost:s ghosts:p	Noun
giant:s giants:p	Noun Group
gibberish:s	Noun
gift:s gifts:p	Noun
gig:s gigs:p	Noun
gigabyte:s	Noun Unit unit=byte
gigawatt:s gigawatts:p	Noun Unit unit=watt
gin:s	Noun
girl:s girls:p	Noun Role gender=f
girlfriend:s girlfriends:p	Noun Role gender=f
giver:s	Noun
glance:s glances:p	Noun
glass:s	Noun
glimpse:s glimpses:p	Noun
globalization:s globalisation:s	Noun
globe:s globes:p	Noun
gloom:s	Noun
glory:s	Noun
gloss:s glosses:p	Noun
glossy:s glossies:p	Noun
glove:s gloves:p	Noun
glow:s	Noun
glue:s	Noun
glut:s gluts:p	Noun
gnome:s gnomes:p	Noun
goal:s goals:p	Noun ThinkNoun
goalkeeper:s goalkeepers:p	Noun Role
goat:s goats:p	Noun
god:s gods:p	Noun
godfather:s godfathers:p	Noun Role gender=m
godmother:s godmothers:p	Noun Role gender=f
goer:s	Noun
goggles:s	Noun
gold:s	Noun
goldfish:s	Noun
golf:s	Noun
golfer:s golfers:p	Noun Role
good:s goods:p	Noun
goodness:s	Noun
goodwill:s	Noun
goody:s goodies:p	Noun
gospel:s	Noun Doc
gossip:s	Noun SayNoun
governance:s	Noun
government:s governments:p	Noun Group
government_official:s government_officials:p	Noun Role
gown:s gowns:p	Noun
grab:s grabs:p	Noun
grace:s	Noun
grad:s	Noun
grade:s grades:p	Noun
graduate:s graduates:p	Noun Role
graduation:s	Noun
graffito:s graffiti:p	Noun
grain:s	Noun
gram:s grams:p	Noun Unit unit=gram
grammar:s	Noun
gramme:s grammes:p	Noun Unit unit=gram
grand:s	Noun
grandchild:s grandchildren:p	Noun Role
granddaughter:s granddaughters:p	Noun Role gender=f
grandfather:s grandfathers:p	Noun Role gender=m
grandma:s grandmas:p	Noun Role gender=f
grandmother:s grandmothers:p	Noun Role gender=f
grandpa:s grandpas:p	Noun Role gender=m
grandparent:s grandparents:p	Noun Role
grandson:s grandsons:p	Noun Role gender=m
granny:s grannies:p	Noun Role gender=f
grant:s grants:p	Noun
graph:s graphs:p	Noun Doc
graphic:s graphics:p	Noun
grasp:s	Noun
grass:s	Noun
grassroot:s	Noun
gratitude:s	Noun
grave:s graves:p	Noun
gravita:s	Noun
gravity:s	Noun
greatness:s	Noun
greed:s	Noun
green:s greens:p	Noun
green_paper:s green_papers:p	Noun Doc
greenhouse:s greenhouses:p	Noun
greenhouse-ga:s greenhouse-gas:p	Noun
greenhouse-gas:s greenhouse-gases:p	Noun
greeting:s	Noun SayNoun
grey:s	Noun
grid:s grids:p	Noun
gridlock:s	Noun
grief:s	Noun
grievance:s grievances:p	Noun
grin:s grins:p	Noun
grind:s grinds:p	Noun
grip:s	Noun
grist:s	Noun
grit:s	Noun
grocer:s grocers:p	Noun Role
grocery:s	Noun
groom:s grooms:p	Noun Role gender=m
gross:s	Noun
ground:s grounds:p	Noun
groundwork:s	Noun
group:s groups:p	Noun Group
grouping:s	Noun
grower:s growers:p	Noun Role
growth:s	Noun
guarantee:s guarantees:p	Noun
guard:s guards:p	Noun Role
guardian:s guardians:p	Noun
guerrilla:s guerrillas:p	Noun Role
guess:s guesses:p	Noun SayNoun
guest:s guests:p	Noun Role
guidance:s	Noun
guide:s guides:p	Noun
guideline:s guidelines:p	Noun Doc
guilt:s	Noun ThinkNoun
guinea:s	Noun
guitar:s guitars:p	Noun
guitarist:s guitarists:p	Noun Role
gulf:s gulfs:p	Noun
gum:s	Noun
gun:s guns:p	Noun
gunfire:s	Noun
gunman:s gunmen:p	Noun Role gender=m
gunshot:s gunshots:p	Noun
guru:s gurus:p	Noun Role
gusto:s	Noun
gut:s guts:p	Noun
gutter:s gutters:p	Noun
guy:s guys:p	Noun Role gender=m
gw:s	Noun Unit unit=watt
gym:s	Noun
gymnast:s gymnasts:p	Noun Role
habit:s habits:p	Noun
hack:s hacks:p	Noun
hacker:s hackers:p	Noun Role
hacking:s	Noun
hail:s	Noun
hair:s	Noun
haircut:s haircuts:p	Noun
half-century:s half-centuries:p	Noun
half-dozen:s half-dozens:p	Noun
half-hour:s half-hours:p	Noun
hall:s halls:p	Noun
hall-style:s hall-styles:p	Noun
hallmark:s hallmarks:p	Noun
halt:s	Noun
ham:s	Noun
hand:s hands:p	Noun
handbook:s handbooks:p	Noun Doc
handful:s handfuls:p	Noun
handgun:s	Noun
handicap:s handicaps:p	Noun
handler:s handlers:p	Noun
handling:s	Noun
hangar:s hangars:p	Noun
hanging:s	Noun
hangover:s	Noun
happiness:s	Noun
harassment:s	Noun
hardback:s	Noun
hardline:s	Noun
hardliner:s	Noun
hardship:s	Noun
hardware:s	Noun
harm:s	Noun
harmony:s	Noun
harness:s	Noun
hashtag:s	Noun
hassle:s hassles:p	Noun
hat:s hats:p	Noun
hate:s	Noun ThinkNoun
hater:s	Noun
hatred:s	Noun ThinkNoun
haul:s hauls:p	Noun
haunt:s haunts:p	Noun
haven:s havens:p	Noun
havoc:s	Noun
hawk:s hawks:p	Noun Role
hay:s	Noun
hazard:s hazards:p	Noun
head:s heads:p	Noun Role
head_coach:s	Noun Role
head-to-head:s head-to-heads:p	Noun
headache:s headaches:p	Noun
header:s headers:p	Noun
headline:s headlines:p	Noun Doc
headmaster:s headmasters:p	Noun Role gender=m
headquarters:s	Noun
headteacher:s headteachers:p	Noun Role
headwind:s	Noun
healer:s healers:p	Noun
healing:s	Noun
health:s	Noun
health_official:s health_officials:p	Noun Role
health-care:s	Noun
healthcare:s	Noun
heap:s heaps:p	Noun
hearing:s hearings:p	Noun
heart:s hearts:p	Noun
heartland:s	Noun
heat:s	Noun
heating:s	Noun
heaven:s	Noun
heavyweight:s heavyweights:p	Noun
heck:s	Noun
heckle:s heckles:p	Noun SayNoun
heckler:s hecklers:p	Noun
hectare:s hectares:p	Noun Unit unit=hectare
hedge:s hedges:p	Noun
hedge_fund:s hedge_funds:p	Noun Group
heel:s heels:p	Noun
height:s	Noun
heir:s heirs:p	Noun Role
heiress:s heiresses:p	Noun Role gender=f
helicopter:s helicopters:p	Noun
hell:s	Noun
helm:s helms:p	Noun
helmet:s helmets:p	Noun
help:s	Noun
herd:s herds:p	Noun
heresy:s	Noun
heritage:s heritages:p	Noun
hero:s heroes:p	Noun Role
heroin:s	Noun
heroine:s heroines:p	Noun Role gender=f
heroism:s	Noun
herring:s	Noun
hesitation:s	Noun
heterosexual:s heterosexuals:p	Noun
hexadecimal:s	Noun
heyday:s heydays:p	Noun
hide:s	Noun
hiding:s	Noun
hierarchy:s	Noun
highlight:s	Noun
highway:s highways:p	Noun
hijacker:s hijackers:p	Noun Role
hike:s hikes:p	Noun
hill:s hills:p	Noun
hindsight:s	Noun
hint:s hints:p	Noun SayNoun
hip:s hips:p	Noun
hire:s hires:p	Noun
historian:s historians:p	Noun Role
history:s histories:p	Noun Doc
hit:s hits:p	Noun
hitch:s hitches:p	Noun
hoax:s hoaxes:p	Noun
hobby:s hobbies:p	Noun
hog:s	Noun
hold:s	Noun
holder:s holders:p	Noun
holdout:s holdouts:p	Noun
hole:s holes:p	Noun
holiday:s holidays:p	Noun Time
hollow:s hollows:p	Noun
homage:s	Noun
home:s homes:p	Noun
home-schooler:s home-schoolers:p	Noun
homeland:s homelands:p	Noun
homeowner:s homeowners:p	Noun Role
hometown:s	Noun
homicide:s homicides:p	Noun
homosexual:s homosexuals:p	Noun
homosexuality:s	Noun
honesty:s	Noun
honey:s	Noun
honor:s honour:s	Noun
hoodlum:s	Noun
hook:s	Noun
hop:s hops:p	Noun
hope:s hopes:p	Noun ThinkNoun
hopeful:s hopefuls:p	Noun Role
horde:s hordes:p	Noun
horizon:s horizons:p	Noun
horizontal:s horizontals:p	Noun
horn:s	Noun
horror:s horrors:p	Noun
horse:s horses:p	Noun
hospital:s hospitals:p	Noun Group
host:s hosts:p	Noun Role
hostage:s	Noun Role
hostess:s hostesses:p	Noun Role gender=f
hostility:s	Noun ThinkNoun
hotel:s hotels:p	Noun Group
hour:s hours:p	Noun Unit Time unit=hour
house:s houses:p	Noun Group
household:s households:p	Noun Group
housing:s	Noun
hub:s hubs:p	Noun
huddle:s huddles:p	Noun
hug:s hugs:p	Noun
hugging:s	Noun
hum:s	Noun
human:s humans:p	Noun
human_rights_group:s human_rights_groups:p	Noun Group
humanitarian:s humanitarians:p	Noun Role
humanity:s	Noun
humility:s	Noun
humor:s humour:s	Noun
hunch:s hunches:p	Noun ThinkNoun
hunger:s	Noun
hunt:s	Noun
hunter:s hunters:p	Noun Role
hunting:s	Noun
hurdle:s hurdles:p	Noun
hurry:s	Noun
husband:s husbands:p	Noun Role gender=m
hut:s huts:p	Noun
hydrogen:s	Noun
hype:s	Noun
hyphen:s hyphens:p	Noun
hypocrisy:s	Noun
hypocrite:s	Noun
hypothesis:s hypotheses:p	Noun ThinkNoun
ice:s	Noun
icon:s icons:p	Noun Role
id:s	Noun
idea:s ideas:p	Noun ThinkNoun
ideal:s ideals:p	Noun
idealism:s	Noun
idealist:s idealists:p	Noun
identification:s	Noun
identifier:s identifiers:p	Noun
identity:s identities:p	Noun
ideologue:s ideologues:p	Noun Role
ideology:s	Noun ThinkNoun
idiom:s idioms:p	Noun
idiot:s idiots:p	Noun
idol:s idols:p	Noun Role
ignorance:s	Noun
illegal:s illegals:p	Noun
illegality:s	Noun
illiterate:s illiterates:p	Noun
illness:s illnesses:p	Noun
illusion:s	Noun
illustration:s	Noun
image:s images:p	Noun Doc
imagery:s	Noun
imaginary:s	Noun
imagination:s	Noun ThinkNoun
imbalance:s	Noun
immature:s	Noun
immigrant:s immigrants:p	Noun Role
immigration:s	Noun
immortal:s immortals:p	Noun
immunity:s	Noun
immunologist:s immunologists:p	Noun Role
impact:s impacts:p	Noun
impasse:s impasses:p	Noun
impeachment:s	Noun
impediment:s impediments:p	Noun
impetus:s	Noun
implement:s implements:p	Noun
implementation:s	Noun
implication:s implications:p	Noun SayNoun
import:s imports:p	Noun
importance:s	Noun
importation:s	Noun
imposition:s	Noun
impotence:s	Noun
impress:s impresses:p	Noun
impression:s impressions:p	Noun ThinkNoun
impropriety:s improprieties:p	Noun
improvement:s improvements:p	Noun
impulse:s	Noun
in-law:s in-laws:p	Noun Role
inability:s	Noun
inaccuracy:s	Noun
inaction:s	Noun
inauguration:s	Noun
incarceration:s	Noun
incarnation:s	Noun
incentive:s incentives:p	Noun
inception:s	Noun
incest:s	Noun
inch:s inches:p	Noun Unit unit=inch
incidence:s incidences:p	Noun
incident:s incidents:p	Noun
incidental:s incidentals:p	Noun
incitement:s	Noun
inclination:s	Noun
incline:s inclines:p	Noun
inclusion:s	Noun
income:s incomes:p	Noun
incompetence:s	Noun
inconsistency:s inconsistencies:p	Noun
inconvenience:s	Noun
increase:s increases:p	Noun
increment:s	Noun
incumbent:s incumbents:p	Noun Role
independence:s	Noun
independent:s independents:p	Noun Role
indeterminate:s	Noun
index:s indexes:p	Noun Doc
indexing:s	Noun
indication:s indications:p	Noun SayNoun
indicator:s indicators:p	Noun
indictment:s	Noun Doc SayNoun
indignation:s	Noun
indirection:s	Noun
indiscretion:s indiscretions:p	Noun
individual:s individuals:p	Noun
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
inference:s	Noun
inferior:s inferiors:p	Noun
inferiority:s	Noun
infielder:s infielders:p	Noun Role
infighting:s	Noun
infinity:s	Noun
inflation:s	Noun
inflection:s	Noun
influence:s	Noun
influencer:s influencers:p	Noun Role
influx:s	Noun
informant:s informants:p	Noun Role
information:s	Noun
infrastructure:s	Noun
infringement:s	Noun
ing:s	Noun
ingredient:s ingredients:p	Noun
inhabitant:s inhabitants:p	Noun
inhalation:s	Noun
inheritance:s	Noun
inhibition:s	Noun
initial:s initials:p	Noun
initialisation:s	Noun
initialization:s	Noun
initiate:s initiates:p	Noun
initiation:s	Noun
initiative:s initiatives:p	Noun
injunction:s injunctions:p	Noun
injury:s	Noun
injustice:s	Noun
ink:s	Noun
inmate:s inmates:p	Noun Role
innocence:s	Noun
innocent:s innocents:p	Noun
innovation:s	Noun
innuendo:s innuendos:p	Noun SayNoun
input:s	Noun
inquest:s inquests:p	Noun Doc
inquiry:s inquiries:p	Noun Doc SayNoun
inroad:s inroads:p	Noun
insanity:s	Noun
insect:s insects:p	Noun
insecurity:s	Noun
insensitivity:s	Noun
insert:s inserts:p	Noun Doc
insertion:s	Noun
insider:s insiders:p	Noun Role
insight:s insights:p	Noun
insinuation:s	Noun SayNoun
insistence:s	Noun SayNoun
inspection:s	Noun
inspiration:s	Noun
instability:s	Noun
installation:s installations:p	Noun
installment:s installments:p instalment:s instalments:p	Noun
instance:s instances:p	Noun
instant:s instants:p	Noun
instinct:s instincts:p	Noun ThinkNoun
institute:s institutes:p	Noun Group
institution:s institutions:p	Noun Group
instruction:s instructions:p	Noun SayNoun
instructor:s instructors:p	Noun Role
instrument:s instruments:p	Noun
insult:s insults:p	Noun SayNoun
insurance:s	Noun
insurer:s insurers:p	Noun Group
insurgent:s insurgents:p	Noun Role
intake:s	Noun
integer:s integers:p	Noun
integral:s integrals:p	Noun
integration:s	Noun
integrity:s	Noun
intellect:s	Noun
intellectual:s intellectuals:p	Noun Role
intelligence:s	Noun
intelligence_official:s intelligence_officials:p	Noun Role
intensification:s	Noun
intensity:s	Noun
intention:s intentions:p	Noun ThinkNoun
interaction:s interactions:p	Noun
intercourse:s	Noun
interest:s interests:p	Noun ThinkNoun
interface:s	Noun
interfacing:s	Noun
interfaith:s	Noun
interference:s	Noun
interloper:s interlopers:p	Noun
intermediate:s intermediates:p	Noun
intern:s interns:p	Noun Role
internal:s internals:p	Noun
internet:s	Noun
internment:s	Noun
interpretation:s	Noun ThinkNoun
interpreter:s interpreters:p	Noun Role
interrogation:s	Noun
interruption:s interruptions:p	Noun
intersection:s	Noun
interval:s intervals:p	Noun
intervention:s	Noun
interview:s interviews:p	Noun Doc SayNoun
interviewee:s interviewees:p	Noun Role
interviewer:s interviewers:p	Noun Role
intimate:s intimates:p	Noun
intimidation:s	Noun
intolerance:s	Noun
intricacy:s intricacies:p	Noun
intrinsic:s	Noun
introduction:s	Noun
intruder:s intruders:p	Noun
intrusion:s intrusions:p	Noun
intuition:s	Noun ThinkNoun
intuitive:s	Noun
invalid:s invalids:p	Noun
invasion:s	Noun
invention:s	Noun
inventor:s inventors:p	Noun Role
inverse:s	Noun
inversion:s inversions:p	Noun
investigation:s investigations:p	Noun Doc
investigator:s investigators:p	Noun Role
investing:s	Noun
investment:s investments:p	Noun
investor:s investors:p	Noun Role
invitation:s	Noun SayNoun
invoice:s invoices:p	Noun Doc
involvement:s	Noun
ion:s ions:p	Noun
ire:s	Noun
iron:s	Noun
irony:s	Noun
irritation:s	Noun
island:s islands:p	Noun
isolate:s isolates:p	Noun
isolation:s	Noun
isolationist:s	Noun
issue:s issues:p	Noun
item:s items:p	Noun
iteration:s	Noun
jab:s jabs:p	Noun SayNoun
jack:s jacks:p	Noun
jacket:s jackets:p	Noun
jail:s	Noun
jailer:s jailers:p	Noun Role
jailor:s jailors:p	Noun Role
jam:s	Noun
janitor:s janitors:p	Noun Role
jargon:s	Noun
jazz:s	Noun
jeans:s	Noun
jeer:s jeers:p	Noun SayNoun
jelly:s	Noun
jeopardy:s	Noun
jerk:s jerks:p	Noun
jet:s	Noun
jibe:s jibes:p	Noun SayNoun
jihad:s	Noun
jihadist:s	Noun
job:s jobs:p	Noun
joblessness:s	Noun
jock:s	Noun
jockey:s jockeys:p	Noun Role
jogging:s	Noun
joint:s joints:p	Noun
joke:s jokes:p	Noun SayNoun
journal:s journals:p	Noun Doc
journalism:s	Noun
journalist:s journalists:p	Noun Role
journey:s journeys:p	Noun
joy:s	Noun
judgment:s judgement:s	Noun ThinkNoun
judiciary:s judiciaries:p	Noun
juggernaut:s	Noun
juice:s	Noun
jump:s jumps:p	Noun
junction:s	Noun
juncture:s junctures:p	Noun
jungle:s	Noun
junior:s juniors:p	Noun
junk:s	Noun
junta:s juntas:p	Noun Group
jurisdiction:s jurisdictions:p	Noun
jurist:s	Noun
juror:s jurors:p	Noun Role
jury:s juries:p	Noun Group
justice_department:s justice_departments:p	Noun Group
justification:s	Noun SayNoun
juvenile:s juveniles:p	Noun
keeper:s keepers:p	Noun Role
ken:s	Noun
kernel:s kernels:p	Noun
kettle:s kettles:p	Noun
key:s keys:p	Noun
keyboard:s keyboards:p	Noun
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
kilo:s kilos:p	Noun Unit unit=kilogram
kilobyte:s kilobytes:p	Noun Unit unit=byte
kilogram:s kilograms:p	Noun Unit unit=kilogram
kilometer:s kilometers:p	Noun Unit unit=kilometre
kilometre:s kilometres:p	Noun Unit unit=kilometre
kilowatt:s	Noun Unit unit=watt
kilowatt-hour:s kilowatt-hours:p	Noun Unit unit=kilowatt-hour
kind:s kinds:p	Noun
kindness:s	Noun
kingdom:s kingdoms:p	Noun Group
kiss:s kisses:p	Noun
kissing:s	Noun
kit:s	Noun
kitchen:s kitchens:p	Noun
km:s kms:p	Noun Unit unit=kilometre
knack:s knacks:p	Noun
knee:s knees:p	Noun
knife:s knives:p	Noun
knight:s knights:p	Noun Role
knock:s knocks:p	Noun
knot:s knots:p	Noun Unit unit=knot
know-how:s know-hows:p	Noun
knowledge:s	Noun ThinkNoun
koran:s korans:p	Noun Doc
kph:s	Noun Unit unit=km/h
kudos:s	Noun
lab:s labs:p	Noun Group
label:s labels:p	Noun SayNoun
labor:s labour:s	Noun
labor_union:s labor_unions:p	Noun Group
laboratory:s laboratories:p	Noun Group
laborer:s laborers:p	Noun Role
lack:s	Noun
lad:s lads:p	Noun Role gender=m
ladder:s ladders:p	Noun
lag:s	Noun
lager:s	Noun
laggard:s laggards:p	Noun
lagging:s	Noun
lake:s	Noun
lament:s laments:p	Noun SayNoun
lamp:s lamps:p	Noun
land:s lands:p	Noun
land-use:s land-uses:p	Noun
landing:s landings:p	Noun
landlady:s landladies:p	Noun Role gender=f
landline:s	Noun
landlord:s landlords:p	Noun Role
landmark:s landmarks:p	Noun
landscape:s	Noun
landslide:s landslides:p	Noun
lane:s lanes:p	Noun
language:s languages:p	Noun
lap:s laps:p	Noun
lapse:s lapses:p	Noun
lark:s larks:p	Noun
laser:s lasers:p	Noun
lass:s lasses:p	Noun Role gender=f
laugh:s laughs:p	Noun
laughter:s	Noun
launch:s launches:p	Noun
laundry:s	Noun
lavatory:s lavatories:p	Noun
law:s laws:p	Noun Doc
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
leadership:s	Noun Group
leaf:s leaves:p	Noun
leaflet:s leaflets:p	Noun Doc
league:s leagues:p	Noun Group
leak:s leaks:p	Noun
leaner:s	Noun
leanings:s	Noun
leap:s leaps:p	Noun
lease:s leases:p	Noun
leather:s	Noun
leave:s	Noun
lectern:s lecterns:p	Noun
lecture:s	Noun
lecturer:s lecturers:p	Noun Role
leeway:s	Noun
left-left:s	Noun
lefty:s lefties:p	Noun Role
leg:s legs:p	Noun
legacy:s legacies:p	Noun
legality:s	Noun
legalization:s legalisation:s	Noun
legend:s	Noun Role
legion:s legions:p	Noun
legislating:s	Noun
legislation:s	Noun Doc
legislator:s legislators:p	Noun Role
legislature:s legislatures:p	Noun Group
legitimacy:s	Noun
leisure:s	Noun
lemon:s	Noun
lender:s lenders:p	Noun Role
lending:s	Noun
length:s	Noun
lens:s lenses:p	Noun
lesbian:s lesbians:p	Noun
lesson:s lessons:p	Noun
letter:s letters:p	Noun Doc
level:s levels:p	Noun
lever:s levers:p	Noun
leverage:s	Noun
levy:s levies:p	Noun
liability:s liabilities:p	Noun
liaison:s	Noun
liar:s liars:p	Noun
libel:s	Noun
liberal:s liberals:p	Noun
liberalism:s	Noun
liberalization:s	Noun
liberation:s	Noun
libertarian:s libertarians:p	Noun
liberty:s liberties:p	Noun
librarian:s librarians:p	Noun Role
library:s libraries:p	Noun
license:s licenses:p licence:s	Noun Doc
licensing:s	Noun
lick:s licks:p	Noun
lid:s lids:p	Noun
lie:s lies:p	Noun
life:s lives:p	Noun
lifeguard:s lifeguards:p	Noun Role
lifestyle:s lifestyles:p	Noun
lifetime:s lifetimes:p	Noun
lift:s	Noun
light:s lights:p	Noun
lighting:s	Noun
lignite:s	Noun
likelihood:s	Noun
limb:s limbs:p	Noun
limelight:s	Noun
limit:s limits:p	Noun
limitation:s limitations:p	Noun
line:s lines:p	Noun SayNoun
linebacker:s linebackers:p	Noun Role
linesman:s linesmen:p	Noun Role gender=m
lineup:s	Noun
linguist:s linguists:p	Noun Role
lining:s	Noun
link:s links:p	Noun
linkage:s	Noun
lion:s lions:p	Noun
lip:s lips:p	Noun
liquid:s	Noun
liquor:s	Noun
lisp:s lisps:p	Noun
list:s lists:p	Noun Doc SayNoun
listener:s listeners:p	Noun Role
litany:s litanies:p	Noun
liter:s liters:p litre:s litres:p	Noun Unit unit=litre
literate:s literates:p	Noun
literature:s	Noun
litigant:s litigants:p	Noun Role
litigation:s	Noun
litigator:s litigators:p	Noun Role
litmus:s	Noun
litter:s	Noun
liver:s	Noun
living:s	Noun
load:s loads:p	Noun
loader:s	Noun
loading:s	Noun
loan:s loans:p	Noun
lobby:s lobbies:p	Noun
lobbyist:s lobbyists:p	Noun Role
local:s locals:p	Noun Role
locality:s localities:p	Noun
location:s locations:p	Noun
lock:s	Noun
lodge:s lodges:p	Noun
logic:s	Noun
logistics:s	Noun
logo:s	Noun
longevity:s	Noun
look:s looks:p	Noun
loop:s loops:p	Noun
loophole:s loopholes:p	Noun
looter:s looters:p	Noun Role
lore:s	Noun
lorry:s lorries:p	Noun
loser:s losers:p	Noun Role
loss:s losses:p	Noun
love:s	Noun ThinkNoun
lovely:s lovelies:p	Noun
lover:s lovers:p	Noun Role
low:s lows:p	Noun
lower-court:s lower-courts:p	Noun
lowering:s	Noun
loyalist:s loyalists:p	Noun Role
loyalty:s loyalties:p	Noun
luck:s	Noun
luggage:s	Noun
lull:s	Noun
lump:s lumps:p	Noun
lunatic:s lunatics:p	Noun
lunch:s	Noun
luncheon:s	Noun
lunchtime:s	Noun
lung:s lungs:p	Noun
lure:s lures:p	Noun
lust:s	Noun
luxury:s	Noun
lyric:s lyrics:p	Noun Doc
machination:s machinations:p	Noun
machine:s machines:p	Noun
machinery:s	Noun
machinist:s machinists:p	Noun
madness:s	Noun
magazine:s magazines:p	Noun Doc
magic:s	Noun
magician:s magicians:p	Noun Role
magnate:s magnates:p	Noun Role
magnetism:s	Noun
magnitude:s	Noun
mail:s mails:p	Noun
mailbox:s mailboxes:p	Noun
mailer:s mailers:p	Noun
mailing:s	Noun
mailman:s mailmen:p	Noun Role gender=m
main:s mains:p	Noun
mainframe:s mainframes:p	Noun
mainland:s	Noun
mainstream:s	Noun
maintenance:s	Noun
maize:s	Noun
majority:s majorities:p	Noun Group
makeover:s	Noun
maker:s makers:p	Noun Group
makeup:s	Noun
malaise:s	Noun
male:s males:p	Noun
malfunction:s	Noun
mall:s malls:p	Noun
man:s men:p	Noun Role gender=m
management:s	Noun Group
managing:s	Noun
managing_director:s managing_directors:p	Noun Role
mandarin:s mandarins:p	Noun Role
mandate:s mandates:p	Noun SayNoun
maneuver:s maneuvers:p manoeuvre:s manoeuvres:p	Noun
maneuvering:s	Noun
mangle:s mangles:p	Noun
mania:s	Noun
manifestation:s	Noun
manifesto:s manifestos:p	Noun Doc
manipulation:s	Noun
manipulator:s	Noun
mankind:s	Noun
manner:s manners:p	Noun
manpower:s	Noun
mansion:s mansions:p	Noun
mantle:s mantles:p	Noun
mantra:s mantras:p	Noun SayNoun
manual:s manuals:p	Noun Doc
manufacture:s	Noun
manufacturer:s manufacturers:p	Noun Group
manufacturing:s	Noun
map:s maps:p	Noun Doc
mapping:s	Noun
marathon:s marathons:p	Noun
march:s marches:p	Noun
marcher:s marchers:p	Noun Role
margin:s margins:p	Noun
marijuana:s	Noun
marine:s marines:p	Noun Role
mark:s marks:p	Noun
marker:s markers:p	Noun
market:s markets:p	Noun
marketer:s marketers:p	Noun
marketplace:s marketplaces:p	Noun
marking:s markings:p	Noun
marquee:s	Noun
marriage:s marriages:p	Noun
mask:s masks:p	Noun
mass:s masses:p	Noun
massacre:s massacres:p	Noun
master:s masters:p	Noun
mastermind:s masterminds:p	Noun Role
mat:s mats:p	Noun
match:s matches:p	Noun
match-up:s match-ups:p	Noun
matchup:s	Noun
mate:s mates:p	Noun Role
material:s materials:p	Noun
maternity:s	Noun
math:s	Noun
mathematician:s mathematicians:p	Noun Role
mathematics:s	Noun
matrix:s matrices:p	Noun
matter:s matters:p	Noun
maverick:s mavericks:p	Noun Role
maximum:s maximums:p	Noun
mayhem:s	Noun
maze:s mazes:p	Noun
meal:s meals:p	Noun
mean:s means:p	Noun
meantime:s	Noun
measure:s measures:p	Noun
measurement:s	Noun
meat:s	Noun
mechanic:s mechanics:p	Noun Role
mechanism:s	Noun
medalist:s medalists:p	Noun Role
medallist:s medallists:p	Noun Role
media:p	Noun Group
median:s	Noun
mediator:s mediators:p	Noun Role
medic:s	Noun Role
medical_examiner:s medical_examiners:p	Noun Role
medication:s	Noun
medicine:s	Noun
medium:s media:p	Noun
meet-and-greet:s meet-and-greets:p	Noun
meeting:s meetings:p	Noun
mega-donor:s mega-donors:p	Noun
megabyte:s	Noun Unit unit=byte
megawatt:s megawatts:p	Noun Unit unit=watt
melody:s	Noun
meltdown:s	Noun
member:s members:p	Noun Role
membership:s memberships:p	Noun
memo:s memos:p	Noun Doc
memoir:s memoirs:p	Noun Doc
memorial:s memorials:p	Noun
memory:s memories:p	Noun ThinkNoun
mend:s mends:p	Noun
mentality:s	Noun
mention:s	Noun SayNoun
mentor:s mentors:p	Noun Role
menu:s menus:p	Noun
merchandise:s	Noun
merchant:s merchants:p	Noun
mercury:s	Noun
mercy:s	Noun
merger:s mergers:p	Noun
merit:s merits:p	Noun
mess:s	Noun
message:s messages:p	Noun Doc SayNoun
messenger:s messengers:p	Noun
metal:s	Noun
metaphor:s	Noun
meteorologist:s meteorologists:p	Noun Role
meter:s metre:s	Noun Unit unit=metre
method:s methods:p	Noun
metric:s metrics:p	Noun
metro:s	Noun
microcomputer:s microcomputers:p	Noun
microphone:s microphones:p	Noun
microprocessor:s	Noun
microwave:s microwaves:p	Noun
midday:s	Noun
middle:s middles:p	Noun
middle-class:s middle-classes:p	Noun
midfielder:s midfielders:p	Noun Role
midnight:s	Noun Time
midst:s	Noun
midwife:s midwives:p	Noun Role
migrant:s migrants:p	Noun Role
migration:s	Noun
mile:s miles:p	Noun Unit unit=mile
mileage:s	Noun
milestone:s milestones:p	Noun
militant:s militants:p	Noun Role
military:s militaries:p	Noun Group
military_official:s military_officials:p	Noun Role
militia:s militias:p	Noun Group
milk:s	Noun
mill:s mills:p	Noun
millennial:s	Noun
millimeter:s	Noun Unit unit=millimetre
millimetre:s	Noun Unit unit=millimetre
millionaire:s millionaires:p	Noun Role
mimic:s mimics:p	Noun
mind:s minds:p	Noun
miner:s miners:p	Noun Role
minimalist:s	Noun
minimum:s minimums:p	Noun
minimum-wage:s minimum-wages:p	Noun
mining:s	Noun
ministry:s ministries:p	Noun Group
minor:s minors:p	Noun
minority:s minorities:p	Noun Group
mint:s	Noun
minute:s minutes:p	Noun Unit Time unit=minute
minutes:p	Noun Doc
miracle:s miracles:p	Noun
mirage:s mirages:p	Noun
mirror:s	Noun
miscalculation:s	Noun
misconduct:s	Noun
misdeed:s misdeeds:p	Noun
misdemeanor:s misdemeanors:p	Noun
misery:s	Noun
misfire:s	Noun
misfortune:s	Noun
misgiving:s misgivings:p	Noun ThinkNoun
misinformation:s	Noun
misogynist:s misogynists:p	Noun
misogyny:s	Noun
misprint:s misprints:p	Noun
misreading:s	Noun
missile:s missiles:p	Noun
mission:s missions:p	Noun ThinkNoun
missionary:s missionaries:p	Noun Role
missive:s missives:p	Noun
misspoke:s	Noun
misstep:s missteps:p	Noun
mist:s	Noun
mistake:s mistakes:p	Noun
mistrust:s	Noun ThinkNoun
misunderstanding:s misunderstandings:p	Noun
misuse:s	Noun
mix:s	Noun
mixture:s	Noun
mm:s	Noun Unit unit=millimetre
mnemonic:s mnemonics:p	Noun
moan:s moans:p	Noun
mob:s mobs:p	Noun Group
mockery:s	Noun SayNoun
mode:s	Noun
model:s models:p	Noun Role
modeling:s	Noun
modelling:s	Noun
moderation:s	Noun
moderator:s moderators:p	Noun Role
modification:s	Noun
module:s modules:p	Noun
mogul:s moguls:p	Noun Role
mold:s mould:s	Noun
molecule:s molecules:p	Noun
mom:s moms:p mum:s mums:p	Noun Role gender=f
moment:s moments:p	Noun Time
momentum:s	Noun
mommy:s mommies:p	Noun Role gender=f
monarch:s monarchs:p	Noun Role
monarchy:s	Noun Group
money:s	Noun
mongering:s	Noun
moniker:s	Noun
monitor:s monitors:p	Noun
monitoring:s	Noun
monk:s monks:p	Noun Role gender=m
monkey:s monkeys:p	Noun
monopoly:s	Noun
monster:s	Noun
montage:s	Noun
month:s months:p	Noun Unit Time unit=month
monument:s monuments:p	Noun
mood:s	Noun
moon:s moons:p	Noun
moorings:s	Noun
moot:s	Noun
moral:s morals:p	Noun
morale:s	Noun
morality:s	Noun
moratorium:s moratoriums:p	Noun
morning:s	Noun Time
moron:s morons:p	Noun
mortal:s mortals:p	Noun
mortality:s	Noun
mortar:s	Noun
mortgage:s mortgages:p	Noun
mosque:s mosques:p	Noun Group
mosquito:s mosquitoes:p	Noun
mother-in-law:s mothers-in-law:p	Noun Role gender=f
motion:s	Noun Doc SayNoun
motivation:s motivations:p	Noun
motive:s motives:p	Noun
motor:s motors:p	Noun
motorcycle:s motorcycles:p	Noun
motorist:s motorists:p	Noun Role
motorway:s motorways:p	Noun
motto:s mottoes:p	Noun SayNoun
mount:s mounts:p	Noun
mountain:s mountains:p	Noun
mouse:s mice:p	Noun
mouth:s	Noun
move:s moves:p	Noun
movement:s movements:p	Noun Group
movie:s movies:p	Noun Doc
mph:s	Noun Unit unit=mph
muck:s	Noun
mud:s	Noun
muddle:s muddles:p	Noun
mudslinging:s	Noun
mug:s mugs:p	Noun
multimillionaire:s	Noun
multiple:s multiples:p	Noun
multiplication:s	Noun
mummy:s mummies:p	Noun Role gender=f
municipality:s municipalities:p	Noun
mural:s murals:p	Noun
murder:s murders:p	Noun
murderer:s murderers:p	Noun Role
muscle:s	Noun
museum:s museums:p	Noun Group
music:s	Noun
musical:s musicals:p	Noun
musician:s musicians:p	Noun Role
mutter:s mutters:p	Noun
mw:s	Noun Unit unit=watt
mystery:s	Noun
mystic:s mystics:p	Noun
myth:s myths:p	Noun
mythology:s	Noun
nail:s nails:p	Noun
name:s names:p	Noun
name-calling:s name-callings:p	Noun
namesake:s namesakes:p	Noun
narrative:s	Noun SayNoun
narrator:s narrators:p	Noun
nation:s nations:p	Noun Group
national:s nationals:p	Noun
national-security:s national-securities:p	Noun
nationalism:s	Noun
nationalist:s nationalists:p	Noun
nationality:s nationalities:p	Noun
native:s natives:p	Noun Role
nativist:s	Noun
naturalization:s	Noun
nature:s	Noun
navy:s navies:p	Noun Group
nay:s nays:p	Noun
naysayer:s	Noun
necessity:s	Noun
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
network:s networks:p	Noun Group
networking:s	Noun
neurologist:s neurologists:p	Noun Role
neurosurgeon:s	Noun
neutrality:s	Noun
new-media:s	Noun
newcomer:s newcomers:p	Noun Role
news:s	Noun SayNoun
news_agency:s news_agencies:p	Noun Group
news_anchor:s news_anchors:p	Noun Role
news_release:s news_releases:p	Noun Doc
newscaster:s newscasters:p	Noun Role
newsletter:s newsletters:p	Noun Doc
newsmaker:s	Noun
newspaper:s newspapers:p	Noun Doc
newsroom:s newsrooms:p	Noun Group
nicety:s niceties:p	Noun
niche:s niches:p	Noun
nick:s nicks:p	Noun
nickname:s nicknames:p	Noun SayNoun
niece:s nieces:p	Noun Role gender=f
night:s nights:p	Noun Time
nightclub:s nightclubs:p	Noun
nightmare:s nightmares:p	Noun
nil:s	Noun
noble:s nobles:p	Noun Role
nobleman:s noblemen:p	Noun Role gender=m
nod:s	Noun
node:s nodes:p	Noun
noise:s	Noun
nomination:s nominations:p	Noun
nominee:s nominees:p	Noun Role
non-fact:s non-facts:p	Noun
non-profit:s non-profits:p	Noun Group
nonprobability:s	Noun
nonprofit:s nonprofits:p	Noun Group
nonsense:s	Noun
nonwhite:s nonwhites:p	Noun
noon:s	Noun Time
norm:s norms:p	Noun
normality:s	Noun
north:s	Noun
nose:s noses:p	Noun
nostalgia:s	Noun
notary:s notaries:p	Noun Role
notation:s	Noun
notch:s notches:p	Noun
note:s notes:p	Noun Doc SayNoun
notice:s notices:p	Noun Doc SayNoun
notification:s	Noun
notion:s notions:p	Noun ThinkNoun
noun:s nouns:p	Noun
novel:s novels:p	Noun Doc
novelist:s novelists:p	Noun Role
novelty:s	Noun
novice:s novices:p	Noun Role
nuance:s nuances:p	Noun
nudge:s nudges:p	Noun
nuisance:s nuisances:p	Noun
nuke:s	Noun
null:s nulls:p	Noun
number:s numbers:p	Noun Doc
numbering:s	Noun
numeral:s numerals:p	Noun
numeric:s	Noun
nun:s nuns:p	Noun Role gender=f
nut:s nuts:p	Noun
nutritional-supplement:s nutritional-supplements:p	Noun
oar:s oars:p	Noun
oath:s oaths:p	Noun
obesity:s	Noun
obituary:s obituaries:p	Noun Doc
object:s objects:p	Noun
objection:s objections:p	Noun SayNoun
objective:s objectives:p	Noun
obligation:s obligations:p	Noun
oblivion:s	Noun
obscurity:s	Noun
observation:s	Noun SayNoun
observer:s observers:p	Noun Role
obsession:s	Noun ThinkNoun
obstacle:s obstacles:p	Noun
obstruction:s	Noun
occasion:s occasions:p	Noun
occupant:s occupants:p	Noun Role
occupation:s	Noun
occurrence:s	Noun
ocean:s	Noun
odds:s	Noun
offender:s offenders:p	Noun Role
offense:s offence:s	Noun
offensive:s offensives:p	Noun
offer:s offers:p	Noun SayNoun
office:s offices:p	Noun Group
officeholder:s	Noun
official:s officials:p	Noun Role
offset:s	Noun
offspring:s	Noun
oil:s oils:p	Noun
oligarch:s	Noun
ombudsman:s ombudsmen:p	Noun Role gender=m
omission:s	Noun
oncologist:s oncologists:p	Noun Role
one-half:s one-halves:p	Noun
one-third:s one-thirds:p	Noun
onion:s	Noun
online:s	Noun
onlooker:s onlookers:p	Noun Role
onslaught:s onslaughts:p	Noun
onus:s	Noun
op-ed:s op-eds:p	Noun Doc
open-carry:s open-carries:p	Noun
opening:s openings:p	Noun
openness:s	Noun
opera:s	Noun
operating:s	Noun
operation:s operations:p	Noun
operative:s operatives:p	Noun Role
operator:s operators:p	Noun Group
opinion:s opinions:p	Noun ThinkNoun
opinion_poll:s opinion_polls:p	Noun Doc
opponent:s opponents:p	Noun Role
opportunism:s	Noun
opportunist:s opportunists:p	Noun
opportunity:s opportunities:p	Noun
opposition:s	Noun Group
opposition_leader:s opposition_leaders:p	Noun Role
oppression:s	Noun
opt-out:s opt-outs:p	Noun
optic:s optics:p	Noun
optimisation:s	Noun
optimism:s	Noun ThinkNoun
optimization:s	Noun
optimum:s optima:p	Noun
option:s options:p	Noun
opus:s opera:p	Noun
orange:s oranges:p	Noun
oration:s	Noun
orator:s orators:p	Noun
orbit:s orbits:p	Noun
orbital:s orbitals:p	Noun
orchestra:s orchestras:p	Noun Group
orchid:s orchids:p	Noun
order:s orders:p	Noun Doc SayNoun
organ:s organs:p	Noun
organic:s organics:p	Noun
organization:s organizations:p organisation:s	Noun Group
organizer:s organizers:p organiser:s organisers:p	Noun Role
oriental:s	Noun
orientation:s	Noun
origin:s	Noun
original:s originals:p	Noun
originator:s originators:p	Noun
orphan:s orphans:p	Noun
orthodoxy:s	Noun
other:s others:p	Noun
ouch:s	Noun
ounce:s ounces:p	Noun Unit unit=ounce
ouster:s	Noun
out-of-pocket:s out-of-pockets:p	Noun
outburst:s outbursts:p	Noun
outcome:s outcomes:p	Noun
outcry:s	Noun SayNoun
outfielder:s outfielders:p	Noun Role
outfit:s outfits:p	Noun
outing:s outings:p	Noun
outlet:s outlets:p	Noun Group
outline:s outlines:p	Noun
outlook:s outlooks:p	Noun ThinkNoun
outpost:s outposts:p	Noun
output:s	Noun
outrage:s	Noun ThinkNoun
outreach:s	Noun
outset:s	Noun
outsider:s outsiders:p	Noun Role
outsourcing:s	Noun
outweigh:s	Noun
ovation:s ovations:p	Noun
overcapacity:s	Noun
overdraft:s	Noun
overdrive:s	Noun
overflow:s	Noun
overhaul:s overhauls:p	Noun
overhead:s	Noun
overlay:s overlays:p	Noun
overload:s	Noun
overlook:s overlooks:p	Noun
overreach:s	Noun
overseer:s overseers:p	Noun
oversight:s	Noun
overtime:s	Noun
overtone:s overtones:p	Noun
overture:s overtures:p	Noun
overview:s	Noun
overwriting:s	Noun
owner:s owners:p	Noun Role
ownership:s	Noun
owning:s	Noun
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
page:s pages:p	Noun Doc
pageant:s pageants:p	Noun
pain:s pains:p	Noun
paint:s paints:p	Noun
painter:s painters:p	Noun Role
pair:s	Noun
pal:s pals:p	Noun Role
palace:s palaces:p	Noun
pale:s pales:p	Noun
palm:s palms:p	Noun
pamphlet:s pamphlets:p	Noun Doc
pandering:s	Noun
panel:s panels:p	Noun Group
panelist:s panelists:p	Noun Role
panellist:s panellists:p	Noun Role
panic:s	Noun
pant:s pants:p	Noun
paper:s papers:p	Noun Doc
paperback:s paperbacks:p	Noun
paperwork:s	Noun
par:s	Noun
parade:s	Noun
paradise:s	Noun
paradox:s	Noun
paragraph:s paragraphs:p	Noun Doc
paralegal:s paralegals:p	Noun Role
parallel:s parallels:p	Noun
paramedic:s paramedics:p	Noun Role
parameter:s parameters:p	Noun
paranoia:s	Noun
paraphrase:s paraphrases:p	Noun
pardon:s	Noun
parent:s parents:p	Noun Role
parent_company:s parent_companies:p	Noun Group
parenthesis:s parentheses:p	Noun
parishioner:s parishioners:p	Noun Role
parity:s	Noun
park:s parks:p	Noun
parking:s	Noun
parliament:s	Noun Group
parody:s	Noun
parrot:s parrots:p	Noun
part:s parts:p	Noun
participant:s participants:p	Noun Role
participation:s	Noun
particle:s particles:p	Noun
partisan:s partisans:p	Noun
partisanship:s	Noun
partition:s	Noun
partner:s partners:p	Noun Role
partnership:s	Noun Group
party:s parties:p	Noun Group
party_leader:s party_leaders:p	Noun Role
pass:s	Noun
passage:s passages:p	Noun Doc
passenger:s passengers:p	Noun Role
passion:s passions:p	Noun ThinkNoun
passive:s passives:p	Noun
passport:s passports:p	Noun Doc
password:s passwords:p	Noun
paste:s	Noun
pastime:s pastimes:p	Noun
pat:s pats:p	Noun
patch:s patches:p	Noun
patent:s patents:p	Noun
path:s paths:p	Noun
pathologist:s pathologists:p	Noun Role
pathway:s pathways:p	Noun
patience:s	Noun
patient:s patients:p	Noun Role
patriarch:s patriarchs:p	Noun
patriot:s patriots:p	Noun
patrol:s	Noun Group
patrolman:s patrolmen:p	Noun Role gender=m
patron:s patrons:p	Noun
pattern:s patterns:p	Noun
pause:s	Noun
pavement:s	Noun
pawn:s pawns:p	Noun
pay:s	Noun
pay-to-play:s	Noun
payback:s	Noun
paycheck:s	Noun
payday:s	Noun
payment:s payments:p	Noun
payoff:s payoffs:p	Noun
payout:s	Noun
payroll:s payrolls:p	Noun
peace:s	Noun
peacekeeper:s	Noun
peak:s peaks:p	Noun
peanut:s peanuts:p	Noun
pearl:s	Noun
peasant:s peasants:p	Noun
peccadillo:s peccadilloes:p	Noun
pedal:s pedals:p	Noun
pedant:s pedants:p	Noun
pedantry:s	Noun
pedestrian:s pedestrians:p	Noun Role
pediatrician:s pediatricians:p paediatrician:s paediatricians:p	Noun Role
peer:s peers:p	Noun
pen:s pens:p	Noun
penalty:s penalties:p	Noun
penchant:s	Noun
pencil:s	Noun
penguin:s	Noun
pension:s pensions:p	Noun
pensioner:s pensioners:p	Noun Role
people:p	Noun Role
pep:s	Noun
per_cent:s	Noun Unit unit=percent
percent:s	Noun Unit unit=percent
percentage:s percentages:p	Noun
percentage_point:s percentage_points:p	Noun Unit unit=percent
percentile:s	Noun
perception:s perceptions:p	Noun ThinkNoun
perch:s	Noun
perfection:s	Noun
performance:s performances:p	Noun
performer:s performers:p	Noun Role
peril:s	Noun
perimeter:s perimeters:p	Noun
period:s periods:p	Noun
peripheral:s peripherals:p	Noun
perjury:s	Noun
permission:s	Noun
permit:s permits:p	Noun Doc SayNoun
perpetrator:s perpetrators:p	Noun Role
persecution:s	Noun
person:s persons:p	Noun Role
persona:s	Noun
personality:s personalities:p	Noun
personnel:s	Noun
perspective:s perspectives:p	Noun ThinkNoun
persuasion:s	Noun
pessimism:s	Noun ThinkNoun
pet:s	Noun
petition:s petitions:p	Noun Doc SayNoun
petrol:s	Noun
pharmacist:s pharmacists:p	Noun Role
pharmacy:s	Noun
phase:s phases:p	Noun
phenomenon:s phenomena:p	Noun
philanthropist:s philanthropists:p	Noun Role
philanthropy:s	Noun
philosopher:s philosophers:p	Noun Role
philosophy:s	Noun ThinkNoun
phishing:s	Noun
phone:s phones:p	Noun
photo:s photos:p	Noun Doc
photocopy:s photocopies:p	Noun
photograph:s photographs:p	Noun Doc
photographer:s photographers:p	Noun Role
phrase:s phrases:p	Noun SayNoun
physic:s	Noun
physician:s physicians:p	Noun Role
physicist:s physicists:p	Noun Role
physics:s	Noun
physiology:s	Noun
pianist:s pianists:p	Noun Role
piano:s pianos:p	Noun
pick:s picks:p	Noun
picket:s pickets:p	Noun
pickup:s pickups:p	Noun
picture:s pictures:p	Noun
pie:s	Noun
piece:s pieces:p	Noun Doc
pig:s pigs:p	Noun
pigeon:s pigeons:p	Noun
pile:s	Noun
pill:s pills:p	Noun
pillar:s pillars:p	Noun
pillow:s pillows:p	Noun
pilot:s pilots:p	Noun Role
pin:s pins:p	Noun
pinch:s pinches:p	Noun
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
pity:s	Noun
pivot:s pivots:p	Noun
pizza:s	Noun
placard:s placards:p	Noun
place:s places:p	Noun
plagiarism:s	Noun
plague:s	Noun
plaintiff:s plaintiffs:p	Noun Role
plan:s plans:p	Noun Doc SayNoun
plane:s planes:p	Noun
planet:s planets:p	Noun
plank:s planks:p	Noun
plant:s plants:p	Noun
plaster:s	Noun
plastic:s	Noun
plate:s plates:p	Noun
platform:s platforms:p	Noun Group
platitude:s platitudes:p	Noun
plaudit:s plaudits:p	Noun SayNoun
play:s	Noun
playbook:s	Noun
player:s players:p	Noun Role
playground:s playgrounds:p	Noun
playing:s	Noun
playwright:s playwrights:p	Noun Role
plea:s pleas:p	Noun SayNoun
pleasure:s	Noun
pledge:s pledges:p	Noun SayNoun
plenty:s	Noun
plight:s plights:p	Noun
plot:s plots:p	Noun
plotter:s plotters:p	Noun
ploy:s ploys:p	Noun
plug:s plugs:p	Noun
plumber:s plumbers:p	Noun Role
plumbing:s	Noun
plural:s plurals:p	Noun
plurality:s	Noun
pocket:s pockets:p	Noun
pocketbook:s pocketbooks:p	Noun
podcast:s podcasts:p	Noun Doc
podium:s podiums:p	Noun
poem:s poems:p	Noun Doc
poet:s poets:p	Noun Role
poetry:s	Noun
point:s points:p	Noun SayNoun
pointer:s pointers:p	Noun
poison:s	Noun
poisoning:s	Noun
poke:s pokes:p	Noun
polar:s	Noun
polarization:s	Noun
pole:s poles:p	Noun
police:p	Noun Group
police_chief:s police_chiefs:p	Noun Role
police_department:s police_departments:p	Noun Group
police_force:s police_forces:p	Noun Group
police_officer:s police_officers:p	Noun Role
police_report:s police_reports:p	Noun Doc
police_spokesman:s police_spokesmen:p	Noun Role gender=m
police_spokeswoman:s police_spokeswomen:p	Noun Role gender=f
policeman:s policemen:p	Noun Role gender=m
policewoman:s policewomen:p	Noun Role gender=f
policy:s policies:p	Noun ThinkNoun
policy-maker:s policy-makers:p	Noun Role
policymaker:s policymakers:p	Noun Role
policymaking:s	Noun
polish:s	Noun
politeness:s	Noun
politician:s politicians:p	Noun Role
politicking:s	Noun
politico:s politicos:p	Noun
politics:s	Noun
poll:s polls:p	Noun Doc
polling:s	Noun
pollster:s pollsters:p	Noun Role
pollution:s	Noun
polynomial:s polynomials:p	Noun
pontiff:s	Noun
pool:s pools:p	Noun
poor:s	Noun
pop:s	Noun
populace:s populaces:p	Noun Group
popularity:s	Noun
population:s populations:p	Noun
populism:s	Noun
populist:s	Noun
pork:s	Noun
pornography:s	Noun
port:s ports:p	Noun
portability:s	Noun
portable:s portables:p	Noun
porter:s	Noun
portfolio:s portfolios:p	Noun
portion:s portions:p	Noun
portrait:s portraits:p	Noun
portrayal:s	Noun SayNoun
position:s positions:p	Noun ThinkNoun
positioning:s	Noun
positive:s positives:p	Noun
possession:s	Noun
possibility:s possibilities:p	Noun
post:s posts:p	Noun Doc SayNoun
post-mortem:s post-mortems:p	Noun Doc
postage:s	Noun
postcard:s postcards:p	Noun Doc
poster:s posters:p	Noun Doc
postman:s postmen:p	Noun Role gender=m
postmaster:s postmasters:p	Noun
postscript:s postscripts:p	Noun
postulate:s postulates:p	Noun
pot:s	Noun
potato:s	Noun
potency:s	Noun
potential:s	Noun
pothole:s potholes:p	Noun
poverty:s	Noun
powder:s	Noun
power:s powers:p	Noun
powerhouse:s powerhouses:p	Noun
pr_man:s pr_men:p	Noun Role gender=m
practical:s practicals:p	Noun
practice:s practices:p	Noun
practise:s	Noun
practitioner:s practitioners:p	Noun Role
pragmatism:s	Noun
pragmatist:s	Noun
praise:s praises:p	Noun SayNoun
prayer:s prayers:p	Noun SayNoun
preacher:s preachers:p	Noun Role
precaution:s	Noun
precedence:s	Noun
precedent:s precedents:p	Noun
precinct:s precincts:p	Noun
precision:s	Noun
predecessor:s predecessors:p	Noun Role
prediction:s predictions:p	Noun SayNoun
preface:s prefaces:p	Noun
preference:s preferences:p	Noun ThinkNoun
prefix:s prefixes:p	Noun
pregnancy:s	Noun
prejudice:s	Noun
prelude:s preludes:p	Noun
premiere:s	Noun
premise:s premises:p	Noun ThinkNoun
premium:s premiums:p	Noun
prep:s	Noun
preparation:s preparations:p	Noun
preparedness:s	Noun
prerequisite:s prerequisites:p	Noun
prescription:s prescriptions:p	Noun
presence:s	Noun
present:s presents:p	Noun
presentation:s presentations:p	Noun
presenter:s presenters:p	Noun Role
preservation:s	Noun
preserve:s	Noun
presidency:s presidencies:p	Noun
president_and_ceo:s	Noun Role
press:s presses:p	Noun
press_officer:s press_officers:p	Noun Role
press_release:s press_releases:p	Noun Doc
pressure:s	Noun
prevention:s	Noun
preview:s previews:p	Noun
price:s prices:p	Noun
price-fixing:s price-fixings:p	Noun
pricing:s	Noun
pride:s	Noun ThinkNoun
priest:s priests:p	Noun Role
primary:s primaries:p	Noun
primary-season:s primary-seasons:p	Noun
prime:s	Noun
prime-time:s prime-times:p	Noun
primitive:s primitives:p	Noun
principal:s principals:p	Noun Role
principle:s principles:p	Noun
print:s	Noun
printer:s printers:p	Noun
printing:s	Noun
printout:s printouts:p	Noun
priority:s priorities:p	Noun ThinkNoun
prison:s prisons:p	Noun
prisoner:s prisoners:p	Noun Role
privacy:s	Noun
privatization:s privatisation:s	Noun
privilege:s privileges:p	Noun
prize:s prizes:p	Noun
pro-business:s pro-businesses:p	Noun
probability:s	Noun
probable:s probables:p	Noun
probation:s	Noun
probe:s probes:p	Noun Doc SayNoun
problem:s problems:p	Noun
procedure:s procedures:p	Noun
process:s processes:p	Noun
processing:s	Noun
proclamation:s proclamations:p	Noun SayNoun
producer:s producers:p	Noun Role
product:s products:p	Noun
production:s	Noun
productivity:s	Noun
profession:s	Noun Group
professional:s professionals:p	Noun
professionalism:s	Noun
profile:s profiles:p	Noun
profiling:s	Noun
profit:s profits:p	Noun
program:s programs:p programme:s programmes:p	Noun Doc
programmer:s programmers:p	Noun Role
programming:s	Noun
progress:s	Noun
progressive:s progressives:p	Noun
prohibition:s prohibitions:p	Noun
project:s projects:p	Noun
projection:s projections:p	Noun Doc SayNoun
proliferation:s	Noun
prom:s proms:p	Noun
prominence:s	Noun
promise:s promises:p	Noun SayNoun
promotion:s promotions:p	Noun
pronoun:s pronouns:p	Noun
pronouncement:s pronouncements:p	Noun
pronunciation:s	Noun
proof:s proofs:p	Noun
prop:s props:p	Noun
propaganda:s	Noun
property:s properties:p	Noun
prophet:s prophets:p	Noun Role
proponent:s proponents:p	Noun Role
proportion:s proportions:p	Noun
proportionality:s	Noun
proposal:s proposals:p	Noun Doc SayNoun
proposition:s propositions:p	Noun ThinkNoun
prose:s	Noun
prosecution:s prosecutions:p	Noun Group
prosecutor:s prosecutors:p	Noun Role
prospect:s prospects:p	Noun
prospectus:s prospectuses:p	Noun Doc
prosperity:s	Noun
prostitute:s prostitutes:p	Noun
protection:s protections:p	Noun
protector:s protectors:p	Noun
protein:s	Noun
protest:s protests:p	Noun SayNoun
protester:s protesters:p	Noun Role
protestor:s protestors:p	Noun Role
protocol:s protocols:p	Noun
prototype:s prototypes:p	Noun
provider:s providers:p	Noun Group
province:s provinces:p	Noun
provision:s provisions:p	Noun
provost:s provosts:p	Noun Role
proximity:s	Noun
proxy:s	Noun
psychiatrist:s psychiatrists:p	Noun Role
psychologist:s psychologists:p	Noun Role
psychology:s	Noun
psychopath:s psychopaths:p	Noun
pub:s pubs:p	Noun Group
public:s	Noun Group
public_defender:s public_defenders:p	Noun Role
public-record:s public-records:p	Noun
public-relation:s public-relations:p	Noun
publication:s	Noun
publicist:s publicists:p	Noun Role
publicity:s	Noun
publisher:s publishers:p	Noun Role
pudding:s	Noun
pull:s	Noun
pulp:s	Noun
pulpit:s pulpits:p	Noun
pulse:s pulses:p	Noun
pump:s pumps:p	Noun
pun:s puns:p	Noun
punch:s punches:p	Noun
punctuation:s	Noun
puncture:s	Noun
pundit:s pundits:p	Noun Role
punishment:s	Noun
punt:s	Noun
pupil:s pupils:p	Noun Role
puppet:s puppets:p	Noun
purchase:s purchases:p	Noun
purchaser:s purchasers:p	Noun Role
purge:s	Noun
purity:s	Noun
purple:s	Noun
purpose:s purposes:p	Noun
pursuit:s pursuits:p	Noun
push:s	Noun SayNoun
putt:s putts:p	Noun
puzzle:s puzzles:p	Noun
px:s	Noun
pyramid:s pyramids:p	Noun
python:s	Noun
quagmire:s quagmires:p	Noun
qualification:s qualifications:p	Noun
qualifier:s qualifiers:p	Noun
quality:s qualities:p	Noun
quantity:s quantities:p	Noun
quantum:s	Noun
quarter-century:s quarter-centuries:p	Noun
quarterback:s quarterbacks:p	Noun Role
quartet:s quartets:p	Noun
query:s queries:p	Noun SayNoun
quest:s quests:p	Noun ThinkNoun
question:s questions:p	Noun SayNoun
question-and-answer:s question-and-answers:p	Noun
question-mark:s question-marks:p	Noun SayNoun
questioner:s questioners:p	Noun
questionnaire:s questionnaires:p	Noun Doc
queue:s queues:p	Noun
quibble:s quibbles:p	Noun
quintet:s quintets:p	Noun
quip:s quips:p	Noun SayNoun
quit:s quits:p	Noun
quo:s	Noun
quota:s quotas:p	Noun
quotation:s	Noun SayNoun
quote:s quotes:p	Noun Doc SayNoun
quran:s qurans:p	Noun Doc
rabbit:s	Noun
rabble:s	Noun
race:s races:p	Noun
race-baiting:s race-baitings:p	Noun
racer:s racers:p	Noun Role
racism:s	Noun
racist:s racists:p	Noun
rack:s	Noun
racket:s rackets:p	Noun
radar:s	Noun
radiation:s	Noun
radical:s radicals:p	Noun
radicalization:s	Noun
radio:s	Noun
radiologist:s radiologists:p	Noun Role
radius:s radii:p	Noun
raft:s rafts:p	Noun
rag:s	Noun
rage:s	Noun
raid:s raids:p	Noun
rail:s rails:p	Noun
railroad:s railroads:p	Noun
railway:s railways:p	Noun
rain:s	Noun
rainbow:s rainbows:p	Noun
rally:s rallies:p	Noun
ram:s rams:p	Noun
ramp:s ramps:p	Noun
rancher:s ranchers:p	Noun Role
rancor:s	Noun
range:s ranges:p	Noun
ranger:s rangers:p	Noun Role
rank:s ranks:p	Noun
rant:s	Noun SayNoun
rape:s	Noun
rapist:s rapists:p	Noun Role
rapper:s rappers:p	Noun Role
rarity:s	Noun
rash:s rashes:p	Noun
rat:s rats:p	Noun
rate:s rates:p	Noun
ratio:s ratios:p	Noun
rationale:s rationales:p	Noun SayNoun
rattle:s rattles:p	Noun
rattling:s	Noun
rave:s raves:p	Noun
ray:s rays:p	Noun
razor:s razors:p	Noun
re-election:s re-elections:p	Noun
reach:s reaches:p	Noun
reaction:s reactions:p	Noun
reactionary:s reactionaries:p	Noun
reactor:s reactors:p	Noun
read:s	Noun
reader:s readers:p	Noun Role
readership:s	Noun
readiness:s	Noun ThinkNoun
real-estate:s	Noun
reality:s realities:p	Noun
realization:s realisation:s	Noun ThinkNoun
realm:s realms:p	Noun
rear:s	Noun
reason:s reasons:p	Noun
reassurance:s	Noun
rebate:s rebates:p	Noun
rebel:s rebels:p	Noun Role
rebellion:s	Noun
reboot:s	Noun
rebranding:s	Noun
rebuff:s rebuffs:p	Noun SayNoun
rebuke:s rebukes:p	Noun SayNoun
rebuttal:s rebuttals:p	Noun SayNoun
recall:s	Noun
recap:s recaps:p	Noun SayNoun
receipt:s	Noun Doc
receiver:s receivers:p	Noun Role
reception:s receptions:p	Noun
receptionist:s receptionists:p	Noun Role
recess:s	Noun
recession:s	Noun
recipe:s recipes:p	Noun
recipient:s recipients:p	Noun
recklessness:s	Noun
recognition:s	Noun ThinkNoun
recollection:s	Noun ThinkNoun
recommendation:s recommendations:p	Noun SayNoun
reconciliation:s	Noun
record:s records:p	Noun Doc SayNoun
recorder:s recorders:p	Noun Role
recount:s	Noun
recourse:s	Noun
recovery:s	Noun
recruit:s recruits:p	Noun Role
recruiter:s	Noun
recruiting:s	Noun
recruitment:s	Noun
rectangle:s rectangles:p	Noun
recursion:s	Noun
recycling:s	Noun
red:s	Noun
redistricting:s	Noun
reduction:s reductions:p	Noun
redundancy:s	Noun
reelection:s	Noun
referee:s referees:p	Noun Role
reference:s references:p	Noun SayNoun
referenda:s	Noun
referendum:s referendums:p	Noun
referral:s	Noun
reflection:s	Noun
reflex:s	Noun
reform:s reforms:p	Noun
reformer:s reformers:p	Noun Role
refrain:s refrains:p	Noun SayNoun
refuge:s	Noun
refugee:s refugees:p	Noun Role
refund:s	Noun
refusal:s	Noun SayNoun
regard:s	Noun
regime:s regimes:p	Noun Group
regiment:s regiments:p	Noun Group
region:s regions:p	Noun
register:s	Noun
registrar:s registrars:p	Noun Role
registration:s	Noun
regret:s regrets:p	Noun SayNoun
regular:s regulars:p	Noun
regulation:s regulations:p	Noun Doc
regulator:s regulators:p	Noun Role
reign:s	Noun
rein:s reins:p	Noun
reinforcement:s reinforcements:p	Noun
reinstatement:s	Noun
rejection:s	Noun SayNoun
relation:s relations:p	Noun
relationship:s relationships:p	Noun
relative:s relatives:p	Noun Role
relativity:s	Noun
release:s releases:p	Noun
relevance:s	Noun
reliability:s	Noun
reliance:s	Noun
reliant:s	Noun
relief:s	Noun ThinkNoun
religion:s religions:p	Noun
religious_leader:s religious_leaders:p	Noun Role
religious-freedom:s religious-freedoms:p	Noun
religious-libertie:s religious-liberties:p	Noun
relocation:s	Noun
reluctance:s	Noun ThinkNoun
remainder:s remainders:p	Noun
remake:s remakes:p	Noun
remark:s remarks:p	Noun SayNoun
remedy:s remedies:p	Noun
reminder:s reminders:p	Noun SayNoun
remnant:s remnants:p	Noun
removal:s	Noun
rendering:s	Noun
rendezvous:s	Noun
rendition:s	Noun
renewable:s renewables:p	Noun
renewal:s	Noun
renovation:s renovations:p	Noun
rent:s	Noun
renter:s renters:p	Noun Role
reorganization:s	Noun
repair:s	Noun
repayment:s	Noun
repeal:s	Noun
repeat:s repeats:p	Noun
repercussion:s repercussions:p	Noun
repertoire:s repertoires:p	Noun
repetition:s	Noun
replacement:s replacements:p	Noun
replay:s	Noun
replica:s replicas:p	Noun
reply:s	Noun SayNoun
report:s reports:p	Noun Doc SayNoun
reporter:s reporters:p	Noun Role
representation:s	Noun
reprieve:s reprieves:p	Noun
reprimand:s	Noun
reproach:s	Noun
reproduction:s	Noun
republic:s republics:p	Noun Group
repudiation:s	Noun SayNoun
reputation:s	Noun
request:s requests:p	Noun SayNoun
requirement:s requirements:p	Noun
requisite:s requisites:p	Noun
rereading:s	Noun
rescue:s rescues:p	Noun
research:s	Noun Doc
researcher:s researchers:p	Noun Role
resemblance:s	Noun
resentment:s resentments:p	Noun
reservation:s reservations:p	Noun ThinkNoun
reserve:s reserves:p	Noun
resetting:s	Noun
resettlement:s	Noun
residence:s	Noun
residency:s	Noun
resident:s residents:p	Noun Role
resignation:s	Noun
resistance:s	Noun
resolution:s resolutions:p	Noun Doc SayNoun
resolve:s resolves:p	Noun SayNoun
resonance:s	Noun
resort:s resorts:p	Noun
resource:s resources:p	Noun
respect:s respects:p	Noun SayNoun
respectability:s	Noun
respite:s	Noun
respondent:s respondents:p	Noun Role
responder:s	Noun
response:s responses:p	Noun SayNoun
responsibility:s responsibilities:p	Noun
rest:s	Noun
restaurant:s restaurants:p	Noun Group
resting:s	Noun
restoration:s	Noun
restraint:s	Noun
restriction:s restrictions:p	Noun
restroom:s	Noun
restructuring:s	Noun
result:s results:p	Noun Doc
resume:s resumes:p	Noun
resurgence:s	Noun
resurrection:s	Noun
retail:s	Noun
retailer:s retailers:p	Noun Role
retainer:s retainers:p	Noun
retaliation:s	Noun
retiree:s retirees:p	Noun Role
retirement:s	Noun
retort:s	Noun SayNoun
retraction:s	Noun SayNoun
retreat:s	Noun
retrieval:s	Noun
retrospect:s	Noun
return:s returns:p	Noun
reuse:s	Noun
revelation:s revelations:p	Noun SayNoun
reveler:s	Noun
revenge:s	Noun
revenue:s revenues:p	Noun
reversal:s reversals:p	Noun
reverse:s	Noun
review:s reviews:p	Noun Doc SayNoun
reviewer:s reviewers:p	Noun Role
revision:s	Noun
revival:s	Noun
revolt:s	Noun
revolution:s	Noun
revolutionary:s revolutionaries:p	Noun Role
revulsion:s	Noun ThinkNoun
reward:s rewards:p	Noun
rewrite:s rewrites:p	Noun
rhetoric:s	Noun
rhyme:s	Noun
rhythm:s	Noun
ribbon:s	Noun
rice:s	Noun
riches:s	Noun
richness:s	Noun
ride:s rides:p	Noun
rider:s riders:p	Noun Role
ridicule:s	Noun SayNoun
riff:s	Noun
rifle:s rifles:p	Noun
rift:s rifts:p	Noun
right:s rights:p	Noun
rights_group:s rights_groups:p	Noun Group
ring:s rings:p	Noun
ringleader:s ringleaders:p	Noun Role
riot:s riots:p	Noun
rioter:s rioters:p	Noun Role
rip:s rips:p	Noun
ripple:s ripples:p	Noun
rise:s rises:p	Noun
risk:s risks:p	Noun
risk-taking:s	Noun
ritual:s	Noun
rival:s rivals:p	Noun Role
rivalry:s	Noun
river:s rivers:p	Noun
road:s roads:p	Noun
roar:s roars:p	Noun
robber:s robbers:p	Noun Role
robbery:s robberies:p	Noun
robo-call:s robo-calls:p	Noun
robocall:s	Noun
robot:s robots:p	Noun
rock:s rocks:p	Noun
rocket:s rockets:p	Noun
rod:s rods:p	Noun
role:s roles:p	Noun
roll:s rolls:p	Noun
rollback:s	Noun
rolling:s	Noun
rollout:s	Noun
romance:s romances:p	Noun
roof:s roofs:p	Noun
rookie:s rookies:p	Noun Role
room:s rooms:p	Noun
roommate:s roommates:p	Noun Role
root:s roots:p	Noun
rope:s	Noun
rot:s	Noun
rotation:s	Noun
rote:s	Noun
round:s rounds:p	Noun
roundabout:s roundabouts:p	Noun
roundup:s	Noun
rout:s routs:p	Noun
route:s routes:p	Noun
routine:s	Noun
row:s rows:p	Noun
rower:s rowers:p	Noun Role
royal:s royals:p	Noun Role
royalty:s royalties:p	Noun
rub:s	Noun
rubber:s	Noun
rubbernecking:s	Noun
rubbish:s	Noun
ruin:s	Noun
rule:s rules:p	Noun Doc SayNoun
ruler:s rulers:p	Noun Role
ruling:s rulings:p	Noun Doc SayNoun
rumor:s rumors:p rumour:s	Noun SayNoun
run:s runs:p	Noun
run-up:s run-ups:p	Noun
rundown:s rundowns:p	Noun SayNoun
runner:s runners:p	Noun Role
runner-up:s runners-up:p	Noun Role
runoff:s	Noun
rupture:s	Noun
rush:s	Noun
rust:s	Noun
sabotage:s	Noun
sack:s	Noun
sacrifice:s sacrifices:p	Noun
sadness:s	Noun
safeguard:s safeguards:p	Noun
safety:s	Noun
saga:s sagas:p	Noun
sail:s	Noun
sailor:s sailors:p	Noun Role
sake:s	Noun
saki:s	Noun
salary:s salaries:p	Noun
sale:s sales:p	Noun
salesman:s salesmen:p	Noun
salt:s	Noun
salvation:s	Noun
same-sex:s	Noun
sample:s samples:p	Noun
sampling:s	Noun
sanction:s sanctions:p	Noun
sanctuary:s	Noun
sand:s	Noun
sandwich:s sandwiches:p	Noun
sanity:s	Noun
sarcasm:s	Noun
satellite:s	Noun
satire:s	Noun
satirist:s satirists:p	Noun
satisfaction:s	Noun
saturation:s	Noun
sauce:s	Noun
save:s saves:p	Noun
saving:s	Noun
savings:s	Noun
scale:s scales:p	Noun
scaling:s	Noun
scam:s	Noun
scan:s scans:p	Noun
scandal:s scandals:p	Noun
scanner:s scanners:p	Noun
scanning:s	Noun
scapegoat:s scapegoats:p	Noun
scar:s scars:p	Noun
scare:s scares:p	Noun
scarf:s scarves:p	Noun
scarlet:s	Noun
scatter:s	Noun
scattering:s	Noun
scenario:s scenarios:p	Noun
scene:s scenes:p	Noun
sceptic:s sceptics:p	Noun Role
schadenfreude:s	Noun
schedule:s schedules:p	Noun
scheduler:s	Noun
scheme:s schemes:p	Noun
schmoozing:s	Noun
scholar:s scholars:p	Noun Role
scholarship:s	Noun
school:s schools:p	Noun Group
school_board:s school_boards:p	Noun Group
school_district:s school_districts:p	Noun Group
schoolchild:s schoolchildren:p	Noun
schoolmate:s schoolmates:p	Noun Role
schoolteacher:s schoolteachers:p	Noun
science:s	Noun
scientist:s scientists:p	Noun Role
scion:s	Noun
scope:s	Noun
score:s scores:p	Noun
scorn:s	Noun SayNoun
scotch:s scotches:p	Noun
scourge:s scourges:p	Noun
scout:s scouts:p	Noun Role
scramble:s scrambles:p	Noun
scrap:s	Noun
scratch:s	Noun
scream:s screams:p	Noun
screen:s screens:p	Noun
screening:s screenings:p	Noun
screenwriter:s screenwriters:p	Noun Role
screw:s	Noun
script:s scripts:p	Noun Doc
scripture:s	Noun Doc
scroll:s scrolls:p	Noun
scrutiny:s	Noun
scuffle:s scuffles:p	Noun
sculptor:s sculptors:p	Noun Role
scum:s	Noun
se-mail:s se-mails:p	Noun
sea:s seas:p	Noun
seal:s	Noun
search:s searches:p	Noun
season:s seasons:p	Noun Time
seat:s seats:p	Noun Unit unit=seat
seating:s	Noun
second-guessing:s second-guessings:p	Noun
secrecy:s	Noun
secret:s secrets:p	Noun
sect:s sects:p	Noun
section:s sections:p	Noun
sector:s sectors:p	Noun Group
security:s securities:p	Noun
seed:s seeds:p	Noun
seeker:s seekers:p	Noun
segment:s segments:p	Noun
segregation:s	Noun
seizure:s seizures:p	Noun
selection:s	Noun
self:s selves:p	Noun
self-deportation:s self-deportations:p	Noun
self-interest:s self-interests:p	Noun
selfie:s	Noun
sell:s	Noun
seller:s sellers:p	Noun Role
semantics:s	Noun
semblance:s semblances:p	Noun
seminar:s seminars:p	Noun
senate:s senates:p	Noun Group
sender:s senders:p	Noun
senior_official:s senior_officials:p	Noun Role
sensation:s	Noun
sense:s senses:p	Noun ThinkNoun
sensibility:s sensibilities:p	Noun
sensitivity:s sensitivities:p	Noun
sentence:s sentences:p	Noun
sentiment:s sentiments:p	Noun ThinkNoun
separation:s	Noun
separator:s separators:p	Noun
sequel:s sequels:p	Noun
sequence:s	Noun
serial:s serials:p	Noun
series:s	Noun
seriousness:s	Noun
sermon:s sermons:p	Noun SayNoun
servant:s servants:p	Noun
server:s servers:p	Noun
service:s services:p	Noun
session:s sessions:p	Noun
set:s sets:p	Noun
set-up:s set-ups:p	Noun
setback:s setbacks:p	Noun
setting:s settings:p	Noun
settlement:s	Noun
settler:s settlers:p	Noun Role
setup:s	Noun
severity:s	Noun
sex:s	Noun
sexism:s	Noun
sexting:s	Noun
sexuality:s	Noun
shade:s shades:p	Noun
shadow:s	Noun
shake-up:s shake-ups:p	Noun
shakeup:s	Noun
shale:s	Noun
sham:s	Noun
shame:s	Noun SayNoun
shape:s	Noun
share:s shares:p	Noun
shareholder:s shareholders:p	Noun Role
sharia:s	Noun
sheep:s	Noun
sheet:s sheets:p	Noun
shelf:s shelves:p	Noun
shell:s	Noun
shelter:s	Noun
shenanigan:s shenanigans:p	Noun
sheriff's_office:s sheriff's_offices:p	Noun Group
shield:s shields:p	Noun
shift:s shifts:p	Noun
shine:s	Noun
ship:s ships:p	Noun
shipping:s	Noun
shirt:s shirts:p	Noun
shock:s shocks:p	Noun ThinkNoun
shoe:s shoes:p	Noun
shoot:s shoots:p	Noun
shooter:s shooters:p	Noun Role
shooting:s shootings:p	Noun
shootout:s	Noun
shop:s shops:p	Noun Group
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
show:s shows:p	Noun Doc SayNoun
showcase:s showcases:p	Noun
showdown:s showdowns:p	Noun
shower:s showers:p	Noun
showman:s showmen:p	Noun
shrinking:s	Noun
shutdown:s	Noun
shuttle:s shuttles:p	Noun
sibling:s siblings:p	Noun Role
side:s sides:p	Noun Group
sideline:s sidelines:p	Noun
siding:s	Noun
sigh:s sighs:p	Noun
sight:s sights:p	Noun
sighting:s	Noun
sigma:s	Noun
sign:s signs:p	Noun Doc SayNoun
signal:s signals:p	Noun SayNoun
signature:s signatures:p	Noun
significance:s	Noun
silence:s	Noun
silencing:s	Noun
silicon:s	Noun
silly:s sillies:p	Noun
silver:s	Noun
similarity:s similarities:p	Noun
simple:s	Noun
simplicity:s	Noun
simulation:s simulations:p	Noun
sin:s	Noun
sincerity:s	Noun
sine:s	Noun
singer:s singers:p	Noun Role
single:s singles:p	Noun
sink:s sinks:p	Noun
sir:s sirs:p	Noun
siren:s sirens:p	Noun
sister-in-law:s sisters-in-law:p	Noun Role gender=f
sisterhood:s	Noun
site:s sites:p	Noun Doc
situation:s situations:p	Noun
size:s	Noun
skate:s	Noun
skateboarder:s	Noun
skater:s skaters:p	Noun Role
skating:s	Noun
skeleton:s skeletons:p	Noun
skeptic:s skeptics:p	Noun Role
skepticism:s scepticism:s	Noun ThinkNoun
sketch:s sketches:p	Noun
skier:s skiers:p	Noun Role
skill:s skills:p	Noun
skin:s	Noun
skip:s skips:p	Noun
skipper:s skippers:p	Noun Role
skirt:s	Noun
skull:s skulls:p	Noun
sky:s	Noun
skyline:s skylines:p	Noun
skywriter:s skywriters:p	Noun
skywriting:s	Noun
slag:s	Noun
slam:s slams:p	Noun
slang:s	Noun
slap:s slaps:p	Noun
slapping:s	Noun
slate:s slates:p	Noun
slaughter:s	Noun
slave:s slaves:p	Noun Role
slavery:s	Noun
slaying:s	Noun
sleeper:s sleepers:p	Noun
sleeve:s sleeves:p	Noun
slew:s	Noun
slice:s slices:p	Noun
slide:s slides:p	Noun
slight:s slights:p	Noun
slip:s	Noun
slog:s	Noun
slogan:s slogans:p	Noun SayNoun
slope:s	Noun
slot:s slots:p	Noun
slowdown:s	Noun
slum:s slums:p	Noun
slur:s slurs:p	Noun
small-business:s small-businesses:p	Noun
smartphone:s	Noun
smash:s smashes:p	Noun
smear:s smears:p	Noun
smell:s	Noun
smile:s smiles:p	Noun
smith:s smiths:p	Noun
smoke:s	Noun
smoker:s smokers:p	Noun Role
smoking:s	Noun
smuggler:s smugglers:p	Noun Role
snack:s snacks:p	Noun
snag:s snags:p	Noun
snail:s snails:p	Noun
snake:s snakes:p	Noun
snapshot:s snapshots:p	Noun
sneak:s sneaks:p	Noun
sniff:s sniffs:p	Noun
sniper:s snipers:p	Noun
snobbery:s	Noun
snow:s	Noun
snowfall:s	Noun
soap:s soaps:p	Noun
soccer:s	Noun
social-media:s	Noun
socialism:s	Noun
socialist:s socialists:p	Noun
society:s societies:p	Noun Group
sociologist:s sociologists:p	Noun Role
sociopath:s	Noun
sock:s socks:p	Noun
socket:s sockets:p	Noun
sod:s	Noun
software:s	Noun
soil:s	Noun
soldier:s soldiers:p	Noun Role
sole:s	Noun
solicitor:s solicitors:p	Noun Role
solidarity:s	Noun
solo:s solos:p	Noun
solution:s solutions:p	Noun
son:s sons:p	Noun Role gender=m
son-in-law:s sons-in-law:p	Noun Role gender=m
song:s songs:p	Noun
songwriter:s songwriters:p	Noun Role
sophisticate:s sophisticates:p	Noun
sophomore:s sophomores:p	Noun Role
sort:s sorts:p	Noun
soul:s	Noun
sound:s sounds:p	Noun
soundbite:s soundbites:p	Noun SayNoun
soup:s	Noun
source:s sources:p	Noun Role
south:s	Noun
southwest:s	Noun
sovereignty:s	Noun
sowing:s	Noun
space:s	Noun
spacing:s	Noun
spam:s	Noun
spamming:s	Noun
span:s spans:p	Noun
spanking:s	Noun
spare:s spares:p	Noun
spat:s	Noun
spate:s	Noun
speaking:s	Noun
spear:s spears:p	Noun
specialist:s specialists:p	Noun Role
speciality:s specialities:p	Noun
specialty:s specialties:p	Noun
species:s	Noun
specific:s specifics:p	Noun
specification:s	Noun
specimen:s specimens:p	Noun
spectacle:s spectacles:p	Noun
spectator:s spectators:p	Noun Role
specter:s specters:p	Noun
spectrum:s spectra:p	Noun
speculation:s	Noun SayNoun
speech:s speeches:p	Noun SayNoun
speechwriter:s	Noun
speed:s	Noun
spell:s spells:p	Noun
spelling:s	Noun
spelt:s	Noun
spending:s	Noun
sphere:s spheres:p	Noun
spigot:s spigots:p	Noun
spike:s	Noun
spin:s	Noun
spiral:s spirals:p	Noun
spirit:s	Noun
spiritual:s spirituals:p	Noun
spit:s	Noun
spite:s	Noun
splash:s splashes:p	Noun
splinter:s splinters:p	Noun
split:s	Noun
splitting:s	Noun
spoil:s	Noun
spoiler:s	Noun
spoils:s	Noun
spokesman:s spokesmen:p	Noun Role gender=m
spokesperson:s spokespersons:p	Noun Role
spokeswoman:s spokeswomen:p	Noun Role gender=f
sponsor:s sponsors:p	Noun
sponsorship:s	Noun
spoof:s spoofs:p	Noun
spool:s spools:p	Noun
spoon:s spoons:p	Noun
sport:s sports:p	Noun
spot:s spots:p	Noun
spotlight:s spotlights:p	Noun
spouse:s spouses:p	Noun Role
spout:s spouts:p	Noun
spray:s	Noun
spread:s spreads:p	Noun
spree:s sprees:p	Noun
spring:s	Noun Time
springboard:s springboards:p	Noun
sprint:s sprints:p	Noun
sprinter:s sprinters:p	Noun Role
spur:s spurs:p	Noun
spy:s spies:p	Noun Role
squabble:s squabbles:p	Noun
squabbling:s	Noun
squad:s squads:p	Noun Group
square:s squares:p	Noun
square_foot:s square_feet:p	Noun Unit unit=square_foot
square_kilometer:s square_kilometers:p	Noun Unit unit=square_kilometre
square_kilometre:s square_kilometres:p	Noun Unit unit=square_kilometre
square_meter:s	Noun Unit unit=square_metre
square_metre:s	Noun Unit unit=square_metre
square_mile:s square_miles:p	Noun Unit unit=square_mile
squash:s	Noun
squeeze:s squeezes:p	Noun
stability:s	Noun
stable:s stables:p	Noun
stack:s stacks:p	Noun
stadium:s stadiums:p	Noun
staff:s staffs:p	Noun Group
staff_member:s staff_members:p	Noun Role
staffer:s staffers:p	Noun Role
staffing:s	Noun
stage:s stages:p	Noun
stagger:s staggers:p	Noun
staging:s	Noun
stagnation:s	Noun
stair:s stairs:p	Noun
staircase:s staircases:p	Noun
stake:s stakes:p	Noun
stalker:s stalkers:p	Noun Role
stalwart:s	Noun
stamina:s	Noun
stamp:s stamps:p	Noun
stance:s stances:p	Noun ThinkNoun
stand:s	Noun
standard:s standards:p	Noun
standard-bearer:s standard-bearers:p	Noun
standby:s standbys:p	Noun
standing:s standings:p	Noun
standoff:s standoffs:p	Noun
standpoint:s standpoints:p	Noun
staple:s staples:p	Noun
star:s stars:p	Noun Role
stare:s stares:p	Noun
start:s	Noun
start-up:s start-ups:p	Noun Group
starter:s starters:p	Noun
startle:s startles:p	Noun
startup:s	Noun Group
stat:s	Noun
state:s states:p	Noun
state_department:s state_departments:p	Noun Group
state_official:s state_officials:p	Noun Role
state_trooper:s state_troopers:p	Noun Role
statehood:s	Noun
statement:s statements:p	Noun Doc SayNoun
statesman:s statesmen:p	Noun Role gender=m
stateswoman:s stateswomen:p	Noun Role gender=f
static:s	Noun
station:s stations:p	Noun Group
statistic:s statistics:p	Noun Doc
statistician:s statisticians:p	Noun Role
stature:s	Noun
status:s	Noun
statute:s statutes:p	Noun Doc
stay:s stays:p	Noun
steak:s steaks:p	Noun
steal:s steals:p	Noun
stealing:s	Noun
steam:s	Noun
steel:s	Noun
steer:s	Noun
stem:s stems:p	Noun
step:s steps:p	Noun
stepdaughter:s stepdaughters:p	Noun Role gender=f
stepfather:s stepfathers:p	Noun Role gender=m
stepmother:s stepmothers:p	Noun Role gender=f
steppe:s	Noun
stepson:s stepsons:p	Noun Role gender=m
stereo:s	Noun
stereotype:s stereotypes:p	Noun
sterile:s	Noun
sterling:s	Noun
steward:s stewards:p	Noun
stick:s	Noun
sticker:s stickers:p	Noun
sticking:s	Noun
stiff:s stiffs:p	Noun
stimulation:s	Noun
stimulus:s stimuli:p	Noun
stock:s stocks:p	Noun
stockholder:s stockholders:p	Noun Role
stomach:s	Noun
stone:s	Noun
stop:s stops:p	Noun
storage:s	Noun
store:s stores:p	Noun Group
storey:s storeys:p	Noun
storm:s storms:p	Noun
story:s stories:p	Noun Doc SayNoun
strain:s strains:p	Noun
stranger:s strangers:p	Noun
strategist:s strategists:p	Noun Role
strategy:s strategies:p	Noun ThinkNoun
straw:s	Noun
stray:s strays:p	Noun
streak:s streaks:p	Noun
stream:s streams:p	Noun
street:s streets:p	Noun
strength:s strengths:p	Noun
stress:s	Noun
stretch:s stretches:p	Noun
stride:s strides:p	Noun
strife:s	Noun
strike:s strikes:p	Noun
striker:s strikers:p	Noun Role
string:s	Noun
strip:s strips:p	Noun
stripping:s	Noun
stroke:s	Noun
stronghold:s	Noun
strongman:s strongmen:p	Noun
structure:s structures:p	Noun
struggle:s struggles:p	Noun SayNoun
student:s students:p	Noun Role
studio:s studios:p	Noun Group
study:s studies:p	Noun Doc SayNoun
stuff:s	Noun
stuffing:s	Noun
stumble:s stumbles:p	Noun
stump:s stumps:p	Noun
stunt:s stunts:p	Noun
stupidity:s	Noun
style:s styles:p	Noun
subcommittee:s subcommittees:p	Noun
subject:s subjects:p	Noun
submission:s	Noun SayNoun
subordinate:s subordinates:p	Noun Role
subpoena:s subpoenas:p	Noun Doc
subroutine:s subroutines:p	Noun
subscriber:s subscribers:p	Noun Role
subscription:s	Noun
subset:s subsets:p	Noun
subsidiary:s subsidiaries:p	Noun Group
subsidy:s subsidies:p	Noun
substance:s	Noun
substitute:s substitutes:p	Noun
substitution:s	Noun
subtlety:s	Noun
suburb:s suburbs:p	Noun
subway:s subways:p	Noun
success:s successes:p	Noun
succession:s	Noun
successor:s successors:p	Noun Role
sucker:s suckers:p	Noun
sufferer:s sufferers:p	Noun
suffix:s suffixes:p	Noun
sugar:s	Noun
suggestion:s suggestions:p	Noun SayNoun
suicide:s	Noun
suit:s suits:p	Noun SayNoun
suitability:s	Noun
suite:s suites:p	Noun
suitor:s suitors:p	Noun
sum:s sums:p	Noun
summary:s summaries:p	Noun SayNoun
summer:s summers:p	Noun Time
summit:s summits:p	Noun
sun:s	Noun
sunlight:s	Noun
sunrise:s	Noun Time
sunset:s	Noun Time
sunshine:s	Noun
superdelegate:s superdelegates:p	Noun Role
superficial:s	Noun
superiority:s	Noun
supermarket:s supermarkets:p	Noun
supernatural:s	Noun
superpower:s	Noun
supervision:s	Noun
supervisor:s supervisors:p	Noun Role
supplement:s supplements:p	Noun
supplier:s suppliers:p	Noun Group
supply:s supplies:p	Noun
support:s	Noun SayNoun
supporter:s supporters:p	Noun Role
suppression:s	Noun
supremacist:s supremacists:p	Noun
supremacy:s	Noun
surface:s surfaces:p	Noun
surge:s surges:p	Noun
surgeon:s surgeons:p	Noun Role
surgery:s	Noun
surname:s surnames:p	Noun
surplus:s surpluses:p	Noun
surprise:s surprises:p	Noun ThinkNoun
surrender:s	Noun
surrogate:s surrogates:p	Noun Role
surroundings:s	Noun
surveillance:s	Noun
survey:s surveys:p	Noun Doc
surveyor:s surveyors:p	Noun Role
survival:s	Noun
survivor:s survivors:p	Noun Role
suspect:s suspects:p	Noun Role
suspension:s suspensions:p	Noun
suspicion:s suspicions:p	Noun ThinkNoun
swagger:s	Noun
swallow:s swallows:p	Noun
swamp:s	Noun
swap:s swaps:p	Noun
swath:s swaths:p	Noun
sweat:s	Noun
sweep:s sweeps:p	Noun
sweet:s	Noun
swim:s swims:p	Noun
swimmer:s swimmers:p	Noun Role
swimming:s	Noun
swing:s	Noun
swinging:s	Noun
swipe:s swipes:p	Noun SayNoun
switch:s switches:p	Noun
sword:s swords:p	Noun
syllabus:s syllabuses:p	Noun
symbol:s symbols:p	Noun
symmetric:s	Noun
symmetry:s	Noun
sympathizer:s sympathizers:p	Noun
sympathy:s	Noun ThinkNoun
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
system:s systems:p	Noun
ta:s	Noun
tab:s	Noun
table:s tables:p	Noun Doc
tabloid:s tabloids:p	Noun Doc
tack:s	Noun
tackle:s	Noun
taco:s tacos:p	Noun
tactic:s tactics:p	Noun
tag:s	Noun
tail:s	Noun
tailor:s tailors:p	Noun
takeaway:s	Noun
takedown:s	Noun
takeover:s	Noun
taker:s takers:p	Noun
tale:s tales:p	Noun SayNoun
talent:s	Noun
talk:s talks:p	Noun SayNoun
talk-radio:s	Noun
talk-show:s talk-shows:p	Noun
talker:s talkers:p	Noun
tally:s tallies:p	Noun
tangent:s tangents:p	Noun
tank:s tanks:p	Noun
tap:s taps:p	Noun
tape:s	Noun Doc
taping:s	Noun
target:s targets:p	Noun
tariff:s tariffs:p	Noun
tarmac:s	Noun
task:s tasks:p	Noun
task_force:s task_forces:p	Noun Group
taste:s tastes:p	Noun
taunt:s taunts:p	Noun SayNoun
tax:s taxes:p	Noun
taxation:s	Noun
taxi:s	Noun
taxpayer:s taxpayers:p	Noun Role
tea:s	Noun
teacher:s teachers:p	Noun Role
teaching:s	Noun
team:s teams:p	Noun Group
team_leader:s team_leaders:p	Noun Role
team-mate:s team-mates:p	Noun Role
teammate:s teammates:p	Noun Role
teapot:s teapots:p	Noun
tear:s tears:p	Noun
tech:s	Noun
technician:s technicians:p	Noun Role
technique:s techniques:p	Noun
technocrat:s technocrats:p	Noun Role
technologist:s technologists:p	Noun
technology:s technologies:p	Noun
teen:s teens:p	Noun Role
teenager:s teenagers:p	Noun Role
telecom:s	Noun
telegram:s	Noun Doc
telenovela:s	Noun
telephone:s	Noun
teleprompter:s	Noun
telescope:s telescopes:p	Noun
televangelist:s televangelists:p	Noun Role
television:s	Noun
temper:s	Noun
temperament:s temperaments:p	Noun
temperature:s temperatures:p	Noun
temple:s temples:p	Noun
temptation:s	Noun ThinkNoun
tenant:s tenants:p	Noun Role
tendency:s tendencies:p	Noun
tender:s tenders:p	Noun
tenet:s tenets:p	Noun
tennis:s	Noun
tenor:s tenors:p	Noun
tension:s tensions:p	Noun
tent:s tents:p	Noun
tenure:s	Noun
terabyte:s	Noun Unit unit=byte
term:s terms:p	Noun SayNoun
terminal:s terminals:p	Noun
termination:s	Noun
terminator:s terminators:p	Noun
terminology:s	Noun
terrain:s	Noun
territory:s territories:p	Noun
terror:s	Noun
terrorism:s	Noun
terrorist:s terrorists:p	Noun Role
test:s tests:p	Noun
testament:s testaments:p	Noun
testimonial:s testimonials:p	Noun
testimony:s testimonies:p	Noun Doc SayNoun
testing:s	Noun
text:s	Noun Doc SayNoun
text-align:s text-aligns:p	Noun
textbook:s textbooks:p	Noun Doc
textile:s textiles:p	Noun
thank:s	Noun
thanksgiving:s	Noun Time
theater:s theatre:s	Noun Group
theatric:s	Noun
thee:s	Noun
theft:s	Noun
theme:s themes:p	Noun
theologian:s theologians:p	Noun Role
theology:s	Noun
theorem:s theorems:p	Noun
theorist:s theorists:p	Noun Role
theory:s theories:p	Noun Doc SayNoun
therapist:s therapists:p	Noun Role
therapy:s	Noun
thesis:s theses:p	Noun
thickness:s	Noun
thief:s thieves:p	Noun Role
thing:s things:p	Noun
think_tank:s think_tanks:p	Noun Group
thinker:s thinkers:p	Noun Role
thirst:s	Noun
thoroughfare:s thoroughfares:p	Noun
thou:s	Noun
thought:s thoughts:p	Noun ThinkNoun
thrall:s	Noun
thread:s	Noun
threat:s threats:p	Noun SayNoun
three-fourth:s three-fourths:p	Noun
three-quarter:s three-quarters:p	Noun
threshold:s thresholds:p	Noun
thriller:s	Noun
throat:s throats:p	Noun
throe:s throes:p	Noun
throughput:s	Noun
thrust:s	Noun
thug:s thugs:p	Noun
thumb:s thumbs:p	Noun
thumbs-up:s thumbs-ups:p	Noun
thumping:s	Noun
thy:s	Noun
tick:s	Noun
ticket:s tickets:p	Noun
tide:s	Noun
tidy:s tidies:p	Noun
tie:s ties:p	Noun
tier:s tiers:p	Noun
tiger:s	Noun
tightening:s	Noun
tile:s tiles:p	Noun
tilt:s	Noun
time:s times:p	Noun Time
timeline:s	Noun
timer:s timers:p	Noun
timescale:s timescales:p	Noun
timetable:s timetables:p	Noun
timing:s	Noun
tip:s tips:p	Noun
tirade:s tirades:p	Noun SayNoun
tire:s tires:p tyre:s tyres:p	Noun
tissue:s	Noun
titan:s titans:p	Noun
title:s titles:p	Noun
toad:s toads:p	Noun
toast:s toasts:p	Noun SayNoun
tobacco:s	Noun
today:s	Noun
toddler:s toddlers:p	Noun Role
toe:s toes:p	Noun
toggle:s	Noun
toilet:s	Noun
toiling:s	Noun
token:s tokens:p	Noun
tolerance:s	Noun
toll:s tolls:p	Noun
tomato:s	Noun
tome:s tomes:p	Noun
tomorrow:s	Noun
ton:s tons:p	Noun Unit unit=ton
tone:s tones:p	Noun
tongue:s	Noun
tongue-lashing:s	Noun
tonight:s	Noun
tonne:s	Noun Unit unit=ton
tool:s tools:p	Noun
tooth:s teeth:p	Noun
top:s	Noun
topic:s topics:p	Noun
topical:s	Noun
torah:s torahs:p	Noun Doc
total:s totals:p	Noun
touch:s touches:p	Noun
toughness:s	Noun
tour:s tours:p	Noun
tourist:s tourists:p	Noun Role
tournament:s tournaments:p	Noun
tow:s	Noun
tower:s towers:p	Noun
town:s towns:p	Noun Group
townhall:s	Noun
townsperson:s townspersons:p	Noun Role
toy:s toys:p	Noun
trace:s	Noun
tracing:s	Noun
track:s tracks:p	Noun
tracker:s trackers:p	Noun
tracking:s	Noun
traction:s	Noun
trade:s trades:p	Noun
trade_union:s trade_unions:p	Noun Group
trade-off:s trade-offs:p	Noun
trademark:s trademarks:p	Noun
tradeoff:s	Noun
trader:s traders:p	Noun Role
trading:s	Noun
tradition:s traditions:p	Noun
traditionalist:s traditionalists:p	Noun
traffic:s	Noun
trafficker:s traffickers:p	Noun Role
tragedy:s tragedies:p	Noun
trail:s	Noun
trailer:s trailers:p	Noun
train:s trains:p	Noun
trainee:s trainees:p	Noun Role
trainer:s trainers:p	Noun Role
training:s	Noun
trait:s traits:p	Noun
traitor:s traitors:p	Noun
trajectory:s trajectories:p	Noun
transaction:s transactions:p	Noun
transcript:s transcripts:p	Noun Doc
transfer:s	Noun
transform:s transforms:p	Noun
transformation:s	Noun
transient:s transients:p	Noun
transit:s	Noun
transition:s	Noun
translation:s	Noun
translator:s translators:p	Noun Role
transmission:s	Noun
transmitter:s transmitters:p	Noun
transparency:s	Noun
transportation:s	Noun
trap:s traps:p	Noun
trapping:s	Noun
trash:s	Noun
travail:s travails:p	Noun
travel:s	Noun
traveler:s travelers:p traveller:s travellers:p	Noun Role
tray:s trays:p	Noun
tread:s	Noun
treasure:s	Noun
treasurer:s treasurers:p	Noun Role
treat:s treats:p	Noun
treatment:s	Noun
treaty:s treaties:p	Noun Doc
tree:s trees:p	Noun
trek:s treks:p	Noun
trench:s trenches:p	Noun
trend:s trends:p	Noun
trepidation:s	Noun
trial:s trials:p	Noun
triangle:s triangles:p	Noun
tribe:s tribes:p	Noun Group
tribunal:s tribunals:p	Noun Group
tribute:s	Noun SayNoun
trick:s tricks:p	Noun
trifle:s	Noun
trigger:s triggers:p	Noun
trilogy:s trilogies:p	Noun
trinity:s	Noun
trio:s trios:p	Noun
trip:s trips:p	Noun
triumph:s	Noun
trolley:s trolleys:p	Noun
troop:s troops:p	Noun Group
trophy:s trophies:p	Noun
trouble:s troubles:p	Noun
troupe:s troupes:p	Noun Group
trouser:s trousers:p	Noun
trove:s	Noun
truce:s truces:p	Noun
truck:s trucks:p	Noun
trucker:s truckers:p	Noun Role
trust:s	Noun ThinkNoun
trustee:s trustees:p	Noun Role
trustworthiness:s	Noun
truth:s	Noun
tsunami:s	Noun
tube:s tubes:p	Noun
tuition:s tuitions:p	Noun
tumble:s tumbles:p	Noun
tumult:s	Noun
tune:s	Noun
tunnel:s tunnels:p	Noun
turban:s turbans:p	Noun
turmoil:s	Noun
turn:s turns:p	Noun
turnaround:s	Noun
turnout:s	Noun
turntable:s turntables:p	Noun
tutor:s tutors:p	Noun Role
tutorial:s tutorials:p	Noun
tweet:s tweets:p	Noun Doc SayNoun
twin:s twins:p	Noun Role
twist:s	Noun
two-third:s two-thirds:p	Noun
tycoon:s tycoons:p	Noun Role
type:s types:p	Noun
typesetting:s	Noun
typewriter:s typewriters:p	Noun
typing:s	Noun
tyranny:s	Noun
tyrant:s tyrants:p	Noun Role
ugliness:s	Noun
ultimatum:s ultimatums:p	Noun SayNoun
umbrella:s umbrellas:p	Noun
umpire:s umpires:p	Noun Role
uncertainty:s uncertainties:p	Noun ThinkNoun
unconscious:s	Noun
undercard:s	Noun
underdog:s underdogs:p	Noun Role
undergraduate:s undergraduates:p	Noun Role
underground:s	Noun
underlay:s underlays:p	Noun
underline:s underlines:p	Noun
understanding:s	Noun ThinkNoun
underway:s	Noun
underwear:s	Noun
undesirable:s undesirables:p	Noun
unease:s	Noun ThinkNoun
unemployment:s	Noun
unification:s	Noun
unifier:s	Noun
union:s unions:p	Noun Group
union_leader:s union_leaders:p	Noun Role
unison:s	Noun
unit:s units:p	Noun Group
unity:s	Noun
universe:s universes:p	Noun
university:s universities:p	Noun Group
unknown:s unknowns:p	Noun
unpopularity:s	Noun
unpredictability:s	Noun
unrest:s	Noun
unwillingness:s	Noun ThinkNoun
upbringing:s	Noun
update:s updates:p	Noun SayNoun
upgrade:s upgrades:p	Noun
upheaval:s	Noun
upright:s uprights:p	Noun
uprising:s	Noun
uproar:s	Noun
upshot:s upshots:p	Noun
upside:s	Noun
upstairs:s	Noun
upswing:s	Noun
upturn:s upturns:p	Noun
uranium:s	Noun
urge:s urges:p	Noun SayNoun
urgency:s	Noun
us_official:s us_officials:p	Noun Role
usage:s	Noun
use:s uses:p	Noun
usefulness:s	Noun
user:s users:p	Noun Role
utility:s utilities:p	Noun Group
vacancy:s vacancies:p	Noun
vacation:s	Noun
vaccine:s	Noun
vacuum:s vacuums:p	Noun
vagary:s vagaries:p	Noun
validity:s	Noun
valley:s valleys:p	Noun
valuation:s valuations:p	Noun
value:s values:p	Noun
valve:s valves:p	Noun
van:s	Noun
vandal:s vandals:p	Noun Role
vandalism:s	Noun
vanguard:s vanguards:p	Noun
variable:s variables:p	Noun
variance:s	Noun
variant:s variants:p	Noun
variation:s variations:p	Noun
variety:s	Noun
vat:s vats:p	Noun
vector:s vectors:p	Noun
vegetable:s vegetables:p	Noun
vegetarian:s vegetarians:p	Noun
vehicle:s vehicles:p	Noun
vein:s veins:p	Noun
velocity:s	Noun
vendetta:s	Noun
vendor:s vendors:p	Noun
venture:s ventures:p	Noun
venue:s venues:p	Noun
verb:s verbs:p	Noun
verdict:s verdicts:p	Noun Doc SayNoun
verge:s verges:p	Noun
verification:s	Noun
vernacular:s vernaculars:p	Noun
verse:s	Noun
version:s versions:p	Noun SayNoun
vertical:s verticals:p	Noun
vessel:s vessels:p	Noun
vest:s vests:p	Noun
vestige:s	Noun
vet:s vets:p	Noun Role
veteran:s veterans:p	Noun Role
veteran_diplomat:s veteran_diplomats:p	Noun Role
veterinarian:s veterinarians:p	Noun Role
veto:s	Noun
vetting:s	Noun
viability:s	Noun
vice:s	Noun
vice_chairman:s vice_chairmen:p	Noun Role gender=m
vice_chancellor:s vice_chancellors:p	Noun Role
vice-chairman:s vice-chairmen:p	Noun Role gender=m
vicinity:s	Noun
victim:s victims:p	Noun Role
victor:s victors:p	Noun
victory:s victories:p	Noun
video:s videos:p	Noun Doc
view:s views:p	Noun SayNoun
viewer:s viewers:p	Noun Role
viewership:s	Noun
viewpoint:s viewpoints:p	Noun
vigor:s vigour:s	Noun
villa:s villas:p	Noun
village:s villages:p	Noun Group
villager:s villagers:p	Noun Role
villain:s villains:p	Noun
vintage:s	Noun
vinyl:s	Noun
violation:s violations:p	Noun
violence:s	Noun
violent-prone:s violent-prones:p	Noun
violin:s violins:p	Noun
violinist:s violinists:p	Noun Role
virgin:s virgins:p	Noun
virologist:s virologists:p	Noun Role
virtue:s virtues:p	Noun
virus:s viruses:p	Noun
visa:s visas:p	Noun Doc
vision:s	Noun ThinkNoun
visionary:s visionaries:p	Noun Role
visit:s visits:p	Noun
visitor:s visitors:p	Noun Role
vitriol:s	Noun
vlogger:s vloggers:p	Noun Role
vocabulary:s	Noun
vodka:s	Noun
vogue:s	Noun
voice:s voices:p	Noun
voicemail:s	Noun Doc
void:s voids:p	Noun
volatility:s	Noun
volt:s volts:p	Noun Unit unit=volt
voltage:s	Noun
volume:s volumes:p	Noun
voluntary:s voluntaries:p	Noun
volunteer:s volunteers:p	Noun Role
vomit:s	Noun
vote:s votes:p	Noun SayNoun
vote-by-mail:s vote-by-mails:p	Noun
voter:s voters:p	Noun Role
voucher:s vouchers:p	Noun
vow:s vows:p	Noun SayNoun
vowel:s vowels:p	Noun
vulgarity:s	Noun
vulnerability:s vulnerabilities:p	Noun
vulture:s vultures:p	Noun
waffle:s	Noun
wage:s wages:p	Noun
wagon:s	Noun
wait:s	Noun
waiter:s waiters:p	Noun Role
waitress:s waitresses:p	Noun Role gender=f
waiver:s waivers:p	Noun
wake:s wakes:p	Noun
waking:s	Noun
walk:s	Noun
walkout:s walkouts:p	Noun
wall:s walls:p	Noun
wallet:s wallets:p	Noun
want:s	Noun ThinkNoun
war:s wars:p	Noun
ward:s wards:p	Noun
warden:s wardens:p	Noun Role
warehouse:s warehouses:p	Noun
warfare:s	Noun
wariness:s	Noun
warm-up:s warm-ups:p	Noun
warming:s	Noun
warmth:s	Noun
warp:s warps:p	Noun
warrant:s	Noun Doc
warranty:s	Noun
warrior:s warriors:p	Noun
wartime:s	Noun
wash:s	Noun
washing:s	Noun
waste:s	Noun
wasting:s	Noun
watch:s	Noun
watchdog:s watchdogs:p	Noun Role
watcher:s watchers:p	Noun
water:s waters:p	Noun
waterboarding:s	Noun
watermelon:s	Noun
watershed:s watersheds:p	Noun
waterway:s waterways:p	Noun
watt:s	Noun Unit unit=watt
wave:s waves:p	Noun
way:s ways:p	Noun
wayside:s	Noun
weakness:s weaknesses:p	Noun
wealth:s	Noun
weapon:s weapons:p	Noun
weasel:s weasels:p	Noun
weather:s	Noun
web:s webs:p	Noun
web_site:s web_sites:p	Noun Doc
webpage:s webpages:p	Noun Doc
website:s websites:p	Noun Doc
wedding:s weddings:p	Noun
wee:s	Noun
week:s weeks:p	Noun Unit Time unit=week
weekday:s weekdays:p	Noun Time
weekend:s weekends:p	Noun Time
weekly:s weeklies:p	Noun Doc
weight:s	Noun
welder:s welders:p	Noun Role
welfare:s	Noun
well-being:s well-beings:p	Noun
west:s	Noun
wet:s	Noun
whale:s	Noun
wheel:s wheels:p	Noun
wheelhouse:s	Noun
wheeling:s	Noun
whim:s whims:p	Noun
whirl:s whirls:p	Noun
whiskey:s	Noun
whisky:s	Noun
whisper:s	Noun
whistle:s whistles:p	Noun
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
widow:s widows:p	Noun Role gender=f
widower:s widowers:p	Noun Role gender=m
width:s	Noun
wife:s wives:p	Noun Role gender=f
wig:s wigs:p	Noun
wiggle:s wiggles:p	Noun
wildlife:s	Noun
willingness:s	Noun ThinkNoun
win:s wins:p	Noun
wind:s winds:p	Noun
windfall:s windfalls:p	Noun
window:s windows:p	Noun
windowing:s	Noun
wine:s	Noun
wing:s wings:p	Noun Group
winger:s wingers:p	Noun Role
winner:s winners:p	Noun Role
winnowing:s	Noun
winter:s	Noun Time
wipe:s wipes:p	Noun
wire:s	Noun
wisdom:s	Noun
wish:s wishes:p	Noun ThinkNoun
wit:s	Noun
witch:s witches:p	Noun
withdraw:s	Noun
withdrawal:s	Noun
withering:s	Noun
withholding:s	Noun
witness:s witnesses:p	Noun Role
wizard:s wizards:p	Noun
woe:s woes:p	Noun
wolf:s wolves:p	Noun
woman:s women:p	Noun Role gender=f
wombat:s wombats:p	Noun
wood:s	Noun
word:s words:p	Noun SayNoun
wording:s	Noun
words:p	Noun SayNoun
work:s works:p	Noun
worker:s workers:p	Noun Role
workforce:s workforces:p	Noun Group
workload:s	Noun
workplace:s	Noun
workshop:s workshops:p	Noun
workstation:s workstations:p	Noun
world:s	Noun Group
world_leader:s world_leaders:p	Noun Role
worldview:s	Noun
worm:s	Noun
worry:s worries:p	Noun ThinkNoun
worship:s	Noun
worshiper:s worshipers:p	Noun Role
worshipper:s worshippers:p	Noun Role
wound:s wounds:p	Noun
wrap:s	Noun
wrapper:s wrappers:p	Noun
wrath:s	Noun
wreck:s	Noun
wrecker:s	Noun
wren:s wrens:p	Noun
wrench:s wrenches:p	Noun
wrestler:s wrestlers:p	Noun Role
wrestling:s	Noun
wrist:s wrists:p	Noun
writer:s writers:p	Noun Role
writings:s	Noun
wrong:s	Noun
wrongdoing:s	Noun
xenophobe:s	Noun
xenophobia:s	Noun
yard:s yards:p	Noun Unit unit=yard
yawn:s yawns:p	Noun
year:s years:p	Noun Unit Time unit=year
yearning:s	Noun ThinkNoun
yesterday:s yesterdays:p	Noun
yield:s yields:p	Noun
yoga:s	Noun
youth:s	Noun Role
zeal:s	Noun
zombie:s zombies:p	Noun
zone:s zones:p	Noun
zoo:s zoos:p	Noun
zoologist:s zoologists:p	Noun Role
