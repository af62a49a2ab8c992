internal import AWS
internal import LuaHost
internal import Synchronization
internal import System

/// The body of a response as Lua reads it, as it arrives: `body:read()` all of it, `body:read(n)` at most n
/// bytes, `for line in body:lines() do`, `body:save "file"`.
final class LuaBodyStream: LuaObject, Sendable {
  static let article = "a body"
  /// The most that one `read` gives.
  static let most = 256 << 20

  let stream: ByteStream
  private let origin: CallOrigin?
  /// What has arrived and was not read.
  private let rest = Mutex<[UInt8]>([])
  /// One reader at a time: jobs of `parallel` may share a body.
  private let isBeingRead = Atomic<Bool>(false)

  init(_ stream: ByteStream, from origin: CallOrigin?) {
    self.stream = stream
    self.origin = origin
  }

  static let metamethods = [
    HostFunction("body:__tostring") { (_: HostClasses, _) throws(LuaFault) in "body" }
  ]
  static let methods = [
    HostFunction("body:read", "self", "count", call: read),
    HostFunction("body:lines", "self", call: lines),
    HostFunction("body:save", "self", "path", call: save),
  ]
  /// What a loop over lines calls.
  private static let nextLine = HostFunction("body:lines", "body", call: followingLine)

  // ---- off the thread --------------------------------------------------------------------------
  /// Up to `count` bytes, nil at the end.
  private func bytes(_ count: Int) async throws(HTTPError) -> [UInt8]? {
    while true {
      let taken = rest.withLock { rest -> [UInt8]? in
        guard rest.count >= count else { return nil }
        defer { rest.removeFirst(count) }
        return Array(rest.prefix(count))
      }
      if let taken { return taken }
      guard let more = try await stream.next() else { return finish() }
      rest.withLock { $0 += more }
    }
  }

  private func finish() -> [UInt8]? {
    rest.withLock { rest in
      defer { rest = [] }
      return rest.isEmpty ? nil : rest
    }
  }

  private func line() async throws(HTTPError) -> [UInt8]? {
    var searched = 0
    while true {
      let (line, count) = rest.withLock { rest -> ([UInt8]?, Int) in
        guard let end = rest[searched...].firstIndex(of: 0x0A) else { return (nil, rest.count) }
        defer { rest.removeFirst(end + 1) }
        return (Array(rest[..<end]), 0)
      }
      if let line { return line }
      guard count <= Self.most else { throw tooLong }
      searched = count
      guard let more = try await stream.next() else { return finish() }
      rest.withLock { $0 += more }
    }
  }

  private var tooLong: HTTPError {
    HTTPError(.bodyTooLarge, "a line has more than \(Self.most) bytes", mayHaveActed: true)
  }

  // ---- what Lua calls --------------------------------------------------------------------------
  private enum Outcome: Scheduler.Result {
    case bytes([UInt8]?)
    case number(Int)
    case failed(String)
    case broken(AWSError, ClassesBox)

    func push(on frame: borrowing LuaFrame) -> Int? {
      switch self {
      case .bytes(nil): frame.pushNil()
      case .bytes(let bytes?): bytes.withUnsafeBytes { frame.push($0) }
      case .number(let count): frame.push(Int64(count))
      case .failed(let message):
        frame.push(message)
        return nil
      case .broken(let error, let classes):
        LuaError.push(error, on: frame, classes.classes)
        return nil
      }
      return 1
    }
  }

  private static func wait(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ body: LuaBodyStream, _ method: String,
    _ operation: @escaping @Sendable (LuaBodyStream) async throws(HTTPError) -> Outcome
  ) -> Int32 {
    let box = ClassesBox(classes)
    return classes.scheduler.wait(frame) {
      guard !body.isBeingRead.exchange(true, ordering: .acquiring) else {
        return Outcome.failed("body:\(method): the body is already being read elsewhere")
      }
      defer { body.isBeingRead.store(false, ordering: .releasing) }
      do throws(HTTPError) {
        return try await operation(body)
      } catch {
        let broken = AWSError(brokenBody: error)
        return Outcome.broken(body.origin?.placed(broken) ?? broken, box)
      }
    }
  }

  private static func read(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ body: LuaBodyStream, _ given: Int64?
  ) throws(LuaFault) -> Int32 {
    if let given, !(1...Int64(most)).contains(given) {
      throw LuaFault(
        .error, "expected a number of bytes from 1 to \(most), or nothing for all; found \(given)")
    }
    let count = given.map { Int($0) } ?? most + 1
    return wait(classes, frame, body, "read") { body throws(HTTPError) in
      let bytes = try await body.bytes(count)
      if given == nil, (bytes?.count ?? 0) > most {
        return .failed("body:read: more than \(most) bytes: read it in parts, or save it")
      }
      return .bytes(given == nil ? bytes ?? [] : bytes)
    }
  }

  private static func lines(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ body: LuaBodyStream
  ) -> Int32 {
    frame.push(nextLine, context: classes)
    frame.push(copyOf: 1)
    return 2
  }

  private static func followingLine(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ body: LuaBodyStream
  ) -> Int32 {
    wait(classes, frame, body, "lines") { body throws(HTTPError) in
      .bytes(try await body.line())
    }
  }

  private static func save(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ body: LuaBodyStream, _ path: String
  ) throws(LuaFault) -> Int32 {
    guard !classes.isConfined else { throw LuaFault(.error, "a plan writes no files") }
    guard !path.isEmpty else { throw LuaFault(.error, "expected the path of a file, found \"\"") }
    return wait(classes, frame, body, "save") { body throws(HTTPError) in
      try await body.write(to: path)
    }
  }

  /// Writes all of the body beside `path` and then moves it there: the file is whole or not there.
  private func write(to path: String) async throws(HTTPError) -> Outcome {
    let file: FileReplacement
    do throws(SystemError) { file = try FileReplacement(path, .ownerOnly) } catch {
      return .failed("\(path): \(error.reason)")
    }
    var count = 0
    while let bytes = try await bytes(1 << 16) {
      count += bytes.count
      do throws(SystemError) { try file.descriptor.write(bytes) } catch {
        return .failed("\(path): \(error.reason)")
      }
    }
    do throws(SystemError) { try file.commit().close() } catch {
      return .failed("\(path): \(error.reason)")
    }
    return .number(count)
  }
}
