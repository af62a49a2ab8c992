package import Predicates

/// What a backtest runs.
package struct BacktestSettings: Sendable {
  /// The control's id, for the report; nil when there is none.
  package var control: String?
  /// The metric filter's.
  package var pattern: Pattern
  /// What the filter publishes for an event that it counts.
  package var metricValue = 1.0
  /// What it publishes for a minute that has other events only; nil: nothing.
  package var defaultValue: Double?
  /// The alarm, valid as `AlarmDefinition.validate()` says.
  package var alarm: AlarmDefinition
  /// The events that somebody should be told about, and the id of the rule that says so.
  package var expected: (rule: String, predicate: Predicate)?
  /// Seconds from an event to its data point.
  package var delay: Int64 = 0
  /// Only events from here on count.
  package var from: Int64?
  /// Only events before this count.
  package var to: Int64?

  package init(pattern: Pattern, alarm: AlarmDefinition) {
    self.pattern = pattern
    self.alarm = alarm
  }

  /// The alarm that the control's document describes.
  package static var documentedAlarm: AlarmDefinition {
    var alarm = AlarmDefinition()
    alarm.missingData = .notBreaching
    return alarm
  }

  /// The thresholds and periods of the table of how noisy the alarm would have been.
  static let thresholds = [1.0, 2, 5, 10]
  static let periods = [60, 300, 3600]
}
