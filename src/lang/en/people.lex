# people.lex: what the speaker room must know of words that stand in other files. Readings add up, so only what is new is said.
# person= number= gender=n (a thing or a body): of pronouns. definite=yes: “the engineer” was named before, “an engineer” was not.
# full=: what a title is short for. likely=yes: of a given name, see there. generic=body: any body can be called so. naming=yes: a nickname follows. turn=: who speaks
# behind an interview’s label. fullname=: of heads of state, where an article gives no more than title and surname (_ is a blank).

i	Pron person=1 number=s
we mine ours	Pron person=1
me us	PronObj person=1
my our	Poss person=1
you yours	Pron person=2
your	Poss person=2
it	Pron gender=n number=s
its	Poss gender=n number=s
they others	Pron number=p
which	Rel gender=n

the this that	Det definite=yes
these those	Det definite=yes

# Titles in short
sen sen. sens.	Title full=senator
rep rep. reps.	Title full=representative
gov gov. govs.	Title full=governor
prof prof.	Title full=professor
dr dr. drs.	Title full=doctor
lt lt.	Title full=lieutenant
gen gen.	Title full=general
col col.	Title full=colonel
maj maj.	Title full=major
capt capt.	Title full=captain
sgt sgt.	Title full=sergeant
cmdr cmdr. cdr cdr.	Title full=commander
adm adm.	Title full=admiral
det det. det	Title full=detective
insp insp.	Title full=inspector
supt supt.	Title full=superintendent
const.	Title full=constable
atty atty.	Title full=attorney
rev rev. revd	Title full=reverend
cllr cllr. councilor	Title full=councillor

# Persons by trade, place on a field or family, beside those of titles.lex and nouns.lex
centre-half:s centre-halves:p centre-forward:s centre-forwards:p centre-back:s centre-backs:p full-back:s full-backs:p	Noun Role
fullback:s fullbacks:p fly-half:s fly-halves:p scrum-half:s scrum-halves:p wicketkeeper:s wicketkeepers:p	Noun Role
all-rounder:s all-rounders:p seamer:s seamers:p spinner:s spinners:p leg-spinner:s leg-spinners:p playmaker:s playmakers:p	Noun Role
debutant:s debutants:p vice-captain:s vice-captains:p	Noun Role
hubby:s granddad:s stepdad:s ex-husband:s ex-boyfriend:s schoolboy:s schoolboys:p weatherman:s anchorman:s	Noun Role gender=m
gran:s nana:s auntie:s stepmum:s stepmom:s ex-wife:s ex-girlfriend:s headmistress:s schoolgirl:s schoolgirls:p	Noun Role gender=f
alderwoman:s alderwomen:p abbess:s	Noun Role gender=f
chowkidar:s sarpanch:s convener:s conveners:p convenor:s tehsildar:s ryot:s ryots:p sepoy:s lodger:s lodgers:p	Noun Role
breeder:s breeders:p cellist:s cellists:p trumpeter:s goldsmith:s glazier:s sommelier:s holidaymaker:s holidaymakers:p	Noun Role
climber:s climbers:p youtuber:s chiropractor:s childminder:s childminders:p babysitter:s babysitters:p bursar:s	Noun Role
vice-chancellor:s underwriter:s underwriters:p bookkeeper:s bookkeepers:p stenographer:s parolee:s islander:s islanders:p	Noun Role
grazier:s drover:s milliner:s stevedore:s stevedores:p docker:s dockers:p shipwright:s bosun:s co-pilot:s coder:s	Noun Role
freeholder:s leaseholder:s leaseholders:p cadet:s cadets:p commodore:s rector:s curate:s cantor:s abbot:s pilgrim:s pilgrims:p	Noun Role
ghostwriter:s frontbencher:s frontbenchers:p backbencher:s backbenchers:p councilmember:s councilmembers:p selectman:s	Noun Role
postgraduate:s postgraduates:p postdoc:s postdocs:p	Noun Role

