/// How much a finding matters. Ordered: `.info < .low < .medium < .high < .critical`.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
  case info, low, medium, high, critical

  /// The severity that rules, options and reports spell as `name`, for example `"high"`.
  ///
  /// Names are lower case and exact; anything else is `nil`.
  package init?(name: String) {
    guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }

  /// The name used in rules, on the command line and in every report.
  package var name: String {
    switch self {
    case .info: "info"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .critical: "critical"
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}
