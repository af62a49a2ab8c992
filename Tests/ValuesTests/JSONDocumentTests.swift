import Values
import Testing

struct JSONDocumentTests {
  @Test func valuesAreReadByKind() throws {
    let text = #"{"a":[1,-2,18446744073709551615,2.5,true,null,"é\n"],"b":{},"a2":{"x":{"y":[]}}}"#
    let root = try JSONDocument(Array(text.utf8)).root
    let items = Array(root["a"]!.elements)
    #expect(
      items.map(\.kind) == [.integer, .integer, .unsigned, .double, .boolean, .null, .string])
    #expect(items[1].integer == -2 && items[2].integer == nil && items[3].number == 2.5)
    #expect(items[6].string == "é\n" && items[4].boolean == true)
    #expect(root.members.map(\.name) == ["a", "b", "a2"])
    #expect(root["a2"]?["x"]?["y"]?.kind == .array && root["none"] == nil)
  }

  /// Whether they are closed or not: neither the reader nor what explains its refusal may run out of stack.
  @Test(arguments: ["[", "{\"a\":"], [true, false])
  func whatIsTooDeepIsRefused(opening: String, closes: Bool) {
    let closing = opening == "[" ? "]" : "}"
    let text =
      String(repeating: opening, count: 1_000_000)
      + (closes ? "1" + String(repeating: closing, count: 1_000_000) : "")
    #expect(throws: JSONFault.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("", "line 1, column 1: expected a value, found the end"),
    ("{\"a\":1,\n}", "line 2, column 1: expected a name in quotes, found \"}\""),
    ("[1 2]", "line 1, column 4: expected \",\" or \"]\", found \"2\""),
    ("{\"a\" 1}", "line 1, column 6: expected \":\", found \"1\""),
    ("[tru]", "line 1, column 5: expected true, found \"]\""),
    ("\"abc", "line 1, column 5: expected the string's closing quote, found the end"),
    ("[01]", "line 1, column 3: expected \",\" or \"]\", found \"1\""),
    ("{} x", "line 1, column 4: expected the end, found \"x\""),
  ])
  func faultsSayWhere(text: String, message: String) {
    do throws(JSONFault) {
      _ = try JSONDocument(Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.message == message)
    }
  }
}
