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

# Bodies that any body can be called: “the company” is the one that acted last. body=: only one of that sort, or of none
group organization organisation club team charity nonprofit	Body generic=body
company firm business operator maker carrier bank	Body generic=body body=firm
retailer publisher developer manufacturer startup start-up	Body generic=body body=firm
agency	Body generic=body body=public
union federation association	Body generic=body body=union
newspaper broadcaster network station website outlet	Body generic=body body=outlet

# Words of names that tell what sort a body is: an article names the outlets it cites, and “the company” is none of them
news newspaper times post journal tribune herald gazette chronicle observer guardian telegraph globe mirror	Body body=outlet
examiner inquirer courier echo dispatch sentinel ledger bulletin mercury argus clarion daily weekly radio tv	Body body=outlet
television broadcasting magazine review newsroom	Body body=outlet
workers brotherhood guild teamsters	Body body=union
authority council department ministry board commission committee court parliament congress senate	Body body=public
police university college school institute centre center foundation trust society	Body body=public

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
