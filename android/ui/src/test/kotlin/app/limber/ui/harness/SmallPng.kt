// Writes a picture of a screen as a PNG with a palette: a third of the room that it takes with three bytes a pixel. The
// colours of its grounds are kept as they are; of the many between a letter and its ground, the nearest that is kept.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.ImageIO

internal object SmallPng {
    private const val COLOURS = 256
    private const val BITS = 8
    private const val NEAR = 0xF8F8F8

    fun write(pixels: Pixels, file: File) {
        val all = pixels.colours(Rect(0f, 0f, pixels.width.toFloat(), pixels.height.toFloat()))
        // Of colours that nearly agree the most frequent one stays.
        val near = all.groupBy({ (colour, _) -> colour and NEAR }).values
        val palette = near.sortedByDescending { group -> group.sumOf { it.second } }.take(COLOURS).map { it.first().first }
        val place = HashMap<Int, Int>()
        for ((colour, _) in all) place[colour] = palette.indices.minBy { distance(palette[it], colour) }
        val channel = { of: (Int) -> Int -> ByteArray(palette.size) { of(palette[it]).toByte() } }
        val model = IndexColorModel(BITS, palette.size, channel { it.red }, channel { it.green }, channel { it.blue })
        val image = BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_BYTE_INDEXED, model)
        for (y in 0 until pixels.height) for (x in 0 until pixels.width) {
            image.raster.setSample(x, y, 0, place.getValue(pixels[x, y]))
        }
        file.parentFile.mkdirs()
        check(ImageIO.write(image, "png", file)) { "$file could not be written" }
    }

    private fun distance(one: Int, other: Int): Int {
        fun square(of: (Int) -> Int) = (of(one) - of(other)).let { it * it }
        return square { it.red } + square { it.green } + square { it.blue }
    }
}
