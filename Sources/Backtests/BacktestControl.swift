/// What a backtest takes from a control.
package struct BacktestControl: Sendable {
  /// The control's id.
  package var id: String
  /// The rule whose findings its alarm should catch.
  package var rule: String?
  /// The metric filter's pattern.
  package var pattern: String
  /// The values of its parameters, by name. Those that neither the filter nor the alarm depend on are here too.
  package var parameters: [Parameter]

  /// A parameter, and its default as text, if it has one that is a text or number.
  package struct Parameter: Hashable, Sendable {
    /// The parameter's name, as `--set` takes it.
    package var name: String
    /// Its default as text; nil when it has none, or one that is a list.
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
  /// What was expected and what was found, to be shown as it is.
  package var message: String
  /// - Parameter message: names the parameter or option it is about.
  package init(_ message: String) { self.message = message }
}
