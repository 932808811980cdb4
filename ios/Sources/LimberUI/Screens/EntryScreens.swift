// An entry of the journal: read, changed, deleted, and what is added right after it was saved.

import LimberKit
import SwiftUI

/// An entry to read.
struct EntryScreen: View {
  let entry: EntryView, edit: @MainActor () -> Void, delete: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.entryTitle), note: entry.dayText) {
      Card {
        if let pain = entry.painNow {
          Reflow(spacing: Space.row) {
            PainBadge(Int(pain))
            Paragraph(entry.painText, style: TypeScale.heading)
          }
        }
        FactRow(say(.entryWhen), entry.clock)
        FactRow(say(.entryWhere), entry.placesText.isEmpty ? say(.logWhereNone) : entry.placesText)
        if let note = entry.note { FactRow(say(.note), note) }
      }
      if !entry.remarks.isEmpty {
        VStack(alignment: .leading, spacing: Space.hair) {
          ForEach(entry.remarks, id: \.self) { remark in Paragraph(remark, muted: true, style: TypeScale.small) }
        }
      }
    } action: {
      PrimaryButton(say(.entryEdit), icon: .edit, action: edit)
      TextAction(say(.entryDelete), icon: .trash, action: delete)
    }
  }
}

/// Places and a note for what was just saved.
struct AddMoreScreen: View {
  let form: EntryForm
  /// Back, where something is not saved and must be asked about first; nil where the phone's own way back is right.
  let back: (@MainActor () -> Void)?
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.moreTitle), note: form.entry?.line ?? "", ways: Ways(back: back)) {
      PlacePicker(groups: form.page?.groups ?? [], chosen: Set(form.places), toggle: form.togglePlace)
      NoteField(form: form)
    } action: {
      PrimaryButton(say(.save), action: form.save)
    }
  }
}

/// Every part of an entry, to be changed.
struct EditScreen: View {
  let form: EntryForm
  /// Back, where something is not saved and must be asked about first; nil where the phone's own way back is right.
  let back: (@MainActor () -> Void)?
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.entryEditTitle), ways: Ways(back: back)) {
      Part(say(.entryPain)) { PainScale(form.page?.steps ?? [], chosen: form.pain) { form.pain = $0 } }
      PlacePicker(groups: form.page?.groups ?? [], chosen: Set(form.places), toggle: form.togglePlace)
      NoteField(form: form)
      WhenPickers(form: form)
    } action: {
      PrimaryButton(say(.save), action: form.save)
    }
  }
}

private struct NoteField: View {
  @Bindable var form: EntryForm
  @Environment(\.say) private var say

  var body: some View { LabeledField(say(.note), text: $form.note, help: say(.noteHelp), long: true) }
}

/// The day and the time with the phone's own pickers. They work on a day and a time as the entry has them, without a zone: what
/// a person sees on the picker is what the core gets.
private struct WhenPickers: View {
  @Bindable var form: EntryForm
  @Environment(\.say) private var say

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      if let moment = WallTime.date(form.date, form.time) {
        let picked = Binding(get: { moment }, set: { (form.date, form.time) = WallTime.words($0) })
        DatePicker(say(.entryDate), selection: picked, displayedComponents: .date)
        DatePicker(say(.entryTime), selection: picked, displayedComponents: .hourAndMinute)
      } else {
        LabeledField(say(.entryDate), text: $form.date, help: say(.entryDateHelp))
        LabeledField(say(.entryTime), text: $form.time, help: say(.entryTimeHelp))
      }
    }
    .environment(\.timeZone, WallTime.zone)
  }
}

/// A day and a time of day as the core writes them, and as a picker takes them. No zone is in either.
enum WallTime {
  static let zone = TimeZone.gmt

  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }

  /// Nil where the words are no day of the calendar or no time of day.
  static func date(_ day: String, _ clock: String) -> Date? {
    let parts = day.split(separator: "-").compactMap { Int($0) } + clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 5 else { return nil }
    let wanted = DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4])
    guard let date = calendar.date(from: wanted), words(date) == (day, clock) else { return nil }
    return date
  }

  static func words(_ date: Date) -> (day: String, clock: String) {
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    func two(_ number: Int?) -> String { String(format: "%02d", number ?? 0) }
    let year = String(format: "%04d", parts.year ?? 0)
    return ("\(year)-\(two(parts.month))-\(two(parts.day))", "\(two(parts.hour)):\(two(parts.minute))")
  }
}
