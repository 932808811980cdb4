### Words of the reasons: why an answer, or several together, call for a check, and for what; and the sentence
### that a person can read out at the desk or on the telephone.

## Pressed nerves at the base of the spine (cauda equina)

reason-saddle_numbness = It can be a sign of pressed nerves at the base of the spine (cauda equina), and
    quick help can save feeling and control. If yours is old and has been checked, this app cannot judge
    it: ask your own team.
    .say = I may have cauda equina syndrome. An app asked me to say this.

reason-urine_retention_new = Some pills, or a large prostate, can cause this too. But it can be a sign
    that the nerves to the bladder are pressed (cauda equina), so that should be ruled out at once.
    .say = I have new trouble with peeing. I may have cauda equina syndrome. An app asked me to say this.

reason-urine_sensation_loss = The nerves that feel the bladder start at the base of the spine. Lost
    feeling can be a sign that they are pressed (cauda equina), and help at once can keep it from lasting.
    .say = I have lost feeling in my bladder. I may have cauda equina syndrome. An app asked me to say
        this.

reason-urine_leak_new = Leaks have many causes. But a new one with back or hip pain can be a sign
    of pressed nerves (cauda equina), so it should be checked at once.
    .say = I have newly lost control of my pee. I may have cauda equina syndrome. An app asked me to say
        this.

reason-bowel_control_loss = It can be a sign that the nerves to the bowel are pressed (cauda equina). Most
    people with back pain never get this, but quick help matters, as it can save control.
    .say = I have newly lost control of my poo. I may have cauda equina syndrome. An app asked me to say
        this.

reason-erection_change_new = On its own, this seldom comes from the spine. But it can be a sign of pressed
    nerves (cauda equina), so have it checked today. Staff hear of such things every day.
    .say = I have a new problem with sex. Please check me for cauda equina syndrome. An app asked me to
        say this.

reason-both_legs_new = Signs in both legs can mean that many nerves (cauda equina) or the spinal cord are
    pressed. Most people with leg pain do not have this, but it needs a check at once.
    .say = I have new signs in both legs. I may have cauda equina syndrome or a pressed spinal cord. An
        app asked me to say this.

reason-leg_weakness_fast = Strength that goes this fast can be a sign of pressed nerves, a pressed spinal
    cord or a bleed. Quick help can save the strength of the leg.
    .say = My leg is getting weaker fast. I may have cauda equina syndrome or a pressed spinal cord. An
        app asked me to say this.

reason-urine_leak_old_unchecked = An old leak is less of a worry than a new one. But no one has looked at
    it yet, and with back or hip pain it can be a sign of pressed nerves, so have it checked today.
    .say = I have leaked pee for over 2 weeks, and no one has checked it. Please check me for cauda equina
        syndrome. An app asked me to say this.

reason-urine_sensation_old_unchecked = A change this old is less likely to need help in a hurry. Still, it
    can be a sign of pressed nerves at the base of the spine, and so it should be checked today.
    .say = The feeling in my bladder changed over 2 weeks ago, and no one has checked it. Please check me
        for cauda equina syndrome. An app asked me to say this.

reason-bowel_control_old_unchecked = It may have a simple cause. But no one has checked it yet, and it can
    be a sign that the nerves to the bowel are pressed, so please have it looked at today.
    .say = My control of poo changed over 2 weeks ago, and no one has checked it. Please check me for
        cauda equina syndrome. An app asked me to say this.

reason-C8 = Each of these alone may be harmless. Together they can be a sign that the nerves at the base
    of the spine are pressed (cauda equina), and that needs a check at once.
    .say = I have several signs together, in my legs or in pee, poo or sex. I may have cauda equina
        syndrome or a pressed spinal cord. An app asked me to say this.

reason-C8b = A slow start to peeing has many causes. With pain or other signs in a leg, it can be a sign
    of pressed nerves in the back, so ask for those nerves to be checked today.
    .say = I am slow to start to pee, and I have pain or other signs in my leg. Please check my nerves
        today. An app asked me to say this.

## A nerve in one leg

reason-foot_drop_new = It can be a sign that a nerve from the back is badly pressed. The sooner this is
    seen, the better the chance that the strength stays or comes back.
    .say = I have new weakness of a foot or knee. A badly pressed nerve should be ruled out. An app asked
        me to say this.

reason-leg_weak_one_side_stable = It can be a sign that a nerve from the back is sore or pressed. In most
    people this eases over weeks to months, but the strength of the leg should be tested this week.
    .say = One of my legs is a bit weak. Please test its strength and feeling. An app advised me to ask.

