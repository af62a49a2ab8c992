import Rules
import Reports
import Testing

/// Text for a table of cases. In the log of the tests it is as harmless as in a report.
struct Sample: ExpressibleByStringLiteral, CustomTestStringConvertible {
  let text: String

  init(stringLiteral text: String) { self.text = text }

  var testDescription: String { displaySafe(text) }
}

/// Text that tries to get out of where it is put.
let hostileTexts: [Sample] = [
  "\u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[31m",  // terminal title, erase, colour
  "line\r\nbreak\tand\u{0B}more\u{00}",
  "\u{9B}31m\u{85}\u{7F}\u{08}\u{08}",  // C1 control sequences, DEL, backspaces
  "\u{202E}txt.exe\u{202C}\u{2066}x\u{2069}\u{200E}\u{200F}\u{061C}",  // reordering
  "para\u{2028}graph\u{2029}",
  "a\u{200B}b\u{200D}c\u{2060}d\u{FEFF}e\u{AD}f\u{3164}",  // invisible
  "tag\u{E0001}\u{E0041}\u{E007F}",
  "quote\" back\\slash \\u{1B} </script> ',`$(id)",
  "=HYPERLINK(\"http://198.51.100.9\",\"x\")",
  "日本語 ＝cmd 👩🏽‍💻 e\u{301}",
  "",
]

/// A finding with the fields that a test cares about.
func finding(
  _ time: String? = "2026-03-01T08:12:01Z", _ severity: Severity = .high,
  rule: String = "root-usage", title: String = "The root user was used",
  message: String = "Root was used", actor: String? = "root", source: String? = "198.51.100.7",
  event: String? = "ConsoleLogin", region: String? = "us-east-1",
  account: String? = "111122223333", record: String = #"{"eventName":"ConsoleLogin"}"#
) -> Finding {
  Finding(
    id: "f-1", rule: rule, title: title, severity: severity, message: message, time: time,
    account: account, region: region, eventName: event, eventID: "e-1", actor: actor,
    sourceIP: source, tags: ["cis-aws-4.3", "attack.t1078.004"], event: Array(record.utf8))
}

/// A finding with `text` wherever a finding has text.
func finding(saying text: String) -> Finding {
  Finding(
    id: text, rule: text, title: text, severity: .high, message: text, time: text, account: text,
    region: text, eventName: text, eventID: text, actor: text, sourceIP: text, tags: [text, text],
    event: Array(#"{"eventName":"x"}"#.utf8))
}

/// A report of `findings` and `problems` with a summary that agrees.
func scan(_ findings: [Finding] = [], problems: [ScanProblem] = []) -> ScanReport {
  ScanReport(
    summary: ScanSummary(
      files: 3872, events: 30477, bytes: 45_200_000, findings: findings.count,
      errors: problems.count, seconds: 0.41, skipped: 12),
    findings: findings, problems: problems)
}

/// Everything that `report` writes about `scan`.
func written(_ scan: ScanReport, as report: any Report) throws -> String {
  var output = ReportOutput()
  try report.write(scan, to: &output)
  return try #require(String(validating: output.bytes, as: UTF8.self))
}

/// Whether `text` has anything that a terminal obeys, line feeds apart.
func hasRawControls(_ text: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> Bool {
  text.unicodeScalars.contains { scalar in
    guard !allowed.contains(scalar) else { return false }
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      return true
    default: return false
    }
  }
}
