// This computer as the models need it.
package app.limber.desktop

import app.limber.ffi.KeyStore
import app.limber.ffi.Locale
import app.limber.ffi.Now
import app.limber.models.Shell
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import java.util.TimeZone

/** The journal and its key lie in [home], which only its owner can read. A computer makes no calls. */
class Computer(private val home: File, override val locale: Locale) : Shell {
    private val begun = System.nanoTime()

    init {
        make(home.toPath())
    }

    override val keys: KeyStore = DeviceKeys(home)

    override val dataDir: String get() = File(home, "vault").also { make(it.toPath()) }.path

    override fun now() = Now(System.currentTimeMillis(), (System.nanoTime() - begun) / NANOS_PER_MS, TimeZone.getDefault().id)

    override val canDial = false

    override fun dial(number: String) = false

    /** To the clipboard, from where it can be put anywhere. */
    override fun share(text: String) {
        val copied = StringSelection(text)
        Toolkit.getDefaultToolkit().systemClipboard.setContents(copied, copied)
    }

    private fun make(path: Path) {
        Files.createDirectories(path.parent ?: path)
        if (!Files.isDirectory(path)) {
            val owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            if ("posix" in path.fileSystem.supportedFileAttributeViews()) Files.createDirectory(path, owner) else Files.createDirectory(path)
        }
    }

    private companion object {
        const val NANOS_PER_MS = 1_000_000L
    }
}
