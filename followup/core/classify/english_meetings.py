"""How English mail asks to an interview, and tells of one that is arranged."""

from __future__ import annotations

MEETINGS = """
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
3 ({weekday}|{clock}) ... <ask>
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
4 (like|love|want|wants|keen|glad|happy|pleased|wish|wishes) to hear you (on|at|in|out|{day})
4 (come by|come in|come over|come round|come along|drop in|pop in|visit us) .. ({weekday}|<number>|{clock})
5 (work|spend) (a few hours|a day|half a day|a shift|an hour|a morning|an afternoon) with (us|the team)
5 {when} (do|would|could|can) you (like|want|prefer)? ~ (to)? (come|visit|talk|meet|call)
5 (asked|requested|required|invited|expected|called) to (appear|attend|come|present yourself|be present|report|be interviewed|meet)
4 (reserved|kept|held|saved|blocked|set aside|allotted|allocated) .. for you
4 (chance|opportunity) to (speak|talk|meet|chat|connect) (with)? (you)?
4 (see|find out|explore|check) (whether|if) (this|it|we|there) .. (could|would|might|can) (work|fit|match|be)
4 (coffee|lunch|breakfast|tea) .. (near you|near your|and see|with two|with our|with the team|with the partners)
4 pencil (in|you in) .. {date}
4 introduce you to the (crew|team|others|staff|guys)
4 (time|hour|moment) (for you)? to (connect|speak|talk|meet|chat|call|catch up)
4 (go through|talk through|walk through|run through|discuss) (your|the) (experience|background|cv|career|resume|profile|projects|application)
4 made the (cut|shortlist|short list|long list)
4 which (would|do|of them|one|day|date|slot|time) .. (you|suit*) (rather|prefer|like|choose|best)
4 (holding|running|conducting|doing|starting) interviews .. (on|{day}|next|in)
5 (have|get|see) you (on site|onsite|on-site|back|back in|here|in person|at our)
5 (second|another|follow-up|return) visit to (meet|see|talk)
-4 {when} (can't|cannot|don't|won't|can you not|aren't)
-4 (was|been) (so|very|really|a)? (nice|great|lovely|good|pleasure|wonderful|pleasant) (to|meeting|talking|speaking)
-5 (show you how|see a demo|our platform|our software|saves|book a demo)
4 (he|she|they|{gather}|who) (has|have) (time)? ~ <number> .. (or|and|on|free|open|available)
4 (either|any of these|any of those|one of these|one of them|any of them) ~ (ok|okay|work|works|suit|suits|good|fine|possible|convenient)
4 (next up|next|then|after that) (is|would be|will be|comes|we'd have|we would have) (a|an|the|your) .. {talk}
-6 (application|cv|it|which|details|file|papers) .. (passed|handed|given|sent|moved|forwarded) (it|them|on)? to (the|our|my)
-6 like you to come on (as|board)
5 (come|come and|come to|come over and) (see|visit|meet|talk to|speak to|speak with) (me|us|him|her|our|my) .. ({weekday}|<number>|tomorrow|week)
5 (shortlisted|short-listed|selected) for (the|this|our) .. (post|position|role|vacancy|job)
5 confirm .. (that you will|that you'll|you will|you'll|you can) (be)? (attend|attending|come|coming|be there|present)
4 (better|best|easier|preferable) for you (this|next|on|<ask>)
4 (ask|put) you (a few|some|several|a couple of) questions (over|on|by|in|about)

[update]
-6 (following|after|since) (your|the|our) (recent|last|final)? (interview|conversation|meeting) .. (confirm|pleased|happy|delighted|glad)
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
5 (reminder|remind|reminding) .. (your|of|about) .. (upcoming interview|interview|call|meeting|conversation|screening|panel|onsite)
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
4 (interview*|screening|panel|onsite|on-site|phone screen|call|conversation|chat|round|final round) .. (will be|will take place|takes place|is set|is on|is fixed|is at|is in|has a new time|has moved|was moved|at a new time|is now) .. ({day}|<number>|{clock}|new time)
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
3 (can't|cannot|unable|have to|has to|not|won't) .. after all
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
4 (interview|call|meeting|session|conversation|discussion) (will)? (now)? (be)? (now)? (held|take place|happen) (online|in|by|on|at|via|virtually|rather|instead)
4 (dial|use code|use pin|use passcode|access code|meeting code)
4 your (interviewer*|panel|panellists|interview panel) (is|are|will)
4 (interview|room|link|venue|address|time|place|date) .. (has|have) changed
3 (fresh|new|updated|correct|another) (link|invite|invitation|zoom|one for)
4 (work|suit|do|make|be|good|fine) .. instead ~ <ask>
3 (new dates|another date|new date|a new time) .. (follow|soon|shortly|find|agree|look)
5 (reminder:|reminder|reminder -) .. ({weekday}|<number>|tomorrow) .. {iv}
5 (moved|changed|switched|rebooked|shifted|put|got) you (to|onto|down for|in for) (<number>|{day}|the <number>|{clock})
5 (the|your|our) (meeting|appointment|interview|interviews|visit|call|session) .. (is off|are off|is cancelled|now begins|begins|now starts|starts|cannot be held|can't be held|is postponed|will not be held|is moved|has been moved|no longer|cannot take place)
4 (look forward|looking forward|forward) to (welcoming|seeing|meeting|greeting|having) you .. {date}
4 (looking forward|look forward|excited for) (to)? (tomorrow|{weekday}|then|our chat|our meeting|the interview)
4 (wait|waiting) for you .. ({date}|at our|office|reception|downstairs|lobby)
4 (change of plan|change of plans|small change|slight change|little change)
4 (will|is going to|is) join* us (in place of|instead of|too|as well|for the)
4 (have|bring|show) (an|your|a|some) (id|identification|passport) .. (ready|with you|gate|guard*|security|reception)
4 (stay on the line|on my way|five minutes late|minutes late|bear with me two|joining now)
4 (invite|invitation|calendar|entry) (has been|is|was) (updated|changed|moved|corrected|resent)
5 (you)? (didn't|did not) show up (for|to|at)
4 {weekday} it is
3 (reminder|remind|reminding) .. (your|of|about) .. (upcoming|appointment|visit)
4 (updated|changed|sent|resent|moved|corrected|amended) (the|your|our|you the|you a) .. (invite|invitation|link|entry|calendar)
5 (take|keep|use|go with|go for|stick to|stick with) the {weekday} .. (slot|one|time|option)
4 (no problem|no worries|of course|these things happen|don't worry) .. (let's|we can|how about|take|another|move|reschedule|then)
3 sorry for the (shuffle|change|mix-up|mixup|short notice|inconvenience|back and forth)
4 (has to|have to|had to|needs to|must) (fly|travel|be in|go to|leave|cover|attend) .. (on|{weekday}|that day|instead)
4 (quick|last-minute|last minute|one) change
5 (<number>|{weekday}|{clock}) .. instead
4 (you'll|you will) (now|be)? ~ (talk|speak|meet|chat) with .. (<number>|{weekday}|instead)
5 (can't|cannot|can not|couldn't|won't be able to) (do|make|manage) {weekday}
4 push (it|this|us|things)? ~ (to|until|back) .. ({weekday}|<number>|later)
4 moved you to ({weekday}|<number>|the)
"""  # noqa: E501 - one line a phrase, however long
