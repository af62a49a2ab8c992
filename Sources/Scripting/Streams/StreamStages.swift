internal import AWS
internal import LuaHost
internal import Predicates
internal import Values
internal import Streams

/// The methods that give a new stream.
extension StreamHandle {
  static let stages: [HostFunction] = [
    stage("where", filter), stage("select", select), stage("map", map), stage("between", between),
    stage("count_by", countBy), stage("group_by", groupBy), stage("sort", sort),
    stage("head", head), stage("tail", tail), stage("sample", sample),
    stage("distinct", distinct), stage("histogram", histogram), stage("top", top),
    stage("schema", schema), stage("join", join),
  ]

  private typealias StageMaker =
    @Sendable (borrowing LuaFrame, StreamArguments) throws(StreamArgumentFault) -> Stage

  /// A method that makes a stage of the arguments from index 2 on, and gives the longer stream. What the arguments
  /// can be depends on what the stream's items have: the stages read them themselves.
  private static func stage(_ name: String, _ make: @escaping StageMaker) -> HostFunction {
    HostFunction(name, "self", "arguments") {
      (session: ScriptSession, frame, handle: StreamHandle, _: RestArguments)
        throws(LuaFault) -> Int32 in
      try session.streams.run(frame) { (frame) throws(StreamProblem) in
        do throws(StreamArgumentFault) {
          let stage = try make(frame, StreamArguments(handle))
          let longer = try handle.appending(stage)
          frame.push(longer, as: handle.module.stream, weight: longer.weight)
          return 1
        } catch {
          throw StreamProblem(error)
        }
      }
    }
  }

  private static func noMore(
    _ frame: borrowing LuaFrame, than count: Int
  ) throws(StreamArgumentFault) {
    if frame.count > count + 1 {
      throw StreamArgumentFault(
        "expected at most \(count) argument\(count == 1 ? "" : "s"), found \(frame.count - 1)")
    }
  }

