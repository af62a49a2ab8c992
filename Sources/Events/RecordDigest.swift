internal import Values
package import JSONScan
internal import Predicates

/// The content of a record in a form that does not depend on the order of members, spaces or escapes.
package struct RecordDigest {
  private var bytes: [UInt8] = []
  private var scratch = TextScratch()

  package init() {}

  /// SHA-256 of it: two deliveries of one event have the same.
  package mutating func digest(_ record: UInt32, in view: js_view) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    append(js_value_at(view, record), view)
    return Digest.sha256(bytes)
  }

  // Lengths and kinds are written before texts, so that different values never give the same bytes.
  private mutating func append(_ value: js_value, _ view: js_view) {
    bytes.append(value.kind)
    if value.isObject {
      var members: [(key: [UInt8], value: js_value)] = []
      each(value, view) { key, member in
        members.append((Array((key.string(in: view) ?? "").utf8), member))
      }
      members.sort { $0.key.lexicographicallyPrecedes($1.key) }
      append(count: members.count)
      for member in members {
        append(count: member.key.count)
        bytes += member.key
        append(member.value, view)
      }
    } else if value.isArray {
      var elements: [js_value] = []
      each(value, view) { _, element in elements.append(element) }
      append(count: elements.count)
      for element in elements { append(element, view) }
    } else if value.isString {
      let text = scratch.withText(of: value, in: view) { $0.map(Array.init) } ?? []
      append(count: text.count)
      bytes += text
    } else {
      append(count: Int(value.length))
      bytes += value.raw(in: view)
    }
  }

  private mutating func append(count: Int) {
    withUnsafeBytes(of: UInt32(count)) { bytes += $0 }
  }

  private func each(_ container: js_value, _ view: js_view, _ body: (js_value, js_value) -> Void) {
    var position: UInt32 = 0
    var key = js_value()
    var value = js_value()
    while js_each(view, container.index, &position, &key, &value) { body(key, value) }
  }
}
