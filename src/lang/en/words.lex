# words.lex: adjectives, adverbs, and endings of words that no file knows (a form that begins with a hyphen is an ending).
# A participle that mostly stands before a noun (retired, leading) is Adj here beside its verb. Adverbs in -ly have Ly as well.
# Adjectives that attribute (confident, keen) stand in titles.lex under CueAdj.

# Endings, longest first wins
-ly	Adv Ly
-ing	Verb Ing	outlining; a noun as often, but the frame of a cue asks for Ing
-ed	Verb Past Part
-ised -ized	Verb Past Part
-ising -izing	Verb Ing
-ise -ize	Verb Base
-ises -izes	Verb Third
-tion -sion -ment -ness -ity -ism -ship -hood -ance -ence -ency -ancy -ology -graphy	Noun Singular
-tions -sions -ments -nesses -ities -isms -ships -ences -ances	Noun Plural
-ist	Noun Role Singular	cellist, botanist: a person by trade or creed
-ists	Noun Role Plural
-er -or -eer	Noun Singular
-ers -ors -eers	Noun Plural
-man -woman	Noun Role Singular	cabman, oarswoman
-men -women	Noun Role Plural
-ous -ful -ive -al -able -ible -ish -less -ic -ary -ian -like -ward	Adj

# Words
aback	Adv
able	Adj
abnormal	Adj
abnormally	Adv Ly
above-average	Adj
abroad	Adv
abrupt	Adj
abruptly	Adv Ly
absent	Adj
absolute	Adj
absolutely	Adv Ly
absorbed	Adj
absurd	Adj
abundant	Adj
abused	Adj
abusive	Adj
abysmal	Adj
acceptable	Adj
accessible	Adj
accidental	Adj
accidentally	Adv Ly
accomplished	Adj
accordingly	Adv Ly
accountable	Adj
accurate	Adj
accurately	Adv Ly
accustomed	Adj
achievable	Adj
acid	Adj
acoustic	Adj
across-the-board	Adj
active	Adj
actively	Adv Ly
actual	Adj
actually	Adv Ly
acute	Adj
acutely	Adv Ly
addictive	Adj
additional	Adj
additionally	Adv Ly
adept	Adj
adequate	Adj
adequately	Adv Ly
adjacent	Adj
adjective	Adj
adjusted	Adj
administrative	Adj
admirable	Adj
admittedly	Adv Ly
adoring	Adj
advanced	Adj
advantageous	Adj
adventurous	Adj
adverse	Adj
adversely	Adv Ly
advisable	Adj
aerial	Adj
aesthetic	Adj
affected	Adj
affectionately	Adv Ly
affirmative	Adj
affluent	Adj
affordable	Adj
afloat	Adv
aforementioned	Adj
aged	Adj
ageing	Adj
aggravating	Adj
aggressive	Adj
aggressively	Adv Ly
aggrieved	Adj
agitating	Adj
agricultural	Adj
ahead	Adv
akin	Adj
alarming	Adj
alcoholic	Adj
algebraic	Adj
alien	Adj
alike	Adv
alive	Adj
all-important	Adj
all-or-nothing	Adj
all-out	Adj
all-party	Adj
all-terrain	Adj
allergic	Adj
allowable	Adj
almost	Adv
alone	Adv
aloud	Adv
alphabetic	Adj
alphabetical	Adj
already	Adv
also	Adv
altered	Adj
alternate	Adj
alternately	Adv Ly
alternative	Adj
alternatively	Adv Ly
altogether	Adv
always	Adv
amateur	Adj
amazing	Adj
amazingly	Adv Ly
amber	Adj
ambient	Adj
ambiguous	Adj
ambitious	Adj
amok	Adv
amorphous	Adj
ample	Adj
amusing	Adj
anachronistic	Adj
analogous	Adj
ancient	Adj
anew	Adv
angrily	Adv Ly
anguished	Adj
animated	Adj
annoying	Adj
annual	Adj
annually	Adv Ly
anointed	Adj
anonymous	Adj
anonymously	Adv Ly
anti-abortion	Adj
anti-business	Adj
anti-corporate	Adj
anti-discrimination	Adj
anti-establishment	Adj
anti-firearm	Adj
anti-gay	Adj
anti-gun	Adj
anti-immigrant	Adj
anti-immigration	Adj
anti-interventionist	Adj
anti-refugee	Adj
anti-terror	Adj
anti-terrorism	Adj
anti-terrorist	Adj
anti-war	Adj
antiabortion	Adj
antique	Adj
antisocial	Adj
antitrust	Adj
anyhow	Adv
anymore	Adv
anytime	Adv
anyway	Adv
anywhere	Adv
apart	Adv
apathetic	Adj
appalling	Adj
appallingly	Adv Ly
apparent	Adj
applicable	Adj
appropriate	Adj
appropriately	Adv Ly
approximate	Adj
approximately	Adv Ly
apt	Adj
arbitrarily	Adv Ly
arbitrary	Adj
arcane	Adj
archaic	Adj
ardent	Adj
arguable	Adj
arguably	Adv Ly
arithmetic	Adj
armed	Adj
arrogant	Adj
artful	Adj
artificial	Adj
artificially	Adv Ly
artistic	Adj
aside	Adv
asleep	Adj
assertive	Adj
associate	Adj
assorted	Adj
asynchronous	Adj
at-large	Adj
atmospheric	Adj
atomic	Adj
attendant	Adj
attractive	Adj
attributable	Adj
audacious	Adj
audible	Adj
audio	Adj
authentic	Adj
authoritarian	Adj
autistic	Adj
automated	Adj
automatic	Adj
automatically	Adv Ly
available	Adj
average	Adj
avid	Adj
avowed	Adj
awake	Adv
away	Adv
awful	Adj
awfully	Adv Ly
awkward	Adj
awkwardly	Adv Ly
back	Adv
back-to-back	Adj
backstage	Adv
backward	Adv
backwards	Adv
bad	Adj
badly	Adv Ly
balanced	Adj
balding	Adj
ballistic	Adj
banal	Adj
bankrolled	Adj
bankrupt	Adj
bare	Adj
bare-knuckled	Adj
barely	Adv Ly
baroque	Adj
basic	Adj
basically	Adv Ly
bastard	Adj
battered	Adj
battle-hardened	Adj
bearded	Adj
beautiful	Adj
beautifully	Adv Ly
behind-the-scenes	Adj
beholden	Adj
belatedly	Adv Ly
beleaguered	Adj
believable	Adj
bellicose	Adj
belligerent	Adj
beloved	Adj
benchmark	Adj
beneficial	Adj
bespectacled	Adj
best	Adj Adv
best-funded	Adj
best-known	Adj
better	Adj Adv
better-than-expected	Adj
biblical	Adj
bicultural	Adj
big	Adj
big-money	Adj
big-name	Adj
big-picture	Adj
bigger	Adj
biggest	Adj
bigoted	Adj
bilateral	Adj
bilingual	Adj
binary	Adj
biological	Adj
biomedical	Adj
bipartisan	Adj
bisexual	Adj
biting	Adj
bitterly	Adv Ly
bizarre	Adj
black-tie	Adj
blank	Adj
blatant	Adj
blatantly	Adv Ly
bleak	Adj
blind	Adj
blindly	Adv Ly
blistering	Adj
blond	Adj
bloody	Adj
blue	Adj
blue-collar	Adj
blunt	Adj
bluntly	Adv Ly
blustery	Adj
bogus	Adj
boisterous	Adj
bold	Adj
boldly	Adv Ly
bombastic	Adj
borderline	Adj
boring	Adj
born-again	Adj
brash	Adj
briefly	Adv Ly
bright	Adj
brighter	Adj
brightest	Adj
brightly	Adv Ly
brilliant	Adj
brilliantly	Adv Ly
broad	Adj
broader	Adj
broadest	Adj
broadly	Adv Ly
broken	Adj
brokered	Adj
brown	Adj
bruised	Adj
bruising	Adj
brutal	Adj
buildable	Adj
built-in	Adj
bureaucratic	Adj
busiest	Adj
business-friendly	Adj
busy	Adj
campaign-related	Adj
candid	Adj
candidly	Adv Ly
canonical	Adj
cantonal	Adj
capable	Adj
capitalist	Adj
capricious	Adj
careful	Adj
carefully	Adv Ly
careless	Adj
carnival-like	Adj
casual	Adj
catastrophic	Adj
catastrophically	Adv Ly
categorically	Adv Ly
causal	Adj
caustic	Adj
cautionary	Adj
celebratory	Adj
cellular	Adj
center-left	Adj
center-right	Adj
central	Adj
centrally	Adv Ly
centred	Adj
centuries-old	Adj
ceremonial	Adj
certainly	Adv Ly
chained	Adj
chaotic	Adj
characteristic	Adj
charitable	Adj
charming	Adj
cheap	Adj
cheaper	Adj
cheapest	Adj
cheaply	Adv Ly
cheerful	Adj
chemical	Adj
cherry-picked	Adj
chiefly	Adv Ly
childish	Adj
choral	Adj
chronic	Adj
chummy	Adj
circular	Adj
circumspect	Adj
civic	Adj
civil	Adj
civilian	Adj
civilized	Adj
clandestine	Adj
class-action	Adj
classic	Adj
classical	Adj
clean	Adj
cleanest	Adj Adv
cleanly	Adj Adv
clearer	Adj
clearest	Adj Adv
clearly	Adv Ly
clever	Adj
cleverer	Adj
cleverest	Adj
climate-change	Adj
clinging	Adj
clinical	Adj
close	Adj
closed-door	Adj
closely	Adv Ly
closer	Adj Adv
closer-than-expected	Adj
closest	Adj
cloth	Adj
clumsy	Adj
co-sponsored	Adj
coal-fired	Adj
coarse	Adj
coherent	Adj
coincidentally	Adv Ly
cold	Adj
collaborative	Adj
collateral	Adj
collective	Adj
collectively	Adv Ly
colored	Adj
colorful	Adj
coloured	Adj
combative	Adj
combined	Adj
comfortably	Adv Ly
comforting	Adj
comical	Adj
commercially	Adv Ly
common	Adj
common-sense	Adj
commonly	Adv Ly
communal	Adj
comparable	Adj
comparative	Adj
comparatively	Adv Ly
compartmentalized	Adj
compassionate	Adj
competent	Adj
competitive	Adj
complacent	Adj
complementary	Adj
complete	Adj
completely	Adv Ly
complex	Adj
complicated	Adj
comprehensible	Adj
comprehensive	Adj
comprised	Adj
compulsory	Adj
computational	Adj
concatenate	Adj
conceivable	Adj
conceivably	Adv Ly
concentrated	Adj
conceptual	Adj
conciliatory	Adj
concise	Adj
conclusive	Adj
concrete	Adj
concurrently	Adv Ly
condensed	Adj
condescending	Adj
conditional	Adj
conditioned	Adj
confidential	Adj
confidently	Adv Ly
conflicted	Adj
conflicting	Adj
confrontational	Adj
confusing	Adj
congressional	Adj
conquered	Adj
consciously	Adv Ly
consecutive	Adj
consequent	Adj
consequential	Adj
consequently	Adv Ly
conservative-leaning	Adj
considerable	Adj
considerably	Adv Ly
considerate	Adj
consistent	Adj
consistently	Adv Ly
consolidated	Adj
conspicuous	Adj
conspicuously	Adv Ly
constant	Adj
constantly	Adv Ly
constitutional	Adj
constructive	Adj
consummate	Adj
contemporaneous	Adj
contemporary	Adj
content	Adj
contentious	Adj
continental	Adj
contingent	Adj
continual	Adj
continually	Adv Ly
continuous	Adj
continuously	Adv Ly
contradictory	Adj
contrarian	Adj
contrary	Adj
contrived	Adj
controversial	Adj
convenient	Adj
conveniently	Adv Ly
conventional	Adj
conversely	Adv Ly
convincingly	Adv Ly
convoluted	Adj
cool	Adj
coolly	Adv Ly
coordinate	Adj
cordial	Adj
corn-based	Adj
corporate	Adj
correct	Adj
corrective	Adj
correctly	Adv Ly
corrupt	Adj
corrupting	Adj
cosmic	Adj
costlier	Adj
costly	Adj
cosy	Adj
countless	Adj
courageous	Adj
court-ordered	Adj
covert	Adj
cozy	Adj
cramped	Adj
crass	Adj
crazy	Adj
creative	Adj
credible	Adj
crippling	Adj
critically	Adv Ly
crooked	Adj
cross-border	Adj
cross-country	Adj
crowded	Adj
crucial	Adj
crude	Adj
cruel	Adj
cryptic	Adj
cubic	Adj
cuddly	Adj
cultural	Adj
culturally	Adv Ly
cumbersome	Adj
cumulative	Adj
cunning	Adj
curiously	Adv Ly
curly	Adj
current	Adj
cursory	Adj
customary	Adj
cut-price	Adj
cute	Adj
daft	Adj
daily	Adv
damaging	Adj
damn	Adj
damning	Adj
dangerous	Adj
dangerously	Adv Ly
dark	Adj
darkly	Adv Ly
darn	Adj
data-savvy	Adj
daunting	Adj
day-to-day	Adj
daylong	Adj
dead	Adj
deadliest	Adj
deadlocked	Adj
deadly	Adj
deaf	Adj
deafening	Adj
dear	Adv
debatable	Adj
debilitating	Adj
debt-free	Adj
decade-long	Adj
decades-long	Adj
decent	Adj
deceptive	Adj
decidedly	Adv Ly
decimal	Adj
decisive	Adj
decisively	Adv Ly
declaratory	Adj
decrepit	Adj
dedicated	Adj
deep	Adj Adv
deeper	Adj Adv
deepest	Adj
deeply	Adv Ly
defamatory	Adj
defective	Adj
defensive	Adj
deferred	Adj
defiantly	Adv Ly
definite	Adj
definitely	Adv Ly
definitive	Adj
definitively	Adv Ly
deflating	Adj
deftly	Adv Ly
degrading	Adj
delegate-rich	Adj
delegate-selection	Adj
deliberate	Adj
deliberately	Adv Ly
delicate	Adj
delicious	Adj
delightful	Adj
delta	Adj
delusional	Adj
demagogic	Adj
demented	Adj
democratically	Adv Ly
demographic	Adj
demographically	Adv Ly
dense	Adj
densely	Adv Ly
departmental	Adj
dependant	Adj
dependent	Adj
deplorable	Adj
depressed	Adj
deranged	Adj
derisive	Adj
derisively	Adv Ly
derivative	Adj
derogatory	Adj
descriptive	Adj
deserving	Adj
designate	Adj
designing	Adj
desirable	Adj
desktop	Adj
desperately	Adv Ly
despicable	Adj
destabilizing	Adj
destructive	Adj
detached	Adj
detectable	Adj
determinative	Adj
detrimental	Adj
devastating	Adj
developed	Adj
developmental	Adj
devious	Adj
devoid	Adj
devoted	Adj
diagnostic	Adj
diagonal	Adj
die-hard	Adj
diesel	Adj
different	Adj
differential	Adj
differentiating	Adj
differently	Adv Ly
difficult	Adj
digital	Adj
dignified	Adj
dim	Adj
dimensional	Adj
diplomatic	Adj
dire	Adj
directly	Adv Ly
dirtiest	Adj
dirty	Adj
disabled	Adj
disaffected	Adj
disappointing	Adj
disastrous	Adj
disastrously	Adv Ly
disciplinary	Adj
disciplined	Adj
discrete	Adj
discretionary	Adj
discriminating	Adj
discriminatory	Adj
disenfranchised	Adj
disgraced	Adj
disgraceful	Adj
disgruntled	Adj
disgusting	Adj
dishonest	Adj
disingenuous	Adj
dislocated	Adj
disloyal	Adj
dismal	Adj
disobedient	Adj
disorderly	Adj
disparagingly	Adv Ly
disparate	Adj
displaced	Adj
disposable	Adj
disproportionate	Adj
disproportionately	Adv Ly
disrespectful	Adj
disruptive	Adj
dissimilar	Adj
distant	Adj
distasteful	Adj
distinct	Adj
distinctive	Adj
distinctly	Adv Ly
distinguished	Adj
distorted	Adj
distressing	Adj
distributional	Adj
disturbed	Adj
disturbing	Adj
disturbingly	Adv Ly
divergent	Adj
diverse	Adj
divisive	Adj
dogged	Adj
doggedly	Adv Ly
dollar-based	Adj
domestic	Adj
domestically	Adv Ly
dominant	Adj
door-to-door	Adj
dot-com	Adj
double	Adj
double-digit	Adj
double-edged	Adj
doubtless	Adj Adv
dovish	Adj
down-ballot	Adj
downhill	Adj Adv
downright	Adv
downstairs	Adj Adv
downward	Adj Adv
downwards	Adv
dramatic	Adj
dramatically	Adv Ly
drastic	Adj
drastically	Adv Ly
draught	Adj
drawn-out	Adj
dreadful	Adj
dreary	Adj
dried	Adj
drunk	Adj
drunken	Adj
dry	Adj
dryly	Adv Ly
dual	Adj
due	Adj
dueling	Adj
dull	Adj
duly	Adv Ly
dumb	Adj
durable	Adj
dusty	Adj
dynamic	Adj
dynamically	Adv Ly
dysfunctional	Adj
eagerly	Adv Ly
earliest	Adj
early	Adj Adv
early-state	Adj
earnest	Adj
easier	Adj
easiest	Adj
easily	Adv Ly
east	Adv
easy	Adj
ebullient	Adj
eccentric	Adj
eclectic	Adj
ecological	Adj
economic	Adj
economical	Adj
economically	Adv Ly
educational	Adj
eerie	Adj
effective	Adj
effectively	Adv Ly
efficient	Adj
efficiently	Adv Ly
effusively	Adv Ly
egregious	Adj
eight-hour	Adj
eighth-grade	Adj
elderly	Adj
eldest	Adj
electable	Adj
elective	Adj
electoral	Adj
electric	Adj
electrical	Adj
electronic	Adj
electronically	Adv Ly
elegant	Adj
elemental	Adj
elementary	Adj
elevated	Adj
eligible	Adj
elitist	Adj
eloquent	Adj
else	Adv
elsewhere	Adv
embarrassing	Adj
embattled	Adj
embedded	Adj
emblematic	Adj
eminent	Adj
eminently	Adv Ly
emotional	Adj
emotionally	Adv Ly
empathetic	Adj
emphatically	Adv Ly
empirical	Adj
employer-based	Adj
employer-sponsored	Adj
empowering	Adj
empty	Adj
encrypted	Adj
endless	Adj
endlessly	Adv Ly
enduring	Adj
energetic	Adj
engaging	Adj
engraved	Adj
enjoyable	Adj
enlightened	Adj
enormous	Adj
enormously	Adv Ly
entertaining	Adj
enthusiastically	Adv Ly
entire	Adj
entirely	Adv Ly
entrenched	Adj
entrepreneurial	Adj
enviable	Adj
environmental	Adj
epidemic	Adj
eponymous	Adj
equal	Adj
equally	Adv Ly
equivalent	Adj
equivocal	Adj
ergo	Adv
erroneous	Adj
erroneously	Adv Ly
erstwhile	Adj
esoteric	Adj
especially	Adv Ly
essential	Adj
essentially	Adv Ly
eternal	Adj
ethical	Adj
ethnic	Adj
ethnically	Adv Ly
evasive	Adj
even	Adv
evenhanded	Adj
evenly	Adv Ly
eventual	Adj
eventually	Adv Ly
ever	Adv
everyday	Adj
everywhere	Adv
evidence-free	Adj
evident	Adj
evidently	Adv Ly
evil	Adj
evolutionary	Adj
exacerbated	Adj
exact	Adj
exactly	Adv Ly
exasperated	Adj
exceedingly	Adv Ly
excellent	Adj
exceptional	Adj
exceptionally	Adv Ly
excessive	Adj
excessively	Adv Ly
exciting	Adj
exclusive	Adj
exclusively	Adv Ly
executable	Adj
exempt	Adj
exhaustive	Adj
existential	Adj
exotic	Adj
expansionist	Adj
expansive	Adj
expedited	Adj
expensive	Adj
experienced	Adj
experimental	Adj
experimentally	Adv Ly
explanatory	Adj
explicit	Adj
explicitly	Adv Ly
exploitable	Adj
explosive	Adj
exponential	Adj
extant	Adj
extended	Adj
extensive	Adj
extensively	Adv Ly
external	Adj
externally	Adv Ly
extra	Adj
extramarital	Adj
extraneous	Adj
extraordinarily	Adv Ly
extraordinary	Adj
extreme	Adj
extremely	Adv Ly
eyebrow-raising	Adj
fabulous	Adj
face-to-face	Adj
fact-checked	Adj
fact-finding	Adj
factored	Adj
factual	Adj
factually	Adv Ly
fading	Adj
fainter	Adj
faintest	Adj
fair	Adj
fairer	Adj
fairest	Adj
fairly	Adv Ly
faith-based	Adj
faith-driven	Adj
faithfully	Adv Ly
fake	Adj
fallacious	Adj
fallen	Adj
false	Adj
falsely	Adv Ly
famed	Adj
familial	Adj
familiar	Adj
family-friendly	Adj Adv
famous	Adj
famously	Adv Ly
fantastic	Adj
far	Adv
far-flung	Adj
far-left	Adj
far-reaching	Adj
far-right	Adj
farther	Adv
farthest	Adj Adv
fascinating	Adj
fashionable	Adj
fast	Adj Adv
fast-growing	Adj
faster	Adj Adv
fastest	Adj
fat	Adj
fatal	Adj
fatally	Adv Ly
fateful	Adj
fatuous	Adj
faulty	Adj
faux	Adj
favorable	Adj
favorably	Adv Ly
favorite	Adj
favourable	Adj
favourite	Adj
feasible	Adj
feckless	Adj
federal	Adj
federally	Adv Ly
feeble	Adj
fellow	Adj
female	Adj
fence-mending	Adj
ferocious	Adj
fertile	Adj
fervent	Adj
fewest	Adj
fickle	Adj
fictional	Adj
fictitious	Adj
fierce	Adj
fiercely	Adv Ly
fiery	Adj
filthy	Adj
final	Adj
finally	Adv Ly
financial	Adj
financially	Adv Ly
finer	Adj
finest	Adj
finger-shaped	Adj
finite	Adj
fireable	Adj
fired-up	Adj
firmer	Adj
firmly	Adv Ly
first-ballot	Adj
first-ever	Adj
first-generation	Adj
first-in-the-nation	Adj
first-place	Adj
first-rate	Adj
first-term	Adj
first-time	Adj
firsthand	Adj Adv
firstly	Adv Ly
fiscal	Adj
fitful	Adj
fitted	Adj
fitting	Adj
five-hour	Adj
five-minute	Adj
five-year	Adj
fizzy	Adj
flat	Adj
flat-out	Adj
flatly	Adv Ly
flattering	Adj
flawed	Adj
flexible	Adj
flip	Adj
flip-flopped	Adj
floppy	Adj
fluent	Adj
fluffy	Adj
fluid	Adj
fluoride-in-the-water	Adj
folk	Adj
folksy	Adj
fondly	Adv Ly
foolish	Adj
for-profit	Adj
forceful	Adj
forcefully	Adv Ly
forcibly	Adv Ly
foregoing	Adj
foreign	Adj
foreign-born	Adj
foremost	Adj
forensic	Adj
forever	Adv
forlorn	Adj
formal	Adj
formally	Adv Ly
formative	Adj
former	Adj
formerly	Adv Ly
formidable	Adj
forth	Adv
forthcoming	Adj
fortunate	Adj
fortunately	Adv Ly
forward	Adv
forward-leaning	Adj
forwards	Adv
fossil	Adj
fossil-fuel	Adj
foul	Adj
founding	Adj
four-and-a-half-acre	Adj
four-candidate	Adj
four-course	Adj
four-day	Adj
four-point	Adj
four-star	Adj
four-way	Adj
four-year	Adj
fractious	Adj
fractured	Adj
fragile	Adj
frankly	Adv Ly
frantic	Adj
fraudulent	Adj
fraught	Adj
free	Adj
free-market	Adj
free-trade	Adj
freedom-loving	Adj
freelance	Adj
freely	Adv Ly
freewheeling	Adj
freezing	Adj
frequent	Adj
frequently	Adv Ly
fresh	Adj
friendliest	Adj
friendly	Adj
frightening	Adj
frivolous	Adj
front	Adj
front-loaded	Adj
frozen	Adj
fruitless	Adj
frustrating	Adj
full	Adj
full-throated	Adj
full-time	Adj
fuller	Adj
fullest	Adj Adv
fully	Adv Ly
functional	Adj
fundamental	Adj
fundamentally	Adv Ly
funeral	Adj
funnier	Adj
funniest	Adj
funny	Adj
furry	Adj
further	Adj Adv
furthermore	Adv
furthest	Adj Adv
fussy	Adj
futile	Adj
future	Adj
fuzzy	Adj
galactic	Adj
galvanized	Adj
gaunt	Adj
gay	Adj
general-election	Adj
generally	Adv Ly
generational	Adj
generic	Adj
generous	Adj
generously	Adv Ly
genetic	Adj
genetically	Adv Ly
gentle	Adj
gentlemanly	Adj
gently	Adv Ly
genuine	Adj
genuinely	Adv Ly
geographic	Adj
geographical	Adj
geographically	Adv Ly
geopolitical	Adj
get-out-the-vote	Adj
ghastly	Adj
gifted	Adj
gigantic	Adj
gilded	Adj
glacial	Adj
gladly	Adv Ly
glaring	Adj
gleefully	Adv Ly
global	Adj
globalized	Adj
globally	Adv Ly
gloomy	Adj
glorious	Adj
glossy	Adj
glowing	Adj
glumly	Adv Ly
golden	Adj
golf-course	Adj
good	Adj
good-paying	Adj
gorgeous	Adj
government-funded	Adj
governmental	Adj
gradual	Adj
gradually	Adv Ly
grammatical	Adj
grand	Adj
grandiose	Adj
graphic	Adj
graphical	Adj
grass-roots	Adj
gratefully	Adv Ly
gratuitous	Adj
gratuitously	Adv Ly
grave	Adj
gravely	Adv Ly
gravitational	Adj
gray	Adj
greasy	Adj
great	Adj
greater	Adj
greatest	Adj
greatly	Adv Ly
greedy	Adj
gregarious	Adj
gridlocked	Adj
grim	Adj
gross	Adj
grossly	Adv Ly
ground-game	Adj
groundbreaking	Adj
grudgingly	Adv Ly
grueling	Adj
gruff	Adj
grumpy	Adj
gubernatorial	Adj
gullible	Adj
gun-control	Adj
hairy	Adj
halfway	Adv
halting	Adj
hand-to-hand	Adj
handily	Adv Ly
hands-off	Adj
handsome	Adj
handwritten	Adj
handy	Adj
happier	Adj
happiest	Adj
happily	Adv Ly
hard	Adj Adv
hard-edged	Adj
hard-fought	Adj
hard-hit	Adj
hard-line	Adj
hard-pressed	Adj
hard-right	Adj
hard-working	Adj
hardback	Adj
hardened	Adj
harder	Adj Adv
hardest	Adj Adv
hardly	Adv Ly
hardy	Adj
harmful	Adj
harmless	Adj
harsh	Adj
harshly	Adv Ly
hastily	Adv Ly
hasty	Adj
hateful	Adj
hawkish	Adj
hazardous	Adj
hazy	Adj
healthier	Adj
healthy	Adj
heartfelt	Adj
heartily	Adv Ly
heated	Adj
heavier	Adj
heaviest	Adj Adv
heavily	Adv Ly
heavy	Adj
hefty	Adj
heinous	Adj
helpful	Adj
helpless	Adj
hemorrhaging	Adj
hence	Adv
henceforth	Adv
here	Adv
hereby	Adv
heroic	Adj
heterosexual	Adj
hexadecimal	Adj
hi-tech	Adj
hideous	Adj
hierarchical	Adj
high	Adj
high-level	Adj
high-paid	Adj
high-powered	Adj
high-priced	Adj
high-profile	Adj
high-speed	Adj
high-stakes	Adj
high-tech	Adj
high-water	Adj
higher	Adj Adv
highest	Adj
highest-profile	Adj
highest-ranking	Adj
highly	Adv Ly
hilarious	Adj
hip	Adj
historic	Adj
historical	Adj
historically	Adv Ly
hitherto	Adv
holy	Adj
home-school	Adj
home-state	Adj
homegrown	Adj
homeless	Adj
homophobic	Adj
homosexual	Adj
honest	Adj
honestly	Adv Ly
honorable	Adj
honorary	Adj
hopefully	Adv Ly
hopeless	Adj
hopelessly	Adv Ly
horizontal	Adj
horizontally	Adv Ly
horrendous	Adj
horrendously	Adv Ly
horrible	Adj
horribly	Adv Ly
horrid	Adj
horrific	Adj
hot	Adj
hotly	Adv Ly
hourly	Adj
however	Adv
huge	Adj
hugely	Adv Ly
huh	Adv
human	Adj
human-rights	Adj
humane	Adj
humble	Adj
humbling	Adj
humbly	Adv Ly
humiliating	Adj
humorous	Adj
hungry	Adj
hurtful	Adj
hydraulic	Adj
hypocritical	Adj
hypothetical	Adj
hysterical	Adj
iconic	Adj
ideal	Adj
idealistic	Adj
ideally	Adv Ly
identical	Adj
identically	Adv Ly
ideological	Adj
ideologically	Adv Ly
idiosyncratic	Adj
idiotic	Adj
idle	Adj
idly	Adv Ly
ignorant	Adj
ill	Adj Adv
ill-advised	Adj
ill-fated	Adj
ill-matched	Adj
illegal	Adj
illegally	Adv Ly
illiberal	Adj
illicit	Adj
illiterate	Adj
illogical	Adj
imaginary	Adj
imaginative	Adj
immature	Adj
immediate	Adj
immediately	Adv Ly
immense	Adj
immensely	Adv Ly
imminent	Adj
immoral	Adj
immortal	Adj
immune	Adj
impartial	Adj
impassioned	Adj
impending	Adj
imperative	Adj
imperfect	Adj
impermissibly	Adv Ly
impersonal	Adj
implausible	Adj
implicit	Adj
implicitly	Adv Ly
important	Adj
importantly	Adv Ly
impossible	Adj
impossibly	Adv Ly
impoverished	Adj
impractical	Adj
impressive	Adj
improbable	Adj
impromptu	Adj
improper	Adj
improperly	Adv Ly
impulsive	Adj
impulsively	Adv Ly
in-depth	Adj
in-person	Adj
in-state	Adj
in-your-face	Adj
inaccurate	Adj
inactive	Adj
inadequate	Adj
inadvertently	Adv Ly
inane	Adj
inappropriate	Adj
inaugural	Adj
inauthentic	Adj
incapable	Adj
incendiary	Adj
incidental	Adj
incidentally	Adv Ly
inclusive	Adj
incoherent	Adj
income-driven	Adj
incoming	Adj
incompatible	Adj
incompetent	Adj
incomplete	Adj
incomprehensible	Adj
incongruously	Adv Ly
inconsistent	Adj
inconvenient	Adj
incorporated	Adj
incorrect	Adj
incorrectly	Adv Ly
increasingly	Adv Ly
incredible	Adj
incredibly	Adv Ly
incremental	Adj
indeed	Adv
indefensible	Adj
indefinite	Adj
indefinitely	Adv Ly
independent-minded	Adj
independently	Adv Ly
indeterminate	Adj
indicative	Adj
indigenous	Adj
indirect	Adj
indirectly	Adv Ly
indiscriminate	Adj
indispensable	Adj
indistinguishable	Adj
individual	Adj
individually	Adv Ly
industrial	Adj
ineffective	Adj
inefficient	Adj
ineligible	Adj
inevitable	Adj
inevitably	Adv Ly
inexcusable	Adj
inexperienced	Adj
infallible	Adj
infamous	Adj
infamously	Adv Ly
infantile	Adj
inferior	Adj
infinite	Adj
infinitely	Adv Ly
inflammatory	Adj
inflation-adjusted	Adj
inflexible	Adj
influential	Adj
informal	Adj
informally	Adv Ly
information-age	Adj
informative	Adj
infrequent	Adj
ingenious	Adj
inherent	Adj
inherently	Adv Ly
inhibited	Adj
inhospitable	Adj
inhumane	Adj
initial	Adj
initially	Adv Ly
injured	Adj
inner	Adj
innocent	Adj
innocuous	Adj
innovative	Adj
inordinate	Adj
insane	Adj
insecure	Adj
insensitive	Adj
insidious	Adj
insignificant	Adj
insistently	Adv Ly
insofar	Adv
instant	Adj
instantly	Adv Ly
instead	Adv
instinctive	Adj
instinctively	Adv Ly
institutional	Adj
instrumental	Adj
insufficient	Adj
insurmountable	Adj
intact	Adj
integral	Adj
integrated	Adj
intellectually	Adv Ly
intelligence-gathering	Adj
intelligent	Adj
intemperate	Adj
intense	Adj
intensely	Adv Ly
intensive	Adj
intensively	Adv Ly
intentional	Adj
intentionally	Adv Ly
interactive	Adj
interactively	Adv Ly
interconnected	Adj
interesting	Adj
interestingly	Adv Ly
interim	Adj
interior	Adj
intermittent	Adj
internal	Adj
internally	Adv Ly
international	Adj
internationalist	Adj
internationally	Adv Ly
interventionist	Adj
intimately	Adv Ly
intolerable	Adj
intriguing	Adj
intrinsic	Adj
intrinsically	Adv Ly
introductory	Adj
intuitive	Adj
invaluable	Adj
invariably	Adv Ly
investigative	Adj
invisible	Adj
inward	Adj
irate	Adj
ironic	Adj
irrational	Adj
irrelevant	Adj
irresistible	Adj
irrespective	Adj
irresponsible	Adj
irreverent	Adj
irreversible	Adj
irritated	Adj
isolationist	Adj
itching	Adj
jarring	Adj
job-approval	Adj
job-killing	Adj
jobless	Adj
joint	Adj
jointly	Adv Ly
jokingly	Adv Ly
jolly	Adj
journalistic	Adj
judicial	Adj
jumbo	Adj
junior	Adj
just	Adv
justifiable	Adj
justifiably	Adv Ly
justified	Adj
juvenile	Adj
keenly	Adv Ly
key	Adj
kind-hearted	Adj
kindly	Adj Adv
knee-jerk	Adj
knife-wielding	Adj
knowingly	Adv Ly
knowledgeable	Adj
lackluster	Adj
lagging	Adj
laid-off	Adj
lame	Adj
lame-duck	Adj
large	Adj
large-scale	Adj
largely	Adv Ly
larger	Adj
larger-than-life	Adj
largest	Adj
laser-focused	Adj
last-ditch	Adj
last-minute	Adj
lasting	Adj
late	Adj Adv
late-breaking	Adj
late-deciding	Adj
latest	Adj
latter	Adj
law-abiding	Adj
lawfully	Adv Ly
lax	Adj
lazy	Adj
leaded	Adj
lean	Adj
leaner	Adj
least	Adj
leaved	Adj
left	Adj
left-leaning	Adj
left-right	Adj
left-wing	Adj
leftward	Adj
legal	Adj
legalized	Adj
legally	Adv Ly
legendary	Adj
legible	Adj
legislative	Adj
legitimate	Adj
legitimately	Adv Ly
lengthy	Adj
lenient	Adj
lesbian	Adj
less-educated	Adj
lesser	Adj
lesser-known	Adj
lethal	Adj
liable	Adj
licensed	Adj
lifelong	Adj
lighter	Adj
lightest	Adj Adv
lighthearted	Adj
lightly	Adv Ly
lightweight	Adj
likable	Adj
like-minded	Adj
likely	Adj Adv
likewise	Adv
limited	Adj
linear	Adj
linguistic	Adj
liquid	Adj
literal	Adj
literally	Adv Ly
literary	Adj
literate	Adj
little	Adj Adv
little-known	Adj
live	Adj
lively	Adj
locally	Adv Ly
located	Adj
lofty	Adj
logical	Adj
logically	Adv Ly
lone	Adj
lone-wolf	Adj
lonely	Adj
long	Adj Adv
long-awaited	Adj
long-held	Adj
long-range	Adj
long-running	Adj
long-shot	Adj
long-standing	Adj
long-term	Adj
longer	Adj Adv
longer-term	Adj
longest	Adj
longest-serving	Adj
longstanding	Adj
longtime	Adj
look-alike	Adj
loony	Adj
loose	Adj
loosely	Adv Ly
lopsided	Adj
loud	Adj Adv
louder	Adv
loudest	Adj
loudly	Adv Ly
lousy	Adj
lovely	Adj
low	Adj
low-carbon	Adj
low-cost	Adj
low-dollar	Adj
low-income	Adj
low-key	Adj
low-profile	Adj
low-wage	Adj
lower	Adj
lower-cost	Adj
lower-level	Adj
lower-tier	Adj
lower-wage	Adj
lowered	Adj
lowest	Adj
loyal	Adj
luckily	Adv Ly
lucky	Adj
lucrative	Adj
ludicrous	Adj
lunatic	Adj
luxurious	Adj
magic	Adj
magical	Adj
magically	Adv Ly
magnanimous	Adj
magnetic	Adj
magnificent	Adj
main	Adj
mainly	Adv Ly
mainstream	Adj
major-party	Adj
makeshift	Adj
male	Adj
malicious	Adj
mandatory	Adj
manifestly	Adv Ly
manually	Adv Ly
marginal	Adj
marginally	Adv Ly
marital	Adj
marked	Adj
markedly	Adv Ly
market-friendly	Adj
marvellous	Adj
marvelous	Adj
massive	Adj
massively	Adv Ly
matching	Adj
mathematical	Adj
mathematically	Adv Ly
mature	Adj
maximum	Adj
maybe	Adv
mayoral	Adj
mean-spirited	Adj
meaningful	Adj
meaningless	Adj
mechanical	Adj
median	Adj
medical	Adj
medieval	Adj
memorable	Adj
memorably	Adv Ly
menstrual	Adj
mental	Adj
mentally	Adv Ly
merciless	Adj
mere	Adj
merely	Adv Ly
meritless	Adj
merry	Adj
messy	Adj
meteoric	Adj
methodical	Adj
methodically	Adv Ly
metric	Adj
metropolitan	Adj
mid-morning	Adj
middle	Adj
middle-aged	Adj
mighty	Adj Adv
mild	Adj
mildly	Adv Ly
militarily	Adv Ly
military-style	Adj
millennial	Adj
mindless	Adj
minimal	Adj
minimalist	Adj
minimum	Adj
minor	Adj
minuscule	Adj
miraculous	Adj
miscellaneous	Adj
misdirected	Adj
miserable	Adj
miserably	Adv Ly
misguided	Adj
misleading	Adj
misogynist	Adj
mistaken	Adj
mistakenly	Adv Ly
mixed	Adj
mnemonic	Adj
mobile	Adj
moderate-income	Adj
moderately	Adv Ly
modern	Adj
modern-day	Adj
modest	Adj
molecular	Adj
momentarily	Adv Ly
momentous	Adj
monetary	Adj
monochrome	Adj
monolithic	Adj
monthly	Adj
months-long	Adj
moot	Adj
moral	Adj
morally	Adv Ly
moreover	Adv
mortal	Adj
mortar	Adj
most-watched	Adj
mostly	Adv Ly
motivational	Adj
motive	Adj
much-needed	Adj
multibillion-dollar	Adj
multimillion-dollar	Adj
multinational	Adj
multiple	Adj
mundane	Adj
municipal	Adj
murderous	Adj
murky	Adj
muscular	Adj
musical	Adj
muted	Adj
mutual	Adj
mutually	Adv Ly
myriad	Adj
mysterious	Adj
mysteriously	Adv Ly
mystic	Adj
mythical	Adj
nagging	Adj
naive	Adj
naked	Adj
nameless	Adj
namely	Adv Ly
narcissistic	Adj
narrow	Adj
narrower	Adj
narrowest	Adj
narrowly	Adv Ly
nastier	Adj
nastiest	Adj
nasty	Adj
national	Adj
nationally	Adv Ly
nationwide	Adj
native-born	Adj
natural	Adj
naturalized	Adj
naturally	Adv Ly
naughty	Adj
naval	Adj
near-record	Adj
nearby	Adj
nearer	Adj Adv
nearest	Adj
nearly	Adv Ly
neat	Adj
neatly	Adv Ly
necessarily	Adv Ly
necessary	Adj
neck-and-neck	Adj
needless	Adj
needlessly	Adv Ly
negative	Adj
negligible	Adj
negotiable	Adj
neighboring	Adj
neophyte	Adj
nested	Adj
net	Adj
neural	Adj
neutral	Adj
nevertheless	Adv
new	Adj
newer	Adj
newest	Adj
newfound	Adj
newly	Adv Ly
next-generation	Adj
nice	Adj
nicely	Adv Ly
nicer	Adj
nicest	Adj
nightly	Adj
nihilistic	Adj
no-fly	Adj
noisy	Adj
nominal	Adj
nominally	Adv Ly
non	Adj
non-citizen	Adj
non-disclosure	Adj
non-government	Adj
non-partisan	Adj
non-violent	Adj
non-white	Adj
nondisclosure	Adj
nonetheless	Adv
nonpartisan	Adj
nonwhite	Adj
normal	Adj
normally	Adv Ly
north	Adv
northeastern	Adj
not-so-subtle	Adj
notable	Adj
notably	Adv Ly
noticeably	Adv Ly
notorious	Adj
notoriously	Adv Ly
now-defunct	Adj
nowhere	Adv
nuanced	Adj
nuclear	Adj
numb	Adj
numbest	Adj
numeric	Adj
numerical	Adj
numerous	Adj
objectionable	Adj
objective	Adj
obligatory	Adj
obliging	Adj
obliquely	Adv Ly
obnoxious	Adj
obscene	Adj
obscure	Adj
obsolete	Adj
obtainable	Adj
obvious	Adj
obviously	Adv Ly
occasional	Adj
occasionally	Adv Ly
occupied	Adj
odd	Adj
oddly	Adv Ly
off-the-cuff	Adj
off-the-record	Adj
offensive	Adj
offhand	Adj Adv
officially	Adv Ly
offshore	Adj Adv
offstage	Adj
oft-stated	Adj
often	Adv
old	Adj
old-fashioned	Adj
older	Adj
oldest	Adj
olive	Adj
ominous	Adj
on-air	Adj
on-the-ground	Adj
once-formidable	Adj
one-on-one	Adj
one-sided	Adj
one-time	Adj
one-year	Adj
onerous	Adj
onetime	Adj
ongoing	Adj
online	Adj
only	Adj Adv
onwards	Adv
opaque	Adj
openly	Adv Ly
operational	Adj
opinionated	Adj
opioid	Adj
oppressive	Adj
optic	Adj
optical	Adj
optimal	Adj
optimum	Adj
optional	Adj
optionally	Adv Ly
oral	Adj
orange	Adj
orbital	Adj
orchestral	Adj
ordinary	Adj
organic	Adj
organizational	Adj
orient	Adj
oriental	Adj
oriented	Adj
original	Adj
originally	Adv Ly
other	Adj
otherwise	Adv
out-of-print	Adj
out-of-state	Adj
outdated	Adj
outdoor	Adj
outer	Adj
outgoing	Adj
outlandish	Adj
outrageous	Adj
outright	Adj Adv
outsize	Adj
outsized	Adj
outsourced	Adj
outspent	Adj
outstanding	Adj
over-the-top	Adj
overall	Adj Adv
overarching	Adj
overblown	Adj
overdue	Adj
overgrown	Adj
overhead	Adj
overlong	Adj
overly	Adv Ly
overpriced	Adj
overriding	Adj
overseas	Adj Adv
oversize	Adj
overt	Adj
overtime	Adv
overtly	Adv Ly
overwhelming	Adj
overwhelmingly	Adv Ly
own	Adj
packed	Adj
painful	Adj
painfully	Adv Ly
painless	Adj
palpable	Adj
paltry	Adj
pandering	Adj
parallel	Adj
paranoid	Adj
parental	Adj
parliamentary	Adj
parochial	Adj
partial	Adj
partially	Adv Ly
particular	Adj
particularly	Adv Ly
partisan	Adj
partly	Adv Ly
passionate	Adj
passionately	Adv Ly
passive	Adj
patented	Adj
pathetic	Adj
pathological	Adj
peaceful	Adj
peacefully	Adv Ly
peculiar	Adj
pedantic	Adj
pediatric	Adj
pent-up	Adj
percentage-point	Adj
perennial	Adj
perfect	Adj
perfectly	Adv Ly
perfunctory	Adj
perhaps	Adv
perilous	Adj
periodic	Adj
periodically	Adv Ly
peripheral	Adj
perk	Adj
permanent	Adj
permanently	Adv Ly
perpetual	Adj
persistent	Adj
personal	Adj
personally	Adv Ly
persuadable	Adj
pervasive	Adj
perverse	Adj
petite	Adj
petty	Adj
pharmaceutical	Adj
phenomenal	Adj
philanthropic	Adj
philosophical	Adj
phony	Adj
photo-line	Adj
photographic	Adj
physical	Adj
physically	Adv Ly
piano	Adj
pink	Adj
pioneering	Adj
pivot	Adj
pivotal	Adj
plain	Adj
plainly	Adv Ly
planetary	Adj
plastic	Adj
plausible	Adj
playable	Adj
playfully	Adv Ly
pleasant	Adj
pleasantly	Adv Ly
pleasing	Adj
plenary	Adj
plentiful	Adj
plodding	Adj
plural	Adj
poetic	Adj
pointedly	Adv Ly
pointless	Adj
poisonous	Adj
polar	Adj
polarizing	Adj
policy-making	Adj
polished	Adj
polite	Adj
politely	Adv Ly
political	Adj
politically	Adv Ly
polynomial	Adj
pompous	Adj
poor	Adj
poorer	Adj
poorest	Adj
poorly	Adv Ly
popular	Adj
populated	Adj
populous	Adj
porous	Adj
portable	Adj
positively	Adv Ly
possessed	Adj
possible	Adj
possibly	Adv Ly
post-convention	Adj
postal	Adj
potent	Adj
potential	Adj
potentially	Adv Ly
powerful	Adj
powerfully	Adv Ly
practicable	Adj
practical	Adj
practically	Adv Ly
pragmatic	Adj
pre-campaign	Adj
pre-determined	Adj
precarious	Adj
precious	Adj
precise	Adj
precisely	Adv Ly
precision	Adj
predatory	Adj
predictable	Adj
predictive	Adj
predominantly	Adv Ly
preferable	Adj
preferably	Adv Ly
pregnant	Adj
preliminary	Adj
premature	Adj
prematurely	Adv Ly
prerequisite	Adj
presently	Adv Ly
presidential	Adj
prestigious	Adj
presumably	Adv Ly
presumptive	Adj
presumptively	Adv Ly
pretend	Adj
pretentious	Adj
preternaturally	Adv Ly
pretty	Adv
prevalent	Adj
previous	Adj
primarily	Adv Ly
primary	Adj
prime	Adj
primitive	Adj
principally	Adv Ly
principled	Adj
prior	Adj Adv
pristine	Adj
private	Adj
private-jet	Adj
private-sector	Adj
privately	Adv Ly
privileged	Adj
pro	Adj
pro-abortion	Adj
pro-choice	Adj
pro-democracy	Adj
pro-ethanol	Adj
pro-gay	Adj
pro-life	Adj
proactive	Adj
probability-based	Adj
probable	Adj
probably	Adv Ly
problematic	Adj
procedural	Adj
productive	Adj
professional	Adj
professionally	Adv Ly
profitable	Adj
profound	Adj
profoundly	Adv Ly
progressively	Adv Ly
prohibitive	Adj
prolific	Adj
prolonged	Adj
prominent	Adj
prominently	Adv Ly
promotional	Adj
promptly	Adv Ly
prone	Adj
proper	Adj
properly	Adv Ly
proportional	Adj
proportionally	Adv Ly
proprietary	Adj
prospective	Adj
prosperous	Adj
protected	Adj
protracted	Adj
proudest	Adj
proudly	Adv Ly
provincial	Adj
provisional	Adj
provocative	Adj
prudent	Adj
pseudo	Adj
psychological	Adj
public-records	Adj
public-sector	Adj
publicly	Adv Ly
puffy	Adj
pugilistic	Adj
pugnacious	Adj
punitive	Adj
pure	Adj
purely	Adv Ly
purple	Adj
pursuant	Adj
putatively	Adv Ly
puzzling	Adj
qualified	Adj
quantum	Adj
quarterly	Adj
questionable	Adj
quick	Adj
quicker	Adj Adv
quickest	Adj Adv
quickly	Adv Ly
quiet	Adj
quieter	Adj
quietest	Adj
quietly	Adv Ly
quite	Adv
quixotic	Adj
quote-unquote	Adj
rabid	Adj
race-conscious	Adj
racial	Adj
racially	Adv Ly
racist	Adj
radical	Adj
radically	Adv Ly
rainy	Adj
rambling	Adj
rampant	Adj
random	Adj
randomly	Adv Ly
rank-and-file	Adj
rapid	Adj
rapidly	Adv Ly
rare	Adj
rarely	Adv Ly
rarer	Adj
rarest	Adj
rash	Adj
rather	Adv
rational	Adj
rationally	Adv Ly
rattling	Adj
raucous	Adj
raw	Adj
razor-sharp	Adj
razor-thin	Adj
re-tweeting	Adj
reactionary	Adj
reactive	Adj
readable	Adj
readily	Adv Ly
real	Adj
real-life	Adj
real-time	Adj
realistic	Adj
realistically	Adv Ly
really	Adv Ly
reasonable	Adj
reasonably	Adv Ly
rebel-held	Adj
rebellious	Adj
recent	Adj
receptive	Adj
recipient	Adj
reckless	Adj
recognisable	Adj
recognizable	Adj
record-breaking	Adj
recreational	Adj
rectangular	Adj
rectified	Adj
recursive	Adj
red	Adj
redacted	Adj
reductive	Adj
redundant	Adj
refined	Adj
reflective	Adj
refreshing	Adj
refundable	Adj
regardless	Adv
regenerative	Adj
regional	Adj
regrettable	Adj
regrettably	Adv Ly
regular	Adj
regularly	Adv Ly
regulatory	Adj
relatable	Adj
relatively	Adv Ly
relentless	Adj
relentlessly	Adv Ly
relevant	Adj
reliable	Adj
reliably	Adv Ly
reliant	Adj
religious	Adj
religious-liberties	Adj
reluctantly	Adv Ly
remarkable	Adj
remarkably	Adv Ly
reminiscent	Adj
remote	Adj
remotely	Adv Ly
renewable	Adj
renowned	Adj
repeatable	Adj
repeatedly	Adv Ly
repetitive	Adj
replete	Adj
repressive	Adj
reproductive	Adj
repulsive	Adj
reputational	Adj
residential	Adj
residual	Adj
resilient	Adj
resistant	Adj
resonant	Adj
resort-style	Adj
resounding	Adj
resoundingly	Adv Ly
respectable	Adj
respectful	Adj
respectfully	Adv Ly
respective	Adj
respectively	Adv Ly
responsible	Adj
responsive	Adj
rested	Adj
restive	Adj
restrained	Adj
restricted	Adj
restrictive	Adj
retail	Adj
retired	Adj
retroactively	Adv Ly
revisionist	Adj
rewarding	Adj
rhetorical	Adj
rhetorically	Adv Ly
rich	Adj
richer	Adj
richest	Adj
rid	Adj
ridiculous	Adj
ridiculously	Adv Ly
right-leaning	Adj
right-wing	Adj
rightful	Adj
rightly	Adv Ly
rigid	Adj
rigorous	Adj
ripe	Adj
risky	Adj
robotic	Adj
robust	Adj
rocky	Adj
rolling	Adj
romantic	Adj
rotten	Adj
rough	Adj
roughly	Adv Ly
roundabout	Adj
roundly	Adv Ly
roundtable	Adj
rousing	Adj
routine	Adj
routinely	Adv Ly
rowdy	Adj
rude	Adj
rural	Adj
rusty	Adj
sacred	Adj
saddened	Adj
sadly	Adv Ly
safe	Adj
safely	Adv Ly
safer	Adj
safest	Adj
salaried	Adj
salient	Adj
same	Adj
same-ole	Adj
sane	Adj
sarcastic	Adj
sarcastically	Adv Ly
satisfactorily	Adv Ly
satisfactory	Adj
satisfying	Adj
scant	Adj
scarce	Adj Adv
scarcely	Adv Ly
scarlet	Adj
scary	Adj
scattered	Adj
scientific	Adj
scientifically	Adv Ly
scorched-earth	Adj
searchable	Adj
searing	Adj
seaside	Adj
seasoned	Adj
second-degree	Adj
second-guess	Adj
second-largest	Adj
second-place	Adj
second-to-last	Adj
secondary	Adj
secondly	Adv Ly
secret	Adj
secretly	Adv Ly
secular	Adj
secure	Adj
segregationist	Adj
seismic	Adj
seldom	Adv
selective	Adj
selectively	Adv Ly
self-described	Adj
self-effacing	Adj
self-funding	Adj
self-identified	Adj
self-inflicted	Adj
self-made	Adj
self-proclaimed	Adj
self-published	Adj
self-reinforcing	Adj
self-serving	Adj
self-styled	Adj
selfish	Adj
semantic	Adj
senior	Adj
senseless	Adj
sensible	Adj
sensibly	Adv Ly
sentient	Adj
sentimental	Adj
separate	Adj
separately	Adv Ly
sequential	Adj
serial	Adj
serious	Adj
seriously	Adv Ly
seven-member	Adj
severe	Adj
severely	Adv Ly
sexier	Adj
sexist	Adj
sexual	Adj
sexually	Adv Ly
sexy	Adj
shaky	Adj
shallow	Adj
shameful	Adj
sharp	Adj
sharpened	Adj
sharper	Adj
sharpest	Adj
sharply	Adv Ly
sheer	Adj
shell-shocked	Adj
shiny	Adj
shocking	Adj
short	Adj
short-lived	Adj
short-term	Adj
shorter	Adj
shortest	Adj
shortly	Adv Ly
shrewd	Adj
shy	Adj
sickening	Adj
sideways	Adj Adv
sighted	Adj
sign-up	Adj
significant	Adj
significantly	Adv Ly
sillier	Adj
silliest	Adj
silly	Adj
silver	Adj
similar	Adj
similarly	Adv Ly
simple	Adj
simpler	Adj
simplest	Adj
simplistic	Adj
simply	Adv Ly
simulated	Adj
simultaneous	Adj
simultaneously	Adv Ly
sincere	Adj
sincerely	Adv Ly
sinful	Adj
single	Adj
single-digit	Adj
single-family	Adj
single-payer	Adj
singular	Adj
singularly	Adv Ly
sinister	Adj
sit-down	Adj
situated	Adj
six-day	Adj
six-lane	Adj
six-pointed	Adj
six-year	Adj
sixth-place	Adj
sizable	Adj
skewed	Adj
skilled	Adj
slam-dunk	Adj
sleepy	Adj
slick	Adj
slight	Adj
slighter	Adj
slightest	Adj
slightly	Adv Ly
slim	Adj
slimmer	Adj
slippery	Adj
sloppy	Adj
slow	Adj
slower	Adj
slowest	Adj Adv
slowly	Adv Ly
small	Adj
small-dollar	Adj
small-town	Adj
smaller	Adj
smallest	Adj
smallish	Adj
smart	Adj
smarter	Adv
smartest	Adj
smelly	Adj
smooth	Adj
smoothest	Adj
smoothly	Adv Ly
smug	Adj
snarky	Adj
sneaky	Adj
snowy	Adj
so-called	Adj
sober	Adj
sobering	Adj
social	Adj
socially	Adv Ly
soft	Adj
soft-spoken	Adj
softer	Adj
solar	Adj
sole	Adj
solely	Adv Ly
solid	Adj
solidly	Adv Ly
somber	Adj
somehow	Adv
someplace	Adv
sometime	Adv
sometimes	Adv
somewhat	Adv
somewhere	Adv
soon-to-be	Adj
sooner	Adv
soonest	Adv
sophisticated	Adj
sophomoric	Adj
sordid	Adj
sore	Adj
sought-after	Adj
soundly	Adv Ly
sour	Adj
south	Adv
southeastern	Adj
sovereign	Adj
spacious	Adj
spanking	Adj
spare	Adj
sparkling	Adj
sparse	Adj
sparsely	Adv Ly
spatial	Adj
special	Adj
specially	Adv Ly
specific	Adj
specifically	Adv Ly
spectacular	Adj
spectacularly	Adv Ly
speculative	Adj
speechless	Adj
spirited	Adj
spiritual	Adj
splendid	Adj
spontaneous	Adj
spontaneously	Adv Ly
sprawling	Adj
spurious	Adj
square	Adj
squarely	Adv Ly
stable	Adj
staggering	Adj
stagnant	Adj
stale	Adj
stalled	Adj
standard	Adj
standardized	Adj
star-struck	Adj
stark	Adj
starkly	Adv Ly
startling	Adj
state-by-state	Adj
state-level	Adj
state-owned	Adj
statewide	Adj
static	Adj
stationary	Adj
statistical	Adj
statutory	Adj
staunch	Adj
steadfast	Adj
steadily	Adv Ly
steady	Adj
steely	Adj
steep	Adj
stepped-up	Adj
stereo	Adj
sterile	Adj
sterling	Adj
stern	Adj
sternly	Adv Ly
sticky	Adj
stiff	Adj
still	Adv
straight	Adj Adv
straightforward	Adj
strained	Adj
strange	Adj
strangely	Adv Ly
strangest	Adj
strategic	Adj
strategically	Adv Ly
strict	Adj
stricter	Adj
strictly	Adv Ly
striking	Adj
strikingly	Adv Ly
stringent	Adj
strong	Adj
stronger	Adj
stronger-than-expected	Adj
strongest	Adj
strongly	Adv Ly
structural	Adj
structured	Adj
stubborn	Adj
stubbornly	Adv Ly
studiously	Adv Ly
stunning	Adj
stupid	Adj
subject	Adj
subjective	Adj
subprime	Adj
subsequent	Adj
subsequently	Adv Ly
subsidized	Adj
substantial	Adj
substantially	Adv Ly
substantive	Adj
subtle	Adj
subtler	Adj
subtly	Adv Ly
suburban	Adj
successful	Adj
successfully	Adv Ly
successive	Adj
sudden	Adj
suddenly	Adv Ly
sufficient	Adj
sufficiently	Adv Ly
suicidal	Adj
suitable	Adj
suitably	Adv Ly
sundry	Adj
sunny	Adj
super	Adj
super-rich	Adj
superb	Adj
superficial	Adj
superficially	Adv Ly
superfluous	Adj
superior	Adj
supernatural	Adj
supervised	Adj
supplementary	Adj
surefire	Adj
surely	Adv Ly
surprising	Adj
surprisingly	Adv Ly
surreal	Adj
susceptible	Adj
suspiciously	Adv Ly
sustainable	Adj
sustained	Adj
swaggering	Adj
sweeping	Adj
sweet	Adj
swiftly	Adv Ly
swing-state	Adj
symbolic	Adj
symmetric	Adj
synonymous	Adj
syntactic	Adj
syntactically	Adv Ly
systematic	Adj
systematically	Adv Ly
systemic	Adj
tacit	Adj
tactful	Adj
tactical	Adj
tactless	Adj
take-home	Adj
talented	Adj
tall	Adj
tame	Adj
tandem	Adj
tangent	Adj
tangible	Adj
tasteless	Adj
tax-exempt	Adj
tearful	Adj
technical	Adj
technically	Adv Ly
technological	Adj
tedious	Adj
teenage	Adj
televised	Adj
temperamentally	Adv Ly
temporarily	Adv Ly
temporary	Adj
tempting	Adj
tense	Adj
tentative	Adj
tentatively	Adv Ly
tenuous	Adj
tepid	Adj
terminal	Adj
terminally	Adv Ly
terrible	Adj
terribly	Adv Ly
terrific	Adj
terrifying	Adj
territorial	Adj
terror-related	Adj
terse	Adj
textual	Adj
thankfully	Adv Ly
theological	Adj
theoretical	Adj
theoretically	Adv Ly
therapeutic	Adj
thereabouts	Adv
thereafter	Adv
thereby	Adv
therefore	Adv
therein	Adv
thereof	Adv
thermonuclear	Adj
thick	Adj
thin	Adj
thin-skinned	Adj
third-largest	Adj
third-party	Adj
third-place	Adj
thorny	Adj
thorough	Adj
thoroughly	Adv Ly
thoughtful	Adj
three-candidate	Adj
three-day	Adj
three-hour	Adj
three-man	Adj
three-month	Adj
three-percentage-point	Adj
three-point	Adj
three-way	Adj
thus	Adv
tidy	Adj
tight	Adj
tight-knit	Adj
tighter	Adj
tightly	Adv Ly
time-consuming	Adj
timely	Adj
tinged	Adj
tiny	Adj
tiresome	Adj
together	Adv
token	Adj
tolerable	Adj
tolerant	Adj
too	Adv
toothless	Adj
top	Adj
top-dollar	Adj
top-ranked	Adj
top-tier	Adj
top-two	Adj
topical	Adj
tortured	Adj
total	Adj
totalitarian	Adj
totally	Adv Ly
tough	Adj
tough-minded	Adj
tougher	Adj
toughest	Adj
towering	Adj
toxic	Adj
traditional	Adj
traditionally	Adv Ly
tragic	Adj
transformative	Adj
transgender	Adj
transient	Adj
transitional	Adj
transparent	Adj
transphobic	Adj
tremendous	Adj
tremendously	Adv Ly
trendy	Adj
trickier	Adj
tricky	Adj
trillion-dollar	Adj
triple	Adj
trivial	Adj
trivially	Adv Ly
troublesome	Adj
troubling	Adj
true	Adj
truly	Adv Ly
truncate	Adj
trustworthy	Adj
trusty	Adj
truthful	Adj
tsk	Adv
tuition-free	Adj
tumultuous	Adj
turbulent	Adj
tutorial	Adj
twice	Adv
twisted	Adj
two-front	Adj
two-hour	Adj
two-man	Adj
two-party	Adj
two-person	Adj
two-pirate	Adj
two-term	Adj
two-time	Adj
two-way	Adj
two-year	Adj
typed	Adj
typical	Adj
typically	Adv Ly
ubiquitous	Adj
ugly	Adj
ultimate	Adj
ultimately	Adv Ly
ultra-conservative	Adj
ultraconservative	Adj
unabashed	Adj
unable	Adj
unacceptable	Adj
unaccompanied	Adj
unaccountable	Adj
unaffected	Adj
unaffiliated	Adj
unaffordable	Adj
unafraid	Adj
unaligned	Adj
unambiguous	Adj
unanimous	Adj
unanimously	Adv Ly
unanswered	Adj
unarmed	Adj
unattended	Adj
unauthorised	Adj
unauthorized	Adj
unavailable	Adj
unavoidable	Adj
unbalanced	Adj
unbearable	Adj
unbelievable	Adj
unbelievably	Adv Ly
unbending	Adj
unbiased	Adj
unborn	Adj
unbound	Adj
unchanged	Adj
uncharted	Adj
unclassified	Adj
uncommitted	Adj
uncommon	Adj
uncompromising	Adj
unconnected	Adj
unconscionable	Adj
unconscious	Adj
unconstitutional	Adj
unconventional	Adj
unconvincing	Adj
undeclared	Adj
undefeated	Adj
undefined	Adj
undemocratic	Adj
undercover	Adj
underfoot	Adv
underground	Adj
underserved	Adj
understandable	Adj
understandably	Adv Ly
underwater	Adj
undesirable	Adj
undetermined	Adj
undisclosed	Adj
undisputed	Adj
undivided	Adj
undocumented	Adj
undone	Adj
undoubtedly	Adv Ly
undue	Adj
unduly	Adv Ly
unelectable	Adj
unemployed	Adj
unequivocally	Adv Ly
unethical	Adj
unexpected	Adj
unexpectedly	Adv Ly
unexplained	Adj
unfair	Adj
unfairly	Adv Ly
unfamiliar	Adj
unfavorable	Adj
unfavorably	Adv Ly
unfettered	Adj
unfinished	Adj
unfit	Adj
unflattering	Adj
unforced	Adj
unfortunate	Adj
unfortunately	Adv Ly
unfounded	Adj
unfriendly	Adj
unhealthy	Adj
unheard	Adj
unhelpful	Adj
uniform	Adj
uniformly	Adv Ly
unifying	Adj
unilateral	Adj
unimportant	Adj
uninsured	Adj
uninteresting	Adj
union-backed	Adj
unique	Adj
uniquely	Adv Ly
universal	Adj
universally	Adv Ly
unjust	Adj
unjustified	Adj
unkind	Adj
unknown	Adj
unlawful	Adj
unlikeable	Adj
unlikely	Adj
unlimited	Adj
unloaded	Adj
unlucky	Adj
unmarried	Adj
unmistakable	Adj
unnamed	Adj
unnatural	Adj
unnecessarily	Adv Ly
unnecessary	Adj
unnerving	Adj
unnoticed	Adj
unobtainable	Adj
unofficial	Adj
unorthodox	Adj
unpaid	Adj
unpatriotic	Adj
unpleasant	Adj
unpledged	Adj
unpopular	Adj
unprecedented	Adj
unpredictable	Adj
unprepared	Adj
unprompted	Adj
unqualified	Adj
unquestionably	Adv Ly
unread	Adj
unreadable	Adj
unrealistic	Adj
unreasonable	Adj
unregistered	Adj
unrelated	Adj
unrelenting	Adj
unreliable	Adj
unreported	Adj
unresolved	Adj
unruly	Adj
unsafe	Adj
unsatisfactory	Adj
unscripted	Adj
unsecured	Adj
unseemly	Adj
unseen	Adj
unset	Adj
unsettled	Adj
unsolicited	Adj
unsound	Adj
unsparing	Adj
unspeakable	Adj
unspecified	Adj
unstable	Adj
unstoppable	Adj
unstructured	Adj
unsubtle	Adj
unsuccessful	Adj
unsuccessfully	Adv Ly
unsuitable	Adj
unsupported	Adj
unsurprising	Adj
unsuspecting	Adj
unsustainable	Adj
untenable	Adj
unthinkable	Adj
untidy	Adj
untold	Adj
untouched	Adj
untrue	Adj
untrustworthy	Adj
unusable	Adj
unused	Adj
unusual	Adj
unusually	Adv Ly
unwanted	Adj
unwavering	Adj
unwelcome	Adj
unwise	Adj
unwittingly	Adv Ly
unworkable	Adj
unworthy	Adj
unyielding	Adj
up-and-coming	Adj
upfront	Adj
uplifting	Adj
upper	Adj
upright	Adj
upset	Adj
upstairs	Adj
upstart	Adj
upstate	Adj
uptown	Adj
upward	Adj Adv
upwards	Adj Adv
urban	Adj
urgent	Adj
urgently	Adv Ly
usable	Adj
used-car	Adj
useful	Adj
usefully	Adv Ly
useless	Adj
usual	Adj
usually	Adv Ly
utterly	Adv Ly
vacant	Adj
vaguely	Adv Ly
vain	Adj
valedictory	Adj
valid	Adj
valuable	Adj
value-added	Adj
variable	Adj
variant	Adj
varied	Adj
various	Adj
vast	Adj
vastly	Adv Ly
vegetable	Adj
vegetarian	Adj
vehemently	Adv Ly
verbal	Adj
verbally	Adv Ly
verbatim	Adj Adv
verbose	Adj
vernacular	Adj
versatile	Adj
vertical	Adj
vertically	Adv Ly
very	Adv
viable	Adj
vibrant	Adj
vice-presidential	Adj
vicious	Adj
viciously	Adv Ly
vigilant	Adj
vigorous	Adj
vigorously	Adv Ly
vile	Adj
vintage	Adj
violent	Adj
violently	Adv Ly
viral	Adj
virgin	Adj
virtual	Adj
virtually	Adv Ly
virtuous	Adj
virulent	Adj
visceral	Adj
visible	Adj
visibly	Adv Ly
visual	Adj
visually	Adv Ly
vital	Adj
vivid	Adj
vocally	Adv Ly
volatile	Adj
voluntarily	Adv Ly
voluntary	Adj
vulnerable	Adj
wake-up	Adj
wall-to-wall	Adj
warily	Adv Ly
warm	Adj
warmly	Adv Ly
wasteful	Adj
watershed	Adj
weak	Adj
weakened	Adj
weaker	Adj
weakest	Adj
wealthier	Adj
wealthiest	Adj
wealthy	Adj
wedded	Adj
weed-covered	Adj
weeks-long	Adj
weird	Adj
well	Adv
well-connected	Adj
well-documented	Adj
well-financed	Adj
well-funded	Adj
well-heeled	Adj
well-known	Adj
well-organized	Adj
well-positioned	Adj
well-received	Adj
west	Adj
whatsoever	Adv
whence	Adv
whereby	Adv
whereupon	Adv
wherewithal	Adj
whipping	Adj
white	Adj
white-collar	Adj
white-hot	Adj
whiter	Adj
whole	Adj
wholeheartedly	Adv Ly
wholesale	Adj
wholly	Adv Ly
wicked	Adj
wide	Adj Adv
wide-ranging	Adj
widely	Adv Ly
wider	Adj Adv
widespread	Adj
widest	Adj Adv
wild	Adj
wildly	Adv Ly
willingly	Adv Ly
winded	Adj
winner-take-all	Adj
wireless	Adj
wise	Adj
wiser	Adj
wisest	Adj
wishful	Adj
withering	Adj
witty	Adj
wobbly	Adj
wonderful	Adj
wonderfully	Adv Ly
wondrous	Adj
wooden	Adj
work-related	Adj
workable	Adj
working-class	Adj
world-class	Adj
worldwide	Adj Adv
worrisome	Adj
worse	Adj Adv
worst	Adj
worthless	Adj
worthwhile	Adj
worthy	Adj
would-be	Adj
wounded	Adj
wretched	Adj
wrongful	Adj
wrongly	Adv Ly
xenophobic	Adj
yawning	Adj
year-end	Adj
year-old	Adj
year-over-year	Adj
yearly	Adj Adv
yellow	Adj
young	Adj
younger	Adj
youngest	Adj
youthful	Adj
