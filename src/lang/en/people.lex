# people.lex: what the speaker room must know of words that stand in other files. Readings add up, so only what is new is said.
# person= number= gender=n (a thing or a body): of pronouns. definite=yes: “the engineer” was named before, “an engineer” was not.
# full=: what a title is short for. generic=body: any body can be called so. naming=yes: a nickname follows. turn=: who speaks
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

# Bodies that any body can be called: “the company” is the one that acted last
company group firm organization organisation agency business club team charity nonprofit network	Body generic=body
operator maker carrier	Body generic=body
retailer publisher broadcaster developer manufacturer startup start-up	Body generic=body
bank union federation association	Body generic=body

# Before a nickname: “whom everybody calls Roo”
call calls called nicknamed dubbed	Verb naming=yes

# Labels of an interview, and words for two who spoke before
q	Turn turn=asks
q.	Turn Abbreviation turn=asks
a	Turn turn=answers
a.	Turn Abbreviation turn=answers
both	Det number=p value=2

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
