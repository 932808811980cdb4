// Shapes of androidx.activity 1.9 that the app names, as its documentation has them. They do nothing.
package androidx.activity

import android.app.Activity

/** The activity that Compose is shown in. */
open class ComponentActivity : Activity()

/** Lets the app draw behind the system's bars. The real one has two arguments with defaults, which the app does not give. */
fun ComponentActivity.enableEdgeToEdge(): Unit = error("only to compile against: $this")
