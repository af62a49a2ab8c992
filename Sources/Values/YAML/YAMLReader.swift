internal import CYAML

/// Reads YAML 1.1 with libyaml.
///
/// Plain scalars are what PyYAML makes of them, since that is what most rule files were tried with: `yes` is true, `~` is
/// null, `0x1f` is a number. Times stay text. Names of members are texts; a name that comes twice is an error, and so
/// are more than 100,000 nodes, aliases counted each time, and more than 64 levels.
package struct YAMLReader: ~Copyable {
  private static let mostNodes = 100_000
  private static let deepest = 64

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var nodes = 0
  private var anchors: [String: YAMLNode] = [:]

  private init() {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    _ = yaml_parser_initialize(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The documents of a text, in order; empty ones are left out.
  package static func documents(_ source: [UInt8]) throws(YAMLError) -> [YAMLNode] {
    let result: Result<[YAMLNode], YAMLError> = source.withUnsafeBufferPointer { bytes in
      var reader = YAMLReader()
      // libyaml wants an address for no bytes, too.
      var nothing: UInt8 = 0
      return withUnsafePointer(to: &nothing) { nothing in
        yaml_parser_set_input_string(reader.parser, bytes.baseAddress ?? nothing, bytes.count)
        do throws(YAMLError) { return .success(try reader.documents()) } catch {
          return .failure(error)
        }
      }
    }
    return try result.get()
  }

  private mutating func documents() throws(YAMLError) -> [YAMLNode] {
    var found: [YAMLNode] = []
    while true {
      let event = try next()
      switch event.kind {
      case YAML_STREAM_END_EVENT: return found
      case YAML_DOCUMENT_START_EVENT:
        anchors = [:]
        let node = try node(try next(), depth: 0)
        if case .null = node.content { continue }
        found.append(node)
      default: continue
      }
    }
  }

  // ---- events ----------------------------------------------------------------------------------
  /// What is used of libyaml's event, copied.
  private struct Event {
    var kind: yaml_event_type_t
    var line: Int
    var anchor: String?
    var tag: String?
    var text = ""
    var isPlain = false
  }

  private mutating func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
      let mark = parser.pointee.problem_mark
      throw YAMLError(message: "is no YAML: \(problem)", line: Int(mark.line) + 1)
    }
    defer { yaml_event_delete(&event) }
    var copy = Event(kind: event.type, line: Int(event.start_mark.line) + 1)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      copy.anchor = Self.string(scalar.anchor)
      copy.tag = Self.string(scalar.tag)
      copy.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE && copy.tag == nil
      copy.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    case YAML_SEQUENCE_START_EVENT:
      copy.anchor = Self.string(event.data.sequence_start.anchor)
      copy.tag = Self.string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      copy.anchor = Self.string(event.data.mapping_start.anchor)
      copy.tag = Self.string(event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT: copy.anchor = Self.string(event.data.alias.anchor)
    default: break
    }
    if let tag = copy.tag, !tag.hasPrefix("tag:yaml.org,2002:") || tag.hasSuffix("!") {
      throw YAMLError(message: "the tag \(tag) is not taken", line: copy.line)
    }
    return copy
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }

  // ---- nodes -----------------------------------------------------------------------------------
  private mutating func node(_ event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    try count(1, event.line)
    guard depth < Self.deepest else {
      throw YAMLError(message: "is nested more than \(Self.deepest) deep", line: event.line)
    }
    var node = YAMLNode(content: .null, line: event.line)
    switch event.kind {
    case YAML_SCALAR_EVENT:
      node.content = event.isPlain ? YAMLScalar.resolved(event.text) : .text(event.text)
    case YAML_SEQUENCE_START_EVENT: node.content = .list(try list(depth))
    case YAML_MAPPING_START_EVENT: node.content = .members(try members(depth))
    case YAML_ALIAS_EVENT:
      guard let name = event.anchor, let known = anchors[name] else {
        throw YAMLError(
          message: "the alias *\(event.anchor ?? "") has no anchor before it", line: event.line)
      }
      try count(known.size, event.line)
      return known
    default: throw YAMLError(message: "is no YAML: a value is missing", line: event.line)
    }
    if let name = event.anchor { anchors[name] = node }
    return node
  }

  private mutating func list(_ depth: Int) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func members(_ depth: Int) throws(YAMLError) -> [YAMLNode.Member] {
    var members: [YAMLNode.Member] = []
    var names: Set<String> = []
    while true {
      let event = try next()
      if event.kind == YAML_MAPPING_END_EVENT { return members }
      guard event.kind == YAML_SCALAR_EVENT else {
        throw YAMLError(message: "a name has to be a text", line: event.line)
      }
      guard names.insert(event.text).inserted else {
        throw YAMLError(message: "\(event.text) is given twice", line: event.line)
      }
      try count(1, event.line)
      let value = try node(try next(), depth: depth + 1)
      members.append(YAMLNode.Member(name: event.text, line: event.line, value: value))
    }
  }

  private mutating func count(_ more: Int, _ line: Int) throws(YAMLError) {
    nodes += more
    if nodes > Self.mostNodes {
      throw YAMLError(message: "has more than \(Self.mostNodes) values", line: line)
    }
  }
}

extension YAMLNode {
  fileprivate var size: Int {
    switch content {
    case .list(let items): items.reduce(1) { $0 + $1.size }
    case .members(let members): members.reduce(1) { $0 + 1 + $1.value.size }
    default: 1
    }
  }
}
