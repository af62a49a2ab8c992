internal import Values

/// What a metric alarm on one metric watches for; the names are PutMetricAlarm's.
package struct AlarmDefinition: Hashable, Sendable {
  /// Seconds: 10, 20, 30, or a multiple of 60.
  package var period = 300
  /// N of an "M out of N" alarm: how many periods count, 1 or more.
  package var evaluationPeriods = 1
  /// M of an "M out of N" alarm; nil is all of `evaluationPeriods`.
  package var datapointsToAlarm: Int?
  /// How the samples of one period become one data point.
  package var statistic = AlarmStatistic.sum
  /// How a data point is compared with `threshold`; when it holds, the data point breaches.
  package var comparison = AlarmComparison.atLeast
  /// What data points are compared with, in the metric's own unit.
  package var threshold = 1.0
  /// What a period without a data point counts as.
  package var missingData = MissingDataTreatment.missing
  /// Where the periods of an evaluation lie: they end now, or at full periods of the clock.
  package var window = EvaluationWindow.sliding
  /// How many periods an evaluation looks back over for data points that exist; nil is `assumedRange`.
  package var evaluationRange: Int?

  package init() {}

  /// M: how many data points have to breach.
  package var needed: Int { datapointsToAlarm ?? evaluationPeriods }

  /// How many periods an evaluation looks back over.
  ///
  /// "CloudWatch attempts to retrieve a higher number of data points than the number specified as Evaluation
  /// Periods"; how many is not documented. The User Guide's examples have 5 for 3 ("Configuring how CloudWatch
  /// alarms treat missing data"). That it is two more for every alarm is assumed. A wall clock window is
  /// documented as Period times Evaluation Periods ("Alarm evaluation window").
  package var range: Int {
    evaluationRange ?? (window == .wallClock ? evaluationPeriods : evaluationPeriods + 2)
  }

  /// Seconds from one evaluation to the next. Source: CloudWatch User Guide, "Evaluating an alarm", which
  /// names 10 and 30 second periods; 20 is assumed to be like them.
  package var interval: Int64 {
    switch window {
    case .sliding: period < 60 ? 10 : 60
    case .wallClock: Int64(period)
    }
  }

  /// Seconds of the evaluation range: what happened before has no influence.
  package var reach: Int64 { Int64(range) * Int64(period) }

  /// In a line: `Sum over 300 s >= 1, in 1 of 1 periods, missing data notBreaching`.
  package var summary: String {
    "\(statistic.rawValue) over \(period) s \(comparison.sign) \(Self.text(threshold)), in "
      + "\(needed) of \(evaluationPeriods) period\(evaluationPeriods == 1 ? "" : "s"), missing data "
      + missingData.rawValue + (window == .wallClock ? ", wall clock windows" : "")
  }

  /// A number without a needless fraction.
  package static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// What PutMetricAlarm would refuse, or what is not evaluated here.
package struct AlarmFault: Error, Hashable, Sendable {
  /// The member of PutMetricAlarm at fault.
  package var member: String
  /// What was expected, and what was found.
  package var message: String

  package init(_ member: String, _ message: String) {
    self.member = member
    self.message = message
  }

  /// Of a value that is none of a few words.
  package static func unknown(
    _ member: String, _ found: String, of words: [String]
  ) -> AlarmFault {
    let hint = NearestName.hint(for: found, in: words)
    return AlarmFault(
      member, "expected \(words.joined(separator: ", ")), found \"\(found)\"\(hint)")
  }
}

extension AlarmDefinition {
  private static let day = 86_400
  private static let week = 604_800
  /// The periods that wall clock windows are documented for; of a week it is not documented where it begins.
  private static let wallClockPeriods = [60, 300, 3600, day]

  /// Checks what PutMetricAlarm checks. Source: its API reference, but for `evaluationRange`.
  package func validate() throws(AlarmFault) {
    guard [10, 20, 30].contains(period) || (period > 0 && period % 60 == 0) else {
      throw AlarmFault("Period", "expected 10, 20, 30 or a multiple of 60 seconds, found \(period)")
    }
    guard evaluationPeriods >= 1 else {
      throw AlarmFault("EvaluationPeriods", "expected at least 1, found \(evaluationPeriods)")
    }
    let (whole, overflow) = period.multipliedReportingOverflow(by: evaluationPeriods)
    let most = period < 3600 ? Self.day : Self.week
    guard !overflow, whole <= most else {
      throw AlarmFault(
        "EvaluationPeriods",
        "expected Period × EvaluationPeriods of at most \(most) seconds for a period "
          + (period < 3600 ? "below an hour" : "of an hour or more")
          + ", found \(period) × \(evaluationPeriods)")
    }
    guard (1...evaluationPeriods).contains(needed) else {
      throw AlarmFault(
        "DatapointsToAlarm",
        "expected 1 to EvaluationPeriods (\(evaluationPeriods)), found \(needed)")
    }
    guard threshold.isFinite else {
      throw AlarmFault("Threshold", "expected a finite number, found \(threshold)")
    }
    guard range >= evaluationPeriods, range <= evaluationPeriods + 1000 else {
      throw AlarmFault(
        "evaluation range",
        "expected EvaluationPeriods (\(evaluationPeriods)) to 1000 more, found \(range)")
    }
    if window == .wallClock, !Self.wallClockPeriods.contains(period) {
      let periods = Self.wallClockPeriods.map { "\($0)" }.joined(separator: ", ")
      throw AlarmFault("Period", "wall clock windows are evaluated for \(periods), found \(period)")
    }
  }
}
