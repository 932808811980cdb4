// The names of the core that the rest of the app uses. The generated module stays behind LimberKit: a screen imports that and
// nothing below it, so that a change of the bridge is seen in one place.

import LimberFFI

/// What the core refuses or cannot do, by what the caller would do about it.
public typealias LimberError = LimberFFI.LimberError
