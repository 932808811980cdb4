// A telephone number as it is dialled.
package app.limber.android

internal object PhoneNumber {
    /** No number of the world has more digits. */
    private const val MOST = 15

    /**
     * The digits of [text], with a leading `+` if it has one; null where it is not a number to call. What people write between
     * digits is left out. With anything else in it, such as a code with `*` or `#`, it is not dialled.
     */
    fun digits(text: String): String? {
        val kept = StringBuilder()
        for (character in text) {
            when (character) {
                in '0'..'9' -> kept.append(character)
                '+' -> if (kept.isEmpty()) kept.append(character) else return null
                ' ', '\u00A0', '\u202F', '-', '\u2011', '(', ')', '.', '/' -> Unit
                else -> return null
            }
        }
        return kept.toString().takeIf { it.trimStart('+').length in 1..MOST }
    }
}
