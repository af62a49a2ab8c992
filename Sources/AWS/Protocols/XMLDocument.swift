/// An XML document as a tree of elements, small in memory: nodes are numbers, and the text is kept only of
/// elements without children. Names are without their namespace's prefix.
final class XMLDocument: Sendable {
  struct Node: Sendable {
    /// In `names`.
    let name: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var textStart: Int32
    var textCount: Int32 = 0
  }

  let nodes: [Node]
  let names: [String]
  let text: [UInt8]
  /// Attributes of those nodes that have some, names with their prefixes. Namespaces are left out.
  let attributes: [Int32: [(name: String, value: String)]]

  init(
    nodes: [Node], names: [String], text: [UInt8],
    attributes: [Int32: [(name: String, value: String)]]
  ) {
    self.nodes = nodes
    self.names = names
    self.text = text
    self.attributes = attributes
  }

  var root: XMLElement { XMLElement(document: self, number: 0) }
}

/// One element of a document. Cheap to copy; keeps the document alive.
struct XMLElement: Sendable {
  fileprivate let document: XMLDocument
  fileprivate let number: Int32

  private var node: XMLDocument.Node { document.nodes[Int(number)] }

  var name: String { document.names[Int(node.name)] }

  /// Empty when there are elements inside.
  var text: String {
    let start = Int(node.textStart)
    return String(decoding: document.text[start..<(start + Int(node.textCount))], as: UTF8.self)
  }

  var hasChildren: Bool { node.firstChild >= 0 }

  /// The first child of that name.
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// An attribute by its name, or by what is behind its prefix when prefixes differ.
  func attribute(_ name: String) -> String? {
    guard let all = document.attributes[number] else { return nil }
    if let exact = all.first(where: { $0.name == name }) { return exact.value }
    let local = name.withoutPrefix
    return all.first { $0.name.withoutPrefix == local }?.value
  }

  var children: Children { Children(document: document, number: node.firstChild) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let document: XMLDocument
    fileprivate var number: Int32

    mutating func next() -> XMLElement? {
      guard number >= 0 else { return nil }
      defer { number = document.nodes[Int(number)].nextSibling }
      return XMLElement(document: document, number: number)
    }
  }
}

extension String {
  /// `type` of `xsi:type`.
  var withoutPrefix: Substring {
    lastIndex(of: ":").map { self[index(after: $0)...] } ?? self[...]
  }
}
