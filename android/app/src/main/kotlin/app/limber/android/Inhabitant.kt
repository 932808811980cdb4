// What the shell needs of the models and their screens.
package app.limber.android

import androidx.compose.runtime.Composable

/** The app inside the shell. */
internal interface Inhabitant : Living {
    /** A self-check under way, as the core writes it; null when there is none. */
    var savedCheck: String?

    /** True while "back" leads to another screen of the app. */
    @Composable
    fun canGoBack(): Boolean

    /** One screen back. */
    fun goBack()

    /** All screens. */
    @Composable
    fun Content()
}
