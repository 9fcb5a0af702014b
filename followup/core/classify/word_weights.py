"""Which cues each word leans to or from, in tenths: written by bench/train_words.py."""

BIASES = {
    "no": 0.05,
    "invite": -0.35,
    "update": 0.32,
    "offer": -0.25,
    "ack": -0.19,
    "test": -0.29,
    "outreach": -0.49,
    "process": 0.45,
    "unrelated": 0.75,
}
WEIGHTS = """
12th update 19 process -8; 12th* update 19 process -8; 19th invite 16; 19th* invite 16; 20th offer 9; 20th* offer 9;
2pm process 14; 3pm invite 9 unrelated 10; a process -8; able no -8 update 8; able* no -8 update 8; abou* invite 10
update -10 process 12; about invite 10 update -10 process 12; abov* invite 12; above invite 12; acce* no -11 invite
-12 offer 12 ack -9 process 10 unrelated 16; accept no -10 invite -9 offer 12 unrelated 16; accepted unrelated 9;
acco* no -10 update 9 unrelated 17; account no -10 unrelated 19; acro* outreach 15; across outreach 15; acti* ack 11
unrelated 8; action ack 13; addr* process 12; address process 12; ade update 8; adve* outreach 14; afra* no 8 update
9; afraid no 8 update 9; afte* no 11 invite 20 outreach -8 process -11; after no 13 invite 9 update 8 offer -9 process
-8; afternoon invite 17; agai* no 28; again no 27; agen* update 14; agenda update 14; ahea* no 20 invite -8 update 9
process -8; ahead no 20 invite -8 update 9 process -8; all invite -13 update 17; alre* no 17; already no 17; also
process 20; also* process 20; am invite 15 update 11 unrelated -9; an update -11 process -9; analyst process 11
unrelated -12; analytics invite 12; anot* no 11 ack -10 process -9 unrelated 13; another no 11 ack -10 process -9
unrelated 13; answ* invite -17 update -13 offer 8 test 12 process 11; answer invite -10 update -11 offer 12 process 14
unrelated -10; answers invite -10 test 18 unrelated 10; any update -8 ack 8 process 10; anyt* process 20; anything
process 20; apol* update 28; appl* no 13 update -8 offer -12 ack 15; applicant no 22 ack -11; applicants no 20 invite
-11 process -8; application no 9 update -9 offer -12 ack 23 outreach -9; applications no 12; applied no 15 ack 11;
apply invite -9 process -9 unrelated 24; applying process -10; appo* no 8 update -11 offer 14 process -10 unrelated
14; appoint offer 13; appointment update -9 offer 8 unrelated 20; appr* invite -10 offer 10 ack -8 unrelated 17;
appreciate no 9; approved offer 14 unrelated 24; apri* offer 14; april offer 14; are update -9 offer -10 outreach 14
unrelated 11; arra* no -8 ack 13; arrange ack 14; arri* invite -8; as invite -13 update 12 offer 16 unrelated -17; ask
no -11 update 8 offer -9 test 12 process 26 unrelated -11; aske* ack 23; asked ack 23; asse* ack 10 test 23;
assessment ack 11 test 24; assi* invite 10 ack 12 process -10 unrelated -12; assistant invite 10 ack 12 process -10
unrelated -12; at invite 11 update 9 process -12 unrelated 11; atta* no -10 invite -11 test 25; attached no -10 invite
-11 test 25; atte* invite 22; attend invite 18; auto* process 18; avai* invite 18 process -8; availability invite 20;
b outreach 10; backend invite 14; bad ack 14; bake* process 9; baker process 13 unrelated -9; bank process 11; bank*
process 10; base offer 24 outreach 9 process -9; base* offer 22 outreach 13 process -10; be offer -10 ack -8 outreach
10 process 8; bear* process 24; beca* update -8 offer 10 process -11 unrelated 13; because update -8 offer 10 process
-11 unrelated 13; been no 8; been* no 8; befo* offer -12 test 26 outreach -8 process 11; before offer -12 test 26
outreach -8 process 11; belo* ack -9 test 11 unrelated 9; below ack -9 test 11 unrelated 9; bene* offer 17; benefits
offer 17; best ack 14 unrelated -10; best* ack 14 unrelated -10; bett* no 8 invite 9; better no 8 invite 9; betw*
invite 13; between invite 13; boar* invite 14 offer 10; board invite 8 offer 11; book unrelated 16; book* update 33;
booked update 35 unrelated -12; both process 19; both* process 19; bran* ack 9; brand ack 10; brie* test 9; brief test
9; brin* invite 19 process -13; bring invite 20 process -12; bris* process 9; bristol process 9; budg* test 8 process
16; budget test 8 process 16; buil* no -8 ack -11 unrelated 11; busi* invite 18; business invite 18; but no 22; by no
-9 update -18 test 11; cale* update 8; calendar update 10; call update 13 ack -11 process -9 unrelated 9; call* update
10 ack -12 process -10 unrelated 14; came invite -9 ack 10 outreach 23; came* invite -10 ack 10 outreach 22 unrelated
-8; can no -12 test -8 unrelated 13; canc* update 14; cancel unrelated 11; cancelled update 9; cand* no 30 offer -10
process -13; candidate no 34 update -11 offer -9 process -11; cann* process -8 unrelated 16; cannot process -8
unrelated 16; care* outreach 14; caug* outreach 9; caught outreach 9; cent* update 9; cert* invite 10 process 10;
certificates invite 12; cet invite 11; cfo outreach 16; chai* ack 9; chal* test 8; challenge test 8; chan* update 9
ack 19 unrelated -12; change update 11 ack 13; chat invite 16 process -14 unrelated -9; chat* no 12 invite 15 process
-15 unrelated -9; chec* process 23 unrelated -13; check update 10 process 10 unrelated -10; choo* invite 19; choose
invite 19; chos* no 11 process -9; chosen process -9; clie* outreach 25 unrelated -12; client outreach 21 unrelated
-12; clos* no 12 offer -8 test 15 unrelated -13; closed no 9; closer process 10; closes test 21; clou* unrelated 10;
cloud unrelated 10; code* unrelated 16; codi* test 12; coding test 12; coff* unrelated 8; coffee unrelated 8; coll*
update 10 outreach 10 process -8 unrelated 10; colleague outreach 14; collect unrelated 17; come invite 23 update 20
ack -9 process -14 unrelated -14; come* invite 20 update 16 ack -10 process -14 unrelated -8; comi* no 15; coming no
15; comm* invite -8 offer 13 process 10 unrelated 11; committee no -9 offer 15 process 14; comp* invite -15 ack 10
test 16; company unrelated 16; complete invite -10 test 25 unrelated -12; conf* no -15 ack 25 process -8; confirm no
-10 offer 14 ack 17 process -9 unrelated -15; confirmed invite -10 update 10 unrelated 13; cong* offer 20;
congratulations offer 15; cons* no 10 outreach 11; cont* offer 20 outreach 11; contact process 17; continue no 9 test
8; contract no -12 invite -9 offer 30 outreach 13 process -14; conv* invite 16; convenient invite 13; conversation
invite 11 outreach 9; copp* update 8 test 18; copy offer 12; copy* offer 11; coul* no -11 invite 18 offer -9 ack -10
process 15; could no -15 invite 19 offer -8 ack -10 process 16; cove* process 9; crew no 12; crew* no 12; cto outreach
14; curi* invite 12; curious invite 12; cust* update 9 unrelated 9; customer update 9 unrelated 9; cv no -9 offer -13
ack 18 process -9 unrelated 14; d offer 11 ack -12 outreach 16; data offer -9 unrelated 23; data* update -8 offer -9
unrelated 22; date update 11; date* update 10 unrelated -9; day invite 8 outreach 12 process 10 unrelated -11; days
offer 14 test 13 unrelated -11; days* offer 14 test 13 unrelated -11; dead* test 12; deadline test 12; dear unrelated
10; dear* unrelated 10; deci* no 10 invite -14 update -8 ack -13 process 20; decide process 8; decided no 27 ack -8;
decision no -11 invite -9 offer 18 process 14 unrelated 8; decl* unrelated 9; desi* invite 12 process -10 unrelated
-10; design invite 9; desk update 12 unrelated -9; desk* update 12 unrelated -9; details no -9 update 8; deve*
outreach 10 process -9; developer outreach 10 process -9; did no 22 invite -8 offer 8 process -9; dire* invite 13;
director invite 13; disa* no 11; disc* no 9 invite 12 unrelated -11; discussed no 12; disp* update 14 unrelated -8;
dispatcher update 14 unrelated -8; do no -12 outreach -9 process 12 unrelated 16; docu* process 15 unrelated -13;
documents process 17; does invite 9 offer 11; does* invite 9 offer 11; doin* unrelated 11; doing unrelated 11; don no
11 process -11; done test 8; done* test 8; dr unrelated 21; due invite -8 test 11; dura* test 9; duration test 9; each
test 13; each* test 13; edit* invite -9 process 13; editor process 16; emai* ack 11; email ack 11; empl* invite -8
offer 22 process 15 unrelated -14; employment offer 27 process 12 unrelated -12; encl* offer 11; enclosed offer 11;
end process 23; engi* invite 9 outreach 11 process -13; engineer offer 8 outreach 9 process -12; engineering invite 8;
enjo* no 10 process 24; enjoyed no 10 process 24; entr* update 15; equi* offer 24; equity offer 24; et invite 14
update 18 unrelated -11; even* no -8 update 16 test 10 unrelated -9; event update 22; ever no 10 process 8; ever*
invite -12 ack 25; every ack 11; everybody no -9; everyone ack 10 test 9; everything ack 12; exec* unrelated -8;
executive unrelated -8; exer* test 16; exercise test 16; expe* invite -10 offer -13 process 30; expect process 29;
expected outreach 11 process 9; experience no 21; expi* offer 13; expires offer 13; exte* offer 10 ack -9 unrelated
10; eye outreach 9; fail* process 9; family no 8; fanc* invite 16; fancy invite 16; feed* no 20 update -11 process 16
unrelated -9; feedback no 20 update -11 process 16 unrelated -9; felt no 17; felt* no 17; few invite 11; file invite
11; file* invite 11; fill unrelated 20; fill* no 20 ack -8 unrelated 12; filled no 21; fina* unrelated -9; final no 8
update 9; find offer 9 outreach 9; find* no -10 offer 9 outreach 12; fini* test 18; firs* offer 14 outreach 10 process
-10 unrelated -8; first offer 14 outreach 10 process -10 unrelated -8; fit outreach 10; five invite -8 unrelated 15;
five* invite -8 unrelated 15; floo* update 11; floor update 11; foll* offer 11 ack 9 unrelated -13; follow ack 9;
following unrelated -9; food* no 9; foods no 11; form ack 10 process 11; form* invite -10 process 12; forw* process
12; forward process 15; foun* invite 8 outreach 13; found outreach 11 unrelated 8; founding offer 8 outreach 14; free
invite 15 update -8 process -9 unrelated 27; free* invite 14 update -8 unrelated 26; frid* no -12 update 19 ack -11
outreach -9; friday no -12 update 19 ack -11 outreach -9; frie* unrelated 8; from process 9 unrelated -9; from*
process 9 unrelated -9; full* process 9; furt* no 20; further no 20; game* test 9; games test 9; gave no 17; gave* no
17; get invite 12 update -11 ack 9 unrelated 10; gith* test 8 outreach 9; github test 8 outreach 9; give no 10 offer 8
process 9 unrelated -13; give* no 10 invite -8 offer 13; glad invite 13; glad* invite 11; gmt update 15; go no 14
invite -13 offer 8 process -11; goin* no 13; going no 13; gone no 10 process 8; gone* no 10 process 8; good no 12
invite 15 update -10 process -9 unrelated -8; good* no 12 invite 15 update -10 process -9 unrelated -8; got no -9
invite 15 update -9 ack 29 process -11; gove* invite 13; governors invite 13; grad* unrelated 11; gran* no 9; granary
no 9; grap* ack 8; graphic ack 8; grea* ack -8 unrelated -15; great unrelated -13; grou* outreach 31 process -12;
group outreach 30 process -11; grow* process -8 unrelated 10; growing unrelated 12; had no 17; hand* ack 8; happ*
invite -9 outreach 12; happy invite -8 outreach 14; has no 8 ack 12 process -14; have* unrelated -8; havi* no 9;
having no 9; hc process 13; he ack 16; head invite 14 outreach 12 process -11 unrelated -10; head* no -14 invite 16
outreach 8; heal* process 10 unrelated -8; health process 13; hear update -11 offer -8 outreach 9 process 14; hear*
update -12 offer -10 outreach 10 process 13; heard ack 12; hell* ack 9 unrelated -13; hello ack 9 unrelated -13; help
invite -8 unrelated 15; help* invite -8 unrelated 17; henr* process 8; henrik process 8; here update 15 ack -8; here*
update 15 ack -8; hey offer -9 process 13 unrelated 10; hire no 13; hire* no 15; hiri* no -18 update -10 ack 12
unrelated 10; hiring no -18 update -10 ack 12 unrelated 10; hold process 20; hold* process 17; home no -13 test 12;
home* no -13 test 12; hope outreach 12 unrelated -8; hope* outreach 11 unrelated -9; hour offer 25 unrelated -11;
hour* no -9 invite 9 offer 21 test 18 process -11 unrelated -17; hours test 26 unrelated -9; how update -11 offer -10
test 20 unrelated 14; hr no -8 update -8 ack 8 outreach 10; http* invite 19 update 15; https invite 19 update 15;
huma* ack 9; i update 8 test -8 outreach 9 unrelated -13; id update 15; if no -12 offer 16 ack 11 test -9 outreach 17
process -13; impr* no 14 invite 10; impressed invite 11; indi* no 15; individual no 15; infr* invite -8 process 20;
inst* invite -15 update 31 test 9 process -9; instead invite -15 update 31 test 9 process -9; inte* update 15 offer
-9; interest no 24 unrelated -11; interested no -9 outreach 23 process -16; interview update 26 offer -10 outreach -9;
interviewed process 9; interviewing no 10; interviews invite -12 unrelated 21; intr* invite 9; intro update 9; invi*
no -8 test 26; invitation test 9; invited test 16; invites test 14; is invite -10 update 8; it invite -11 ack 17
process -9 unrelated -12; its unrelated 8; j update 13; java outreach 17 process -9; java* outreach 17 process -9;
jenn* process 8; jenny process 8; jo update 14; job test -11 process 9; jobs no 11 unrelated 9; jobs* no 11 unrelated
9; join offer 9 unrelated 14; join* unrelated 11; june update 11; june* update 11; just invite -10 process 9; just*
invite -10 process 9; keen no 9 invite 11 process -8; keen* no 9 invite 11 process -8; keep no 37 process -9; keep* no
34 process -9; kind update 14 process 9 unrelated -9; kind* invite 22 ack -9 unrelated -13; kindly invite 23; know no
-13 process 8; land* no -18 unrelated 29; landlord no -19 unrelated 28; last process 19 unrelated -11; last* process
19 unrelated -11; late invite 15; late* process 14 unrelated -9; later update 9 process 9; lead no -8 ack 11 outreach
14; lead* invite 8 ack 9 outreach 17; less* invite 9; lesson invite 10; let no -9 invite -9 offer 11 unrelated 14;
lett* offer 27 unrelated -10; letter offer 29 unrelated -10; letting ack 9; like no -8 update -12 offer 15 test 11;
like* invite 16 update -14 offer 10; liked no 11 invite 28; limi* invite -9 process 13; limited no 9 process 17; line
ack 10 unrelated 10; line* offer -8 ack 10 unrelated 9; link update 23 test 14 process -10 unrelated -9; link* no -8
update 22 test 18 process -11 unrelated -10; litt* ack 12 test 11; little ack 12 test 11; ll invite -10 update 9
process 16 unrelated -9; loan unrelated 22; loan* unrelated 22; log offer 9 ack 13 unrelated -12; logi* invite 12
unrelated -10; logistics invite 12 unrelated -10; lond* update 9 outreach 9; london update 9 outreach 9; long no 12;
long* no 13; look no -8 update -13 process 13; look* no -8 outreach 12; looking outreach 25 process -11; lot no 15;
love no -8 outreach 11 process -11 unrelated 15; love* invite 13 update -11 offer 8 ack -8; lovely invite 13; luck no
10 invite -9; luck* no 10 invite -9; lunc* invite 11 unrelated 12; lunch unrelated 14; made offer 8; made* offer 8;
make invite -9 process 13; make* invite -9 offer -8 process 11 unrelated 10; mana* ack 9 outreach 11; manager offer -9
ack 11 outreach 12 process -11; manu* outreach 13 unrelated 10; many no 10 ack 14 unrelated -14; many* no 10 ack 14
unrelated -14; mar update 22 unrelated -8; marc* no -15 invite 11 unrelated 9; march no -15 invite 11 unrelated 9;
mark* no 10 unrelated 10; marketing process 10; matc* ack 13 process -11; match process -9; may outreach 11 process
-9; mayb* invite 12; maybe invite 12; me update -14 offer 14 ack -10; medi* offer 8 unrelated -11; meet update 10
process -11 unrelated 8; meet* no 8 update 21 offer -9; meeting invite -9 update 20 process -8; mess* process 8;
message process 8; met no 13; min invite 13; mind* process 13; minu* no -13 invite 23 ack -11 test 12 process -15
unrelated 14; minute invite 30; minutes no -10 ack -10 test 18 process -15 unrelated 19; miss* update 8; mond* no -14
invite 12 offer 10 unrelated -14; monday no -14 invite 12 offer 10 unrelated -14; mont* invite -11 ack -10 outreach 26
process 15 unrelated -9; month invite -8 outreach 12 process 14; months offer -10 outreach 25; more no 17 invite -10
update -11 ack -8; more* no 17 invite -10 update -11 ack -8; morn* no -12 invite 27 outreach -9; morning no -11 invite
22; mornings invite 8; most invite 10; most* invite 10; move offer 10; move* process -10 unrelated 8; moved update 20;
mr ack -9 unrelated 21; must unrelated -9; must* unrelated -9; my no -9 process 14; name outreach 25 process -8; name*
invite -10 outreach 21; names process 15; near outreach 12; near* outreach 11; need invite -14 test -8 process 21;
need* invite -16 process 20; needed ack 13; needs outreach 8 process 8; new no -19 invite -19 update 17 offer -11
outreach 9 process 16 unrelated 15; news update -12 offer 20 ack -8 outreach -8 process 8 unrelated 10; news* update
-12 offer 20 ack -8 outreach -8 process 8 unrelated 10; next invite 22 test 11 unrelated -9; next* invite 22 test 11
unrelated -9; nice no 9; nice* no 9; no no 16 invite -13 update 26 offer -11 unrelated -11; noon offer 8 test 10
process -9; noon* offer 8 test 10 process -9; not no 43 ack -10 unrelated -11; note no -10 invite 10 process 22; note*
no -9 invite 14 process 21; noth* no 16; nothing no 16; noti* update -13 process 14; notice invite 10 update -10
process 8 unrelated -8; now no 27 invite -11 update -9 process -11 unrelated 9; numb* invite -8; number update 11
offer -11 unrelated 10; numbers offer 16 process 11 unrelated -8; nume* test 11; numerical test 11; nurs* ack 18; of
outreach 8 process 8 unrelated -8; off no -8 update 12; offe* no -9 invite -11 update -10 offer 38 process -9
unrelated 20; offer no -10 invite -11 update -10 offer 40 process -8 unrelated 19; offi* no -11 invite 18 update -11
ack 18 unrelated -17; office invite 24 update -9 offer -10 process 10; officer no -9 offer 9 ack 31 unrelated -12; ok
update 10 process 13; on unrelated 16; once invite -8 test 14; once* invite -8 test 14; one update -12 test 13; onli*
test 22; online test 22; only ack 9 process 9; only* ack 9 process 9; onsi* update 13 unrelated -8; onsite update 13
unrelated -8; open no -8 invite -19 outreach 22 unrelated 8; open* invite -11 offer -9 outreach 28 unrelated 12;
opened outreach 8; opening invite 13; oppo* outreach 17; opportunity outreach 17; ops outreach 10; or no -15 invite 56
update -10 process -12 unrelated -17; othe* no 37 offer -10 ack -14 outreach -9 unrelated 15; other no 42 ack -11
unrelated -10; others offer -9 unrelated 30; our invite 9 process -10; out ack 11 unrelated -10; outc* unrelated 8;
outcome unrelated 8; over invite 13; over* invite 12; owin* no 8 offer 8 unrelated -10; owing no 8 offer 8 unrelated
-10; p ack 17 unrelated -8; pack* offer 9; package offer 9; page test 20; page* test 29 process -10; pane* no 15
update 8; panel no 15 update 8; pape* no -13 offer 9 ack 20 process -11; papers ack 26; paperwork offer 15; para*
update 12 process -12; paralegal update 12 process -12; park update 28 unrelated -9; park* invite -8 update 38
unrelated -13; part test 10 unrelated 9; partner ack 8; pass* ack 23 process 13; passed no -9 ack 20; passport process
20; pay offer 18; paym* unrelated 13; payr* no 8; payroll no 8; pdf test 11; peop* no 16 process 12; people no 16
process 12; perf* invite -8 update 20; perfect invite -8 update 20; pers* no 22 unrelated -9; person no 18; phon* no
16 unrelated -9; phone no 16 unrelated -9; phot* update 14; photo update 14; phys* invite 14; physics invite 9 ack 8;
plac* update 8 offer -10 process -11 unrelated 12; place no -14 update 11 offer -9 unrelated 17; placed no 15; plan
invite -8 process 24; plan* update 10 process 15 unrelated -11; planner ack 9 unrelated -11; planning outreach 8;
plat* outreach 11; platform outreach 12; plea* ack -9 process 14; please process 18 unrelated -9; pleased unrelated 9;
pleasure offer 9; pm invite 9 update 20 unrelated -9; port* no -15 invite 9 update -10 ack 15 outreach 10; portfolio
invite 13 ack 8; posi* no 8 invite 17; position no 12 invite 14 unrelated -15; poss* update 10; possible update 10;
post invite 20 outreach 8 process -9 unrelated -11; post* invite 19 process -13 unrelated -17; postdoc ack 8; pre
offer -13 process 11 unrelated 20; pref* invite 10; prepare invite 8; pres* invite 14; presentation invite 9; prev*
update 13; previous update 13; pro ack -9 unrelated 22; prob* update 11; problem update 12; process no 10; prod*
invite 14; prof* invite -8 ack 12 outreach 16 process -10; profile ack 15 outreach 14 process -8; prog* no 19 invite
-9 process -9; programme ack 8; proj* offer 12 test 9; project offer 12 test 9; prop* no -14 invite 10 offer 18
process -10; proposal no -11 offer 19 unrelated 9; propose invite 16; prov* process 12; pt update 10; purs* no 10;
push update 15; push* update 15; put process 9; ques* no -9 update -8 offer 11 test 18 process 13; question process
16; questions test 20 unrelated -10; quic* no -9 invite 11 process 17; quick no -9 invite 11 process 17; rank* offer
15; reac* ack 22 process -8 unrelated -8; reach no 10; reached ack 21; read invite 21 update -8 offer -8 ack 16
process -13; read* invite 12 update -13 ack 25 outreach -8 process -16 unrelated 12; ready offer 12 unrelated 15; real
ack 9; really no 11; reas* ack -8 unrelated 13; rece* no -8 invite -16 ack 31; receipt ack 12 unrelated 13; received
ack 31 process -8 unrelated -10; reception invite -8 update 21; reco* invite -15 test 18 unrelated 9; recr* invite 10
update -9 outreach 9 process -11 unrelated 14; recruiter invite 11 ack 10; recruiters unrelated 22; recruiting invite
-8 outreach 12; recruitment no 8 invite 10; ref no 11 invite 14 unrelated -12; refe* invite -11 process 21; referees
process 15; references process 23; rega* no 21 update 12 process -10 unrelated -12; regarding no 11; regards no 12
update 14 process -9 unrelated -11; regr* unrelated 23; regret unrelated 23; reje* offer -11 unrelated 28; rejected
unrelated 13; reli* process 12; remi* invite -10 update 19 test 8; reminder invite -10 update 19 test 8; repl* update
-11 ack 13 unrelated 13; reply no -11 update -11 ack 15 unrelated 14; repo test 19; repo* test 15 process 12; requ* no
13 outreach 15 unrelated -10; requirements no 9; requisition no 12; resc* update 12; rest* test 10; resu* no 11 update
-10 ack -15 unrelated 17; result no 14 process 9; resume ack -10 unrelated 19; reta* outreach 12; retu* offer 14
process -9; return offer 14 process -9; revi* ack 13 unrelated 12; review ack 23; reviewed no 8 invite 9; righ* no 16
invite -9 unrelated 8; right no 16 invite -9 unrelated 8; ring no -9 update 22 offer 10 process -13 unrelated -11;
ring* no -9 update 22 offer 10 process -13 unrelated -11; role no 11 outreach 9 unrelated -15; role* no 10 ack -8
outreach 11 unrelated -15; roof* invite 9 update -11; roofing invite 10; room update -15 unrelated 24; room* update
-15 unrelated 24; roun* invite 18 update 16 process -14 unrelated -9; round invite 21 update 18 process -14 unrelated
-8; run no 10 invite 13; runn* update 11; running update 11; rush* test 15; said outreach 10 process -8; said*
outreach 10 process -8; sala* offer 8 process 15; salary offer 8 process 17; same invite -11 update 31; same* invite
-11 update 31; satu* invite 8 process -11 unrelated 21; saturday invite 8 process -11 unrelated 21; saw invite 8; say
process -10; sche* invite 14 update 18 unrelated -10; schedule invite 13; scheduled update 15; scor* no 18; scre*
invite 28 unrelated -10; screen invite 8; screening invite 21 unrelated -8; sear* invite -9 outreach 20 unrelated 8;
search outreach 16; seat no 10; seat* unrelated 16; second invite 9; see no -11 invite 18 update 8 offer -9 test 11
outreach -10 process -10; sele* invite 20 update -9 process -9; selected invite 11; send ack -9 test 13; send* test
10; sending invite 11 process 11; sent offer 10 ack 18 unrelated -9; sent* offer 10 ack 18 unrelated -9; sept* update
9 offer 9; september update 9 offer 9; seri* outreach 18; series outreach 18; sess* unrelated 15; session unrelated
16; shar* update -8 offer -9; share update -8 offer -8; shoe* invite 9; shor* invite 24 update -9 offer -9 ack 14 test
16 process -12 unrelated -18; short test 27 unrelated -9; shortlist invite 10; shortlisted invite 17; shortlisting ack
19; shou* outreach 15 unrelated -9; should outreach 10 unrelated -8; shout offer 8; show ack 8 unrelated 22; show*
invite -13 unrelated 19; sign offer 19; sign* offer 36 process -9; signature offer 17; signed offer 13; sit process
12; site no -8 ack 9 process 9 unrelated -8; site* no -8 ack 9 process 9 unrelated -8; six outreach 8; slot invite 14;
slot* invite 28; slots invite 17; smal* test 12; small test 12; so no 10 update 9 test -10 process 17 unrelated -21;
soft* outreach 8; software outreach 8; some no 8; some* no 25 update 9 process -18 unrelated -12; somebody no 13
process -8; someone no 10; something invite -11 update 16; soon no -16 update 12 process 26; soon* no -16 update 12
process 26; sorr* no 18 ack -10; sorry no 18 ack -10; spec* no 8 outreach 14; spen* test 12; spend test 12; stag* no
15 unrelated -9; stage no 15 unrelated -9; stan* update -10 offer 8 unrelated 9; star* no -10 invite -17 offer 29
unrelated -8; start invite -11 offer 17 ack 8 unrelated -9; starting offer 12; stat* update -9 ack 17; status ack 19
unrelated -12; stay* offer 10 process -11; step test 21 process -8; step* test 13 unrelated -9; steps ack 12 process
8; stil* no -9 offer -9 ack -8 process 31; still no -9 offer -9 ack -8 process 31; stor* unrelated 10; stra* no 13
invite -10; straight no 15; strategist ack 10; stre* unrelated 9; subj* offer 17; subject offer 17; subm* no -13 ack
25 unrelated 13; submission process 8; submitted ack 31; succ* no 10 ack 20 unrelated -12; success ack 8; successful
no 8; successfully ack 17; suit invite 12; suit* invite 21 process -8 unrelated -8; suitable no 9; suits invite 10;
sund* test 10 unrelated 11; sunday test 10 unrelated 11; sunm* unrelated 16; sunmill unrelated 16; supe* no 9 invite
8; supervisor no 9 invite 8; supp* no -9 invite 11 ack 14; supply ack 17; support invite 9; t no 15 offer -13; take no
-11 invite -11 ack 11 test 25 process -9 unrelated -11; take* no -16 invite -13 ack 17 test 25; taken no -8 process 9
unrelated 11; takes ack 8 test 8; taki* no 26; taking no 26; tale* no 14; talent no 14; talk invite 11 update 9 offer
-11 ack -10 outreach 9 unrelated -12; talk* no 10 ack -11 process 9 unrelated -13; talking process 12; task* test 22;
teac* ack 13; teacher invite 8; team invite 13 update -13; team* invite 16 test -9; teams update 19; technical
unrelated 9; technician process 10; tele* invite 15; telephone invite 10; tell outreach 8; tell* outreach 8; ten
invite 9 offer 8 process -9; test invite -10 test 37; test* invite -12 test 45 process -9 unrelated -9; tests test 15;
than no 14 test 8; than* no 9 offer -12 ack 10 process 11; thank no 18 update -8 offer -9 unrelated 8; thanks invite 9
offer -12 ack 12 test -8 process 26 unrelated -13; that update -11; that* update -11; thei* outreach 21; their
outreach 21; them ack 11 process 9; them* ack 11 process 9; then no -13 update 34 ack 10 unrelated -8; then* no -13
update 34 ack 10 unrelated -8; thes* ack 12; these ack 12; they no 15 offer -9 ack 11 process -13 unrelated 11; they*
no 15 offer -9 ack 11 process -13 unrelated 11; thin* no 18 invite -10 test 13 process -13 unrelated -15; thing test
19; things no 9; think no 9 invite -13 offer 8 outreach 15 process -11 unrelated -10; this no 8; this* no 8; thos* ack
12; those ack 12; thou* no 15 unrelated -8; thought no 11 outreach 9; thro* invite -9 offer 16 unrelated -12; through
offer 17 ack 8 unrelated -12; thur* invite 12 update 19 ack -9 outreach -10 process -13 unrelated 16; thursday update
21 ack -9 outreach -9 process -12 unrelated 19; time update 9; time* update 13; times invite 10; toda* no -14 update
11 offer 9 ack -9 test -8 unrelated 16; today no -14 update 11 offer 9 ack -9 test -8 unrelated 16; toge* test 19
process 10; together test 19 process 10; tomo* invite 17 update 19 process -10; tomorrow invite 17 update 19 process
-10; toni* unrelated 11; tonight unrelated 11; touc* ack 14; touch ack 14; trai* update 11; train update 11; trav* ack
9 process 13; try no 9 unrelated 10; tue invite 22; tues* update 11 ack -10; tuesday update 11 ack -10; twic* process
8; twice process 8; two no -10 update -12 offer -9 test 11 process 23; unfo* unrelated 23; unfortunately unrelated 23;
unsu* unrelated 33; unsubscribe unrelated 34; unti* no -14 invite -13 update -8 offer 11 process 23; until no -14
invite -13 update -8 offer 11 process 23; up ack -12 outreach 20; upda* no 11 invite -9 ack -10 process 19 unrelated
-12; update no 16 ack -9 process 24 unrelated -11; updated outreach 13; urge* invite -9 update 12 outreach 12; urgent
invite -9 update 12 outreach 12; us offer 14; use update 8; usin* invite 15; using invite 15; usua* offer 18; usual
offer 18; vaca* no 12 invite 9; vacancy no 12 invite 9; vali* unrelated 13; valid unrelated 13; ve no 20 invite -14
update 18 ack 9 process -16; veri* unrelated 20; very process 10; very* process 10; vide* invite 22 test 13 unrelated
-10; video invite 22 test 13 unrelated -10; wait* no -11 offer 21 process 18 unrelated -15; waiting process 25
unrelated -10; want no -15 invite 11 update -12 offer 18 process -9; want* invite 9 update -15 unrelated 9; wanted no
22; wants invite 9 outreach 9; ward invite 10; ward* invite 10; was no 12 update -15 test -9 process 12; way no 8; wed
invite 10 update 21; wedn* no -10 update 26 unrelated -10; wednesday no -10 update 26 unrelated -10; week no -13
invite 15 update -9 offer 8 test -8; week* no -14 update -10 offer 10 ack 15 test -9; weekend invite -8 offer 20;
weeks no -11 ack 23; welc* process 17; welcome process 17; well update 12 unrelated -10; well* update 12 unrelated
-10; were no 21 unrelated -11; were* no 16 offer -8 ack 16 unrelated -12; what update -10 process 13; what* update -10
process 13; when ack 12 process -14 unrelated 11; when* ack 11 process -14; whenever test 11; wher* invite -9 process
10; where invite -9 process 10; whet* outreach 11; whether outreach 11; whic* no -13 invite 8 ack 16; which no -13
invite 8 ack 16; who no 30 outreach -9; whos* no 20; whose no 20; will update 15 ack 14 outreach -9; will* update 14
ack 13; wish no 11; wish* no 14; withdrawal offer 12 ack 8 unrelated -8; withdrawn ack 17; within invite -10; won no
21; work invite 10 unrelated -11; work* update 9 ack -12 process 10 unrelated -12; working outreach 8; works no -8
update 14 process 9; wort* outreach 21; worth outreach 21; woul* no -11 invite 17 ack -9 unrelated -9; would no -11
invite 17 ack -9 unrelated -9; writ* offer 13 test 14 unrelated -14; write invite -9 offer 10 unrelated -10; writing
invite 10 test 9; written test 12; x invite -9 unrelated 11; year no 8; year* no 8 process 12; yes offer 12; yet test
8; yours invite 9 offer 10; zip test 13; zoom update 16 unrelated -8; zoom* update 16 unrelated -8; 一下 no -14 update
-8 test -10 process 25 unrelated 11; 一份 test 17; 一位 no 25; 一切 ack 16; 一周 test 9; 一场 update 8; 一家 no -8 outreach 11; 一时
update 17; 一致 offer 14; 一趟 no 9; 一轮 unrelated 9; 七 unrelated 9; 万 offer 22 outreach 14 process -9; 万二 offer 9; 三
unrelated 10; 三下 update 10; 三前 test 9; 三天 test 12; 三月 invite 12; 三点 update 12 unrelated 9; 上午 invite 9 update 22; 上周
no 9; 上测 test 8; 上看 outreach 10; 下 invite 8; 下一 no 10; 下个 offer 12; 下午 update 11 unrelated 20; 下周 no -12 invite 17
process 14 unrelated -9; 不 no 16; 不住 no 12; 不便 update 8; 不合 no 18; 不太 no 13; 不好 no 9; 不知 outreach 13; 不过 no 8; 不错
process 8; 与 no 12; 与您 ack 11; 专 invite 10; 业 update -10; 业务 ack 8; 东 test 8; 两 no -9 process 12; 两个 invite 9; 两位
process 24; 两周 ack 8; 个 invite 13 update -8; 个下 invite 17; 个人 process 8; 个小 test 13; 个岗 no 11; 个时 invite 23; 个月 offer
34 unrelated -9; 中 invite -8 ack 18 unrelated -9; 临 update 15 unrelated -8; 临时 update 18; 为 invite -11 update 8 offer
14 process -11 unrelated 10; 为您 unrelated 14; 为放 offer 8; 主 invite 11; 主管 invite 9 unrelated -9; 主美 update 9; 主要
invite 8; 久 process 19; 么 unrelated 19; 么样 unrelated 11; 之 test 12 unrelated -9; 之前 offer 12 test 17 unrelated -9; 之后
process 11; 也 unrelated 16; 习 no 9; 习生 no 9; 书 offer 14 process 9; 了一 no 9; 了你 no -11 invite 11; 了另 process 9; 了解 no
-9 invite 9 outreach 9; 事 process 16; 事部 invite 9; 二 invite 15; 二面 update 8; 于 unrelated 12; 于明 update 10; 五前 offer 9
process 20; 些 no 11; 交 ack 12 process 10; 产 update 11; 产品 update 8; 享 unrelated 23; 亲 no 10 invite 9; 亲爱 no 11; 人才
outreach 14; 人选 no 10; 人部 ack 12; 什 update 9; 什么 update 9; 今 process 8; 今天 no -9 process 17; 今年 no 13; 他 no 16; 以便
process 11; 以后 no 11; 以这 no 8; 们 process -9 unrelated -8; 们会 ack 12; 们已 ack 11; 件 no -10 test 11 process 9; 件是
unrelated 8; 价 update -8 unrelated 21; 任 offer 12 unrelated -10; 份 test 12; 份证 unrelated 10; 企 outreach 11; 会 invite
-9 ack 9 process 8; 会吗 outreach 10; 会计 invite 12; 会议 update 31; 传 test 8 unrelated -10; 估 ack 10; 估计 process 9; 似 no
11; 但 no 25; 位 no 14; 位推 process 13; 位的 invite 9; 位要 no 10; 住 no 9; 体 offer 12 process 10; 体检 offer 14 unrelated -8; 何
invite -8 update 8; 作 update -9 test 17 process -12 unrelated 15; 作业 test 19; 作品 invite 15; 作答 test 22; 作者 unrelated
13; 你了 offer 12; 你先 process 12; 你好 invite 10 unrelated -10; 你已 ack 11; 你投 invite 14 outreach 9; 你的 invite 12 unrelated
-11; 你看 offer 13; 你邮 offer 9; 使 test 12; 使用 test 12; 供 process 12; 便 invite 15; 保 no 8 invite -10; 信 no -10 process 15
unrelated -9; 信息 process 11; 修 unrelated 8; 候 process 12; 假 process 12; 做 invite -8 test 8; 做个 invite 10; 停 no -9
process 13; 健 process 12 unrelated 9; 健康 process 14; 储 unrelated -8; 像 test 15; 像头 test 10; 元 unrelated 10; 兄 no 9
unrelated 12; 兄弟 no 9 unrelated 12; 先 test 12 process 9 unrelated -15; 先不 no 10; 先做 test 15; 先跟 offer 11; 入 offer 10;
入会 update 11; 入职 offer 18; 全 invite -8 test 12; 全程 test 10; 八 invite 11; 公 offer 11; 公司 offer 9; 公布 process 11; 六
unrelated 28; 共 unrelated 10; 关 no 13; 关注 no 11; 关闭 test 14; 兴 outreach 32 unrelated -9; 兴趣 outreach 35 unrelated -8;
其 no 13; 其他 no 10; 内 update -9 test 8; 内完 test 9; 内部 no 9; 再 offer -8; 再来 no 16; 写 test 29; 写一 test 19; 写个 test 15; 写得
invite 8; 决 offer 11; 决定 offer 11; 准 invite -11 unrelated 19; 准时 unrelated 10; 几 invite 10 update -9 unrelated 14; 出
unrelated -8; 出差 process 10; 击 unrelated 16; 分 invite 11 test 13 unrelated 8; 分享 unrelated 11; 分钟 no -9 invite 14 test
10 unrelated 9; 切 ack 15; 切顺 ack 16; 刚 unrelated 10; 初 no -12 invite 21; 初审 unrelated 13; 初步 invite 11; 利 ack 8; 别 no
15 invite -8 update -10 process 11 unrelated 11; 别急 process 8; 别灰 no 8; 到了 no -8 invite -10 update 13 ack 13; 到你
invite 18; 到岗 offer 9; 到您 outreach 13; 前 process 10; 前会 process 22; 前发 test 27; 前台 update 12; 前回 offer 9; 前完 test 13;
前的 process 8; 前程 no 10; 前给 offer 20; 力 no 13 process -8; 办 update -10 process 8 unrelated 11; 办公 update -8; 办理 offer
9; 功 ack 28 test -8; 功预 unrelated 12; 加 invite 14 offer 10; 加入 offer 19; 加面 invite 14; 务 offer 11 unrelated -10; 助
offer 8; 助理 offer 9; 包 offer 8 outreach 9; 匹 no 10; 匹配 no 10; 区 invite 10; 十 invite 15; 十分 invite 11; 十点 update 9; 升
unrelated 14; 午 update 22 unrelated 12; 午三 invite -8 update 12; 半 invite 28 unrelated -8; 协 offer 14; 协议 offer 16; 单
update -9 process 13 unrelated 17; 即 test 9 unrelated 14; 即投 unrelated 17; 厅 update 13; 历 ack 10; 历和 invite 10; 历已
invite 8 ack 15; 历我 invite 9; 历投 ack 13; 历收 ack 18; 原 update 20; 原因 unrelated 10; 原定 update 13; 去 offer -9 unrelated
15; 参 invite 22 offer -9; 参加 invite 27 offer -9; 及 invite 9 update -9; 及时 unrelated 12; 反 no 22 unrelated -10; 反馈 no
19 unrelated -8; 发 no -9; 发到 test 9; 发工 unrelated 15; 发我 test 18 unrelated -8; 取 invite -9 process -11 unrelated 23;
取消 update 19; 取通 unrelated 8; 受 offer 10; 变 invite -9 update 24 process -8; 变更 update 10; 口 test 10; 另一 no 14; 只 no 10
offer 9; 可 invite 10; 可能 process 11; 台 outreach 10 unrelated -9; 号 no -11 update 17 offer 12 process -12; 司 invite 11;
吃 unrelated 17; 吃饭 unrelated 14; 各 update -9 unrelated 24; 各位 unrelated 13; 合 no 12 process -8; 合作 unrelated 11; 合同
offer 13 unrelated 10; 合评 no 11; 合适 no 15; 同 invite -10 offer 8 unrelated 11; 同一 update 20; 同事 process 12; 同学 no 10
process -8 unrelated 17; 同意 offer 22; 名 no 10 process -10 unrelated 9; 名额 no 16; 后有 process 9; 后续 no -9 ack 10; 后还
unrelated 9; 向您 invite 11; 吗 no -10 invite 12 outreach 12; 否 invite 16 unrelated -9; 否参 invite 15; 否接 offer 14; 吧
invite -10 offer 10; 听 invite 9; 启 test 12; 启辰 unrelated -11; 告 update 8 process 9; 告厅 update 10; 告诉 process 15; 员
update -12 unrelated 10; 周三 process 10; 周二 update 8; 周六 unrelated 27; 周四 update 16; 周日 test 22; 周末 unrelated 20; 周的
invite 10; 和 process 15; 和您 process 8; 咱 update 17; 品 invite 17 test 8 process -9; 品运 update 11; 品集 invite 13; 哈
process 8; 哋 no 10; 哪 invite 19 process 10; 哪个 invite 10; 哪天 invite 10; 唔 invite 9; 商 no 11; 喜 offer 16; 喜您 offer 10;
喝 invite 13; 嚟 invite 11; 四 no -8 update 12; 回传 test 11; 回来 process 9; 因 invite -9 update 11 unrelated 10; 团 unrelated
-9; 园 invite 11; 围 unrelated 13; 在人 outreach 8; 在找 outreach 10; 在招 outreach 13; 在线 ack 9 test 14; 在走 process 12; 地
update 12; 地址 invite 15 unrelated -8; 地点 update 17 unrelated -11; 场 invite 21 update 13 process -8 unrelated -10; 场次
invite 10 unrelated -9; 址 invite 15 unrelated -8; 均 invite 9; 填 process 14 unrelated 9; 士 invite 12 unrelated 8; 士您
process 13; 备 test 12; 备一 test 8; 复是 invite 8; 复试 update 10; 外 no -8 outreach 13; 多 no 8 unrelated 15; 多谢 no 9; 够 no
12; 大 invite 12 update -14 unrelated 12; 大厂 unrelated 9; 大概 invite 10 process 13; 天 no -8 invite 8; 天上 invite 11; 天下
unrelated 10; 天内 test 18; 天就 offer 9; 天聊 process 16; 太 no 12; 头 invite -9 outreach 10 process -12 unrelated 10; 女
invite 18 process 10 unrelated -8; 女士 invite 18 process 10 unrelated -8; 好了 offer 9; 好意 update 9; 好消 offer 9; 好的
update 16; 如 no -10; 如下 update 8 test 10; 始 update 19 unrelated -10; 姓 update 13; 委 process 10; 子 unrelated 10; 存 no
10; 季 unrelated 8; 学 no 8 unrelated 13; 学你 invite -11 test 11; 学历 process 8 unrelated 8; 安 update 15 process -10; 安排
update 13; 完 invite -10 update -11 test 19; 完了 no 8; 完成 invite -8 update -8 test 27 unrelated -9; 官 update 9; 定 offer
10; 实 no 17; 实习 no 10; 审 no -11 update -10 ack 10 unrelated 21; 审批 offer 8; 审查 ack 9; 审核 unrelated 11; 审阅 ack 13; 客
outreach 13; 客户 outreach 12; 家 no -10 invite -9 update -14 outreach 12 unrelated 31; 对您 outreach 12; 将 offer -11 ack
14; 将于 test 10; 将在 update 9; 尊 unrelated 19; 尊敬 unrelated 19; 小 test 15 process -10; 小时 invite 12 update 9; 尚 process
15; 就 no 12 invite -14 update 10; 就不 no 11; 就先 no 11; 就行 process 11; 尽 invite 8 offer 8 unrelated -9; 尽快 offer 10; 展
no 12 ack -9 process 20; 履 ack 12 outreach 8; 履历 ack 12 outreach 8; 岗 no 8 unrelated -14; 岗位 no 8 unrelated -13; 岚
invite 9; 岭 process 8; 岭智 process 8; 州 outreach 19; 工 offer 10 process -13 unrelated 10; 工作 unrelated 10; 差 process 9;
已 ack 22 test -8; 已完 ack 10; 已成 ack 19; 已提 ack 12; 已收 ack 29; 已经 no -10 ack 8 process 8; 已进 ack 16; 已通 invite 16; 市
test 9; 布 process 9; 师 no 11 unrelated -11; 师一 invite 9; 带 process -10 unrelated 27; 带身 unrelated 12; 帶 invite 11; 平
outreach 14; 平台 outreach 14; 年薪 offer 8; 库 outreach 9; 应 no 9 ack 14 unrelated -14; 应征 no 12 unrelated -8; 应聘 ack 19
unrelated -11; 底 offer 14; 底薪 offer 11; 度 ack 10 process 17; 康 update 8 process 12; 康证 process 14; 延 update 8; 开始
update 20 unrelated -9; 弟 no 8 process -8 unrelated 13; 张 invite -8 unrelated 15; 当 unrelated 9; 当面 invite 11; 录
invite -12 update -10 offer 23; 录取 unrelated 9; 录用 offer 32; 影 process 21; 影本 process 13; 征 no 12 unrelated -8; 征者 no
9; 待 ack 15; 很 no 18; 很好 no 8; 很感 outreach 10; 很抱 no 9; 很遗 unrelated 12; 很高 offer 11; 得 no 18; 得很 no 11; 微 update 11;
微信 update 11; 德 outreach 12; 心 ack 13; 心等 ack 14; 快 process 12; 态 no 8; 怎 unrelated 23; 怎么 unrelated 23; 思 update 8; 急
process 20; 性 test 19; 总 outreach 10; 总监 outreach 11; 恭 offer 19; 恭喜 offer 19; 息 update -8 process 12; 悉 ack 9; 您上
process 11; 您为 offer 9; 您于 invite 17; 您今 update 9; 您参 invite 12; 您发 invite 15; 您已 ack 16; 您推 unrelated 10; 您是 outreach
8; 您有 outreach 14; 您未 no 13; 您申 no 9; 您的 process -8 unrelated 12; 您联 ack 16; 您进 invite 11; 您通 offer 12; 您面 invite 10;
情 update 8; 惟 no 11; 想 invite 24 update -11 unrelated -11; 想和 outreach 12; 想看 test 10; 想约 invite 22; 想要 no 9; 想跟
invite 17; 想问 outreach 9; 意 invite -10 offer 23 process -11; 意向 offer 12; 意思 update 9; 意见 no 9; 感 no 10; 感兴 outreach
23; 感谢 no 16; 慎 process 10; 憾 no 9; 成 invite -9 ack 13 test 18 unrelated -10; 成功 ack 29 test -8; 成在 test 11; 成线 test
9; 成绩 process 11; 我们 process -9 unrelated -8; 我先 ack 12; 我再 update 13; 我司 invite 10; 我哋 no 10; 我就 process 8; 我所
process 8; 我是 no -9 invite 17 outreach 18; 我校 offer -8 unrelated 17; 我看 unrelated 9; 或 invite 27; 或周 invite 13; 户
outreach 11; 房 unrelated 20; 所 no 12 unrelated -8; 所以 no 8; 手 invite -9; 手续 offer 9; 才 invite -9 outreach 12 process
11; 才库 outreach 10; 才能 process 9; 打 update 25; 扫描 process 9; 批 offer 13; 找 outreach 8; 技 update 11 unrelated -14; 技术
update 12; 投 invite 9; 投的 invite 8; 护 unrelated -8; 报 process -11 unrelated 17; 报到 offer 12; 报名 ack 17 process -8; 报告
update 10; 抱 no 15; 抱歉 no 15; 拒 unrelated 16; 拓 no -9; 招 invite -9 test 8 outreach 18; 招聘 outreach 10; 拟 offer 9; 择
invite 12; 拿 process 13 unrelated 11; 拿到 process 9 unrelated 10; 按 no -8 offer 12; 挑 invite 12; 挺 no 9 invite 8; 据
unrelated 9; 据您 unrelated 17; 排 update 13; 排在 unrelated 9; 接 invite 9 test 10 unrelated -10; 接下 invite 11; 接受 no -8
offer 11; 推 outreach 8 process 14; 推荐 outreach 9; 描 process 9; 描件 process 10; 提 no -11 invite -10 offer 11 unrelated
14; 提交 no -9 ack 15; 提供 process 15; 提前 invite -9 update 10 unrelated 10; 提成 offer 12; 提醒 unrelated 9; 携 unrelated 14;
携带 update -8 unrelated 20; 摄 test 10; 摄像 test 10; 撤 no -10 ack 15; 播 unrelated 14; 支 unrelated 8; 收 no -8 ack 32
process -8 unrelated -13; 收到 no -13 invite 8 ack 34 unrelated -13; 收悉 ack 10; 改 invite -9 update 30 process -12
unrelated 9; 改到 update 9; 改期 update 12; 放 offer 12; 效 unrelated 14; 教育 update 9; 敬 unrelated 16; 敬的 unrelated 19; 整
update 12; 文 test 21 process -8 unrelated 11; 料 update -10 offer -10 ack 12 process 19; 料已 ack 9; 新 update -9 outreach
12; 新机 outreach 9; 方 invite 9; 方便 invite 17; 方向 no 9; 方式 process 10; 方案 test 10 unrelated 9; 於 test 11; 无 no 13; 无法 no
11; 日 update 8; 日上 update 11; 日到 unrelated 10; 日前 offer 13; 日晚 test 14; 日的 update 11; 早日 no 8; 时 invite 10 update 10;
时内 invite 9; 时参 invite -10 unrelated 11; 时段 invite 16; 时长 test 8; 时间 invite 21 update 13 unrelated -10; 明 no -10
update 17; 明天 update 18 process -12; 明晚 update 9; 星 update 11 unrelated -11; 星期 invite 9 update 8 unrelated -9; 春季
unrelated 9; 春招 test 8; 是 outreach 8 process -10; 是否 invite 12 offer 8 outreach 8 unrelated -9; 晚 update 10 offer -9
test 11 unrelated 14; 晚上 test 9 process -8 unrelated 15; 暂 no 15; 暂时 no 19; 更 no 9; 更多 unrelated 18; 曹 update 8; 最
invite -9 update -9 offer -9 process 16 unrelated 12; 最后 no 19 process -10 unrelated 9; 最快 process 17; 最近 unrelated
11; 月 no -9 offer 12; 月底 process 12; 月薪 offer 18; 有一 test 10 outreach 8 process -9 unrelated -8; 有个 outreach 11; 有兴
outreach 20; 有意 outreach 10 unrelated 9; 有时 invite 11; 有没 process 9; 有消 process 8; 有空 invite 14; 有进 process 11; 有问
update 8; 有限 unrelated 10; 望 process 16; 期 offer 10; 期待 unrelated 10; 期望 process 15; 期视 offer 16; 未 no 23; 未来 no 10;
未通 no 10; 末 unrelated 20; 本 no 12 ack -8 unrelated 9; 本周 no -8 unrelated 27; 本次 no 15; 术 update 11; 机 offer -11
outreach 22 unrelated -9; 机会 outreach 26 unrelated -9; 机畅 ack 8; 李 unrelated 9; 材 ack 14 process 15; 材料 update -9 ack
14 process 16; 来 invite 15; 来上 offer 15; 来我 invite 13; 来面 invite 11; 板 no 10 offer 15; 构 invite 11; 果 no 16 update -9
process 9; 果将 ack 10; 果通 unrelated 9; 某 unrelated 15; 查 ack 18; 查看 ack 14; 查结 ack 11; 标 no 10; 根 unrelated 16; 根据
unrelated 16; 格审 ack 11; 格证 process 14; 案 test 17; 检 offer 13; 楼 invite 8; 概 invite 9 process 11; 次 no 24 process -12;
次就 no 9; 欢迎 offer 8; 歉 no 16 update 8; 正 update -10 offer 12 outreach 11; 正在 invite -9 outreach 8; 正式 offer 13; 此 no
21 process -8 unrelated -8; 此次 no 8; 步 invite 12; 段 invite 17 update -10 process -8; 比 invite 8; 比较 invite 8; 水 update
-9 unrelated 23; 求 no 19 process -9; 求职 no 11; 江 invite 11 unrelated -8; 没 invite -15 process 16; 没有 process 9
unrelated -9; 没问 no 10 offer 9; 法 no 8; 注 no 11; 流 no 9 process 10 unrelated -12; 流程 ack 8 process 9; 流邀 invite 11; 测
test 31 process -8 unrelated -10; 测评 test 22; 测验 test 14; 海 invite 8 outreach 8; 消 update 9 unrelated 9; 消息 unrelated
15; 清 process 17; 灰 no 8; 灰心 no 8; 点 no -8 update 18 process -9 unrelated 10; 点不 update 9; 点击 unrelated 10; 点前 test
13; 点可 process 9; 点我 update 18; 烦 update -8 process 10; 热 unrelated 13; 照 process 14; 爱 no 10; 爱的 no 11; 物 invite 15
update -8; 物流 invite 13; 特 no 10; 猎 outreach 11; 猎头 outreach 9; 环 test 9; 现 no 13 invite 9; 现在 unrelated 11; 现场 invite
10; 现诚 invite 9; 现通 invite 10; 班 update 11 offer 12; 瑞德 outreach 9; 用 offer 24 process -9; 用人 ack 14; 用意 offer 12; 用期
offer 12; 用电 test 10; 用通 offer 11; 由 update 11 ack 9; 申 no 11 ack 20 process -13; 申请 no 13 ack 14 process -13; 电 offer
-8; 电脑 test 10; 电话 invite 11; 登 invite -9; 登录 unrelated 9; 登记 update 15; 白 no 12; 的人 no 10 unrelated 11; 的仓 update 9;
的作 invite 9; 的信 unrelated 11; 的候 no 11; 的同 no 12; 的客 unrelated 9; 的履 ack 10; 的应 no 12; 的录 offer 11; 的报 invite -9
unrelated 15; 的时 invite 17; 的申 no 9 ack 11; 的简 invite 11; 的职 no 10; 的视 update 12; 的说 process 11; 的面 update 40
unrelated -15; 监 outreach 11; 目 update -9; 目前 process 13; 直 unrelated 10; 直播 unrelated 14; 相 no 18; 看 no -12 invite 12
update -12 outreach 14 process -9; 看了 no -10 invite 23; 看到 outreach 21; 看机 outreach 10; 看过 invite 15; 真 no 10; 着
invite 8 update -9 process 14; 知书 unrelated 8; 知您 offer 11 unrelated -9; 短 ack 14; 短信 ack 14; 码 unrelated 18; 研 offer
12; 研究 offer 15; 硕 offer -9 unrelated 25; 硕士 offer -9 unrelated 25; 确 offer 14; 确认 offer 15; 社 process 16; 社保 process
10; 祝 no 22; 祝您 no 9; 离 process 17; 离职 process 17; 科技 unrelated -13; 程 unrelated -9; 稍 update 9; 稍后 update 11; 稿 no -9
test 15 unrelated 10; 究 offer 13; 空 invite 17; 空来 invite 10; 立 unrelated 19; 立即 unrelated 20; 笔 test 20; 笔试 test 20; 符
no 9 ack 11; 符合 ack 11; 第 process 12 unrelated 11; 第一 unrelated 12; 第二 unrelated 14; 等 no -9 ack 23 process 18; 等待 ack
21; 答 invite -10 test 21; 答复 offer 9 process 9; 筛 ack 19 unrelated -8; 筛选 ack 19; 签 offer 26 test -8; 签字 offer 8; 简
invite 8 ack 8 process -10; 简历 invite 9 ack 10 process -10; 算 no 9 offer -9; 管 update -9; 箱 process 8; 系 process 11;
系您 process 9; 约 no -9 update 18 process -10; 约一 update 11; 约个 invite 9; 约你 invite 12; 约成 update 10; 线 update 8 test 23
unrelated -10; 线上 update 13 test 8; 线笔 test 9; 练 unrelated 17; 组 no 9 invite 9; 细 unrelated 9; 终 no 9; 经 no 13; 经初
invite 9; 经审 no 8; 经理 invite 10; 经综 no 10; 经评 unrelated 9; 经过 process 10; 经验 no 18; 结 no 14 update -8 process 11; 结如
test 9; 结果 no 17 invite -9 process 9; 给 invite -12 update 8 test 8 unrelated -9; 给了 no 10; 给你 invite -10 update 10
offer 14 unrelated -10; 给您 invite -11 update 20; 给我 offer 12 test 10 unrelated -9; 统 process 13; 继 no 18; 继续 no 18; 绩
process 11; 综 no 19; 综合 no 19; 缴 unrelated 14; 缺 process 8; 网 no -9 ack 13; 美 update 9; 老 update -8 offer 9; 老师
unrelated -9; 老板 no 10 offer 15; 考 no 9 unrelated -11; 考核 offer 12; 考虑 outreach 10; 者 invite -9 unrelated 20; 耐 ack
14; 耐心 ack 14; 聊 invite 17 update -13; 聊完 no 9; 聊得 no 14 process 13; 聊聊 invite 20 update -10 outreach 11; 职 no 8
update -8; 职位 no 16 outreach 10 process -8; 职证 process 9; 联 process 14; 联系 process 13; 聘 ack 9; 聘书 offer 10; 聘反 no 9;
聘用 offer 13; 聘的 no 8; 聘结 no 10; 聘进 ack 8; 股 test 12; 育 update 9; 能要 process 14; 能通 unrelated 13; 脑 test 10; 腾 update
13; 腾讯 update 13; 自 invite 8 update -11 unrelated 13; 至 update 12; 致 offer 13; 苏 outreach 15; 苏州 outreach 15; 若 ack
11; 英 test 11 outreach 9; 英文 test 13; 英语 outreach 8; 荐 outreach 8 unrelated 11; 营 update 11; 薪 invite -11 offer 31
outreach 8; 薪资 invite -8 offer 9; 虑 outreach 10; 行 invite 19 unrelated -13; 行吗 invite 8; 补 invite -8 offer 10 process
12; 表现 no 8; 被 unrelated 20; 被拒 unrelated 17; 要 outreach -8 process 16; 要到 process 12; 覆 process 10; 见 update 11 test
11 process -11 unrelated -9; 视 update 12 offer 9 unrelated -11; 视为 offer 8; 视频 invite 11 update 15; 觉 no 18; 觉得 no 18;
解 no -10; 计 process 8; 订 update 10 unrelated 11; 认 offer 12; 认是 offer 8; 讨论 no 8; 让 unrelated 8; 让你 invite 9; 让我 offer
14; 训 unrelated 15; 议 invite -10 update 21; 议号 update 11; 议链 update 14; 讯 update 12; 讯会 update 13; 记 invite -8 update
12; 记得 unrelated 11; 论 update -8 unrelated 10; 论文 unrelated 19; 证 ack -9 test -10 process 25; 证书 process 15; 证和
process 9; 证明 process 17; 评 update -13 test 14; 评价 unrelated 8; 评估 ack 12; 评审 unrelated 19; 评议 process 9; 诉 process
15; 试前 test 11; 试取 update 9; 试安 invite -12 update 8 unrelated 19; 试官 update 11; 试将 update 16; 试提 update 8; 试改 update
10; 试时 update 12; 试用 offer 9; 试结 no 12 process 19 unrelated -9; 试讲 invite 8 unrelated -8; 试通 invite 12 update -13
offer -9 test 17 unrelated 14; 试邀 invite 25; 诚 outreach 14 unrelated 13; 诚邀 outreach 12 unrelated 14; 话 invite 9; 话我
update 12; 话面 invite 12; 该 no 9; 语 invite 9; 说 invite -8 offer 14; 说明 process 8; 请于 invite 8 update -9; 请你 outreach
13; 请保 update 8; 请先 test 12; 请准 update 8; 请及 unrelated 12; 请回 invite 17; 请在 test 10; 请尽 invite 12; 请已 ack 12; 请您 no
-10 invite 17 update -11; 请携 unrelated 13; 请未 no -9 unrelated 14; 请的 no 9; 请等 ack 13; 请耐 ack 11; 请问 invite 10; 课
unrelated 12; 调 no -9 process 15 unrelated -14; 调整 update 12; 调试 test 13; 谈 invite 9 process -8 unrelated 9; 谢 no 20;
谢你 no 20; 谢您 no 20; 谢谢 no 11 process 16 unrelated -9; 质 no 9; 购 unrelated 16; 贵 unrelated 19; 费 process -10 unrelated
23; 资按 offer 10; 资料 process 8; 走 process 13; 超 no 9; 趟 no 9; 趣 outreach 35 unrelated -8; 跟 no 10 invite 15 unrelated
-13; 路 invite 13 update 12 unrelated -8; 身 unrelated 12; 身份 unrelated 10; 转 ack 15 process -9; 转给 ack 19; 轮 process
-11 unrelated 12; 辰 unrelated -11; 边 invite 12; 过 invite 9; 过了 offer 15; 过初 invite 9; 过审 no -11 unrelated 22; 过来
invite 10; 迎 offer 8; 运 update 12; 运营 update 12; 近 offer -9 outreach 17 unrelated 13; 近期 outreach 12; 还 invite -9
offer -10 process 23; 还在 process 17; 还是 no 14; 还没 process 28; 这 no 14; 这个 no 16; 这周 process 14; 这次 no 19; 进 no 8
process 11 unrelated -9; 进入 ack 8; 进展 no 11 ack -8 process 18; 进度 ack 13 process 15; 远 update 9; 连 test 16; 连结 test
12; 迟 process 11; 送 unrelated 10; 适 no 9; 选 no 11 update -11 ack 10; 选中 ack 11; 选择 invite 12; 递成 ack 12; 递的 invite 9;
逾 offer 8; 逾期 offer 9; 遗 no 9; 遗憾 no 9; 邀 no -10 invite 17 outreach 10; 邀您 unrelated 15; 邀约 invite 10; 邀请 no -9 invite
16 outreach 9; 那 update 25 offer -9; 那个 unrelated 10; 那周 update 12; 那就 update 14; 邮 ack 10 unrelated -8; 邮件 ack 16
unrelated -8; 邮箱 process 8; 部 unrelated -11; 部门 ack 11; 配 no 9; 醒 unrelated 9; 采 unrelated 16; 里 invite 8 update -8
process 11; 重 no -8 process 19; 量 no 13; 金 outreach 8; 钟 no -10 invite 15 test 10 unrelated 8; 钟到 unrelated 13; 银
unrelated -10; 银行 process 8 unrelated -8; 链 test 19 unrelated -9; 链接 test 20 unrelated -8; 错 process 8; 长 update -10
test 8; 閣 no 13; 閣下 no 13; 门 ack 9 unrelated 12; 门筛 ack 8; 闭 test 14; 问 offer 9; 问您 outreach 10; 问题 offer 11 process
-10; 间 invite 22 update 12 unrelated -10; 间变 update 11; 间段 invite 9; 阅 ack 13; 附 invite -10 update -8 offer 15 test
25; 附上 offer 11; 附件 invite -10 test 27; 限 unrelated 18; 院 offer 9; 集 invite 10 unrelated -9; 需 no 12 invite -9 update
8 unrelated -9; 需求 no 11; 非 process 8; 非常 process 8; 面 update 10; 面完 unrelated 12; 面试 update 13; 面谈 invite 16; 面邀
invite 22 update -12; 页 test 17; 项 invite 11 unrelated 9; 项目 invite 11 unrelated 9; 顺 ack 8; 顺利 ack 11; 顾 outreach 8;
顾问 outreach 8; 预 invite -11 unrelated 22; 预约 unrelated 21; 领 unrelated 14; 领取 unrelated 18; 频 invite 10 update 13; 频面
invite 13; 题 test 18 process -13; 题目 test 9; 额 no 15; 饭 unrelated 14; 馈 no 19 unrelated -8; 马 process 8; 马上 process 8;
验 no 13 update -8; 验的 no 17; 高兴 offer 13; 鸣 test 9; 鸣科 test 9; 鹿鸣 test 9; 麻 update -8 process 13; 麻烦 update -8 process
10
"""  # noqa: E501 - a Chinese sign is counted as two columns
