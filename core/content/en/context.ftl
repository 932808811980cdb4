### Words of the context findings: the answer; for each asked row also the question, its meaning and reason.

## Age, sex, time and other answers

finding-age_45_plus = Age 45 or over

finding-age_50_plus = Age 50 or over

finding-age_60_plus = Age 60 or over

finding-age_65_plus = Age 65 or over

finding-age_70_plus = Age 70 or over

finding-age_u10 = Age under 10

finding-age_u16 = Age under 16

finding-age_u18 = Age under 18

finding-age_u25 = Age under 25

finding-age_u40 = Age under 40

finding-age_under_60 = Age under 60

finding-age_unsaid = Rather not say (age)

finding-fem_40_60 = Female, age 40 to 60

finding-sex_female = Female

finding-sex_male = Male

finding-sex_unsaid = Rather not say (sex, pregnancy or birth)

finding-pregnant = Pregnant, or might be

finding-postpartum = Gave birth in the last 12 months

# Also set by the tick "began after the cancer, and no clinician has checked it".
finding-pain_new_or_changed = Pain that is new or has changed in the last 3 months, or that began after a
    cancer and no clinician has checked

finding-pain_steadily_worse = Pain that has got steadily worse for 2 weeks or more

finding-dur_6w_plus = Pain for 6 weeks or more

finding-dur_gt3m = Pain for over 3 months

finding-o_before35 = Back pain that began before age 35

finding-o_before45 = Back pain that began before age 45

finding-onset_after_45 = Back pain that began at age 45 or later

finding-pelvic_old_checked = An old change in pee, poo or sex, the same for a long time, and checked by a
    clinician

finding-legs_feel_normal = Legs feel normal: no to each leg question, apart from legs that ache or go heavy
    only on a walk

# Also set by "not sure".
finding-thr_lt12w = Hip replacement less than 12 weeks ago, or not sure when

finding-thr_gt12w = Hip replacement 12 weeks ago or more

finding-socks_easy = Socks and shoes are no trouble at all

## Places

finding-flank_ache = Pain in the side, under the ribs

finding-loc_back_high = Pain in the upper or middle back, near the spine

finding-loc_back_mid = Pain in the middle of the low back

finding-loc_back_side = Pain in the low back, beside the spine

finding-loc_dimple = Pain at the dimple above the buttock

finding-loc_buttock = Pain in the buttock

finding-loc_sitbone = Pain at the bone you sit on

finding-loc_back_leg = Pain in the back of the thigh

finding-loc_outer_hip = Pain on the outer side of the hip

finding-loc_outer_thigh = Pain on the outer side of the thigh

finding-loc_front_hip = Pain at the front of the hip

finding-loc_groin = Pain in the groin

finding-loc_pubic = Pain at the pubic bone

finding-loc_belly = Pain in the belly

finding-loc_testicle = Pain in a testicle

finding-loc_front_thigh = Pain in the front of the thigh

finding-loc_knee = Pain in the knee, at the front or side

finding-loc_knee_back = Pain at the back of the knee

finding-loc_below_knee = Pain in the calf or shin

finding-loc_foot = Pain in the foot

finding-loc_wide = Pain in many places all over

finding-loc_hips_both = Pain on both sides: at the hip, the groin, the buttock or the front of the thigh

finding-loc_outer_both = Pain on the outer side of both hips

finding-one_side_only = Pain on one side only

## Self-tests

finding-t_hip_turn_in = Turning the bent hip inward is stiff or hurts the groin

finding-t_one_leg_30 = Outer hip pain within 30 seconds of standing on one leg

finding-t_leg_raise = Lifting the straight leg brings leg pain below the knee

finding-t_hip_moves_no_change = Moving the hip changes nothing

finding-t_back_moves_bring_it = Moving the back brings on the pain you know

finding-t_back_moves_no_change = Moving the back changes nothing

## Legs, falls and standing

finding-leg_numb_one_side = Numb or tingling skin in one leg only
    .ask = Numb leg: do you have numb or tingling skin in one leg only?
    .help = It counts if one leg has dull skin, or pins and needles; new numbness in both legs has its own
        row.
    .why = It can come from a sore nerve in the back, and that often eases over weeks to months.

