internal import AWS
package import Backtests
internal import Values
package import LuaHost
internal import Journals
internal import System

/// Reads what controls say about themselves, for those who run none of their plans.
package struct ControlReader {
  private let session: ScriptSession
  private let places: [ControlPlace]

  /// - Parameters:
  ///   - session: of its own. No call is made.
  ///   - places: where control files are.
  package init(_ session: ScriptSession, places: [ControlPlace]) {
    self.session = session
    self.places = places
  }

  /// What a backtest takes from a control.
  package func backtest(_ id: String) throws(BacktestFault) -> BacktestControl {
    let described = try described(id)
    guard let control = described["controls"].flatMap({ Array($0.elements).first }) else {
      throw BacktestFault(described["failure"]?.string ?? "there is no control \"\(id)\"")
    }
    var parameters: [BacktestControl.Parameter] = []
    for parameter in control["parameters"].map({ Array($0.elements) }) ?? [] {
      guard let name = parameter["name"]?.string else { continue }
      parameters.append(
        BacktestControl.Parameter(name: name, value: Self.text(parameter["default"])))
    }
    let pattern = parameters.first { $0.name == "filter_pattern" }?.value
    guard let pattern else {
      throw BacktestFault(
        "control \(id) has no filter_pattern, so there is nothing that its alarm counts")
    }
    return BacktestControl(
      id: id, rule: control["rule"]?.string, pattern: pattern, parameters: parameters)
  }

  private func described(_ id: String) throws(BacktestFault) -> JSON {
    let host = PlanHost(session, console: .none, controls: places, commandOptions: []) {
      (_, _) throws(JournalFault) in
      throw JournalFault("nothing is written here")
    }
    do throws(LuaFault) {
      let answer = try host.run(.members(["command": .string("show"), "control": .string(id)]))
      do throws(JSONFault) { return try JSONDocument(answer).root } catch {
        throw LuaFault(.error, error.message)
      }
    } catch {
      throw BacktestFault(error.message)
    }
  }

  /// A default as `--set` would have it; nil for lists and for what has none.
  private static func text(_ value: JSON?) -> String? {
    guard let value else { return nil }
    if let text = value.string { return text }
    if let number = value.integer { return "\(number)" }
    return value.number.map { "\($0)" } ?? value.boolean.map { "\($0)" }
  }
}

extension PlanConsole {
  /// Nobody is there.
  fileprivate static var none: PlanConsole {
    PlanConsole(
      runID: "", version: "", lockTimeout: 0, canAsk: false, ask: { _ in nil }, show: { _ in nil },
      progress: { _ in }, say: { _ in }, isInterrupted: { false }, hold: { _ in })
  }
}
