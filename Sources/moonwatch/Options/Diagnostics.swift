public import ArgumentParser
public import Logging
internal import Reports

/// How much a run says about itself on standard error.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "trace, debug, info, notice, warning, error or critical.", valueName: "level"))
  var logLevel: Logger.Level = .warning

  func logger() -> Logger {
    var logger = Logger(label: "moonwatch") { _ in StandardErrorLog() }
    logger.logLevel = logLevel
    return logger
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// One line a message: `moonwatch: warning: …`. Nothing in it reaches the terminal as a control character.
private struct StandardErrorLog: LogHandler {
  var logLevel = Logger.Level.warning
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    Moonwatch.say(displaySafe("\(event.level): \(event.message)"))
  }
}
