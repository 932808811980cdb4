### Words of the result: the levels, whom to see and what to do, the signs to watch for, and the countries.
### Telephone numbers come from countries.toml and stand in no text.

## Levels: the heading, the name in mid sentence, the line under the heading

level-emergency = Get emergency help now
    .name = emergency
    .lead = Please do not wait, day or night: something you answered needs help at once.

level-same_day = Speak to a clinician today
    .name = same day
    .lead = This should not wait until tomorrow, even at night or on a weekend.

level-soon = See your GP this week
    .name = this week
    .lead = Most people with such answers have nothing serious, but have it checked within days to be
        sure.

level-routine = Book an ordinary visit
    .name = ordinary visit
    .lead = Nothing you answered needs help in a hurry, but a visit in the next weeks can help.

level-self_care = You can look after this yourself for now
    .name = self-care
    .lead = Your answers show none of the warning signs that this check asks about.

headline-self_care = Keep moving as well as you can, and watch for changes

not_a_diagnosis = This is not a diagnosis: it says how soon to be seen, and only a clinician can find the
    cause.

## Emergency

who-call_ambulance = Call the emergency number now
    .do = Stay where you are, and do not be driven: the crew can help you from the moment they come. If you cannot call, ask someone near you to do it.
        If it is hard for you to hear or speak on the phone, use a text or relay service. If nobody
        answers, call again at once.

who-go_to_emergency_now = Go to an emergency department now
    .do = Let someone drive you. Never drive yourself, whatever the cause. If nobody can take you soon,
        call the emergency number. Do not wait for the morning, or to see if it passes. At the desk, say
        or show the sentence given here.

## Today

who-hospital_today = Be seen in a hospital today
    .do = Go to an emergency department or a same-day unit, also at night or on a weekend. A walk-in
        clinic cannot scan or X-ray in time. If you are not sure where to go, ring the urgent care line
        first. If nobody answers there, go to the emergency department. Let someone else drive if you can.

who-urgent_line = Ring the urgent care line today
    .do = Ring the urgent care line, or your GP's same-day service. If there is no such line where you
        are, ring your own doctor's number for nights and weekends. If you reach nobody within 4 hours, go
        to an emergency department.

who-gp_today = Ring your GP today
    .do = Say that it has to be today, and read out the sentence given here. If the GP is closed or has no
        time today, ring the urgent care line. If you reach nobody there within 4 hours, go to an
        emergency department.

who-cancer_line = Ring your cancer team today
    .do = Ring your cancer team or its helpline; the number is on your card or in your letters. With no
        number or no team now, or if nobody answers, ring the urgent care line today. If you reach nobody
        there within 4 hours, go to an emergency department.

who-maternity_now = Ring your maternity unit now
    .do = Ring now, day or night: they expect such calls. With no unit yet, ring the urgent care line. If
        nobody answers, or you get worse, let someone take you to an emergency department.

who-hip_team = Ring the team that treated you today
    .do = Ring the team that did your operation or jab; the number is in your hospital letter. If they are
        closed or do not answer, ring the urgent care line today. If you reach nobody there within 4
        hours, go to an emergency department.

who-eye_today = Have your eye checked today
    .do = Go to an emergency eye service, or ring an optician who offers urgent checks, and say that it
        must be today. If none is open, ring the urgent care line. If nobody answers, go to an emergency
        department. Let someone else drive.

who-pharmacist_today = See a pharmacist or your GP today
    .do = Show the rash to a pharmacist or a GP today. In some places a pharmacist can treat it at once.
        If both are closed, ring the urgent care line. If you reach nobody, be seen first thing tomorrow.

who-poison_line = Ring the poison line now
    .do = Ring the poison line or the urgent care line now, not tomorrow, even if you feel well. Have the
        packet in your hand. If nobody answers, go to an emergency department.

who-crisis_line = Talk to someone now
    .do = Ring the crisis line now, day or night. You need not know what to say: the person there will
        help you begin. Ask someone you trust to stay with you. If nobody answers, ring again, or ring the
        urgent care line. If you may hurt yourself, call the emergency number.

## This week, or in the next weeks

who-gp_week = Ask your GP for a visit this week
    .do = If none is free, ring the urgent care line. If it is Friday evening or the weekend, ring the GP
        on the first open morning. If you get worse before then, ring the urgent care line. See a GP
        first: a physio cannot arrange blood tests or scans everywhere, and it can take weeks to see one.

who-maternity_week = Ask your midwife or GP for a visit this week
    .do = If neither has time this week, ring your maternity unit or the urgent care line and ask what to
        do. If it is Friday evening or the weekend, ring on the first open morning. If you get worse
        before then, ring the maternity unit or the urgent care line.

who-gp_or_physio = Book a visit with a GP or physio
    .do = A visit in the next weeks is soon enough. You can go to a physio without a GP where that is
        offered. If you find no visit, ring again in a few days. If you get worse while you wait, look at
        the signs to watch for, or ring your GP sooner.

## Signs to watch for: each list is a lead and its signs, joined into one sentence

safety-title = Signs to watch for

safety-emergency = Call the emergency number, or let someone drive you to an emergency department. Do so
    at once if:

safety-emergency-1 = the area between your legs goes numb

safety-emergency-2 = you cannot pee, or cannot hold your pee or poo

safety-emergency-3 = both legs tingle or go weak

safety-emergency-4 = a leg quickly gets weaker

safety-emergency-5 = you fall and cannot stand (call, do not be driven)

safety-emergency-6 = a leg suddenly turns cold, pale or blue (call, do not be driven)

safety-emergency-7 = you get chest pain, get short of breath or faint (call, do not be driven)

safety-emergency-8 = you get a fever with bad back or hip pain, and feel very ill

# Added to the list above for people whose old change has been checked.
safety-old_checked = your old change in pee, poo, sex or feeling gets worse or changes in any way

safety-today = Ring the urgent care line the same day if:

safety-today-1 = you get a fever with this pain

safety-today-2 = a foot or knee newly goes weak

safety-today-3 = one calf swells or turns warm

safety-visit = Book a visit if:

safety-visit-1 = you are no better in 6 weeks

safety-visit-2 = you are getting worse, at any time

safety-visit-3 = you are worried, at any time

## Talk to someone now: a link on each card

card-talk_now = I need to talk to someone now
    .help = You can ring the crisis line at any time, day or night. If you may hurt yourself or are in
        danger, call the emergency number. Nothing is lost: the check stays open, and you can come back to
        it.

## Countries

country-uk = United Kingdom

country-us = United States

country-eu = European Union

country-elsewhere = Another country
