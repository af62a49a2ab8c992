package import JSONScan
package import Predicates

/// Single fields of a record, for messages and reports.
package enum EventFields {
  /// The value at a path; of an array on the way, the first element that has one.
  package static func value(_ path: FieldPath, of record: UInt32, in view: js_view) -> js_value {
    var found = js_value()
    _ = ArrayPath.any(path.names[...], from: js_value_at(view, record), in: view) {
      found = $0
      return true
    }
    return found
  }

  /// Text for people: strings as they are, everything else as JSON. Nil when absent or null.
  package static func text(_ path: FieldPath, of record: UInt32, in view: js_view) -> String? {
    let value = value(path, of: record, in: view)
    if value.isAbsent || value.isNull { return nil }
    return value.string(in: view) ?? String(decoding: value.raw(in: view), as: UTF8.self)
  }

  /// Who did it, as precisely as the record says.
  package static func actor(of record: UInt32, in view: js_view) -> String? {
    for name in ["arn", "userName", "invokedBy", "principalId", "accountId", "type"] {
      if let text = text(FieldPath(["userIdentity", name]), of: record, in: view), !text.isEmpty {
        return text
      }
    }
    return nil
  }

  static func member(_ name: String, of object: js_value, in view: js_view) -> js_value {
    ArrayPath.member(name, of: object, in: view)
  }

  /// The record as one line of JSON. Throws the offset of a fault in it: a bad escape in a string.
  package static func minified(
    _ record: js_record, in view: js_view
  ) -> Result<[UInt8], RecordFault> {
    let count = Int(record.length)
    var length = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      length = js_minify(view.bytes + Int(record.offset), count, buffer.baseAddress)
      filled = max(0, length)
    }
    return length < 0 ? .failure(RecordFault(offset: -1 - length)) : .success(bytes)
  }

  /// A record that is no valid JSON, and the offset in it, in bytes, where that shows.
  package struct RecordFault: Error { package var offset: Int }
}
