/// What an alarm would have done about past events.
package struct BacktestReport: Sendable {
  /// The id of the control; nil when a pattern was given without one.
  package var control: String?
  /// The metric filter's pattern, as it was written.
  package var pattern: String
  package var metricValue: Double
  /// What the filter publishes for minutes with other events only.
  package var defaultValue: Double?
  package var alarm: AlarmDefinition
  /// The id of the rule that says which events the alarm should catch; nil: none was asked.
  package var rule: String?
  /// Seconds from an event to its data point.
  package var delay: Int64
  package var input: Input
  package var timeline: AlarmTimeline
  /// The stretches in ALARM, in order.
  package var alarms: [Firing]
  package var missed: Missed
  package var noise: [NoiseCell]
  /// How many events are counted in each minute, ascending; for charts.
  package var minutes: [(time: Int64, events: Int)]
  /// What the reader should know.
  package var notes: [String]
  /// What could not be done, and where.
  package var problems: [(where: String, message: String)]

  /// What was read.
  package struct Input: Sendable {
    package var files = 0
    /// Every record.
    package var events = 0
    /// Records that the filter or the rule wants, and that were delivered before.
    package var duplicates = 0
    /// Records that the filter counts.
    package var counted = 0
    /// Records that the rule wants.
    package var expected = 0
    /// Records that the filter counts and the rule does not want.
    package var unexpected = 0
    /// Records without a time that can be read.
    package var undated = 0
    /// Records outside of the time that was asked for.
    package var outside = 0
    /// The first and the last event.
    package var first: Int64?
    package var last: Int64?
    package init() {}
  }

  /// A stretch in ALARM, and whose events set it off or happened during it.
  package struct Firing: Sendable {
    package var episode: AlarmTimeline.Episode
    package var events: Int
    package var actors: [Tally]
    package var sources: [Tally]
    package var names: [Tally]
    package var regions: [Tally]

    package init(
      episode: AlarmTimeline.Episode, events: Int, actors: [Tally], sources: [Tally],
      names: [Tally], regions: [Tally]
    ) {
      self.episode = episode
      self.events = events
      self.actors = actors
      self.sources = sources
      self.names = names
      self.regions = regions
    }
  }

  /// A text of the events, and in how many of them it is. Hostile text.
  package struct Tally: Hashable, Sendable {
    /// Nil: the events do not have it.
    package var text: String?
    package var count: Int

    package init(_ text: String?, _ count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// Events that the rule wants and about which nobody would have been told.
  package struct Missed: Sendable {
    /// Those that the filter does not count.
    package var byFilter = 0
    /// Those that the filter counts, but not enough of them for the alarm.
    package var byAlarm = 0
    /// Which terms of the filter fail, most frequent first.
    package var reasons: [Tally] = []
    /// In the order of time, at most `BacktestReport.mostListed`.
    package var events: [MissedEvent] = []
    package init() {}
    package var count: Int { byFilter + byAlarm }
  }

  /// One missed event. Hostile text.
  package struct MissedEvent: Sendable {
    package var time: Int64
    package var id: String?
    package var name: String?
    package var actor: String?
    package var source: String?
    package var region: String?
    /// Each term of the filter that fails, with what the event has there; empty when the filter counts it.
    package var terms: [(term: String, found: String?)]

    package init(
      time: Int64, id: String?, name: String?, actor: String?, source: String?, region: String?,
      terms: [(term: String, found: String?)]
    ) {
      self.time = time
      self.id = id
      self.name = name
      self.actor = actor
      self.source = source
      self.region = region
      self.terms = terms
    }
  }

  /// How the alarm would have been with another threshold and period.
  package struct NoiseCell: Sendable {
    package var threshold: Double
    package var period: Int
    /// Nil when AWS takes no such alarm.
    package var outcome: Outcome?
    /// Why there is none.
    package var refusal: String?

    package struct Outcome: Sendable {
      package var alarms: Int
      package var seconds: Int64
    }

    package init(threshold: Double, period: Int, outcome: Outcome?, refusal: String? = nil) {
      self.threshold = threshold
      self.period = period
      self.outcome = outcome
      self.refusal = refusal
    }
  }

  /// The most missed events that are listed, and the most different texts a firing names.
  package static let mostListed = 1000
  package static let mostTexts = 20

  package init(
    control: String?, pattern: String, metricValue: Double, defaultValue: Double?,
    alarm: AlarmDefinition, rule: String?, delay: Int64, input: Input, timeline: AlarmTimeline,
    alarms: [Firing], missed: Missed, noise: [NoiseCell], minutes: [(time: Int64, events: Int)],
    notes: [String], problems: [(where: String, message: String)]
  ) {
    self.control = control
    self.pattern = pattern
    self.metricValue = metricValue
    self.defaultValue = defaultValue
    self.alarm = alarm
    self.rule = rule
    self.delay = delay
    self.input = input
    self.timeline = timeline
    self.alarms = alarms
    self.missed = missed
    self.noise = noise
    self.minutes = minutes
    self.notes = notes
    self.problems = problems
  }
}

extension BacktestReport.NoiseCell.Outcome {
  package init(_ timeline: AlarmTimeline) {
    self.init(alarms: timeline.episodes.count, seconds: timeline.secondsInAlarm)
  }
}
