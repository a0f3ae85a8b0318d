# names.lex: given names. Female or Male where at least 95 of 100 bearers are; else Given alone. The most frequent of births in the
# United States since 1930 (public domain counts), and names that world news brings often. Names have no lemma: a row holds all of
# one initial and one sex. Names that are nearly always another word (will, may, august, justice) are left out; mark, grant,
# hope and the like stay and keep both readings: a capital decides later.

# Women
aaliyah abbey abbie abbigail abby abigail abimbola abril ada adaeze adaline adalyn adalynn addie	Given Female gender=f
addilyn addisyn addyson adela adelaide adele adelina adeline adelyn adelynn adilene adina adria	Given Female gender=f
adriana adriane adrianna adrianne adrienne agnes agnieszka aida aiko aileen ailsa aimee ainhoa	Given Female gender=f
ainsley aisha aishwarya aisling aitana aiyana aja akiko alaia alaina alana alani alanna alannah	Given Female gender=f
alaya alayah alayna alberta aleah alecia aleena alejandra alena alesha alesia alessandra alessia	Given Female gender=f
alexa alexandra alexandrea alexandria alexia alexus alfreda alia aliana alice alicia alina aline	Given Female gender=f
alisa alisha alison alissa alisson alivia aliya aliyah aliza alla allie allison allyson allyssa alma	Given Female gender=f
alondra alora alta althea alyce alycia alysa alyse alysha alysia alyson alyssa amaka amalia amanda	Given Female gender=f
amara amaya amber amberly amelia amelie amie amina amira amirah amiya amiyah amora amy amya ana	Given Female gender=f
anabel anabella anabelle anahi anais analia ananya anastasia anaya andrea andria angela angelia	Given Female gender=f
angelica angelina angeline angelique angelita angharad angie anika anissa anita aniya aniyah anjali	Given Female gender=f
anke ann anna annabel annabella annabelle annalee annalena annalise annamarie anne anne-marie	Given Female gender=f
annegret anneli annelise annemarie annetta annette annie annika annmarie ansley antionette antje	Given Female gender=f
antoinette antonella anya aoife april arabella araceli aracely areli arely aria ariah ariana arianna	Given Female gender=f
ariella arielle ariya ariyah arleen arlene arlette arline aryana aryanna asha ashely ashlee ashleigh	Given Female gender=f
ashley ashlie ashly ashlyn ashlynn asma astrid athena aubree aubrie audra audrey audrina	Given Female gender=f
aurelia aurelie aurora autumn ava avah averi averie aviana avianna aya ayana ayanna ayesha ayla	Given Female gender=f
ayleen aylin ayumi azalea azaria	Given Female gender=f
bailee barbara barbra baylee beata beatrice beatriz becky begona belen belinda bella belle benazir	Given Female gender=f
benita berenice bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie betty	Given Female gender=f
bettye beulah beverley beverly bianca birgit blaire blanca blanche bobbi bonita bonnie braelynn	Given Female gender=f
brandi brandie brandy braylee breana breanna breanne bree brenda brenna bria briana brianna brianne	Given Female gender=f
bridget bridgett bridgette briella brielle brigid brigitte brinley brisa bristol britany britney	Given Female gender=f
britta brittani brittany brittney bronagh bronwen brooke brooklyn brooklynn bryanna brylee brynlee	Given Female gender=f
brynn bukola	Given Female gender=f
caitlin caitlyn cali calista callie camila camilla camille candace candi candice candy cara caren	Given Female gender=f
cari carina carissa carla carlee carleen carlene carley carli carly carmela carmella carol carole	Given Female gender=f
caroline carolyn carolynn carrie caryn carys casandra cassandra cassie cataleya catalina catharine	Given Female gender=f
catherine cathleen cathryn cathy catrina catriona cayla caylee cecelia cecile cecilia cecily celeste	Given Female gender=f
celestine celia celina celine cerys chana chandra chanel chantal chantel chantelle charity charla	Given Female gender=f
charlee charleen charleigh charlene charli charlotte charmaine chasity chaya chelsea chelsey chelsie	Given Female gender=f
cheri cherie cherry cheryl cheyanne cheyenne chiara chimamanda chioma chloe christa christal christi	Given Female gender=f
christiana christie christina christine christy chrystal chun ciara ciera cierra cindi cindy claire	Given Female gender=f
clara clare clarice clarissa claudette claudia claudine clementine clodagh coleen colette colleen	Given Female gender=f
collette concepcion concetta connie constance consuelo cora coraline corazon cordelia corina corine	Given Female gender=f
corinna corinne cornelia corrine cressida cristal cristina cristy crystal cynthia	Given Female gender=f
dahlia daisy daleyza dalia damaris danae danelle danette dania danica daniela daniella danielle	Given Female gender=f
danika danita danna daphne darci daria darla darleen darlene davina dawn dayana dayanara dayna deana	Given Female gender=f
deann deanna deanne debbie debby debora deborah debra deena deepa deepika deidra deidre deirdre deja	Given Female gender=f
delaney delia delilah delois delores deloris delphine demetria demi dena denice denise denisse	Given Female gender=f
desirae desiree destinee destiney destini diana diane diann dianna dianne dilma dina dinah dionne	Given Female gender=f
divya dixie dollie dolly dolores dona donna dora doreen dorene doretha doris dorothea dorothy dorthy	Given Female gender=f
dottie dulce	Given Female gender=f
earlene earline earnestine eboni ebony edith edna edwina effie eileen eilidh eilis ekaterina elaina	Given Female gender=f
elaine elana eleanor eleanore elena eleni eliana elianna elida elinor elisa elisabeth elise elissa	Given Female gender=f
eliza elizabeth ella elle ellen elliana ellie elly elma elnora eloise elora elouise elsa elsie	Given Female gender=f
eluned elva elvia elvira elyse elyssa emelia emely emerie emersyn emilee emilia emilie emily emma	Given Female gender=f
emmalee emmaline emmalyn emmie emmy erica ericka erika erin erma ernestine eryn esme esmeralda	Given Female gender=f
esperanza essie estefania estela estella estelle ester esther estrella ethel etta eugenia eula	Given Female gender=f
eunice eva evangelina evangeline eve evelin evelyn evelynn everlee everleigh everly evie ewa	Given Female gender=f
fabiola faith faiza fang fannie farida farrah fatemeh fatima faye federica felecia felicia felicity	Given Female gender=f
fern fernanda ffion fiona fionnuala flor flora florence folake folasade frances francesca francine	Given Female gender=f
francisca francoise freda freida freya frida frieda fumiko funmilayo	Given Female gender=f
gabriela gabriella gabrielle gail galilea galina gayla geeta gemma gena genevieve georgette georgia	Given Female gender=f
georgiana georgianna georgina geraldine geri gertrude geun-hye gia giana gianna gilda gillian gina	Given Female gender=f
ginger ginny giorgia giovanna giselle gisselle giulia giuliana gladys glenda glenna gloria goldie	Given Female gender=f
graca grace gracelyn gracelynn gracie graciela grainne greta gretchen griselda gudrun gwen gwendolyn	Given Female gender=f
gwyneth	Given Female gender=f
hadassah hadley hailee hailey hailie hala haleigh haley halie halle hallie hana hanan hanna hannah	Given Female gender=f
harlee harper harriet harriett haruka hattie haylee hayley haylie hazel heather heidi heike helen	Given Female gender=f
helena helene helga helle henrietta hermione hilda hillary hiroko holli hollie holly hope huda	Given Female gender=f
ida iesha ifeoma ila ilaria ilene iliana ilse imani imelda imogen imogene ina indira ines inez	Given Female gender=f
ingrid inmaculada iona irene irina iris irma isabel isabela isabell isabella isabelle isis isla	Given Female gender=f
itzel itziar iva ivana ivanna ivette ivy izabella	Given Female gender=f
jacinda jackeline jacklyn jaclyn jacquelin jacqueline jacquelyn jacquline jada jadwiga jaelynn jaida	Given Female gender=f
jakayla jaliyah jami jamila jana janae jane janeen janel janell janelle janessa janet janette janice	Given Female gender=f
janie janine janis janiya janiyah janna jannie jaqueline jasmin jasmine jayda jayde jayla jaylah	Given Female gender=f
jaylee jayleen jaylene jayne jazlyn jazlynn jazmin jazmine jazmyn jeana jeanette jeanie jeanine	Given Female gender=f
jeanna jeanne jeannette jeannie jeannine jemma jena jenelle jenifer jenna jennie jennifer jenny jeri	Given Female gender=f
jerri jessa jessica jill jillian jimena jo joan joana joann joanna joanne jocelyn jocelynn jodi	Given Female gender=f
joelle johana johanna johnna joleen jolene jolie joni josefina joselyn josephine josette josie	Given Female gender=f
joslyn journee joy joyce juana juanita judi judith judy juli julia juliana juliann julianna julianne	Given Female gender=f
julie juliet julieta juliette julissa june juniper junko justina jutta	Given Female gender=f
kaci kacie kaela kaelyn kaia kaila kailani kailee kailey kailyn kaitlin kaitlyn kaitlynn kaiya kala	Given Female gender=f
kaleigh kaley kali kaliyah kallie kalyn kamala kami kamila kamilah kandace kandice kara karen kari	Given Female gender=f
karin karina karis karissa karla karlee karley karli karlie karly karma karmen karrie karyn kasandra	Given Female gender=f
kassandra kassidy kassie katalina katarina katarzyna kate katelin katelyn katelynn katerina	Given Female gender=f
katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katja katlyn	Given Female gender=f
katrin katrina katy kavita kay kaydence kaye kayla kaylah kaylani kaylee kayleen kayleigh kayley	Given Female gender=f
kayli kaylie kaylin kaylyn kaylynn kazuko keeley keely kehlani keiko keila keira keisha kelli kellie	Given Female gender=f
kelsey kelsi kelsie kendra kenia kenna kennedi kensley kenzie keri kerri kerrie keyla khadija	Given Female gender=f
khadijah khloe kia kiana kianna kiara kiera kierra kiersten kimber kimberlee kimberley kimberly	Given Female gender=f
kimora kinley kinsey kinsley kira kirsten kirstin kirsty kisha kitty kora krista kristal	Given Female gender=f
kristen kristi kristie kristin kristina kristine kristy kristyn krysta krystal krystle ksenia kumiko	Given Female gender=f
kyla kylee kyleigh kylie kyndall kyra	Given Female gender=f
lacey laci lacie ladonna laila lailah lainey lakeisha lakesha lakisha lakshmi lalita lana laney lani	Given Female gender=f
laquita lara larisa larissa lashonda latanya latasha latisha latonya latosha latoya latrice laura	Given Female gender=f
laureen laurel lauren lauri laurie lauryn lavonne lawanda layla laylah lea leah leandra leann leanna	Given Female gender=f
leanne leeann leia leigha leila leilani lela lelia lena leni lenora lenore leola leona leora lesa	Given Female gender=f
lesly leta letha leticia letitia lexi lexie lexus leyla lia liana libby liberty lidia liesel lihua	Given Female gender=f
lila lilah lilia lilian liliana lilianna lilith lillian lilliana lillianna lillie lilly lily lilyana	Given Female gender=f
lina linda lindiwe lindsay lindsey linnea lisa lisette lissette litzy liv livia liz liza lizbeth	Given Female gender=f
lizeth lizette lizzie lois lola lolita londyn lora loraine lorelai lorelei lorena lorene loretta	Given Female gender=f
lori lorie lorna lorraine lorri lorrie lottie louella louisa louise lourdes luann luanne lucero	Given Female gender=f
lucia luciana lucille lucinda lucretia lucy ludmila luella luisa lula luna luz lydia lyla lylah	Given Female gender=f
lynda lyndsay lyndsey lynette lynne lynnette lyra lyudmila	Given Female gender=f
mabel mable macey maci macie macy madalyn madalynn maddison madeleine madeline madelyn madelynn	Given Female gender=f
madilyn madilynn madison madisyn madonna madyson mae maegan maeve magdalena maggie magnolia maia	Given Female gender=f
maira mairead maisie makayla makena makenna makenzie malala malani malaya malaysia maleah malgorzata	Given Female gender=f
malia malinda malissa maliyah malka mallory mamata mamie mandi mandy manuela mara maranda marcela	Given Female gender=f
marcella marci marcia marcie marcy maren margaret margarita margery margie margo margot margrethe	Given Female gender=f
marguerite mari maria mariah mariam marian mariana mariann marianna marianne maribel maricela marie	Given Female gender=f
marie-claire mariel mariela marietta mariko marilee marilyn marilynn marina marine marisa marisela	Given Female gender=f
marisol marissa maritza mariyah marjorie marla marlee marlena marlene marlys marquita marsha marta	Given Female gender=f
martha martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou masako	Given Female gender=f
matilda mattie maura maureen mavis maxine maya mayra mckayla mckenna mckenzie meagan meaghan meera	Given Female gender=f
megan megawati meghan mei meiling melanie melany melba melina melinda melisa melissa melodie melody	Given Female gender=f
melva mercedes mercy meredith mette mhairi mia miah micaela michaela michele michelle michiko	Given Female gender=f
mikaela mikayla mila milagros milana milani mildred milena miley millicent millie mimi mina mindy	Given Female gender=f
minerva minnie mira miranda mireya miriam misti mitzi miya moira mollie molly mona monica monika	Given Female gender=f
monique monserrat montserrat morag moriah muriel mya myah myla myra myrna myrtle	Given Female gender=f
nadezhda nadia nadine najat nalani naledi nan nanci nancy nandini nanette naoko naomi nasrin natalee	Given Female gender=f
natalia natalie nataly natalya natasha nathalia nathalie nathaly nayeli neha nelda nell nellie nelly	Given Female gender=f
nerys nettie neva nevaeh ngozi nia niamh nichole nicki nicole nicolette niki nikki nikole nilde nina	Given Female gender=f
nirmala nita nkechi nkosazana noelia noelle noemi nola nomvula nona nora norah noreen noriko norma	Given Female gender=f
nyla nylah	Given Female gender=f
oaklynn octavia odile ofelia oksana ola olga olive olivia oluchi oonagh ophelia orla	Given Female gender=f
padma paige paislee paisley paloma pam pamala pamela paola parvin patrica patrice patricia patsy	Given Female gender=f
patti pattie patty paula paulette paulina pauline pearl pearlie peggy penelope penny perla petra	Given Female gender=f
philippa phoebe phyllis pilar piper pippa polly pooja poppy portia pratibha priscilla priti priya	Given Female gender=f
priyanka	Given Female gender=f
rachael racheal rachel rachelle rachida radha rae raegan raelyn raelynn raina raisa ramona randi	Given Female gender=f
rania raquel raya rayna reba rebeca rebecca rebekah regina reina rekha rena renae renata renee	Given Female gender=f
renita retha reva reyna rhea rhiannon rhoda rhonda richelle rihanna rita rivka roberta robyn	Given Female gender=f
rochelle rocio roisin romina ronda rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosanna	Given Female gender=f
rosanne rose roseann roseanne rosella roselyn rosemarie rosemary rosetta rosie roslyn rowena roxana	Given Female gender=f
roxann roxanna roxanne roxie rubi ruby rukhsana ruth ruthann ruthie ryleigh	Given Female gender=f
sabina sabine sabrina sachiko sade sadie safiya sakura salina sallie sally salma salome samantha	Given Female gender=f
samara samira sandi sandra saniya saniyah saoirse sara sarah sarahi sarai sariah sarina sarita sasha	Given Female gender=f
saundra savanah savanna savannah scarlett segolene selah selena selene selina selma serena shabana	Given Female gender=f
shaina shakira shana shanda shania shanice shaniya shanna shantel shari sharla sharlene sharon	Given Female gender=f
sharron sharyn shauna shawna shayla shaylee shayna sheena sheikha sheila shelia shelley shelli	Given Female gender=f
shellie shelly sheree sheri sherlyn sherri sherrie sherry sheryl shilpa shirin shirley shobha shona	Given Female gender=f
shonda shyann shyanne shyla sian siena sienna sierra sigrid silke silvia simone sinead siobhan skyla	Given Female gender=f
sloane smriti sofia soledad solveig sondra sonia sonja sonya sophia sophie soraya staci stacia	Given Female gender=f
stacie starla starr stefani stefanie stella stephanie stephany sue summer sunita susan susana	Given Female gender=f
susanna susannah susanne sushma susie suu suzan suzanna suzanne suzette svetlana swati sybil sydnee	Given Female gender=f
sydney sylvia sylvie	Given Female gender=f
tabatha tabitha talia taliyah tamara tameka tamela tamera tami tamia tamika tammi tammie tammy tamra	Given Female gender=f
tamsin tana tania tanisha tanya tara taryn tasha tatiana tatyana tawakkol tawana taya tena tenley	Given Female gender=f
tera teresa teri terra terri terrie tess tessa thalia thandiwe thea thelma theodora theresa therese	Given Female gender=f
tia tiana tianna tiara tierra tiffani tiffanie tiffany tina tisha titilayo tomoko toni tonia tonja	Given Female gender=f
tonya tori tosha traci tracie treva tricia trina trisha trista trudy tsai twila twyla tyra	Given Female gender=f
uju ursula usha ute	Given Female gender=f
vada valarie valencia valentina valeria valerie valery valorie vandana vanesa vanessa veda velma	Given Female gender=f
venus vera verna veronica veronique vicki vickie vicky victoria vida vikki viktoria viola violet	Given Female gender=f
violeta virgie virginia vivian viviana vivienne vonda	Given Female gender=f
wanda wangari wendi wendy whitney willa willow wilma winifred winnie winona wynter	Given Female gender=f
xiaohong xiaoling ximena xiomara	Given Female gender=f
yadira yamileth yara yareli yaretzi yaritza yasmin yasmine yazmin yekaterina yesenia yessenia	Given Female gender=f
yewande yingluck yoko yolanda yoselin yuki yulia yuliana yuliya yumiko yuriko yvette yvonne	Given Female gender=f
zadie zahra zainab zanele zaniyah zara zaria zariah zariyah zaynab zelda zhanna zoe zoey zoie zuri	Given Female gender=f
zuzana	Given Female gender=f

