// What Compose's text has on Android alone, 1.7. It does nothing.
package androidx.compose.ui.text.font

import android.content.res.AssetManager

/** A font file in the app's assets. The real one has one more argument, with a default, which the app does not give. */
fun Font(
    path: String,
    assetManager: AssetManager,
    weight: FontWeight = FontWeight.Normal,
    style: FontStyle = FontStyle.Normal,
): Font = error("only to compile against: $path, $assetManager, $weight, $style")
