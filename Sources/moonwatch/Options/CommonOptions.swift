internal import ArgumentParser
internal import Rules
internal import LuaHost
internal import Reports
internal import System
internal import Values

/// Where rules come from, and what they may use.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Rule file, or folder of rule files, instead of the included rules. May be repeated; \"builtin:\" adds the included rules. MOONWATCH_RULES can name such places too, separated by colons.",
      valueName: "path"),
    completion: .file())
  var places: [String] = []

  @Option(help: ArgumentHelp("Memory limit of a rule.", valueName: "size"))
  var ruleMemory: ByteCount = ByteCount(8 << 20)

  @Option(
    help: ArgumentHelp(
      "Processor time limit of one call of a rule's Lua: a duration, or a number of milliseconds.",
      valueName: "duration"),
    transform: TimeOption.milliseconds(TimeSpan(milliseconds: 1) ... .days(366)))
  var ruleTime = TimeSpan(milliseconds: 250)

  @Option(
    help: ArgumentHelp("Limit of the text that one call of a rule's Lua prints.", valueName: "size")
  )
  var ruleOutput: ByteCount = ByteCount(64 << 10)

  func validate() throws {
    guard ruleMemory.bytes >= 256 << 10 else {
      throw ValidationError("--rule-memory: expected at least 256K, found \(ruleMemory)")
    }
  }

  var environment: RuleEnvironment {
    RuleEnvironment(
      library: Self.library,
      limits: LuaLimits(
        memory: ruleMemory.bytes, milliseconds: Int(ruleTime.milliseconds), output: ruleOutput.bytes
      ),
      printLine: RulePrinter().print)
  }

  var pack: RulePack { RulePack(places: allPlaces, environment: environment) }

  /// The places that were given, by options or else by the environment.
  var allPlaces: [String] { Self.places(places) }

  /// The places that were given, else those that `MOONWATCH_RULES` names: `a:b`, in which `builtin:` keeps its colon.
  static func places(_ given: [String]) -> [String] {
    guard given.isEmpty, let list = Environment.variable("MOONWATCH_RULES") else { return given }
    return list.split(separator: ":").map {
      $0 + ":" == RulePack.builtIn ? RulePack.builtIn : String($0)
    }
  }

  /// The files that come with Moonwatch.
  ///
  /// `Moonwatch.main` has held them to be trusted.
  static var library: StandardLibrary {
    var environment: [String: String] = [:]
    environment["MOONWATCH_SHARE"] = Environment.variable("MOONWATCH_SHARE")
    return StandardLibrary(environment: environment, executable: ThisProcess.executable)
  }
}

/// Where results go, and how.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text, json, ndjson or csv.", valueName: "format"))
  var format: ReportFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write results to a file, all or nothing.", valueName: "file"),
    completion: .file())
  var output: String?

  var terminal: Terminal {
    guard output == nil || output == "-" else { return Terminal(descriptor: nil) }
    return Terminal(descriptor: .output)
  }
}

extension ReportFormat: ExpressibleByArgument {}

/// Bytes, written `512K`, `8M`, `4G` or as a plain number.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
  var bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40]
    var digits = Substring(argument.uppercased())
    if digits.last == "B" { digits.removeLast() }
    var unit = 1
    if let last = digits.last, let known = units[last] {
      unit = known
      digits.removeLast()
    }
    guard let count = Int(digits), count > 0 else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit)
    if overflow { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String { description }

  var description: String {
    for (unit, size) in [("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10)] where bytes % size == 0 {
      return "\(bytes / size)\(unit)"
    }
    return "\(bytes)"
  }
}

/// The least severity that makes a run end with status 1.
enum FailOn: ExpressibleByArgument {
  case severity(Severity)
  case none

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let severity = Severity(name: argument) {
      self = .severity(severity)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Severity.allCases.map(\.name) + ["none"] }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String {
    if case .severity(let severity) = self { severity.name } else { "none" }
  }

  func isMet(by findings: [Finding]) -> Bool {
    guard case .severity(let least) = self else { return false }
    return findings.contains { $0.severity >= least }
  }
}
