### Words of the cards: titles, questions with their help and reason, headings and choices.

## Cards for everyone

card-c01_now = Right now

card-c02_control = Feeling between your legs, pee and poo

card-c03_legs = Your legs

card-c04_falls = Falls and standing

card-c05_you = About you

card-c06_health = Your health

card-c07_ill = Feeling ill, swelling, skin

card-c08_where = Where is it?

card-c09_start = How it began

card-c10_time = How long, and which way

card-c11_like = What it is like

card-c12_belly = Belly, pee, groin, shape

card-c13_worse = What makes it worse

card-c14_coping = How you are coping

## Cards that an earlier answer opens

card-t01_since = Since when?

card-t02_clarify = Let us check that

card-t03_clarify = Let us check one more thing

card-t04_clarify = Let us check one last thing

card-t05_pregnancy = Pregnancy

card-t06_vessels = Heart and vessels

card-t07_operation = Your operation

card-t08_joints = Joints and family

card-t09_load = Training and load

card-t10_better = What helps, and mornings

card-t11_worse2 = What else makes it worse

## Questions for everyone

question-c01_now = First, the signs that need help fast: do any of these fit?
    .help = Give each row its own answer, and choose Not sure if you cannot tell.
    .why = Most people with back or hip pain have none of these, but those who do need help at once.

question-c02_control = Has anything changed between your legs, or with pee, poo or sex?
    .help = New means it began or got worse in the last 2 weeks; if you cannot tell, choose Not sure.
    .why = Such a change can be a sign that the nerves at the base of the spine are pressed, and that needs
        help fast.

question-c03_legs = How do your legs feel, and how strong are they?
    .help = New means it began or got worse in the last 2 weeks. If you use a stick or a wheelchair, or a leg
        has long been weak, compare with your normal.
    .why = The nerves of the legs start in the back, so the legs show how those nerves are.

question-c04_falls = Did you have a fall or a knock, and can you stand and walk?
    .help = Do not try to stand or walk to find out; if you use a stick or a wheelchair, compare with your
        normal.
    .why = A cracked bone can hide, so it is good to ask even if you can walk.

question-c05_you-age = How old are you?
    .help = Give your age in whole years, or choose Rather not say and you will be asked a bit more.
    .why = Some causes of pain are more common at some ages.

question-c05_you-sex = Which one of these fits you?
    .help = If more than one fits, choose the one about pregnancy first, then the one about birth.
    .why = Some causes of pain come only with some organs, or with pregnancy and birth.

question-c06_health = Which of these fit you?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = Your health so far can change how soon a pain should be checked.

question-c07_ill = Which of these do you have?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = Pain in the back or hip can come with an illness, and these signs help to find it in time.

question-c08_where-places = Where does it hurt?
    .help = Mark each sore place; left and right are always your own left and right.
    .why = The place helps most to tell where the pain may come from.

question-c08_where-band = Does the pain also go round you?
    .help = Answer this for the pain you have now.
    .why = Pain that goes round the body can have causes of its own, so it has its own row.

question-c09_start = How did it begin, and what fills your days?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = The start of a pain helps to tell a strain from other causes.

question-c10_time-duration = How long have you had this pain?
    .help = Count from when this pain began; if it has changed of late, you can say so below.
    .why = Most new back pain eases within weeks, so how long it has lasted helps to see what comes next.

question-c10_time-direction = Which way is it going?
    .help = Choose Steadily worse only if it keeps getting worse; if it goes up and down, choose that.
    .why = Pain that only ever gets worse should be checked sooner than pain that comes and goes.

question-c10_time-ticks = Does any of these fit too?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = A first pain or a change can mean that a check is due.

question-c11_like = What is the pain like?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = The feel of a pain helps to tell nerves, muscles and joints apart.

question-c12_belly = Have you noticed any of these?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = Pain in the back or groin can start in the belly, a kidney or the groin.

question-c13_worse = What makes it worse?
    .help = Tick each one that brings on the pain or makes it worse; there is no need to test any of them
        now.
    .why = What makes it worse helps to tell where the pain may come from.

