// The class files of all modules that go into the app, held against the lists of what is public in Android. The compiler here
// sees more: everything that Java 17 has, and what Android keeps for itself.
package app.limber.android

import org.codehaus.mojo.animal_sniffer.SignatureChecker
import org.codehaus.mojo.animal_sniffer.logging.Logger
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.io.FileInputStream

class PublicApiTest {
    @Test
    fun `what Limber calls is in the oldest Android that it runs on, or is asked for first`() {
        val found = MODULES.flatMap { beyond("limber.android-8", classes(it)) }.toSortedSet()
        assertEquals(GUARDED.toSortedSet().joinToString("\n"), found.joinToString("\n"))
    }

    @Test
    fun `and nothing of it is Android's own secret`() {
        val found = MODULES.flatMap { beyond("limber.android-13", classes(it)) }.toSortedSet()
        assertEquals(NEWER_THAN_THE_LIST.toSortedSet().joinToString("\n"), found.joinToString("\n"))
    }

    @Test
    fun `a newer function of Java, a newer one of Android and a secret are seen`() {
        val planted = listOf(Planted.NewJava::class, Planted.NewAndroid::class, Planted.Secret::class)
            .map { File(javaClass.getResource("/${it.java.name.replace('.', '/')}.class")!!.toURI()) }
        val found = beyond("limber.android-8", planted).joinToString("\n")
        for (name in listOf("readAllBytes", "supportsSensorToggle", "isHighTextContrastEnabled")) assertTrue(found, name in found)
        assertTrue("isHighTextContrastEnabled" in beyond("limber.android-13", planted).joinToString("\n"))
    }

    private fun classes(module: String): List<File> {
        val files = javaClass.classLoader.getResources(module).toList()
            .filter { it.protocol == "file" && "/test-classes/" !in it.path }
            .flatMap { File(it.toURI()).walkTopDown().filter { file -> file.extension == "class" } }
        assertTrue("no class of $module", files.isNotEmpty())
        return files
    }

    /** What these classes use that is not in the list, as `class.function`. */
    private fun beyond(list: String, classes: List<File>): Set<String> {
        val heard = Heard()
        val checker = FileInputStream(System.getProperty(list)).use { SignatureChecker(it, OURS, heard) }
        checker.setSourcePath(emptyList())
        classes.forEach(checker::process)
        return heard.errors.map { it.substringAfter("Undefined reference: ") }.toSet()
    }

    private class Heard : Logger {
        val errors = mutableListOf<String>()
        override fun error(message: String) { errors += message }
        override fun error(message: String, cause: Throwable) = error(message)
        override fun info(message: String) = Unit
        override fun info(message: String, cause: Throwable) = Unit
        override fun debug(message: String) = Unit
        override fun debug(message: String, cause: Throwable) = Unit
        override fun warn(message: String) = Unit
        override fun warn(message: String, cause: Throwable) = Unit
    }

    private companion object {
        val MODULES = listOf("app/limber/ffi", "app/limber/models", "app/limber/ui", "app/limber/android")

        /** What the app brings along itself. */
        val OURS = setOf("app.limber.*", "kotlin.*", "kotlinx.*", "androidx.*", "com.sun.jna.*")

        const val SPEC = "android.security.keystore.KeyGenParameterSpec.Builder"

        /** Newer than Android 8.0; the code asks for the version before it calls them. */
        val GUARDED = setOf(
            // 9
            "$SPEC $SPEC.setIsStrongBoxBacked(boolean)",
            // 13
            "android.app.LocaleManager",
            "android.os.LocaleList android.app.LocaleManager.getSystemLocales()",
            "void android.app.Activity.setRecentsScreenshotEnabled(boolean)",
            // 14
            "float android.app.UiModeManager.getContrast()",
            // Since 9, but asked for from 15 on: HardwareBox says why.
            "$SPEC $SPEC.setUnlockedDeviceRequired(boolean)",
        )

        /** Newer than Android 13, the last of which there is a list. Looked up one by one: public since Android 14. */
        val NEWER_THAN_THE_LIST = setOf("float android.app.UiModeManager.getContrast()")
    }

    @Suppress("unused")
    private object Planted {
        class NewJava {
            fun use(input: java.io.InputStream): ByteArray = input.readAllBytes()
        }

        class NewAndroid {
            fun use(keyguard: android.hardware.SensorPrivacyManager) = keyguard.supportsSensorToggle(1)
        }

        class Secret {
            fun use(manager: android.view.accessibility.AccessibilityManager) = manager.isHighTextContrastEnabled
        }
    }
}
