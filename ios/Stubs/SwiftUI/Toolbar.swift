// The bars at the top and the bottom of a page.

/// Stands for `SwiftUI.ToolbarItemPlacement`, of which only those for iOS are here.
public struct ToolbarItemPlacement: Equatable, Sendable {
  enum Place: Sendable { case leading, principal, trailing, bottom }
  let place: Place
  public static let automatic = ToolbarItemPlacement(place: .trailing)
  public static let primaryAction = ToolbarItemPlacement(place: .trailing)
  public static let confirmationAction = ToolbarItemPlacement(place: .trailing)
  public static let topBarTrailing = ToolbarItemPlacement(place: .trailing)
  public static let cancellationAction = ToolbarItemPlacement(place: .leading)
  public static let topBarLeading = ToolbarItemPlacement(place: .leading)
  public static let principal = ToolbarItemPlacement(place: .principal)
  public static let bottomBar = ToolbarItemPlacement(place: .bottom)
}

/// Stands for `SwiftUI.ToolbarContent`, of which only Apple's own are here.
@MainActor @preconcurrency public protocol ToolbarContent {}

@MainActor protocol PlacedContent: ToolbarContent { func place(_ stage: Stage, in page: Page) }

/// Stands for `SwiftUI.ToolbarItem`.
public struct ToolbarItem<Content: View>: ToolbarContent, PlacedContent {
  let placement: ToolbarItemPlacement, content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }
  func place(_ stage: Stage, in page: Page) {
    let nodes = stage.resolve(content)
    nodes.sizedBySystem()
    switch placement.place {
    case .leading: page.leading += nodes
    case .trailing: page.trailing += nodes
    case .bottom: page.bottom += nodes
    case .principal:
      // It takes the place of the title and is said as one.
      for node in nodes where node.role == .text { node.role = .heading }
      page.principal = nodes
    }
  }
}

/// Stands for `SwiftUI.ToolbarItemGroup`.
public struct ToolbarItemGroup<Content: View>: ToolbarContent, PlacedContent {
  let item: ToolbarItem<Content>
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    item = ToolbarItem(placement: placement, content: content)
  }
  func place(_ stage: Stage, in page: Page) { item.place(stage, in: page) }
}

/// Several items.
public struct _ToolbarItems: ToolbarContent, PlacedContent {
  let items: [any ToolbarContent]
  func place(_ stage: Stage, in page: Page) {
    for (number, item) in items.enumerated() {
      stage.at("item \(number)") { (item as? any PlacedContent)?.place(stage, in: page) }
    }
  }
}

/// Stands for `SwiftUI.ToolbarContentBuilder`.
@MainActor @resultBuilder public enum ToolbarContentBuilder {
  public static func buildExpression<C: ToolbarContent>(_ content: C) -> C { content }
  public static func buildBlock<each C: ToolbarContent>(_ content: repeat each C) -> _ToolbarItems {
    var items: [any ToolbarContent] = []
    repeat items.append(each content)
    return _ToolbarItems(items: items)
  }
  public static func buildIf<C: ToolbarContent>(_ content: C?) -> _ToolbarItems { .init(items: content.map { [$0] } ?? []) }
  public static func buildEither<C: ToolbarContent>(first: C) -> _ToolbarItems { .init(items: [first]) }
  public static func buildEither<C: ToolbarContent>(second: C) -> _ToolbarItems { .init(items: [second]) }
}

/// Stands for `SwiftUI.ToolbarPlacement`, of which only the bar above a page is here.
public struct ToolbarPlacement: Sendable {
  public static let navigationBar = ToolbarPlacement()
}

extension View {
  /// `SwiftUI.View.toolbar(_:for:)`. What is hidden is not there for a screen reader either.
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    changed { stage, view in
      if visibility == .hidden, !bars.isEmpty { stage.page?.hidesBar = true }
      return stage.resolve(view)
    }
  }

  /// `SwiftUI.View.toolbar(content:)` with items.
  public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View {
    let items = content()
    return changed { stage, view in
      if let page = stage.page {
        stage.at("toolbar") { (items as? any PlacedContent)?.place(stage, in: page) }
      }
      return stage.resolve(view)
    }
  }

  /// `SwiftUI.View.toolbar(content:)` with views.
  public func toolbar<C: View>(@ViewBuilder content: () -> C) -> some View {
    let content = content()
    return changed { stage, view in
      if let page = stage.page {
        let nodes = stage.at("toolbar") { stage.resolve(content) }
        nodes.sizedBySystem()
        page.trailing += nodes
      }
      return stage.resolve(view)
    }
  }
}
