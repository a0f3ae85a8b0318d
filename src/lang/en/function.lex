# function.lex: the closed classes: determiners, pronouns, prepositions, conjunctions, auxiliaries, numbers, money.
# Several forms may share a row where nothing tells them apart. A word keeps every class it can have: "that" is That, Det and Rel.
# The small words that rules name one by one (to, of, by, as, for …) have a class of their own beside Prep.
# A form with _ is a phrase, taken as one unit.
!mark b Base
!mark z Third
!mark d Past
!mark n Part
!mark g Ing
!mark s Singular
!mark p Plural
# What a capital says of a known word: these are never names; these always are; this is what a name inside a sentence keeps; these
# may begin a name at a sentence's start; these a hyphenated word takes over from its last part.
!plain Det Poss Pron PronObj Reflexive Rel Prep And Conj Wh If Not Be Have Do Modal According Number Ordinal Time Interjection Hearsay
!names Given Surname Place
!keeps Role Group Doc Title Suffix Given Surname Female Male Particle OrgEnd Place Demonym Gen Singular Plural
!leads Noun Demonym OrgEnd
!parts Noun Role Group Doc Unit Time Adj Adv Ly Past Part Ing Singular Plural Demonym Number Place
# Attributes and the words they may have; of a name, any: name= gives the one that records have in place of this form (_ is a blank).
!values act statement question directive commitment thought desire evaluation decree evidence
!values stance neutral distancing factive denying praising blaming
!values gender f m n
!values name

# Determiners and possessives
the	Det
a an	Det
this these	Det
that	That Det Rel	"said that", "that man", "the man that": settled by what follows
those	Det
every each	Det
another	Det
some any	Det
no	Det Not	"no plan": negates what is said
all both	Det
either neither	Det
half	Det
such	Det
several many few more most less fewer much enough	Det Adv
my	Poss number=s
your	Poss
his	Poss gender=m number=s	also a pronoun ("his was late"), rare in news
her	Poss PronObj gender=f number=s
its	Poss number=s
our	Poss number=p
their	Poss number=p
whose	Rel Wh

# Pronouns
i	Pron number=s
we	Pron number=p
you	Pron
he	Pron gender=m number=s
she	Pron gender=f number=s
it	Pron PronObj number=s
they	Pron number=p
one	Number Pron value=1	"one said": a person
who	Rel Wh Pron
ya y'all	Pron
me	PronObj number=s
us	PronObj number=p
him	PronObj gender=m number=s
them 'em	PronObj number=p
myself	Reflexive number=s
yourself	Reflexive number=s
himself	Reflexive gender=m number=s
herself	Reflexive gender=f number=s
itself oneself	Reflexive number=s
ourselves yourselves themselves	Reflexive number=p
mine yours hers ours theirs	Pron
someone somebody everyone everybody anyone anybody	Pron
something everything anything nothing	Pron
nobody no_one	Pron Not
none	Pron Not
others	Pron number=p	"others said"
another_one each_other one_another	PronObj

# Relatives and question words
whom	Rel Wh
which	Rel Wh
what whatever whoever whichever whomever	Wh
when	Wh Conj
where	Wh Conj
why how	Wh
whenever wherever	Conj
how_many how_much how_long how_often	Wh

# Words that are classes of their own
to	To Prep
of	Of Prep
by	By Prep
as	As Prep Conj
for	For Prep
in	In Prep
on	On Prep
with	With Prep
at	At Prep
from	From Prep
about	About Prep
if	If Conj
whether	If
not n't	Not
not_yet n't_yet	Not
never	Not Adv

# Prepositions
after	Prep Conj
before	Prep Conj
since	Prep Conj
until till	Prep Conj
than	Prep Conj
into onto upon	Prep
against among amongst between during within without through throughout	Prep
over under across along around behind beyond above below	Prep Adv
up out down off	Prep Adv	particles: "called out", "went off"
inside outside near past	Prep Adv
toward towards amid amidst despite beside besides beneath underneath alongside atop aboard via per	Prep
like	Prep Verb Base Want act=desire	"like to" after I, we, would; its other forms stand in saying.lex
unlike except regarding concerning including versus	Prep
notwithstanding opposite plus minus	Prep
vs vs. v.	Prep
worth	Prep
because_of instead_of ahead_of outside_of inside_of out_of in_front_of on_top_of	Prep
on_behalf_of in_favor_of in_favour_of in_spite_of in_terms_of in_light_of in_the_light_of in_the_wake_of	Prep
in_the_face_of in_the_middle_of in_the_midst_of in_place_of in_lieu_of in_search_of in_charge_of in_need_of	Prep
in_support_of in_honor_of in_honour_of in_view_of in_response_to in_addition_to in_relation_to in_reply_to	Prep
in_reference_to in_reaction_to in_contrast_to in_opposition_to in_accordance_with in_line_with in_connection_with	Prep
along_with together_with apart_from aside_from except_for as_for as_to as_of as_part_of as_a_result_of	Prep
as_well_as	Prep And
rather_than	Prep And
close_to	About Prep	sources close to the deal
due_to owing_to thanks_to prior_to next_to up_to contrary_to subject_to regardless_of irrespective_of	Prep
by_means_of by_way_of at_the_end_of at_the_start_of at_the_beginning_of for_the_sake_of for_fear_of	Prep
on_account_of on_the_basis_of on_the_eve_of on_the_part_of with_regard_to with_respect_to with_reference_to	Prep
for_lack_of in_the_course_of in_the_hope_of in_a_bid_to in_an_effort_to in_an_attempt_to	Prep

