package app.limber.ui.screens

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/**
 * Screens and models decide nothing: no line of them knows how urgent something is or what a finding is called. The ids are
 * read from the core's content, so that a new one is looked for at once.
 */
class NoRulesTest {
    private val levels = ids("actions.toml", Regex("levels = \\[([^]]*)]")).toSet()
    private val findings = ids("findings.toml", Regex("^id = (.*)$", RegexOption.MULTILINE)).toSet()
    private val sources = listOf("../ui/src/main/kotlin", "../models/src/main/kotlin").flatMap { folder ->
        File(folder).walkTopDown().filter { it.extension == "kt" }
    }

    @Test
    fun `the ids and the sources are there`() {
        assertTrue("$levels", setOf("emergency", "same_day", "soon", "routine").all { it in levels })
        assertTrue("${findings.size}", findings.size > 200 && "saddle_numbness" in findings)
        assertTrue("${sources.size}", sources.size > 30 && sources.any { it.name == MAPPING })
    }

    @Test
    fun `no screen and no model names an urgency or a finding`() {
        val found = sources.filterNot { it.name == MAPPING || "generated" in it.path }
            .flatMap { file -> knows(file.readText()).map { "${file.name}: $it" } }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `what would be a rule is seen`() {
        assertEquals(listOf("\"saddle_numbness\""), knows("if (id == \"saddle_numbness\") call()"))
        assertEquals(listOf("\"c02_control.saddle_numbness\""), knows("open(\"c02_control.saddle_numbness\")"))
        assertEquals(listOf("\"emergency\""), knows("page.id == \"emergency\""))
        assertEquals(listOf("Level.SAME_DAY"), knows("if (page.urgency == Level.SAME_DAY) call()"))
        assertEquals(listOf("Urgency.EMERGENCY"), knows("val look = Urgency.EMERGENCY"))
        assertEquals(listOf("urgency >"), knows("if (page.urgency > last) warn()"))
        assertEquals(listOf("level.compareTo"), knows("page.level.compareTo(other)"))
        assertEquals(listOf("urgency.ordinal"), knows("page.urgency.ordinal"))
        assertEquals(emptyList<String>(), knows("say(TextKey.CHECK_START); look(page.urgency); // no emergency \"here\""))
    }

    /** What in a source speaks of an urgency or a finding. */
    private fun knows(source: String): List<String> {
        val code = source.lines().joinToString("\n") { it.substringBefore("// ") }
        val literals = LITERAL.findAll(code).map { it.value }
            .filter { literal -> WORD.findAll(literal).any { it.value in levels || it.value in findings } }
        val constants = CONSTANT.findAll(code).map { it.value }.filter { it.substringAfter('.').lowercase() in levels + SELF_CARE }
        val compared = COMPARED.findAll(code).map { it.value }
        return (literals + constants + compared).toList()
    }

    private fun ids(file: String, line: Regex): List<String> = line.findAll(File("../../core/content/$file").readText())
        .flatMap { match -> Regex("\"(\\w+)\"").findAll(match.groupValues[1]).map { it.groupValues[1] } }.toList()

    private companion object {
        /** The one table from an urgency to its look. */
        const val MAPPING = "Urgency.kt"

        /** No action belongs to it, so that it stands in no list of the content. */
        const val SELF_CARE = "self_care"
        val LITERAL = Regex("\"[^\"\n]*\"")
        val WORD = Regex("\\w+")
        val CONSTANT = Regex("\\b(?:Level|Urgency)\\.[A-Z_]+\\b")
        val COMPARED = Regex("\\b(?:urgency|level)(?: [<>]|\\.compareTo|\\.ordinal)")
    }
}
