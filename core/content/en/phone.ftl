### Words of the two phone apps: tabs, buttons, headings of screens and the short screens at the start. None of these takes an
### argument, so that a phone can fetch them all at once.

## Everywhere

phone-app = Limber
phone-back = Back
phone-close = Close
phone-cancel = Cancel
phone-continue = Continue
phone-save = Save
phone-undo = Undo
phone-try_again = Try again
phone-share = Share
phone-loading = One moment
phone-not_selected = Not selected
phone-hidden = Limber is hidden while another app is open.

## Tabs

phone-tab_today = Today
phone-tab_check = Check
phone-tab_moves = Stretches
phone-tab_journal = Journal

## Today

phone-today_log = Log pain
phone-today_check = Check warning signs
phone-today_check_text = A few questions, then how soon to be seen, and why.
phone-today_check_again = Check again
phone-today_entries = Logged today
phone-today_none = When you log pain, it shows here.
phone-today_seen = I was seen
phone-today_seen_help = Tap this when a clinician has seen you about this result.
phone-today_not_seen = I was not seen yet
phone-today_offer_check = You have not checked for warning signs yet. It takes a few minutes.

## Logging pain

phone-log_title = How bad is the pain now?
phone-log_where = Where?
phone-log_where_none = No place marked
phone-log_pick = Choose places
phone-log_when = When?
phone-log_now = Now
phone-log_earlier = Earlier
phone-log_hint = One tap saves it. You can add more after that.
phone-log_sides = Left and right are always your own left and right.
phone-saved_more = Add more
phone-more_title = Add more
phone-note = Note
phone-note_help = In your own words, if you like. It stays on this phone.
phone-check_now = Check warning signs now

## An entry

phone-entry_title = Entry
phone-entry_pain = Pain
phone-entry_where = Where
phone-entry_when = When
phone-entry_date = Date
phone-entry_date_help = Year, month and day, like 2026-11-25
phone-entry_time = Time
phone-entry_time_help = Hours and minutes, like 18:30
phone-entry_edit = Change
phone-entry_edit_title = Change the entry
phone-entry_delete = Delete
phone-entry_delete_ask = Delete this entry?
phone-entry_delete_text = It goes to the trash, and you can undo this.
phone-entry_deleted = The entry is in the trash.
phone-entry_leave_ask = Leave without saving?
phone-entry_leave_text = What you changed here is not saved yet.
phone-entry_leave = Leave
phone-entry_stay = Keep editing

## Journal

phone-journal_title = Journal
phone-journal_empty = What you log is kept here, day by day.
phone-journal_older = Show older entries

## Self-check

phone-check_title = Check warning signs
phone-check_intro = A few cards with short questions. First come the signs that need help fast. Answer for the pain you have now.
phone-check_not_sure = If you are not sure, say so. That is an answer too.
phone-check_not_diagnosis = This is not a diagnosis. It says how soon to be seen, and why.
phone-check_start = Start
phone-check_why = Why are you asking?
phone-yes = Yes
phone-no = No
phone-not_sure = Not sure
phone-check_open = Some rows are still open.
phone-check_row_open = Still open
phone-check_leave_ask = Stop the check?
phone-check_leave_text = There is no result yet. If you are worried, talk to someone now.
phone-check_leave = Stop
phone-check_stay = Go on
phone-check_stop = Stop the check
phone-check_review = Look over your answers
phone-check_change = Change
phone-check_show_result = Show the result
phone-check_talk = Talk to someone now

## Result

phone-result_why = Why
phone-result_mistake = I tapped this by mistake
phone-result_sources = Sources
phone-result_numbers = Numbers to call
phone-result_say = What you can say
phone-result_stretches = Stretches
phone-result_keep = Back to today
phone-result_no_call = This device cannot make calls. Use any other phone, or ask someone near you to call.

## Stretches

phone-moves_title = Stretches and moves
phone-moves_all_need = Stop if it hurts more, or if you feel new numbness or weakness.

## When the journal cannot be opened

phone-trouble_check = Check warning signs
phone-trouble_numbers = Numbers to call

## The first three screens

phone-start_1_title = What Limber does
phone-start_1_does = It keeps a short pain journal, checks for warning signs, and shows stretches and moves.
phone-start_1_not = It does not tell you what you have, and it does not replace a clinician.
phone-start_2_title = It stays on this phone
phone-start_2_text = What you log is kept here and encrypted. There is no account, nothing is sent anywhere, and nobody is watching.
phone-start_2_copy = If you lose this phone, the journal is lost with it, unless you keep a copy.
phone-start_3_title = Check for warning signs now?
phone-start_3_text = A few signs need help fast. The check takes a few minutes, and you can stop it at any time.
phone-start_3_check = Check now
phone-start_3_later = Later
