internal import Values

/// Values in headers.
enum HeaderText {
  /// Nil for what leaves the header away: an empty list.
  static func text(_ value: Value, _ place: Place, _ model: ServiceModel) -> String? {
    if place.member.jsonValue {
      var json: [UInt8] = []
      json.appendJSON(value)
      return Base64.encode(json)
    }
    guard case .list(let items) = value, let element = place.shape.element.map(model.place) else {
      return ScalarText.text(value, place, times: .rfc822)
    }
    if items.isEmpty { return nil }
    return items.compactMap { item in
      let text = ScalarText.text(item, element, times: .rfc822)
      return element.shape.kind == .string ? text.map(quoted) : text
    }.joined(separator: ",")
  }

  /// A text with a comma or a quote goes in quotes (RFC 9110, 5.6.4).
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    let escaped = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
    return "\"\(escaped)\""
  }

  /// Line ends would let a value add headers of its own.
  static func check(_ text: String, _ path: String) throws(ParameterFault) {
    for scalar in text.unicodeScalars
    where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F {
      throw ParameterFault(
        path, "expected a text that a header can hold, found U+" + scalar.hexadecimal)
    }
  }

  /// RFC 9110, 5.6.2.
  static func check(name: String, _ path: String) throws(ParameterFault) {
    let allowed = name.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "!#$%&'*+-.^_`|~".utf8.contains($0)
      }
    }
    guard allowed, !name.isEmpty else {
      throw ParameterFault(path, "expected a name that a header can have")
    }
  }
}
