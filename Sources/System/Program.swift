internal import Glibc
internal import Synchronization

/// A program to be started. Signals are for it as they are by default, whatever this process does with them.
package struct Program: Sendable {
  /// Where one of its standard streams leads.
  package enum Stream: Sendable {
    /// Where this process's own leads.
    case inherited
    /// To this process.
    case pipe
    /// Nowhere: it reads nothing, and what it writes is dropped.
    case nowhere
  }

  /// The first is the program: a path, or a name that is looked for in `PATH`.
  package var arguments: [String]
  /// `NAME=value`.
  package var variables: [String]
  /// What it reads.
  package var input = Stream.inherited
  /// What it prints.
  package var output = Stream.inherited
  /// Where its messages go.
  package var errors = Stream.inherited

  /// With these variables.
  package init(_ arguments: [String], environment: [String: String]) {
    self.arguments = arguments
    variables = environment.map { "\($0)=\($1)" }
  }

  /// With this process's variables, and some more of which the first of a name counts.
  package init(_ arguments: [String], adding variables: [String] = []) {
    self.arguments = arguments
    self.variables = variables + Environment.entries
  }

  /// Starts it.
  package func start() throws(SystemError) -> RunningProgram {
    let program = arguments.first ?? ""
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What is the program's own of a pipe is closed here when it has started.
    var theirs: [Int32] = []
    var ours = (input: Int32(-1), output: Int32(-1), errors: Int32(-1))
    var isStarted = false
    defer {
      for descriptor in theirs { close(descriptor) }
      if !isStarted {
        for descriptor in [ours.input, ours.output, ours.errors] where descriptor >= 0 {
          close(descriptor)
        }
      }
    }
    if case .pipe = input {
      let ends = try OpenFile.pipe().take()
      theirs.append(ends.reader)
      ours.input = ends.writer
    }
    if case .pipe = output {
      let ends = try OpenFile.pipe().take()
      theirs.append(ends.writer)
      ours.output = ends.reader
    }
    if case .pipe = errors {
      let ends = try OpenFile.pipe().take()
      theirs.append(ends.writer)
      ours.errors = ends.reader
    }
    var given = theirs[...]
    for (stream, number) in [
      (input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO),
    ] {
      switch stream {
      case .inherited: break
      case .pipe: posix_spawn_file_actions_adddup2(&actions, given.removeFirst(), number)
      case .nowhere: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = Signal.set(of: [])
    posix_spawnattr_setsigmask(&attributes, &none)
    // Handlers end with this program; what is ignored would stay ignored.
    var ignored = Signal.set(of: [.brokenPipe])
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    let code = Self.withStrings(arguments) { arguments in
      Self.withStrings(variables) { variables in
        posix_spawnp(&child, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw SystemError(.started, program, .code(code)) }
    isStarted = true
    RunningProgram.add(child)
    return RunningProgram(
      id: child, name: program, input: ours.input, output: ours.output, errors: ours.errors)
  }

  private static func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// A program that was started. To be waited for: until then the system keeps its number.
package struct RunningProgram: ~Copyable {
  /// How a program ended.
  package enum End: Sendable, Hashable {
    case exited(Int32)
    case killed(Signal)

    init(_ status: Int32) {
      let signal = status & 0x7F
      self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(Signal(rawValue: signal))
    }

    /// As a shell gives it: 128 and the signal's number for a program that was killed.
    package var status: Int32 {
      switch self {
      case .exited(let status): status
      case .killed(let signal): 128 + signal.rawValue
      }
    }
  }

  /// Those that have not been waited for, for `endAll`.
  private static let running = Mutex<Set<pid_t>>([])

  private let id: pid_t
  private var input: Int32
  private let outputNumber: Int32
  private let errorsNumber: Int32
  private let name: String

  init(id: pid_t, name: String, input: Int32, output: Int32, errors: Int32) {
    self.id = id
    self.name = name
    self.input = input
    outputNumber = output
    errorsNumber = errors
    // Looked at now and then, between other things.
    if output >= 0 { self.output.stopWaiting() }
    if errors >= 0 { self.errors.stopWaiting() }
  }

  deinit {
    for descriptor in [input, outputNumber, errorsNumber] where descriptor >= 0 {
      close(descriptor)
    }
  }

  static func add(_ id: pid_t) { running.withLock { _ = $0.insert(id) } }

  /// Asks all programs that still run to end: this process is about to.
  package static func endAll() {
    running.withLock { for child in $0 { kill(child, SIGTERM) } }
  }

  /// What it writes, when that is a pipe. It does not wait.
  package var output: Descriptor { Descriptor(outputNumber, name: name) }
  /// Its messages, when they are a pipe. It does not wait.
  package var errors: Descriptor { Descriptor(errorsNumber, name: name) }

  /// Writes all that it is to read, until it reads no more, and ends its input.
  package mutating func feed(_ bytes: [UInt8]) {
    // One that has seen enough is no error.
    try? Descriptor(input, name: name).write(bytes)
    close(input)
    input = -1
  }

  /// Sends it a signal, unless it has been waited for.
  package func send(_ signal: Signal) {
    // Not to another process that has the number since.
    Self.running.withLock { if $0.contains(id) { kill(id, signal.rawValue) } }
  }

  /// How it ended; nil while it runs.
  package func endNow() -> End? {
    Self.running.withLock { running in
      var status: Int32 = 0
      var got: pid_t
      repeat { got = waitpid(id, &status, WNOHANG) } while got < 0 && errno == EINTR
      guard got == id else { return nil }
      running.remove(id)
      return End(status)
    }
  }

  /// Waits for its end.
  package func wait() throws(SystemError) -> End {
    // Its number stays its own until it is taken off the list.
    var information = siginfo_t()
    try systemCall(.waited, name) { waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) }
    guard let end = endNow() else { throw SystemError(.waited, name, .code(ECHILD)) }
    return end
  }
}
