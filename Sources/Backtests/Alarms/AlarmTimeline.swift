/// The states of an alarm over a stretch of time.
package struct AlarmTimeline: Sendable {
  /// The beginning, in seconds since 1970; evaluations come after it.
  package let start: Int64
  /// The end, in seconds since 1970; an evaluation at it counts.
  package let end: Int64
  /// The state at the start, before the first evaluation.
  package let initial: AlarmState
  /// In order; changes only.
  package private(set) var transitions: [AlarmTransition] = []

  /// The state at the end.
  package var state: AlarmState { transitions.last?.to ?? initial }

  /// Evaluates at every tick after `start` up to and including `end`. The cost depends on the number of data
  /// points, not on the time that passes without any.
  ///
  /// - Parameters:
  ///   - alarm: valid, as `validate()` says.
  ///   - series: reaches back from `start` by the alarm's `reach`, if there is data.
  package init(
    _ alarm: AlarmDefinition, over series: MetricSeries, from start: Int64, to end: Int64,
    state: AlarmState = .insufficientData
  ) {
    self.start = start
    self.end = end
    initial = state
    guard start < end else { return }
    var ticks = ChangeTicks(alarm, series, after: start)
    while let tick = ticks.next(), tick <= end {
      let evaluation = AlarmEvaluation(alarm, of: series, at: tick)
      let old = self.state
      guard let new = evaluation.state, new != old else { continue }
      transitions.append(
        AlarmTransition(
          time: tick, from: old, to: new, reason: evaluation.reason(from: old, to: new),
          since: min(tick, evaluation.since(new) ?? tick)))
    }
  }

  /// A stretch in ALARM.
  package struct Episode: Hashable, Sendable {
    /// The evaluation that found it, in seconds since 1970; the timeline's start when it was in ALARM already.
    package var start: Int64
    /// Nil when the state was still ALARM at the end of the timeline.
    package var end: Int64?
    /// Where the oldest period begins that set it off.
    package var since: Int64
    /// In words, as DescribeAlarms gives them.
    package var reason: String
  }

  /// The stretches in ALARM, in the order of time.
  package var episodes: [Episode] {
    var episodes: [Episode] = []
    if initial == .alarm {
      episodes.append(
        Episode(start: start, end: nil, since: start, reason: "the state at the start"))
    }
    for change in transitions {
      if change.from == .alarm { episodes[episodes.count - 1].end = change.time }
      if change.to == .alarm {
        episodes.append(
          Episode(start: change.time, end: nil, since: change.since, reason: change.reason))
      }
    }
    return episodes
  }

  /// Seconds in ALARM.
  package var secondsInAlarm: Int64 {
    episodes.reduce(0) { $0 + ($1.end ?? end) - $1.start }
  }
}

/// The evaluations at which data points move: into the range, from one period to the next, out of it. Between two
/// of them an evaluation sees the same data points and gives the same state.
private struct ChangeTicks: IteratorProtocol {
  private let times: [Int64]
  private let interval: Int64
  private let period: Int64
  /// Per period of the range and one beyond it: the next time that moves into it.
  private var lanes: [Int]
  private var last: Int64
  private var isFirst = true

  init(_ alarm: AlarmDefinition, _ series: MetricSeries, after start: Int64) {
    times = series.times
    interval = alarm.interval
    period = Int64(alarm.period)
    last = start
    lanes = Array(repeating: 0, count: alarm.range + 1)
    for lane in lanes.indices {
      lanes[lane] = series.count(before: start - Int64(lane) * period - interval)
    }
  }

  /// The first evaluation after a moment.
  private func tick(after moment: Int64) -> Int64 {
    let over = (moment % interval + interval) % interval
    return moment - over + interval
  }

  mutating func next() -> Int64? {
    if isFirst {  // whatever the data, the first evaluation may change the state
      isFirst = false
      last = tick(after: last)
      return last
    }
    var nearest: Int64?
    for lane in lanes.indices {
      while lanes[lane] < times.count {
        let moment = tick(after: times[lanes[lane]] + Int64(lane) * period)
        if moment > last {
          if moment < nearest ?? .max { nearest = moment }
          break
        }
        lanes[lane] += 1
      }
    }
    if let nearest { last = nearest }
    return nearest
  }
}
