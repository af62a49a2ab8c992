internal import CLua
internal import CLuaBridge

/// A function that scripts call, made of a Swift function with typed parameters:
///
///     HostFunction("patterns.parse", "text", "options", call: parse)
///     static func parse(_ session: ScriptSession, _ frame: borrowing LuaFrame, _ text: String, …) throws(LuaFault)
///
/// The arguments are read by their types (`LuaArgument`), and one that does not fit is worded in one place:
/// `patterns.parse: argument 1 (text): expected text, found nil`. The Swift function gets what it works on, the frame,
/// and the arguments; it returns a `LuaResult`, or pushes results itself and returns their count.
///
/// What it throws is raised as `name: message`, with the place of the call in front; a fault of kind `raised` raises the
/// value on top of the frame. The name of a metamethod (`time:__add`) is left out.
///
/// Never freed: functions are made once, at start, and Lua states refer to them.
@usableFromInline
package final class HostFunction: Sendable {
  @usableFromInline
  package typealias Body =
    @Sendable (HostFunction, borrowing LuaFrame, UnsafeMutableRawPointer) -> Int32

  /// As errors name it: `exit`, `patterns.parse`, `body:read`.
  package let name: String
  /// Names of the parameters. That of a method's object is `self`.
  let parameters: [String]
  private let body: Body

  @usableFromInline
  init(_ name: String, parameters: [String], body: @escaping Body) {
    self.name = name
    self.parameters = parameters
    self.body = body
    _ = Unmanaged.passRetained(self)
  }

  /// The member of a table that it is: the last part of its name.
  package var key: String {
    String(name.split { $0 == "." || $0 == ":" }.last ?? Substring(name))
  }

  // One initializer for each number of parameters: with a parameter pack, which the compiler (6.3) does not
  // specialise, a call took 1.3 to 4 times as long (docs/performance.md).

  @inlinable
  package convenience init<Context: AnyObject, Result: LuaResult>(
    _ name: String,
    call: @escaping @Sendable (Context, borrowing LuaFrame) throws(LuaFault) -> Result
  ) {
    self.init(name, parameters: []) { function, frame, context in
      let reader = ArgumentReader()
      do throws(LuaFault) {
        let context = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        return try call(context, frame).push(on: frame)
      } catch {
        return function.fail(error, at: reader.index, frame)
      }
    }
  }

  @inlinable
  package convenience init<Context: AnyObject, A0: LuaArgument, Result: LuaResult>(
    _ name: String, _ p0: String,
    call: @escaping @Sendable (Context, borrowing LuaFrame, A0) throws(LuaFault) -> Result
  ) {
    self.init(name, parameters: [p0]) { function, frame, context in
      var reader = ArgumentReader()
      do throws(LuaFault) {
        let context = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        return try call(context, frame, try reader.next(A0.self, frame)).push(on: frame)
      } catch {
        return function.fail(error, at: reader.index, frame)
      }
    }
  }

  @inlinable
  package convenience init<Context: AnyObject, A0: LuaArgument, A1: LuaArgument, Result: LuaResult>(
    _ name: String, _ p0: String, _ p1: String,
    call: @escaping @Sendable (Context, borrowing LuaFrame, A0, A1) throws(LuaFault) -> Result
  ) {
    self.init(name, parameters: [p0, p1]) { function, frame, context in
      var reader = ArgumentReader()
      do throws(LuaFault) {
        let context = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        return try call(
          context, frame, try reader.next(A0.self, frame), try reader.next(A1.self, frame)
        ).push(on: frame)
      } catch {
        return function.fail(error, at: reader.index, frame)
      }
    }
  }

  @inlinable
  package convenience init<
    Context: AnyObject, A0: LuaArgument, A1: LuaArgument, A2: LuaArgument, Result: LuaResult
  >(
    _ name: String, _ p0: String, _ p1: String, _ p2: String,
    call: @escaping @Sendable (Context, borrowing LuaFrame, A0, A1, A2) throws(LuaFault) -> Result
  ) {
    self.init(name, parameters: [p0, p1, p2]) { function, frame, context in
      var reader = ArgumentReader()
      do throws(LuaFault) {
        let context = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        return try call(
          context, frame, try reader.next(A0.self, frame), try reader.next(A1.self, frame),
          try reader.next(A2.self, frame)
        ).push(on: frame)
      } catch {
        return function.fail(error, at: reader.index, frame)
      }
    }
  }

  @inlinable
  package convenience init<
    Context: AnyObject, A0: LuaArgument, A1: LuaArgument, A2: LuaArgument, A3: LuaArgument,
    Result: LuaResult
  >(
    _ name: String, _ p0: String, _ p1: String, _ p2: String, _ p3: String,
    call:
      @escaping @Sendable (Context, borrowing LuaFrame, A0, A1, A2, A3) throws(LuaFault) -> Result
  ) {
    self.init(name, parameters: [p0, p1, p2, p3]) { function, frame, context in
      var reader = ArgumentReader()
      do throws(LuaFault) {
        let context = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        return try call(
          context, frame, try reader.next(A0.self, frame), try reader.next(A1.self, frame),
          try reader.next(A2.self, frame), try reader.next(A3.self, frame)
        ).push(on: frame)
      } catch {
        return function.fail(error, at: reader.index, frame)
      }
    }
  }

  static let invoke: lb_invoke = { L, function, context in
    // lb_pushfunction was given both.
    let context = context.unsafelyUnwrapped
    return Unmanaged<HostFunction>.fromOpaque(function.unsafelyUnwrapped)
      ._withUnsafeGuaranteedRef { $0.body($0, LuaFrame(L), context) }
  }

  // ---- errors ----------------------------------------------------------------------------------
  /// The end of a body that threw, when so many arguments had been read.
  @usableFromInline
  func fail(_ fault: LuaFault, at index: Int, _ frame: borrowing LuaFrame) -> Int32 {
    switch fault.kind {
    case .raised: frame.raise
    case .argument:
      frame.fail("\(isMetamethod ? owner : name): \(words(fault.message, index, frame))")
    default: frame.fail(isMetamethod ? fault.message : "\(name): \(fault.message)")
    }
  }

  /// Scripts do not call it by its name, and errors do not show it.
  private var isMetamethod: Bool { key.hasPrefix("__") }
  private var owner: String { String(name.dropLast(key.count + 1)) }

  private func words(_ expected: String, _ index: Int, _ frame: borrowing LuaFrame) -> String {
    let words = "expected \(expected), found \(frame.found(index))"
    guard parameters.first == "self" else {
      return "argument \(index) (\(parameters[index - 1])): \(words)"
    }
    if index > 1 { return "argument \(index - 1) (\(parameters[index - 1])): \(words)" }
    return isMetamethod ? words : "\(words): call it with a colon"
  }
}

extension LuaFrame {
  /// Pushes a function of the host.
  ///
  /// - Parameter context: what it works on. Not retained: it has to live as long as the state.
  package func push(_ function: HostFunction, context: AnyObject) {
    lb_pushfunction(
      L, HostFunction.invoke, Unmanaged.passUnretained(function).toOpaque(),
      Unmanaged.passUnretained(context).toOpaque())
  }

  /// Makes functions members of the table at an index, by the last part of their names.
  package func setMembers(_ functions: [HostFunction], of table: Int, context: AnyObject) {
    let table = absolute(table)
    for function in functions {
      push(function, context: context)
      setMember(function.key, of: table)
    }
  }
}

extension LuaState {
  /// Defines a global function; its context has to live as long as the state.
  package func define(_ function: HostFunction, context: AnyObject) {
    frame.push(function, context: context)
    setGlobal(function.key)
  }

  /// Defines a global table of functions, which no script can change.
  package func define(module name: String, _ functions: [HostFunction], context: AnyObject) {
    frame.pushTable(members: functions.count)
    frame.setMembers(functions, of: -1, context: context)
    lb_push_view(L)
    setGlobal(name)
  }
}
