package app.limber.android.keys

import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** Java's own key store in place of the phone's: real keys, a real cipher, and troubles on request. */
class JavaBox : KeyBox {
    private val store = KeyStore.getInstance("PKCS12").apply { load(null, null) }
    private val password = CharArray(8) { 'x' }

    /** Every question that it was asked, in order. */
    val asked = mutableListOf<String>()

    /** Called before each answer; what it throws is the answer. */
    var trouble: (question: String) -> Unit = {}

    /** Says of these that there are none. */
    var hides: (alias: String) -> Boolean = { false }

    val aliases: List<String> get() = store.aliases().toList()

    override fun find(alias: String): SecretKey? {
        ask("find $alias")
        if (hides(alias)) return null
        return store.getKey(alias, password) as SecretKey?
    }

    override fun make(alias: String): SecretKey {
        ask("make $alias")
        val key = KeyGenerator.getInstance("AES").apply { init(256) }.generateKey()
        store.setEntry(alias, KeyStore.SecretKeyEntry(key), KeyStore.PasswordProtection(password))
        return key
    }

    override fun remove(alias: String) {
        ask("remove $alias")
        store.deleteEntry(alias)
    }

    private fun ask(question: String) {
        asked += question
        trouble(question)
    }
}
