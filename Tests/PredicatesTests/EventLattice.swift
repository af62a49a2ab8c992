@testable import Predicates

/// Few fields with few values, and all events made of them: what is said of all events can be tried.
struct EventLattice {
  private var random: SeededGenerator
  /// Whether fields are asked of one list element together, too.
  var usesGroups = false

  init(seed: UInt64) { random = SeededGenerator(seed: seed &+ 7) }

  /// What a member of the record may be, and the paths that are asked below it.
  struct Field {
    var name: String
    var values: [String]
    var paths: [FieldPath]
  }

  private static let scalars = [
    "null", "true", "0", "1", "1.5", #""""#, #""a""#, #""ab""#, #""b""#, #""10.0.0.1""#,
  ]

  private static func path(_ names: String..., exact: Bool = false, element: Int? = nil)
    -> FieldPath
  {
    guard exact else { return FieldPath(names) }
    var steps = names.map { FieldPath.Step.member(ExactText($0)) }
    if let element { steps.insert(.element(element), at: min(1, steps.count)) }
    return FieldPath(exactly: steps)
  }

  private static let all: [Field] = [
    Field(
      name: "eventType", values: scalars,
      paths: [path("eventType"), path("eventType", exact: true)]),
    Field(
      name: "userIdentity",
      values: ["null", "{}", "0", #""a""#] + scalars.map { "{\"type\":\($0)}" } + [
        #"{"invokedBy":"a"}"#, #"{"type":"a","invokedBy":"a"}"#,
      ],
      paths: [
        path("userIdentity", exact: true), path("userIdentity", "type"),
        path("userIdentity", "type", exact: true), path("userIdentity", "invokedBy"),
      ]),
    Field(
      name: "other",
      values: scalars + [
        "{}", "[]", #"["a"]"#, #"[["ab"],"b"]"#, #"[1,"a"]"#, #"{"b":"a"}"#, #"{"b":[]}"#,
      ]
        + [
          #"[{"b":"a"}]"#, #"[{"b":"a"},{"b":"ab"},"b"]"#, #"[{}]"#, #"[{"b":null}]"#,
          #"["b",{"b":1}]"#,
        ],
      paths: [
        path("other"), path("other", exact: true), path("other", "b"),
        path("other", "b", exact: true), path("other", exact: true, element: 0),
        path("other", "b", exact: true, element: 0),
      ]),
    Field(
      name: "resources",
      values: [
        "null", "[]", #"[{}]"#, #"[{"ARN":"a"}]"#, #"[{"ARN":"b"},{"ARN":"a","type":"a"}]"#,
        #"[{"type":"ab"},{"ARN":null}]"#, #"[{"ARN":1},{"type":"a"}]"#,
      ],
      paths: [
        path("resources"), path("resources", "ARN"), path("resources", "type"),
        path("resources", "ARN", exact: true, element: 0), path("resources", "ARN", exact: true),
      ]),
  ]

  mutating func fields() -> [Field] {
    Array(Self.all.shuffled(using: &random).prefix(2))
  }

  func events(_ fields: [Field]) -> [String] {
    var events = [#""eventName":"x""#]
    for field in fields {
      events = events.flatMap { event in
        [event] + field.values.map { "\(event),\"\(field.name)\":\($0)" }
      }
    }
    return events.map { "{\($0)}" }
  }

  private mutating func group() -> Predicate {
    .group(
      FieldGroup(
        ["ARN", "type"].map { name in
          FieldGroup.Part(
            field: FieldPath(["resources", name]), tests: [test(isAboutValues: true)],
            orAbsent: random.chance(20))
        }))
  }

  mutating func predicate(_ fields: [Field], depth: Int = 2) -> Predicate {
    if usesGroups, random.chance(25) { return group() }
    switch Int.random(in: 0..<(depth == 0 ? 4 : 9), using: &random) {
    case 0..<4: return .test(random.pick(random.pick(fields).paths), test())
    case 4: return .not(predicate(fields, depth: depth - 1))
    case 5, 6: return .all((0..<2).map { _ in predicate(fields, depth: depth - 1) })
    default: return .any((0..<2).map { _ in predicate(fields, depth: depth - 1) })
    }
  }

  private mutating func test(isAboutValues: Bool = false) -> ValueTest {
    let text = ExactText(random.pick(["", "a", "ab", "b", "10.0.0.1"]))
    let number = random.pick([JSONNumber.integer(0), .integer(1), .double(1.5)])
    switch Int.random(in: (isAboutValues ? 2 : 0)..<16, using: &random) {
    case 0: return .exists
    case 1: return .isNull
    case 2: return .equals(.null)
    case 3: return .equals(.boolean(true))
    case 4: return .equals(.number(number))
    case 5, 6: return .equals(.string(text))
    case 7: return .oneOf(["a", "b"])
    case 8: return .hasPrefix("a")
    case 9: return .hasSuffix("b")
    case 10: return .wildcard(Wildcard("a*"))
    case 11: return (try? ByteRegex("^[ab]$")).map(ValueTest.regex) ?? .isText
    case 12: return random.chance(50) ? .lessThan(number) : .atLeast(number)
    case 13: return random.chance(50) ? .isText : .isNumber
    case 14: return .noneOf([.equals(.string(text))])
    default: return (try? FoldedText("A", .whole)).map(ValueTest.foldedText) ?? .noneOf([])
    }
  }
}
