package import AWS
internal import Events
package import Values

/// What is asked of Event history besides what stages ask.
package struct HistoryOptions: Sendable {
  /// Attributes that LookupEvents can look up. Source: CloudTrail API Reference, LookupAttribute.
  package static let attributes = [
    "EventId", "EventName", "ReadOnly", "Username", "ResourceType", "ResourceName", "EventSource",
    "AccessKeyId",
  ]

  /// The regions to look in; none: the client's own.
  package var regions: [String] = []
  /// The earliest time; nil: as far back as Event history goes, 90 days.
  package var since: Timestamp?
  /// The first time that is not wanted any more; nil: now.
  package var until: Timestamp?
  /// What is looked up, one of `attributes` and its value: LookupEvents takes one alone.
  package var attribute: (key: String, value: String)?
  /// Profile and role.
  package var choices = ClientChoices()

  /// Whether only the account of the run is asked: no profile and no role can be set.
  package var isConfined = false

  package init() {}

  /// Sets one by its name: `region`, `since`, `before`, `days`, `profile`, `role` or an attribute's.
  package mutating func set(
    _ name: String, _ text: String, now: Timestamp
  ) throws(HistoryOptionFault) {
    switch name {
    case "region": regions += text.split(separator: ",").map(String.init)
    case "since": since = try time(name, text, now)
    // Lua has a word "until", so that it is no name in a table.
    case "before", "until": until = try time(name, text, now)
    case "days":
      guard let days = Int64(text), (1...90).contains(days) else {
        throw HistoryOptionFault("days: expected 1 to 90, found \"\(text)\"")
      }
      since = now + -86400 * days
    case "profile" where isConfined, "role" where isConfined:
      throw HistoryOptionFault("\(name): a plan reads the history of its run's account alone")
    case "profile": choices.profile = text
    case "role": choices.role = text
    case let name where Self.attributes.contains(name):
      guard attribute == nil else {
        throw HistoryOptionFault(
          "Event history looks up one attribute, found \(attribute?.key ?? "") and \(name)")
      }
      guard !text.isEmpty else { throw HistoryOptionFault("\(name): the value is empty") }
      attribute = (name, text)
    default:
      let names = ["region", "since", "before", "days", "profile", "role"] + Self.attributes
      let hint = NearestName.hint(for: name, in: names)
      throw HistoryOptionFault("Event history has no option \"\(name)\"\(hint)")
    }
  }

  private func time(
    _ name: String, _ text: String, _ now: Timestamp
  ) throws(HistoryOptionFault) -> Timestamp {
    do throws(TimeFault) {
      return try Timestamp(argument: text, now: now)
    } catch {
      throw HistoryOptionFault("\(name): \(error.message)")
    }
  }
}

/// Why an option is none.
package struct HistoryOptionFault: Error {
  /// Begins with the option's name where it is about its value.
  package let message: String
  init(_ message: String) { self.message = message }
}
