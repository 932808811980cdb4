### Words of the findings: the answer; and for each asked row the question, its meaning and its reason.

## A. Nerves at the base of the spine (cauda equina)

finding-saddle_numbness = Lost feeling or pins and needles around the genitals, the bottom or between the
    thighs
    .ask = Numb between the legs: have you lost feeling, or do you have pins and needles, around your
        genitals, your bottom, or between your thighs? Does it feel odd when you wipe, or in sex?
    .help = Any such change counts, even a mild or old one. A seat that goes numb only while you sit, and is
        normal within minutes of standing, is not this. If yours is old and has been checked, this app cannot
        judge it: still say yes, and ask your own team.
    .why = It can be a sign that the nerves at the base of the spine are pressed (cauda equina), and that
        needs help fast.

finding-urine_retention_new = Newly hard to start to pee, or not able to pee
    .ask = Hard to pee: is it newly hard to start to pee, or are you unable to pee?
    .help = A weak stream, a need to push, or a bladder that does not feel empty counts too. It counts
        even if you take codeine or have a large prostate. New means in the last 2 weeks, or worse in
        them. If you do not know, choose Not sure: the next card asks since when.
    .why = It can be a sign that the nerves to the bladder are pressed (cauda equina).

finding-urine_sensation_loss = Lost the feeling of a full bladder, or of pee coming out
    .ask = Bladder feeling: have you lost the feeling of a full bladder, or of pee coming out?
    .help = It counts if you do not feel that you are full, or do not feel the pee as it comes. If you say
        yes, the next card asks since when.
    .why = It can be a sign that the nerves to the bladder are pressed (cauda equina).

finding-urine_leak_new = Newly started to leak pee, or lost control of it
    .ask = Leaking pee: have you newly started to leak pee, or lost control of it?
    .help = New means it began or got worse in the last 2 weeks. A leak only when you cough, sneeze or lift
        has its own answer on the next card. If you do not know how new it is, choose Not sure: that card asks
        since when.
    .why = It can be a sign that the nerves to the bladder are pressed (cauda equina).

finding-bowel_control_loss = Newly lost control of poo, or did not notice the need to go
    .ask = Poo control: have you newly lost control of your poo, or not noticed that you needed to go?
    .help = Hard or slow poo alone (constipation) is not this. New means it began or got worse in the last 2
        weeks. If you do not know how new it is, choose Not sure: the next card asks since when.
    .why = It can be a sign that the nerves to the bowel are pressed (cauda equina).

finding-erection_change_new = Newly not able to get an erection or to come
    .ask = Sex: have you newly become unable to get an erection or to come (climax)?
    .help = If only one part fits you, answer for that part. New means it began or got worse in the last 2
        weeks. If you do not know how new it is, choose Not sure: the next card asks since when.
    .why = On its own this is unlikely to come from pressed nerves, but with other signs it can, so it should
        be checked.

finding-both_legs_new = New tingling, numbness or weakness in both legs, or new pain that shoots down both
    .ask = Both legs: do you have new tingling, numbness or weakness in both legs, or new pain that shoots
        down both?
    .help = Both legs count, even if one is milder or came first. New means it began or got worse in the
        last 2 weeks. Muscles sore after exercise are not this, and nor are aching hips or knees.
    .why = It can be a sign that the nerves at the base of the spine, or the spinal cord, are pressed.

finding-leg_weakness_fast = A leg getting weaker over hours or days
    .ask = Leg getting weaker: is a leg getting weaker over hours or days?
    .help = It counts if the leg can do less now than it could hours or days ago. A leg that gives way at
        times has its own row. If a leg has been weak for a long time, compare with your normal.
    .why = Fast loss of strength can be a sign of a pressed nerve, a pressed spinal cord or a bleed.

## B. Nerve, one leg

finding-foot_drop_new = Newly lost the strength to lift the front of one foot, rise on tiptoe on it, or
    straighten that knee
    .ask = Weak foot or knee: have you newly lost the strength to do one of these? Lift the front of one foot,
        rise on tiptoe on it, or straighten that knee.
    .help = New means it began or got worse in the last 2 weeks. Any one of the three counts. If the leg has
        been weak for a long time, compare with your normal.
    .why = It can be a sign that one nerve is badly pressed, and a check today can help to save its strength.

