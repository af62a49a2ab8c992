import Shell
import Testing

struct PrintingTests {
  private static let rows =
    "{ { name = 'b', count = 12 }, { name = 'a long one', count = 3, more = { 1, { x = true } } } }"

  private static let modes: [(mode: String, text: String)] = [
    (
      "table",
      """
      name        more                 count
      b                                   12
      a long one  { 1, { x = true } }      3

      """
    ),
    (
      "record",
      """
      -[ 1 ]----------------------------------
      name   b
      count  12
      -[ 2 ]----------------------------------
      name   a long one
      more   { 1, { x = true } }
      count  3

      """
    ),
    (
      "json",
      """
      [
        {
          "count": 12,
          "name": "b"
        },
        {
          "count": 3,
          "more": [
            1,
            {
              "x": true
            }
          ],
          "name": "a long one"
        }
      ]

      """
    ),
    (
      "ndjson",
      """
      {"count":12,"name":"b"}
      {"count":3,"more":[1,{"x":true}],"name":"a long one"}

      """
    ),
    (
      "csv",
      "\"name\",\"more\",\"count\"\r\n\"b\",,\"12\"\r\n\"a long one\",\"[1,{\"\"x\"\":true}]\",\"3\"\r\n"
    ),
    (
      "markdown",
      """
      | name | more | count |
      | --- | --- | --- |
      | b |  | 12 |
      | a long one | [1,{"x":true}] | 3 |

      """
    ),
    (
      "lua",
      """
      {
        { count = 12, name = "b" },
        { count = 3, more = { 1, { x = true } }, name = "a long one" }
      }

      """
    ),
  ]

  @Test(arguments: modes.indices) func aListIsPrintedInEachMode(index: Int) throws {
    let (mode, text) = Self.modes[index]
    let printed = try TestShell.with { $0.run(".mode \(mode)", Self.rows) }
    #expect(printed == text, "\(mode)")
  }

  private static let values: [(source: String, text: String)] = [
    ("nil", "nil\n"), ("nil, 1", "nil\n1\n"), ("true", "true\n"), ("42", "42\n"),
    ("9007199254740993", "9007199254740993\n"), ("math.mininteger", "-9223372036854775808\n"),
    ("2^53", "9007199254740992.0\n"), ("1e300", "1e+300\n"), ("0/0", "-nan\n"), ("1/0", "inf\n"),
    ("'a\"b'", "\"a\\\"b\"\n"), ("'two\\nlines'", "two\nlines\n"), ("''", "\"\"\n"),
    ("'\\27[2J\\7'", "\"\\027[2J\\007\"\n"), ("'a\\27[2J\\nb'", "a\\u{1B}[2J\nb\n"),
    ("'\\u{202E}x'", "\"\\u{202e}x\"\n"), ("'\\xff'", "\"\\255\"\n"),
    ("print", "<function>\n"), ("{}", "{}\n"), ("{ 1, 2, 3 }", "{ 1, 2, 3 }\n"),
    ("{ b = 1, a = { z = 1, y = 2 } }", "{ a = { y = 2, z = 1 }, b = 1 }\n"),
    ("{ [1] = 1, [3] = 3 }", "{ [1] = 1, [3] = 3 }\n"),
    ("{ ['a b'] = 1, ['end'] = 2 }", "{ [\"a b\"] = 1, [\"end\"] = 2 }\n"),
    ("{ 1, x = 2 }", "{ [1] = 1, x = 2 }\n"),
    ("{ { { { { { 1 } } } } } }", "{ { { { {…} } } } }\n"),
    ("(function() local t = {} t.t = t return t end)()", "{ t = <the table itself> }\n"),
    ("{ { a = 1 }, { b = 2 }, { c = 3 } }", "{ { a = 1 }, { b = 2 }, { c = 3 } }\n"),
    ("{ { creationTime = 1772352721000 } }", "creationTime\n2026-03-01T08:12:01Z\n"),
    ("aws.sts", "aws.sts: "), ("aws.sts.get_caller_identity", "aws.sts.get_caller_identity"),
  ]

  @Test(arguments: values.indices) func valuesArePrintedAsLua(index: Int) throws {
    let (source, text) = Self.values[index]
    let printed = try TestShell.with { $0.run(source) }
    #expect(text.hasSuffix("\n") ? printed == text : printed.hasPrefix(text), "\(source)")
  }

  @Test func tablesFitTheTerminal() throws {
    let source = """
      { { arn = 'arn:aws:iam::111122223333:role/one', text = ('x'):rep(100), a = 1, b = 2, c = ('y'):rep(60) } }
      """
    for columns in [20, 40, 60, 80, 200] {
      let printed = try TestShell.with(columns: columns) { $0.run(source) }
      let lines = printed.split(separator: "\n").filter { !$0.hasPrefix("Not shown") }
      #expect(lines.allSatisfy { $0.count <= columns }, "\(columns): \(printed)")
    }
    let narrow = try TestShell.with(columns: 30) { $0.run(source) }
    #expect(narrow.contains("Not shown for want of room: "))
  }

  @Test func wideAndHostileTextKeepsItsColumns() throws {
    let printed = try TestShell.with {
      $0.run("{ { a = '日本', b = 1 }, { a = 'x\\27]0;t\\7', b = 2 } }")
    }
    #expect(printed == "a                 b\n日本              1\nx\\u{1B}]0;t\\u{7}  2\n")
  }

  @Test func longListsAreCutForPeopleAndWholeForPrograms() throws {
    let source = "(function() local t = {} for i = 1, 1500 do t[i] = { n = i } end return t end)()"
    let (table, json) = try TestShell.with {
      ($0.run(source), $0.run(".mode ndjson", source))
    }
    #expect(table.hasSuffix("1000\n… 500 more rows\n"))
    #expect(json.split(separator: "\n").count == 1500)
  }

  @Test func csvCellsAreNoFormulas() throws {
    let printed = try TestShell.with { $0.run(".mode csv", "{ { a = '=1+1', b = '@x' } }") }
    #expect(printed == "\"a\",\"b\"\r\n\"'=1+1\",\"'@x\"\r\n")
  }

  @Test func theLastValuesAreKept() throws {
    let printed = try TestShell.with { shell in
      shell.run("10", "20", "print 'no value'", "nil", "30", "{ _, _1, _2 }")
    }
    #expect(printed == "{ 30, 20, 10 }\n")
  }

  @Test func printEscapesOnATerminal() throws {
    let printed = try TestShell.with { $0.run("print('a\\tb', 1, nil, {} ~= nil)") }
    #expect(printed == "a\tb\t1\tnil\ttrue\n")
  }
}