reason-numb_spreading = It can be a sign that a nerve is more pressed than before. Most nerve pain eases
    with time, but a change like this needs a test of feeling and strength this week.
    .say = I have a numb patch that is getting bigger. Please test my feeling and strength. An app advised
        me to ask.

reason-B1 = These two together can be a sign that a nerve from the back is pressed. It often eases with
    time, but strength and feeling should be tested this week.
    .say = My leg gives way at times, and part of it is numb. Please test my nerves and strength. An app
        advised me to ask.

## Spinal cord, cancer, general illness

reason-unsteady_clumsy_legs = It can be a sign that something presses on the spinal cord. Other causes are
    possible, but this one should be ruled out today.
    .say = I am newly unsteady or clumsy on my feet. A pressed spinal cord should be ruled out. An app
        asked me to say this.

reason-weight_loss_unplanned = It can be a sign of an infection or cancer. Most people with it have
    neither, but it needs a check. If this is also your first bad pain and you are over 50, tell the GP
    both.
    .say = I have lost weight without trying, and I am in pain. Please check why. An app advised me to
        ask.

reason-pain_constant_no_ease = Most back and hip pain eases in some position. Pain that does not can be a
    sign of a cracked bone, an infection or cancer; most people with it have none of these, but it needs a
    check.
    .say = My pain is there all the time, and no position eases it. Please check why. An app advised me to
        ask.

reason-pain_band_chest = It may come from a sore nerve or from shingles. But it can be a sign of trouble
    with a spine bone, the spinal cord or the main artery, so it needs a check this week.
    .say = My pain goes round my chest or belly like a band. Please check my spine and main artery. An app
        advised me to ask.

reason-pain_steadily_worse_6wk = Most back and hip pain goes up and down, or eases. Pain that only grows
    can be a sign of an infection or cancer; most people with it have neither, but it is time for a check.
    .say = My pain has got steadily worse for 6 weeks or more. Please check why. An app advised me to ask.

reason-unexplained_unwell = With back or hip pain, it can be a sign of an infection or, in a few people,
    cancer. Most people have neither, but a GP should look for the cause.
    .say = I feel ill, I do not know why, and I am in pain. Please check for an infection or another
        cause. An app advised me to ask.

reason-spine_shape_change = It can be a sign of a cracked bone in the spine or, in a few people, cancer. A
    GP can look at it and say if you need an X-ray.
    .say = My back has changed shape, or has a new lump, or I have lost height. Please check my spine. An
        app advised me to ask.

reason-loc_back_high = Pain this high in the back has a few more causes that need care than pain low in
    the back. It should be checked this week.
    .say = My pain is in the upper or middle back. Please check the cause. An app advised me to ask.

reason-ovarian_signs = It may be harmless. But when it goes on for weeks, it can be a sign of
    a growth or cancer in an ovary, so it needs a check.
    .say = For 3 weeks or more I have felt bloated, full early, or sore low in my belly, or I pee more.
        Please check my ovaries. An app advised me to ask.

reason-testicle_lump_ache = It may be harmless. But it can be a sign of cancer of the testicle,
    and that is best found early, so have it looked at this week.
    .say = I have a lump, a change or an ache in a testicle. Please check it. An app advised me to ask.

reason-C0 = New pain after a cancer often has another cause. But in some people it can be a sign
    that the cancer is in a bone, so it needs a check this week.
    .say = I have had cancer, and my back or hip pain is new, has changed or was never checked. Please
        check if it could come from the cancer. An app advised me to ask.

reason-C1 = It may well have another cause. But after a cancer, pain with a sign like this can mean that
    the cancer has spread to a bone or the spine, so your team should hear of it within 24 hours.
    .say = I have had cancer. This pain may be a sign that it has spread to a bone or my spine. An app
        asked me to say this.

reason-C1b = These together can be a sign of too much calcium in the blood, which an illness of the bones
    or blood can cause. A blood test today can tell, and it can be treated.
    .say = I am very thirsty or newly muddled. The calcium in my blood may be high. An app asked me to say
        this.

reason-C2 = After a cancer, a change like this can be a sign that something presses on the spinal cord or
    the nerves below it. It may have another cause, but quick help can save strength and control.
    .say = I have had cancer. I may have a pressed spinal cord or cauda equina syndrome. An app asked me
        to say this.

reason-C9 = A first bad pain after 50 that keeps growing can be a sign of an infection or cancer. Most
    people with it have neither, but it should be checked.
    .say = This is my first bad pain, and it keeps getting worse. Please check why. An app advised me to
        ask.

