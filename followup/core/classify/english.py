"""English phrases and what they speak for. One line a phrase; grammar.py says how to write one."""

from __future__ import annotations

from followup.core.classify.english_context import CONTEXT

SLOTS = {
    "we": (
        "we|i|they|the (hiring|interview|recruiting|selection|whole|entire)? (team|manager|panel"
        "|committee|company|board|client|employer|group|department|leads)|our (hiring|talent|recruiting"
        "|engineering)? (team|manager|client|hr)|management|leadership|everyone|everybody|the employer"
        "|it was|has been|have been"
    ),
    "be": "is|are|was|were|be|been|being|has been|have been|had been",
    "will": "will|would|'ll|can|could|may|might|shall",
    "nt": (
        "not|n't|cannot|can't|won't|couldn't|wouldn't|aren't|isn't|don't|doesn't|didn't|haven't|hasn't"
        "|unable|never|no longer"
    ),
    "decide": (
        "decided|chosen|chose|elected|opted|resolved|determined|concluded|agreed|made the decision"
        "|taken the decision|made the difficult decision|come to the decision|decision"
    ),
    "proceed": (
        "proceed*|move* (forward|forwards|ahead|on|things forward)|moving (forward|ahead|on"
        "|things forward)|go* (forward|ahead|further|on|any further)|progress*|continu*|advanc*|pursu*"
        "|take* .. (forward|further|through|to the next)|taking .. (forward|further|through|to the next)"
        "|carry on|bring .. forward"
    ),
    "app": ("application|candidacy|candidature|profile|cv|resume|résumé|submission|background|materials|papers"),
    "role": (
        "role|position|post|job|vacancy|opening|opportunity|requisition|internship|programme|program"
        "|placement|scheme|traineeship"
    ),
    "other": (
        "other|others|another|different|alternative|someone|somebody|a candidate|an applicant"
        "|candidates (who|whose|with)|applicants (who|whose|with)|those|the internal|an internal"
        "|one of the other|stronger"
    ),
    "people": (
        "persons|colleague|candidate*|applicant*|person|people|individual*|profile*|option|finalist*"
        "|applications|direction"
    ),
    "talk": (
        "interview*|call|phone call|video call|conversation|chat|screen|screening|phone screen|discussion"
        "|meeting|meet|zoom|teams call|talk|coffee|catch up|catch-up|speak|session|onsite|on-site|visit"
    ),
    "schedule": "schedule|arrange|set up|book|organise|organize|fix|find|plan|set|line up|setup|coordinate",
    "day": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs"
        "|fri|tomorrow|today|morning|afternoon|next week|this week|january|february|march|april|may|june"
        "|july|august|september|october|november|december"
    ),
    "iv": (
        "interview|interviews|screening|panel|onsite|on-site|final round|phone screen|call|meeting"
        "|conversation|chat|round|appointment"
    ),
    "company_job": "job|role|position|employment|company|team|employer",
    "test": (
        "assessment*|test|tests|challenge|exercise|take-home|take home|takehome|coding challenge"
        "|coding test|questionnaire|case study|case|homework|assignment|task|tasks|quiz|games|sample task"
        "|work sample|project|online tests"
    ),
    "document": (
        "certificate*|diploma|transcript*|passport|proof of|right to work|references|referees|portfolio"
        "|payslip*|pay slips|identification|work permit|visa|bank details|reference"
    ),
    "ask": (
        "can you|could you|would you|will you|can u|could u|would u|are you able to|is it possible"
        "|would it be possible|would you be able|be possible|any chance|do you want to|would you like to"
        "|care to|shall we|should we|can we|could we|may we|can i|could i|might i|may i|how about"
        "|what about|fancy|up for|would be glad|would be great|would be good|are you around|are you free"
        "|wanna"
    ),
    "gather": (
        "come|pop in|pop by|drop in|drop by|swing by|stop by|visit|join|jump on|hop on|get on|speak|talk"
        "|talking|chat|meet|meeting|attend|ring|call|phone|sit down|catch up|connect|spend a|spend the"
        "|see (you|us|me)|give (us|me) a (ring|call)|present|presentation|a trial shift|trial day"
    ),
    "clock": ("noon|midday|o'clock|am|pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|7am|8am|9am|10am|11am|12pm|hrs"),
    "length": ("minutes|mins|min|minute|half an hour|half hour|an hour|a moment|a few moments"),
    "made": (
        "build|code|write|design|redesign|draft|translate|cut|edit|prepare|analyse|analyze|sketch|record"
        "|film|model|solve|implement|debug|refactor|review|plan|bake|cook|price|map out|calculate"
        "|produce|create|develop"
    ),
    "chose": (
        "decided|chosen|chose|choose|moving ahead with|move ahead with|moving forward with"
        "|move forward with|moved forward with|moved ahead with|go with|going with|gone with|went with"
        "|given preference to|gave preference to|give preference to|preferred|prefer|favoured|favored"
        "|picked|opted|settled on|selected|appointed|hired|hiring|taken on|took on|gave it to"
        "|given it to|giving it to|offered it to|goes to|went to|focus on|focusing on|focus our"
        "|concentrate on|proceed with|proceeding with|prioritise|prioritize|ahead with|found"
    ),
    "someone": (
        "someone|somebody|another|a different|the other|a candidate|an applicant|a colleague|an internal"
        "|the internal|one of the other|a person|those|people|applicants|candidates|persons|individuals"
        "|a profile|profiles"
    ),
    "else": (
        "who|whose|with|candidate*|applicant*|person|else|internally|instead|closer|nearer|better"
        "|stronger|already|person's|finalist*|that"
    ),
    "deliverable": (
        "one-pager|one pager|two-pager|pager|page|pages|deck|slides|memo|essay|prototype|app|script|repo"
        "|repository|pull request|pr|mockup|mock-up|mockups|wireframe*|spreadsheet|recording|sample"
        "|lesson plan|campaign|brief|prompt|exercise|data set|dataset|proposal|mini-project|project"
        "|feature|component|function|query|queries|translation|article|blog post|press release|pitch"
        "|plan|outline|website|landing page|storyboard|recipe|budget|forecast|notebook|report|summary"
        "|loaf|dish|menu"
    ),
    "come": (
        "come|coming|pop|popping|drop|dropping|swing|swinging|stop by|stopping by|visit*|join*|jump*|hop"
        "|hopping|speak|speaking|talk|talking|chat|chatting|meet|meeting|attend|ring|call|phone|sit down"
        "|sit with|catch up|connect|natter|coffee|lunch|breakfast|interview|present"
    ),
    "when": ("when|what time|what times|which day|which days|what hour|which time|what day|what days|which slot"),
}

