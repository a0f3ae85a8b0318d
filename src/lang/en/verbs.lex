# verbs.lex: verbs that attribute nothing. One lemma a row with its forms; American and British spellings side by side.
# A form that is hardly ever a verb in news (the "man" of "manned") is left out, so that its noun stands clear; the row then opens with
# the next form.
!mark b Base
!mark z Third
!mark d Past
!mark n Part
!mark g Ing
abandon:b abandons:z abandoned:d,n abandoning:g	Verb
abate:b abates:z abated:d,n abating:g	Verb
abbreviate:b abbreviates:z abbreviated:d,n abbreviating:g	Verb
abide:b abides:z abided:d,n abiding:g	Verb
abolish:b abolishes:z abolished:d,n abolishing:g	Verb
abort:b aborts:z aborted:d,n aborting:g	Verb
absorb:b absorbs:z absorbed:d,n absorbing:g	Verb
abstract:b abstracts:z abstracted:d,n abstracting:g	Verb
abuse:b abuses:z abused:d,n abusing:g	Verb
accelerate:b accelerates:z accelerated:d,n accelerating:g	Verb
accent:b accents:z accented:d,n accenting:g	Verb
access:b accesses:z accessed:d,n accessing:g	Verb
accommodate:b accommodates:z accommodated:d,n accommodating:g	Verb
accompany:b accompanies:z accompanied:d,n accompanying:g	Verb
accomplish:b accomplishes:z accomplished:d,n accomplishing:g	Verb
accord:b accords:z accorded:d,n according:g	Verb
account:b accounts:z accounted:d,n accounting:g	Verb
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
advance:b advances:z advanced:d,n advancing:g	Verb
adventure:b adventures:z adventured:d,n adventuring:g	Verb
advert:b adverts:z adverted:d,n adverting:g	Verb
affect:b affects:z affected:d,n affecting:g	Verb
affiliate:b affiliates:z affiliated:d,n affiliating:g	Verb
afflict:b afflicts:z afflicted:d,n afflicting:g	Verb
afford:b affords:z afforded:d,n affording:g	Verb
ages:z aged:d,n aging:g	Verb
aggravate:b aggravates:z aggravated:d,n aggravating:g	Verb
agitate:b agitates:z agitated:d,n agitating:g	Verb
aid:b aids:z aided:d,n aiding:g	Verb
ail:b ails:z ailed:d,n ailing:g	Verb
alarm:b alarms:z alarmed:d,n alarming:g	Verb
alias:b aliases:z aliased:d,n aliasing:g	Verb
alienate:b alienates:z alienated:d,n alienating:g	Verb
align:b aligns:z aligned:d,n aligning:g	Verb
allay:b allays:z allayed:d,n allaying:g	Verb
alleviate:b alleviates:z alleviated:d,n alleviating:g	Verb
allocate:b allocates:z allocated:d,n allocating:g	Verb
alter:b alters:z altered:d,n altering:g	Verb
amass:b amasses:z amassed:d,n amassing:g	Verb
amaze:b amazes:z amazed:d,n amazing:g	Verb
ambush:b ambushes:z ambushed:d,n ambushing:g	Verb
amount:b amounts:z amounted:d,n amounting:g	Verb
amplify:b amplifies:z amplified:d,n amplifying:g	Verb
amuse:b amuses:z amused:d,n amusing:g	Verb
angers:z angered:d,n angering:g	Verb
animate:b animates:z animated:d,n animating:g	Verb
annex:b annexes:z annexed:d,n annexing:g	Verb
annoy:b annoys:z annoyed:d,n annoying:g	Verb
anoint:b anoints:z anointed:d,n anointing:g	Verb
apologize:b apologise:b apologizes:z apologises:z apologized:d,n apologised:d,n apologizing:g apologising:g	Verb
appal:b appals:z appaled:d,n appaling:g	Verb
appall:b appalls:z appalled:d,n appalling:g	Verb
append:b appends:z appended:d,n appending:g	Verb
apply:b applies:z applied:d,n applying:g	Verb
appraise:b appraises:z appraised:d,n appraising:g	Verb
approach:b approaches:z approached:d,n approaching:g	Verb
approximate:b approximates:z approximated:d,n approximating:g	Verb
arc:b arcs:z arced:d,n arcing:g	Verb
arch:b arches:z arched:d,n arching:g	Verb
archive:b archives:z archived:d,n archiving:g	Verb
arise:b arises:z arose:d arisen:n arising:g	Verb
arm:b armed:d,n arming:g	Verb
array:b arrays:z arrayed:d,n arraying:g	Verb
arrest:b arrests:z arrested:d,n arresting:g	Verb
arrive:b arrives:z arrived:d,n arriving:g	Verb
ascend:b ascends:z ascended:d,n ascending:g	Verb
ash:b ashes:z ashed:d,n ashing:g	Verb
assaults:z assaulted:d,n assaulting:g	Verb
assemble:b assembles:z assembled:d,n assembling:g	Verb
assign:b assigns:z assigned:d,n assigning:g	Verb
assist:b assists:z assisted:d,n assisting:g	Verb
associate:b associates:z associated:d,n associating:g	Verb
assort:b assorts:z assorted:d,n assorting:g	Verb
assuage:b assuages:z assuaged:d,n assuaging:g	Verb
asterisk:b asterisks:z asterisked:d,n asterisking:g	Verb
attach:b attaches:z attached:d,n attaching:g	Verb
attain:b attains:z attained:d,n attaining:g	Verb
attend:b attends:z attended:d,n attending:g	Verb
attract:b attracts:z attracted:d,n attracting:g	Verb
attribute:b attributes:z attributed:d,n attributing:g	Verb
auction:b auctions:z auctioned:d,n auctioning:g	Verb
audit:b audits:z audited:d,n auditing:g	Verb
audition:b auditions:z auditioned:d,n auditioning:g	Verb
automate:b automates:z automated:d,n automating:g	Verb
averages:z averaged:d,n averaging:g	Verb
avoid:b avoids:z avoided:d,n avoiding:g	Verb
awards:z awarded:d,n awarding:g	Verb
ax:b axes:z axed:d,n axing:g	Verb
axe:b axes:z axed:d,n axing:g	Verb
backfire:b backfires:z backfired:d,n backfiring:g	Verb
backlog:b backlogs:z backlogged:d,n backlogging:g	Verb
backspace:b backspaces:z backspaced:d,n backspacing:g	Verb
baffle:b baffles:z baffled:d,n baffling:g	Verb
bail:b bails:z bailed:d,n bailing:g	Verb
bake:b bakes:z baked:d,n baking:g	Verb
balance:b balances:z balanced:d,n balancing:g	Verb
balloon:b balloons:z ballooned:d,n ballooning:g	Verb
bar:b bars:z barred:d,n barring:g	Verb
bargain:b bargains:z bargained:d,n bargaining:g	Verb
barnstorm:b barnstorms:z barnstormed:d,n barnstorming:g	Verb
basket:b baskets:z basketed:d,n basketing:g	Verb
bat:b bats:z batted:d,n batting:g	Verb
bath:b baths:z bathed:d,n bathing:g	Verb
bathe:b bathes:z bathed:d,n bathing:g	Verb
battles:z battled:d,n battling:g	Verb
bay:b bays:z bayed:d,n baying:g	Verb
beach:b beaches:z beached:d,n beaching:g	Verb
bear:b bears:z bore:d borne:n born:n bearing:g	Verb
beard:b beards:z bearded:d,n bearding:g	Verb
beat:b,d beats:z beaten:n beating:g	Verb
become:b becomes:z became:d becoming:g	Verb
bed:b beds:z bedded:d,n bedding:g	Verb
beef:b beefs:z beefed:d,n beefing:g	Verb
begrudge:b begrudges:z begrudged:d,n begrudging:g	Verb
behave:b behaves:z behaved:d,n behaving:g	Verb
behead:b beheads:z beheaded:d,n beheading:g	Verb
bell:b bells:z belled:d,n belling:g	Verb
belong:b belongs:z belonged:d,n belonging:g	Verb
bend:b bends:z bent:d,n bending:g	Verb
benefit:b benefited:d,n benefiting:g	Verb
beset:b,d besets:z besetting:g	Verb
bests:z bested:d,n besting:g	Verb
bet:b,d bets:z betting:g	Verb
bias:b biases:z biased:d biassed:n biasing:g	Verb
bicycle:b bicycles:z bicycled:d,n bicycling:g	Verb
bide:b bides:z boded:d,n biding:g	Verb
bilk:b bilks:z bilked:d,n bilking:g	Verb
bind:b binds:z bound:d,n binding:g	Verb
bite:b bites:z bitten:n biting:g	Verb
blacklist:b blacklists:z blacklisted:d,n blacklisting:g	Verb
blackmail:b blackmails:z blackmailed:d,n blackmailing:g	Verb
blank:b blanks:z blanked:d,n blanking:g	Verb
blanket:b blankets:z blanketed:d,n blanketing:g	Verb
blare:b blares:z blared:d,n blaring:g	Verb
blaze:b blazes:z blazed:d,n blazing:g	Verb
bleed:b bleeds:z bled:d,n bleeding:g	Verb
bless:b blesses:z blessed:d,n blessing:g	Verb
blink:b blinks:z blinked:d,n blinking:g	Verb
blister:b blisters:z blistered:d,n blistering:g	Verb
blob:b blobs:z blobbed:d,n blobbing:g	Verb
blow:b blows:z blew:d blown:n blowing:g	Verb
bludgeon:b bludgeons:z bludgeoned:d,n bludgeoning:g	Verb
blues:z blued:d,n blueing:g	Verb
blunt:b blunts:z blunted:d,n blunting:g	Verb
bob:b bobs:z bobbed:d,n bobbing:g	Verb
bog:b bogs:z bogged:d,n bogging:g	Verb
boggle:b boggles:z boggled:d,n boggling:g	Verb
boil:b boils:z boiled:d,n boiling:g	Verb
bolster:b bolsters:z bolstered:d,n bolstering:g	Verb
bolt:b bolts:z bolted:d,n bolting:g	Verb
bomb:b bombs:z bombed:d,n bombing:g	Verb
bone:b bones:z boned:d,n boning:g	Verb
booked:d,n booking:g	Verb
boost:b boosts:z boosted:d,n boosting:g	Verb
boot:b boots:z booted:d,n booting:g	Verb
bordered:d,n bordering:g	Verb
borrow:b borrows:z borrowed:d,n borrowing:g	Verb
bounce:b bounces:z bounced:d,n bouncing:g	Verb
bow:b bows:z bowed:d,n bowing:g	Verb
brace:b braces:z braced:d,n bracing:g	Verb
bracket:b brackets:z bracketed:d,n bracketing:g	Verb
brake:b brakes:z braked:d,n braking:g	Verb
branch:b branches:z branched:d,n branching:g	Verb
brave:b braves:z braved:d,n braving:g	Verb
breach:b breaches:z breached:d,n breaching:g	Verb
break:b breaks:z broke:d broken:n breaking:g	Verb
breathe:b breathes:z breathed:d,n breathing:g	Verb
breed:b breeds:z bred:d,n breeding:g	Verb
breeze:b breezes:z breezed:d,n breezing:g	Verb
brew:b brews:z brewed:d,n brewing:g	Verb
brick:b bricks:z bricked:d,n bricking:g	Verb
broadcast:b,d broadcasts:z broadcasting:g	Verb
broaden:b broadens:z broadened:d,n broadening:g	Verb
browse:b browses:z browsed:d,n browsing:g	Verb
bruise:b bruises:z bruised:d,n bruising:g	Verb
brush:b brushes:z brushed:d,n brushing:g	Verb
bucket:b buckets:z bucketed:d,n bucketing:g	Verb
buckle:b buckles:z buckled:d,n buckling:g	Verb
bud:b buds:z budded:d,n budding:g	Verb
budge:b budges:z budged:d,n budging:g	Verb
buffer:b buffers:z buffered:d,n buffering:g	Verb
bug:b bugs:z bugged:d,n bugging:g	Verb
bugger:b buggers:z buggered:d,n buggering:g	Verb
build:b builds:z built:d,n building:g	Verb
bull:b bulls:z bulled:d,n bulling:g	Verb
bully:b bullies:z bullied:d,n bullying:g	Verb
bump:b bumps:z bumped:d,n bumping:g	Verb
bundle:b bundles:z bundled:d,n bundling:g	Verb
buoy:b buoys:z buoyed:d,n buoying:g	Verb
burden:b burdens:z burdened:d,n burdening:g	Verb
burn:b burns:z burned:d,n burnt:d burning:g	Verb
burnish:b burnishes:z burnished:d,n burnishing:g	Verb
burrow:b burrows:z burrowed:d,n burrowing:g	Verb
burst:b,d bursts:z bursting:g	Verb
bury:b buries:z buried:d,n burying:g	Verb
bus:b buses:z bused:d bussed:n busing:g	Verb
buy:b buys:z bought:d,n buying:g	Verb
bypass:b bypasses:z bypassed:d,n bypassing:g	Verb
cage:b cages:z caged:d,n caging:g	Verb
cajole:b cajoles:z cajoled:d,n cajoling:g	Verb
cake:b cakes:z caked:d,n caking:g	Verb
calibrate:b calibrates:z calibrated:d,n calibrating:g	Verb
calm:b calms:z calmed:d,n calming:g	Verb
cap:b caps:z capped:d,n capping:g	Verb
capitalize:b capitalise:b capitalizes:z capitalises:z capitalized:d,n capitalised:d,n capitalizing:g capitalising:g	Verb
capitulate:b capitulates:z capitulated:d,n capitulating:g	Verb
capture:b captures:z captured:d,n capturing:g	Verb
care:b cares:z cared:d,n caring:g	Verb
careen:b careens:z careened:d,n careening:g	Verb
carry:b carries:z carried:d,n carrying:g	Verb
cartoon:b cartoons:z cartooned:d,n cartooning:g	Verb
carve:b carves:z carved:d,n carving:g	Verb
cased:d,n casing:g	Verb
castle:b castles:z castled:d,n castling:g	Verb
cat:b cats:z catted:d,n catting:g	Verb
catalog:b catalogs:z cataloged:d,n cataloging:g	Verb
catalogue:b catalogues:z catalogued:d,n cataloguing:g	Verb
catapult:b catapults:z catapulted:d,n catapulting:g	Verb
catch:b catches:z caught:d,n catching:g	Verb
cater:b caters:z catered:d,n catering:g	Verb
cause:b causes:z caused:d,n causing:g	Verb
cave:b caves:z caved:d,n caving:g	Verb
cease:b ceases:z ceased:d,n ceasing:g	Verb
cement:b cements:z cemented:d,n cementing:g	Verb
censor:b censors:z censored:d,n censoring:g	Verb
centers:z centered:d,n centering:g	Verb
centre:b centres:z centred:d,n centring:g	Verb
chafe:b chafes:z chafed:d,n chafing:g	Verb
chalk:b chalks:z chalked:d,n chalking:g	Verb
change:b changes:z changed:d,n changing:g	Verb
char:b chars:z charred:d,n charring:g	Verb
charm:b charms:z charmed:d,n charming:g	Verb
chart:b charts:z charted:d,n charting:g	Verb
chase:b chases:z chased:d,n chasing:g	Verb
chat:b chats:z chatted:d,n chatting:g	Verb
cheat:b cheats:z cheated:d,n cheating:g	Verb
check:b checked:d,n checking:g	Verb
checker:b checkers:z checkered:d,n checkering:g	Verb
cheek:b cheeks:z cheeked:d,n cheeking:g	Verb
chequer:b chequers:z chequered:d,n chequering:g	Verb
chew:b chews:z chewed:d,n chewing:g	Verb
chicken:b chickens:z chickened:d,n chickening:g	Verb
chime:b chimes:z chimed:d,n chiming:g	Verb
chip:b chips:z chipped:d,n chipping:g	Verb
choke:b chokes:z choked:d,n choking:g	Verb
chop:b chops:z chopped:d,n chopping:g	Verb
choreograph:b choreographs:z choreographed:d,n choreographing:g	Verb
chuck:b chucks:z chucked:d,n chucking:g	Verb
circle:b circles:z circled:d,n circling:g	Verb
circulate:b circulates:z circulated:d,n circulating:g	Verb
circumvent:b circumvents:z circumvented:d,n circumventing:g	Verb
civilize:b civilise:b civilizes:z civilises:z civilized:d,n civilised:d,n civilizing:g civilising:g	Verb
clamor:b clamors:z clamored:d,n clamoring:g	Verb
clap:b claps:z clapped:d,n clapping:g	Verb
clash:b clashes:z clashed:d,n clashing:g	Verb
classes:z classed:d,n classing:g	Verb
clean:b cleans:z cleaned:d,n cleaning:g	Verb
clears:z cleared:d,n clearing:g	Verb
click:b clicks:z clicked:d,n clicking:g	Verb
climb:b climbs:z climbed:d,n climbing:g	Verb
clinch:b clinches:z clinched:d,n clinching:g	Verb
cling:b clings:z clung:d,n clinging:g	Verb
clip:b clips:z clipped:d,n clipping:g	Verb
clobber:b clobbers:z clobbered:d,n clobbering:g	Verb
clock:b clocks:z clocked:d,n clocking:g	Verb
clog:b clogs:z clogged:d,n clogging:g	Verb
clone:b clones:z cloned:d,n cloning:g	Verb
close:b closes:z closed:d,n closing:g	Verb
closet:b closets:z closeted:d,n closeting:g	Verb
clothe:b clothes:z clothed:d,n clothing:g	Verb
clown:b clowns:z clowned:d,n clowning:g	Verb
cluster:b clusters:z clustered:d,n clustering:g	Verb
clutch:b clutches:z clutched:d,n clutching:g	Verb
co-author:b co-authors:z co-authored:d,n co-authoring:g	Verb
co-sponsor:b co-sponsors:z co-sponsored:d,n co-sponsoring:g	Verb
coalesce:b coalesces:z coalesced:d,n coalescing:g	Verb
coat:b coats:z coated:d,n coating:g	Verb
cobble:b cobbles:z cobbled:d,n cobbling:g	Verb
code:b codes:z coded:d,n coding:g	Verb
coerce:b coerces:z coerced:d,n coercing:g	Verb
coin:b coins:z coined:d,n coining:g	Verb
coincide:b coincides:z coincided:d,n coinciding:g	Verb
coke:b cokes:z coked:d,n coking:g	Verb
collaborate:b collaborates:z collaborated:d,n collaborating:g	Verb
collapse:b collapses:z collapsed:d,n collapsing:g	Verb
collate:b collates:z collated:d,n collating:g	Verb
collect:b collects:z collected:d,n collecting:g	Verb
color:b colour:b colors:z colours:z colored:d,n coloured:d,n coloring:g colouring:g	Verb
combat:b combats:z combated:d,n combating:g	Verb
combine:b combines:z combined:d,n combining:g	Verb
come:b comes:z came:d coming:g	Verb
comfort:b comforts:z comforted:d,n comforting:g	Verb
commence:b commences:z commenced:d,n commencing:g	Verb
communicate:b communicates:z communicated:d,n communicating:g	Verb
compact:b compacts:z compacted:d,n compacting:g	Verb
compartmentalize:b compartmentalise:b compartmentalizes:z compartmentalises:z compartmentalized:d,n compartmentalised:d,n compartmentalizing:g compartmentalising:g	Verb
compensate:b compensates:z compensated:d,n compensating:g	Verb
compete:b competes:z competed:d,n competing:g	Verb
compile:b compiles:z compiled:d,n compiling:g	Verb
complement:b complements:z complemented:d,n complementing:g	Verb
complete:b completes:z completed:d,n completing:g	Verb
complicate:b complicates:z complicated:d,n complicating:g	Verb
comply:b complies:z complied:d,n complying:g	Verb
compose:b composes:z composed:d,n composing:g	Verb
composite:b composites:z composited:d,n compositing:g	Verb
compound:b compounds:z compounded:d,n compounding:g	Verb
compress:b compresses:z compressed:d,n compressing:g	Verb
comprise:b comprises:z comprised:d,n comprising:g	Verb
compromise:b compromises:z compromised:d,n compromising:g	Verb
computerize:b computerise:b computerizes:z computerises:z computerized:d,n computerised:d,n computerizing:g computerising:g	Verb
concatenate:b concatenates:z concatenated:d,n concatenating:g	Verb
conceal:b conceals:z concealed:d,n concealing:g	Verb
concentrate:b concentrates:z concentrated:d,n concentrating:g	Verb
concur:b concurs:z concurred:d,n concurring:g	Verb
condense:b condenses:z condensed:d,n condensing:g	Verb
conditions:z conditioned:d,n conditioning:g	Verb
condone:b condones:z condoned:d,n condoning:g	Verb
conduct:b conducts:z conducted:d,n conducting:g	Verb
confer:b confers:z conferred:d,n conferring:g	Verb
configure:b configures:z configured:d,n configuring:g	Verb
confine:b confines:z confined:d,n confining:g	Verb
conflicted:d,n conflicting:g	Verb
conform:b conforms:z conformed:d,n conforming:g	Verb
confound:b confounds:z confounded:d,n confounding:g	Verb
confront:b confronts:z confronted:d,n confronting:g	Verb
confuse:b confuses:z confused:d,n confusing:g	Verb
congest:b congests:z congested:d,n congesting:g	Verb
connect:b connects:z connected:d,n connecting:g	Verb
conquer:b conquers:z conquered:d,n conquering:g	Verb
consist:b consists:z consisted:d,n consisting:g	Verb
console:b consoles:z consoled:d,n consoling:g	Verb
consolidate:b consolidates:z consolidated:d,n consolidating:g	Verb
constitute:b constitutes:z constituted:d,n constituting:g	Verb
constrain:b constrains:z constrained:d,n constraining:g	Verb
construct:b constructs:z constructed:d,n constructing:g	Verb
consult:b consults:z consulted:d,n consulting:g	Verb
consume:b consumes:z consumed:d,n consuming:g	Verb
contact:b contacts:z contacted:d,n contacting:g	Verb
contain:b contains:z contained:d,n containing:g	Verb
contour:b contours:z contoured:d,n contouring:g	Verb
contract:b contracts:z contracted:d,n contracting:g	Verb
contrasts:z contrasted:d,n contrasting:g	Verb
contribute:b contributes:z contributed:d,n contributing:g	Verb
contrive:b contrives:z contrived:d,n contriving:g	Verb
control:b controls:z controlled:d,n controlling:g	Verb
convene:b convenes:z convened:d,n convening:g	Verb
converse:b converses:z conversed:d,n conversing:g	Verb
convert:b converts:z converted:d,n converting:g	Verb
cools:z cooled:d,n cooling:g	Verb
cooperate:b cooperates:z cooperated:d,n cooperating:g	Verb
coordinate:b coordinates:z coordinated:d,n coordinating:g	Verb
cope:b copes:z coped:d,n coping:g	Verb
copy:b copies:z copied:d,n copying:g	Verb
copyright:b copyrights:z copyrighted:d,n copyrighting:g	Verb
corner:b corners:z cornered:d,n cornering:g	Verb
corral:b corrals:z corralled:d,n corralling:g	Verb
correct:b corrects:z corrected:d,n correcting:g	Verb
correspond:b corresponds:z corresponded:d,n corresponding:g	Verb
corrupt:b corrupts:z corrupted:d,n corrupting:g	Verb
cost:b,d costs:z costing:g	Verb
cough:b coughs:z coughed:d,n coughing:g	Verb
cover:b covers:z covered:d,n covering:g	Verb
cow:b cows:z cowed:d,n cowing:g	Verb
crack:b cracks:z cracked:d,n cracking:g	Verb
craft:b crafts:z crafted:d,n crafting:g	Verb
cramp:b cramps:z cramped:d,n cramping:g	Verb
crash:b crashes:z crashed:d,n crashing:g	Verb
crater:b craters:z cratered:d,n cratering:g	Verb
crawl:b crawls:z crawled:d,n crawling:g	Verb
create:b creates:z created:d,n creating:g	Verb
creep:b creeps:z crept:d,n creeping:g	Verb
cripple:b cripples:z crippled:d,n crippling:g	Verb
crisp:b crisps:z crisped:d,n crisping:g	Verb
crisscross:b crisscrosses:z crisscrossed:d,n crisscrossing:g	Verb
crop:b crops:z cropped:d,n cropping:g	Verb
cross:b crosses:z crossed:d,n crossing:g	Verb
crown:b crowns:z crowned:d,n crowning:g	Verb
cruise:b cruises:z cruised:d,n cruising:g	Verb
crumble:b crumbles:z crumbled:d,n crumbling:g	Verb
crunch:b crunches:z crunched:d,n crunching:g	Verb
crush:b crushes:z crushed:d,n crushing:g	Verb
cube:b cubes:z cubed:d,n cubing:g	Verb
cuckoo:b cuckoos:z cuckooed:d,n cuckooing:g	Verb
cue:b cues:z cued:d,n cueing:g	Verb
culminate:b culminates:z culminated:d,n culminating:g	Verb
cultivate:b cultivates:z cultivated:d,n cultivating:g	Verb
cup:b cups:z cupped:d,n cupping:g	Verb
curb:b curbs:z curbed:d,n curbing:g	Verb
cure:b cures:z cured:d,n curing:g	Verb
curry:b curries:z curried:d,n currying:g	Verb
curtail:b curtails:z curtailed:d,n curtailing:g	Verb
curtain:b curtains:z curtained:d,n curtaining:g	Verb
curve:b curves:z curved:d,n curving:g	Verb
cut:b,d cuts:z cutting:g	Verb
cycles:z cycled:d,n cycling:g	Verb
damage:b damages:z damaged:d,n damaging:g	Verb
damn:b damns:z damned:d,n damning:g	Verb
damp:b damps:z damped:d,n damping:g	Verb
dampen:b dampens:z dampened:d,n dampening:g	Verb
dance:b dances:z danced:d,n dancing:g	Verb
dart:b darts:z darted:d,n darting:g	Verb
dash:b dashes:z dashed:d,n dashing:g	Verb
dates:z dated:d,n dating:g	Verb
daunt:b daunts:z daunted:d,n daunting:g	Verb
deadlock:b deadlocks:z deadlocked:d,n deadlocking:g	Verb
deal:b deals:z dealt:d,n dealing:g	Verb
debilitate:b debilitates:z debilitated:d,n debilitating:g	Verb
debug:b debugs:z debugged:d,n debugging:g	Verb
debut:b debuts:z debuted:d,n debuting:g	Verb
decamp:b decamps:z decamped:d,n decamping:g	Verb
decay:b decays:z decayed:d,n decaying:g	Verb
deceive:b deceives:z deceived:d,n deceiving:g	Verb
decentralize:b decentralise:b decentralizes:z decentralises:z decentralized:d,n decentralised:d,n decentralizing:g decentralising:g	Verb
decimate:b decimates:z decimated:d,n decimating:g	Verb
declassify:b declassifies:z declassified:d,n declassifying:g	Verb
decode:b decodes:z decoded:d,n decoding:g	Verb
decrease:b decreases:z decreased:d,n decreasing:g	Verb
dedicate:b dedicates:z dedicated:d,n dedicating:g	Verb
deepen:b deepens:z deepened:d,n deepening:g	Verb
default:b defaults:z defaulted:d,n defaulting:g	Verb
defeat:b defeats:z defeated:d,n defeating:g	Verb
defer:b defers:z deferred:d,n deferring:g	Verb
define:b defines:z defined:d,n defining:g	Verb
defraud:b defrauds:z defrauded:d,n defrauding:g	Verb
defy:b defies:z defied:d,n defying:g	Verb
degenerate:b degenerates:z degenerated:d,n degenerating:g	Verb
degrade:b degrades:z degraded:d,n degrading:g	Verb
delay:b delays:z delayed:d,n delaying:g	Verb
delete:b deletes:z deleted:d,n deleting:g	Verb
delight:b delights:z delighted:d,n delighting:g	Verb
delve:b delves:z delved:d,n delving:g	Verb
demolish:b demolishes:z demolished:d,n demolishing:g	Verb
demoralize:b demoralise:b demoralizes:z demoralises:z demoralized:d,n demoralised:d,n demoralizing:g demoralising:g	Verb
demur:b demurs:z demurred:d,n demurring:g	Verb
dent:b dents:z dented:d,n denting:g	Verb
depart:b departs:z departed:d,n departing:g	Verb
depend:b depends:z depended:d,n depending:g	Verb
deploy:b deploys:z deployed:d,n deploying:g	Verb
deport:b deports:z deported:d,n deporting:g	Verb
depose:b deposes:z deposed:d,n deposing:g	Verb
deposit:b deposits:z deposited:d,n depositing:g	Verb
depress:b depresses:z depressed:d,n depressing:g	Verb
deprive:b deprives:z deprived:d,n depriving:g	Verb
derail:b derails:z derailed:d,n derailing:g	Verb
derange:b deranges:z deranged:d,n deranging:g	Verb
derive:b derives:z derived:d,n deriving:g	Verb
descend:b descends:z descended:d,n descending:g	Verb
desert:b deserts:z deserted:d,n deserting:g	Verb
deserve:b deserves:z deserved:d,n deserving:g	Verb
design:b designs:z designed:d,n designing:g	Verb
designate:b designates:z designated:d,n designating:g	Verb
despair:b despairs:z despaired:d,n despairing:g	Verb
destabilize:b destabilise:b destabilizes:z destabilises:z destabilized:d,n destabilised:d,n destabilizing:g destabilising:g	Verb
destine:b destines:z destined:d,n destining:g	Verb
destroy:b destroys:z destroyed:d,n destroying:g	Verb
detach:b detaches:z detached:d,n detaching:g	Verb
detain:b detains:z detained:d,n detaining:g	Verb
deter:b deters:z deterred:d,n deterring:g	Verb
detonate:b detonates:z detonated:d,n detonating:g	Verb
detour:b detours:z detoured:d,n detouring:g	Verb
detract:b detracts:z detracted:d,n detracting:g	Verb
devastate:b devastates:z devastated:d,n devastating:g	Verb
develop:b develops:z developed:d,n developing:g	Verb
devise:b devises:z devised:d,n devising:g	Verb
devolve:b devolves:z devolved:d,n devolving:g	Verb
devote:b devotes:z devoted:d,n devoting:g	Verb
diagnose:b diagnoses:z diagnosed:d,n diagnosing:g	Verb
diagram:b diagrams:z diagramed:d,n diagramming:g	Verb
dial:b dials:z dialed:d,n dialled:d,n dialing:g dialling:g	Verb
dialog:b dialogs:z dialoged:d,n dialoging:g	Verb
dictate:b dictates:z dictated:d,n dictating:g	Verb
die:b dies:z died:d,n dying:g	Verb
diet:b diets:z dieted:d,n dieting:g	Verb
differ:b differs:z differed:d,n differing:g	Verb
differentiate:b differentiates:z differentiated:d,n differentiating:g	Verb
dig:b digs:z dug:d,n digging:g	Verb
digest:b digests:z digested:d,n digesting:g	Verb
dim:b dims:z dimmed:d,n dimming:g	Verb
diminish:b diminishes:z diminished:d,n diminishing:g	Verb
dine:b dines:z dined:d,n dining:g	Verb
dip:b dips:z dipped:d,n dipping:g	Verb
disable:b disables:z disabled:d,n disabling:g	Verb
disadvantage:b disadvantages:z disadvantaged:d,n disadvantaging:g	Verb
disagree:b disagrees:z disagreed:d,n disagreeing:g	Verb
disallow:b disallows:z disallowed:d,n disallowing:g	Verb
disappear:b disappears:z disappeared:d,n disappearing:g	Verb
disappoint:b disappoints:z disappointed:d,n disappointing:g	Verb
disassociate:b disassociates:z disassociated:d,n disassociating:g	Verb
disband:b disbands:z disbanded:d,n disbanding:g	Verb
disc:b discs:z disced:d,n discing:g	Verb
discard:b discards:z discarded:d,n discarding:g	Verb
discharge:b discharges:z discharged:d,n discharging:g	Verb
discipline:b disciplines:z disciplined:d,n disciplining:g	Verb
disco:b discos:z discoed:d,n discoing:g	Verb
disconnect:b disconnects:z disconnected:d,n disconnecting:g	Verb
discontinue:b discontinues:z discontinued:d,n discontinuing:g	Verb
discourage:b discourages:z discouraged:d,n discouraging:g	Verb
discriminate:b discriminates:z discriminated:d,n discriminating:g	Verb
disenfranchise:b disenfranchises:z disenfranchised:d,n disenfranchising:g	Verb
disguise:b disguises:z disguised:d,n disguising:g	Verb
disgust:b disgusts:z disgusted:d,n disgusting:g	Verb
dish:b dishes:z dished:d,n dishing:g	Verb
dishearten:b disheartens:z disheartened:d,n disheartening:g	Verb
disintegrate:b disintegrates:z disintegrated:d,n disintegrating:g	Verb
disk:b disks:z disked:d,n disking:g	Verb
dislocate:b dislocates:z dislocated:d,n dislocating:g	Verb
dislodge:b dislodges:z dislodged:d,n dislodging:g	Verb
dismantle:b dismantles:z dismantled:d,n dismantling:g	Verb
dismay:b dismays:z dismayed:d,n dismaying:g	Verb
dispatch:b dispatches:z dispatched:d,n dispatching:g	Verb
dispel:b dispels:z dispelled:d,n dispelling:g	Verb
displace:b displaces:z displaced:d,n displacing:g	Verb
display:b displays:z displayed:d,n displaying:g	Verb
dispose:b disposes:z disposed:d,n disposing:g	Verb
disqualify:b disqualifies:z disqualified:d,n disqualifying:g	Verb
disrespect:b disrespects:z disrespected:d,n disrespecting:g	Verb
disrupt:b disrupts:z disrupted:d,n disrupting:g	Verb
dissatisfy:b dissatisfies:z dissatisfied:d,n dissatisfying:g	Verb
distinguish:b distinguishes:z distinguished:d,n distinguishing:g	Verb
distort:b distorts:z distorted:d,n distorting:g	Verb
distract:b distracts:z distracted:d,n distracting:g	Verb
distress:b distresses:z distressed:d,n distressing:g	Verb
distribute:b distributes:z distributed:d,n distributing:g	Verb
distrust:b distrusts:z distrusted:d,n distrusting:g	Verb
disturb:b disturbs:z disturbed:d,n disturbing:g	Verb
ditch:b ditches:z ditched:d,n ditching:g	Verb
dive:b dives:z dived:d,n dove:d diving:g	Verb
diverge:b diverges:z diverged:d,n diverging:g	Verb
divert:b diverts:z diverted:d,n diverting:g	Verb
divide:b divides:z divided:d,n dividing:g	Verb
divine:b divines:z divined:d,n divining:g	Verb
divorce:b divorces:z divorced:d,n divorcing:g	Verb
dog:b dogs:z dogged:d,n dogging:g	Verb
dole:b doles:z doled:d,n doling:g	Verb
dominate:b dominates:z dominated:d,n dominating:g	Verb
don:b dons:z donned:d,n donning:g	Verb
donate:b donates:z donated:d,n donating:g	Verb
doom:b dooms:z doomed:d,n dooming:g	Verb
dose:b doses:z dosed:d,n dosing:g	Verb
dot:b dots:z dotted:d,n dotting:g	Verb
double:b doubles:z doubled:d,n doubling:g	Verb
download:b downloads:z downloaded:d,n downloading:g	Verb
draft:b drafts:z drafted:d,n drafting:g	Verb
drag:b drags:z dragged:d,n dragging:g	Verb
drain:b drains:z drained:d,n draining:g	Verb
drape:b drapes:z draped:d,n draping:g	Verb
dress:b dresses:z dressed:d,n dressing:g	Verb
drift:b drifts:z drifted:d,n drifting:g	Verb
drill:b drills:z drilled:d,n drilling:g	Verb
drink:b drinks:z drank:d drunk:n drinking:g	Verb
drip:b drips:z dripped:d,n dripping:g	Verb
drive:b drives:z drove:d driven:n driving:g	Verb
drivel:b drivels:z driveled:d,n drivelled:d,n driveling:g drivelling:g	Verb
drop:b drops:z dropped:d,n dropping:g	Verb
drown:b drowns:z drowned:d,n drowning:g	Verb
drum:b drums:z drummed:d,n drumming:g	Verb
dries:z dried:d,n drying:g	Verb
duck:b ducks:z ducked:d,n ducking:g	Verb
duel:b duels:z dueled:d,n duelled:d,n dueling:g duelling:g	Verb
dull:b dulls:z dulled:d,n dulling:g	Verb
dump:b dumps:z dumped:d,n dumping:g	Verb
duplicate:b duplicates:z duplicated:d,n duplicating:g	Verb
dwarf:b dwarfs:z dwarfed:d,n dwarfing:g	Verb
dwell:b dwells:z dwelt:d,n dwelling:g	Verb
dwindle:b dwindles:z dwindled:d,n dwindling:g	Verb
e-mail:b e-mails:z e-mailed:d,n e-mailing:g	Verb
ease:b eases:z eased:d,n easing:g	Verb
eat:b eats:z ate:d eaten:n eating:g	Verb
eclipse:b eclipses:z eclipsed:d,n eclipsing:g	Verb
edge:b edges:z edged:d,n edging:g	Verb
edit:b edits:z edited:d,n editing:g	Verb
educate:b educates:z educated:d,n educating:g	Verb
egg:b eggs:z egged:d,n egging:g	Verb
eke:b ekes:z eked:d,n eking:g	Verb
elate:b elates:z elated:d,n elating:g	Verb
electrify:b electrifies:z electrified:d,n electrifying:g	Verb
elevate:b elevates:z elevated:d,n elevating:g	Verb
eliminate:b eliminates:z eliminated:d,n eliminating:g	Verb
emanate:b emanates:z emanated:d,n emanating:g	Verb
embark:b embarks:z embarked:d,n embarking:g	Verb
embarrass:b embarrasses:z embarrassed:d,n embarrassing:g	Verb
embed:b embeds:z embedded:d,n embedding:g	Verb
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
endure:b endures:z endured:d,n enduring:g	Verb
energize:b energise:b energizes:z energises:z energized:d,n energised:d,n energizing:g energising:g	Verb
enforce:b enforces:z enforced:d,n enforcing:g	Verb
engage:b engages:z engaged:d,n engaging:g	Verb
engrave:b engraves:z engraved:d,n engraving:g	Verb
engulf:b engulfs:z engulfed:d,n engulfing:g	Verb
enhance:b enhances:z enhanced:d,n enhancing:g	Verb
enlarge:b enlarges:z enlarged:d,n enlarging:g	Verb
enlighten:b enlightens:z enlightened:d,n enlightening:g	Verb
enlist:b enlists:z enlisted:d,n enlisting:g	Verb
enquire:b enquires:z enquired:d,n enquiring:g	Verb
enshrine:b enshrines:z enshrined:d,n enshrining:g	Verb
ensue:b ensues:z ensued:d,n ensuing:g	Verb
ensure:b ensures:z ensured:d,n ensuring:g	Verb
entail:b entails:z entailed:d,n entailing:g	Verb
enter:b enters:z entered:d,n entering:g	Verb
entertain:b entertains:z entertained:d,n entertaining:g	Verb
entice:b entices:z enticed:d,n enticing:g	Verb
envy:b envies:z envied:d,n envying:g	Verb
equal:b equals:z equaled:d,n equalled:d,n equaling:g equalling:g	Verb
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
essay:b essays:z essayed:d,n essaying:g	Verb
esteem:b esteems:z esteemed:d,n esteeming:g	Verb
evade:b evades:z evaded:d,n evading:g	Verb
evaporate:b evaporates:z evaporated:d,n evaporating:g	Verb
evens:z evened:d,n	Verb
evidences:z evidenced:d,n evidencing:g	Verb
evolve:b evolves:z evolved:d,n evolving:g	Verb
exacerbate:b exacerbates:z exacerbated:d,n exacerbating:g	Verb
exasperate:b exasperates:z exasperated:d,n exasperating:g	Verb
exceed:b exceeds:z exceeded:d,n exceeding:g	Verb
excel:b excels:z excelled:d,n excelling:g	Verb
excise:b excises:z excised:d,n excising:g	Verb
excite:b excites:z excited:d,n exciting:g	Verb
exclude:b excludes:z excluded:d,n excluding:g	Verb
excuse:b excuses:z excused:d,n excusing:g	Verb
execute:b executes:z executed:d,n executing:g	Verb
exercise:b exercises:z exercised:d,n exercising:g	Verb
exhaust:b exhausts:z exhausted:d,n exhausting:g	Verb
exhibit:b exhibits:z exhibited:d,n exhibiting:g	Verb
exist:b exists:z existed:d,n existing:g	Verb
exit:b exits:z exited:d,n exiting:g	Verb
exonerate:b exonerates:z exonerated:d,n exonerating:g	Verb
expand:b expands:z expanded:d,n expanding:g	Verb
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
extort:b extorts:z extorted:d,n extorting:g	Verb
extract:b extracts:z extracted:d,n extracting:g	Verb
extradite:b extradites:z extradited:d,n extraditing:g	Verb
fabricate:b fabricates:z fabricated:d,n fabricating:g	Verb
facilitate:b facilitates:z facilitated:d,n facilitating:g	Verb
fade:b fades:z faded:d,n fading:g	Verb
faint:b faints:z fainted:d,n fainting:g	Verb
fake:b fakes:z faked:d,n faking:g	Verb
fall:b falls:z fell:d fallen:n falling:g	Verb
falter:b falters:z faltered:d,n faltering:g	Verb
fantasy:b fantasies:z fantasied:d,n fantasying:g	Verb
fare:b fares:z fared:d,n faring:g	Verb
fascinate:b fascinates:z fascinated:d,n fascinating:g	Verb
fashion:b fashions:z fashioned:d,n fashioning:g	Verb
feature:b features:z featured:d,n featuring:g	Verb
feed:b feeds:z fed:d,n feeding:g	Verb
fend:b fends:z fended:d,n fending:g	Verb
fertilize:b fertilise:b fertilizes:z fertilises:z fertilized:d,n fertilised:d,n fertilizing:g fertilising:g	Verb
fetch:b fetches:z fetched:d,n fetching:g	Verb
feud:b feuds:z feuded:d,n feuding:g	Verb
fever:b fevers:z fevered:d,n fevering:g	Verb
fib:b fibs:z fibbed:d,n fibbing:g	Verb
fiddle:b fiddles:z fiddled:d,n fiddling:g	Verb
fields:z fielded:d,n fielding:g	Verb
fill:b fills:z filled:d,n filling:g	Verb
film:b films:z filmed:d,n filming:g	Verb
filter:b filters:z filtered:d,n filtering:g	Verb
finalize:b finalise:b finalizes:z finalises:z finalized:d,n finalised:d,n finalizing:g finalising:g	Verb
finance:b finances:z financed:d,n financing:g	Verb
fire:b fires:z fired:d,n firing:g	Verb
fish:b fishes:z fished:d,n fishing:g	Verb
fit:b,d fits:z fitted:n fitting:g	Verb
fix:b fixes:z fixed:d,n fixing:g	Verb
fizzle:b fizzles:z fizzled:d,n fizzling:g	Verb
flail:b flails:z flailed:d,n flailing:g	Verb
flank:b flanks:z flanked:d,n flanking:g	Verb
flare:b flares:z flared:d,n flaring:g	Verb
flash:b flashes:z flashed:d,n flashing:g	Verb
flaw:b flaws:z flawed:d,n flawing:g	Verb
flee:b flees:z fled:d,n fleeing:g	Verb
flip:b flips:z flipped:d,n flipping:g	Verb
flirt:b flirts:z flirted:d,n flirting:g	Verb
flock:b flocks:z flocked:d,n flocking:g	Verb
flood:b floods:z flooded:d,n flooding:g	Verb
flour:b flours:z floured:d,n flouring:g	Verb
flourish:b flourishes:z flourished:d,n flourishing:g	Verb
flout:b flouts:z flouted:d,n flouting:g	Verb
flow:b flows:z flowed:d,n flowing:g	Verb
flush:b flushes:z flushed:d,n flushing:g	Verb
flute:b flutes:z fluted:d,n fluting:g	Verb
fly:b flies:z flew:d flown:n flying:g	Verb
foam:b foams:z foamed:d,n foaming:g	Verb
focus:b focuses:z focused:d,n focusing:g	Verb
fog:b fogs:z fogged:d,n fogging:g	Verb
fold:b folds:z folded:d,n folding:g	Verb
follow:b follows:z followed:d,n following:g	Verb
foment:b foments:z fomented:d,n fomenting:g	Verb
fool:b fools:z fooled:d,n fooling:g	Verb
footnote:b footnotes:z footnoted:d,n footnoting:g	Verb
forest:b forests:z forested:d,n foresting:g	Verb
forge:b forges:z forged:d,n forging:g	Verb
forgive:b forgives:z forgave:d forgiven:n forgiving:g	Verb
forgo:b forgoes:z forewent:d forgone:n foregoing:g	Verb
form:b forms:z formed:d,n forming:g	Verb
format:b formats:z formatted:d,n formatting:g	Verb
formulate:b formulates:z formulated:d,n formulating:g	Verb
fortify:b fortifies:z fortified:d,n fortifying:g	Verb
forwards:z forwarded:d,n forwarding:g	Verb
foster:b fosters:z fostered:d,n fostering:g	Verb
fraction:b fractions:z fractioned:d,n fractioning:g	Verb
fracture:b fractures:z fractured:d,n fracturing:g	Verb
fragment:b fragments:z fragmented:d,n fragmenting:g	Verb
frank:b franks:z franked:d,n franking:g	Verb
freak:b freaks:z freaked:d,n freaking:g	Verb
frees:z freed:d,n freeing:g	Verb
freeze:b freezes:z froze:d frozen:n freezing:g	Verb
frighten:b frightens:z frightened:d,n frightening:g	Verb
fritter:b fritters:z frittered:d,n frittering:g	Verb
frog:b frogs:z frogged:d,n frogging:g	Verb
fruit:b fruits:z fruited:d,n fruiting:g	Verb
frustrate:b frustrates:z frustrated:d,n frustrating:g	Verb
fry:b fries:z fried:d,n frying:g	Verb
fudge:b fudges:z fudged:d,n fudging:g	Verb
fuel:b fuels:z fueled:d,n fuelled:d,n fueling:g fuelling:g	Verb
fulfill:b fulfills:z fulfilled:d,n fulfilling:g	Verb
function:b functions:z functioned:d,n functioning:g	Verb
funnel:b funnels:z funneled:d,n funnelled:d,n funneling:g funnelling:g	Verb
fur:b furs:z furred:d,n furring:g	Verb
furthers:z furthered:d,n furthering:g	Verb
fuse:b fuses:z fused:d,n fusing:g	Verb
fuss:b fusses:z fussed:d,n fussing:g	Verb
gain:b gained:d,n gaining:g	Verb
galvanize:b galvanise:b galvanizes:z galvanises:z galvanized:d,n galvanised:d,n galvanizing:g galvanising:g	Verb
gamble:b gambles:z gambled:d,n gambling:g	Verb
garage:b garages:z garaged:d,n garaging:g	Verb
garble:b garbles:z garbled:d,n garbling:g	Verb
garden:b gardens:z gardened:d,n gardening:g	Verb
garner:b garners:z garnered:d,n garnering:g	Verb
gaze:b gazes:z gazed:d,n gazing:g	Verb
gear:b gears:z geared:d,n gearing:g	Verb
gender:b genders:z gendered:d,n gendering:g	Verb
generalize:b generalise:b generalizes:z generalises:z generalized:d,n generalised:d,n generalizing:g generalising:g	Verb
generate:b generates:z generated:d,n generating:g	Verb
get:b gets:z got:d gotten:n getting:g	Verb
glance:b glances:z glanced:d,n glancing:g	Verb
glare:b glares:z glared:d,n glaring:g	Verb
glass:b glasses:z glassed:d,n glassing:g	Verb
gleam:b gleams:z gleamed:d,n gleaming:g	Verb
glean:b gleans:z gleaned:d,n gleaning:g	Verb
glide:b glides:z glided:d,n gliding:g	Verb
glory:b glories:z gloried:d,n glorying:g	Verb
gloss:b glosses:z glossed:d,n glossing:g	Verb
glove:b gloves:z gloved:d,n gloving:g	Verb
glow:b glows:z glowed:d,n glowing:g	Verb
glue:b glues:z glued:d,n gluing:g	Verb
go:b goes:z went:d gone:n going:g	Verb
govern:b governs:z governed:d,n governing:g	Verb
gown:b gowns:z gowned:d gowning:g	Verb
grab:b grabs:z grabbed:d,n grabbing:g	Verb
grace:b graces:z graced:d,n gracing:g	Verb
graft:b grafts:z grafted:d,n grafting:g	Verb
grant:b grants:z granted:d,n granting:g	Verb
graph:b graphs:z graphed:d,n graphing:g	Verb
grapple:b grapples:z grappled:d,n grappling:g	Verb
grasp:b grasps:z grasped:d,n grasping:g	Verb
gravitate:b gravitates:z gravitated:d,n gravitating:g	Verb
greet:b greets:z greeted:d,n greeting:g	Verb
grey:b greys:z greyed:d,n greying:g	Verb
grind:b grinds:z grinding:g	Verb
grip:b grips:z gripped:d,n gripping:g	Verb
gross:b grosses:z grossed:d,n grossing:g	Verb
grow:b grows:z grew:d grown:n growing:g	Verb
guide:b guides:z guided:d,n guiding:g	Verb
gum:b gums:z gummed:d,n gumming:g	Verb
gunned:d,n gunning:g	Verb
hack:b hacks:z hacked:d,n hacking:g	Verb
halt:b halts:z halted:d,n halting:g	Verb
halve:b halves:z halved:d,n halving:g	Verb
ham:b hams:z hammed:d,n hamming:g	Verb
hamper:b hampers:z hampered:d,n hampering:g	Verb
hand:b handed:d,n handing:g	Verb
handicap:b handicaps:z handicapped:d,n handicapping:g	Verb
handle:b handles:z handled:d,n handling:g	Verb
handpick:b handpicks:z handpicked:d,n handpicking:g	Verb
hang:b hangs:z hung:d,n hanged:d,n hanging:g	Verb
happen:b happens:z happened:d,n happening:g	Verb
harass:b harasses:z harassed:d,n harassing:g	Verb
harden:b hardens:z hardened:d,n hardening:g	Verb
harm:b harms:z harmed:d,n harming:g	Verb
harvest:b harvests:z harvested:d,n harvesting:g	Verb
hash:b hashes:z hashed:d,n hashing:g	Verb
hassle:b hassles:z hassled:d,n hassling:g	Verb
haul:b hauls:z hauled:d,n hauling:g	Verb
haunt:b haunts:z haunted:d,n haunting:g	Verb
hay:b hays:z hayed:d,n haying:g	Verb
headline:b headlines:z headlined:d,n headlining:g	Verb
heal:b heals:z healed:d,n healing:g	Verb
heats:z heated:d,n heating:g	Verb
hedge:b hedges:z hedged:d,n hedging:g	Verb
heed:b heeds:z heeded:d,n heeding:g	Verb
heighten:b heightens:z heightened:d,n heightening:g	Verb
help:b helps:z helped:d,n helping:g	Verb
hemorrhage:b hemorrhages:z hemorrhaged:d,n hemorrhaging:g	Verb
herald:b heralds:z heralded:d,n heralding:g	Verb
herd:b herds:z herded:d,n herding:g	Verb
hew:b hews:z hewed:d hewn:n hewing:g	Verb
hide:b hides:z hid:d hidden:n hiding:g	Verb
hijack:b hijacks:z hijacked:d,n hijacking:g	Verb
hike:b hikes:z hiked:d,n hiking:g	Verb
hire:b hires:z hired:d,n hiring:g	Verb
hit:b,d hits:z hitting:g	Verb
hog:b hogs:z hogged:d,n hogging:g	Verb
hollow:b hollows:z hollowed:d,n hollowing:g	Verb
hone:b hones:z honed:d,n honing:g	Verb
hook:b hooks:z hooked:d,n hooking:g	Verb
hop:b hops:z hopped:d,n hopping:g	Verb
horn:b horns:z horned:d,n horning:g	Verb
horrify:b horrifies:z horrified:d,n horrifying:g	Verb
hover:b hovers:z hovered:d,n hovering:g	Verb
huddle:b huddles:z huddled:d,n huddling:g	Verb
hug:b hugs:z hugged:d,n hugging:g	Verb
hum:b hums:z hummed:d,n humming:g	Verb
humble:b humbles:z humbled:d,n humbling:g	Verb
humiliate:b humiliates:z humiliated:d,n humiliating:g	Verb
humour:b humours:z humoured:d,n humouring:g	Verb
hunt:b hunts:z hunted:d,n hunting:g	Verb
hurry:b hurries:z hurried:d,n hurrying:g	Verb
hurt:b,d hurts:z hurting:g	Verb
identify:b identifies:z identified:d,n identifying:g	Verb
idle:b idles:z idled:d,n idling:g	Verb
ignite:b ignites:z ignited:d,n igniting:g	Verb
immigrate:b immigrates:z immigrated:d,n immigrating:g	Verb
impact:b impacts:z impacted:d,n impacting:g	Verb
impair:b impairs:z impaired:d,n impairing:g	Verb
impend:b impends:z impended:d,n impending:g	Verb
imperil:b imperils:z imperiled:d,n imperilled:d,n imperiling:g imperilling:g	Verb
implement:b implements:z implemented:d,n implementing:g	Verb
import:b imports:z imported:d,n importing:g	Verb
impress:b impresses:z impressed:d,n impressing:g	Verb
imprison:b imprisons:z imprisoned:d,n imprisoning:g	Verb
improve:b improves:z improved:d,n improving:g	Verb
inch:b inches:z inched:d,n inching:g	Verb
incite:b incites:z incited:d,n inciting:g	Verb
incline:b inclines:z inclined:d,n inclining:g	Verb
include:b includes:z included:d,n	Verb
inconvenience:b inconveniences:z inconvenienced:d,n inconveniencing:g	Verb
incorporate:b incorporates:z incorporated:d,n incorporating:g	Verb
increase:b increases:z increased:d,n increasing:g	Verb
increment:b increments:z incremented:d,n incrementing:g	Verb
incur:b incurs:z incurred:d,n incurring:g	Verb
indent:b indents:z indented:d,n indenting:g	Verb
index:b indexes:z indexed:d,n indexing:g	Verb
induce:b induces:z induced:d,n inducing:g	Verb
indulge:b indulges:z indulged:d,n indulging:g	Verb
industrialize:b industrialise:b industrializes:z industrialises:z industrialized:d,n industrialised:d,n industrializing:g industrialising:g	Verb
infect:b infects:z infected:d,n infecting:g	Verb
infiltrate:b infiltrates:z infiltrated:d,n infiltrating:g	Verb
inflate:b inflates:z inflated:d,n inflating:g	Verb
inflict:b inflicts:z inflicted:d,n inflicting:g	Verb
influence:b influences:z influenced:d,n influencing:g	Verb
infringe:b infringes:z infringed:d,n infringing:g	Verb
infuriate:b infuriates:z infuriated:d,n infuriating:g	Verb
inhabit:b inhabits:z inhabited:d,n inhabiting:g	Verb
inherit:b inherits:z inherited:d,n inheriting:g	Verb
inhibit:b inhibits:z inhibited:d,n inhibiting:g	Verb
initials:z initialed:d,n initialled:d,n initialing:g initialling:g	Verb
initialize:b initialise:b initializes:z initialises:z initialized:d,n initialised:d,n initializing:g initialising:g	Verb
initiate:b initiates:z initiated:d,n initiating:g	Verb
inject:b injects:z injected:d,n injecting:g	Verb
injure:b injures:z injured:d,n injuring:g	Verb
innovate:b innovates:z innovated:d,n innovating:g	Verb
inoculate:b inoculates:z inoculated:d,n inoculating:g	Verb
input:b,d inputs:z inputting:g	Verb
insert:b inserts:z inserted:d,n inserting:g	Verb
inspect:b inspects:z inspected:d,n inspecting:g	Verb
install:b installs:z installed:d,n installing:g	Verb
instrument:b instruments:z instrumented:d,n instrumenting:g	Verb
insure:b insures:z insured:d,n insuring:g	Verb
integrate:b integrates:z integrated:d,n integrating:g	Verb
intensify:b intensifies:z intensified:d,n intensifying:g	Verb
inter:b inters:z interred:d,n interring:g	Verb
interact:b interacts:z interacted:d,n interacting:g	Verb
interface:b interfaces:z interfaced:d,n interfacing:g	Verb
interfere:b interferes:z interfered:d,n interfering:g	Verb
intermediate:b intermediates:z intermediated:d,n intermediating:g	Verb
interrogate:b interrogates:z interrogated:d,n interrogating:g	Verb
interrupt:b interrupts:z interrupted:d,n interrupting:g	Verb
intervene:b intervenes:z intervened:d,n intervening:g	Verb
interview:b interviewed:d,n interviewing:g	Verb
intimidate:b intimidates:z intimidated:d,n intimidating:g	Verb
intrigue:b intrigues:z intrigued:d,n intriguing:g	Verb
introduce:b introduces:z introduced:d,n introducing:g	Verb
inundate:b inundates:z inundated:d,n inundating:g	Verb
invade:b invades:z invaded:d,n invading:g	Verb
invalid:b invalids:z invalided:d,n invaliding:g	Verb
invalidate:b invalidates:z invalidated:d,n invalidating:g	Verb
invent:b invents:z invented:d,n inventing:g	Verb
inverse:b inverses:z inversed:d,n inversing:g	Verb
invert:b inverts:z inverted:d,n inverting:g	Verb
invest:b invests:z invested:d,n investing:g	Verb
investigate:b investigates:z investigated:d,n investigating:g	Verb
involve:b involves:z involved:d,n involving:g	Verb
iron:b irons:z ironed:d,n ironing:g	Verb
irritate:b irritates:z irritated:d,n irritating:g	Verb
isolate:b isolates:z isolated:d,n isolating:g	Verb
itch:b itches:z itched:d,n itching:g	Verb
jab:b jabs:z jabbed:d,n jabbing:g	Verb
jack:b jacks:z jacked:d,n jacking:g	Verb
jacket:b jackets:z jacketed:d,n jacketing:g	Verb
jail:b jails:z jailed:d,n jailing:g	Verb
jam:b jams:z jammed:d,n jamming:g	Verb
jazz:b jazzes:z jazzed:d,n jazzing:g	Verb
jeopardize:b jeopardise:b jeopardizes:z jeopardises:z jeopardized:d,n jeopardised:d,n jeopardizing:g jeopardising:g	Verb
jerk:b jerks:z jerked:d,n jerking:g	Verb
jibe:b jibes:z jibed:d,n jibing:g	Verb
join:b joins:z joined:d,n joining:g	Verb
joints:z jointed:d,n jointing:g	Verb
jolt:b jolts:z jolted:d,n jolting:g	Verb
journal:b journals:z journaled:d,n journaling:g	Verb
jump:b jumps:z jumped:d,n jumping:g	Verb
junction:b junctions:z junctioned:d,n junctioning:g	Verb
junk:b junks:z junked:d,n junking:g	Verb
justify:b justifies:z justified:d,n justifying:g	Verb
keep:b keeps:z kept:d,n keeping:g	Verb
ken:b kens:z kenned:d,n kenning:g	Verb
kernel:b kernels:z kerneled:d,n kerneling:g	Verb
keys:z keyed:d,n keying:g	Verb
keyboard:b keyboards:z keyboarded:d,n keyboarding:g	Verb
keystroke:b keystrokes:z keystroked:d,n keystroking:g	Verb
kick:b kicks:z kicked:d,n kicking:g	Verb
kidnap:b kidnaps:z kidnaped:d,n kidnapped:d,n kidnaping:g kidnapping:g	Verb
kill:b kills:z killed:d,n killing:g	Verb
kiss:b kisses:z kissed:d,n kissing:g	Verb
lack:b lacks:z lacked:d,n lacking:g	Verb
lag:b lags:z lagged:d,n lagging:g	Verb
lager:b lagers:z lagered:d,n lagering:g	Verb
lake:b lakes:z laked:d,n laking:g	Verb
land:b lands:z landed:d,n landing:g	Verb
lark:b larks:z larked:d,n larking:g	Verb
laser:b lasers:z lasered:d,n lasering:g	Verb
layer:b layers:z layered:d,n layering:g	Verb
leach:b leaches:z leached:d,n leaching:g	Verb
lead:b leads:z led:d,n leading:g	Verb
leaf:b leafs:z leafed:d,n leafing:g	Verb
leaflet:b leaflets:z leafleted:d,n leafleting:g	Verb
leak:b leaks:z leaked:d,n leaking:g	Verb
lean:b leans:z leaned:d leant:d,n leaning:g	Verb
leap:b leaps:z leapt:d,n leaping:g	Verb
lease:b leases:z leased:d,n leasing:g	Verb
leave:b leaves:z left:d,n leaving:g	Verb
lecture:b lectures:z lectured:d,n lecturing:g	Verb
legalize:b legalise:b legalizes:z legalises:z legalized:d,n legalised:d,n legalizing:g legalising:g	Verb
lend:b lends:z lent:d,n lending:g	Verb
let:b,d lets:z letting:g	Verb
leverage:b leverages:z leveraged:d,n leveraging:g	Verb
licence:b licences:z licenced:d,n licencing:g	Verb
license:b licenses:z licensed:d,n licensing:g	Verb
lick:b licks:z licked:d,n licking:g	Verb
lid:b lids:z lidded:d,n lidding:g	Verb
lie:b lies:z lied:d,n lying:g	Verb
lift:b lifts:z lifted:d,n lifting:g	Verb
light:b lights:z lit:d lighted:d,n lighting:g	Verb
limb:b limbs:z limbed:d,n limbing:g	Verb
limit:b limits:z limited:d,n limiting:g	Verb
lined:d,n lining:g	Verb
linger:b lingers:z lingered:d,n lingering:g	Verb
link:b links:z linked:d,n linking:g	Verb
lip:b lips:z lipped:d,n lipping:g	Verb
lisp:b lisps:z lisped:d,n lisping:g	Verb
listen:b listens:z listened:d,n listening:g	Verb
litigate:b litigates:z litigated:d,n litigating:g	Verb
litter:b litters:z littered:d,n littering:g	Verb
live:b lives:z lived:d,n living:g	Verb
load:b loads:z loaded:d,n loading:g	Verb
lob:b lobs:z lobbed:d,n lobbing:g	Verb
localize:b localise:b localizes:z localises:z localized:d,n localised:d,n localizing:g localising:g	Verb
locate:b locates:z located:d,n locating:g	Verb
lock:b locks:z locked:d,n locking:g	Verb
log:b logs:z logged:d,n logging:g	Verb
loom:b looms:z loomed:d,n looming:g	Verb
loop:b loops:z looped:d,n looping:g	Verb
loose:b looses:z loosed:d,n loosing:g	Verb
lose:b loses:z lost:d,n losing:g	Verb
lower:b lowers:z lowered:d,n lowering:g	Verb
lump:b lumps:z lumped:d,n lumping:g	Verb
lurch:b lurches:z lurched:d,n lurching:g	Verb
lure:b lures:z lured:d,n luring:g	Verb
lurk:b lurks:z lurked:d,n lurking:g	Verb
lust:b lusts:z lusted:d,n lusting:g	Verb
mail:b mails:z mailed:d,n mailing:g	Verb
malfunction:b malfunctions:z malfunctioned:d,n malfunctioning:g	Verb
malign:b maligns:z maligned:d,n maligning:g	Verb
manage:b manages:z managed:d,n managing:g	Verb
mandate:b mandates:z mandated:d,n mandating:g	Verb
mangle:b mangles:z mangled:d,n mangling:g	Verb
manipulate:b manipulates:z manipulated:d,n manipulating:g	Verb
manufacture:b manufactures:z manufactured:d,n manufacturing:g	Verb
map:b maps:z mapped:d,n mapping:g	Verb
mar:b mars:z marred:d,n marring:g	Verb
march:b marches:z marched:d,n marching:g	Verb
mark:b marks:z marked:d,n marking:g	Verb
marry:b marries:z married:d,n marrying:g	Verb
mask:b masks:z masked:d,n masking:g	Verb
master:b masters:z mastered:d,n mastering:g	Verb
match:b matches:z matched:d,n matching:g	Verb
materialize:b materialise:b materializes:z materialises:z materialized:d,n materialised:d,n materializing:g materialising:g	Verb
matter:b matters:z mattered:d,n mattering:g	Verb
mature:b matures:z matured:d,n maturing:g	Verb
maximize:b maximise:b maximizes:z maximises:z maximized:d,n maximised:d,n maximizing:g maximising:g	Verb
maze:b mazes:z mazed:d,n mazing:g	Verb
meander:b meanders:z meandered:d,n meandering:g	Verb
meet:b meets:z met:d,n meeting:g	Verb
melt:b melts:z melted:d,n melting:g	Verb
mend:b mends:z mended:d,n mending:g	Verb
merge:b merges:z merged:d,n merging:g	Verb
mess:b messes:z messed:d,n messing:g	Verb
metal:b metals:z metaled:d,n metaling:g	Verb
metastasize:b metastasise:b metastasizes:z metastasises:z metastasized:d,n metastasised:d,n metastasizing:g metastasising:g	Verb
meter:b meters:z metered:d,n metering:g	Verb
metre:b metres:z metred:d,n metring:g	Verb
microwave:b microwaves:z microwaved:d,n microwaving:g	Verb
migrate:b migrates:z migrated:d,n migrating:g	Verb
militarize:b militarise:b militarizes:z militarises:z militarized:d,n militarised:d,n militarizing:g militarising:g	Verb
milk:b milks:z milked:d,n milking:g	Verb
mimic:b mimics:z mimiced:d,n mimicing:g	Verb
mind:b minds:z minded:d,n minding:g	Verb
mingle:b mingles:z mingled:d,n mingling:g	Verb
mint:b mints:z minted:d,n minting:g	Verb
mire:b mires:z mired:d,n miring:g	Verb
mirror:b mirrors:z mirrored:d,n mirroring:g	Verb
misconstrue:b misconstrues:z misconstrued:d,n misconstruing:g	Verb
misdirect:b misdirects:z misdirected:d,n misdirecting:g	Verb
misguide:b misguides:z misguided:d,n misguiding:g	Verb
mishandle:b mishandles:z mishandled:d,n mishandling:g	Verb
misinterpret:b misinterprets:z misinterpreted:d,n misinterpreting:g	Verb
misjudge:b misjudges:z misjudged:d,n misjudging:g	Verb
mislead:b misleads:z misled:d,n misleading:g	Verb
misplace:b misplaces:z misplaced:d,n misplacing:g	Verb
misprint:b misprints:z misprinted:d,n misprinting:g	Verb
misread:b,d misreads:z misreading:g	Verb
miss:b misses:z missed:d,n missing:g	Verb
misstate:b misstates:z misstated:d,n misstating:g	Verb
mist:b mists:z misted:d,n misting:g	Verb
mistakes:z mistook:d mistaken:n mistaking:g	Verb
misunderstand:b misunderstands:z misunderstood:d,n misunderstanding:g	Verb
misuse:b misuses:z misused:d,n misusing:g	Verb
mitigate:b mitigates:z mitigated:d,n mitigating:g	Verb
mix:b mixes:z mixed:d,n mixing:g	Verb
mobilize:b mobilise:b mobilizes:z mobilises:z mobilized:d,n mobilised:d,n mobilizing:g mobilising:g	Verb
modify:b modifies:z modified:d,n modifying:g	Verb
monitor:b monitors:z monitored:d,n monitoring:g	Verb
monkey:b monkeys:z monkeyed:d,n monkeying:g	Verb
moon:b moons:z mooned:d,n mooning:g	Verb
motion:b motions:z motioned:d,n motioning:g	Verb
motor:b motors:z motored:d,n motoring:g	Verb
mould:b moulds:z moulded:d,n moulding:g	Verb
mount:b mounts:z mounted:d,n mounting:g	Verb
mow:b mows:z mowed:d mown:d,n mowing:g	Verb
muck:b mucks:z mucked:d,n mucking:g	Verb
muddle:b muddles:z muddled:d,n muddling:g	Verb
mug:b mugs:z mugged:d,n mugging:g	Verb
multiply:b multiplies:z multiplied:d,n multiplying:g	Verb
murder:b murders:z murdered:d,n murdering:g	Verb
muscle:b muscles:z muscled:d,n muscling:g	Verb
muster:b musters:z mustered:d,n mustering:g	Verb
mute:b mutes:z muted:d,n muting:g	Verb
mystify:b mystifies:z mystified:d,n mystifying:g	Verb
nail:b nails:z nailed:d,n nailing:g	Verb
narrow:b narrows:z narrowed:d,n narrowing:g	Verb
nationalize:b nationalise:b nationalizes:z nationalises:z nationalized:d,n nationalised:d,n nationalizing:g nationalising:g	Verb
navigate:b navigates:z navigated:d,n navigating:g	Verb
need:b needs:z needed:d,n needing:g	Verb
negate:b negates:z negated:d,n negating:g	Verb
neglect:b neglects:z neglected:d,n neglecting:g	Verb
nerve:b nerves:z nerved:d,n nerving:g	Verb
nest:b nests:z nested:d,n nesting:g	Verb
nets:z netted:d,n netting:g	Verb
neutralize:b neutralise:b neutralizes:z neutralises:z neutralized:d,n neutralised:d,n neutralizing:g neutralising:g	Verb
nick:b nicks:z nicked:d,n nicking:g	Verb
noise:b noises:z noised:d,n noising:g	Verb
notch:b notches:z notched:d,n notching:g	Verb
null:b nulls:z nulled:d,n nulling:g	Verb
numb:b numbs:z numbed:d,n numbing:g	Verb
numbered:d,n numbering:g	Verb
nut:b nuts:z nutted:d,n nutting:g	Verb
obey:b obeys:z obeyed:d,n obeying:g	Verb
obligate:b obligates:z obligated:d,n obligating:g	Verb
oblige:b obliges:z obliged:d,n obliging:g	Verb
obscure:b obscures:z obscured:d,n obscuring:g	Verb
obsess:b obsesses:z obsessed:d,n obsessing:g	Verb
obstruct:b obstructs:z obstructed:d,n obstructing:g	Verb
obtain:b obtains:z obtained:d,n obtaining:g	Verb
occasion:b occasions:z occasioned:d,n occasioning:g	Verb
occupy:b occupies:z occupied:d,n occupying:g	Verb
occur:b occurs:z occurred:d,n occurring:g	Verb
offend:b offends:z offended:d,n offending:g	Verb
offset:b,d offsets:z offsetting:g	Verb
omit:b omits:z omitted:d,n omitting:g	Verb
operate:b operates:z operated:d,n operating:g	Verb
oppress:b oppresses:z oppressed:d,n oppressing:g	Verb
optimize:b optimise:b optimizes:z optimises:z optimized:d,n optimised:d,n optimizing:g optimising:g	Verb
orchestrate:b orchestrates:z orchestrated:d,n orchestrating:g	Verb
organize:b organise:b organizes:z organises:z organized:d,n organised:d,n organizing:g organising:g	Verb
orient:b orients:z oriented:d,n orienting:g	Verb
orientate:b orientates:z orientated:d,n orientating:g	Verb
originate:b originates:z originated:d,n originating:g	Verb
oust:b ousts:z ousted:d,n ousting:g	Verb
outfit:b outfits:z outfitted:d,n outfitting:g	Verb
outnumber:b outnumbers:z outnumbered:d,n outnumbering:g	Verb
output:b,d outputs:z outputting:g	Verb
outrage:b outrages:z outraged:d,n outraging:g	Verb
outsource:b outsources:z outsourced:d,n outsourcing:g	Verb
outweigh:b outweighs:z outweighed:d,n outweighing:g	Verb
overcome:b overcomes:z overcame:d overcoming:g	Verb
overhaul:b overhauls:z overhauled:d,n overhauling:g	Verb
overlap:b overlaps:z overlapped:d,n overlapping:g	Verb
overload:b overloads:z overloaded:d,n overloading:g	Verb
overlook:b overlooks:z overlooked:d,n overlooking:g	Verb
overpay:b overpays:z overpaid:d,n overpaying:g	Verb
override:b overrides:z overrode:d overridden:n overriding:g	Verb
overrun:b overruns:z overran:d overrunning:g	Verb
oversee:b oversees:z oversaw:d overseen:n overseeing:g	Verb
overshadow:b overshadows:z overshadowed:d,n overshadowing:g	Verb
overtake:b overtakes:z overtook:d overtaken:n overtaking:g	Verb
overthrow:b overthrows:z overthrew:d overthrown:n overthrowing:g	Verb
overview:b overviews:z overviewed:d,n overviewing:g	Verb
overwhelm:b overwhelms:z overwhelmed:d,n	Verb
overwrite:b over-writes:z over-wrote:d overwritten:n overwriting:g	Verb
owe:b owes:z owed:d,n owing:g	Verb
own:b owns:z owned:d,n owning:g	Verb
pack:b packs:z packed:d,n packing:g	Verb
package:b packages:z packaged:d,n packaging:g	Verb
packet:b packets:z packeted:d,n packeting:g	Verb
pad:b pads:z padded:d,n padding:g	Verb
paged:d,n paging:g	Verb
pair:b pairs:z paired:d,n pairing:g	Verb
pander:b panders:z pandered:d,n pandering:g	Verb
pant:b pants:z panted:d,n panting:g	Verb
paragraph:b paragraphs:z paragraphed:d,n paragraphing:g	Verb
park:b parks:z parked:d,n parking:g	Verb
parody:b parodies:z parodied:d,n parodying:g	Verb
parse:b parses:z parsed:d,n parsing:g	Verb
parted:d,n parting:g	Verb
participate:b participates:z participated:d,n participating:g	Verb
partition:b partitions:z partitioned:d,n partitioning:g	Verb
paste:b pastes:z pasted:d,n pasting:g	Verb
pat:b pats:z patted:d,n patting:g	Verb
patch:b patches:z patched:d,n patching:g	Verb
patent:b patents:z patented:d,n patenting:g	Verb
patronize:b patronise:b patronizes:z patronises:z patronized:d,n patronised:d,n patronizing:g patronising:g	Verb
pave:b paves:z paved:d,n paving:g	Verb
pay:b pays:z paid:d,n paying:g	Verb
peak:b peaks:z peaked:d,n peaking:g	Verb
pedal:b pedals:z pedaled:d,n pedalled:d,n pedaling:g pedalling:g	Verb
peel:b peels:z peeled:d,n peeling:g	Verb
peer:b peers:z peered:d,n peering:g	Verb
pen:b pens:z penned:d,n penning:g	Verb
penalize:b penalise:b penalizes:z penalises:z penalized:d,n penalised:d,n penalizing:g penalising:g	Verb
penetrate:b penetrates:z penetrated:d,n penetrating:g	Verb
pepper:b peppers:z peppered:d,n peppering:g	Verb
perform:b performs:z performed:d,n performing:g	Verb
perish:b perishes:z perished:d,n perishing:g	Verb
perpetuate:b perpetuates:z perpetuated:d,n perpetuating:g	Verb
persecute:b persecutes:z persecuted:d,n persecuting:g	Verb
personalize:b personalise:b personalizes:z personalises:z personalized:d,n personalised:d,n personalizing:g personalising:g	Verb
perspire:b perspires:z perspired:d,n perspiring:g	Verb
pet:b pets:z petted:d,n petting:g	Verb
phase:b phases:z phased:d,n phasing:g	Verb
phones:z phoned:d,n phoning:g	Verb
photocopy:b photocopies:z photocopied:d,n photocopying:g	Verb
photograph:b photographs:z photographed:d,n photographing:g	Verb
phrase:b phrases:z phrased:d,n phrasing:g	Verb
physic:b physics:z physicked:d,n physicking:g	Verb
pick:b picks:z picked:d,n picking:g	Verb
pile:b piles:z piled:d,n piling:g	Verb
pill:b pills:z pilled:d,n pilling:g	Verb
pimp:b pimps:z pimped:d,n pimping:g	Verb
pin:b pins:z pinned:d,n pinning:g	Verb
pinch:b pinches:z pinched:d,n pinching:g	Verb
pipe:b pipes:z piped:d,n piping:g	Verb
piss:b pisses:z pissed:d,n pissing:g	Verb
pit:b pits:z pitted:d,n pitting:g	Verb
pity:b pities:z pitied:d,n pitying:g	Verb
pivot:b pivots:z pivoted:d,n pivoting:g	Verb
placate:b placates:z placated:d,n placating:g	Verb
place:b placed:d,n placing:g	Verb
plague:b plagues:z plagued:d,n plaguing:g	Verb
plant:b plants:z planted:d,n planting:g	Verb
plaster:b plasters:z plastered:d,n plastering:g	Verb
plate:b plates:z plated:d,n plating:g	Verb
play:b plays:z played:d,n playing:g	Verb
plod:b plods:z plodded:d,n plodding:g	Verb
plow:b plows:z plowed:d,n plowing:g	Verb
plummet:b plummets:z plummeted:d,n plummeting:g	Verb
plunder:b plunders:z plundered:d,n plundering:g	Verb
plunge:b plunges:z plunged:d,n plunging:g	Verb
pocket:b pockets:z pocketed:d,n pocketing:g	Verb
point:b points:z pointed:d,n pointing:g	Verb
poise:b poises:z poised:d,n poising:g	Verb
poison:b poisons:z poisoned:d,n poisoning:g	Verb
poke:b pokes:z poked:d,n poking:g	Verb
polarize:b polarise:b polarizes:z polarises:z polarized:d,n polarised:d,n polarizing:g polarising:g	Verb
politicize:b politicise:b politicizes:z politicises:z politicized:d,n politicised:d,n politicizing:g politicising:g	Verb
polled:d,n	Verb
pollute:b pollutes:z polluted:d,n polluting:g	Verb
pool:b pools:z pooled:d,n pooling:g	Verb
pop:b pops:z popped:d,n popping:g	Verb
populate:b populates:z populated:d,n populating:g	Verb
pore:b pores:z pored:d,n poring:g	Verb
port:b ports:z ported:d,n porting:g	Verb
positioned:d,n positioning:g	Verb
possess:b possesses:z possessed:d,n possessing:g	Verb
pot:b pots:z potted:d,n potting:g	Verb
pounce:b pounces:z pounced:d,n pouncing:g	Verb
pour:b pours:z poured:d,n pouring:g	Verb
powers:z powered:d,n powering:g	Verb
practice:b practise:b practises:z practiced:d,n practised:d,n practicing:g practising:g	Verb
precaution:b precautions:z precautioned:d,n precautioning:g	Verb
precede:b precedes:z preceded:d,n preceding:g	Verb
predicate:b predicates:z predicated:d,n predicating:g	Verb
preface:b prefaces:z prefaced:d,n prefacing:g	Verb
prefix:b prefixes:z prefixed:d,n prefixing:g	Verb
prejudice:b prejudices:z prejudiced:d,n prejudicing:g	Verb
premise:b premises:z premised:d,n premising:g	Verb
preserve:b preserves:z preserved:d,n preserving:g	Verb
preside:b presides:z presided:d,n presiding:g	Verb
pretend:b pretends:z pretended:d,n pretending:g	Verb
prevail:b prevails:z prevailed:d,n prevailing:g	Verb
prevent:b prevents:z prevented:d,n preventing:g	Verb
priced:d,n pricing:g	Verb
pride:b prides:z prided:d,n priding:g	Verb
primes:z primed:d,n priming:g	Verb
print:b prints:z printed:d,n printing:g	Verb
prioritize:b prioritise:b prioritizes:z prioritises:z prioritized:d,n prioritised:d,n prioritizing:g prioritising:g	Verb
prise:b prises:z prised:d,n prising:g	Verb
privatize:b privatise:b privatizes:z privatises:z privatized:d,n privatised:d,n privatizing:g privatising:g	Verb
privilege:b privileges:z privileged:d,n privileging:g	Verb
processes:z processed:d,n processing:g	Verb
produce:b produces:z produced:d,n producing:g	Verb
profile:b profiles:z profiled:d,n profiling:g	Verb
profit:b profits:z profited:d,n profiting:g	Verb
programme:b programmes:z programmed:d,n programming:g	Verb
progresses:z progressed:d,n progressing:g	Verb
proliferate:b proliferates:z proliferated:d,n proliferating:g	Verb
prolong:b prolongs:z prolonged:d,n prolonging:g	Verb
proof:b proofs:z proofed:d,n proofing:g	Verb
prop:b props:z propped:d,n propping:g	Verb
propel:b propels:z propelled:d,n propelling:g	Verb
prosecute:b prosecutes:z prosecuted:d,n prosecuting:g	Verb
prostitute:b prostitutes:z prostituted:d,n prostituting:g	Verb
protect:b protects:z protected:d,n protecting:g	Verb
prototype:b prototypes:z prototyped:d,n prototyping:g	Verb
provide:b provides:z provided:d,n providing:g	Verb
provoke:b provokes:z provoked:d,n provoking:g	Verb
publicize:b publicise:b publicizes:z publicises:z publicized:d,n publicised:d,n publicizing:g publicising:g	Verb
pull:b pulls:z pulled:d,n pulling:g	Verb
pulp:b pulps:z pulped:d,n pulping:g	Verb
pulse:b pulses:z pulsed:d,n pulsing:g	Verb
pump:b pumps:z pumped:d,n pumping:g	Verb
pun:b puns:z punned:d,n punning:g	Verb
punch:b punches:z punched:d,n punching:g	Verb
puncture:b punctures:z punctured:d,n puncturing:g	Verb
punish:b punishes:z punished:d,n punishing:g	Verb
punt:b punts:z punted:d,n punting:g	Verb
purchase:b purchases:z purchased:d,n purchasing:g	Verb
purge:b purges:z purged:d,n purging:g	Verb
put:b,d puts:z putting:g	Verb
putt:b putts:z putted:d,n putting:g	Verb
puzzle:b puzzles:z puzzled:d,n puzzling:g	Verb
qualify:b qualifies:z qualified:d,n qualifying:g	Verb
quell:b quells:z quelled:d,n quelling:g	Verb
queue:b queues:z queued:d,n queuing:g	Verb
quibble:b quibbles:z quibbled:d,n quibbling:g	Verb
quit:b,d quits:z quitting:g	Verb
rabbit:b rabbits:z rabbitted:d,n rabbitting:g	Verb
raced:d,n racing:g	Verb
rack:b racks:z racked:d,n racking:g	Verb
radios:z radioed:d,n radioing:g	Verb
radius:b radiuses:z radiused:d,n radiusing:g	Verb
rag:b rags:z ragged:d,n ragging:g	Verb
raid:b raids:z raided:d,n raiding:g	Verb
railroad:b railroads:z railroaded:d,n railroading:g	Verb
rain:b rains:z rained:d,n raining:g	Verb
rally:b rallies:z rallied:d,n rallying:g	Verb
ram:b rams:z rammed:d,n ramming:g	Verb
ramble:b rambles:z rambled:d,n rambling:g	Verb
ramp:b ramps:z ramped:d,n ramping:g	Verb
range:b ranges:z ranged:d,n ranging:g	Verb
rape:b rapes:z raped:d,n raping:g	Verb
rat:b rats:z ratted:d,n ratting:g	Verb
ratchet:b ratchets:z ratcheted:d,n ratcheting:g	Verb
ratio:b ratios:z ratioed:d,n ratioing:g	Verb
rattle:b rattles:z rattled:d,n rattling:g	Verb
ravage:b ravages:z ravaged:d,n ravaging:g	Verb
ray:b rays:z rayed:d,n raying:g	Verb
razor:b razors:z razored:d,n razoring:g	Verb
react:b reacts:z reacted:d,n reacting:g	Verb
readies:z readied:d,n readying:g	Verb
reap:b reaps:z reaped:d,n reaping:g	Verb
reappoint:b reappoints:z reappointed:d,n reappointing:g	Verb
rear:b rears:z reared:d,n rearing:g	Verb
rearrange:b rearranges:z rearranged:d,n rearranging:g	Verb
rebound:b rebounds:z rebounded:d,n rebounding:g	Verb
rebuild:b rebuilds:z rebuilt:d,n rebuilding:g	Verb
recast:b,d recasts:z recasting:g	Verb
recede:b recedes:z receded:d,n receding:g	Verb
receipt:b receipts:z receipted:d,n receipting:g	Verb
receive:b receives:z received:d,n receiving:g	Verb
reclaim:b reclaims:z reclaimed:d,n reclaiming:g	Verb
reconcile:b reconciles:z reconciled:d,n reconciling:g	Verb
recover:b recovers:z recovered:d,n recovering:g	Verb
rectify:b rectifies:z rectified:d,n rectifying:g	Verb
recur:b recurs:z recurred:d,n recurring:g	Verb
recycle:b recycles:z recycled:d,n recycling:g	Verb
redefine:b redefines:z redefined:d,n redefining:g	Verb
redirect:b redirects:z redirected:d,n redirecting:g	Verb
redouble:b redoubles:z redoubled:d,n redoubling:g	Verb
reduce:b reduces:z reduced:d,n reducing:g	Verb
reel:b reels:z reeled:d,n reeling:g	Verb
reevaluate:b reevaluates:z reevaluated:d,n reevaluating:g	Verb
refer:b refers:z referred:d,n referring:g	Verb
refine:b refines:z refined:d,n refining:g	Verb
reform:b reforms:z reformed:d,n reforming:g	Verb
reformat:b reformats:z reformatted:d,n reformatting:g	Verb
refrain:b refrains:z refrained:d,n refraining:g	Verb
refresh:b refreshes:z refreshed:d,n refreshing:g	Verb
refund:b refunds:z refunded:d,n refunding:g	Verb
refurbish:b refurbishes:z refurbished:d,n refurbishing:g	Verb
regain:b regains:z regained:d,n regaining:g	Verb
register:b registers:z registered:d,n registering:g	Verb
regulate:b regulates:z regulated:d,n regulating:g	Verb
reign:b reigns:z reigned:d,n reigning:g	Verb
rein:b reins:z reined:d,n reining:g	Verb
reinforce:b reinforces:z reinforced:d,n reinforcing:g	Verb
reinvent:b reinvents:z reinvented:d,n reinventing:g	Verb
relax:b relaxes:z relaxed:d,n relaxing:g	Verb
relieve:b relieves:z relieved:d,n relieving:g	Verb
relocate:b relocates:z relocated:d,n relocating:g	Verb
rely:b relies:z relied:d,n relying:g	Verb
remain:b remains:z remained:d,n remaining:g	Verb
remake:b remakes:z remade:d,n remaking:g	Verb
remedy:b remedies:z remedied:d,n remedying:g	Verb
remove:b removes:z removed:d,n removing:g	Verb
rename:b renames:z renamed:d,n renaming:g	Verb
rend:b rends:z rent:d,n rending:g	Verb
render:b renders:z rendered:d,n rendering:g	Verb
renege:b reneges:z reneged:d,n reneging:g	Verb
renovate:b renovates:z renovated:d,n renovating:g	Verb
reopen:b reopens:z reopened:d,n reopening:g	Verb
reorder:b reorders:z reordered:d,n reordering:g	Verb
repair:b repairs:z repaired:d,n repairing:g	Verb
repay:b repays:z repaid:d,n repaying:g	Verb
repent:b repents:z repented:d,n repenting:g	Verb
rephrase:b rephrases:z rephrased:d,n rephrasing:g	Verb
replace:b replaces:z replaced:d,n replacing:g	Verb
replicate:b replicates:z replicated:d,n replicating:g	Verb
represent:b represents:z represented:d,n representing:g	Verb
reproduce:b reproduces:z reproduced:d,n reproducing:g	Verb
reprogramme:b reprogrammes:z reprogrammed:d,n reprogramming:g	Verb
republish:b republishes:z republished:d,n republishing:g	Verb
reread:b,d rereads:z rereading:g	Verb
rescue:b rescues:z rescued:d,n rescuing:g	Verb
researches:z researched:d,n researching:g	Verb
resemble:b resembles:z resembled:d,n resembling:g	Verb
reserve:b reserves:z reserved:d,n reserving:g	Verb
reset:b,d resets:z resetting:g	Verb
resettle:b resettles:z resettled:d,n resettling:g	Verb
reside:b resides:z resided:d,n residing:g	Verb
resign:b resigns:z resigned:d,n resigning:g	Verb
resonate:b resonates:z resonated:d,n resonating:g	Verb
resort:b resorts:z resorted:d,n resorting:g	Verb
resource:b resourced:d,n resourcing:g	Verb
rest:b rests:z rested:d,n resting:g	Verb
restart:b restarts:z restarted:d,n restarting:g	Verb
restore:b restores:z restored:d,n restoring:g	Verb
restrain:b restrains:z restrained:d,n restraining:g	Verb
restrict:b restricts:z restricted:d,n restricting:g	Verb
restructure:b restructures:z restructured:d,n restructuring:g	Verb
result:b results:z resulted:d,n resulting:g	Verb
resurrect:b resurrects:z resurrected:d,n resurrecting:g	Verb
retain:b retains:z retained:d,n retaining:g	Verb
retaliate:b retaliates:z retaliated:d,n retaliating:g	Verb
retire:b retires:z retired:d,n retiring:g	Verb
retreat:b retreats:z retreated:d,n retreating:g	Verb
retrieve:b retrieves:z retrieved:d,n retrieving:g	Verb
return:b returns:z returned:d,n returning:g	Verb
reuse:b reuses:z reused:d,n reusing:g	Verb
rev:b revs:z revved:d,n revving:g	Verb
revel:b revels:z reveled:d,n revelled:d,n reveling:g revelling:g	Verb
reverberate:b reverberates:z reverberated:d,n reverberating:g	Verb
revert:b reverts:z reverted:d,n reverting:g	Verb
revise:b revises:z revised:d,n revising:g	Verb
revitalize:b revitalise:b revitalizes:z revitalises:z revitalized:d,n revitalised:d,n revitalizing:g revitalising:g	Verb
revive:b revives:z revived:d,n reviving:g	Verb
revolt:b revolts:z revolted:d,n revolting:g	Verb
reward:b rewards:z rewarded:d,n rewarding:g	Verb
rewrite:b rewrites:z rewrote:d rewritten:n rewriting:g	Verb
rhyme:b rhymes:z rhymed:d,n rhyming:g	Verb
rid:b,d rids:z ridding:g	Verb
ride:b rides:z rode:d ridden:n riding:g	Verb
rig:b rigs:z rigged:d,n rigging:g	Verb
rile:b riles:z riled:d,n riling:g	Verb
ring:b rings:z rang:d rung:n ringing:g	Verb
riot:b riots:z rioted:d,n rioting:g	Verb
rise:b rises:z rose:d risen:n rising:g	Verb
risk:b risks:z risked:d,n risking:g	Verb
rock:b rocks:z rocked:d,n rocking:g	Verb
rocket:b rockets:z rocketed:d,n rocketing:g	Verb
roil:b roils:z roiled:d,n roiling:g	Verb
roll:b rolls:z rolled:d,n rolling:g	Verb
romp:b romps:z romped:d,n romping:g	Verb
root:b rooted:d,n rooting:g	Verb
rot:b rots:z rotted:d,n rotting:g	Verb
rotate:b rotates:z rotated:d,n rotating:g	Verb
round:b rounds:z rounded:d,n rounding:g	Verb
rouse:b rouses:z roused:d,n rousing:g	Verb
rout:b routs:z routed:d,n routing:g	Verb
rub:b rubs:z rubbed:d,n rubbing:g	Verb
rubberneck:b rubbernecks:z rubbernecked:d,n rubbernecking:g	Verb
ruin:b ruins:z ruined:d,n ruining:g	Verb
rumor:b rumour:b rumors:z rumours:z rumored:d,n rumoured:d,n rumoring:g rumouring:g	Verb
run:b runs:z ran:d running:g	Verb
rush:b rushes:z rushed:d,n rushing:g	Verb
sabotage:b sabotages:z sabotaged:d,n sabotaging:g	Verb
sack:b sacks:z sacked:d,n sacking:g	Verb
sacrifice:b sacrifices:z sacrificed:d,n sacrificing:g	Verb
sadden:b saddens:z saddened:d,n saddening:g	Verb
safeguard:b safeguards:z safeguarded:d,n safeguarding:g	Verb
sag:b sags:z sagged:d,n sagging:g	Verb
sail:b sails:z sailed:d,n sailing:g	Verb
sample:b samples:z sampled:d,n sampling:g	Verb
sandwich:b sandwiches:z sandwiched:d,n sandwiching:g	Verb
satisfy:b satisfies:z satisfied:d,n satisfying:g	Verb
save:b saves:z saved:d,n saving:g	Verb
scale:b scales:z scaled:d,n scaling:g	Verb
scan:b scans:z scanned:d,n scanning:g	Verb
scare:b scares:z scared:d,n scaring:g	Verb
scatter:b scatters:z scattered:d,n scattering:g	Verb
scintillate:b scintillates:z scintillated:d,n scintillating:g	Verb
score:b scored:d,n scoring:g	Verb
scotch:b scotches:z scotched:d,n scotching:g	Verb
scrap:b scraps:z scrapped:d,n scrapping:g	Verb
scratch:b scratches:z scratched:d,n scratching:g	Verb
screen:b screens:z screened:d,n screening:g	Verb
screw:b screws:z screwed:d,n screwing:g	Verb
script:b scripts:z scripted:d,n scripting:g	Verb
scroll:b scrolls:z scrolled:d,n scrolling:g	Verb
scrutinize:b scrutinise:b scrutinizes:z scrutinises:z scrutinized:d,n scrutinised:d,n scrutinizing:g scrutinising:g	Verb
scuttle:b scuttles:z scuttled:d,n scuttling:g	Verb
seal:b seals:z sealed:d,n sealing:g	Verb
search:b searches:z searched:d,n searching:g	Verb
seated:d,n seating:g	Verb
secure:b secures:z secured:d,n securing:g	Verb
segregate:b segregates:z segregated:d,n segregating:g	Verb
seize:b seizes:z seized:d,n seizing:g	Verb
select:b selects:z selected:d,n selecting:g	Verb
sell:b sells:z sold:d,n selling:g	Verb
separate:b separates:z separated:d,n separating:g	Verb
sequence:b sequences:z sequenced:d,n sequencing:g	Verb
serve:b serves:z served:d,n serving:g	Verb
set:b,d sets:z setting:g	Verb
settle:b settles:z settled:d,n settling:g	Verb
sew:b sews:z sewed:d sewn:n sewing:g	Verb
sex:b sexes:z sexed:d,n sexing:g	Verb
shake:b shakes:z shook:d shaken:n shaking:g	Verb
shallow:b shallows:z shallowed:d,n shallowing:g	Verb
shape:b shapes:z shaped:d,n shaping:g	Verb
sharpen:b sharpens:z sharpened:d,n sharpening:g	Verb
shatter:b shatters:z shattered:d,n shattering:g	Verb
shed:b,d sheds:z shedding:g	Verb
shell:b shells:z shelled:d,n shelling:g	Verb
shelve:b shelves:z shelved:d,n shelving:g	Verb
shield:b shields:z shielded:d,n shielding:g	Verb
shift:b shifts:z shifted:d,n shifting:g	Verb
shine:b shines:z shone:d,n shined:d shining:g	Verb
ship:b ships:z shipped:d,n shipping:g	Verb
shock:b shocks:z shocked:d,n shocking:g	Verb
shoot:b shoots:z shot:d,n shooting:g	Verb
shore:b shores:z shored:d,n shoring:g	Verb
shorten:b shortens:z shortened:d,n shortening:g	Verb
shoulder:b shoulders:z shouldered:d,n shouldering:g	Verb
shove:b shoves:z shoved:d,n shoving:g	Verb
showcase:b showcases:z showcased:d,n showcasing:g	Verb
shower:b showers:z showered:d,n showering:g	Verb
shrink:b shrinks:z shrank:d shrunk:n shrinking:g	Verb
shut:b,d shuts:z shutting:g	Verb
shutter:b shutters:z shuttered:d,n shuttering:g	Verb
shy:b shies:z shied:d,n shying:g	Verb
sic:b sics:z sicced:d,n siccing:g	Verb
sicken:b sickens:z sickened:d,n sickening:g	Verb
sideline:b sidelines:z sidelined:d,n sidelining:g	Verb
sight:b sights:z sighted:d,n sighting:g	Verb
simmer:b simmers:z simmered:d,n simmering:g	Verb
simplify:b simplifies:z simplified:d,n simplifying:g	Verb
simulate:b simulates:z simulated:d,n simulating:g	Verb
sin:b sins:z sinned:d,n sinning:g	Verb
singles:z singled:d,n singling:g	Verb
sink:b sinks:z sank:d sunk:n sinking:g	Verb
sit:b sits:z sat:d,n sitting:g	Verb
situate:b situates:z situated:d,n situating:g	Verb
size:b sizes:z sized:d,n sizing:g	Verb
skate:b skates:z skated:d,n skating:g	Verb
sketch:b sketches:z sketched:d,n sketching:g	Verb
skew:b skews:z skewed:d,n skewing:g	Verb
skip:b skips:z skipped:d,n skipping:g	Verb
skirt:b skirts:z skirted:d,n skirting:g	Verb
skull:b skulls:z skulled:d,n skulling:g	Verb
skyrocket:b skyrockets:z skyrocketed:d,n skyrocketing:g	Verb
slang:b slangs:z slanged:d,n slanging:g	Verb
slap:b slaps:z slapped:d,n slapping:g	Verb
slash:b slashes:z slashed:d,n slashing:g	Verb
slate:b slates:z slated:d,n slating:g	Verb
slaughter:b slaughters:z slaughtered:d,n slaughtering:g	Verb
slay:b slays:z slew:d slain:n slaying:g	Verb
sleep:b sleeps:z slept:d,n sleeping:g	Verb
slice:b slices:z sliced:d,n slicing:g	Verb
slide:b slides:z slid:d,n sliding:g	Verb
slip:b slips:z slipped:d,n slipping:g	Verb
slog:b slogs:z slogged:d,n slogging:g	Verb
slope:b slopes:z sloped:d,n sloping:g	Verb
slows:z slowed:d,n slowing:g	Verb
smash:b smashes:z smashed:d,n smashing:g	Verb
smell:b smells:z smelled:d smelt:d,n smelling:g	Verb
smoke:b smokes:z smoked:d,n smoking:g	Verb
smooth:b smooths:z smoothed:d,n smoothing:g	Verb
snack:b snacks:z snacked:d,n snacking:g	Verb
snag:b snags:z snagged:d,n snagging:g	Verb
sneak:b sneaks:z sneaked:d,n sneaking:g	Verb
snow:b snows:z snowed:d,n snowing:g	Verb
soap:b soaps:z soaped:d,n soaping:g	Verb
soar:b soars:z soared:d,n soaring:g	Verb
sock:b socks:z socked:d,n socking:g	Verb
sod:b sods:z sodded:d,n sodding:g	Verb
soften:b softens:z softened:d,n softening:g	Verb
sole:b soles:z soled:d,n soling:g	Verb
solidify:b solidifies:z solidified:d,n solidifying:g	Verb
solve:b solves:z solved:d,n solving:g	Verb
sophisticate:b sophisticates:z sophisticated:d,n sophisticating:g	Verb
sorts:z sorted:d,n sorting:g	Verb
soup:b soups:z souped:d,n souping:g	Verb
sour:b sours:z soured:d,n souring:g	Verb
sow:b sows:z sowed:d sown:n sowing:g	Verb
spaces:z spaced:d,n spacing:g	Verb
spam:b spams:z spammed:d,n spamming:g	Verb
span:b spans:z spanned:d,n spanning:g	Verb
spar:b spars:z sparred:d,n sparring:g	Verb
spare:b spares:z spared:d,n sparing:g	Verb
spark:b sparks:z sparked:d,n sparking:g	Verb
spawn:b spawns:z spawned:d,n spawning:g	Verb
speak:b speaks:z spoke:d spoken:n speaking:g	Verb
spearhead:b spearheads:z spearheaded:d,n spearheading:g	Verb
specialize:b specialise:b specializes:z specialises:z specialized:d,n specialised:d,n specializing:g specialising:g	Verb
speed:b speeds:z sped:d,n speeded:d,n speeding:g	Verb
spell:b spells:z spelled:d spelt:d,n spelling:g	Verb
spend:b spends:z spent:d,n spending:g	Verb
spike:b spikes:z spiked:d,n spiking:g	Verb
spill:b spills:z spilled:d,n spilt:d spilling:g	Verb
spin:b spins:z spun:d,n spinning:g	Verb
spirit:b spirits:z spirited:d,n spiriting:g	Verb
spit:b spits:z spat:d,n spitting:g	Verb
split:b,d splits:z splitting:g	Verb
spoil:b spoils:z spoiled:d spoilt:d,n spoiling:g	Verb
sponsor:b sponsors:z sponsored:d,n sponsoring:g	Verb
spoof:b spoofs:z spoofed:d,n spoofing:g	Verb
spool:b spools:z spooled:d,n spooling:g	Verb
sport:b sports:z sported:d,n sporting:g	Verb
spotlight:b spotlights:z spotlighted:d,n spotlighting:g	Verb
spout:b spouts:z spouted:d,n spouting:g	Verb
sprawl:b sprawls:z sprawled:d,n sprawling:g	Verb
springs:z sprang:d sprung:n springing:g	Verb
sprinkle:b sprinkles:z sprinkled:d,n sprinkling:g	Verb
spur:b spurs:z spurred:d,n spurring:g	Verb
square:b squares:z squared:d,n squaring:g	Verb
squash:b squashes:z squashed:d,n squashing:g	Verb
squeeze:b squeezes:z squeezed:d,n squeezing:g	Verb
squelch:b squelches:z squelched:d,n squelching:g	Verb
stabilize:b stabilise:b stabilizes:z stabilises:z stabilized:d,n stabilised:d,n stabilizing:g stabilising:g	Verb
stack:b stacks:z stacked:d,n stacking:g	Verb
stages:z staged:d,n staging:g	Verb
stagger:b staggers:z staggered:d,n staggering:g	Verb
stakes:z staked:d,n staking:g	Verb
stale:b stales:z staled:d,n staling:g	Verb
stall:b stalls:z stalled:d,n stalling:g	Verb
stamp:b stamps:z stamped:d,n stamping:g	Verb
stand:b stands:z stood:d,n standing:g	Verb
standardize:b standardise:b standardizes:z standardises:z standardized:d,n standardised:d,n standardizing:g standardising:g	Verb
stare:b stares:z stared:d,n staring:g	Verb
startle:b startles:z startled:d,n startling:g	Verb
starve:b starves:z starved:d,n starving:g	Verb
stave:b staves:z staved:d,n staving:g	Verb
stay:b stays:z stayed:d,n staying:g	Verb
steal:b steals:z stole:d stolen:n stealing:g	Verb
steel:b steels:z steeled:d,n steeling:g	Verb
steer:b steers:z steered:d,n steering:g	Verb
stem:b stems:z stemmed:d,n stemming:g	Verb
step:b steps:z stepped:d,n stepping:g	Verb
stick:b sticks:z stuck:d,n sticking:g	Verb
stifle:b stifles:z stifled:d,n stifling:g	Verb
stimulate:b stimulates:z stimulated:d,n stimulating:g	Verb
sting:b,g stings:z stung:d,n	Verb
stir:b stirs:z stirred:d,n stirring:g	Verb
stocks:z stocked:d,n stocking:g	Verb
stoke:b stokes:z stoked:d,n stoking:g	Verb
stomach:b stomachs:z stomached:d,n stomaching:g	Verb
stone:b stones:z stoned:d,n stoning:g	Verb
stop:b stops:z stopped:d,n stopping:g	Verb
straddle:b straddles:z straddled:d,n straddling:g	Verb
straighten:b straightens:z straightened:d,n straightening:g	Verb
strain:b strains:z strained:d,n straining:g	Verb
stray:b strays:z strayed:d,n straying:g	Verb
stream:b streams:z streamed:d,n streaming:g	Verb
strengthen:b strengthens:z strengthened:d,n strengthening:g	Verb
stretch:b stretches:z stretched:d,n stretching:g	Verb
strew:b strews:z strewed:d strewn:n strewing:g	Verb
stride:b strides:z strode:d stridden:n striding:g	Verb
strike:b strikes:z struck:d,n striking:g	Verb
string:b strings:z strung:d,n stringing:g	Verb
strip:b strips:z stripped:d,n stripping:g	Verb
structure:b structures:z structured:d,n structuring:g	Verb
stuff:b stuffs:z stuffed:d,n stuffing:g	Verb
stumble:b stumbles:z stumbled:d,n stumbling:g	Verb
stumps:z stumped:d,n stumping:g	Verb
stun:b stuns:z stunned:d,n stunning:g	Verb
subdue:b subdues:z subdued:d,n subduing:g	Verb
subjects:z subjected:d,n subjecting:g	Verb
submit:b submits:z submitted:d,n submitting:g	Verb
subpoena:b subpoenas:z subpoenaed:d,n subpoenaing:g	Verb
subscribe:b subscribes:z subscribed:d,n subscribing:g	Verb
subsidize:b subsidise:b subsidizes:z subsidises:z subsidized:d,n subsidised:d,n subsidizing:g subsidising:g	Verb
substitute:b substitutes:z substituted:d,n substituting:g	Verb
succeed:b succeeds:z succeeded:d,n succeeding:g	Verb
suck:b sucks:z sucked:d,n sucking:g	Verb
suffer:b suffers:z suffered:d,n suffering:g	Verb
suffice:b suffices:z sufficed:d,n sufficing:g	Verb
suffix:b suffixes:z suffixed:d,n suffixing:g	Verb
suit:b suits:z suited:d,n suiting:g	Verb
sum:b sums:z summed:d,n summing:g	Verb
supervise:b supervises:z supervised:d,n supervising:g	Verb
supplement:b supplements:z supplemented:d,n supplementing:g	Verb
supply:b supplies:z supplied:d,n supplying:g	Verb
suppress:b suppresses:z suppressed:d,n suppressing:g	Verb
surface:b surfaces:z surfaced:d,n surfacing:g	Verb
surge:b surges:z surged:d,n surging:g	Verb
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
switch:b switches:z switched:d,n switching:g	Verb
symbolize:b symbolise:b symbolizes:z symbolises:z symbolized:d,n symbolised:d,n symbolizing:g symbolising:g	Verb
sympathize:b sympathise:b sympathizes:z sympathises:z sympathized:d,n sympathised:d,n sympathizing:g sympathising:g	Verb
tack:b tacks:z tacked:d,n tacking:g	Verb
tackle:b tackles:z tackled:d,n tackling:g	Verb
tail:b tails:z tailed:d,n tailing:g	Verb
tailor:b tailors:z tailored:d,n tailoring:g	Verb
talk:b talks:z talked:d,n talking:g	Verb
tally:b tallies:z tallied:d,n tallying:g	Verb
tame:b tames:z tamed:d,n taming:g	Verb
tamp:b tamps:z tamped:d,n tamping:g	Verb
tamper:b tampers:z tampered:d,n tampering:g	Verb
tangle:b tangles:z tangled:d,n tangling:g	Verb
tap:b taps:z tapped:d,n tapping:g	Verb
tape:b tapes:z taped:d,n taping:g	Verb
tarnish:b tarnishes:z tarnished:d,n tarnishing:g	Verb
tasks:z tasked:d,n tasking:g	Verb
taste:b tastes:z tasted:d,n tasting:g	Verb
taxed:d,n taxing:g	Verb
taxi:b taxis:z taxied:d,n taxiing:g	Verb
teach:b teaches:z taught:d,n teaching:g	Verb
tear:b tears:z tore:d torn:n tearing:g	Verb
tee:b tees:z teed:d,n teeing:g	Verb
telephone:b telephones:z telephoned:d,n telephoning:g	Verb
telescope:b telescopes:z telescoped:d,n telescoping:g	Verb
televise:b televises:z televised:d,n televising:g	Verb
temper:b tempers:z tempered:d,n tempering:g	Verb
tempt:b tempts:z tempted:d,n tempting:g	Verb
tender:b tenders:z tendered:d,n tendering:g	Verb
terminate:b terminates:z terminated:d,n terminating:g	Verb
terrify:b terrifies:z terrified:d,n terrifying:g	Verb
test:b tests:z tested:d,n testing:g	Verb
thieve:b thieves:z thieved:d,n thieving:g	Verb
thirst:b thirsts:z thirsted:d,n thirsting:g	Verb
thrill:b thrills:z thrilled:d,n thrilling:g	Verb
thrive:b thrives:z thrived:d,n throve:d thriving:g	Verb
throw:b throws:z threw:d thrown:n throwing:g	Verb
thrust:b,d thrusts:z thrusting:g	Verb
thump:b thumps:z thumped:d,n thumping:g	Verb
thwart:b thwarts:z thwarted:d,n thwarting:g	Verb
tick:b ticks:z ticked:d,n ticking:g	Verb
tidy:b tidies:z tidied:d,n tidying:g	Verb
tie:b tied:d,n tying:g	Verb
tighten:b tightens:z tightened:d,n tightening:g	Verb
tile:b tiles:z tiled:d,n tiling:g	Verb
tilt:b tilts:z tilted:d,n tilting:g	Verb
timed:d,n timing:g	Verb
timetable:b timetables:z timetabled:d,n timetabling:g	Verb
tin:b tins:z tinned:d,n tinning:g	Verb
tinker:b tinkers:z tinkered:d,n tinkering:g	Verb
tire:b tires:z tired:d,n tiring:g	Verb
toe:b toes:z toed:d,n toeing:g	Verb
toggle:b toggles:z toggled:d,n toggling:g	Verb
tongue:b tongues:z tongued:d,n tonguing:g	Verb
tops:z topped:d,n topping:g	Verb
torture:b tortures:z tortured:d,n torturing:g	Verb
toss:b tosses:z tossed:d,n tossing:g	Verb
totals:z totaled:d,n totalled:d,n totaling:g totalling:g	Verb
touch:b touches:z touched:d,n touching:g	Verb
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
translate:b translates:z translated:d,n translating:g	Verb
transmit:b transmits:z transmitted:d,n transmitting:g	Verb
transpire:b transpires:z transpired:d,n transpiring:g	Verb
transport:b transports:z transported:d,n transporting:g	Verb
trap:b traps:z trapped:d,n trapping:g	Verb
travel:b travels:z traveled:d,n travelled:d,n traveling:g travelling:g	Verb
tread:b treads:z trod:d trodden:n treading:g	Verb
trek:b treks:z trekked:d,n trekking:g	Verb
trend:b trends:z trended:d,n trending:g	Verb
trick:b tricks:z tricked:d,n tricking:g	Verb
trickle:b trickles:z trickled:d,n trickling:g	Verb
trifle:b trifles:z trifled:d,n trifling:g	Verb
trigger:b triggers:z triggered:d,n triggering:g	Verb
trips:z tripped:d,n tripping:g	Verb
triple:b triples:z tripled:d,n tripling:g	Verb
troubles:z troubled:d,n troubling:g	Verb
trounce:b trounces:z trounced:d,n trouncing:g	Verb
trump:b trumps:z trumped:d,n trumping:g	Verb
truncate:b truncates:z truncated:d,n truncating:g	Verb
tune:b tunes:z tuned:d,n tuning:g	Verb
turn:b turns:z turned:d,n turning:g	Verb
twist:b twists:z twisted:d,n twisting:g	Verb
type:b types:z typed:d,n typing:g	Verb
typeset:b,d,g typesets:z	Verb
unburden:b unburdens:z unburdened:d,n unburdening:g	Verb
undercut:b,d undercuts:z undercutting:g	Verb
undergo:b undergoes:z underwent:d undergone:n undergoing:g	Verb
underlie:b underlies:z underlay:d underlain:n underlying:g	Verb
undervalue:b undervalues:z undervalued:d,n undervaluing:g	Verb
undo:b undoes:z undid:d undone:n undoing:g	Verb
unearth:b unearths:z unearthed:d,n unearthing:g	Verb
unfold:b unfolds:z unfolded:d,n unfolding:g	Verb
unhinge:b unhinges:z unhinged:d,n unhinging:g	Verb
unify:b unifies:z unified:d,n unifying:g	Verb
unionize:b unionise:b unionizes:z unionises:z unionized:d,n unionised:d,n unionizing:g unionising:g	Verb
unite:b unites:z united:d,n uniting:g	Verb
unleash:b unleashes:z unleashed:d,n unleashing:g	Verb
unload:b unloads:z unloaded:d,n unloading:g	Verb
unlock:b unlocks:z unlocked:d,n unlocking:g	Verb
unnerve:b unnerves:z unnerved:d,n unnerving:g	Verb
unravel:b unravels:z unraveled:d,n unravelled:d,n unraveling:g unravelling:g	Verb
unseat:b unseats:z unseated:d,n unseating:g	Verb
unsettle:b unsettles:z unsettled:d,n unsettling:g	Verb
update:b updates:z updated:d,n updating:g	Verb
upgrade:b upgrades:z upgraded:d,n upgrading:g	Verb
upstage:b upstages:z upstaged:d,n upstaging:g	Verb
use:b uses:z used:d,n using:g	Verb
usher:b ushers:z ushered:d,n ushering:g	Verb
utilize:b utilise:b utilizes:z utilises:z utilized:d,n utilised:d,n utilizing:g utilising:g	Verb
vacation:b vacations:z vacationed:d,n vacationing:g	Verb
vanish:b vanishes:z vanished:d,n vanishing:g	Verb
vanquish:b vanquishes:z vanquished:d,n vanquishing:g	Verb
vary:b varies:z varied:d,n varying:g	Verb
vector:b vectors:z vectored:d,n vectoring:g	Verb
veer:b veers:z veered:d,n veering:g	Verb
vend:b vends:z vended:d,n vending:g	Verb
vent:b vents:z vented:d,n venting:g	Verb
victimize:b victimise:b victimizes:z victimises:z victimized:d,n victimised:d,n victimizing:g victimising:g	Verb
vie:b vies:z vied:d,n vying:g	Verb
violate:b violates:z violated:d,n violating:g	Verb
visit:b visits:z visited:d,n visiting:g	Verb
void:b voids:z voided:d,n voiding:g	Verb
vomit:b vomits:z vomited:d,n vomiting:g	Verb
vouch:b vouches:z vouched:d,n vouching:g	Verb
wade:b wades:z waded:d,n wading:g	Verb
waffle:b waffles:z waffled:d,n waffling:g	Verb
waged:d,n waging:g	Verb
wait:b waits:z waited:d,n waiting:g	Verb
wake:b wakes:z woke:d waked:d,n woken:n waking:g	Verb
walk:b walks:z walked:d,n walking:g	Verb
wander:b wanders:z wandered:d,n wandering:g	Verb
wane:b wanes:z waned:d,n waning:g	Verb
ward:b wards:z warded:d,n warding:g	Verb
warms:z warmed:d,n warming:g	Verb
warp:b warps:z warped:d,n warping:g	Verb
warrant:b warrants:z warranted:d,n warranting:g	Verb
wash:b washes:z washed:d,n washing:g	Verb
waste:b wastes:z wasted:d,n wasting:g	Verb
watch:b watches:z watched:d,n watching:g	Verb
wave:b waves:z waved:d,n waving:g	Verb
waver:b wavers:z wavered:d,n wavering:g	Verb
weaken:b weakens:z weakened:d,n weakening:g	Verb
wear:b wears:z wore:d worn:n wearing:g	Verb
weasel:b weasels:z weaseled:d,n weaseling:g	Verb
weather:b weathers:z weathered:d,n weathering:g	Verb
weave:b weaves:z weaved:d wove:d woven:n weaving:g	Verb
wed:b,d weds:z wedded:d,n wedding:g	Verb
wee:b wees:z weed:d,n weeing:g	Verb
wet:b,d wets:z wetted:d wetting:g	Verb
whack:b whacks:z whacked:d,n whacking:g	Verb
wheeze:b wheezes:z wheezed:d,n wheezing:g	Verb
whip:b whips:z whipped:d,n whipping:g	Verb
whistle:b whistles:z whistled:d,n whistling:g	Verb
whittle:b whittles:z whittled:d,n whittling:g	Verb
whoop:b whoops:z whooped:d,n whooping:g	Verb
wick:b wicks:z wicked:d,n wicking:g	Verb
widen:b widens:z widened:d,n widening:g	Verb
wield:b wields:z wielded:d,n wielding:g	Verb
wind:b winds:z wound:d,n winded:d,n winding:g	Verb
window:b windows:z windowed:d,n windowing:g	Verb
winnow:b winnows:z winnowed:d,n winnowing:g	Verb
wipe:b wipes:z wiped:d,n wiping:g	Verb
withdraw:b withdraws:z withdrew:d withdrawn:n withdrawing:g	Verb
wither:b withers:z withered:d,n withering:g	Verb
withhold:b withholds:z withheld:d,n withholding:g	Verb
withstand:b withstands:z withstood:d,n withstanding:g	Verb
wood:b woods:z wooded:d,n wooding:g	Verb
worded:d,n wording:g	Verb
worm:b worms:z wormed:d,n worming:g	Verb
worship:b worships:z worshiped:d,n worshipped:d,n worshiping:g worshipping:g	Verb
wrap:b wraps:z wrapped:d,n wrapping:g	Verb
wreck:b wrecks:z wrecked:d,n wrecking:g	Verb
wrest:b wrests:z wrested:d,n wresting:g	Verb
wrestle:b wrestles:z wrestled:d,n wrestling:g	Verb
wrongs:z wronged:d,n wronging:g	Verb
yank:b yanks:z yanked:d,n yanking:g	Verb
yard:b yards:z yarded:d,n yarding:g	Verb
yawn:b yawns:z yawned:d,n yawning:g	Verb
yield:b yields:z yielded:d,n yielding:g	Verb
zone:b zones:z zoned:d,n zoning:g	Verb
zoom:b zooms:z zoomed:d,n zooming:g	Verb
