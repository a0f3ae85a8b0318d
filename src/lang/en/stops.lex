# stops.lex: words of the token, mark and sentence rooms: what a full stop or an apostrophe means.
# Clitic is cut off its word (Hale|'s, do|n't). Abbreviation: its full stop belongs to it, so every form is written with one; of these,
# a Title never ends a sentence, since a name follows; a Proper is one only with a capital (Ill., not ill.), and a Numbered only
# before a number (No. 5, p. 55). Elision: written with a leading apostrophe ('twas), Clipped with a trailing
# one (goin'), both given here without it.
# Starter begins a sentence even right after an abbreviation (Acme Inc. It fell.). Unit: a mark that, behind a number, measures.

# What an apostrophe cuts off
's 'd 'm 're 've 'll n't	Clitic
'em	Clitic	set close: get'em

# Letters left out at the front
twas twere tis twill tisn twasn	Elision
em til til' cause bout round neath n o nuff tude cuz coz fraid	Elision	'em, 'til, 'cause, rock 'n' roll
ere ello ood	Elision	dropped h and g in reported dialect

# Letters left out at the end: the apostrophe behind is no closing mark
goin comin doin nothin somethin anythin everythin talkin lookin tryin gettin sayin workin livin runnin fightin lovin	Clipped
makin takin thinkin feelin playin puttin sittin standin waitin walkin watchin killin hopin callin bein havin messin	Clipped
ol o th wi jus	Clipped	ol' man, cup o' tea

# Feet, inches and minutes
' " ’ ” ''	Unit	6'2", 40'

# Before a name: never the end of a sentence
mr. mrs. ms. mx. dr. drs. messrs. mmes. mme. mlle. sr. sra. srta. prof. profs. rev. fr. hon. msgr. pres. amb.	Title Abbreviation
sen. sens. rep. reps. gov. govs. lt. atty. supt. insp. det. dep. asst. assoc. sec. treas.	Title Abbreviation
gen. maj. col. capt. cpl. sgt. pvt. cmdr. cdr. brig. adm. ens. spc. pfc. sfc. lcpl. gunnery_sgt.	Title Abbreviation
st. ste. mt. ft. pt.	Title Abbreviation	St. Hale's, Mt. Orrin, Ft. Lyme
vs. v. cf. viz. ca. approx.	Title Abbreviation	the other side follows

# Behind a name, or alone: may end a sentence
jr. esq. bros. inc. ltd. llc. corp. co. cos. plc. assn. dept. univ. inst. intl. natl. govt. mfg.	Abbreviation
ph.d. m.d. b.a. m.a. b.sc. m.sc. j.d. ll.b. ll.d. d.d.s. r.n. c.p.a. m.p. m.p.s	Abbreviation
etc. al. ibid. et_al.	Abbreviation
a.m. p.m. b.c. a.d. c.e. b.c.e.	Abbreviation
e.g. i.e. p.s.	Title Abbreviation	something follows
u.s. u.s.a. u.k. u.n. e.u. d.c. n.y. l.a. u.s.s.r. u.a.e. a.k.a. d.o.b. r.i.p. f.b.i. c.i.a.	Abbreviation

# Months, days, places; the rest is a name or a number
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.	Abbreviation Proper
mon. tue. tues. wed. thu. thur. thurs. fri.	Abbreviation Proper
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont.	Abbreviation Proper
neb. nebr. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.	Abbreviation Proper
ont. que. alta. b.c. n.s. n.b.	Abbreviation Proper
ave. blvd. rd. hwy. pkwy. sq. bldg. apt. rte. expy.	Abbreviation

# Before a number
no. nos. p. pp. vol. vols. ch. chap. fig. figs. art. arts. para. n°. nr. ed. eds. ver.	Title Abbreviation Numbered
oz. lb. lbs. mi. km. kg. hr. hrs. mins. secs. yr. yrs. mph.	Abbreviation
est. max. avg. misc. incl. excl. tel. ext. orig. transl.	Abbreviation

# Words that begin a sentence
he she it they we you i	Starter
his her its their our my your	Starter
the a an this that these those there here such another	Starter
some many most all both each every few several neither none no not nobody everyone anyone nothing everything	Starter
and but or nor so yet however moreover meanwhile instead still then now also besides thus hence therefore nonetheless nevertheless	Starter
if when while as after before although though because since unless until whether once	Starter
what who whom whose why where which how	Starter
is are was were am did does do has have had can could would should might must	Starter
in on at for from with without by of to under over during about against among between despite according into through within	Starter
asked speaking responding following adding let please only even just perhaps maybe yes too more less	Starter
today yesterday tomorrow later earlier last next	Starter