  private static let filter: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 1)
    guard frame.kind(2) == .function else {
      return .filter(try arguments.predicate(frame, 2))
    }
    return .function(
      StreamFunction("where", givesItems: false, frame, 2, arguments.module))
  }

  private static let map: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 1)
    guard frame.kind(2) == .function else {
      throw StreamArgumentFault("expected a function, found \(arguments.found(frame, 2))")
    }
    return .function(StreamFunction("map", givesItems: true, frame, 2, arguments.module))
  }

  private static let select: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    let columns = try arguments.columns(frame, 2, through: frame.count)
    guard !columns.isEmpty else { throw StreamArgumentFault("expected fields, found none") }
    return .select(Selection(columns))
  }

  private static let between: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 2)
    _ = try arguments.field("eventTime")
    let (from, to) = (try arguments.time(frame, 2), try arguments.time(frame, 3))
    guard from != nil || to != nil else {
      throw StreamArgumentFault("expected \(Timestamp.forms), found nothing")
    }
    if let from, let to, to < from {
      throw StreamArgumentFault("\(from) is later than \(to)")
    }
    return .between(from, to)
  }

  // ---- groups ----------------------------------------------------------------------------------
  private static let countBy: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    let keys = try arguments.columns(frame, 2, through: frame.count)
    return .group(
      try grouping(keys, [Aggregate(.count, of: nil, name: "count")], .firstAggregate))
  }

  private static func grouping(
    _ keys: [Column], _ aggregates: [Aggregate], _ order: Grouping.Order, limit: Int? = nil,
    chart: Chart? = nil
  ) throws(StreamArgumentFault) -> Grouping {
    guard !keys.isEmpty else { throw StreamArgumentFault("expected fields, found none") }
    var names: Set<String> = []
    for name in keys.map(\.name) + aggregates.map(\.name) where !names.insert(name).inserted {
      throw StreamArgumentFault(
        "there are two columns \(name): give one another name, \"… as other\"")
    }
    return Grouping(keys, aggregates, order: order, limit: limit, chart: chart)
  }

  private static let groupBy: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    var last = frame.count
    var aggregates = [Aggregate(.count, of: nil, name: "count")]
    if last > 2, frame.kind(last) == .table {
      aggregates = []
      for (name, text) in try arguments.texts(frame, last) {
        aggregates.append(try aggregate(text, name, arguments))
      }
      guard !aggregates.isEmpty else {
        throw StreamArgumentFault("expected aggregates such as \"count\", found an empty table")
      }
      last -= 1
    }
    return .group(
      try grouping(arguments.columns(frame, 2, through: last), aggregates, .keys))
  }

  /// `"first eventTime as start"`
  private static func aggregate(
    _ text: String, _ name: String?, _ arguments: StreamArguments
  ) throws(StreamArgumentFault) -> Aggregate {
    let (rest, alias) = StreamArguments.named(text)
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let kinds = Aggregate.Kind.allCases.map(\.rawValue)
    guard let word = words.first, let kind = Aggregate.Kind(rawValue: word) else {
      throw StreamArgumentFault(
        "expected an aggregate (\(kinds.joined(separator: ", "))) and a field, "
          + "\"first eventTime\"; found \"\(text.prefix(60))\""
          + (words.first.map { NearestName.hint(for: $0, in: kinds) } ?? ""))
    }
    guard words.count == 2 else {
      guard kind == .count else {
        throw StreamArgumentFault("\(word): expected a field, \"\(word) eventTime\"")
      }
      return Aggregate(.count, of: nil, name: name ?? alias ?? "count")
    }
    let field = try arguments.field(words[1])
    return Aggregate(kind, of: field, name: name ?? alias ?? "\(word)_\(field)")
  }

  private static let top: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    var last = frame.count
    var count = 10
    if last > 2, [.integer, .number].contains(frame.kind(last)) {
      count = try arguments.number(frame, last, default: nil)
      last -= 1
    }
    let keys = try arguments.columns(frame, 2, through: last)
    return .group(
      try grouping(
        keys, [Aggregate(.count, of: nil, name: "count")], .firstAggregate, limit: count,
        chart: .bars(labels: keys.map(\.name), number: "count")))
  }

  private static let histogram: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 2)
    let span: TimeSpan
    do throws(TimeFault) {
      span = try LuaTime.readSpan(frame, 2)
        .within(TimeSpan(seconds: 1) ... .longest, isWhole: true)
    } catch {
      throw StreamArgumentFault(error.message)
    }
    _ = try arguments.field("eventTime")
    let columns = try arguments.columns(frame, 3, through: frame.count)
    guard columns.count <= 1, !["time", "count"].contains(columns.first?.name) else {
      throw StreamArgumentFault("expected one field, that is called neither time nor count")
    }
    return .histogram(Histogram(span, by: columns.first))
  }

  // ---- order and number ------------------------------------------------------------------------
  private static let sort: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    var last = frame.count
    var descending = false
    if last > 2, let word = frame.string(last), ["asc", "desc"].contains(word.lowercased()) {
      descending = word.lowercased() == "desc"
      last -= 1
    }
    var keys: [Sorting.Key] = []
    for index in stride(from: 2, through: last, by: 1) {
      guard let text = frame.string(index) else {
        throw StreamArgumentFault(
          "expected a field's name, found \(arguments.found(frame, index))")
      }
      let turned = text.hasPrefix("-")
      let field = try arguments.field(turned ? String(text.dropFirst()) : text)
      keys.append(.init(field, descending: turned != descending))
    }
    guard !keys.isEmpty else { throw StreamArgumentFault("expected fields, found none") }
    return .sort(Sorting(keys))
  }

  private static let head: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 1)
    return .head(try arguments.number(frame, 2, default: 10))
  }

  private static let tail: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 1)
    return .tail(try arguments.number(frame, 2, default: 10))
  }

  private static let sample: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    try noMore(frame, than: 2)
    let count = try arguments.number(frame, 2, default: 10)
    guard [.none, .null, .integer].contains(frame.kind(3)) else {
      throw StreamArgumentFault(
        "expected a whole number as the seed, found \(arguments.found(frame, 3))")
    }
    // Without a seed another sample each time, but the same one whenever this stream is walked.
    let seed =
      frame.kind(3) == .integer
      ? UInt64(bitPattern: frame.integer(3)) : UInt64.random(in: .min ... .max)
    return .sample(count, seed: seed)
  }

  private static let distinct: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    .distinct(Distinction(try arguments.columns(frame, 2, through: frame.count).map(\.field)))
  }

  private static let schema: StageMaker = { (frame, _) throws(StreamArgumentFault) in
    try noMore(frame, than: 0)
    return .schema
  }

  // ---- join ------------------------------------------------------------------------------------
  private static let join: StageMaker = { (frame, arguments) throws(StreamArgumentFault) in
    var last = frame.count
    var kept = Join.Kept.matched
    if last > 2, frame.kind(last) == .table, frame.memberNames(of: last) == ["keep"] {
      frame.pushMember("keep", of: last)
      defer { frame.pop(1) }
      guard let known = frame.string(-1).flatMap(Join.Kept.init) else {
        throw StreamArgumentFault(
          "keep: expected \"matched\", \"all\" or \"unmatched\", found \(arguments.found(frame, -1))"
        )
      }
      kept = known
      last -= 1
    }
    var keys: [(field: FieldPath, theirs: String)] = []
    for index in stride(from: 3, through: last, by: 1) {
      if let text = frame.string(index) {
        let column = try arguments.column(text)
        keys.append((column.field, column.name))
        continue
      }
      guard frame.kind(index) == .table else {
        throw StreamArgumentFault("expected a key, found \(arguments.found(frame, index))")
      }
      for (ours, theirs) in try arguments.texts(frame, index) {
        keys.append((try arguments.field(ours ?? theirs), theirs))
      }
    }
    guard !keys.isEmpty else { throw StreamArgumentFault("expected a key, found none") }
    let rows = try arguments.joinRows(frame, 2)
    let join = Join(rows, keys: keys, kept: kept)
    try check(join, keys, rows, arguments)
    return .join(join)
  }

  /// A key that no row has, and columns that the items have already, are mistakes.
  private static func check(
    _ join: Join, _ keys: [(field: FieldPath, theirs: String)], _ rows: [Value],
    _ arguments: StreamArguments
  ) throws(StreamArgumentFault) {
    for (_, name) in keys where !rows.isEmpty && !rows.contains(where: { $0[name] != nil }) {
      let names = rows.first?.members?.names ?? []
      let hint = NearestName.hint(for: name, in: names)
      throw StreamArgumentFault("the table's rows have no \(name)\(hint)")
    }
    guard join.kept != .unmatched, let columns = arguments.shape.columns else { return }
    for name in join.columns where columns.contains(name) {
      throw StreamArgumentFault("both sides have \(name): give the table's another name")
    }
  }
}

