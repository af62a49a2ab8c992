package import JSONScan
package import Predicates
internal import System

/// What a reader accepts.
package struct EventLimits: Sendable {
  /// Bytes that one source may inflate to.
  package var stream: UInt64
  /// Bytes of the longest record. CloudTrail's are at most 256 KB.
  package var record: Int
  /// Bytes of a window: what is in memory of a source at a time.
  package var window: Int

  package init(stream: UInt64 = 4 << 30, record: Int = 64 << 20, window: Int = 256 << 10) {
    self.stream = stream
    self.record = record
    self.window = window
  }
}

/// What a source held.
package struct SourceTotals: Sendable, Equatable {
  /// CloudTrail records that were handed out.
  package var events = 0
  /// Inflated.
  package var bytes = 0
  /// Whether it is a digest file of CloudTrail's log file validation, which has no events.
  package var isDigest = false
  /// JSON values that are no CloudTrail records.
  package var foreign = 0
}

/// Reads the events of one source after another, batch by batch. One per thread.
package final class EventReader {
  /// In JSON Lines each line may be at fault. Beyond this many a file is not worth going on with.
  private static let mostFaults = 1000
  /// How many of them are reported one by one.
  private static let mostReported = 5

  private let scanner: OpaquePointer
  private let limits: EventLimits
  private let cancelled: Cancellation

  /// One that has read nothing; it keeps its buffers from one source to the next.
  package init(limits: EventLimits, cancelled: Cancellation) {
    scanner = js_scanner_new()
    self.limits = limits
    self.cancelled = cancelled
  }

  deinit { js_scanner_free(scanner) }

  /// Calls `body` with each batch of a source, until it returns false.
  ///
  /// - Parameters:
  ///   - fields: what is noted of each record.
  ///   - problem: is called with each fault. The events before a fault have been handed out.
  package func read(
    _ source: EventSource, fields: FieldTable, problem: (SourceProblem) -> Void,
    _ body: (js_batch) -> Bool
  ) -> SourceTotals {
    open(source, fields: fields, problem: problem)
    while let batch = next(problem: problem), body(batch) {}
    return close(problem: problem)
  }

  /// A source that is being read.
  private struct Reading {
    let source: EventSource
    let reader: ByteReader
    /// Used by the scanner until the end.
    let fields: FieldTable
    var totals = SourceTotals()
    var faults = 0
    var isOver = false
  }
  private var reading: Reading?

  /// Begins a source; `next` gives its batches, and `close` ends it. One at a time.
  package func open(
    _ source: EventSource, fields: FieldTable, problem: (SourceProblem) -> Void
  ) {
    reading = nil
    let reader: ByteReader
    do {
      reader = try ByteReader(source, cancelled: cancelled)
    } catch {
      return problem(error)
    }
    reading = Reading(source: source, reader: reader, fields: fields)
    js_open(
      scanner, fields.handle, ByteReader.read, Unmanaged.passUnretained(reader).toOpaque(),
      js_limits(window: limits.window, record_limit: limits.record, stream_limit: limits.stream))
  }

  /// The next batch, which is valid until the one after it is asked for; nil at the end.
  package func next(problem: (SourceProblem) -> Void) -> js_batch? {
    guard var current = reading, !current.isOver else { return nil }
    defer { reading = current }
    var batch = js_batch()
    var fault = js_fault()
    while !cancelled.isSet {
      switch js_next(scanner, &batch, &fault) {
      case JS_BATCH:
        current.totals.events += batch.count
        return batch
      case JS_FAULT:
        // A pipe may well have no events.
        if fault.kind == JS_EMPTY && !current.reader.isFile { continue }
        current.faults += 1
        let name = current.source.name
        if current.faults <= Self.mostReported || fault.final {
          let words = words(fault, current.reader, current.totals.events)
          problem(SourceProblem(name: name, message: words))
        }
        if current.faults == Self.mostFaults {
          problem(SourceProblem(name: name, message: "gave up after \(current.faults) faults"))
          current.isOver = true
          return nil
        }
      default:
        current.isOver = true
        return nil
      }
    }
    return nil
  }

  /// Ends the source: what it held.
  package func close(problem: (SourceProblem) -> Void) -> SourceTotals {
    guard let ended = reading else { return SourceTotals() }
    reading = nil
    if ended.faults > Self.mostReported && ended.faults < Self.mostFaults {
      let more = ended.faults - Self.mostReported
      problem(
        SourceProblem(name: ended.source.name, message: "and \(more) more faults of this kind"))
    }
    var totals = ended.totals
    let scanned = js_scanned(scanner)
    totals.bytes = Int(scanned.bytes)
    totals.isDigest = scanned.digests > 0
    totals.foreign = Int(scanned.foreign)
    return totals
  }

  private func words(_ fault: js_fault, _ reader: ByteReader, _ events: Int) -> String {
    let after =
      events == 0 ? "before the first event" : "after \(events) event\(events == 1 ? "" : "s")"
    let place = "at byte \(fault.position), \(after)"
    let input = "at byte \(fault.position) of the compressed file, \(after)"
    switch fault.kind {
    case JS_READ_FAILED:
      let why = reader.failure?.reason ?? "unknown error"
      return "cannot be read: \(why) (\(place))"
    case JS_EMPTY: return "is empty: expected CloudTrail events, found no bytes"
    case JS_GZIP_CORRUPT: return "is damaged: not gzip data \(input)"
    case JS_GZIP_CHECKSUM: return "is damaged: the gzip checksum is wrong \(input)"
    case JS_GZIP_TRUNCATED: return "is truncated: the gzip data ends too early, \(input)"
    case JS_GZIP_TRAILING: return "has something after its gzip data \(input)"
    case JS_STREAM_TOO_LARGE:
      return "inflates to more than the limit of \(limits.stream) bytes (\(after); see --max-bytes)"
    case JS_RECORD_TOO_LARGE:
      return "has an event of more than \(limits.record) bytes (\(place))"
    case JS_NOT_UTF8: return "is not UTF-8 \(place): found byte \(Self.hex(fault.byte))"
    case JS_CONTROL_CHARACTER:
      return "is not JSON \(place): found control character \(Self.hex(fault.byte)) in a string"
    case JS_JSON_TRUNCATED: return "is truncated: the JSON ends too early, \(place)"
    case JS_NO_MEMORY: return "cannot be read: out of memory (\(place))"
    default: return "is not JSON \(place): found \(Self.shown(fault))"
    }
  }

  private static func shown(_ fault: js_fault) -> String {
    let magic: [UInt8: String] = [
      0x28: "zstd data", 0x42: "bzip2 data", 0x50: "a zip file", 0xFD: "xz data",
      0xFF: "UTF-16 text",
    ]
    if fault.position == 0, let name = magic[fault.byte] { return "something like \(name)" }
    guard fault.byte >= 0x20, fault.byte < 0x7F else { return "byte \(hex(fault.byte))" }
    return "'\(Character(UnicodeScalar(fault.byte)))'"
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