finding-leg_weak_one_side_stable = One leg a bit weak, but not getting worse
    .ask = Weak leg: is one leg a bit weak, but not getting worse?
    .help = It means weak, not just sore. A leg that gets weaker over hours or days has its own row. If a leg
        has been weak for a long time, compare with your normal.
    .why = It can be a sign that a nerve from the back is sore or pressed.

finding-numb_spreading = A numb or tingling patch that is getting bigger
    .ask = Numb patch: is the numb or tingling patch getting bigger?
    .help = It means that the patch now covers more skin than before. A patch that stays the same size is not
        this.
    .why = A patch that grows can be a sign that a nerve from the back is more pressed than before.

## C. Spinal cord, cancer, general illness

finding-unsteady_clumsy_legs = Newly unsteady or clumsy on your feet, even before you walk far
    .ask = Clumsy feet: are you newly unsteady or clumsy on your feet, even before you walk far?
    .help = New means it began or got worse in the last 2 weeks. Legs that only ache or go heavy after a walk
        have their own row. If you have been unsteady for a long time, compare with your normal.
    .why = It can be a sign that something presses on the spinal cord.

finding-weight_loss_unplanned = Lost weight without trying
    .ask = Weight loss: have you lost weight without trying?
    .help = It means weight that went with no plan to lose it. Weight you set out to lose is not this.
    .why = It can be a sign of an infection or cancer, though most people with it have neither.

finding-pain_constant_no_ease = Pain there all the time, so that no position eases it, day or night
    .ask = Pain that never eases: is the pain there all the time, so that no position eases it, day or night?
    .help = If some position gives you ease, for a while at least, this is not it. Pain that comes when you
        roll over is not this.
    .why = It can be a sign of a cracked bone, an infection or cancer, though most people with it have none of
        these.

finding-pain_band_chest = Pain that goes round the chest or belly like a band
    .ask = Band of pain: does the pain go round your chest or belly like a band?
    .help = It runs round your trunk, like a belt or a strip. Tight, heavy or sharp pain inside the chest is
        not this: if that comes on, call the emergency number.
    .why = It can be a sign of trouble with the spinal cord, the main artery or a spine bone, or of shingles.

finding-pain_steadily_worse_6wk = Pain that has got steadily worse for 6 weeks or more

finding-unexplained_unwell = Generally ill, and cannot say why
    .ask = Feeling ill: do you feel generally ill and cannot say why?
    .help = It means ill in your whole body, not just sore. If you know why you feel ill, such as a cold, this
        is not it.
    .why = It can be a sign of an infection or, in a few people, cancer behind the pain.

finding-spine_shape_change = A back that has newly changed shape, a new lump, or lost height
    .ask = Back shape: has your back newly changed shape, or is there a new lump, or have you lost height?
    .help = Any one of the three counts, even if it does not hurt there. A shape that your back has had for
        years is not this.
    .why = It can be a sign of a cracked bone in the spine or, in a few people, cancer.

finding-ovarian_signs = For 3 weeks or more: bloated most days, full after a few bites, peeing more, or low
    belly pain
    .ask = Bloating or belly pain: have you had one of these for 3 weeks or more? Bloated most days, full
        after a few bites, peeing more, or low belly pain.
    .help = Any one of the four counts, if it has gone on for 3 weeks or more.
    .why = Most people with this are fine, but it can be a sign of a growth or cancer in an ovary.

finding-testicle_lump_ache = A lump, a change in size, or a dull ache in a testicle
    .ask = Testicle lump or ache: do you have a lump, a change in size, or a dull ache in a testicle?
    .help = Any one of the three counts, on one side or both. Sudden, severe pain in a testicle is not this:
        if that comes on, get help at once.
    .why = Most such changes are not serious, but one can be a sign of cancer of the testicle, so it needs a
        check.

## D. Broken bones

finding-major_trauma = Began after a big accident in the last 4 weeks, such as a car crash or a fall from a
    height
    .ask = Big accident: did this start after a big accident in the last 4 weeks? It may be a car crash or a
        fall from a height, for example.
    .help = A crash, a crush, or a fall from above your own height counts. A small trip or knock has its own
        row. If your neck hurts or you are newly numb, do not move, and call the emergency number.
    .why = A big force can break a bone, even if you can still move.

