// The phone's own words, fetched from the core once and handed down. No other file of the screens holds a sentence.
package app.limber.ui.screens.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.staticCompositionLocalOf
import app.limber.ffi.TextKey

/** All words of the phone, once the core has given them; before that, none. */
internal val LocalWords = staticCompositionLocalOf<Map<TextKey, String>> { emptyMap() }

/** The word for [key] in the person's language. */
@Composable
@ReadOnlyComposable
internal fun say(key: TextKey): String = LocalWords.current[key].orEmpty()
