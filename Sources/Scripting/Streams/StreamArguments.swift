internal import AWS
internal import Events
internal import LuaHost
internal import Predicates
internal import Values
internal import Streams

/// An argument that a stream cannot use: what was expected and what was found.
struct StreamArgumentFault: Error {
  var message: String
  init(_ message: String) { self.message = message }
}

/// Reads the arguments of a stream's methods.
struct StreamArguments {
  let module: StreamsModule
  let shape: ItemShape
  let extraFields: Set<FieldPath>

  init(_ handle: StreamHandle) {
    module = handle.module
    shape = handle.pipeline.shape
    extraFields = handle.pipeline.extraFields
  }

  // ---- fields ----------------------------------------------------------------------------------
  /// A field that the stream's items can have.
  func field(_ text: String) throws(StreamArgumentFault) -> FieldPath {
    guard let path = FieldPath(dotted: text) else {
      throw StreamArgumentFault(
        "\"\(text.prefix(60))\" names no field: a name between dots is empty")
    }
    switch shape {
    case .events:
      // Elements of lists by number.
      let named = FieldPath(path.names.filter { Int($0) == nil })
      guard !named.names.isEmpty, let unknown = EventSchema.check(named, besides: extraFields)
      else { return path }
      let hint = unknown.hint
      throw StreamArgumentFault("no CloudTrail event has the field \(unknown.path)\(hint)")
    case .rows(let columns?): try check(path, in: columns)
    case .rows(nil): break
    }
    return path
  }

  func check(_ path: FieldPath, in columns: [String]) throws(StreamArgumentFault) {
    let isKnown = (1...path.names.count).contains { count in
      columns.contains(FieldPath(Array(path.names[..<count])).description)
    }
    guard !isKnown else { return }
    let hint = NearestName.hint(for: path.description, in: columns)
    throw StreamArgumentFault(
      "the rows here have no \(path): they have \(columns.joined(separator: ", "))\(hint)")
  }

  /// `"a.b"`, `"a.b as name"`.
  func column(_ text: String) throws(StreamArgumentFault) -> Column {
    let (field, name) = Self.named(text)
    let path = try self.field(field)
    return Column(name: name ?? path.description, field: path)
  }

  /// The parts of `"x as name"`.
  static func named(_ text: String) -> (text: String, name: String?) {
    let words = text.split(separator: " ")
    guard words.count >= 3, words[words.count - 2].lowercased() == "as" else {
      return (words.joined(separator: " "), nil)
    }
    return (words.dropLast(2).joined(separator: " "), String(words[words.count - 1]))
  }

  /// Columns from an argument on: texts, lists of texts, and tables of names and fields.
  func columns(
    _ frame: borrowing LuaFrame, _ from: Int, through last: Int
  ) throws(StreamArgumentFault) -> [Column] {
    var columns: [Column] = []
    for index in stride(from: from, through: last, by: 1) {
      if let text = frame.string(index) {
        columns.append(try column(text))
      } else if frame.kind(index) == .table {
        for (name, text) in try texts(frame, index) {
          var column = try column(text)
          if let name { column.name = name }
          columns.append(column)
        }
      } else {
        throw StreamArgumentFault("expected a field's name, found \(found(frame, index))")
      }
    }
    var names: Set<String> = []
    for column in columns where !names.insert(column.name).inserted {
      throw StreamArgumentFault(
        "there are two columns \(column.name): name one of them, \"\(column.field) as other\"")
    }
    return columns
  }

  /// The items of a table and then its members, all of which are texts.
  func texts(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) -> [(name: String?, text: String)] {
    let tree = try tree(frame, index)
    guard case .table(let table) = tree, table.strayKeys.isEmpty else {
      throw StreamArgumentFault("expected a table of fields, found \(tree.found)")
    }
    var texts: [(String?, String)] = []
    for (name, value) in table.items.map({ (String?.none, $0) })
      + table.members.map({ (String?.some($0.name), $0.value) })
    {
      guard case .string(let text) = value else {
        let place = name.map { "\($0): " } ?? ""
        throw StreamArgumentFault("\(place)expected a field's name, found \(value.found)")
      }
      texts.append((name, text))
    }
    return texts
  }

