# saying.lex: verbs that attribute words, thoughts, wishes, decisions or evidence to somebody.
# The second column tells how a verb is used: Say with a quotation or that-clause, Tell with an addressee first, Discuss with
# an object, and so on (README.md has the table). act= and stance= describe the whole row; statement and neutral are left out.
# A verb has a class when that use is more than a rare one in news; rules and the choosers settle which use is meant.
# Rows are in order of lemma. British and American spellings stand side by side.
!mark b Base
!mark z Third
!mark d Past
!mark n Part
!mark g Ing
abhor:b abhors:z abhorred:d,n abhorring:g	Verb Discuss act=evaluation
accept:b accepts:z accepted:d,n accepting:g	Verb Discuss act=thought
accuse:b accuses:z accused:d,n accusing:g	Verb Describe act=evaluation stance=blaming	accused the firm of fraud
acknowledge:b acknowledges:z acknowledged:d,n acknowledging:g	Verb Say Discuss stance=factive
acquiesce_in:b acquiesces_in:z acquiesced_in:d,n acquiescing_in:g	Verb Discuss act=commitment
acquiesce_to:b acquiesces_to:z acquiesced_to:d,n acquiescing_to:g	Verb Discuss act=commitment
acquit:b acquits:z acquitted:d,n acquitting:g	Verb Describe act=decree
ad-lib:b ad-libs:z ad-libbed:d,n ad-libbing:g	Verb Manner
add:b adds:z added:d,n adding:g	Verb Double Say	also of sums; the object tells
address:b addresses:z addressed:d,n addressing:g	Verb Discuss
admire:b admires:z admired:d,n admiring:g	Verb Describe act=evaluation stance=praising
admit:b admits:z admitted:d,n admitting:g	Verb Double Say stance=factive	also "admitted to hospital"
admonish:b admonishes:z admonished:d,n admonishing:g	Verb Tell Urge Describe stance=blaming
adopt:b adopts:z adopted:d,n adopting:g	Verb Discuss act=decree
advertise:b advertises:z advertised:d,n advertising:g	Verb Discuss
advise:b advises:z advised:d,n advising:g	Verb Say Tell Urge
advocate:b advocates:z advocated:d,n advocating:g	Verb Discuss act=evaluation
affirm:b affirms:z affirmed:d,n affirming:g	Verb Say Discuss
agonize_over:b agonise_over:b agonizes_over:z agonises_over:z agonized_over:d,n agonised_over:d,n agonizing_over:g agonising_over:g	Verb Discuss act=evaluation
agree:b agrees:z agreed:d,n agreeing:g	Verb Say Plan	agreed to pay, agreed that; "agree with" is a row of its own
agree_on:b agrees_on:z agreed_on:d,n agreeing_on:g	Verb Discuss act=commitment
agree_with:b agrees_with:z agreed_with:d,n agreeing_with:g	Verb Discuss act=evaluation
aim:b aims:z aimed:d,n aiming:g	Verb Plan act=commitment
air:b airs:z aired:d,n airing:g	Verb Discuss
alert:b alerts:z alerted:d,n alerting:g	Verb Tell
allege:b alleges:z alleged:d,n alleging:g	Verb Say stance=distancing
allow:b allows:z allowed:d,n allowing:g	Verb Urge act=directive
allude:b alludes:z alluded:d,n alluding:g	Verb Say Discuss
allude_to:b alludes_to:z alluded_to:d,n alluding_to:g	Verb Say Discuss
amend:b amends:z amended:d,n amending:g	Verb Discuss act=decree
analyze:b analyse:b analyzes:z analyses:z analyzed:d,n analysed:d,n analyzing:g analysing:g	Verb Discuss
announce:b announces:z announced:d,n announcing:g	Verb Say Discuss
answer:b answers:z answered:d,n answering:g	Verb Say
anticipate:b anticipates:z anticipated:d,n anticipating:g	Verb Think Discuss act=thought
apologize:b apologise:b apologizes:z apologises:z apologized:d,n apologised:d,n apologizing:g apologising:g	Verb Manner
appeal:b appeals:z appealed:d,n appealing:g	Verb Discuss act=directive
appeal_for:b appeals_for:z appealed_for:d,n appealing_for:g	Verb Discuss act=directive
appeal_to:b appeals_to:z appealed_to:d,n appealing_to:g	Verb Urge act=directive
appear:b appears:z appeared:d,n appearing:g	Verb Seem act=evidence	appears to be; also on a stage, which the choosers learn
applaud:b applauds:z applauded:d,n applauding:g	Verb Describe act=evaluation stance=praising
apply_for:b applies_for:z applied_for:d,n applying_for:g	Verb Discuss act=directive
appoint:b appoints:z appointed:d,n appointing:g	Verb Describe act=decree
appreciate:b appreciates:z appreciated:d,n appreciating:g	Verb Describe act=evaluation stance=praising
apprise:b apprises:z apprised:d,n apprising:g	Verb Tell
approve:b approves:z approved:d,n approving:g	Verb Discuss act=decree
approve_of:b approves_of:z approved_of:d,n approving_of:g	Verb Discuss act=evaluation
argue:b argues:z argued:d,n arguing:g	Verb Say stance=distancing	"argue with" somebody is rarely a report
arrange:b arranges:z arranged:d,n arranging:g	Verb Plan act=commitment	arranged to meet
articulate:b articulates:z articulated:d,n articulating:g	Verb Say Discuss
ascertain:b ascertains:z ascertained:d,n ascertaining:g	Verb Think act=thought
ask:b asks:z asked:d,n asking:g	Verb Ask Urge act=directive	asked whether; asked her to leave
ask_about:b asks_about:z asked_about:d,n asking_about:g	Verb Discuss act=question
ask_for:b asks_for:z asked_for:d,n asking_for:g	Verb Discuss act=directive
aspire:b aspires:z aspired:d,n aspiring:g	Verb Want act=desire
assail:b assails:z assailed:d,n assailing:g	Verb Describe act=evaluation stance=blaming
assert:b asserts:z asserted:d,n asserting:g	Verb Say stance=distancing
assess:b assesses:z assessed:d,n assessing:g	Verb Discuss
assume:b assumes:z assumed:d,n assuming:g	Verb Think act=thought
assure:b assures:z assured:d,n assuring:g	Verb Tell
attack:b attacks:z attacked:d,n attacking:g	Verb Discuss act=evaluation stance=blaming
attack_as:b attacks_as:z attacked_as:d,n attacking_as:g	Verb Describe act=evaluation stance=blaming
attempt:b attempts:z attempted:d,n attempting:g	Verb Plan act=commitment
attest:b attests:z attested:d,n attesting:g	Verb Say Discuss Show
attribute:b attributes:z attributed:d,n attributing:g	Verb Discuss
author:b authors:z authored:d,n authoring:g	Verb Discuss act=decree
authorize:b authorise:b authorizes:z authorises:z authorized:d,n authorised:d,n authorizing:g authorising:g	Verb Urge Discuss act=directive
aver:b avers:z averred:d,n averring:g	Verb Say stance=distancing	the affidavit avers that
avow:b avows:z avowed:d,n avowing:g	Verb Say
await:b awaits:z awaited:d,n awaiting:g	Verb Discuss act=thought
back:b backs:z backed:d,n backing:g	Verb Discuss act=evaluation	backed the bill; the adverb stands in words.lex
back_up:b backs_up:z backed_up:d,n backing_up:g	Verb Light
backpedal:b backpedals:z backpedaled:d,n backpedaling:g	Verb Say
backtrack:b backtracks:z backtracked:d,n backtracking:g	Verb Say
balk:b balks:z balked:d,n balking:g	Verb Plan act=commitment
balk_at:b balks_at:z balked_at:d,n balking_at:g	Verb Discuss act=evaluation
ban:b bans:z banned:d,n banning:g	Verb Urge Discuss act=decree	banned the march; banned from driving
bandy_about:b bandies_about:z bandied_about:d,n bandying_about:g	Verb Discuss
bank_on:b banks_on:z banked_on:d,n banking_on:g	Verb Think act=thought
bar:b bars:z barred:d,n barring:g	Verb Urge act=directive	barred him from standing
bark:b barks:z barked:d,n barking:g	Verb Manner
bash:b bashes:z bashed:d,n bashing:g	Verb Describe act=evaluation stance=blaming
bat_away:b bats_away:z batted_away:d,n batting_away:g	Verb Discuss stance=denying
be_aware:b is_aware:z was_aware:d been_aware:n being_aware:g	Verb Think act=thought
be_certain:b is_certain:z was_certain:d been_certain:n being_certain:g	Verb Think act=thought
be_confident:b is_confident:z was_confident:d been_confident:n being_confident:g	Verb Think act=thought
be_convinced:b is_convinced:z was_convinced:d been_convinced:n being_convinced:g	Verb Think act=thought
be_of_the_opinion:b is_of_the_opinion:z was_of_the_opinion:d been_of_the_opinion:n being_of_the_opinion:g	Verb Think act=thought
be_sure:b is_sure:z was_sure:d been_sure:n being_sure:g	Verb Think act=thought
beam:b beams:z beamed:d,n beaming:g	Verb Manner	"We won," she beamed
beg:b begs:z begged:d,n begging:g	Verb Say Urge act=directive
begin:b begins:z began:d begun:n beginning:g	Verb Manner	"I never," he began; begins to is not a report
believe:b believes:z believed:d,n believing:g	Verb Think act=thought
believe_in:b believes_in:z believed_in:d,n believing_in:g	Verb Think act=thought
belittle:b belittles:z belittled:d,n belittling:g	Verb Describe act=evaluation stance=blaming
bellow:b bellows:z bellowed:d,n bellowing:g	Verb Manner
bemoan:b bemoans:z bemoaned:d,n bemoaning:g	Verb Say Discuss stance=blaming
berate:b berates:z berated:d,n berating:g	Verb Describe act=evaluation stance=blaming
beseech:b beseeches:z beseeched:d,n beseeching:g	Verb Say Urge act=directive
betray:b betrays:z betrayed:d,n betraying:g	Verb Show act=evidence
bewail:b bewails:z bewailed:d,n bewailing:g	Verb Say Discuss stance=blaming
bill:b bills:z billed:d,n billing:g	Verb Describe act=evaluation	billed as a comeback
blame:b blames:z blamed:d,n blaming:g	Verb Describe act=evaluation stance=blaming
blast:b blasts:z blasted:d,n blasting:g	Verb Describe act=evaluation stance=blaming	blasted the plan; headlines
bleat:b bleats:z bleated:d,n bleating:g	Verb Say
block:b blocks:z blocked:d,n blocking:g	Verb Discuss act=decree
blog:b blogs:z blogged:d,n blogging:g	Verb Say
blubber:b blubbers:z blubbered:d,n blubbering:g	Verb Manner
blurt:b blurts:z blurted:d,n blurting:g	Verb Manner
blurt_out:b blurts_out:z blurted_out:d,n blurting_out:g	Verb Say
bluster:b blusters:z blustered:d,n blustering:g	Verb Say stance=distancing
boast:b boasts:z boasted:d,n boasting:g	Verb Say stance=distancing
boast_about:b boasts_about:z boasted_about:d,n boasting_about:g	Verb Discuss
boast_of:b boasts_of:z boasted_of:d,n boasting_of:g	Verb Discuss
boo:b boos:z booed:d,n booing:g	Verb Describe act=evaluation stance=blaming
boom:b booms:z boomed:d,n booming:g	Verb Manner
bother:b bothers:z bothered:d,n bothering:g	Verb Plan act=commitment
brag:b brags:z bragged:d,n bragging:g	Verb Say stance=distancing
brag_about:b brags_about:z bragged_about:d,n bragging_about:g	Verb Discuss
brand:b brands:z branded:d,n branding:g	Verb Describe act=evaluation	brands plan a farce; headlines
bray:b brays:z brayed:d,n braying:g	Verb Say
break_in:b breaks_in:z broke_in:d broken_in:n breaking_in:g	Verb Say	"Not so," he broke in
bridle_at:b bridles_at:z bridled_at:d,n bridling_at:g	Verb Discuss act=evaluation
brief:b briefs:z briefed:d,n briefing:g	Verb Tell
bring:b brings:z brought:d,n bringing:g	Verb Light
bring_forward:b brings_forward:z brought_forward:d,n bringing_forward:g	Verb Light
bring_up:b brings_up:z brought_up:d,n bringing_up:g	Verb Discuss
bristle:b bristles:z bristled:d,n bristling:g	Verb Say stance=blaming
bristle_at:b bristles_at:z bristled_at:d,n bristling_at:g	Verb Discuss act=evaluation
broach:b broaches:z broached:d,n broaching:g	Verb Discuss
brush_aside:b brushes_aside:z brushed_aside:d,n brushing_aside:g	Verb Discuss stance=denying
brush_off:b brushes_off:z brushed_off:d,n brushing_off:g	Verb Discuss stance=denying
burble:b burbles:z burbled:d,n burbling:g	Verb Manner
butt_in:b butts_in:z butted_in:d,n butting_in:g	Verb Say
cable:b cables:z cabled:d,n cabling:g	Verb Say
cackle:b cackles:z cackled:d,n cackling:g	Verb Manner
cajole:b cajoles:z cajoled:d,n cajoling:g	Verb Manner
calculate:b calculates:z calculated:d,n calculating:g	Verb Show act=evidence
call:b calls:z called:d,n calling:g	Verb Describe act=evaluation	called it a trap; "call for" and "call on" are rows of their own
call_for:b calls_for:z called_for:d,n calling_for:g	Verb Discuss act=directive	called for a strike
call_off:b calls_off:z called_off:d,n calling_off:g	Verb Discuss act=commitment
call_on:b calls_on:z called_on:d,n calling_on:g	Verb Urge act=directive	called on the mayor to resign
call_out:b calls_out:z called_out:d,n calling_out:g	Verb Say Describe stance=blaming	called out the board for its silence
call_upon:b calls_upon:z called_upon:d,n calling_upon:g	Verb Urge act=directive
campaign:b campaigns:z campaigned:d,n campaigning:g	Verb Plan act=commitment
campaign_for:b campaigns_for:z campaigned_for:d,n campaigning_for:g	Verb Discuss act=commitment
caption:b captions:z captioned:d,n captioning:g	Verb Say	captioned the picture "Home"
care_about:b cares_about:z cared_about:d,n caring_about:g	Verb Discuss act=evaluation
caricature:b caricatures:z caricatured:d,n caricaturing:g	Verb Describe act=evaluation
carp:b carps:z carped:d,n carping:g	Verb Say stance=blaming
carpet:b carpets:z carpeted:d,n carpeting:g	Verb Describe act=evaluation stance=blaming
carry_on:b carries_on:z carried_on:d,n carrying_on:g	Verb Manner	"And then," she carried on
cast:b,d,n casts:z casting:g	Verb Describe act=evaluation
castigate:b castigates:z castigated:d,n castigating:g	Verb Describe act=evaluation stance=blaming
caution:b cautions:z cautioned:d,n cautioning:g	Verb Say Tell Urge
celebrate:b celebrates:z celebrated:d,n celebrating:g	Verb Describe act=evaluation stance=praising
censure:b censures:z censured:d,n censuring:g	Verb Describe act=evaluation stance=blaming
certify:b certifies:z certified:d,n certifying:g	Verb Say Discuss
chafe_at:b chafes_at:z chafed_at:d,n chafing_at:g	Verb Discuss act=evaluation
challenge:b challenges:z challenged:d,n challenging:g	Verb Urge Discuss act=evaluation
champion:b champions:z championed:d,n championing:g	Verb Describe act=evaluation stance=praising
chant:b chants:z chanted:d,n chanting:g	Verb Manner
characterise:b characterises:z characterised:d,n characterising:g	Verb Describe act=evaluation
characterize:b characterise:b characterizes:z characterises:z characterized:d,n characterised:d,n characterizing:g characterising:g	Verb Describe act=evaluation
charge:b charges:z charged:d,n charging:g	Verb Describe act=evaluation stance=blaming	charged with theft; charged that the vote was rigged is rare
chastise:b chastises:z chastised:d,n chastising:g	Verb Describe act=evaluation stance=blaming
cheer:b cheers:z cheered:d,n cheering:g	Verb Manner Describe act=evaluation stance=praising
cherish:b cherishes:z cherished:d,n cherishing:g	Verb Describe act=evaluation stance=praising
chide:b chides:z chided:d,n chiding:g	Verb Manner Describe act=evaluation stance=blaming
chime_in:b chimes_in:z chimed_in:d,n chiming_in:g	Verb Say	"Me too," he chimed in
chip_in:b chips_in:z chipped_in:d,n chipping_in:g	Verb Say
chirp:b chirps:z chirped:d,n chirping:g	Verb Manner
choose:b chooses:z chose:d chosen:n choosing:g	Verb Plan act=thought
chortle:b chortles:z chortled:d,n chortling:g	Verb Manner
chronicle:b chronicles:z chronicled:d,n chronicling:g	Verb Discuss
chuckle:b chuckles:z chuckled:d,n chuckling:g	Verb Manner
cite:b cites:z cited:d,n citing:g	Verb Discuss
claim:b claims:z claimed:d,n claiming:g	Verb Double Say stance=distancing	claimed that; also "claimed lives", without a speaker
clap_back:b claps_back:z clapped_back:d,n clapping_back:g	Verb Say
clarify:b clarifies:z clarified:d,n clarifying:g	Verb Say Discuss
classify:b classifies:z classified:d,n classifying:g	Verb Describe act=evaluation
cluck:b clucks:z clucked:d,n clucking:g	Verb Manner
co-author:b co-authors:z co-authored:d,n co-authoring:g	Verb Discuss act=decree
coax:b coaxes:z coaxed:d,n coaxing:g	Verb Urge act=directive
come_clean:b,n comes_clean:z came_clean:d coming_clean:g	Verb Say stance=factive	came clean about the debt
come_out_as:b,n comes_out_as:z came_out_as:d coming_out_as:g	Verb Describe act=evaluation
command:b commands:z commanded:d,n commanding:g	Verb Urge act=directive
commend:b commends:z commended:d,n commending:g	Verb Describe act=evaluation stance=praising
comment:b comments:z commented:d,n commenting:g	Verb Say
comment_on:b comments_on:z commented_on:d,n commenting_on:g	Verb Discuss
commiserate:b commiserates:z commiserated:d,n commiserating:g	Verb Manner
commit:b commits:z committed:d,n committing:g	Verb Plan act=commitment
commit_to:b commits_to:z committed_to:d,n committing_to:g	Verb Discuss act=commitment
compare:b compares:z compared:d,n comparing:g	Verb Describe act=evaluation
compel:b compels:z compelled:d,n compelling:g	Verb Urge act=directive
complain:b complains:z complained:d,n complaining:g	Verb Say stance=blaming
complain_about:b complains_about:z complained_about:d,n complaining_about:g	Verb Discuss
complain_of:b complains_of:z complained_of:d,n complaining_of:g	Verb Discuss
compliment:b compliments:z complimented:d,n complimenting:g	Verb Describe act=evaluation stance=praising
comprehend:b comprehends:z comprehended:d,n comprehending:g	Verb Think act=thought
compute:b computes:z computed:d,n computing:g	Verb Show act=evidence
concede:b concedes:z conceded:d,n conceding:g	Verb Say stance=factive	conceded defeat, a goal, that she was late
conceive:b conceives:z conceived:d,n conceiving:g	Verb Think act=thought
conclude:b concludes:z concluded:d,n concluding:g	Verb Say Show	"So it ends," he concluded; the report concludes that
concur:b concurs:z concurred:d,n concurring:g	Verb Say
condemn:b condemns:z condemned:d,n condemning:g	Verb Describe act=evaluation stance=blaming
confess:b confesses:z confessed:d,n confessing:g	Verb Say stance=factive
confide:b confides:z confided:d,n confiding:g	Verb Say
confirm:b confirms:z confirmed:d,n confirming:g	Verb Say Discuss Show stance=factive	police confirmed two arrests
congratulate:b congratulates:z congratulated:d,n congratulating:g	Verb Describe act=evaluation stance=praising
conjecture:b conjectures:z conjectured:d,n conjecturing:g	Verb Say act=thought
consent:b consents:z consented:d,n consenting:g	Verb Plan act=commitment
consider:b considers:z considered:d,n considering:g	Verb Think Describe Discuss act=thought
console:b consoles:z consoled:d,n consoling:g	Verb Manner
conspire:b conspires:z conspired:d,n conspiring:g	Verb Plan act=commitment
construe:b construes:z construed:d,n construing:g	Verb Describe act=evaluation
contemplate:b contemplates:z contemplated:d,n contemplating:g	Verb Discuss act=thought
contend:b contends:z contended:d,n contending:g	Verb Say stance=distancing
contest:b contests:z contested:d,n contesting:g	Verb Discuss act=evaluation
contextualize:b contextualise:b contextualizes:z contextualises:z contextualized:d,n contextualised:d,n contextualizing:g contextualising:g	Verb Discuss
continue:b continues:z continued:d,n continuing:g	Verb Manner	"And yet," she continued
contradict:b contradicts:z contradicted:d,n contradicting:g	Verb Discuss Show act=evidence stance=denying
contribute:b contributes:z contributed:d,n contributing:g	Verb Say
convey:b conveys:z conveyed:d,n conveying:g	Verb Say Discuss
convict:b convicts:z convicted:d,n convicting:g	Verb Describe act=decree
convince:b convinces:z convinced:d,n convincing:g	Verb Tell Urge
coo:b coos:z cooed:d,n cooing:g	Verb Manner
correct:b corrects:z corrected:d,n correcting:g	Verb Manner
corroborate:b corroborates:z corroborated:d,n corroborating:g	Verb Say Discuss stance=factive
counsel:b counsels:z counseled:d,n counselled:d,n counseling:g counselling:g	Verb Say Urge act=directive
count:b counts:z counted:d,n counting:g	Verb Describe act=evaluation	counts himself as a friend
count_on:b counts_on:z counted_on:d,n counting_on:g	Verb Think act=thought
counter:b counters:z countered:d,n countering:g	Verb Say
counterclaim:b counterclaims:z counterclaimed:d,n counterclaiming:g	Verb Say stance=distancing
covet:b covets:z coveted:d,n coveting:g	Verb Want act=desire
crave:b craves:z craved:d,n craving:g	Verb Want act=desire
credit:b credits:z credited:d,n crediting:g	Verb Describe act=evaluation stance=praising	credited the team with the win
criticize:b criticise:b criticizes:z criticises:z criticized:d,n criticised:d,n criticizing:g criticising:g	Verb Describe act=evaluation stance=blaming
critique:b critiques:z critiqued:d,n critiquing:g	Verb Discuss
croak:b croaks:z croaked:d,n croaking:g	Verb Manner
croon:b croons:z crooned:d,n crooning:g	Verb Manner
crow:b crows:z crowed:d,n crowing:g	Verb Say
crucify:b crucifies:z crucified:d,n crucifying:g	Verb Describe act=evaluation stance=blaming
cry:b cries:z cried:d,n crying:g	Verb Manner
cry_out:b cries_out:z cried_out:d,n crying_out:g	Verb Say
cut_in:b,d,n cuts_in:z cutting_in:g	Verb Say	"Enough," he cut in
dare:b dares:z dared:d,n daring:g	Verb Plan Urge act=directive
deadpan:b deadpans:z deadpanned:d,n deadpanning:g	Verb Say
debate:b debates:z debated:d,n debating:g	Verb Discuss
debunk:b debunks:z debunked:d,n debunking:g	Verb Discuss stance=denying
decide:b decides:z decided:d,n deciding:g	Verb Think Plan act=thought	decided to go; decided that
declaim:b declaims:z declaimed:d,n declaiming:g	Verb Say
declare:b declares:z declared:d,n declaring:g	Verb Say Describe Discuss
decline:b declines:z declined:d,n declining:g	Verb Plan act=commitment	declined to comment; of prices it has no "to"
decree:b decrees:z decreed:d,n decreeing:g	Verb Say act=decree
decry:b decries:z decried:d,n decrying:g	Verb Say Describe Discuss stance=blaming
deduce:b deduces:z deduced:d,n deducing:g	Verb Think act=thought
deem:b deems:z deemed:d,n deeming:g	Verb Describe act=evaluation
defend:b defends:z defended:d,n defending:g	Verb Describe act=evaluation stance=praising	defended the plan; also in sport
deflect:b deflects:z deflected:d,n deflecting:g	Verb Discuss stance=denying
deliver:b delivers:z delivered:d,n delivering:g	Verb Light
delve_into:b delves_into:z delved_into:d,n delving_into:g	Verb Discuss
demand:b demands:z demanded:d,n demanding:g	Verb Say Urge Discuss act=directive	demanded an inquiry, that he go, to know
demonize:b demonise:b demonizes:z demonises:z demonized:d,n demonised:d,n demonizing:g demonising:g	Verb Describe act=evaluation stance=blaming
demonstrate:b demonstrates:z demonstrated:d,n demonstrating:g	Verb Show act=evidence
demur:b demurs:z demurred:d,n demurring:g	Verb Say
denote:b denotes:z denoted:d,n denoting:g	Verb Show act=evidence
denounce:b denounces:z denounced:d,n denouncing:g	Verb Describe act=evaluation stance=blaming
denounce_as:b denounces_as:z denounced_as:d,n denouncing_as:g	Verb Describe act=evaluation
deny:b denies:z denied:d,n denying:g	Verb Say Discuss stance=denying	denied taking cash; denied that
depict:b depicts:z depicted:d,n depicting:g	Verb Describe act=evaluation
deplore:b deplores:z deplored:d,n deploring:g	Verb Say Discuss stance=blaming
deride:b derides:z derided:d,n deriding:g	Verb Describe act=evaluation stance=blaming
describe:b describes:z described:d,n describing:g	Verb Describe Discuss act=evaluation	described her as calm
desire:b desires:z desired:d,n desiring:g	Verb Want act=desire
despise:b despises:z despised:d,n despising:g	Verb Discuss act=evaluation
detail:b details:z detailed:d,n detailing:g	Verb Say Discuss Show
detect:b detects:z detected:d,n detecting:g	Verb Show act=evidence
determine:b determines:z determined:d,n determining:g	Verb Show act=evidence	tests determined that
detest:b detests:z detested:d,n detesting:g	Verb Discuss act=evaluation
direct:b directs:z directed:d,n directing:g	Verb Urge act=directive
disagree:b disagrees:z disagreed:d,n disagreeing:g	Verb Say stance=denying	disagreed that the dose was safe
disagree_with:b disagrees_with:z disagreed_with:d,n disagreeing_with:g	Verb Discuss act=evaluation
disapprove_of:b disapproves_of:z disapproved_of:d,n disapproving_of:g	Verb Discuss act=evaluation
disavow:b disavows:z disavowed:d,n disavowing:g	Verb Discuss stance=denying
disclaim:b disclaims:z disclaimed:d,n disclaiming:g	Verb Discuss stance=denying
disclose:b discloses:z disclosed:d,n disclosing:g	Verb Say Discuss stance=factive
discount:b discounts:z discounted:d,n discounting:g	Verb Discuss stance=denying
discover:b discovers:z discovered:d,n discovering:g	Verb Think Show act=evidence stance=factive
discredit:b discredits:z discredited:d,n discrediting:g	Verb Discuss act=evaluation stance=blaming
discuss:b discusses:z discussed:d,n discussing:g	Verb Discuss
dislike:b dislikes:z disliked:d,n disliking:g	Verb Discuss act=evaluation
dismiss:b dismisses:z dismissed:d,n dismissing:g	Verb Describe Discuss Light act=evaluation stance=denying	dismissed it as gossip; also from a post
disown:b disowns:z disowned:d,n disowning:g	Verb Discuss stance=denying
disparage:b disparages:z disparaged:d,n disparaging:g	Verb Describe act=evaluation stance=blaming
dispute:b disputes:z disputed:d,n disputing:g	Verb Discuss act=evaluation
disregard:b disregards:z disregarded:d,n disregarding:g	Verb Discuss stance=denying
diss:b disses:z dissed:d,n dissing:g	Verb Describe act=evaluation stance=blaming
distance:b distances:z distanced:d,n distancing:g	Verb Discuss stance=denying
divulge:b divulges:z divulged:d,n divulging:g	Verb Say Discuss stance=factive
document:b documents:z documented:d,n documenting:g	Verb Discuss Show act=evidence
dodge:b dodges:z dodged:d,n dodging:g	Verb Discuss stance=denying
double_down:b doubles_down:z doubled_down:d,n doubling_down:g	Verb Say	doubled down in a second letter
double_down_on:b doubles_down_on:z doubled_down_on:d,n doubling_down_on:g	Verb Discuss act=commitment
doubt:b doubts:z doubted:d,n doubting:g	Verb Think Discuss act=evaluation
downgrade:b downgrades:z downgraded:d,n downgrading:g	Verb Describe act=evaluation	downgraded the shares to "sell", the storm to a gale
downplay:b downplays:z downplayed:d,n downplaying:g	Verb Discuss act=evaluation
draw:b draws:z drew:d drawn:n drawing:g	Verb Light
drawl:b drawls:z drawled:d,n drawling:g	Verb Manner
dread:b dreads:z dreaded:d,n dreading:g	Verb Want Discuss act=thought
dream:b dreams:z dreamed:d,n dreamt:d dreaming:g	Verb Think act=thought
dream_of:b dreams_of:z dreamed_of:d,n dreamt_of:d dreaming_of:g	Verb Discuss act=thought
dress_down:b dresses_down:z dressed_down:d,n dressing_down:g	Verb Describe act=evaluation stance=blaming
drone:b drones:z droned:d,n droning:g	Verb Say
dub:b dubs:z dubbed:d,n dubbing:g	Verb Describe act=evaluation
dwell_on:b dwells_on:z dwelt_on:d,n dwelling_on:g	Verb Discuss
earn:b earns:z earned:d,n earning:g	Verb Light
echo:b echoes:z echoed:d,n echoing:g	Verb Say Discuss
effuse:b effuses:z effused:d,n effusing:g	Verb Say stance=praising
egg_on:b eggs_on:z egged_on:d,n egging_on:g	Verb Urge act=directive
elaborate:b elaborates:z elaborated:d,n elaborating:g	Verb Say Discuss
elaborate_on:b elaborates_on:z elaborated_on:d,n elaborating_on:g	Verb Say Discuss
elect:b elects:z elected:d,n electing:g	Verb Plan act=thought
email:b emails:z emailed:d,n emailing:g	Verb Say
embrace:b embraces:z embraced:d,n embracing:g	Verb Discuss act=evaluation
emerge:b emerges:z emerged:d,n emerging:g	Verb Seem act=evidence	emerged that; see Seem
emote:b emotes:z emoted:d,n emoting:g	Verb Manner
empathize_with:b empathise_with:b empathizes_with:z empathises_with:z empathized_with:d,n empathised_with:d,n empathizing_with:g empathising_with:g	Verb Discuss act=evaluation
emphasize:b emphasise:b emphasizes:z emphasises:z emphasized:d,n emphasised:d,n emphasizing:g emphasising:g	Verb Say Discuss
enact:b enacts:z enacted:d,n enacting:g	Verb Discuss act=decree
encourage:b encourages:z encouraged:d,n encouraging:g	Verb Manner Urge act=directive
endeavor:b endeavour:b endeavors:z endeavours:z endeavored:d,n endeavoured:d,n endeavoring:g endeavouring:g	Verb Plan act=commitment
endorse:b endorses:z endorsed:d,n endorsing:g	Verb Discuss act=evaluation
enjoin:b enjoins:z enjoined:d,n enjoining:g	Verb Urge act=directive
enjoy:b enjoys:z enjoyed:d,n enjoying:g	Verb Discuss act=evaluation
enthuse:b enthuses:z enthused:d,n enthusing:g	Verb Say
entitle:b entitles:z entitled:d,n entitling:g	Verb Describe act=evaluation
entreat:b entreats:z entreated:d,n entreating:g	Verb Urge act=directive
enumerate:b enumerates:z enumerated:d,n enumerating:g	Verb Discuss
enunciate:b enunciates:z enunciated:d,n enunciating:g	Verb Say
envisage:b envisages:z envisaged:d,n envisaging:g	Verb Think Discuss act=thought
envision:b envisions:z envisioned:d,n envisioning:g	Verb Think Discuss act=thought
equivocate:b equivocates:z equivocated:d,n equivocating:g	Verb Say
erupt:b erupts:z erupted:d,n erupting:g	Verb Manner
espouse:b espouses:z espoused:d,n espousing:g	Verb Discuss act=evaluation
establish:b establishes:z established:d,n establishing:g	Verb Show act=evidence
estimate:b estimates:z estimated:d,n estimating:g	Verb Say Think Show	the office estimates that
eulogize:b eulogise:b eulogizes:z eulogises:z eulogized:d,n eulogised:d,n eulogizing:g eulogising:g	Verb Describe act=evaluation stance=praising
evaluate:b evaluates:z evaluated:d,n evaluating:g	Verb Discuss
evince:b evinces:z evinced:d,n evincing:g	Verb Discuss act=thought
eviscerate:b eviscerates:z eviscerated:d,n eviscerating:g	Verb Describe act=evaluation stance=blaming
exaggerate:b exaggerates:z exaggerated:d,n exaggerating:g	Verb Discuss act=evaluation
exalt:b exalts:z exalted:d,n exalting:g	Verb Describe act=evaluation stance=praising
examine:b examines:z examined:d,n examining:g	Verb Discuss
exclaim:b exclaims:z exclaimed:d,n exclaiming:g	Verb Say
excoriate:b excoriates:z excoriated:d,n excoriating:g	Verb Describe act=evaluation stance=blaming
exemplify:b exemplifies:z exemplified:d,n exemplifying:g	Verb Show act=evidence
exhort:b exhorts:z exhorted:d,n exhorting:g	Verb Urge act=directive
expand_on:b expands_on:z expanded_on:d,n expanding_on:g	Verb Say Discuss
expand_upon:b expands_upon:z expanded_upon:d,n expanding_upon:g	Verb Discuss
expect:b expects:z expected:d,n expecting:g	Verb Think Want Plan act=thought	is expected to close
explain:b explains:z explained:d,n explaining:g	Verb Say Discuss	explained why fees fell
explain_away:b explains_away:z explained_away:d,n explaining_away:g	Verb Say Discuss stance=denying
explode:b explodes:z exploded:d,n exploding:g	Verb Manner
expostulate:b expostulates:z expostulated:d,n expostulating:g	Verb Say
expound:b expounds:z expounded:d,n expounding:g	Verb Say Discuss
express:b expresses:z expressed:d,n expressing:g	Verb Discuss Light
extol:b extols:z extolled:d,n extolling:g	Verb Describe act=evaluation stance=praising
extrapolate:b extrapolates:z extrapolated:d,n extrapolating:g	Verb Say act=evidence	extrapolated that the ice would be gone by May
eye:b eyes:z eyed:d,n eyeing:g	Verb Discuss act=thought
face:b faces:z faced:d,n facing:g	Verb Light
fail:b fails:z failed:d,n failing:g	Verb Plan act=commitment
fancy:b fancies:z fancied:d,n fancying:g	Verb Think act=thought
fault:b faults:z faulted:d,n faulting:g	Verb Describe act=evaluation stance=blaming
favor:b favour:b favors:z favours:z favored:d,n favoured:d,n favoring:g favouring:g	Verb Discuss act=evaluation
fawn_over:b fawns_over:z fawned_over:d,n fawning_over:g	Verb Discuss act=evaluation
fear:b fears:z feared:d,n fearing:g	Verb Think Discuss act=thought
feel:b feels:z felt:d,n feeling:g	Verb Think Seem act=evidence	felt that; felt cold is not a report
feel_like:b feels_like:z felt_like:d,n feeling_like:g	Verb Want act=desire
fess_up:b fesses_up:z fessed_up:d,n fessing_up:g	Verb Say stance=factive
fete:b fetes:z feted:d,n feting:g	Verb Describe act=evaluation stance=praising
fight:b fights:z fought:d,n fighting:g	Verb Plan act=commitment
fight_for:b fights_for:z fought_for:d,n fighting_for:g	Verb Discuss act=commitment
figure:b figures:z figured:d,n figuring:g	Verb Say Think act=thought	he figures they lost; also the noun
file:b files:z filed:d,n filing:g	Verb Light	filed a complaint
find:b finds:z found:d,n finding:g	Verb Double Describe Show act=evaluation	the study found that; found him guilty
fine:b fines:z fined:d,n fining:g	Verb Describe act=decree
finish:b finishes:z finished:d,n finishing:g	Verb Manner
fire_at:b fires_at:z fired_at:d,n firing_at:g	Verb Describe act=evaluation stance=blaming
fire_back:b fires_back:z fired_back:d,n firing_back:g	Verb Say
flag:b flags:z flagged:d,n flagging:g	Verb Discuss
flame:b flames:z flamed:d,n flaming:g	Verb Describe act=evaluation stance=blaming
flay:b flays:z flayed:d,n flaying:g	Verb Describe act=evaluation stance=blaming
fling:b flings:z flung:d,n flinging:g	Verb Light
float:b floats:z floated:d,n floating:g	Verb Discuss Light	floated the idea
focus:b focuses:z focused:d,n focusing:g	Verb Discuss	focused on pay
focus_on:b focuses_on:z focused_on:d,n focusing_on:g	Verb Discuss
follow_through_on:b follows_through_on:z followed_through_on:d,n following_through_on:g	Verb Discuss act=commitment
forbid:b forbids:z forbade:d forbidden:n forbidding:g	Verb Urge act=directive
forecast:b,d,n forecasts:z forecasted:d,n forecasting:g	Verb Say Discuss Show	forecast a loss
foresee:b foresees:z foresaw:d foreseen:n foreseeing:g	Verb Think Discuss act=thought
foreshadow:b foreshadows:z foreshadowed:d,n foreshadowing:g	Verb Discuss
foretell:b foretells:z foretold:d,n foretelling:g	Verb Say Discuss
forget:b forgets:z forgot:d forgotten:n forgetting:g	Verb Think Discuss act=thought
frame:b frames:z framed:d,n framing:g	Verb Describe act=evaluation
fret:b frets:z fretted:d,n fretting:g	Verb Manner Think act=thought	"It may sink," she fretted
fret_about:b frets_about:z fretted_about:d,n fretting_about:g	Verb Discuss act=evaluation
fret_over:b frets_over:z fretted_over:d,n fretting_over:g	Verb Discuss act=evaluation
frown:b frowns:z frowned:d,n frowning:g	Verb Manner
fulminate:b fulminates:z fulminated:d,n fulminating:g	Verb Say stance=blaming
fulminate_against:b fulminates_against:z fulminated_against:d,n fulminating_against:g	Verb Discuss act=evaluation
fume:b fumes:z fumed:d,n fuming:g	Verb Say stance=blaming
fume_about:b fumes_about:z fumed_about:d,n fuming_about:g	Verb Discuss act=evaluation
fume_at:b fumes_at:z fumed_at:d,n fuming_at:g	Verb Discuss act=evaluation
fume_over:b fumes_over:z fumed_over:d,n fuming_over:g	Verb Discuss act=evaluation
gasp:b gasps:z gasped:d,n gasping:g	Verb Manner
gather:b gathers:z gathered:d,n gathering:g	Verb Think act=thought	I gather that; gathered outside is not a report
gesture:b gestures:z gestured:d,n gesturing:g	Verb Manner
giggle:b giggles:z giggled:d,n giggling:g	Verb Manner
give:b gives:z gave:d given:n giving:g	Verb Light	gave an assurance that
gloat:b gloats:z gloated:d,n gloating:g	Verb Say	gloated that the title was won
gloat_over:b gloats_over:z gloated_over:d,n gloating_over:g	Verb Discuss act=evaluation
glorify:b glorifies:z glorified:d,n glorifying:g	Verb Describe act=evaluation stance=praising
go_after:b goes_after:z went_after:d gone_after:n going_after:g	Verb Describe act=evaluation stance=blaming	went after the press
go_on:b goes_on:z went_on:d gone_on:n going_on:g	Verb Manner	"And then," she went on
go_on_record:b goes_on_record:z went_on_record:d gone_on_record:n going_on_record:g	Verb Say
go_on_to_add:b goes_on_to_add:z went_on_to_add:d gone_on_to_add:n going_on_to_add:g	Verb Say
go_on_to_say:b goes_on_to_say:z went_on_to_say:d gone_on_to_say:n going_on_to_say:g	Verb Say
go_so_far_as_to_say:b goes_so_far_as_to_say:z went_so_far_as_to_say:d gone_so_far_as_to_say:n going_so_far_as_to_say:g	Verb Say
goad:b goads:z goaded:d,n goading:g	Verb Urge act=directive
grapple_with:b grapples_with:z grappled_with:d,n grappling_with:g	Verb Discuss act=evaluation
grieve:b grieves:z grieved:d,n grieving:g	Verb Discuss act=evaluation
grill:b grills:z grilled:d,n grilling:g	Verb Ask act=question
grimace:b grimaces:z grimaced:d,n grimacing:g	Verb Manner
grin:b grins:z grinned:d,n grinning:g	Verb Manner
gripe:b gripes:z griped:d,n griping:g	Verb Say stance=blaming
gripe_about:b gripes_about:z griped_about:d,n griping_about:g	Verb Discuss act=evaluation
groan:b groans:z groaned:d,n groaning:g	Verb Manner
grouse:b grouses:z groused:d,n grousing:g	Verb Say stance=blaming
grouse_about:b grouses_about:z groused_about:d,n grousing_about:g	Verb Discuss act=evaluation
growl:b growls:z growled:d,n growling:g	Verb Manner
grumble:b grumbles:z grumbled:d,n grumbling:g	Verb Say stance=blaming
grumble_about:b grumbles_about:z grumbled_about:d,n grumbling_about:g	Verb Discuss act=evaluation
grunt:b grunts:z grunted:d,n grunting:g	Verb Manner
guarantee:b guarantees:z guaranteed:d,n guaranteeing:g	Verb Discuss act=commitment
guess:b guesses:z guessed:d,n guessing:g	Verb Say Think act=thought
guffaw:b guffaws:z guffawed:d,n guffawing:g	Verb Manner
gush:b gushes:z gushed:d,n gushing:g	Verb Say stance=praising
gush_about:b gushes_about:z gushed_about:d,n gushing_about:g	Verb Discuss
gush_over:b gushes_over:z gushed_over:d,n gushing_over:g	Verb Discuss
hail:b hails:z hailed:d,n hailing:g	Verb Describe act=evaluation stance=praising	hailed the deal as historic
hail_as:b hails_as:z hailed_as:d,n hailing_as:g	Verb Describe act=evaluation
hammer:b hammers:z hammered:d,n hammering:g	Verb Describe act=evaluation stance=blaming
hanker_after:b hankers_after:z hankered_after:d,n hankering_after:g	Verb Want act=desire
harangue:b harangues:z harangued:d,n haranguing:g	Verb Describe act=evaluation stance=blaming	harangued the referee for the delay
hark_back_to:b harks_back_to:z harked_back_to:d,n harking_back_to:g	Verb Discuss
harp_on:b harps_on:z harped_on:d,n harping_on:g	Verb Discuss
harrumph:b harrumphs:z harrumphed:d,n harrumphing:g	Verb Say
hasten:b hastens:z hastened:d,n hastening:g	Verb Plan act=commitment
hasten_to_add:b hastens_to_add:z hastened_to_add:d,n hastening_to_add:g	Verb Say
hate:b hates:z hated:d,n hating:g	Verb Want act=desire
have_to_say:b has_to_say:z had_to_say:d,n having_to_say:g	Verb Say
heap:b heaps:z heaped:d,n heaping:g	Verb Light
hear:b hears:z heard:d,n	Verb Think act=thought
heckle:b heckles:z heckled:d,n heckling:g	Verb Manner Describe act=evaluation stance=blaming
hedge:b hedges:z hedged:d,n hedging:g	Verb Say
herald:b heralds:z heralded:d,n heralding:g	Verb Describe act=evaluation stance=praising	heralded the drug as a turning point
hesitate:b hesitates:z hesitated:d,n hesitating:g	Verb Plan act=commitment
highlight:b highlights:z highlighted:d,n highlighting:g	Verb Say Discuss
hint:b hints:z hinted:d,n hinting:g	Verb Say stance=distancing
hint_at:b hints_at:z hinted_at:d,n hinting_at:g	Verb Discuss
hiss:b hisses:z hissed:d,n hissing:g	Verb Manner
hit_back:b,d,n hits_back:z hitting_back:g	Verb Say	"Rubbish," hit back the union
hit_back_at:b hits_back_at:z hit_back_at:d,n hitting_back_at:g	Verb Describe act=evaluation stance=blaming	hit back at the critics
hit_out:b,d,n hits_out:z hitting_out:g	Verb Say stance=blaming
hit_out_at:b,d,n hits_out_at:z hitting_out_at:g	Verb Say stance=blaming	hit out at the referee
hold:b holds:z held:d,n holding:g	Verb Light	held that the ban was void
hold_forth:b holds_forth:z held_forth:d,n holding_forth:g	Verb Manner
holler:b hollers:z hollered:d,n hollering:g	Verb Manner
honor:b honour:b honors:z honours:z honored:d,n honoured:d,n honoring:g honouring:g	Verb Describe act=evaluation stance=praising
hope:b hopes:z hoped:d,n hoping:g	Verb Think Want act=thought
hope_for:b hopes_for:z hoped_for:d,n hoping_for:g	Verb Want Discuss act=thought
hound:b hounds:z hounded:d,n hounding:g	Verb Describe act=evaluation stance=blaming
howl:b howls:z howled:d,n howling:g	Verb Manner
hum:b hums:z hummed:d,n humming:g	Verb Manner
hurl:b hurls:z hurled:d,n hurling:g	Verb Light
hype:b hypes:z hyped:d,n hyping:g	Verb Discuss
hypothesize:b hypothesise:b hypothesizes:z hypothesises:z hypothesized:d,n hypothesised:d,n hypothesizing:g hypothesising:g	Verb Say
identify:b identifies:z identified:d,n identifying:g	Verb Describe act=evaluation	identified the driver as a man of 40
identify_as:b identifies_as:z identified_as:d,n identifying_as:g	Verb Describe act=evaluation
identify_with:b identifies_with:z identified_with:d,n identifying_with:g	Verb Discuss act=evaluation
idolize:b idolise:b idolizes:z idolises:z idolized:d,n idolised:d,n idolizing:g idolising:g	Verb Describe act=evaluation stance=praising
ignore:b ignores:z ignored:d,n ignoring:g	Verb Discuss stance=denying
illustrate:b illustrates:z illustrated:d,n illustrating:g	Verb Discuss Show act=evidence
imagine:b imagines:z imagined:d,n imagining:g	Verb Think Discuss act=thought
impeach:b impeaches:z impeached:d,n impeaching:g	Verb Describe act=evaluation stance=blaming
implore:b implores:z implored:d,n imploring:g	Verb Say Urge act=directive
imply:b implies:z implied:d,n implying:g	Verb Say Show stance=distancing	with a person distancing, with a document evidence
impose:b imposes:z imposed:d,n imposing:g	Verb Discuss act=decree
impugn:b impugns:z impugned:d,n impugning:g	Verb Describe act=evaluation stance=blaming
indicate:b indicates:z indicated:d,n indicating:g	Verb Say Show	polls indicate that; she indicated that
indict:b indicts:z indicted:d,n indicting:g	Verb Describe act=evaluation stance=blaming
infer:b infers:z inferred:d,n inferring:g	Verb Think act=thought
inform:b informs:z informed:d,n informing:g	Verb Tell
inquire:b inquires:z inquired:d,n inquiring:g	Verb Ask act=question
inquire_about:b inquires_about:z inquired_about:d,n inquiring_about:g	Verb Discuss
insinuate:b insinuates:z insinuated:d,n insinuating:g	Verb Say stance=distancing
insist:b insists:z insisted:d,n insisting:g	Verb Say stance=distancing	insisted that, on
inspire:b inspires:z inspired:d,n inspiring:g	Verb Urge act=directive
instruct:b instructs:z instructed:d,n instructing:g	Verb Tell Urge act=directive
insult:b insults:z insulted:d,n insulting:g	Verb Describe act=evaluation stance=blaming
intend:b intends:z intended:d,n intending:g	Verb Plan act=commitment
interject:b interjects:z interjected:d,n interjecting:g	Verb Say
interpose:b interposes:z interposed:d,n interposing:g	Verb Say
interpret:b interprets:z interpreted:d,n interpreting:g	Verb Describe act=evaluation
interrupt:b interrupts:z interrupted:d,n interrupting:g	Verb Manner
intimate:b intimates:z intimated:d,n intimating:g	Verb Say stance=distancing
intone:b intones:z intoned:d,n intoning:g	Verb Say
inveigh:b inveighs:z inveighed:d,n inveighing:g	Verb Say stance=blaming
inveigh_against:b inveighs_against:z inveighed_against:d,n inveighing_against:g	Verb Discuss act=evaluation
invite:b invites:z invited:d,n inviting:g	Verb Urge act=directive
invoke:b invokes:z invoked:d,n invoking:g	Verb Discuss
issue:b issues:z issued:d,n issuing:g	Verb Light	issued a warning that
jabber:b jabbers:z jabbered:d,n jabbering:g	Verb Manner
jeer:b jeers:z jeered:d,n jeering:g	Verb Manner Describe act=evaluation stance=blaming
jest:b jests:z jested:d,n jesting:g	Verb Say
joke:b jokes:z joked:d,n joking:g	Verb Say	joked that he was late
joke_about:b jokes_about:z joked_about:d,n joking_about:g	Verb Discuss
josh:b joshes:z joshed:d,n joshing:g	Verb Manner
judge:b judges:z judged:d,n judging:g	Verb Describe act=evaluation
kid:b kids:z kidded:d,n kidding:g	Verb Say
knock:b knocks:z knocked:d,n knocking:g	Verb Describe act=evaluation stance=blaming
know:b knows:z knew:d known:n knowing:g	Verb Think act=thought stance=factive	knew that; is known for
know_about:b knows_about:z knew_about:d known_about:n knowing_about:g	Verb Discuss act=thought
kvetch:b kvetches:z kvetched:d,n kvetching:g	Verb Say stance=blaming
label:b labels:z labeled:d,n labelled:d,n labeling:g labelling:g	Verb Describe act=evaluation
lambast:b lambasts:z lambasted:d,n lambasting:g	Verb Describe act=evaluation stance=blaming
lambaste:b lambastes:z lambasted:d,n lambasting:g	Verb Describe act=evaluation stance=blaming
lament:b laments:z lamented:d,n lamenting:g	Verb Say Discuss stance=blaming
lampoon:b lampoons:z lampooned:d,n lampooning:g	Verb Describe act=evaluation stance=blaming
lash:b lashes:z lashed:d,n lashing:g	Verb Describe act=evaluation stance=blaming
lash_into:b lashes_into:z lashed_into:d,n lashing_into:g	Verb Describe act=evaluation stance=blaming
lash_out:b lashes_out:z lashed_out:d,n lashing_out:g	Verb Say stance=blaming
lash_out_at:b lashes_out_at:z lashed_out_at:d,n lashing_out_at:g	Verb Say stance=blaming	lashed out at the bank
lash_out_over:b lashes_out_over:z lashed_out_over:d,n lashing_out_over:g	Verb Discuss act=evaluation
laud:b lauds:z lauded:d,n lauding:g	Verb Describe act=evaluation stance=praising
laugh:b laughs:z laughed:d,n laughing:g	Verb Manner
laugh_at:b laughs_at:z laughed_at:d,n laughing_at:g	Verb Discuss act=evaluation
laugh_off:b laughs_off:z laughed_off:d,n laughing_off:g	Verb Discuss stance=denying
launch:b launches:z launched:d,n launching:g	Verb Light	launched an attack on the bank
lay:b lays:z laid:d,n laying:g	Verb Light
lay_into:b lays_into:z laid_into:d,n laying_into:g	Verb Say stance=blaming
lay_out:b lays_out:z laid_out:d,n laying_out:g	Verb Say Discuss	laid out the terms
lead:b leads:z led:d,n leading:g	Verb Urge act=directive
learn:b learns:z learned:d,n learnt:d learning:g	Verb Think act=thought stance=factive	learned that, of
legalize:b legalise:b legalizes:z legalises:z legalized:d,n legalised:d,n legalizing:g legalising:g	Verb Discuss act=decree
let_on:b,d,n lets_on:z letting_on:g	Verb Say stance=factive
let_slip:b,d,n lets_slip:z letting_slip:g	Verb Say stance=factive	let slip that the pump had failed
level:b levels:z leveled:d,n levelled:d,n leveling:g levelling:g	Verb Light	levelled a charge at the firm
libel:b libels:z libeled:d,n libelled:d,n libeling:g libelling:g	Verb Describe act=evaluation stance=blaming
like:b likes:z liked:d,n liking:g	Verb Want act=desire	"like" itself stands in function.lex: to, as, and a verb after would
liken:b likens:z likened:d,n likening:g	Verb Describe act=evaluation	likened it to a raid
lionize:b lionise:b lionizes:z lionises:z lionized:d,n lionised:d,n lionizing:g lionising:g	Verb Describe act=evaluation stance=praising
lisp:b lisps:z lisped:d,n lisping:g	Verb Manner
list:b lists:z listed:d,n listing:g	Verb Discuss
loathe:b loathes:z loathed:d,n loathing:g	Verb Discuss act=evaluation
lobby:b lobbies:z lobbied:d,n lobbying:g	Verb Urge act=directive
lobby_for:b lobbies_for:z lobbied_for:d,n lobbying_for:g	Verb Discuss act=directive
lodge:b lodges:z lodged:d,n lodging:g	Verb Light
long_for:b longs_for:z longed_for:d,n longing_for:g	Verb Want act=desire
look:b looks:z looked:d,n looking:g	Verb Seem act=evidence	looks likely; looks to cut costs
look_forward_to:b looks_forward_to:z looked_forward_to:d,n looking_forward_to:g	Verb Want act=desire
look_to:b looks_to:z looked_to:d,n looking_to:g	Verb Plan act=commitment
love:b loves:z loved:d,n loving:g	Verb Want act=desire
maintain:b maintains:z maintained:d,n maintaining:g	Verb Say stance=distancing	maintains that; maintains roads is not a report
make:b makes:z made:d,n making:g	Verb Light	made the claim that
mandate:b mandates:z mandated:d,n mandating:g	Verb Urge act=directive
market:b markets:z marketed:d,n marketing:g	Verb Discuss
marvel:b marvels:z marveled:d,n marvelled:d,n marveling:g marvelling:g	Verb Say stance=praising
marvel_at:b marvels_at:z marveled_at:d,n marvelled_at:d,n marveling_at:g marvelling_at:g	Verb Discuss act=evaluation
mean:b means:z meant:d,n meaning:g	Verb Plan Show act=evidence	the ruling means that
measure:b measures:z measured:d,n measuring:g	Verb Show act=evidence
mention:b mentions:z mentioned:d,n mentioning:g	Verb Discuss	mentioned the bridge
message:b messages:z messaged:d,n messaging:g	Verb Say
mewl:b mewls:z mewled:d,n mewling:g	Verb Manner
minimize:b minimise:b minimizes:z minimises:z minimized:d,n minimised:d,n minimizing:g minimising:g	Verb Discuss act=evaluation
mischaracterize:b mischaracterise:b mischaracterizes:z mischaracterises:z mischaracterized:d,n mischaracterised:d,n mischaracterizing:g mischaracterising:g	Verb Describe act=evaluation
misremember:b misremembers:z misremembered:d,n misremembering:g	Verb Discuss act=thought
misrepresent:b misrepresents:z misrepresented:d,n misrepresenting:g	Verb Discuss act=evaluation stance=blaming
moan:b moans:z moaned:d,n moaning:g	Verb Say stance=blaming
moan_about:b moans_about:z moaned_about:d,n moaning_about:g	Verb Discuss act=evaluation
mock:b mocks:z mocked:d,n mocking:g	Verb Manner Describe act=evaluation stance=blaming
moot:b moots:z mooted:d,n mooting:g	Verb Say
motivate:b motivates:z motivated:d,n motivating:g	Verb Urge act=directive
mourn:b mourns:z mourned:d,n mourning:g	Verb Discuss act=evaluation	mourned a friend, in tributes
mouth:b mouths:z mouthed:d,n mouthing:g	Verb Manner
move:b moves:z moved:d,n moving:g	Verb Plan act=commitment	moved to end the talks
mull:b mulls:z mulled:d,n mulling:g	Verb Discuss act=thought
mull_over:b mulls_over:z mulled_over:d,n mulling_over:g	Verb Discuss act=thought
mumble:b mumbles:z mumbled:d,n mumbling:g	Verb Manner
murmur:b murmurs:z murmured:d,n murmuring:g	Verb Manner
muse:b muses:z mused:d,n musing:g	Verb Say act=thought
muse_about:b muses_about:z mused_about:d,n musing_about:g	Verb Discuss
mutter:b mutters:z muttered:d,n muttering:g	Verb Manner
name:b names:z named:d,n naming:g	Verb Describe act=evaluation	named her coach
narrate:b narrates:z narrated:d,n narrating:g	Verb Say
natter:b natters:z nattered:d,n nattering:g	Verb Manner
need:b needs:z needed:d,n needing:g	Verb Think Want act=thought
needle:b needles:z needled:d,n needling:g	Verb Describe act=evaluation stance=blaming
negotiate:b negotiates:z negotiated:d,n negotiating:g	Verb Discuss
nickname:b nicknames:z nicknamed:d,n nicknaming:g	Verb Describe act=evaluation
nod:b nods:z nodded:d,n nodding:g	Verb Manner
nominate:b nominates:z nominated:d,n nominating:g	Verb Describe act=decree
note:b notes:z noted:d,n noting:g	Verb Say Show stance=factive	noted that; British "note" is Say too
notice:b notices:z noticed:d,n noticing:g	Verb Discuss act=thought
notify:b notifies:z notified:d,n notifying:g	Verb Tell
nudge:b nudges:z nudged:d,n nudging:g	Verb Urge act=directive
object:b objects:z objected:d,n objecting:g	Verb Say stance=blaming
observe:b observes:z observed:d,n observing:g	Verb Say Show	"It is late," he observed; observed a rise
obsess_over:b obsesses_over:z obsessed_over:d,n obsessing_over:g	Verb Discuss act=evaluation
offer:b offers:z offered:d,n offering:g	Verb Manner Plan Discuss act=commitment	offered to help; "Tea?" she offered
ooze:b oozes:z oozed:d,n oozing:g	Verb Manner
open:b opens:z opened:d,n opening:g	Verb Manner	"Well," she opened
opine:b opines:z opined:d,n opining:g	Verb Say
opine_on:b opines_on:z opined_on:d,n opining_on:g	Verb Discuss
oppose:b opposes:z opposed:d,n opposing:g	Verb Discuss act=evaluation
opt:b opts:z opted:d,n opting:g	Verb Plan act=thought
orate:b orates:z orated:d,n orating:g	Verb Say
order:b orders:z ordered:d,n ordering:g	Verb Urge Discuss act=directive	ordered him to pay; ordered an inquiry
outlaw:b outlaws:z outlawed:d,n outlawing:g	Verb Discuss act=decree
outline:b outlines:z outlined:d,n outlining:g	Verb Say Discuss	outlined three steps
overestimate:b overestimates:z overestimated:d,n overestimating:g	Verb Discuss act=evaluation
overhear:b overhears:z overheard:d,n overhearing:g	Verb Think act=thought
overrule:b overrules:z overruled:d,n overruling:g	Verb Discuss act=decree
overstate:b overstates:z overstated:d,n overstating:g	Verb Discuss act=evaluation
overturn:b overturns:z overturned:d,n overturning:g	Verb Discuss act=decree
own_up:b owns_up:z owned_up:d,n owning_up:g	Verb Say stance=factive
paint:b paints:z painted:d,n painting:g	Verb Double Describe act=evaluation
pan:b pans:z panned:d,n panning:g	Verb Describe act=evaluation stance=blaming	critics panned the film
pant:b pants:z panted:d,n panting:g	Verb Manner
paraphrase:b paraphrases:z paraphrased:d,n paraphrasing:g	Verb Discuss
parrot:b parrots:z parroted:d,n parroting:g	Verb Discuss
parry:b parries:z parried:d,n parrying:g	Verb Say
pass:b passes:z passed:d,n passing:g	Verb Discuss act=decree	passed a law
pause:b pauses:z paused:d,n pausing:g	Verb Manner
peddle:b peddles:z peddled:d,n peddling:g	Verb Discuss
peg:b pegs:z pegged:d,n pegging:g	Verb Describe act=evaluation
pen:b pens:z penned:d,n penning:g	Verb Light	penned a letter saying
perceive:b perceives:z perceived:d,n perceiving:g	Verb Think act=thought
permit:b permits:z permitted:d,n permitting:g	Verb Urge Discuss act=directive
persist:b persists:z persisted:d,n persisting:g	Verb Manner
persuade:b persuades:z persuaded:d,n persuading:g	Verb Tell Urge
petition:b petitions:z petitioned:d,n petitioning:g	Verb Urge act=directive
petition_for:b petitions_for:z petitioned_for:d,n petitioning_for:g	Verb Discuss act=directive
philosophize:b philosophise:b philosophizes:z philosophises:z philosophized:d,n philosophised:d,n philosophizing:g philosophising:g	Verb Say
pillory:b pillories:z pilloried:d,n pillorying:g	Verb Describe act=evaluation stance=blaming
pipe_up:b pipes_up:z piped_up:d,n piping_up:g	Verb Say
pitch:b pitches:z pitched:d,n pitching:g	Verb Discuss
plan:b plans:z planned:d,n planning:g	Verb Plan Discuss act=commitment	plans to sue
plan_for:b plans_for:z planned_for:d,n planning_for:g	Verb Discuss act=thought
plan_on:b plans_on:z planned_on:d,n planning_on:g	Verb Discuss act=thought
play_down:b plays_down:z played_down:d,n playing_down:g	Verb Discuss act=evaluation
play_up:b plays_up:z played_up:d,n playing_up:g	Verb Discuss act=evaluation
plead:b pleads:z pleaded:d,n pled:d,n pleading:g	Verb Say Urge act=directive	pleaded guilty; pleaded with them to stay
plead_for:b pleads_for:z pleaded_for:d,n pled_for:d,n pleading_for:g	Verb Discuss act=directive
plead_with:b pleads_with:z pleaded_with:d,n pled_with:d,n pleading_with:g	Verb Urge act=directive
pledge:b pledges:z pledged:d,n pledging:g	Verb Say Plan Discuss act=commitment
plot:b plots:z plotted:d,n plotting:g	Verb Plan act=commitment
plug:b plugs:z plugged:d,n plugging:g	Verb Discuss
point:b points:z pointed:d,n pointing:g	Verb Discuss	pointed to the figures; "point out" is a row of its own
point_out:b points_out:z pointed_out:d,n pointing_out:g	Verb Say stance=factive	pointed out that
point_to:b points_to:z pointed_to:d,n pointing_to:g	Verb Discuss Show act=evidence
point_up:b points_up:z pointed_up:d,n pointing_up:g	Verb Say
poise:b poises:z poised:d,n poising:g	Verb Seem act=evidence
ponder:b ponders:z pondered:d,n pondering:g	Verb Say Discuss
pontificate:b pontificates:z pontificated:d,n pontificating:g	Verb Say
pooh-pooh:b pooh-poohs:z pooh-poohed:d,n pooh-poohing:g	Verb Discuss stance=denying
portray:b portrays:z portrayed:d,n portraying:g	Verb Describe act=evaluation
pose:b poses:z posed:d,n posing:g	Verb Light	posed the question of who pays
posit:b posits:z posited:d,n positing:g	Verb Say
post:b posts:z posted:d,n posting:g	Verb Double Say Discuss	posted on a site that; posted a loss
postpone:b postpones:z postponed:d,n postponing:g	Verb Discuss act=commitment
postulate:b postulates:z postulated:d,n postulating:g	Verb Say
pounce_on:b pounces_on:z pounced_on:d,n pouncing_on:g	Verb Describe act=evaluation stance=blaming
pout:b pouts:z pouted:d,n pouting:g	Verb Manner
praise:b praises:z praised:d,n praising:g	Verb Describe act=evaluation stance=praising
prattle:b prattles:z prattled:d,n prattling:g	Verb Manner
pray:b prays:z prayed:d,n praying:g	Verb Say Think Want
preach:b preaches:z preached:d,n preaching:g	Verb Say
predict:b predicts:z predicted:d,n predicting:g	Verb Say Discuss Show
prefer:b prefers:z preferred:d,n preferring:g	Verb Want act=desire
prepare:b prepares:z prepared:d,n preparing:g	Verb Plan act=commitment
prescribe:b prescribes:z prescribed:d,n prescribing:g	Verb Discuss act=directive
present:b presents:z presented:d,n presenting:g	Verb Light
press:b presses:z pressed:d,n pressing:g	Verb Urge act=directive	pressed him to answer; pressed for a date
press_ahead:b presses_ahead:z pressed_ahead:d,n pressing_ahead:g	Verb Plan act=commitment
press_for:b presses_for:z pressed_for:d,n pressing_for:g	Verb Discuss act=directive
pressure:b pressures:z pressured:d,n pressuring:g	Verb Urge act=directive
presume:b presumes:z presumed:d,n presuming:g	Verb Think act=thought
pretend:b pretends:z pretended:d,n pretending:g	Verb Plan act=commitment
preview:b previews:z previewed:d,n previewing:g	Verb Discuss
prize:b prizes:z prized:d,n prizing:g	Verb Discuss act=evaluation
probe:b probes:z probed:d,n probing:g	Verb Ask act=question
proceed:b proceeds:z proceeded:d,n proceeding:g	Verb Manner
proclaim:b proclaims:z proclaimed:d,n proclaiming:g	Verb Say Discuss
prod:b prods:z prodded:d,n prodding:g	Verb Urge act=directive
profess:b professes:z professed:d,n professing:g	Verb Say stance=distancing
prohibit:b prohibits:z prohibited:d,n prohibiting:g	Verb Discuss act=decree
project:b projects:z projected:d,n projecting:g	Verb Show act=evidence	projects growth of two per cent
promise:b promises:z promised:d,n promising:g	Verb Say Plan Discuss act=commitment
promote:b promotes:z promoted:d,n promoting:g	Verb Discuss
prompt:b prompts:z prompted:d,n prompting:g	Verb Manner Urge act=directive	prompted him to resign
pronounce:b pronounces:z pronounced:d,n pronouncing:g	Verb Say Describe Discuss
prophesy:b prophesies:z prophesied:d,n prophesying:g	Verb Say Discuss
propose:b proposes:z proposed:d,n proposing:g	Verb Say Plan Discuss act=commitment	proposed a ban, to ban, that
propound:b propounds:z propounded:d,n propounding:g	Verb Discuss
protest:b protests:z protested:d,n protesting:g	Verb Say Discuss stance=distancing	"I paid," he protested; protested against the ban
protest_against:b protests_against:z protested_against:d,n protesting_against:g	Verb Discuss act=evaluation stance=blaming
prove:b proves:z proved:d,n proven:n proving:g	Verb Show Seem act=evidence	tests proved that; proved hard
pry:b pries:z pried:d,n prying:g	Verb Ask act=question
publicize:b publicise:b publicizes:z publicises:z publicized:d,n publicised:d,n publicizing:g publicising:g	Verb Discuss
publish:b publishes:z published:d,n publishing:g	Verb Discuss Light	published a statement saying
puff:b puffs:z puffed:d,n puffing:g	Verb Manner
pummel:b pummels:z pummeled:d,n pummeling:g	Verb Describe act=evaluation stance=blaming
punctuate:b punctuates:z punctuated:d,n punctuating:g	Verb Say
purport:b purports:z purported:d,n purporting:g	Verb Say stance=distancing
purr:b purrs:z purred:d,n purring:g	Verb Manner
pursue:b pursues:z pursued:d,n pursuing:g	Verb Plan act=commitment
push:b pushes:z pushed:d,n pushing:g	Verb Plan Urge act=directive	pushed to end the ban
push_back:b pushes_back:z pushed_back:d,n pushing_back:g	Verb Say stance=blaming
push_back_against:b pushes_back_against:z pushed_back_against:d,n pushing_back_against:g	Verb Say stance=blaming
push_back_on:b pushes_back_on:z pushed_back_on:d,n pushing_back_on:g	Verb Discuss stance=denying
push_for:b pushes_for:z pushed_for:d,n pushing_for:g	Verb Discuss act=commitment
put_forth:b,d,n puts_forth:z putting_forth:g	Verb Light
put_forward:b,d,n puts_forward:z putting_forward:g	Verb Light
put_it:b,d,n puts_it:z putting_it:g	Verb Say	as Hale put it
put_out:b,d,n puts_out:z putting_out:g	Verb Light
puzzle:b puzzles:z puzzled:d,n puzzling:g	Verb Manner
puzzle_over:b puzzles_over:z puzzled_over:d,n puzzling_over:g	Verb Discuss act=evaluation
quash:b quashes:z quashed:d,n quashing:g	Verb Discuss act=decree
quaver:b quavers:z quavered:d,n quavering:g	Verb Manner
query:b queries:z queried:d,n querying:g	Verb Say Ask act=question
question:b questions:z questioned:d,n questioning:g	Verb Ask Discuss act=question	questioned whether, the cost
question_whether:b questions_whether:z questioned_whether:d,n questioning_whether:g	Verb Discuss
quibble:b quibbles:z quibbled:d,n quibbling:g	Verb Say
quip:b quips:z quipped:d,n quipping:g	Verb Say
quiz:b quizzes:z quizzed:d,n quizzing:g	Verb Ask act=question
quote:b quotes:z quoted:d,n quoting:g	Verb Discuss
rage:b rages:z raged:d,n raging:g	Verb Say stance=blaming
rage_against:b rages_against:z raged_against:d,n raging_against:g	Verb Discuss act=evaluation
rail:b rails:z railed:d,n railing:g	Verb Say stance=blaming
rail_against:b rails_against:z railed_against:d,n railing_against:g	Verb Describe Discuss act=evaluation stance=blaming
rail_at:b rails_at:z railed_at:d,n railing_at:g	Verb Describe act=evaluation stance=blaming
raise:b raises:z raised:d,n raising:g	Verb Discuss Light	raised doubts about
raise_questions_about:b raises_questions_about:z raised_questions_about:d,n raising_questions_about:g	Verb Discuss
ramble:b rambles:z rambled:d,n rambling:g	Verb Manner
rank:b ranks:z ranked:d,n ranking:g	Verb Describe act=evaluation
rant:b rants:z ranted:d,n ranting:g	Verb Say stance=blaming
rant_about:b rants_about:z ranted_about:d,n ranting_about:g	Verb Discuss
rap:b raps:z rapped:d,n rapping:g	Verb Describe act=evaluation stance=blaming	judge raps council; headlines
rasp:b rasps:z rasped:d,n rasping:g	Verb Manner
rate:b rates:z rated:d,n rating:g	Verb Describe act=evaluation	rated poor by inspectors
ratify:b ratifies:z ratified:d,n ratifying:g	Verb Discuss act=decree
rattle_off:b rattles_off:z rattled_off:d,n rattling_off:g	Verb Discuss
rave:b raves:z raved:d,n raving:g	Verb Say stance=praising
rave_about:b raves_about:z raved_about:d,n raving_about:g	Verb Discuss
reach:b reaches:z reached:d,n reaching:g	Verb Light
read:b,d,n reads:z reading:g	Verb Manner	the sign reads "Closed"
read_out:b,d,n reads_out:z reading_out:g	Verb Discuss
reaffirm:b reaffirms:z reaffirmed:d,n reaffirming:g	Verb Say Discuss
realize:b realise:b realizes:z realises:z realized:d,n realised:d,n realizing:g realising:g	Verb Think act=thought stance=factive
reason:b reasons:z reasoned:d,n reasoning:g	Verb Say Discuss
reassure:b reassures:z reassured:d,n reassuring:g	Verb Tell
rebuff:b rebuffs:z rebuffed:d,n rebuffing:g	Verb Discuss stance=denying
rebuke:b rebukes:z rebuked:d,n rebuking:g	Verb Describe act=evaluation stance=blaming
rebut:b rebuts:z rebutted:d,n rebutting:g	Verb Say Discuss stance=denying
recall:b recalls:z recalled:d,n recalling:g	Verb Say Discuss
recant:b recants:z recanted:d,n recanting:g	Verb Discuss stance=denying
recap:b recaps:z recapped:d,n recapping:g	Verb Discuss
recapitulate:b recapitulates:z recapitulated:d,n recapitulating:g	Verb Say Discuss
recite:b recites:z recited:d,n reciting:g	Verb Say Discuss
reckon:b reckons:z reckoned:d,n reckoning:g	Verb Say Think act=thought	British: he reckons that
recognize:b recognise:b recognizes:z recognises:z recognized:d,n recognised:d,n recognizing:g recognising:g	Verb Say Discuss stance=factive
recoil_at:b recoils_at:z recoiled_at:d,n recoiling_at:g	Verb Discuss act=evaluation
recollect:b recollects:z recollected:d,n recollecting:g	Verb Say Discuss
recommend:b recommends:z recommended:d,n recommending:g	Verb Say Urge Discuss act=directive
reconsider:b reconsiders:z reconsidered:d,n reconsidering:g	Verb Discuss act=evaluation
record:b records:z recorded:d,n recording:g	Verb Show act=evidence
recount:b recounts:z recounted:d,n recounting:g	Verb Say Discuss
reel_off:b reels_off:z reeled_off:d,n reeling_off:g	Verb Discuss
refer:b refers:z referred:d,n referring:g	Verb Discuss	referred repeatedly to; "refer to" is a row of its own
refer_to:b refers_to:z referred_to:d,n referring_to:g	Verb Discuss
refer_to_as:b refers_to_as:z referred_to_as:d,n referring_to_as:g	Verb Describe act=evaluation
reference:b references:z referenced:d,n referencing:g	Verb Say Discuss
reflect:b reflects:z reflected:d,n reflecting:g	Verb Say Discuss	"It hurt," he reflected; reflects a change
reflect_on:b reflects_on:z reflected_on:d,n reflecting_on:g	Verb Discuss
refuse:b refuses:z refused:d,n refusing:g	Verb Plan act=commitment
refute:b refutes:z refuted:d,n refuting:g	Verb Say Discuss stance=denying
regard:b regards:z regarded:d,n regarding:g	Verb Think Describe act=thought	regards him as a friend
regard_as:b regards_as:z regarded_as:d,n regarding_as:g	Verb Describe act=evaluation
regret:b regrets:z regretted:d,n regretting:g	Verb Discuss act=evaluation
rehash:b rehashes:z rehashed:d,n rehashing:g	Verb Discuss
reinstate:b reinstates:z reinstated:d,n reinstating:g	Verb Discuss act=decree
reiterate:b reiterates:z reiterated:d,n reiterating:g	Verb Say Discuss
reject:b rejects:z rejected:d,n rejecting:g	Verb Discuss Light stance=denying
rejoice:b rejoices:z rejoiced:d,n rejoicing:g	Verb Manner
rejoin:b rejoins:z rejoined:d,n rejoining:g	Verb Say
relate:b relates:z related:d,n relating:g	Verb Say Discuss
relay:b relays:z relayed:d,n relaying:g	Verb Say Discuss
release:b releases:z released:d,n releasing:g	Verb Discuss Light	released a statement saying
relish:b relishes:z relished:d,n relishing:g	Verb Want act=desire
remand:b remands:z remanded:d,n remanding:g	Verb Describe act=decree	remanded him in custody
remark:b remarks:z remarked:d,n remarking:g	Verb Say
remark_on:b remarks_on:z remarked_on:d,n remarking_on:g	Verb Discuss
remember:b remembers:z remembered:d,n remembering:g	Verb Say Think Discuss	"It was dark," she remembered
remind:b reminds:z reminded:d,n reminding:g	Verb Tell Urge
reminisce:b reminisces:z reminisced:d,n reminiscing:g	Verb Manner
renew:b renews:z renewed:d,n renewing:g	Verb Light
renounce:b renounces:z renounced:d,n renouncing:g	Verb Discuss stance=denying
repeal:b repeals:z repealed:d,n repealing:g	Verb Discuss act=decree
repeat:b repeats:z repeated:d,n repeating:g	Verb Say Discuss
reply:b replies:z replied:d,n replying:g	Verb Say
report:b reports:z reported:d,n reporting:g	Verb Say Discuss	reported that; reported a loss
repost:b reposts:z reposted:d,n reposting:g	Verb Say Discuss
reprimand:b reprimands:z reprimanded:d,n reprimanding:g	Verb Describe act=evaluation stance=blaming
reprise:b reprises:z reprised:d,n reprising:g	Verb Discuss
reproach:b reproaches:z reproached:d,n reproaching:g	Verb Describe act=evaluation stance=blaming
repudiate:b repudiates:z repudiated:d,n repudiating:g	Verb Discuss stance=denying
repute:b reputes:z reputed:d,n reputing:g	Verb Say
request:b requests:z requested:d,n requesting:g	Verb Urge Discuss act=directive
require:b requires:z required:d,n requiring:g	Verb Urge Discuss act=directive
rescind:b rescinds:z rescinded:d,n rescinding:g	Verb Discuss act=decree stance=denying
resent:b resents:z resented:d,n resenting:g	Verb Discuss act=evaluation
resist:b resists:z resisted:d,n resisting:g	Verb Discuss act=evaluation
resolve:b resolves:z resolved:d,n resolving:g	Verb Plan act=thought
respect:b respects:z respected:d,n respecting:g	Verb Describe act=evaluation stance=praising
respond:b responds:z responded:d,n responding:g	Verb Say
restate:b restates:z restated:d,n restating:g	Verb Say Discuss
resume:b resumes:z resumed:d,n resuming:g	Verb Manner
rethink:b rethinks:z rethought:d,n rethinking:g	Verb Discuss act=evaluation
retort:b retorts:z retorted:d,n retorting:g	Verb Say
retract:b retracts:z retracted:d,n retracting:g	Verb Discuss stance=denying
retweet:b retweets:z retweeted:d,n retweeting:g	Verb Say Discuss
reveal:b reveals:z revealed:d,n revealing:g	Verb Say Discuss Show stance=factive	a person reveals, a document shows
revel_in:b revels_in:z reveled_in:d,n revelled_in:d,n reveling_in:g revelling_in:g	Verb Discuss act=evaluation
revere:b reveres:z revered:d,n revering:g	Verb Describe act=evaluation stance=praising
reverse:b reverses:z reversed:d,n reversing:g	Verb Discuss act=decree
revile:b reviles:z reviled:d,n reviling:g	Verb Describe act=evaluation stance=blaming
revisit:b revisits:z revisited:d,n revisiting:g	Verb Discuss
revoke:b revokes:z revoked:d,n revoking:g	Verb Discuss act=decree
rhapsodize:b rhapsodise:b rhapsodizes:z rhapsodises:z rhapsodized:d,n rhapsodised:d,n rhapsodizing:g rhapsodising:g	Verb Say
rib:b ribs:z ribbed:d,n ribbing:g	Verb Describe act=evaluation stance=blaming
ridicule:b ridicules:z ridiculed:d,n ridiculing:g	Verb Describe act=evaluation stance=blaming
riff:b riffs:z riffed:d,n riffing:g	Verb Manner
riff_on:b riffs_on:z riffed_on:d,n riffing_on:g	Verb Discuss
rip:b rips:z ripped:d,n ripping:g	Verb Describe act=evaluation stance=blaming	ripped the plan; headlines
rip_into:b rips_into:z ripped_into:d,n ripping_into:g	Verb Describe act=evaluation stance=blaming
roar:b roars:z roared:d,n roaring:g	Verb Manner
roast:b roasts:z roasted:d,n roasting:g	Verb Describe act=evaluation stance=blaming
root_for:b roots_for:z rooted_for:d,n rooting_for:g	Verb Discuss act=evaluation
rubbish:b rubbishes:z rubbished:d,n rubbishing:g	Verb Describe act=evaluation stance=blaming
rue:b rues:z rued:d,n ruing:g	Verb Say Discuss stance=blaming	rued missed chances; sport
rule:b rules:z ruled:d,n ruling:g	Verb Double Say act=decree	ruled that, ruled it void
rule_out:b rules_out:z ruled_out:d,n ruling_out:g	Verb Discuss stance=denying	ruled out a coalition
rumble:b rumbles:z rumbled:d,n rumbling:g	Verb Manner
rumored:d,n rumoured:d,n	Verb Say	is rumoured to be leaving; the base is a noun
salivate_over:b salivates_over:z salivated_over:d,n salivating_over:g	Verb Discuss act=evaluation
salute:b salutes:z saluted:d,n saluting:g	Verb Describe act=evaluation stance=praising
sanction:b sanctions:z sanctioned:d,n sanctioning:g	Verb Discuss act=decree
satirize:b satirise:b satirizes:z satirises:z satirized:d,n satirised:d,n satirizing:g satirising:g	Verb Describe act=evaluation stance=blaming
savage:b savages:z savaged:d,n savaging:g	Verb Describe act=evaluation stance=blaming
say:b says:z said:d,n saying:g	Verb Say
schedule:b schedules:z scheduled:d,n scheduling:g	Verb Plan Discuss act=commitment
scheme:b schemes:z schemed:d,n scheming:g	Verb Plan act=commitment
scoff:b scoffs:z scoffed:d,n scoffing:g	Verb Manner
scoff_at:b scoffs_at:z scoffed_at:d,n scoffing_at:g	Verb Discuss act=evaluation
scold:b scolds:z scolded:d,n scolding:g	Verb Manner Describe act=evaluation stance=blaming
scorn:b scorns:z scorned:d,n scorning:g	Verb Describe act=evaluation stance=blaming
scramble:b scrambles:z scrambled:d,n scrambling:g	Verb Plan act=commitment
scream:b screams:z screamed:d,n screaming:g	Verb Manner
screech:b screeches:z screeched:d,n screeching:g	Verb Manner
second:b seconds:z seconded:d,n seconding:g	Verb Discuss act=evaluation	seconded the motion
see:b sees:z saw:d seen:n seeing:g	Verb Think Describe act=thought	sees it as a threat
seek:b seeks:z sought:d,n seeking:g	Verb Plan act=commitment	seeks to, sought a ban
seem:b seems:z seemed:d,n seeming:g	Verb Seem act=evidence
seethe:b seethes:z seethed:d,n seething:g	Verb Say stance=blaming
send:b sends:z sent:d,n sending:g	Verb Light	sent a message saying
sense:b senses:z sensed:d,n sensing:g	Verb Think act=thought
sentence:b sentences:z sentenced:d,n sentencing:g	Verb Describe act=decree	sentenced him to two years
set_forth:b,d,n sets_forth:z setting_forth:g	Verb Light
set_out:b,d,n sets_out:z setting_out:g	Verb Say Discuss	set out the terms; set out to win
set_out_to:b,d,n sets_out_to:z setting_out_to:g	Verb Plan act=commitment
shame:b shames:z shamed:d,n shaming:g	Verb Describe act=evaluation stance=blaming
share:b shares:z shared:d,n sharing:g	Verb Discuss Light	shared a picture, the view that
shoot_back:b shoots_back:z shot_back:d,n shooting_back:g	Verb Say
shoot_down:b shoots_down:z shot_down:d,n shooting_down:g	Verb Discuss stance=denying
shout:b shouts:z shouted:d,n shouting:g	Verb Manner
shout_out:b shouts_out:z shouted_out:d,n shouting_out:g	Verb Say
show:b shows:z showed:d shown:n showing:g	Verb Show act=evidence	records show that
shriek:b shrieks:z shrieked:d,n shrieking:g	Verb Manner
shrug:b shrugs:z shrugged:d,n shrugging:g	Verb Manner
shrug_off:b shrugs_off:z shrugged_off:d,n shrugging_off:g	Verb Discuss stance=denying
shun:b shuns:z shunned:d,n shunning:g	Verb Discuss stance=denying
side_with:b sides_with:z sided_with:d,n siding_with:g	Verb Discuss act=evaluation
sidestep:b sidesteps:z sidestepped:d,n sidestepping:g	Verb Discuss stance=denying
sigh:b sighs:z sighed:d,n sighing:g	Verb Manner
sign:b signs:z signed:d,n signing:g	Verb Discuss act=decree
sign_off:b signs_off:z signed_off:d,n signing_off:g	Verb Say	"Yours, Hale," he signed off
sign_off_on:b signs_off_on:z signed_off_on:d,n signing_off_on:g	Verb Discuss act=decree
sign_on_to:b signs_on_to:z signed_on_to:d,n signing_on_to:g	Verb Discuss act=commitment
sign_up_for:b signs_up_for:z signed_up_for:d,n signing_up_for:g	Verb Discuss act=commitment
sign_up_to:b signs_up_to:z signed_up_to:d,n signing_up_to:g	Verb Light
signal:b signals:z signaled:d,n signalled:d,n signaling:g signalling:g	Verb Say Show
signify:b signifies:z signified:d,n signifying:g	Verb Show act=evidence
sing:b sings:z sang:d sung:n singing:g	Verb Manner
sing_out:b sings_out:z sang_out:d sung_out:n singing_out:g	Verb Say
single_out:b singles_out:z singled_out:d,n singling_out:g	Verb Describe act=evaluation stance=blaming
skeet:b skeets:z skeeted:d,n skeeting:g	Verb Say	posted on Bluesky
skewer:b skewers:z skewered:d,n skewering:g	Verb Describe act=evaluation stance=blaming
slam:b slams:z slammed:d,n slamming:g	Verb Describe act=evaluation stance=blaming	slammed the plan; headlines
slander:b slanders:z slandered:d,n slandering:g	Verb Describe act=evaluation stance=blaming
slate:b slates:z slated:d,n slating:g	Verb Describe Seem act=evidence stance=blaming
smear:b smears:z smeared:d,n smearing:g	Verb Describe act=evaluation stance=blaming
smile:b smiles:z smiled:d,n smiling:g	Verb Manner
smirk:b smirks:z smirked:d,n smirking:g	Verb Manner
snap:b snaps:z snapped:d,n snapping:g	Verb Manner
snap_back:b snaps_back:z snapped_back:d,n snapping_back:g	Verb Say
snark:b snarks:z snarked:d,n snarking:g	Verb Say act=evaluation
snarl:b snarls:z snarled:d,n snarling:g	Verb Manner
sneer:b sneers:z sneered:d,n sneering:g	Verb Say stance=blaming
sneer_at:b sneers_at:z sneered_at:d,n sneering_at:g	Verb Discuss act=evaluation
sniff:b sniffs:z sniffed:d,n sniffing:g	Verb Manner
snipe:b snipes:z sniped:d,n sniping:g	Verb Say act=evaluation
snort:b snorts:z snorted:d,n snorting:g	Verb Manner
sob:b sobs:z sobbed:d,n sobbing:g	Verb Manner
solicit:b solicits:z solicited:d,n soliciting:g	Verb Discuss act=directive
soothe:b soothes:z soothed:d,n soothing:g	Verb Manner
sound:b sounds:z sounded:d,n sounding:g	Verb Seem act=evidence	sounded tired
sound_off:b sounds_off:z sounded_off:d,n sounding_off:g	Verb Manner stance=blaming
speak:b speaks:z spoke:d spoken:n speaking:g	Verb Discuss	spoke warmly of; with a speaker and no content more often than not
speak_about:b speaks_about:z spoke_about:d spoken_about:n speaking_about:g	Verb Discuss
speak_of:b speaks_of:z spoke_of:d spoken_of:n speaking_of:g	Verb Discuss
speak_of_as:b speaks_of_as:z spoke_of_as:d spoken_of_as:n speaking_of_as:g	Verb Describe act=evaluation
speak_out:b speaks_out:z spoke_out:d spoken_out:n speaking_out:g	Verb Say stance=blaming
speak_out_against:b speaks_out_against:z spoke_out_against:d spoken_out_against:n speaking_out_against:g	Verb Say stance=blaming
speak_up:b speaks_up:z spoke_up:d spoken_up:n speaking_up:g	Verb Say
specify:b specifies:z specified:d,n specifying:g	Verb Say Discuss
speculate:b speculates:z speculated:d,n speculating:g	Verb Say act=thought
speculate_about:b speculates_about:z speculated_about:d,n speculating_about:g	Verb Discuss
speculate_on:b speculates_on:z speculated_on:d,n speculating_on:g	Verb Discuss
spell_out:b spells_out:z spelled_out:d spelt_out:d,n spelling_out:g	Verb Say Discuss
spit:b spits:z spat:d,n spitting:g	Verb Manner
splutter:b splutters:z spluttered:d,n spluttering:g	Verb Manner
sponsor:b sponsors:z sponsored:d,n sponsoring:g	Verb Discuss act=decree
spot:b spots:z spotted:d,n spotting:g	Verb Discuss act=thought	spotted the gap
spout:b spouts:z spouted:d,n spouting:g	Verb Say
spread:b,d,n spreads:z spreading:g	Verb Light
spurn:b spurns:z spurned:d,n spurning:g	Verb Discuss stance=denying
sputter:b sputters:z sputtered:d,n sputtering:g	Verb Manner
squawk:b squawks:z squawked:d,n squawking:g	Verb Manner
squeal:b squeals:z squealed:d,n squealing:g	Verb Manner
stammer:b stammers:z stammered:d,n stammering:g	Verb Manner
stand_by:b stands_by:z stood_by:d,n standing_by:g	Verb Discuss Light act=evaluation	stood by the remark
stand_to:b stands_to:z stood_to:d,n standing_to:g	Verb Seem act=evidence
start:b starts:z started:d,n starting:g	Verb Manner	"I just," he started
start_off:b starts_off:z started_off:d,n starting_off:g	Verb Manner
state:b states:z stated:d,n stating:g	Verb Say Show	the letter states that
stereotype:b stereotypes:z stereotyped:d,n stereotyping:g	Verb Describe act=evaluation
stick_by:b sticks_by:z stuck_by:d,n sticking_by:g	Verb Discuss act=evaluation
stick_with:b sticks_with:z stuck_with:d,n sticking_with:g	Verb Discuss act=evaluation
stipulate:b stipulates:z stipulated:d,n stipulating:g	Verb Say
stop_short_of:b stops_short_of:z stopped_short_of:d,n stopping_short_of:g	Verb Plan act=commitment
stress:b stresses:z stressed:d,n stressing:g	Verb Say Discuss
strike:b strikes:z struck:d,n striking:g	Verb Seem act=evidence	strikes him as odd
strike_down:b strikes_down:z struck_down:d,n striking_down:g	Verb Discuss act=decree
strive:b strives:z strove:d strived:d,n striven:n striving:g	Verb Plan act=commitment
struggle:b struggles:z struggled:d,n struggling:g	Verb Plan act=commitment
struggle_with:b struggles_with:z struggled_with:d,n struggling_with:g	Verb Discuss act=evaluation
study:b studies:z studied:d,n studying:g	Verb Discuss act=thought
stutter:b stutters:z stuttered:d,n stuttering:g	Verb Manner
style:b styles:z styled:d,n styling:g	Verb Describe act=evaluation
substantiate:b substantiates:z substantiated:d,n substantiating:g	Verb Show act=evidence
sue:b sues:z sued:d,n suing:g	Verb Describe act=evaluation stance=blaming
sugarcoat:b sugarcoats:z sugarcoated:d,n sugarcoating:g	Verb Discuss act=evaluation
suggest:b suggests:z suggested:d,n suggesting:g	Verb Say Discuss Show	with a person a statement, with a document evidence
sum_up:b sums_up:z summed_up:d,n summing_up:g	Verb Say	"A mess," he summed up
summarize:b summarise:b summarizes:z summarises:z summarized:d,n summarised:d,n summarizing:g summarising:g	Verb Manner Discuss	"A mess," he summarised
summon:b summons:z summoned:d,n summoning:g	Verb Urge act=directive
support:b supports:z supported:d,n supporting:g	Verb Discuss act=evaluation	supports the bill
suppose:b supposes:z supposed:d,n supposing:g	Verb Think act=thought
surmise:b surmises:z surmised:d,n surmising:g	Verb Say Think act=thought
suspect:b suspects:z suspected:d,n suspecting:g	Verb Think Discuss act=thought	suspects that; the noun stands in nouns.lex
swear:b swears:z swore:d sworn:n swearing:g	Verb Say Plan act=commitment
swipe_at:b swipes_at:z swiped_at:d,n swiping_at:g	Verb Describe act=evaluation stance=blaming
swoon_over:b swoons_over:z swooned_over:d,n swooning_over:g	Verb Discuss act=evaluation
sympathize:b sympathise:b sympathizes:z sympathises:z sympathized:d,n sympathised:d,n sympathizing:g sympathising:g	Verb Say
sympathize_with:b sympathise_with:b sympathizes_with:z sympathises_with:z sympathized_with:d,n sympathised_with:d,n sympathizing_with:g sympathising_with:g	Verb Discuss act=evaluation
tag:b tags:z tagged:d,n tagging:g	Verb Describe act=evaluation
take:b takes:z took:d taken:n taking:g	Verb Light	took the view that
take_aim_at:b takes_aim_at:z took_aim_at:d taken_aim_at:n taking_aim_at:g	Verb Say stance=blaming	took aim at the board
take_exception_to:b takes_exception_to:z took_exception_to:d taken_exception_to:n taking_exception_to:g	Verb Discuss act=evaluation
take_issue_with:b takes_issue_with:z took_issue_with:d taken_issue_with:n taking_issue_with:g	Verb Say stance=blaming
take_it:b takes_it:z took_it:d taken_it:n taking_it:g	Verb Think act=thought
take_pride_in:b takes_pride_in:z took_pride_in:d taken_pride_in:n taking_pride_in:g	Verb Discuss act=evaluation
talk:b talks:z talked:d,n talking:g	Verb Discuss	talked openly about
talk_about:b talks_about:z talked_about:d,n talking_about:g	Verb Discuss
talk_of:b talks_of:z talked_of:d,n talking_of:g	Verb Discuss
talk_up:b talks_up:z talked_up:d,n talking_up:g	Verb Discuss
target:b targets:z targeted:d,n targeting:g	Verb Discuss act=evaluation stance=blaming
taunt:b taunts:z taunted:d,n taunting:g	Verb Manner
tear_into:b tears_into:z tore_into:d torn_into:n tearing_into:g	Verb Say Describe stance=blaming
tease:b teases:z teased:d,n teasing:g	Verb Say Discuss
telegraph:b telegraphs:z telegraphed:d,n telegraphing:g	Verb Discuss
tell:b tells:z told:d,n telling:g	Verb Tell Urge	told them that, told them to
tend:b tends:z tended:d,n tending:g	Verb Plan act=commitment
term:b terms:z termed:d,n terming:g	Verb Describe act=evaluation
testify:b testifies:z testified:d,n testifying:g	Verb Say
text:b texts:z texted:d,n texting:g	Verb Say
thank:b thanks:z thanked:d,n thanking:g	Verb Describe act=evaluation stance=praising
theorize:b theorise:b theorizes:z theorises:z theorized:d,n theorised:d,n theorizing:g theorising:g	Verb Say
think:b thinks:z thought:d,n thinking:g	Verb Think act=thought
think_about:b thinks_about:z thought_about:d,n thinking_about:g	Verb Discuss act=thought
think_of:b thinks_of:z thought_of:d,n thinking_of:g	Verb Think Discuss act=thought
think_of_as:b thinks_of_as:z thought_of_as:d,n thinking_of_as:g	Verb Describe act=evaluation
threaten:b threatens:z threatened:d,n threatening:g	Verb Plan Discuss act=commitment
throw_out:b throws_out:z threw_out:d thrown_out:n throwing_out:g	Verb Discuss act=decree
thunder:b thunders:z thundered:d,n thundering:g	Verb Manner
tick_off:b ticks_off:z ticked_off:d,n ticking_off:g	Verb Discuss
tip:b tips:z tipped:d,n tipping:g	Verb Think Discuss act=thought	British: tipped to win
title:b titles:z titled:d,n titling:g	Verb Describe act=evaluation
toast:b toasts:z toasted:d,n toasting:g	Verb Describe act=evaluation stance=praising
tolerate:b tolerates:z tolerated:d,n tolerating:g	Verb Discuss act=evaluation
touch_on:b touches_on:z touched_on:d,n touching_on:g	Verb Discuss
tout:b touts:z touted:d,n touting:g	Verb Describe act=evaluation stance=praising
trail_off:b trails_off:z trailed_off:d,n trailing_off:g	Verb Say
translate:b translates:z translated:d,n translating:g	Verb Say
trash:b trashes:z trashed:d,n trashing:g	Verb Describe act=evaluation stance=blaming
treat:b treats:z treated:d,n treating:g	Verb Describe act=evaluation	treats it as a joke
trill:b trills:z trilled:d,n trilling:g	Verb Manner
trivialize:b trivialise:b trivializes:z trivialises:z trivialized:d,n trivialised:d,n trivializing:g trivialising:g	Verb Discuss act=evaluation
troll:b trolls:z trolled:d,n trolling:g	Verb Describe act=evaluation stance=blaming
trumpet:b trumpets:z trumpeted:d,n trumpeting:g	Verb Discuss
trust:b trusts:z trusted:d,n trusting:g	Verb Think act=thought
try:b tries:z tried:d,n trying:g	Verb Plan act=commitment	tried to call
turn_down:b turns_down:z turned_down:d,n turning_down:g	Verb Discuss stance=denying
turn_out:b turns_out:z turned_out:d,n turning_out:g	Verb Seem act=evidence	it turned out that
tut:b tuts:z tutted:d,n tutting:g	Verb Manner
tweak:b tweaks:z tweaked:d,n tweaking:g	Verb Describe act=evaluation stance=blaming
tweet:b tweets:z tweeted:d,n tweeting:g	Verb Say
uncover:b uncovers:z uncovered:d,n uncovering:g	Verb Show act=evidence
underestimate:b underestimates:z underestimated:d,n underestimating:g	Verb Discuss act=evaluation
underline:b underlines:z underlined:d,n underlining:g	Verb Say Discuss
undermine:b undermines:z undermined:d,n undermining:g	Verb Discuss act=evaluation stance=blaming
underplay:b underplays:z underplayed:d,n underplaying:g	Verb Discuss act=evaluation
underscore:b underscores:z underscored:d,n underscoring:g	Verb Say Discuss
understand:b understands:z understood:d,n understanding:g	Verb Think Discuss act=thought
understate:b understates:z understated:d,n understating:g	Verb Discuss act=evaluation
undertake:b undertakes:z undertook:d undertaken:n undertaking:g	Verb Plan act=commitment
unveil:b unveils:z unveiled:d,n unveiling:g	Verb Discuss
upbraid:b upbraids:z upbraided:d,n upbraiding:g	Verb Describe act=evaluation stance=blaming
uphold:b upholds:z upheld:d,n upholding:g	Verb Discuss act=decree
urge:b urges:z urged:d,n urging:g	Verb Say Urge Discuss act=directive	urged restraint, him to go, that
utter:b utters:z uttered:d,n uttering:g	Verb Manner
validate:b validates:z validated:d,n validating:g	Verb Show act=evidence
value:b values:z valued:d,n valuing:g	Verb Discuss act=evaluation
vent:b vents:z vented:d,n venting:g	Verb Manner stance=blaming	"Enough," he vented
vent_about:b vents_about:z vented_about:d,n venting_about:g	Verb Discuss
venture:b ventures:z ventured:d,n venturing:g	Verb Manner
verify:b verifies:z verified:d,n verifying:g	Verb Say Discuss stance=factive
veto:b vetoes:z vetoed:d,n vetoing:g	Verb Discuss act=decree
vie:b vies:z vied:d,n vying:g	Verb Plan act=commitment
view:b views:z viewed:d,n viewing:g	Verb Think Describe act=thought
vilify:b vilifies:z vilified:d,n vilifying:g	Verb Describe act=evaluation stance=blaming
vlog:b vlogs:z vlogged:d,n vlogging:g	Verb Say
vociferate:b vociferates:z vociferated:d,n vociferating:g	Verb Say
voice:b voices:z voiced:d,n voicing:g	Verb Manner Discuss Light
void:b voids:z voided:d,n voiding:g	Verb Discuss act=decree
volunteer:b volunteers:z volunteered:d,n volunteering:g	Verb Manner Plan
vote:b votes:z voted:d,n voting:g	Verb Plan act=commitment	voted to close; "vote for" is a row of its own
vote_against:b votes_against:z voted_against:d,n voting_against:g	Verb Discuss act=decree
vote_for:b votes_for:z voted_for:d,n voting_for:g	Verb Discuss act=decree
vote_on:b votes_on:z voted_on:d,n voting_on:g	Verb Discuss act=decree
vouch_for:b vouches_for:z vouched_for:d,n vouching_for:g	Verb Discuss act=evaluation
vow:b vows:z vowed:d,n vowing:g	Verb Say Plan Discuss act=commitment
wail:b wails:z wailed:d,n wailing:g	Verb Manner
walk_back:b walks_back:z walked_back:d,n walking_back:g	Verb Discuss stance=denying	walked back the remark
want:b wants:z wanted:d,n wanting:g	Verb Want act=desire
warm_to:b warms_to:z warmed_to:d,n warming_to:g	Verb Discuss act=evaluation
warn:b warns:z warned:d,n warning:g	Verb Say Tell Urge	warned of floods, voters that, him to leave
warn_about:b warns_about:z warned_about:d,n warning_about:g	Verb Discuss
warn_against:b warns_against:z warned_against:d,n warning_against:g	Verb Discuss
warn_of:b warns_of:z warned_of:d,n warning_of:g	Verb Discuss
wave_away:b waves_away:z waved_away:d,n waving_away:g	Verb Discuss stance=denying
wave_off:b waves_off:z waved_off:d,n waving_off:g	Verb Discuss stance=denying
weep:b weeps:z wept:d,n weeping:g	Verb Manner
weigh:b weighs:z weighed:d,n weighing:g	Verb Discuss act=thought	weighs a bid
weigh_in:b weighs_in:z weighed_in:d,n weighing_in:g	Verb Say	"Too much," weighed in the coach
weigh_in_on:b weighs_in_on:z weighed_in_on:d,n weighing_in_on:g	Verb Discuss
weigh_up:b weighs_up:z weighed_up:d,n weighing_up:g	Verb Discuss act=thought
welcome:b welcomes:z welcomed:d,n welcoming:g	Verb Describe Discuss act=evaluation stance=praising	welcomed the ruling
wheeze:b wheezes:z wheezed:d,n wheezing:g	Verb Manner
whimper:b whimpers:z whimpered:d,n whimpering:g	Verb Manner
whine:b whines:z whined:d,n whining:g	Verb Say stance=blaming
whine_about:b whines_about:z whined_about:d,n whining_about:g	Verb Discuss act=evaluation
whinge:b whinges:z whinged:d,n whinging:g	Verb Say
whisper:b whispers:z whispered:d,n whispering:g	Verb Manner
whoop:b whoops:z whooped:d,n whooping:g	Verb Manner
win:b wins:z won:d,n winning:g	Verb Light
wink:b winks:z winked:d,n winking:g	Verb Manner
wire:b wires:z wired:d,n wiring:g	Verb Say
wisecrack:b wisecracks:z wisecracked:d,n wisecracking:g	Verb Manner
wish:b wishes:z wished:d,n wishing:g	Verb Think Want act=thought
wonder:b wonders:z wondered:d,n wondering:g	Verb Ask act=question	wondered whether
work:b works:z worked:d,n working:g	Verb Plan act=commitment
worry:b worries:z worried:d,n worrying:g	Verb Manner Think act=thought	"It may sink," he worried
worry_about:b worries_about:z worried_about:d,n worrying_about:g	Verb Discuss act=evaluation
would_like:b woulds_like:z woulded_like:d,n woulding_like:g	Verb Want act=desire
wrestle_with:b wrestles_with:z wrestled_with:d,n wrestling_with:g	Verb Discuss act=evaluation
write:b writes:z wrote:d written:n writing:g	Verb Double Say	wrote that; also of books and songs
write_back:b writes_back:z wrote_back:d written_back:n writing_back:g	Verb Say
yammer:b yammers:z yammered:d,n yammering:g	Verb Manner
yap:b yaps:z yapped:d,n yapping:g	Verb Manner
yearn:b yearns:z yearned:d,n yearning:g	Verb Think Want act=thought
yearn_for:b yearns_for:z yearned_for:d,n yearning_for:g	Verb Want act=desire
yell:b yells:z yelled:d,n yelling:g	Verb Manner
yell_out:b yells_out:z yelled_out:d,n yelling_out:g	Verb Say
yelp:b yelps:z yelped:d,n yelping:g	Verb Say
zing:b zings:z zinged:d,n zinging:g	Verb Describe act=evaluation stance=blaming

# What is said and nobody is named for it, where a clause with that follows
rumour:s rumor:s rumours:p rumors:p reports:p allegation:s allegations:p accusations:p speculation:s claims:p	Noun SayNoun Rumour