question-c14_coping = How are you coping?
    .help = Give each row its own answer; the rest of the check stays open, whatever you say here.
    .why = Pain can weigh on your mood, and there is help for that too.

## Questions that an earlier answer opens

question-t01_since = Since when have you had this?
    .help = Choose the first answer if it is new or worse, or if you are not sure. Choose it too if you
        cannot pee at all, or if your bladder does not empty.
    .why = A new change needs help fast, while an old one may need a check that is less urgent.

question-t05_pregnancy-signs = Pregnancy or a birth in the last 12 months: do you have any of these signs?
    .help = Give each row its own answer, and choose Not sure if you cannot tell.
    .why = Back or hip pain is common at this time, but a few signs need help now.

question-t05_pregnancy-weeks = How many weeks pregnant are you?
    .help = Give the full weeks. You may skip this: then you are shown only what suits later pregnancy.
    .why = Later on, it is best not to lie on your back for long, so some moves change.

question-t06_vessels = Which of these fit you?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = Some of your answers so far can have to do with an artery or a kidney.

question-t07_operation-weeks = How long ago was your hip replaced?
    .help = If both hips were replaced, answer for the newer one; if you are not sure, say so, and the app
        plays safe.
    .why = In the first 12 weeks, your own team's sheet comes before any exercise here.

question-t07_operation-approach = From which side did the surgeon reach the hip?
    .help = It may be in your hospital letter; if you do not know, the app leaves out each move that might
        not suit you.
    .why = Each way has its own moves to avoid.

question-t07_operation-wound = How does the scar look?
    .help = Use a mirror or ask someone to look, if you can.
    .why = A change in the scar can be a sign of an infection.

question-t08_joints-onset = How old were you when the back pain began?
    .help = Think of the first time you had this kind of pain, even if it went away for a while.
    .why = Back pain that starts young and lasts can come from inflamed joints.

question-t08_joints-ticks = Which of these fit you or your family?
    .help = Tick each one that fits, or choose None of these; a row can also be set to Not sure.
    .why = These signs together help to spot an illness with inflamed joints, which can be treated.

question-t09_load = Which of these fit you, or hurt?
    .help = Tick each one that fits, or choose None of these; there is no need to test any of them now.
    .why = They help to tell a strain from a bone that needs rest.

question-t10_better = What helps, and how are your mornings?
    .help = Tick each one that fits, or choose None of these; for morning stiffness choose one at most.
    .why = What helps is a good clue to where the pain may come from.

question-t10_better-head = Head and sight: do you have any of these?
    .help = Give each row its own answer, and choose Not sure if you cannot tell.
    .why = Stiff shoulders and hips can, in some people, come with inflamed arteries in the head.

question-t11_worse2 = What else makes it worse?
    .help = Tick each one that brings on the pain or makes it worse; there is no need to test any of them
        now.
    .why = It helps to tell pain from the hip and pain from the back apart.

## Checks for an unsure answer

# The flag's own question stands again below each test; the answers are about the flag, never about the test.
question-clarify-chest_pain_now = Touch the sore place lightly. Is it only the skin that hurts, sore to a
    light touch or with a rash, and nothing inside the chest?
    .help = Answer about pain inside the chest, not about the test. If any of the pain is tight, heavy
        or inside the chest, choose Yes, even if a touch does not hurt. Choose No only if just the skin
        is sore.
    .why = Pain inside the chest can come from the heart, and sore skin does not.

question-clarify-breathless_new = Say a whole sentence aloud. Then think of your last walk on the flat. Were
    both as easy as always, and did you cough up no blood?
    .help = Answer about your breath, not about the test. Choose No only if sitting, lying flat and
        walking on the flat are all as easy as always, and there was no blood. If one is harder, choose
        Yes. If you have not tried, choose Still not sure.
    .why = New short breath can be a sign of a clot in the lung, and this helps to see if it is new.

