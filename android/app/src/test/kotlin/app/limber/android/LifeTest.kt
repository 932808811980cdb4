package app.limber.android

import kotlinx.coroutines.CoroutineExceptionHandler
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.delay
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceUntilIdle
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalCoroutinesApi::class)
class LifeTest {
    private val steps = mutableListOf<String>()

    /** Opens and closes slowly, and would show it if one began before the other had ended. */
    private val living = object : Living {
        override suspend fun start() = slowly("start")
        override suspend fun foreground() = slowly("foreground")
        override suspend fun background() = slowly("background")

        private suspend fun slowly(step: String) {
            steps += step
            delay(1000)
            steps += "$step."
        }
    }

    @Test
    fun `it starts once, closes, and opens again`() = runTest {
        val life = Life(living, this)
        life.toFront()
        advanceUntilIdle()
        life.toBack(isTurning = false)
        advanceUntilIdle()
        life.toFront()
        advanceUntilIdle()
        assertEquals(listOf("start", "start.", "background", "background.", "foreground", "foreground."), steps)
    }

    @Test
    fun `turning the phone closes nothing`() = runTest {
        val life = Life(living, this)
        life.toFront()
        repeat(3) {
            life.toBack(isTurning = true)
            life.toFront()
        }
        advanceUntilIdle()
        assertEquals(listOf("start", "start."), steps)
    }

    @Test
    fun `however quickly a person switches, each step waits for the one before`() = runTest {
        val life = Life(living, this)
        life.toFront()
        life.toBack(isTurning = false)
        life.toFront()
        runCurrent()
        assertEquals(listOf("start"), steps)
        life.toBack(isTurning = false)
        advanceUntilIdle()
        val whole = listOf("start", "background", "foreground", "background").flatMap { listOf(it, "$it.") }
        assertEquals(whole, steps)
    }

    @Test
    fun `a step that is told twice is done once`() = runTest {
        val life = Life(living, this)
        life.toBack(isTurning = false)
        life.toFront()
        life.toFront()
        life.toBack(isTurning = false)
        life.toBack(isTurning = false)
        advanceUntilIdle()
        assertEquals(listOf("start", "start.", "background", "background."), steps)
    }

    @Test
    fun `a step that fails does not keep the next from coming`() {
        val scope = TestScope()
        val failures = mutableListOf<Throwable>()
        val handler = CoroutineExceptionHandler { _, error -> failures += error }
        val handled = CoroutineScope(scope.coroutineContext + SupervisorJob() + handler)
        val life = Life(
            object : Living by living {
                override suspend fun start(): Unit = error("no start")
            },
            handled,
        )
        life.toFront()
        life.toBack(isTurning = false)
        scope.advanceUntilIdle()
        assertEquals(listOf("background", "background."), steps)
        assertEquals(listOf("no start"), failures.map { it.message })
    }
}