finding-leg_gives_way = A leg that gives way at times
    .ask = Leg gives way: does a leg give way under you at times?
    .help = It means the leg lets you down for a moment; if you use a stick or a wheelchair, compare with
        your normal.
    .why = It can come from a nerve, a hip or a knee, so it helps to know.

finding-minor_fall = Pain that began after a small trip, fall or knock, or after landing or sitting down
    hard, in the last 6 weeks
    .ask = Small fall or knock in the last 6 weeks: did the pain start after a small trip, fall or knock? Or
        did it start after you landed or sat down hard?
    .help = It counts even if it seemed like nothing at the time; a big accident has its own row.
    .why = In some people even a small fall can crack a bone, so it is good to ask.

finding-head_knock = Hit your head in that fall
    .ask = Head knock: did you hit your head in that fall?
    .help = Any knock to the head counts, even if it left no mark.
    .why = If you take a blood thinner, a knock to the head must be checked at once.

finding-limp = A limp
    .ask = Limp: do you limp?
    .help = It means an uneven walk; if you use a stick or a wheelchair, compare with your normal.
    .why = It can show that a hip is sore, and after a fall it can mean that you need an X-ray.

## Your health

finding-hx_cancer = Cancer at some time, now or in the past
    .ask = Cancer: have you ever had cancer (not counting simple skin cancer)?
    .help = It counts even if it was long ago or was cured. Melanoma and cancers of the blood count too.
    .why = New pain after a cancer most often has another cause, but it should be checked.

finding-cancer_treatment = Cancer treatment in the last 6 weeks (chemo, immune, radiation)
    .ask = Cancer treatment: have you had any in the last 6 weeks (chemo, immune, radiation)?
    .help = Any one of the three counts, if the last treatment was in the last 6 weeks.
    .why = It can lower your defences, so if you feel ill or have a fever, you need help fast.

finding-risk_infection_high = At least one reason for a higher risk of infection
    .ask = Infection risk, any of these: do you inject drugs? Do you have TB, or weak defences from an
        illness or drug? Are you on dialysis? In the last 3 months, did you have germs in the blood or bone,
        or were you in hospital with an infection? In the last 3 months, did you have surgery or a jab in
        your back or hip, or a bladder or bowel procedure? In the last 3 months, did you have an infection
        that needed more than one course of antibiotics?
    .help = Any one of these counts, and you need not say which.
    .why = With one of these, an infection in the spine or a hip can start with few signs.

finding-risk_diabetes = Diabetes
    .ask = Diabetes: do you have it?
    .help = Any type counts, however it is treated.
    .why = It can slow healing and blood flow, so some signs should be checked sooner.

finding-risk_bone_weak = Thin bones (osteoporosis), a bone once broken in a small fall, or steroid pills for
    3 months or more
    .ask = Thin bones: do you have thin bones (osteoporosis), or did you once break a bone in a small fall?
    .help = Either one counts; a bone that broke in a big accident does not.
    .why = Thin bones can crack with little force, so a check may come sooner.

finding-risk_steroid_long = Steroid pills for 3 months or more
    .ask = Steroid pills: have you taken them for 3 months or more?
    .help = It means steroids that you swallow; creams and inhalers are not this.
    .why = Over time they can make bones thinner and can affect the hip.

finding-bone_drug = A bone drug such as alendronate, or bone jabs
    .ask = Bone drug: do you take one, such as alendronate, or have bone jabs?
    .help = It means pills or jabs that treat thin bones; vitamin D or calcium alone is not this.
    .why = These drugs help most people, but once in a while the thigh bone gets a fine crack.

finding-risk_avn = A lot of alcohol most days, sickle cell, lupus, or a past broken hip (one or more of
    these)
    .ask = Any of these: a lot of alcohol most days, sickle cell, lupus, or a past broken hip?
    .help = Any one of the four counts, and you need not say which.
    .why = Each of these can affect the blood flow in the hip bone.

finding-hx_sickle = Sickle cell disease
    .ask = Sickle cell: do you have sickle cell disease?
    .help = It means the disease; to carry the gene with no illness is not this.
    .why = It can cause bad pain, and then a sickle cell team can help.

