"""English phrases and what they speak for: one line a phrase (grammar.py says how), and the slots they share."""

from __future__ import annotations

from followup.core.classify.english_answers import ANSWERS
from followup.core.classify.english_context import CONTEXT
from followup.core.classify.english_meetings import MEETINGS
from followup.core.classify.english_steps import STEPS

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
        "interview|interviews|screening|panel interview|onsite|on-site|final round|phone screen|call|meeting"
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
        "|film|model|solve|implement|debug|refactor|plan|bake|cook|map out|calculate"
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
        "|sit with|catch up|connect|natter|interview|present"
    ),
    "when": ("when|what time|what times|which day|which days|what hour|which time|what day|what days|which slot"),
    "weekday": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs"
        "|fri|tomorrow|tonight|this afternoon|this evening|next week|this week|noon|lunchtime"
    ),
    "date": ("{day}|the <number>|<number>|{clock}|noon|summer|spring|autumn"),
}

TABLE = f"{ANSWERS}\n{MEETINGS}\n{STEPS}\n{CONTEXT}"