finding-fall_cannot_stand_or_lift = Not able to stand on the leg, or to lift it, since a fall, knock or hard
    landing
    .ask = Leg after a fall: did you have a fall, knock or hard landing? And since then, are you unable to
        stand on the leg, or unable to lift it?
    .help = Not able to stand on it or not able to lift it: either one counts, even with no bruise. Do not try
        to stand on it to find out. If you could not stand before the fall, compare with your normal.
    .why = It can be a sign of a broken hip.

finding-leg_short_or_turned = A leg that newly looks shorter, turned out, or at an odd angle
    .ask = Leg shape: does the leg newly look shorter, turned out, or at an odd angle?
    .help = Any one of the three counts, after a hip replacement too. If your legs have differed in length or
        shape for years, compare with your normal.
    .why = It can be a sign of a broken hip, or of a hip out of its socket.

finding-walk_groin_pain_after_fall = Fell, or landed or sat down hard, in the last 6 weeks; can walk, but with
    groin or deep hip pain
    .ask = Groin pain after a fall: in the last 6 weeks, did you fall, or land or sit down hard? And can you
        walk, but with groin or deep hip pain?
    .help = Yes means both: a fall or a hard landing or sit-down, and groin or deep hip pain. If you use a
        stick or a wheelchair, compare with your normal.
    .why = A cracked hip can hide: some people can still walk on it, so it needs an X-ray.

finding-trauma_old_unchecked = A big crash or fall more than 4 weeks ago that no one has checked

## E. Infection

finding-sepsis_signs = Confused or very drowsy, breathing very fast, or blotchy or blue skin
    .ask = Very ill: are you confused or very drowsy? Do you breathe very fast, or is your skin blotchy or
        blue?
    .help = Any one of these counts. If you are with the person, trust what you see: they may not notice it.
    .why = It can be a sign that the body cannot cope with an infection (sepsis), and that needs help at once.

finding-fever_or_shivers = A high temperature, or feeling hot and shivery, with this pain
    .ask = Fever: do you have a high temperature, or feel hot and shivery, with this pain?
    .help = You do not need to measure it: feeling hot and shivery counts. Hot flushes with no shivers and no
        high temperature are not this.
    .why = Fever with this pain can be a sign of an infection in the spine, a hip or a kidney.

finding-hip_hot_red_swollen = A hip or groin that is newly hot, red or swollen
    .ask = Hot hip: is the hip or groin newly hot, red or swollen?
    .help = Any one of the three counts. A hip that is only sore or stiff is not this.
    .why = It can be a sign of an infection in the joint, which should be treated fast.

finding-hip_cannot_move = A hip so sore that it cannot be moved at all
    .ask = Hip too sore to move: is the hip so sore that you cannot let it be moved at all?
    .help = It means you cannot let it be moved, by you or by anyone else. A hip that is sore or stiff but
        still moves is not this.
    .why = It can be a sign of an infection in the joint.

finding-joint_hot_swollen = One joint, such as a toe, knee or wrist, newly hot, red and swollen
    .ask = Hot joint: is one joint, such as a toe, knee or wrist, newly hot, red and swollen?
    .help = It counts even with no fever. A joint that is only stiff or puffy is not this. The hip has its own
        row.
    .why = It can be gout, but it can also be an infection in the joint, so it needs a check today.

finding-wound_leak = A scar over the hip or back that is red, hot or leaking
    .ask = Scar: is the scar over your hip or back red, hot or leaking?
    .help = Any one of the three counts. A scar that is only sore or itchy is not this.
    .why = It can be a sign of an infection in the wound.

## F. Blood vessels, bleeding, medicines

finding-chest_pain_now = Tight, heavy or sharp pain inside the chest
    .ask = Chest pain: do you have tight, heavy or sharp pain inside your chest, not a strip of sore or
        blistered skin?
    .help = Pain inside the chest counts. Skin that is sore to a light touch or has a rash, with nothing
        inside the chest, is not this.
    .why = It can be a sign of trouble with the heart, the main artery or a clot in the lung.

finding-breathless_new = New short breath in the last 2 weeks at rest, lying or on the flat, or coughing blood
    .ask = Breath: in the last 2 weeks, are you newly short of breath at rest, lying or on the flat, or
        coughing blood?
    .help = Any one of these counts. If you puff on hills just as you have for years, that is not this.
    .why = It can be a sign of a clot in the lung.

