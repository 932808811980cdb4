### Words that only the terminal shows.

home-title = Limber
home-menu = What would you like to do?
home-log = Log pain
home-check = Check warning signs
home-exercises = Stretches
home-journal = Journal
home-seen = I was seen
home-quit = Quit
home-choose = Number or letter
home-usage = Try: limber log 4 --where groin.left   limber check   limber exercises   limber journal   limber --help
home-unknown = That is not one of the choices.
home-where_again = Same place as last time ({ $places })? Enter for yes, ? for a list of others, or - for none
home-where = Where? ? lists the places; type their numbers, or Enter for none
home-pain = Pain now, 0 to 10 (0 none, 5 in the middle, 10 the worst you can think of); Enter to go back
home-note = A note? Enter for none
home-exercise = Number of an item to read, Enter to go back
home-undo_hint = Not right? limber undo takes it back.
home-saved_more = Note added.
ask-rows = { $left ->
        [one] one row left
       *[other] { $left } rows left
    }
ask-row_keys = y yes   n no   ? not sure   w why   b back   t talk to someone   q stop
ask-choice_keys = number   w why   b back   t talk to someone   q stop
ask-number_keys = a number, or - for rather not say   w why   b back   t talk to someone   q stop
ask-many_keys = numbers that fit, such as 1 3; ?4 if not sure of 4; 0 for none of these   w why   w2 why item 2   b back   t talk   q stop
ask-optional = Enter to leave it open
ask-keep = Enter keeps: { $answer }
ask-again = Please use one of these
ask-first = This is the first question.
ask-changed = Going back. Enter keeps an earlier answer.
ask-review = Before the result, look once at what you answered yes or not sure to
ask-review_none = You answered no to every question.
ask-review_keys = Enter shows the result   b back   q stop
ask-stopped = The check is not finished, so there is no result. Nothing was kept. If you said yes to a sign that needs help
    fast, call the emergency number now. If you are worried, ring your GP or the urgent care line.
ask-not_sure = not sure
ask-intro = This check asks about warning signs, one card at a time. It takes a few minutes. Each question says why it is
    asked. You can go back at any time.
doctor-home = Folder
doctor-vault = Journal
doctor-key_file = Key file
doctor-key_none = none yet
doctor-key_private = only you can read it
doctor-key_open = others can read it; make it private with: chmod 600
doctor-format = Format
doctor-engine = Engine
doctor-commits = Changes saved
doctor-faults = Faults
doctor-no_faults = none found
doctor-content = Content
doctor-reviewer = Signed by a clinician
doctor-zone = Time zone
regions-title = Places; left and right are your own
regions-hint = Log with: limber log 4 --where groin.left
failure-no_home = no folder for the journal is known; name one with --home
ask-one_of = Some of these exclude each other. Choose only one of them.
failure-exercise_closed = This move is not open now. See: limber exercises
