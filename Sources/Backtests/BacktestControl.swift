/// What a backtest takes from a control.
package struct BacktestControl: Sendable {
  package var id: String
  /// The rule whose findings its alarm should catch.
  package var rule: String?
  /// The metric filter's pattern.
  package var pattern: String
  /// The values of its parameters, by name. Those that neither the filter nor the alarm depend on are here too.
  package var parameters: [Parameter]

  /// A parameter, and its default as text, if it has one that is a text or number.
  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: String?

    package init(name: String, value: String?) {
      self.name = name
      self.value = value
    }
  }

  package init(id: String, rule: String?, pattern: String, parameters: [Parameter]) {
    self.id = id
    self.rule = rule
    self.pattern = pattern
    self.parameters = parameters
  }
}

/// Why a backtest cannot be run.
package struct BacktestFault: Error, Hashable, Sendable {
  package var message: String
  package init(_ message: String) { self.message = message }
}
