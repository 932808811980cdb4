// Compares pictures with those that somebody looked at and committed. Machines round edges a little differently, so a picture
// may differ a little; a word, an icon or a colour that is another one may not.
package app.limber.ui.harness

import java.io.File
import kotlin.math.abs

/** The committed pictures. */
class References(private val folder: File, private val write: Boolean) {
    /** What differs from the committed picture called [name]; nothing where all is well, or where it was written anew. */
    fun compare(name: String, picture: Pixels): String? {
        val file = file(name)
        val now = picture.halved()
        if (write) {
            // A file that says the same stays as it is, so that only what changed is committed again.
            if (!file.exists() || difference(Pixels.read(file), now) != null) SmallPng.write(now, file)
            return null
        }
        if (!file.exists()) return "$name has no reference. Look at the picture, then run with -Dlimber.references=write."
        return difference(Pixels.read(file), now)?.let { "$name differs from its reference: $it." }
    }

    /** The committed pictures that nobody asks for any more. */
    fun strays(names: Set<String>): List<String> =
        folder.listFiles().orEmpty().map { it.name }.filter { it.endsWith(".png") && it.removeSuffix(".png") !in names }.sorted()

    fun file(name: String): File = File(folder, "$name.png")

    companion object {
        /** As the property `limber.references` says: `check`, or `write` to take the pictures of this run. */
        val committed = References(File("src/test/references"), System.getProperty("limber.references") == "write")

        /** Channels of a levelled pixel may differ by this: less than two grounds of the app do. */
        private const val CHANNEL = 8

        /** This many pixels may differ by more: fewer than a figure of the smallest text has. */
        private const val PIXELS = 12

        internal fun difference(old: Pixels, new: Pixels): String? {
            if (old.width != new.width || old.height != new.height) {
                return "it was ${old.width} x ${old.height} and is ${new.width} x ${new.height}"
            }
            val (before, after) = old.blurred() to new.blurred()
            var count = 0
            var (left, top) = new.width to new.height
            var (right, bottom) = 0 to 0
            for (y in 0 until new.height) for (x in 0 until new.width) {
                val (a, b) = before[x, y] to after[x, y]
                val most = maxOf(abs(a.red - b.red), abs(a.green - b.green), abs(a.blue - b.blue))
                if (most <= CHANNEL) continue
                count++
                left = minOf(left, x)
                top = minOf(top, y)
                right = maxOf(right, x)
                bottom = maxOf(bottom, y)
            }
            if (count <= PIXELS) return null
            return "$count pixels between $left, $top and $right, $bottom"
        }
    }
}
