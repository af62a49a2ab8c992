internal import JSONScan

/// The fields that a scan notes for each record, and the slot each of them stands in.
///
/// Immutable, shared by all threads.
package final class FieldTable: @unchecked Sendable {
  /// For `js_open` and `js_extract`. Lives as long as the table.
  package let handle: OpaquePointer
  /// Values in a row.
  package let width: Int
  private let slots: [FieldPath: Slot]

  /// Where a field's value is, and the slots of the objects around it, outermost first: an array in one
  /// of them means that the field has to be looked for in its elements.
  package struct Slot: Sendable {
    /// The number of the field's value in a row.
    package var slot: Int
    /// The numbers of the objects around it, outermost first.
    package var around: [Int]
  }

  /// - Parameter fields: each, and each object around one, gets a slot.
  package init(_ fields: Set<FieldPath>) {
    let handle: OpaquePointer = js_fields_new()
    var nodes: [FieldPath: [Int32]] = [:]
    for field in fields.sorted(by: { $0.names.lexicographicallyPrecedes($1.names) }) {
      var chain: [Int32] = []
      for name in field.names {
        var name = name
        let parent = chain.last ?? 0
        chain.append(
          name.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) {
              js_fields_add(handle, parent, $0.baseAddress, $0.count)
            }
          })
      }
      nodes[field] = chain
    }
    js_fields_freeze(handle)
    width = js_fields_width(handle)
    self.handle = handle
    slots = nodes.mapValues { chain in
      let numbers = chain.map { Int(js_fields_slot(handle, $0)) }
      return Slot(slot: numbers.last ?? 0, around: Array(numbers.dropLast()))
    }
  }

  deinit { js_fields_free(handle) }

  /// - Precondition: the field was among those the table was made of.
  package func slot(of field: FieldPath) -> Slot { slots[field] ?? Slot(slot: 0, around: []) }
}
