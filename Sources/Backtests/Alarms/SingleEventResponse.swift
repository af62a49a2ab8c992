/// What an alarm does about one event on a quiet day: whether the control that relies on it works.
package struct SingleEventResponse: Hashable, Sendable {
  /// The settled state without events. INSUFFICIENT_DATA is healthy: there was no event yet.
  package let before: AlarmState
  /// Whether the event takes the alarm to ALARM.
  package let fires: Bool
  /// The settled state long after the event.
  package let after: AlarmState
  /// Whether a second event, long after the first, takes the alarm to ALARM again.
  package let again: Bool

  /// - Parameters:
  ///   - value: what the metric filter publishes for an event.
  ///   - defaultValue: what it publishes for a minute with other events only; of those there are some every
  ///     minute. Nil when nothing is published.
  package init(_ alarm: AlarmDefinition, value: Double = 1, defaultValue: Double? = nil) {
    // Long enough for whatever was before to leave the range, twice.
    let settled = (alarm.reach * 2 / 60 + 2) * 60
    let (first, second) = (settled, settled * 2)
    let end = settled * 3
    var samples: [(time: Int64, samples: MetricAggregate)] = []
    for minute in stride(from: 0, to: end, by: 60) {
      if minute == first || minute == second {
        samples.append((minute, MetricAggregate(value)))
      } else if let defaultValue {
        samples.append((minute, MetricAggregate(defaultValue)))
      }
    }
    let timeline = AlarmTimeline(alarm, over: MetricSeries(samples), from: 0, to: end)
    func state(at time: Int64) -> AlarmState {
      timeline.transitions.last { $0.time <= time }?.to ?? timeline.initial
    }
    func fires(after event: Int64) -> Bool {
      timeline.transitions.contains {
        $0.to == .alarm && $0.time > event && $0.time <= event + settled
      }
    }
    before = state(at: first)
    self.fires = fires(after: first)
    after = state(at: second)
    again = fires(after: second)
  }
}