finding-blood_thinner = A blood thinner (such as warfarin or apixaban)
    .ask = Blood thinner: do you take one (such as warfarin or apixaban)?
    .help = If you are not sure, look at the pack or the leaflet.
    .why = It makes a bleed more likely, so a fall or sudden pain needs more care.

finding-hx_hip_replacement = A replaced hip
    .ask = Hip replacement: do you have a replaced hip?
    .help = One hip or both counts, no matter how long ago.
    .why = New pain near a replaced hip has its own checks, and some moves may not suit it.

finding-recent_spine_procedure = An operation or jab in the back or hip in the last 6 weeks
    .ask = Operation or jab: have you had one in your back or hip in the last 6 weeks?
    .help = A jab into the back or the hip counts, and so does any operation there.
    .why = In the first weeks after it, a few signs can mean an infection or a bleed.

finding-hx_spine_fusion = Bones of the back joined (fused) in an operation
    .ask = Fused spine: were bones in your back joined (fused) in an operation?
    .help = It counts no matter how long ago; a back operation that joined no bones is not this.
    .why = It helps to see where the pain may come from, and some stretches do not suit a fused back.

## Feeling ill

finding-night_sweats_drenching = Waking up with the bed soaked in sweat
    .ask = Night sweats: do you wake up with the bed soaked in sweat?
    .help = It means sweat that soaks the bed; to feel a bit warm is not this.
    .why = It is common at menopause, but with other signs it should be checked.

finding-vomit_cannot_keep = Being sick again and again
    .ask = Being sick: are you being sick again and again?
    .help = It means that you throw up again and again; to feel sick but not throw up is not this.
    .why = With a kidney problem or too much of a painkiller, it means you need help sooner.

finding-thirst_muddle = In the last weeks very thirsty with a lot of pee, or newly muddled
    .ask = Thirst or muddle: in the last weeks, are you very thirsty and pee a lot, or are you newly muddled?
    .help = Either one counts. If you are suddenly confused or drowsy, call the emergency number.
    .why = With some other signs, it can show too much calcium in the blood.

## How it began

finding-sudden_severe_unprovoked = Severe back, side or belly pain that came suddenly, with nothing to set it
    off
    .ask = Sudden, for no reason: did severe back, side or belly pain come suddenly? And was there nothing to
        set it off?
    .help = It means severe and sudden; if a lift, a move or a fall set it off, this is not it.
    .why = In some people it can come from the main artery, and then help must be fast.

finding-sudden_severe_back = Severe back pain that came on all of a sudden
    .ask = Sudden back pain: did severe back pain come on all of a sudden?
    .help = It counts whether or not something set it off.
    .why = A muscle spasm can do this, and so can a cracked bone, so other answers help to tell.

finding-minor_lift = Pain that began with a lift, a cough or a jolt
    .ask = Lift, cough or jolt: did the pain start with one of these?
    .help = Any one of the three counts, even a light one.
    .why = It most often means a strain, but thin bones can crack that way too.

finding-o_sudden_sport = Began with a twinge in sport or a slip
    .ask = Twinge: it began with a twinge in sport or a slip.
    .help = It means one moment when you felt it, such as in a sprint, a kick or a slip.
    .why = It helps to spot a pulled muscle.

finding-o_load_up = Began after new activity, or more of it
    .ask = Doing more: it began after you did something new, or did more than before.
    .help = More walking, sport, work or lifting than you were used to counts.
    .why = It helps to spot muscles and tendons that had more to do than they were used to.

finding-o_slow = Came on slowly
    .ask = Slow start: it came on slowly.
    .help = It means over days, weeks or months; if you know the moment it began, this is not it.
    .why = It helps to tell pain that grew bit by bit from a pulled muscle.

finding-impact_sport = Running, marching or jumping most days, or lately more of it
    .ask = Running, marching, jumping: do you do one of these most days? Or have you lately done more of it?
    .help = Either counts: most days, or more than you used to.
    .why = Much of it can put stress on a bone, and rest in good time lets the bone heal.

finding-p_desk = Sitting most of the day
    .ask = Sitting: do you sit most of the day?
    .help = At a desk, in a car or at home all count.
    .why = It helps to spot pain that comes from staying in one position for long.