finding-sudden_severe_with_collapse = Sudden, severe back or belly pain with a faint, a near faint on
    standing, or a cold sweat
    .ask = Faint with pain: did you have sudden, severe back or belly pain? And did it come with a faint, a
        near faint when you stood up, or a cold sweat?
    .help = Yes means both: the sudden, severe pain, and one of the three with it. You need not have passed
        out: a near faint when you stood up counts.
    .why = It can be a sign of a bleed from the main artery in the belly.

finding-tearing_sudden = A ripping or tearing pain from nowhere that peaked within minutes
    .ask = Tearing pain: did a ripping or tearing pain come from nowhere, and peak within minutes?
    .help = It counts at any age. Pain set off by a movement, such as a lift or a twist, is not this.
    .why = It can be a sign of a tear in the main artery.

finding-leg_cold_pale = A leg gone cold, pale or blue all of a sudden
    .ask = Cold leg: has a leg gone cold, pale or blue all of a sudden?
    .help = Any one of the three counts, if it came on all of a sudden. Feet that have been cold for years are
        not this.
    .why = It can be a sign of a blocked artery in the leg.

finding-gi_bleed = Poo black like tar, or vomited blood or brown grains
    .ask = Black poo or blood: is your poo black like tar, or have you vomited blood or brown grains?
    .help = Either one counts. The brown grains can look like ground coffee. If you also faint, call the
        emergency number.
    .why = It can be a sign of a bleed in the gut.

finding-leg_swollen_one = One calf or leg newly swollen, tight, warm, red or darker, or a new ache in the calf
    itself
    .ask = Swollen leg: is one calf or leg newly swollen or tight, or newly warm, red or darker? Sore alone is
        not this, unless it is a new ache in the calf itself.
    .help = Any one of these in one leg counts. If both legs have looked the same for years, that is not this.
    .why = It can be a sign of a blood clot in the leg.

finding-foot_rest_pain = Foot pain that wakes at night and eases when the leg hangs down
    .ask = Foot pain at night: does foot pain wake you at night, and ease when you hang the leg down?
    .help = Yes means both: it wakes you, and hanging the leg down (over the side of the bed, say) eases it.
    .why = It can be a sign that too little blood gets to the foot.

finding-leg_sore_slow = A sore on the leg or foot that has not healed in 2 weeks
    .ask = Sore that stays: do you have a sore on your leg or foot that has not healed in 2 weeks?
    .help = It means broken skin, not just a sore spot. It counts even if a nurse cares for it now: tell them
        too.
    .why = It can be a sign of poor blood flow or, with diabetes, of a foot that needs care.

finding-paracetamol_over = More paracetamol than the pack says, on a day this week
    .ask = Paracetamol: on any day this week, did you take more paracetamol than the pack says?
    .help = Add up all you took on one day. Some cold and flu remedies hold paracetamol too, so look at each
        pack. If you feel well, it still counts.
    .why = Too much paracetamol can hurt the liver before you feel ill.

finding-pulsing_belly = A strong pulse or beat felt in the belly
    .ask = Belly pulse: can you feel a strong pulse or beat in your belly?
    .help = Slim people who lie down can often feel one, and most often that is normal. If you feel a strong
        beat, still say yes.
    .why = It can be a sign of a swollen main artery, so it needs a check.

## G. Hip, slower

finding-cannot_bear_weight_no_fall = Suddenly not able to put weight on the leg, with no fall
    .ask = No weight on the leg: with no fall, have you suddenly become unable to put weight on the leg?
    .help = It means the leg cannot take your weight, and this came on all of a sudden. Sore, but still able
        to take weight, is not this. If you use a stick or a wheelchair, compare with your normal.
    .why = It can be a sign of a cracked bone or an infection in the hip.

finding-cannot_walk_at_all = Not able to walk at all because of this
    .ask = Cannot walk: are you unable to walk at all because of this?
    .help = It means you cannot walk at all. To walk slowly, with a limp or with pain is not this. If you use
        a stick or a wheelchair, compare with your normal.
    .why = Pain that stops all walking can have a cause, such as a broken bone, that needs a check today.

finding-hip_getting_worse_fast = A long-standing sore hip that suddenly got much worse
    .ask = Sore hip, now worse: has a long-standing sore hip suddenly got much worse?
    .help = It means a hip that was sore for a long time and then got much worse all of a sudden. Normal good
        and bad days are not this.
    .why = It can be a sign of a crack, an infection or poor blood flow in the hip bone.