question-clarify-saddle_numbness = Dab with a tissue on the genitals, round the back passage, on the
    bottom and on the inner thighs, left and right. Is each part just as it always was, with no pins and
    needles?
    .help = Answer about the numb feeling, not about the test. Choose No only if each part feels as it
        always did. Both sides the same is not enough. If any part feels less or odd, or tingles, choose
        Yes.
    .why = Less feeling there can be a sign of pressed nerves at the base of the spine.

question-clarify-urine_retention_new = When did you last pee? Could you start within a minute, and did your
    bladder empty?
    .help = Answer about trouble with peeing, not about the test. Choose No only if your last pee was as
        easy as always and your bladder emptied. If you need to go and cannot, choose Yes. If it was
        long ago, choose Still not sure.
    .why = A bladder that does not start or empty can be a sign of pressed nerves.

question-clarify-urine_sensation_loss = Think of the last time you peed. Did you feel that your bladder
    was full? Did you feel the pee come out, and could you stop it half way as well as always?
    .help = Answer about lost feeling, not about the test. Choose No only if all three were as always.
        If you did not feel full, or did not feel the pee, choose Yes.
    .why = Lost feeling there can be a sign of pressed nerves at the base of the spine.

question-clarify-urine_leak_new = Think of the last 2 weeks. Did pee come out when you did not want it
    to, even once? Was a pad, your clothes or your sheets wet without you noticing?
    .help = Answer about leaking, not about the test. Choose No only if no pee came out by itself in the
        last 2 weeks. Dry clothes now are not enough. If you leaked, even once, choose Yes.
    .why = A new leak can be a sign of pressed nerves at the base of the spine.

question-clarify-bowel_control_loss = Think of each poo in the last 2 weeks. Did you feel it before it
    came, could you hold it, and did none leak out?
    .help = Answer about control of your poo, not about the test. Choose No only if all of this was as
        always. If you have had no poo since this began, choose Still not sure.
    .why = Lost control there can be a sign of pressed nerves at the base of the spine.

question-clarify-both_legs_new = Rub both calves and both thighs, then rise from a chair. Is there any new
    tingling, numbness or weakness in both legs, or pain that shoots down both?
    .help = Answer about the signs in both legs, not about how well you did the test. If there are none,
        choose No. If there are some, choose Yes.
    .why = New signs in both legs can mean that nerves in the spine are pressed.

question-clarify-leg_weakness_fast = Hold on to a worktop. Do five heel lifts and five toe lifts, then rise
    from a chair. Is any of it harder on that leg than last week?
    .help = Answer about a leg that gets weaker, not about the test. Do not stand up for this if the leg
        may not hold you: choose Yes. If one side does less than the other or than last week, choose
        Yes. If both do as much as last week, choose No.
    .why = A leg that gets weaker fast needs help fast, and this helps to tell weak from sore.

question-clarify-leg_short_or_turned = If you are lying, lift the cover and look. Do not get up, and do
    not move a sore leg. Are both legs as long as always, and does each knee point the way it always
    does?
    .help = Answer about the shape of the leg, not about the test. Choose No only if both legs look as
        they always do. If one looks shorter, turned or odd, choose Yes. If you cannot see it, choose
        Still not sure.
    .why = A leg that is newly short or turned can be a sign of a broken hip.

question-clarify-major_trauma = Think back to what happened. Was it a fall from above your own height, a
    vehicle, or a crush?
    .help = Answer about the accident. If it was none of the three, choose No. If it was one of them, choose
        Yes.
    .why = A big force can break a bone, even if you can still move.

question-clarify-testicle_pain_sudden = Did it come on fast, or is the testicle sore to a light touch,
    swollen, or higher than the other? Pain that came and went counts.
    .help = Answer about the pain, not about the test. If none of these fits, choose No. If any one fits,
        choose Yes.
    .why = A twisted testicle can be saved if help comes fast.

question-clarify-leg_cold_pale = Feel both feet with the back of your hand, and look at them. Is one
    clearly colder, whiter, greyer or bluer?
    .help = Answer about the leg, not about the test. Choose No only if both feet are as warm and look
        as they always do. If one is colder, paler, greyer or bluer, choose Yes.
    .why = A leg that is suddenly cold or pale can be a sign of a blocked artery.

