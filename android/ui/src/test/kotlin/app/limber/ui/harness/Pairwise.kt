// Chooses a few combinations of conditions in which every pair of values still meets: most faults need no more than two
// conditions at once. It must always choose the same, so that pictures keep their names.
package app.limber.ui.harness

/**
 * Combinations of one value of each factor so that any two values of two factors stand together in at least one of them.
 *
 * The first is [first]. Each following one is the combination that covers most pairs not covered yet; the earliest in the
 * order of the values where several do.
 */
internal fun pairwise(factors: List<List<Any>>, first: List<Any>): List<List<Any>> {
    val candidates = combinations(factors)
    require(first in candidates) { "$first has a value that no factor has" }
    val open = candidates.flatMapTo(mutableSetOf(), ::pairs)
    val chosen = mutableListOf(first)
    open.removeAll(pairs(first))
    while (open.isNotEmpty()) {
        val best = candidates.maxBy { candidate -> pairs(candidate).count(open::contains) }
        chosen += best
        open.removeAll(pairs(best))
    }
    return chosen
}

/** Every combination of one value of each factor. */
internal fun combinations(factors: List<List<Any>>): List<List<Any>> =
    factors.fold(listOf(emptyList())) { begun, factor -> begun.flatMap { start -> factor.map { start + it } } }

/** Every two values of a combination, each with the place of its factor. */
internal fun pairs(combination: List<Any>): Set<Set<Pair<Int, Any>>> {
    val values = combination.withIndex().map { (place, value) -> place to value }
    return values.flatMapTo(mutableSetOf()) { one -> values.filter { it.first > one.first }.map { setOf(one, it) } }
}
