// Who to talk to now: every line that the country has, offline, in every state of the journal.

import LimberKit
import SwiftUI

struct HelpScreen: View {
  let page: HelpPage, dial: Dial

  var body: some View {
    PageFrame(page.title, note: page.text) {
      NoCall(dial: dial)
      NumberCards(lines: page.numbers, dial: dial)
      Paragraph(page.country, muted: true, style: TypeScale.small)
    }
    .job(.check)
  }
}
