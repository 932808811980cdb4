// Where the wrapping keys lie.
package app.limber.android.keys

import javax.crypto.SecretKey

/** A store of AES keys by name. Each function may throw whatever the store throws. */
internal interface KeyBox {
    /** The key of that name; null where the store says that there is none. It may be wrong about that. */
    fun find(alias: String): SecretKey?

    /** Makes a key of 256 bits under that name. One that has it already is replaced. */
    fun make(alias: String): SecretKey

    /** Destroys the key of that name; nothing happens if there is none. */
    fun remove(alias: String)
}
