// Sheets, covers, alerts and dialogs. Only the top-most can be reached, as for a screen reader.

extension View {
  /// `SwiftUI.View.sheet(isPresented:onDismiss:content:)`
  public func sheet<C: View>(isPresented: Binding<Bool>, onDismiss: (@MainActor () -> Void)? = nil,
    @ViewBuilder content: @escaping () -> C) -> some View {
    presenting(.sheet, if: isPresented, onDismiss) { $0.resolve(content()) }
  }

  /// `SwiftUI.View.sheet(item:onDismiss:content:)`
  public func sheet<Item: Identifiable, C: View>(item: Binding<Item?>, onDismiss: (@MainActor () -> Void)? = nil,
    @ViewBuilder content: @escaping (Item) -> C) -> some View {
    presenting(.sheet, item, onDismiss, content)
  }

  /// `SwiftUI.View.fullScreenCover(isPresented:onDismiss:content:)`: nothing but its own content puts it away.
  public func fullScreenCover<C: View>(isPresented: Binding<Bool>, onDismiss: (@MainActor () -> Void)? = nil,
    @ViewBuilder content: @escaping () -> C) -> some View {
    presenting(.cover, if: isPresented, onDismiss) { $0.resolve(content()) }
  }

  /// `SwiftUI.View.fullScreenCover(item:onDismiss:content:)`
  public func fullScreenCover<Item: Identifiable, C: View>(item: Binding<Item?>, onDismiss: (@MainActor () -> Void)? = nil,
    @ViewBuilder content: @escaping (Item) -> C) -> some View {
    presenting(.cover, item, onDismiss, content)
  }

  /// `SwiftUI.View.interactiveDismissDisabled(_:)`
  public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View {
    changed { stage, content in
      if isDisabled { stage.presentations.last?.canSwipeAway = false }
      return stage.resolve(content)
    }
  }

  private func presenting<Item: Identifiable, C: View>(_ kind: _Kind, _ item: Binding<Item?>,
    _ onDismiss: (@MainActor () -> Void)?, _ content: @escaping (Item) -> C) -> some View {
    let isPresented = Binding(get: { item.wrappedValue != nil }, set: { if !$0 { item.wrappedValue = nil } })
    return presenting(kind, if: isPresented, onDismiss) { stage in
      guard let item = item.wrappedValue else { return [] }
      return stage.at(stage.token(item.id)) { stage.resolve(content(item)) }
    }
  }

  private func presenting(_ kind: _Kind, if isPresented: Binding<Bool>, _ onDismiss: (@MainActor () -> Void)?,
    _ content: @escaping @MainActor (Stage) -> [Node]) -> some View {
    changed { stage, view in
      let nodes = stage.resolve(view)
      guard isPresented.wrappedValue else { return nodes }
      let close: @MainActor () -> Void = { isPresented.wrappedValue = false }
      let kind: Stage.Presentation.Kind = kind == .cover ? .cover : .sheet
      stage.present(kind, dismiss: close) { presentation in
        if kind == .cover { presentation.canSwipeAway = false }
        stage.live("presented", start: {}, end: { onDismiss?() })
        return stage.with({ $0.presentedBy(close) }) { stage.at("presented") { content(stage) } }
      }
      return nodes
    }
  }

  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { self }
  public func presentationDragIndicator(_ visibility: Visibility) -> some View { self }
}

enum _Kind { case sheet, cover }

/// Stands for `SwiftUI.PresentationDetent`.
public struct PresentationDetent: Hashable, Sendable {
  let name: String
  public static let medium = PresentationDetent(name: "medium")
  public static let large = PresentationDetent(name: "large")
}

extension EnvironmentValues {
  fileprivate mutating func presentedBy(_ close: @escaping @MainActor () -> Void) {
    dismiss = DismissAction(action: close)
    isPresented = true
    isEnabled = true
    buttonStyle = nil
    submit = nil
  }
}

// MARK: Alerts and dialogs

extension View {
  /// `SwiftUI.View.alert(_:isPresented:actions:message:)`
  public func alert<A: View, M: View>(_ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M) -> some View {
    asking(.alert, titleKey.words, isPresented, actions(), message())
  }
  @_disfavoredOverload public func alert<S: StringProtocol, A: View, M: View>(_ title: S, isPresented: Binding<Bool>,
    @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M) -> some View {
    asking(.alert, String(title), isPresented, actions(), message())
  }

  /// `SwiftUI.View.alert(_:isPresented:actions:)`
  public func alert<A: View>(_ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A)
    -> some View {
    asking(.alert, titleKey.words, isPresented, actions(), EmptyView())
  }
  @_disfavoredOverload public func alert<S: StringProtocol, A: View>(_ title: S, isPresented: Binding<Bool>,
    @ViewBuilder actions: () -> A) -> some View {
    asking(.alert, String(title), isPresented, actions(), EmptyView())
  }

  /// `SwiftUI.View.confirmationDialog(_:isPresented:titleVisibility:actions:message:)`
  public func confirmationDialog<A: View, M: View>(_ titleKey: LocalizedStringKey, isPresented: Binding<Bool>,
    titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M) -> some View {
    asking(.dialog, titleVisibility == .visible ? titleKey.words : "", isPresented, actions(), message())
  }
  @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View, M: View>(_ title: S,
    isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M) -> some View {
    asking(.dialog, titleVisibility == .visible ? String(title) : "", isPresented, actions(), message())
  }

  /// `SwiftUI.View.confirmationDialog(_:isPresented:titleVisibility:actions:)`
  public func confirmationDialog<A: View>(_ titleKey: LocalizedStringKey, isPresented: Binding<Bool>,
    titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A) -> some View {
    asking(.dialog, titleVisibility == .visible ? titleKey.words : "", isPresented, actions(), EmptyView())
  }
  @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View>(_ title: S, isPresented: Binding<Bool>,
    titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A) -> some View {
    asking(.dialog, titleVisibility == .visible ? String(title) : "", isPresented, actions(), EmptyView())
  }

  private func asking<A: View, M: View>(_ kind: Stage.Presentation.Kind, _ title: String, _ isPresented: Binding<Bool>,
    _ actions: A, _ message: M) -> some View {
    changed { stage, view in
      let nodes = stage.resolve(view)
      guard isPresented.wrappedValue else { return nodes }
      let close: @MainActor () -> Void = { isPresented.wrappedValue = false }
      stage.present(kind, dismiss: close) { presentation in
        stage.with({ $0.presentedBy(close) }) {
          var buttons = stage.at("actions") { stage.resolve(actions) }.filter { $0.press != nil }
          // An alert without a button gets one, a dialog without a way out gets that.
          let standard = kind == .alert ? (buttons.isEmpty ? "OK" : nil)
            : (buttons.contains { $0.isWayOut } ? nil : "Cancel")
          if let standard {
            let button = Node(stage, .button, standard)
            button.press = {}
            button.isWayOut = true
            buttons.append(button)
          }
          // The action first, then away with it: so Apple documents it.
          buttons.forEach { $0.closing(close) }
          buttons.sizedBySystem()
          presentation.canSwipeAway = false
          let heading = title.isEmpty ? [] : [Node(stage, .heading, title)]
          return heading + stage.at("message") { stage.resolve(message) } + buttons
        }
      }
      return nodes
    }
  }
}
