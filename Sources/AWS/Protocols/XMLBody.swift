/// Writes values as XML, by their shapes. Source: Smithy, "AWS restXml protocol".
struct XMLBody {
  let model: ServiceModel
  private(set) var bytes: [UInt8] = []

  init(model: ServiceModel) { self.model = model }

  /// An element and what is in it.
  mutating func append(_ value: Value, _ place: Place, as name: String) throws(ParameterFault) {
    switch (value, place.shape.kind) {
    case (.members(let members), .structure): try structure(members, place, as: name)
    case (.members(let members), .map): try map(members, place, as: name)
    case (.list(let items), .list): try list(items, place, as: name)
    default:
      guard let text = ScalarText.text(value, place) else { return }
      open(name, place.xmlNamespace)
      try append(text: text)
      close(name)
    }
  }

  private mutating func structure(
    _ members: Members, _ place: Place, as name: String
  ) throws(ParameterFault) {
    let inside = members.compactMap { (name, value) -> (place: Place, value: Value)? in
      model.place(name, in: place.shape).map { ($0, value) }
    }
    open(name, place.xmlNamespace, isEnded: false)
    for (place, value) in inside where place.member.xmlAttribute {
      guard let text = ScalarText.text(value, place) else { continue }
      bytes.append(contentsOf: " \(place.wireName)=\"".utf8)
      do { try append(text: text) } catch { throw error.inside(place.member.name) }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    for (place, value) in inside where !place.member.xmlAttribute {
      do { try append(value, place, as: place.wireName) } catch {
        throw error.inside(place.member.name)
      }
    }
    close(name)
  }

  private mutating func list(
    _ items: [Value], _ place: Place, as name: String
  ) throws(ParameterFault) {
    guard let element = place.shape.element.map(model.place) else { return }
    let elementName = place.isFlattened ? name : element.locationName ?? "member"
    if !place.isFlattened { open(name, place.xmlNamespace) }
    for (index, item) in items.enumerated() {
      do { try append(item, element, as: elementName) } catch { throw error.inside(index: index) }
    }
    if !place.isFlattened { close(name) }
  }

  private mutating func map(
    _ members: Members, _ place: Place, as name: String
  ) throws(ParameterFault) {
    guard let key = place.shape.key.map(model.place), let value = place.shape.value.map(model.place)
    else { return }
    if !place.isFlattened { open(name, place.xmlNamespace) }
    let entry = place.isFlattened ? name : "entry"
    for (name, item) in members {
      open(entry, place.isFlattened ? place.xmlNamespace : nil)
      do {
        try append(.string(name), key, as: key.locationName ?? "key")
        try append(item, value, as: value.locationName ?? "value")
      } catch { throw error.inside(name) }
      close(entry)
    }
    if !place.isFlattened { close(name) }
  }

  // ---- text --------------------------------------------------------------------------------------
  private mutating func open(_ name: String, _ namespace: XMLNamespace?, isEnded: Bool = true) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    if let namespace {
      let prefix = namespace.prefix.map { $0.isEmpty ? "" : ":\($0)" } ?? ""
      bytes.append(contentsOf: " xmlns\(prefix)=\"".utf8)
      bytes.append(contentsOf: namespace.uri.utf8)
      bytes.append(UInt8(ascii: "\""))
    }
    if isEnded { bytes.append(UInt8(ascii: ">")) }
  }

  private mutating func close(_ name: String) { bytes.append(contentsOf: "</\(name)>".utf8) }

  /// Line ends are written as references, because XML's own would be made line feeds (XML 1.0, 2.11); other
  /// control characters cannot be written at all (2.2).
  private mutating func append(text: String) throws(ParameterFault) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028:
        bytes.append(contentsOf: "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
      case 0x00..<0x20, 0xFFFE, 0xFFFF:
        throw ParameterFault(
          "", "expected characters that XML can hold, found U+" + scalar.hexadecimal)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}

extension Unicode.Scalar {
  /// `001F`
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
