import Backtests
import Testing

/// Timelines computed by hand. Minutes count from `zero`; an event of minute 2 is seen by the evaluation at its end,
/// minute 3.
@Suite struct TimelineTests {
  static let zero: Int64 = 1_772_352_000

  /// Events, as minute and how many, and what the alarm does: minute and new state.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var events: [(minute: Int64, count: Int)]
    var changes: [(minute: Int64, state: AlarmState)]
    var until: Int64 = 120
    var alarm: @Sendable (inout AlarmDefinition) -> Void = { _ in }
    var testDescription: String { name }
  }

  /// Sum >= 1 over 300 s, 1 out of 1, missing data not breaching; evaluation range 3.
  static func timeline(_ test: Case) -> AlarmTimeline {
    var alarm = AlarmDefinition()
    alarm.missingData = .notBreaching
    test.alarm(&alarm)
    let samples = test.events.map {
      (time: zero + $0.minute * 60 + 30, samples: MetricAggregate(1, count: Double($0.count)))
    }
    return AlarmTimeline(
      alarm, over: MetricSeries(samples), from: zero - 60, to: zero + test.until * 60)
  }

  static let cases = [
    // Windows end at minute 3, 4, …; the event is in the last period until minute 7, in the one before until 12, in
    // the third until 17. At 18 it is out of the range.
    Case(
      name: "one event", events: [(2, 1)],
      changes: [(0, .okay), (3, .alarm), (18, .okay)]),
    // The second event keeps it in ALARM: one notification for two.
    Case(
      name: "two events within the range", events: [(2, 1), (10, 1)],
      changes: [(0, .okay), (3, .alarm), (26, .okay)]),
    Case(
      name: "two events further apart", events: [(2, 1), (18, 1)],
      changes: [(0, .okay), (3, .alarm), (18, .okay), (19, .alarm), (34, .okay)]),
    Case(
      name: "an event in the minute after the range does not let it go", events: [(2, 1), (17, 1)],
      changes: [(0, .okay), (3, .alarm), (33, .okay)]),
    // Threshold 3: the sum of 5 minutes. 1 at minute 1, 1 at 4, 1 at 5: windows that end at 6 (minutes 1 to 5) have
    // three. At 7 (2 to 6) two. At 11 the last period (6 to 10) is empty, and the one before is 1 to 5 again: the page
    // says that "alarms might repeatedly re-evaluate the last set of data points […] after the metric has stopped
    // flowing". Likewise at 16; at 21 it is out of the range.
    Case(
      name: "a sum over sliding windows", events: [(1, 1), (4, 1), (5, 1)],
      changes: [
        (0, .okay), (6, .alarm), (7, .okay), (11, .alarm), (12, .okay), (16, .alarm), (17, .okay),
      ],
      alarm: { $0.threshold = 3 }),
    Case(
      name: "too few for the threshold", events: [(1, 2), (30, 2)], changes: [(0, .okay)],
      alarm: { $0.threshold = 3 }),
    // 60 s periods, 2 out of 3, range 5. Events at minute 0 and 2: at 3 the points are X - X, both breach: ALARM.
    // At 4 to 5: still two in the range of five (minutes 0 to 4). At 6 only minute 2 is left: 1 < 2, not breaching.
    Case(
      name: "two out of three", events: [(0, 1), (2, 1)],
      changes: [(0, .okay), (3, .alarm), (6, .okay)],
      alarm: {
        $0.period = 60
        $0.evaluationPeriods = 3
        $0.datapointsToAlarm = 2
      }),
    // Missing data missing: 3 out of 3 over 60 s, one event at minute 0. At 1 `X`, at 2 `X -`: OK. At 3 `X - -`: the
    // oldest breaching point is as old as 3: ALARM, until it leaves the range of five at 6.
    Case(
      name: "the premature rule", events: [(0, 1)],
      changes: [(1, .okay), (3, .alarm), (6, .insufficientData)],
      alarm: {
        $0.period = 60
        $0.evaluationPeriods = 3
        $0.missingData = .missing
      }),
    Case(
      name: "missing", events: [(2, 1)], changes: [(3, .alarm), (18, .insufficientData)],
      alarm: { $0.missingData = .missing }),
    Case(
      name: "ignore never lets go", events: [(2, 1), (60, 1)], changes: [(3, .alarm)],
      alarm: { $0.missingData = .ignore }),
    Case(
      name: "breaching is in ALARM for lack of data", events: [(30, 1)], changes: [(0, .alarm)],
      alarm: { $0.missingData = .breaching }),
    // Fewer than 1: an event is good, and its absence breaches. OK from 3 to 17.
    Case(
      name: "a heartbeat", events: [(2, 1)], changes: [(0, .alarm), (3, .okay), (18, .alarm)],
      alarm: {
        $0.missingData = .breaching
        $0.comparison = .less
      }),
    // Hours: 3600 s, windows of wall clocks. Events at 00:02 and 01:50 after the hour, seen at 01:00 and 02:00, and
    // no look back: 02:00 still has one, 03:00 none.
    Case(
      name: "wall clock windows", events: [(2, 1), (110, 1)],
      changes: [(0, .okay), (60, .alarm), (180, .okay)], until: 300,
      alarm: {
        $0.period = 3600
        $0.window = .wallClock
      }),
    Case(
      name: "an average of ones never reaches two", events: [(2, 50)], changes: [(0, .okay)],
      alarm: {
        $0.statistic = .average
        $0.threshold = 2
      }),
    Case(
      name: "a count of samples", events: [(2, 5)],
      changes: [(0, .okay), (3, .alarm), (18, .okay)],
      alarm: {
        $0.statistic = .sampleCount
        $0.threshold = 5
      }),
    Case(name: "no events", events: [], changes: [(0, .okay)]),
  ]

  @Test(arguments: cases)
  func changes(test: Case) {
    let timeline = Self.timeline(test)
    #expect(
      timeline.transitions.map { "\(($0.time - Self.zero) / 60) \($0.to.rawValue)" }
        == test.changes.map { "\($0.minute) \($0.state.rawValue)" })
  }

  @Test("episodes and the time in ALARM")
  func episodes() {
    let timeline = Self.timeline(Case(name: "", events: [(2, 1), (18, 1)], changes: []))
    #expect(timeline.episodes.count == 2)
    #expect(timeline.secondsInAlarm == 30 * 60)
    let first = timeline.episodes[0]
    #expect(first.start == Self.zero + 180)
    // The five minutes before the evaluation that found it.
    #expect(first.since == Self.zero - 120)
    #expect(
      first.reason.hasPrefix(
        "Threshold Crossed: 1 out of the last 1 datapoint [1.0 (2026-03-01T07:58:00Z)] was greater "
          + "than or equal to the threshold (1.0) (minimum 1 datapoint for OK -> ALARM transition)")
    )
    let stuck = Self.timeline(
      Case(name: "", events: [(2, 1)], changes: [], alarm: { $0.missingData = .ignore }))
    #expect(stuck.episodes.map(\.end) == [nil])
    #expect(stuck.secondsInAlarm == 117 * 60)
  }

  @Test("periods below a minute are evaluated every ten seconds")
  func highResolution() {
    var alarm = AlarmDefinition()
    alarm.period = 20
    alarm.missingData = .notBreaching
    let series = MetricSeries.of([(Self.zero + 7, 1)], resolution: 1)
    let timeline = AlarmTimeline(alarm, over: series, from: Self.zero - 10, to: Self.zero + 120)
    // Seen at 10; out of three periods of 20 s at 70: 7 < 70 - 60.
    #expect(timeline.transitions.map { $0.time - Self.zero } == [0, 10, 70])
  }

  @Test("a long run is the same as many short ones, from the state before")
  func resumed() {
    var alarm = AlarmDefinition()
    alarm.evaluationPeriods = 3
    alarm.datapointsToAlarm = 2
    alarm.period = 60
    for treatment in MissingDataTreatment.allCases {
      alarm.missingData = treatment
      let minutes: [Int64] = [3, 4, 9, 11, 12, 13, 30, 31, 45, 47, 49, 51]
      let series = MetricSeries.of(minutes.map { (Self.zero + $0 * 60, 1) })
      let whole = AlarmTimeline(alarm, over: series, from: Self.zero, to: Self.zero + 6000)
      var state = AlarmState.insufficientData
      var parts: [AlarmTransition] = []
      for minute in Int64(0)..<100 {
        let part = AlarmTimeline(
          alarm, over: series, from: Self.zero + minute * 60, to: Self.zero + (minute + 1) * 60,
          state: state)
        state = part.state
        parts += part.transitions
      }
      #expect(parts == whole.transitions, "\(treatment)")
    }
  }

  @Test("times that are far apart cost nothing")
  func farApart() {
    let series = MetricSeries.of([(-62_135_596_800, 1), (253_402_300_740, 1)])
    var alarm = AlarmDefinition()
    alarm.missingData = .notBreaching
    let timeline = AlarmTimeline(alarm, over: series, from: -62_135_600_000, to: 253_402_310_000)
    #expect(timeline.episodes.count == 2)
  }
}
