// The names of the core that the rest of the app uses. The generated module stays behind LimberKit: a screen imports that and
// nothing below it, so that a change of the bridge is seen in one place.

import LimberFFI

/// What the core refuses or cannot do, by what the caller would do about it.
public typealias LimberError = LimberFFI.LimberError

/// Whose words and whose telephone numbers. Not Foundation's, whence the longer name.
public typealias CoreLocale = LimberFFI.Locale
/// What time it is.
public typealias Now = LimberFFI.Now
/// Where the journal's key is kept.
public typealias KeyStore = LimberFFI.KeyStore
/// A word of the phone's own.
public typealias TextKey = LimberFFI.TextKey

// Pages, as the core has them ready.
public typealias StatePage = LimberFFI.StatePage
public typealias HelpPage = LimberFFI.HelpPage
public typealias NumberLine = LimberFFI.NumberLine
public typealias NumberKind = LimberFFI.NumberKind
public typealias HomePage = LimberFFI.HomePage
public typealias StandingView = LimberFFI.StandingView
public typealias LogPage = LimberFFI.LogPage
public typealias ScaleStep = LimberFFI.ScaleStep
public typealias PlaceGroup = LimberFFI.PlaceGroup
public typealias PlaceView = LimberFFI.PlaceView
public typealias TimeChoice = LimberFFI.TimeChoice
public typealias JournalPage = LimberFFI.JournalPage
public typealias DayPage = LimberFFI.DayPage
public typealias EntryView = LimberFFI.EntryView
public typealias ExercisesPage = LimberFFI.ExercisesPage
public typealias ExerciseLine = LimberFFI.ExerciseLine
public typealias ExercisePage = LimberFFI.ExercisePage
public typealias Fact = LimberFFI.Fact
public typealias NoteList = LimberFFI.NoteList
public typealias NoteLine = LimberFFI.NoteLine

// The self-check.
public typealias CheckCard = LimberFFI.CheckCard
public typealias CardView = LimberFFI.CardView
public typealias QuestionView = LimberFFI.QuestionView
public typealias QuestionKind = LimberFFI.QuestionKind
public typealias NumberRange = LimberFFI.NumberRange
public typealias ChoiceView = LimberFFI.ChoiceView
public typealias RowView = LimberFFI.RowView
public typealias QuestionAnswer = LimberFFI.QuestionAnswer
public typealias AnswerGiven = LimberFFI.AnswerGiven
public typealias RowAnswer = LimberFFI.RowAnswer
public typealias ReviewPage = LimberFFI.ReviewPage
public typealias ReviewLine = LimberFFI.ReviewLine
public typealias ResultPage = LimberFFI.ResultPage
public typealias ActionView = LimberFFI.ActionView
public typealias ReasonView = LimberFFI.ReasonView
public typealias SafetyNet = LimberFFI.SafetyNet
public typealias Level = LimberFFI.Level
