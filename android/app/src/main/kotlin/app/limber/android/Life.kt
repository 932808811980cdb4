// The app comes and goes: it starts once, closes the journal when it leaves the front, and opens it when it comes back. One
// after the other, however quickly a person switches: an opening never overtakes a closing.
package app.limber.android

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What lives in the app. */
internal interface Living {
    suspend fun start()
    suspend fun foreground()
    suspend fun background()
}

/** Turns the steps of the activity into the life of the app. For one thread, the one that draws; [scope] outlives activities. */
internal class Life(private val living: Living, private val scope: CoroutineScope) {
    private enum class Place { NOWHERE, FRONT, BACK }

    private var place = Place.NOWHERE
    private var last: Job? = null

    /** The activity can be seen. */
    fun toFront() {
        val isFirst = place == Place.NOWHERE
        if (place == Place.FRONT) return
        place = Place.FRONT
        next { if (isFirst) living.start() else living.foreground() }
    }

    /** The activity cannot be seen any more. [isTurning]: only until it is there again in another shape. */
    fun toBack(isTurning: Boolean) {
        if (place != Place.FRONT || isTurning) return
        place = Place.BACK
        next { living.background() }
    }

    private fun next(step: suspend () -> Unit) {
        val before = last
        last = scope.launch {
            before?.join()
            step()
        }
    }
}
