internal import Spelling

/// What a backtest takes from a control.
package struct BacktestControl: Sendable {
  package var id: String
  /// The rule whose findings its alarm should catch.
  package var rule: String?
  /// The metric filter's pattern.
  package var pattern: String
  /// The values of its parameters, by name. Those that neither the filter nor the alarm depend on are here too.
  package var parameters: [(name: String, value: String)]

  package init(
    id: String, rule: String?, pattern: String, parameters: [(name: String, value: String)]
  ) {
    self.id = id
    self.rule = rule
    self.pattern = pattern
    self.parameters = parameters
  }

  /// The controls that come with Moonwatch.
  package static let builtIn = [
    BacktestControl(
      id: "root-usage-monitoring", rule: "root-usage",
      pattern:
        #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"#,
      parameters: [
        ("alarm_name", "RootAccountUsageAlarm"), ("metric_name", "RootAccountActions"),
        ("namespace", "CloudTrailMetrics"), ("threshold", "1"), ("period", "300"),
        ("evaluation_periods", "1"),
      ])
  ]

  /// The control of an id.
  package static func named(_ id: String) throws(BacktestFault) -> BacktestControl {
    if let known = builtIn.first(where: { $0.id == id }) { return known }
    let nearest = NearestName.of(id, in: builtIn.map(\.id)).map { "; did you mean \($0)?" } ?? ""
    throw BacktestFault("there is no control \"\(id)\"\(nearest)")
  }
}

/// Why a backtest cannot be run.
package struct BacktestFault: Error, Hashable, Sendable {
  package var message: String
  package init(_ message: String) { self.message = message }
}
