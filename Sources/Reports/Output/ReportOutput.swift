package import System

/// Where a report goes: standard output, a descriptor, a file that appears when it is complete, or
/// memory. Buffered; what is written arrives for certain only after `finish()`.
///
/// ```swift
/// var output = try ReportOutput(path: options.output)   // first: a bad path ends it here
/// try JSONReport().write(scan(), to: &output)
/// try output.finish()
/// ```
package struct ReportOutput: ~Copyable {
  private static let batch = 64 * 1024

  private var buffer: [UInt8] = []
  private let descriptor: Descriptor?
  private var file: OutputFile?

  /// Opens `path` for `--output`; `nil` and `-` are standard output.
  ///
  /// A regular file is replaced atomically by `finish()` and left as it was if `finish()` is never
  /// reached. Pipes and devices are written straight.
  ///
  /// - Throws: `OutputError.isFolder` or `.cannotOpen`.
  package init(path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      self.init(descriptor: .output)
      return
    }
    self.init(file: try OutputFile(path: path))
  }

  /// Writes to an open descriptor, which stays the caller's; its name stands for it in errors.
  package init(descriptor: Descriptor) {
    self.descriptor = descriptor
    self.file = nil
  }

  private init(file: consuming OutputFile) {
    self.descriptor = file.descriptor
    self.file = consume file
  }

  /// Writes to memory: `bytes` holds everything.
  package init() {
    self.descriptor = nil
    self.file = nil
  }

  /// What is not yet handed to the system; everything, for an output in memory.
  package var bytes: [UInt8] { buffer }

  /// Appends what `body` adds to the buffer, and hands the buffer on when it is full.
  ///
  /// Call it about once a row: appending to the array is cheap, crossing modules for each byte is
  /// not.
  ///
  /// - Throws: `OutputError.cannotWrite` or `.readerGone`.
  package mutating func write(_ body: (inout [UInt8]) -> Void) throws(OutputError) {
    body(&buffer)
    if buffer.count >= Self.batch { try flush() }
  }

  /// Hands everything written so far to the system. Does nothing for an output in memory.
  ///
  /// - Throws: `OutputError.cannotWrite` or `.readerGone`.
  package mutating func flush() throws(OutputError) {
    guard let descriptor else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    do throws(SystemError) { try descriptor.write(buffer) } catch {
      throw OutputError(writing: descriptor.name, error)
    }
  }

  /// Flushes, and puts a file in its place.
  ///
  /// - Throws: `OutputError.cannotWrite` or `.readerGone`; a file is then as it was before.
  package consuming func finish() throws(OutputError) {
    try flush()
    guard let file = file.take() else { return }
    try file.commit()
  }
}
