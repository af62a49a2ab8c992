internal import Glibc

/// The number of an open file, pipe or terminal that is closed elsewhere. `OpenFile` owns one.
package struct Descriptor: Sendable, Hashable {
  /// As the system calls take it; -1 where there is none.
  package let number: Int32
  /// What errors call it: a path, "standard output".
  package let name: String

  package init(_ number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// Descriptor 0.
  package static let input = Descriptor(STDIN_FILENO, name: "standard input")
  /// Descriptor 1.
  package static let output = Descriptor(STDOUT_FILENO, name: "standard output")
  /// Descriptor 2.
  package static let errors = Descriptor(STDERR_FILENO, name: "standard error")

  // ---- reading ---------------------------------------------------------------------------------
  /// Reads as much as there is and fits, and waits for something. 0 at the end.
  package func read(into space: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      if let count = try readNow(into: space) { return count }
      _ = hasInput(milliseconds: -1)
    }
  }

  /// Reads what there is and fits. 0 at the end; nil when a descriptor that does not wait has nothing yet.
  package func readNow(into space: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int? {
    do throws(SystemError) {
      return try systemCall(.read, name) { Glibc.read(number, space.baseAddress, space.count) }
    } catch {
      if error.isNotReady { return nil }
      throw error
    }
  }

  /// Reads some bytes, at most `count`. Empty at the end; nil when there is nothing yet, where `waits` is false.
  package func bytes(
    atMost count: Int = 1 << 16, waits: Bool = true
  ) throws(SystemError) -> [UInt8]? {
    var failure: SystemError?
    var isNotReady = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      let space = UnsafeMutableRawBufferPointer(space)
      do throws(SystemError) {
        let got = waits ? try read(into: space) : try readNow(into: space)
        isNotReady = got == nil
        filled = got ?? 0
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return isNotReady ? nil : bytes
  }

  /// Reads everything to the end.
  ///
  /// - Parameters:
  ///   - expected: how many bytes are likely: they are read with one call.
  ///   - limit: the most that is taken; more is an error.
  package func bytesToEnd(
    expecting expected: Int = 0, limit: Int = .max
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(expected + 1, 4096))
    var filled = 0
    while true {
      if filled == bytes.count { bytes += repeatElement(0, count: bytes.count) }
      var failure: SystemError?
      let got = bytes.withUnsafeMutableBytes { space in
        do throws(SystemError) {
          return try read(into: UnsafeMutableRawBufferPointer(rebasing: space[filled...]))
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      filled += got
      guard filled <= limit else { throw SystemError(.read, name, .tooLarge(limit: limit)) }
      if got == 0 {
        bytes.removeLast(bytes.count - filled)
        return bytes
      }
    }
  }

  /// Reads from a place in a file, without moving its position. Fewer bytes only at the end.
  package func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = try systemCall(.read, name) {
        bytes.withUnsafeMutableBytes { space in
          let rest = UnsafeMutableRawBufferPointer(rebasing: space[filled...])
          return pread(number, rest.baseAddress, rest.count, off_t(offset + filled))
        }
      }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  // ---- writing ---------------------------------------------------------------------------------
  /// Writes everything: goes on after short writes and signals, and waits for a descriptor that is not ready.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      do throws(SystemError) {
        let count = try systemCall(.written, name) {
          Glibc.write(number, rest.baseAddress, rest.count)
        }
        guard count > 0 else { throw SystemError(.written, name, .code(EIO)) }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } catch {
        guard error.isNotReady else { throw error }
        _ = isReady(for: POLLOUT, milliseconds: -1)
      }
    }
  }

  /// Writes all of some bytes at a place in a file, without moving its position.
  package func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = try systemCall(.written, name) {
        bytes.withUnsafeBytes { space in
          let rest = UnsafeRawBufferPointer(rebasing: space[written...])
          return pwrite(number, rest.baseAddress, rest.count, off_t(offset + written))
        }
      }
      guard count > 0 else { throw SystemError(.written, name, .code(EIO)) }
      written += count
    }
  }

  /// Writes all of some bytes; see `write(_:)` of a buffer.
  package func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    var failure: SystemError?
    func send(_ bytes: UnsafeRawBufferPointer) {
      do throws(SystemError) { try write(bytes) } catch { failure = error }
    }
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { send(UnsafeRawBufferPointer($0)) }
    if isDone == nil { Array(bytes).withUnsafeBytes(send) }
    if let failure { throw failure }
  }

  /// Writes all of a text, in one call where the system takes it: lines of several threads do not mix.
  package func write(_ text: String) throws(SystemError) { try write(text.utf8) }

  // ---- waiting ---------------------------------------------------------------------------------
  /// Whether something can be read, or the end has come. -1 milliseconds wait for it for ever.
  package func hasInput(milliseconds: Int32 = 0) -> Bool {
    isReady(for: POLLIN, milliseconds: milliseconds)
  }

  private func isReady(for event: Int32, milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: number, events: Int16(event), revents: 0)
    return poll(&watched, 1, milliseconds) > 0
  }

  /// What a wait for several descriptors ended with.
  package enum Wait: Sendable, Hashable {
    /// The first of them that has something to read, or has come to its end.
    case ready(Descriptor)
    case timeout
    /// A signal came.
    case interrupted
    /// One of them is not open.
    case closed
  }

  /// Waits until one of some descriptors has something to read.
  ///
  /// - Parameter milliseconds: the longest wait; -1 is for ever.
  package static func waitForInput(
    of descriptors: [Descriptor], milliseconds: Int32 = -1
  ) -> Wait {
    var watched = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    let count = poll(&watched, nfds_t(watched.count), milliseconds)
    if count == 0 { return .timeout }
    if count < 0 { return errno == EINTR ? .interrupted : .closed }
    for (descriptor, state) in zip(descriptors, watched) where state.revents != 0 {
      return state.revents & Int16(POLLNVAL) != 0 ? .closed : .ready(descriptor)
    }
    return .timeout
  }

  /// Makes reading and writing return at once when there is nothing to be read, or no room.
  func stopWaiting() { _ = fcntl(number, F_SETFL, O_NONBLOCK) }

  // ---- terminals -------------------------------------------------------------------------------
  /// Whether it leads to a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// Columns and rows of the terminal (`TIOCGWINSZ`); nil when it is none, or does not say.
  package var windowSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
