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
-woman	Noun Role Singular	oarswoman; not -man, which ends surnames
-women	Noun Role Plural
-a -b -c -d -e -f -g -h -i -j -k -l -m -n -o -p -q -r -t -u -v -w -x -y -z	Noun Singular	a word that nobody lists is most often a thing
-s	Noun Plural
-ss -us -is	Noun Singular
-ous -ful -ive -al -able -ible -ish -less -ic -ary -ian -like -ward	Adj

# Words
aback	Adv
abhorrent	Adj
abiding	Adj
abject	Adj
able	Adj
abnormal	Adj
abnormally	Adv Ly
abreast	Adv
abroad	Adv
abrupt	Adj
abruptly	Adv Ly
absent	Adj
absolute	Adj
absolutely	Adv Ly
absorbed	Adj
abstract	Adj
absurd	Adj
abundant	Adj
abundantly	Adv Ly
abused	Adj
abusive	Adj
abysmal	Adj
academic	Adj
acceptable	Adj
acceptably	Adv Ly
accessible	Adj
accidental	Adj
accidentally	Adv Ly
accomplished	Adj
accordingly	Adv Ly
accountable	Adj
accredited	Adj
accurate	Adj
accurately	Adv Ly
accustomed	Adj
achievable	Adj
acid	Adj
acoustic	Adj
acrimonious	Adj
across-the-board	Adj
active	Adj
actively	Adv Ly
actual	Adj
actually	Adv Ly
actuarial	Adj
acute	Adj
acutely	Adv Ly
adamantly	Adv Ly
addictive	Adj
additional	Adj
additionally	Adv Ly
adept	Adj
adequate	Adj
adequately	Adv Ly
adjacent	Adj
adjective	Adj
adjustable	Adj
adjusted	Adj
administrative	Adj
admirable	Adj
admittedly	Adv Ly
adoptive	Adj
adoring	Adj
adrift	Adj
adult	Adj
advanced	Adj
advantageous	Adj
adventurous	Adj
adversarial	Adj
adverse	Adj
adversely	Adv Ly
advisable	Adj
advisory	Adj
aerial	Adj
aesthetic	Adj
affable	Adj
affected	Adj
affectionately	Adv Ly
affirmative	Adj
affluent	Adj
affordable	Adj
afield	Adv
afloat	Adv
aforementioned	Adj
aged	Adj
ageing	Adj
aggravating	Adj
aggregate	Adj
aggressive	Adj
aggressively	Adv Ly
aggrieved	Adj
agitating	Adj
agnostic	Adj
agonized	Adj
agonizing	Adj
agricultural	Adj
ahead	Adv
airborne	Adj
airy	Adj
ajar	Adj
akin	Adj
alarming	Adj
alarmingly	Adv Ly
alcoholic	Adj
alert	Adj
algebraic	Adj
alien	Adj
alike	Adv
alive	Adj
allergic	Adj
allowable	Adj
almighty	Adj
almost	Adv
aloft	Adv
alone	Adv
aloud	Adv
alphabetic	Adj
alphabetical	Adj
alphabetically	Adv Ly
already	Adv
alright	Adj Adv
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
amenable	Adj
amiable	Adj
amicable	Adj
amok	Adv
amorphous	Adj
ample	Adj
amusing	Adj
anachronistic	Adj
anal	Adj
analogous	Adj
ancient	Adj
anemic	Adj
anew	Adv
angrier	Adj
angriest	Adj
angrily	Adv Ly
anguished	Adj
animate	Adj
animated	Adj
annoying	Adj
annual	Adj
annually	Adv Ly
anointed	Adj
anonymous	Adj
anonymously	Adv Ly
anti	Adj
anti-establishment	Adj
anti-gun	Adj
anti-immigrant	Adj
anti-immigration	Adj
anti-terrorism	Adj
anti-terrorist	Adj
antiabortion	Adj
antiquated	Adj
antique	Adj
antisocial	Adj
antitrust	Adj
anyhow	Adv
anymore	Adv
anytime	Adv
anyway	Adv
anywhere	Adv
apace	Adv
apart	Adv
apathetic	Adj
apiece	Adv
appalling	Adj
appallingly	Adv Ly
applicable	Adj
appreciable	Adj
appropriate	Adj
appropriately	Adv Ly
approximate	Adj
approximately	Adv Ly
apt	Adj
aptly	Adv Ly
arbitrarily	Adv Ly
arbitrary	Adj
arcane	Adj
arch	Adj
archaic	Adj
archetypal	Adj
ardent	Adj
arduous	Adj
arguable	Adj
arguably	Adv Ly
arid	Adj
aristocratic	Adj
arithmetic	Adj
armed	Adj
armored	Adj
arrogant	Adj
arrogantly	Adv Ly
artful	Adj
artificial	Adj
artificially	Adv Ly
artistic	Adj
ashen	Adj
aside	Adv
askew	Adj Adv
asleep	Adj
assertive	Adj
associate	Adj
associative	Adj
assorted	Adj
astonishing	Adj
astonishingly	Adv Ly
astray	Adj Adv
astronomical	Adj
asymmetrical	Adj
asynchronous	Adj
atheistic	Adj
atmospheric	Adj
atomic	Adj
attentive	Adj
attractive	Adj
attributable	Adj
audacious	Adj
audible	Adj
audio	Adj
authentic	Adj
authoritarian	Adj
authoritatively	Adv Ly
autistic	Adj
autobiographical	Adj
automated	Adj
automatic	Adj
automatically	Adv Ly
autonomous	Adj
available	Adj
average	Adj
avid	Adj
avowed	Adj
awake	Adv
away	Adv
awesome	Adj
awful	Adj
awfully	Adv Ly
awhile	Adv
awkward	Adj
awkwardly	Adv Ly
awry	Adj
back	Adv
backhanded	Adj Adv
backstage	Adv
backward	Adv
backwards	Adv
bad	Adj
badly	Adv Ly
balanced	Adj
bald	Adj
balding	Adj
ballistic	Adj
banal	Adj
bankrolled	Adj
bankrupt	Adj
barbarous	Adj
barbed	Adj
bare	Adj
barely	Adv Ly
baroque	Adj
basic	Adj
basically	Adv Ly
battered	Adj
bawdy	Adj
bay	Adj
bearded	Adj
beautiful	Adj
beautifully	Adv Ly
bedside	Adj
beholden	Adj
belatedly	Adv Ly
beleaguered	Adj
believable	Adj
bellicose	Adj
belligerent	Adj
beloved	Adj
benchmark	Adj
beneficial	Adj
beneficially	Adv Ly
benevolent	Adj
besetting	Adj
bespectacled	Adj
best	Adj Adv
bestselling	Adj
better	Adj Adv
bewildering	Adj
biblical	Adj
bicultural	Adj
big	Adj
big-money	Adj
big-name	Adj
bigger	Adj
biggest	Adj
bigoted	Adj
bilateral	Adj
bilingual	Adj
binary	Adj
biodegradable	Adj
biographical	Adj
biological	Adj
biomedical	Adj
bipartisan	Adj
bisexual	Adj
biting	Adj
bitterest	Adj
bitterly	Adv Ly
bizarre	Adj
black	Adj
blank	Adj
blatant	Adj
blatantly	Adv Ly
bleak	Adj
blind	Adj
blindly	Adv Ly
blistering	Adj
blond	Adj
blonde	Adj
bloody	Adj
blue	Adj
blue-collar	Adj
blunt	Adj
bluntly	Adv Ly
blustery	Adj
bodily	Adj Adv
bogus	Adj
boisterous	Adj
bold	Adj
boldly	Adv Ly
bombastic	Adj
bona	Adj
bonded	Adj
bony	Adj
booming	Adj
boorish	Adj
booted	Adj
borderline	Adj
boring	Adj
bounded	Adj
bountiful	Adj
boyish	Adj
brash	Adj
bravely	Adv Ly
brazen	Adj
breakneck	Adj
breathtaking	Adj
breezy	Adj
brief	Adj
briefest	Adj
briefly	Adv Ly
bright	Adj
brighter	Adj
brightest	Adj
brightly	Adv Ly
brilliant	Adj
brilliantly	Adv Ly
brittle	Adj
broad	Adj
broadband	Adj
broader	Adj
broadest	Adj
broadly	Adv Ly
broken	Adj
brokered	Adj
brown	Adj
bruised	Adj
bruising	Adj
brusque	Adj
brutal	Adj
brutally	Adv Ly
bubbly	Adj
buggy	Adj
buildable	Adj
burdensome	Adj
bureaucratic	Adj
burly	Adj
busiest	Adj
busy	Adj
calculated	Adj
callous	Adj
calmer	Adj
candid	Adj
candidly	Adv Ly
canny	Adj
canonical	Adj
cantonal	Adj
capable	Adj
capitalist	Adj
capricious	Adj
captive	Adj
carefully	Adv Ly
careless	Adj
carelessly	Adv Ly
casual	Adj
casually	Adv Ly
catastrophic	Adj
catastrophically	Adv Ly
catchy	Adj
categorical	Adj
categorically	Adv Ly
causal	Adj
caustic	Adj
cautionary	Adj
cautiously	Adv Ly
cavalier	Adj
celebratory	Adj
cellular	Adj
central	Adj
centrally	Adv Ly
centred	Adj
centrist	Adj
ceremonial	Adj
certainly	Adv Ly
cervical	Adj
chained	Adj
challenging	Adj
chaotic	Adj
characteristic	Adj
characteristically	Adv Ly
chargeable	Adj
charismatic	Adj
charitable	Adj
charming	Adj
cheap	Adj
cheaper	Adj
cheapest	Adj
cheaply	Adv Ly
cheerful	Adj
cheerfully	Adv Ly
chemical	Adj
chief	Adj
chiefly	Adv Ly
childish	Adj
chilly	Adj
choral	Adj
chronic	Adj
chronically	Adv Ly
chummy	Adj
circular	Adj
circumspect	Adj
civic	Adj
civil	Adj
civilian	Adj
civilized	Adj
clad	Adj
clandestine	Adj
class-action	Adj
classic	Adj
classical	Adj
clean	Adj
cleaner	Adj
cleanest	Adj Adv
cleanly	Adj Adv
clearer	Adj
clearest	Adj Adv
clearly	Adv Ly
cleric	Adj
clever	Adj
cleverer	Adj
cleverest	Adj
cleverly	Adv Ly
clinging	Adj
clinical	Adj
close	Adj
closed-door	Adj
closely	Adv Ly
closer	Adj Adv
closest	Adj
closet	Adj
cloth	Adj
clumsily	Adv Ly
clumsy	Adj
co-sponsored	Adj
coarse	Adj
coastal	Adj
cognizant	Adj
coherent	Adj
coincidentally	Adv Ly
cold	Adj
collaborative	Adj
collateral	Adj
collective	Adj
collectively	Adv Ly
colonial	Adj
colored	Adj
colorful	Adj
colossal	Adj
coloured	Adj
combative	Adj
combined	Adj
comfortably	Adv Ly
comforting	Adj
comic	Adj
comical	Adj
commanding	Adj
commendable	Adj
commensurate	Adj
commercial	Adj
commercially	Adv Ly
common	Adj
common-sense	Adj
commonly	Adv Ly
communal	Adj
communist	Adj
compact	Adj
comparable	Adj
comparative	Adj
comparatively	Adv Ly
compartmentalized	Adj
compassionate	Adj
compelling	Adj
competent	Adj
competitive	Adj
complacent	Adj
complementary	Adj
complete	Adj
completely	Adv Ly
complex	Adj
complicated	Adj
composite	Adj
comprehensible	Adj
comprehensive	Adj
comprehensively	Adv Ly
comprised	Adj
compulsory	Adj
computational	Adj
concatenate	Adj
conceivable	Adj
conceivably	Adv Ly
concentrated	Adj
conceptual	Adj
concerted	Adj
conciliatory	Adj
concise	Adj
conclusive	Adj
conclusively	Adv Ly
concrete	Adj
concurrently	Adv Ly
condensed	Adj
condescending	Adj
conditional	Adj
conditionally	Adv Ly
conditioned	Adj
conducive	Adj
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
conservative	Adj
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
constitutionally	Adv Ly
constructive	Adj
consular	Adj
consummate	Adj
contemporaneous	Adj
contemporary	Adj
contemptible	Adj
contemptuous	Adj
content	Adj
contented	Adj
contentious	Adj
continental	Adj
contingent	Adj
continual	Adj
continually	Adv Ly
continuous	Adj
continuously	Adv Ly
contour	Adj
contraceptive	Adj
contractual	Adj
contradictory	Adj
contrarian	Adj
contrary	Adj
contrite	Adj
contrived	Adj
controversial	Adj
convenient	Adj
conveniently	Adv Ly
conventional	Adj
conversant	Adj
conversational	Adj
converse	Adj
conversely	Adv Ly
convincing	Adj
convincingly	Adv Ly
convoluted	Adj
cool	Adj
coolly	Adv Ly
coordinate	Adj
copious	Adj
cordial	Adj
corporate	Adj
correct	Adj
corrective	Adj
correctly	Adv Ly
correlated	Adj
corrupt	Adj
corrupting	Adj
cosmetic	Adj
cosmic	Adj
costlier	Adj
costliest	Adj
costly	Adj
cosy	Adj
counterclockwise	Adj Adv
counterfeit	Adj
counterproductive	Adj
countless	Adj
courageous	Adj
courageously	Adv Ly
covert	Adj
coveted	Adj
covetous	Adj
cozy	Adj
crafty	Adj
cramped	Adj
crass	Adj
crazy	Adj
creative	Adj
credible	Adj
crescent	Adj
criminal	Adj
criminally	Adv Ly
crippling	Adj
crisp	Adj
critically	Adv Ly
crooked	Adj
crowded	Adj
crucial	Adj
crude	Adj
cruel	Adj
cruelest	Adj
cryptic	Adj
cubic	Adj
cuckoo	Adj
cuddly	Adj
culinary	Adj
cultivated	Adj
cultural	Adj
culturally	Adv Ly
cumbersome	Adj
cumulative	Adj
cunning	Adj
curiously	Adv Ly
curly	Adj
current	Adj
cursory	Adj
curt	Adj
curved	Adj
customary	Adj
cute	Adj
daft	Adj
daily	Adj
damaging	Adj
damn	Adj
damning	Adj
damp	Adj
dangerous	Adj
dangerously	Adv Ly
dank	Adj
dark	Adj
darker	Adj
darkest	Adj
darkly	Adv Ly
darn	Adj
daunting	Adj
daylong	Adj
dead	Adj
deadlier	Adj
deadliest	Adj
deadlocked	Adj
deadly	Adj
deaf	Adj
deafening	Adj
dear	Adv
dearly	Adv Ly
debatable	Adj
debilitating	Adj
debt-free	Adj
deceased	Adj
decent	Adj
decently	Adv Ly
deceptive	Adj
decidedly	Adv Ly
decimal	Adj
decisive	Adj
decisively	Adv Ly
declaratory	Adj
decrepit	Adj
dedicated	Adj
deductible	Adj
deep	Adj Adv
deeper	Adj Adv
deepest	Adj
deeply	Adv Ly
defamatory	Adj
defective	Adj
defenseless	Adj
defensible	Adj
defensive	Adj
deferential	Adj
deferred	Adj
defiantly	Adv Ly
definite	Adj
definitely	Adv Ly
definitive	Adj
definitively	Adv Ly
deflating	Adj
deft	Adj
deftly	Adv Ly
degenerate	Adj
degrading	Adj
dejected	Adj
delegate-rich	Adj
deleterious	Adj
deliberate	Adj
deliberately	Adv Ly
delicate	Adj
delicious	Adj
delightful	Adj
delinquent	Adj
delta	Adj
delusional	Adj
demagogic	Adj
demented	Adj
democratic	Adj
democratically	Adv Ly
demographic	Adj
demographically	Adv Ly
dense	Adj
densely	Adv Ly
dental	Adj
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
despondent	Adj
despotic	Adj
destabilizing	Adj
destitute	Adj
destructive	Adj
detached	Adj
detailed	Adj
detectable	Adj
determinative	Adj
detrimental	Adj
devastating	Adj
developed	Adj
developmental	Adj
devious	Adj
devoid	Adj
devoted	Adj
devout	Adj
diagnostic	Adj
diagonal	Adj
diesel	Adj
dietary	Adj
different	Adj
differential	Adj
differentiating	Adj
differently	Adv Ly
difficult	Adj
diffuse	Adj
digital	Adj
digitally	Adv Ly
dignified	Adj
diligently	Adv Ly
dilute	Adj
dim	Adj
dimensional	Adj
dimmer	Adj
diplomatic	Adj
diplomatically	Adv Ly
dire	Adj
direct	Adj
directly	Adv Ly
dirtiest	Adj
dirty	Adj
disabled	Adj
disaffected	Adj
disagreeable	Adj
disappointing	Adj
disarming	Adj
disastrous	Adj
disastrously	Adv Ly
disciplinary	Adj
disciplined	Adj
discordant	Adj
discredited	Adj
discrete	Adj
discretionary	Adj
discriminating	Adj
discriminatory	Adj
disdainful	Adj
disenfranchised	Adj
disgraced	Adj
disgraceful	Adj
disgruntled	Adj
disgusting	Adj
disheartening	Adj
dishonest	Adj
disillusioned	Adj
disingenuous	Adj
dislocated	Adj
disloyal	Adj
dismal	Adj
disobedient	Adj
disorderly	Adj
disparaged	Adj
disparagingly	Adv Ly
disparate	Adj
disperse	Adj
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
divine	Adj
divisive	Adj
dizzying	Adj
doable	Adj
dogged	Adj
doggedly	Adv Ly
dogmatic	Adj
domestic	Adj
domestically	Adv Ly
dominant	Adj
dopey	Adj
dormant	Adj
double	Adj
double-digit	Adj
doubtless	Adj Adv
dour	Adj
dovish	Adj
down-ballot	Adj
downhill	Adj Adv
downright	Adv
downstairs	Adj Adv
downward	Adj Adv
downwards	Adv
drab	Adj
draconian	Adj
dramatic	Adj
dramatically	Adv Ly
drastic	Adj
drastically	Adv Ly
draught	Adj
drawn-out	Adj
dreadful	Adj
dreary	Adj
dried	Adj
drier	Adj
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
dumbest	Adj
duplex	Adj
durable	Adj
dusty	Adj
dutifully	Adv Ly
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
eastern	Adj
easy	Adj
easygoing	Adj
ebullient	Adj
eccentric	Adj
eclectic	Adj
ecological	Adj
economic	Adj
economical	Adj
economically	Adv Ly
edgy	Adj
educational	Adj
eerie	Adj
effective	Adj
effectively	Adv Ly
effervescent	Adj
efficient	Adj
efficiently	Adv Ly
effortlessly	Adv Ly
effusive	Adj
effusively	Adv Ly
egregious	Adj
elaborate	Adj
elder	Adj
elderly	Adj
eldest	Adj
electable	Adj
elective	Adj
electoral	Adj
electric	Adj
electrical	Adj
electromagnetic	Adj
electronic	Adj
electronically	Adv Ly
elegant	Adj
elemental	Adj
elementary	Adj
elevated	Adj
eligible	Adj
elitist	Adj
eloquent	Adj
eloquently	Adv Ly
else	Adv
elsewhere	Adv
elusive	Adj
embarrassing	Adj
embattled	Adj
embedded	Adj
emblematic	Adj
embryonic	Adj
eminent	Adj
eminently	Adv Ly
emotional	Adj
emotionally	Adv Ly
emotive	Adj
empathetic	Adj
emphatic	Adj
emphatically	Adv Ly
empirical	Adj
employer-based	Adj
empowering	Adj
empty	Adj
en	Adv
encouraging	Adj
encrypted	Adj
endless	Adj
endlessly	Adv Ly
enduring	Adj
energetic	Adj
energetically	Adv Ly
enforceable	Adj
engaging	Adj
engraved	Adj
enigmatic	Adj
enjoyable	Adj
enlightened	Adj
enormous	Adj
enormously	Adv Ly
ensuing	Adj
enterprising	Adj
entertaining	Adj
enthusiastically	Adv Ly
entire	Adj
entirely	Adv Ly
entrenched	Adj
entrepreneurial	Adj
enviable	Adj
enviously	Adv Ly
environmental	Adj
environmentally	Adv Ly
epidemic	Adj
eponymous	Adj
equal	Adj
equally	Adv Ly
equitable	Adj
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
etc	Adv
eternal	Adj
eternally	Adv Ly
ethical	Adj
ethically	Adv Ly
ethnic	Adj
ethnically	Adv Ly
evangelical	Adj
evasive	Adj
even	Adv
evenhanded	Adj
evenly	Adv Ly
eventful	Adj
eventual	Adj
eventually	Adv Ly
ever	Adv
evergreen	Adj
everyday	Adj
everywhere	Adv
evidently	Adv Ly
evil	Adj
evocative	Adj
evolutionary	Adj
ex	Adj
exacerbated	Adj
exact	Adj
exacting	Adj
exactly	Adv Ly
exaggerated	Adj
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
executive	Adj
exempt	Adj
exhaustive	Adj
existent	Adj
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
exponentially	Adv Ly
expressly	Adv Ly
extant	Adj
extended	Adj
extensive	Adj
extensively	Adv Ly
external	Adj
externally	Adv Ly
extinct	Adj
extra	Adj
extramarital	Adj
extraneous	Adj
extraordinarily	Adv Ly
extraordinary	Adj
extraterrestrial	Adj
extravagant	Adj
extreme	Adj
extremely	Adv Ly
exuberant	Adj
fabulous	Adj
face-to-face	Adj
facetious	Adj
facile	Adj
fact-finding	Adj
factional	Adj
factored	Adj
factual	Adj
factually	Adv Ly
fading	Adj
faint	Adj
fainter	Adj
faintest	Adj
fair	Adj
fairer	Adj
fairest	Adj
fairly	Adv Ly
faith-based	Adj
faithfully	Adv Ly
fake	Adj
fallacious	Adj
fallen	Adj
fallow	Adj
false	Adj
falsely	Adv Ly
famed	Adj
familial	Adj
familiar	Adj
family-friendly	Adj Adv
famous	Adj
famously	Adv Ly
fanatical	Adj
fancy	Adj
fantastic	Adj
far	Adv
far-reaching	Adj
far-right	Adj
farther	Adv
farthest	Adj Adv
fascinating	Adj
fascist	Adj
fashionable	Adj
fast	Adj Adv
fast-growing	Adj
faster	Adj Adv
fastest	Adj
fat	Adj
fatal	Adj
fatally	Adv Ly
fateful	Adj
fatter	Adj
fatuous	Adj
faulty	Adj
faux	Adj
favorable	Adj
favorably	Adv Ly
favorite	Adj
favourable	Adj
favourite	Adj
fearless	Adj
fearlessly	Adv Ly
fearsome	Adj
feasible	Adj
feckless	Adj
federal	Adj
federally	Adv Ly
feeble	Adj
fellow	Adj
female	Adj
feminine	Adj
feminist	Adj
ferocious	Adj
fertile	Adj
fervent	Adj
fewest	Adj
fickle	Adj
fictional	Adj
fictitious	Adj
fierce	Adj
fiercely	Adv Ly
fiercer	Adj
fiery	Adj
filthy	Adj
final	Adj
finally	Adv Ly
financial	Adj
financially	Adv Ly
fine	Adj
finer	Adj
finest	Adj
finite	Adj
fireable	Adj
firmer	Adj
firmest	Adj Adv
firmly	Adv Ly
first-in-the-nation	Adj
first-term	Adj
first-time	Adj
firsthand	Adj Adv
firstly	Adv Ly
fiscal	Adj
fiscally	Adv Ly
fishy	Adj
fitful	Adj
fitted	Adj
fitting	Adj
five-year	Adj
fizzy	Adj
flagging	Adj
flagrantly	Adv Ly
flashy	Adj
flat	Adj
flat-out	Adj
flatly	Adv Ly
flatter	Adj
flattering	Adj
flawed	Adj
flawlessly	Adv Ly
flexible	Adj
flip	Adj
floppy	Adj
fluent	Adj
fluffy	Adj
fluid	Adj
flush	Adj
focal	Adj
folk	Adj
folksy	Adj
fondly	Adv Ly
foolish	Adj
for-profit	Adj
forceful	Adj
forcefully	Adv Ly
forcible	Adj
forcibly	Adv Ly
foregoing	Adj
foreign	Adj
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
forthright	Adj
fortunate	Adj
fortunately	Adv Ly
forward	Adv
forwards	Adv
fossil	Adj
foul	Adj
founding	Adj
four-day	Adj
four-star	Adj
four-year	Adj
foxy	Adj
fractious	Adj
fractured	Adj
fragile	Adj
fragmentary	Adj
frank	Adj
frankly	Adv Ly
frantic	Adj
fraternal	Adj
fraudulent	Adj
fraught	Adj
free	Adj
free-market	Adj
free-trade	Adj
freelance	Adj
freely	Adv Ly
freewheeling	Adj
freezing	Adj
frenzied	Adj
frequent	Adj
frequently	Adv Ly
fresh	Adj
freshly	Adv Ly
friendliest	Adj
friendly	Adj
frightening	Adj
frighteningly	Adv Ly
frivolous	Adj
fro	Adv
front	Adj
frontal	Adj
frozen	Adj
fruitless	Adj
frustrating	Adj
full	Adj
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
furiously	Adv Ly
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
genealogical	Adj
general	Adj
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
gentler	Adj
gently	Adv Ly
genuine	Adj
genuinely	Adv Ly
geographic	Adj
geographical	Adj
geographically	Adv Ly
geological	Adj
geopolitical	Adj
geothermal	Adj
get-out-the-vote	Adj
ghastly	Adj
giant	Adj
giddy	Adj
gifted	Adj
gigantic	Adj
gilded	Adj
gilt	Adj
gingerly	Adv Ly
glacial	Adj
gladly	Adv Ly
glamorous	Adj
glaring	Adj
gleefully	Adv Ly
glib	Adj
glistening	Adj
global	Adj
globalized	Adj
globally	Adv Ly
gloomy	Adj
glorious	Adj
glossy	Adj
glowing	Adj
glum	Adj
glumly	Adv Ly
golden	Adj
good	Adj
gorgeous	Adj
gory	Adj
governmental	Adj
graceful	Adj
graded	Adj
gradual	Adj
gradually	Adv Ly
grammatical	Adj
grand	Adj
grander	Adj
grandiose	Adj
granular	Adj
graphic	Adj
graphical	Adj
graphically	Adv Ly
grass-roots	Adj
gratefully	Adv Ly
gratifying	Adj
grating	Adj
gratuitous	Adj
gratuitously	Adv Ly
grave	Adj
gravely	Adv Ly
gravest	Adj
gravitational	Adj
gray	Adj
greasy	Adj
great	Adj
greater	Adj
greatest	Adj
greatly	Adv Ly
greedy	Adj
green	Adj
greenest	Adj
gregarious	Adj
grey	Adj
gridlocked	Adj
grim	Adj
grimly	Adv Ly
gross	Adj
grossly	Adv Ly
groundbreaking	Adj
grownup	Adj
grudging	Adj
grudgingly	Adv Ly
grueling	Adj
gruelling	Adj
gruesome	Adj
gruff	Adj
grumpy	Adj
gubernatorial	Adj
gullible	Adj
gun-control	Adj
habitable	Adj
habitual	Adj
habitually	Adv Ly
hairy	Adj
halfway	Adv
halting	Adj
handicapped	Adj
handily	Adv Ly
handsome	Adj
handwritten	Adj
handy	Adj
hapless	Adj
happier	Adj
happiest	Adj
happily	Adv Ly
hard	Adj Adv
hard-line	Adj
hard-pressed	Adj
hard-working	Adj
hardback	Adj
hardened	Adj
harder	Adj Adv
hardest	Adj Adv
hardly	Adv Ly
hardworking	Adj
hardy	Adj
harmful	Adj
harmless	Adj
harmonious	Adj
harrowing	Adj
harsh	Adj
harsher	Adj
harshest	Adj
harshly	Adv Ly
hastily	Adv Ly
hasty	Adj
hateful	Adj
haughtier	Adj
hawkish	Adj
hazardous	Adj
hazy	Adj
headlong	Adj Adv
heady	Adj
healthier	Adj
healthiest	Adj
healthy	Adj
heartbreaking	Adj
heartfelt	Adj
heartily	Adv Ly
heartless	Adj
hearty	Adj
heated	Adj
heavier	Adj
heaviest	Adj Adv
heavily	Adv Ly
heavy	Adj
hefty	Adj
heinous	Adj
helpful	Adj
helpless	Adj
hemispheric	Adj
hemorrhaging	Adj
hence	Adv
henceforth	Adv
here	Adv
hereby	Adv
heroic	Adj
heterosexual	Adj
hexadecimal	Adj
hideous	Adj
hierarchical	Adj
high	Adj
high-level	Adj
high-profile	Adj
higher	Adj Adv
highest	Adj
highest-profile	Adj
highly	Adv Ly
hilarious	Adj
hip	Adj
historic	Adj
historical	Adj
historically	Adv Ly
hitherto	Adv
hoarser	Adj
holier	Adj
hollow	Adj
holy	Adj
home-state	Adj
homegrown	Adj
homeless	Adj
homemade	Adj
homophobic	Adj
homosexual	Adj
honest	Adj
honestly	Adv Ly
honorable	Adj
honorably	Adv Ly
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
hospitable	Adj
hot	Adj
hotly	Adv Ly
hotter	Adj
hourly	Adj
however	Adv
huge	Adj
hugely	Adv Ly
huh	Adv
human	Adj
humane	Adj
humanely	Adv Ly
humanitarian	Adj
humanly	Adv Ly
humble	Adj
humbler	Adj
humbling	Adj
humbly	Adv Ly
humiliating	Adj
humorous	Adj
hungry	Adj
hurtful	Adj
hybrid	Adj
hydraulic	Adj
hydroelectric	Adj
hypocritical	Adj
hypothetical	Adj
hypothetically	Adv Ly
hysterical	Adj
hysterically	Adv Ly
iconic	Adj
icy	Adj
ideal	Adj
idealistic	Adj
ideally	Adv Ly
identical	Adj
identically	Adv Ly
identifiable	Adj
ideological	Adj
ideologically	Adv Ly
idiosyncratic	Adj
idiotic	Adj
idle	Adj
idly	Adv Ly
ignorant	Adj
ill	Adj
ill-advised	Adj
illegal	Adj
illegally	Adv Ly
illegitimate	Adj
illiberal	Adj
illicit	Adj
illiterate	Adj
illogical	Adj
imaginable	Adj
imaginary	Adj
imaginative	Adj
immature	Adj
immeasurably	Adv Ly
immediate	Adj
immediately	Adv Ly
immense	Adj
immensely	Adv Ly
immigrant	Adj
imminent	Adj
immoral	Adj
immortal	Adj
immune	Adj
impartial	Adj
impartially	Adv Ly
impassioned	Adj
impeccable	Adj
impending	Adj
impenetrable	Adj
imperative	Adj
imperfect	Adj
impermissibly	Adv Ly
impersonal	Adj
impervious	Adj
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
imprudent	Adj
impulsive	Adj
impulsively	Adv Ly
inaccurate	Adj
inactive	Adj
inadequate	Adj
inadequately	Adv Ly
inadvertent	Adj
inadvertently	Adv Ly
inane	Adj
inappropriate	Adj
inaudible	Adj
inaugural	Adj
inauthentic	Adj
incalculable	Adj
incapable	Adj
incendiary	Adj
incessant	Adj
incidental	Adj
incidentally	Adv Ly
inclusive	Adj
incognito	Adj Adv
incoherent	Adj
incoming	Adj
incompatible	Adj
incompetent	Adj
incomplete	Adj
incomprehensible	Adj
inconceivable	Adj
inconclusive	Adj
incongruous	Adj
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
incumbent	Adj
indebted	Adj
indeed	Adv
indefensible	Adj
indefinite	Adj
indefinitely	Adv Ly
independent	Adj
independently	Adv Ly
indeterminate	Adj
indicative	Adj
indifferent	Adj
indigenous	Adj
indirect	Adj
indirectly	Adv Ly
indiscriminate	Adj
indispensable	Adj
indisputable	Adj
indistinct	Adj
indistinguishable	Adj
individual	Adj
individually	Adv Ly
indivisible	Adj
indoor	Adj
industrial	Adj
ineffective	Adj
inefficient	Adj
ineligible	Adj
inevitable	Adj
inevitably	Adv Ly
inexcusable	Adj
inexperienced	Adj
inexplicable	Adj
inextricably	Adv Ly
infallible	Adj
infamous	Adj
infamously	Adv Ly
infantile	Adj
infectious	Adj
inferior	Adj
infinite	Adj
infinitely	Adv Ly
infinitesimal	Adj
inflamed	Adj
inflammatory	Adj
inflationary	Adj
inflexible	Adj
influential	Adj
informal	Adj
informally	Adv Ly
informational	Adj
informative	Adj
infrequent	Adj
infrequently	Adv Ly
ingenious	Adj
ingratiating	Adj
inherent	Adj
inherently	Adv Ly
inhibited	Adj
inhospitable	Adj
inhumane	Adj
initial	Adj
initially	Adv Ly
injected	Adj
injured	Adj
injurious	Adj
inky	Adj
innate	Adj
inner	Adj
innocent	Adj
innocuous	Adj
innovative	Adj
inordinate	Adj
insane	Adj
insecure	Adj
insensitive	Adj
inseparable	Adj
insidious	Adj
insignificant	Adj
insincere	Adj
insistently	Adv Ly
insofar	Adv
insolvent	Adj
inspiring	Adj
instant	Adj
instantly	Adv Ly
instead	Adv
instinctive	Adj
instinctively	Adv Ly
institutional	Adj
instructive	Adj
instrumental	Adj
insufficient	Adj
insufficiently	Adv Ly
insulting	Adj
insurgent	Adj
insurmountable	Adj
intact	Adj
integral	Adj
integrated	Adj
intellectual	Adj
intellectually	Adv Ly
intelligent	Adj
intelligently	Adv Ly
intelligible	Adj
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
intercontinental	Adj
interesting	Adj
interestingly	Adv Ly
interim	Adj
interior	Adj
intermediate	Adj
interminably	Adv Ly
intermittent	Adj
internal	Adj
internally	Adv Ly
international	Adj
internationalist	Adj
internationally	Adv Ly
interstate	Adj
interventionist	Adj
intimately	Adv Ly
intolerable	Adj
intolerably	Adv Ly
intolerant	Adj
intricate	Adj
intriguing	Adj
intrinsic	Adj
intrinsically	Adv Ly
introductory	Adj
intrusive	Adj
intuitive	Adj
invalid	Adj
invaluable	Adj
invariably	Adv Ly
inventive	Adj
inverse	Adj
investigative	Adj
invincible	Adj
invisible	Adj
inward	Adj
inwardly	Adv Ly
irate	Adj
ironic	Adj
ironically	Adv Ly
irrational	Adj
irredeemable	Adj
irregular	Adj
irrelevant	Adj
irresistible	Adj
irrespective	Adj
irresponsible	Adj
irresponsibly	Adv Ly
irreverent	Adj
irreversible	Adj
irrevocable	Adj
irritated	Adj
isolationist	Adj
itching	Adj
jarring	Adj
jobless	Adj
joint	Adj
jointly	Adv Ly
jokingly	Adv Ly
jolly	Adj
journalistic	Adj
jubilant	Adj
judicial	Adj
judicious	Adj
jugular	Adj
jumbo	Adj
junior	Adj
jurisdictional	Adj
just	Adv
justifiable	Adj
justifiably	Adv Ly
justified	Adj
justly	Adv Ly
juvenile	Adj
keenly	Adv Ly
key	Adj
khaki	Adj
kinder	Adj
kindly	Adj Adv
knowingly	Adv Ly
knowledgeable	Adj
lackluster	Adj
lacy	Adj
lagging	Adj
lame	Adj
lame-duck	Adj
languid	Adj
large	Adj
large-scale	Adj
largely	Adv Ly
larger	Adj
largest	Adj
last-minute	Adj
lasting	Adj
lastly	Adv Ly
late	Adj Adv
latent	Adj
latest	Adj
latter	Adj
laughable	Adj
lavish	Adj
law-abiding	Adj
lawful	Adj
lawfully	Adv Ly
lawless	Adj
lax	Adj
lazy	Adj
leaded	Adj
lean	Adj
leaner	Adj
least	Adj
leaved	Adj
left	Adj
left-leaning	Adj
left-wing	Adj
leftist	Adj
leftward	Adj
legal	Adj
legally	Adv Ly
legendary	Adj
legible	Adj
legislative	Adj
legitimate	Adj
legitimately	Adv Ly
lengthy	Adj
lenient	Adj
lesbian	Adj
lesser	Adj
lethal	Adj
leveraged	Adj
lewd	Adj
liable	Adj
liberal	Adj
liberated	Adj
libertarian	Adj
licensed	Adj
lifelong	Adj
lifesaving	Adj
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
limitless	Adj
limp	Adj
linear	Adj
linguistic	Adj
liquid	Adj
literal	Adj
literally	Adv Ly
literary	Adj
literate	Adj
little	Adj Adv
live	Adj
lively	Adj
loath	Adj
local	Adj
locally	Adv Ly
located	Adj
lofty	Adj
logical	Adj
logically	Adv Ly
logistical	Adj
lone	Adj
lonely	Adj
long	Adj Adv
long-shot	Adj
long-standing	Adj
long-term	Adj
longer	Adj Adv
longest	Adj
longstanding	Adj
longtime	Adj
loony	Adj
loose	Adj
loosely	Adv Ly
looser	Adj
lopsided	Adj
loud	Adj Adv
louder	Adv
loudest	Adj
loudly	Adv Ly
lousy	Adj
lovable	Adj
lovely	Adj
loving	Adj
lovingly	Adv Ly
low	Adj
low-income	Adj
lower	Adj
lowered	Adj
lowest	Adj
loyal	Adj
lucid	Adj
luckier	Adj
luckiest	Adj
luckily	Adv Ly
lucky	Adj
lucrative	Adj
ludicrous	Adj
lukewarm	Adj
lump	Adj
lurid	Adj
lush	Adj
luxurious	Adj
lyrical	Adj
magic	Adj
magical	Adj
magically	Adv Ly
magnanimous	Adj
magnetic	Adj
magnificent	Adj
maiden	Adj
main	Adj
mainly	Adv Ly
mainstream	Adj
major	Adj
major-party	Adj
makeshift	Adj
male	Adj
malicious	Adj
malignant	Adj
malleable	Adj
mammoth	Adj
manageable	Adj
mandatory	Adj
maniacal	Adj
manifestly	Adv Ly
manifold	Adj
manually	Adv Ly
marginal	Adj
marginally	Adv Ly
marital	Adj
marked	Adj
markedly	Adv Ly
martial	Adj
marvellous	Adj
marvelous	Adj
massive	Adj
massively	Adv Ly
masterful	Adj
matching	Adj
mathematical	Adj
mathematically	Adv Ly
mature	Adj
maudlin	Adj
maximum	Adj
maybe	Adv
mayoral	Adj
meanest	Adj
meaningful	Adj
meaningless	Adj
measurable	Adj
mechanical	Adj
mechanically	Adv Ly
median	Adj
mediate	Adj
medical	Adj
medically	Adv Ly
medieval	Adj
meek	Adj
melting	Adj
memorable	Adj
memorably	Adv Ly
menial	Adj
menstrual	Adj
mental	Adj
mentally	Adv Ly
merciless	Adj
mercilessly	Adv Ly
mere	Adj
merely	Adv Ly
meritless	Adj
merry	Adj
messier	Adj
messy	Adj
metaphorically	Adv Ly
meteoric	Adj
methodical	Adj
methodically	Adv Ly
meticulous	Adj
metric	Adj
metropolitan	Adj
microscopic	Adj
mid	Adj
middle	Adj
midtown	Adj
mighty	Adj Adv
migraine	Adj
migrant	Adj
migratory	Adj
mild	Adj
mildly	Adv Ly
militant	Adj
militarily	Adv Ly
military	Adj
millennial	Adj
mimic	Adj
mindless	Adj
miniature	Adj
minimal	Adj
minimalist	Adj
minimally	Adv Ly
minimum	Adj
minor	Adj
minuscule	Adj
miraculous	Adj
miscellaneous	Adj
mischievous	Adj
misdirected	Adj
miserable	Adj
miserably	Adv Ly
misguided	Adj
misleading	Adj
mistaken	Adj
mistakenly	Adv Ly
mixed	Adj
mnemonic	Adj
mobile	Adj
mock	Adj
moderate	Adj
moderately	Adv Ly
modern	Adj
modest	Adj
modestly	Adv Ly
molecular	Adj
momentarily	Adv Ly
momentary	Adj
momentous	Adj
monastic	Adj
monetary	Adj
monochrome	Adj
monolithic	Adj
monthly	Adj
moot	Adj
moral	Adj
morally	Adv Ly
moreover	Adv
mortal	Adj
mortar	Adj
mosaic	Adj
mostly	Adv Ly
motivational	Adj
motive	Adj
muddy	Adj
multilateral	Adj
multinational	Adj
multiple	Adj
mundane	Adj
municipal	Adj
murderous	Adj
murkier	Adj
murky	Adj
muscular	Adj
mushy	Adj
musical	Adj
mute	Adj
muted	Adj
mutual	Adj
mutually	Adv Ly
myopic	Adj
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
narrative	Adj
narrow	Adj
narrower	Adj
narrowest	Adj
narrowly	Adv Ly
nastier	Adj
nastiest	Adj
nasty	Adj
national	Adj
nationalist	Adj
nationally	Adv Ly
nationwide	Adj
native	Adj
native-born	Adj
natural	Adj
naturalized	Adj
naturally	Adv Ly
naughty	Adj
naval	Adj
nearby	Adj
nearer	Adj Adv
nearest	Adj
nearly	Adv Ly
neat	Adj
neatly	Adv Ly
nebulous	Adj
necessarily	Adv Ly
necessary	Adj
needless	Adj
needlessly	Adv Ly
needy	Adj
negative	Adj
negatively	Adv Ly
negligent	Adj
negligible	Adj
negotiable	Adj
neighboring	Adj
neighborly	Adj
neophyte	Adj
nervously	Adv Ly
nested	Adj
net	Adj
neural	Adj
neutral	Adj
nevertheless	Adv
new	Adj
newborn	Adj
newer	Adj
newest	Adj
newfangled	Adj
newfound	Adj
newly	Adv Ly
nice	Adj
nicely	Adv Ly
nicer	Adj
nicest	Adj
nigh	Adj
nightly	Adj
nihilistic	Adj
nimble	Adj
nipping	Adj
nitpicking	Adj
no-fly	Adj
noisy	Adj
nominal	Adj
nominally	Adv Ly
nominating	Adj
non	Adj
non-citizen	Adj
non-partisan	Adj
non-profit	Adj
nondisclosure	Adj
nonetheless	Adv
nonpartisan	Adj
nonprofit	Adj
nonstop	Adj
nonviolent	Adj
nonwhite	Adj
normal	Adj
normally	Adv Ly
north	Adv
northeast	Adj
northeastern	Adj
northern	Adj
northwest	Adj
nosy	Adj
notable	Adj
notably	Adv Ly
noteworthy	Adj
noticeably	Adv Ly
notorious	Adj
notoriously	Adv Ly
novel	Adj
nowhere	Adv
nuanced	Adj
nuclear	Adj
null	Adj
numb	Adj
numbest	Adj
numeric	Adj
numerical	Adj
numerous	Adj
nutty	Adj
objectionable	Adj
objective	Adj
obligatory	Adj
obliging	Adj
oblique	Adj
obliquely	Adv Ly
obnoxious	Adj
obscene	Adj
obscure	Adj
observable	Adj
obsolescent	Adj
obsolete	Adj
obtainable	Adj
obviously	Adv Ly
occasional	Adj
occasionally	Adv Ly
occupied	Adj
odd	Adj
oddly	Adv Ly
odious	Adj
off-shore	Adj
offbeat	Adj
offensive	Adj
offhand	Adj Adv
official	Adj
officially	Adv Ly
offshore	Adj Adv
offstage	Adj Adv
often	Adv
oftentimes	Adv
oily	Adj
old	Adj
old-fashioned	Adj
older	Adj
oldest	Adj
olive	Adj
ominous	Adj
onboard	Adv
one-on-one	Adj
one-time	Adj
onerous	Adj
onetime	Adj
ongoing	Adj
online	Adj
only	Adj Adv
onstage	Adv
onward	Adj Adv
onwards	Adv
op-ed	Adj
opaque	Adj
open	Adj
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
orderly	Adj
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
outdated	Adj
outdoor	Adj
outer	Adj
outgoing	Adj
outlandish	Adj
outmoded	Adj
outrageous	Adj
outright	Adj Adv
outsize	Adj
outsized	Adj
outsourced	Adj
outspent	Adj
outstanding	Adj
overall	Adj Adv
overarching	Adj
overblown	Adj
overboard	Adv
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
overweight	Adj
overwhelming	Adj
overwhelmingly	Adv Ly
own	Adj
packed	Adj
painful	Adj
painfully	Adv Ly
painless	Adj
painstaking	Adj
palatable	Adj
palatial	Adj
palpable	Adj
paltry	Adj
pandering	Adj
papal	Adj
paradoxical	Adj
parallel	Adj
paramount	Adj
paranoid	Adj
paraplegic	Adj
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
pat	Adj
patented	Adj
paternal	Adj
pathetic	Adj
pathological	Adj
patiently	Adv Ly
patriotic	Adj
payable	Adj
peaceable	Adj
peaceful	Adj
peacefully	Adv Ly
peacekeeping	Adj
peculiar	Adj
peculiarly	Adv Ly
pedal	Adj
pedantic	Adj
pediatric	Adj
pending	Adj
perceptive	Adj
peremptory	Adj
perennial	Adj
perfect	Adj
perfectly	Adv Ly
perfunctory	Adj
perhaps	Adv
perilous	Adj
perilously	Adv Ly
periodic	Adj
periodically	Adv Ly
peripheral	Adj
perk	Adj
permanent	Adj
permanently	Adv Ly
permissive	Adj
pernicious	Adj
perpetual	Adj
perpetually	Adv Ly
persistent	Adj
personal	Adj
personally	Adv Ly
persuadable	Adj
persuasive	Adj
pert	Adj
pervasive	Adj
perverse	Adj
petite	Adj
petty	Adj
petulant	Adj
pharmaceutical	Adj
phenomenal	Adj
philanthropic	Adj
philosophical	Adj
philosophically	Adv Ly
phonetic	Adj
phony	Adj
photographic	Adj
physical	Adj
physically	Adv Ly
piano	Adj
piecemeal	Adj Adv
piercing	Adj
piggy	Adj
pink	Adj
pioneering	Adj
pitched	Adj
pitiful	Adj
pivot	Adj
pivotal	Adj
plain	Adj
plainer	Adj
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
pliable	Adj
plodding	Adj
plural	Adj
poetic	Adj
poignant	Adj
pointedly	Adv Ly
pointless	Adj
poisonous	Adj
poky	Adj
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
populist	Adj
populous	Adj
pornographic	Adj
porous	Adj
portable	Adj
portal	Adj
positively	Adv Ly
possessed	Adj
possible	Adj
possibly	Adv Ly
postal	Adj
potent	Adj
potential	Adj
potentially	Adv Ly
powerful	Adj
powerfully	Adv Ly
powerless	Adj
practicable	Adj
practical	Adj
practically	Adv Ly
pragmatic	Adj
praiseworthy	Adj
pre	Adj
pre-existing	Adj
precarious	Adj
precious	Adj
precipitous	Adj
precise	Adj
precisely	Adv Ly
precision	Adj
predatory	Adj
predictable	Adj
predictably	Adv Ly
predictive	Adj
predominantly	Adv Ly
preemptive	Adj
preexisting	Adj
preferable	Adj
preferably	Adv Ly
preferred	Adj
pregnant	Adj
prejudicial	Adj
preliminary	Adj
premature	Adj
prematurely	Adv Ly
preparatory	Adj
preposterous	Adj
prerequisite	Adj
preschool	Adj
present	Adj
presently	Adv Ly
presidential	Adj
pressing	Adj
prestigious	Adj
presumably	Adv Ly
presumed	Adj
presumptive	Adj
presumptively	Adv Ly
presumptuous	Adj
pretentious	Adj
preternaturally	Adv Ly
pretty	Adv
prevalent	Adj
preventable	Adj
preventative	Adj
preventive	Adj
previous	Adj
priceless	Adj
prim	Adj
primarily	Adv Ly
primary	Adj
prime	Adj
primitive	Adj
principal	Adj
principally	Adv Ly
principled	Adj
prior	Adj Adv
pristine	Adj
private	Adj
privately	Adv Ly
privileged	Adj
pro	Adj
pro-abortion	Adj
pro-choice	Adj
pro-life	Adj
proactive	Adj
probable	Adj
probably	Adv Ly
problematic	Adj
procedural	Adj
prodigious	Adj
productive	Adj
profane	Adj
professional	Adj
professionally	Adv Ly
profitable	Adj
profound	Adj
profoundly	Adv Ly
progressive	Adj
progressively	Adv Ly
prohibitive	Adj
prolific	Adj
prolonged	Adj
prominent	Adj
prominently	Adv Ly
promiscuous	Adj
promotional	Adj
promptly	Adv Ly
prone	Adj
proper	Adj
properly	Adv Ly
prophetic	Adj
proportional	Adj
proportionally	Adv Ly
proportionate	Adj
proprietary	Adj
prospective	Adj
prosperous	Adj
protected	Adj
protective	Adj
protracted	Adj
prouder	Adj
proudest	Adj
proudly	Adv Ly
provincial	Adj
provisional	Adj
provisionally	Adv Ly
provocative	Adj
prudent	Adj
pseudo	Adj
psychological	Adj
psychologically	Adv Ly
public	Adj
publicly	Adv Ly
puffy	Adj
pugilistic	Adj
pugnacious	Adj
pungent	Adj
punitive	Adj
pure	Adj
purely	Adv Ly
purple	Adj
purposeful	Adj
purposely	Adv Ly
pursuant	Adj
putatively	Adv Ly
puzzling	Adj
quadruple	Adj
quaint	Adj
qualified	Adj
quantum	Adj
quarterly	Adj
queasy	Adj
questionable	Adj
quick	Adj
quicker	Adj Adv
quickest	Adj Adv
quickly	Adv Ly
quiet	Adj
quieter	Adj
quietest	Adj
quietly	Adv Ly
quirky	Adj
quite	Adv
quixotic	Adj
rabid	Adj
racial	Adj
racially	Adv Ly
racist	Adj
racy	Adj
radical	Adj
radically	Adv Ly
rainy	Adj
rambling	Adj
rampant	Adj
rancorous	Adj
random	Adj
randomly	Adv Ly
rank-and-file	Adj
ranking	Adj
ranting	Adj
rapid	Adj
rapidly	Adv Ly
rapt	Adj
rapturous	Adj
rare	Adj
rarely	Adv Ly
rarer	Adj
rarest	Adj
rash	Adj
rather	Adv
rational	Adj
rationally	Adv Ly
rattling	Adj Adv
raucous	Adj
ravenous	Adj
raw	Adj
razor-thin	Adj
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
rebellious	Adj
recent	Adj
receptive	Adj
recipient	Adj
reckless	Adj
recklessly	Adv Ly
recognisable	Adj
recognizable	Adj
recreational	Adj
rectangular	Adj
rectified	Adj
recurrent	Adj
recursive	Adj
red	Adj
redacted	Adj
reductive	Adj
redundant	Adj
refined	Adj
reflective	Adj
reflexive	Adj
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
related	Adj
relative	Adj
relatively	Adv Ly
releasable	Adj
relentless	Adj
relentlessly	Adv Ly
relevant	Adj
reliable	Adj
reliably	Adv Ly
reliant	Adj
religious	Adj
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
reprehensible	Adj
representative	Adj
repressed	Adj
repressive	Adj
reproductive	Adj
repugnant	Adj
repulsive	Adj
reputable	Adj
reputational	Adj
resident	Adj
residential	Adj
residual	Adj
resilient	Adj
resistant	Adj
resonant	Adj
resounding	Adj
resoundingly	Adv Ly
resourceful	Adj
respectable	Adj
respected	Adj
respectful	Adj
respectfully	Adv Ly
respective	Adj
respectively	Adv Ly
responsible	Adj
responsibly	Adv Ly
responsive	Adj
rested	Adj
restive	Adj
restrained	Adj
restricted	Adj
restrictive	Adj
resurgent	Adj
retail	Adj
retarded	Adj
reticent	Adj
retired	Adj
retroactively	Adv Ly
retrograde	Adj Adv
reviled	Adj
revisionist	Adj
revolutionary	Adj
rewarding	Adj
rhetorical	Adj
rhetorically	Adv Ly
rich	Adj
richer	Adj
richest	Adj
rid	Adj
ridiculous	Adj
ridiculously	Adv Ly
rife	Adj
right-wing	Adj
rightful	Adj
rightfully	Adv Ly
rightly	Adv Ly
rigid	Adj
rigidly	Adv Ly
rigorous	Adj
ripe	Adj
riskiest	Adj
risky	Adj
rival	Adj
robotic	Adj
robust	Adj
rocky	Adj
rogue	Adj
rolling	Adj
romantic	Adj
rosiest	Adj
rosy	Adj
rotten	Adj
rough	Adj
roughest	Adj Adv
roughly	Adv Ly
roundabout	Adj
roundly	Adv Ly
roundtable	Adj
rousing	Adj
routine	Adj
routinely	Adv Ly
rowdy	Adj
rude	Adj
rugged	Adj
ruinous	Adj
runaway	Adj
rural	Adj
rusty	Adj
ruthless	Adj
sacred	Adj
saddened	Adj
sadly	Adv Ly
safe	Adj
safely	Adv Ly
safer	Adj
safest	Adj
salaried	Adj
salient	Adj
salty	Adj
same	Adj
sandy	Adj
sane	Adj
sarcastic	Adj
sarcastically	Adv Ly
satanic	Adj
satirical	Adj
satisfactorily	Adv Ly
satisfactory	Adj
satisfying	Adj
savage	Adj
savagely	Adv Ly
savvy	Adj
scant	Adj
scarce	Adj Adv
scarcely	Adv Ly
scarlet	Adj
scary	Adj
scattered	Adj
scenic	Adj
scientific	Adj
scientifically	Adv Ly
scurrilous	Adj
searchable	Adj
searing	Adj
seaside	Adj
seasoned	Adj
second-place	Adj
secondary	Adj
secondly	Adv Ly
secret	Adj
secretive	Adj
secretly	Adv Ly
sectarian	Adj
secular	Adj
secure	Adj
seeming	Adj
segregated	Adj
segregationist	Adj
seismic	Adj
seldom	Adv
selective	Adj
selectively	Adv Ly
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
serviceable	Adj
severe	Adj
severely	Adv Ly
sexier	Adj
sexist	Adj
sexual	Adj
sexually	Adv Ly
sexy	Adj
shabby	Adj
shakier	Adj
shaky	Adj
shallow	Adj
shallowest	Adj
shameful	Adj
shamefully	Adv Ly
shameless	Adj
sharp	Adj
sharpened	Adj
sharper	Adj
sharpest	Adj
sharply	Adv Ly
sheer	Adj
shiny	Adj
shocking	Adj
short	Adj
short-lived	Adj
short-term	Adj
shorter	Adj
shortest	Adj
shortly	Adv Ly
showy	Adj
shrewd	Adj
shrill	Adj
shy	Adj
sickening	Adj
sicker	Adj
sideways	Adj Adv
sighted	Adj
significant	Adj
significantly	Adv Ly
silently	Adv Ly
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
single-payer	Adj
singular	Adj
singularly	Adv Ly
sinister	Adj
sit-down	Adj
situated	Adj
six-year	Adj
sizable	Adj
sizeable	Adj
sketchy	Adj
skewed	Adj
skilled	Adj
skittish	Adj
sleazy	Adj
sleepy	Adj
slender	Adj
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
sludge	Adj
sluggish	Adj
sly	Adj
small	Adj
smaller	Adj
smallest	Adj
smallish	Adj
smart	Adj
smarter	Adv
smartest	Adj
smartly	Adv Ly
smelly	Adj
smooth	Adj
smoothest	Adj
smoothly	Adv Ly
smug	Adj
snap	Adj
snappy	Adj
snarky	Adj
sneaky	Adj
snowy	Adj
snub	Adj
snug	Adj
sober	Adj
sobering	Adj
sociable	Adj
social	Adj
socially	Adv Ly
sociological	Adj
soft	Adj
softer	Adj
softly	Adv Ly
solar	Adj
sole	Adj
solely	Adv Ly
solemn	Adj
solid	Adj
solidly	Adv Ly
solvent	Adj
somber	Adj
someday	Adv
somehow	Adv
someplace	Adv
sometime	Adv
sometimes	Adv
somewhat	Adv
somewhere	Adv
sooner	Adv
soonest	Adv
sophisticated	Adj
sophomoric	Adj
sordid	Adj
sore	Adj
sounder	Adj Adv
soundly	Adv Ly
sour	Adj
south	Adv
southeastern	Adj
southern	Adj
southwestern	Adj
sovereign	Adj
spacious	Adj
spanking	Adj
spare	Adj
sparing	Adj
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
speedy	Adj
spendthrift	Adj
spinal	Adj
spirited	Adj
spiritual	Adj
spiritually	Adv Ly
splendid	Adj
spontaneous	Adj
spontaneously	Adv Ly
spooky	Adj
spotty	Adj
sprawling	Adj
spry	Adj
spurious	Adj
square	Adj
squarely	Adv Ly
squat	Adj
stable	Adj
staggering	Adj
stagnant	Adj
stale	Adj
stalled	Adj
standard	Adj
standardized	Adj
stark	Adj
starker	Adj
starkly	Adv Ly
startling	Adj
startlingly	Adv Ly
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
steeper	Adj
steepest	Adj
stellar	Adj
stereo	Adj
sterile	Adj
sterling	Adj
stern	Adj
sternly	Adv Ly
sticky	Adj
stiff	Adj
stiffer	Adj
still	Adv
stillborn	Adj
stimulant	Adj
stingy	Adj
stolid	Adj
straight	Adj Adv
straightforward	Adj
strained	Adj
stranded	Adj
strange	Adj
strangely	Adv Ly
strangest	Adj
strategic	Adj
strategically	Adv Ly
streamlined	Adj
strict	Adj
stricter	Adj
strictest	Adj
strictly	Adv Ly
striking	Adj
strikingly	Adv Ly
stringent	Adj
strong	Adj
stronger	Adj
strongest	Adj
strongly	Adv Ly
structural	Adj
structurally	Adv Ly
structured	Adj
stubborn	Adj
stubbornly	Adv Ly
studiously	Adv Ly
stuffy	Adj
stunning	Adj
stupid	Adj
stupidest	Adj
sturdy	Adj
subject	Adj
subjective	Adj
submarine	Adj
subprime	Adj
subsequent	Adj
subsequently	Adv Ly
subsidized	Adj
substandard	Adj
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
succinct	Adj
succinctly	Adv Ly
sudden	Adj
suddenly	Adv Ly
sufficient	Adj
sufficiently	Adv Ly
suicidal	Adj
suitable	Adj
suitably	Adv Ly
sulfur	Adj
summarily	Adv Ly
sundry	Adj
sunlit	Adj
sunny	Adj
super	Adj
superb	Adj
superbly	Adv Ly
superficial	Adj
superficially	Adv Ly
superfluous	Adj
superior	Adj
supernatural	Adj
supervised	Adj
supplemental	Adj
supplementary	Adj
supreme	Adj
surefire	Adj
surely	Adv Ly
surest	Adj
surgical	Adj
surprising	Adj
surprisingly	Adv Ly
surreal	Adj
surrogate	Adj
susceptible	Adj
suspect	Adj
suspiciously	Adv Ly
sustainable	Adj
sustained	Adj
swaggering	Adj
sweeping	Adj
sweet	Adj
swift	Adj
swiftly	Adv Ly
symbolic	Adj
symmetric	Adj
sympathetically	Adv Ly
symptomatic	Adj
synonymous	Adj
syntactic	Adj
syntactically	Adv Ly
synthetic	Adj
systematic	Adj
systematically	Adv Ly
systemic	Adj
tabloid	Adj
taboo	Adj
tacit	Adj
tacitly	Adv Ly
tactful	Adj
tactical	Adj
tactless	Adj
take-home	Adj
talented	Adj
talkative	Adj
tall	Adj
taller	Adj
tame	Adj
tan	Adj
tandem	Adj
tangent	Adj
tangible	Adj
tantalizing	Adj
tapered	Adj
tasteless	Adj
taut	Adj
taxable	Adj
tearful	Adj
technical	Adj
technically	Adv Ly
technological	Adj
tedious	Adj
teen	Adj
teenage	Adj
televised	Adj
temperamentally	Adv Ly
temporarily	Adv Ly
temporary	Adj
tempting	Adj
tenacious	Adj
tender	Adj
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
terrorist	Adj
terse	Adj
tertiary	Adj
textual	Adj
thankfully	Adv Ly
themed	Adj
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
thinly	Adv Ly
third-party	Adj
third-place	Adj
thornier	Adj
thorny	Adj
thorough	Adj
thoroughly	Adv Ly
thoughtful	Adj
thoughtfully	Adv Ly
thoughtless	Adj
three-day	Adj
three-way	Adj
thrifty	Adj
thunderous	Adj
thus	Adv
tidy	Adj
tight	Adj
tighter	Adj
tightest	Adj Adv
tightly	Adv Ly
timely	Adj
timid	Adj
tinged	Adj
tiny	Adj
tirelessly	Adv Ly
tiresome	Adj
together	Adv
token	Adj
tolerable	Adj
tolerant	Adj
too	Adv
toothless	Adj
top	Adj
topical	Adj
tortured	Adj
total	Adj
totalitarian	Adj
totally	Adv Ly
tough	Adj
tougher	Adj
toughest	Adj
towering	Adj
toxic	Adj
traditional	Adj
traditionally	Adv Ly
tragic	Adj
transatlantic	Adj
transformative	Adj
transgender	Adj
transient	Adj
transitional	Adj
transparent	Adj
transphobic	Adj
traumatic	Adj
tremendous	Adj
tremendously	Adv Ly
trendy	Adj
tribal	Adj
trickier	Adj
tricky	Adj
trillion-dollar	Adj
triple	Adj
triplicate	Adj
triumphant	Adj
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
twin	Adj
twisted	Adj
two-hour	Adj
two-man	Adj
two-term	Adj
two-way	Adj
two-year	Adj
typed	Adj
typical	Adj
typically	Adv Ly
ubiquitous	Adj
uglier	Adj
ugliest	Adj
ugly	Adj
ultimate	Adj
ultimately	Adv Ly
ultra	Adj
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
unanimously	Adv Ly
unanswered	Adj
unarmed	Adj
unassuming	Adj
unattended	Adj
unattractive	Adj
unauthorised	Adj
unauthorized	Adj
unavailable	Adj
unavoidable	Adj
unbalanced	Adj
unbearable	Adj
unbeatable	Adj
unbelievable	Adj
unbelievably	Adv Ly
unbending	Adj
unbiased	Adj
unborn	Adj
unbound	Adj
unbreakable	Adj
unchanged	Adj
uncharted	Adj
unclassified	Adj
unclean	Adj
uncomfortably	Adv Ly
uncommitted	Adj
uncommon	Adj
uncompromising	Adj
unconditional	Adj
unconditionally	Adv Ly
unconfirmed	Adj
unconnected	Adj
unconscionable	Adj
unconscious	Adj
unconstitutional	Adj
uncontrollable	Adj
uncontrolled	Adj
uncontroversial	Adj
unconventional	Adj
unconvincing	Adj
undaunted	Adj
undeclared	Adj
undefeated	Adj
undefined	Adj
undemocratic	Adj
undeniable	Adj
undeniably	Adv Ly
undercover	Adj
underdeveloped	Adj
underfoot	Adv
undergraduate	Adj
underground	Adj
underhanded	Adj
underperforming	Adj
underserved	Adj
understandable	Adj
understandably	Adv Ly
underwater	Adj
undeserved	Adj
undesirable	Adj
undetermined	Adj
undeveloped	Adj
undisclosed	Adj
undisputed	Adj
undivided	Adj
undocumented	Adj
undone	Adj
undoubtedly	Adv Ly
undue	Adj
unduly	Adv Ly
undying	Adj
uneasily	Adv Ly
uneducated	Adj
unelectable	Adj
unemployed	Adj
unequal	Adj
unequaled	Adj
unequivocally	Adv Ly
unethical	Adj
uneven	Adj
unexpected	Adj
unexpectedly	Adv Ly
unexplained	Adj
unfair	Adj
unfairly	Adv Ly
unfaithful	Adj
unfamiliar	Adj
unfavorable	Adj
unfavorably	Adv Ly
unfettered	Adj
unfilled	Adj
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
unidentified	Adj
uniform	Adj
uniformed	Adj
uniformly	Adv Ly
unifying	Adj
unilateral	Adj
unilaterally	Adv Ly
unimaginable	Adj
unimportant	Adj
uninspired	Adj
uninsured	Adj
unintended	Adj
uninterested	Adj
uninteresting	Adj
unique	Adj
uniquely	Adv Ly
universal	Adj
universally	Adv Ly
unjust	Adj
unjustified	Adj
unjustly	Adv Ly
unkind	Adj
unknown	Adj
unlawful	Adj
unlikeable	Adj
unlikely	Adj
unlimited	Adj
unloaded	Adj
unlucky	Adj
unmarked	Adj
unmarried	Adj
unmistakable	Adj
unmistakably	Adv Ly
unmoved	Adj
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
unparalleled	Adj
unpatriotic	Adj
unpleasant	Adj
unpledged	Adj
unpopular	Adj
unprecedented	Adj
unpredictable	Adj
unprepared	Adj
unprincipled	Adj
unprompted	Adj
unprotected	Adj
unpublished	Adj
unqualified	Adj
unquestionable	Adj
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
unrestricted	Adj
unrivaled	Adj
unruly	Adj
unsafe	Adj
unsatisfactory	Adj
unsatisfied	Adj
unscripted	Adj
unsecured	Adj
unseemly	Adj
unseen	Adj
unset	Adj
unsettled	Adj
unsigned	Adj
unsolicited	Adj
unsound	Adj
unsparing	Adj
unspeakable	Adj
unspecified	Adj
unstable	Adj
unstoppable	Adj
unstructured	Adj
unsubstantiated	Adj
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
unwarranted	Adj
unwary	Adj
unwashed	Adj
unwavering	Adj
unwelcome	Adj
unwieldy	Adj
unwise	Adj
unwisely	Adv Ly
unwittingly	Adv Ly
unworkable	Adj
unworthy	Adj
unyielding	Adj
upcoming	Adj
upfront	Adj
uphill	Adj Adv
uplifting	Adj
upper	Adj
upright	Adj Adv
uprooted	Adj
upstairs	Adj Adv
upstart	Adj
upstate	Adj
uptown	Adj
upward	Adj Adv
upwardly	Adv Ly
upwards	Adj Adv
urban	Adj
urgent	Adj
urgently	Adv Ly
usable	Adj
useful	Adj
usefully	Adv Ly
useless	Adj
usual	Adj
usually	Adv Ly
utmost	Adj
utter	Adj
utterly	Adv Ly
vacant	Adj
vaguely	Adv Ly
vain	Adj
valedictory	Adj
valid	Adj
valuable	Adj
variable	Adj
variant	Adj
varied	Adj
various	Adj
vast	Adj
vastly	Adv Ly
vegetable	Adj
vegetarian	Adj
vehemently	Adv Ly
vengeful	Adj
verbal	Adj
verbally	Adv Ly
verbatim	Adj Adv
verbose	Adj
verifiable	Adj
vernacular	Adj
versatile	Adj
vertical	Adj
vertically	Adv Ly
very	Adv
vexed	Adj
viable	Adj
vibrant	Adj
vice-presidential	Adj
vicious	Adj
viciously	Adv Ly
victorious	Adj
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
visionary	Adj
visual	Adj
visually	Adv Ly
vital	Adj
vitally	Adv Ly
vivid	Adj
vividly	Adv Ly
vocally	Adv Ly
vociferous	Adj
vociferously	Adv Ly
volatile	Adj
volcanic	Adj
voluminous	Adj
voluntarily	Adv Ly
voluntary	Adj
vulgar	Adj
vulnerable	Adj
warily	Adv Ly
warlike	Adj
warm	Adj
warmly	Adv Ly
wasteful	Adj
watershed	Adj
wavy	Adj
waxy	Adj
weak	Adj
weakened	Adj
weaker	Adj
weakest	Adj
wealthier	Adj
wealthiest	Adj
wealthy	Adj
wedded	Adj
wee	Adj
weekly	Adj
weightier	Adj
weird	Adj
welcome	Adj
well	Adv
well-known	Adj
west	Adj
western	Adj
westward	Adj Adv
wet	Adj
whatsoever	Adv
whence	Adv
whereby	Adv
wherein	Adv
whereupon	Adv
wherewithal	Adj
whipping	Adj
white	Adj
whiter	Adj
whole	Adj
wholeheartedly	Adv Ly
wholesale	Adj
wholesome	Adj
wholly	Adv Ly
wicked	Adj
wide	Adj Adv
wide-ranging	Adj
widely	Adv Ly
wider	Adj Adv
widespread	Adj
widest	Adj Adv
widowed	Adj
wild	Adj
wilder	Adj
wildest	Adj
wildly	Adv Ly
willingly	Adv Ly
wily	Adj
winded	Adj
winner-take-all	Adj
wireless	Adj
wiry	Adj
wise	Adj
wisely	Adv Ly
wiser	Adj
wisest	Adj
wishful	Adj
withering	Adj
witty	Adj
wobbly	Adj
wonderful	Adj
wonderfully	Adv Ly
wondrous	Adj
wooded	Adj
wooden	Adj
woolly	Adj
work-related	Adj
workable	Adj
working-class	Adj
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
wrought	Adj
wry	Adj
xenophobic	Adj
yawning	Adj
year-old	Adj
yearly	Adj Adv
yellow	Adj
yielding	Adj
young	Adj
younger	Adj
youngest	Adj
youthful	Adj
zany	Adj
zealous	Adj
