"""English phrases and what they speak for. One line a phrase; grammar.py says how to write one."""

from __future__ import annotations

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
}

TABLE = """
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
5 (no longer|not) (being)? (under consideration|considering|considered|in consideration|be considering|be considered)
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
5 (choose|pick|select|book|schedule|find|grab|reserve) (a|your|an|one of the)? (preferred|convenient|suitable|available)? (time|slot|date|timeslot|time slot) ..
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
2 (impressed|liked|enjoyed|really like*) .. (your|you)
3 next (step|stage|round) .. (is|would be|will be|with) .. {talk}
3 when (can|could|would|are|is) .. (you|good|best) .. (week|time|talk|meet|come|do|free|available|next)
3 which of (these|the) (days|times|dates|slots)
4 (come in|come by|stop by|drop by|come over|come to our) .. (interview|chat|meet|talk|conversation|office)
4 (client|they|team|manager) .. (like|want|wants|keen) .. ({talk}|to see you)

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
4 (at|on) (grade|band|level|a salary of|a base of|<number> hours)
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
4 (base|salary) .. <number>
3 (sign-on|signing bonus|equity|stock options|options vest|vest over|rsu*|annual bonus|relocation (budget|package|allowance|support)|benefits package|days off|paid leave|pto|housing stipend|compensation package|pension)
4 (start date|starting on|start on|commencing|join us on|first day|begin on) .. ({day}|<number>)
6 (want|love|like|would like|have|delighted|happy|excited|pleased|decided) .. you .. (on the team|to join us|to join our|to join the|join the team|come and work|come work|on board|appoint|part of the team)
5 (we want you|everyone said yes|welcome aboard|welcome to the team|you got the job|you've got the job|the job is yours|you're hired|you are hired|you're in)
6 (like|happy|delighted|decided|pleased|agreed) to (appoint|hire|employ) you
5 (raise|increase|improve|revise|bump|go up|match) .. (base|offer|salary|package|bonus)
5 (revised|updated|amended|new|improved|final) (offer|contract|letter)
5 (details|terms) of (your|the|our) (offer|package|employment|contract|compensation)
3 congratulations
3 subject to .. (references|background check|clearance|checks)
4 employment (contract|agreement)
3 (contract|letter|paperwork|agreement) .. (drawn up|draw up|prepare|attached|follows|enclosed|send over|on its way)
4 what our offer

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
4 (opened|viewed|looked at|read|seen) your (application|cv|resume|profile)
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
4 (strong|great|perfect|excellent|good|ideal|relevant) (match|fit|candidate) for (this|a|an|our|my|the)
4 (any|if) (interest|interested|this sounds|it sounds|this is of)
5 (send|share|forward|reply with|email) (me|us)? (a|an|your|the)? (copy of)? (your)? (most)? (updated|up-to-date|latest|current|recent|word) .. (resume|cv|profile)
5 (urgent|immediate|direct client|hot) (requirement|need|opening|opportunity)
5 (we're|we are|i'm|i am|they are|they're|currently|team is|client is|is) (currently|actively|also)? (hiring|building|growing|expanding|recruiting|looking for|searching for|in need of|seeking)
4 (encourage|invite|love|like|suggest) (you)? .. to apply
5 (may i|can i|could i|let me|i'd love to|i would love to|i can|happy to) (tell|share|send|explain|give) (you)? (more|what|some|details|a bit)
4 (up for|be up for|be open to|open to|willing to have|interested in) (a|having a|some)? .. (chat|conversation|call|discussion|coffee)
4 (not sure|no idea|don't know|wondered|wondering) (if|whether) you .. (looking|open|interested|market)
4 (retained|engaged|mandated|asked) (by|to) .. (find|search|fill|recruit)
5 (new)? inmail
5 (wants|would like|like) to (talk|hear|know|connect) .. (you're|you are|whether|interested|with you|to you)
4 (employer|company|recruiter) .. (found|viewed|interested in) (your|you)
4 (executive search|headhunter|talent search|search firm|recruitment consultant|staffing)
4 (passive|happy where you are|content where you are|happy in your current)
4 (on the market|in the market|job market|next move|next challenge|next opportunity|next role)
5 (see|tell) .. (if|whether) you .. (interested|open to)

[process]
5 (nothing yet|no news|no decision|not decided|no update|not heard) .. (yet|afraid|so far|from|until|as of)?
5 (you'll|you will) hear (from|back) .. (by|on|after|the day|next|as soon|once|when|me|us)
5 (fill in|fill out|complete|sign|return) .. (attached|enclosed|following|the|this|a)? .. (form|declaration|paperwork|questionnaire for hr|nda)
5 (scan|copy|photo|copies) of (your|the) .. (passport|id|identity|certificate*|diploma|permit|licence|license|degree)
5 (sponsorship|work permit|right to work|visa)
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

[unrelated]
3 (unsubscribe|manage your subscription|email preferences|view in browser|opt out|opt-out|update your preferences|stop receiving)
6 (job alert|jobs for you|recommended jobs|jobs you may|similar jobs you|jobs matching your|jobs near|see all jobs|job matches|top job picks|new jobs)
6 <number> (new|more)? .. jobs
6 (coaching session|career coach|webinar|masterclass|bootcamp|online course|newsletter|podcast|strategy call|money-back|free trial|limited time|ebook|e-book|resume review|cv review|land your dream|get hired)
6 (manuscript|reviewers|revise and resubmit|camera-ready|proceedings|journal of|program committee|call for papers|plenary|keynote)
6 (admissions (office|committee|team)|tuition|scholarship|autumn term|fall term|enrolment|enrollment|entering class|graduate admissions)
6 (special price|discount|% off|on sale|promo code|coupon|shop now|buy now|free shipping|your order|order number|invoice|refund|warranty|price list|best price|special offer)
6 (in an interview with|told reporters|lawsuit|stock market|ceo said|laid off|press release|shares fell|quarterly results)
4 (visa application|grant application|grant proposal|patent application|membership application|nomination|tender for|bid for|rfp|planning permission|insurance claim|passport application)
5 (our show|our podcast|for an article|journalist|press interview|the recording|media request|quote from you|as a guest)
5 (did you|have you) (hear|heard) (anything)? back
5 (dinner on|birthday|wedding|love you|your mum|your mom|my cousin|my kids|drinks on)
4 (mailing list|linux|kernel|bug report|release notes|patch|source code|list archives)
4 (meeting minutes|board meeting|counterparty|trading desk|natural gas|pipeline|quarterly review|conference call)
5 (premium members*|upgrade to premium|who viewed your profile|complete your profile|update your profile|post your resume|upload your resume|add your resume)
5 (dating|singles|profile on our dating|matched with you|date with)

[foreign]
7 (mortgage|platinum|credit|debit|store|loyalty) card
7 (open|offer you|your|current|savings) (an|a|the)? (bank)? account (at this time|application|with us|number|opening)
7 (your|the) (bid|tender|proposal|quote|quotation) .. (not selected|unsuccessful|awarded|regret|outcome|supplier)
7 (awarded to another|another) supplier
7 (mock interview*|interview workshop|interview prep*|interview coaching|interview skills|interview tips|interview questions to)
7 (mentor|mentoring) .. (student*|applicant*|graduate*)
7 (call|talk|chat|meet) with a student
7 (verification code|one-time code|one-time password|one time password|passcode|security code|verify your (email|account|identity)|confirm your email address|reset your password|sign in to your .. account|login code|password reset|activate your account|new password)
7 (loan|mortgage|credit card|insurance quote|credit score|overdraft|cash advance|refinanc*)
7 (your|the|this) (manuscript|paper|abstract|article) .. (review*|accept*|reject*|publi*|revis*|decision|conference|present)
7 (application|admission|admitted|place) (to|for|on|in) (the|our|a)? .. (msc|phd|ph.d|mba|ma in|bachelor|master|degree|doctoral|undergraduate|graduate school|university|college|course)
7 (flat|apartment|landlord|landlady|tenant|lease agreement|rental|roommate|flatmate)
7 (lottery|million dollars|inheritance fund|next of kin|bank transfer|viagra|casino|bitcoin|crypto|per week from home|business proposal|opportunity of a lifetime|act now|risk free|money back|double your|extra income|multi-level|mlm)

[employer]
6 (we|i) (made|sent|gave) (the|an|our) offer to
6 (send|write|draft) .. (rejection*|offer letter) .. (to|for) (the|him|her|them|others)
6 if (she|he|they) (declines|accepts|says|turns)
5 (his|her|their) (resume|cv|references|application|background|skills|interview|candidacy|start date)
5 (the|this|our|that|a|each|every) (candidate|applicant) .. (tomorrow|today|at|her|his|their|scorecard|interview|panel|we|is|was|has|would|will|seems|did)
-5 (another|other) (candidate|applicant)
5 (to|you|we|i|they|please) (interview|interviewed|meet) (this|these|two|three|him|her) .. (candidate*|applicant*)
6 (scorecard|interview packet|interview kit|interview evaluation*|on the interview panel|hello all|hi all|dear all|hi team|several of you|all of you will|interviewer training|interview schedule for|evaluation form)
6 (offer|offered|offers|extend|make|made|hire|hiring|interview|reject|rejected|invite|call) (an offer to|an offer for)? (him|her|them)
6 (please|kindly|could you|can you|would you|agreeing to|will you) ~ (arrange|schedule|set up|conduct|take the technical part|interview) .. (interview* with|interview* for|interview* of|phone interview|interview him|interview her|interview <number>)
-6 (arrange|schedule|set up|conduct|interview) .. (you|your|our)
6 (i|i'm|i am|i was) ~ (a strong candidate|looking for a job|applying for|interested in the position|interested in working for you|interested in a position|seeking a position)
6 (giving|gave|given) me .. (opportunity|chance) .. interview
6 (my|attached) (resume|cv|curriculum vitae|qualifications|cover letter|application)
5 (we|i) (interviewed|hired|rejected|met|spoke with|talked to) (him|her|a guy|someone|the candidate)
5 (he|she) .. (interview*|resume|hire|offer|candidate|position|applied|accepted|declined)
5 (new hire|headcount request|requisition approval|hiring plan|job description for|post the job|staffing request|our recruits|campus recruiting|recruiting trip)
5 (recommend|recommending|refer|referring) (him|her|a friend|this candidate)

[hiring]
2 (come and work|come work|work with us|join our team|welcome aboard|pro rata|base salary|take-home|take home|coding challenge|coding test|hackerrank|codility|phone screen|on-site|onsite|shortlist|first round|second round|case study|work sample|technical interview|internal person|internal candidate|analyst scheme|graduate scheme|talent pool|talent community)
2 (your|the) (application|candidacy|candidature|cv|resume|résumé)
2 (application|applying|applied|apply) (for|to|with|at|as)
2 (hiring|recruiting|recruitment|recruiter|talent acquisition|human resources|people team|hr)
2 (role|position|vacancy|job|post|opening|internship)
2 (interview|interviewer*|interviewed|interviewing)
2 (candidate|applicant|shortlist*)

[work]
1 (team|career|careers|skills|experience|salary|qualifications)
1 (engineer|developer|analyst|manager|designer|consultant|scientist|intern|administrator|assistant|director|accountant|planner|architect|technician|specialist|coordinator|nurse|teacher)
1 (next step*|next stage|next round|start date|references|notice period|onboarding)

[hiring]
2 (offer letter|job offer|your employment|offer of employment|final round|interview|on-site day|your portfolio)

[contact]
4 (our|your|all the|several|these|those|last week's) (phone|video|recent|last|great|lovely|first|second|final|technical|zoom|on-site|onsite)? (conversation|conversations|chat|chats|talk|talks|interviews|discussion|discussions|session|sessions|rounds)
4 (speaking|talking|meeting|chatting|interviewing|spoke|talked|met|chatted|interviewed) (with|to) (you|us|me|our team|the team|several of us|everyone|all of us)
4 (meeting|met|interviewing|interviewed) (you|our team|the team|several of us)
-4 (like|love|want|happy|forward|able|hope|invite|asked|wants) .. to (speak|talk|meet|chat|interview)
4 (time|day|hour|hours|afternoon|morning) (that)? (you)? (spent|took) (with|talking|speaking|interviewing|meeting|to interview|to talk|to speak|to meet|at our office)
4 (after|following|since) (our|all the|your) .. (interview|interviews|conversation*|chat*|call|rounds|meeting*|visit|talk*|phone|weighed)
4 (coming|came) (in|to|by|all the way|over) .. (interview|meet|monday|tuesday|wednesday|thursday|friday|office|see us|speak|talk|yesterday|on)
4 your (presentation|whiteboard|on-site|onsite|panel|coding session|case presentation|technical interview|interview at|interview with|interview last|interview yesterday|interview performance)
4 from your interview
4 (as i|as we) (said|discussed|mentioned) .. (phone|call|talk)
4 (interviewed|came across|presented) very well
4 (thanks|thank you) .. (meeting|seeing|visiting|talking|speaking|spending)
4 (after|since|during) (your|the) visit
4 (lovely|good|great|nice|fun) to (chat|talk|meet|speak) .. (other day|yesterday|last|on|earlier|again)
4 (enjoyed|loved|pleasure|great|good|nice|lovely|appreciated) .. (talking|speaking|meeting|conversation*|chats|our talk|interview|getting to know|time you spent|to meet|to talk|to speak|to have met|your visit)
4 (weighed|considered|reviewed|completed|after) .. all .. interviews
4 rounds (you)? .. (did|us|with|interview*)
4 (interview|client|panel) feedback
4 feedback .. (interview|session|client|panel)
4 (time|taking) .. to (interview|speak|talk|meet|chat) (with)? (us|me|our|the|several)

[personal]
2 (as far as feedback|some feedback for you|my feedback|piece of advice|contact me|write to me|write me|drop me a line|talk to me|looking for someone local)
2 (i'm|i am|i've|i have|i was|i'd|i would|i'll|i wanted|i know|i owe|i read|i enjoyed|i hate|i really|i think|i thought|i regret)
2 (let's|lets) (stay|keep)
2 (my number|call me|drop me|coffee|send me a line|reach me|give me a call|text me|ring me)
1 (honest|honestly|personally|frankly|myself)

[form]
3 (do not|don't|please do not) (reply|respond)
3 (not monitored|unmonitored|go unread|automatically generated|automated message|auto-generated|automatic message|no-reply|noreply|this mailbox)
3 (dear|hello) (applicant|candidate|sir or madam|sir/madam|professional)
2 (talent acquisition|talent team|recruiting team|recruitment team|hiring team|people team|hr team|careers team|recruitment service)
2 (job id|req|requisition|reference number|ref|job number|req id)
2 (due to|because of|given) the .. (number|volume)
2 (careers page|career page|career site|jobs page|talent community|talent network|talent pool|job alert|future openings)
1 (thank you for|thanks for) .. (interest|applying|application)

[hypothetical]
1 (if|should|in the event|in case|unless|once|whether|when|were) (that)? (you|your|we|the|there|a|our|they|it|selected|successful|shortlisted|unsuccessful|anyone|this) .. (selected|successful|unsuccessful|shortlisted|suitable|match|matches|matched|chosen|a fit|progress*|hear from|heard|contacted|invited|offered|proceed|move forward|moving forward|considered|qualify|qualified|qualifications|alignment|like to go|pass|passed|make you|opens|arises)
1 (assume|presume|consider|means) .. (unsuccessful|not been successful|not successful|not been selected)
1 (if|should|unless|when) (you)? .. not .. (hear|heard|receive|received|contacted|selected|successful|invited)
1 (may|might|could|would) be (invited|asked|contacted|offered|selected|rejected)

[others]
1 (candidates|applicants|those|people|anyone) (who|that|with|whose) .. (will|are|may|would|is|can|get|have)
1 only (applicants|candidates|those|shortlisted|selected|successful)
1 (shortlisted|successful|selected|suitable|qualified) (candidates|applicants) (will|are|may|would|only)
1 (the process|our process|hiring process|selection process|interview process) .. (consists|includes|involves|usually|typically|normally|may include)
1 (he|she|him|her|his)
1 (after|before) .. interview* .. (the best|we decide)
"""  # noqa: E501 - one line a phrase, however long
