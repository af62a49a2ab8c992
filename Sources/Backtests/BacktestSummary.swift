internal import Events
internal import Predicates

/// Makes a report of what the workers gathered.
struct BacktestSummary {
  private let settings: BacktestSettings
  private let sources: [EventSource]
  private let results: [BacktestWorker.Result]
  private let content: CountedEvents.Content
  /// The counted events of each minute.
  private let perMinute: [Int64: Int]
  private let series: MetricSeries
  private let counts: [(key: CountedEvents.Key, count: Int)]
  private let first: Int64?
  private let last: Int64?

  init(
    _ settings: BacktestSettings, _ sources: [EventSource], _ results: [BacktestWorker.Result],
    _ content: CountedEvents.Content
  ) {
    self.settings = settings
    self.sources = sources
    self.results = results
    self.content = content
    first = results.compactMap(\.first).min()
    last = results.compactMap(\.last).max()
    var perMinute: [Int64: Int] = [:]
    for (key, count) in content.counts { perMinute[key.minute, default: 0] += count }
    self.perMinute = perMinute
    counts = content.counts.map { ($0.key, $0.value) }.sorted { $0.key.minute < $1.key.minute }
    var samples = perMinute.map { minute, count in
      (time: minute, samples: MetricAggregate(settings.metricValue, count: Double(count)))
    }
    if let value = settings.defaultValue {
      let quiet = results.reduce(into: Set<Int64>()) { $0.formUnion($1.minutes) }
        .subtracting(perMinute.keys)
      samples += quiet.map { ($0, MetricAggregate(value)) }
    }
    series = MetricSeries(samples)
  }

  func report(after earlier: [(where: String, message: String)]) -> BacktestReport {
    let timeline = timeline(of: settings.alarm)
    let episodes = timeline.episodes
    var input = BacktestReport.Input()
    input.files = results.reduce(0) { $0 + $1.files }
    input.events = results.reduce(0) { $0 + $1.events }
    input.undated = results.reduce(0) { $0 + $1.undated }
    input.outside = results.reduce(0) { $0 + $1.outside }
    input.duplicates = content.duplicates
    input.counted = content.counted
    input.expected = settings.expected == nil ? 0 : content.expected
    input.unexpected = settings.expected == nil ? 0 : content.unexpected
    input.first = first
    input.last = last
    return BacktestReport(
      control: settings.control, pattern: settings.pattern.text, metricValue: settings.metricValue,
      defaultValue: settings.defaultValue, alarm: settings.alarm, rule: settings.expected?.rule,
      delay: settings.delay, input: input, timeline: timeline, alarms: episodes.map(firing),
      missed: settings.expected == nil ? BacktestReport.Missed() : missed(episodes), noise: noise,
      minutes: perMinute.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      notes: notes(repeated: repeated(episodes)),
      problems: earlier + problems)
  }

  /// How many times the alarm went off for data points that had set it off before.
  private func repeated(_ episodes: [AlarmTimeline.Episode]) -> Int {
    zip(episodes, episodes.dropFirst()).count { before, again in
      again.since + Int64(settings.alarm.period) <= before.start
    }
  }

  /// From the first event, until the alarm has had time to settle after the last one. Without events, nothing.
  private func timeline(of alarm: AlarmDefinition) -> AlarmTimeline {
    guard let first, let last else { return AlarmTimeline(alarm, over: series, from: 0, to: 0) }
    let interval = alarm.interval
    func floored(_ time: Int64) -> Int64 { time - (time % interval + interval) % interval }
    // One evaluation comes before the first event: the state that the alarm had.
    let start = floored(first + settings.delay) - interval
    let end = floored(last + settings.delay) + interval + alarm.reach
    return AlarmTimeline(alarm, over: series, from: start, to: end)
  }

  private var noise: [BacktestReport.NoiseCell] {
    BacktestSettings.periods.flatMap { period in
      BacktestSettings.thresholds.map { threshold in
        var alarm = settings.alarm
        alarm.period = period
        alarm.threshold = threshold
        do throws(AlarmFault) {
          try alarm.validate()
        } catch {
          return BacktestReport.NoiseCell(
            threshold: threshold, period: period, outcome: nil,
            refusal: "\(error.member): \(error.message)")
        }
        return BacktestReport.NoiseCell(
          threshold: threshold, period: period,
          outcome: BacktestReport.NoiseCell.Outcome(timeline(of: alarm)))
      }
    }
  }

