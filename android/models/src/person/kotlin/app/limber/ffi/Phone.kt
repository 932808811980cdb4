package app.limber.ffi

import java.io.File
import kotlin.io.path.createTempDirectory

/** A key store that seals by turning bits, and does what a test wants when it is asked. */
class TurningKeys : KeyStore {
    /** Called first; what it throws is the answer. */
    @Volatile var asked: () -> Unit = {}

    private fun turned(bytes: ByteArray): ByteArray {
        asked()
        return ByteArray(bytes.size) { (bytes[it].toInt() xor 0x5A).toByte() }
    }

    override fun wrap(keyId: ByteArray, key: ByteArray) = turned(key)

    override fun unwrap(keyId: ByteArray, wrapped: ByteArray) = turned(wrapped)

    override fun delete(keyId: ByteArray) = Unit
}

/** A folder with its key store. */
class Phone : AutoCloseable {
    val keys = TurningKeys()
    val dir: File = createTempDirectory("limber").toRealPath().toFile()

    fun open(now: Now): LimberVault = LimberVault.open(dir.path, keys, now)

    override fun close() {
        dir.deleteRecursively()
    }
}
