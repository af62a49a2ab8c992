internal import AWS
internal import Reports
internal import System
internal import Values

/// What was checked, and how it is written.
struct DoctorReport {
  /// One line of the report.
  struct Check {
    enum Group: String, CaseIterable {
      case program, machine, terminal, state, configuration, account
    }

    enum Result: String {
      case pass, fail
      /// Not checked, for the reason in the text.
      case skipped
      /// A fact that is neither good nor bad.
      case information
    }

    var group: Group
    var name: String
    var result: Result
    var text: String
    /// What repairs a failure.
    var remedy: String?
  }

  var checks: [Check] = []

  /// 0: everything works; 1: the account cannot be used; 2: this machine's installation or configuration is broken.
  var status: Int32 {
    let failures = checks.filter { $0.result == .fail }
    if failures.isEmpty { return 0 }
    return failures.allSatisfy { $0.group == .account } ? 1 : 2
  }

  private var summary: String {
    switch status {
    case 0: "Everything that was checked works."
    case 1: "The account cannot be used; files can be scanned."
    default: "The installation or the configuration is broken."
    }
  }

  /// The home folder's name may be the user's: `~` stands for it.
  private func shown(_ text: String) -> String {
    let home = Environment.variable("HOME") ?? ""
    return displaySafe(home.count > 1 ? text.replacing(home + "/", with: "~/") : text)
  }

  // ---- text ------------------------------------------------------------------------------------
  private static let indent = 29
  private static let width = 80

  func writeText(_ bytes: inout [UInt8]) {
    bytes += "moonwatch \(Moonwatch.version) doctor\n".utf8
    for group in Check.Group.allCases {
      let lines = checks.filter { $0.group == group }
      if lines.isEmpty { continue }
      bytes += "\n\(group.rawValue.prefix(1).uppercased())\(group.rawValue.dropFirst())\n".utf8
      for line in lines { write(line, &bytes) }
    }
    bytes += "\n\(summary)\n".utf8
  }

  private func write(_ check: Check, _ bytes: inout [UInt8]) {
    let mark =
      switch check.result {
      case .pass: "ok"
      case .fail: "FAIL"
      case .skipped: "skipped"
      case .information: ""
      }
    let blanks = { (count: Int) in String(repeating: " ", count: max(1, count)) }
    let head = "  " + mark + blanks(9 - mark.count) + check.name
    var lines = Self.wrapped(shown(check.text))
    if let remedy = check.remedy { lines += Self.wrapped("Remedy: " + shown(remedy)) }
    bytes += (head + blanks(Self.indent - head.count)).utf8
    bytes += (lines.joined(separator: "\n" + blanks(Self.indent)) + "\n").utf8
  }

  /// Lines that fit beside the names. A word that is too long for one stays whole.
  private static func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width - indent {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  // ---- JSON ------------------------------------------------------------------------------------
  /// `moonwatch.doctor/1`: its schema, version, status and checks, on one line.
  func writeJSON(_ bytes: inout [UInt8]) {
    let list = checks.map { check -> Value in
      var members: Members = [
        "group": .string(check.group.rawValue), "name": .string(check.name),
        "result": .string(check.result.rawValue), "text": .string(shown(check.text)),
      ]
      members["remedy"] = check.remedy.map { .string(shown($0)) }
      return .members(members)
    }
    let members: [(name: String, value: Value)] = [
      ("schema", .string("moonwatch.doctor/1")), ("version", .string(Moonwatch.version)),
      ("status", .integer(Int64(status))), ("summary", .string(summary)), ("checks", .list(list)),
    ]
    bytes.append(UInt8(ascii: "{"))
    bytes.appendMembers(members)
    bytes += "}\n".utf8
  }
}
