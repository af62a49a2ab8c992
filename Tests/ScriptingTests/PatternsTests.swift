import AWS
import Scripting
import LuaHost
import Testing

struct PatternsTests {
  @Test(arguments: [
    (
      """
      local p = patterns.parse '{ $.userIdentity.type = "Root" }'
      return tostring(p), p:matches{ userIdentity = { type = "Root" } },
        p:matches '{"userIdentity":{"type":"IAMUser"}}', p:as "event-pattern"
      """,
      """
      "{ $.userIdentity.type = \\"Root\\" }"
      true
      false
      "{\\"detail\\": {\\"userIdentity\\": {\\"type\\": [\\"Root\\"]}}}"
      """
    ),
    (
      """
      local c = patterns.compare('{ $.eventName = "A*" }', '{ $.eventName = "AB" }')
      return c.relation, c.only_first.eventName ~= nil, c.only_second
      """, "\"broader\"\ntrue\nnil"
    ),
    ("return patterns.explain('{ $.eventName = A }').fields", "{ \"eventName\" }"),
    (
      "return patterns.parse('[a, b]', { dialect = 'event-pattern' })",
      "no"
    ),
  ])
  func patternsAreRead(source: String, text: String) async {
    let run = await run(source)
    if text == "no" {
      #expect(run.fault?.message.hasPrefix("test:1: patterns.parse: ") == true)
    } else {
      #expect(run.fault == nil)
      #expect(run.text == text)
    }
  }

  @Test(arguments: [
    ("patterns.parse('{ $.a == 1 }')", "at character"),
    ("patterns.parse(5)", "expected a pattern's text"),
    ("patterns.parse('x', { dialekt = 1 })", "did you mean dialect?"),
    ("patterns.parse('{ $.a = 1 }'):as 'filter'", "there is no dialect \"filter\""),
    ("patterns.parse('{ $.a = 1 }'):matches 'x'", "the event is no JSON"),
    ("patterns.parse('{ $.a = 1 }'):matches '5'", "the event"),
    ("patterns.compare('{ $.a = 1 }', nil)", "expected a pattern's text"),
  ])
  func mistakesAreNamed(source: String, part: String) async {
    let message = await run("return " + source).fault?.message ?? ""
    #expect(message.contains(part))
  }
}