_DECISIONS = """
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
-5 (do not|don't|please|cannot|can't|will not|won't) .. {proceed} .. (until|without|unless|before)
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
4 (passed|passing|pass) on your
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

[invite]
5 (when|what time|which day) ~ (might|may|can|could|should|shall) (i|we) ~ (ring|call|phone|reach|speak|talk|meet|see)
5 (times|days|hours|slots) (at|on|in) which (we|i) (may|can|could) (call|ring|reach|meet|see)
5 (asked|invited|requested|welcome|like you) to (attend|come|visit|meet) .. (on|at|interview|panel|office|{day})
5 (placed|put|have) you on (the|our) (shortlist|short list)
5 (could|can|would) you .. (visit|come to|come and see|drop by|stop by|join us|call in at) (us|our|the)
4 (keen|eager|happy|curious|like|love) to hear (about|more about) your
4 (we|i) (suggest|propose|could offer|can offer) (the)? ~ (<number>|{day}|following)
4 (first|second|third|further|another) (talk|conversation|meeting|interview|chat) .. (with|in|at|about|this time)
5 (made it|advanc*|progress*|selected|shortlisted|chosen|moved|moving you|passed|through) .. (to|for|into) .. (interview|interviews|interview stage|final round|onsite|phone screen)
4 (learn|hear|find out|know) more about (you|your) .. (call|chat|meeting|interview|conversation|video|phone|zoom|time)
4 (could|can|would|please|kindly) (you)? .. (let (me|us) know|send|share|tell|confirm|advise) .. (availab*|times|slots|time slots|when you|free)
4 (good|best|convenient|suitable) (time|day|moment) .. (talk|call|chat|speak|meet|interview|ring)
4 (available|free) (for|to) .. (call|chat|interview|talk|speak|meet|conversation|zoom|discuss)
4 (book|grab|pick|schedule|reserve|choose) .. (slot|time|call|interview) .. (calendar|link|below|here|that works|that suits|convenient)
5 (like|love|happy|pleased|delighted|glad|keen|want|wants|wanted|excited|wish) .. (invite|interview) you
5 (invite|inviting|invited) you (to|for) .. {talk}
4 you (are|have been|were|'ve been) .. invited (to|for) .. {talk}
5 (like|love|happy|pleased|delighted|glad|keen|want|wants|asked|hoping|suggest|propose|eager) .. (to|would)? .. {schedule} .. {talk}
3 (like|love|happy|pleased|delighted|glad|keen|want|wants|asked|hoping|suggest|eager) (for you)? to (meet|talk|speak|chat|connect|get to know|have you|see you|hop on|jump on|get on|have a|do a|discuss)
2 (like|love|happy|pleased|delighted|glad|keen|wants|eager|hoping) to .. (with you|to you|meet you|get to know you|hear from you|learn more about you)
4 (have you|see you|welcome you) (at|in|come|over|for) .. (office|site|interview|round|day|meet|chat|conversation*)
5 (move|moving|moved|go|advance|advancing|progress|proceed|proceeding|bring|bringing|take|taking) (you)? (forward|ahead|on|further)? (with you|you|your application|your candidacy) .. (to|forward|next|stage|round|interview|onto)
4 (keen|like|love|want|happy|decided|excited|pleased) to (move|go|moving) (forward|ahead) with (you|your)
4 {schedule} (a|an|your|the|our|some|a first|an initial|a time)? .. {talk}
5 ({will}|are|do|can|could|would) you .. (be)? (free|available|spare|make|do|join|come|meet|up for) .. {day}
5 (free|available|around) .. ({day}|<number>) .. <ask>
4 (does|do|would|how about|how's|how does|shall we say) .. {day} .. (work|suit|fit|ok|okay|good)
4 {day} .. (work|works|ok|okay|suit|suits|good) .. (for|to)? .. {talk}
4 (let me know|tell me|tell us|share|send|send over|send me|give me|reply with|propose|suggest|fire over|provide|indicate|reply to .. with) .. (availability|available|some times|times|slots|windows|dates|when you|days)
4 (your availability|when you are available|when you're available|when you are free|when you're free|times that work|time that works|time that suits|times that suit)
5 (choose|pick|select|book|schedule|find|grab|reserve) (a|your|an|one of the)? (preferred|convenient|suitable|available)? (time|slot|date|timeslot|time slot)
4 (calendly.com/|goodtime.io/|/schedule/|savvycal.com/|cal.com/)
5 offer you an (interview|initial|opportunity to interview)
4 (first|initial|second|third|final|next|last|intro|introductory|technical|virtual|telephone|phone|video|face-to-face) (round)? (interview|call|conversation|chat|screen|screening|round) .. (with|for|by)
4 (selected|shortlisted|chosen) (you)? (for|to) .. (interview)
-4 feel free to
5 {be} (selected|shortlisted|chosen) (for|to) (an|a|the)? .. {talk}
4 (asked|wants|like|love) to (speak|talk|chat|meet) .. (you|him|her|himself|herself|with)
3 (quick|short|brief|informal|introductory|intro|exploratory|virtual|video|phone|20-minute|30-minute|15-minute|half-hour|half hour|minute) (video|phone|zoom|intro|informal|introductory)? (call|chat|conversation|talk|meeting|coffee)
3 (talk it|talk this|go over it|walk .. through) .. with (you|us)
3 (confirm|let us know) .. (attend|attendance|that you can make|that you will)
4 (interview|meeting) (request|invitation|invite)
2 (impressed|liked|really like*) .. (your|you)
3 next (step|stage|round) .. (is|would be|will be|with) .. {talk}
4 {when} .. (can|could|would|are|is|might|do|will) .. (you|good|best) .. (week|time|talk|meet|come|do|free|available|next|prefer|suit*|convenient|manage)
3 which of (these|the) (days|times|dates|slots)
4 (come in|come by|stop by|drop by|come over|come to our) .. (interview|chat|meet|talk|conversation|office)
4 (client|they|team|manager) .. (like|want|wants|keen) .. ({talk}|to see you)
5 ({ask}|would you be|let's|lets|please|kindly) .. ({come}|{gather}) .. ({day}|{clock}|at <number>|around <number>|after <number>|the <number>|{length}|this week|next week|some time|sometime)
4 ({day}|{clock}|<number>) .. {gather} .. <ask>
4 (got|have|spare|grab|need|take|find|give me|steal) (you)? (about|some|a)? ~ {length} .. ({day}|week|<ask>|chat|call|talk|phone|for me)
4 (would|does|could|might|is|will) .. {day} .. (convenient|possible|suit you|work|any good|okay|ok for you|do for you)
4 (client|they|team|manager|director|founder|owner|boss|chief|partner*|hospital|company|employer|colleague) .. (to see you|to meet you|to hear you|to talk to you|to speak to you|to speak with you|to hear from you|propose*|suggest*|can do|has time|have time) .. ({day}|directly|soon|week|in person|next|<ask>)
3 shall i (say|tell|confirm|book|accept|set|put|go ahead)
3 (choose|pick|please reply with|let me know which|tell me which) .. (date|day|time|slot|one of|suit*)
5 (show you (round|around)|get to know (you|each other)|meet the (team|children|others|staff|crew|founders|partners|family)|put a face to)
5 (shortlist*|selected|chosen|invited) .. (come before|appear before|meet|be seen by|attend|present to) .. (panel|board|committee|team|us)
4 (answer our questions|questions from the panel|face the panel|meet the panel|interview panel)
4 (best|good|right) (number|phone) .. (you|call|reach)
4 (i'm|i am|we're|we are|she's|he's|they're) (free|around|available|flexible) .. ({day}|{clock}|before|after|until|all)
4 (hear|learn|know|talk|chat) .. (you|your) .. (directly|in person|face to face|over the phone|by phone|on a call|over coffee|over a coffee|in your own words)
3 (keep|get) things moving
5 would you (still)? (be)? (interested|available|free|able|open) .. {gather} .. ({day}|director|team|manager|us|me|him|her)
5 (time|available|availability|free) for (an|a|our|the|your) ~ (interview|phone screen|screening|screening call|video interview)
5 (may|can|could|might) (i|we) .. (ring|call|phone|speak|talk|see|meet|invite|have|set up|do) .. ({talk}|you) .. ({day}|{clock}|<number>|week|role|position|job)
5 (set up|setup|schedule|arrange|book|do|have) (a|an|our|your) .. (phone screen|screening call|coffee chat|first call|first interview|video call|intro call)
5 (trial shift|trial day|working interview|taster day|trial morning)
5 {ask} .. {talk} ... ({day}|{clock}|at <number>|this week|next week|some time|sometime)
4 {day} .. (work|works|good|ok|okay|fine|suit*|possible|convenient) (for you)? ~ <ask>
-6 (moved|moving|move|passed|forwarded) your (application|profile|file|candidacy) .. (review|committee|hiring manager|consideration|screening stage)
2 liked your application
4 {when} .. (suit*|convenient|good|best|works|work|easiest|better) .. (you|for you|<ask>)
4 (tell|let) (me|us) (know)? ({when}|your preference|which you prefer|what suits)
4 (i|we) (propose|suggest|can offer|would offer|would propose|would suggest|thought of|had in mind) .. ({talk}|{day}|<number>|{clock})
5 (advanced|progressed|passed|moved|promoted|invited|through|made it|qualified) (on)? (to|for|into) (the|our|an|a)? .. (oral board|panel|interview*|second round|final round|next round|assessment centre|assessment center|assessment day|onsite|on-site|discussion)
4 report to .. (on|at) .. ({day}|<number>)
4 (first|second|third|next) (level|round)? (discussion|conversation|meeting|talk|chat|interaction) .. (with|by|is|will|on|would)
4 (next|following) (step|steps|stage|round|part) .. (onsite|on-site|interview*|{talk}|meet*|discussion|presentation)
4 (select|tick|mark|choose|indicate) (all)? (the)? (times|time slots|slots|dates|days) .. (work|suit|you|convenient|link)
4 (share|send|give|tell|provide|suggest|propose) .. (convenient|suitable|preferred|available|a few|some|your) (time|times|slot*|time slot*|days|dates|availab*|hour*)
4 (have|get) you (in|over|down|round|along|up) .. (<ask>|{day}|chat|meet|for|with|to|soon)
3 (look round|look around|show you|tour of)
3 (lovely|great|strong|nice|impressive|interesting|excellent) (application|cv|letter|portfolio|resume|profile|background)
3 profile (got|was|has been|is) shortlisted
5 (got|were|been|are|have been|was) (shortlisted|short-listed|selected) .. (discussion|interview*|round|talk|call|meeting|position|role)
3 ({day}|{clock}) ... <ask>
4 (set|get|put|pencil|find|block|pop) (something|some time|time|a time|a slot|half an hour|an hour|you) (up|in|out)? .. (with you|diary|calendar|next week|{day})
4 (spare|borrow you for|steal you for|give us|grab you for|offer us|give me|lend me|lend us) ~ ({length}|an hour)
4 (give you|give u) a (buzz|ring|call|shout|bell)
4 (has|have|is there|there's|there is) (an|a) (opening|slot|gap|space|window|hole) (at|on|in|for|{day})
3 (lovely|great|good|nice|wonderful|a pleasure|fantastic) to (meet|see|speak|talk|chat|connect) .. (next|{day}|over zoom|by|if|on|soon|sometime|schedule|in person)
4 (might|could|can) (speak|talk|meet|chat) (on|over|by|for|at|in|next)
4 what (does|do|is|are) your ({day}|week|schedule|calendar|diary|afternoon*|morning*|day)
4 (wishes|wish|like|want|wants|keen|eager|love) to hear (you|how you|more about what|from you in person)
4 (session|conversation|call|meeting|hour|chat|talk) with (two|three|one|some|a couple|a few|several|our|my|the) .. (colleague*|team|founder*|manager*|director*|engineer*|people|partner*|head|cto|ceo)
3 (call me|ring me|phone me) .. ({day}|<ask>)
4 (how is|how's|how about|how does|how would) {day}
4 (willing|able|prepared|happy) to (meet|see|speak to|speak with|talk to|talk with|come) (with)? (our|my|the|some|a|us|in|to)
4 (confirm|know) .. (presence|your attendance|your participation|you will attend|you can attend|you will come|you'll come|if you can come|you can come|you'll be there|you can be there)
3 want to (talk|meet|speak|see you|chat)
4 (some|a few|your|any) times (you're|you are|that|when|which|you can|in)
3 (dig deeper|go deeper|take things further|take it further|take this further|next conversation)
4 (be|come|report) (at|to|to us in|down to) our .. (office|site|plant|school|shop|store|premises|hq|studio|branch|clinic) .. ({day}|<number>|<ask>)
-6 {when} .. (start|begin|join us|arrive in the country|hand in)
-5 (instead|can't make it|cannot make it|couldn't make it|reschedul*|put you down|noted)

[update]
8 inviting you to a scheduled (zoom|teams|webex|google)
6 (join zoom meeting|meeting id|join with google meet|join the meeting now|dial-in number)
5 (i'll|i will|we'll|we will|she'll|he'll) ~ (ring|call|phone|pick you up|collect you|meet you|see you) .. ({day}|<number>|then)
5 (for|before|on) your (interview|visit|assessment day|onsite|panel) (on|tomorrow|this|next) .. (please|bring|use|ask|come|arrive|give|park|here|remember)
5 (something has come up|something came up|double-booked|double booked|a conflict|taken ill|fallen ill|is ill|is sick|unwell|stuck|emergency)
5 (propose|suggest|do|make it|move it|same time|same hour) .. (week later|day later|following week|next week|instead|the day after)
4 (cannot|can't|none of us|none of the|not able to) .. (be there|make it|attend) .. (on|{day})
5 (scheduled|arranged|set up|booked|rescheduled|moved|cancelled|canceled|cancel*) (the|your|a|an|following|our|for)? ~ (interview|phone screen|onsite|on-site|interviews)
5 interview ~ (cancelled|canceled|rescheduled|moved|postponed|confirmed|scheduled)
-5 (like|love|happy|want|able|wish|hope|please|can|could) .. (schedule*|arrange*|set up|book*)
5 (confirm|confirming|confirmed|confirmation) .. (your|the|our|of) .. {iv}
5 (your|our|the) {iv} .. (is|has been|was|are|been) (now|all)? (confirmed|scheduled|set|booked|moved|rescheduled|changed|cancelled|canceled|postponed|updated|arranged)
5 {iv} .. (confirmed|scheduled for|rescheduled|cancelled|canceled|postponed)
5 (booking|appointment|event|meeting|invitation) (is|has been|was)? (now)? (confirmed|cancelled|canceled|rescheduled|updated|moved|declined)
5 (updated|cancelled|canceled|rescheduled|moved|changed) (invitation|event|meeting|interview|appointment)
5 (reschedul*|postpon*|push back|pushed back|push|move|cancel|canceling|cancelling|delay|call off) (your|our|the|today's|tomorrow's|this|monday's|tuesday's|wednesday's|thursday's|friday's) .. ({iv}|time|meeting)
4 (have to|need to|must|had to|forced to) (reschedule|postpone|cancel|push|move)
5 (reminder|remind|reminding) .. (your|of|about) .. (upcoming|interview|call|meeting|appointment|conversation)
4 (your|the|our) (upcoming|scheduled) {iv}
4 (looking forward|look forward|forward) .. (seeing|meeting|speaking|talking|chatting|our|see) .. ({day}|then|soon)
3 see you (then|on|there|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday)
5 (you will|you'll|you are|you're) (be)? (speaking|meeting|meet|talking|interviewing|interviewed|speak) (with|to|by)?
4 (ahead of|before|prepar* for|in advance of|for) (your|the|tomorrow's) .. (interview|panel|onsite|call|conversation) .. (on|tomorrow|{day}|tips|pointers|please|here)
4 (schedule|agenda|plan|itinerary|timetable|run-down|order) (for|of) (your|the) .. (interview|day|final|panel|onsite|round|visit)
5 (it is|it's|that works|perfect|great|confirmed|all set|you're all set|works for us|let's do|let's say|see you) .. {day} .. (<number>|noon|it is|works|confirmed|then)
4 (start|begin) .. (minutes|hour|half an hour) (later|earlier)
4 (instead of|rather than) (<number>|{day})
5 (waited|wait|missed|didn't|did not|weren't|unable) .. (call|join|joined|show up|see you|able to join|connect|dial in|make it)
4 (another|new|different|alternative) (time|date|day|slot) .. <ask>
3 (zoom|meeting|teams|video|dial-in|google meet|webex|call) (link|details|info|information|id)
3 (when|date|time): ..  <number>
3 (as agreed|as discussed|per our|as arranged) .. (invitation|invite|calendar|call|interview|dial)
4 (calendar|outlook) (invite|invitation|entry) .. (sent|follow|shortly|attached|for)
4 (need|want|like) to (reschedule|cancel)
3 invitation: .. interview
5 (booked|booked in|pencilled in|penciled in|put down|down|all set|set|confirmed|scheduled|good|locked in|on|expecting you|we expect you|fixed) ~ (for|on) .. {day} .. (<number>|{clock}|noon)
5 (see you|see u) ~ (then|{clock}|<number>) .. ({day}|<number>|{clock})
4 (ask for|report to|come to|sign in at|arrive at|go to|check in at) (me|reception|the desk|the front|security|building|gate|main|entrance|the lobby|floor)
4 (parking|car park|train ticket|travel costs|visitor badge|photo id|directions|dress code|nearest station|what to bring|safety shoes) .. (you|your|behind|bring|is|are|reimburse|we|at)
4 (bring|have ready|carry) .. (photo id|identification|id card|passport|a copy of your cv|laptop) .. ({day}|reception|security|when|with you|to)
5 (start|begin|do it|meet|make it|push it|push|shift|move it) .. (<number>|ten|fifteen|twenty|thirty|half an hour|an hour|a bit|a little|one hour|two hours) ~ (min|mins|minutes|hour|hours|later|earlier|early|late) .. (later|earlier|late|back|today|tomorrow|instead)?
5 (<number>|{day}|{clock}) .. instead of .. (<number>|{day}|{clock})
4 running (late|behind|a bit late|a few minutes)
5 (take|taking|took|taken|remove|removing) .. (interview|call|meeting|chat|visit|it) .. (off the calendar|off the diary|out of the calendar|out of the diary)
4 (come|get|be) back (to you)? .. with (a|some|another|new|other) (new|other|another|different)? (date*|time*|slot*|day*)
5 (starts|begins|is|takes place|kicks off|coming up) (in|at) (<number>|one|an) (hour*|minutes|mins|day*)
2 (starts|takes place|is happening|is coming up|will be held|will take place|is set for|is on) .. {day} .. (<number>|{clock})
5 (interview*|screening|panel|onsite|on-site|phone screen|call|conversation|chat|round|final round) .. (will be|will take place|takes place|is set|is on|is fixed|is at|is in|has a new time|has moved|was moved|at a new time|is now) .. ({day}|<number>|{clock}|new time)
4 (new|previous|old|former|original) (time|date|slot|day):
4 (new time|new date|the time|that time|time and date) .. (is|has been)? .. (confirmed|fine|works|agreed|fixed|perfect|noted)
4 (that|this|it|{day}|then|which) (works|suits|is fine|is good|is perfect|is great|will do|is no problem) (fine|well|great|perfectly|for)? .. (us|me|everyone|the team|then|him|her)
4 (then)? we (say|agree on|keep|stay with|stick with|meet) .. {day} .. (<number>|{clock})?
4 (i|we|i'll|we'll|i will|we will|you'll|you will) (send|get|receive|forward|mail) .. (invite|invitation|calendar|link|zoom|teams|meeting)
4 (send|sends|sending|sent) (you)? (the|a|an) (teams|zoom|meet|calendar|outlook|google|meeting|video)? (invitation|invite|link)
4 (happy|glad|pleased|writing|here) to confirm .. {iv}
5 confirm* (you|the|your|our|that|for|on)? ~ {iv} .. ({day}|<number>|for|on|with|at)
4 (schedule|agenda|plan|running order|programme|program) .. (virtual)? (onsite|on-site|final round|interview day|visit|assessment day)
4 (you'll|you will|you) .. (be|meet|see|speak) (with)? .. from <number> (until|to|till|-)
4 (same|old|usual) (link|room|place|number|zoom)
4 your (interview|interviews|phone interview|chat|call|conversation|visit) (with|at) .. (scheduled|confirmed|booked|in the calendar|find|starts|is|tomorrow|attached)
5 (attached|below|enclosed|find|here) .. your .. (interviews|interview times|interview schedule)
-4 (selected|shortlisted|short-listed|chosen) .. (to|for|by)
4 (who|participants|attendees|interviewers|interviewer|guests):
5 (booked|booked in|confirmed|scheduled|lined up|all set|signed up|down) ~ for .. {iv}
4 (no problem|no worries|sure|of course|perfect|great|thanks|noted) .. (new time|time|{day}|{clock}) .. (confirmed|works|it is|fine|then|is good)
5 (cannot|can't|won't|will not|not|isn't|not going to) (now)? (go ahead|take place|happen|be held) (on|today|tomorrow|as planned|then|this|at)
5 ({day}|<number>|{clock}|noon) it is
5 (don't|dont|do not|no need to|please don't) come (in|by|over)? (today|tomorrow|{day})
4 (off sick|off ill|called in sick|under the weather|at home with|sick today|ill today|in hospital)
4 same (time|link|place|room|hour)
4 (link|dial-in|zoom|details|address|directions|map) (is|are|'s) (in|on|below|attached|inside) (the|your|this)
4 (you'll|you will) be (talking|speaking|meeting|chatting|sitting down|shown around|interviewed)
4 (will|to) send (you)? (the|a|an)? (meet|zoom|teams|calendar|video|meeting) (link|invite|invitation)
3 (no prep|no preparation|nothing to prepare|no need to prepare|just be yourself)
4 (be)? possible ~ (instead|at the same time|same time)
3 {iv} .. (confirmed|agreed)
4 (<number>|o'clock|{day}|{clock}|noon|that time|that|it) (suits|suit|is grand|is fine|is good|is perfect|is ok|is okay|works well|works fine|works great|still works|still suits|is still)
4 (call|ring|phone|dial) you (on|at) (the|your|this|<number>)
4 (is|am|are|not|isn't|he's|she's) (not)? (available|free|around|in) (today|tomorrow|on {day}|any more|after all|that day|then)
4 (do|make|manage|have) it (on)? ({day}|<number>|at <number>|{clock}|another|some other|later)
4 (can you|could you|can we|could we|shall we|would you) .. (do|make|manage|move|switch|swap|change|shift) (it|this|our|to|the) .. ({day}|<number>|{clock}|instead|same time|later|earlier)
4 (double booked|double-booked|clash|conflict in my|something urgent|urgent work|urgent meeting|be in court|called away|family emergency|train is late|stuck in)
3 after all
4 your (agenda|schedule|itinerary|timetable|programme) (for|is|on|below)
3 here is (the|your) (agenda|schedule|plan|itinerary|timetable|programme|line-up|lineup)
3 (park|parking) (round|behind|in|at|on|is)
4 just (checking|making sure|confirming) .. (good|ok|okay|on|set|fine|ready) for
4 (shift|move|push|bring|put) (our|the|your|this|today's|tomorrow's) .. (by|to|back|forward|from|until) (<number>|half|an hour|{day}|{clock}|the)
5 (put|got|have|have got|pencilled|penciled|marked|noted|slotted) you (down|in) (for|at|on)
5 (moved|changed|shifted|switched) your (slot|interview|appointment|call|time|session|round)
5 (know|tell*|hear*|said|say|that) .. you (can't|cannot|can not|couldn't|won't|are unable to) (make|come|attend|join)
4 (slot|time|date|day) (has|is|was) (now)? (gone|taken|no longer|unavailable|changed)
4 (tried to|couldn't|could not|unable to|couldn't) (join|connect|dial|get in|reach you)
4 (link|zoom|call|meeting) (didn't|did not|doesn't|isn't|is not) work*
5 (will be|is|are|'ll be) (expecting|waiting for|ready for) you (on|at|{day}|in)
5 (interview|call|meeting|session|conversation|discussion) (will)? (now)? (be)? (now)? (held|take place|happen) (online|in|by|on|at|via|virtually|rather|instead)
4 (dial|use code|use pin|use passcode|access code|meeting code)
4 your (interviewer*|panel|panellists|interview panel) (is|are|will)
4 (interview|room|link|venue|address|time|place|date) .. (has|have) changed
3 (fresh|new|updated|correct|another) (link|invite|invitation|zoom|one for)
4 (work|suit|do|make|be|good|fine) .. instead <ask>
3 (new dates|another date|new date|a new time) .. (follow|soon|shortly|find|agree|look)

[offer]
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
-9 ({nt}|unable|not able) .. (offer|extend|offering|extending) .. you
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
2 (<number>k|<number>) (an hour|per hour|a year|per year|a month|per month|per annum|a week|a day|base|gross|plus) .. (start|benefits|equity|bonus|holiday|days|mornings|shifts|weeks|usual|monday|tips)
4 (start|begin) (on|with us|with us on|work|from)? ~ {day} .. (if you can|if that works|if you like|suit|ok|<ask>)
5 (bring you on|bring you in|take you on|have you on|have you as|welcome you as|sign you|get you on board)
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

[ack]
5 (has|have|holds) your (application|cv|papers|details|resume|documents) (for|and|on|in|now|with)?
5 (your|the) (application|cv|papers|documents) (is|are) (now)? (with us|in the pile|in our hands|on file|in good hands|on my desk|safely with|in the queue|registered)
4 (in the pile|on my desk|in good hands|with the hiring team|passed it on|forwarded it|forwarded your)
4 (start|begin|will be|we'll be|are) (reading|reviewing|sifting|going through) .. (on|next|this|applications|them|everything|cvs)
4 (everyone|everybody|all applicants|each applicant) (gets|will get|receives|will receive|hears) .. (answer|reply|response)
4 how .. (is progressing|application is going|it is progressing)
5 (shortlisted|progressed|advanced|moved|selected|passed) ~ (for|to|on to|into) .. (next round|next stage|next step|next phase|further review|hiring manager|review)
4 (received|receive|got|have|confirm receipt of|receipt of|acknowledge*) (your|the|an|it|his|safely)? ~ (application|cv|resume|résumé|candidacy|submission|papers|cover letter|profile|information)
4 (application|cv|resume|papers|profile|submission|candidacy|materials|assessment|test) .. (has been|have been|was|is|been|has|have) (successfully|safely|now)? (received|submitted|sent|complete|arrived|registered|logged|delivered|in our|in the|recorded|reached)
4 (reached us|arrived safely|safely arrived|made it to us)
3 (thank|thanks) .. (for|you for)? (applying|your application|submitting|sending your (cv|resume|application)|your interest)
3 (application|cv|resume|submission|test) (received|confirmation|submitted|complete|sent|acknowledg*)
3 we have your application
3 thanks for applying
3 (will|are|is|'ll|we're|currently) .. (review*|assess*|read*|consider*|go through|going through|look*|compare|evaluat*|screen*) .. (application*|your|it|cv*|resume*|profile*|everything|each|every|them|qualifications|papers|materials)
4 (application|candidacy|cv|profile|status) .. (under review|in review|being reviewed|is being considered|currently being|is with|opened|viewed|has changed|changed from|in progress|been forwarded|been passed|been moved)
4 (has|have|was|just|recruiter|employer|they) (just)? (opened|viewed|looked at|seen) your (application|cv|resume|profile)
3 (hear|contact*|touch|reach out|ring you|be in touch|get back|call you|write) .. (if|should|only|in the event|whether|in case|once) .. (match|selected|shortlisted|fit|suitable|qualif*|next|interview|successful|alignment|like|move)
3 (if|should|in the event|in case) .. (match|selected|shortlisted|fit|suitable|qualif*|successful|alignment|move forward|proceed|like to) .. (contact|touch|reach out|hear|ring|call|get back|let you know|invite|be invited)
3 only .. (shortlisted|selected|successful|suitable) .. (contact*|hear|notified|reach*)
3 only (applicants|candidates|those) .. (contact*|hear|notified|reach*)
5 (withdrawn|withdrawal of|removed|cancelled|withdraw) your application
4 application .. (withdrawn|been withdrawn)
3 (in touch|get back to you|contact you|reach out|hear from us|let you know|respond) (shortly|soon|within|in the coming|as soon as|after|once|about)
2 no (further)? action (is)? (needed|required)
3 (track|check|view|follow|see) .. (status|progress|where you stand) .. (application|portal|account|online|any time)
3 we will (email|contact|notify|update) you when
4 what happens (now|next)
4 application (status|id|number|reference)
3 applied (on|for|to)
3 (got it|received it|it arrived)
3 happy to (have received|receive) .. application
4 (we're|we are|i'm|i am|we'll|i'll|team is|currently) (still)? (going|working|reading|looking|sifting|getting) (through|over|at) (them|all|it|your|everything|the applications|a lot|the pile)
5 (landed|arrived|received|is|safely|popped up) ~ (in)? our (inbox|system|hands|mailbox|database)
5 (application|candidacy|profile|cv|file) .. (has)? (moved|advanced|been moved|changed|passed|been passed|progressed) (on|along|forward)? to ..  (review|manager|stage|screening|team|committee|department|round|final|next)
5 (application|candidacy|status|file) .. (is now|now|currently) (in|at|with) .. (stage|review|status|manager|committee|step)
5 moved your (application|profile|file|candidacy) .. (to|on|into|forward)
5 (acknowledge|confirm) (receipt|the receipt|safe receipt) of (your|the) (form|letter|application|cv|papers|e-mail|email|mail|documents|file)
5 (withdrew|withdraw|taken|removed|took|deleted|closed|cancelled) (your|the) (application|candidacy|data|file) .. (as you|at your|process|request*|wish*|asked)
4 (as you|as per your) (asked|requested|wished|wish|request)
4 (forwarded|passed|handed|sent|given|shown|shared) .. (papers|cv|application|resume|documents|details|file|profile|it) .. (head|manager|team|department|colleague*|boss|director|chef|owner|people|hiring)
4 (closing date|shortlisting|deadline for applications|applications close) .. (is|takes place|will|week|on|until)
4 (thanks|thank you|cheers) .. got (it|your|this|everything|them)
4 (got|received|have) (your|the) (form|cv|application|email|message|letter|papers|stuff|resume|note) .. (thanks|thank|cheers|will)?
4 (give|allow) us (a little|a bit|some|a few|up to|<number>) (time|days|weeks|day|week)
4 (every|each) (one|application|cv) .. (read|reviewed|looked at|human*|person|people)
4 as you (asked|requested|wished) .. (application|candidacy)
5 (it|everything|this|they) (has|have|was|were) (been)? (safely|successfully)? (submitted|received|registered)
4 (thank|thanks) .. (completing|finishing|submitting|doing|taking) .. {test}
4 (which|it|that|they|letter|cv) (came|arrived|reached us|got here|is here) (this|today|yesterday|on|safely|in)
4 (will|to|shall|going to) (look|have a look|take a look|read|go) (at|over|through)? (it|them|this|everything|your) .. (when|soon|week|shortly|once|back)
4 (received|have) .. completed (form|application)
4 (passed|shared|sent|forwarded|submitted) your (profile|application|details|cv|resume) (to|with|on)
3 received (with)? (thank|thanks|many thanks)
3 (received|got it|got this|got them|noted|thanks for this) .. (will|i'll|we'll) (read|look|review|go|come back|be in touch)
3 (will|i'll|we'll|shall|to) (read|review|look at|go through|study|consider) (it|everything|them|your|all|this) .. (then|when|soon|week|day*|once|after|shortly|carefully|by)
3 (reached|found) (me|us|my desk|its way)
3 (aim|try|hope|promise|plan) to (reply|answer|respond|write|get back|come back) .. (everybody|everyone|each|to all|within|every|to you|by)
5 successfully applied
4 (log|sign) (in|on) to .. (candidate|applicant|your) (profile|account|portal|home) .. (monitor|check|status|view|see)
4 (came|come|got|went) through (fine|ok|okay|well|safely|alright)
4 (put|placed|laid|shown|showed) (your|it|them) .. (in front of|on the desk of|before|to) (the|our|my)
4 noted your (interest|application|details)
4 (revert|come back|get back|return) (to you)? (in due course|as soon as|once|when|after)
5 (taken|struck|removed|deleted) (off|from) (the|our) (list|system|pool|register)
4 (details|application|cv|papers|documents|file|letter|profile) (is|are) (now|currently)? with (the|our|my)
3 selection (will|process|takes|round) .. (take|takes|weeks|days|begin|start)

[test]
5 (short|small|little|mini) (build|prototype|coding task|programming task|case|presentation|memo|exercise)
5 (share|send|push|zip|upload|return|submit) .. (repo|repository|code|solution|build|work) .. (before|by|within|with me|to me|with us)
5 (answer|respond to|write) .. (questions|answers|responses) (in writing|below|in the form|in your own|on video|by email)
5 (requested|required|asked|invited|need) to (complete|take|sit|do|finish) .. (by|before|deadline|minutes|test|assessment|online|g+)
4 (part|step|stage) of (your|the|our) (application|process|selection) .. (test|assessment|task|questions|exercise|complete)
4 (practice tests|sample questions|practise questions)
6 (complete|completing|take|taking|finish|do|doing|sit|solve|attempt|start|begin|undertake|submit|return) .. (a|an|the|our|this|your|short|small|some|following|online|coding|technical|our|two|three|<number>) .. (assessment|test|tests|challenge|exercise|take-home|takehome|questionnaire|case study|homework|assignment|quiz|task|tasks|games|work sample|online tests|problem set)
6 (invite*|invited|invitation|asked|asks|request*) .. (assessment*|coding challenge|online test|coding test|test|challenge|on-demand|one-way|recorded|games|questionnaire|solve|case study)
6 (online|short|set of) (online)? games
6 (one-way|one way|on-demand|on demand|pre-recorded|prerecorded|asynchronous|recorded) (video)? (interview|answers|responses|video)
5 record .. (answers|video|responses|yourself)
5 (take-home|take home|takehome|coding challenge|coding test|online assessment|technical assessment|skills assessment|aptitude test|psychometric|numerical reasoning|personality questionnaire|situational judg*|copy test|hackerrank|codility|codesignal|testgorilla|case study|work sample|writing test|online test)
5 (your|the|an) assessment .. (expires|expire|due|closes|close|deadline|reminder|link|waiting|ready|incomplete)
4 (assessment|test|challenge|link|exercise) .. (expires|due|valid for|works until|active for|complete by|deadline|closes|must be completed|have to be completed|to be completed|returned by)
4 (minutes|hours) .. (once you start|to complete|time limit|to finish|long|together)
4 (time limit|start test|start the test|start assessment|begin assessment)
4 (prepare|put together|write|build|draft|create|implement|design) .. (based on|attached|brief|proposal|presentation|repository|prototype|small|short) .. (by|before|within|and|attached)?
4 (small|short|little|mini) (project|task|exercise|test|assignment|case)
4 (send|return|submit|push|get) .. (repository|repo|solution|version|answers|it) .. (by|before|within|to me|to us)
4 {nt} (yet)? (finished|completed|started|taken|submitted) .. (assessment|test|challenge|exercise|interview)
3 (hours|days) to (complete|finish|do)
-7 (assessment|test|exercise|submission|challenge) .. (has been|was|is|been|were) (successfully)? (submitted|received|recorded|graded|complete|completed)
-6 (thank|thanks) .. (completing|sending|submitting|finishing|doing|taking) .. (assessment|test|exercise|challenge|task|assignment|case)
-6 (passed|completed|submitted|result of|results of) (the|your) .. (test|assessment|exercise|challenge)
-5 (those|candidates|applicants|people) (who|that) .. {test}
5 {made} .. (and|then)? ~ (send|mail|email|zip|return|upload|submit|share|bring|push|post) (it|me|us|them|the|back|in|your|over) .. ({day}|by|before|within|back|me|us)
5 ({ask}|please|ask everybody to|ask everyone to|ask you to|want you to|like you to|need you to|asked to) .. {made} .. (attached|brief|below|our|this|a small|a short|a tiny|a sample|an|two|three|<number>) .. (by|before|within|hours|evening|{day}|page*|minutes|words|and|send)
5 (spend|take|takes|takes you|need|should take|plan) .. (no more than|about|around|at most|up to|roughly|under)? .. (hours|hour|evening|an evening|an afternoon|half a day|minutes) .. (on it|exercise|task|together|test|it|complete)
4 (pay|paid|compensate|reimburse) .. for your (time|work|effort)
5 (requested|would like|asked|invited|invites) (that)? you .. (to)? (take|complete|sit|do|start) (the|a|an|our|this|following) .. (test|assessment|challenge|quiz|exercise|task)
5 (must|should|need to|have to|required to|now) ~ (now)? (complete|take|sit|do|pass|finish) .. (test*|assessment*|exercise*|questionnaire*)
5 (next|following) (up|step|stage|task|is) .. (test|exercise|challenge|assessment|task|case|assignment|sample)
5 (design|coding|writing|edit|editing|translation|skills|home|sales|data|practical|programming|excel|typing|technical) (exercise|task|test|assignment|challenge|assessment|case)
4 (link|test|window|session|assessment) (closes|shuts|is open|stays open|expires|remains open)
4 <number> (questions|tasks|problems|exercises) .. (minutes|min|mins|hours|hour)
-7 (thank*|receiv*|got|complet*|submitt*) .. (completing|completed|doing|taking|sending|submitting|submitted|received) .. (test|assessment|exercise|task|challenge|assignment|case)
-6 (your|the) (test|assessment|exercise|task|solution) .. (was|is|were) (very|really|so|quite|a|excellent|good|strong|solid|great|impressive)
5 (ask|asks|asked|asking|want|wants|need|invite|like) (everyone|everybody|you|candidates|all candidates|people|each candidate|applicants) to {made}
4 should take (you)? .. (evening|hour|hours|minutes|afternoon|half a day|day|long)
5 ({ask}|please|ask you to|asks you to|like you to|want you to|need you to|asked to|have you) .. ({made}|fix|put together|summarise|summarize|draw up|outline|do|complete|try) .. {deliverable}
4 (here's|here is|attached|enclosed|find|below|attaching|i attach|link to) .. (repo|repository|brief|dataset|data set|data|prompt|exercise|starter|template|case|task|rushes|spreadsheet|instructions)
4 (open|raise|submit|send) (a|us a|your|me a)? (pr|pull request)
4 (bill|invoice|charge) us
5 (trial project|paid trial|test project|paid project|sample project|paid test|trial task|test task)
4 before you (talk|speak|meet|see|come) .. ({made}|put together)
4 (attempt|attend|take up) (the|this|it|a|your) .. (test|assessment|before|by)
3 pfa
4 (ask|request|want|require) (of|from)? (all)? (our|the)? (finalists|finalist|candidates|applicants)
4 (have|get|return|mail|email) it (to|back to) (me|us) (by|before|on|until)
4 (try|attempt|tackle|have a go at|show us how|show me how) .. (puzzle|problem|problems|exercise|task|you'd|brochure|sample|test|challenge|data|code)
5 (test|assessment|exercise|task|challenge) is (waiting|ready|open|available|attached|below|here)
4 (doing|writing|preparing|trying|completing|making) (a|an|the|this|our) (short|small|quick|little|brief)? (sample|exercise|task|test|piece|draft|example|mock)
4 (files|file|materials|brief|instructions|data|dataset) attached .. (deadline|by|due|until|have|take)

[outreach]
5 (said|gave|mentioned|passed on|suggested|recommended|dropped|shared) (me)? your (name|details|number|profile|contact)
5 (cold|unsolicited|out of the blue) (mail|email|message|note|outreach|intro)?
5 worth .. (minutes|your time|a chat|a call|a conversation|a ping|a look)
5 (free|available|around|looking) for (work|a contract|new work|a new contract|interim|freelance)
5 (client|company|startup|firm|team|employer) .. (needs|wants|seeks|requires|is after|looking for) (a|an|someone|somebody|to be introduced|to meet|your)
5 (introduced|introduction|intro request|connect you|wants to connect|requested an introduction)
4 (want|send you|share|see) the (spec|job spec|jd|job description|brief|advert)
4 (setting up|building|starting|growing|expanding|launching) (a|an|our|the) .. (team|group|lab|office|practice|hub)
5 (came|come|stumbled|ran) across your (profile|resume|cv|linkedin|github|background|work|portfolio|name|site|website|blog)
5 (found|saw|seen|noticed|spotted|discovered|viewed|looking at|read|reviewed|love|loved) your (profile|linkedin|github|background|portfolio|blog|name|talk|resume on|cv on|website|work on|experience on)
5 found you (on|through|via|in)
5 (reaching out|writing to you|contacting you|getting in touch|i wanted to connect) .. (because|about|regarding|as|to see|with|for|on behalf|if|whether) .. (role|opportunity|position|opening|we're|we are|i'm|my client|hiring|building|job)
5 (my|our|a|direct|the) client* .. (looking|seeking|searching|hiring|in need|needs|requirement|requires|mine|is a|still)
5 (thought of you|you came to mind|your name came up|gave me your|passed me your|referred you|recommended you|mentioned you|suggested i|said i should|introduced)
5 (are you|if you are|if you're|whether you are|whether you're|you're|you are|would you be|you might be|you may be) (currently)? (open|interested|looking|curious) (to|in|for|around|about)? .. (opportunit*|role|position|change|challenge|move|new|exploring|hearing|discuss*|learn*|conversation|job|what|around)
4 (open to|interested in) (new|hearing|exploring|learning|discussing|other|a new|a chat|the role|this role|this position|this opportunity)
4 (is this|would this|might this|something) .. (interest|consider|of interest|appeal|you'd consider|excite)
3 (strong|great|perfect|excellent|good|ideal|relevant) (match|fit|candidate) for (this|a|an|our|my|the)
4 (any|if) (interest|interested|this sounds|it sounds|this is of)
5 (send|share|forward|reply with|email) (me|us)? (a|an|your|the)? (copy of)? (your)? (most)? (updated|up-to-date|latest|current|recent|word) .. (resume|cv|profile)
5 (urgent|immediate|direct client|hot) (requirement|need|opening|opportunity)
5 (we're|we are|i'm|i am|currently|team is|client is) (currently|actively|also)? (hiring|building|growing|expanding|recruiting|looking for|searching for|in need of|seeking)
4 (encourage|invite|love|like|suggest) (you)? .. to apply
3 (may i|can i|could i|let me|i'd love to|i would love to|i can|happy to) (tell|share|send|explain|give) (you)? (more|what|some|details|a bit)
3 (up for|be up for|be open to|open to|willing to have|interested in) (a|having a|some)? .. (chat|conversation|call|discussion|coffee)
4 (not sure|no idea|don't know|wondered|wondering) (if|whether) you .. (looking|open|interested|market)
4 (retained|engaged|mandated|asked) (by|to) .. (find|search|fill|recruit)
5 (new)? inmail
3 (wants|would like|like) to (talk|hear|know|connect) .. (you're|you are|whether|interested|with you|to you)
4 (employer|company|recruiter) .. (found|viewed|interested in) (your|you)
4 (executive search|headhunter|talent search|search firm|recruitment consultant|staffing)
4 (passive|happy where you are|content where you are|happy in your current)
4 (on the market|in the market|job market|next move|next challenge|next opportunity|next role)
5 (see|tell) .. (if|whether) you .. (interested|open to)
5 (came|come) across you
5 (client*|company|group|startup|firm|family-owned|family owned) .. (looking for|is after|wants|needs|hiring|seek*|pays|builds|search*) (a|an|someone|somebody|up to|your)?
4 is that something (for you|you)
5 (open to|looking for|thinking of|thinking about|consider*|ready for) (a|an|any|your)? (new|other|next|different) (job|jobs|role|position|challenge|thing|step|adventure|offers|opportunit*)
5 (your|the) (talk|article|profile|experience|background|github|work|post|repo|paper|book) .. (caught my eye|caught our eye|caught my attention|stood out|was great|impressed me|brought me)
4 (you'd|you would|you might|you may) (love|like|enjoy|be perfect|be great|fit) (it|this|here|in|for|right in)
4 (if you want|want|like|curious) to (hear|know|learn|find out) more
3 (worth|fancy) a (chat|call|talk|quick|look|conversation)
5 (recommended|suggested|mentioned|referred|introduced) you to (me|us)
5 (i'm|i am|we are|we're|i've been) (working with|recruiting for|hiring for|partnered with|supporting|representing|working for|retained by|engaged by) (a|an|one of|the|some)
5 (consider|considered|thought about|thinking of|interested in|like to think about) applying
4 (soon|shortly|about to) (advertise|advertising|open|recruit|hire|post)
4 hiring (their|its|a|an) (first|next|new|head|lead|second)
5 (asked|engaged|retained|instructed|mandated|commissioned|hired) to (find|search|recruit|identify|look for|fill|source)
3 (you|you'd|you would) (could|might|may|would)? be (the|a|just the|exactly the|perhaps the) (person|one|perfect|ideal|right|great|good|strong)
3 (we|they|i) (have|got|'ve got|are opening) (two|three|an|a|some|several|one|a few) (open)? (opening*|role*|position*|seat*|vacanc*|spot*)
4 (if you|you'd|would you|have you) (considered|consider|think about|thought about) (us|joining|working|a move|it)
4 <number> interested
3 (interested|intrigued|curious|tempted) <ask>
3 from what i (know|saw|see|read|hear)
3 (we|our team|i) (use|read|follow|love|admire) your (parser|library|work|blog|posts|project|tool|code|writing|papers|package|app)
4 (thinking|think) (about|of) a (change|move|switch|new)
4 (haven't met|have not met|never met|don't know each other|don't know me|do not know me)
4 (just|exactly) what (we|they|my client) (need*|want*|look*)
4 (found|got|have|took) your (name|contact|details|email|address|number) (in|from|on|through|via)

[process]
5 (nothing yet|no news|no decision|not decided|no update|not heard (back|anything|from)|haven't heard)
5 (you'll|you will) hear (from|back) .. (by|on|after|the day|next|as soon|once|when|me|us)
5 (fill in|fill out|complete|sign|return) .. (attached|enclosed|following|the|this|a)? .. (form|declaration|paperwork|questionnaire for hr|nda)
5 (scan|copy|photo|copies) of (your|the) .. (passport|id|identity|certificate*|diploma|permit|licence|license|degree)
3 (sponsorship|work permit|right to work|visa)
4 (panel|team|committee|board|partners|manager) .. (travelling|traveling|away|on leave|meet on|sit down|still|until|haven't)
5 (on hold|hiring freeze|hiring pause|paused hiring|put .. on hold|freeze|paused|hiring is frozen)
5 (send|provide|upload|share|submit|forward|give|need|require|complete|supply|email|bring|sign) .. {document}
5 (salary|compensation|pay|rate) (expectation*|requirement*|range are)
5 notice period
5 (background|reference|credit|criminal) check*
4 (still|yet|not) .. (in the running|deciding|making up|decided|made a decision|have an answer|final decision|finalised|finalized|interviewing|talking to|waiting|under consideration|being considered)
5 (delay|delayed|taking longer|a little longer|bit longer|more time|few more days|hold-up|hold up|apologies for the wait|bear with|still waiting|patience)
5 (contact|names of|details of|phone numbers of|speak to) .. (referees|references|former managers)
4 (update|decision|answer|feedback|news|word) .. (by|early|end of|next|soon|within|later|as soon as) .. (week|{day}|days|soon|month|possible)
4 (thank|thanks) .. (checking in|following up|your patience|your follow-up|your note|your message|your email|reaching out)
5 (out of (the)? office|on (annual|parental|maternity|sick)? leave|on vacation|on holiday|automatic reply|auto-reply|autoreply|away until|limited access)
5 (could not be delivered|couldn't be delivered|delivery (has)? failed|undeliverable mail|delivery status notification|address not found|mailbox .. full|returned to sender|was not delivered|not found)
5 (survey|feedback) .. (interview*|candidate|hiring|recruitment|application) .. (experience|process|survey|went)
5 (rate|tell us about|share|how was) your .. (interview|candidate|application|recruitment) (experience|process)
5 (candidate|interview) experience
4 (additional|further|more|missing|some) (information|documents|details|paperwork)
4 (onboarding|work permit|visa sponsorship|right to work|sponsorship)
4 (pick|picking) things up
4 (what|which|when|where|how|could you|can you|would you|do you|are you) .. (salary|notice|relocat*|visa|authorized|authorised|earliest|start|sponsor*|willing|current) .. <ask>
3 (quick|one) question
4 (hiring manager|team|felix|they) (is|are) (away|traveling|travelling|out|on leave)
3 (get back to you|update you|let you know) .. ({day}|next|by|when|as soon)
5 (what|which|how much|how long) .. (notice|pay|salary|rate|money|compensation|earning|earn|expect*|hoping for|looking for)
5 (who|whom) .. (call|contact|speak to|ask|talk to|ring) .. about you
5 (people|managers|bosses|someone|persons|two|three) (you|who) .. (reported to|worked for|worked with|worked under|vouch|know your work|managed you|supervised)
4 (who can|can someone|can anyone|someone who can) .. (vouch|speak to|recommend|tell us about)
5 (referee*|references|refs|reference letter*|letters of recommendation|recommendation letter*)
5 (hear|hearing) from (me|us) .. ({day}|latest|soon|by|next|week|when|once|after)
5 (could not|couldn't|can't|cannot|not able to|unable to|haven't|have not|not yet|didn't|did not) .. (sit together|meet|decide|discuss|get together|sit down|talk it|make up|come to|agree|reach a) .. (yet|week|until|so|because|{day})?
5 (one|two|three|some|few|couple of|another) (more)? (person|people|candidate*|interviews|conversations|applicants) .. (to see|to meet|to talk|to speak|left|before|still|to go|on {day}|remaining)
5 (make|making|made) (up)? (our|my|their|a|the) (minds|mind|decision|final decision) (by|on|next|soon|after|then|once|until|this|{day})
4 (stopped|stop|paused|frozen|freeze|froze|suspended|delayed|postponed|held) (all|any|every|the|our)? (new)? (hiring|hires|recruiting|recruitment|recruitments|headcount|search|openings|roles|positions|vacancies)
5 (position|role|post|vacancy|opening|roles|search|process|hiring|recruitment) .. (is|are|has been|have been|was) (waiting|paused|on hold|put on hold|on ice|frozen|suspended|delayed|open again|reopened|back on|parked)
5 (budget|headcount|funding|approval) .. (approved|through|signed off|waiting|until|not yet|frozen|cut|open|released|pending)
4 (sorry|apologies|apologise|apologize|forgive) .. (silence|delay|wait|waiting|keeping you|late reply|slow|quiet|long)
4 still .. (interest|interested|very interested|like you|want you|in the process|keen)
5 (background|criminal|reference|credit|employment|identity|security|medical) (screening|check*|verification|clearance|vetting|examination)
5 (upload|provide|send|submit|scan|share) .. (passport|certificate*|diploma*|degree|licence|license|transcript*|employment history|bank details|social security|national insurance|id card|documents)
4 (real|great|true)? pleasure .. (meet*|sam|to have|talking|speaking|you|!)
4 (everybody|everyone|we all|the team|they|we) .. (enjoyed|liked|loved|appreciated) (it|you|meeting|talking|your visit|the conversation|speaking|having)
4 (more|news|word|details|feedback|update) (soon|shortly|to follow|follows|in a few days|next week|as soon as)
5 (committee|panel|board|team|directors|partners) (will)? (only)? (sits|sit|meets|meet|decides|decide|reviews|review|discusses|discuss) .. (on|{day}|them|next|it|week|in)
5 (you'll|you will|you) have (our|an|my|the) (answer|decision|reply|feedback|news) .. (by|on|before|no later|latest|until|next|within|{day})
5 (expect|hope|should|will) to (have|get|give|know|decide) .. (news|decision|answer|update|more|word) .. (for you|by|before|next|within|at the end|soon|{day})
5 (client|they|team|hiring manager|committee|panel|manager) (is|are) still (going|reading|looking|reviewing|interviewing|discussing|deciding|meeting|working|waiting)
4 (bear with us|please be patient|be patient|takes longer|need a little longer|needs a little longer|need more time|needs more time|need a bit longer|needs a bit longer|little more time)
4 (nothing|not much|no progress|no movement) .. (will)? (happen|move|change|to report) .. (while|until|before|yet|moment|now)
4 (thank you|thanks) .. (sending|providing|uploading|submitting|forwarding) .. (documents|references|details|information|papers|form|certificate*)
4 (quick|short|brief|small|little) (question|note|update|heads-up|heads up|word)
4 put .. (search|process|everything|things|it|this|role|position) on hold
4 (anything|something|questions) else (you'd|you would|you) (like|want|need) to (know|ask|see)
4 (i|we) expect (this|it|an answer|a decision|news|an outcome|a result|to) .. ({day}|week|month|end|by|next|soon)
4 must (still|first) (agree|approve|sign|decide|confirm|give)
4 (receipt|receipts|expenses|travel expense*|pay you back|reimburse*|reimbursement|bank details)
5 (joining formalities|before joining|relieving letter|joining documents|pre-employment|preboarding|pre-boarding|paperwork before)
3 (it's|the role is|the job is|it is|position is) (fully|partly|mostly|about|a)? (remote|hybrid|permanent|temporary|full-time|part-time|office-based|on-site|onsite)
-5 (if|should) you .. not .. heard
4 (expect|have|get|receive) (our|my|the|their|some) (feedback|answer|reply|decision|news) .. ({day}|only|by|next|after|week|soon)
3 (waiting|wait) (on|for) (the|my|our|a|his|her|their|final|an)
4 (not|haven't|have not) (forgotten|forgot) (you|about you)
4 should (know|hear|have an answer|have news|be able to tell|decide) (by|on|more|next|soon|for|after)
4 (take|take all) the time you (need|want)
5 (current|expected|present|last drawn|last) (ctc|salary|compensation|package|pay)
5 (salary|pay) (slip*|stubs|stub|certificate)
3 (at a conference|on a business trip|travelling|traveling|out of the country|on leave|on holiday|abroad) .. (week|until|till|so|and|this|next)
3 (health plan|health insurance|pension|vacation days|holidays|benefits|relocation|dependents|working hours|parental leave) .. (covers|cover|includes|include|starts|is|are)
5 (how|what) (did|was|were|do|are) .. (you find|it go|you think of|your impression*|you feel about|your thoughts) .. (conversation|interview|call|meeting|chat|talk|team|visit|<ask>)
5 {when} .. you .. (start|begin|join us|hand in) .. (if|<ask>|all|should|in case|earliest)
4 (handing over|hand you over|handing you over|my colleague .. (will|is)? (look after|take over|taking over|be your contact))
4 (you asked|your question|to answer your question|as for your question|regarding your question)
4 (one|two|three|a few|couple of|<number>) more (days|weeks|day|week)
"""  # noqa: E501 - one line a phrase, however long

TABLE = f"{_DECISIONS}\n{CONTEXT}"
