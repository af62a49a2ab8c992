internal import JSONScan

/// A JSON document in memory, parsed by simdjson. Immutable, so it can be shared.
///
/// At most 1,024 levels deep and 4 GiB long. Integers keep 64 bits.
package final class JSONDocument: Sendable {
  private nonisolated(unsafe) let tree: OpaquePointer
  /// simdjson's tape and strings; see its doc/tape.md.
  nonisolated(unsafe) let tape: UnsafePointer<UInt64>
  nonisolated(unsafe) let strings: UnsafePointer<UInt8>

  /// How much more than its bytes an array has to have room for, so that it need not be copied.
  package static var padding: Int { js_tree_padding }

  package init(_ bytes: [UInt8]) throws(JSONFault) {
    var fault: UnsafePointer<CChar>?
    let parsed = bytes.withUnsafeBufferPointer {
      js_tree_parse($0.baseAddress, $0.count, bytes.capacity, &fault)
    }
    guard let parsed else {
      throw JSONFault(bytes, reason: fault.map { String(cString: $0) } ?? "no JSON")
    }
    tree = parsed
    tape = js_tree_tape(parsed)
    strings = js_tree_strings(parsed)
  }

  deinit { js_tree_free(tree) }

  package var root: JSON { JSON(document: self, at: 1) }
}
