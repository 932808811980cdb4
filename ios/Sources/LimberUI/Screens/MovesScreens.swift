// Stretches and moves: those that are open now, and one of them to read. What is closed, and why, comes from the core.

import LimberKit
import SwiftUI

/// The list.
struct MovesScreen: View {
  let page: ExercisesPage, open: @MainActor (String) -> Void, check: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.movesTitle), note: page.items.isEmpty ? "" : say(.movesAllNeed)) {
      if let why = page.closed {
        Banner(why)
        RowAction(say(.todayCheckAgain), detail: say(.todayCheckText), icon: .check, action: check).job(.check)
      }
      VStack(alignment: .leading, spacing: Space.row) {
        ForEach(page.items, id: \.id) { item in RowAction(item.name, detail: item.purpose) { open(item.id) } }
      }
    }
    .job(.move)
  }
}

/// One of them, in the order in which it is read.
struct ExerciseScreen: View {
  let page: ExercisePage, open: @MainActor (String) -> Void

  var body: some View {
    PageFrame(page.name, note: page.purpose) {
      if let why = page.closed { Banner(why) }
      if !page.facts.isEmpty { Card { Facts(facts: page.facts) } }
      Part(page.stepsTitle) { LineList(page.steps, numbered: true) }
      if !page.hints.isEmpty { Card { Facts(facts: page.hints) } }
      ForEach(page.lists, id: \.title) { list in Notes(list: list, open: open) }
      VStack(alignment: .leading, spacing: Space.row) {
        ForEach(page.variants, id: \.label) { variant in Variant(fact: variant, open: open) }
      }
      VStack(alignment: .leading, spacing: Space.small) {
        ForEach(page.small, id: \.self) { line in Paragraph(line, muted: true, style: TypeScale.small) }
      }
    }
    .job(.move)
  }
}

private struct Facts: View {
  let facts: [Fact]

  var body: some View {
    ForEach(facts, id: \.label) { fact in FactRow(fact.label, fact.text) }
  }
}

private struct Notes: View {
  let list: NoteList, open: @MainActor (String) -> Void

  private var plain: [String] { list.lines.filter { $0.item == nil }.map(\.text) }
  private var links: [NoteLine] { list.lines.filter { $0.item != nil } }

  var body: some View {
    Part(list.title) {
      if !plain.isEmpty { LineList(plain) }
      ForEach(links, id: \.self) { line in
        if let item = line.item { RowAction(line.text) { open(item) } }
      }
    }
  }
}

private struct Variant: View {
  let fact: Fact, open: @MainActor (String) -> Void

  var body: some View {
    if let item = fact.item {
      RowAction(fact.label, detail: fact.text) { open(item) }
    } else {
      Card { FactRow(fact.label, fact.text) }
    }
  }
}
