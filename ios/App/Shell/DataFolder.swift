// Where the app keeps its files: in Application Support, never in a backup, never readable while the phone is locked.

import Foundation

/// The folders of the app.
struct DataFolder {
  /// The journal's files may be finished while the phone is being locked, but not opened: a commit that is under way must not
  /// fail in its middle.
  static let journalProtection = FileProtectionType.completeUnlessOpen
  /// Everything else can wait for the phone to be unlocked.
  static let protection = FileProtectionType.complete

  /// Application Support.
  let base: URL

  /// The core's folder.
  var journal: URL { base.appendingPathComponent("vault", isDirectory: true) }

  /// The folder of this app on this phone, made and protected. Where that fails the core will say what is wrong with the disk;
  /// files without a class of their own have the one in the app's entitlements, which is the strictest.
  static func standard() -> DataFolder {
    let home = URL(fileURLWithPath: NSHomeDirectory(), isDirectory: true)
    let known = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first
    let folder = DataFolder(base: known ?? home.appendingPathComponent("Library/Application Support", isDirectory: true))
    try? folder.prepare()
    return folder
  }

  /// Makes the journal's folder and sets what holds for all that will be made in it. Each start does it again, as a restored
  /// phone brings folders without their settings.
  func prepare(_ files: FileManager = .default) throws {
    try files.createDirectory(at: journal, withIntermediateDirectories: true)
    try files.setAttributes([.protectionKey: Self.journalProtection], ofItemAtPath: journal.path)
    // The key never leaves this device, so that a copy elsewhere could not be read; and a journal is nobody else's business.
    var (base, values) = (base, URLResourceValues())
    values.isExcludedFromBackup = true
    try base.setResourceValues(values)
  }
}

/// A self-check under way, kept for the case that the system ends the app in the background. It holds answers, so it lies where
/// nobody reads it while the phone is locked, and goes as soon as the check does. (The system's own store for the state of a
/// scene is not meant for such things.)
struct CheckDraft {
  let folder: DataFolder

  private var file: URL { folder.base.appendingPathComponent("check-draft") }

  /// What was kept; nil for nothing, or for what cannot be read now.
  var text: String? { (try? Data(contentsOf: file)).flatMap { String(data: $0, encoding: .utf8) } }

  /// Keeps it; nil takes it away. A check that cannot be kept is asked again: no reason to stop.
  func keep(_ text: String?) {
    guard let text else {
      try? FileManager.default.removeItem(at: file)
      return
    }
    try? Data(text.utf8).write(to: file, options: [.atomic, .completeFileProtection])
  }
}