reason-C9b = A first bad back pain from age 65 that keeps you awake can be a sign of a cracked bone, an
    infection or cancer. Most people with it have none of these, but it should be checked.
    .say = This is my first bad back pain, and it stops my sleep. Please check why. An app advised me to
        ask.

## Falls and bones

reason-major_trauma = After such a force, a bone can be cracked even if you can walk about, so it needs an
    X-ray now. If your neck hurts or you are newly numb, do not move: call the emergency number.
    .say = I was in a big accident in the last 4 weeks. I may have a broken bone. An app asked me to say
        this.

reason-fall_cannot_stand_or_lift = It can be a sign of a broken hip, even with no bruise. Keep the leg
    still: the ambulance crew can move you safely.
    .say = Since a fall or knock, I cannot stand on my leg or cannot lift it. I may have a hip fracture.
        An app asked me to say this.

reason-leg_short_or_turned = It can be a sign of a broken hip, or of a hip out of its socket. That can be
    so after a hip replacement too. Keep your weight off the leg until it has been seen.
    .say = My leg looks shorter, turned or at an odd angle. I may have a hip fracture, or a hip out of its
        socket. An app asked me to say this.

reason-walk_groin_pain_after_fall = A cracked hip can hide: some people can still walk on it. You may only be bruised or strained, but an X-ray today can tell.
    .say = I fell or landed hard, and my groin or hip hurts. I can walk, but I may have a hip fracture. An
        app asked me to say this.

reason-trauma_old_unchecked = Most injuries heal well. But a cracked bone can be missed at the time, so
    one that nobody has looked at should be checked this week.
    .say = I had a big accident over 4 weeks ago, and no one has checked me since. An app advised me to
        ask.

reason-C6a = In some people, a bone of the spine can crack with little force. It may be a strain, but here an X-ray may be needed to tell.
    .say = I may have a spine fracture. An app advised me to ask.

reason-C6b = Back pain that starts like this can be a sign of a cracked bone in the spine, and some of
    your other answers make that more likely. It most often heals, but it needs an X-ray today.
    .say = I may have a spine fracture. An app asked me to say this.

reason-C6c = When bones are thin, one in the spine can crack without a fall. New back pain often has a
    milder cause, but it should be checked this week.
    .say = My bones may be thin, and I have new back pain. I may have a spine fracture, even with no
        fall. An app advised me to ask.

reason-C7 = Even if you can walk, it can be a sign of a cracked hip, and that is more likely from age 65
    or with thin bones. If it is found early, it can be kept from getting worse.
    .say = I fell or landed hard, and my groin or hip hurts. I may have a hidden hip fracture. An app
        asked me to say this.

reason-C7b = When a fall stops all walking, it can be a sign of a broken hip or pelvis, even if the fall
    was small. Stay where you are: the ambulance crew can move you safely.
    .say = I have not been able to walk since a fall. I may have a hip fracture. An app asked me to say
        this.

reason-C7c = With thin bones or a past cancer, a bone can break with no fall. A leg that suddenly gives no
    support can be a sign of that, so keep still until help comes.
    .say = My leg suddenly takes no weight, with no fall. My bones may be thin, or I have had cancer. I
        may have a hip fracture. An app asked me to say this.

reason-C7d = From age 65, or with thin bones, even a small fall can crack the hip or the pelvis. You may
    only be bruised, but an X-ray today can tell.
    .say = I had a small fall, and it hurts to walk. I may have a hip or pelvis fracture. An app asked me
        to say this.

reason-C7e = After a fall, a leg like this can be a sign of a broken hip. This changes how you get there:
    the ambulance crew can keep the leg still, and a car cannot.
    .say = My leg looks short or turned since a fall. I may have a hip fracture, and my leg should be kept
        still. An app asked me to say this.

reason-cannot_bear_weight_no_fall = It can be a sign of a cracked bone or an infection in the hip. Other
    causes are possible too, so keep your weight off the leg until it has been checked today.
    .say = My leg suddenly takes no weight, and I had no fall. A fracture or an infection should be ruled
        out. An app asked me to say this.

reason-cannot_walk_at_all = Pain that stops all walking may have a simple cause. But it can be a sign of a
    broken bone or an infection, so it should be checked in a hospital today.
    .say = I cannot walk at all because of the pain. A fracture or an infection should be ruled out. An
        app asked me to say this.

reason-hip_getting_worse_fast = It may be a flare of an old problem. But it can be a sign of a crack, an
    infection or poor blood flow in the hip bone, so it should be checked this week.
    .say = My hip has been sore for long and has suddenly got much worse. Please check it. An app advised
        me to ask.

