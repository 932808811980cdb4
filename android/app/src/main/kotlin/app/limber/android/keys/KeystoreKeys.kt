// The key under which the journal's key is wrapped, for the core. It shows nothing and asks nobody: what a person must do first
// is told by the failure, and the core has the words for it.
package app.limber.android.keys

import app.limber.ffi.KeyFailure
import app.limber.ffi.KeyStore
import javax.crypto.AEADBadTagException
import javax.crypto.SecretKey

/**
 * The phone's key store as the core asks for it. Each journal has a wrapping key of its own, named by its key id.
 *
 * [isLocked] says whether the phone is locked now; [pause] waits that many milliseconds. It may be called from any thread and
 * may wait up to two seconds, never on the one that draws.
 */
internal class KeystoreKeys(
    private val box: KeyBox,
    private val isLocked: () -> Boolean,
    private val pause: (Long) -> Unit = Thread::sleep,
) : KeyStore {
    private val turn = Any()

    /** Wraps the journal's key. The first time, the wrapping key is made. */
    override fun wrap(keyId: ByteArray, key: ByteArray): ByteArray = try {
        answer {
            val wrapping = box.find(alias(keyId)) ?: box.make(alias(keyId))
            // As it will be asked for at the next start: what cannot be opened then would cost the journal.
            SealedKey.seal(wrapping, keyId, key).also { mustOpen(box.find(alias(keyId)), keyId, it, key) }
        }
    } finally {
        // This copy is the bridge's, and nobody reads it any more.
        key.fill(0)
    }

    /** Unwraps the journal's key. */
    override fun unwrap(keyId: ByteArray, wrapped: ByteArray): ByteArray = answer { last ->
        val wrapping = box.find(alias(keyId)) ?: if (last) surely(alias(keyId)) else throw KeyFailure.Unavailable()
        SealedKey.open(wrapping, keyId, wrapped)
    }

    /** Destroys the wrapping key. That there is none is what was wanted. */
    override fun delete(keyId: ByteArray): Unit = answer { box.remove(alias(keyId)) }

    /**
     * One call at a time, tried again while its trouble may pass; what is thrown in the end is a [KeyFailure]. The work is told
     * when it is tried for the last time.
     */
    private fun <T> answer(work: (last: Boolean) -> T): T = synchronized(turn) {
        for (wait in WAITS) {
            try {
                return work(false)
            } catch (error: Exception) {
                val failure = KeyTrouble.failure(error, isLocked())
                if (failure !is KeyFailure.Unavailable) throw failure
            }
            rest(wait)
        }
        try {
            work(true)
        } catch (error: Exception) {
            throw KeyTrouble.failure(error, isLocked())
        }
    }

    /**
     * The key that the store said it has not, if it thinks better of it; [KeyFailure.Lost] only if it does not.
     *
     * "There is none" is believed only from a store that works: one that does not answer looks the same from here. So it must
     * keep another key, give it back and use it, and then it is asked once more.
     */
    private fun surely(alias: String): SecretKey {
        try {
            val mark = WITNESS.toByteArray()
            val sealed = SealedKey.seal(box.make(WITNESS), mark, mark)
            mustOpen(box.find(WITNESS), mark, sealed, mark)
        } finally {
            // One that stays is replaced the next time.
            runCatching { box.remove(WITNESS) }
        }
        return box.find(alias) ?: throw KeyFailure.Lost()
    }

    private fun mustOpen(wrapping: SecretKey?, keyId: ByteArray, sealed: ByteArray, key: ByteArray) {
        val opened = try {
            SealedKey.open(wrapping ?: throw KeyFailure.Unavailable(), keyId, sealed)
        } catch (_: AEADBadTagException) {
            // It is not that another key was given: the store does not do what it should.
            throw KeyFailure.Unavailable()
        }
        val fits = opened.contentEquals(key)
        opened.fill(0)
        if (!fits) throw KeyFailure.Unavailable()
    }

    private fun rest(milliseconds: Long) = try {
        pause(milliseconds)
    } catch (_: InterruptedException) {
        Thread.currentThread().interrupt()
        throw KeyFailure.Unavailable()
    }

    internal companion object {
        /** Names our keys among the app's. It never changes: another name would be another key. */
        private const val PREFIX = "limber.journal."

        /** The key by which the store shows that it works; it is there only for a moment. */
        internal const val WITNESS = "limber.witness"

        /** Milliseconds between the tries of a call, two seconds in all: most troubles of key stores pass in that time. */
        internal val WAITS = listOf(200L, 600L, 1200L)

        internal fun alias(keyId: ByteArray): String = PREFIX + keyId.toHexString()
    }
}
