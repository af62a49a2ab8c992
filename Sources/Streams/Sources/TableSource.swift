package import AWS
internal import Events

/// Events that a script has made as tables.
package struct TableSource: StreamSource {
  package let name = "the list of events"
  package let isAtHand = true
  private let json: [UInt8]

  /// - Parameter events: tables with members; anything else is taken for an empty event.
  package init(_ events: [Value]) {
    // In an envelope, so that every table counts as an event, whatever it has.
    var json = Array(#"{"Records":["#.utf8)
    for (number, event) in events.enumerated() {
      if number > 0 { json.append(UInt8(ascii: ",")) }
      if case .members(let members) = event { json.append(row: members) } else { json += "{}".utf8 }
    }
    json += "]}".utf8
    self.json = json
  }

  package func parts(_ request: SourceRequest) -> any SourceParts {
    KnownParts([EventSource(name: name, origin: .bytes(json))])
  }
}