## How long

finding-first_bad_pain = The first bad back or hip pain ever
    .ask = First time: is this your first bad back or hip pain ever?
    .help = If you had bad back or hip pain before, even years ago, this is not it.
    .why = At some ages, a first bad pain is looked at sooner.

## What it is like

finding-night_pain_stops_sleep = Pain that stops sleep most nights, even after a change of position
    .ask = No sleep: does the pain stop you sleeping most nights, even when you change position?
    .help = If you turn over and can sleep again, this is not it.
    .why = By itself it says little, but with other signs it can mean that you need a check.

finding-night_pain_turning = Woken by the pain only when turning over
    .ask = Turning at night: does it wake you only when you turn over?
    .help = Only is what counts: if it wakes you when you lie still too, this is not it.
    .why = It helps to spot pain that comes from moving, which is the most common kind.

finding-pain_on_strain = Pain worse on a cough, a sneeze or straining
    .ask = Cough, sneeze or strain: is the pain worse when you do one of these?
    .help = To strain is to push hard, such as on the toilet.
    .why = It can show a sore disc in the back, and after a cancer it means a check.

finding-hip_held_bent = The hip must be held bent, so that it hurts to straighten it
    .ask = Bent hip: must you hold the hip bent, so that it hurts to straighten it?
    .help = It means that you keep it bent to bear the pain; a hip that is only stiff is not this.
    .why = On a blood thinner, it can be a sign of a bleed in the hip muscle.

finding-q_shoot = Shoots like electricity
    .ask = Shooting: it shoots like electricity.
    .help = It means quick jolts along a line, not a dull ache.
    .why = It helps to tell a sore nerve from a sore muscle or joint.

finding-q_sharp_move = Sharp on some moves
    .ask = Sharp: it is sharp on some moves.
    .help = Some moves bring a sharp pain, and others do not.
    .why = It helps to spot pain that comes from muscles and joints.

finding-q_spasm = A muscle locks or cramps
    .ask = Spasm: a muscle locks or cramps.
    .help = It means that a muscle goes tight by itself and is slow to let go.
    .why = It often goes with plain back pain, which most often gets better in weeks.

finding-q_click = Clicks, catches or sticks in the groin
    .ask = Click: it clicks, catches or sticks in the groin.
    .help = Any one of the three counts, if you feel it in the groin.
    .why = It can point to the hip joint or, in pregnancy, to the pelvis.

finding-q_grind = Grinds or creaks
    .ask = Grinding: it grinds or creaks.
    .help = You may feel it or hear it when the joint moves.
    .why = It helps to spot the common kind of hip arthritis.

finding-q_burn = Burns
    .ask = Burning: it burns.
    .help = It means a hot, raw feeling, even if the skin looks normal.
    .why = It helps to tell a sore nerve from a sore muscle or joint.

finding-leg_gt_back = The leg hurts more than the back
    .ask = Leg worse: the leg hurts more than the back.
    .help = Think of most days; pain in the back that is just as bad is not this.
    .why = With some other signs, it can point to a sore nerve in the back.

finding-back_gt_leg = The back hurts more than the leg, or only the back hurts
    .ask = Back worse: the back hurts more than the leg, or only the back hurts.
    .help = Either one counts; think of most days.
    .why = It helps to tell plain back pain from a sore nerve.

finding-above_knee_only = The pain stops above the knee
    .ask = Above the knee: the pain stops above the knee.
    .help = If it goes further down at times, this is not it.
    .why = Pain from a sore nerve often goes below the knee, so this helps to tell.

finding-below_belt_only = All of the pain is below the belt line
    .ask = Below the belt: all of the pain is below the belt line.
    .help = The belt line is where a belt sits; if some pain is above it, this is not it.
    .why = It helps to tell pain from the pelvis from pain in the low back.

finding-no_back_pain = No pain in the back
    .ask = No back pain: your back does not hurt.
    .help = If your back hurts even a little with this, leave it unticked.
    .why = It helps to tell pain from the buttock or thigh from pain that comes from the back.

