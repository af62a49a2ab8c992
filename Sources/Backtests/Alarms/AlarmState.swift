/// The states of a metric alarm, as AWS spells them.
package enum AlarmState: String, Sendable, CaseIterable {
  case okay = "OK"
  case alarm = "ALARM"
  case insufficientData = "INSUFFICIENT_DATA"
}

/// A change of an alarm's state.
package struct AlarmTransition: Hashable, Sendable {
  /// When the evaluation was that found it, in seconds since 1970.
  package var time: Int64
  /// The state before the change.
  package var from: AlarmState
  /// The state from `time` on; never the same as `from`.
  package var to: AlarmState
  /// In words, as DescribeAlarms gives them.
  package var reason: String
  /// Where the oldest period begins that decided it; `time` when no data point did.
  package var since: Int64
}
