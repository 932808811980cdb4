### Words of the exercises: names, steps, doses, stop signs, and the reasons not to do an item.

## The eight stretches

exercise-piriformis_stretch = Piriformis stretch
    .purpose = It can ease tight muscles deep in the buttock.
    .step_1 = Lie on your back on a mat. Start with the sore side; the other leg can be long or bent.
    .step_2 = Bend the knee of the sore side and bring it up.
    .step_3 = With the hand of the other side, draw that knee toward the other shoulder.
    .step_4 = Stop at a mild pull deep in the buttock. Your hip bone stays down.
    .feel = You should feel it deep in that buttock, not in the groin.
        Go only to a mild pull, and never bounce.
    .mistake = Letting the hip roll up off the mat. Keep it down, even if the knee then moves less.
    .dose = Hold 20 to 30 seconds, 2 to 4 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Do the seated figure four on a chair.
    .harder = Press the other leg down into the mat.

exercise-hip_flexor_kneeling = Kneeling hip flexor stretch
    .purpose = It can ease tight muscles at the front of the hip.
    .step_1 = Kneel on the knee of the sore side, on a cushion. Put the other foot flat in front of you.
        A chair by your side can steady you.
    .step_2 = Squeeze the buttock of the sore side. Tuck your tail under.
    .step_3 = Shift forward a little. Keep your trunk tall.
    .step_4 = Do not arch your back.
    .feel = You should feel it at the front of the hip and thigh of the knee that is down.
        Go only to a mild pull, and never bounce.
    .mistake = Arching the back to get further. Keep the tail tucked and move less.
    .dose = Hold 20 to 30 seconds, 2 to 4 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Do the standing hip flexor stretch.
    .harder = Raise the arm on the same side as the knee that is down.

exercise-figure4_glute = Figure four on your back
    .purpose = It can ease tight muscles in the buttock.
    .step_1 = Lie on your back on a mat with your knees bent.
    .step_2 = Put the ankle of the sore side just above the other knee.
    .step_3 = Hold behind the other thigh and draw it toward you.
    .step_4 = Stop at a mild pull in the buttock of the crossed leg.
    .feel = You should feel it in the buttock of the crossed leg. Go only to a mild pull, and never bounce.
    .mistake = Pulling on the crossed leg. Draw in the thigh under it.
    .dose = Hold 20 to 30 seconds, 2 to 4 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Just let the crossed knee drop. Do not draw the thigh in.
    .harder = Draw the thigh closer to you.

exercise-childs_pose = Child's pose
    .purpose = It can ease a stiff back and tight buttocks.
    .step_1 = Kneel on a mat with your knees hip-wide or wider. Use a cushion where it helps.
    .step_2 = Sit back toward your heels.
    .step_3 = Fold forward, with your palms down and your forehead down.
    .step_4 = Take slow breaths.
    .feel = You should feel it along your back and in your buttocks. Go only to a mild pull, and never bounce.
    .mistake = Forcing your bottom down. Stop where it is still easy.
    .dose = Hold 20 to 30 seconds, 2 or 3 times. From age 65, hold 30 to 60 seconds. Do it at least 2 or
        3 days a week; each day is best.
    .easier = Stop half-way down.
    .harder = Reach with both hands to one side, then to the other.

exercise-standing_hamstring = Standing hamstring stretch
    .purpose = It can ease tight muscles at the back of the thigh.
    .step_1 = Put one heel on a low step. Keep that knee soft.
    .step_2 = Put your hands on your hips or on a wall.
    .step_3 = Tip forward from the hips with a long back.
    .step_4 = Stop at a mild pull at the back of the thigh, and only there.
    .feel = You should feel it only at the back of the thigh. Go only to a mild pull, and never bounce.
    .mistake = Rounding the back to get lower. Keep it long and tip less.
    .dose = Hold 20 to 30 seconds, 2 or 3 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Do the seated hamstring stretch.
    .harder = Use a higher step.