extension StreamArguments {
  fileprivate func joinRows(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamArgumentFault) -> [Value] {
    if let other = module.handle(frame, index) {
      do throws(StreamFault) {
        let (walk, ticket) = other.walk()
        let items = walk.items()
        var rows: [Value] = []
        while let item = try items.next() { rows.append(item.value) }
        withExtendedLifetime(ticket) {}
        return rows
      } catch {
        switch error {
        case .message(let text): throw StreamArgumentFault(text)
        case .cancelled:
          module.session.state.cancelRun()
          throw StreamArgumentFault("cancelled")
        case .raised: throw StreamArgumentFault("a function of the other stream raised an error")
        }
      }
    }
    guard frame.kind(index) == .table else {
      throw StreamArgumentFault(
        "expected a list of tables or a stream, found \(frame.typeName(index))")
    }
    var reader = ValueReader(classes: module.session.classes)
    do throws(ValueFault) {
      guard case .list(let rows) = try reader.read(frame, index) else {
        throw ValueFault(message: "expected a list of tables, found a table with names")
      }
      for (number, row) in rows.enumerated() {
        guard case .members = row else {
          throw ValueFault(
            message: "item \(number + 1): expected a table, found \(row.kindInWords)")
        }
      }
      return rows
    } catch {
      throw StreamArgumentFault(error.message)
    }
  }
}
