package app.limber.android.keys

import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.StrongBoxUnavailableException
import android.security.keystore.UserNotAuthenticatedException
import app.limber.ffi.KeyFailure
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.IOException
import java.security.InvalidKeyException
import java.security.KeyStoreException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.AEADBadTagException
import javax.crypto.IllegalBlockSizeException

class KeyTroubleTest {
    /** What passes, and what key stores are known to throw now and then although the key is there. */
    private val passing = listOf(
        UnrecoverableKeyException("Failed to obtain information about key"),
        KeyStoreException("the service is away"),
        ProviderException("Keystore operation failed"),
        StrongBoxUnavailableException(),
        InvalidKeyException("Keystore operation failed", android.security.KeyStoreException(-72, "device locked")),
        IllegalBlockSizeException(),
        IOException(),
        IllegalStateException(),
        NullPointerException(),
        SecurityException(),
        RuntimeException("a reason of its own", IOException()),
        KeyFailure.Unavailable(),
    )

    @Test
    fun `only what is certain is told as certain`() {
        assertEquals(KeyFailure.Wrong::class, told(AEADBadTagException()))
        assertEquals(KeyFailure.Lost::class, told(KeyPermanentlyInvalidatedException()))
        assertEquals(KeyFailure.AuthRequired::class, told(UserNotAuthenticatedException()))
        for (error in passing) assertEquals("$error", KeyFailure.Unavailable::class, told(error))
    }

    @Test
    fun `a reason is found behind others, the nearest first`() {
        assertEquals(KeyFailure.Lost::class, told(UnrecoverableKeyException().initCause(KeyPermanentlyInvalidatedException())))
        assertEquals(KeyFailure.Wrong::class, told(RuntimeException(AEADBadTagException())))
        assertEquals(KeyFailure.Wrong::class, told(AEADBadTagException().initCause(KeyPermanentlyInvalidatedException())))
    }

    @Test
    fun `while the phone is locked, what passes is that`() {
        for (error in passing) assertEquals("$error", KeyFailure.Locked::class, told(error, locked = true))
        assertEquals(KeyFailure.Locked::class, told(UserNotAuthenticatedException(), locked = true))
        assertEquals(KeyFailure.Lost::class, told(KeyPermanentlyInvalidatedException(), locked = true))
        assertEquals(KeyFailure.Wrong::class, told(AEADBadTagException(), locked = true))
    }

    @Test
    fun `a chain that bites its tail ends`() {
        val one = RuntimeException()
        one.initCause(RuntimeException(one))
        assertEquals(KeyFailure.Unavailable::class, told(one))
    }

    @Test
    fun `a failure of ours stays what it is`() {
        val ours = listOf(KeyFailure.Lost(), KeyFailure.Wrong(), KeyFailure.AuthRequired(), KeyFailure.Locked())
        for (failure in ours) assertEquals(failure::class, told(failure))
    }

    private fun told(error: Throwable, locked: Boolean = false) = KeyTrouble.failure(error, locked)::class
}