# And, or, but; subordinators
and or but nor yet &	And
albeit because although though while whilst unless whereas lest	Conj
once	Conj Adv
so	Adv Conj
so_that even_though even_if as_if as_though as_long_as as_soon_as as_far_as so_long_as	Conj
in_case in_order_to in_order_that provided_that given_that now_that such_that except_that in_that	Conj
but_also and_then and_so and_also	And
if_only only_if what_if as_if_to	Conj

# Phrases that attribute
according_to	According
in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of in_the_judgment_of in_the_judgement_of	According
in_the_estimation_of in_the_telling_of in_the_mind_of in_the_minds_of	According
on_the_word_of on_the_authority_of on_the_evidence_of on_the_advice_of	According
as_told_to	According
reportedly allegedly supposedly purportedly apparently seemingly ostensibly	Adv Ly Hearsay	somebody says so, nobody is named
alleged purported supposed reputed so-called self-described self-proclaimed self-styled self-declared self-professed	Adj Hearsay

# Be, have, do, modals
be:b am:z is:z are:z was:d were:d been:n being:g	Be
have:b has:z had:d,n having:g	Have Light
do:b does:z did:d done:n doing:g	Do
's	Gen Be Have	Hale's book, she's here, she's gone
're 'm	Be
've	Have
'd	Have Modal
'll	Modal
will would can could should may might must shall ought cannot	Modal
ca wo sha	Modal	can't, won't, shan't when the clitic n't is cut off
ai	Be Have	ain't
gonna	Modal
wanna	Want act=desire
gotta	Modal
have_to has_to had_to having_to	Modal
be_going_to is_going_to are_going_to am_going_to was_going_to were_going_to	Modal
be_able_to is_able_to are_able_to was_able_to were_able_to	Modal
dont doesnt didnt wont cant couldnt wouldnt shouldnt isnt arent wasnt werent hasnt havent	Modal Not	apostrophe lost on the way

# Existential there, interjections
there	Adv
according_to_plan	Adv	attributes nothing
yes yeah yep no_way ok okay oh hey hi hello well_then ah ha haha wow alas please thanks thank_you sorry bye goodbye sure_thing	Interjection

# Numbers
zero	Number value=0
two	Number value=2
three	Number value=3
four	Number value=4
five	Number value=5
six	Number value=6
seven	Number value=7
eight	Number value=8
nine	Number value=9
ten	Number value=10
eleven	Number value=11
twelve	Number value=12
thirteen	Number value=13
fourteen	Number value=14
fifteen	Number value=15
sixteen	Number value=16
seventeen	Number value=17
eighteen	Number value=18
nineteen	Number value=19
twenty	Number value=20
thirty	Number value=30
forty	Number value=40
fifty	Number value=50
sixty	Number value=60
seventy	Number value=70
eighty	Number value=80
ninety	Number value=90
hundred	Number value=100
thousand	Number value=1000
million mn	Number value=1000000
billion bn	Number value=1000000000
trillion tn	Number value=1000000000000
dozen	Number value=12
couple	Number value=2 figure=pair	a couple of
hundreds thousands millions billions trillions dozens scores tens	Number Noun Plural	"dozens said"
two-thirds three-quarters	Number
first	Ordinal value=1
second	Ordinal value=2
third	Ordinal value=3
fourth	Ordinal value=4
fifth	Ordinal value=5
sixth	Ordinal value=6
seventh	Ordinal value=7
eighth	Ordinal value=8
ninth	Ordinal value=9
tenth	Ordinal value=10
eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth	Ordinal
thirtieth fortieth fiftieth sixtieth hundredth thousandth last next	Ordinal
quarter	Number Noun value=0.25

# Letters behind digits: 4th, 1990s, 3.5bn, 8pm
0st 0nd 0rd 0th	Ordinal
0s	Time Number Plural
0am 0pm 0a.m. 0p.m.	Time
0k	Number value=1000
0m 0mn	Number value=1000000
0b 0bn	Number value=1000000000
0tn	Number value=1000000000000
0km 0kg 0mph 0ft 0cm 0mm 0g 0kw 0mw 0gw 0lb 0lbs	Unit
%	Unit unit=percent

# Money
$ dollar:s dollars:p buck:s bucks:p	Currency unit=USD
£ pound:s pounds:p quid:s	Currency unit=GBP
€ euro:s euros:p	Currency unit=EUR
¥ yen:s	Currency unit=JPY
cent:s cents:p	Currency unit=USD value=0.01
pence:p penny:s pennies:p	Currency unit=GBP value=0.01
yuan:s renminbi:s	Currency unit=CNY
rupee:s rupees:p ₹	Currency unit=INR
ruble:s rubles:p rouble:s roubles:p	Currency unit=RUB
peso:s pesos:p	Currency
franc:s francs:p	Currency unit=CHF
krona:s kronor:p krone:s kroner:p	Currency
shekel:s shekels:p	Currency unit=ILS
lira:s liras:p	Currency unit=TRY
naira:s	Currency unit=NGN
rial:s rials:p riyal:s riyals:p dinar:s dinars:p dirham:s dirhams:p	Currency
baht:s	Currency unit=THB
zloty:s zlotys:p	Currency unit=PLN
shilling:s shillings:p	Currency
bitcoin:s bitcoins:p	Currency unit=BTC

# Before a number, part of its phrase: “at least three jurors said”; and a negation that two share: “neither Ruiz nor Hale”
at_least at_most no_fewer_than no_more_than	Det
neither	Not
