internal import CExpat

/// Parses XML with expat into a tree. Refuses what no AWS service sends and attackers do: document type
/// declarations (so there are no entities to expand), deep nesting, masses of elements.
final class XMLReader {
  private static let depthLimit = 200
  private static let nodeLimit = 4_000_000
  private static let textLimit = 1 << 30

  private var nodes: [XMLDocument.Node] = []
  private var names: [String] = []
  /// By names with their prefixes.
  private var numbers: [String: Int32] = [:]
  private var text: [UInt8] = []
  private var attributes: [Int32: [(name: String, value: String)]] = [:]
  /// Elements that are open, and the last child of each.
  private var open: [(node: Int32, lastChild: Int32)] = []
  /// Why the parser was stopped.
  private var refusal: String?

  /// - Throws: when the bytes are no XML document, or one that is refused.
  static func document(_ bytes: [UInt8]) throws(ResponseFault) -> XMLDocument {
    let reader = XMLReader()
    try reader.parse(bytes)
    return XMLDocument(
      nodes: reader.nodes, names: reader.names, text: reader.text, attributes: reader.attributes)
  }

  private func parse(_ bytes: [UInt8]) throws(ResponseFault) {
    guard !bytes.isEmpty else {
      throw ResponseFault(expected: "an XML document", found: "an empty body")
    }
    guard let parser = XML_ParserCreate(nil) else {
      throw ResponseFault(expected: "memory for an XML parser", found: "none")
    }
    defer { XML_ParserFree(parser) }
    // The handlers need both: one to keep what they see, the other to be stopped.
    let context = Context(reader: self, parser: parser)
    withExtendedLifetime(context) {
      XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
      Self.setHandlers(parser)
      var rest = bytes[...]
      repeat {
        let chunk = rest.prefix(1 << 20)
        rest = rest.dropFirst(chunk.count)
        let status = chunk.withUnsafeBytes {
          XML_Parse(
            parser, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), rest.isEmpty ? 1 : 0
          )
        }
        if status != XML_STATUS_OK, refusal == nil {
          let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
          refusal =
            "\(bytes.count) bytes that are not XML (line \(XML_GetCurrentLineNumber(parser)): "
            + "\(reason ?? "unknown"))"
        }
      } while !rest.isEmpty && refusal == nil
    }
    if let refusal { throw ResponseFault(expected: "an XML document", found: refusal) }
  }

  private final class Context {
    let reader: XMLReader
    let parser: XML_Parser
    init(reader: XMLReader, parser: XML_Parser) {
      self.reader = reader
      self.parser = parser
    }

    func refuse(_ reason: String) {
      reader.refusal = reader.refusal ?? reason
      XML_StopParser(parser, 0)
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Context? {
      data.map { Unmanaged<Context>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  private static func setHandlers(_ parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let context = Context.of(data), let name else { return }
        if let reason = context.reader.start(name, attributes) { context.refuse(reason) }
      },
      { data, _ in Context.of(data)?.reader.end() })
    XML_SetCharacterDataHandler(parser) { data, characters, count in
      guard let characters else { return }
      let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
      Context.of(data)?.reader.add(bytes)
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      Context.of(data)?.refuse("one with a document type declaration, which is refused")
    }
  }

  // ---- events ------------------------------------------------------------------------------------
  /// Why the element is refused, if it is.
  private func start(
    _ name: UnsafePointer<CChar>, _ given: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> String? {
    guard open.count < Self.depthLimit else { return "one nested deeper than \(Self.depthLimit)" }
    guard nodes.count < Self.nodeLimit else { return "one of more than \(Self.nodeLimit) elements" }
    guard text.count < Self.textLimit else { return "one of more than \(Self.textLimit) bytes" }
    let number = Int32(nodes.count)
    if let parent = open.indices.last {
      attach(number, to: parent)
    }
    nodes.append(XMLDocument.Node(name: self.number(of: name), textStart: Int32(text.count)))
    open.append((number, -1))
    addAttributes(given, to: number)
    return nil
  }

  private func attach(_ number: Int32, to parent: Int) {
    let node = Int(open[parent].node)
    if open[parent].lastChild < 0 {
      // The white space before the first child is nothing.
      text.removeLast(Int(nodes[node].textCount))
      nodes[node].textCount = 0
      nodes[node].firstChild = number
    } else {
      nodes[Int(open[parent].lastChild)].nextSibling = number
    }
    open[parent].lastChild = number
  }

  private func end() { open.removeLast() }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    guard let current = open.last, current.lastChild < 0 else { return }
    text.append(contentsOf: bytes)
    nodes[Int(current.node)].textCount += Int32(bytes.count)
  }

  private func number(of name: UnsafePointer<CChar>) -> Int32 {
    let name = String(cString: name)
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(String(name.withoutPrefix))
    numbers[name] = number
    return number
  }

  private func addAttributes(
    _ given: UnsafeMutablePointer<UnsafePointer<CChar>?>?, to number: Int32
  ) {
    guard var next = given else { return }
    while let name = next[0], let value = next[1] {
      let name = String(cString: name)
      if name != "xmlns" && !name.hasPrefix("xmlns:") {
        attributes[number, default: []].append((name, String(cString: value)))
      }
      next += 2
    }
  }
}
