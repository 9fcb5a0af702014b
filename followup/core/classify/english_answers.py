"""How English mail says the yes and the no: offers, and rejections."""

from __future__ import annotations

ANSWERS = """
[no]
5 ({role}|it|job|desk|seat|place|contract) .. (went|goes|has gone|going|awarded|given) to (an|another|someone|somebody|a|the|one of|our) .. (applicant|candidate|person|colleague|with|who|internal|else|other)
5 ({we}|founders|partners|team) .. (need|needs|needed|want|wanted|looking for|prefer|preferred|require) (somebody|someone|a person|a candidate|people|an engineer|a profile) .. (who|with|more|that|has|closer|less)
5 ({decide}|chosen|opted) .. {proceed} .. (with|selection process with) (persons|people|those|candidates|applicants|profiles) (who|whose|that|with)
5 (won't|will not|are not|aren't|not) (be)? (extending|making|able to extend|able to make|in a position to extend) (you)? .. offer
4 (leave|leaving|left|end|ending|close|stop) (it|things|this|the process|matters) (here|there|at this point)
4 (it's|it is|this is|that's) ~ a no
5 (applications|application) .. (have|has|had) (all|now|therefore)? (been)? (closed|archived|declined)
5 (requisition|vacancy|position|role|job|search) .. (cancelled|canceled|withdrawn|discontinued) (by|due|because|and)
5 : not selected
4 (would|had) (have)? (wanted|liked|hoped|needed) .. (more|deeper|stronger) (depth|experience|evidence|hands-on|breadth)
4 (another|someone|somebody|else|colleague|person|who|they|he|she|tom|candidate|desk and) ~ (got|gets|won) (it|the job|the role|the post|the position)
4 (another|other|different) (person|applicant|candidate|colleague) .. (appointed|hired|selected|offered|accepted|starting)
3 (least like|hate|hard|sorry|difficult) .. (to send|to write|to say|sending|writing)
3 (our paths|paths) .. cross
3 (with|some|deep|real|great) regret .. (write|say|tell|inform|let)
5 ({decide}|selected|identified|found|focus*|{proceed}|interviewing|have|with|hire|hired) .. (candidates|candidate|applicants|applicant|profiles|someone|somebody|others|person|people) .. (more closely|closer|better|more suitable|more suited|stronger|more relevant|more qualified|more aligned|best match|best fit|best suited|more experienced|nearer|more directly|more specific)
5 (select*|identif*|chosen|chose|focus* on|prioritis*|prioritiz*|continu* with|going with|gone with|proceed* with|moving forward with|move forward with|advance|advancing) .. (a different|another|other|different|alternative) .. {people}
5 (you have|you've|you were|you are|your application|your profile|your cv|candidacy) .. not .. (made it|make it|retained|shortlisted|progress*|advanc*|selected|successful|been taken|chosen|pursue*|considered further|be considered|accepted|approved)
5 (did|do|does|will|could|can|have|has) not .. (make|made) .. (shortlist|short list|cut|next round|next stage|final)
5 (decline|declined|declining|reject|rejected|turned down) .. (your|this) (application|candidacy|candidature|profile)
5 (will not|won't|cannot|can't|are unable to|not able to|unable to) .. (invite|inviting|offer|offering|extend) you .. (interview|next|position|role|job|offer|place|further)
4 (not|no) .. (position|role|opening|opportunity|match) .. (suit*|match*|fit*|for you) .. (at this time|at present|right now|currently|at the moment)
5 (that one|this one|the role|the position|this role|it) .. (not going to|isn't going to|won't) (work|be working) out
5 {nt} (be|been)? (able to|going to|in a position to|to)? (be|been)? {proceed} .. (you|your|candidacy|application|process|this|further|it|any)
5 {nt} (be|been)? (able to|going to|in a position to|to)? (be|been)? (taking|moving|going|progressing|proceeding|continuing|pursuing|advancing) .. (further|forward|ahead|onward|on with|to the next|through to|past this)
3 {nt} (be|been)? (able to|going to|in a position to|to)? (be|been)? {proceed}
-5 (do not|don't|please|cannot|can't|will not|won't) ~ {proceed} .. (until|without|unless|before)
5 ({decide}|going|want|wish|need|have|intend|had) (to)? {proceed} with {other}
5 {proceed} (with|in) (a|an)? (other|different|another|someone|somebody|candidates|applicants|stronger|those|more)
5 pursu* {other} .. {people}
5 pursu* (applicants|candidates|others|other)
5 {other} {people} .. (more closely|better|closer|nearer|stronger|more suitable|accepted|selected|chosen|instead)
5 ({we}|we've|i've|have|having|they|has|is) .. (chosen|picked|selected|hired|appointed|gone with|gone for|opted for|went with|settled on|decided on|chose|giving the job to|given the job to|going with|offered the (job|role|position) to) .. {other}
4 (giving|offer|offered|gave|given|going) .. (the)? {role} .. to (someone|somebody|another|a different|an internal|the other)
5 made an offer to (another|someone|somebody|a different)
5 (gone|going|went|go) .. (different|another|other) (way|direction|route)
5 (in favour|in favor) of (another|other|a different|someone|somebody|an applicant|a candidate)
5 (unable|not able|not in a position|not going|cannot|can't|won't be able|will not be able|are not|not) .. offer you (the|this|a|an|any)? .. ({role}|employment|interview|place on)
4 (unable|not able|cannot|can't) (to)? .. (offer|progress|shortlist|consider|invite|take) you
4 (cannot|can't|could not|couldn't|will not|won't) .. (offer|progress|shortlist|consider|invite|take|bring|put) (you|your)
5 {nt} (been|be)? (successful|selected|shortlisted|short-listed|chosen|progressed|accepted for|considered further|moved forward|retained|hired|taken further)
-4 ({nt}|have yet) (been|be)? (selected|shortlisted|chosen) (yet|a|any)
5 (application|candidacy|you|candidature) .. ({be}) unsuccessful
4 (been)? unsuccessful (on this occasion|this time|in your)
5 (no longer|not) (being)? (under consideration|considering|in consideration|be considering|be considered) (you|your|for|this|at|any|further)?
5 (position|role|job|vacancy|post|opening) .. (has|have|was|is) (now|already|since|been|just|recently)? (been|now|already|recently)? filled
5 (filled|fill) (this|the|that|our|all our|all) .. (position|positions|role|roles|job|vacancy|opening|openings|internship)
5 no longer (recruiting|hiring|accepting|taking applications|looking|interviewing|available|open)
5 ({decide}) to (consider|interview|hire|select|invite|pursue) {other}
5 (do|does|did|skills|experience|background|qualifications|profile) .. not (quite|fully|closely|exactly)? (align|match|fit|meet|correspond)
5 {nt} .. (quite|the strongest|the closest|the best|the right) (a)? (fit|match)
5 (closed|closing|cancelled|suspended|stopped) (the|this|our|all)? (position|role|job|vacancy|search|opening|recruitment|hiring)
5 (position|role|job|vacancy|post|opening) .. (pulled|eliminated|scrapped|cut|cancelled|canceled|closed)
4 (requisition|position|role|vacancy) .. (has been|was|is|now) closed
5 (nobody|no one|no-one) will be hired
4 end the process
4 application .. (ends|stops|closes|ended|been closed|is closed|is now closed|been declined|been rejected|been turned down|was declined|was rejected|is no longer)
5 {nt} (the right|a|the best|a good|a great|quite the right|an ideal|the)? (fit|match) (for|at|with|right now|this time)
4 {nt} .. (have|see|find|found) (a|an|any|the)? (fit|match|suitable|fitting|good match|good fit|opening|right)
4 {nt} (have|see) .. (position*|role*|opening*|vacanc*) .. (match*|fit*|suit*|for you|right now|at the moment|currently)
3 (closer|better|stronger) (fit|match)
4 (decided|chosen|opted|regret) (to|that)? (not|against) .. (proceed*|continu*|mov*|hir*|interview*|tak*|go*|pursu*|progress*|advanc*|select*|offer*|fill*)
4 (decided|chosen|decision|opted) .. not to .. (you|your|candidacy|application)
4 (won't|will not|not|cannot) be (inviting|offering|progressing|considering|pursuing|selecting|extending) .. (you|your)
5 will not be contacted further
4 (did|does|do) not (meet|reach|match|satisfy|clear|pass) .. (bar|threshold|requirement*|criteria|standard|level|cut-off|benchmark|needs|minimum)
4 (didn't|doesn't|don't) (meet|reach|match|satisfy|clear|pass) .. (bar|threshold|requirement*|criteria|standard|level|cut-off|benchmark|needs|minimum)
4 (it's|it is|is|was|be|a) (sadly|unfortunately)? (a)? (no|pass) (from|this time|on this|for now|for us|at this)
5 not (going to|gonna|be able to)? (work|working|worked) out
4 (passed|passing|to pass|will pass|pass) on your (application|candidacy|candidature|profile this time)
5 (reject*|turn* down|declin*) your (application|candidacy|candidature)
4 (regret|sorry|sad) to (inform|tell|say|let|advise|share|report|have to) .. (not|unable|no longer|another|other|unsuccessful|declined|rejected|filled|cannot)
3 (regret|sorry) to (inform|tell|let|advise) you
2 (unfortunately|regrettably|sadly|regretfully|we regret|i regret|disappoint*|bad news)
2 (we|i) (know|realise|realize|understand|appreciate) .. (not the|isn't the|not what|disappoint*) .. (news|outcome|answer|hoping|hoped)
3 not the (news|outcome|answer|result) .. (hop*|want*|wish*)
3 not what you (were hoping|hoped|wanted|wished)
2 (keep|hold|retain|store|save) .. your (cv|resume|details|profile|application|information|data|papers) .. (file|pool|future|case|database|months|year|years|community|system)
2 (encourage|invite|welcome|urge|hope) .. (apply|reapply|try) .. (again|other|future|others|different)
2 (apply|reapply|try) again (in|after|for|if|when|next|at)
2 (wish|wishing) you .. (success|luck|best|well|all the best) .. (search|career|future|endeavo*|job hunt|ahead|applications|pursuit*)
2 (good luck|best of luck|success|best wishes|good wishes|all the best) (with|for|in) your .. (search|career|future|endeavo*|hunt|applications)
2 please (don't|do not) be (discouraged|disheartened|too disappointed)
2 (large|high|great|overwhelming|significant|sheer|exceptional) (number|volume|quantity|amount) of (strong|qualified|excellent|talented|impressive)? (applica*|candidates|responses)
2 (many|several|number of|so many) (very|highly|extremely)? (strong|qualified|excellent|talented|impressive|well-qualified) (applica*|candidates)
2 (difficult|hard|tough|not an easy|not easy) (decision|choice|call)
3 (nothing|no (job|role|position|opening|vacancy|work)) (to do)? (for you|for a|here)
4 ({nt}|simply nothing|nothing) .. (hiring|open position*|vacanc*|opening*) (at the moment|right now|currently|at this time|at present|here)
3 (feedback|outcome|result) .. (client|interview|session) .. (no|not)
4 we'll (have to|need to) pass
4 (leave|left) it (there|here) (for now|this time)
3 close second
4 (passing|passed|pass) (on this|this time|for now)
4 (want|wants) (somebody|someone|a person) (more|less|with)
3 (offered|position|role|job) .. (accepted|taken) by (another|someone|somebody|a)
5 (need|needs|needed|want|wanted|missed|missing|looked for|hoped for|after) .. (that's not you|that is not you|you don't have|you do not have|isn't there yet|not there yet|not you yet)
5 (took|take|taken|taking|chose|picked|preferred|hired|favoured|favored|went for|gone for|going for|go for|gone with|went with) (on)? (the|a|an|another|someone|somebody) ~ (colleague|person|candidate|applicant|guy|woman|man|lady|fella|someone|somebody|internal)
5 (gave|given|giving|give|offered|handed) (it|the job|the role|the post|the position|the place|this one) to (a|an|another|someone|somebody|the)
5 (you were|you are|you came|you have been|was|were) (placed|ranked)? (second|runner-up|runner up|third|a close second|not first)
4 (candidate|person|applicant|colleague|one) (placed|ranked|who came) (first|top|ahead) .. (accepted|said yes|taken|agreed)?
5 (won't|will not|not going to|isn't|is not|not) be a yes
5 (it's|it is|that's|answer is|so|was|a) (sadly|unfortunately|regrettably|therefore|only)? (a)? no (from|this time|for now|i'm afraid|i am afraid|on this|at this)
4 (nothing|not anything|wasn't anything|no fault) .. (you did wrong|of yours|you did|personal)
4 (your|the) (german|english|french|spanish|experience|level|skills|background|knowledge|test|portfolio|case|maths) .. (was|were|is|are) (not|n't) (quite|really|yet)? (enough|sufficient|strong enough|deep enough|there|what|good enough)
4 ({company_job}|client|they|hotel|school|clinic) .. (not enough|too junior|too senior|not senior enough|not the right|overqualified|over-qualified|under-qualified)
4 but (we|they|i) (missed|lacked|were missing|was missing|wanted|had hoped for|hoped for|felt|needed|need|want)
4 (ping|try|write|call|mail|email|come back to|talk to|contact) (me|us) (again)? (in|after) (a|one|six|<number>|two|another) (year|month*|years)
5 (yours|you|your profile|your application|it) (was|were|is|are) not (among|one of|part of|in) (those|the|them|our)
5 (retained|selected|successful|shortlisted|chosen) .. (other|others)
5 (not|nor|without|no) (be)? (taking|taken|take|carry|carrying|carried) (your|you|this|it) .. (further|forward|any further|ahead)
5 (closed|cancelled|ended|stopped|withdrawn) (without|with no) (a)? (hire|hires|appointment|hiring|successful)
5 (have|has|had) (moved|moving|gone) (to|on to|ahead to) the next (step|stage|phase|round) .. (your application|you) .. not
4 not (be)? (successful|chosen|selected|picked|taken|shortlisted) (at this time|on this occasion|this time|for this|in this|from this)
5 (decided|chosen|opted|had) (to go|to move|to continue|to proceed|to) (with|for) (another|a different|other|someone|somebody|an internal)
4 (can't|cannot|unable|won't|not) .. (give|offer|find) you (a|the|this|any) (place|job|post|position|role|work|spot|shift*)
4 (not|n't) (think|feel|believe|see) .. (right (fit|match|place|time|role)|fit|you and this role|match|work out|be happy)
5 (you|application|candidacy|profile) .. (no longer|not) (being)? considered
5 {chose} .. {someone} .. {else}
5 {chose} (someone|somebody|another|a different)
5 (did|have|has|was|were|could|do) not (been)? (select|selected|chose|choose|chosen|pick|shortlist|take|pursue) (it|you|your|for|to)
5 not (a|an|the|quite a|such a) (good|right|close|strong|suitable|ideal|great|perfect) (match|fit)
4 (too|not quite) (small|thin|light|little|far|weak|limited|junior|senior|expensive|early|academic|corporate|short|low|narrow|broad) (for|on|of)
5 not (currently)? (taking|hiring|recruiting|looking for|employing|adding) (on)? (anyone|anybody|any|new|more|staff|people|on)
5 (it's|it is|that's|that is|it was|was) (a|sadly a|unfortunately a|unfortunately|sadly) pass
5 (you|application|candidacy|profile|same|it) .. (no longer|not) (being|been|be)? considered
5 (far|many|so many|more) (more)? (applicants|applications|candidates|people) than (jobs|places|openings|positions|we)
4 (they|client|team|manager) (felt|feel|thought|think|found|believe|said) (you|you'd|you'll|your|that you|it|the knowledge)
4 (can't|cannot|can not|unable to|won't|not able to) .. (offer|give|find) you (one|a place|a job|work|anything|something|the)
3 (contact|try|write|call|reach out|get in touch|check) (to|with)? (me|us|back)? (again)? (in|after) (the)? (fall|spring|summer|autumn|winter|new year|september|a few months|january)
3 (heard|hear|news|word|feedback) (back)? from .. (this morning|today|yesterday|last night)
-5 (cannot|can't|won't|will not|not) (now)? (go ahead|take place|happen|be held) (on|today|tomorrow|as planned|then|this|at)
4 (another|a different|the other|some other) (applicant|candidate|person|finalist) .. (brings|brought|has|had|was|is|offers|offered|came|knows|already|with|who|closer|stronger)
2 (that|which|this|it) (decided|settled|tipped|made) (it|the balance|the difference|the decision)
3 (edged|pipped|narrowly|by a whisker|close call|close decision|tight decision|came down to|down to the wire)
3 (regret|sorry|sad|afraid) .. (cannot|can't|could not|couldn't|not|no) .. (better|good|positive|happier|news|job|yes|offer|you)
2 (so|very|truly|really|awfully|terribly) sorry
2 (keep|hold on to|kept|save|saved) your (number|name|details|address|cv|letter)
2 (if|should|when) (something|anything|anything else|something else) .. (suitable|comes|opens|turns up|changes|arises|pops up|right)
4 (not|isn't|aren't|wasn't|weren't) (among|amongst|one of) (these|those|them|the)
4 (only|could only|can only) (talk|speak|meet|see|interview|invite|take|hire|choose|pick) .. (to|with)? (one|two|three|four|five|six|<number>|a few|a handful)
5 not (be)? (filling|fill|offering|giving|taking) .. (with you|to you|you on|you forward|you the)
5 (you|candidate) .. (not|n't) .. (placed on|put on|included|listed|added) .. (list|shortlist|eligible|register)
5 (advance|advancing|progress|progressing|interview|interviewing|continue with|invite|take forward|put forward|bring forward) (other|some other|a few other|different|stronger) (candidate*|applicant*|people|profiles)
3 introduce you to .. (friends|others|other|colleagues|contacts|firms)
3 (as|because|since) (your|you) .. (limited|lack*|missing|little|no|not|insufficient|less|short|below)
4 filled (internally|from within|by|with|already)
4 (can't|cannot|could not|couldn't|unable to) say no to
2 you (were|are|did|came across) (great|good|excellent|lovely|strong|well|super|very well|a strong|a great)
4 (don't|do not|didn't|did not|not) (feel|think|believe|see|find) (this|that|it|you|the|we) .. (right|fit|match|best|step|time)
4 (strengths|talents|skills|experience) .. (better|best) (used|suited|placed|off) .. (elsewhere|other|another)
5 (rather|prefer|preferred|prefers|want|wants|wanted) (to)? (have|hire|take|go with|see)? (someone|somebody|a person|a candidate) (local|with|who|already|more|closer|from|that)
5 (going to|have to|must|will|to|better) (stop|leave it|end it|end things|close things) (here|there|at this point|at this stage)
4 (stop|end|leave it|leave things|close) here
5 (isn't|is not|wasn't|not|aren't) (going to|gonna) (happen|be you|work|be a|be moving)
4 (fell|falls|fall|came|scored|score*|was) .. (just|slightly|a bit|a little)? (under|below|short of) (the|our|what|this|where)
5 (part ways|parting ways) with
4 (too soon|too early|too big a step|too much of a step|too far) (for you|for us)?
4 (another|other|different) (person's|candidate's|applicant's|finalist's)
4 (other one|other candidate|other person|other finalist|other applicant) (had|has|was|is|simply|just|knew|came|brought|ticked|edged)
2 you interviewed (very)? well
4 (have to|must|need to|sorry to|hate to|afraid i) disappoint you
4 (suited|suits|fits|fit|fitted|matched|matches|met|meets) .. (more|better|closer|best|more closely)
5 (turning|turn|turned) you down
3 (overruled|overrode|vetoed|blocked) (me|us|it)
4 (needs|need|requires|calls for|demands|wants|want) (more|deeper|longer|stronger|wider) .. than (you|your|we saw|what you)
4 (isn't|is not|not|wasn't) (quite)? the (right|best|ideal) (moment|time|step|place|role|match)
5 not (got|get|gotten|won|been given|been offered|been awarded) the (job|role|post|position|place)
5 (preferred|prefers|favoured|favored|liked better|leaned towards|leant towards) (a|an|the|another|someone)
4 (keep|continue|go on|carry on) (looking|searching|our search|the search)
4 (don't|do not|have not|haven't|no longer) have (a|any|the) (spot|place|opening|job|role|seat|room|vacancy) .. (fits|fit|for you|suits|matches|after all)
4 (wasn't|was not|isn't|is not|won't be|will not be) you (this time|in the end|after all|i'm afraid)
5 (settled|decided|landed|agreed) on (someone|somebody|another|the other|a different)
4 (answer|result|outcome|response|verdict) .. is (negative|no|a no|not positive|unfavourable)
2 (bad news|heavy heart|no easy way|sorry to say|not the call|not what you)
5 picked (the other|another|someone|somebody|a different)
5 not go (any further|further|any farther|forward|ahead) with you
4 (rejected|declined|not accepted|turned down|not selected) .. (profile|after|second round|first round|final round|interview)
5 (other|others|different|some) (applicants|candidates|people|finalists)? .. (go on|going on|went on|went through|go through|moved on|moving on|progress*|came out ahead|came ahead|were ahead|advance*|scored higher|ranked higher|continue) .. (next|ahead of you|you|round|step|stage|process)
5 others (came|were|are|ranked|scored|have been) ~ (ahead|chosen|stronger|closer|preferred|higher|selected)
5 not (going to|gonna|able to|in a position to) (hire|recruit|employ|fill|take anyone|take anybody|take someone)
3 (got|get|raised|raise|build|built) your hopes (up)?
3 not about you

[offer]
6 (wish|wishes|want|wants|decided|agreed|like|keen|pleased|happy|delighted|resolved) (to) ~ appoint you
6 (have|has|been|are) ~ appointed you
3 subject to (satisfactory|two|your|clear|good)? (references|reference|checks|a medical)
-9 (extended|extend|made|make|given|gave|offered|offer) (me|him|her|them)
-9 offer* .. (to me|to him|to her|to them|for him|for her)
-7 (i|i've|he|he's|she|she's|they) (just|also|have|has|already)? (received|accepted|got|gotten|declined|rejected|turned down|weighed|has|have) .. offer*
5 (like|love|want|happy|excited|delighted) to (bring|have) you (on|aboard|on board)
5 (committee|board|team|panel|founders|leadership|everyone) (has|have)? ~ (approved|signed off|given the green light|voted)
4 walk you through (the|our|your) (numbers|offer|package|details|terms|contract)
5 (share|send|present|discuss) (your|our|the|an) (formal|written|verbal)? offer
6 (the)? answer is (a)? (yes|a yes)
6 (everyone|everybody|team|panel|board|founders|all of us) .. (said yes|in favour|agreed|voted|unanimous) .. (you|hire)?
6 (wish|pleased|happy|delighted|able) to (offer|confirm) (you)? .. (employment|appointment|job|position|role|contract)
5 (move|push|bring|get|raise|put) the (pay|salary|base|figure|number|rate|offer) (up)? to
6 (provisional|conditional|formal|written|verbal|firm) (job)? offer
5 (your|the|employment|work) (contract|agreement) .. (unsigned|waiting for your signature|to sign|not yet signed|countersign|return)
5 (our|the) offer .. (open until|stands until|lapses|expires|valid|holds until)
4 (have you|you) start (in|on|with us|work) .. ({day}|<number>)
4 (formal|official) letter .. (salary|pay|pension|terms|contract|offer)
4 (at|on) (grade|band|level|a salary of|a base of|<number> hours (a|per) week)
3 (work from home|pension|holiday allowance|notice period|probation*) .. (days|months|week|included|scheme)
6 (pleased|delighted|happy|thrilled|excited|glad|pleasure|honored|honoured|proud|love|like|privilege) .. (to)? (formally|officially|verbally)? (offer|extend|make|present) (to)? you .. ({role}|employment|offer|of|join|internship)
6 (offer|offering|extend|extending) you .. (position of|role of|post of|job of|employment|full-time|full time|contract of|the position|the role|the job|the post|an offer|a job|a position|a place on our team)
-8 offer you (a|an|the)? (first|second|phone|video|initial|telephone)? (interview|opportunity to interview|chance to interview|call|feedback|special|discount|free|price|loan|place for the|admission)
-9 ({nt}|unable|not able) .. (offer|extend|offering|extending) (to)? (you|the position|the role|the job|this|a position|a role|employment|a place|an offer|any)
-6 (if|should|whether|were|before|until|unless|once) (we|i|they) .. (offer|extend|make) .. (you|offer)
6 (extend|extended|extending|make|made|making|present|give|sent|send) (you)? .. (an|a|our|the|this|your) (formal|official|verbal|written|job|conditional|firm)? offer .. (you|to|of|for|join)?
6 offer of employment
5 (job|employment) offer
-4 (job|employment) offers
5 (your|our|the|this|formal|written|verbal|conditional|official) (written|formal|official|job|employment|revised|updated|conditional)? offer (letter)? .. (is|attached|expires|expire|lapses|valid|contains|includes|below|ready|stands|remains|from|details|by|deadline|letter|we)
5 offer letter
5 (accept|accepting|decline|sign|countersign|consider|review|considering|reviewing|answer on|decision on) (this|the|your|our|that) (offer|contract|letter)
5 (letter|contract|agreement) .. (sign|signature|signed)
4 (offer|contract) .. (expires|lapses|expire|valid until|deadline|by|open until)
9 (withdraw*|rescind*|retract*|revok*) .. (the|your|our|this|job) offer
9 offer .. (has been|been|was|is|be|must be|being) (withdrawn|rescinded|retracted|revoked|pulled|cancelled)
6 (withdrawal|rescission) of .. offer
4 (base|annual|starting|gross) (salary|pay|compensation) (of|is|will|:|would)
2 (base|salary) .. <number>
3 (sign-on|signing bonus|equity|stock options|options vest|vest over|rsu*|annual bonus|relocation (budget|package|allowance|support)|benefits package|days off|paid leave|pto|housing stipend|compensation package|pension)
4 (start date|starting on|start on|commencing|join us on|first day|begin on) .. ({day}|<number>)
6 (want|love|like|would like|have|delighted|happy|excited|pleased|decided) .. you .. (on the team|to join us|to join our|to join the|join the team|come and work|come work|on board|appoint|part of the team)
5 (we want you|everyone said yes|welcome aboard|welcome to the team|you got the job|you've got the job|the job is yours|you're hired|you are hired|you're in)
6 (like|happy|delighted|decided|pleased|agreed|wish|wishes|want|wants|proud|glad) to (appoint|hire|employ) you
5 (raise|increase|improve|revise|bump|go up|match) .. (base|offer|salary|package|bonus)
5 (revised|updated|amended|new|improved|final) (offer|contract|letter)
5 (details|terms) of (your|the|our) (offer|package|employment|contract|compensation)
3 congratulations
3 subject to .. (references|background check|clearance|checks)
4 employment (contract|agreement)
3 (contract|letter|paperwork|agreement) .. (drawn up|draw up|prepare|attached|follows|enclosed|send over|on its way)
4 what our offer
-9 confirm* (you|the|your|our|an|a|that|for)? ~ {iv}
-6 offer .. (credit|loan|card|price|line of|discount|rate of|coverage|insurance|deal|membership|subscription)
5 (we|i|both|all|everybody|everyone|they) (do|really|definitely|all)? (want|choose|chose|picked|have chosen) (you!|you for|you as|you on|you in)
2 <number> ~ (an hour|per hour|a year|per year|a month|per month|per annum|a week|a day|base|gross|plus) .. (start|benefits|equity|bonus|holiday|days|mornings|shifts|weeks|usual|monday|tips)
4 (start|begin) (on|with us|with us on|work|from)? ~ {day} .. (if you can|if that works|if you like|suit|ok|<ask>)
5 (bring you on|bring you in|take you on|have you on (board|the team|the crew|staff)|have you as|welcome you as|sign you|get you on board)
5 (employment contract|contract of employment|work contract|contract for the position|appointment letter|letter of appointment|letter of offer) .. (attached|enclosed|find|start*|sign|return|for|salary|your)
5 (starting date|start date|commencement|starting) .. (salary|annual|gross|hourly|pay|rate)
3 (annual|monthly|gross|starting|yearly|hourly) (gross|base|annual)? (salary|pay|wage|rate|compensation) of
5 (ranked you first|you were ranked first|you are ranked first|first place|you came out first|you came first|chosen candidate|preferred candidate|our first choice|top choice|number one choice)
5 (approved|confirmed|recommended|agreed) your appointment
4 (whether|if) you (will|would|want to|wish to|can|intend to|are going to|'ll) (take|accept|have|like) (it|up|the)
5 (go|went|come|came|stretch|move) up to .. <number> .. (base|salary|k|a year|equity|package|gross)?
4 (best|most|highest|furthest) (that)? (we|i) can (do|go|offer|pay|manage)
4 (equity|salary|base|bonus|package|pay) (stays|remains|goes|moves|would be|is now|at) .. <number>
4 hold (it|this|the offer|the place|the position|the job) (open)? (for you)? .. (until|till|for)
9 (take|takes|taking|took|pull|pulling|call|revoke|cancel|withdraw) (back|off)? (the|our|your|this|that) (job)? offer
9 offer .. (taken back|off the table|no longer stands|no longer stand|no longer valid|void|cannot be upheld)
6 (offer|offering|give|giving) you (the|this|a) (job|post|role|position|place|contract|spot|work)
6 (job|post|role|position|place|spot) (is|'s) yours
5 (offer|contract) (stands|holds|is good|is open|remains open|is yours)
4 (pleasure|privilege|joy) to (offer|appoint|welcome)
5 would you (like to)? (join us|come on board|take the job|accept the job|accept the post|take the role) (as|for|from|on|in)?
3 (easy decision|no-brainer|think it over|sleep on it|talk it over with|over the weekend and call|over the weekend and let)
4 start (the|on the|from the|on|from) <number>
5 (think|thought|thinking) (about|over) our (proposal|offer|package|terms)
5 contract is (ready|signed|waiting|drawn up|with)
5 (sign|return) (the)? (duplicate|copy|both copies|enclosed copy)
5 reply .. if you accept
5 (we'd|we would|i'd|everyone would|would) (really|all)? (love|like) you to (join|be part|come and join|come on board|start|become)
4 (founding|first|new|next) (engineer|designer|hire|member|employee) .. <number>
2 <number> percent
5 (like|love|want|wants|delighted|happy) you to (be|become|start|join|work|come and work|come aboard|come on board) (our|my|the|as|with|on|for|in)?
4 (vote|decision) (was|is) (unanimous|in your favour|in your favor)
4 (job's|role's|post's|place's|position's|job is|role is|place is|post is) (there|yours|waiting|open|still there) (for you|if you)
3 (if you (want|fancy|still want|like|'d like) (it|the job|the role|the post))
3 (starting|your) (pay|salary|wage|rate|package) .. (would be|will be|is|of|comes to)
3 <number> (lpa|ctc|fixed|variable|gross|per annum|p a|a month|a week|a year|an hour)
3 (full benefits|health plan|full package|trial month|probation period|holiday days|days of holiday)
5 (confirm|confirmation of|send|give) (your|me your|us your) (acceptance|yes|signature)
5 release (the|your|an) (letter|offer|offer letter|contract)
4 (for|await|expect|with|need|hope for|receive|have) your signature
4 (give|let) (me|us) (have)? (an|your|a) (answer|decision|yes|reply) (by|before|until|till|on)
4 (management|board|director|hr|head office|finance|leadership|ceo) (has|have) (approved|agreed|signed off|cleared|okayed)
3 (give us|give me) a (ring|call|shout|bell) (by|before)
5 (said|say|saying) yes to (joining|us|the|our|this)
5 you're (our|the) (pick|choice|first choice|number one|favourite|favorite|one we)
2 when (can|could|would) you (start|begin|join)
6 (honour|honor|pleasure|pleased|privilege|happy|glad|delighted) to offer you (the|a|this|our) (position|job|role|post|place|contract|{role})
5 (decided|decision|ruled|voted) .. in your (favour|favor)
5 your appointment (has been|is|was|will be) (approved|confirmed|effective|made)
5 (whether|if) you (are|will be|'ll be) (accepting|joining|taking)
5 whether you're (accepting|joining|taking|on board)
4 (raised|increased|bumped|lifted|improved|upped|moved) (the|your|our) (number|offer|salary|base|figure|package|pay)
9 (no longer|not|unable|cannot) (able to|to|longer)? (honour|honor|stand by|uphold|maintain|keep) (the|our|your) offer
5 (welcome to (the|our) (company|team|family|firm)|joining date|your first day|date of joining|your start date is)
4 extend the (deadline|time|period) (for|of|to) (your|you)
5 terms (of|and conditions of) (your)? employment
4 (you will be|you'll be|that you are|you are|you) joining us
6 (job's|role's|post's|place's|position's) yours
4 you got (it|the job|the role|the post|the position|the part)
5 (put|make|lay) (an|our|this) offer .. (table|you|in writing)
4 (would|will|could) you (accept|take|say yes to|be happy with|settle for) .. <number>
4 (final|best|last|new|revised) (figure|number|price|proposal) .. <number>
9 (withdraw|take back|retract|cancel) .. (promised you|offered you|said about the job|offer)
6 (our|a|the|this) (formal|official) offer
5 (sign|signing) (both|all|the last|each) (page|pages|copies)
5 (glad|happy|delighted|love|like|pleased) to see you (start|join|begin)
4 (decision|answer|reply|word) on (our|the|my) (offer|proposal)
5 you're (officially)? hired
5 came out on top
4 take you on (from|as|at|for|on)
4 (wait|waiting|hold) .. (your|an) (answer|decision|reply) .. (until|till|by|not more|no longer)
2 our offer (to you|stands|is|was|remains)
5 like you to come on (as|board)
4 what do you say
"""  # noqa: E501 - one line a phrase, however long
