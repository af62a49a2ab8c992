internal import CCrypto
internal import Events
internal import Findings
internal import JSONScan
internal import Predicates
internal import Timestamps

/// Makes findings from records: copies what reports show, and gives them stable ids.
struct FindingMaker {
  private var canonical = CanonicalJSON()

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
      id: "\(eventID ?? "-")#\(rule.id)#\(Self.hex(identity.prefix(6)))", rule: rule.id,
      title: rule.title,
      severity: severity, message: message, time: time,
      account: text(Path.account) ?? text(FieldPath(["userIdentity", "accountId"])),
      region: text(Path.region), eventName: text(Path.name), eventID: eventID,
      actor: Self.actor(record.index, view), sourceIP: text(Path.source), tags: rule.tags,
      event: event)
    return .success(
      LocatedFinding(
        finding: finding, identity: identity,
        moment: time.flatMap { Timestamp(iso8601: $0)?.nanosecondsSince1970 }))
  }

  /// Who did it, as precisely as the record says.
  private static func actor(_ record: UInt32, _ view: js_view) -> String? {
    for name in ["arn", "userName", "invokedBy", "principalId", "accountId", "type"] {
      if let text = EventFields.text(FieldPath(["userIdentity", name]), of: record, in: view),
        !text.isEmpty
      {
        return text
      }
    }
    return nil
  }

  private static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
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

/// The content of a record in a form that does not depend on the order of members, spaces or escapes.
private struct CanonicalJSON {
  private var bytes: [UInt8] = []
  private var scratch = TextScratch()

  mutating func digest(_ record: UInt32, in view: js_view) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    append(js_value_at(view, record), view)
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    return digest
  }

  // Lengths and kinds are written before texts, so that different values never give the same bytes.
  private mutating func append(_ value: js_value, _ view: js_view) {
    bytes.append(value.kind)
    if value.isObject {
      var members: [(key: [UInt8], value: js_value)] = []
      each(value, view) { key, member in
        members.append((Array((key.string(in: view) ?? "").utf8), member))
      }
      members.sort { $0.key.lexicographicallyPrecedes($1.key) }
      append(count: members.count)
      for member in members {
        append(count: member.key.count)
        bytes += member.key
        append(member.value, view)
      }
    } else if value.isArray {
      var elements: [js_value] = []
      each(value, view) { _, element in elements.append(element) }
      append(count: elements.count)
      for element in elements { append(element, view) }
    } else if value.isString {
      let text = scratch.withText(of: value, in: view) { $0.map(Array.init) } ?? []
      append(count: text.count)
      bytes += text
    } else {
      append(count: Int(value.length))
      bytes += value.raw(in: view)
    }
  }

  private mutating func append(count: Int) {
    withUnsafeBytes(of: UInt32(count)) { bytes += $0 }
  }

  private func each(_ container: js_value, _ view: js_view, _ body: (js_value, js_value) -> Void) {
    var position: UInt32 = 0
    var key = js_value()
    var value = js_value()
    while js_each(view, container.index, &position, &key, &value) { body(key, value) }
  }
}