reason-groin_pain_impact_training = It may be no more than a sore tendon. But it can be a sign of a stress
    fracture, a fine crack in the hip bone. Stop all running, marching and jumping until a GP has checked
    it.
    .say = My groin or hip hurts when I run or jump. I may have a stress fracture. An app advised me to
        ask.

reason-C11 = It can be a sign of a stress fracture: a fine crack in the neck of the thigh bone. Do not run
    or walk on that leg: use crutches, or let someone help you. Rest now keeps it from getting worse.
    .say = I may have a stress fracture of the hip. I should not walk on it. An app asked me to say this.

reason-groin_pain_avn_risk = It may come from a plain sore joint. But it can be a sign of poor blood flow
    in the hip bone, and an early X-ray can look normal, so ask if a scan is needed.
    .say = My groin hurts, and I am at risk of poor blood flow in the hip bone. Do I need a scan? An app
        advised me to ask.

reason-D8a = Bone drugs help most people. Once in a while the thigh bone gets a fine crack, and pain can
    be its first sign, so ask this week for an X-ray of both thighs.
    .say = I take a bone drug, and my hip or thigh hurts. Please X-ray both thighs for a stress fracture.
        An app advised me to ask.

reason-D8b = Once in a while, people on a bone drug get a fine crack in the thigh bone. A limp, or pain
    when you walk, can be a sign of it, so keep your weight off the leg until the X-ray.
    .say = I take a bone drug, and I may have a stress fracture of the thigh. I should not walk on it. An
        app asked me to say this.

reason-R3 = In young people, sports that bend the back can put stress on a bone there. It can be a sign of
    a fine crack, so stop that sport until someone has looked at it.
    .say = My back hurts when I lean back, and my sport bends it a lot. Please check for a stress fracture
        of the spine. An app advised me to ask.

## Infection

reason-sepsis_signs = It can be a sign of sepsis: the body cannot cope with an infection. It may be
    something else, but sepsis needs treatment in a hospital at once.
    .say = This may be sepsis. An app asked me to say this.

reason-fever_or_shivers = Most fevers come from common bugs. But with this pain it can be a sign of an
    infection in the spine, a hip or a kidney, so it should be checked today.
    .say = I have back or hip pain with a fever or shivers. An infection in the spine, hip or kidney
        should be ruled out. An app asked me to say this.

reason-hip_hot_red_swollen = It can be a sign of an infection in the joint, and that should be treated
    fast. It may turn out to be something milder, but only tests in a hospital can tell.
    .say = My hip or groin is hot, red or swollen. I may have an infected joint. An app asked me to say
        this.

reason-hip_cannot_move = It may be no more than a very sore joint. But it can be a sign of an infection in
    the hip, and tests in a hospital today can tell.
    .say = My hip is so sore that it cannot be moved. I may have an infected joint. An app asked me to say
        this.

reason-hip_cannot_move_unwell = A hip like this in someone who feels ill can be a sign of an infection in
    the joint. Treatment at once can save the joint.
    .say = My hip cannot be moved or takes no weight, and I feel ill. I may have an infected joint. An app
        asked me to say this.

reason-joint_hot_swollen = Gout can do this, and so can an infection in the joint, even with no fever.
    Only a check can tell them apart, so it counts as an infection until someone has looked at it.
    .say = I have a hot, red, swollen joint. An infected joint should be ruled out, even with no fever. An
        app asked me to say this.

reason-wound_leak = It can be a sign of an infection in the wound. Scars can be sore for other reasons,
    but your team should look at this today, so that it can be treated early.
    .say = My scar is red, hot or leaking. A wound infection should be ruled out. An app asked me to say
        this.

reason-C3 = With some health conditions, an infection in the spine or a hip starts with few signs. Feeling
    ill or soaking sweats at night can be one of them, so have it checked today.
    .say = I am at higher risk of infection, and I feel ill or have soaking night sweats. An infection in
        the spine or hip should be ruled out. An app asked me to say this.

reason-C3c = Treatment for cancer can lower the body's defences, so an infection can get serious fast.
    Ring your cancer team's 24-hour line on the way, so that they know you are coming.
    .say = I am on cancer treatment and I am ill. A serious infection should be ruled out now. An app
        asked me to say this.

reason-C3d = Together these can be a sign of an infection in the spine. This changes where to go: only a
    scan can show it, so a call alone is not enough.
    .say = I may have a spine infection. I am at higher risk, and I have a fever. An app asked me to say
        this.

reason-C4 = Fever with a change like this can be a sign of an infection close to the nerves of the spine.
    Most fevers come from something else, but this needs a check at once.
    .say = I have a fever, and a change in my legs or in sex. I may have a spine infection. An app asked
        me to say this.

