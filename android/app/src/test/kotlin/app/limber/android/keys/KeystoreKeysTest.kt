package app.limber.android.keys

import android.security.keystore.KeyPermanentlyInvalidatedException
import app.limber.ffi.KeyFailure
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.reflect.KClass

class KeystoreKeysTest {
    private val box = JavaBox()
    private var locked = false
    private val waited = mutableListOf<Long>()
    private val keys = KeystoreKeys(box, { locked }, { waited += it })
    private val id = ByteArray(16) { (it * 16 + it).toByte() }
    private val alias = "limber.journal.00112233445566778899aabbccddeeff"
    private val key get() = ByteArray(32) { (it + 1).toByte() }

    @Test
    fun `a journal's key comes back, and each journal has a key of its own`() {
        val wrapped = keys.wrap(id, key)
        val other = keys.wrap(ByteArray(16), key)
        assertArrayEquals(key, keys.unwrap(id, wrapped))
        assertArrayEquals(key, keys.unwrap(ByteArray(16), other))
        assertEquals(listOf(alias, "limber.journal." + "00".repeat(16)), box.aliases.sortedDescending())
        fails(KeyFailure.Wrong::class) { keys.unwrap(id, other) }
        assertEquals(emptyList<Long>(), waited)
    }

    @Test
    fun `wrapping again takes the key that is there`() {
        val first = keys.wrap(id, key)
        val second = keys.wrap(id, ByteArray(32))
        assertArrayEquals(key, keys.unwrap(id, first))
        assertArrayEquals(ByteArray(32), keys.unwrap(id, second))
    }

    @Test
    fun `the copy that was handed over is wiped`() {
        val copy = key
        keys.wrap(id, copy)
        assertArrayEquals(ByteArray(32), copy)
        box.trouble = { throw ProviderException() }
        val another = key
        fails(KeyFailure.Unavailable::class) { keys.wrap(id, another) }
        assertArrayEquals(ByteArray(32), another)
    }

    @Test
    fun `a destroyed key is lost, and destroying it twice is no trouble`() {
        val wrapped = keys.wrap(id, key)
        keys.delete(id)
        keys.delete(id)
        assertEquals(emptyList<String>(), box.aliases)
        fails(KeyFailure.Lost::class) { keys.unwrap(id, wrapped) }
        assertEquals("it was asked again over two seconds", 2000, waited.sum())
        assertEquals("the witness is gone", emptyList<String>(), box.aliases)
    }

    @Test
    fun `nothing is lost while the store cannot keep another key`() {
        val wrapped = keys.wrap(id, key)
        box.hides = { true }
        fails(KeyFailure.Unavailable::class) { keys.unwrap(id, wrapped) }
        box.hides = { it == alias }
        box.trouble = { if (it == "make ${KeystoreKeys.WITNESS}") throw ProviderException() }
        fails(KeyFailure.Unavailable::class) { keys.unwrap(id, wrapped) }
        locked = true
        fails(KeyFailure.Locked::class) { keys.unwrap(id, wrapped) }
        locked = false
        box.trouble = {}
        box.hides = { false }
        assertArrayEquals(key, keys.unwrap(id, wrapped))
        assertEquals(listOf(alias), box.aliases)
    }

    @Test
    fun `a key that shows up after the witness is taken`() {
        val wrapped = keys.wrap(id, key)
        box.hides = { it == alias && box.asked.none { question -> question.startsWith("make ${KeystoreKeys.WITNESS}") } }
        assertArrayEquals(key, keys.unwrap(id, wrapped))
    }

    @Test
    fun `a store that answers late is asked again, and a person waits two seconds at most`() {
        val wrapped = keys.wrap(id, key)
        var times = 3
        box.trouble = { if (times-- > 0) throw UnrecoverableKeyException("Failed to obtain information about key") }
        assertArrayEquals(key, keys.unwrap(id, wrapped))
        assertEquals(KeystoreKeys.WAITS, waited)
        waited.clear()
        box.trouble = { throw UnrecoverableKeyException("Failed to obtain information about key") }
        fails(KeyFailure.Unavailable::class) { keys.unwrap(id, wrapped) }
        assertEquals(2000, waited.sum())
    }

    @Test
    fun `what is certain is told at once`() {
        val wrapped = keys.wrap(id, key)
        box.trouble = { throw KeyPermanentlyInvalidatedException() }
        fails(KeyFailure.Lost::class) { keys.unwrap(id, wrapped) }
        box.trouble = {}
        fails(KeyFailure.Wrong::class) { keys.unwrap(id, wrapped.copyOf(20)) }
        locked = true
        box.trouble = { throw ProviderException() }
        fails(KeyFailure.Locked::class) { keys.unwrap(id, wrapped) }
        assertEquals(emptyList<Long>(), waited)
    }

    @Test
    fun `the key that is there is never replaced while the store says nothing`() {
        val wrapped = keys.wrap(id, key)
        box.trouble = { if (it.startsWith("find")) throw ProviderException() }
        fails(KeyFailure.Unavailable::class) { keys.wrap(id, key) }
        box.trouble = {}
        assertArrayEquals(key, keys.unwrap(id, wrapped))
        assertEquals(1, box.asked.count { it == "make $alias" })
    }

    @Test
    fun `a store that gives another key back than it made keeps no journal`() {
        val fickle = object : KeyBox by box {
            override fun find(alias: String) = if (alias in box.aliases) box.make("another") else null
        }
        fails(KeyFailure.Unavailable::class) { KeystoreKeys(fickle, { false }, {}).wrap(id, key) }
        val forgetful = object : KeyBox by box {
            override fun find(alias: String) = null
        }
        fails(KeyFailure.Unavailable::class) { KeystoreKeys(forgetful, { false }, {}).wrap(ByteArray(16), key) }
    }

    @Test
    fun `an interrupted wait is not now, and the thread knows`() {
        box.trouble = { throw ProviderException() }
        val stopped = KeystoreKeys(box, { false }, { throw InterruptedException() })
        fails(KeyFailure.Unavailable::class) { stopped.wrap(id, key) }
        assertTrue(Thread.interrupted())
    }

    @Test
    fun `many threads at once get their own keys`() {
        val threads = Executors.newFixedThreadPool(8)
        val works = List(64) { number ->
            Callable {
                val its = ByteArray(16) { number.toByte() }
                val secret = ByteArray(32) { (number + it).toByte() }
                secret.contentEquals(keys.unwrap(its, keys.wrap(its, secret.copyOf())))
            }
        }
        assertTrue(threads.invokeAll(works).all { it.get() })
        threads.shutdown()
    }

    private fun fails(with: KClass<out KeyFailure>, work: () -> Unit) {
        val failure = assertThrows(KeyFailure::class.java) { work() }
        assertEquals(with, failure::class)
    }
}
