# common.lex: the commonest words of news in the order of how often they stand there, counted over 2.4 MB of American news. They
# get the first numbers, so that what the rooms ask of most words of a text lies close together. No class is given here; each word
# stands in a row of another file. An order that is wrong costs time and nothing else.
!common the to of a and in that for is on he said trump with his as has clinton was it at have not who by be but from are i an
!common her this she mr they about would campaign more will new their republican we had or been state one president people you
!common than democratic if when what were which after all out donald up hillary him also voters presidential obama states over
!common some cruz there party percent other no so like do just could candidate former can most even time last them its support
!common because now into going two primary political many our against those first while how think say years only house
!common republicans national election did make candidates before year american democrats news gop get where united tuesday made
!common any vote country win should during much very debate says both week white bernie sen told race among convention
!common delegates back still nominee may way million iowa according since nomination want well my being me know senator
!common including washington mrs between florida supporters called secretary whether security policy then bush these bill
!common government public down next through same department senate see here take saying three work ted world federal won email
!common far part right big south another own need attacks group such day tweet asked change americans night off conservative
!common long law money good never polls us media come economic show under court go top john poll general recent america wall
!common lot monday interview m issue likely wrote point women speech least committee too why past got added issues tax does
!common officials members lead times help every business thursday put might though leaders attack around immigration case
!common months statement question really month early yet your things marco deal better gov less clear use street left super
!common look job politics information days again carson wednesday city home something care major believe number chief four
!common private economy governor congress real later came foreign call director office become already ohio system second behind
!common justice ago end black ms university running trying social run little few emails plan fox used working place points
!common several fight health workers texas post took doing best groups rally administration vermont leader great company enough
!common away votes war march reported personal victory making went thing message california close important kind trade others
!common role full once across comments jobs earlier questions fact rights himself without press done friday islamic given gun
!common primaries meeting north majority nearly sunday military barack delegate strong family voting ever pay found executive
!common seen immigrants decision establishment often however set weeks leading report power saturday give person despite
!common different muslims released held plans almost paul caucuses front-runner each history name life november five police
!common large center having ahead democrat ryan until keep recently team chairman union billion financial christie problem
!common liberal today process together whose man act crowd must record comes find congressional contests instead staff lost
!common george college winning foundation turn wants strategy face control efforts policies able move terrorism judge taking
!common community worked hard focus coming young countries israel movement contest address response action donors future event
!common free getting late began rules calling announced line side effort mexico helped china position conference hours men
!common current possible along school known morning attention companies david jeb either outside reporters always talking am
!common expected needs middle program leadership supreme matter video candidacy global within especially vice story talk paid
!common international border violence superdelegates elected release start speaking idea turned looking latest using bring led
!common billionaire rather syria gave stop sent spent shows interest toward continued bad data classified final investigation
!common spending feel high remarks june campaigns actually results course noted comment rep taken particularly continue
!common potential children senior became families thought open july calls terrorist suggested presumptive server although words
!common numbers ban makes rival criticism special raised half supporting needed spoke chris nevada pledged presidency text
!common someone county account nothing opportunity isis build nation board woman adviser based district stage showed allies
!common anyone climate six small millions wins eight television voted try spokesman member legal agreement themselves order
!common anything manager network wrong ben official caucus ground central sure conservatives moment view firm failed cleveland
!common aides decades dollars key fall hope book significant rivals speak education experience higher biden hold received
!common organization local tell platform started further indiana seemed watch leave father elections wisconsin lives third
!common mexican chance class let politico wife virginia raise agenda appeared husband research largely iraq telling means
!common politicians records abstract refugees friends perhaps biggest voter town following endorsed progressive live paris
!common income crisis evidence everyone ad understand rise bid force threat field reason pennsylvania polling showing similar
!common endorsement cases labor abortion happened sign defense happen play old golf takes orlando everything muslim growth term
!common wanted increasingly employees civil battle views stand growing philadelphia parties service building choice year-old
!common ways cast shooting n argued tough certain base supported percentage probably common total host chinese seems level else
!common rates met tried laws difficult ask cannot fundraising beyond remains list accused killed head whom focused declined
!common certainly ads claim turnout problems concerns sense longer west actions mean reports repeatedly answer tweeted provide
!common audience entering popular speeches quickly minority seeking mike club love opposition hall san short ballot illegal
!common single latino wage industry ready east access thousands series room appeal average adding online saw nuclear mass
!common include share described example bank challenge fund push approach margin compared success legislation events cut europe
!common criticized remain giving reporter associated previously low syrian critical statements rhetoric risk sought hundreds
!common publicly simply follow soon step students forward survey path tv involved intelligence planned powerful meet proposed
!common experts responded conducted proposal radical citizens true speaker herself relationship electorate february energy
!common supporter mark banks poor donations april trail defeat summer joe professor included shot reagan interviews changes
!common offer served offered estate front star debates advisers stay debt population michael voice reform independent raising
!common advantage endorse death decided fear works taxes backing read rate cost minimum th corporate leads agreed december
!common favor itself usa increase appears goes radio seven forces includes strategist gets secret opposed respond becoming
!common previous declared hands thinks amendment believes attorney influence facing air hit serious longtime immediately
!common decisions positions registered september messages result provided politically maybe gay fellow rallies market beginning
!common consider author strength friend lose appear test european gone mayor interests female standing senators considered
!common followed request son hear mainstream james warren ideas iran rest impact willing ultimately none guy reality overall
!common georgia continues october signed core businessman holding russia arizona investment massachusetts funding passed whole
!common age claims coalition largest letter chicago kelly beat finally libya heart playing break create ended leaving language
!common pence moving argument religious mind pressure parents remaining agency enforcement documents created lower costs hand
!common terms critics pick jewish spend entire opinion principles january council throughout protect referring everybody bit
!common jeff hour tone loss career return bob scott agree conversation attempt figure yes heard capital contrast clearly reach
!common winner knows racist judicial nominating values floor brought built particular direct freedom status above trust aide
!common secure backed russian latinos lines martin safe closed concern exactly additional directly activists benefits rising
!common credit hispanic nations positive campaigning courses child lawsuit issued budget guns changed weapons opening daily
!common explained appearance lawmakers inside played game roughly seem background larger shift victims worse faces hopes
!common situation putting period joined technology pretty minister services filed ability illinois material daughter begin
!common stake fighting visit near source development newspaper bigger terrorists hearing sometimes lack closer pass prevent
!common defend fair quite pointed individuals acknowledged michigan democracy undocumented ones posted moved schools institute
!common worth difference phone deals note incident word eric minutes sort expressed traditional priorities hate nine student
!common looked fed opponent living revealed somebody refused weekend subject reasons expect responsible respect france huge
!common resources favorite asking association communities losing victories ran faced ties named networks surprise died mitt
!common page communications attacking negative sources goal born graham delivered opponents attacked discuss cause proposals
!common meant serve meanwhile organizations unions swing hill deep allowed finish momentum represents image felt arkansas exit
!common dangerous alabama approval mention charge website prominent familiar alone currently strongly maryland widely mistake
!common dead amount mostly effect measures scheduled germany teachers grayson pollster article criminal southern marriage
!common remember shown talks stories performance feb coal accounts afternoon thinking shared oil site kept putin younger avoid
!common pushed track supports greater price review reached require allow sides fired announcement published promise cuban truth
!common concluded closely season mother western retired concerned earned absolutely markets miami mogul evening eventually
!common nobody whatever id advice anger angry coverage handling aggressive region dozen talked multiple twice wages claimed
!common decide unlikely island generally endorsements protesters working-class worried accept areas determine reid available
!common signs races successful reporting agents knew places troops religion assault judgment send activist affordable ensure
!common executives prime differences trouble urged carly advocate inequality becomes exchange st cities main necessary project
!common rule operation infrastructure below neither ukraine turkey murphy digital benefit constitutional expand crime prison
!common easy form false affairs keeping divided choose dropped drew plus learned turning worst controversy cited scandal holds
!common requests changing active missouri suggesting standards finance charged programs mate discussion deputy meetings caused
!common qualified ticket officer cash warned promises helping nor korea checks donor tells continuing contributions required
!common wealth pushing challenges effectively older reputation racial richard alternative analysis outcome ruling controversial
!common suggest split smith sullivan rick present promised spokeswoman offering scrutiny operations hurt increased annual park
!common mentioned bringing prove buy challenging behalf colorado chair potentially sees stock represent seats jim sitting
!common committed possibility road stated ballots socialist strategic drug lady god decade count highly specifically commitment
!common analysts nice british editor cycle paper standard insurance vast representative fire prepared direction heavily oppose
!common denied legacy stood green proved gap lawyer politician instance fees captured hispanics seeing forced charges looks
!common content african emanuel moderate stance priority eastern various manhattan generation progress rich fields veteran al
!common details abroad degree tom era society gives necessarily peace stands water deliver businesses draw believed massive
!common amid kentucky carried founder headquarters natural planning violent behavior birth addition firms error emerged
!common effective tennessee block competitive opened german facts hedge funds breaking cover paying happens weaver crucial due
!common praised cuts fine defended jr populist nationally embrace launched contested expectations brown thanks via church
!common african-american journal fell deeply investors modern brother officers remained transition tech specific save sept
!common drive girls proud tim recognize value area wealthy followers wake robert photo personally highest fewer increasing
!common fully argue staffers completely human usually conflict journalists picture aimed harder asia turkish bills gotten
!common solutions recession noting fast colleagues saudi revolution cable peter overseas culture safety measure terror refugee
!common unity kids panel vowed appeals interviewed presence protest steve apparent folks written army table wait enter carbon
!common returned broad easily arguing gains upon attempts check residents oklahoma spread billionaires editorial drop ratings
!common character deportation threats domestic insisted confirmed unless battleground popularity los questioned fears starting
!common ronald award spring represented rejected target independents camp heading piece separate receive supposed stronger
!common recalled slightly conventions netanyahu steps christian economics seek greatest movie version targeted simple unclear
!common fit correct stopped tower regularly competition failure king welcome doubt land importance indeed danger internet
!common hoping anybody enthusiasm apparently terrible management evangelical faith revenue smaller otherwise citizenship blame
!common combat serving commander confident notes millennials minute matters closing claiming borders partners constitution
!common compromise backers boost relations truly train insiders damage notion heat join individual economists centers crowds
!common divisive finding explain rose initiative liar intended identify relatively sales internal style emissions counties
!common consequences moments introduced pointing favored prompted fifth writing citing drawing prosecutor chosen judges garland
!common picked seriously las suggests hoped adopted ambassador learn rock match search losses body joint waiting numerous
!common employee sensitive tactics allowing figures eligible journalism seat valley so-called whites carrier brooklyn returns
!common alleged hotel expanded determined document extremely gender watching writes drawn french complete mission per brand
!common gained struggled obviously wing scene william viewed grand names interested repeated arms upcoming parts carry
!common strategists overwhelming confidence roll somewhat elizabeth feeling responsibility pages entered rating founded
!common influential acting impossible liberals plane hell bipartisan allegations offers carter limited narrow tea accusations
!common anonymity attended initial add sending allows identified african-americans presidents caught de beijing overtime smart
!common dozens beach michelle gathering begun equal replied sound campaigned treasury virtually courts kennedy card diplomatic
!common frustration file fraud surge walker couple nationwide unusual sharp spot creating elsewhere environmental advocacy
!common harry worry ideological knowledge shortly answers engaged rico territory date admitted weak sessions wyoming q ali
!common electoral shootings nominees pope speaks hired prices choices ally tonight moves grow migrants thomas quick hosted
!common expert indicated runs net oh sell lived eyes quarter environment trip commission august heads images gain minorities
!common onto extreme demand guys broke historic immigrant math except compete red struggle tour connecticut streets
!common comprehensive contenders struggling round happy ii identity dr legislative kim fought receiving lynch original existing
!common turns study predicted vision reaction advertising boston spoken promising unlike partnership typically nature wide
!common chuck jason grew reportedly giant schedule kill moral hopeful ignored happening fallen levels consistent practice
!common honest advocates ending dec car opportunities skeptical attend light conversations warning decline managed divide
!common column placed merger offensive tied howard select sector designed corey space roots viewers stump dominated essentially
!common prospect basis suddenly century risks finished kerry lindsey wearing interesting bennett relief unemployment providing
!common related vulnerable handful bureau christians referred practices detailed condition involvement register loans temporary
!common minnesota write dismissed citizen headed corporations armed sea manufacturing fuel experienced books freddy unite
!common addressing relationships barely brief targets arm outsider districts participate initially sandy homeland banking
!common fundamental justices lawyers bear elite overwhelmingly brian patrick wave spotlight gathered puts agencies feet
!common understands conflicts britain manchester resign science veterans favorable professional selling lie goals ongoing japan
!common lobbying gates activities directed describe formally neutral regional thus downtown illegally immediate door silicon
!common pledge allen francis sexual square imagine edge audiences reduce praise emotional odds killing balance circumstances
!common link shut broader charles targeting easier improve diverse anxiety counter o denounced arguments poised deficit pull
!common tenure jan arrived aside shape frustrated thank systems fun criticizing belt urging perfect enthusiastic frank analyst
!common staffer size understanding demographic minus surveyed variety protests surprised counted gas wish handle laid
!common organizing personnel heavy privately journalist exist contributed significantly pursue shares connection third-party
!common soviet medical treated accepting addressed transgender possibly bottom debbie missing newly dealing walk defending
!common neurosurgeon same-sex acknowledge estimated struck discrimination ranks cultural achieve miles careful chances henry
!common projects collapse sean partner beating afford okay consultant favors cutting totally accepted zero asian trillion
!common complicated poverty appearances considering joseph sit conduct representatives guilty insults finds entirely discussed
!common stuff distance task pace industrial authorities whoever expansion sold calendar honor regime sentence sanctions surveys
!common stretch factory afghanistan questioning representing keeps cold prefer housing quality doors commercial re-election
!common telephone temperament staying hook alan regulation nightclub nominate friendly intense refusal blasted matt defeated
!common commanding double fill dinner grown fix setting sat watched chamber consensus enormous regular congressman actor unfair
!common solid ideology memo birther usual delay dollar assured aware susan arab arena videos louisiana visited zone extent
!common trusted intent champion israeli suspended sweeping basically genuine regulations briefly institution challenged
!common expensive nominated earnest selected users topic devoted rigged opposing title blamed returning nov chose session
!common narrative ceo invited tie anthony idaho engage fresh reference unify minds ron delivering catch digits locked gary
!common falling margins picking walked eye chaos recognized draft tight advanced rare meaning racism fierce registration lists
!common elites widespread counsel outlets posts findings investigators payments requested volunteers promoting articles
!common progressives lawsuits myself contract plenty governors feels tremendous apple clean computer partisan maintained
!common driving sites ethanol bold attendees insist buying speakers operatives prosecutors reaching surrogate requires bet
!common competing lee cheers affect scale married investor high-profile massacre openly aggressively involving activity
!common opposite production estimates substantial combined dan criminals apart flag reading responding options blow blue listen
!common counting station amounts tougher filled powers hot protection pressed controls driven exposed superdelegate actual
!common abortions assistance surprising hostile serial treat photos slow testimony mills succeed appearing agreements
!common governments cares surrogates hollywood sorry negotiations marked casino fiscal earning serves unable josh harsh owner
!common airport japanese suggestion enemies provisions tuition nancy technologies murder updated demonstrate homes tests apply
!common tens endorsing releasing reject bathroom goods clinch frequently persuade sarah recognition channel broadcast episode
!common valuable posed type seemingly demands stakes institutions roger donated fairly extremist trial band encourage echoed
!common miller solution majorities crazy developer two-thirds gross jake mexicans outreach complained subsequent hardly covered
!common follows anymore appointed africa conditions desperate players filings hitting badly conclusion embraced shifted
!common restrictions starts earn undecided stem primarily covering lay everywhere range regardless route nonprofit threatened
!common strongest authority property contained code player touch string celebrating aug judiciary overhaul gonna ignore enemy
!common permanent observers basic challenger travel art consulting ordered removed tool protester gulf decisive elect palm
!common sentiment reflects makers stars wonder bowl credibility worries singer listed perry stuck destroy comfortable magazine
!common settle leaves signature joining dark conventional construction likes male guess davis jennifer andrew jon universal
!common pulled choosing fourth please graduate jews fundraiser bond color co heritage earnings attract steel skills officially
!common seeks oval web flight famously dramatic admit contender deserve right-wing literally aid moderates ought long-term
!common probe unique discussing prospects investigative circle closest soldiers deemed mocked prior division inspector
!common speculation normal alongside savings breaks complex broken temporarily devastating preparing reelection cross football
!common firearms diversity undermine crash korean billions hatred expanding definitely bar shifting stone eager christmas
!common striking exception food exchanges referendum tend mix sick hackers slate merkel ultimate girl blocked welcomed obvious
!common pair reasonable forcing employers degrees collins tomorrow agent summit demonstrated satisfied bomb proof avenue
!common organized chelsea rolled modest obtained resistance disagree reflect assessment tries chairwoman eve casting lies
!common express organize enjoyed hiring convince promote phrase anchor tweets narrowly helps credible kevin trading voices
!common encouraging approved trailing gifts fail waterboarding frankly celebrated applause outright spanish headlines aim
!common commerce employment rust embracing increases map replace divisions hacking tweeting seized fault occurred pro-life
!common colleges fundamentally rampant xenophobe misogynist blue-collar testing deport parliament disclosure produced deaths
!common bridge communication rape answered inquiry preferred engagement fort weapon worker recovery jerusalem turmoil
!common frontrunner deadline la awkward stayed driver holiday broker regarding russians regret scores planet compound plays
!common quit utah explaining leaning diego incumbent gore virus chairs studies malik notable contributors determination incomes
!common pitch profile factor fans anderson hawaii model encouraged reminder confront blunt upset acted conservatism
!common consistently score stark invest negotiating causes stephen depending perceived maine cooperation self-described
!common throwing broadly inspired focusing respondents libertarian bloc jack pat damaging afraid flying forget featured wallace
!common mail linked extraordinary theory actress statewide defined lots carrying explanation baby repeal podcast reserve
!common industries describing loretta appropriate relevant assistant bash vetted dispute breakfast forth advised anywhere
!common capture partly disaster resort mississippi discovered sizable maintain limit emerging film affected museum ethnic
!common organizers owned assertion ends unacceptable optimistic announcing struggles declaring listening knowing sons developed
!common survive stimulus constant inevitable dropping emphasis opposes cuba missed donation inflation e-mail user perspective
!common hassan retirement threshold bradley tunnels centrist rural requirements credentials improved banning delegation
!common approaches training product rice thrown boss horrible columnist belief presented loud refuse delaware liberties display
!common funded fundraisers unprecedented liberty strike forum wild nonetheless reiterated appealing reflecting owns
!common anti-establishment remark celebrity bought denouncing bitter comeback glenn anti-immigrant quiet weekly loan letters
!common lesson shocked outsiders extended stopping stupid todd laying highlighting selection bound exists provision auto
!common double-digit signal vladimir resolution parade empty vice-presidential attempted famous tensions fueled dallas sister
!common attending conferences granted fallon understood suit doubts retail abuse standard-bearer rallying invested location
!common feelings sits scared formal charter assets classic tampa define pastor willingness lobbyist mandate brothers truck
!common absolute guardian carefully topics managing differently specifics ambitious compelling asylum pentagon insurgent
!common package command blacks walls winners adults erdogan admiral e-mails dean rid adds booed factors expecting rattled
!common detail discourse spirit airing rush music concrete treatment alliance tragedy hey benefited leverage reliable advance
!common requiring announce matchup imports generated vastly rapists amnesty projected charlie clark barry replaced provides
!common wars highlighted performed sway ford rent wind realize intention yourself attracted dominate investigate sale defeating
!common principle ross clip slogan moreover proposing successfully loses titled electing ruled touched catholic mixed protected
!common established incites disease owners presents sherman participation crack lobbyists charity vietnam disclosed highlight
!common gen capacity mistakes legitimate gaining eu traveling weakness realistic thoughts overcome recalling bailout portrayed
!common concerning connected knock flip trails edison unknown expects native option corner stops memorial lessons deadly
!common islamist jet fake boycott formidable desire unfit raises loved drove row crossed readers jackson substantive
!common demographics clubs parent versus theater grass-roots transactions uncertainty traded brings winner-take-all customers
!common pivot hire noticed sherry sophisticated backs failing critique pivotal census muhammad agrees jail straight busy asks
!common river prosecution accurate fracking neighboring ed grassroots offices jane stream attributed vocal throw pack blocking
!common cautious kinds ken emailed sponsor corruption apologized contributing northern violated mood passing dynamic fly assume
!common van threatening authorized dedicated quietly nervous dream creation extra aligned walking beautiful erupted lowest lift
!common sounds fortune english joke collected jump scenes actively refusing contact sad milwaukee complaint convicted halls
!common rapidly starr finances passage apology guest discussions emergency successes prime-time voiced reveal independence
!common general-election respected thousand lock cameron alive diplomat sexism neighborhood crooked criticize offense timing
!common advising switch bankruptcy purchase predict equally shop lengthy coup iranian tradition barriers cheered evenly
!common headline operative stick completed hits camera playbook products sounded oregon hacked reducing arrested miss tends
!common bench respectively correction fate woods complaints unpopular stepped relative fighters successor consumers hopefuls
!common requirement accord legislature asset positioned middle-class rebels deficits co-founder casinos contractors exclusive
!common fund-raising mitchell conscience proven acceptance moscow minors absentee contentious mosque bombing px canadian cairo
!common cheering slammed protecting transcripts reforms roles prosecuted respects heated pursuing pays participants scenario
!common aired fan marketing securing ok contributor nasty bearing sharing principal remarkable clash ourselves bay responses
!common attackers loudly profits applauded loyal assigned ann rank considerable chemical alleging circuit camps element extends
!common naming canada theme leaked grant unusually globalization pollsters pundits second-place traveled departure jimmy
!common exceptions carlos gold provocative features addresses taxing meantime eliminated foot boy shifts generous london
!common reserved slot duty magic reminded launch strategies witness steady array warming grabs cook deeper chain backer
!common reversed physical supportive skepticism survived consumer operating types unfortunately single-payer violation lobby
!common azerbaijan alex accusing pose wounded brexit kingdom propaganda anytime secured recommendation guard empire silence
!common surrounding manage somehow scandals taylor oversight boos jumped careless amazing benjamin palestinians membership navy
!common hearings monetary resulted rely tired impressed disappointed blood database investigating comfort lacks segment
!common shouting lincoln reduced phase investments urban liked opens convinced oldest structure eligibility sacrifice produce
!common houses violations gang contracts sidelines yesterday ethiopian flew succeeded amendments apartment qualifications
!common deserves ice wilson recommended rejection perception handed contention golden extensive scored dena uses crushed risen
!common statistics moderators extremism kurdish visas pen haley pew honesty buffalo legally mere hurting egypt uncertain die
!common develop forceful sustained mothers persistent scramble soil shock landscape resolve looming managers venture economist
!common similarly bankers allegiance tank somewhere condemned pro-business louis reliably suggestions limiting trends therefore
!common regard pea demonstrators bully dividing historically impose tariffs organizer lying contrary stressed misleading sam le
!common exclusively sudden cards freely slowly glad demanding shots cabinet restaurant cheer strengthen ladies believing
!common welfare tracks televised entrepreneur viable sharply tap duties personality hometown incendiary swept committees
!common originally harm solidarity asserted stating ignorant sued pharmaceutical cell banned researchers baker begins obstacle
!common faster partial bias airstrikes duke coordinated india mode reflected connections greeted typical speed cool reads
!common prayers adult philippines advocating insider routinely convincing description injured accountability coin repeat
!common three-quarters traffic profound producing biased vital connect containing drama ensuring philosophy unqualified fleeing
!common suffered cancer boasted learning bodies brussels visiting sooner defensive exact grass streak intervention constantly
!common beaten sight underdog academic prepare silver lunch lined replacement developing reluctant flow tide unifying fence
!common mine firearm globe passion moderator armenian genocide inaccurate facility generations deny worldwide annually sex
!common randolph acknowledging surprisingly obtain evangelicals battles potent migrant actors cyber lasting screening
!common incredibly deported samples listing patrol teaching trend soul describes accomplish determining grabbing wonderful
!common equality competitors households upstate justin chapter appreciate helpful embarrassing tribute pressing insult wise
!common newt denying meets gays mom steep retain stunning stores limits ranking significance painting passionate resignation
!common traditionally racially facilities perform rarely generate hicks daniel improving wider el pending wear hero handled
!common robust situations purpose assure universities airwaves scientist merely kid celebration performances monica onstage
!common impressive awards championed quo nixon hundred dog criticisms properly aims steven sets wanting declare exploit angered
!common allegedly conceded footage indicate causing platforms controlled xenophobic franklin