exercise-seated_hamstring = Seated hamstring stretch
    .purpose = It can ease tight muscles at the back of the thigh while you sit.
    .step_1 = Sit tall on the edge of a chair.
    .step_2 = Put one leg out, with the heel down and the knee soft.
    .step_3 = Tip forward from the hips.
    .step_4 = Stop at a mild pull in the thigh.
    .feel = You should feel it at the back of the thigh. Go only to a mild pull, and never bounce.
    .mistake = Rounding the back to reach the foot. Sit tall and tip less.
    .dose = Hold 20 to 30 seconds, 2 or 3 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Lean forward less.
    .harder = Put a strap round the foot and draw on it gently.

exercise-seated_hip_flexor = Seated hip flexor stretch
    .purpose = It can ease tight muscles at the front of the hip while you sit.
    .step_1 = Put a stable chair by a wall. Sit sideways on half the seat, with the outer leg off it.
    .step_2 = Slide that foot back, with the knee to the floor.
    .step_3 = Sit tall and tuck your tail under.
    .step_4 = Stop at a mild pull at the front of that hip.
    .feel = You should feel it at the front of the hip of the outer leg.
        Go only to a mild pull, and never bounce.
    .mistake = Leaning back or arching. Sit tall with the tail tucked.
    .dose = Hold 20 to 30 seconds, 2 or 3 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Slide the foot less far back.
    .harder = Lift the arm on that side.

exercise-standing_hip_flexor = Standing hip flexor stretch
    .purpose = It can ease tight muscles at the front of the hip while you stand.
    .step_1 = Hold on to a worktop. Take a long step, with the sore side behind.
    .step_2 = Tuck your tail under and squeeze the buttock of the sore side.
    .step_3 = Bend the front knee a little. Keep your trunk tall.
    .feel = You should feel it at the front of the hip of the leg behind.
        Go only to a mild pull, and never bounce.
    .mistake = Arching the back or leaning over the front leg. Stay tall with the tail tucked.
    .dose = Hold 20 to 30 seconds, 2 or 3 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Take a shorter step.
    .harder = Do the kneeling hip flexor stretch.

## What they swap to

exercise-seated_figure4 = Seated figure four
    .purpose = It can ease tight muscles in the buttock while you sit.
    .step_1 = Sit tall on a chair.
    .step_2 = Put the ankle of the sore side on the other knee.
    .step_3 = Tip forward a little from the hips.
    .step_4 = Stop at a mild pull in the buttock.
    .feel = You should feel it in the buttock of the crossed leg. Go only to a mild pull, and never bounce.
    .mistake = Rounding the back. Sit tall and tip less.
    .dose = Hold 20 to 30 seconds, 2 or 3 times on each side. From age 65, hold 30 to 60 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Stay tall and do not tip forward.
    .harder = Tip forward a little more.

exercise-wall_back_stretch = Back stretch at a wall
    .purpose = It can ease a stiff back and tight sides while you stand.
    .step_1 = Put your hands on a wall at shoulder height.
    .step_2 = Step back until your back is long and flat, head between your arms and above your heart.
    .step_3 = Stop at a mild pull in your sides and back.
    .feel = You should feel it along your sides and back. Go only to a mild pull, and never bounce.
    .mistake = Letting the head hang low. Keep it above your heart.
    .dose = Hold 20 to 30 seconds, 2 or 3 times. From age 65, hold for 30 seconds.
        Do it at least 2 or 3 days a week; each day is best.
    .easier = Stand closer to the wall.
    .harder = Put your hands lower on the wall.

## The gentle set

exercise-walking = Walking
    .purpose = It keeps you on the move, and it can help to keep back pain away.
    .step_1 = Walk on the flat, at a pace at which you can still talk.
    .step_2 = Start with the amount you can do on a bad day.
    .step_3 = Step by step, add 1 to 2 minutes, or 10 %.
    .feel = You should feel that your whole body moves with ease and that you can still talk.
    .mistake = Doing far more on a good day. Add a little at a time.
    .dose = Walk for 5 to 10 minutes, once or twice a day, on most days.
        Over 6 months, build up to 30 minutes on 5 days a week.
    .easier = Walk laps indoors.
    .harder = Add hills, at a pace at which you can still talk. Stay on the flat if a note here says so.

