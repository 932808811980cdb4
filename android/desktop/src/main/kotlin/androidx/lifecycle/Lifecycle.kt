// Stand-ins for the types of androidx.lifecycle that a window of Compose asks for and that are not on Maven Central. They do
// what such a window needs and no more; only this module, which is never shipped, may hold them.
package androidx.lifecycle

/** The states that a window sets. */
abstract class Lifecycle {
    enum class State {
        DESTROYED, INITIALIZED, CREATED, STARTED, RESUMED;

        fun isAtLeast(state: State): Boolean = this >= state
    }

    abstract val currentState: State
}

interface LifecycleOwner {
    val lifecycle: Lifecycle
}

/** A lifecycle that its [owner] sets. */
class LifecycleRegistry(val owner: LifecycleOwner) : Lifecycle() {
    override var currentState: State = State.INITIALIZED
}

class ViewModelStore {
    fun clear() = Unit
}

interface ViewModelStoreOwner {
    val viewModelStore: ViewModelStore
}