finding-loc_outer_thigh_skin = A burning or numb patch of skin on the outer thigh
    .ask = Outer thigh skin: a patch of skin there burns or is numb.
    .help = It means the skin itself; a deep ache is not this.
    .why = It can point to a skin nerve that is squeezed, and that usually settles.

finding-p_tight_belt = Tight belt, tool belt or clothes
    .ask = Tight belt: you wear a tight belt, a tool belt or tight clothes.
    .help = It means tight round the waist, hips or groin.
    .why = It can squeeze the nerve to the skin of the outer thigh.

finding-p_brain_fog = Hard to think clearly most days
    .ask = Thinking: it is hard to think clearly most days.
    .help = Most days is what counts; a bad day now and then is not this.
    .why = With pain in many places, it helps to spot a kind of pain that is felt all over.

finding-p_tender_touch = Light touch hurts in many places
    .ask = Touch: a light touch hurts in many places.
    .help = One sore spot alone is not this.
    .why = It helps to tell pain that is felt all over from one sore joint or muscle.

finding-p_sleep_tired = Poor sleep, and tired all day
    .ask = Tired: you sleep poorly and are tired all day.
    .help = It means both: poor sleep, and tired all day.
    .why = With pain in many places, it helps to spot a kind of pain that is felt all over.

## Pee

finding-pee_burning = Burning or cloudy pee
    .ask = Burning pee: is your pee burning or cloudy?
    .help = Either one counts.
    .why = With back or belly pain, it can be a sign of an infection in the kidney.

## What makes it worse

finding-w_sit = Worse when sitting for long, or on a hard seat
    .ask = Sitting for long, or on a hard seat
    .help = Tick it if one of these makes the pain worse.
    .why = It helps to tell apart pain from the back, the buttock and the hip.

finding-w_bend = Worse when bending forward
    .ask = Bending forward
    .help = It means leaning your trunk forward, such as over a sink.
    .why = It helps to tell back pain from hip pain.

finding-w_archback = Worse when leaning back
    .ask = Leaning back
    .help = It means bending your trunk back, such as to look up high.
    .why = It helps to tell which part of the back may be sore.

finding-w_stand = Worse when standing for long
    .ask = Standing for long
    .help = It means pain that builds up as you stand; pain as soon as you stand is not this.
    .why = It helps to spot a back that tires in one position, or nerves with too little room.

finding-w_walk_far = Worse after walking for some minutes
    .ask = Walking for some minutes
    .help = It means pain that comes on after some minutes; if only the first steps hurt, this is not it.
    .why = It helps to tell apart nerves with too little room and poor blood flow in the leg.

finding-w_cough = A cough or sneeze shoots down the leg
    .ask = A cough or sneeze that shoots down the leg
    .help = If a cough or sneeze hurts only in the back, this is not it.
    .why = It can point to a sore nerve in the back.

finding-w_rest = Pain at rest
    .ask = Rest: it hurts at rest.
    .help = It means pain while you sit or lie and rest; if rest takes the pain away, this is not it.
    .why = It helps to tell a strain from other kinds of pain, such as inflamed joints or a bone under
        stress.

finding-w_roll = Worse when turning over in bed
    .ask = Turning over in bed
    .help = It means the turn itself, by day or by night.
    .why = It can point to the joints of the pelvis.

finding-w_lie_side = Worse when lying on the sore side
    .ask = Lying on the sore side
    .help = It means the side that hurts; pain in every position is not this.
    .why = It can point to the tendons on the outer side of the hip.

finding-w_press = Worse when pressing on the sore spot
    .ask = Pressing on the sore spot
    .help = You need not test it now: answer from what you know.
    .why = It helps to spot a sore muscle or tendon.

finding-w_stairs = Worse on stairs
    .ask = Stairs
    .help = Up or down counts.
    .why = It can point to the outer hip or to the joints of the pelvis.

finding-w_one_leg = Worse when standing on the sore leg
    .ask = Standing on the sore leg
    .help = It means with your weight on that leg alone; if you never do this, leave it unticked.
    .why = It can point to the outer hip or to the joints of the pelvis.

finding-w_cross = Worse when crossing the legs
    .ask = Crossing the legs
    .help = It counts when you sit, stand or lie with your legs crossed.
    .why = It can point to the tendons on the outer side of the hip.

