/// Reads XML by shapes. Elements that the model does not know are named (`Members.unknown`) and left out.
struct XMLResult {
  private let model: ServiceModel
  private var names: WireNames

  init(_ model: ServiceModel) {
    self.model = model
    names = WireNames(model) { place, model in
      // A flattened list's elements stand in its place, mostly under their own name when the list has none.
      guard place.isFlattened, place.locationName == nil,
        let name = place.shape.element.map(model.place)?.locationName
      else { return [place.wireName] }
      return [name, place.wireName]
    }
  }

  mutating func value(_ element: XMLElement, _ place: Place) throws(ResponseFault) -> Value {
    let value: Value
    switch place.shape.kind {
    case .structure: value = .members(try structure(element, place))
    case .list: value = try list(Array(element.children), place)
    case .map: value = try map(Array(element.children), place)
    default:
      guard !element.hasChildren else {
        throw ResponseFault(expected: place.shape.kind.inWords, found: "elements")
      }
      if IAMPolicies.isPolicy(place, in: model), let policy = IAMPolicies.decoded(element.text) {
        return policy
      }
      return try ScalarResult.value(element.text, place)
    }
    return place.isSensitive ? .secret(value) : value
  }

  // ---- containers --------------------------------------------------------------------------------
  /// The members of a structure that are in a body.
  mutating func structure(_ element: XMLElement, _ place: Place) throws(ResponseFault) -> Members {
    let table = names.table(place.member.target)
    let shapeMembers = place.shape.members
    var found = [[XMLElement]](repeating: [], count: shapeMembers.count)
    var unknown: [String] = []
    for child in element.children {
      if let index = table[child.name] {
        found[index].append(child)
      } else {
        unknown.append(child.name)
      }
    }
    var members = Members()
    members.unknown = unknown
    for index in shapeMembers.indices
    where !found[index].isEmpty || shapeMembers[index].xmlAttribute {
      let place = model.place(shapeMembers[index])
      do {
        if let value = try self.value(of: place, found[index], in: element) {
          members.append(place.member.name, value)
        }
      } catch { throw error.inside(place.member.name) }
    }
    if place.shape.traits.union {
      return try UnionResult.members(members, wire: element.children.map(\.name), table)
    }
    return members
  }

  /// A member's value from the elements of its name; nil when there is none.
  private mutating func value(
    of place: Place, _ elements: [XMLElement], in parent: XMLElement
  ) throws(ResponseFault) -> Value? {
    guard let first = elements.first else {
      guard place.member.xmlAttribute, let text = parent.attribute(place.wireName) else {
        return nil
      }
      return try ScalarResult.value(text, place)
    }
    guard place.isFlattened else { return try value(first, place) }
    let value: Value
    switch place.shape.kind {
    case .list: value = try list(elements, place)
    case .map: value = try map(elements, place)
    default: return try self.value(first, place)
    }
    return place.isSensitive ? .secret(value) : value
  }

  private mutating func list(
    _ elements: [XMLElement], _ place: Place
  ) throws(ResponseFault) -> Value {
    guard let item = place.shape.element.map(model.place) else { return .list([]) }
    var items: [Value] = []
    for element in elements {
      do { items.append(try value(element, item)) } catch {
        throw error.inside(index: items.count)
      }
    }
    return .list(items)
  }

  /// - Parameter entries: each holds a key and a value.
  private mutating func map(
    _ entries: [XMLElement], _ place: Place
  ) throws(ResponseFault) -> Value {
    guard let key = place.shape.key.map(model.place), let item = place.shape.value.map(model.place)
    else { return .members([:]) }
    let (keyName, itemName) = (key.locationName ?? "key", item.locationName ?? "value")
    var members = Members()
    for entry in entries {
      guard let name = entry.child(keyName)?.text else {
        throw ResponseFault(expected: "a <\(keyName)> in each entry", found: "an entry without")
      }
      guard let element = entry.child(itemName) else { continue }
      do { members.append(name, try value(element, item)) } catch { throw error.inside(name) }
    }
    return .members(members)
  }
}