  func tree(_ frame: borrowing LuaFrame, _ index: Int) throws(StreamArgumentFault) -> LuaTree {
    do throws(LuaFault) { return try frame.tree(index) } catch {
      throw StreamArgumentFault(error.message)
    }
  }

  /// A value in words, for messages.
  func found(_ frame: borrowing LuaFrame, _ index: Int) -> String {
    switch frame.kind(index) {
    case .none: "nothing"
    case .string: "\"\((frame.string(index) ?? "").prefix(60))\""
    case .integer: "\(frame.integer(index))"
    case .number: "\(frame.number(index))"
    default: frame.typeName(index)
    }
  }

  // ---- numbers and times -----------------------------------------------------------------------
  /// How many, 0 or more.
  func number(
    _ frame: borrowing LuaFrame, _ index: Int, default usual: Int?
  ) throws(StreamArgumentFault) -> Int {
    switch frame.kind(index) {
    case .none, .null: if let usual { return usual }
    case .integer:
      let number = frame.integer(index)
      if number >= 0 { return Int(clamping: min(number, 1 << 40)) }
    case .number:
      if let number = Int(exactly: frame.number(index)), number >= 0 { return number }
    default: break
    }
    throw StreamArgumentFault("expected a number of items, found \(found(frame, index))")
  }

  /// A time: text, time object, or seconds since 1970; nil for nil.
  func time(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) -> Timestamp? {
    try Self.time(frame, index, module)
  }

  static func time(
    _ frame: borrowing LuaFrame, _ index: Int, _ module: StreamsModule
  ) throws(StreamArgumentFault) -> Timestamp? {
    if frame.isMissing(index) { return nil }
    do throws(TimeFault) {
      return try LuaTime.read(frame, index, now: module.now())
    } catch {
      throw StreamArgumentFault(error.message)
    }
  }

  // ---- predicates ------------------------------------------------------------------------------
  /// A match table, the text of a pattern, or what `patterns.parse` gave.
  func predicate(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) -> Predicate {
    if let held = frame.object(index, as: PatternsModule.PredicateHandle.self) {
      return try placed(held.pattern.predicate, isChecked: false)
    }
    if let text = frame.string(index) { return try placed(pattern(text), isChecked: false) }
    guard frame.kind(index) == .table else {
      throw StreamArgumentFault(
        "expected a match table, a pattern or a function, found \(found(frame, index))")
    }
    let match = MatchValue(try tree(frame, index))
    var known = extraFields
    if case .rows = shape { known.formUnion(match.topNames.map { FieldPath([$0]) }) }
    let (predicate, errors) = MatchTable.parse(match, extraFields: known)
    guard errors.isEmpty else {
      // Where in the table, when the message does not say it itself.
      let words = errors.map { error in
        let place = error.path.joined(separator: ".")
        let saysIt = place.isEmpty || error.message.contains(error.path.last ?? "")
        return saysIt ? error.message : "\(place): \(error.message)"
      }
      throw StreamArgumentFault(words.joined(separator: "; "))
    }
    return try placed(predicate, isChecked: true)
  }

  private func pattern(_ text: String) throws(StreamArgumentFault) -> Predicate {
    do throws(PatternError) {
      switch PatternDialect(recognising: text) {
      case .filterPattern: return try FilterPattern.parse(text).predicate
      case .eventPattern: return try EventPattern.parse(text).predicate
      case .lua: throw PatternError("a match table is no text: leave out the quotes", at: 0)
      }
    } catch {
      throw StreamArgumentFault("\(error)")
    }
  }

  private func placed(
    _ predicate: Predicate, isChecked: Bool
  ) throws(StreamArgumentFault) -> Predicate {
    guard let columns = shape.columns else { return predicate }
    for field in predicate.fields.sorted(by: { $0.description < $1.description }) {
      try check(FieldPath(field.names), in: columns)
    }
    return predicate.onColumns(columns)
  }
}

extension MatchValue {
  /// The first names of all fields in it.
  fileprivate var topNames: Set<String> {
    switch self {
    case .table(let items, let members):
      var names = Set(
        members.compactMap { FieldPath(dotted: $0.name)?.names.first })
      for item in items { names.formUnion(item.topNames) }
      return names
    case .constructor(_, let argument?, _): return argument.topNames
    default: return []
    }
  }
}
