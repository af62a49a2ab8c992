import Rules
import Reports
import Testing

@Suite struct CSVReportTests {
  private static let header = [
    "id", "rule", "title", "severity", "message", "time", "account", "region", "event_name",
    "event_id", "actor", "source_ip", "tags", "event",
  ]

  @Test func rowsAreExactly() throws {
    var absent = finding(nil, actor: nil, source: nil, event: nil, region: nil, account: nil)
    absent.eventID = nil
    absent.tags = []
    absent.event = []
    #expect(
      try written(scan([finding(), absent]), as: CSVReport()) == """
        id,rule,title,severity,message,time,account,region,event_name,event_id,actor,source_ip,\
        tags,event\r
        "f-1","root-usage","The root user was used","high","Root was used",\
        "2026-03-01T08:12:01Z","111122223333","us-east-1","ConsoleLogin","e-1","root",\
        "198.51.100.7","cis-aws-4.3 attack.t1078.004","{""eventName"":""ConsoleLogin""}"\r
        "f-1","root-usage","The root user was used","high","Root was used",,,,,,,,"",\r

        """)
  }

  @Test func nothingFoundIsTheHeader() throws {
    #expect(try parsed(written(scan(), as: CSVReport())) == [Self.header])
  }

  @Test(arguments: hostileTexts)
  func everyCellIsSafeAndStaysInItsPlace(sample: Sample) throws {
    let csv = try written(scan([finding(saying: sample.text), finding()]), as: CSVReport())
    #expect(!hasRawControls(csv, allowing: ["\r", "\n"]))
    let rows = try parsed(csv)
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.count == Self.header.count })
    #expect(csv.count { $0 == "\r\n" } == 3)
    #expect(rows.last?[4] == "Root was used")
  }

  @Test(
    "what begins like a formula begins with an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
      ("  =1", "'  =1"), ("\u{A0}\u{3000}=1", "'\u{A0}\u{3000}=1"),
      ("\u{200B}=1", "'\\u{200B}=1"), ("\u{7F}=1", "'\\u{7F}=1"),
      ("\t=1", "'\\u{9}=1"), ("\tx", "'\\u{9}x"), ("\rx", "'\\u{D}x"), ("\nx", "'\\u{A}x"),
      ("\"=1", "\"=1"), ("a=1", "a=1"), ("1-2", "1-2"), ("", ""), (" ", " "),
      ("x;=1", "x;'=1"), ("x; \"＝1", "x;' \"＝1"), ("X11; Linux", "X11; Linux"), (";", ";"),
    ] as [(Sample, String)])
  func formulas(sample: Sample, cell: String) throws {
    let rows = try parsed(written(scan([finding(message: sample.text)]), as: CSVReport()))
    #expect(rows[1][4] == cell)
  }

  @Test func theEventColumnMeansTheSameJSON() throws {
    let record = #"{"a":"x;=1 \"quoted\", ; -2;","b":"X11; Linux","c":";＝1"}"#
    let rows = try parsed(written(scan([finding(record: record)]), as: CSVReport()))
    let cell = try #require(rows[1].last)
    #expect(cell == #"{"a":"x\u003b=1 \"quoted\", \u003b -2;","b":"X11; Linux","c":"\u003b＝1"}"#)
    #expect(try JSONValue(cell) == JSONValue(record))
  }

  /// A strict reader of RFC 4180.
  private func parsed(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      var cell = String.UnicodeScalarView()
      if first == "\"" {
        rest.removeFirst()
        while true {
          let popped = rest.popFirst()
          let next = try #require(popped)
          if next == "\"" {
            guard rest.first == "\"" else { break }
            rest.removeFirst()
          }
          cell.append(next)
        }
      } else {
        while let next = rest.first, next != ",", next != "\r" {
          try #require(next != "\"" && next != "\n")
          cell.append(rest.removeFirst())
        }
      }
      row.append(String(cell))
      switch rest.popFirst() {
      case ",": if rest.first == "\r" { row.append("") }
      case "\r":
        let next = rest.popFirst()
        try #require(next == "\n")
        rows.append(row)
        row = []
      default: Issue.record("neither a comma nor a line end after a cell")
      }
      if rest.starts(with: "\r\n".unicodeScalars), !row.isEmpty {
        rest.removeFirst(2)
        rows.append(row)
        row = []
      }
    }
    #expect(row.isEmpty)
    return rows
  }
}
