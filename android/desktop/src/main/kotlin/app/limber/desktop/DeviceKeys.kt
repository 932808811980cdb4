// The key store of a computer: a random key in a file that only its owner can read.
package app.limber.desktop

import app.limber.ffi.KeyFailure
import app.limber.ffi.KeyStore
import java.io.File
import java.io.IOException
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.NoSuchFileException
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardOpenOption.CREATE_NEW
import java.nio.file.StandardOpenOption.WRITE
import java.nio.file.attribute.PosixFilePermissions
import java.security.GeneralSecurityException
import java.security.SecureRandom
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

/**
 * Wraps the journal's key with AES-256-GCM under the key in `device.key`.
 *
 * It keeps a copy of the journal closed where the key was not copied with it. That is less than a phone does: there the key
 * never leaves a chip, and here whoever can read the owner's files can read the journal.
 */
class DeviceKeys(home: File) : KeyStore {
    private val file: Path = home.toPath().resolve("device.key")
    private val random = SecureRandom()

    override fun wrap(keyId: ByteArray, key: ByteArray): ByteArray {
        val nonce = ByteArray(NONCE_BYTES).also(random::nextBytes)
        return nonce + cipher(Cipher.ENCRYPT_MODE, readOrMake(), nonce, keyId).doFinal(key)
    }

    override fun unwrap(keyId: ByteArray, wrapped: ByteArray): ByteArray {
        if (wrapped.size <= NONCE_BYTES + TAG_BITS / Byte.SIZE_BITS) throw KeyFailure.Wrong()
        val key = read() ?: throw KeyFailure.Lost()
        val sealed = wrapped.copyOfRange(NONCE_BYTES, wrapped.size)
        return try {
            cipher(Cipher.DECRYPT_MODE, key, wrapped.copyOf(NONCE_BYTES), keyId).doFinal(sealed)
        } catch (_: GeneralSecurityException) {
            throw KeyFailure.Wrong()
        }
    }

    override fun delete(keyId: ByteArray) {
        passing { Files.deleteIfExists(file) }
    }

    private fun cipher(mode: Int, key: ByteArray, nonce: ByteArray, keyId: ByteArray): Cipher =
        Cipher.getInstance("AES/GCM/NoPadding").apply {
            init(mode, SecretKeySpec(key, "AES"), GCMParameterSpec(TAG_BITS, nonce))
            // A wrapped key that was put in another's place does not open.
            updateAAD(keyId)
        }

    /** The key; none where there is no file. */
    private fun read(): ByteArray? {
        val key = try {
            passing { Files.readAllBytes(file) }
        } catch (_: NoSuchFileException) {
            return null
        }
        if (key.size != KEY_BYTES) throw KeyFailure.Wrong()
        return key
    }

    /** The core holds the journal's lock meanwhile, so nobody else makes one at the same time. */
    private fun readOrMake(): ByteArray {
        read()?.let { return it }
        val key = ByteArray(KEY_BYTES).also(random::nextBytes)
        val unfinished = file.resolveSibling("device.key.new")
        passing {
            Files.deleteIfExists(unfinished)
            val own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            FileChannel.open(unfinished, setOf(CREATE_NEW, WRITE), own).use { channel ->
                val bytes = ByteBuffer.wrap(key)
                while (bytes.hasRemaining()) channel.write(bytes)
                channel.force(true)
            }
            Files.move(unfinished, file, ATOMIC_MOVE)
        }
        return key
    }

    /** A disk that does not answer may answer later: that must never look like a lost key. */
    private fun <T> passing(run: () -> T): T = try {
        run()
    } catch (error: NoSuchFileException) {
        throw error
    } catch (_: IOException) {
        throw KeyFailure.Unavailable()
    }

    private companion object {
        const val KEY_BYTES = 32
        const val NONCE_BYTES = 12
        const val TAG_BITS = 128
    }
}
