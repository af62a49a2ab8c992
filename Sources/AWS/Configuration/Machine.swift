package import Logging

/// What configuration and credentials need of the computer they run on. Tests make their own.
package struct Machine: Sendable {
  /// What a path holds.
  package enum File: Sendable {
    case bytes([UInt8])
    case absent
    /// It is there but cannot be read: why, in the system's words.
    case unreadable(String)
  }

  /// What a process did: how it ended, and what it wrote to standard output.
  package struct ProcessOutcome: Sendable {
    package enum Ending: Sendable, Equatable {
      case exited(Int32)
      case killed(signal: Int32)
      case timedOut
      case outputTooLarge
      /// It could not be started: why, in the system's words.
      case notStarted(String)
    }
    package var ending: Ending
    package var output: [UInt8]

    package init(_ ending: Ending, output: [UInt8] = []) {
      self.ending = ending
      self.output = output
    }
  }

  package var environment: [String: String]
  /// The user's home folder, without a slash at its end.
  package var home: String?
  package var read: @Sendable (_ path: String) -> File
  /// Replaces a file, whole or not at all, readable for its owner only. Nil, or why it failed.
  package var write: @Sendable (_ path: String, _ bytes: [UInt8]) -> String?
  /// Why a file is not to be trusted: others than root and the user can change it. Nil when it is.
  package var distrust: @Sendable (_ path: String) -> String?
  /// Runs a program without a shell, with `environment`, for at most so many seconds.
  package var run: @Sendable (_ arguments: [String], _ seconds: Double) async -> ProcessOutcome
  /// Asks the user for a line on the terminal; nil when there is none, or none who answers.
  package var ask: @Sendable (_ prompt: String) async -> String?
  /// Waits between attempts.
  package var pause: @Sendable (_ seconds: Double) async -> Void
  package var log: Logger

  package init(
    environment: [String: String] = [:], home: String? = nil,
    read: @escaping @Sendable (_ path: String) -> File = { _ in .absent },
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> String? = { _, _ in nil },
    distrust: @escaping @Sendable (_ path: String) -> String? = { _ in nil },
    run: @escaping @Sendable (_ arguments: [String], _ seconds: Double) async -> ProcessOutcome = {
      _, _ in ProcessOutcome(.notStarted("no programs here"))
    },
    ask: @escaping @Sendable (_ prompt: String) async -> String? = { _ in nil },
    pause: @escaping @Sendable (_ seconds: Double) async -> Void = { _ in },
    log: Logger = Logger(label: "aws", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    self.environment = environment
    self.home = home
    self.read = read
    self.write = write
    self.distrust = distrust
    self.run = run
    self.ask = ask
    self.pause = pause
    self.log = log
  }

  /// An environment variable. One that is set to nothing counts as not set.
  package func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// A path with `~`, `$NAME` and `${NAME}` replaced, as the CLI does for the paths it is given.
  package func expand(_ path: String) -> String {
    var text = ""
    var rest = Substring(path)
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      let after = rest[rest.index(after: dollar)...]
      let isBraced = after.first == "{"
      let name = isBraced ? after.dropFirst().prefix { $0 != "}" } : after.prefix(while: isNamePart)
      let end = isBraced ? after[name.endIndex...].dropFirst() : after[name.endIndex...]
      let isClosed = !isBraced || name.endIndex < after.endIndex
      if !name.isEmpty, isClosed, let value = environment[String(name)] {
        text += value
      } else {
        text += rest[dollar..<end.startIndex]
      }
      rest = end
    }
    text += rest
    guard let home, text == "~" || text.hasPrefix("~/") else { return text }
    return home + text.dropFirst()
  }

  private func isNamePart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }
}
