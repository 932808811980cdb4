package app.limber.android.keys

import app.limber.ffi.KeyFailure
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Test
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec

class SealedKeyTest {
    private val box = JavaBox()
    private val wrapping = box.make("a")
    private val id = ByteArray(16) { it.toByte() }
    private val key = ByteArray(32) { (7 * it).toByte() }

    @Test
    fun `what is sealed is opened, and never sealed twice alike`() {
        val seals = List(50) { SealedKey.seal(wrapping, id, key) }
        for (sealed in seals) assertArrayEquals(key, SealedKey.open(wrapping, id, sealed))
        assertEquals(50, seals.map { it.toList() }.toSet().size)
        assertFalse("the key is seen", seals.any { it.toList().windowed(4).any { part -> part == key.toList().take(4) } })
    }

    @Test
    fun `its form is the one that journals were written with`() {
        val nonce = ByteArray(12) { (it + 1).toByte() }
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.ENCRYPT_MODE, wrapping, GCMParameterSpec(128, nonce))
        cipher.updateAAD(id)
        assertArrayEquals(key, SealedKey.open(wrapping, id, byteArrayOf(1) + nonce + cipher.doFinal(key)))
        assertEquals(1 + 12 + 32 + 16, SealedKey.seal(wrapping, id, key).size)
    }

    @Test
    fun `a flipped bit anywhere is found out`() {
        val sealed = SealedKey.seal(wrapping, id, key)
        for (at in sealed.indices) for (bit in 0..7) {
            val damaged = sealed.copyOf().also { it[at] = (it[at].toInt() xor (1 shl bit)).toByte() }
            refused("byte $at, bit $bit") { SealedKey.open(wrapping, id, damaged) }
        }
    }

    @Test
    fun `what is cut short or made longer is refused`() {
        val sealed = SealedKey.seal(wrapping, id, key)
        for (length in 0 until sealed.size) refused("$length bytes") { SealedKey.open(wrapping, id, sealed.copyOf(length)) }
        refused("one more") { SealedKey.open(wrapping, id, sealed + 0) }
    }

    @Test
    fun `another journal's seal and another key do not fit`() {
        val sealed = SealedKey.seal(wrapping, id, key)
        val other = id.copyOf().also { it[15] = 0 }
        assertThrows(AEADBadTagException::class.java) { SealedKey.open(wrapping, other, sealed) }
        assertThrows(AEADBadTagException::class.java) { SealedKey.open(box.make("b"), id, sealed) }
    }

    /** Refused as one that does not fit, in whatever way. */
    private fun refused(what: String, open: () -> ByteArray) {
        val error = assertThrows(what, Exception::class.java) { open() }
        assertEquals("$what: $error", KeyFailure.Wrong::class, KeyTrouble.failure(error, locked = false)::class)
    }
}