  // ---- who and why -----------------------------------------------------------------------------
  /// The counts of the minutes from `start` to before `end`.
  private func counts(from start: Int64, to end: Int64) -> ArraySlice<
    (key: CountedEvents.Key, count: Int)
  > {
    func place(_ time: Int64) -> Int {
      var (low, high) = (0, counts.count)
      while low < high {
        let middle = (low + high) / 2
        if counts[middle].key.minute < time { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return counts[place(start)..<max(place(start), place(end))]
  }

  private func firing(_ episode: AlarmTimeline.Episode) -> BacktestReport.Firing {
    let found = counts(from: episode.since, to: episode.end ?? .max)
    func tallies(_ part: (CountedEvents.Key) -> Int32) -> [BacktestReport.Tally] {
      var sums: [Int32: Int] = [:]
      for (key, count) in found { sums[part(key), default: 0] += count }
      let all = sums.map { BacktestReport.Tally(content.texts.text($0.key), $0.value) }
      return Array(
        all.sorted(by: BacktestReport.Tally.precedes).prefix(BacktestReport.mostTexts))
    }
    return BacktestReport.Firing(
      episode: episode, events: found.reduce(0) { $0 + $1.count }, actors: tallies(\.actor),
      sources: tallies(\.source), names: tallies(\.name), regions: tallies(\.region))
  }

  private func missed(_ episodes: [AlarmTimeline.Episode]) -> BacktestReport.Missed {
    var missed = BacktestReport.Missed()
    missed.byFilter = content.missed.count
    missed.reasons = content.missed.tallies
    var events = content.missed.earliest
    var place = episodes.startIndex
    for (key, count) in counts where key.isExpected {
      // Episodes and minutes are both in order.
      while place < episodes.endIndex, let end = episodes[place].end, end <= key.minute {
        place += 1
      }
      if place < episodes.endIndex, episodes[place].since <= key.minute { continue }
      missed.byAlarm += count
      for _ in 0..<min(count, BacktestReport.mostListed) {
        events.append(
          BacktestReport.MissedEvent(
            time: key.minute - settings.delay, id: nil, name: content.texts.text(key.name),
            actor: content.texts.text(key.actor), source: content.texts.text(key.source),
            region: content.texts.text(key.region), terms: []))
      }
      if events.count > 4 * BacktestReport.mostListed { events = Self.earliest(events) }
    }
    missed.events = Self.earliest(events)
    return missed
  }

  private static func earliest(
    _ events: [BacktestReport.MissedEvent]
  ) -> [BacktestReport.MissedEvent] {
    Array(events.sorted(by: MissedEvents.precedes).prefix(BacktestReport.mostListed))
  }

  // ---- what to know ----------------------------------------------------------------------------
  private func notes(repeated: Int) -> [String] {
    var notes: [String] = []
    if repeated > 0 {
      notes.append(
        "\(repeated) of the alarms see data points again that set off the one before: CloudWatch looks back "
          + "over \(settings.alarm.range) periods for data, in windows that slide.")
    }
    notes.append(
      settings.delay == 0
        ? "Times are the events' own, without delivery delay."
        : "Data points are \(settings.delay) s later than the events, as asked.")
    if settings.alarm.period < 60 {
      notes.append(
        "The period is below a minute, and a metric filter's data is by the minute: each is seen as a whole "
          + "in the first \(settings.alarm.period) s.")
    }
    if settings.alarm.threshold != settings.alarm.threshold.rounded(), settings.metricValue == 1 {
      notes.append("The threshold has a fraction, and events are counted by 1.")
    }
    let undated = results.reduce(0) { $0 + $1.undated }
    if undated > 0 {
      notes.append("\(undated) event\(undated == 1 ? " has" : "s have") no time that can be read.")
    }
    for (source, count) in results.flatMap(\.foreign).sorted(by: { $0.source < $1.source }) {
      notes.append(
        "\(sources[source].name): skipped \(count) JSON values that are not CloudTrail events."
      )
    }
    return notes
  }

  private var problems: [(where: String, message: String)] {
    var problems = results.flatMap(\.problems).enumerated()
      .sorted { ($0.element.source, $0.offset) < ($1.element.source, $1.offset) }
      .map { (where: $0.element.problem.name, message: $0.element.problem.message) }
    if results.contains(where: \.hasTooManyMinutes) {
      problems.append(
        (
          "the default value",
          "the events are in more minutes than are kept; some have no default value"
        ))
    }
    return problems
  }
}
