internal import Events
internal import JSONScan
internal import LuaHost

/// A rule's Lua functions, in a state of their own. One per rule and thread.
final class RuleCell {
  private let rule: Rule
  private let state: LuaState
  private let proxy: EventProxy
  private var functions: [String: LuaReference] = [:]
  private let whereFunction: LuaReference?

  init(_ rule: Rule, environment: RuleEnvironment, watched: WatchedThread) throws(LuaFault) {
    self.rule = rule
    state = try environment.state(for: rule.file, watched: watched)
    proxy = EventProxy(state)
    // The file ran before, when it was loaded, and gave a rule.
    guard
      case .tagged(_, .table(let table)?, _) = try state.run(rule.file.source, name: rule.file.path)
    else { throw LuaFault(.error, "the file returned no rule when it was run again") }
    for name in ["where", "severity_for", "message"] {
      if case .function(let function)? = table[name] { functions[name] = function }
    }
    whereFunction = functions["where"]
  }

  /// Time that the rule's Lua has run here, in seconds, to within some hundredths.
  var secondsRun: Double { state.secondsRun }

  /// What the rule makes of an event that its `match` accepts. Nil when its `where` says no.
  func verdict(_ record: UInt32, in view: js_view) throws(LuaFault) -> (
    severity: Severity, message: String
  )? {
    proxy.show(view, record: record)
    defer { proxy.hide() }
    if let function = whereFunction {
      guard try ask(function, truth) else { return nil }
    }
    var severity = rule.severity
    if let function = functions["severity_for"] {
      severity = try ask(function, self.severity) ?? severity
    }
    let message: String
    switch rule.message {
    case .template(let template): message = template.text(view, record: record)
    case .function:
      guard let function = functions["message"] else {
        throw LuaFault(.error, "message is no function when the file is run again")
      }
      message = try ask(function, text)
    }
    return (severity, message)
  }

  private func ask<R>(
    _ function: LuaReference, _ read: (borrowing LuaFrame) throws(LuaFault) -> R
  ) throws(LuaFault) -> R {
    try state.call(
      function,
      {
        proxy.push($0)
        return 1
      }, read)
  }

  // What a condition in Lua gives: a boolean, nil, what string.find or string.match return, a field. A
  // table or a function is a mistake.
  private func truth(_ frame: borrowing LuaFrame) throws(LuaFault) -> Bool {
    switch frame.kind(-1) {
    case .null, .none: return false
    case .boolean: return frame.boolean(-1)
    case .integer, .number, .string, .userdata: return true
    case .table, .function, .other:
      throw LuaFault(.error, "where: expected true or false, found a \(frame.typeName(-1))")
    }
  }

  private func severity(_ frame: borrowing LuaFrame) throws(LuaFault) -> Severity? {
    if frame.kind(-1) == .null { return nil }
    let names = Severity.allCases.map(\.name).joined(separator: ", ")
    guard let name = frame.string(-1) else {
      throw LuaFault(
        .error, "severity_for: expected one of \(names), or nil; found a \(frame.typeName(-1))")
    }
    guard let severity = Severity(name: name) else {
      throw LuaFault(
        .error, "severity_for: expected one of \(names), or nil; found \"\(name.prefix(40))\"")
    }
    return severity
  }

  private func text(_ frame: borrowing LuaFrame) throws(LuaFault) -> String {
    guard let text = frame.string(-1) else {
      throw LuaFault(.error, "message: expected text, found a \(frame.typeName(-1))")
    }
    guard text.utf8.count <= 8192 else {
      throw LuaFault(
        .outputLimit, "message: the text has \(text.utf8.count) bytes, the most it may have is 8192"
      )
    }
    return text
  }
}
