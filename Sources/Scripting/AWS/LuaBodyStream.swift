internal import AWS
internal import Glibc
internal import LuaHost
internal import Synchronization

/// The body of a response as Lua reads it, as it arrives: `body:read()` all of it, `body:read(n)` at most n
/// bytes, `for line in body:lines() do`, `body:save "file"`.
final class LuaBodyStream: Sendable {
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

  static let metamethods: [(name: String, body: LuaBody)] = [("__tostring", shown)]
  static let methods: [(name: String, body: LuaBody)] = [
    ("read", read), ("lines", lines), ("save", save),
  ]

  private static let shown: LuaBody = { L in
    LuaFrame(L).push("body")
    return 1
  }

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
    _ frame: borrowing LuaFrame, _ body: LuaBodyStream, _ method: String,
    _ operation: @escaping @Sendable (LuaBodyStream) async throws(HTTPError) -> Outcome
  ) -> Int32 {
    let classes = frame.context(as: HostClasses.self)
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

  private static func held(_ frame: borrowing LuaFrame) -> LuaBodyStream? {
    frame.object(1, frame.context(as: HostClasses.self).body, as: LuaBodyStream.self)
  }

  private static let read: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let body = held(frame) else {
      return frame.fail("read is called with a colon: body:read()")
    }
    let isAll = frame.kind(2) == .none || frame.kind(2) == .null
    let count = isAll ? most + 1 : Int(clamping: frame.integer(2))
    guard isAll || (frame.kind(2) == .integer && (1...most).contains(count)) else {
      return frame.fail("body:read takes a number of bytes from 1 to \(most), or nothing for all")
    }
    return wait(frame, body, "read") { body throws(HTTPError) in
      let bytes = try await body.bytes(count)
      if isAll, (bytes?.count ?? 0) > most {
        return .failed("body:read: more than \(most) bytes: read it in parts, or save it")
      }
      return .bytes(isAll ? bytes ?? [] : bytes)
    }
  }

  private static let lines: LuaBody = { L in
    let frame = LuaFrame(L)
    guard held(frame) != nil else {
      return frame.fail("lines is called with a colon: body:lines()")
    }
    let classes = frame.context(as: HostClasses.self)
    frame.push(pointer: Unmanaged.passUnretained(classes).toOpaque())
    frame.push(body: nextLine, upvalues: 1)
    frame.push(copyOf: 1)
    return 2
  }

  private static let nextLine: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let body = held(frame) else { return frame.fail("body:lines: the body is missing") }
    return wait(frame, body, "lines") { body throws(HTTPError) in .bytes(try await body.line()) }
  }

  private static let save: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let body = held(frame), let path = frame.string(2), !path.isEmpty else {
      return frame.fail("body:save takes the path of a file: body:save \"file\"")
    }
    return wait(frame, body, "save") { body throws(HTTPError) in try await body.write(to: path) }
  }

  /// Writes all of the body beside `path` and then moves it there: the file is whole or not there.
  private func write(to path: String) async throws(HTTPError) -> Outcome {
    let temporary = "\(path).\(getpid())-\(UInt(bitPattern: ObjectIdentifier(self))).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return .failed("\(path): \(String(cString: strerror(errno)))") }
    var count = 0
    var fault: String?
    do throws(HTTPError) {
      while fault == nil, let bytes = try await bytes(1 << 16) {
        count += bytes.count
        if !Self.write(bytes, to: descriptor) { fault = String(cString: strerror(errno)) }
      }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    if close(descriptor) != 0 && fault == nil { fault = String(cString: strerror(errno)) }
    if fault == nil, rename(temporary, path) != 0 { fault = String(cString: strerror(errno)) }
    guard let fault else { return .number(count) }
    unlink(temporary)
    return .failed("\(path): \(fault)")
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
