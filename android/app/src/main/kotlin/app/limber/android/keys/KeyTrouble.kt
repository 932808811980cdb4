// What an exception of the key store means for the journal. Only what is certain is told as certain: everything that may pass
// is "not now", because "lost" ends with a person giving the journal up.
package app.limber.android.keys

import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.UserNotAuthenticatedException
import app.limber.ffi.KeyFailure
import javax.crypto.AEADBadTagException

internal object KeyTrouble {
    /** A chain of causes longer than this, or one that bites its own tail, is looked at no further. */
    private const val DEPTH = 16

    /**
     * The failure that [error] stands for. [locked] is whether the phone is locked at this moment: a key store that refuses
     * for that reason says so in many ways.
     */
    fun failure(error: Throwable, locked: Boolean): KeyFailure {
        // The key store wraps its reasons: the first in the chain that says something certain counts.
        val certain = generateSequence(error, Throwable::cause).take(DEPTH).firstNotNullOfOrNull(::certain)
        val passes = certain == null || certain is KeyFailure.Unavailable || certain is KeyFailure.AuthRequired
        return if (passes && locked) KeyFailure.Locked() else certain ?: KeyFailure.Unavailable()
    }

    private fun certain(error: Throwable): KeyFailure? = when (error) {
        is KeyFailure -> error
        is AEADBadTagException -> KeyFailure.Wrong()
        is KeyPermanentlyInvalidatedException -> KeyFailure.Lost()
        is UserNotAuthenticatedException -> KeyFailure.AuthRequired()
        else -> null
    }
}
