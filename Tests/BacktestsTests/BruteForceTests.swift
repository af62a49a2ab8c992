import Backtests
import Testing

/// The evaluator skips what does not change and sums up windows in a tree. Here every tick is evaluated, and every
/// window summed up, as the page's sentences have it.
@Suite struct BruteForceTests {
  @Test("random alarms over random data, tick by tick")
  func random() {
    var random = SplitMix(state: 20_260_301)
    for round in 0..<400 {
      var alarm = AlarmDefinition()
      alarm.period = [60, 120, 300, 600][Int(random.next() % 4)]
      alarm.evaluationPeriods = Int(random.next() % 4) + 1
      alarm.datapointsToAlarm = Int(random.next() % UInt64(alarm.evaluationPeriods)) + 1
      alarm.threshold = Double(random.next() % 4)
      alarm.statistic = AlarmStatistic.allCases[Int(random.next() % 5)]
      alarm.comparison = AlarmComparison.allCases[Int(random.next() % 4)]
      alarm.missingData = MissingDataTreatment.allCases[Int(random.next() % 4)]
      let density = random.next() % 30 + 1
      var data: [(time: Int64, value: Double)] = []
      for minute in Int64(0)..<240 where random.next() % density == 0 {
        for _ in 0...(random.next() % 2) { data.append((minute * 60, Double(random.next() % 5))) }
      }
      let series = MetricSeries.of(data.map { ($0.time, $0.value) })
      let timeline = AlarmTimeline(alarm, over: series, from: 0, to: 300 * 60)
      var state = AlarmState.insufficientData
      var changes: [String] = []
      for tick in stride(from: Int64(60), through: 300 * 60, by: 60) {
        let new = naive(alarm, data, tick) ?? state
        if new != state { changes.append("\(tick) \(new)") }
        state = new
      }
      #expect(
        timeline.transitions.map { "\($0.time) \($0.to)" } == changes, "round \(round): \(alarm)")
    }
  }

  private func naive(
    _ alarm: AlarmDefinition, _ data: [(time: Int64, value: Double)], _ tick: Int64
  ) -> AlarmState? {
    var row: [Bool?] = []  // newest first: breaching, within, missing
    for age in 0..<Int64(alarm.range) {
      let end = tick - age * Int64(alarm.period)
      let values = data.filter { $0.time < end && $0.time >= end - Int64(alarm.period) }.map(
        \.value)
      guard !values.isEmpty else {
        row.append(nil)
        continue
      }
      let sum = values.reduce(0, +)
      let value =
        switch alarm.statistic {
        case .sum: sum
        case .sampleCount: Double(values.count)
        case .average: sum / Double(values.count)
        case .minimum: values.min() ?? 0
        case .maximum: values.max() ?? 0
        }
      let breaches =
        switch alarm.comparison {
        case .atLeast: value >= alarm.threshold
        case .greater: value > alarm.threshold
        case .less: value < alarm.threshold
        case .atMost: value <= alarm.threshold
        }
      row.append(breaches)
    }
    let real = row.compactMap { $0 }
    let (n, m) = (alarm.evaluationPeriods, alarm.needed)
    if real.count >= n { return real.prefix(n).count { $0 } >= m ? .alarm : .okay }
    let breaching = real.count { $0 }
    switch alarm.missingData {
    case .breaching: return breaching + n - real.count >= m ? .alarm : .okay
    case .notBreaching: return breaching >= m ? .alarm : .okay
    case .missing:
      if real.isEmpty { return .insufficientData }
      if breaching >= m { return .alarm }
      let oldest = row.lastIndex { $0 != nil } ?? 0
      return breaching == real.count && oldest + 1 >= m ? .alarm : .okay
    case .ignore:
      if breaching >= m { return .alarm }
      return breaching == real.count ? nil : .okay
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
