package app.limber.desktop

import app.limber.ffi.KeyFailure
import app.limber.ffi.Locale
import app.limber.models.AppModel
import app.limber.models.CoreContexts
import app.limber.models.Page
import app.limber.models.Stage
import app.limber.ui.design.Scheme
import java.io.File
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions
import kotlin.io.path.createTempDirectory
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** The window's own parts: its folder, its key, and what can be said on the command line. */
class ComputerTest {
    private val home = File(createTempDirectory("limber").toFile(), "home")

    @After fun tidy() {
        home.parentFile.deleteRecursively()
    }

    private val contexts = CoreContexts(EmptyCoroutineContext, EmptyCoroutineContext)

    private fun app() = AppModel(Computer(home, Locale("en", "GB")), CoroutineScope(Dispatchers.Unconfined), contexts)

    private fun rights(file: File) = PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath()))

    @Test
    fun `what is logged is there the next time, and only its owner can read it`() {
        app().run {
            runBlocking { start() }
            finishOnboarding(check = false)
            openLog()
            (state.value.page as Page.Log).model.tap(7)
            runBlocking { close() }
        }
        assertEquals("rwx------", rights(home))
        assertEquals("rw-------", rights(File(home, "device.key")))
        app().run {
            runBlocking { start() }
            assertEquals(listOf(7), today.page.value?.entries?.map { it.painNow })
            runBlocking { close() }
        }
    }

    @Test
    fun `a journal whose key is gone says so and is left alone`() {
        app().run { runBlocking { start(); close() } }
        File(home, "device.key").delete()
        app().run {
            runBlocking { start() }
            assertEquals("key_lost", (state.value.stage as Stage.Trouble).page.id)
        }
        assertTrue(File(home, "vault").listFiles().orEmpty().isNotEmpty())
    }

    @Test
    fun `a wrapped key opens in its own place only`() {
        Computer(home, Locale("en", "GB"))
        val keys = DeviceKeys(home)
        val (id, key) = ByteArray(16) { 1 } to ByteArray(32) { it.toByte() }
        val wrapped = keys.wrap(id, key)
        assertArrayEquals(key, keys.unwrap(id, wrapped))
        assertThrows(KeyFailure.Wrong::class.java) { keys.unwrap(ByteArray(16) { 2 }, wrapped) }
        assertThrows(KeyFailure.Wrong::class.java) { keys.unwrap(id, wrapped.copyOf(20)) }
    }

    @Test
    fun `the command line is read, and what is wrong with it is told`() {
        val options = Options.read(arrayOf("--home", home.path, "--look", "dark", "--text", "200", "--language", "en", "--region", "US"))
        assertEquals(Options(home, Scheme.DARK, 2f, "en", "US"), options)
        for (wrong in listOf("--look pink", "--text 1000", "--text x", "--home", "--colour red")) {
            assertThrows(wrong, IllegalArgumentException::class.java) { Options.read(wrong.split(" ").toTypedArray()) }
        }
    }
}