reason-C5 = This kind of pain, at a higher risk of infection, can be a sign of an infection in the spine
    or a hip. About half of those with one in the spine have no fever, so it needs tests today.
    .say = I am at higher risk of infection, and my pain never eases or keeps growing. A spine infection
        should be ruled out, even with no fever. An app asked me to say this.

reason-C13 = In the first weeks after an operation or a jab, this can be a sign of an infection or a bleed
    near the spine or at that place. It may be harmless, but it needs a check at once.
    .say = I have had an operation or a jab in my back or hip. I may have a spine infection or a bleed. An
        app asked me to say this.

reason-C15 = With what else you answered, it can be a sign of an infection in the hip joint. It needs
    tests and treatment at once, to save the joint.
    .say = I may have an infected hip joint. An app asked me to say this.

reason-C15b = With what else you answered, it can be a sign of an infection in the joint. Germs can spread
    from there, to a replaced hip too, so it needs tests in a hospital today.
    .say = I have a hot, swollen joint. I may have an infected joint. An app asked me to say this.

## Heart, vessels and bleeding

reason-chest_pain_now = It can be a sign of trouble with the heart or the main artery, or of a clot in the
    lung. It may be none of these, but only a check at once can tell.
    .say = I have pain inside my chest. My heart, main artery and lungs should be checked. An app asked me
        to say this.

reason-breathless_new = It can be a sign of a blood clot in the lung. There are many other causes, but a
    clot needs help at once.
    .say = I am newly short of breath or have coughed blood. I may have a blood clot in the lung. An app
        asked me to say this.

reason-sudden_severe_with_collapse = It can be a sign of a bleed from the main artery in the belly. It may
    be something milder, but this needs help at once.
    .say = I may have an aneurysm that is bleeding. An app asked me to say this.

reason-tearing_sudden = At any age, pain that comes like this can be a sign of a tear in the main artery.
    That is rare, but it needs help at once.
    .say = I may have an aneurysm, or a tear in the main artery. An app asked me to say this.

reason-leg_cold_pale = It can be a sign of a blocked artery in the leg. Quick help can save the leg.
    .say = My leg has suddenly gone cold, pale or blue. I may have a blocked artery. An app asked me to
        say this.

reason-gi_bleed = It can be a sign of a bleed in the gut, and that should be ruled out at once. If you
    faint or nearly faint, call the emergency number.
    .say = I have black poo or have vomited blood. I may have a bleed in the gut. An app asked me to say
        this.

reason-leg_swollen_one = It can be a sign of a blood clot in the leg. It may have a simple cause, but a clot can travel to the lungs. If you get chest pain or cannot catch your breath, call the
    emergency number.
    .say = I may have a blood clot in the leg. An app asked me to say this.

reason-foot_rest_pain = It can be a sign that too little blood gets to the foot. Treatment can help the
    blood to flow again, and the sooner it is seen, the better for the foot.
    .say = My foot hurts at night, and it eases when it hangs down. Too little blood may be getting to my
        foot. An app asked me to say this.

reason-leg_sore_slow = Slow healing can be a sign of poor blood flow or, with diabetes, of a foot that
    needs care. If a nurse already looks after the sore, tell them of this too.
    .say = I have a sore on my leg or foot that has not healed in 2 weeks. Please check the blood flow. An
        app advised me to ask.

reason-F3 = With what else you answered, a slow sore can be a sign that too little blood gets to the leg.
    Care today can protect the leg, so ask for the foot or artery team.
    .say = I have a sore that does not heal, and my leg may be at risk. I need the foot or artery team
        today. An app asked me to say this.

reason-pulsing_belly = Slim people who lie down can often feel it. But it can be a
    sign of a swollen main artery (aneurysm), and a quick scan can tell.
    .say = I can feel a strong beat in my belly. Please check me for an aneurysm. An app advised me to
        ask.

reason-C10a = With a known aneurysm, pain like this can be a sign that it is bleeding. It may have another
    cause, but this needs help at once.
    .say = I have an aneurysm, and I have sudden or strong pain. It may be bleeding. An app asked me to
        say this.

reason-C10b = From age 60, sudden, severe pain can be a sign of a bleed from a swollen main artery.
    Smoking or high blood pressure makes that more likely, so it needs help at once.
    .say = I have sudden, severe pain. I may have an aneurysm or a tear. An app asked me to say this.

reason-C10c = From age 60, pain that comes like this can be a sign of a swollen main artery (aneurysm). It may have another cause, but a scan today can tell.
    .say = I have had sudden, severe pain. An aneurysm or a tear should be ruled out. An app asked me to
        say this.

