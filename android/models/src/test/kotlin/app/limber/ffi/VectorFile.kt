package app.limber.ffi

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import java.time.OffsetDateTime
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue

/** A file of the vectors that every shell reads: cases with what they inherit, and how many there are. */
class VectorFile(name: String) {
    private val all: JsonObject = JsonParser.parseString(File(folder, name).readText()).asJsonObject

    /** Runs every case that is for phones; fails with all that is wrong, or when their number is not what the file says. */
    fun run(case: (JsonObject) -> Unit) {
        val cases = all.getAsJsonArray("cases").map { it.asJsonObject }
        assertEquals("cases in the file", all["count"].asInt, cases.size)
        var ran = 0
        val wrong = mutableListOf<String>()
        for (one in cases.filter { it.maybe("only") != "terminal" }) {
            ran += 1
            try {
                case(one)
            } catch (why: Differs) {
                wrong += "${one.text("id")}: ${why.message}"
            } catch (why: Exception) {
                // A case that cannot be read at all must not hide the others.
                wrong += "${one.text("id")}: ${why.javaClass.simpleName} ${why.message}"
            }
        }
        assertEquals("cases that were run", all["phones"].asInt, ran)
        assertTrue("${wrong.size} of $ran cases differ:\n${wrong.joinToString("\n")}", wrong.isEmpty())
        println("$ran cases")
    }

    /** The locale of a case: its own, or the file's. */
    fun locale(case: JsonObject): Locale {
        val locale = case.getAsJsonObject("locale") ?: all.getAsJsonObject("locale")
        return Locale(locale.text("language"), locale.text("region"))
    }

    /** The answers of a case over those of the bases that it is like. */
    fun answers(case: JsonObject): JsonObject {
        val base = case.maybe("like")
        val answers = if (base == null) JsonObject() else answers(all.getAsJsonObject("bases").getAsJsonObject(base))
        case.getAsJsonObject("answers")?.let { merge(answers, it) }
        return answers
    }

    companion object {
        /** The project, found upwards from wherever the tests are started. */
        private val project: File =
            generateSequence(File("").absoluteFile) { it.parentFile }.first { File(it, "tests/vectors/check.json").exists() }

        val folder = File(project, "tests/vectors")

        /** Where a page whose digest differs is left for a look at it. */
        val left = File(project, "target/vectors/kotlin")
    }
}

/** What came is not what was expected. */
class Differs(message: String) : Exception(message)

/** Answers over others: null takes one away, rows are put together row by row, anything else takes the place of what was. */
fun merge(answers: JsonObject, over: JsonObject) {
    for ((question, value) in over.entrySet()) {
        val before = answers[question]
        when {
            value.isJsonNull -> answers.remove(question)
            before is JsonObject && value is JsonObject -> merge(before, value)
            else -> answers.add(question, value.deepCopy())
        }
    }
}

fun JsonObject.text(name: String): String = this[name].asString

fun JsonObject.maybe(name: String): String? = this[name]?.takeUnless(JsonElement::isJsonNull)?.asString

/** A list of texts; one that is not there is empty. */
fun JsonObject.texts(name: String): List<String> = (this[name] as? JsonArray)?.map { it.asString } ?: emptyList()

/** A text, or one to be repeated. */
fun JsonObject.long(name: String): String? =
    when (val value = this[name]) {
        is JsonObject -> value.text("repeat").repeat(value["times"].asInt)
        is JsonPrimitive -> value.asString
        else -> null
    }

fun instant(text: String): Long = OffsetDateTime.parse(text).toInstant().toEpochMilli()

/** The time of a step. Without another reading the running clock is the same number. */
fun now(step: JsonObject, zone: String): Now {
    val utc = instant(step.text("now"))
    return Now(utc, step["mono_ms"]?.asLong ?: utc, step.maybe("zone") ?: zone)
}

fun same(what: String, found: Any?, wanted: Any?) {
    if (found != wanted) throw Differs("$what is $found, wanted $wanted")
}

/** Whether a call is refused with the expected error: its code, and the field where it names one. */
fun refused(expect: JsonObject, call: () -> Unit) {
    val found =
        try {
            call()
            null to null
        } catch (error: LimberException.InvalidInput) {
            "invalid_input" to error.field
        } catch (_: LimberException.NotFound) {
            "not_found" to null
        }
    same("the error", found, expect.text("error") to expect.maybe("field"))
}

/** The digests of one file's cases. Rust writes them; see `README.md` beside the vectors. */
class Digests(private val part: String) {
    private val known: JsonObject =
        JsonParser.parseString(File(VectorFile.folder, "digests.json").readText()).asJsonObject.getAsJsonObject(part)
    private val seen = mutableSetOf<String>()

    fun check(case: JsonObject, what: String, paper: Paper) {
        val id = case.text("id")
        seen += id
        val digest = paper.digest()
        val wanted = known.getAsJsonObject(id)?.maybe(what)
        if (digest != wanted) {
            VectorFile.left.mkdirs()
            File(VectorFile.left, "$part-$id-$what.txt").writeText(paper.toString())
            throw Differs("the digest of $what is $digest, wanted $wanted")
        }
    }

    /** Fails where digests are left over. */
    fun finish() = assertEquals("cases that have digests", known.keySet(), seen)
}