# Men
aarav aaron abdel abdelaziz abdelfattah abdelmajid abdiel abdul abdulaziz abdullah abdulrahman abel	Given Male gender=m
abiy abner abraham abram adam adan adebayo aden adolfo adolph adonis adriel agustin ahmad ahmed	Given Male gender=m
ahmet aidan aiden ajay akbar akeem akihito al alain alan alasdair alastair albert alberto aldo alec	Given Male gender=m
alejandro aleksandar aleksandr aleksei alessandro alex alexander alexandro alexei alexey alexzander	Given Male gender=m
alfonso alfred alfredo alistair allan allen alonso alonzo alphonso alton alun alvaro alvin ambrose	Given Male gender=m
ameer amir amit amos anas anatoly anders anderson andre andreas andrei andrej andres andrew andrey	Given Male gender=m
andriy andrzej andy angelo angus anil ansgar anson anthony antoine anton antonio antonis antony	Given Male gender=m
antwan antwon anwar apollo archer archie aric arjun arlo armand armando armin arnaud arnold aron	Given Male gender=m
arron arseniy artem arthur artur arturo arun arvind asher ashok ashraf asif atal atiku atticus	Given Male gender=m
augustus aurelio austin avigdor axel ayaan ayden aydin ayman aziel azim	Given Male gender=m
babatunde bandar barack barham barnaby barney barrett barry bart barton bashar basil beau beckett	Given Male gender=m
beckham ben benedict benigno benito benjamin bennett benny benoit benson benton beppe bernard	Given Male gender=m
bernardo bernd bert bertie bilawal bill billy binyamin bjorn bjørn blaine bob bobby bodhi bodie	Given Male gender=m
bogdan bola booker boris borut bowen boyd boyko brad braden bradford bradley bradly brady braeden	Given Male gender=m
braiden branden brandon branson brant brantley braxton brayan brayden braydon braylon brendan	Given Male gender=m
brenden brendon brennen brent brenton bret brett brian brice bridger briggs brock broderick brodie	Given Male gender=m
brody bronislaw bronson brooks bruce bruno bryan bryant bryce brycen bryon bryson buddy bulent	Given Male gender=m
burton byron	Given Male gender=m
cade caden caiden cain cal cale caleb calin callum calvin camilo camron carl carles carlo carlos	Given Male gender=m
carlton carmelo carmine carter casen cason cassius cathal cayden cecil cedric cedrick cesar chad	Given Male gender=m
chadwick chaim chance charles chase chaz che chester chidi chinua christian christophe christopher	Given Male gender=m
chuck chukwuma ciaran cillian clarence clark claude clay clayton clement cleveland cliff clifford	Given Male gender=m
clifton clint clinton clyde coby cody cohen cole coleman colin collin colm colson colt colten colter	Given Male gender=m
colton conner connor conor conrad cooper corbin cordell corey cormac cornelius cornell cortez cory	Given Male gender=m
costas coy craig crispin cristian cristiano cristobal cristopher cullen curt curtis cyril cyrus	Given Male gender=m
dafydd dalai dalton damian damien damion damon dan dandre dane dangelo danial daniel danny dante	Given Male gender=m
daquan daren darin dario darius daron darragh darrel darrell darren darrick darrin darrius darryl	Given Male gender=m
darwin dave davian david davin davion davis davon dawson dax daxton dayton dean deandre deangelo	Given Male gender=m
declan delbert delmar delroy demarcus demario demetrius denis dennis denny denys denzel deonte dereck derek	Given Male gender=m
derick derrick desmond detlef devante devlet devonte dewayne dewey dexter diarmuid dick didier diego	Given Male gender=m
dieter dietmar dillon dimitri dimitris dinesh dino dirk dmitri dmitry domenic domingo dominic	Given Male gender=m
dominick dominik don donal donald donavan donny donovan donte doug douglas doyle dragan drake draven	Given Male gender=m
duane dudley duncan dustin dwain dwayne dwight dylan	Given Male gender=m
eamon ean easton ebrahim ed eddie eddy edgar edison edmond edmund edouard eduardo edward edwardo	Given Male gender=m
edwin efrain efren ehud ekrem elbert eldon eli elian elias eliezer elijah elio eliseo elmer eloy	Given Male gender=m
elton elvin elvis elwood emanuel emeka emil emiliano emilio emmanuel emmerson emmett emmitt emyr	Given Male gender=m
enda enlai enoch enrico enrique enzo eoin ephraim eric erich erick erik ernest ernesto ernie errol	Given Male gender=m
ervin erwin esko esteban estevan ethan etienne euan eugene evan evangelos everett evgeny evo ewan	Given Male gender=m
ezekiel ezequiel ezra	Given Male gender=m
fabian fabio fahd faisal federico felipe felix femi ferdinand ferenc fergus fernando fidel finn	Given Male gender=m
finnegan fintan fletcher floyd ford forrest foster francesco francisco franco francois frank	Given Male gender=m
franklin franz françois fraser fred freddy frederic frederick fredric fredrick fredrik freeman	Given Male gender=m
friedrich fumio	Given Male gender=m
gabor gabriel gadi gael gage galen ganesh gannon gareth garland garret garrett garry garth gary	Given Male gender=m
gaston gautam gavin geert genaro gene gennady geoffrey george georgios gerald geraldo gerard gerardo	Given Male gender=m
gerhard german gethin giancarlo gianfranco gianluca gianluigi gideon gilbert gilberto giles gilles	Given Male gender=m
gino giorgio giorgos giovani giovanni giovanny giuseppe gleb glen glenn gonzalo goodluck goran	Given Male gender=m
gordon gorka grady graham grant grayson greg gregg gregor gregorio gregory greyson griffin grigory	Given Male gender=m
grover guilherme guillaume guillermo gunnar gunther gus gustav gustavo guus guy gyorgy günter	Given Male gender=m
haider haile hailemariam hakim hal hamid hamish hamza hank hans hao harlan harold harris harrison	Given Male gender=m
harry haruki harvey hasan hassan hayes heath hector heiko heinz helmut hendrik henrique henry	Given Male gender=m
herbert heriberto herman hernan hershel herve hezekiah hideki hiram hirohito hiroshi holden homer	Given Male gender=m
horace horst hosni hossein houston howard htin hubert hudson hugh hugo humberto humphrey humza	Given Male gender=m
hussain hussein huw	Given Male gender=m
iain ian ibrahim ichiro ieuan ignacio igor ikechukwu iker imran iolo irvin irving irwin isaac isai	Given Male gender=m
isaiah isaias isiah isidro ismael ismail issac istvan ivan ivo izaiah iñaki	Given Male gender=m
jabari jace jacek jack jackson jacob jacoby jacques jadon jae-in jae-myung jagger jair jairo jakaya	Given Male gender=m
jake jakob jalal jalen jamaal jamal jamar jamarion jamel james jameson jamil jamir janez janne janos	Given Male gender=m
jaquan jared jarod jaron jaroslaw jarrett jarrod jarvis jase jason jasper javad javier javion javon	Given Male gender=m
jawaharlal jax jaxon jaxson jaxton jay jayce jayceon jaydon jaylon jayson jaziel jean-claude	Given Male gender=m
jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves	Given Male gender=m
jeb jed jedidiah jeff jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jeroen	Given Male gender=m
jerold jerome jerrell jerrod jerrold jerry jess jesse jesus jett jiabao jian jianguo jim jimmy	Given Male gender=m
jinping jintao joachim joao joaquin joe joel joesph johan john johnathan johnathon johnny joko	Given Male gender=m
jokowi jomo jon jonah jonas jonathan jonathon jong-un joost jordy jorge joschka jose josef joseph	Given Male gender=m
josh joshua josiah josue jovani jovanni joão juan judah judson julian julien julio julius jun	Given Male gender=m
junichiro jurgen justin jyrki jürgen	Given Male gender=m
kade kaden kaiden kairo kaison kale kaleb kalvin kamal kamron kane kareem karim karl karl-theodor	Given Male gender=m
kasen kash kashton kason katsunobu kayode kayson kazuo keanu keenan keir keith kellan kelton kelvin	Given Male gender=m
kemal ken kendrick kenji kenneth kennith kenny kent kenton kenyon keon keqiang kermit keven kevin	Given Male gender=m
kgalema khaled khalid khalil ki-moon kian killian kimi kingston kip kirill kirk kjell klaus knox	Given Male gender=m
kobe kody kofi kohen koichi kojo kole kolton konrad konstantin konstantinos korbin kristofer	Given Male gender=m
kristopher krzysztof kurt kurtis kwabena kwame kwasi kyle kylian kyriakos kyson	Given Male gender=m
lachlan lalu lamar lamont lance landen landon langston lanny larry lars laszlo latif laurence	Given Male gender=m
laurent laurent-desire lawrence lawson lazaro leandro lech leif leland lemuel lenard leo leon	Given Male gender=m
leonard leonardo leonel leonid leonidas leopoldo leroy lester levi lewis liam lincoln linwood lionel	Given Male gender=m
lloyd lon lonny lorenzo lothar louie louis lowell loyd luca lucas lucian luciano lucien lucius luigi	Given Male gender=m
luis luiz luka lukas luke luther lyle lyndon	Given Male gender=m
maarten mac mack maddox mahathir mahdi maher mahesh mahmoud mahmud majid makai makoto malachi	Given Male gender=m
malakai malcolm malik malusi manfred manmohan mansour manuel marc marcel marcelino marcellus marcelo	Given Male gender=m
marco marcos marcus marek mariano mario mark markus marlon marques marquis marquise marshall martin	Given Male gender=m
marvin marwan masaru mason massimo mateo mateusz mathew mathias matias matt matteo matthew matthias	Given Male gender=m
maurice mauricio max maxim maximilian maximiliano maximo maximus maxwell maynard mehdi mehmet mekhi	Given Male gender=m
meles melvin menachem mengistu mervin michael micheal miguel mike mikhail mikko miles millard milo	Given Male gender=m
milos milton ming minoru misael mitchel mitchell moammar mohamed mohammad mohammed mohandas mohsen	Given Male gender=m
moises monte monty mordechai morris moses moshe muammar muhammad muhammadu mukesh munir muqtada	Given Male gender=m
murat murdo murray mustafa mwai mykhailo myles myron	Given Male gender=m
nabil naftali najib naoto narendra naruhito nash nasir nasser nathan nathanael nathanial nathaniel	Given Male gender=m
nawaz nayef neal ned nehemiah neil nelson nestor neymar niall nicholas nick nickolas nico nicolas	Given Male gender=m
nigel niko nikolai nikolas nikolay nitish nixon nnamdi noah nobuo noe nolan norbert norman norris	Given Male gender=m
nouri novak nuri nyesom	Given Male gender=m
obinna octavio odin oisin olaf oleg oleksandr oleksii olin oliver olivier ollanta olumide olusegun	Given Male gender=m
oluwaseun omar omari oren oriol orion orlando orville osama osamu oscar oskar osvaldo otis otto	Given Male gender=m
owain owen	Given Male gender=m
pablo padraic padraig paolo patrick paul paulo pavel pawel pedro percy pere perry pervez pete peter	Given Male gender=m
petro phil philip philippe phillip pier pierce pierre piers pim piyush prabowo pranab pravin prayut	Given Male gender=m
prayuth preston princeton	Given Male gender=m
qasem qassem qiang quentin quinten quintin quinton	Given Male gender=m
radovan rafael rafik raheem rahul raiden raila rainer rajesh rajiv rakesh ralf ralph ramesh ramiro	Given Male gender=m
ramon ramzan randal randall randell randolph randy raphael rashad rashid rasmus ratko raul ravi ray	Given Male gender=m
raymond raymundo recep reed reggie reginald reid reuben rex reynaldo reza rhett riad ricardo richard	Given Male gender=m
richie rick rickey ricky rico riek rigoberto rishi riyad rob robby robert roberto rocco rocky rod	Given Male gender=m
roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roland rolando roman romano	Given Male gender=m
romeo ron ronald ronan ronin ronnie ronny roosevelt roscoe ross rotimi roy ruairi ruaridh ruben	Given Male gender=m
rudiger rudolph rudy rufus ruhollah rui rumen rupert ruslan russel russell rusty ruud ryan ryder	Given Male gender=m
ryker	Given Male gender=m
saad sachin saddam sadiq sajid salman salva salvador salvatore sam samir sammy samson samuel sandor	Given Male gender=m
sanford sani sanjay santiago santino satoshi satya saul sauli scot scott scotty seamus sean	Given Male gender=m
sebastian sebastien segun selahattin serge sergei sergey sergio seth shamar shane shaun shehbaz	Given Male gender=m
sheldon shelton sherman shigeru shimon shinzo shlomo shohei siddharth sigmar silas silvio simeon	Given Male gender=m
simon slobodan solomon sonny spencer stan stanislav stanley stefan stefano stephan stephane stephen	Given Male gender=m
stephon stetson steve steven stewart stipe stuart subhas subrahmanyam suk-yeol sundar sunil suresh	Given Male gender=m
susilo sven sylas sylvester søren	Given Male gender=m
tad tadhg takashi tanner tarek tariq taro tarquin tayyip ted teddy tenzin terence terrance terrell	Given Male gender=m
terrence tetsuya tevin thabo thad thaddeus thaksin thein theo theodore theron thiago thierry thilo	Given Male gender=m
thomas thurman tim timmy timo timothy titus tobias tod todd tom tomas tomasz tommy tony toshihiro	Given Male gender=m
traian travis travon trent trenton trever trevon trevor trey tripp triston troy truman tucker tunde	Given Male gender=m
turki turner ty tyler tyree tyrell tyrese tyron tyrone tyson tzipi	Given Male gender=m
uhuru ulises ulrich ulysses umar umaru umberto uriel usama uwe	Given Male gender=m
vaclav valentin valentino vance vasily vaughn venkaiah vern vernon vicente victor vijay vikas vikram	Given Male gender=m
viktor vince vincent vincenzo virat virgil vitali vitaly vito vladimir volker volodymyr vyacheslav	Given Male gender=m
wade wael walid walker wallace walter ward warren waylon wayne weiwei weldon wendell werner wes	Given Male gender=m
wesley westin westley weston wilbert wilbur wiley wilfred wilfredo willard william willis willy	Given Male gender=m
wilmer wilson wim winfred winfried winston wojciech wole wolfgang woodrow wyatt	Given Male gender=m
xander xavier xiaobo xiaoping xzavier	Given Male gender=m
yahir yahya yair yakubu yanis yasir yasser yaw yehuda yevgeny yiannis yiping yisroel yitzhak yogi	Given Male gender=m
yosef yoshihide yoshihiko yousaf yousef youssef yoweri yukio yuri yury yusuf yves	Given Male gender=m
zachariah zachary zachery zack zackary zackery zaid zaiden zain zander zane zavier zayden zayed zayn	Given Male gender=m
zayne zbigniew zechariah zedong zeke ziad zinedine zoltan zoran zulfikar	Given Male gender=m

