// Only what Android has too may be used by screens and models. On this machine everything compiles that the desktop has, so the
// compiled classes are read: which classes they name.
package app.limber.ui.harness

import androidx.compose.foundation.VerticalScrollbar
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.rememberScrollbarAdapter
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.Window
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.DataInputStream
import java.io.File

class SharedApiTest {
    @Test
    fun `screens and models use only what Android has`() {
        val classes = listOf("app/limber/ui", "app/limber/models").flatMap(::compiled)
        assertTrue("classes were found", classes.size > 20)
        val found = classes.flatMap { file -> foreign(file.readBytes()).map { "${file.name} uses $it" } }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `what only a desktop has is seen`() {
        assertEquals(setOf("java/awt/Color"), foreign(Planted.Awt::class.java))
        assertEquals(setOf("org/jetbrains/skia/Bitmap"), foreign(Planted.Skia::class.java))
        assertTrue("androidx/compose/foundation/Scrollbar_desktopKt" in foreign(Planted.Bar::class.java))
        assertTrue(foreign(Planted.OfTheDesktop::class.java).any { it.startsWith("androidx/compose/ui/window/Window") })
        assertEquals(emptySet<String>(), foreign(Planted.OfBoth::class.java))
    }

    /** The classes of the product in a package and below it. */
    private fun compiled(path: String): List<File> = javaClass.classLoader.getResources(path).toList()
        .filter { it.protocol == "file" && "/test-classes/" !in it.path }
        .flatMap { File(it.toURI()).walkTopDown().filter { file -> file.extension == "class" } }

    private fun foreign(type: Class<*>): Set<String> {
        val bytes = checkNotNull(type.getResourceAsStream("/${type.name.replace('.', '/')}.class")).use { it.readBytes() }
        return foreign(bytes)
    }

    private fun foreign(bytes: ByteArray): Set<String> = named(bytes).filter(::isForeign).toSet()

    private fun isForeign(name: String): Boolean = when {
        name in ELSEWHERE_CALLED_OTHERWISE -> false
        FOREIGN.any(name::startsWith) -> true
        name.startsWith(WINDOW) -> name.removePrefix(WINDOW).substringBefore('$') !in WINDOWS_OF_BOTH
        // What one platform has for itself lies in files that are called so.
        else -> name.startsWith("androidx/") && name.endsWith("Kt") && PLATFORM.any { "_$it" in name }
    }

    /** The names of all classes that a class file speaks of: in its table of constants, where everything stands that it uses. */
    private fun named(bytes: ByteArray): Set<String> {
        val input = DataInputStream(bytes.inputStream())
        input.skipBytes(8)
        val texts = mutableListOf<String>()
        var left = input.readUnsignedShort() - 1
        while (left > 0) {
            val tag = input.readUnsignedByte()
            when (tag) {
                1 -> texts += input.readUTF()
                3, 4, 9, 10, 11, 12, 17, 18 -> input.skipBytes(4)
                5, 6 -> input.skipBytes(8)
                7, 8, 16, 19, 20 -> input.skipBytes(2)
                15 -> input.skipBytes(3)
                else -> error("no such constant: $tag")
            }
            left -= if (tag == 5 || tag == 6) 2 else 1
        }
        return texts.flatMap { text -> NAME.findAll(text).map { it.value } }.map { it.removePrefix("L") }.toSet()
    }

    private companion object {
        /** A class in the form of the table, alone or within a description of a function. */
        val NAME = Regex("L?(?:androidx|java|javax|sun|com/sun|org/jetbrains/ski[ako]+)/[\\w/$]+")

        val FOREIGN = listOf(
            "java/awt/", "java/beans/", "java/lang/management/", "java/net/http/", "java/rmi/", "javax/", "sun/", "com/sun/",
            "org/jetbrains/skia/", "org/jetbrains/skiko/",
            "androidx/compose/desktop/", "androidx/compose/ui/awt/", "androidx/compose/ui/res/", "androidx/compose/ui/scene/",
        )

        const val WINDOW = "androidx/compose/ui/window/"
        val WINDOWS_OF_BOTH = setOf("DialogProperties", "PopupPositionProvider", "PopupProperties")
        val PLATFORM = listOf("desktop", "skiko", "jvm", "awt")

        /** Functions of both platforms that lie in a file with another name on Android. Looked up one by one. */
        val ELSEWHERE_CALLED_OTHERWISE = setOf(
            "androidx/compose/foundation/layout/WindowInsetsPadding_skikoKt",
            "androidx/compose/ui/window/Dialog_skikoKt",
            "androidx/compose/ui/window/Popup_skikoKt",
        )
    }

    @Suppress("unused")
    private object Planted {
        class Awt(val colour: java.awt.Color)

        class Skia {
            fun draw(): Any = org.jetbrains.skia.Bitmap()
        }

        class Bar {
            @Composable
            fun Content() = VerticalScrollbar(rememberScrollbarAdapter(rememberScrollState()))
        }

        class OfTheDesktop {
            @Composable
            fun Content() = Window({}) {}
        }

        class OfBoth {
            @Composable
            fun Content() = Dialog(onDismissRequest = {}) { Box(Modifier.safeDrawingPadding()) }
        }
    }
}