reason-C10d = Pain in both the belly and the back that never eases can be a sign of trouble with the main
    artery or an organ in the belly. It may be harmless, but it needs a check today.
    .say = My belly and back hurt all the time. An aneurysm or a tear should be ruled out. An app asked me
        to say this.

reason-C10p = With pain that is new or has changed, a strong beat in the belly can be a sign of a swollen
    main artery (aneurysm). This needs help at once.
    .say = I feel a strong beat in my belly, and I am in pain. I may have an aneurysm. An app asked me to
        say this.

reason-R2 = It can be a sign of poor blood flow in the legs. That is common and can be treated, so ask for
    a check of the pulses in your feet.
    .say = My legs hurt when I walk and ease when I stand still. Please check the pulses in my legs. An
        app advised me to ask.

## Blood thinners and paracetamol

reason-C14a = On a blood thinner, even a small fall can start a bleed, and it may not show at first.
    You may only be bruised, but a clinician should hear of it today.
    .say = I am on a blood thinner, and I had a fall or a knock. A bleed should be ruled out. An app asked
        me to say this.

reason-C14b = On a blood thinner, these together can be a sign of a bleed close to the spine. That is
    rare, but quick help can save strength and feeling.
    .say = I am on a blood thinner. I may have a bleed near the spine. An app asked me to say this.

reason-C14c = On a blood thinner, this can be a sign of a bleed into a muscle of the hip. A sore joint can
    do it too, but a scan today can tell.
    .say = I am on a blood thinner, and I cannot straighten my hip. I may have a bleed into the hip
        muscle. An app asked me to say this.

reason-C14d = On a blood thinner, these together can be a sign of a bleed in the hip that presses on a
    nerve. Quick help can save the strength of the leg.
    .say = I am on a blood thinner. I may have a bleed in the hip that presses on a nerve. An app asked me
        to say this.

reason-C14e = On a blood thinner, a bleed in the head can start slowly after a knock, even if you feel
    fine. It needs a check at once.
    .say = I am on a blood thinner, and I hit my head. A bleed should be ruled out. An app asked me to say
        this.

reason-paracetamol_over = It is easily done when you are in pain. Too much can harm the liver before you
    feel ill, and treatment works best early, so ring now, even if you feel well.
    .say = I took more paracetamol (acetaminophen) than the pack says. I have the packet here. An app
        asked me to say this.

reason-M1 = Whatever led to it, you deserve help, not blame. Too much paracetamol can harm the liver
    before you feel it, and treatment works best early. If you feel low, tell them that too.
    .say = I took too much paracetamol (acetaminophen), and I need help now. An app asked me to say this.

## Belly, kidney, pregnancy, eyes and skin

reason-belly_sudden_severe = It can be a sign of a swollen appendix, a twisted organ or a pregnancy
    outside the womb. It may be none of these, but each of them needs quick help.
    .say = I have sudden, severe belly pain. The appendix, a twisted organ and a pregnancy outside the
        womb should be ruled out. An app asked me to say this.

reason-testicle_pain_sudden = It can be a sign that the testicle has twisted, which cuts off its blood.
    Each hour counts, and quick help can save it.
    .say = I may have a twisted testicle (torsion). An app asked me to say this.

reason-groin_lump_painful = It can be a sign of a hernia in which a bit of gut is trapped. That needs help
    at once, and doctors treat it often.
    .say = I may have a trapped hernia. An app asked me to say this.

reason-groin_lump_soft = It can be a sign of a hernia, which most often can wait for a normal visit. If it
    gets hard or sore, or will not go back in, get emergency help.
    .say = I have a soft lump in the groin that goes back in. Please check if it is a hernia. An app
        advised me to ask.

reason-pregnant_bleed_or_belly_pain = It can be a sign of a bleed, or of a pregnancy outside the womb. It may turn out well, but it should be checked at once.
    .say = I am or may be pregnant. I may have a bleed, or a pregnancy outside the womb. An app asked me
        to say this.

reason-pregnant_waves = It can be a sign of labour, or that the baby should be checked. All may be well, and maternity teams want you to ring.
    .say = I am or may be pregnant. I have back pain in waves, fluid loss, or a baby who moves less.
        Please check for labour. An app asked me to say this.

reason-preeclampsia_signs = It can be a sign of pre-eclampsia, an illness of pregnancy with high blood
    pressure. A headache or swelling can have other causes, but a quick check can tell.
    .say = I am pregnant, or gave birth in the last 6 weeks. I may have pre-eclampsia. An app asked me to
        say this.

