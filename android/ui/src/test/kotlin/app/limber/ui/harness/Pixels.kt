// Pictures as plain numbers: read, written, compared, and asked for the contrast of what stands in them.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.ColorAlphaType
import org.jetbrains.skia.ColorType
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.jetbrains.skia.ImageInfo
import java.io.File
import java.nio.ByteBuffer
import java.nio.ByteOrder
import kotlin.math.ceil
import kotlin.math.floor
import kotlin.math.pow

/** An image of opaque pixels, each `0xAARRGGBB`, row by row. */
class Pixels(val width: Int, val height: Int, private val argb: IntArray) {
    init {
        require(argb.size == width * height) { "$width x $height are not ${argb.size} pixels" }
    }

    operator fun get(x: Int, y: Int): Int = argb[y * width + x]

    /** How often each colour occurs within [area], most often first; nothing where it lies outside. */
    fun colours(area: Rect): List<Pair<Int, Int>> {
        val columns = columns(area)
        if (columns.isEmpty()) return emptyList()
        val found = rows(area).flatMap { y -> argb.asList().subList(y * width + columns.first, y * width + columns.last + 1) }
        val sorted = found.toIntArray().apply { sort() }
        val counts = mutableListOf<Pair<Int, Int>>()
        var start = 0
        for (at in 1..sorted.size) {
            if (at < sorted.size && sorted[at] == sorted[start]) continue
            counts += sorted[start] to at - start
            start = at
        }
        return counts.sortedWith(compareByDescending<Pair<Int, Int>> { it.second }.thenBy { it.first })
    }

    private fun columns(area: Rect) = floor(area.left).toInt().coerceAtLeast(0) until ceil(area.right).toInt().coerceAtMost(width)

    private fun rows(area: Rect) = floor(area.top).toInt().coerceAtLeast(0) until ceil(area.bottom).toInt().coerceAtMost(height)

    /** The same picture with each pixel the mean of its neighbourhood of nine, which levels how machines round edges. */
    fun blurred(): Pixels {
        val result = IntArray(argb.size)
        for (y in 0 until height) for (x in 0 until width) {
            var red = 0
            var green = 0
            var blue = 0
            var count = 0
            for (ny in maxOf(0, y - 1)..minOf(height - 1, y + 1)) for (nx in maxOf(0, x - 1)..minOf(width - 1, x + 1)) {
                val pixel = argb[ny * width + nx]
                red += pixel.red
                green += pixel.green
                blue += pixel.blue
                count++
            }
            result[y * width + x] = rgb(red / count, green / count, blue / count)
        }
        return Pixels(width, height, result)
    }

    /** The same picture at half its size: small enough to be committed. */
    fun halved(): Pixels {
        val (w, h) = width / 2 to height / 2
        return Pixels(w, h, IntArray(w * h) { at ->
            val (x, y) = at % w * 2 to at / w * 2
            val (a, b, c, d) = intArrayOf(this[x, y], this[x + 1, y], this[x, y + 1], this[x + 1, y + 1])
            val red = a.red + b.red + c.red + d.red
            val green = a.green + b.green + c.green + d.green
            val blue = a.blue + b.blue + c.blue + d.blue
            rgb(red / 4, green / 4, blue / 4)
        })
    }

    fun png(): ByteArray {
        val bytes = ByteBuffer.allocate(argb.size * Int.SIZE_BYTES).order(ByteOrder.LITTLE_ENDIAN)
        bytes.asIntBuffer().put(argb)
        return Image.makeRaster(info(width, height), bytes.array(), width * Int.SIZE_BYTES).use { image ->
            checkNotNull(image.encodeToData(EncodedImageFormat.PNG)) { "the picture could not be written as PNG" }.bytes
        }
    }

    fun write(file: File) {
        file.parentFile.mkdirs()
        file.writeBytes(png())
    }

    companion object {
        fun of(image: Image): Pixels {
            val bitmap = Bitmap()
            bitmap.use {
                check(it.allocPixels(info(image.width, image.height)) && image.readPixels(it)) { "the picture could not be read" }
                val bytes = checkNotNull(it.readPixels()) { "the picture has no pixels" }
                val argb = IntArray(image.width * image.height)
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(argb)
                return Pixels(image.width, image.height, argb)
            }
        }

        fun read(file: File): Pixels = Image.makeFromEncoded(file.readBytes()).use(::of)

        private fun info(width: Int, height: Int) = ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL)
    }
}

internal val Int.red: Int get() = this shr 16 and 0xFF
internal val Int.green: Int get() = this shr 8 and 0xFF
internal val Int.blue: Int get() = this and 0xFF

internal fun rgb(red: Int, green: Int, blue: Int): Int = (0xFF shl 24) or (red shl 16) or (green shl 8) or blue

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
internal fun contrast(one: Int, other: Int): Double {
    val (low, high) = listOf(luminance(one), luminance(other)).sorted()
    return (high + 0.05) / (low + 0.05)
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
internal fun luminance(pixel: Int): Double {
    fun linear(channel: Int): Double {
        val value = channel / 255.0
        return if (value <= 0.04045) value / 12.92 else ((value + 0.055) / 1.055).pow(2.4)
    }
    return 0.2126 * linear(pixel.red) + 0.7152 * linear(pixel.green) + 0.0722 * linear(pixel.blue)
}