# Titles of other countries, and such as hold several words
shri smt smt. thiru datuk dato tunku	Title
signor	Title gender=m
senhora signora	Title gender=f
leader_of_the_opposition:s leader_of_the_house:s deputy_chief_minister:s chief_minister:s chief_ministers:p union_minister:s	Title Role Noun
home_minister:s leader_of_the_council:s majority_whip:s minority_whip:s chief_whip:s white_house_counsel:s	Title Role Noun

# Bodies that any body can be called: “the company” is the one that acted last. body=: only one of
# that sort, or of none that its name tells; named=so: rather one whose name tells it
group organization organisation club team charity nonprofit	Body generic=body
company firm business operator maker carrier bank	Body generic=body body=firm
retailer publisher developer manufacturer startup start-up	Body generic=body body=firm
agency	Body generic=body body=public
union	Body generic=body body=union named=so
federation association	Body generic=body body=union
newspaper	Body generic=body body=outlet named=so
broadcaster network	Body generic=body body=outlet

# Words of names that tell what sort a body is: an article names the outlets it cites, and “the company” is none of them
news newspaper times post journal tribune herald gazette chronicle observer guardian telegraph globe mirror	Body body=outlet
examiner inquirer courier echo dispatch sentinel ledger bulletin mercury argus clarion daily weekly radio tv	Body body=outlet
television broadcasting magazine review newsroom	Body body=outlet
workers brotherhood guild teamsters union	Body body=union
authority council department ministry board commission committee court parliament congress senate	Body body=public
police university college school institute centre center foundation trust society	Body body=public

# Whom articles leave unnamed: “an official” is nobody who is introduced later
official aide adviser advisor source insider operative strategist staffer diplomat executive employee worker	Body hides=yes
resident voter supporter witness expert analyst researcher student man woman person friend neighbor neighbour	Body hides=yes
critic reporter journalist observer participant attendee colleague ally donor member leader politician lawmaker	Body hides=yes
delegate nominee candidate contractor spokesperson anchor moderator host	Body hides=yes

# In front of whom a sentence is about
as_for as_to	Prep topic=yes

# Before a nickname: “whom everybody calls Roo”
call calls called nicknamed dubbed	Verb naming=yes

# Labels of an interview, and words for two who spoke before
q	Turn turn=asks
q.	Turn Abbreviation turn=asks
a	Turn turn=answers
a.	Turn Abbreviation turn=answers
both	Det number=p value=2

# Given names that stand in names.lex for one sex though one bearer in 20 to 70 has the other: the article’s own pronouns win
allie alma ashley bernice brandy cheyenne clare connie delaney erin gail hadley harper imani ivy joan june kay kelsey lacey	Given likely=yes
lindsay lindsey mallory mckenzie meredith patsy pearl randi sasha shelley shelly sydney toni tori whitney	Given likely=yes
adriel aidan alex anderson andre ayden beckett bennett blaine bobby brady brett brooks bryce carter cayden cecil chance	Given likely=yes
chase christian cody cooper corey cory cristian dawson demetrius dillon dylan eddie evan ezra gabriel gene grayson hudson	Given likely=yes
jalen jameson jasper jayce jerry jesse joe kaden kaiden kyle lamar lincoln luca maddox perry ray ronnie rudy ryan ryder	Given likely=yes
sammy shane shaun spencer tanner teddy tenzin terrell theo tyler andrea evelyn beverly vivian shirley laurie	Given likely=yes

# Heads of state and government whom articles introduce as “President Trump” and never name in full
trump	Surname fullname=Donald_Trump
obama	Surname fullname=Barack_Obama
biden	Surname fullname=Joe_Biden
putin	Surname fullname=Vladimir_Putin
macron	Surname fullname=Emmanuel_Macron
merkel	Surname fullname=Angela_Merkel
zelensky zelenskyy	Surname fullname=Volodymyr_Zelensky
erdogan	Surname fullname=Recep_Tayyip_Erdogan
netanyahu	Surname fullname=Benjamin_Netanyahu
modi	Surname fullname=Narendra_Modi
