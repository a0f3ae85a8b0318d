# verbs.lex: verbs that attribute nothing. One lemma a row with its forms; American and British spellings side by side.
# A form that is hardly ever a verb in news (the "man" of "manned") is left out, so that its noun stands clear; the row then
# opens with the next form.
!mark b Base
!mark z Third
!mark d Past
!mark n Part
!mark g Ing
abandon:b abandons:z abandoned:d,n abandoning:g	Verb
abate:b abates:z abated:d,n abating:g	Verb
abbreviate:b abbreviates:z abbreviated:d,n abbreviating:g	Verb
abdicate:b abdicates:z abdicated:d,n abdicating:g	Verb
abet:b abets:z abetted:d,n abetting:g	Verb
abide:b abides:z abided:d,n abiding:g	Verb
abolish:b abolishes:z abolished:d,n abolishing:g	Verb
abort:b aborts:z aborted:d,n aborting:g	Verb
abound:b abounds:z abounded:d,n abounding:g	Verb
abridge:b abridges:z abridged:d,n abridging:g	Verb
absorb:b absorbs:z absorbed:d,n absorbing:g	Verb
abstain:b abstains:z abstained:d,n abstaining:g	Verb
abuse:b abuses:z abused:d,n abusing:g	Verb
accelerate:b accelerates:z accelerated:d,n accelerating:g	Verb
accentuate:b accentuates:z accentuated:d,n accentuating:g	Verb
access:b accesses:z accessed:d,n accessing:g	Verb
acclaim:b acclaims:z acclaimed:d,n acclaiming:g	Verb
acclimate:b acclimates:z acclimated:d,n acclimating:g	Verb
accommodate:b accommodates:z accommodated:d,n accommodating:g	Verb
accompany:b accompanies:z accompanied:d,n accompanying:g	Verb
accomplish:b accomplishes:z accomplished:d,n accomplishing:g	Verb
accord:b accords:z accorded:d,n according:g	Verb
account:b accounts:z accounted:d,n accounting:g	Verb
accredit:b accredits:z accredited:d,n accrediting:g	Verb
accumulate:b accumulates:z accumulated:d,n accumulating:g	Verb
accustom:b accustoms:z accustomed:d,n accustoming:g	Verb
ace:b aces:z aced:d,n acing:g	Verb
achieve:b achieves:z achieved:d,n achieving:g	Verb
acquaint:b acquaints:z acquainted:d,n acquainting:g	Verb
acquiesce:b acquiesces:z acquiesced:d,n acquiescing:g	Verb
acquire:b acquires:z acquired:d,n acquiring:g	Verb
act:b acts:z acted:d,n acting:g	Verb
activate:b activates:z activated:d,n activating:g	Verb
adapt:b adapts:z adapted:d,n adapting:g	Verb
addict:b addicts:z addicted:d,n addicting:g	Verb
adhere:b adheres:z adhered:d,n adhering:g	Verb
adjust:b adjusts:z adjusted:d,n adjusting:g	Verb
administer:b administers:z administered:d,n administering:g	Verb
adorn:b adorns:z adorned:d,n adorning:g	Verb
advance:b advances:z advanced:d,n advancing:g	Verb
advantages:z advantaged:d,n advantaging:g	Verb
advert:b adverts:z adverted:d,n adverting:g	Verb
affect:b affects:z affected:d,n affecting:g	Verb
affiliate:b affiliates:z affiliated:d,n affiliating:g	Verb
affix:b affixes:z affixed:d,n affixing:g	Verb
afflict:b afflicts:z afflicted:d,n afflicting:g	Verb
afford:b affords:z afforded:d,n affording:g	Verb
ages:z aged:d,n aging:g	Verb
aggravate:b aggravates:z aggravated:d,n aggravating:g	Verb
aggregate:b aggregates:z aggregated:d,n aggregating:g	Verb
agitate:b agitates:z agitated:d,n agitating:g	Verb
agonize:b agonise:b agonizes:z agonises:z agonized:d,n agonised:d,n agonizing:g agonising:g	Verb
aid:b aids:z aided:d,n aiding:g	Verb
ail:b ails:z ailed:d,n ailing:g	Verb
alarm:b alarms:z alarmed:d,n alarming:g	Verb
alienate:b alienates:z alienated:d,n alienating:g	Verb
align:b aligns:z aligned:d,n aligning:g	Verb
allay:b allays:z allayed:d,n allaying:g	Verb
alleviate:b alleviates:z alleviated:d,n alleviating:g	Verb
allocate:b allocates:z allocated:d,n allocating:g	Verb
allot:b allots:z allotted:d,n allotting:g	Verb
ally:b allied:d,n allying:g	Verb
alter:b alters:z altered:d,n altering:g	Verb
amass:b amasses:z amassed:d,n amassing:g	Verb
amaze:b amazes:z amazed:d,n amazing:g	Verb
ambush:b ambushes:z ambushed:d,n ambushing:g	Verb
amount:b amounts:z amounted:d,n amounting:g	Verb
amplify:b amplifies:z amplified:d,n amplifying:g	Verb
amuse:b amuses:z amused:d,n amusing:g	Verb
anchor:b anchors:z anchored:d,n anchoring:g	Verb
angers:z angered:d,n angering:g	Verb
animate:b animates:z animated:d,n animating:g	Verb
annex:b annexes:z annexed:d,n annexing:g	Verb
annoy:b annoys:z annoyed:d,n annoying:g	Verb
anoint:b anoints:z anointed:d,n anointing:g	Verb
antagonize:b antagonise:b antagonizes:z antagonises:z antagonized:d,n antagonised:d,n antagonizing:g antagonising:g	Verb
antiquate:b antiquates:z antiquated:d,n antiquating:g	Verb
ape:b apes:z aped:d,n aping:g	Verb
appal:b appals:z appaled:d,n appaling:g	Verb
appall:b appalls:z appalled:d,n appalling:g	Verb
appease:b appeases:z appeased:d,n appeasing:g	Verb
append:b appends:z appended:d,n appending:g	Verb
apply:b applies:z applied:d,n applying:g	Verb
appraise:b appraises:z appraised:d,n appraising:g	Verb
apprehend:b apprehends:z apprehended:d,n apprehending:g	Verb
approach:b approaches:z approached:d,n approaching:g	Verb
appropriate:b appropriates:z appropriated:d,n appropriating:g	Verb
archive:b archives:z archived:d,n archiving:g	Verb
arise:b arises:z arose:d arisen:n arising:g	Verb
arm:b armed:d,n arming:g	Verb
arouse:b arouses:z aroused:d,n arousing:g	Verb
arrest:b arrests:z arrested:d,n arresting:g	Verb
arrive:b arrives:z arrived:d,n arriving:g	Verb
ascend:b ascends:z ascended:d,n ascending:g	Verb
assaults:z assaulted:d,n assaulting:g	Verb
assemble:b assembles:z assembled:d,n assembling:g	Verb
assign:b assigns:z assigned:d,n assigning:g	Verb
assimilate:b assimilates:z assimilated:d,n assimilating:g	Verb
assist:b assists:z assisted:d,n assisting:g	Verb
associate:b associates:z associated:d,n associating:g	Verb
assort:b assorts:z assorted:d,n assorting:g	Verb
assuage:b assuages:z assuaged:d,n assuaging:g	Verb
astonish:b astonishes:z astonished:d,n astonishing:g	Verb
astound:b astounds:z astounded:d,n astounding:g	Verb
atone:b atones:z atoned:d,n atoning:g	Verb
attach:b attaches:z attached:d,n attaching:g	Verb
attain:b attains:z attained:d,n attaining:g	Verb
attend:b attends:z attended:d,n attending:g	Verb
attract:b attracts:z attracted:d,n attracting:g	Verb
auction:b auctions:z auctioned:d,n auctioning:g	Verb
audit:b audits:z audited:d,n auditing:g	Verb
audition:b auditions:z auditioned:d,n auditioning:g	Verb
augment:b augments:z augmented:d,n augmenting:g	Verb
authenticate:b authenticates:z authenticated:d,n authenticating:g	Verb
automate:b automates:z automated:d,n automating:g	Verb
averages:z averaged:d,n averaging:g	Verb
avert:b averts:z averted:d,n averting:g	Verb
avoid:b avoids:z avoided:d,n avoiding:g	Verb
awaken:b awakens:z awakened:d,n awakening:g	Verb
awards:z awarded:d,n awarding:g	Verb
ax:b axes:z axed:d,n axing:g	Verb
axe:b axes:z axed:d,n axing:g	Verb
backfire:b backfires:z backfired:d,n backfiring:g	Verb
badger:b badgers:z badgered:d,n badgering:g	Verb
baffle:b baffles:z baffled:d,n baffling:g	Verb
bag:b bags:z bagged:d,n bagging:g	Verb
bail:b bails:z bailed:d,n bailing:g	Verb
bake:b bakes:z baked:d,n baking:g	Verb
balance:b balances:z balanced:d,n balancing:g	Verb
balloon:b balloons:z ballooned:d,n ballooning:g	Verb
band:b bands:z banded:d,n banding:g	Verb
banish:b banishes:z banished:d,n banishing:g	Verb
banked:d,n banking:g	Verb
banter:b banters:z bantered:d,n bantering:g	Verb
baptize:b baptise:b baptizes:z baptises:z baptized:d,n baptised:d,n baptizing:g baptising:g	Verb
barb:b barbs:z barbed:d,n barbing:g	Verb
bargain:b bargains:z bargained:d,n bargaining:g	Verb
barnstorm:b barnstorms:z barnstormed:d,n barnstorming:g	Verb
barrack:b barracks:z barracked:d,n barracking:g	Verb
bases:z based:d,n basing:g	Verb
bask:b basks:z basked:d,n basking:g	Verb
bat:b bats:z batted:d,n batting:g	Verb
bath:b baths:z bathed:d,n bathing:g	Verb
bathe:b bathes:z bathed:d,n bathing:g	Verb
batter:b batters:z battered:d,n battering:g	Verb
battles:z battled:d,n battling:g	Verb
bawl:b bawls:z bawled:d,n bawling:g	Verb
bear:b bears:z bore:d borne:n born:n bearing:g	Verb
beat:b,d beats:z beaten:n beating:g	Verb
beautify:b beautifies:z beautified:d,n beautifying:g	Verb
become:b,n becomes:z became:d becoming:g	Verb
beef:b beefs:z beefed:d,n beefing:g	Verb
befall:b befalls:z befell:d befallen:n befalling:g	Verb
befit:b befits:z befitted:d,n befitting:g	Verb
begrudge:b begrudges:z begrudged:d,n begrudging:g	Verb
behave:b behaves:z behaved:d,n behaving:g	Verb
behead:b beheads:z beheaded:d,n beheading:g	Verb
behold:b beholds:z beheld:d,n beholding:g	Verb
belong:b belongs:z belonged:d,n belonging:g	Verb
bemuse:b bemuses:z bemused:d,n bemusing:g	Verb
bend:b bends:z bent:d,n bending:g	Verb
benefit:b benefited:d,n benefiting:g	Verb
bereave:b bereaves:z bereft:d,n bereaving:g	Verb
beset:b,d,n besets:z besetting:g	Verb
besiege:b besieges:z besieged:d,n besieging:g	Verb
bestow:b bestows:z bestowed:d,n bestowing:g	Verb
bests:z bested:d,n besting:g	Verb
bet:b,d,n bets:z betting:g	Verb
bewilder:b bewilders:z bewildered:d,n bewildering:g	Verb
bias:b biases:z biased:d biassed:n biasing:g	Verb
bide:b bides:z boded:d,n biding:g	Verb
bilk:b bilks:z bilked:d,n bilking:g	Verb
bind:b binds:z bound:d,n binding:g	Verb
bite:b bites:z bitten:n biting:g	Verb
blab:b blabs:z blabbed:d,n blabbing:g	Verb
blacklist:b blacklists:z blacklisted:d,n blacklisting:g	Verb
blackmail:b blackmails:z blackmailed:d,n blackmailing:g	Verb
blanket:b blankets:z blanketed:d,n blanketing:g	Verb
blare:b blares:z blared:d,n blaring:g	Verb
blaze:b blazes:z blazed:d,n blazing:g	Verb
bleed:b bleeds:z bled:d,n bleeding:g	Verb
blend:b blends:z blended:d,n blending:g	Verb
bless:b blesses:z blessed:d,n blessing:g	Verb
blink:b blinks:z blinked:d,n blinking:g	Verb
blister:b blisters:z blistered:d,n blistering:g	Verb
bloody:b bloodies:z bloodied:d,n bloodying:g	Verb
bloom:b blooms:z bloomed:d,n blooming:g	Verb
blossom:b blossoms:z blossomed:d,n blossoming:g	Verb
blow:b blows:z blew:d blown:n blowing:g	Verb
bludgeon:b bludgeons:z bludgeoned:d,n bludgeoning:g	Verb
bluff:b bluffs:z bluffed:d,n bluffing:g	Verb
blunt:b blunts:z blunted:d,n blunting:g	Verb
blur:b blurs:z blurred:d,n blurring:g	Verb
boards:z boarded:d,n boarding:g	Verb
bode:b bodes:z boded:d,n boding:g	Verb
bog:b bogs:z bogged:d,n bogging:g	Verb
boggle:b boggles:z boggled:d,n boggling:g	Verb
boil:b boils:z boiled:d,n boiling:g	Verb
bolster:b bolsters:z bolstered:d,n bolstering:g	Verb
bolt:b bolts:z bolted:d,n bolting:g	Verb
bomb:b bombs:z bombed:d,n bombing:g	Verb
bombard:b bombards:z bombarded:d,n bombarding:g	Verb
bond:b bonds:z bonded:d,n bonding:g	Verb
booked:d,n booking:g	Verb
boost:b boosts:z boosted:d,n boosting:g	Verb
boot:b boots:z booted:d,n booting:g	Verb
bordered:d,n bordering:g	Verb
borrow:b borrows:z borrowed:d,n borrowing:g	Verb
botch:b botches:z botched:d,n botching:g	Verb
bottle:b bottles:z bottled:d,n bottling:g	Verb
bottom:b bottoms:z bottomed:d,n bottoming:g	Verb
bounce:b bounces:z bounced:d,n bouncing:g	Verb
bow:b bows:z bowed:d,n bowing:g	Verb
bowl:b bowls:z bowled:d,n bowling:g	Verb
boycott:b boycotts:z boycotted:d,n boycotting:g	Verb
brace:b braces:z braced:d,n bracing:g	Verb
bracket:b brackets:z bracketed:d,n bracketing:g	Verb
brainwash:b brainwashes:z brainwashed:d,n brainwashing:g	Verb
branch:b branches:z branched:d,n branching:g	Verb
brandish:b brandishes:z brandished:d,n brandishing:g	Verb
brave:b braves:z braved:d,n braving:g	Verb
breach:b breaches:z breached:d,n breaching:g	Verb
break:b breaks:z broke:d broken:n breaking:g	Verb
breathe:b breathes:z breathed:d,n breathing:g	Verb
breed:b breeds:z bred:d,n breeding:g	Verb
brew:b brews:z brewed:d,n brewing:g	Verb
bribe:b bribes:z bribed:d,n bribing:g	Verb
bridge:b bridges:z bridged:d,n bridging:g	Verb
bridle:b bridles:z bridled:d,n bridling:g	Verb
broadcast:b,d,n broadcasts:z broadcasting:g	Verb
broaden:b broadens:z broadened:d,n broadening:g	Verb
broker:b brokers:z brokered:d,n brokering:g	Verb
browse:b browses:z browsed:d,n browsing:g	Verb
bruise:b bruises:z bruised:d,n bruising:g	Verb
brush:b brushes:z brushed:d,n brushing:g	Verb
bubble:b bubbles:z bubbled:d,n bubbling:g	Verb
buckle:b buckles:z buckled:d,n buckling:g	Verb
bud:b buds:z budded:d,n budding:g	Verb
budge:b budges:z budged:d,n budging:g	Verb
budgets:z budgeted:d,n budgeting:g	Verb
buffer:b buffers:z buffered:d,n buffering:g	Verb
buffet:b buffets:z buffeted:d,n buffeting:g	Verb
bugger:b buggers:z buggered:d,n buggering:g	Verb
build:b builds:z built:d,n building:g	Verb
bulldoze:b bulldozes:z bulldozed:d,n bulldozing:g	Verb
bully:b bullies:z bullied:d,n bullying:g	Verb
bump:b bumps:z bumped:d,n bumping:g	Verb
bundle:b bundles:z bundled:d,n bundling:g	Verb
bungle:b bungles:z bungled:d,n bungling:g	Verb
buoy:b buoys:z buoyed:d,n buoying:g	Verb
burden:b burdens:z burdened:d,n burdening:g	Verb
burn:b burns:z burned:d,n burnt:d burning:g	Verb
burnish:b burnishes:z burnished:d,n burnishing:g	Verb
burp:b burps:z burped:d,n burping:g	Verb
burrow:b burrows:z burrowed:d,n burrowing:g	Verb
burst:b,d,n bursts:z bursting:g	Verb
bury:b buries:z buried:d,n burying:g	Verb
bus:b buses:z bused:d bussed:n busing:g	Verb
bust:b,d,n busts:z busted:d busting:g	Verb
bustle:b bustles:z bustled:d,n bustling:g	Verb
butcher:b butchers:z butchered:d,n butchering:g	Verb
buy:b buys:z bought:d,n buying:g	Verb
buzz:b buzzes:z buzzed:d,n buzzing:g	Verb
bypass:b bypasses:z bypassed:d,n bypassing:g	Verb
calibrate:b calibrates:z calibrated:d,n calibrating:g	Verb
calk:b calks:z calked:d,n calking:g	Verb
calm:b calms:z calmed:d,n calming:g	Verb
camouflage:b camouflages:z camouflaged:d,n camouflaging:g	Verb
camps:z camped:d,n camping:g	Verb
cancel:b cancels:z canceled:d,n cancelled:d,n canceling:g cancelling:g	Verb
canvass:b canvasses:z canvassed:d,n canvassing:g	Verb
cap:b caps:z capped:d,n capping:g	Verb
capitalize:b capitalise:b capitalizes:z capitalises:z capitalized:d,n capitalised:d,n capitalizing:g capitalising:g	Verb
capitulate:b capitulates:z capitulated:d,n capitulating:g	Verb
captivate:b captivates:z captivated:d,n captivating:g	Verb
capture:b captures:z captured:d,n capturing:g	Verb
care:b cares:z cared:d,n caring:g	Verb
careen:b careens:z careened:d,n careening:g	Verb
carry:b carries:z carried:d,n carrying:g	Verb
carve:b carves:z carved:d,n carving:g	Verb
cascade:b cascades:z cascaded:d,n cascading:g	Verb
cased:d,n casing:g	Verb
catapult:b catapults:z catapulted:d,n catapulting:g	Verb
catcall:b catcalls:z catcalled:d,n catcalling:g	Verb
catch:b catches:z caught:d,n catching:g	Verb
categorize:b categorise:b categorizes:z categorises:z categorized:d,n categorised:d,n categorizing:g categorising:g	Verb
cater:b caters:z catered:d,n catering:g	Verb
caucused:d,n caucusing:g	Verb
cause:b causes:z caused:d,n causing:g	Verb
cease:b ceases:z ceased:d,n ceasing:g	Verb
cede:b cedes:z ceded:d,n ceding:g	Verb
cement:b cements:z cemented:d,n cementing:g	Verb
censor:b censors:z censored:d,n censoring:g	Verb
centers:z centered:d,n centering:g	Verb
centralize:b centralise:b centralizes:z centralises:z centralized:d,n centralised:d,n centralizing:g centralising:g	Verb
centre:b centres:z centred:d,n centring:g	Verb
chafe:b chafes:z chafed:d,n chafing:g	Verb
chairs:z chaired:d,n chairing:g	Verb
chalk:b chalks:z chalked:d,n chalking:g	Verb
change:b changes:z changed:d,n changing:g	Verb
channel:b channels:z channeled:d,n channelled:d,n channeling:g channelling:g	Verb
charm:b charms:z charmed:d,n charming:g	Verb
chart:b charts:z charted:d,n charting:g	Verb
charter:b charters:z chartered:d,n chartering:g	Verb
chase:b chases:z chased:d,n chasing:g	Verb
chasten:b chastens:z chastened:d,n chastening:g	Verb
chat:b chats:z chatted:d,n chatting:g	Verb
cheat:b cheats:z cheated:d,n cheating:g	Verb
check:b checked:d,n checking:g	Verb
checker:b checkers:z checkered:d,n checkering:g	Verb
chew:b chews:z chewed:d,n chewing:g	Verb
chill:b chills:z chilled:d,n chilling:g	Verb
chime:b chimes:z chimed:d,n chiming:g	Verb
chip:b chips:z chipped:d,n chipping:g	Verb
choke:b chokes:z choked:d,n choking:g	Verb
chop:b chops:z chopped:d,n chopping:g	Verb
choreograph:b choreographs:z choreographed:d,n choreographing:g	Verb
christen:b christens:z christened:d,n christening:g	Verb
chuck:b chucks:z chucked:d,n chucking:g	Verb
churn:b churns:z churned:d,n churning:g	Verb
circle:b circles:z circled:d,n circling:g	Verb
circulate:b circulates:z circulated:d,n circulating:g	Verb
circumvent:b circumvents:z circumvented:d,n circumventing:g	Verb
civilize:b civilise:b civilizes:z civilises:z civilized:d,n civilised:d,n civilizing:g civilising:g	Verb
clamor:b clamors:z clamored:d,n clamoring:g	Verb
clank:b clanks:z clanked:d,n clanking:g	Verb
clap:b claps:z clapped:d,n clapping:g	Verb
clash:b clashes:z clashed:d,n clashing:g	Verb
clasp:b clasps:z clasped:d,n clasping:g	Verb
classes:z classed:d,n classing:g	Verb
clean:b cleans:z cleaned:d,n cleaning:g	Verb
cleanse:b cleanses:z cleansed:d,n cleansing:g	Verb
clears:z cleared:d,n clearing:g	Verb
cleave:b cleaves:z cleaved:d,n cleaving:g	Verb
clerk:b clerks:z clerked:d,n clerking:g	Verb
click:b clicks:z clicked:d,n clicking:g	Verb
climb:b climbs:z climbed:d,n climbing:g	Verb
clinch:b clinches:z clinched:d,n clinching:g	Verb
cling:b clings:z clung:d,n clinging:g	Verb
clip:b clips:z clipped:d,n clipping:g	Verb
clobber:b clobbers:z clobbered:d,n clobbering:g	Verb
clock:b clocks:z clocked:d,n clocking:g	Verb
clog:b clogs:z clogged:d,n clogging:g	Verb
cloister:b cloisters:z cloistered:d,n cloistering:g	Verb
close:b closes:z closed:d,n closing:g	Verb
clothe:b clothes:z clothed:d,n clothing:g	Verb
cloud:b clouds:z clouded:d,n clouding:g	Verb
clown:b clowns:z clowned:d,n clowning:g	Verb
cluster:b clusters:z clustered:d,n clustering:g	Verb
clutch:b clutches:z clutched:d,n clutching:g	Verb
co-sponsor:b co-sponsors:z co-sponsored:d,n co-sponsoring:g	Verb
coach:b coaches:z coached:d,n coaching:g	Verb
coalesce:b coalesces:z coalesced:d,n coalescing:g	Verb
cobble:b cobbles:z cobbled:d,n cobbling:g	Verb
coddle:b coddles:z coddled:d,n coddling:g	Verb
code:b codes:z coded:d,n coding:g	Verb
coerce:b coerces:z coerced:d,n coercing:g	Verb
coexist:b coexists:z coexisted:d,n coexisting:g	Verb
coin:b coins:z coined:d,n coining:g	Verb
coincide:b coincides:z coincided:d,n coinciding:g	Verb
collaborate:b collaborates:z collaborated:d,n collaborating:g	Verb
collapse:b collapses:z collapsed:d,n collapsing:g	Verb
collate:b collates:z collated:d,n collating:g	Verb
collect:b collects:z collected:d,n collecting:g	Verb
collide:b collides:z collided:d,n colliding:g	Verb
color:b colour:b colors:z colours:z colored:d,n coloured:d,n coloring:g colouring:g	Verb
comb:b combs:z combed:d,n combing:g	Verb
combat:b combats:z combated:d,n combating:g	Verb
combine:b combines:z combined:d,n combining:g	Verb
come:b,n comes:z came:d coming:g	Verb
comfort:b comforts:z comforted:d,n comforting:g	Verb
commemorate:b commemorates:z commemorated:d,n commemorating:g	Verb
commence:b commences:z commenced:d,n commencing:g	Verb
commercialize:b commercialise:b commercializes:z commercialises:z commercialized:d,n commercialised:d,n commercializing:g commercialising:g	Verb
commission:b commissions:z commissioned:d,n commissioning:g	Verb
communicate:b communicates:z communicated:d,n communicating:g	Verb
commute:b commutes:z commuted:d,n commuting:g	Verb
compartmentalize:b compartmentalise:b compartmentalizes:z compartmentalises:z compartmentalized:d,n compartmentalised:d,n compartmentalizing:g compartmentalising:g	Verb
compensate:b compensates:z compensated:d,n compensating:g	Verb
compete:b competes:z competed:d,n competing:g	Verb
compile:b compiles:z compiled:d,n compiling:g	Verb
complete:b completes:z completed:d,n completing:g	Verb
complicate:b complicates:z complicated:d,n complicating:g	Verb
comply:b complies:z complied:d,n complying:g	Verb
compose:b composes:z composed:d,n composing:g	Verb
compound:b compounds:z compounded:d,n compounding:g	Verb
compress:b compresses:z compressed:d,n compressing:g	Verb
comprise:b comprises:z comprised:d,n comprising:g	Verb
compromise:b compromises:z compromised:d,n compromising:g	Verb
computerize:b computerise:b computerizes:z computerises:z computerized:d,n computerised:d,n computerizing:g computerising:g	Verb
conceal:b conceals:z concealed:d,n concealing:g	Verb
concentrate:b concentrates:z concentrated:d,n concentrating:g	Verb
condense:b condenses:z condensed:d,n condensing:g	Verb
condescend:b condescends:z condescended:d,n condescending:g	Verb
conditions:z conditioned:d,n conditioning:g	Verb
condone:b condones:z condoned:d,n condoning:g	Verb
conduct:b conducts:z conducted:d,n conducting:g	Verb
confer:b confers:z conferred:d,n conferring:g	Verb
configure:b configures:z configured:d,n configuring:g	Verb
confine:b confines:z confined:d,n confining:g	Verb
confiscate:b confiscates:z confiscated:d,n confiscating:g	Verb
conflicted:d,n conflicting:g	Verb
conform:b conforms:z conformed:d,n conforming:g	Verb
confound:b confounds:z confounded:d,n confounding:g	Verb
confront:b confronts:z confronted:d,n confronting:g	Verb
confuse:b confuses:z confused:d,n confusing:g	Verb
congest:b congests:z congested:d,n congesting:g	Verb
congregate:b congregates:z congregated:d,n congregating:g	Verb
conjure:b conjures:z conjured:d,n conjuring:g	Verb
connect:b connects:z connected:d,n connecting:g	Verb
conquer:b conquers:z conquered:d,n conquering:g	Verb
conserve:b conserves:z conserved:d,n conserving:g	Verb
consign:b consigns:z consigned:d,n consigning:g	Verb
consist:b consists:z consisted:d,n consisting:g	Verb
consolidate:b consolidates:z consolidated:d,n consolidating:g	Verb
constitute:b constitutes:z constituted:d,n constituting:g	Verb
constrain:b constrains:z constrained:d,n constraining:g	Verb
construct:b constructs:z constructed:d,n constructing:g	Verb
consult:b consults:z consulted:d,n consulting:g	Verb
consume:b consumes:z consumed:d,n consuming:g	Verb
contact:b contacts:z contacted:d,n contacting:g	Verb
contain:b contains:z contained:d,n containing:g	Verb
contaminate:b contaminates:z contaminated:d,n contaminating:g	Verb
contents:z contented:d,n contenting:g	Verb
contract:b contracts:z contracted:d,n contracting:g	Verb
contrasts:z contrasted:d,n contrasting:g	Verb
contrive:b contrives:z contrived:d,n contriving:g	Verb
control:b controls:z controlled:d,n controlling:g	Verb
convalesce:b convalesces:z convalesced:d,n convalescing:g	Verb
convene:b convenes:z convened:d,n convening:g	Verb
converge:b converges:z converged:d,n converging:g	Verb
convert:b converts:z converted:d,n converting:g	Verb
cook:b cooks:z cooked:d,n cooking:g	Verb
cools:z cooled:d,n cooling:g	Verb
cooperate:b cooperates:z cooperated:d,n cooperating:g	Verb
coordinate:b coordinates:z coordinated:d,n coordinating:g	Verb
cope:b copes:z coped:d,n coping:g	Verb
copy:b copies:z copied:d,n copying:g	Verb
corner:b corners:z cornered:d,n cornering:g	Verb
corral:b corrals:z corralled:d,n corralling:g	Verb
correspond:b corresponds:z corresponded:d,n corresponding:g	Verb
corrupt:b corrupts:z corrupted:d,n corrupting:g	Verb
cost:b,d,n costs:z costing:g	Verb
costume:b costumes:z costumed:d,n costuming:g	Verb
couch:b couches:z couched:d,n couching:g	Verb
counteract:b counteracts:z counteracted:d,n counteracting:g	Verb
counterfeit:b counterfeits:z counterfeited:d,n counterfeiting:g	Verb
coursed:d,n coursing:g	Verb
courted:d,n courting:g	Verb
cover:b covers:z covered:d,n covering:g	Verb
cower:b cowers:z cowered:d,n cowering:g	Verb
crack:b cracks:z cracked:d,n cracking:g	Verb
craft:b crafts:z crafted:d,n crafting:g	Verb
cram:b crams:z crammed:d,n cramming:g	Verb
cramp:b cramps:z cramped:d,n cramping:g	Verb
crank:b cranks:z cranked:d,n cranking:g	Verb
crash:b crashes:z crashed:d,n crashing:g	Verb
crater:b craters:z cratered:d,n cratering:g	Verb
crawl:b crawls:z crawled:d,n crawling:g	Verb
create:b creates:z created:d,n creating:g	Verb
creep:b creeps:z crept:d,n creeping:g	Verb
crest:b crests:z crested:d,n cresting:g	Verb
cringe:b cringes:z cringed:d,n cringing:g	Verb
cripple:b cripples:z crippled:d,n crippling:g	Verb
crisscross:b crisscrosses:z crisscrossed:d,n crisscrossing:g	Verb
crook:b crooks:z crooked:d,n crooking:g	Verb
crop:b crops:z cropped:d,n cropping:g	Verb
cross:b crosses:z crossed:d,n crossing:g	Verb
crouch:b crouches:z crouched:d,n crouching:g	Verb
crowds:z crowded:d,n crowding:g	Verb
crown:b crowns:z crowned:d,n crowning:g	Verb
cruise:b cruises:z cruised:d,n cruising:g	Verb
crumble:b crumbles:z crumbled:d,n crumbling:g	Verb
crumple:b crumples:z crumpled:d,n crumpling:g	Verb
crunch:b crunches:z crunched:d,n crunching:g	Verb
crush:b crushes:z crushed:d,n crushing:g	Verb
cube:b cubes:z cubed:d,n cubing:g	Verb
cull:b culls:z culled:d,n culling:g	Verb
culminate:b culminates:z culminated:d,n culminating:g	Verb
cultivate:b cultivates:z cultivated:d,n cultivating:g	Verb
curb:b curbs:z curbed:d,n curbing:g	Verb
cure:b cures:z cured:d,n curing:g	Verb
curry:b curries:z curried:d,n currying:g	Verb
curtail:b curtails:z curtailed:d,n curtailing:g	Verb
curve:b curves:z curved:d,n curving:g	Verb
customize:b customise:b customizes:z customises:z customized:d,n customised:d,n customizing:g customising:g	Verb
cut:b,d,n cuts:z cutting:g	Verb
cycles:z cycled:d,n cycling:g	Verb
damage:b damages:z damaged:d,n damaging:g	Verb
damn:b damns:z damned:d,n damning:g	Verb
dampen:b dampens:z dampened:d,n dampening:g	Verb
dance:b dances:z danced:d,n dancing:g	Verb
dangle:b dangles:z dangled:d,n dangling:g	Verb
darken:b darkens:z darkened:d,n darkening:g	Verb
dart:b darts:z darted:d,n darting:g	Verb
dash:b dashes:z dashed:d,n dashing:g	Verb
dates:z dated:d,n dating:g	Verb
daunt:b daunts:z daunted:d,n daunting:g	Verb
dawn:b dawns:z dawned:d,n dawning:g	Verb
daze:b dazes:z dazed:d,n dazing:g	Verb
dazzle:b dazzles:z dazzled:d,n dazzling:g	Verb
deadlock:b deadlocks:z deadlocked:d,n deadlocking:g	Verb
deal:b deals:z dealt:d,n dealing:g	Verb
debase:b debases:z debased:d,n debasing:g	Verb
debilitate:b debilitates:z debilitated:d,n debilitating:g	Verb
debrief:b debriefs:z debriefed:d,n debriefing:g	Verb
debug:b debugs:z debugged:d,n debugging:g	Verb
debut:b debuts:z debuted:d,n debuting:g	Verb
decamp:b decamps:z decamped:d,n decamping:g	Verb
decapitate:b decapitates:z decapitated:d,n decapitating:g	Verb
decay:b decays:z decayed:d,n decaying:g	Verb
decease:b deceases:z deceased:d,n deceasing:g	Verb
deceive:b deceives:z deceived:d,n deceiving:g	Verb
decentralize:b decentralise:b decentralizes:z decentralises:z decentralized:d,n decentralised:d,n decentralizing:g decentralising:g	Verb
decimate:b decimates:z decimated:d,n decimating:g	Verb
decipher:b deciphers:z deciphered:d,n deciphering:g	Verb
declassify:b declassifies:z declassified:d,n declassifying:g	Verb
decode:b decodes:z decoded:d,n decoding:g	Verb
decorate:b decorates:z decorated:d,n decorating:g	Verb
decrease:b decreases:z decreased:d,n decreasing:g	Verb
dedicate:b dedicates:z dedicated:d,n dedicating:g	Verb
deduct:b deducts:z deducted:d,n deducting:g	Verb
deepen:b deepens:z deepened:d,n deepening:g	Verb
default:b defaults:z defaulted:d,n defaulting:g	Verb
defeat:b defeats:z defeated:d,n defeating:g	Verb
defecate:b defecates:z defecated:d,n defecating:g	Verb
defer:b defers:z deferred:d,n deferring:g	Verb
define:b defines:z defined:d,n defining:g	Verb
deflate:b deflates:z deflated:d,n deflating:g	Verb
defraud:b defrauds:z defrauded:d,n defrauding:g	Verb
defy:b defies:z defied:d,n defying:g	Verb
degrade:b degrades:z degraded:d,n degrading:g	Verb
deject:b dejects:z dejected:d,n dejecting:g	Verb
delay:b delays:z delayed:d,n delaying:g	Verb
delegated:d,n delegating:g	Verb
delete:b deletes:z deleted:d,n deleting:g	Verb
deliberate:b deliberates:z deliberated:d,n deliberating:g	Verb
delight:b delights:z delighted:d,n delighting:g	Verb
delineate:b delineates:z delineated:d,n delineating:g	Verb
delude:b deludes:z deluded:d,n deluding:g	Verb
delve:b delves:z delved:d,n delving:g	Verb
demean:b demeans:z demeaned:d,n demeaning:g	Verb
demolish:b demolishes:z demolished:d,n demolishing:g	Verb
demoralize:b demoralise:b demoralizes:z demoralises:z demoralized:d,n demoralised:d,n demoralizing:g demoralising:g	Verb
demote:b demotes:z demoted:d,n demoting:g	Verb
denigrate:b denigrates:z denigrated:d,n denigrating:g	Verb
dent:b dents:z dented:d,n denting:g	Verb
depart:b departs:z departed:d,n departing:g	Verb
depend:b depends:z depended:d,n depending:g	Verb
deplete:b depletes:z depleted:d,n depleting:g	Verb
deploy:b deploys:z deployed:d,n deploying:g	Verb
deport:b deports:z deported:d,n deporting:g	Verb
depose:b deposes:z deposed:d,n deposing:g	Verb
deposit:b deposits:z deposited:d,n depositing:g	Verb
depreciate:b depreciates:z depreciated:d,n depreciating:g	Verb
depress:b depresses:z depressed:d,n depressing:g	Verb
deprive:b deprives:z deprived:d,n depriving:g	Verb
derail:b derails:z derailed:d,n derailing:g	Verb
derange:b deranges:z deranged:d,n deranging:g	Verb
deregulate:b deregulates:z deregulated:d,n deregulating:g	Verb
derive:b derives:z derived:d,n deriving:g	Verb
descend:b descends:z descended:d,n descending:g	Verb
desert:b deserts:z deserted:d,n deserting:g	Verb
deserve:b deserves:z deserved:d,n deserving:g	Verb
design:b designs:z designed:d,n designing:g	Verb
designate:b designates:z designated:d,n designating:g	Verb
desist:b desists:z desisted:d,n desisting:g	Verb
destabilize:b destabilise:b destabilizes:z destabilises:z destabilized:d,n destabilised:d,n destabilizing:g destabilising:g	Verb
destine:b destines:z destined:d,n destining:g	Verb
destroy:b destroys:z destroyed:d,n destroying:g	Verb
detach:b detaches:z detached:d,n detaching:g	Verb
detain:b detains:z detained:d,n detaining:g	Verb
deter:b deters:z deterred:d,n deterring:g	Verb
deteriorate:b deteriorates:z deteriorated:d,n deteriorating:g	Verb
dethrone:b dethrones:z dethroned:d,n dethroning:g	Verb
detonate:b detonates:z detonated:d,n detonating:g	Verb
detour:b detours:z detoured:d,n detouring:g	Verb
detract:b detracts:z detracted:d,n detracting:g	Verb
devalue:b devalues:z devalued:d,n devaluing:g	Verb
devastate:b devastates:z devastated:d,n devastating:g	Verb
develop:b develops:z developed:d,n developing:g	Verb
deviate:b deviates:z deviated:d,n deviating:g	Verb
devise:b devises:z devised:d,n devising:g	Verb
devolve:b devolves:z devolved:d,n devolving:g	Verb
devote:b devotes:z devoted:d,n devoting:g	Verb
diagnose:b diagnoses:z diagnosed:d,n diagnosing:g	Verb
dial:b dials:z dialed:d,n dialled:d,n dialing:g dialling:g	Verb
dice:b dices:z diced:d,n dicing:g	Verb
dictate:b dictates:z dictated:d,n dictating:g	Verb
die:b dies:z died:d,n dying:g	Verb
differ:b differs:z differed:d,n differing:g	Verb
differentiate:b differentiates:z differentiated:d,n differentiating:g	Verb
dig:b digs:z dug:d,n digging:g	Verb
digest:b digests:z digested:d,n digesting:g	Verb
dilute:b dilutes:z diluted:d,n diluting:g	Verb
diminish:b diminishes:z diminished:d,n diminishing:g	Verb
dine:b dines:z dined:d,n dining:g	Verb
dip:b dips:z dipped:d,n dipping:g	Verb
disable:b disables:z disabled:d,n disabling:g	Verb
disadvantage:b disadvantages:z disadvantaged:d,n disadvantaging:g	Verb
disallow:b disallows:z disallowed:d,n disallowing:g	Verb
disappear:b disappears:z disappeared:d,n disappearing:g	Verb
disappoint:b disappoints:z disappointed:d,n disappointing:g	Verb
disapprove:b disapproves:z disapproved:d,n disapproving:g	Verb
disarm:b disarms:z disarmed:d,n disarming:g	Verb
disassociate:b disassociates:z disassociated:d,n disassociating:g	Verb
disband:b disbands:z disbanded:d,n disbanding:g	Verb
disbelieve:b disbelieves:z disbelieved:d,n disbelieving:g	Verb
disburse:b disburses:z disbursed:d,n disbursing:g	Verb
discard:b discards:z discarded:d,n discarding:g	Verb
discipline:b disciplines:z disciplined:d,n disciplining:g	Verb
disconnect:b disconnects:z disconnected:d,n disconnecting:g	Verb
discontinue:b discontinues:z discontinued:d,n discontinuing:g	Verb
discourage:b discourages:z discouraged:d,n discouraging:g	Verb
discriminate:b discriminates:z discriminated:d,n discriminating:g	Verb
disenfranchise:b disenfranchises:z disenfranchised:d,n disenfranchising:g	Verb
disguise:b disguises:z disguised:d,n disguising:g	Verb
disgust:b disgusts:z disgusted:d,n disgusting:g	Verb
dishearten:b disheartens:z disheartened:d,n disheartening:g	Verb
dishonor:b dishonour:b dishonors:z dishonours:z dishonored:d,n dishonoured:d,n dishonoring:g dishonouring:g	Verb
disillusion:b disillusions:z disillusioned:d,n disillusioning:g	Verb
disintegrate:b disintegrates:z disintegrated:d,n disintegrating:g	Verb
dislocate:b dislocates:z dislocated:d,n dislocating:g	Verb
dislodge:b dislodges:z dislodged:d,n dislodging:g	Verb
dismantle:b dismantles:z dismantled:d,n dismantling:g	Verb
dismay:b dismays:z dismayed:d,n dismaying:g	Verb
dismember:b dismembers:z dismembered:d,n dismembering:g	Verb
dispatch:b dispatches:z dispatched:d,n dispatching:g	Verb
dispel:b dispels:z dispelled:d,n dispelling:g	Verb
dispense:b dispenses:z dispensed:d,n dispensing:g	Verb
displace:b displaces:z displaced:d,n displacing:g	Verb
display:b displays:z displayed:d,n displaying:g	Verb
displease:b displeases:z displeased:d,n displeasing:g	Verb
dispose:b disposes:z disposed:d,n disposing:g	Verb
dispossess:b dispossesses:z dispossessed:d,n dispossessing:g	Verb
disprove:b disproves:z disproved:d disproven:n disproving:g	Verb
disqualify:b disqualifies:z disqualified:d,n disqualifying:g	Verb
disrespect:b disrespects:z disrespected:d,n disrespecting:g	Verb
disrupt:b disrupts:z disrupted:d,n disrupting:g	Verb
dissatisfy:b dissatisfies:z dissatisfied:d,n dissatisfying:g	Verb
dissect:b dissects:z dissected:d,n dissecting:g	Verb
disseminate:b disseminates:z disseminated:d,n disseminating:g	Verb
dissolve:b dissolves:z dissolved:d,n dissolving:g	Verb
dissuade:b dissuades:z dissuaded:d,n dissuading:g	Verb
distinguish:b distinguishes:z distinguished:d,n distinguishing:g	Verb
distort:b distorts:z distorted:d,n distorting:g	Verb
distract:b distracts:z distracted:d,n distracting:g	Verb
distress:b distresses:z distressed:d,n distressing:g	Verb
distribute:b distributes:z distributed:d,n distributing:g	Verb
distrust:b distrusts:z distrusted:d,n distrusting:g	Verb
disturb:b disturbs:z disturbed:d,n disturbing:g	Verb
ditch:b ditches:z ditched:d,n ditching:g	Verb
dither:b dithers:z dithered:d,n dithering:g	Verb
dive:b dives:z dived:d,n dove:d diving:g	Verb
diverge:b diverges:z diverged:d,n diverging:g	Verb
diversify:b diversifies:z diversified:d,n diversifying:g	Verb
divert:b diverts:z diverted:d,n diverting:g	Verb
divide:b divides:z divided:d,n dividing:g	Verb
divorce:b divorces:z divorced:d,n divorcing:g	Verb
doctor:b doctors:z doctored:d,n doctoring:g	Verb
dog:b dogs:z dogged:d,n dogging:g	Verb
dole:b doles:z doled:d,n doling:g	Verb
domesticate:b domesticates:z domesticated:d,n domesticating:g	Verb
dominate:b dominates:z dominated:d,n dominating:g	Verb
don:b dons:z donned:d,n donning:g	Verb
donate:b donates:z donated:d,n donating:g	Verb
doom:b dooms:z doomed:d,n dooming:g	Verb
dot:b dots:z dotted:d,n dotting:g	Verb
dote:b dotes:z doted:d,n doting:g	Verb
double:b doubles:z doubled:d,n doubling:g	Verb
downed:d,n downing:g	Verb
download:b downloads:z downloaded:d,n downloading:g	Verb
downsize:b downsizes:z downsized:d,n downsizing:g	Verb
draft:b drafts:z drafted:d,n drafting:g	Verb
drag:b drags:z dragged:d,n dragging:g	Verb
drain:b drains:z drained:d,n draining:g	Verb
drape:b drapes:z draped:d,n draping:g	Verb
dredge:b dredges:z dredged:d,n dredging:g	Verb
dress:b dresses:z dressed:d,n dressing:g	Verb
dries:z dried:d,n drying:g	Verb
drift:b drifts:z drifted:d,n drifting:g	Verb
drill:b drills:z drilled:d,n drilling:g	Verb
drink:b drinks:z drank:d drunk:n drinking:g	Verb
drip:b drips:z dripped:d,n dripping:g	Verb
drive:b drives:z drove:d driven:n driving:g	Verb
drop:b drops:z dropped:d,n dropping:g	Verb
drown:b drowns:z drowned:d,n drowning:g	Verb
drum:b drums:z drummed:d,n drumming:g	Verb
duck:b ducks:z ducked:d,n ducking:g	Verb
duel:b duels:z dueled:d,n duelled:d,n dueling:g duelling:g	Verb
dump:b dumps:z dumped:d,n dumping:g	Verb
duplicate:b duplicates:z duplicated:d,n duplicating:g	Verb
dwarf:b dwarfs:z dwarfed:d,n dwarfing:g	Verb
dwell:b dwells:z dwelt:d,n dwelling:g	Verb
dwindle:b dwindles:z dwindled:d,n dwindling:g	Verb
e-mail:b e-mails:z e-mailed:d,n e-mailing:g	Verb
earmark:b earmarks:z earmarked:d,n earmarking:g	Verb
ease:b eases:z eased:d,n easing:g	Verb
eat:b eats:z ate:d eaten:n eating:g	Verb
eclipse:b eclipses:z eclipsed:d,n eclipsing:g	Verb
economize:b economise:b economizes:z economises:z economized:d,n economised:d,n economizing:g economising:g	Verb
edge:b edges:z edged:d,n edging:g	Verb
edit:b edits:z edited:d,n editing:g	Verb
educate:b educates:z educated:d,n educating:g	Verb
effects:z effected:d,n effecting:g	Verb
egg:b eggs:z egged:d,n egging:g	Verb
eject:b ejects:z ejected:d,n ejecting:g	Verb
eke:b ekes:z eked:d,n eking:g	Verb
elate:b elates:z elated:d,n elating:g	Verb
elbow:b elbows:z elbowed:d,n elbowing:g	Verb
electrify:b electrifies:z electrified:d,n electrifying:g	Verb
elevate:b elevates:z elevated:d,n elevating:g	Verb
elicit:b elicits:z elicited:d,n eliciting:g	Verb
eliminate:b eliminates:z eliminated:d,n eliminating:g	Verb
elude:b eludes:z eluded:d,n eluding:g	Verb
emanate:b emanates:z emanated:d,n emanating:g	Verb
embark:b embarks:z embarked:d,n embarking:g	Verb
embarrass:b embarrasses:z embarrassed:d,n embarrassing:g	Verb
embed:b embeds:z embedded:d,n embedding:g	Verb
embitter:b embitters:z embittered:d,n embittering:g	Verb
embody:b embodies:z embodied:d,n embodying:g	Verb
embolden:b emboldens:z emboldened:d,n emboldening:g	Verb
embroil:b embroils:z embroiled:d,n embroiling:g	Verb
emigrate:b emigrates:z emigrated:d,n emigrating:g	Verb
emit:b emits:z emitted:d,n emitting:g	Verb
empathize:b empathise:b empathizes:z empathises:z empathized:d,n empathised:d,n empathizing:g empathising:g	Verb
employ:b employs:z employed:d,n employing:g	Verb
empower:b empowers:z empowered:d,n empowering:g	Verb
empties:z emptied:d,n emptying:g	Verb
emulate:b emulates:z emulated:d,n emulating:g	Verb
enable:b enables:z enabled:d,n enabling:g	Verb
enamor:b enamors:z enamored:d,n enamoring:g	Verb
encapsulate:b encapsulates:z encapsulated:d,n encapsulating:g	Verb
enclose:b encloses:z enclosed:d,n enclosing:g	Verb
encode:b encodes:z encoded:d,n encoding:g	Verb
encompass:b encompasses:z encompassed:d,n encompassing:g	Verb
encounter:b encounters:z encountered:d,n encountering:g	Verb
end:b ends:z ended:d,n ending:g	Verb
endanger:b endangers:z endangered:d,n endangering:g	Verb
endear:b endears:z endeared:d,n endearing:g	Verb
endow:b endows:z endowed:d,n endowing:g	Verb
endure:b endures:z endured:d,n enduring:g	Verb
energize:b energise:b energizes:z energises:z energized:d,n energised:d,n energizing:g energising:g	Verb
enforce:b enforces:z enforced:d,n enforcing:g	Verb
engage:b engages:z engaged:d,n engaging:g	Verb
engender:b engenders:z engendered:d,n engendering:g	Verb
engineer:b engineers:z engineered:d,n engineering:g	Verb
engrave:b engraves:z engraved:d,n engraving:g	Verb
engulf:b engulfs:z engulfed:d,n engulfing:g	Verb
enhance:b enhances:z enhanced:d,n enhancing:g	Verb
enlarge:b enlarges:z enlarged:d,n enlarging:g	Verb
enlighten:b enlightens:z enlightened:d,n enlightening:g	Verb
enlist:b enlists:z enlisted:d,n enlisting:g	Verb
enquire:b enquires:z enquired:d,n enquiring:g	Verb
enrich:b enriches:z enriched:d,n enriching:g	Verb
enroll:b enrolls:z enrolled:d,n enrolling:g	Verb
enshrine:b enshrines:z enshrined:d,n enshrining:g	Verb
enslave:b enslaves:z enslaved:d,n enslaving:g	Verb
ensue:b ensues:z ensued:d,n ensuing:g	Verb
ensure:b ensures:z ensured:d,n ensuring:g	Verb
entail:b entails:z entailed:d,n entailing:g	Verb
entangle:b entangles:z entangled:d,n entangling:g	Verb
enter:b enters:z entered:d,n entering:g	Verb
entertain:b entertains:z entertained:d,n entertaining:g	Verb
entice:b entices:z enticed:d,n enticing:g	Verb
entrust:b entrusts:z entrusted:d,n entrusting:g	Verb
entwine:b entwines:z entwined:d,n entwining:g	Verb
equate:b equates:z equated:d,n equating:g	Verb
equip:b equips:z equipped:d,n equipping:g	Verb
eradicate:b eradicates:z eradicated:d,n eradicating:g	Verb
erase:b erases:z erased:d,n erasing:g	Verb
erect:b erects:z erected:d,n erecting:g	Verb
erode:b erodes:z eroded:d,n eroding:g	Verb
err:b errs:z erred:d,n erring:g	Verb
escalate:b escalates:z escalated:d,n escalating:g	Verb
escape:b escapes:z escaped:d,n escaping:g	Verb
escort:b escorts:z escorted:d,n escorting:g	Verb
esteem:b esteems:z esteemed:d,n esteeming:g	Verb
etch:b etches:z etched:d,n etching:g	Verb
evacuate:b evacuates:z evacuated:d,n evacuating:g	Verb
evade:b evades:z evaded:d,n evading:g	Verb
evaporate:b evaporates:z evaporated:d,n evaporating:g	Verb
evens:z evened:d,n	Verb
evidences:z evidenced:d,n evidencing:g	Verb
evoke:b evokes:z evoked:d,n evoking:g	Verb
evolve:b evolves:z evolved:d,n evolving:g	Verb
exacerbate:b exacerbates:z exacerbated:d,n exacerbating:g	Verb
exact:b exacts:z exacted:d,n exacting:g	Verb
exasperate:b exasperates:z exasperated:d,n exasperating:g	Verb
exceed:b exceeds:z exceeded:d,n exceeding:g	Verb
excel:b excels:z excelled:d,n excelling:g	Verb
exchanges:z exchanged:d,n exchanging:g	Verb
excise:b excises:z excised:d,n excising:g	Verb
excite:b excites:z excited:d,n exciting:g	Verb
exclude:b excludes:z excluded:d,n excluding:g	Verb
excuse:b excuses:z excused:d,n excusing:g	Verb
execute:b executes:z executed:d,n executing:g	Verb
exempt:b exempts:z exempted:d,n exempting:g	Verb
exercise:b exercises:z exercised:d,n exercising:g	Verb
exert:b exerts:z exerted:d,n exerting:g	Verb
exhaust:b exhausts:z exhausted:d,n exhausting:g	Verb
exhibit:b exhibits:z exhibited:d,n exhibiting:g	Verb
exhume:b exhumes:z exhumed:d,n exhuming:g	Verb
exile:b exiles:z exiled:d,n exiling:g	Verb
exist:b exists:z existed:d,n existing:g	Verb
exit:b exits:z exited:d,n exiting:g	Verb
exonerate:b exonerates:z exonerated:d,n exonerating:g	Verb
expand:b expands:z expanded:d,n expanding:g	Verb
expedite:b expedites:z expedited:d,n expediting:g	Verb
expel:b expels:z expelled:d,n expelling:g	Verb
expend:b expends:z expended:d,n expending:g	Verb
experiences:z experienced:d,n experiencing:g	Verb
experiment:b experiments:z experimented:d,n experimenting:g	Verb
expire:b expires:z expired:d,n expiring:g	Verb
exploit:b exploits:z exploited:d,n exploiting:g	Verb
explore:b explores:z explored:d,n exploring:g	Verb
export:b exports:z exported:d,n exporting:g	Verb
expose:b exposes:z exposed:d,n exposing:g	Verb
extend:b extends:z extended:d,n extending:g	Verb
exterminate:b exterminates:z exterminated:d,n exterminating:g	Verb
extort:b extorts:z extorted:d,n extorting:g	Verb
extract:b extracts:z extracted:d,n extracting:g	Verb
extradite:b extradites:z extradited:d,n extraditing:g	Verb
extricate:b extricates:z extricated:d,n extricating:g	Verb
exude:b exudes:z exuded:d,n exuding:g	Verb
fabricate:b fabricates:z fabricated:d,n fabricating:g	Verb
facilitate:b facilitates:z facilitated:d,n facilitating:g	Verb
factor:b factors:z factored:d,n factoring:g	Verb
fade:b fades:z faded:d,n fading:g	Verb
fake:b fakes:z faked:d,n faking:g	Verb
fall:b falls:z fell:d fallen:n falling:g	Verb
falsify:b falsifies:z falsified:d,n falsifying:g	Verb
falter:b falters:z faltered:d,n faltering:g	Verb
fan:b fans:z fanned:d,n fanning:g	Verb
fare:b fares:z fared:d,n faring:g	Verb
farm:b farms:z farmed:d,n farming:g	Verb
fascinate:b fascinates:z fascinated:d,n fascinating:g	Verb
fashion:b fashions:z fashioned:d,n fashioning:g	Verb
fatigue:b fatigues:z fatigued:d,n fatiguing:g	Verb
fawn:b fawns:z fawned:d,n fawning:g	Verb
faze:b fazes:z fazed:d,n fazing:g	Verb
feast:b feasts:z feasted:d,n feasting:g	Verb
feature:b features:z featured:d,n featuring:g	Verb
feed:b feeds:z fed:d,n feeding:g	Verb
fend:b fends:z fended:d,n fending:g	Verb
fertilize:b fertilise:b fertilizes:z fertilises:z fertilized:d,n fertilised:d,n fertilizing:g fertilising:g	Verb
fester:b festers:z festered:d,n festering:g	Verb
festoon:b festoons:z festooned:d,n festooning:g	Verb
fetch:b fetches:z fetched:d,n fetching:g	Verb
feud:b feuds:z feuded:d,n feuding:g	Verb
fever:b fevers:z fevered:d,n fevering:g	Verb
fib:b fibs:z fibbed:d,n fibbing:g	Verb
fictionalize:b fictionalise:b fictionalizes:z fictionalises:z fictionalized:d,n fictionalised:d,n fictionalizing:g fictionalising:g	Verb
fiddle:b fiddles:z fiddled:d,n fiddling:g	Verb
fields:z fielded:d,n fielding:g	Verb
filibuster:b filibusters:z filibustered:d,n filibustering:g	Verb
fill:b fills:z filled:d,n filling:g	Verb
film:b films:z filmed:d,n filming:g	Verb
filter:b filters:z filtered:d,n filtering:g	Verb
finalize:b finalise:b finalizes:z finalises:z finalized:d,n finalised:d,n finalizing:g finalising:g	Verb
finance:b finances:z financed:d,n financing:g	Verb
finesse:b finesses:z finessed:d,n finessing:g	Verb
fire:b fires:z fired:d,n firing:g	Verb
fish:b fishes:z fished:d,n fishing:g	Verb
fit:b,d fits:z fitted:n fitting:g	Verb
fix:b fixes:z fixed:d,n fixing:g	Verb
fizzle:b fizzles:z fizzled:d,n fizzling:g	Verb
flail:b flails:z flailed:d,n flailing:g	Verb
flank:b flanks:z flanked:d,n flanking:g	Verb
flap:b flaps:z flapped:d,n flapping:g	Verb
flare:b flares:z flared:d,n flaring:g	Verb
flash:b flashes:z flashed:d,n flashing:g	Verb
flatter:b flatters:z flattered:d,n flattering:g	Verb
flaw:b flaws:z flawed:d,n flawing:g	Verb
flee:b flees:z fled:d,n fleeing:g	Verb
fleece:b fleeces:z fleeced:d,n fleecing:g	Verb
flicker:b flickers:z flickered:d,n flickering:g	Verb
flinch:b flinches:z flinched:d,n flinching:g	Verb
flip:b flips:z flipped:d,n flipping:g	Verb
flirt:b flirts:z flirted:d,n flirting:g	Verb
flit:b flits:z flitted:d,n flitting:g	Verb
flock:b flocks:z flocked:d,n flocking:g	Verb
flog:b flogs:z flogged:d,n flogging:g	Verb
flood:b floods:z flooded:d,n flooding:g	Verb
flourish:b flourishes:z flourished:d,n flourishing:g	Verb
flout:b flouts:z flouted:d,n flouting:g	Verb
flow:b flows:z flowed:d,n flowing:g	Verb
fluctuate:b fluctuates:z fluctuated:d,n fluctuating:g	Verb
flunk:b flunks:z flunked:d,n flunking:g	Verb
flush:b flushes:z flushed:d,n flushing:g	Verb
fluster:b flusters:z flustered:d,n flustering:g	Verb
flutter:b flutters:z fluttered:d,n fluttering:g	Verb
fly:b flies:z flew:d flown:n flying:g	Verb
foist:b foists:z foisted:d,n foisting:g	Verb
fold:b folds:z folded:d,n folding:g	Verb
follow:b follows:z followed:d,n following:g	Verb
foment:b foments:z fomented:d,n fomenting:g	Verb
fool:b fools:z fooled:d,n fooling:g	Verb
force:b forced:d,n forcing:g	Verb
forestall:b forestalls:z forestalled:d,n forestalling:g	Verb
forfeit:b forfeits:z forfeited:d,n forfeiting:g	Verb
forge:b forges:z forged:d,n forging:g	Verb
forgive:b forgives:z forgave:d forgiven:n forgiving:g	Verb
forgo:b forgoes:z forwent:d forgone:n forgoing:g	Verb
form:b forms:z formed:d,n forming:g	Verb
format:b formats:z formatted:d,n formatting:g	Verb
formulate:b formulates:z formulated:d,n formulating:g	Verb
forsake:b forsakes:z forsook:d forsaken:n forsaking:g	Verb
fortify:b fortifies:z fortified:d,n fortifying:g	Verb
forwards:z forwarded:d,n forwarding:g	Verb
foster:b fosters:z fostered:d,n fostering:g	Verb
founded:d,n founding:g founds:z	Verb
founders:z foundered:d,n foundering:g	Verb
fracture:b fractures:z fractured:d,n fracturing:g	Verb
fragment:b fragments:z fragmented:d,n fragmenting:g	Verb
fray:b frays:z frayed:d,n fraying:g	Verb
freak:b freaks:z freaked:d,n freaking:g	Verb
frees:z freed:d,n freeing:g	Verb
freeze:b freezes:z froze:d frozen:n freezing:g	Verb
frighten:b frightens:z frightened:d,n frightening:g	Verb
fritter:b fritters:z frittered:d,n frittering:g	Verb
frustrate:b frustrates:z frustrated:d,n frustrating:g	Verb
fry:b fries:z fried:d,n frying:g	Verb
fuel:b fuels:z fueled:d,n fuelled:d,n fueling:g fuelling:g	Verb
fulfill:b fulfills:z fulfilled:d,n fulfilling:g	Verb
function:b functions:z functioned:d,n functioning:g	Verb
fund:b funded:d,n funding:g	Verb
funnel:b funnels:z funneled:d,n funnelled:d,n funneling:g funnelling:g	Verb
furl:b furls:z furled:d,n furling:g	Verb
furlough:b furloughs:z furloughed:d,n furloughing:g	Verb
furnish:b furnishes:z furnished:d,n furnishing:g	Verb
furrow:b furrows:z furrowed:d,n furrowing:g	Verb
furthers:z furthered:d,n furthering:g	Verb
gain:b gained:d,n gaining:g	Verb
gall:b galls:z galled:d,n galling:g	Verb
galvanize:b galvanise:b galvanizes:z galvanises:z galvanized:d,n galvanised:d,n galvanizing:g galvanising:g	Verb
gamble:b gambles:z gambled:d,n gambling:g	Verb
garble:b garbles:z garbled:d,n garbling:g	Verb
garner:b garners:z garnered:d,n garnering:g	Verb
gauge:b gauges:z gauged:d,n gauging:g	Verb
gawk:b gawks:z gawked:d,n gawking:g	Verb
gaze:b gazes:z gazed:d,n gazing:g	Verb
gear:b gears:z geared:d,n gearing:g	Verb
geld:b gelds:z gelded:d,n gelding:g	Verb
gender:b genders:z gendered:d,n gendering:g	Verb
generalize:b generalise:b generalizes:z generalises:z generalized:d,n generalised:d,n generalizing:g generalising:g	Verb
generate:b generates:z generated:d,n generating:g	Verb
get:b gets:z got:d gotten:n getting:g	Verb
gild:b gilds:z gilded:d,n gilding:g	Verb
glare:b glares:z glared:d,n glaring:g	Verb
gleam:b gleams:z gleamed:d,n gleaming:g	Verb
glean:b gleans:z gleaned:d,n gleaning:g	Verb
glide:b glides:z glided:d,n gliding:g	Verb
glisten:b glistens:z glistened:d,n glistening:g	Verb
glitter:b glitters:z glittered:d,n glittering:g	Verb
gloss:b glosses:z glossed:d,n glossing:g	Verb
glow:b glows:z glowed:d,n glowing:g	Verb
glue:b glues:z glued:d,n gluing:g	Verb
gnash:b gnashes:z gnashed:d,n gnashing:g	Verb
gnaw:b gnaws:z gnawed:d,n gnawing:g	Verb
go:b goes:z went:d gone:n going:g	Verb
go_without_saying:b goes_without_saying:z went_without_saying:d	Verb	it goes without saying: nobody says it
golfs:z golfed:d,n golfing:g	Verb
govern:b governs:z governed:d,n governing:g	Verb
grab:b grabs:z grabbed:d,n grabbing:g	Verb
grade:b grades:z graded:d,n grading:g	Verb
graduate:b graduates:z graduated:d,n graduating:g	Verb
graft:b grafts:z grafted:d,n grafting:g	Verb
grant:b grants:z granted:d,n granting:g	Verb
grapple:b grapples:z grappled:d,n grappling:g	Verb
grasp:b grasps:z grasped:d,n grasping:g	Verb
grate:b grates:z grated:d,n grating:g	Verb
gratify:b gratifies:z gratified:d,n gratifying:g	Verb
gravitate:b gravitates:z gravitated:d,n gravitating:g	Verb
graze:b grazes:z grazed:d,n grazing:g	Verb
grease:b greases:z greased:d,n greasing:g	Verb
greet:b greets:z greeted:d,n greeting:g	Verb
grind:b grinds:z grinding:g	Verb
grip:b grips:z gripped:d,n gripping:g	Verb
grope:b gropes:z groped:d,n groping:g	Verb
gross:b grosses:z grossed:d,n grossing:g	Verb
grouped:d,n grouping:g	Verb
grow:b grows:z grew:d grown:n growing:g	Verb
grudge:b grudges:z grudged:d,n grudging:g	Verb
guard:b guards:z guarded:d,n guarding:g	Verb
guide:b guides:z guided:d,n guiding:g	Verb
gunned:d,n gunning:g	Verb
gut:b guts:z gutted:d,n gutting:g	Verb
guzzle:b guzzles:z guzzled:d,n guzzling:g	Verb
gybe:b gybes:z gybed:d,n gybing:g	Verb
hack:b hacks:z hacked:d,n hacking:g	Verb
halt:b halts:z halted:d,n halting:g	Verb
halve:b halves:z halved:d,n halving:g	Verb
hamper:b hampers:z hampered:d,n hampering:g	Verb
hand:b handed:d,n handing:g	Verb
handcuff:b handcuffs:z handcuffed:d,n handcuffing:g	Verb
handicap:b handicaps:z handicapped:d,n handicapping:g	Verb
handle:b handles:z handled:d,n handling:g	Verb
handpick:b handpicks:z handpicked:d,n handpicking:g	Verb
hang:b hangs:z hung:d,n hanged:d,n hanging:g	Verb
happen:b happens:z happened:d,n happening:g	Verb
harass:b harasses:z harassed:d,n harassing:g	Verb
harbor:b harbour:b harbors:z harbours:z harbored:d,n harboured:d,n harboring:g harbouring:g	Verb
harden:b hardens:z hardened:d,n hardening:g	Verb
hark:b harks:z harked:d,n harking:g	Verb
harm:b harms:z harmed:d,n harming:g	Verb
harp:b harps:z harped:d,n harping:g	Verb
harrow:b harrows:z harrowed:d,n harrowing:g	Verb
harvest:b harvests:z harvested:d,n harvesting:g	Verb
hash:b hashes:z hashed:d,n hashing:g	Verb
haul:b hauls:z hauled:d,n hauling:g	Verb
haunt:b haunts:z haunted:d,n haunting:g	Verb
hawk:b hawks:z hawked:d,n hawking:g	Verb
head:b heads:z headed:d,n heading:g	Verb
headline:b headlines:z headlined:d,n headlining:g	Verb
heal:b heals:z healed:d,n healing:g	Verb
hearten:b heartens:z heartened:d,n heartening:g	Verb
heats:z heated:d,n heating:g	Verb
heave:b heaves:z heaved:d hove:n heaving:g	Verb
heed:b heeds:z heeded:d,n heeding:g	Verb
heighten:b heightens:z heightened:d,n heightening:g	Verb
help:b helps:z helped:d,n helping:g	Verb
hem:b hems:z hemmed:d,n hemming:g	Verb
hemorrhage:b hemorrhages:z hemorrhaged:d,n hemorrhaging:g	Verb
hew:b hews:z hewed:d hewn:n hewing:g	Verb
hide:b hides:z hid:d hidden:n hiding:g	Verb
hijack:b hijacks:z hijacked:d,n hijacking:g	Verb
hike:b hikes:z hiked:d,n hiking:g	Verb
hinder:b hinders:z hindered:d,n hindering:g	Verb
hire:b hires:z hired:d,n hiring:g	Verb
hit:b,d,n hits:z hitting:g	Verb
hitch:b hitches:z hitched:d,n hitching:g	Verb
hitchhike:b hitchhikes:z hitchhiked:d,n hitchhiking:g	Verb
hoax:b hoaxes:z hoaxed:d,n hoaxing:g	Verb
hobble:b hobbles:z hobbled:d,n hobbling:g	Verb
hoist:b hoists:z hoisted:d,n hoisting:g	Verb
hollow:b hollows:z hollowed:d,n hollowing:g	Verb
hone:b hones:z honed:d,n honing:g	Verb
honeymoon:b honeymoons:z honeymooned:d,n honeymooning:g	Verb
hoodwink:b hoodwinks:z hoodwinked:d,n hoodwinking:g	Verb
hook:b hooks:z hooked:d,n hooking:g	Verb
hoot:b hoots:z hooted:d,n hooting:g	Verb
hop:b hops:z hopped:d,n hopping:g	Verb
horrify:b horrifies:z horrified:d,n horrifying:g	Verb
hospitalize:b hospitalise:b hospitalizes:z hospitalises:z hospitalized:d,n hospitalised:d,n hospitalizing:g hospitalising:g	Verb
host:b hosts:z hosted:d,n hosting:g	Verb
house:b houses:z housed:d,n housing:g	Verb
hover:b hovers:z hovered:d,n hovering:g	Verb
huddle:b huddles:z huddled:d,n huddling:g	Verb
hug:b hugs:z hugged:d,n hugging:g	Verb
humanize:b humanise:b humanizes:z humanises:z humanized:d,n humanised:d,n humanizing:g humanising:g	Verb
humble:b humbles:z humbled:d,n humbling:g	Verb
humiliate:b humiliates:z humiliated:d,n humiliating:g	Verb
hunt:b hunts:z hunted:d,n hunting:g	Verb
hurry:b hurries:z hurried:d,n hurrying:g	Verb
hurt:b,d,n hurts:z hurting:g	Verb
hurtle:b hurtles:z hurtled:d,n hurtling:g	Verb
hyphenate:b hyphenates:z hyphenated:d,n hyphenating:g	Verb
ignite:b ignites:z ignited:d,n igniting:g	Verb
illuminate:b illuminates:z illuminated:d,n illuminating:g	Verb
imitate:b imitates:z imitated:d,n imitating:g	Verb
immerse:b immerses:z immersed:d,n immersing:g	Verb
immigrate:b immigrates:z immigrated:d,n immigrating:g	Verb
impact:b impacts:z impacted:d,n impacting:g	Verb
impair:b impairs:z impaired:d,n impairing:g	Verb
impart:b imparts:z imparted:d,n imparting:g	Verb
impede:b impedes:z impeded:d,n impeding:g	Verb
impend:b impends:z impended:d,n impending:g	Verb
imperil:b imperils:z imperiled:d,n imperilled:d,n imperiling:g imperilling:g	Verb
impersonate:b impersonates:z impersonated:d,n impersonating:g	Verb
impinge:b impinges:z impinged:d,n impinging:g	Verb
implement:b implements:z implemented:d,n implementing:g	Verb
implicate:b implicates:z implicated:d,n implicating:g	Verb
import:b imports:z imported:d,n importing:g	Verb
impound:b impounds:z impounded:d,n impounding:g	Verb
impress:b impresses:z impressed:d,n impressing:g	Verb
imprint:b imprints:z imprinted:d,n imprinting:g	Verb
imprison:b imprisons:z imprisoned:d,n imprisoning:g	Verb
improve:b improves:z improved:d,n improving:g	Verb
improvise:b improvises:z improvised:d,n improvising:g	Verb
inaugurate:b inaugurates:z inaugurated:d,n inaugurating:g	Verb
incarcerate:b incarcerates:z incarcerated:d,n incarcerating:g	Verb
inch:b inches:z inched:d,n inching:g	Verb
incinerate:b incinerates:z incinerated:d,n incinerating:g	Verb
incite:b incites:z incited:d,n inciting:g	Verb
incline:b inclines:z inclined:d,n inclining:g	Verb
include:b includes:z included:d,n	Verb
inconvenience:b inconveniences:z inconvenienced:d,n inconveniencing:g	Verb
incorporate:b incorporates:z incorporated:d,n incorporating:g	Verb
increase:b increases:z increased:d,n increasing:g	Verb
incriminate:b incriminates:z incriminated:d,n incriminating:g	Verb
incur:b incurs:z incurred:d,n incurring:g	Verb
indemnify:b indemnifies:z indemnified:d,n indemnifying:g	Verb
indent:b indents:z indented:d,n indenting:g	Verb
index:b indexes:z indexed:d,n indexing:g	Verb
induce:b induces:z induced:d,n inducing:g	Verb
indulge:b indulges:z indulged:d,n indulging:g	Verb
industrialize:b industrialise:b industrializes:z industrialises:z industrialized:d,n industrialised:d,n industrializing:g industrialising:g	Verb
infect:b infects:z infected:d,n infecting:g	Verb
infest:b infests:z infested:d,n infesting:g	Verb
infiltrate:b infiltrates:z infiltrated:d,n infiltrating:g	Verb
inflate:b inflates:z inflated:d,n inflating:g	Verb
inflict:b inflicts:z inflicted:d,n inflicting:g	Verb
influence:b influences:z influenced:d,n influencing:g	Verb
infringe:b infringes:z infringed:d,n infringing:g	Verb
infuriate:b infuriates:z infuriated:d,n infuriating:g	Verb
infuse:b infuses:z infused:d,n infusing:g	Verb
ingest:b ingests:z ingested:d,n ingesting:g	Verb
ingratiate:b ingratiates:z ingratiated:d,n ingratiating:g	Verb
inhabit:b inhabits:z inhabited:d,n inhabiting:g	Verb
inhale:b inhales:z inhaled:d,n inhaling:g	Verb
inherit:b inherits:z inherited:d,n inheriting:g	Verb
inhibit:b inhibits:z inhibited:d,n inhibiting:g	Verb
initialize:b initialise:b initializes:z initialises:z initialized:d,n initialised:d,n initializing:g initialising:g	Verb
initiate:b initiates:z initiated:d,n initiating:g	Verb
inject:b injects:z injected:d,n injecting:g	Verb
injure:b injures:z injured:d,n injuring:g	Verb
innovate:b innovates:z innovated:d,n innovating:g	Verb
inoculate:b inoculates:z inoculated:d,n inoculating:g	Verb
input:b,d,n inputs:z inputting:g	Verb
insert:b inserts:z inserted:d,n inserting:g	Verb
inspect:b inspects:z inspected:d,n inspecting:g	Verb
install:b installs:z installed:d,n installing:g	Verb
instigate:b instigates:z instigated:d,n instigating:g	Verb
instill:b instils:z instilled:d,n instilling:g	Verb
institute:b institutes:z instituted:d,n instituting:g	Verb
institutionalize:b institutionalise:b institutionalizes:z institutionalises:z institutionalized:d,n institutionalised:d,n institutionalizing:g institutionalising:g	Verb
insulate:b insulates:z insulated:d,n insulating:g	Verb
insure:b insures:z insured:d,n insuring:g	Verb
integrate:b integrates:z integrated:d,n integrating:g	Verb
intensify:b intensifies:z intensified:d,n intensifying:g	Verb
inter:b inters:z interred:d,n interring:g	Verb
interact:b interacts:z interacted:d,n interacting:g	Verb
intercede:b intercedes:z interceded:d,n interceding:g	Verb
intercept:b intercepts:z intercepted:d,n intercepting:g	Verb
interface:b interfaces:z interfaced:d,n interfacing:g	Verb
interfere:b interferes:z interfered:d,n interfering:g	Verb
intermarry:b intermarries:z intermarried:d,n intermarrying:g	Verb
intermingle:b intermingles:z intermingled:d,n intermingling:g	Verb
intern:b interns:z interned:d,n interning:g	Verb
interrogate:b interrogates:z interrogated:d,n interrogating:g	Verb
intersect:b intersects:z intersected:d,n intersecting:g	Verb
intervene:b intervenes:z intervened:d,n intervening:g	Verb
interview:b interviewed:d,n interviewing:g	Verb
intimidate:b intimidates:z intimidated:d,n intimidating:g	Verb
intoxicate:b intoxicates:z intoxicated:d,n intoxicating:g	Verb
intrigue:b intrigues:z intrigued:d,n intriguing:g	Verb
introduce:b introduces:z introduced:d,n introducing:g	Verb
intrude:b intrudes:z intruded:d,n intruding:g	Verb
inundate:b inundates:z inundated:d,n inundating:g	Verb
invade:b invades:z invaded:d,n invading:g	Verb
invalidate:b invalidates:z invalidated:d,n invalidating:g	Verb
invent:b invents:z invented:d,n inventing:g	Verb
invert:b inverts:z inverted:d,n inverting:g	Verb
invest:b invests:z invested:d,n investing:g	Verb
investigate:b investigates:z investigated:d,n investigating:g	Verb
invigorate:b invigorates:z invigorated:d,n invigorating:g	Verb
involve:b involves:z involved:d,n involving:g	Verb
irk:b irks:z irked:d,n irking:g	Verb
irritate:b irritates:z irritated:d,n irritating:g	Verb
isolate:b isolates:z isolated:d,n isolating:g	Verb
itch:b itches:z itched:d,n itching:g	Verb
itemize:b itemise:b itemizes:z itemises:z itemized:d,n itemised:d,n itemizing:g itemising:g	Verb
jab:b jabs:z jabbed:d,n jabbing:g	Verb
jail:b jails:z jailed:d,n jailing:g	Verb
jam:b jams:z jammed:d,n jamming:g	Verb
jar:b jars:z jarred:d,n jarring:g	Verb
jeopardize:b jeopardise:b jeopardizes:z jeopardises:z jeopardized:d,n jeopardised:d,n jeopardizing:g jeopardising:g	Verb
jet:b jets:z jetted:d,n jetting:g	Verb
jibe:b jibes:z jibed:d,n jibing:g	Verb
jilt:b jilts:z jilted:d,n jilting:g	Verb
jockey:b jockeys:z jockeyed:d,n jockeying:g	Verb
jog:b jogs:z jogged:d,n jogging:g	Verb
join:b joins:z joined:d,n joining:g	Verb
jolt:b jolts:z jolted:d,n jolting:g	Verb
jumble:b jumbles:z jumbled:d,n jumbling:g	Verb
jump:b jumps:z jumped:d,n jumping:g	Verb
justify:b justifies:z justified:d,n justifying:g	Verb
jut:b juts:z jutted:d,n jutting:g	Verb
keep:b keeps:z kept:d,n keeping:g	Verb
keys:z keyed:d,n keying:g	Verb
kick:b kicks:z kicked:d,n kicking:g	Verb
kidnap:b kidnaps:z kidnaped:d,n kidnapped:d,n kidnaping:g kidnapping:g	Verb
kill:b kills:z killed:d,n killing:g	Verb
kindle:b kindles:z kindled:d,n kindling:g	Verb
kiss:b kisses:z kissed:d,n kissing:g	Verb
kneel:b kneels:z knelt:d,n kneeled:d kneeling:g	Verb
knit:b,d,n knits:z knitting:g	Verb
knuckle:b knuckles:z knuckled:d,n knuckling:g	Verb
kowtow:b kowtows:z kowtowed:d,n kowtowing:g	Verb
labour:b labors:z labours:z labored:d,n laboured:d,n laboring:g labouring:g	Verb
lack:b lacks:z lacked:d,n lacking:g	Verb
lade:b lades:z laded:d laden:n lading:g	Verb
lag:b lags:z lagged:d,n lagging:g	Verb
land:b lands:z landed:d,n landing:g	Verb
languish:b languishes:z languished:d,n languishing:g	Verb
lap:b laps:z lapped:d,n lapping:g	Verb
lapse:b lapses:z lapsed:d,n lapsing:g	Verb
lasted:d,n lasts:z lasting:g	Verb
launder:b launders:z laundered:d,n laundering:g	Verb
leach:b leaches:z leached:d,n leaching:g	Verb
leak:b leaks:z leaked:d,n leaking:g	Verb
lean:b leans:z leaned:d leant:d,n leaning:g	Verb
leap:b leaps:z leapt:d,n leaping:g	Verb
lease:b leases:z leased:d,n leasing:g	Verb
leave:b leaves:z left:d,n leaving:g	Verb
lecture:b lectures:z lectured:d,n lecturing:g	Verb
leer:b leers:z leered:d,n leering:g	Verb
legislate:b legislates:z legislated:d,n legislating:g	Verb
legitimize:b legitimise:b legitimizes:z legitimises:z legitimized:d,n legitimised:d,n legitimizing:g legitimising:g	Verb
lend:b lends:z lent:d,n lending:g	Verb
lengthen:b lengthens:z lengthened:d,n lengthening:g	Verb
lessen:b lessens:z lessened:d,n lessening:g	Verb
let:b,d,n lets:z letting:g	Verb
leverage:b leverages:z leveraged:d,n leveraging:g	Verb
levy:b levies:z levied:d,n levying:g	Verb
liberalize:b liberalise:b liberalizes:z liberalises:z liberalized:d,n liberalised:d,n liberalizing:g liberalising:g	Verb
liberate:b liberates:z liberated:d,n liberating:g	Verb
license:b licenses:z licensed:d,n licensing:g	Verb
lick:b licks:z licked:d,n licking:g	Verb
lie:b lies:z lied:d,n lying:g	Verb
lift:b lifts:z lifted:d,n lifting:g	Verb
light:b lights:z lit:d lighted:d,n lighting:g	Verb
limit:b limits:z limited:d,n limiting:g	Verb
lined:d,n lining:g	Verb
linger:b lingers:z lingered:d,n lingering:g	Verb
link:b links:z linked:d,n linking:g	Verb
liquidate:b liquidates:z liquidated:d,n liquidating:g	Verb
listen:b listens:z listened:d,n listening:g	Verb
litigate:b litigates:z litigated:d,n litigating:g	Verb
litter:b litters:z littered:d,n littering:g	Verb
live:b lives:z lived:d,n living:g	Verb
load:b loads:z loaded:d,n loading:g	Verb
loan:b loans:z loaned:d,n loaning:g	Verb
lob:b lobs:z lobbed:d,n lobbing:g	Verb
localize:b localise:b localizes:z localises:z localized:d,n localised:d,n localizing:g localising:g	Verb
locate:b locates:z located:d,n locating:g	Verb
lock:b locks:z locked:d,n locking:g	Verb
log:b logs:z logged:d,n logging:g	Verb
loll:b lolls:z lolled:d,n lolling:g	Verb
loom:b looms:z loomed:d,n looming:g	Verb
loose:b looses:z loosed:d,n loosing:g	Verb
loosen:b loosens:z loosened:d,n loosening:g	Verb
loot:b loots:z looted:d,n looting:g	Verb
lop:b lops:z lopped:d,n lopping:g	Verb
lose:b loses:z lost:d,n losing:g	Verb
lounge:b lounges:z lounged:d,n lounging:g	Verb
lower:b lowers:z lowered:d,n lowering:g	Verb
lug:b lugs:z lugged:d,n lugging:g	Verb
lunge:b lunges:z lunged:d,n lunging:g	Verb
lurch:b lurches:z lurched:d,n lurching:g	Verb
lure:b lures:z lured:d,n luring:g	Verb
lurk:b lurks:z lurked:d,n lurking:g	Verb
lynch:b lynches:z lynched:d,n lynching:g	Verb
magnify:b magnifies:z magnified:d,n magnifying:g	Verb
mail:b mails:z mailed:d,n mailing:g	Verb
maim:b maims:z maimed:d,n maiming:g	Verb
majors:z majored:d,n majoring:g	Verb
malign:b maligns:z maligned:d,n maligning:g	Verb
manage:b manages:z managed:d,n managing:g	Verb
maneuver:b maneuvers:z maneuvered:d,n maneuvering:g	Verb
mangle:b mangles:z mangled:d,n mangling:g	Verb
manipulate:b manipulates:z manipulated:d,n manipulating:g	Verb
mans:z manned:d,n manning:g	Verb
manufacture:b manufactures:z manufactured:d,n manufacturing:g	Verb
map:b maps:z mapped:d,n mapping:g	Verb
mar:b mars:z marred:d,n marring:g	Verb
march:b marches:z marched:d,n marching:g	Verb
marinate:b marinates:z marinated:d,n marinating:g	Verb
mark:b marks:z marked:d,n marking:g	Verb
marry:b marries:z married:d,n marrying:g	Verb
marshal:b marshals:z marshaled:d,n marshalled:d,n marshaling:g marshalling:g	Verb
mask:b masks:z masked:d,n masking:g	Verb
masquerade:b masquerades:z masqueraded:d,n masquerading:g	Verb
masses:z massed:d,n massing:g	Verb
master:b masters:z mastered:d,n mastering:g	Verb
mastermind:b masterminds:z masterminded:d,n masterminding:g	Verb
match:b matches:z matched:d,n matching:g	Verb
materialize:b materialise:b materializes:z materialises:z materialized:d,n materialised:d,n materializing:g materialising:g	Verb
matter:b matters:z mattered:d,n mattering:g	Verb
mature:b matures:z matured:d,n maturing:g	Verb
maul:b mauls:z mauled:d,n mauling:g	Verb
maximize:b maximise:b maximizes:z maximises:z maximized:d,n maximised:d,n maximizing:g maximising:g	Verb
meander:b meanders:z meandered:d,n meandering:g	Verb
meddle:b meddles:z meddled:d,n meddling:g	Verb
mediate:b mediates:z mediated:d,n mediating:g	Verb
meet:b meets:z met:d,n meeting:g	Verb
melt:b melts:z melted:d,n melting:g	Verb
memorize:b memorise:b memorizes:z memorises:z memorized:d,n memorised:d,n memorizing:g memorising:g	Verb
menace:b menaces:z menaced:d,n menacing:g	Verb
mend:b mends:z mended:d,n mending:g	Verb
mentor:b mentors:z mentored:d,n mentoring:g	Verb
merge:b merges:z merged:d,n merging:g	Verb
mess:b messes:z messed:d,n messing:g	Verb
metastasize:b metastasise:b metastasizes:z metastasises:z metastasized:d,n metastasised:d,n metastasizing:g metastasising:g	Verb
mew:b mews:z mewed:d,n mewing:g	Verb
midwife:b midwives:z midwifed:d midwived:n midwifing:g	Verb
migrate:b migrates:z migrated:d,n migrating:g	Verb
militarize:b militarise:b militarizes:z militarises:z militarized:d,n militarised:d,n militarizing:g militarising:g	Verb
mimick:b mimicks:z mimicked:d,n mimicking:g	Verb
mince:b minces:z minced:d,n mincing:g	Verb
mind:b minds:z minded:d,n minding:g	Verb
mingle:b mingles:z mingled:d,n mingling:g	Verb
mire:b mires:z mired:d,n miring:g	Verb
mirror:b mirrors:z mirrored:d,n mirroring:g	Verb
misbehave:b misbehaves:z misbehaved:d,n misbehaving:g	Verb
misconstrue:b misconstrues:z misconstrued:d,n misconstruing:g	Verb
misdirect:b misdirects:z misdirected:d,n misdirecting:g	Verb
misguide:b misguides:z misguided:d,n misguiding:g	Verb
mishandle:b mishandles:z mishandled:d,n mishandling:g	Verb
misinform:b misinforms:z misinformed:d,n misinforming:g	Verb
misinterpret:b misinterprets:z misinterpreted:d,n misinterpreting:g	Verb
misjudge:b misjudges:z misjudged:d,n misjudging:g	Verb
mislead:b misleads:z misled:d,n misleading:g	Verb
mismanage:b mismanages:z mismanaged:d,n mismanaging:g	Verb
misplace:b misplaces:z misplaced:d,n misplacing:g	Verb
misquote:b misquotes:z misquoted:d,n misquoting:g	Verb
misread:b,d,n misreads:z misreading:g	Verb
miss:b misses:z missed:d,n missing:g	Verb
misstate:b misstates:z misstated:d,n misstating:g	Verb
mistakes:z mistook:d mistaken:n mistaking:g	Verb
mistreat:b mistreats:z mistreated:d,n mistreating:g	Verb
misunderstand:b misunderstands:z misunderstood:d,n misunderstanding:g	Verb
misuse:b misuses:z misused:d,n misusing:g	Verb
mitigate:b mitigates:z mitigated:d,n mitigating:g	Verb
mix:b mixes:z mixed:d,n mixing:g	Verb
mobilize:b mobilise:b mobilizes:z mobilises:z mobilized:d,n mobilised:d,n mobilizing:g mobilising:g	Verb
model:b models:z modeled:d,n modelled:d,n modeling:g modelling:g	Verb
moderate:b moderates:z moderated:d,n moderating:g	Verb
modernize:b modernise:b modernizes:z modernises:z modernized:d,n modernised:d,n modernizing:g modernising:g	Verb
modify:b modifies:z modified:d,n modifying:g	Verb
mold:b molds:z molded:d,n molding:g	Verb
monitor:b monitors:z monitored:d,n monitoring:g	Verb
monopolize:b monopolise:b monopolizes:z monopolises:z monopolized:d,n monopolised:d,n monopolizing:g monopolising:g	Verb
mope:b mopes:z moped:d,n moping:g	Verb
mortgage:b mortgages:z mortgaged:d,n mortgaging:g	Verb
motor:b motors:z motored:d,n motoring:g	Verb
mount:b mounts:z mounted:d,n mounting:g	Verb
mow:b mows:z mowed:d mown:d,n mowing:g	Verb
muck:b mucks:z mucked:d,n mucking:g	Verb
muddle:b muddles:z muddled:d,n muddling:g	Verb
multiply:b multiplies:z multiplied:d,n multiplying:g	Verb
murder:b murders:z murdered:d,n murdering:g	Verb
muster:b musters:z mustered:d,n mustering:g	Verb
mute:b mutes:z muted:d,n muting:g	Verb
mystify:b mystifies:z mystified:d,n mystifying:g	Verb
nab:b nabs:z nabbed:d,n nabbing:g	Verb
nag:b nags:z nagged:d,n nagging:g	Verb
nail:b nails:z nailed:d,n nailing:g	Verb
narrow:b narrows:z narrowed:d,n narrowing:g	Verb
nationalize:b nationalise:b nationalizes:z nationalises:z nationalized:d,n nationalised:d,n nationalizing:g nationalising:g	Verb
naturalize:b naturalise:b naturalizes:z naturalises:z naturalized:d,n naturalised:d,n naturalizing:g naturalising:g	Verb
nauseate:b nauseates:z nauseated:d,n nauseating:g	Verb
navigate:b navigates:z navigated:d,n navigating:g	Verb
nears:z neared:d,n nearing:g	Verb
necessitate:b necessitates:z necessitated:d,n necessitating:g	Verb
negate:b negates:z negated:d,n negating:g	Verb
neglect:b neglects:z neglected:d,n neglecting:g	Verb
neighbor:b neighbour:b neighbors:z neighbours:z neighbored:d,n neighboured:d,n neighboring:g neighbouring:g	Verb
nest:b nests:z nested:d,n nesting:g	Verb
nets:z netted:d,n netting:g	Verb
networked:d,n networking:g	Verb
neutralize:b neutralise:b neutralizes:z neutralises:z neutralized:d,n neutralised:d,n neutralizing:g neutralising:g	Verb
nibble:b nibbles:z nibbled:d,n nibbling:g	Verb
nick:b nicks:z nicked:d,n nicking:g	Verb
nip:b nips:z nipped:d,n nipping:g	Verb
nitpick:b nitpicks:z nitpicked:d,n nitpicking:g	Verb
normalize:b normalise:b normalizes:z normalises:z normalized:d,n normalised:d,n normalizing:g normalising:g	Verb
notch:b notches:z notched:d,n notching:g	Verb
nourish:b nourishes:z nourished:d,n nourishing:g	Verb
nuance:b nuances:z nuanced:d,n nuancing:g	Verb
nullify:b nullifies:z nullified:d,n nullifying:g	Verb
numbered:d,n numbering:g	Verb
nurture:b nurtures:z nurtured:d,n nurturing:g	Verb
obey:b obeys:z obeyed:d,n obeying:g	Verb
obligate:b obligates:z obligated:d,n obligating:g	Verb
oblige:b obliges:z obliged:d,n obliging:g	Verb
obliterate:b obliterates:z obliterated:d,n obliterating:g	Verb
obscure:b obscures:z obscured:d,n obscuring:g	Verb
obsess:b obsesses:z obsessed:d,n obsessing:g	Verb
obstruct:b obstructs:z obstructed:d,n obstructing:g	Verb
obtain:b obtains:z obtained:d,n obtaining:g	Verb
occasion:b occasions:z occasioned:d,n occasioning:g	Verb
occupy:b occupies:z occupied:d,n occupying:g	Verb
occur:b occurs:z occurred:d,n occurring:g	Verb
offend:b offends:z offended:d,n offending:g	Verb
offset:b,d,n offsets:z offsetting:g	Verb
oils:z oiled:d,n oiling:g	Verb
omit:b omits:z omitted:d,n omitting:g	Verb
operate:b operates:z operated:d,n operating:g	Verb
oppress:b oppresses:z oppressed:d,n oppressing:g	Verb
optimize:b optimise:b optimizes:z optimises:z optimized:d,n optimised:d,n optimizing:g optimising:g	Verb
orchestrate:b orchestrates:z orchestrated:d,n orchestrating:g	Verb
organize:b organise:b organizes:z organises:z organized:d,n organised:d,n organizing:g organising:g	Verb
orient:b orients:z oriented:d,n orienting:g	Verb
orientate:b orientates:z orientated:d,n orientating:g	Verb
originate:b originates:z originated:d,n originating:g	Verb
orphan:b orphans:z orphaned:d,n orphaning:g	Verb
oust:b ousts:z ousted:d,n ousting:g	Verb
outdo:b outdoes:z outdid:d outdone:n outdoing:g	Verb
outed:d,n outing:g outs:z	Verb
outfit:b outfits:z outfitted:d,n outfitting:g	Verb
outlast:b outlasts:z outlasted:d,n outlasting:g	Verb
outnumber:b outnumbers:z outnumbered:d,n outnumbering:g	Verb
outplay:b outplays:z outplayed:d,n outplaying:g	Verb
outrage:b outrages:z outraged:d,n outraging:g	Verb
outsmart:b outsmarts:z outsmarted:d,n outsmarting:g	Verb
outsource:b outsources:z outsourced:d,n outsourcing:g	Verb
outstrip:b outstrips:z outstripped:d,n outstripping:g	Verb
outweigh:b outweighs:z outweighed:d,n outweighing:g	Verb
overburden:b overburdens:z overburdened:d,n overburdening:g	Verb
overcome:b,n overcomes:z overcame:d overcoming:g	Verb
overcrowd:b overcrowds:z overcrowded:d,n overcrowding:g	Verb
overextend:b overextends:z overextended:d,n overextending:g	Verb
overflow:b overflows:z overflowed:d,n overflowing:g	Verb
overhaul:b overhauls:z overhauled:d,n overhauling:g	Verb
overheat:b overheats:z overheated:d,n overheating:g	Verb
overlap:b overlaps:z overlapped:d,n overlapping:g	Verb
overload:b overloads:z overloaded:d,n overloading:g	Verb
overlook:b overlooks:z overlooked:d,n overlooking:g	Verb
overpay:b overpays:z overpaid:d,n overpaying:g	Verb
overrate:b overrates:z overrated:d,n overrating:g	Verb
overreact:b overreacts:z overreacted:d,n overreacting:g	Verb
override:b overrides:z overrode:d overridden:n overriding:g	Verb
overrun:b,n overruns:z overran:d overrunning:g	Verb
oversee:b oversees:z oversaw:d overseen:n overseeing:g	Verb
overshadow:b overshadows:z overshadowed:d,n overshadowing:g	Verb
overstep:b oversteps:z overstepped:d,n overstepping:g	Verb
overtake:b overtakes:z overtook:d overtaken:n overtaking:g	Verb
overthrow:b overthrows:z overthrew:d overthrown:n overthrowing:g	Verb
overwhelm:b overwhelms:z overwhelmed:d,n	Verb
overwrite:b overwrites:z overwrote:d overwritten:n overwriting:g	Verb
owe:b owes:z owed:d,n owing:g	Verb
own:b owns:z owned:d,n owning:g	Verb
pacify:b pacifies:z pacified:d,n pacifying:g	Verb
pack:b packs:z packed:d,n packing:g	Verb
package:b packages:z packaged:d,n packaging:g	Verb
pad:b pads:z padded:d,n padding:g	Verb
paged:d,n paging:g	Verb
pander:b panders:z pandered:d,n pandering:g	Verb
panic:b panics:z panicked:d,n panicking:g	Verb
parade:b parades:z paraded:d,n parading:g	Verb
paralyze:b paralyse:b paralyzes:z paralyses:z paralyzed:d,n paralysed:d,n paralyzing:g paralysing:g	Verb
parcel:b parcels:z parceled:d,n parcelled:d,n parceling:g parcelling:g	Verb
pare:b pares:z pared:d,n paring:g	Verb
park:b parks:z parked:d,n parking:g	Verb
parse:b parses:z parsed:d,n parsing:g	Verb
parted:d,n parting:g	Verb
participate:b participates:z participated:d,n participating:g	Verb
partied:d,n partying:g	Verb
partition:b partitions:z partitioned:d,n partitioning:g	Verb
partners:z partnered:d,n partnering:g	Verb
paste:b pastes:z pasted:d,n pasting:g	Verb
pat:b pats:z patted:d,n patting:g	Verb
patch:b patches:z patched:d,n patching:g	Verb
patent:b patents:z patented:d,n patenting:g	Verb
patrol:b patrols:z patrolled:d,n patrolling:g	Verb
patronize:b patronise:b patronizes:z patronises:z patronized:d,n patronised:d,n patronizing:g patronising:g	Verb
pave:b paves:z paved:d,n paving:g	Verb
pay:b pays:z paid:d,n paying:g	Verb
peak:b peaks:z peaked:d,n peaking:g	Verb
peel:b peels:z peeled:d,n peeling:g	Verb
peer:b peers:z peered:d,n peering:g	Verb
pelt:b pelts:z pelted:d,n pelting:g	Verb
penalize:b penalise:b penalizes:z penalises:z penalized:d,n penalised:d,n penalizing:g penalising:g	Verb
penetrate:b penetrates:z penetrated:d,n penetrating:g	Verb
pepper:b peppers:z peppered:d,n peppering:g	Verb
perch:b perches:z perched:d,n perching:g	Verb
percolate:b percolates:z percolated:d,n percolating:g	Verb
perfect:b perfects:z perfected:d,n perfecting:g	Verb
perform:b performs:z performed:d,n performing:g	Verb
perish:b perishes:z perished:d,n perishing:g	Verb
perjure:b perjures:z perjured:d,n perjuring:g	Verb
perpetrate:b perpetrates:z perpetrated:d,n perpetrating:g	Verb
perpetuate:b perpetuates:z perpetuated:d,n perpetuating:g	Verb
perplex:b perplexes:z perplexed:d,n perplexing:g	Verb
persecute:b persecutes:z persecuted:d,n persecuting:g	Verb
persevere:b perseveres:z persevered:d,n persevering:g	Verb
personalize:b personalise:b personalizes:z personalises:z personalized:d,n personalised:d,n personalizing:g personalising:g	Verb
personify:b personifies:z personified:d,n personifying:g	Verb
perspire:b perspires:z perspired:d,n perspiring:g	Verb
pertain:b pertains:z pertained:d,n pertaining:g	Verb
peruse:b peruses:z perused:d,n perusing:g	Verb
pervade:b pervades:z pervaded:d,n pervading:g	Verb
pervert:b perverts:z perverted:d,n perverting:g	Verb
pester:b pesters:z pestered:d,n pestering:g	Verb
petrify:b petrifies:z petrified:d,n petrifying:g	Verb
phase:b phases:z phased:d,n phasing:g	Verb
phones:z phoned:d,n phoning:g	Verb
photograph:b photographs:z photographed:d,n photographing:g	Verb
phrase:b phrases:z phrased:d,n phrasing:g	Verb
pick:b picks:z picked:d,n picking:g	Verb
picket:b pickets:z picketed:d,n picketing:g	Verb
pictures:z pictured:d,n picturing:g	Verb
pieces:z pieced:d,n piecing:g	Verb
pierce:b pierces:z pierced:d,n piercing:g	Verb
pigeonhole:b pigeonholes:z pigeonholed:d,n pigeonholing:g	Verb
pile:b piles:z piled:d,n piling:g	Verb
pimp:b pimps:z pimped:d,n pimping:g	Verb
pin:b pins:z pinned:d,n pinning:g	Verb
pinch:b pinches:z pinched:d,n pinching:g	Verb
pioneer:b pioneers:z pioneered:d,n pioneering:g	Verb
pipe:b pipes:z piped:d,n piping:g	Verb
pirate:b pirates:z pirated:d,n pirating:g	Verb
piss:b pisses:z pissed:d,n pissing:g	Verb
pit:b pits:z pitted:d,n pitting:g	Verb
pivot:b pivots:z pivoted:d,n pivoting:g	Verb
placate:b placates:z placated:d,n placating:g	Verb
place:b placed:d,n placing:g	Verb
plagiarize:b plagiarise:b plagiarizes:z plagiarises:z plagiarized:d,n plagiarised:d,n plagiarizing:g plagiarising:g	Verb
plague:b plagues:z plagued:d,n plaguing:g	Verb
plant:b plants:z planted:d,n planting:g	Verb
plaster:b plasters:z plastered:d,n plastering:g	Verb
play:b plays:z played:d,n playing:g	Verb
plod:b plods:z plodded:d,n plodding:g	Verb
plow:b plows:z plowed:d,n plowing:g	Verb
plummet:b plummets:z plummeted:d,n plummeting:g	Verb
plunder:b plunders:z plundered:d,n plundering:g	Verb
plunge:b plunges:z plunged:d,n plunging:g	Verb
poach:b poaches:z poached:d,n poaching:g	Verb
pocket:b pockets:z pocketed:d,n pocketing:g	Verb
poison:b poisons:z poisoned:d,n poisoning:g	Verb
poke:b pokes:z poked:d,n poking:g	Verb
polarize:b polarise:b polarizes:z polarises:z polarized:d,n polarised:d,n polarizing:g polarising:g	Verb
polices:z policed:d,n policing:g	Verb
polish:b polishes:z polished:d,n polishing:g	Verb
politicize:b politicise:b politicizes:z politicises:z politicized:d,n politicised:d,n politicizing:g politicising:g	Verb
polled:d,n	Verb
pollute:b pollutes:z polluted:d,n polluting:g	Verb
pool:b pools:z pooled:d,n pooling:g	Verb
pop:b pops:z popped:d,n popping:g	Verb
populate:b populates:z populated:d,n populating:g	Verb
pore:b pores:z pored:d,n poring:g	Verb
port:b ports:z ported:d,n porting:g	Verb
portend:b portends:z portended:d,n portending:g	Verb
positioned:d,n positioning:g	Verb
possess:b possesses:z possessed:d,n possessing:g	Verb
postmark:b postmarks:z postmarked:d,n postmarking:g	Verb
posture:b postures:z postured:d,n posturing:g	Verb
pounce:b pounces:z pounced:d,n pouncing:g	Verb
pour:b pours:z poured:d,n pouring:g	Verb
powers:z powered:d,n powering:g	Verb
practice:b practise:b practises:z practiced:d,n practised:d,n practicing:g practising:g	Verb
pre-empt:b pre-empts:z pre-empted:d,n pre-empting:g	Verb
pre-exist:b pre-exists:z pre-existed:d,n pre-existing:g	Verb
precede:b precedes:z preceded:d,n preceding:g	Verb
precipitate:b precipitates:z precipitated:d,n precipitating:g	Verb
preclude:b precludes:z precluded:d,n precluding:g	Verb
predicate:b predicates:z predicated:d,n predicating:g	Verb
preempt:b preempts:z preempted:d,n preempting:g	Verb
preexist:b preexists:z preexisted:d,n preexisting:g	Verb
prefix:b prefixes:z prefixed:d,n prefixing:g	Verb
prejudice:b prejudices:z prejudiced:d,n prejudicing:g	Verb
premiere:b premieres:z premiered:d,n premiering:g	Verb
premise:b premises:z premised:d,n premising:g	Verb
preoccupy:b preoccupies:z preoccupied:d,n preoccupying:g	Verb
preserve:b preserves:z preserved:d,n preserving:g	Verb
preside:b presides:z presided:d,n presiding:g	Verb
presuppose:b presupposes:z presupposed:d,n presupposing:g	Verb
prevail:b prevails:z prevailed:d,n prevailing:g	Verb
prevent:b prevents:z prevented:d,n preventing:g	Verb
prey:b preys:z preyed:d,n preying:g	Verb
priced:d,n pricing:g	Verb
prick:b pricks:z pricked:d,n pricking:g	Verb
pride:b prides:z prided:d,n priding:g	Verb
primes:z primed:d,n priming:g	Verb
print:b prints:z printed:d,n printing:g	Verb
prioritize:b prioritise:b prioritizes:z prioritises:z prioritized:d,n prioritised:d,n prioritizing:g prioritising:g	Verb
prise:b prises:z prised:d,n prising:g	Verb
privatize:b privatise:b privatizes:z privatises:z privatized:d,n privatised:d,n privatizing:g privatising:g	Verb
privilege:b privileges:z privileged:d,n privileging:g	Verb
processes:z processed:d,n processing:g	Verb
procure:b procures:z procured:d,n procuring:g	Verb
produce:b produces:z produced:d,n producing:g	Verb
profile:b profiles:z profiled:d,n profiling:g	Verb
profit:b profits:z profited:d,n profiting:g	Verb
profiteer:b profiteers:z profiteered:d,n profiteering:g	Verb
programme:b programmes:z programmed:d,n programming:g	Verb
progresses:z progressed:d,n progressing:g	Verb
proliferate:b proliferates:z proliferated:d,n proliferating:g	Verb
prolong:b prolongs:z prolonged:d,n prolonging:g	Verb
prop:b props:z propped:d,n propping:g	Verb
propel:b propels:z propelled:d,n propelling:g	Verb
prosecute:b prosecutes:z prosecuted:d,n prosecuting:g	Verb
prosper:b prospers:z prospered:d,n prospering:g	Verb
protect:b protects:z protected:d,n protecting:g	Verb
provide:b provides:z provided:d,n providing:g	Verb
provoke:b provokes:z provoked:d,n provoking:g	Verb
psych:b psyches:z psyched:d,n psyching:g	Verb
pull:b pulls:z pulled:d,n pulling:g	Verb
pulverize:b pulverise:b pulverizes:z pulverises:z pulverized:d,n pulverised:d,n pulverizing:g pulverising:g	Verb
pump:b pumps:z pumped:d,n pumping:g	Verb
punch:b punches:z punched:d,n punching:g	Verb
puncture:b punctures:z punctured:d,n puncturing:g	Verb
punish:b punishes:z punished:d,n punishing:g	Verb
purchase:b purchases:z purchased:d,n purchasing:g	Verb
purge:b purges:z purged:d,n purging:g	Verb
put:b,d,n puts:z putting:g	Verb
putt:b putts:z putted:d,n putting:g	Verb
putter:b putters:z puttered:d,n puttering:g	Verb
quadruple:b quadruples:z quadrupled:d,n quadrupling:g	Verb
qualify:b qualifies:z qualified:d,n qualifying:g	Verb
quarantine:b quarantines:z quarantined:d,n quarantining:g	Verb
quarrel:b quarrels:z quarreled:d,n quarrelled:d,n quarreling:g quarrelling:g	Verb
quell:b quells:z quelled:d,n quelling:g	Verb
questionnaire:b questionnaires:z questionnaired:d,n questionnairing:g	Verb
queue:b queues:z queued:d,n queuing:g	Verb
quicken:b quickens:z quickened:d,n quickening:g	Verb
quiet:b quiets:z quieted:d,n quieting:g	Verb
quit:b,d,n quits:z quitting:g	Verb
quiver:b quivers:z quivered:d,n quivering:g	Verb
raced:d,n racing:g	Verb
rack:b racks:z racked:d,n racking:g	Verb
radiate:b radiates:z radiated:d,n radiating:g	Verb
raid:b raids:z raided:d,n raiding:g	Verb
railroad:b railroads:z railroaded:d,n railroading:g	Verb
rain:b rains:z rained:d,n raining:g	Verb
rally:b rallies:z rallied:d,n rallying:g	Verb
ram:b rams:z rammed:d,n ramming:g	Verb
ramp:b ramps:z ramped:d,n ramping:g	Verb
range:b ranges:z ranged:d,n ranging:g	Verb
rankle:b rankles:z rankled:d,n rankling:g	Verb
ransack:b ransacks:z ransacked:d,n ransacking:g	Verb
rape:b rapes:z raped:d,n raping:g	Verb
ratchet:b ratchets:z ratcheted:d,n ratcheting:g	Verb
ration:b rations:z rationed:d,n rationing:g	Verb
rationalize:b rationalise:b rationalizes:z rationalises:z rationalized:d,n rationalised:d,n rationalizing:g rationalising:g	Verb
rattle:b rattles:z rattled:d,n rattling:g	Verb
ravage:b ravages:z ravaged:d,n ravaging:g	Verb
ray:b rays:z rayed:d,n raying:g	Verb
raze:b razes:z razed:d,n razing:g	Verb
re-elect:b re-elects:z re-elected:d,n re-electing:g	Verb
react:b reacts:z reacted:d,n reacting:g	Verb
readies:z readied:d,n readying:g	Verb
reallocate:b reallocates:z reallocated:d,n reallocating:g	Verb
reap:b reaps:z reaped:d,n reaping:g	Verb
reappoint:b reappoints:z reappointed:d,n reappointing:g	Verb
rearrange:b rearranges:z rearranged:d,n rearranging:g	Verb
reassert:b reasserts:z reasserted:d,n reasserting:g	Verb
reassign:b reassigns:z reassigned:d,n reassigning:g	Verb
rebel:b rebels:z rebelled:d,n rebelling:g	Verb
rebound:b rebounds:z rebounded:d,n rebounding:g	Verb
rebuild:b rebuilds:z rebuilt:d,n rebuilding:g	Verb
recast:b,d,n recasts:z recasting:g	Verb
recede:b recedes:z receded:d,n receding:g	Verb
receive:b receives:z received:d,n receiving:g	Verb
reciprocate:b reciprocates:z reciprocated:d,n reciprocating:g	Verb
reclaim:b reclaims:z reclaimed:d,n reclaiming:g	Verb
recoil:b recoils:z recoiled:d,n recoiling:g	Verb
reconcile:b reconciles:z reconciled:d,n reconciling:g	Verb
reconnect:b reconnects:z reconnected:d,n reconnecting:g	Verb
reconstitute:b reconstitutes:z reconstituted:d,n reconstituting:g	Verb
recoup:b recoups:z recouped:d,n recouping:g	Verb
recover:b recovers:z recovered:d,n recovering:g	Verb
recreate:b recreates:z recreated:d,n recreating:g	Verb
recruit:b recruits:z recruited:d,n recruiting:g	Verb
rectify:b rectifies:z rectified:d,n rectifying:g	Verb
recur:b recurs:z recurred:d,n recurring:g	Verb
recycle:b recycles:z recycled:d,n recycling:g	Verb
redefine:b redefines:z redefined:d,n redefining:g	Verb
redirect:b redirects:z redirected:d,n redirecting:g	Verb
rediscover:b rediscovers:z rediscovered:d,n rediscovering:g	Verb
redouble:b redoubles:z redoubled:d,n redoubling:g	Verb
reduce:b reduces:z reduced:d,n reducing:g	Verb
reel:b reels:z reeled:d,n reeling:g	Verb
reelect:b reelects:z reelected:d,n reelecting:g	Verb
reestablish:b reestablishes:z reestablished:d,n reestablishing:g	Verb
reevaluate:b reevaluates:z reevaluated:d,n reevaluating:g	Verb
refinance:b refinances:z refinanced:d,n refinancing:g	Verb
refine:b refines:z refined:d,n refining:g	Verb
refocus:b refocuses:z refocused:d,n refocusing:g	Verb
reform:b reforms:z reformed:d,n reforming:g	Verb
reformat:b reformats:z reformatted:d,n reformatting:g	Verb
refrain:b refrains:z refrained:d,n refraining:g	Verb
refresh:b refreshes:z refreshed:d,n refreshing:g	Verb
refund:b refunds:z refunded:d,n refunding:g	Verb
refurbish:b refurbishes:z refurbished:d,n refurbishing:g	Verb
regain:b regains:z regained:d,n regaining:g	Verb
regale:b regales:z regaled:d,n regaling:g	Verb
regenerate:b regenerates:z regenerated:d,n regenerating:g	Verb
register:b registers:z registered:d,n registering:g	Verb
regulate:b regulates:z regulated:d,n regulating:g	Verb
regurgitate:b regurgitates:z regurgitated:d,n regurgitating:g	Verb
rehabilitate:b rehabilitates:z rehabilitated:d,n rehabilitating:g	Verb
rehearse:b rehearses:z rehearsed:d,n rehearsing:g	Verb
reign:b reigns:z reigned:d,n reigning:g	Verb
reimburse:b reimburses:z reimbursed:d,n reimbursing:g	Verb
rein:b reins:z reined:d,n reining:g	Verb
reinforce:b reinforces:z reinforced:d,n reinforcing:g	Verb
reinvent:b reinvents:z reinvented:d,n reinventing:g	Verb
reinvest:b reinvests:z reinvested:d,n reinvesting:g	Verb
rejuvenate:b rejuvenates:z rejuvenated:d,n rejuvenating:g	Verb
relax:b relaxes:z relaxed:d,n relaxing:g	Verb
relegate:b relegates:z relegated:d,n relegating:g	Verb
relent:b relents:z relented:d,n relenting:g	Verb
relieve:b relieves:z relieved:d,n relieving:g	Verb
relinquish:b relinquishes:z relinquished:d,n relinquishing:g	Verb
relocate:b relocates:z relocated:d,n relocating:g	Verb
rely:b relies:z relied:d,n relying:g	Verb
remain:b remains:z remained:d,n remaining:g	Verb
remake:b remakes:z remade:d,n remaking:g	Verb
remove:b removes:z removed:d,n removing:g	Verb
rename:b renames:z renamed:d,n renaming:g	Verb
rend:b rends:z rent:d,n rending:g	Verb
render:b renders:z rendered:d,n rendering:g	Verb
renege:b reneges:z reneged:d,n reneging:g	Verb
renegotiate:b renegotiates:z renegotiated:d,n renegotiating:g	Verb
renovate:b renovates:z renovated:d,n renovating:g	Verb
reopen:b reopens:z reopened:d,n reopening:g	Verb
reorder:b reorders:z reordered:d,n reordering:g	Verb
reorganize:b reorganise:b reorganizes:z reorganises:z reorganized:d,n reorganised:d,n reorganizing:g reorganising:g	Verb
repair:b repairs:z repaired:d,n repairing:g	Verb
repay:b repays:z repaid:d,n repaying:g	Verb
repel:b repels:z repelled:d,n repelling:g	Verb
repent:b repents:z repented:d,n repenting:g	Verb
rephrase:b rephrases:z rephrased:d,n rephrasing:g	Verb
replace:b replaces:z replaced:d,n replacing:g	Verb
replenish:b replenishes:z replenished:d,n replenishing:g	Verb
replicate:b replicates:z replicated:d,n replicating:g	Verb
represent:b represents:z represented:d,n representing:g	Verb
repress:b represses:z repressed:d,n repressing:g	Verb
reprint:b reprints:z reprinted:d,n reprinting:g	Verb
reprocess:b reprocesses:z reprocessed:d,n reprocessing:g	Verb
reproduce:b reproduces:z reproduced:d,n reproducing:g	Verb
reprogramme:b reprogrammes:z reprogrammed:d,n reprogramming:g	Verb
republish:b republishes:z republished:d,n republishing:g	Verb
reread:b,d,n rereads:z rereading:g	Verb
reroute:b reroutes:z rerouted:d,n rerouting:g	Verb
reschedule:b reschedules:z rescheduled:d,n rescheduling:g	Verb
rescue:b rescues:z rescued:d,n rescuing:g	Verb
researches:z researched:d,n researching:g	Verb
resemble:b resembles:z resembled:d,n resembling:g	Verb
reserve:b reserves:z reserved:d,n reserving:g	Verb
reset:b,d,n resets:z resetting:g	Verb
resettle:b resettles:z resettled:d,n resettling:g	Verb
reside:b resides:z resided:d,n residing:g	Verb
resign:b resigns:z resigned:d,n resigning:g	Verb
resonate:b resonates:z resonated:d,n resonating:g	Verb
resort:b resorts:z resorted:d,n resorting:g	Verb
resound:b resounds:z resounded:d,n resounding:g	Verb
rest:b rests:z rested:d,n resting:g	Verb
restart:b restarts:z restarted:d,n restarting:g	Verb
restore:b restores:z restored:d,n restoring:g	Verb
restrain:b restrains:z restrained:d,n restraining:g	Verb
restrict:b restricts:z restricted:d,n restricting:g	Verb
restructure:b restructures:z restructured:d,n restructuring:g	Verb
result:b results:z resulted:d,n resulting:g	Verb
resurrect:b resurrects:z resurrected:d,n resurrecting:g	Verb
retail:b retails:z retailed:d,n retailing:g	Verb
retain:b retains:z retained:d,n retaining:g	Verb
retaliate:b retaliates:z retaliated:d,n retaliating:g	Verb
retard:b retards:z retarded:d,n retarding:g	Verb
retch:b retches:z retched:d,n retching:g	Verb
retire:b retires:z retired:d,n retiring:g	Verb
retool:b retools:z retooled:d,n retooling:g	Verb
retrain:b retrains:z retrained:d,n retraining:g	Verb
retreat:b retreats:z retreated:d,n retreating:g	Verb
retrieve:b retrieves:z retrieved:d,n retrieving:g	Verb
return:b returns:z returned:d,n returning:g	Verb
rev:b revs:z revved:d,n revving:g	Verb
revamp:b revamps:z revamped:d,n revamping:g	Verb
revel:b revels:z reveled:d,n revelled:d,n reveling:g revelling:g	Verb
reverberate:b reverberates:z reverberated:d,n reverberating:g	Verb
revert:b reverts:z reverted:d,n reverting:g	Verb
review:b reviews:z reviewed:d,n reviewing:g	Verb
revise:b revises:z revised:d,n revising:g	Verb
revitalize:b revitalise:b revitalizes:z revitalises:z revitalized:d,n revitalised:d,n revitalizing:g revitalising:g	Verb
revive:b revives:z revived:d,n reviving:g	Verb
revolt:b revolts:z revolted:d,n revolting:g	Verb
revolutionize:b revolutionise:b revolutionizes:z revolutionises:z revolutionized:d,n revolutionised:d,n revolutionizing:g revolutionising:g	Verb
revolve:b revolves:z revolved:d,n revolving:g	Verb
reward:b rewards:z rewarded:d,n rewarding:g	Verb
rework:b reworks:z reworked:d,n reworking:g	Verb
rewrite:b rewrites:z rewrote:d rewritten:n rewriting:g	Verb
rhyme:b rhymes:z rhymed:d,n rhyming:g	Verb
ricochet:b ricochets:z ricocheted:d,n ricocheting:g	Verb
rid:b,d,n rids:z ridding:g	Verb
riddle:b riddles:z riddled:d,n riddling:g	Verb
ride:b rides:z rode:d ridden:n riding:g	Verb
rifle:b rifles:z rifled:d,n rifling:g	Verb
rig:b rigs:z rigged:d,n rigging:g	Verb
rile:b riles:z riled:d,n riling:g	Verb
ring:b rings:z rang:d rung:n ringing:g	Verb
ripple:b ripples:z rippled:d,n rippling:g	Verb
rise:b rises:z rose:d risen:n rising:g	Verb
risk:b risks:z risked:d,n risking:g	Verb
rivaled:d,n rivalled:d,n rivaling:g rivalling:g	Verb
rivet:b rivets:z riveted:d,n riveting:g	Verb
roam:b roams:z roamed:d,n roaming:g	Verb
rob:b robs:z robbed:d,n robbing:g	Verb
rock:b rocks:z rocked:d,n rocking:g	Verb
rocket:b rockets:z rocketed:d,n rocketing:g	Verb
roil:b roils:z roiled:d,n roiling:g	Verb
roll:b rolls:z rolled:d,n rolling:g	Verb
romp:b romps:z romped:d,n romping:g	Verb
roof:b roofs:z roofed:d,n roofing:g	Verb
root:b rooted:d,n rooting:g	Verb
rot:b rots:z rotted:d,n rotting:g	Verb
rotate:b rotates:z rotated:d,n rotating:g	Verb
rough:b roughs:z roughed:d,n roughing:g	Verb
round:b rounds:z rounded:d,n rounding:g	Verb
rouse:b rouses:z roused:d,n rousing:g	Verb
rout:b routs:z routed:d,n routing:g	Verb
rub:b rubs:z rubbed:d,n rubbing:g	Verb
rubberneck:b rubbernecks:z rubbernecked:d,n rubbernecking:g	Verb
ruin:b ruins:z ruined:d,n ruining:g	Verb
rumor:b rumour:b rumors:z rumours:z rumored:d,n rumoured:d,n rumoring:g rumouring:g	Verb
rumple:b rumples:z rumpled:d,n rumpling:g	Verb
run:b,n runs:z ran:d running:g	Verb
rush:b rushes:z rushed:d,n rushing:g	Verb
sabotage:b sabotages:z sabotaged:d,n sabotaging:g	Verb
sack:b sacks:z sacked:d,n sacking:g	Verb
sacrifice:b sacrifices:z sacrificed:d,n sacrificing:g	Verb
sadden:b saddens:z saddened:d,n saddening:g	Verb
saddle:b saddles:z saddled:d,n saddling:g	Verb
safeguard:b safeguards:z safeguarded:d,n safeguarding:g	Verb
sag:b sags:z sagged:d,n sagging:g	Verb
sail:b sails:z sailed:d,n sailing:g	Verb
salivate:b salivates:z salivated:d,n salivating:g	Verb
salvage:b salvages:z salvaged:d,n salvaging:g	Verb
sample:b samples:z sampled:d,n sampling:g	Verb
sandwich:b sandwiches:z sandwiched:d,n sandwiching:g	Verb
sap:b saps:z sapped:d,n sapping:g	Verb
satisfy:b satisfies:z satisfied:d,n satisfying:g	Verb
save:b saves:z saved:d,n saving:g	Verb
scale:b scales:z scaled:d,n scaling:g	Verb
scan:b scans:z scanned:d,n scanning:g	Verb
scar:b scars:z scarred:d,n scarring:g	Verb
scare:b scares:z scared:d,n scaring:g	Verb
scatter:b scatters:z scattered:d,n scattering:g	Verb
schooled:d,n schooling:g	Verb
scintillate:b scintillates:z scintillated:d,n scintillating:g	Verb
scoop:b scoops:z scooped:d,n scooping:g	Verb
scorch:b scorches:z scorched:d,n scorching:g	Verb
score:b scored:d,n scoring:g	Verb
scotch:b scotches:z scotched:d,n scotching:g	Verb
scout:b scouts:z scouted:d,n scouting:g	Verb
scrap:b scraps:z scrapped:d,n scrapping:g	Verb
scratch:b scratches:z scratched:d,n scratching:g	Verb
screech:b screeches:z screeched:d,n screeching:g	Verb
screen:b screens:z screened:d,n screening:g	Verb
screw:b screws:z screwed:d,n screwing:g	Verb
script:b scripts:z scripted:d,n scripting:g	Verb
scroll:b scrolls:z scrolled:d,n scrolling:g	Verb
scrub:b scrubs:z scrubbed:d,n scrubbing:g	Verb
scrutinize:b scrutinise:b scrutinizes:z scrutinises:z scrutinized:d,n scrutinised:d,n scrutinizing:g scrutinising:g	Verb
scurry:b scurries:z scurried:d,n scurrying:g	Verb
scuttle:b scuttles:z scuttled:d,n scuttling:g	Verb
seal:b seals:z sealed:d,n sealing:g	Verb
sear:b sears:z seared:d,n searing:g	Verb
search:b searches:z searched:d,n searching:g	Verb
seated:d,n seating:g	Verb
secede:b secedes:z seceded:d,n seceding:g	Verb
secure:b secures:z secured:d,n securing:g	Verb
seduce:b seduces:z seduced:d,n seducing:g	Verb
seep:b seeps:z seeped:d,n seeping:g	Verb
segment:b segments:z segmented:d,n segmenting:g	Verb
segregate:b segregates:z segregated:d,n segregating:g	Verb
seize:b seizes:z seized:d,n seizing:g	Verb
select:b selects:z selected:d,n selecting:g	Verb
sell:b sells:z sold:d,n selling:g	Verb
separate:b separates:z separated:d,n separating:g	Verb
sequester:b sequesters:z sequestered:d,n sequestering:g	Verb
serve:b serves:z served:d,n serving:g	Verb
set:b,d,n sets:z setting:g	Verb
settle:b settles:z settled:d,n settling:g	Verb
sever:b severs:z severed:d,n severing:g	Verb
sew:b sews:z sewed:d sewn:n sewing:g	Verb
shadow:b shadows:z shadowed:d,n shadowing:g	Verb
shake:b shakes:z shook:d shaken:n shaking:g	Verb
shamble:b shambles:z shambled:d,n shambling:g	Verb
shape:b shapes:z shaped:d,n shaping:g	Verb
sharpen:b sharpens:z sharpened:d,n sharpening:g	Verb
shatter:b shatters:z shattered:d,n shattering:g	Verb
shed:b,d,n sheds:z shedding:g	Verb
shell:b shells:z shelled:d,n shelling:g	Verb
shelter:b shelters:z sheltered:d,n sheltering:g	Verb
shelve:b shelves:z shelved:d,n shelving:g	Verb
shield:b shields:z shielded:d,n shielding:g	Verb
shift:b shifts:z shifted:d,n shifting:g	Verb
shimmer:b shimmers:z shimmered:d,n shimmering:g	Verb
shine:b shines:z shone:d,n shined:d shining:g	Verb
ship:b ships:z shipped:d,n shipping:g	Verb
shirk:b shirks:z shirked:d,n shirking:g	Verb
shock:b shocks:z shocked:d,n shocking:g	Verb
shoo:b shoos:z shooed:d,n shooing:g	Verb
shoot:b shoots:z shot:d,n shooting:g	Verb
shop:b shops:z shopped:d,n shopping:g	Verb
shore:b shores:z shored:d,n shoring:g	Verb
shortchange:b shortchanges:z shortchanged:d,n shortchanging:g	Verb
shorten:b shortens:z shortened:d,n shortening:g	Verb
shove:b shoves:z shoved:d,n shoving:g	Verb
showcase:b showcases:z showcased:d,n showcasing:g	Verb
shred:b shreds:z shredded:d,n shredding:g	Verb
shrink:b shrinks:z shrank:d shrunk:n shrinking:g	Verb
shuck:b shucks:z shucked:d,n shucking:g	Verb
shuffle:b shuffles:z shuffled:d,n shuffling:g	Verb
shut:b,d,n shuts:z shutting:g	Verb
shutter:b shutters:z shuttered:d,n shuttering:g	Verb
shy:b shies:z shied:d,n shying:g	Verb
sic:b sics:z sicced:d,n siccing:g	Verb
sicken:b sickens:z sickened:d,n sickening:g	Verb
sided:d,n siding:g	Verb
sideline:b sidelines:z sidelined:d,n sidelining:g	Verb
sidle:b sidles:z sidled:d,n sidling:g	Verb
sift:b sifts:z sifted:d,n sifting:g	Verb
sight:b sights:z sighted:d,n sighting:g	Verb
silence:b silences:z silenced:d,n silencing:g	Verb
simmer:b simmers:z simmered:d,n simmering:g	Verb
simplify:b simplifies:z simplified:d,n simplifying:g	Verb
simulate:b simulates:z simulated:d,n simulating:g	Verb
singles:z singled:d,n singling:g	Verb
sink:b sinks:z sank:d sunk:n sinking:g	Verb
sip:b sips:z sipped:d,n sipping:g	Verb
sit:b sits:z sat:d,n sitting:g	Verb
situate:b situates:z situated:d,n situating:g	Verb
size:b sizes:z sized:d,n sizing:g	Verb
skate:b skates:z skated:d,n skating:g	Verb
skateboard:b skateboards:z skateboarded:d,n skateboarding:g	Verb
sketch:b sketches:z sketched:d,n sketching:g	Verb
skew:b skews:z skewed:d,n skewing:g	Verb
skim:b skims:z skimmed:d,n skimming:g	Verb
skin:b skins:z skinned:d,n skinning:g	Verb
skip:b skips:z skipped:d,n skipping:g	Verb
skirmish:b skirmishes:z skirmished:d,n skirmishing:g	Verb
skirt:b skirts:z skirted:d,n skirting:g	Verb
skyrocket:b skyrockets:z skyrocketed:d,n skyrocketing:g	Verb
slant:b slants:z slanted:d,n slanting:g	Verb
slap:b slaps:z slapped:d,n slapping:g	Verb
slash:b slashes:z slashed:d,n slashing:g	Verb
slaughter:b slaughters:z slaughtered:d,n slaughtering:g	Verb
slay:b slays:z slew:d slain:n slaying:g	Verb
sleep:b sleeps:z slept:d,n sleeping:g	Verb
slice:b slices:z sliced:d,n slicing:g	Verb
slide:b slides:z slid:d,n sliding:g	Verb
slight:b slights:z slighted:d,n slighting:g	Verb
sling:b slings:z slung:d,n slinging:g	Verb
slip:b slips:z slipped:d,n slipping:g	Verb
slog:b slogs:z slogged:d,n slogging:g	Verb
slows:z slowed:d,n slowing:g	Verb
slump:b slumps:z slumped:d,n slumping:g	Verb
smack:b smacks:z smacked:d,n smacking:g	Verb
smarts:z smarted:d,n smarting:g	Verb
smash:b smashes:z smashed:d,n smashing:g	Verb
smoke:b smokes:z smoked:d,n smoking:g	Verb
smooth:b smooths:z smoothed:d,n smoothing:g	Verb
smuggle:b smuggles:z smuggled:d,n smuggling:g	Verb
snack:b snacks:z snacked:d,n snacking:g	Verb
snag:b snags:z snagged:d,n snagging:g	Verb
snake:b snakes:z snaked:d,n snaking:g	Verb
snatch:b snatches:z snatched:d,n snatching:g	Verb
sneak:b sneaks:z sneaked:d,n sneaking:g	Verb
snuff:b snuffs:z snuffed:d,n snuffing:g	Verb
soak:b soaks:z soaked:d,n soaking:g	Verb
soar:b soars:z soared:d,n soaring:g	Verb
socialize:b socialise:b socializes:z socialises:z socialized:d,n socialised:d,n socializing:g socialising:g	Verb
sock:b socks:z socked:d,n socking:g	Verb
soften:b softens:z softened:d,n softening:g	Verb
solidify:b solidifies:z solidified:d,n solidifying:g	Verb
solve:b solves:z solved:d,n solving:g	Verb
sophisticate:b sophisticates:z sophisticated:d,n sophisticating:g	Verb
sorts:z sorted:d,n sorting:g	Verb
sour:b sours:z soured:d,n souring:g	Verb
sow:b sows:z sowed:d sown:n sowing:g	Verb
spaces:z spaced:d,n spacing:g	Verb
spam:b spams:z spammed:d,n spamming:g	Verb
span:b spans:z spanned:d,n spanning:g	Verb
spar:b spars:z sparred:d,n sparring:g	Verb
spare:b spares:z spared:d,n sparing:g	Verb
spark:b sparks:z sparked:d,n sparking:g	Verb
spawn:b spawns:z spawned:d,n spawning:g	Verb
spay:b spays:z spayed:d,n spaying:g	Verb
spearhead:b spearheads:z spearheaded:d,n spearheading:g	Verb
specialize:b specialise:b specializes:z specialises:z specialized:d,n specialised:d,n specializing:g specialising:g	Verb
speed:b speeds:z sped:d,n speeded:d,n speeding:g	Verb
spell:b spells:z spelled:d spelt:d,n spelling:g	Verb
spend:b spends:z spent:d,n spending:g	Verb
spew:b spews:z spewed:d,n spewing:g	Verb
spike:b spikes:z spiked:d,n spiking:g	Verb
spill:b spills:z spilled:d,n spilt:d spilling:g	Verb
spin:b spins:z spun:d,n spinning:g	Verb
spirit:b spirits:z spirited:d,n spiriting:g	Verb
splash:b splashes:z splashed:d,n splashing:g	Verb
splinter:b splinters:z splintered:d,n splintering:g	Verb
split:b,d,n splits:z splitting:g	Verb
spoil:b spoils:z spoiled:d spoilt:d,n spoiling:g	Verb
sport:b sports:z sported:d,n sporting:g	Verb
spotlight:b spotlights:z spotlighted:d,n spotlighting:g	Verb
sprawl:b sprawls:z sprawled:d,n sprawling:g	Verb
springs:z sprang:d sprung:n springing:g	Verb
sprinkle:b sprinkles:z sprinkled:d,n sprinkling:g	Verb
sprint:b sprints:z sprinted:d,n sprinting:g	Verb
sprout:b sprouts:z sprouted:d,n sprouting:g	Verb
spur:b spurs:z spurred:d,n spurring:g	Verb
spy:b spies:z spied:d,n spying:g	Verb
squabble:b squabbles:z squabbled:d,n squabbling:g	Verb
squander:b squanders:z squandered:d,n squandering:g	Verb
square:b squares:z squared:d,n squaring:g	Verb
squash:b squashes:z squashed:d,n squashing:g	Verb
squeeze:b squeezes:z squeezed:d,n squeezing:g	Verb
squelch:b squelches:z squelched:d,n squelching:g	Verb
squint:b squints:z squinted:d,n squinting:g	Verb
stabilize:b stabilise:b stabilizes:z stabilises:z stabilized:d,n stabilised:d,n stabilizing:g stabilising:g	Verb
stack:b stacks:z stacked:d,n stacking:g	Verb
staffs:z staffed:d,n staffing:g	Verb
stages:z staged:d,n staging:g	Verb
stagger:b staggers:z staggered:d,n staggering:g	Verb
stakes:z staked:d,n staking:g	Verb
stalk:b stalks:z stalked:d,n stalking:g	Verb
stall:b stalls:z stalled:d,n stalling:g	Verb
stamp:b stamps:z stamped:d,n stamping:g	Verb
stampede:b stampedes:z stampeded:d,n stampeding:g	Verb
stand:b stands:z stood:d,n standing:g	Verb
standardize:b standardise:b standardizes:z standardises:z standardized:d,n standardised:d,n standardizing:g standardising:g	Verb
staple:b staples:z stapled:d,n stapling:g	Verb
stare:b stares:z stared:d,n staring:g	Verb
stars:z starred:d,n starring:g	Verb
startle:b startles:z startled:d,n startling:g	Verb
starve:b starves:z starved:d,n starving:g	Verb
station:b stations:z stationed:d,n stationing:g	Verb
stave:b staves:z staved:d,n staving:g	Verb
stay:b stays:z stayed:d,n staying:g	Verb
steady:b steadies:z steadied:d,n steadying:g	Verb
steal:b steals:z stole:d stolen:n stealing:g	Verb
steel:b steels:z steeled:d,n steeling:g	Verb
steer:b steers:z steered:d,n steering:g	Verb
stem:b stems:z stemmed:d,n stemming:g	Verb
step:b steps:z stepped:d,n stepping:g	Verb
stick:b sticks:z stuck:d,n sticking:g	Verb
stiff:b stiffs:z stiffed:d,n stiffing:g	Verb
stiffen:b stiffens:z stiffened:d,n stiffening:g	Verb
stifle:b stifles:z stifled:d,n stifling:g	Verb
stimulate:b stimulates:z stimulated:d,n stimulating:g	Verb
sting:b stings:z stung:d,n stinging:g	Verb
stink:b stinks:z stank:d stunk:n stinking:g	Verb
stir:b stirs:z stirred:d,n stirring:g	Verb
stocks:z stocked:d,n stocking:g	Verb
stoke:b stokes:z stoked:d,n stoking:g	Verb
stop:b stops:z stopped:d,n stopping:g	Verb
store:b stores:z stored:d,n storing:g	Verb
storm:b storms:z stormed:d,n storming:g	Verb
stow:b stows:z stowed:d,n stowing:g	Verb
straddle:b straddles:z straddled:d,n straddling:g	Verb
straighten:b straightens:z straightened:d,n straightening:g	Verb
strain:b strains:z strained:d,n straining:g	Verb
strand:b strands:z stranded:d,n stranding:g	Verb
stray:b strays:z strayed:d,n straying:g	Verb
stream:b streams:z streamed:d,n streaming:g	Verb
streamline:b streamlines:z streamlined:d,n streamlining:g	Verb
strengthen:b strengthens:z strengthened:d,n strengthening:g	Verb
stretch:b stretches:z stretched:d,n stretching:g	Verb
strew:b strews:z strewed:d strewn:n strewing:g	Verb
stride:b strides:z strode:d stridden:n striding:g	Verb
strip:b strips:z stripped:d,n stripping:g	Verb
structure:b structures:z structured:d,n structuring:g	Verb
stud:b studs:z studded:d,n studding:g	Verb
stuff:b stuffs:z stuffed:d,n stuffing:g	Verb
stumble:b stumbles:z stumbled:d,n stumbling:g	Verb
stumps:z stumped:d,n stumping:g	Verb
stun:b stuns:z stunned:d,n stunning:g	Verb
stupefy:b stupefies:z stupefied:d,n stupefying:g	Verb
stymie:b stymies:z stymied:d,n stymieing:g	Verb
subdue:b subdues:z subdued:d,n subduing:g	Verb
subjects:z subjected:d,n subjecting:g	Verb
submit:b submits:z submitted:d,n submitting:g	Verb
subpoena:b subpoenas:z subpoenaed:d,n subpoenaing:g	Verb
subscribe:b subscribes:z subscribed:d,n subscribing:g	Verb
subside:b subsides:z subsided:d,n subsiding:g	Verb
subsidize:b subsidise:b subsidizes:z subsidises:z subsidized:d,n subsidised:d,n subsidizing:g subsidising:g	Verb
substitute:b substitutes:z substituted:d,n substituting:g	Verb
subtract:b subtracts:z subtracted:d,n subtracting:g	Verb
subvert:b subverts:z subverted:d,n subverting:g	Verb
succeed:b succeeds:z succeeded:d,n succeeding:g	Verb
succumb:b succumbs:z succumbed:d,n succumbing:g	Verb
suck:b sucks:z sucked:d,n sucking:g	Verb
suffer:b suffers:z suffered:d,n suffering:g	Verb
suffice:b suffices:z sufficed:d,n sufficing:g	Verb
suit:b suits:z suited:d,n suiting:g	Verb
sulk:b sulks:z sulked:d,n sulking:g	Verb
sum:b sums:z summed:d,n summing:g	Verb
sup:b sups:z supped:d,n supping:g	Verb
supervise:b supervises:z supervised:d,n supervising:g	Verb
supplement:b supplements:z supplemented:d,n supplementing:g	Verb
supply:b supplies:z supplied:d,n supplying:g	Verb
suppress:b suppresses:z suppressed:d,n suppressing:g	Verb
surf:b surfs:z surfed:d,n surfing:g	Verb
surface:b surfaces:z surfaced:d,n surfacing:g	Verb
surge:b surges:z surged:d,n surging:g	Verb
surmount:b surmounts:z surmounted:d,n surmounting:g	Verb
surpass:b surpasses:z surpassed:d,n surpassing:g	Verb
surprise:b surprises:z surprised:d,n surprising:g	Verb
surrender:b surrenders:z surrendered:d,n surrendering:g	Verb
surround:b surrounds:z surrounded:d,n surrounding:g	Verb
surveys:z surveyed:d,n surveying:g	Verb
survive:b survives:z survived:d,n surviving:g	Verb
suspend:b suspends:z suspended:d,n suspending:g	Verb
sustain:b sustains:z sustained:d,n sustaining:g	Verb
swagger:b swaggers:z swaggered:d,n swaggering:g	Verb
swallow:b swallows:z swallowed:d,n swallowing:g	Verb
swamp:b swamps:z swamped:d,n swamping:g	Verb
swap:b swaps:z swapped:d,n swapping:g	Verb
swarm:b swarms:z swarmed:d,n swarming:g	Verb
sway:b sways:z swayed:d,n swaying:g	Verb
sweat:b sweats:z sweated:d,n sweating:g	Verb
sweep:b sweeps:z swept:d,n sweeping:g	Verb
swell:b swells:z swelled:d,n swollen:n swelling:g	Verb
swim:b swims:z swam:d swum:n swimming:g	Verb
swing:b swings:z swung:d,n swinging:g	Verb
swipe:b swipes:z swiped:d,n swiping:g	Verb
swirl:b swirls:z swirled:d,n swirling:g	Verb
switch:b switches:z switched:d,n switching:g	Verb
swoop:b swoops:z swooped:d,n swooping:g	Verb
symbolize:b symbolise:b symbolizes:z symbolises:z symbolized:d,n symbolised:d,n symbolizing:g symbolising:g	Verb
syndicate:b syndicates:z syndicated:d,n syndicating:g	Verb
tables:z tabled:d,n tabling:g	Verb
tack:b tacks:z tacked:d,n tacking:g	Verb
tackle:b tackles:z tackled:d,n tackling:g	Verb
tailgate:b tailgates:z tailgated:d,n tailgating:g	Verb
tailor:b tailors:z tailored:d,n tailoring:g	Verb
tally:b tallies:z tallied:d,n tallying:g	Verb
tamp:b tamps:z tamped:d,n tamping:g	Verb
tamper:b tampers:z tampered:d,n tampering:g	Verb
tangle:b tangles:z tangled:d,n tangling:g	Verb
tantalize:b tantalise:b tantalizes:z tantalises:z tantalized:d,n tantalised:d,n tantalizing:g tantalising:g	Verb
tap:b taps:z tapped:d,n tapping:g	Verb
tape:b tapes:z taped:d,n taping:g	Verb
taper:b tapers:z tapered:d,n tapering:g	Verb
tarnish:b tarnishes:z tarnished:d,n tarnishing:g	Verb
tasks:z tasked:d,n tasking:g	Verb
taste:b tastes:z tasted:d,n tasting:g	Verb
taxed:d,n taxing:g	Verb
teach:b teaches:z taught:d,n teaching:g	Verb
teams:z teamed:d,n teaming:g	Verb
tear:b tears:z tore:d torn:n tearing:g	Verb
tee:b tees:z teed:d,n teeing:g	Verb
teem:b teems:z teemed:d,n teeming:g	Verb
televise:b televises:z televised:d,n televising:g	Verb
temper:b tempers:z tempered:d,n tempering:g	Verb
tempt:b tempts:z tempted:d,n tempting:g	Verb
tender:b tenders:z tendered:d,n tendering:g	Verb
terminate:b terminates:z terminated:d,n terminating:g	Verb
terrify:b terrifies:z terrified:d,n terrifying:g	Verb
terrorize:b terrorise:b terrorizes:z terrorises:z terrorized:d,n terrorised:d,n terrorizing:g terrorising:g	Verb
test:b tests:z tested:d,n testing:g	Verb
tether:b tethers:z tethered:d,n tethering:g	Verb
thieve:b thieves:z thieved:d,n thieving:g	Verb
thrill:b thrills:z thrilled:d,n thrilling:g	Verb
thrive:b thrives:z thrived:d,n thriving:g	Verb
throttle:b throttles:z throttled:d,n throttling:g	Verb
throw:b throws:z threw:d thrown:n throwing:g	Verb
thrust:b,d,n thrusts:z thrusting:g	Verb
thump:b thumps:z thumped:d,n thumping:g	Verb
thwart:b thwarts:z thwarted:d,n thwarting:g	Verb
tick:b ticks:z ticked:d,n ticking:g	Verb
tickle:b tickles:z tickled:d,n tickling:g	Verb
tidy:b tidies:z tidied:d,n tidying:g	Verb
tie:b tied:d,n tying:g	Verb
tighten:b tightens:z tightened:d,n tightening:g	Verb
tilt:b tilts:z tilted:d,n tilting:g	Verb
timed:d,n timing:g	Verb
tin:b tins:z tinned:d,n tinning:g	Verb
tinge:b tinges:z tinged:d,n tingeing:g	Verb
tinker:b tinkers:z tinkered:d,n tinkering:g	Verb
tire:b tires:z tired:d,n tiring:g	Verb
toil:b toils:z toiled:d,n toiling:g	Verb
tones:z toned:d,n toning:g	Verb
topple:b topples:z toppled:d,n toppling:g	Verb
tops:z topped:d,n topping:g	Verb
torment:b torments:z tormented:d,n tormenting:g	Verb
torpedo:b torpedoes:z torpedoed:d,n torpedoing:g	Verb
torture:b tortures:z tortured:d,n torturing:g	Verb
toss:b tosses:z tossed:d,n tossing:g	Verb
totals:z totaled:d,n totalled:d,n totaling:g totalling:g	Verb
tote:b totes:z toted:d,n toting:g	Verb
touch:b touches:z touched:d,n touching:g	Verb
toughen:b toughens:z toughened:d,n toughening:g	Verb
tour:b tours:z toured:d,n touring:g	Verb
tower:b towers:z towered:d,n towering:g	Verb
toy:b toys:z toyed:d,n toying:g	Verb
trace:b traces:z traced:d,n tracing:g	Verb
track:b tracks:z tracked:d,n tracking:g	Verb
trade:b trades:z traded:d,n trading:g	Verb
traffic:b traffics:z trafficked:d,n trafficking:g	Verb
trails:z trailed:d,n trailing:g	Verb
train:b trains:z trained:d,n training:g	Verb
trample:b tramples:z trampled:d,n trampling:g	Verb
transcend:b transcends:z transcended:d,n transcending:g	Verb
transfer:b transfers:z transferred:d,n transferring:g	Verb
transform:b transforms:z transformed:d,n transforming:g	Verb
transitions:z transitioned:d,n transitioning:g	Verb
transmit:b transmits:z transmitted:d,n transmitting:g	Verb
transpire:b transpires:z transpired:d,n transpiring:g	Verb
transport:b transports:z transported:d,n transporting:g	Verb
trap:b traps:z trapped:d,n trapping:g	Verb
traumatize:b traumatise:b traumatizes:z traumatises:z traumatized:d,n traumatised:d,n traumatizing:g traumatising:g	Verb
travel:b travels:z traveled:d,n travelled:d,n traveling:g travelling:g	Verb
traverse:b traverses:z traversed:d,n traversing:g	Verb
trawl:b trawls:z trawled:d,n trawling:g	Verb
tread:b treads:z trod:d trodden:n treading:g	Verb
treasure:b treasures:z treasured:d,n treasuring:g	Verb
trek:b treks:z trekked:d,n trekking:g	Verb
trend:b trends:z trended:d,n trending:g	Verb
trick:b tricks:z tricked:d,n tricking:g	Verb
trickle:b trickles:z trickled:d,n trickling:g	Verb
trigger:b triggers:z triggered:d,n triggering:g	Verb
triple:b triples:z tripled:d,n tripling:g	Verb
trips:z tripped:d,n tripping:g	Verb
troubles:z troubled:d,n troubling:g	Verb
trounce:b trounces:z trounced:d,n trouncing:g	Verb
truck:b trucks:z trucked:d,n trucking:g	Verb
truncate:b truncates:z truncated:d,n truncating:g	Verb
tumble:b tumbles:z tumbled:d,n tumbling:g	Verb
tune:b tunes:z tuned:d,n tuning:g	Verb
tunnel:b tunnels:z tunneled:d,n tunnelled:d,n tunneling:g tunnelling:g	Verb
turn:b turns:z turned:d,n turning:g	Verb
tussle:b tussles:z tussled:d,n tussling:g	Verb
tutor:b tutors:z tutored:d,n tutoring:g	Verb
twist:b twists:z twisted:d,n twisting:g	Verb
type:b types:z typed:d,n typing:g	Verb
typify:b typifies:z typified:d,n typifying:g	Verb
unburden:b unburdens:z unburdened:d,n unburdening:g	Verb
undercut:b,d,n undercuts:z undercutting:g	Verb
undergo:b undergoes:z underwent:d undergone:n undergoing:g	Verb
underlie:b underlies:z underlay:d underlain:n underlying:g	Verb
underpay:b underpays:z underpaid:d,n underpaying:g	Verb
underpin:b underpins:z underpinned:d,n underpinning:g	Verb
undervalue:b undervalues:z undervalued:d,n undervaluing:g	Verb
underwrite:b underwrites:z underwrote:d underwritten:n underwriting:g	Verb
undo:b undoes:z undid:d undone:n undoing:g	Verb
unearth:b unearths:z unearthed:d,n unearthing:g	Verb
unfold:b unfolds:z unfolded:d,n unfolding:g	Verb
unhinge:b unhinges:z unhinged:d,n unhinging:g	Verb
uniform:b uniforms:z uniformed:d,n uniforming:g	Verb
unify:b unifies:z unified:d,n unifying:g	Verb
unionize:b unionise:b unionizes:z unionises:z unionized:d,n unionised:d,n unionizing:g unionising:g	Verb
unite:b unites:z united:d,n uniting:g	Verb
unleash:b unleashes:z unleashed:d,n unleashing:g	Verb
unload:b unloads:z unloaded:d,n unloading:g	Verb
unlock:b unlocks:z unlocked:d,n unlocking:g	Verb
unman:b unmans:z unmanned:d,n unmanning:g	Verb
unmask:b unmasks:z unmasked:d,n unmasking:g	Verb
unnerve:b unnerves:z unnerved:d,n unnerving:g	Verb
unpack:b unpacks:z unpacked:d,n unpacking:g	Verb
unravel:b unravels:z unraveled:d,n unravelled:d,n unraveling:g unravelling:g	Verb
unseat:b unseats:z unseated:d,n unseating:g	Verb
unsettle:b unsettles:z unsettled:d,n unsettling:g	Verb
update:b updates:z updated:d,n updating:g	Verb
upgrade:b upgrades:z upgraded:d,n upgrading:g	Verb
upped:d,n upping:g ups:z	Verb
uproot:b uproots:z uprooted:d,n uprooting:g	Verb
upset:b,d,n upsets:z upsetting:g	Verb
upstage:b upstages:z upstaged:d,n upstaging:g	Verb
use:b uses:z used:d,n using:g	Verb
usher:b ushers:z ushered:d,n ushering:g	Verb
usurp:b usurps:z usurped:d,n usurping:g	Verb
utilize:b utilise:b utilizes:z utilises:z utilized:d,n utilised:d,n utilizing:g utilising:g	Verb
vacate:b vacates:z vacated:d,n vacating:g	Verb
vacation:b vacations:z vacationed:d,n vacationing:g	Verb
vacillate:b vacillates:z vacillated:d,n vacillating:g	Verb
vandalize:b vandalise:b vandalizes:z vandalises:z vandalized:d,n vandalised:d,n vandalizing:g vandalising:g	Verb
vanish:b vanishes:z vanished:d,n vanishing:g	Verb
vanquish:b vanquishes:z vanquished:d,n vanquishing:g	Verb
vary:b varies:z varied:d,n varying:g	Verb
vault:b vaults:z vaulted:d,n vaulting:g	Verb
veer:b veers:z veered:d,n veering:g	Verb
veil:b veils:z veiled:d,n veiling:g	Verb
vend:b vends:z vended:d,n vending:g	Verb
vent:b vents:z vented:d,n venting:g	Verb
vest:b vests:z vested:d,n vesting:g	Verb
vet:b vets:z vetted:d,n vetting:g	Verb
vex:b vexes:z vexed:d,n vexing:g	Verb
victimize:b victimise:b victimizes:z victimises:z victimized:d,n victimised:d,n victimizing:g victimising:g	Verb
vindicate:b vindicates:z vindicated:d,n vindicating:g	Verb
violate:b violates:z violated:d,n violating:g	Verb
visit:b visits:z visited:d,n visiting:g	Verb
vouch:b vouches:z vouched:d,n vouching:g	Verb
wade:b wades:z waded:d,n wading:g	Verb
waffle:b waffles:z waffled:d,n waffling:g	Verb
wag:b wags:z wagged:d,n wagging:g	Verb
waged:d,n waging:g	Verb
wait:b waits:z waited:d,n waiting:g	Verb
waive:b waives:z waived:d,n waiving:g	Verb
wake:b wakes:z woke:d waked:d,n woken:n waking:g	Verb
walk:b walks:z walked:d,n walking:g	Verb
wallop:b wallops:z walloped:d,n walloping:g	Verb
walls:z walled:d,n walling:g	Verb
wander:b wanders:z wandered:d,n wandering:g	Verb
wane:b wanes:z waned:d,n waning:g	Verb
warms:z warmed:d,n warming:g	Verb
warp:b warps:z warped:d,n warping:g	Verb
warrant:b warrants:z warranted:d,n warranting:g	Verb
warred:d,n warring:g	Verb
wars:z warred:d,n warring:g	Verb
wash:b washes:z washed:d,n washing:g	Verb
waste:b wastes:z wasted:d,n wasting:g	Verb
watch:b watches:z watched:d,n watching:g	Verb
waters:z watered:d,n watering:g	Verb
wave:b waves:z waved:d,n waving:g	Verb
waver:b wavers:z wavered:d,n wavering:g	Verb
wax:b waxes:z waxed:d,n waxing:g	Verb
waylay:b waylays:z waylaid:d,n waylaying:g	Verb
weaken:b weakens:z weakened:d,n weakening:g	Verb
wean:b weans:z weaned:d,n weaning:g	Verb
wear:b wears:z wore:d worn:n wearing:g	Verb
weary:b wearies:z wearied:d,n wearying:g	Verb
weather:b weathers:z weathered:d,n weathering:g	Verb
weave:b weaves:z weaved:d wove:d woven:n weaving:g	Verb
wed:b,d,n weds:z wedded:d,n wedding:g	Verb
weed:b weeds:z weeded:d,n weeding:g	Verb
wells:z welled:d,n welling:g	Verb
wet:b,d,n wets:z wetted:d wetting:g	Verb
whack:b whacks:z whacked:d,n whacking:g	Verb
whet:b whets:z whetted:d,n whetting:g	Verb
whip:b whips:z whipped:d,n whipping:g	Verb
whirl:b whirls:z whirled:d,n whirling:g	Verb
whirr:b whirrs:z whirred:d,n whirring:g	Verb
whisk:b whisks:z whisked:d,n whisking:g	Verb
whistle:b whistles:z whistled:d,n whistling:g	Verb
whitewash:b whitewashes:z whitewashed:d,n whitewashing:g	Verb
whittle:b whittles:z whittled:d,n whittling:g	Verb
whiz:b whizzes:z whizzed:d,n whizzing:g	Verb
wick:b wicks:z wicked:d,n wicking:g	Verb
widen:b widens:z widened:d,n widening:g	Verb
wield:b wields:z wielded:d,n wielding:g	Verb
wilt:b wilts:z wilted:d,n wilting:g	Verb
wince:b winces:z winced:d,n wincing:g	Verb
wind:b winds:z wound:d,n winded:d,n winding:g	Verb
winnow:b winnows:z winnowed:d,n winnowing:g	Verb
wipe:b wipes:z wiped:d,n wiping:g	Verb
withdraw:b withdraws:z withdrew:d withdrawn:n withdrawing:g	Verb
wither:b withers:z withered:d,n withering:g	Verb
withhold:b withholds:z withheld:d,n withholding:g	Verb
withstand:b withstands:z withstood:d,n withstanding:g	Verb
witness:b witnesses:z witnessed:d,n witnessing:g	Verb
woo:b woos:z wooed:d,n wooing:g	Verb
wood:b woods:z wooded:d,n wooding:g	Verb
worded:d,n wording:g	Verb
worsen:b worsens:z worsened:d,n worsening:g	Verb
worship:b worships:z worshiped:d,n worshipped:d,n worshiping:g worshipping:g	Verb
wrangle:b wrangles:z wrangled:d,n wrangling:g	Verb
wrap:b wraps:z wrapped:d,n wrapping:g	Verb
wreak:b wreaks:z wreaked:d,n wreaking:g	Verb
wreck:b wrecks:z wrecked:d,n wrecking:g	Verb
wrench:b wrenches:z wrenched:d,n wrenching:g	Verb
wrest:b wrests:z wrested:d,n wresting:g	Verb
wrestle:b wrestles:z wrestled:d,n wrestling:g	Verb
wring:b wrings:z wrung:d,n wringing:g	Verb
yank:b yanks:z yanked:d,n yanking:g	Verb
yawn:b yawns:z yawned:d,n yawning:g	Verb
yield:b yields:z yielded:d,n yielding:g	Verb
yoke:b yokes:z yoked:d,n yoking:g	Verb
zip:b zips:z zipped:d,n zipping:g	Verb
zone:b zones:z zoned:d,n zoning:g	Verb
zoom:b zooms:z zoomed:d,n zooming:g	Verb
