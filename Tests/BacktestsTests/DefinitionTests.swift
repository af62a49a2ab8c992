import Backtests
import Testing

@Suite struct DefinitionTests {
  /// A change to an alarm, and the member that is at fault then.
  struct Change: Sendable {
    var member: String
    var make: @Sendable (inout AlarmDefinition) -> Void

    init(_ member: String, _ make: @escaping @Sendable (inout AlarmDefinition) -> Void) {
      self.member = member
      self.make = make
    }
  }

  @Test(
    "what PutMetricAlarm refuses is refused, by its member",
    arguments: [
      Change("Period") { $0.period = 45 },
      Change("Period") { $0.period = 0 },
      Change("Period") { $0.period = -60 },
      Change("EvaluationPeriods") { $0.evaluationPeriods = 0 },
      Change("EvaluationPeriods") { $0.evaluationPeriods = 289 },
      Change("EvaluationPeriods") { $0.evaluationPeriods = .max },
      Change("EvaluationPeriods") {
        $0.period = 3600
        $0.evaluationPeriods = 169
      },
      Change("DatapointsToAlarm") { $0.datapointsToAlarm = 2 },
      Change("DatapointsToAlarm") { $0.datapointsToAlarm = 0 },
      Change("Threshold") { $0.threshold = .infinity },
      Change("evaluation range") { $0.evaluationRange = 0 },
      Change("Period") {
        $0.window = .wallClock
        $0.period = 120
      },
    ])
  func refused(change: Change) {
    var alarm = AlarmDefinition()
    change.make(&alarm)
    #expect {
      try alarm.validate()
    } throws: {
      ($0 as? AlarmFault)?.member == change.member
    }
  }

  @Test(
    "what PutMetricAlarm takes is taken",
    arguments: [
      (10, 8640), (20, 1), (30, 1), (60, 1440), (300, 288), (3600, 168), (86_400, 7),
    ] as [(Int, Int)])
  func taken(period: Int, evaluationPeriods: Int) throws {
    var alarm = AlarmDefinition()
    alarm.period = period
    alarm.evaluationPeriods = evaluationPeriods
    try alarm.validate()
  }

  @Test(
    "statistics",
    arguments: [
      (AlarmStatistic.sum, 6.0), (.sampleCount, 3), (.average, 2), (.minimum, 1), (.maximum, 3),
    ])
  func statistics(statistic: AlarmStatistic, value: Double) {
    var alarm = AlarmDefinition()
    alarm.statistic = statistic
    alarm.missingData = .notBreaching
    let series = MetricSeries.of([(0, 1), (59, 3), (30, 2)])
    for (threshold, state) in [(value, AlarmState.alarm), (value + 0.5, .okay)] {
      alarm.threshold = threshold
      #expect(AlarmTimeline(alarm, over: series, from: 0, to: 60).state == state)
    }
  }

  @Test(
    "comparisons at the threshold",
    arguments: [
      (AlarmComparison.atLeast, true), (.greater, false), (.less, false), (.atMost, true),
    ])
  func comparisons(comparison: AlarmComparison, breaches: Bool) {
    var alarm = AlarmDefinition()
    alarm.comparison = comparison
    alarm.missingData = .notBreaching
    let series = MetricSeries.of([(0, 1)])
    #expect(
      AlarmTimeline(alarm, over: series, from: 0, to: 60).state == (breaches ? .alarm : .okay))
  }

  struct Response: Sendable {
    var missing: MissingDataTreatment
    var defaultValue: Double?
    var before: AlarmState
    var fires: Bool
    var after: AlarmState
    var again: Bool
  }

  @Test(
    "what one event does, by how missing data is treated",
    arguments: [
      Response(
        missing: .notBreaching, before: .okay, fires: true, after: .okay, again: true),
      Response(
        missing: .missing, before: .insufficientData, fires: true, after: .insufficientData,
        again: true),
      Response(
        missing: .ignore, before: .insufficientData, fires: true, after: .alarm, again: false),
      Response(missing: .breaching, before: .alarm, fires: false, after: .alarm, again: false),
      Response(
        missing: .ignore, defaultValue: 0, before: .okay, fires: true, after: .okay, again: true),
      Response(
        missing: .breaching, defaultValue: 0, before: .okay, fires: true, after: .okay,
        again: true),
    ])
  func singleEvent(expected: Response) {
    var alarm = AlarmDefinition()
    alarm.missingData = expected.missing
    let response = SingleEventResponse(alarm, defaultValue: expected.defaultValue)
    #expect(response.before == expected.before)
    #expect(response.fires == expected.fires)
    #expect(response.after == expected.after)
    #expect(response.again == expected.again)
  }

  @Test("an average over other events, or a threshold of two, hides one event")
  func hidden() {
    var alarm = AlarmDefinition()
    alarm.missingData = .notBreaching
    alarm.threshold = 2
    #expect(!SingleEventResponse(alarm).fires)
    alarm.threshold = 1
    alarm.statistic = .average
    #expect(SingleEventResponse(alarm).fires)
    #expect(!SingleEventResponse(alarm, defaultValue: 0).fires)
  }
}
