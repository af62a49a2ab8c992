internal import func Glibc.free
internal import JSONScan

/// Small gzip files, whole.
package enum Gzip {
  /// The contents; nil when it is no gzip file, or a broken one, or larger than `limit` bytes.
  package static func inflate(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var count = 0
    guard bytes.starts(with: [0x1F, 0x8B]),
      let inflated = js_inflate(bytes, bytes.count, limit, &count)
    else { return nil }
    defer { free(inflated) }
    guard count <= limit else { return nil }
    return Array(UnsafeBufferPointer(start: inflated, count: count))
  }
}
