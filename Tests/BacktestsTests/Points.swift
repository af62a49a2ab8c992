import Backtests

/// Data points as the CloudWatch User Guide writes them, oldest first: `0` within the threshold, `X` breaching,
/// `-` missing.
struct Points {
  static let period: Int64 = 300
  /// When they are evaluated.
  static let now: Int64 = 1_772_352_000

  let series: MetricSeries

  init(_ row: String) {
    let words = row.split(separator: " ")
    var samples: [(time: Int64, samples: MetricAggregate)] = []
    for (index, word) in words.enumerated() where word != "-" {
      let age = Int64(words.count - index)
      samples.append((Self.now - age * Self.period, MetricAggregate(word == "X" ? 2 : 0)))
    }
    series = MetricSeries(samples)
  }

  /// The state after one evaluation.
  func state(_ alarm: AlarmDefinition, before: AlarmState) -> AlarmState {
    AlarmTimeline(alarm, over: series, from: Self.now - 60, to: Self.now, state: before).state
  }
}

extension AlarmDefinition {
  /// `> 1`, M out of N, over 300 seconds.
  static func of(_ m: Int, _ n: Int, _ missing: MissingDataTreatment) -> AlarmDefinition {
    var alarm = AlarmDefinition()
    alarm.comparison = .greater
    alarm.evaluationPeriods = n
    alarm.datapointsToAlarm = m
    alarm.missingData = missing
    return alarm
  }
}

extension MetricSeries {
  /// Values at times.
  static func of(_ data: [(Int64, Double)], resolution: Int64 = 60) -> MetricSeries {
    MetricSeries(
      data.map { (time: $0.0, samples: MetricAggregate($0.1)) }, resolution: resolution)
  }
}
