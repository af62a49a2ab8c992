/// A generator that gives the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Random events, and random pipelines over them: as methods of a stream, and as calls of the naive library.
struct RandomStreams {
  private var numbers: SeededNumbers
  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  private mutating func pick<T>(_ list: [T]) -> T {
    list[Int.random(in: 0..<list.count, using: &numbers)]
  }
  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  // ---- events ----------------------------------------------------------------------------------
  private static let names = ["Get", "Put", "List", "Grün", "Gr\\u00fcn", "a\\\"b"]

  mutating func event() -> String {
    var members: [String] = []
    if chance(90) { members.append(#""eventName":"\#(pick(Self.names))""#) }
    if chance(80) {
      let second = Int.random(in: 0..<60, using: &numbers)
      let day = Int.random(in: 1...3, using: &numbers)
      let digits = second < 10 ? "0\(second)" : "\(second)"
      members.append(#""eventTime":"2026-03-0\#(day)T08:1\#(second % 6):\#(digits)Z""#)
    }
    if chance(80) { members.append(#""awsRegion":"\#(pick(["eu-west-1", "us-east-1"]))""#) }
    if chance(30) { members.append(#""errorCode":\#(pick(["null", #""AccessDenied""#]))"#) }
    if chance(80) {
      members.append(
        #""userIdentity":{"type":"\#(pick(["Root", "IAMUser"]))","arn":"arn:\#(pick(["x", "y"]))"}"#
      )
    }
    if chance(70) {
      let values = [
        "1", "1.0", "2.5", "-3", "1e2", "true", #""1""#, "[1,2]", "null", "9007199254740993",
      ]
      members.append(#""requestParameters":{"n":\#(pick(values))}"#)
    }
    if chance(40) {
      members.append(
        #""resources":[{"type":"a"},{"type":"b","ARN":"arn:\#(pick(["p", "q"]))"},{"ARN":"arn:r"}]"#
      )
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  // ---- pipelines -------------------------------------------------------------------------------
  private static let fields = [
    "eventName", "awsRegion", "errorCode", "userIdentity.type", "userIdentity.arn",
    "requestParameters.n", "resources.ARN", "resources.2.ARN",
  ]

  /// Both forms: what comes after the stream, and an expression of the naive library over `list`.
  mutating func pipeline() -> (host: String, naive: String) {
    var host = ""
    var naive = "list"
    var columns: [String]?
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      stage(&host, &naive, &columns)
    }
    return (host, naive)
  }

  private mutating func field(_ columns: [String]?) -> String { pick(columns ?? Self.fields) }

  private mutating func some(_ columns: [String]?) -> [String] {
    let all = columns ?? Self.fields
    let count = Int.random(in: 1...min(2, all.count), using: &numbers)
    return Array(all.shuffled(using: &numbers).prefix(count))
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private mutating func stage(
    _ host: inout String, _ naive: inout String, _ columns: inout [String]?
  ) {
    switch Int.random(in: 0..<11, using: &numbers) {
    case 0, 1: filter(&host, &naive, columns)
    case 2:
      let count = Int.random(in: 0..<30, using: &numbers)
      let name = pick(["head", "tail"])
      host += ":\(name)(\(count))"
      naive = "N.\(name)(\(naive), \(count))"
    case 3:
      let names = some(columns)
      host += ":select(\(Self.list(names)))"
      naive =
        "N.select(\(naive), { \(names.map { "{ \"\($0)\", \"\($0)\" }" }.joined(separator: ", ")) })"
      columns = names
    case 4:
      let names = chance(20) ? [] : some(columns)
      host += ":distinct(\(Self.list(names)))"
      naive = "N.distinct(\(naive), { \(Self.list(names)) })"
    case 5, 6:
      var name = field(columns)
      if name == "d" { name = "count" }  // lists have an order of their own
      let descending = chance(50)
      host += ":sort(\"\(name)\"\(descending ? ", \"desc\"" : ""))"
      naive = "N.sort(\(naive), { { \"\(name)\", \(descending) } })"
    case 7:
      guard columns == nil else { return }
      let names = some(columns)
      host += ":count_by(\(Self.list(names)))"
      naive = "N.group(\(naive), { \(Self.list(names)) }, { { \"count\", nil, \"count\" } }, true)"
      columns = names + ["count"]
    case 8, 9: group(&host, &naive, &columns)
    default: rest(&host, &naive, &columns)
    }
  }

  private mutating func rest(
    _ host: inout String, _ naive: inout String, _ columns: inout [String]?
  ) {
    guard columns == nil else { return }
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0:
      let (from, to) = ("2026-03-01T12:00:00Z", "2026-03-03T08:13:00Z")
      host += ":between(\"\(from)\", \"\(to)\")"
      naive = """
        N.where(\(naive), function(e) local t = e.eventTime
          return t ~= nil and t >= "\(from)" and t < "\(to)" end)
        """
    case 1:
      let keep = pick(["matched", "all", "unmatched"])
      let rows = #"{ { key = "Root", owner = "a" }, { key = "Root", owner = "b", more = 1 } }"#
      host += ":join(\(rows), { [\"userIdentity.type\"] = \"key\" }, { keep = \"\(keep)\" })"
      naive = "N.join(\(naive), \(rows), \"userIdentity.type\", \"\(keep)\")"
      if keep != "unmatched" { columns = ["eventName", "owner", "more"] }
    default:
      let function =
        "function(e) if e.awsRegion then return { r = e.awsRegion, n = e.eventName } end end"
      host += ":map(\(function))"
      naive = "N.map(\(naive), \(function))"
      columns = ["r", "n"]
    }
  }

  private mutating func filter(_ host: inout String, _ naive: inout String, _ columns: [String]?) {
    // Through lists a match means any element, and a path the first: not for comparing.
    let plain = (columns ?? Self.fields).filter {
      !$0.hasPrefix("resources") && $0 != "requestParameters.n" && !$0.contains("first")
        && !$0.contains("last") && !$0.contains("m") && $0 != "d"
    }
    guard !plain.isEmpty else { return }
    let name = pick(plain)
    let tests = [
      (#""Get""#, #"v == "Get""#),
      (#"{ "Put", "Root", "x" }"#, #"v == "Put" or v == "Root" or v == "x""#),
      (#"is_not "Get""#, #"v ~= "Get""#), ("exists", "v ~= nil"), ("absent", "v == nil"),
      (#"starts_with "G""#, #"type(v) == "string" and v:sub(1, 1) == "G""#),
      (#"contains "r""#, #"type(v) == "string" and v:find("r", 1, true)"#),
      ("at_least(2)", #"type(v) == "number" and v >= 2"#),
    ]
    // Null exists, and is nil in Lua.
    let usable = name == "errorCode" ? Array(tests.prefix(3)) : tests
    let (match, condition) = pick(usable)
    let function = "function(e) local v = N.get(e, \"\(name)\") return \(condition) end"
    naive = "N.where(\(naive), \(function))"
    host += chance(30) ? ":where(\(function))" : ":where { [\"\(name)\"] = \(match) }"
  }

  private mutating func group(
    _ host: inout String, _ naive: inout String, _ columns: inout [String]?
  ) {
    guard columns == nil else { return }
    let names = some(columns)
    let value = pick(["eventName", "eventTime", "userIdentity.arn", "awsRegion"])
    host += """
      :group_by(\(Self.list(names)), { "count", "count \(value) as c", "first \(value) as f", "last \(value) as l",
        "min \(value) as least", "max \(value) as most", "distinct \(value) as d", many = "count_distinct \(value)" })
      """
    let parts = [
      ("count", nil, "count"), ("count", value, "c"), ("first", value, "f"), ("last", value, "l"),
      ("min", value, "least"), ("max", value, "most"), ("distinct", value, "d"),
      ("count_distinct", value, "many"),
    ].map { kind, field, name in
      "{ \"\(kind)\", \(field.map { "\"\($0)\"" } ?? "nil"), \"\(name)\" }"
    }
    naive =
      "N.group(\(naive), { \(Self.list(names)) }, { \(parts.joined(separator: ", ")) }, false)"
    columns = names + ["count", "c", "f", "l", "least", "most", "d", "many"]
  }
}