finding-w_rise = Worse when getting up from a chair
    .ask = Getting up from a chair
    .help = It means the moment when you rise; a sofa or a bench counts too.
    .why = It can point to the outer hip or to the joints of the pelvis.

finding-w_socks = Worse when putting on socks or shoes
    .ask = Putting on socks or shoes
    .help = It means that the reach down to your foot brings on the pain.
    .why = It can point to a stiff or sore hip joint.

finding-w_walk_start = Worse with the first steps
    .ask = The first steps
    .help = It means as you set off; pain that comes only after some minutes is not this.
    .why = It can point to a stiff or sore hip joint.

finding-w_car = Worse when getting in or out of a car
    .ask = Getting in or out of a car
    .help = Either way counts.
    .why = It can point to a stiff or sore hip joint.

finding-w_stand_at_once = Worse at once on standing
    .ask = Standing, at once
    .help = It means as soon as you stand; pain that builds up later is not this.
    .why = It can point to a stiff or sore hip joint.

finding-w_deepbend = A squat or a low seat pinches in front
    .ask = A squat or a low seat that pinches in front
    .help = It means a pinch at the front of the hip or in the groin.
    .why = It helps to spot a hip joint that is sore when it is bent far.

finding-w_twist = Worse when twisting on the leg
    .ask = Twisting on the leg
    .help = It means that you turn while you stand on that leg.
    .why = It helps to spot a hip joint that is sore when it turns.

finding-w_use = Worse when using or stretching the sore muscle
    .ask = Using or stretching the sore muscle
    .help = It means pain each time that one muscle works or is pulled.
    .why = It helps to spot a strained muscle or tendon.

## Heart and vessels

finding-known_aaa = Told of a swollen main artery (aneurysm)
    .ask = Swollen main artery: were you told that you have one (an aneurysm)?
    .help = A small one counts too.
    .why = With sudden or strong pain, it means that you need help fast.

finding-high_bp = High blood pressure, or pills for it
    .ask = High blood pressure: do you have it, or take pills for it?
    .help = It counts even if it is normal with the pills.
    .why = It can strain the main artery, so it matters if the pain is sudden or strong.

finding-smoker = Smoking now, or for years in the past
    .ask = Smoking: do you smoke, or did you for years?
    .help = It counts even if you stopped.
    .why = It is asked only because smoke affects the arteries.

finding-one_kidney = Only one working kidney, or a new one
    .ask = One kidney: do you have only one working kidney, or a new one?
    .help = A new one is a kidney from a donor.
    .why = If a stone blocks your only kidney, you need help fast.

## Joints and family

finding-sp_wakes_second_half = Woken by the pain in the second half of the night
    .ask = Late at night: it wakes you in the second half of the night.
    .help = It means late in your sleep, toward the morning.
    .why = It helps to spot back pain that comes from inflamed joints.

finding-sp_alternating = Buttock pain that changes sides
    .ask = Changing sides: the pain in the buttock changes sides.
    .help = It means now left, now right; both at the same time is not this.
    .why = It helps to spot inflamed joints in the pelvis.

finding-sp_family = A parent, brother, sister or child with spine arthritis
    .ask = Family: a parent, brother, sister or child has spine arthritis.
    .help = It means the kind with inflamed joints; the common kind that comes with age is not this.
    .why = That kind runs in some families.

finding-sp_swollen_joints = Swollen joints, now or before
    .ask = Swollen joints: you have them now, or had them before.
    .help = It means joints that were puffy, not just sore.
    .why = It helps to spot an illness with inflamed joints.

finding-sp_heel = Heel or tendon pain, now or before
    .ask = Heel or tendon pain: you have it now, or had it before.
    .help = Either one counts, and so does pain that has healed.
    .why = It helps to spot an illness that inflames joints and tendons.

finding-p_psoriasis = Psoriasis, now or before
    .ask = Psoriasis: you have it now, or had it before.
    .help = It is an illness with thick, scaly patches of skin; a small patch counts.
    .why = In some people it comes with inflamed joints.