## H. Other organs, pregnancy, mood

finding-belly_sudden_severe = Sudden, severe pain in the front of the belly, in the middle or low on one side
    .ask = Belly pain: did sudden, severe pain start in the front of your belly, in the middle or low on one
        side? Not in your back.
    .help = It means pain that is both sudden and severe. Pain that is only in your back is not this. Everyone
        is asked, since many do not know that they are pregnant.
    .why = It can be a sign of a swollen appendix, an organ that has twisted, or a pregnancy outside the womb.

finding-testicle_pain_sudden = Sudden, severe pain in a testicle
    .ask = Testicle pain: do you have sudden, severe pain in a testicle?
    .help = Pain that came and went counts too. A dull ache has its own row later. If you have no testicles,
        answer no.
    .why = It can be a sign that the testicle has twisted, and quick help can save it.

finding-groin_lump_painful = A sore or hard lump in the groin that will not go back in
    .ask = Groin lump, sore or hard: is there a sore or hard lump in your groin that will not go back in?
    .help = It counts if the lump stays out when you lie down and press it gently. A soft lump that goes back
        in has its own row.
    .why = It can be a sign that a bit of gut is trapped (hernia).

finding-groin_lump_soft = A soft lump in the groin that goes back in
    .ask = Groin lump, soft: is there a soft lump in your groin that goes back in?
    .help = It may come out when you stand or cough, and go back when you lie down. A lump that is sore or
        hard and stays out has its own row.
    .why = It can be a sign of a hernia, which most often can wait for a normal visit.

finding-pregnant_bleed_or_belly_pain = Pain low in the belly on one side, pain at the tip of the shoulder, or
    bleeding; or a faint or near faint with it
    .ask = Belly pain or bleeding: do you have pain low in your belly on one side, pain at the tip of your
        shoulder, or bleeding? Or have you fainted or nearly fainted with it?
    .help = Any one of these counts, even a little blood.
    .why = It can be a sign of a bleed, or of a pregnancy outside the womb.

finding-pregnant_waves = Back pain that comes in waves, fluid loss, or the baby moving less
    .ask = Waves, fluid, baby: do you have back pain that comes in waves, fluid loss, or the baby moving less?
    .help = Any one of the three counts. Waves come, build up and fade, again and again.
    .why = It can be a sign of labour, or that the baby should be checked.

finding-preeclampsia_signs = A bad headache, spots before the eyes, pain under the ribs, or sudden swelling;
    pregnant, or birth in the last 6 weeks
    .ask = Pregnant, or birth in the last 6 weeks: do you have one of these? A bad headache, spots before the
        eyes, pain under the ribs, or sudden swelling.
    .help = Any one of the four counts. If you might be pregnant, that counts as pregnant.
    .why = It can be a sign of pre-eclampsia, an illness of pregnancy with high blood pressure.

finding-flank_waves = Strong pain in the side that comes in waves
    .ask = Side pain in waves: does strong pain in your side come in waves?
    .help = The pain builds up, eases and comes back. People with it often cannot keep still.
    .why = It can be a sign of a kidney stone.

finding-blood_in_pee = Blood in the pee
    .ask = Blood in pee: is there blood in your pee?
    .help = Pink, red or brown pee can be blood. Blood that you know is from a period is not this.
    .why = It can be a sign of a kidney stone or, in some people, cancer, so it needs a check.

finding-pid_signs = New low belly pain with odd discharge, or bleeding or pain after sex
    .ask = Low belly pain: do you have new low belly pain with odd discharge, or bleeding or pain after sex?
    .help = Odd discharge means that it looks or smells not normal for you. Low belly pain that you have had
        for years, with no change, is not this.
    .why = It can be a sign of an infection in the womb or the tubes.

finding-rash_one_side = A new blister rash in a band on one side
    .ask = Rash: is there a new blister rash in a band on one side?
    .help = It is a strip of small blisters on one side of the body. Treatment for it works best within 3
        days.
    .why = It can be a sign of shingles, which can cause back or hip pain.

finding-red_eye_painful = An eye sore and red now, with blurred sight or light hurting
    .ask = Sore red eye: is an eye sore and red now, with blurred sight or light hurting?
    .help = Now is what counts. A sore red eye that you once had and that has healed is asked in another row.
    .why = It can be a sign of inflammation in the eye (uveitis), which can come with some kinds of back pain.

