// The parts of the app, put together once for the life of the process.
package app.limber.android

import android.app.Application
import app.limber.models.AppModel
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

/** The shell around the models. Activities come and go; this stays, so that turning the phone changes nothing. */
internal class Parts(app: Application) {
    /** For the thread that draws. It ends with the process. */
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)

    val model = AppModel(Phone(app), scope)

    val life = Life(Lively(model), scope)
    private var isNew = true

    /** What an activity kept of a process that the system has ended. While this process lives it knows better itself. */
    fun restore(savedCheck: String?) {
        if (isNew) model.savedCheck = savedCheck
        isNew = false
    }

    private class Lively(private val model: AppModel) : Living {
        override suspend fun start() = model.start()
        override suspend fun foreground() = model.foreground()
        override suspend fun background() = model.background()
    }
}

/** The process. */
class LimberApplication : Application() {
    internal val parts by lazy { Parts(this) }
}
