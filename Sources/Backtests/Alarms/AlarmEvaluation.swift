internal import Values

/// One evaluation of an alarm.
///
/// Source: CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data", its two tables and
/// "Avoiding premature transitions to alarm state".
struct AlarmEvaluation {
  /// A data point that exists.
  struct Point {
    /// 0 is the most recent period of the evaluation range.
    var age: Int
    var value: Double
    var breaches: Bool
    /// The beginning of its period.
    var start: Int64
  }

  let alarm: AlarmDefinition
  /// The most recent points that exist in the range, newest first, at most `evaluationPeriods`.
  private(set) var points: [Point] = []

  /// Looks at the data points before `time`.
  init(_ alarm: AlarmDefinition, of series: MetricSeries, at time: Int64) {
    self.alarm = alarm
    let period = Int64(alarm.period)
    var end = series.count(before: time)
    while points.count < alarm.evaluationPeriods, end > 0 {
      let age = (time - 1 - series.times[end - 1]) / period
      guard age < alarm.range else { break }
      let start = time - (age + 1) * period
      let first = series.count(before: start)
      if let value = series.aggregate(first..<end).value(alarm.statistic) {
        points.append(
          Point(
            age: Int(age), value: value,
            breaches: alarm.comparison.breaches(value, alarm.threshold), start: start))
      }
      end = first
    }
  }

  private var breaching: Int { points.count { $0.breaches } }
  /// How many points the treatment of missing data has to fill in.
  private var filled: Int { alarm.evaluationPeriods - points.count }

  /// The state that it gives; nil is the state that the alarm has.
  var state: AlarmState? {
    let breaching = breaching
    if filled == 0 || breaching >= alarm.needed {
      return breaching >= alarm.needed ? .alarm : .okay
    }
    switch alarm.missingData {
    case .breaching: return breaching + filled >= alarm.needed ? .alarm : .okay
    case .notBreaching: return .okay
    case .missing where points.isEmpty: return .insufficientData
    case .ignore where points.isEmpty: return nil
    // A point within the threshold settles it: the rows `0 - X - -` and `- - - - 0`.
    case .missing, .ignore:
      if points.contains(where: { !$0.breaches }) { return .okay }
      // Every point breaches, and they are too few.
      if alarm.missingData == .ignore { return nil }
      // The "premature" rule, `- - X - -`. For `- - - - X` the page says only that the state is not ALARM, and
      // elsewhere that INSUFFICIENT_DATA needs all points to be missing: OK is what remains.
      return isOldEnough ? .alarm : .okay
    }
  }

  /// Whether the oldest breaching point is at least as old as Datapoints to Alarm.
  private var isOldEnough: Bool { points.last.map { $0.age + 1 >= alarm.needed } ?? false }

  /// Where the oldest period begins that decided; nil without a data point.
  func since(_ state: AlarmState) -> Int64? {
    let deciding = state == .alarm ? points.filter(\.breaches) : points
    return (deciding.last ?? points.last)?.start
  }

  /// The change in the words of AWS's StateReason.
  func reason(from old: AlarmState, to new: AlarmState) -> String {
    let threshold = "the threshold (\(alarm.threshold))"
    if points.isEmpty {
      let count = alarm.evaluationPeriods
      if new == .insufficientData {
        return "Insufficient Data: \(Self.counted(count, "datapoint")) "
          + "\(count == 1 ? "was" : "were") unknown."
      }
      return "Threshold Crossed: no datapoints were received for \(Self.counted(count, "period")) "
        + "and \(Self.counted(count, "missing datapoint")) \(count == 1 ? "was" : "were") treated as "
        + "[\(alarm.missingData == .breaching ? "Breaching" : "NonBreaching")]."
    }
    let deciding = new == .alarm ? points.filter(\.breaches) : points.filter { !$0.breaches }
    let shown = deciding.isEmpty ? points : deciding
    let verb = shown.count == 1 ? "was" : "were"
    let values = shown.prefix(5).reversed().map {
      "\($0.value) (\(Timestamp(seconds: $0.start).iso8601))"
    }
    let missing =
      filled == 0
      ? ""
      : "; \(Self.counted(filled, "datapoint")) \(filled == 1 ? "was" : "were") missing"
    let needed = new == .alarm ? alarm.needed : alarm.evaluationPeriods - alarm.needed + 1
    return "Threshold Crossed: \(shown.count) out of the last \(points.count) "
      + "datapoint\(points.count == 1 ? "" : "s") [\(values.joined(separator: ", "))"
      + "\(shown.count > 5 ? ", …" : "")] \(verb) "
      + "\(shown[0].breaches ? "" : "not ")\(alarm.comparison.words) \(threshold) (minimum "
      + "\(Self.counted(needed, "datapoint")) for \(old.rawValue) -> \(new.rawValue) transition)"
      + "\(missing)."
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
