internal import Glibc
internal import Synchronization

/// Runs programs whose standard output is wanted.
package enum ChildProcess {
  /// Those that run, for `endAll`.
  private static let running = Mutex<Set<pid_t>>([])

  /// Asks all programs that still run to end: this process is about to.
  package static func endAll() {
    running.withLock { for child in $0 { kill(child, SIGTERM) } }
  }

  /// Whether a program has ended. Its number means another process from then on.
  private static func hasEnded(_ child: pid_t, _ status: inout Int32, _ options: Int32) -> Bool {
    running.withLock { running in
      guard waitpid(child, &status, options) == child else { return false }
      running.remove(child)
      return true
    }
  }

  /// The most that is read from a program, in bytes.
  private static let outputLimit = 1 << 20

  /// Runs a program, found by `PATH`, without a shell. Its standard error is thrown away: it may
  /// hold secrets. It keeps the terminal, on which it may ask the user something. One that takes
  /// too long, or for which nobody waits any more, is ended.
  static func run(
    _ arguments: [String], environment: [String: String], seconds: Double
  ) async -> Machine.ProcessOutcome {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      return Machine.ProcessOutcome(.notStarted(words(errno)))
    }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (child, code) = start(arguments, environment, output: ends[1])
    close(ends[1])
    guard code == 0 else { return Machine.ProcessOutcome(.notStarted(words(code))) }
    running.withLock { _ = $0.insert(child) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    return await wait(for: child, output: ends[0], seconds: seconds)
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func start(
    _ arguments: [String], _ environment: [String: String], output: Int32
  ) -> (pid_t, Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that this process blocks or ignores are its own affair.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let program = arguments.first ?? ""
    let code = withStrings(arguments) { arguments in
      withStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawnp(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    return (child, code)
  }

  private static func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  /// Looks now and then whether the program printed something or ended: credentials are wanted
  /// rarely, a thread of its own would cost more.
  private static func wait(
    for child: pid_t, output: Int32, seconds: Double
  ) async -> Machine.ProcessOutcome {
    var bytes: [UInt8] = []
    let deadline = ContinuousClock.now + .seconds(seconds)
    var nap = 1
    while true {
      var status: Int32 = 0
      let hasEnded = Self.hasEnded(child, &status, WNOHANG)
      // What it wrote before its end is in the pipe. A child of its own may keep the pipe open: not
      // waited for.
      drain(output, into: &bytes)
      if hasEnded {
        guard bytes.count <= outputLimit else { return Machine.ProcessOutcome(.outputTooLarge) }
        return Machine.ProcessOutcome(ending(status), output: bytes)
      }
      let ending: Machine.ProcessOutcome.Ending? =
        bytes.count > outputLimit
        ? .outputTooLarge
        : ContinuousClock.now >= deadline || Task.isCancelled ? .timedOut : nil
      if let ending {
        await end(child)
        return Machine.ProcessOutcome(ending)
      }
      try? await Task.sleep(for: .milliseconds(nap))
      nap = min(nap * 2, 50)
    }
  }

  private static func drain(_ descriptor: Int32, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= outputLimit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes += buffer[..<count]
    }
  }

  private static func ending(_ status: Int32) -> Machine.ProcessOutcome.Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }

  /// Asks the program to end, and makes it end when it does not within half a second.
  private static func end(_ child: pid_t) async {
    kill(child, SIGTERM)
    for _ in 0..<50 {
      var status: Int32 = 0
      if hasEnded(child, &status, WNOHANG) { return }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    var status: Int32 = 0
    while !hasEnded(child, &status, 0), errno == EINTR {}
  }
}
