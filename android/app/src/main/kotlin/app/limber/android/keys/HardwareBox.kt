// Android's key store, in hardware where the phone has such: the key is made there and never leaves it.
package app.limber.android.keys

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

internal class HardwareBox : KeyBox {
    /** Asked for anew each time: one that was loaded while the service was away stays useless. */
    private fun store(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    override fun find(alias: String): SecretKey? = store().getKey(alias, null) as SecretKey?

    override fun make(alias: String): SecretKey {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            try {
                return generate(alias, strongBox = true).also(::mustWork)
            } catch (_: Exception) {
                // Most phones have no chip of its own for keys, and in some it fails. The other place is good too.
            }
        }
        return generate(alias, strongBox = false)
    }

    override fun remove(alias: String) = store().deleteEntry(alias)

    private fun generate(alias: String, strongBox: Boolean): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(alias, purposes)
            .setKeySize(BITS)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setRandomizedEncryptionRequired(true)
        if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setIsStrongBoxBacked(true)
        // Not before Android 15. In 12 to 14 such a key does not open after unlocking by face or by watch, and it is deleted
        // with the screen lock; the journal would go with it. There the phone's own encryption until it is unlocked must do.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.VANILLA_ICE_CREAM) spec.setUnlockedDeviceRequired(true)
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER).apply { init(spec.build()) }.generateKey()
    }

    /** A chip that makes a key and then cannot use it must be found out before anything depends on it. */
    private fun mustWork(key: SecretKey) {
        val mark = ByteArray(BITS / Byte.SIZE_BITS) { it.toByte() }
        check(SealedKey.open(key, mark, SealedKey.seal(key, mark, mark)).contentEquals(mark)) { "the key does not work" }
    }

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val BITS = 256
    }
}
