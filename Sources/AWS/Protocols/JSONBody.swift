internal import Values

/// Writes values as JSON, by their shapes. Source: Smithy, "AWS JSON 1.1 protocol" and "AWS restJson1
/// protocol".
struct JSONBody {
  let model: ServiceModel

  func document(_ value: Value, _ place: Place) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, place, to: &bytes)
    return bytes
  }

  private func append(_ value: Value, _ place: Place, to bytes: inout [UInt8]) {
    if place.shape.traits.document { return bytes.appendJSON(value) }
    // JSON in a string; a string is such JSON already.
    if place.member.jsonValue, value.string == nil {
      var inner: [UInt8] = []
      inner.appendJSON(value)
      return bytes.appendJSON(String(decoding: inner, as: UTF8.self))
    }
    switch (value, place.shape.kind) {
    case (.members(let members), .structure): structure(members, place.shape, to: &bytes)
    case (.members(let members), .map): map(members, place.shape, to: &bytes)
    case (.list(let items), .list): list(items, place.shape, to: &bytes)
    case (.blob(let blob), _): bytes.appendJSON(Base64.encode(blob))
    case (.time(let time), _):
      let format = TimestampFormat(place, else: .unixTimestamp)
      if format == .unixTimestamp {
        bytes.append(contentsOf: format.text(time).utf8)
      } else {
        bytes.appendJSON(format.text(time))
      }
    default: bytes.appendJSON(value)
    }
  }

  private func structure(_ members: Members, _ shape: Shape, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for (name, value) in members {
      guard let place = model.place(name, in: shape) else { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.appendJSON(place.wireName)
      bytes.append(UInt8(ascii: ":"))
      append(value, place, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func map(_ members: Members, _ shape: Shape, to bytes: inout [UInt8]) {
    guard let place = shape.value.map(model.place) else { return }
    bytes.append(UInt8(ascii: "{"))
    for (index, (name, value)) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(name)
      bytes.append(UInt8(ascii: ":"))
      append(value, place, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func list(_ items: [Value], _ shape: Shape, to bytes: inout [UInt8]) {
    guard let place = shape.element.map(model.place) else { return }
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(item, place, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
