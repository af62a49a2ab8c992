/// What a rule reports about one event.
///
/// Everything but `rule`, `title`, `severity` and `tags` is copied from the event or made from it,
/// so it is hostile text: reports escape it, and so must any other reader.
package struct Finding: Sendable, Hashable {
  /// The stable id: the same event and rule give the same id in every run.
  package var id: String

  /// The id of the rule, for example `root-usage`.
  package var rule: String

  /// The rule's title, for example `The root user was used`.
  package var title: String

  /// How much this finding matters, by the rule or by its `severity_for`.
  package var severity: Severity

  /// One sentence about this event, by the rule's `message`.
  package var message: String

  /// The event's `eventTime`, as written there: ISO 8601 in UTC, `2026-03-01T08:12:01Z`.
  package var time: String?

  /// The account that the event happened in: `recipientAccountId`, 12 digits.
  package var account: String?

  /// The event's `awsRegion`.
  package var region: String?

  /// The event's `eventName`, for example `ConsoleLogin`.
  package var eventName: String?

  /// The event's `eventID`.
  package var eventID: String?

  /// Who did it: an ARN, a user name or the name of a service.
  package var actor: String?

  /// The event's `sourceIPAddress`: an address, or the name of an AWS service.
  package var sourceIP: String?

  /// The rule's tags, in the rule's order.
  package var tags: [String]

  /// The record: one valid, minified JSON object in UTF-8. Empty when there is none.
  package var event: [UInt8]

  /// Makes a finding; what an event does not say stays `nil`.
  package init(
    id: String, rule: String, title: String, severity: Severity, message: String,
    time: String? = nil, account: String? = nil, region: String? = nil, eventName: String? = nil,
    eventID: String? = nil, actor: String? = nil, sourceIP: String? = nil, tags: [String] = [],
    event: [UInt8] = []
  ) {
    self.id = id
    self.rule = rule
    self.title = title
    self.severity = severity
    self.message = message
    self.time = time
    self.account = account
    self.region = region
    self.eventName = eventName
    self.eventID = eventID
    self.actor = actor
    self.sourceIP = sourceIP
    self.tags = tags
    self.event = event
  }
}
