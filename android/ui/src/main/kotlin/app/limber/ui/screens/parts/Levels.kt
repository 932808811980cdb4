// From the core's urgency to its look: by id, so that the one table of looks is that of the design.
package app.limber.ui.screens.parts

import app.limber.ffi.Level
import app.limber.ui.design.Urgency

/** How a level looks. Nothing may compare two of them. */
internal fun look(level: Level): Urgency = Urgency.of(level.name.lowercase())
