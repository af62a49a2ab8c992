internal import Values
internal import Events
internal import JSONScan
internal import Predicates

/// Makes findings from records: copies what reports show, and gives them stable ids.
struct FindingMaker {
  private var canonical = RecordDigest()

  private enum Path {
    static let id = FieldPath(["eventID"])
    static let time = FieldPath(["eventTime"])
    static let account = FieldPath(["recipientAccountId"])
    static let region = FieldPath(["awsRegion"])
    static let name = FieldPath(["eventName"])
    static let source = FieldPath(["sourceIPAddress"])
  }

  /// A finding with its place in the order, or nil with the offset of a fault in the record's strings.
  mutating func make(
    _ rule: Rule, _ severity: Severity, _ message: String, _ record: js_record, in view: js_view
  ) -> Result<LocatedFinding, EventFields.RecordFault> {
    let event: [UInt8]
    switch EventFields.minified(record, in: view) {
    case .success(let bytes): event = bytes
    case .failure(let fault): return .failure(fault)
    }
    func text(_ path: FieldPath) -> String? { EventFields.text(path, of: record.index, in: view) }
    let identity = canonical.digest(record.index, in: view)
    let eventID = text(Path.id)
    let time = text(Path.time)
    let finding = Finding(
      id: "\(eventID ?? "-")#\(rule.id)#\(identity.prefix(6).hex)", rule: rule.id,
      title: rule.title,
      severity: severity, message: message, time: time,
      account: text(Path.account) ?? text(FieldPath(["userIdentity", "accountId"])),
      region: text(Path.region), eventName: text(Path.name), eventID: eventID,
      actor: EventFields.actor(of: record.index, in: view), sourceIP: text(Path.source),
      tags: rule.tags,
      event: event)
    return .success(
      LocatedFinding(
        finding: finding, identity: identity,
        moment: time.flatMap { Timestamp(iso8601: $0)?.nanosecondsSince1970 }))
  }
}

/// A finding, what it is the same as, and where it was found.
struct LocatedFinding {
  var finding: Finding
  /// SHA-256 of the event's content, whatever the order of its members.
  var identity: [UInt8]
  /// Since 1970; nil when the event's time cannot be read.
  var moment: Int64?
  var position = EventPosition(source: 0, number: 0)

  /// Event time, then the event's id, then the rule; then what makes the order total.
  static func precedes(_ a: LocatedFinding, _ b: LocatedFinding) -> Bool {
    let (x, y) = (a.moment ?? .max, b.moment ?? .max)
    if x != y { return x < y }
    let texts = [
      (a.finding.time, b.finding.time), (a.finding.eventID, b.finding.eventID),
      (a.finding.rule, b.finding.rule), (a.finding.id, b.finding.id),
    ]
    for (x, y) in texts {
      let (x, y) = (ExactText(x ?? ""), ExactText(y ?? ""))
      if x != y { return x < y }
    }
    return a.position < b.position
  }
}

/// An event's place in a run: the number of its source, and its own in there.
struct EventPosition: Comparable, Sendable {
  var source: Int
  var number: Int

  static func < (a: EventPosition, b: EventPosition) -> Bool {
    (a.source, a.number) < (b.source, b.number)
  }
}