reason-flank_waves = It can be a sign of a kidney stone. Some stones pass on their own, but with pain
    this strong you should speak to a clinician today.
    .say = I have strong pain in my side that comes in waves. I may have a kidney stone. An app asked me
        to say this.

reason-F1 = It can be a sign of a blocked or infected kidney or, from age 60, of a swollen main artery,
    which can feel just like a stone. Each of these needs help at once.
    .say = I have strong side pain in waves. A blocked kidney, and an aneurysm or a tear, should be ruled
        out. An app asked me to say this.

reason-F1b = It can be a sign of a kidney stone, with pain or sickness that cannot be held at home. This
    changes where to go: a call alone is not enough.
    .say = I may have a kidney stone, and I cannot bear the pain, or I am sick again and again. An app
        asked me to say this.

reason-flank_fever_pee = It can be a sign of an infection in a kidney. It can be treated well, but it
    should not wait until tomorrow.
    .say = I have side pain, with a fever or burning pee. I may have a kidney infection. An app asked me
        to say this.

reason-F2 = It can be a sign of an infection in a kidney. When you cannot keep fluid down, it is hard to
    treat at home, so a hospital should help you now.
    .say = I may have a kidney infection, and I cannot keep fluid down. An app asked me to say this.

reason-F4 = It is often a plain bladder infection. With back or belly pain, or in pregnancy, it can be a
    sign that it has reached a kidney, so it should be checked today.
    .say = I may have a kidney infection. An app asked me to say this.

reason-blood_in_pee = It can come from an infection or a stone, but in some people it can be a sign of
    cancer. It needs a check, even if it stops by itself.
    .say = I have had blood in my pee. Please check where it comes from. An app advised me to ask.

reason-pid_signs = It can be a sign of an infection in the womb or the tubes. It can be treated, and the
    sooner, the better.
    .say = I have new low belly pain. I may have an infection in the womb or tubes. An app asked me to say
        this.

reason-rash_one_side = It can be a sign of shingles, which can cause back or hip pain. Most people get
    over it, but treatment works best within 3 days.
    .say = I have a new rash in a band on one side. I may have shingles. An app asked me to say this.

reason-red_eye_painful = It can be a sign of inflammation in the eye (uveitis), which can come with some
    kinds of back pain. Treatment the same day can protect your sight.
    .say = My eye is sore and red. I may have uveitis. An app asked me to say this.

reason-gca_signs = With stiff shoulders and hips, it can be a sign of inflamed arteries in the head (giant
    cell arteritis). Many headaches are harmless, but quick treatment can protect your sight.
    .say = I may have giant cell arteritis. An app asked me to say this.

reason-sight_loss_new = With stiff shoulders and hips, it can be a sign of inflamed arteries in the head
    (giant cell arteritis). Treatment at once can save sight, even if it has come back.
    .say = I lost sight or saw double. I may have giant cell arteritis. An app asked me to say this.

## Sickle cell

reason-K1 = With sickle cell disease, fever or pain this strong can be a sign of a crisis or an infection.
    Say so at the door, so that you get help fast.
    .say = I have sickle cell disease, and I may be in a crisis. An app asked me to say this.

reason-K2 = With sickle cell disease, pain like this can be a sign that a crisis has started. Ring your
    sickle cell team too: they know you and can help to plan your care today.
    .say = I have sickle cell disease, and my pain never eases. A crisis should be ruled out. An app asked
        me to say this.

## Strong pain and low mood

reason-pain_unbearable = Pain can be this bad without a serious cause. But you should not have to bear it
    alone: a clinician should hear from you today, to look for the cause and to help.
    .say = I have pain all the time, even when I lie still, and I can hardly think or talk. Please look
        for the cause and help me with the pain. An app asked me to say this.

reason-mood_harm = Thank you for saying so. Pain can bring such thoughts, and with help they can pass.
    Please ring the crisis line now, and ask someone you trust to stay with you. Your pain still counts
    here too.
    .say = I have thoughts of ending my life or hurting myself. I need help to stay safe. An app helped me
        to say this.

reason-mood_hopeless = It is good that you said so. Long pain can wear anyone down, and it is not your
    fault. There are people who want to listen today, and a talk can help.
    .say = I feel very low, and I need to talk to someone today. An app helped me to say this.

## Under 18

reason-D9a = This is only because of the age: pain in the back or hip is always looked at in someone under
    16. On its own, it does not mean that something is wrong.
    .say = This is about someone under 16 with back or hip pain. Please take a look. An app advised me to
        ask.

reason-D9b = Under 16, a sign like this with back or hip pain should be looked at today. There may be a
    simple cause, but a serious one should be ruled out in a hospital.
    .say = This is about someone under 16 with back or hip pain and a warning sign. A serious cause should
        be ruled out. An app asked me to say this.

