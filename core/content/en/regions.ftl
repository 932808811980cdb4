### Words of the places: each region with where it is, the sides, and how the two are put together.

## Back

region-back_mid_high = upper or middle back near the spine
    .help = The part of your back above the low back, on or near the spine.

region-back_low_mid = middle of the low back
    .help = On the spine, from below the ribs down to the top of the buttocks.

region-back_low_side = low back beside the spine
    .help = The muscles on either side of the low spine, below the ribs and above the buttocks.

region-si_dimple = dimple above the buttock
    .help = The small hollow at the top of the buttock, beside the spine, at about belt height or just below.

region-buttock = buttock
    .help = The soft, round part you sit back on, below the belt line.

region-sit_bone = bone you sit on
    .help = The hard point low in the buttock that you feel under you on a hard chair.

region-thigh_back = back of the thigh
    .help = From the fold below the buttock down to just above the back of the knee.

## Side

region-flank = side under the ribs
    .help = The side of your trunk, below the ribs and above the hip bone.

region-hip_outer = outer side of the hip
    .help = On and round the bony point that you feel at the side of the hip.

region-thigh_outer = outer side of the thigh
    .help = The outside of the leg, from below the hip down to above the knee.

## Front

region-hip_front = front of the hip
    .help = Between the front point of the hip bone and the top of the thigh, to the outside of the groin
        fold.

region-groin = groin (the fold)
    .help = The fold where the top of the leg meets the belly.

region-pubic = pubic bone
    .help = The bone at the front, low down in the middle, above the genitals.

region-belly = belly
    .help = The front of your trunk, below the ribs and above the pubic bone.

region-testicle = testicle
    .help = The testicle itself, in its sac.

region-thigh_front = front of the thigh
    .help = From below the groin fold down to just above the kneecap.

region-knee = knee (front or side)
    .help = The kneecap and the two sides of the knee.

region-knee_back = back of the knee
    .help = The hollow behind the knee.

## Lower leg

region-below_knee = calf or shin
    .help = From below the knee to the ankle, at the front, back or side.

region-foot = foot
    .help = From the ankle to the toes, top or sole.

## Middle and all over

region-saddle = area between the legs
    .help = The part that would touch a saddle: the genitals, round the back passage, and the inner top of
        the thighs.

region-wide_body = many places all over
    .help = Pain in many parts of the body, above and below the waist.

## Sides

# Always the person's own side, never the screen's.
side-left = left

side-right = right

side-middle = middle

## A place

# The region stands after the side ("left groin"); a midline region stands alone.
place-paired = { $side } { $region }

place-middle = { $region }
