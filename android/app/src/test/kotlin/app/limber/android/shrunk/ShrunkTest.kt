// What ships is shrunk by R8, and JNA finds by reflection what R8 thinks nobody uses: a rule too few is an app that ends at its
// start. So the same R8 shrinks the bridge here with the app's rules, and the result must run.
package app.limber.android.shrunk

import app.limber.android.keys.JavaBox
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.util.jar.JarFile

class ShrunkTest {
    private val folder = File(System.getProperty("limber.shrunk")).apply(File::mkdirs)
    private val classpath = System.getProperty("java.class.path").split(File.pathSeparator).map(::File)

    /** What of the app can run here, and the program that uses it. */
    private val program = classpath.filter { entry ->
        listOf("app/classes", "app/test-classes", "ffi/classes").any(entry.path::endsWith) ||
            listOf("jna-", "kotlin-stdlib-", "kotlinx-coroutines-core-").any(entry.name::startsWith)
    }

    @Test
    fun `the bridge runs when it is shrunk with the app's rules`() {
        val (exit, said) = run(shrink("good", File(System.getProperty("limber.rules")).readLines()))
        assertEquals(said, 0, exit)
        assertEquals(said, Probe.DONE, said.trim().lines().last())
    }

    @Test
    fun `without the rules it does not, so that they are what holds it`() {
        val (exit, said) = run(shrink("bad", emptyList()))
        assertTrue(said, exit != 0)
        // It is the bridge that broke, and not that the program was not found.
        assertTrue(said, "com.sun.jna" in said || "app.limber.ffi" in said)
    }

    /** Shrinks the program, by R8 in a process of its own: here it would check its own inner workings, which takes long. */
    private fun shrink(name: String, rules: List<String>): File {
        val shrunk = File(folder, "$name.jar").apply(File::delete)
        val all = File(folder, "$name.pro").apply { writeText((rules + ALWAYS + theirs()).joinToString("\n")) }
        // More files than a command line holds.
        val files = File(folder, "$name.files").apply { writeText(program.flatMap(::files).joinToString("\n")) }
        val jdk = System.getProperty("java.home")
        val (exit, said) = java(
            "-cp", System.getProperty("limber.r8"), "com.android.tools.r8.R8", "--release", "--classfile", "--lib", jdk,
            "--pg-conf", all.path, "--output", shrunk.path, "@${files.path}",
        )
        assertEquals(said, 0, exit)
        return shrunk
    }

    /** What each library says about itself, as Gradle's plugin takes it up. */
    private fun theirs(): List<String> = program.filter(File::isFile).flatMap { jar ->
        JarFile(jar).use { file ->
            val rules = file.entries().asSequence().filter { it.name.startsWith("META-INF/proguard/") && !it.isDirectory }
            rules.flatMap { file.getInputStream(it).bufferedReader().readLines() }.toList()
        }
    }

    /** A jar, or the class files of a folder; of the tests only the program and its key store. */
    private fun files(entry: File): List<File> {
        if (entry.isFile) return listOf(entry)
        val ours = setOf(Probe::class, JavaBox::class).mapNotNull { it.simpleName }
        val all = entry.walkTopDown().filter { it.extension == "class" }
        return all.filter { entry.name == "classes" || it.nameWithoutExtension.substringBefore('$') in ours }.toList()
    }

    private fun run(jar: File): Pair<Int, String> {
        val library = "uniffi.component.limber_ffi.libraryOverride"
        // JNA brings its native part as a file beside its classes, which shrinking leaves out.
        val path = listOf(jar, natives(program.single { it.name.startsWith("jna-") })).joinToString(File.pathSeparator)
        val vault = File(folder, "vault-${jar.nameWithoutExtension}").apply { deleteRecursively(); mkdirs() }
        return java("-cp", path, "-D$library=${System.getProperty(library)}", Probe::class.java.name, vault.path)
    }

    /** JNA's native parts without its classes. */
    private fun natives(jna: File): File {
        val to = File(folder, "natives")
        JarFile(jna).use { file ->
            for (entry in file.entries().asSequence().filter { "jnidispatch" in it.name }) {
                val copy = File(to, entry.name).apply { parentFile.mkdirs() }
                file.getInputStream(entry).use { from -> copy.outputStream().use(from::copyTo) }
            }
        }
        return to
    }

    /** The exit code of a Java program and all that it said. */
    private fun java(vararg args: String): Pair<Int, String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val started = ProcessBuilder(java, *args).redirectErrorStream(true).start()
        val said = started.inputStream.bufferedReader().readText()
        return started.waitFor() to said
    }

    private companion object {
        val ALWAYS = listOf(
            // What the rules that come with Android's tools keep of this, so that ours are not praised for it.
            "-keepclasseswithmembernames,includedescriptorclasses class * { native <methods>; }",
            "-keepclassmembers enum * { public static **[] values(); public static ** valueOf(java.lang.String); }",
            "-allowaccessmodification",
            // The phone's own key store needs Android; nothing that the program does comes there.
            "-dontwarn **",
            "-keep class ${Probe::class.java.name} { public static void main(java.lang.String[]); }",
        )
    }
}
