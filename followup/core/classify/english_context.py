"""What surrounds a decision in English mail: talk of hiring or of something else, who speaks to whom, how surely."""

from __future__ import annotations

CONTEXT = """
[unrelated]
3 (unsubscribe|manage your subscription|email preferences|view in browser|opt out|opt-out|update your preferences|stop receiving)
4 (job alert|jobs for you|recommended jobs|jobs you may|similar jobs you|jobs matching your|jobs near|see all jobs|job matches|top job picks|new jobs)
5 <number> (new|more)? .. jobs
6 (coaching session|career coach|webinar|masterclass|bootcamp|online course|newsletter|podcast|strategy call|money-back|free trial|limited time|ebook|e-book|resume review|cv review|land your dream|get hired)
6 (manuscript|reviewers|revise and resubmit|camera-ready|proceedings|journal of|program committee|call for papers|plenary|keynote)
4 (admissions (office|committee|team)|tuition|scholarship|autumn term|fall term|enrolment|enrollment|entering class|graduate admissions)
6 (special price|discount|% off|on sale|promo code|coupon|shop now|buy now|free shipping|your order|order number|invoice|refund|warranty|price list|best price|special offer)
6 (in an interview with|told reporters|lawsuit|stock market|ceo said|laid off|press release|shares fell|quarterly results)
3 (visa application|grant application|grant proposal|patent application|membership application|nomination|tender for|bid for|rfp|planning permission|insurance claim|passport application)
3 (our show|our podcast|for an article|journalist|press interview|the recording|media request|quote from you|as a guest)
5 (did you|have you) (hear|heard) (anything)? back
2 (dinner on|birthday|wedding|your mum|your mom|my cousin|my kids|drinks on)
4 (mailing list|linux|kernel|bug report|release notes|patch|source code|list archives)
4 (meeting minutes|board meeting|counterparty|trading desk|natural gas|gas pipeline|quarterly review|conference call)
3 (premium members*|upgrade to premium|who viewed your profile|complete your profile|update your profile|post your resume|upload your resume|add your resume)
5 (dating|singles|profile on our dating|matched with you|date with)
5 (strategy|discovery|consultation|coaching) (session|call)
5 (our coaches|career coach*|land the interview|ace your interview|get more interviews|beat the ats|job search strategy|interview questions|phrases that)
4 (standup|stand-up|fire drill|timesheet|expense report|staff meeting|all-hands)
4 (hi all|hello everyone|dear all|hi everyone|hello all|dear colleagues|hi folks)
1 (dentist|hygienist|dental|check-up|haircut|boiler|parcel|table for <number>|booking reference|your stay|your flight|your reservation|your delivery|our dog|our cat)
2 (the pub|a pint|beers|dinner at|football|the gym|the kids|love you lots|birthday party)
4 (parents' evening|your child|your son|your daughter|your car|your vehicle|your prescription|your repair|your bike|your laptop is|ready to collect|ready for collection|your order)
1 (audition*|choir|orchestra|the cast|league|tournament|book club|volunteer*)
5 (show you how|a demo|demo of|free consultation|our platform|our software|our solution) .. (saves|save|boost*|grow*|increas*|cut|cuts|reduce*|team|teams|business|revenue|costs|leads|roi|clients|minutes)
5 (save|saves|saved|boost|boosts|cut|cuts|reduce|reduces) .. (teams|companies|revenue|costs|leads|spend|businesses|%)
4 (share|tell) (your|us your|others your) interview experience (with|anonymously|on|to help|at)
3 (dad|mum|mom|granny|auntie|grandma|your sister|your brother|your uncle)
4 noticed (you're|you are|your company|your team|that you're|that your)

[foreign]
7 (mortgage|platinum|credit|debit|store|loyalty) card
7 (open|offer you|your|current|savings) (an|a|the)? (bank)? account (at this time|application|with us|number|opening)
7 (your|the) (bid|tender|proposal|quote|quotation) .. (not selected|unsuccessful|awarded|regret|outcome|supplier)
7 (awarded to another|another) supplier
7 (mock interview*|interview workshop|interview prep*|interview coaching|interview skills|interview tips|interview questions to)
7 (mentor|mentoring) .. (student*|applicant*|graduate*)
7 (call|talk|chat|meet) with a student
4 (verification code|one-time code|one-time password|one time password|passcode|security code|verify your (email|account|identity)|confirm your email address|reset your password|sign in to your .. account|login code|password reset|activate your account|new password)
6 (loan|mortgage|credit card|insurance quote|credit score|overdraft|cash advance|refinanc*)
7 (your|the|this) (manuscript|paper|abstract|article) .. (review*|accept*|reject*|publi*|revis*|decision|conference|present)
7 (application|admission|admitted|place) (to|for|on|in) (the|our|a)? .. (msc|phd|ph.d|mba|ma in|bachelor|master|degree|doctoral|undergraduate|graduate school|university|college|course)
3 (flat|apartment|landlord|landlady|tenant|lease agreement|rental|roommate|flatmate)
7 (lottery|million dollars|inheritance fund|next of kin|bank transfer|viagra|casino|bitcoin|crypto|per week from home|business proposal|opportunity of a lifetime|act now|risk free|money back|double your|extra income|multi-level|mlm)
7 (credit line|line of credit|credit limit|pre-approved|preapproved|cashback|interest rate)
5 (landlord|lettings|tenancy|property viewing)
7 appointment with dr
4 (strategy|discovery|coaching) (session|call)
5 (offer you|cannot offer you|a) (place|spot) in the (choir|altos|orchestra|squad|team this season|class|programme|course|play)
1 (library|membership|residence|parking|student|bus|travel|fuel|gift) (card|permit|pass)
6 (collect|pick up|activate) (the|your) (card|permit|pass)

[employer]
6 (we|i) (made|sent|gave) (the|an|our) offer to
6 (send|write|draft) .. (rejection*|offer letter) .. (to|for) (the|him|her|them|others)
6 if (she|he|they) (declines|accepts|says|turns)
5 (his|her|their) (resume|cv|references|application|background|skills|interview|candidacy|start date)
1 (the|this|our|that|a|each|every) (candidate|applicant) .. (tomorrow|today|at|her|his|their|scorecard|interview|panel|we|is|was|has|would|will|seems|did)
-5 (another|other) (candidate|applicant)
5 (to|you|we|i|they|please) (interview|interviewed|meet) (this|these|two|three|him|her) .. (candidate*|applicant*)
6 (scorecard|interview packet|interview kit|interview evaluation*|on the interview panel|hello all|hi all|dear all|hi team|several of you|all of you will|interviewer training|interview schedule for (the|him|her|this|our)|evaluation form)
6 (offer|offered|offers|extend|make|made|hire|hiring|interview|reject|rejected|invite|call) (an offer to|an offer for)? (him|her|them)
6 (please|kindly|could you|can you|would you|agreeing to|will you) ~ (arrange|schedule|set up|conduct|take the technical part|interview) .. (interview* with|interview* for|interview* of|phone interview|interview him|interview her|interview <number>)
-6 (arrange|schedule|set up|conduct|interview) .. (you|your|our)
6 (i|i'm|i am|i was) ~ (a strong candidate|looking for a job|applying for|interested in the position|interested in working for you|interested in a position|seeking a position)
6 (giving|gave|given) me .. (opportunity|chance) .. interview
5 (we|i) (interviewed|hired|rejected|met|spoke with|talked to) (him|her|a guy|someone|the candidate)
3 (he|she) .. (interview*|resume|hire|offer|candidate|position|applied|accepted|declined)
5 (new hire|headcount request|requisition approval|hiring plan|job description for|post the job|staffing request|our recruits|recruiting trip)
5 (recommend|recommending|refer|referring) (him|her|a friend|this candidate)
-5 (the|that) (candidate|applicant|person) (placed|ranked|who|whom|we|they|in|with)
5 (don't|do not) see a fit (for|with|between) (him|her|them|this)
5 evaluation* for

[hiring]
2 (come and work|come work|work with us|join our team|welcome aboard|pro rata|base salary|take-home|take home|coding challenge|coding test|hackerrank|codility|phone screen|on-site|onsite|shortlist|first round|second round|case study|work sample|technical interview|internal person|internal candidate|analyst scheme|graduate scheme|talent pool|talent community)
2 (your|the) (application|candidacy|candidature|cv|resume|résumé)
2 (application|applying|applied|apply) (for|to|with|at|as)
2 (hiring|recruiting|recruitment|recruiter|talent acquisition|human resources|people team|hr)
2 (role|position|vacancy|job|post|opening|internship)
2 (interview|interviewer*|interviewed|interviewing)
2 (candidate|applicant|shortlist*)
2 (offer letter|job offer|your employment|offer of employment|final round|interview|on-site day|your portfolio)
2 (hire|hires|hired|shortlisting|short-listed|person specification|interview panel|the panel|applicants|vacanc*|vacancies|first interview|trial shift|trial day|working interview)
2 (your|the) (cover letter|application form|qualifications|bewerbung|candidature|github profile)
1 (your) (profile|experience|background|papers|documents|details|file|skills|talk|presentation|test|task)
2 (employment contract|contract of employment|employment|appointment to|annual gross|gross salary|starting salary|an hour|per hour|base|equity|benefits|probation)
2 (notice period|notice do you|your notice|start date|salary expectation*|right to work|references|referees|refs|reported to)
2 (next round|next stage|first round|second round|final round|phone screen|screening call|screening|intro call|final stage)
2 (coding|programming|design|technical|skills|writing|edit|typing) (test|exercise|task|assignment|challenge|assessment)
2 (baker|nurse|teacher|nursery assistant|technician|supervisor|programmer|engineer|developer|analyst|manager|designer|consultant|scientist|editor|architect|coordinator|specialist|dispatcher|accountant|administrator|researcher|driver|cook|chef|copywriter|librarian|controller|buyer|clerk|planner|officer|physicist|chemist|biologist|statistician|professor|lecturer|tutor|paralegal|lawyer|receptionist|electrician|welder|machinist|operator|cashier|barista|waiter|gardener|carpenter|mechanic|pharmacist|therapist|translator|writer|journalist|producer|recruiter) (job|role|post|position|vacancy|opening|application|interview)
1 (this|the|our|your) (search|hire|director|hiring process|founders|client)
1 (still|be|you) interested
2 (hiring committee|hiring team|selection committee)
2 before we (meet|talk|speak|interview)
2 (governors|headteacher|works council|recruitment|interviewed|joining formalities|appointment letter|letter of appointment|seminar to the committee)
2 (the|your|our) (job is yours|role is yours|founding|first hire)
2 (anyone on|taking on|takes on|take on staff|hiring anyone|staff)
2 (your) (letter and cv|enquiry|cv|speculative)
1 (saturday job|summer job|workshop job|the job|a job|your application|lovely application|paralegal|dispatcher|compliance|planner|finalist*)
1 (ctc|lpa|salary slip*|benefits|starting pay|trial month|health plan|full benefits)

[work]
1 (team|career|careers|skills|experience|salary|qualifications)
1 (engineer|developer|analyst|manager|designer|consultant|scientist|intern|administrator|assistant|director|accountant|planner|architect|technician|specialist|coordinator|nurse|teacher)
1 (next step*|next stage|next round|start date|references|notice period|onboarding)

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
4 (thanks|thank you|appreciate*) .. your time (yesterday|today|this morning|last week|on {day}|earlier)
4 (enjoyed|loved|liked) (our|the|your|my) (call|chat|talk|conversation|meeting|visit|discussion)
4 (pleasure|great|good|nice|lovely|wonderful) .. (to have you here|having you here|having you in|meeting you|seeing you|to have you with us|to see you here)
4 (coming|came|come) (by|over|in|to see us|to the|to our) .. (thanks|thank|again|we|last|yesterday)
4 (thanks|thank you) (again)? (for|so much for)? .. (coming by|coming in|coming over|coming to|interviewing)
4 your (talk|trial shift|trial day|visit) (was|went|on|last|here|yesterday)
4 (they|client|team|everyone|panel) .. (met|interviewed|saw|spoke to|spoke with) you
-7 (forward to|ahead of|before|prior to|to schedule|schedule|arrange|confirm|confirming|confirmed|prepare for|preparing for|about|regarding|upcoming|all set for|ready for|up|book|move|moving|reschedule|cancel|postpone|join|start|reminder of|reminder about|time for|like|love|have|having|times for|set for|room for|see you for|during|link to|agenda for|schedule for|details of|find|is) (our|your|the|a|all|these|those)? (two|three|final|first|second|next|phone|video|technical|zoom|upcoming|short|quick|initial)? (conversation|conversations|chat|chats|talk|talks|interview|interviews|discussion|discussions|session|sessions|rounds|call|visit|presentation|onsite|on-site|panel)
-7 (conversation|chat|interview|call|talk|interviews|discussion|session|visit|presentation|panel|onsite) (will (be|take|start|last)|is|are|takes|take place|starts|attached|this {weekday}|next|tomorrow|lies ahead)
-7 (interview|interviews|call|visit|presentation) .. (has been|have been|is|are) (now)? (scheduled|confirmed|booked|arranged|moved|rescheduled|cancelled)
6 (thank|thanks|enjoyed|after|following|since|pleasure|lovely|great|good|nice) .. (conversation|chat|interview|call|talk|interviews|discussion|session|visit|presentation|meeting|time|speaking|talking|to talk|to meet|coming) .. (yesterday|today|this morning|this afternoon|last|the other day|earlier|on {day}|with us|with you|again)
4 (conversations|conversation|discussions|interviews|chats|talks|meetings|calls) (we had|that we had|throughout|during|along|over the course of) (the|our|this)? (process|weeks|past|selection|hiring|last)

[personal]
2 (as far as feedback|some feedback for you|my feedback|piece of advice|contact me|write to me|write me|drop me a line|talk to me|looking for someone local)
2 (i'm|i am|i've|i have|i was|i'd|i would|i'll|i wanted|i know|i owe|i read|i enjoyed|i hate|i really|i think|i thought|i regret)
2 (let's|lets) (stay|keep)
2 (my number|call me|drop me|coffee|send me a line|reach me|give me a call|text me|ring me)
1 (honest|honestly|personally|frankly|myself)
2 (i'll be straight|to be straight|i'll be honest|honest answer|straight answer|to be frank|i won't lie|hand on heart)
2 (i'm sorry|i am sorry|i'm so sorry|i'm afraid|i am afraid|truly sorry|really sorry)
2 (happy|glad) to (give|share|talk|tell|explain) (you)? (more|feedback|some|detail*)
2 (your (c++|german|english|french|python|sql|excel|talk|presentation|design*|code|solution|portfolio|energy|answers)) (is|was|were|are)
2 (we|they|partners|team) (discussed|debated|talked) (it|this|you|about) .. (long|through|over|lot)
2 (keen|guys|fella|chap|folks|mate|hey|hiya|cheers)
1 (we|they) (missed|liked|loved|felt|thought|really)
2 i (gave|chose|picked|hired|went|took|decided|offered|found|promised|could only|can only|cannot|can't)
2 client (has|have)? (rejected|liked|felt|said|decided|preferred|thought|chose|chosen)
2 they (liked|felt|said|thought) (you|your|that you)
2 (feedback is|feedback was|reason is|reason was|reason being|the reason|mainly because|chiefly because|simply because)
2 (thank you|thanks) (for)? .. (visit|coming|your visit|meeting me|meeting us|meeting with)
2 i (liked|loved|enjoyed|admire*|appreciate*) your
2 (ciao|cheers|hugs|all the best to you|take care)
1 (lives|living|live) (already|here|nearby|locally)

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
