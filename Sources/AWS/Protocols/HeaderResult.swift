internal import Values

/// Reads what a REST answer says outside of its body.
struct HeaderResult {
  let model: ServiceModel

  func members(_ shape: Shape, _ response: HTTPResponse) throws(ResponseFault) -> Members {
    var members = Members()
    for member in shape.members {
      let place = model.place(member)
      do {
        if let value = try value(place, response) { members.append(member.name, value) }
      } catch { throw error.inside(member.name) }
    }
    return members
  }

  private func value(_ place: Place, _ response: HTTPResponse) throws(ResponseFault) -> Value? {
    switch place.location {
    case .statusCode: return .integer(Int64(response.status))
    case .headers: return prefixed(place, response.headers)
    case .header:
      guard let text = response.headers[place.wireName] else { return nil }
      return try header(text, place)
    case .uri, .querystring, nil: return nil
    }
  }

  private func prefixed(_ place: Place, _ headers: HTTPHeaders) -> Value? {
    let prefix = (place.locationName ?? "").lowercased()
    var members = Members()
    for (name, value) in headers where name.lowercased().hasPrefix(prefix) {
      members[String(name.dropFirst(prefix.count))] = .string(value)
    }
    return place.isSensitive ? .secret(.members(members)) : .members(members)
  }

  private func header(_ text: String, _ place: Place) throws(ResponseFault) -> Value? {
    if place.member.jsonValue {
      guard let bytes = Base64.decode(text), let document = try JSONResult.document(bytes) else {
        throw ResponseFault(expected: "JSON in base64", found: "something else")
      }
      return Value(document.root)
    }
    guard let element = place.shape.element.map(model.place), place.shape.kind == .list else {
      if text.isEmpty && place.shape.kind != .string { return nil }
      // S3 hands out whatever `Expires` its clients had set.
      if place.wireName == "Expires" { return try? ScalarResult.value(text, place) }
      return try ScalarResult.value(text, place)
    }
    var items: [Value] = []
    for item in Self.items(of: text, areTimes: element.shape.kind == .timestamp) {
      items.append(try ScalarResult.value(item, element))
    }
    return .list(items)
  }

  /// The items of a list in a header: separated by commas outside of quotes. The dates of HTTP have a comma
  /// of their own, behind the weekday.
  static func items(of text: String, areTimes: Bool) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        item.unicodeScalars.append(character)
        isEscaped = false
      } else if isQuoted && character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted, !(areTimes && isWeekday(item)) {
        items.append(trimmed(item))
        item = ""
      } else {
        item.unicodeScalars.append(character)
      }
    }
    items.append(trimmed(item))
    return items == [""] ? [] : items
  }

  private static func isWeekday(_ text: String) -> Bool {
    let word = trimmed(text)
    return word.utf8.count == 3
      && word.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
