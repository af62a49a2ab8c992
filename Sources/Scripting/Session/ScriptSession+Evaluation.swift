package import AWS
package import LuaHost

/// Running a session piece by piece, as a shell does.
extension ScriptSession {
  /// Compiles a chunk without running it: a function in the session's globals, to be called by `state.call` and
  /// then released.
  ///
  /// - Throws: why it does not compile.
  package func compile(_ source: String, chunk: String) throws(LuaFault) -> LuaReference {
    try state.compile(Array(source.utf8), chunk: chunk, in: environment)
  }

  /// Runs a chunk in the session's globals and lends its results.
  ///
  /// - Parameter arguments: pushes the chunk's `...` and says how many they are.
  /// - Parameter results: gets the frame they are on, and how many they are; they are its last values.
  package func evaluate(
    _ source: String, chunk: String, arguments: (borrowing LuaFrame) -> Int = { _ in 0 },
    results: (borrowing LuaFrame, Int) throws(LuaFault) -> Void = { _, _ throws(LuaFault) in }
  ) throws(LuaFault) {
    try state.run(
      Array(source.utf8), chunk: chunk, in: environment, arguments: arguments, results: results)
  }

  /// Makes the session usable after a run that was stopped: globals and values stay as the stop left them, calls
  /// that were waited for are given up.
  package func recover() {
    scheduler.reset()
    state.clearStop()
  }

  /// Pops a value and makes it a global of the scripts.
  package func setScriptGlobal(_ name: String) {
    let frame = state.frame
    frame.push(environment)
    frame.push(copyOf: -2)
    frame.setMember(name, of: -2)
    frame.pop(2)
  }

  /// Pushes a global as scripts see it, nil when there is none. Runs nothing.
  package func pushScriptGlobal(_ name: String) {
    let frame = state.frame
    frame.push(environment)
    frame.pushMember(name, of: -1)
    if frame.kind(-1) == .null {
      frame.pop(1)
      state.pushGlobal(name)
    }
    frame.remove(-2)
  }

  /// Names of the globals: those of the scripts and those of the library, sorted.
  package var globalNames: [String] {
    let frame = state.frame
    frame.push(environment)
    let own = frame.memberNames(of: -1)
    frame.pop(1)
    return Set(own).union(state.globalNames).sorted()
  }

  /// Names that scripts have set, sorted.
  package var scriptGlobalNames: [String] {
    let frame = state.frame
    frame.push(environment)
    defer { frame.pop(1) }
    return frame.memberNames(of: -1)
  }

  // ---- for host functions ----------------------------------------------------------------------
  /// Pushes a plain value.
  package func push(_ value: Value, on frame: borrowing LuaFrame) {
    classes.push(value, on: frame)
  }

  /// Reads a value of a script as a plain one.
  package func value(_ frame: borrowing LuaFrame, _ index: Int) -> Result<Value, LuaFault> {
    var reader = ValueReader(classes: classes)
    do throws(ValueFault) {
      return .success(try reader.read(frame, index))
    } catch {
      return .failure(LuaFault(.error, error.message))
    }
  }

  /// Text of any value in one line.
  package func text(_ frame: borrowing LuaFrame, _ index: Int) -> String {
    classes.text(frame, index)
  }

  /// Makes the list at an index print with the columns that the list at another has.
  package static func markColumns(_ frame: borrowing LuaFrame, list: Int, columns: Int) {
    frame.pushTable(members: 2)
    frame.push(copyOf: columns)
    frame.setMember(columnsMember, of: -2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    frame.setMetatable(of: list)
  }

  /// Makes the table on top be shown as a text, whatever is in it.
  package static func mark(_ frame: borrowing LuaFrame, shown text: String) {
    let table = frame.absolute(-1)
    frame.pushTable(members: 2)
    frame.push(text)
    frame.setMember(shownMember, of: -2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    frame.setMetatable(of: table)
  }

  /// The text that `mark` gave to a table.
  package static func shownText(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    guard frame.kind(index) == .table, frame.pushMetatable(of: index) else { return nil }
    frame.pushMember(shownMember, of: -1)
    defer { frame.pop(2) }
    return frame.string(-1)
  }

  /// The objects of `aws` that a value can be.
  package enum Handle {
    case client
    case service(ServiceModel)
    case operation(ServiceModel, Operation, String)
  }

  /// Which object of `aws` a value is.
  package func handle(_ frame: borrowing LuaFrame, _ index: Int) -> Handle? {
    if frame.object(index, as: ClientHandle.self) != nil { return .client }
    if let service = frame.object(index, as: ServiceHandle.self) {
      return .service(service.model)
    }
    if let operation = frame.object(index, as: OperationHandle.self) {
      return .operation(operation.model, operation.operation, operation.luaName)
    }
    return nil
  }

  /// Pushes what is in a table: of a read-only library the table behind it.
  package func pushContent(_ frame: borrowing LuaFrame, _ index: Int) {
    let table = frame.absolute(index)
    if !frame.hasPairs(table), frame.pushMetatable(of: table) {
      frame.pushMember("__index", of: -1)
      frame.remove(-2)
      if frame.kind(-1) == .table { return }
      frame.pop(1)
    }
    frame.push(copyOf: table)
  }

  /// Compiles a chunk to a function in the session's globals, which is pushed.
  package func pushFunction(
    _ source: String, chunk: String, on frame: borrowing LuaFrame
  ) throws(LuaFault) {
    try state.pushFunction(Array(source.utf8), chunk: chunk, in: environment, on: frame)
  }
}
