/// The names of structures' members on the wire, looked up once a shape.
struct WireNames {
  private let model: ServiceModel
  private let names: @Sendable (Place, ServiceModel) -> [String]
  private var tables: [Int: [String: Int]] = [:]

  /// - Parameter names: those of a member at its place, the likeliest first.
  init(_ model: ServiceModel, names: @escaping @Sendable (Place, ServiceModel) -> [String]) {
    self.model = model
    self.names = names
  }

  /// Indexes into the structure's members by their names on the wire.
  mutating func table(_ target: Int) -> [String: Int] {
    if let table = tables[target] { return table }
    var table: [String: Int] = [:]
    for (index, member) in model.shapes[target].members.enumerated() {
      let place = model.place(member)
      guard let name = names(place, model).first else { continue }
      // One that is elsewhere may have the same name.
      if table[name] == nil || !place.isOutsideBody { table[name] = index }
    }
    for (index, member) in model.shapes[target].members.enumerated() {
      for name in names(model.place(member), model).dropFirst() where table[name] == nil {
        table[name] = index
      }
    }
    tables[target] = table
    return table
  }
}