question-clarify-groin_lump_painful = Lie down and press on the lump gently. Does it go back or get smaller?
    .help = Answer about a lump that will not go back, not about the test. If it goes back or gets smaller,
        choose No. If not, choose Yes.
    .why = A lump that will not go back can mean that a bit of gut is trapped.

question-clarify-pregnant_bleed_or_belly_pain = Look for these: any blood, pain low in the belly on one side,
    or pain at the tip of the shoulder. Or have you fainted or nearly fainted?
    .help = Answer about the signs. If there are none of them, choose No. If there is any one, choose Yes.
    .why = These can be signs of a bleed or of a pregnancy outside the womb.

## Headings

group-cancer_defence = Cancer and defences

group-bones_hips = Bones and hips

group-medicines_operations = Medicines and operations

group-ill = Feeling ill

group-hip_leg_skin = Hip, leg, skin

group-began = How it began

group-your_days = Your days

group-strength = How bad, and when

group-feel = How it feels

group-compare = Compare the places

group-also = Also

group-belly_pee_groin = Belly, pee, groin, shape of the back

group-also_ask = Also

group-joints_family = Joints and family

group-skin_bowel_eyes = Skin, bowel, eyes

group-helps = What helps

group-morning = In the morning

group-back_view = Back of the body

group-front_view = Front of the body

group-all_over = All over

## Choices

choice-yes = Yes

choice-no = No

choice-not_sure = Not sure

choice-no_checked = No: I did the test and it is normal

choice-clarify_yes = Yes, I have this

choice-clarify_not_sure = Still not sure

choice-none = None of these

choice-unsaid = Rather not say

choice-cannot_point = I cannot point to it

choice-unsure = I am not sure

# Sex
choice-female = Female

choice-pregnant = Pregnant, or might be

choice-postpartum = Gave birth in the last 12 months

choice-male = Male

# How long, and which way
choice-lt2w = Under 2 weeks

choice-w2_6 = 2 to 6 weeks

choice-w6_12 = 6 weeks to 3 months

choice-gt3m = Over 3 months

choice-better = Getting better

choice-up_down = Up and down

choice-same = The same

choice-worse_lt2w = Steadily worse, for under 2 weeks

choice-worse_2_6w = Steadily worse, for 2 to 6 weeks

choice-worse_6w = Steadily worse, for 6 weeks or more

choice-changed_3m = It has changed in the last 3 months

choice-after_cancer_unchecked = It began after the cancer, and no clinician has checked it

# Age when back pain began
choice-lt35 = Before 35

choice-y35_44 = From 35 to 44

choice-y45_plus = At 45 or later

# Hip replacement
choice-lt12w = Less than 12 weeks ago

choice-w12_plus = 12 weeks ago or more

choice-posterior = From the back (posterior)

choice-anterior = From the front (anterior)

choice-lateral = From the side (lateral)

choice-other_approach = Another way

# Since when
choice-since_new = New or worse in the last 2 weeks, or not sure

choice-since_strain_old = Only when I cough, sneeze or lift; for longer than 2 weeks, not worse; feeling and
    control are normal

choice-since_strain_preg = Only when I cough, sneeze or lift; and I am pregnant, or gave birth in the last 12
    months

choice-since_old_unchecked = For longer than 2 weeks, not worse, and no clinician has ever checked it

choice-since_old_checked = For a long time, unchanged, and a clinician has checked it

choice-since_slow_old = Slow to start for longer than 2 weeks, not worse, never checked, and my bladder
    empties

# A big accident
choice-trauma_yes = Yes, in the last 4 weeks

choice-trauma_old_unchecked = Yes, over 4 weeks ago, and no one has checked it

choice-trauma_old_checked = Yes, over 4 weeks ago, and it has been checked

# Socks and shoes
choice-socks_worse = Putting on socks or shoes makes it worse

choice-socks_easy = Socks and shoes are no trouble at all
