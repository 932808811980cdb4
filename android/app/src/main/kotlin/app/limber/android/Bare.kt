package app.limber.android
import androidx.compose.runtime.Composable
internal class Bare(private val phone: Phone) : Inhabitant {
    override var savedCheck: String? = null
    @Composable override fun canGoBack() = false
    override fun goBack() = Unit
    @Composable override fun Content() = Unit
    override suspend fun start() { phone.now() }
    override suspend fun foreground() = Unit
    override suspend fun background() = Unit
}