finding-gca_signs = A new headache, a sore scalp, or jaw pain when chewing
    .ask = Headache, scalp or jaw: do you have a new headache, a sore scalp, or jaw pain when you chew?
    .help = Any one of the three counts. A headache just like the ones you have had for years is not this.
    .why = With stiff shoulders and hips it can be a sign of inflamed arteries in the head (giant cell
        arteritis).

finding-sight_loss_new = Lost sight or seen double, even for minutes
    .ask = Sight: have you lost sight or seen double, even for minutes?
    .help = It counts even if your sight came back.
    .why = It can be a sign of inflamed arteries in the head (giant cell arteritis), and quick help can save
        sight.

finding-pain_unbearable = Pain there all the time, even lying still, and so bad that it is hard to think or
    talk
    .ask = Unbearable pain: is it there all the time, even lying still, and so bad that it is hard to think or
        talk?
    .help = Yes means both: it is there all the time, even when you lie still, and it is that bad. Bad pain
        that comes and goes is not this.
    .why = Pain as bad as this needs a clinician today, to find the cause and to help you with it.

finding-mood_harm = Thoughts of ending your life or hurting yourself
    .ask = Thoughts of harm: do you have thoughts of ending your life or hurting yourself?
    .help = A thought counts, even if you do not plan to act on it. You can say yes here: you will see at once
        who you can talk to, day or night.
    .why = Pain can bring such thoughts, and there are people who want to help you right now.

finding-mood_hopeless = Feeling so low or without hope that you need to talk to someone today
    .ask = Low mood: do you feel so low or without hope that you need to talk to someone today?
    .help = It is about today and about what you need. To be fed up with the pain, but not in need of a talk
        today, is not this.
    .why = Pain can pull your mood right down, and a talk today can help.

finding-both_legs_walking_only = Both legs ache or go heavy only after walking for a while
    .ask = Both legs on a walk: do both legs ache or go heavy only after you walk for a while?
    .help = It means your legs are fine at first and ache or go heavy after a while. New tingling, numbness or
        weakness in both legs has its own row. If you use a stick or a wheelchair, compare with your normal.
    .why = It can be a sign that the nerves in the low back have too little room (spinal stenosis).

## I. Since when, and time

finding-urine_leak_strain_old = Leaking pee only on a cough, sneeze or lift, for more than 2 weeks, not worse;
    feeling and control are normal

finding-urine_leak_strain_preg = Leaking pee only on a cough, sneeze or lift, while pregnant or within 12
    months of a birth

finding-urine_leak_old_unchecked = Leaking pee, not only on a cough, sneeze or lift, for more than 2 weeks;
    not worse, never checked

finding-urine_sensation_old_unchecked = Bladder feeling changed more than 2 weeks ago; not worse, never
    checked

finding-bowel_control_old_unchecked = Poo control changed more than 2 weeks ago; not worse, never checked

finding-urine_slow_old = Pee slow to start, or a weak stream, for more than 2 weeks; not worse, and the
    bladder empties

finding-erection_old = Trouble with erections or with coming (climax) for more than 2 weeks; not worse

finding-no_better_6wk = Pain for 6 weeks or more that is the same or worse

## J. Worked out from several answers

finding-first_pain_over_50 = First bad back or hip pain ever, at age 50 or over

finding-hip_cannot_move_unwell = A hip too sore to be moved, or a leg that suddenly takes no weight with no
    fall; and a fever, shivers or feeling ill

finding-groin_pain_impact_training = Groin or front hip pain; it hurts to run, hop or land; and running,
    marching or jumping most days, or lately more of it

finding-groin_pain_avn_risk = Groin pain; and steroid pills for 3 months or more, a lot of alcohol most days,
    sickle cell, lupus or a past broken hip

finding-teen_hip_limp = Under 18, with pain at the hip, groin, knee, or front or side of the thigh; and a
    limp, no weight on the leg, or not able to walk

finding-flank_fever_pee = Pain in the side under the ribs, with a fever or shivers, or with burning or cloudy
    pee

finding-axspa_pattern = Back, pelvis or buttock pain for over 3 months that began before age 45, with 4 or
    more signs that fit an inflamed spine

finding-pmr_signs = Age 50 or over, both shoulders stiff or sore, pain at both hips, and stiff in the morning
    for more than 30 minutes
