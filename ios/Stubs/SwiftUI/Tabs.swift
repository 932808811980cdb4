// Tabs. A tab that was visited keeps its state; only the selected one is on screen.

/// Collects what a tab view is made of.
@MainActor final class TabCollector {
  struct Tab { let label: String, tag: (any TagBox)?, show: @MainActor (Stage) -> [Node] }
  var tabs: [Tab] = []
}

/// Stands for `SwiftUI.TabView` as of iOS 17: with `tabItem` and `tag`.
public struct TabView<Selection: Hashable, Content: View>: View, Primitive {
  public typealias Body = Never
  let selection: Binding<Selection>?, content: Content
  public init(selection: Binding<Selection>?, @ViewBuilder content: () -> Content) {
    (self.selection, self.content) = (selection, content())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let chosen = stage.keepValue("tab", 0)
    let visited = stage.keep("visited") { Box(Set<Int>()) }
    let collector = TabCollector()
    let outer = stage.collectingTabs
    stage.collectingTabs = collector
    let stray = stage.resolve(content)
    stage.collectingTabs = outer
    if !stray.isEmpty { stage.fault("A view in a TabView has no tabItem: “\(joined(stray))”.") }

    let tags = collector.tabs.map { $0.tag?.value(as: Selection.self) }
    let current = selection.map { selection in tags.firstIndex(of: selection.wrappedValue) } ?? chosen.value
    if selection != nil && current == nil { stage.fault("No tab has the selected tag.") }
    if let current { visited.value.insert(current) }
    var shown: [Node] = []
    for (number, tab) in collector.tabs.enumerated() {
      stage.at("tab \(number)") {
        if number == current {
          shown = tab.show(stage)
        } else if visited.value.contains(number) {
          stage.unseen(presenting: false) { _ = tab.show(stage) }
        }
      }
    }
    let bar = collector.tabs.enumerated().map { number, tab in
      let node = Node(stage, .tab, tab.label)
      node.value = "\(number + 1) of \(collector.tabs.count)"
      if number == current { node.traits.insert(.isSelected) }
      node.press = {
        guard let selection else { return chosen.value = number }
        if let tag = tags[number] { selection.wrappedValue = tag }
      }
      return node
    }
    return sorted(shown) + bar
  }
}

extension TabView where Selection == Int {
  public init(@ViewBuilder content: () -> Content) { (selection, self.content) = (nil, content()) }
}

/// A view with its tab item.
struct TabItem<Content: View, Item: View>: View, Primitive {
  typealias Body = Never
  let content: Content, item: Item
  func nodes(_ stage: Stage) -> [Node] {
    guard let collector = stage.collectingTabs else { return stage.resolve(content) }
    let environment = stage.environment
    stage.collectingTabs = nil
    let label = joined(stage.at("item") { stage.resolve(item) })
    stage.collectingTabs = collector
    collector.tabs.append(.init(label: label, tag: stage.tag) { stage in
      stage.with({ $0 = environment }) { stage.resolve(content) }
    })
    return []
  }
}

extension View {
  /// `SwiftUI.View.tabItem(_:)`. Its `tag` must stand outside of it.
  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View { TabItem(content: self, item: label()) }
}
