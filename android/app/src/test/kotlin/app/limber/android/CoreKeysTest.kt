package app.limber.android

import app.limber.android.keys.JavaBox
import app.limber.android.keys.KeystoreKeys
import app.limber.ffi.LimberException
import app.limber.ffi.LimberVault
import app.limber.ffi.Locale
import app.limber.ffi.NewMoment
import app.limber.ffi.Now
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import java.security.ProviderException
import kotlin.io.path.createTempDirectory
import kotlin.reflect.KClass

/** The shell's key store under the real core, with a real cipher and without the phone's hardware. */
class CoreKeysTest {
    private val dir = createTempDirectory("limber").toRealPath().toFile()
    private val box = JavaBox()
    private var locked = false
    private val keys = KeystoreKeys(box, { locked }, {})

    @After
    fun clean() {
        dir.deleteRecursively()
    }

    @Test
    fun `a journal is there again after the app was closed`() {
        open().use { it.logMoment(NOW, NewMoment(6, emptyList(), null, null), ENGLISH) }
        open().use { vault ->
            assertEquals(1, vault.journalPage(NOW, null, 50u, ENGLISH).days.size)
            vault.suspendVault()
            vault.resumeVault()
            assertEquals(1, vault.journalPage(NOW, null, 50u, ENGLISH).days.size)
        }
        assertEquals("one key for one journal", 1, box.aliases.size)
    }

    @Test
    fun `what the key store says is what the core tells`() {
        open().close()
        locked = true
        box.trouble = { throw ProviderException() }
        fails(LimberException.Locked::class)
        locked = false
        fails(LimberException.KeyUnavailable::class)
        box.trouble = {}
        open().close()
        val alias = box.aliases.single()
        box.make(alias)
        fails(LimberException.WrongKey::class)
        box.remove(alias)
        fails(LimberException.KeyLost::class)
    }

    @Test
    fun `a journal that is open when the phone locks opens again when it is unlocked`() {
        open().use { vault ->
            vault.suspendVault()
            locked = true
            box.trouble = { throw ProviderException() }
            assertThrows(LimberException.Locked::class.java) { vault.resumeVault() }
            locked = false
            box.trouble = {}
            vault.resumeVault()
            vault.logMoment(NOW, NewMoment(3, emptyList(), null, null), ENGLISH)
        }
    }

    @Test
    fun `without a key store nothing is begun`() {
        box.trouble = { throw ProviderException() }
        fails(LimberException.KeyUnavailable::class)
        box.trouble = {}
        open().close()
    }

    private fun open() = LimberVault.open(dir.path, keys, NOW)

    private fun fails(with: KClass<out LimberException>) {
        assertEquals(with, assertThrows(LimberException::class.java) { open().close() }::class)
    }

    private companion object {
        val NOW = Now(1_795_600_000_000, 1_000_000, "Europe/Berlin")
        val ENGLISH = Locale("en", "GB")
    }
}