exercise-pelvic_tilt = Pelvic tilt on your back
    .purpose = It gets a stiff low back moving with little effort.
    .step_1 = Lie on your back with your knees bent.
    .step_2 = Flatten your low back for 2 to 3 seconds.
    .step_3 = Then tip the other way.
    .feel = You should feel soft work in your belly and low back, with no strain.
    .mistake = Holding your breath. Keep it going as you tilt.
    .dose = Do it 10 times, in 1 or 2 sets, each day.
    .easier = Do the pelvic tilt standing at a wall.
    .harder = Do a second set of 10.

exercise-knee_rolls = Knee rolls
    .purpose = It gets a stiff low back turning gently.
    .step_1 = Lie on your back with your knees bent and together. Use a pillow where it helps.
    .step_2 = Roll your knees to one side, for one breath.
    .step_3 = Change to the other side.
    .feel = You should feel a soft turn in your trunk, with no strain.
    .mistake = Letting the knees drop fast. Roll slowly, and only as far as is easy.
    .dose = Do 8 to 10 rolls to each side, in 1 or 2 sets, each day.
    .easier = Make the rolls small.
    .harder = Roll a little wider, but not to the end.

## What the gentle set swaps to

exercise-pelvic_tilt_standing = Pelvic tilt at a wall
    .purpose = It gets a stiff low back moving while you stand.
    .step_1 = Stand with your back to a wall. Keep your knees soft.
    .step_2 = Flatten your low back to the wall for 2 to 3 seconds.
    .step_3 = Let go.
    .feel = You should feel soft work in your belly and low back, with no strain.
    .mistake = Locking the knees. Keep them soft.
    .dose = Do it 10 times, in 1 or 2 sets, each day.
    .easier = Make the move smaller.
    .harder = Do the pelvic tilt on your back.

exercise-seated_turn = Seated turn
    .purpose = It gets a stiff trunk turning gently while you sit.
    .step_1 = Sit tall on a chair with your feet flat.
    .step_2 = Turn your chest a little to one side, for one breath.
    .step_3 = Change to the other side.
    .feel = You should feel a soft turn in your trunk, with no strain.
    .mistake = Pulling yourself round with your arms. Turn only as far as is easy.
    .dose = Do 5 to 8 turns to each side, in 1 or 2 sets, each day.
    .easier = Make the turn smaller.
    .harder = Cross your arms as you turn.

## Stop signs

stop-title = Stop at once if

stop-stop_sharp = you feel a sharp, shooting or electric pain

stop-stop_tingle = you feel new tingling, numbness or weakness

stop-stop_down_leg = the pain moves further down the leg

stop-stop_groin_pinch = you feel a pinch in the groin

stop-stop_clunk = you feel a clunk, or something gives way

stop-stop_dizzy = you feel dizzy, get chest pain or get short of breath

## Reasons not to do an item: each fits after "Not if:"

contraindication-thr_lt12w = a hip replaced less than 12 weeks ago

contraindication-thr_post = a hip replaced from the back, or not known how, with the rules still on
    .warn = Use a high seat. Do not bend the hip past 90°, a right angle.

contraindication-thr_ant = a hip replaced from the front, or not known how, with the rules still on

contraindication-thr_lat = a hip replaced from the side, or not known how, with the rules still on
    .warn = Do not lift that leg out to the side by its own strength.

contraindication-thr_post_ever = a hip replaced from the back, or not known how, at any time

contraindication-hip_fix_lt12w = a broken hip fixed less than 12 weeks ago

contraindication-spine_op_lt12w = a spine operation less than 12 weeks ago

contraindication-spine_fused = a fused spine, from an operation or from spine arthritis
    .warn = Move at the hips. Your back stays as it is.

contraindication-osteo = thin bones, a past broken bone in the spine, or steroid pills for 3 months or more
    .warn = Keep your back long and straight. Never round or twist it to the end.

