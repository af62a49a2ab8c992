internal import func Glibc.memcpy
package import JSONScan

/// A record that outlives its window: a copy of its bytes and of its part of the index, in one block.
///
/// The block has no pointer in it, so that it can be copied, into memory of Lua's for instance.
package final class KeptRecord: @unchecked Sendable {
  private let block: UnsafeMutableRawPointer

  /// - Parameters:
  ///   - view: the window that the record stands in.
  package init(_ record: js_record, in view: js_view) {
    let layout = RecordBlock(of: record, in: view)
    let size = layout.size
    block = .allocate(byteCount: size, alignment: 8)
    layout.write(to: block)
  }

  /// A copy of a block.
  package init(copying other: UnsafeRawPointer) {
    let size = RecordBlock.size(of: other)
    block = .allocate(byteCount: size, alignment: 8)
    block.copyMemory(from: other, byteCount: size)
  }

  deinit { block.deallocate() }

  /// Valid as long as the record is kept.
  package var view: js_view { RecordBlock.view(of: block) }
  /// Where the record lies in `view`.
  package var record: js_record { RecordBlock.record(of: block) }
}

/// How a kept record lies in memory: the counts, the index and a sentinel, the bytes.
struct RecordBlock {
  private static let header = 16
  private let record: js_record
  private let view: js_view
  private let count: Int

  /// Of a record in its window.
  init(of record: js_record, in view: js_view) {
    self.record = record
    self.view = view
    // The first place in the index beyond the record.
    let end = record.offset + record.length
    var low = Int(record.index)
    var high = Int(view.count)
    while low < high {
      let middle = (low + high) / 2
      if view.index[middle] < end { low = middle + 1 } else { high = middle }
    }
    count = low - Int(record.index)
  }

  var size: Int { Self.header + 4 * (count + 1) + Int(record.length) }

  func write(to block: UnsafeMutableRawPointer) {
    block.storeBytes(of: UInt32(count), as: UInt32.self)
    block.storeBytes(of: record.length, toByteOffset: 4, as: UInt32.self)
    block.storeBytes(of: record.arrays ? 1 : 0, toByteOffset: 8, as: UInt64.self)
    let index = (block + Self.header).bindMemory(to: UInt32.self, capacity: count + 1)
    let from = view.index + Int(record.index)
    let start = record.offset
    for place in 0..<count { index[place] = from[place] - start }
    index[count] = record.length
    memcpy(index + count + 1, view.bytes + Int(start), Int(record.length))
  }

  static func view(of block: UnsafeRawPointer) -> js_view {
    let count = block.load(as: UInt32.self)
    let index = (block + header).assumingMemoryBound(to: UInt32.self)
    let bytes = UnsafeRawPointer(index + Int(count) + 1).assumingMemoryBound(to: UInt8.self)
    return js_view(bytes: bytes, index: index, count: count)
  }

  static func record(of block: UnsafeRawPointer) -> js_record {
    js_record(
      offset: 0, length: block.load(fromByteOffset: 4, as: UInt32.self), index: 0,
      arrays: block.load(fromByteOffset: 8, as: UInt64.self) != 0)
  }

  static func size(of block: UnsafeRawPointer) -> Int {
    header + 4 * (Int(block.load(as: UInt32.self)) + 1)
      + Int(block.load(fromByteOffset: 4, as: UInt32.self))
  }
}
