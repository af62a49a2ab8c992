package import AWS
package import LuaHost
package import Journals
internal import Values

/// What the engine of controls (`stdlib/plans/engine.lua`) gets from the host, and no plan can reach: the journal,
/// the calls that write, the terminal. The engine is handed a table of these functions.
///
/// Used by the session's thread.
package final class PlanHost {
  let session: ScriptSession
  let console: PlanConsole
  /// Where control files are, in the order in which they are looked for.
  let controls: [ControlPlace]
  /// What each of them declares.
  private(set) var declarations: [Members] = []
  /// The engine in the session's state.
  private(set) var engine: EngineCode?
  /// The code of the control that was loaded.
  var loaded: (code: ControlCode, place: ControlPlace)?
  /// Options that the AWS CLI needs to reach the same account.
  let commandOptions: [String]
  private let makeJournal: (_ partition: String, _ account: String) throws(JournalFault) -> Journal
  private(set) var journal: Journal?

  /// - Parameter session: is used for nothing else, and confined to its account.
  /// - Parameter makeJournal: the journal of an account.
  package init(
    _ session: ScriptSession, console: PlanConsole, controls: [ControlPlace],
    commandOptions: [String],
    makeJournal: @escaping (_ partition: String, _ account: String) throws(JournalFault) -> Journal
  ) {
    self.session = session
    self.console = console
    self.controls = controls
    self.commandOptions = commandOptions
    self.makeJournal = makeJournal
    session.confine()
  }

  /// Asks the engine to do what a command wants.
  ///
  /// - Parameter request: docs/plans.md has its members.
  /// - Returns: the engine's answer as JSON.
  package func run(_ request: Value) throws(LuaFault) -> [UInt8] {
    if request["command"]?.string != "journal" {
      let reader = ControlDeclarations(
        session.library, watched: session.watched, lints: request["lint"]?.boolean == true,
        printLine: console.say)
      declarations = controls.map { reader.read($0) }
    }
    let engine = try EngineCode(
      in: session.state, globals: ["aws", "parallel", "secrets", "time"], from: session.library)
    self.engine = engine
    let run = try engine.function("run", of: "plans.engine", in: session.state)
    return try session.state.call(run) { frame in
      push(on: frame)
      session.classes.push(request, on: frame)
      return 2
    } _: { (frame) throws(LuaFault) in
      var reader = ValueReader(classes: session.classes)
      do throws(ValueFault) {
        return PlanDocument.document(try reader.read(frame, -1, isStrict: false))
      } catch {
        throw LuaFault(.error, "the plan's report: \(error.message)")
      }
    }
  }

  private func push(on frame: borrowing LuaFrame) {
    frame.pushTable(members: Self.functions.count + 2)
    frame.setMembers(Self.functions, of: -1, context: self)
    frame.push(console.runID)
    frame.setMember("run_id", of: -2)
    frame.push(console.version)
    frame.setMember("version", of: -2)
  }

  private static let functions =
    journalFunctions + callFunctions + controlFunctions + consoleFunctions

  /// The journal of an account, made when it is first asked for.
  func openPlace(_ partition: String, _ account: String) throws(JournalFault) -> Journal {
    if let journal { return journal }
    let made = try makeJournal(partition, account)
    journal = made
    return made
  }
}

/// The person at the terminal, as plans see it.
package struct PlanConsole {
  package var runID: String
  package var version: String
  /// Seconds to wait for another run.
  package var lockTimeout: Double
  /// Whether there is a terminal to ask on.
  package var canAsk: Bool
  /// Asks for a line; nil when there is no answer.
  package var ask: @Sendable (String) async -> String?
  /// Shows a report, as JSON, before a question is asked about it. Gives why it cannot be shown, or nil.
  package var show: ([UInt8]) -> String?
  /// What is being done now.
  package var progress: (String) -> Void
  /// A line about the run.
  package var say: (String) -> Void
  /// Whether the user wants the run to end.
  package var isInterrupted: @Sendable () -> Bool
  /// From true to false an interruption only sets `isInterrupted`.
  package var hold: (Bool) -> Void

  package init(
    runID: String, version: String, lockTimeout: Double, canAsk: Bool,
    ask: @escaping @Sendable (String) async -> String?, show: @escaping ([UInt8]) -> String?,
    progress: @escaping (String) -> Void, say: @escaping (String) -> Void,
    isInterrupted: @escaping @Sendable () -> Bool, hold: @escaping (Bool) -> Void
  ) {
    self.runID = runID
    self.version = version
    self.lockTimeout = lockTimeout
    self.canAsk = canAsk
    self.ask = ask
    self.show = show
    self.progress = progress
    self.say = say
    self.isInterrupted = isInterrupted
    self.hold = hold
  }
}
