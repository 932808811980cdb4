// What can be said when the window is opened.
package app.limber.desktop

import app.limber.ui.design.Scheme
import java.io.File

/** The words of the command line. */
data class Options(
    /** Where the journal and its key lie. */
    val home: File,
    val scheme: Scheme,
    /** The size of text; 1 is 100 %. */
    val text: Float,
    /** The language's tag, and the country whose telephone numbers are shown. */
    val language: String,
    val region: String,
) {
    companion object {
        const val USAGE = "Usage: [--home FOLDER] [--look light|dark|contrast|dark-contrast] [--text 100..300] " +
            "[--language TAG] [--region CODE]"

        private val looks = mapOf(
            "light" to Scheme.LIGHT,
            "dark" to Scheme.DARK,
            "contrast" to Scheme.LIGHT_CONTRAST,
            "dark-contrast" to Scheme.DARK_CONTRAST,
        )

        private val TEXT = 100..300

        /** Throws [IllegalArgumentException] with what is wrong. */
        fun read(args: Array<String>, system: java.util.Locale = java.util.Locale.getDefault()): Options {
            var options = Options(ownFolder(), Scheme.LIGHT, 1f, system.toLanguageTag(), system.country)
            require(args.size % 2 == 0) { "${args.last()} needs a value" }
            for ((name, value) in args.toList().chunked(2).map { it[0] to it[1] }) {
                options = when (name) {
                    "--home" -> options.copy(home = File(value))
                    "--look" -> options.copy(scheme = requireNotNull(looks[value]) { "there is no look $value" })
                    "--text" -> {
                        val percent = value.toIntOrNull()
                        require(percent != null && percent in TEXT) { "$value is no size of text between $TEXT %" }
                        options.copy(text = percent / 100f)
                    }
                    "--language" -> options.copy(language = value)
                    "--region" -> options.copy(region = value)
                    else -> throw IllegalArgumentException("$name is not known")
                }
            }
            return options
        }

        /** Each person's own folder for what programs keep. */
        private fun ownFolder(): File {
            val data = System.getenv("XDG_DATA_HOME").orEmpty().ifEmpty { "${System.getProperty("user.home")}/.local/share" }
            return File(data, "limber-window")
        }
    }
}
