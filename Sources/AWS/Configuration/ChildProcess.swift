internal import System

/// Runs programs whose standard output is wanted.
package enum ChildProcess {
  /// The most that is read from a program, in bytes.
  private static let outputLimit = 1 << 20

  /// Runs a program, found by `PATH`, without a shell. Its standard error is thrown away: it may
  /// hold secrets. It keeps the terminal, on which it may ask the user something. One that takes
  /// too long, or for which nobody waits any more, is ended.
  static func run(
    _ arguments: [String], environment: [String: String], seconds: Double
  ) async -> Machine.ProcessOutcome {
    var program = Program(arguments, environment: environment)
    program.output = .pipe
    program.errors = .nowhere
    let running: RunningProgram
    do throws(SystemError) { running = try program.start() } catch {
      return Machine.ProcessOutcome(.notStarted(error.reason))
    }
    return await wait(for: running, seconds: seconds)
  }

  /// Looks now and then whether the program printed something or ended: credentials are wanted
  /// rarely, a thread of its own would cost more.
  private static func wait(
    for program: consuming RunningProgram, seconds: Double
  ) async -> Machine.ProcessOutcome {
    var bytes: [UInt8] = []
    let deadline = ContinuousClock.now + .seconds(seconds)
    var nap = 1
    while true {
      let end = program.endNow()
      // What it wrote before its end is in the pipe. A child of its own may keep the pipe open: not
      // waited for.
      drain(program.output, into: &bytes)
      if let end {
        guard bytes.count <= outputLimit else { return Machine.ProcessOutcome(.outputTooLarge) }
        return Machine.ProcessOutcome(ending(end), output: bytes)
      }
      let ending: Machine.ProcessOutcome.Ending? =
        bytes.count > outputLimit
        ? .outputTooLarge
        : ContinuousClock.now >= deadline || Task.isCancelled ? .timedOut : nil
      if let ending {
        Self.end(program)
        return Machine.ProcessOutcome(ending)
      }
      try? await Task.sleep(for: .milliseconds(nap))
      nap = min(nap * 2, 50)
    }
  }

  private static func drain(_ descriptor: Descriptor, into bytes: inout [UInt8]) {
    while bytes.count <= outputLimit,
      let chunk = try? descriptor.bytes(atMost: 4096, waits: false), !chunk.isEmpty
    {
      bytes += chunk
    }
  }

  private static func ending(_ end: RunningProgram.End) -> Machine.ProcessOutcome.Ending {
    switch end {
    case .exited(let status): .exited(status)
    case .killed(let signal): .killed(signal: signal.rawValue)
    }
  }

  /// Asks the program to end, and makes it end when it does not within half a second.
  private static func end(_ program: borrowing RunningProgram) {
    program.send(.terminate)
    for _ in 0..<50 {
      if program.endNow() != nil { return }
      Thread.sleep(milliseconds: 10)
    }
    program.send(.kill)
    _ = try? program.wait()
  }
}
