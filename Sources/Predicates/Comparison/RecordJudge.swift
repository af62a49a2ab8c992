internal import func Glibc.memcpy
internal import JSONScan

/// Runs predicates over one record as a scan does.
enum RecordJudge {
  private final class Input {
    let bytes: [UInt8]
    var offset = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  /// What each predicate says of a record; nil when the record cannot be read.
  static func verdicts(of predicates: [Predicate], on record: JSONTree) -> [Bool]? {
    let set = PredicateSet(predicates)
    var matcher = PredicateMatcher(set)
    let input = Input(Array("{\"Records\":[\(record.json)]}".utf8))
    guard let scanner = js_scanner_new() else { return nil }
    defer { js_scanner_free(scanner) }
    return withExtendedLifetime((input, set)) {
      js_open(
        scanner, set.noted.handle,
        { context, into, capacity in
          guard let context, let into else { return -1 }
          let input = Unmanaged<Input>.fromOpaque(context).takeUnretainedValue()
          let count = min(capacity, input.bytes.count - input.offset)
          input.bytes.withUnsafeBytes {
            if count > 0 { memcpy(into, $0.baseAddress.unsafelyUnwrapped + input.offset, count) }
          }
          input.offset += count
          return count
        },
        Unmanaged.passUnretained(input).toOpaque(),
        js_limits(window: 256 << 10, record_limit: 64 << 20, stream_limit: 1 << 30))
      var batch = js_batch()
      var fault = js_fault()
      guard js_next(scanner, &batch, &fault) == JS_BATCH, batch.count == 1 else { return nil }
      var passed = [Bool](repeating: false, count: predicates.count)
      matcher.forEachMatch(in: batch) { _, found in
        for number in found { passed[Int(number)] = true }
      }
      return passed
    }
  }
}
