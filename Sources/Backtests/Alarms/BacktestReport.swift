/// What an alarm would have done about past events.
package struct BacktestReport: Sendable {
  /// The id of the control; nil when a pattern was given without one.
  package var control: String?
  /// The metric filter's pattern, as it was written.
  package var pattern: String
  /// What the filter publishes for an event that it counts.
  package var metricValue: Double
  /// What the filter publishes for minutes with other events only.
  package var defaultValue: Double?
  /// The alarm that was evaluated.
  package var alarm: AlarmDefinition
  /// The id of the rule that says which events the alarm should catch; nil: none was asked.
  package var rule: String?
  /// Seconds from an event to its data point.
  package var delay: Int64
  /// How much was read, and how much of it counts.
  package var input: Input
  /// The alarm's states from one evaluation before the first event until it has settled after the last.
  package var timeline: AlarmTimeline
  /// The stretches in ALARM, in order.
  package var alarms: [Firing]
  /// The events that the rule wants and that did not set off the alarm.
  package var missed: Missed
  /// How other thresholds and periods would have done; by period, then by threshold.
  package var noise: [NoiseCell]
  /// How many events are counted in each minute, ascending; for charts.
  package var minutes: [(time: Int64, events: Int)]
  /// What the reader should know.
  package var notes: [String]
  /// What could not be done, and where.
  package var problems: [(where: String, message: String)]

  /// What was read.
  package struct Input: Sendable {
    /// Files that were read.
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
    /// The time of the first event, in seconds since 1970; nil when none has a time.
    package var first: Int64?
    /// The time of the last event, in seconds since 1970.
    package var last: Int64?
    package init() {}
  }

  /// A stretch in ALARM, and whose events set it off or happened during it.
  package struct Firing: Sendable {
    /// When it was, and why.
    package var episode: AlarmTimeline.Episode
    /// How many counted events lie in it.
    package var events: Int
    /// Who made them, most frequent first; at most `mostTexts`, as in the other lists.
    package var actors: [Tally]
    /// Their source addresses.
    package var sources: [Tally]
    /// Their `eventName`s.
    package var names: [Tally]
    /// Their `awsRegion`s.
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
    /// How many events have it.
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
    /// All of them, listed or not.
    package var count: Int { byFilter + byAlarm }
  }

  /// One missed event. Hostile text.
  package struct MissedEvent: Sendable {
    /// Its `eventTime`, in seconds since 1970.
    package var time: Int64
    /// Its `eventID`; nil, as for the members below, when the event has none.
    package var id: String?
    /// Its `eventName`.
    package var name: String?
    /// Who made it, as `EventFields.actor` says: an ARN, or the next best of its identity.
    package var actor: String?
    /// Its `sourceIPAddress`.
    package var source: String?
    /// Its `awsRegion`.
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
    /// The threshold of the cell, in place of the alarm's.
    package var threshold: Double
    /// The period of the cell in seconds, in place of the alarm's.
    package var period: Int
    /// Nil when AWS takes no such alarm.
    package var outcome: Outcome?
    /// Why there is none.
    package var refusal: String?

    /// What such an alarm would have done.
    package struct Outcome: Sendable {
      /// How often it would have gone to ALARM.
      package var alarms: Int
      /// How long it would have been in ALARM altogether.
      package var seconds: Int64
    }

    package init(threshold: Double, period: Int, outcome: Outcome?, refusal: String? = nil) {
      self.threshold = threshold
      self.period = period
      self.outcome = outcome
      self.refusal = refusal
    }
  }

  /// The most missed events that are listed.
  package static let mostListed = 1000
  /// The most different texts that a firing names, of each kind.
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
  /// Counts the stretches in ALARM of a timeline.
  package init(_ timeline: AlarmTimeline) {
    self.init(alarms: timeline.episodes.count, seconds: timeline.secondsInAlarm)
  }
}
