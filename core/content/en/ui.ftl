### Words of the interface that every shell uses: places of the journal, the exercise gate, states of the vault.
### Words that only the terminal has stand in terminal.ftl.

## Journal

journal-empty = Nothing is written down yet.
journal-today_none = No pain logged today.
journal-today = { $count ->
        [one] Today: one entry, pain { $value }.
       *[other] Today: { $count } entries, middle value { $value }.
    }
journal-pain = Pain { $score }
journal-edited = changed since it was written
journal-day_summary = { $count ->
        [one] One entry, pain { $value }
       *[other] { $count } entries, middle value { $value }
    }
journal-entry = { $time }  pain { $score }
journal-entry_places = { $time }  pain { $score }  { $places }
journal-clock_suspect = the clock was changed around then, so the time may be wrong
journal-saved = Saved { $score }.
journal-saved_places = Saved { $score }: { $places }.
journal-saved_day = Saved { $score } for { $day }.
journal-saved_day_places = Saved { $score } for { $day }: { $places }.
journal-more = There are older entries.
journal-undone_log = Undone: the entry is gone again.
journal-undone_edit = Undone: the entry is as it was before the change.
journal-undone_delete = Undone: the entry is back from the trash.
journal-undone_restore = Undone: the entry is in the trash again.
journal-undo_nothing = There is nothing to undo.
    .title = Nothing to undo
journal-undo_log = Undo the last entry
journal-undo_edit = Undo the last change
journal-undo_delete = Undo: take the entry back from the trash
journal-undo_restore = Undo: put the entry back in the trash
# Shown when a place that is a warning sign by itself was marked: the card that it opens.
journal-opens_c02_control = You marked the place between the legs. If it is numb or tingles, or peeing
    or pooing has changed, please check your warning signs now. It can need help at once, day or night.

## Logging

log-usual = Same as last time: { $places }
log-pain_of_10 = Pain { $score } of 10
log-scale-0 = no pain
log-scale-5 = in the middle
log-scale-10 = worst you can think of
log-places_back = Seen from behind
log-places_front = Seen from in front
log-places_other = Other places
log-minutes_ago = { $number } minutes ago, { $time }
log-hours_ago = { $number ->
        [one] One hour ago, { $time }
       *[other] { $number } hours ago, { $time }
    }

## Standing result of the self-check

home-last_check = Last check, { $date }: { $name }

standing-since = Self-check of { $date }: { $heading }
standing-needs_both = This stays here until a new check gives a lower result and you tell Limber that you were seen.
standing-needs_check = You said that you were seen. This stays here until a new check gives a lower result.
standing-needs_seen = A newer check gave a lower result. This stays here until you tell Limber that you were seen.
seen-saved = Noted: you were seen on { $date }.
seen-taken_back = Noted: you were not seen yet.
seen-nothing = No result is waiting to be seen for.
    .title = No result is waiting

## Exercises

label-title = Stretches and moves
label-position = Position
label-kit = You need
label-muscles = Works on
label-steps = Steps
label-feel = What you feel
label-mistake = Watch out for
label-dose = How much
label-not_if = Not with any of these
label-instead = Do something else instead
label-instead_item = { $when }: { $name }
label-care = Take care with
label-easier = Easier
label-harder = Harder
label-source = Sources
label-unreviewed = No clinician has signed this yet.
label-judgement = Parts of this are our own judgement and await a clinician's signature.
gate-needs_both = Not now. Your last self-check says that a clinician should see you first. Stretches come back when a new
    check gives a lower result and you have told Limber that you were seen.
gate-needs_check = Not yet. You said that you were seen. Stretches come back when a new check gives a lower result.
gate-needs_seen = Not yet. Your newer check gave a lower result. Stretches come back when you have told Limber that you
    were seen.
gate-soon_none = Not until it has been looked at. Your last self-check says to be seen this week; ask there which moves
    suit you.
gate-soon_walk = Your last self-check says to be seen this week. Until then, walking is fine if it feels right.
gate-soon_gentle = Your last self-check says to be seen this week. Until then, these gentle moves and walking are fine if
    they feel right.

## States of the vault

vault-absent = No journal has been started here yet.
    .title = No journal yet
vault-locked = Your journal is locked. Unlock the phone and try again.
    .title = Your journal is locked
vault-key_unavailable = The key store does not answer just now. Your journal is safe; try again in a moment.
    .title = The key store does not answer
vault-key_lost = The key to this journal is gone, so it cannot be opened. The journal itself is still there, untouched.
    .title = The key is gone
vault-wrong_key = This key does not fit this journal. Nothing was changed.
    .title = The key does not fit
vault-already_open = Your journal is open elsewhere. Close it there first.
    .title = Open elsewhere
vault-busy = Your journal is busy. Try again in a moment.
    .title = Busy
vault-ready = Your journal is open.
    .title = Open
vault-read_only = Your journal cannot be written to or not be reached. Look at the permissions of its folder.
    .title = It cannot be written to
vault-disk_full = There is no space left on this device. What you saved before is safe; free some space and try again.
    .title = No space left
vault-newer_schema = A newer Limber wrote this journal. Update Limber to open it. Nothing was changed.
    .title = Update Limber
vault-needs_migration = Your journal is being brought up to date.
    .title = Being brought up to date
vault-suspect = Something is missing or went wrong in your journal. It can be read; nothing more is written to be safe.
    .title = Something went wrong
vault-corrupt = The journal file is missing or damaged, or is not Limber's. Nothing was deleted or started anew. If you have a
    copy of the folder, put it back.
    .title = The journal cannot be read
vault-restored = Your journal was damaged and has been restored.
    .title = Restored
vault-io_error = Reading or writing failed. It may pass; try again in a moment.
    .title = Reading or writing failed
vault-auth_required = Unlock your journal with your finger, your face or the code of the phone.
vault-check_works = The warning-sign check works without the journal.

## When something did not work

trouble-input = { $reason }
    .title = That does not fit
trouble-not_found = It may have been deleted or changed. Go back and look again.
    .title = This is not here any more
trouble-exercise_closed = Your last self-check says to leave this one for now.
    .title = Not open now
trouble-import = Line { $line }: { $reason }
trouble-cancelled = It was stopped before it was done. Nothing was changed.
    .title = Stopped
trouble-internal = Something went wrong inside Limber. What you saved before is safe. Try again; if it comes back, restart Limber.
    .title = Something went wrong

## Self-check

check-progress = Card { $card } of at most { $at_most }
check-why = Why we ask
check-no_exercise = No stretches until someone has checked you.
check-dropped = { $count ->
        [one] That changes what else is asked, so one later answer is open again.
       *[other] That changes what else is asked, so { $count } later answers are open again.
    }
check-all_no = No to each of these
check-unsure = Not sure: { $text }
check-because = Because you answered
check-sources = Sources
check-say = You can say
check-ignored = Not asked now, so it did not count
check-judgement = our own judgement, not yet signed by a clinician
check-content = Content { $version }, reviewed by a clinician: { $reviewer }
check-not_stored = This result could not be kept in your journal.
check-stored = This result is kept in your journal.
number-emergency = Emergency number
number-urgent = Urgent care line
number-crisis = Crisis line
number-poison = Poison line
number-relay = Text relay
number-country = Numbers for: { $country }
number-call = Call { $number }
number-or = or
number-local = or your local number
