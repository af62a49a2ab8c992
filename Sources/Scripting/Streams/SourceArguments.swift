internal import AWS
internal import Events
internal import LuaHost
internal import Predicates
internal import Values
internal import Streams

/// Reads the arguments of `events`: sources, lists of them, lists of events as tables, and options at the end.
final class SourceArguments {
  private let module: StreamsModule
  private(set) var jobs: Int?
  private var limits = EventLimits()
  private var fields: Set<FieldPath> = []
  private var history = HistoryOptions()

  private static let options =
    ["fields", "jobs", "max_bytes", "attributes"]
    + ["region", "since", "before", "days", "profile", "role"]

  init(_ module: StreamsModule) {
    self.module = module
    history.isConfined = module.session.isConfined
  }

  func pipeline(_ frame: borrowing LuaFrame) throws(StreamArgumentFault) -> Pipeline {
    var last = frame.count
    while last > 0, frame.kind(last) == .null { last -= 1 }
    if last > 1, frame.kind(last) == .table, frame.length(last) == 0 {
      try readOptions(frame, last)
      last -= 1
    }
    guard last > 0 else {
      throw StreamArgumentFault("expected \(SourceKinds.forms), found nothing")
    }
    var sources: [any StreamSource] = []
    for index in 1...last { try add(frame, index, to: &sources) }
    var pipeline = Pipeline(
      source: sources.count == 1 ? sources[0] : SourceSequence(sources), jobs: 1)
    pipeline.limits = limits
    pipeline.extraFields = fields
    return pipeline
  }

  private func add(
    _ frame: borrowing LuaFrame, _ index: Int, to sources: inout [any StreamSource]
  ) throws(StreamArgumentFault) {
    if let text = frame.string(index) {
      guard !module.session.isConfined || text.hasPrefix("history:") else {
        throw StreamArgumentFault(
          "a plan reads the account's Event history, \"history:\"; found \"\(text)\"")
      }
      do throws(SourceProblem) {
        sources.append(try SourceKinds.source(text, module.sourceContext(history)))
      } catch {
        let place = error.name == "events" ? "" : "\(error.name): "
        throw StreamArgumentFault(place + error.message)
      }
      return
    }
    guard frame.kind(index) == .table else {
      throw StreamArgumentFault(
        "expected \(SourceKinds.forms), or a list of events; found \(frame.typeName(index))")
    }
    guard frame.length(index) > 0 || frame.memberNames(of: index).isEmpty else {
      throw StreamArgumentFault(
        "expected a list of sources or of events, found a table with names; "
          + "options come after the sources")
    }
    try add(list: frame, index, to: &sources)
  }

  private func add(
    list frame: borrowing LuaFrame, _ index: Int, to sources: inout [any StreamSource]
  ) throws(StreamArgumentFault) {
    guard frame.reserve(8) else { throw StreamArgumentFault("the stack is full") }
    var events: [Value] = []
    var reader = ValueReader(classes: module.session.classes)
    for number in stride(from: 1, through: frame.length(index), by: 1) {
      frame.pushItem(number, of: index)
      defer { frame.pop(1) }
      if frame.kind(-1) == .string {
        try add(frame, frame.absolute(-1), to: &sources)
        continue
      }
      do throws(ValueFault) {
        let value = try reader.read(frame, -1)
        switch value {
        case .members: events.append(value)
        case .list(let items) where items.isEmpty: events.append(.members(Members()))
        default:
          throw ValueFault(message: "expected an event as a table, found \(value.kindInWords)")
        }
      } catch {
        throw StreamArgumentFault("item \(number): \(error.message)")
      }
    }
    if !events.isEmpty || sources.isEmpty { sources.append(TableSource(events)) }
  }

  // ---- options ---------------------------------------------------------------------------------
  private func readOptions(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) {
    for name in frame.memberNames(of: index) {
      frame.pushMember(name, of: index)
      defer { frame.pop(1) }
      let value = frame.absolute(-1)
      switch name {
      case "jobs": jobs = try number(frame, value, name, 1...1024)
      case "max_bytes":
        limits.stream = UInt64(try number(frame, value, name, 1...Int(Int64.max / 2)))
      case "fields": try readFields(frame, value)
      case "since": history.since = try time(frame, value, name)
      case "before", "until": history.until = try time(frame, value, name)
      case "attributes":
        for (key, text) in try texts(frame, value, name) { try set(key ?? "", text) }
      case "region":
        if let text = frame.string(value) {
          try set(name, text)
        } else {
          for (_, text) in try texts(frame, value, name) { try set(name, text) }
        }
      case "days": try set(name, "\(try number(frame, value, name, 1...90))")
      case "profile", "role":
        guard let text = frame.string(value), !text.isEmpty else {
          throw StreamArgumentFault("\(name): expected text, found \(frame.typeName(value))")
        }
        try set(name, text)
      default:
        let hint = NearestName.hint(for: name, in: Self.options)
        throw StreamArgumentFault("there is no option \"\(name)\"\(hint)")
      }
    }
  }

  private func set(_ name: String, _ text: String) throws(StreamArgumentFault) {
    do throws(HistoryOptionFault) {
      try history.set(name, text, now: module.now())
    } catch {
      throw StreamArgumentFault(error.message)
    }
  }

  private func number(
    _ frame: borrowing LuaFrame, _ index: Int, _ name: String, _ range: ClosedRange<Int>
  ) throws(StreamArgumentFault) -> Int {
    guard frame.kind(index) == .integer, range.contains(Int(frame.integer(index))) else {
      throw StreamArgumentFault(
        "\(name): expected a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return Int(frame.integer(index))
  }

  private func time(
    _ frame: borrowing LuaFrame, _ index: Int, _ name: String
  ) throws(StreamArgumentFault) -> Timestamp? {
    do throws(StreamArgumentFault) {
      return try StreamArguments.time(frame, index, module)
    } catch {
      throw StreamArgumentFault("\(name): \(error.message)")
    }
  }

  private func texts(
    _ frame: borrowing LuaFrame, _ index: Int, _ name: String
  ) throws(StreamArgumentFault) -> [(String?, String)] {
    let tree: LuaTree
    do throws(LuaFault) { tree = try frame.tree(index) } catch {
      throw StreamArgumentFault("\(name): \(error.message)")
    }
    guard case .table(let table) = tree else {
      throw StreamArgumentFault("\(name): expected a table of texts, found \(tree.found)")
    }
    var texts: [(String?, String)] = []
    for (key, value) in table.items.map({ (String?.none, $0) })
      + table.members.map({ (String?.some($0.name), $0.value) })
    {
      switch value {
      case .string(let text): texts.append((key, text))
      case .boolean(let flag): texts.append((key, flag ? "true" : "false"))
      default: throw StreamArgumentFault("\(name): expected text, found \(value.found)")
      }
    }
    return texts
  }

  private func readFields(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) {
    for (_, text) in try texts(frame, index, "fields") {
      guard let path = FieldPath(dotted: text) else {
        throw StreamArgumentFault("fields: \"\(text)\" names no field")
      }
      fields.insert(path)
    }
  }
}