# Either
addison adley adrian adrien akira alden alexis ali alijah alva amani amare amari amaris ami andi	Given
andra angel antonia arden ari arian ariel aries arlen armani arya aryan asa ashanti ashton ashtyn	Given
aspen aubrey augustine aung austen austyn avery avi avis aydan azariah	Given
bailey baker baylor bennie bentley berkley bernie billie blair blaise blake blakely bo bobbie boston	Given
braelyn braylen brennan briar briley britt britton brook bryn	Given
cairo callan callen camden camdyn cameron campbell camren camryn carey carlie carmen carrol carroll	Given
carson cary casey cassidy chandler channing charley charlie chauncey chris christen christin clair	Given
cleo colby collins cori corrie cortney coty courtney cruz	Given
dale dallas dana dani dannie dara darby darcy darian dariel darien darion darnell daryl dashawn dee	Given
denver deon deshawn destin devan deven devin devon devyn diamond dillan dion dior dominique dominque	Given
domonique donnell donnie dorian drew dusty	Given
eden elia eliot elisha ellery elliot elliott ellis ellison emani emerson emery emory everette	Given
fallon fay finley finnley flynn francis frankie freddie	Given
gale gayle georgie germaine gerry gianni guadalupe	Given
harley harlow hayden hendrix henley hilary hollis hunter	Given
iman ira	Given
jacey jackie jacky jacque jade jaden jadyn jael jaelyn jai jaiden jaidyn jaime jaimie jalyn jamari	Given
jamey jamie jamison jammie jan jasiah jaycee jayden jaylen jaylin jaylyn jaylynn jayme jean jensen	Given
jessi jessie jessy jewell jimmie jodie jody joey johnie johnnie jonnie jordan jorden jordin jordon	Given
jordyn jovan jude jules justine justus	Given
kacey kadence kai kairi kalani kamari kamden kameron kamryn karol karon karson karsyn karter kasey	Given
kaya kaycee kayden kaylen kaysen keagan keaton keegan kellen kelley kelly kendal kendall kendell	Given
kenley kennedy kenyatta kerry keshawn khari kieran kiley kim kingsley kiran kirby koa koda kodi kolby	Given
korey kori kory kourtney kris kristian kylan kyler kyree kyrie	Given
lacy laken landry landyn lane lashawn lavern laverne lavon layne layton lee leigh leighton lennon	Given
lennox lenny lesley leslie lindy logan lonnie loren lorin lou lucca lupe lyn lynn	Given
mackenzie marin marion marley marlin marlo marlyn marty mckinley merle merlin merrill merritt micah	Given
michal michel michell mickey mika mikel miller monroe morgan murphy	Given
nakia nicky nicola nikita noa noel noor	Given
oakley odell ollie onyx ora	Given
palmer paris parker pat paxton payton peyton presley	Given
quincy quinn	Given
raleigh ramsey rashawn raven rayan rayden raylan rayne reagan reece reese regan reilly remi	Given
remington remy rene rey rhys rian ricki rickie rikki riley rio robbie robbin robin rory rosario	Given
rowan rowen royce ryann rylan ryland rylee ryley rylie	Given
sage saige salem sami sammie sandy santana santos sawyer saylor scottie semaj shae shannon shanon	Given
shawn shay shayne shea shelby sheridan sherrill shiloh sidney skye skylar skyler sloan sol soren	Given
stacey stacy sterling stevie sullivan sutton	Given
tamar tate tatum tayler taylor teagan tegan terry toby tommie torrey tory tracey tracy trinidad	Given
tristan tristen tristian tristin tylor	Given
uriah	Given
val van vernell	Given
whitley willie	Given
yael	Given
zaire zion zyaire	Given

