package app.limber.ui.screens

import app.limber.ui.screens.parts.LINE
import app.limber.ui.screens.parts.STROKE
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File

/** The line on the first screen is that of the app's icon. */
class MarkTest {
    @Test
    fun `the line is the icon's`() {
        val icon = File("../app/src/main/res/drawable/ic_launcher_foreground.xml").readText()
        fun value(name: String) = Regex("android:$name=\"([^\"]+)\"").find(icon)?.groupValues?.get(1)
        assertEquals(value("pathData"), LINE)
        assertEquals(value("strokeWidth"), "$STROKE")
    }
}
