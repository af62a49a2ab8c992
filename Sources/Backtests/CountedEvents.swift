internal import Synchronization

/// What all threads of a backtest gather: counts for each minute, and not the events themselves.
///
/// Matches are rare, so that one lock for all threads costs nothing. The result does not depend on their order:
/// equal events are equal in everything that is kept.
final class CountedEvents: Sendable {
  /// One minute's events that agree in what is reported.
  struct Key: Hashable, Sendable {
    var minute: Int64
    var actor, source, name, region: Int32
    /// Whether the rule wants them.
    var isExpected: Bool
  }

  /// A record as it arrives.
  struct Arrival {
    var identity: [UInt8]
    var time: Int64
    /// Of the data point.
    var minute: Int64
    var actor, source, name, region: String?
    var isCounted: Bool
    var isExpected: Bool
    var id: String?
    /// Asked for if the event is missed by the filter.
    var terms: () -> [(term: String, found: String?)]
  }

  /// What was gathered.
  struct Content: Sendable {
    var counts: [Key: Int] = [:]
    var texts = TextPool()
    var missed = MissedEvents()
    var duplicates = 0
    var counted = 0
    var expected = 0
    var unexpected = 0
    fileprivate var seen: Set<Identity> = []
  }

  /// Half of the SHA-256: no two events of a run have the same by chance.
  fileprivate struct Identity: Hashable {
    var first, second: UInt64

    init(_ digest: [UInt8]) {
      func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
      first = word(digest[0..<8])
      second = word(digest[8..<16])
    }
  }

  private let content = Mutex(Content())

  func add(_ event: Arrival) {
    content.withLock { content in
      guard content.seen.insert(Identity(event.identity)).inserted else {
        content.duplicates += 1
        return
      }
      if event.isExpected { content.expected += 1 }
      guard event.isCounted else {
        content.missed.add(
          BacktestReport.MissedEvent(
            time: event.time, id: event.id, name: event.name, actor: event.actor,
            source: event.source, region: event.region, terms: event.terms()))
        return
      }
      content.counted += 1
      if !event.isExpected { content.unexpected += 1 }
      let key = Key(
        minute: event.minute, actor: content.texts.number(of: event.actor),
        source: content.texts.number(of: event.source), name: content.texts.number(of: event.name),
        region: content.texts.number(of: event.region), isExpected: event.isExpected)
      content.counts[key, default: 0] += 1
    }
  }

  /// Ends the gathering.
  func finish() -> Content {
    content.withLock { content in
      defer { content = Content() }
      return content
    }
  }
}

/// Texts by number: most events repeat a few. Bounded, whatever events contain.
struct TextPool: Sendable {
  private static let most = 100_000
  private static let longest = 200
  static let other = "(others)"

  private var numbers: [String: Int32] = [:]
  private var texts: [String] = []

  /// 0 stands for no text.
  mutating func number(of text: String?) -> Int32 {
    guard var text else { return 0 }
    if text.utf8.count > Self.longest { text = String(text.prefix(Self.longest)) + "…" }
    if let known = numbers[text] { return known }
    if texts.count >= Self.most {
      guard text != Self.other else { return add(text) }
      return number(of: Self.other)
    }
    return add(text)
  }

  private mutating func add(_ text: String) -> Int32 {
    texts.append(text)
    numbers[text] = Int32(texts.count)
    return Int32(texts.count)
  }

  func text(_ number: Int32) -> String? { number == 0 ? nil : texts[Int(number) - 1] }
}

/// The events that the filter does not count: all are counted, the earliest kept.
struct MissedEvents: Sendable {
  private static let mostReasons = 1000
  private(set) var count = 0
  private var reasons: [String: Int] = [:]
  private var kept: [BacktestReport.MissedEvent] = []

  mutating func add(_ event: BacktestReport.MissedEvent) {
    count += 1
    let reason = event.terms.map(\.term).joined(separator: "; ")
    let known = reasons[reason] != nil || reasons.count < Self.mostReasons
    reasons[known ? reason : TextPool.other, default: 0] += 1
    kept.append(event)
    if kept.count >= 2 * BacktestReport.mostListed { kept = earliest }
  }

  var earliest: [BacktestReport.MissedEvent] {
    Array(kept.sorted(by: Self.precedes).prefix(BacktestReport.mostListed))
  }

  var tallies: [BacktestReport.Tally] {
    reasons.map { BacktestReport.Tally($0.key, $0.value) }.sorted(by: BacktestReport.Tally.precedes)
  }

  static func precedes(_ a: BacktestReport.MissedEvent, _ b: BacktestReport.MissedEvent) -> Bool {
    if a.time != b.time { return a.time < b.time }
    return (a.id ?? "", a.name ?? "", a.actor ?? "", a.source ?? "")
      < (b.id ?? "", b.name ?? "", b.actor ?? "", b.source ?? "")
  }
}

extension BacktestReport.Tally {
  /// Most first, then by text.
  static func precedes(_ a: BacktestReport.Tally, _ b: BacktestReport.Tally) -> Bool {
    a.count != b.count ? a.count > b.count : (a.text ?? "") < (b.text ?? "")
  }
}
