// A journal's key as it lies on disk: sealed with AES-256-GCM under a key that never leaves the phone's key store.
//
// Nothing here is Android's: the same code runs on any Java with any AES key, and so do its tests.
package app.limber.android.keys

import app.limber.ffi.KeyFailure
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * The form: one byte of version, the nonce of 12 bytes, then what the cipher gave, its tag of 16 bytes last.
 * The id of the journal's key is bound in, so that a seal cannot be taken from one journal to another.
 */
internal object SealedKey {
    private const val VERSION: Byte = 1
    private const val NONCE = 12
    private const val HEAD = 1 + NONCE
    private const val TAG_BITS = 128
    private const val TRANSFORMATION = "AES/GCM/NoPadding"

    /** Seals [key]. The nonce is the cipher's own choice: the key store does not let anyone else choose it. */
    fun seal(wrapping: SecretKey, keyId: ByteArray, key: ByteArray): ByteArray {
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.ENCRYPT_MODE, wrapping)
        cipher.updateAAD(keyId)
        val sealed = cipher.doFinal(key)
        check(cipher.iv.size == NONCE) { "a nonce of another length" }
        return byteArrayOf(VERSION) + cipher.iv + sealed
    }

    /**
     * Opens what [seal] made. What has not its form, and what the key does not fit, is [KeyFailure.Wrong] or the cipher's
     * own "bad tag"; it never gives other bytes than those that were sealed.
     */
    fun open(wrapping: SecretKey, keyId: ByteArray, sealed: ByteArray): ByteArray {
        if (sealed.size < HEAD + TAG_BITS / Byte.SIZE_BITS || sealed[0] != VERSION) throw KeyFailure.Wrong()
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.DECRYPT_MODE, wrapping, GCMParameterSpec(TAG_BITS, sealed, 1, NONCE))
        cipher.updateAAD(keyId)
        return cipher.doFinal(sealed, HEAD, sealed.size - HEAD)
    }
}
