/// Writes values as the form of the query protocols. Source: Smithy, "AWS query protocol" and "AWS EC2 query
/// protocol".
struct QueryBody {
  let model: ServiceModel
  let isEC2: Bool
  private(set) var text = ""

  init(model: ServiceModel, isEC2: Bool) {
    self.model = model
    self.isEC2 = isEC2
  }

  mutating func append(_ name: String, _ value: String) {
    if !text.isEmpty { text += "&" }
    text += PercentEncoding.encode(name)
    text += "="
    text += PercentEncoding.encode(value)
  }

  /// - Parameter prefix: the field's name; "" for the whole input.
  mutating func append(_ value: Value, _ place: Place, as prefix: String) {
    switch (value, place.shape.kind) {
    case (.members(let members), .structure):
      for (name, value) in members {
        guard let member = model.place(name, in: place.shape) else { continue }
        append(
          value, member, as: prefix.isEmpty ? self.name(member) : "\(prefix).\(self.name(member))")
      }
    case (.members(let members), .map): map(members, place, as: prefix)
    case (.list(let items), .list): list(items, place, as: prefix)
    default:
      if let text = ScalarText.text(value, place) { append(prefix, text) }
    }
  }

  private func name(_ place: Place) -> String {
    guard isEC2 else { return place.wireName }
    return place.member.queryName ?? place.wireName.capitalizedFirst
  }

  private mutating func list(_ items: [Value], _ place: Place, as prefix: String) {
    guard let element = place.shape.element.map(model.place) else { return }
    var base = prefix
    if !isEC2 {
      // The query protocol tells an empty list from none; EC2's has no form for it.
      if items.isEmpty { return append(prefix, "") }
      if !place.isFlattened {
        base += ".\(element.locationName ?? "member")"
      } else if place.locationName == nil, let name = element.locationName {
        // The name of a flattened list's element stands in for a name that the list has not.
        let parent = prefix.lastIndex(of: ".").map { prefix[...$0] } ?? ""
        base = parent + name
      }
    }
    for (index, item) in items.enumerated() { append(item, element, as: "\(base).\(index + 1)") }
  }

  private mutating func map(_ members: Members, _ place: Place, as prefix: String) {
    guard let key = place.shape.key.map(model.place), let value = place.shape.value.map(model.place)
    else { return }
    let base = place.isFlattened ? prefix : "\(prefix).entry"
    let (keyName, valueName) = (key.locationName ?? "key", value.locationName ?? "value")
    for (index, (name, item)) in members.enumerated() {
      append("\(base).\(index + 1).\(keyName)", name)
      append(item, value, as: "\(base).\(index + 1).\(valueName)")
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
