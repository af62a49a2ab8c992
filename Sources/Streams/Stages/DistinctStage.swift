internal import AWS
internal import Values
internal import JSONScan
package import Predicates

/// The fields by which items are told apart; none: all of them.
package final class Distinction: Sendable {
  let fields: FieldSet?
  /// - Parameter fields: items that agree in these are the same; none: in everything.
  package init(_ fields: [FieldPath]) { self.fields = fields.isEmpty ? nil : FieldSet(fields) }
}

/// Lets the first of each pass. Holds the keys, of long ones a digest.
final class DistinctStep: ItemStep {
  private static let longestKey = 64
  private let reader: FieldReader?
  private var seen = KeyTable()
  private var key: [UInt8] = []

  init(_ distinction: Distinction) { reader = distinction.fields.map(FieldReader.init) }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    key.removeAll(keepingCapacity: true)
    if let reader {
      reader.turn(to: item)
      for number in reader.set.paths.indices { reader.append(number, to: &key) }
    } else if case .event(let event) = item {
      let record = js_value_at(event.view, event.record.index)
      CanonicalKey.append(record, in: event.view, to: &key)
    } else {
      CanonicalKey.append(item.value, to: &key)
    }
    if key.count > Self.longestKey { key = Self.digest(key) }
    if seen.number(of: key).isNew { try emit(item) }
  }
}

extension DistinctStep {
  /// Half of SHA-256: what nobody can make collide. Begins like no key that stands for itself.
  private static func digest(_ key: [UInt8]) -> [UInt8] {
    [0xFF] + Digest.sha256(key)[..<16]
  }
}

extension FieldReader {
  /// Appends a field of the item turned to, as `CanonicalKey` writes it.
  @inline(__always)
  func append(_ number: Int, to key: inout [UInt8]) {
    if let view {
      CanonicalKey.append(scanned(number, view), in: view, to: &key)
    } else {
      CanonicalKey.append(plain(number), to: &key)
    }
  }
}