finding-p_ibd_uveitis = An inflamed bowel, or an inflamed eye (iritis), now or healed
    .ask = Inflamed bowel or eye (iritis): you have it now, or had it and it healed.
    .help = Crohn's and colitis count; an irritable bowel (IBS) is not this.
    .why = In some people these come with inflamed joints.

finding-p_gout = Gout
    .ask = Gout: you have gout.
    .help = It counts if a clinician told you so; it often comes as a very sore, hot toe.
    .why = It can make a joint hot and swollen.

## Training and load

finding-w_run = Hurts when running, hopping or landing
    .ask = Running: does it hurt when you run, hop or land?
    .help = Any one of the three counts; there is no need to test it now.
    .why = It can come from a tendon, or from a bone that needs rest.

finding-w_walk_plain = Hurts with plain walking
    .ask = Plain walking: does it hurt there?
    .help = It means pain at the sore place when you walk on the flat.
    .why = With some other signs, it can mean that a bone should be looked at.

finding-low_energy_signs = Missed periods, low weight, or eating less than you train for
    .ask = Periods, weight, food: do you have missed periods, low weight, or eat less than you train for?
    .help = Any one of the three counts, and you need not say which.
    .why = Bones under load need enough food and rest to stay strong.

finding-sport_extension = Fast bowling, gymnastics, dance, diving or throwing in training
    .ask = Sport: do you bowl fast, do gymnastics, dance, dive or throw in training?
    .help = Any one of the five counts, if you do it in training.
    .why = These sports bend the back a lot, and that can put stress on a bone in a young back.

## What helps, and mornings

finding-b_sit_bend = Sitting or leaning on a trolley eases it
    .ask = Sitting, or leaning on a trolley, eases it
    .help = Either one counts; a shopping trolley or a walker makes you lean forward a bit.
    .why = It helps to spot nerves in the back with too little room.

finding-b_stand_still = Standing still eases it
    .ask = Standing still eases it
    .help = It means that you stop and stand, with no need to sit or bend.
    .why = It helps to spot poor blood flow in the leg.

finding-b_walk_on = Eases as you walk on
    .ask = Walking on eases it
    .help = It means that the first steps may hurt, and then it gets easier.
    .why = It can point to a stiff hip joint.

finding-b_move = Moving eases it
    .ask = Moving eases it
    .help = It means that you feel better when you move about than when you keep still.
    .why = It helps to tell pain from keeping still, or from inflamed joints, from other kinds.

finding-b_rest = Rest eases it
    .ask = Rest eases it
    .help = It means that you feel better when you sit or lie down for a while.
    .why = It helps to tell a strain from pain of inflamed joints.

finding-b_archback = Leaning back eases it
    .ask = Leaning back eases it
    .help = It means that the pain gets less when you bend your trunk back.
    .why = It can point to a sore nerve in the back.

finding-b_nsaid = Ibuprofen-type pills help within 2 days
    .ask = Ibuprofen-type pills help within 2 days
    .help = This is about pills you have taken, not advice to take any. With an ulcer, asthma, heart or
        kidney trouble, a blood thinner, or in pregnancy, ask a pharmacist first.
    .why = It helps to spot back pain that comes from inflamed joints.

finding-stiff_short = Stiff for up to 30 minutes in the morning
    .ask = Stiff in the morning, up to 30 minutes
    .help = Count from when you get up until you move as well as you will that day.
    .why = A short stiff time is common, and it helps to tell which kind of joint pain it may be.

finding-stiff_mid = Stiff for 31 to 60 minutes in the morning
    .ask = Stiff in the morning, 31 to 60 minutes
    .help = Count from when you get up until you move as well as you will that day.
    .why = How long it lasts helps to tell which kind of joint pain it may be.

finding-stiff_long = Stiff for more than an hour in the morning
    .ask = Stiff in the morning, more than an hour
    .help = Count from when you get up until you move as well as you will that day.
    .why = A long stiff time can point to inflamed joints.

finding-shoulders_stiff = Both shoulders stiff or sore too
    .ask = Shoulders: both are stiff or sore too.
    .help = It means both; one stiff or sore shoulder is not this.
    .why = With pain at both hips, it can point to an illness that a blood test can help to find.