contraindication-bone_mets = cancer in a bone

contraindication-preg = pregnancy

contraindication-preg16 = a pregnancy of 16 weeks or more, or with the weeks not given
    .warn = Do not lie flat on your back.

contraindication-pgp = pelvic girdle pain
    .warn = Keep the moves small, and even on both sides.

contraindication-postpartum = a birth in the last 12 months
    .warn = Do it only if it feels comfortable and you have been cleared.
        In the first 12 weeks, or after a section, your team must say yes first.

contraindication-gtps = pain that fits the outer-hip pattern
    .warn = Use a pillow between your knees where it fits. Do not let the knee go past your midline.

contraindication-gtps_both = the outer-hip pattern on both sides, so that you cannot lie on your side

contraindication-fai = a pinch in the groin
    .warn = Stop before you feel any pinch in the groin.

contraindication-hip_oa = arthritis of the hip (osteoarthritis)
    .warn = Stop before you feel any pinch in the groin.

contraindication-nerve = leg pain with tingling
    .warn = There must be no tingling. If there is, stop.

contraindication-flex_worse = pain sent down the leg when you bend

contraindication-ext_worse = pain sent down the leg when you lean back, or a young spine's stress fracture
    .warn = Keep the move small.

contraindication-stenosis = a narrow spine canal
    .warn = In a stretch, keep your tail tucked. On a walk, walk and sit in turns.

contraindication-ham_prox = a sore tendon at the sit bone

contraindication-strain_5d = a muscle strain in its first 5 days
    .warn = Do it only if it is free of pain.

contraindication-knee_oa = knee arthritis, or a replaced knee
    .warn = Use a high seat.

contraindication-shoulder = a painful shoulder
    .warn = Use your forearms or fists in place of flat hands.

contraindication-wrist = a painful wrist
    .warn = Use your forearms or fists in place of flat hands.

contraindication-no_kneel = being unable to kneel

contraindication-no_floor = being unable to get to or from the floor

contraindication-balance = falls or poor balance
    .warn = Have a worktop to hold on to.

contraindication-hypermob = very bendy joints
    .warn = Do not go to the end of the move.

contraindication-head_down = blood pressure not under control, glaucoma or bad reflux
    .warn = Keep your head above your heart.

contraindication-heart_effort = chest pain or faintness on effort that no one has checked
    .warn = Ask your GP first. Stay on the flat, at a pace at which you can still talk.

contraindication-hernia = a hernia in the groin or belly
    .warn = Breathe out as you move. Do not hold your breath.

## Kinds, positions and things to have at hand

class-stretch = Stretch

class-mobility = Gentle movement

class-isometric = Hold without moving

class-strength = Strength

class-aerobic = Stamina

position-back_lying = Lying on your back

position-half_kneel = Kneeling on one knee

position-kneeling = Kneeling

position-standing = Standing

position-chair = Sitting on a chair

position-side_sitting = Sitting sideways on a chair

position-split_stance = Standing with one foot in front

position-upright = Upright

position-wall = Standing with your back to a wall

kit-mat = Mat

kit-cushion = Cushion

kit-chair = Stable chair

kit-wall = Wall

kit-low_step = Low step

kit-worktop = Worktop

kit-pillow = Pillow

## Muscles and sides

muscle-piriformis = Piriformis (deep in the buttock)

muscle-deep_rotators = Deep muscles that turn the hip

muscle-iliopsoas = Iliopsoas (front of the hip)

muscle-rectus_femoris = Rectus femoris (front of the thigh)

muscle-hip_flexors = Hip flexors (front of the hip)

muscle-gluteus_maximus = Gluteus maximus (the big muscle of the buttock)

muscle-glutes = Buttocks

muscle-hamstrings = Hamstrings (back of the thigh)

muscle-back = Back

muscle-sides = Sides

muscle-abdominals = Belly

muscle-trunk = Trunk

muscle-whole_body = Whole body

exercise_side-each = Each side in turn

exercise_side-both = Both sides at once

exercise_side-none = No sides
