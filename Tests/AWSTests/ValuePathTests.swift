import AWS
import Values
import Testing

struct ValuePathTests {
  private static let shop = #"""
    {"Next":"n","Empty":"","Cups":[{"Name":"a","Parts":[1,2]},{"Name":"b","Parts":[3]},{"Parts":null}],
     "Deep":{"Keys":{"x":1,"y":2}},"Lists":[[1],[2,[3]],4],"Off":false}
    """#

  private func evaluate(_ path: String) throws -> String {
    let shop = Value(try JSONDocument(Array(Self.shop.utf8)).root)
    guard let value = try ValuePath(path).value(in: shop) else { return "nothing" }
    return text(value)
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .string(let text): text
    case .list(let items): "[" + items.map(text).joined(separator: " ") + "]"
    case .members(let members): "{" + members.map { "\($0.name) \(text($0.value))" }.joined() + "}"
    default: "?"
    }
  }

  @Test(arguments: [
    ("Next", "n"), ("Cups[0].Name", "a"), ("Cups[-2].Name", "b"), ("Cups[-1].Name", "nothing"),
    ("Cups[9]", "nothing"), ("Next[0]", "nothing"), ("None.Next", "nothing"),
    ("Cups[*].Name", "[a b]"),
    ("Cups[].Parts[]", "[1 2 3]"), ("Cups[*].Parts[]", "[1 2 3]"), ("Cups[*].Parts[0]", "[1 3]"),
    ("Cups[*].Parts", "[[1 2] [3]]"), ("Lists[]", "[1 2 [3] 4]"), ("Lists[][]", "[1 2 3 4]"),
    ("Empty || Next", "n"), ("None || Cups[-2].Name || Next", "b"), ("Off || 'no'", "no"),
    ("keys(Deep.Keys)", "[x y]"), ("keys(@)[0]", "Next"), ("Next || @", "n"),
    ("Cups[*].[Name, Parts[0]]", "[[a 1] [b 3] [null null]]"), ("Cups[*].[Name, None][]", "[a b]"),
    ("keys(Next)", "nothing"),
  ])
  func pathsGiveWhatJMESPathGives(path: String, expected: String) throws {
    #expect(try evaluate(path) == expected)
  }

  @Test(arguments: [
    ("", "column 1: expected a name"), ("a.", "column 3: expected a name"),
    ("a[?b=='c']", "column 2: expected the end"), ("a | b", "column 3: expected the end"),
    ("length(a)", "column 8: expected the function keys, not length"),
    ("{a: b}", "column 1: expected a name"), ("a[0:2]", "column 2: expected the end"),
    ("'a", "column 3: expected a text in single quotes"),
    ("[a", "column 3: expected \",\" or \"]\""),
  ])
  func whatIsNotKnownIsRefused(path: String, message: String) {
    let error = #expect(throws: ModelError.self) { try ValuePath(path) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }
}