reason-D9c = Under the age of 10, back pain is not common. It may have a simple cause, but a GP should
    look for it today.
    .say = This is about a child under 10 with back pain. Please look for the cause today. An app asked me
        to say this.

reason-D9d = Bones still grow at this age. Pain at the hip, groin, thigh or knee can be a sign that a
    growth plate at the hip has slipped, so it needs a check this week.
    .say = This is about someone under 18 with hip, groin, thigh or knee pain. A slipped growth plate is
        not ruled out. An app advised me to ask.

reason-D9e = At this age, it can be a sign of a slipped growth plate at the hip, or of an infection in the
    joint. No walking on that leg: being carried or wheeled keeps it safe.
    .say = This is about someone under 18 with hip pain. A slipped growth plate or an infected joint is
        not ruled out. An app asked me to say this.

reason-teen_hip_limp = At this age, it can be a sign of a slipped growth plate at the hip, even if only
    the knee hurts. It may be a strain, but there should be no walking on that leg until the X-ray.
    .say = This is about someone under 18 with hip or knee pain and a limp. A slipped growth plate is not
        ruled out. An app asked me to say this.

## Replaced hips, and hips in pregnancy

reason-D13a = It may have a harmless cause. But new pain near a replaced hip can be a sign of a
    change at the joint, so it needs a check and an X-ray. You can ring your hip team as well as the GP.
    .say = I have a replaced hip, and the pain there is new or has changed. Do I need an X-ray? An app
        advised me to ask.

reason-D13b = In the first 12 weeks, pain should slowly ease. When it keeps growing, it can be a sign of a
    problem with the joint or an infection, so your team should hear from you today.
    .say = My hip was replaced not long ago, and the pain keeps getting worse. An infection or a problem
        with the joint should be ruled out. An app asked me to say this.

reason-D13c = Groin pain at this time can come from the joints of the pelvis. With a limp, it can
    be a sign that the hip bone has thinned for a while, so it needs a check.
    .say = I am pregnant or gave birth in the last year. I have groin pain and a limp. Please check my
        hip. An app advised me to ask.

reason-urine_leak_strain_preg = This is very common at this time, and most often comes from the muscles
    that hold pee in. It can be helped, and a midwife or GP can make sure that it is no more than that.
    .say = I leak pee when I cough, sneeze or lift. I am pregnant, or gave birth in the last 12 months. An
        app advised me to ask.

## What can wait for a visit, this week or later

reason-pmr_signs = It can be a sign of polymyalgia, an illness that makes muscles stiff and sore. It can
    be treated well, and a blood test this week can help to find it.
    .say = My shoulders and hips are stiff in the mornings. Please test for polymyalgia. An app advised me
        to ask.

reason-axspa_pattern = These together can be a sign of a spine with inflamed joints. Most back pain is not
    that, but it can be treated, so ask if a joint specialist (rheumatology) should see you.
    .say = My back pain began young and has signs of inflamed joints. Should rheumatology see me? An app
        advised me to ask.

reason-both_legs_walking_only = It can be a sign that the nerves in the low back have too little room
    (spinal stenosis). It is common with age, most often not urgent, and can be helped.
    .say = Both my legs ache or go heavy when I walk for a while. Please check for spinal stenosis. An app
        advised me to ask.

reason-urine_leak_strain_old = This is common, and most often comes from the muscles that hold pee in, not
    from the back. A GP or physio can help with it.
    .say = I leak pee when I cough, sneeze or lift, and it has been so for over 2 weeks. Can you help? An
        app advised me to ask.

reason-urine_slow_old = It has many causes, such as some pills or the prostate. As your bladder empties
    and it is not worse, it can wait for a normal visit, and a GP can look for the cause.
    .say = My pee is slow to start, but my bladder empties. Please check why. An app advised me to ask.

reason-erection_old = It is common and has many causes. A GP hears of it often, can look for the cause and
    can help.
    .say = I have had trouble with sex for over 2 weeks. Please check why. An app advised me to ask.

reason-no_better_6wk = Most pain eases within weeks. When it does not, a visit can find out what would
    help. If you are 60 or over, ask if a blood test for myeloma, an illness of the bone marrow, is worth
    it.
    .say = I have had this pain for 6 weeks or more, and it is not better. What would help? An app advised
        me to ask.

reason-R1 = It can be a sign that a disc in the back irritates a nerve. In most people that eases over
    weeks to months, and a visit can help you on the way.
    .say = A cough, a sneeze or a strain makes my leg or back pain worse. Please check for a sore nerve.
        An app advised me to ask.
