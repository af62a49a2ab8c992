import Backtests
import Testing

/// CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data": every row of its tables, and what
/// its text says of others. `nil` retains the current state.
@Suite struct MissingDataTests {
  struct Row: CustomTestStringConvertible {
    var points: String
    var missing, ignore, breaching, notBreaching: AlarmState?
    var testDescription: String { points }

    init(
      _ points: String, _ missing: AlarmState?, _ ignore: AlarmState?, _ breaching: AlarmState?,
      _ notBreaching: AlarmState?
    ) {
      self.points = points
      self.missing = missing
      self.ignore = ignore
      self.breaching = breaching
      self.notBreaching = notBreaching
    }

    var expected: [(MissingDataTreatment, AlarmState?)] {
      [
        (.missing, missing), (.ignore, ignore), (.breaching, breaching),
        (.notBreaching, notBreaching),
      ]
    }
  }

  private func check(_ row: Row, _ m: Int, _ n: Int) {
    for (treatment, state) in row.expected {
      for before in AlarmState.allCases {
        let found = Points(row.points).state(.of(m, n, treatment), before: before)
        #expect(found == state ?? before, "\(row.points) \(treatment) from \(before)")
      }
    }
  }

  @Test(
    "3 out of 3, an evaluation range of 5: the first table",
    arguments: [
      Row("0 - X - X", .okay, .okay, .okay, .okay),
      Row("0 - - - -", .okay, .okay, .okay, .okay),
      Row("- - - - -", .insufficientData, nil, .alarm, .okay),
      Row("0 X X - X", .alarm, .alarm, .alarm, .alarm),
      Row("- - X - -", .alarm, nil, .alarm, .okay),
      // The text below it. It says only that the state is not ALARM; OK and the retained state are assumed.
      Row("- - - - X", .okay, nil, .alarm, .okay),
      Row("- - - X -", .okay, nil, .alarm, .okay),
      Row("- - - X 0", .okay, .okay, .okay, .okay),
      Row("- - X - 0", .okay, .okay, .okay, .okay),
      // Of an earlier edition of the page.
      Row("X - - - -", .alarm, nil, .alarm, .okay),
      Row("- - - - 0", .okay, .okay, .okay, .okay),
    ])
  func threeOutOfThree(row: Row) { check(row, 3, 3) }

  @Test(
    "2 out of 3, an evaluation range of 5: the second table",
    arguments: [
      Row("0 - X - X", .alarm, .alarm, .alarm, .alarm),
      Row("0 0 X 0 X", .alarm, .alarm, .alarm, .alarm),
      Row("0 - X - -", .okay, .okay, .alarm, .okay),
      Row("- - - - 0", .okay, .okay, .alarm, .okay),
      Row("- - - X -", .alarm, nil, .alarm, .okay),
      // Two real points breach: nothing has to be filled in to know.
      Row("- - X - X", .alarm, .alarm, .alarm, .alarm),
      Row("- - - - X", .okay, nil, .alarm, .okay),
    ])
  func twoOutOfThree(row: Row) { check(row, 2, 3) }

  @Test(
    "1 out of 1, an evaluation range of 3: the alarm of this control",
    arguments: [
      Row("- - X", .alarm, .alarm, .alarm, .alarm),
      Row("- - 0", .okay, .okay, .okay, .okay),
      Row("X 0 -", .okay, .okay, .okay, .okay),
      Row("- X -", .alarm, .alarm, .alarm, .alarm),
      Row("X - -", .alarm, .alarm, .alarm, .alarm),
      Row("- - -", .insufficientData, nil, .alarm, .okay),
      Row("X - - -", .insufficientData, nil, .alarm, .okay),
    ])
  func oneOutOfOne(row: Row) { check(row, 1, 1) }

  @Test("the row that stays OK goes to ALARM at the next evaluation, as the page says")
  func nextEvaluation() {
    let alarm = AlarmDefinition.of(3, 3, .breaching)
    let timeline = AlarmTimeline(
      alarm, over: Points("0 - - - -").series, from: Points.now - 60,
      to: Points.now + Points.period)
    #expect(timeline.transitions.map(\.to) == [.okay, .alarm])
  }

  @Test("an evaluation range without a look back sees the last periods only")
  func noLookBack() {
    var alarm = AlarmDefinition.of(1, 1, .notBreaching)
    alarm.evaluationRange = 1
    #expect(Points("X -").state(alarm, before: .alarm) == .okay)
    alarm.evaluationRange = 2
    #expect(Points("X -").state(alarm, before: .okay) == .alarm)
  }
}
