package app.limber.android

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassVisitor
import org.objectweb.asm.MethodVisitor
import org.objectweb.asm.Opcodes

class CoverTest {
    @Test
    fun `on every version the app is hidden while it is not in front`() {
        for (level in 26..40) {
            for (noScreenshots in listOf(false, true)) {
                val cover = Cover.of(level, noScreenshots)
                assertTrue("level $level", cover.secure || cover.outOfRecents)
                assertEquals("level $level", noScreenshots || level < 33, cover.secure)
                assertEquals("level $level", level >= 33, cover.outOfRecents)
            }
        }
    }

    /** What runs only on a phone is at least called, and in time: what is shown first has been in the list already. */
    @Test
    fun `the activity is covered before anything is shown in it`() {
        val calls = calls(MainActivity::class.java, "onCreate")
        val covered = calls.indexOf("Cover\$Companion.over")
        val shown = calls.indexOfFirst { ".setContent" in it }
        assertTrue("$calls", covered in 0..<shown)
    }

    @Test
    fun `to cover asks the window and, where there is such a thing, the list of recent apps`() {
        val calls = calls(Cover.Companion::class.java, "over")
        assertTrue("$calls", calls.containsAll(listOf("Activity.setRecentsScreenshotEnabled", "Window.setFlags")))
    }

    /** The functions that [method] calls, in their order, as `Class.function`. */
    private fun calls(type: Class<*>, method: String): List<String> {
        val found = mutableListOf<String>()
        val body = object : MethodVisitor(Opcodes.ASM9) {
            override fun visitMethodInsn(opcode: Int, owner: String, name: String, descriptor: String, isInterface: Boolean) {
                found += "${owner.substringAfterLast('/')}.$name"
            }
        }
        val reader = object : ClassVisitor(Opcodes.ASM9) {
            override fun visitMethod(
                access: Int,
                name: String,
                descriptor: String,
                signature: String?,
                exceptions: Array<String>?,
            ) = body.takeIf { name == method }
        }
        type.getResourceAsStream("/${type.name.replace('.', '/')}.class")!!.use { ClassReader(it).accept(reader, 0) }
        return found
    }
}