# Surnames that are words too: a capital makes names of them even where a sentence begins (“Brown said”)
alley ash askew badger ball bass bean beard beaver bell berry binder bird blades blanks blazer bliss	Surname
bloom bode bolt booth bowler brake bramble bravo bray brink brown buck bullock bunker burns burr	Surname
burrow burrows bush butt cage camper cannon carpenter castle cave chambers chestnut cleaver cloud	Surname
coffin combs cone cook cope cork cotton couch cox crane crook crooks cross crouch cruise cull curl	Surname
curry darling dent dill dodge doe doll duff dye dyke field fielding forester fox fries fry fuller	Surname
gales gall gamble garner gates gill gore graves gray grooms hammer hammock hardy hare harp hart hawk	Surname
hawks hay heck hedges helm helms heron herring hicks hill hinds hobby holder hood hook hooks horn	Surname
huff hunt joiner keys knight lair lamb lark lash leach lemon levy lodge lynch mace manning marks	Surname
marsh marvel medley meek merchant merry mills miner monk moss mounts muse page painter parry parsley	Surname
partridge pate peach peacock peck peel pence pepper peppers petty pickle pike pitcher pond porter	Surname
potter pound powers price quirk rakes ream rice riddle rider rivers roe rouse rue rye salt savage	Surname
sear sears sharp shepherd shields singer slaughter slay smith snipes snow sparks sparrow spear	Surname
spears staples stark starling stern stokes stone storey sugar swan swift tan tang temple thorn	Surname
tinker topping tuck vane waddle waltz watt watts weathers weaver weed wells wick wicks wilder	Surname
withers wolf wood woods wren	Surname
strand summers winters	Surname
