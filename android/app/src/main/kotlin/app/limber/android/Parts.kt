// The parts of the app, put together once for the life of the process.
package app.limber.android

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

/** The shell around the models. Activities come and go; this stays, so that turning the phone changes nothing. */
internal class Parts(app: Application, make: (Phone) -> Inhabitant) {
    val inhabitant: Inhabitant = make(Phone(app))
    val life = Life(inhabitant, CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate))
    private var isNew = true

    /** What an activity kept of a process that the system has ended. While this process lives it knows better itself. */
    fun restore(savedCheck: String?) {
        if (isNew) inhabitant.savedCheck = savedCheck
        isNew = false
    }
}

/** The process. */
class LimberApplication : Application() {
    internal val parts by lazy { Parts(this, ::Bare) }
}
