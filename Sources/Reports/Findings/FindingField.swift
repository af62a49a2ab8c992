internal import Rules
internal import Values

/// What the table of findings can say about each beside time, severity and message, in the order
/// of its columns.
enum FindingField: CaseIterable {
  case rule, actor, source, event, region, account

  /// The name in a sentence; upper case, it heads the column.
  var label: String {
    switch self {
    case .rule: "Rule"
    case .actor: "Actor"
    case .source: "Source"
    case .event: "Event"
    case .region: "Region"
    case .account: "Account"
    }
  }

  /// The column in a table.
  var column: TableColumn {
    let heading = label.uppercased()
    return switch self {
    case .rule: TableColumn(heading: heading, minimum: 26, yieldsBelow: 40)
    case .actor: TableColumn(heading: heading, keeps: .end, minimum: 12, yieldsBelow: 16)
    case .source: TableColumn(heading: heading, minimum: 15, yieldsBelow: 24)
    case .event: TableColumn(heading: heading, minimum: 16, yieldsBelow: 60)
    case .region: TableColumn(heading: heading, minimum: 14, yieldsBelow: 50)
    case .account: TableColumn(heading: heading, minimum: 12, yieldsBelow: 30)
    }
  }

  /// What `finding` says; hostile text.
  func value(of finding: Finding) -> String? {
    switch self {
    case .rule: finding.rule
    case .actor: finding.actor
    case .source: finding.sourceIP
    case .event: finding.eventName
    case .region: finding.region
    case .account: finding.account
    }
  }

  /// What `finding` says, in few words: of an ARN only what its account does not say already,
  /// `assumed-role/Admin/mallory`. Hostile text.
  func shortValue(of finding: Finding) -> String? {
    guard self == .actor, let actor = finding.actor, actor.hasPrefix("arn:") else {
      return value(of: finding)
    }
    // arn:partition:service:region:account:resource
    let parts = actor.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, !parts[5].isEmpty else { return actor }
    return parts[4] == finding.account ?? "" ? String(parts[5]) : "\(parts[4]):\(parts[5])"
  }

  /// Whether a message that contains the value makes the column superfluous.
  private var canBeInMessage: Bool {
    switch self {
    case .actor, .source, .event: true
    case .rule, .region, .account: false
    }
  }

  /// Whether the value is the same in all of `findings`, absent in all included.
  func isConstant(in findings: [Finding]) -> Bool {
    guard let first = findings.first else { return true }
    let value = value(of: first)
    return findings.allSatisfy { self.value(of: $0) == value }
  }

  /// Whether the message of each of `findings` already says the value, so that a column would only
  /// repeat it.
  func isInMessages(of findings: [Finding]) -> Bool {
    canBeInMessage
      && findings.allSatisfy { finding in
        value(of: finding).map { says(finding.message, $0) } ?? true
      }
  }
}

/// Whether `message` contains `value` as a word: `1.2.3.4` is not in `11.2.3.45`.
private func says(_ message: String, _ value: String) -> Bool {
  let text = Array(message.utf8)
  let word = Array(value.utf8)
  guard !word.isEmpty, word.count <= text.count else { return false }
  func isWordByte(_ index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    switch text[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      return true
    default: return false
    }
  }
  return (0...(text.count - word.count)).contains { start in
    text[start] == word[0] && text[start..<(start + word.count)].elementsEqual(word)
      && !isWordByte(start - 1) && !isWordByte(start + word.count)
  }
}
