internal import CLua

/// A type that arguments of host functions are read as. Nothing is converted that Lua does not hold to be the same: a
/// number is no text, and `2.0` is the whole number 2.
@usableFromInline
package protocol LuaArgument: SendableMetatype {
  /// What is expected, in words: `text`, `a whole number`.
  static var expected: String { get }
  /// The argument at an index of a frame; nil when it is something else.
  static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Self?
}

/// A type that host functions return.
@usableFromInline
package protocol LuaResult: SendableMetatype {
  /// Pushes the results and gives their count, or how else the body ends.
  func push(on frame: borrowing LuaFrame) -> Int32
}

/// Reads arguments one after another.
@usableFromInline
struct ArgumentReader {
  /// The argument that was read last, from 1.
  @usableFromInline var index = 0

  @inlinable init() {}

  /// - Throws: a fault of kind `argument` that says what was expected.
  @inlinable
  mutating func next<T: LuaArgument>(
    _ type: T.Type, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> T {
    index += 1
    if let value = T.read(frame, index) { return value }
    throw LuaFault(.argument, T.expected)
  }
}

// ---- values ------------------------------------------------------------------------------------
extension String: LuaArgument, LuaResult {
  @usableFromInline package static var expected: String { "text" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    frame.string(index)
  }
  @usableFromInline
  package func push(on frame: borrowing LuaFrame) -> Int32 {
    frame.push(self)
    return 1
  }
}

extension Int64: LuaArgument, LuaResult {
  @usableFromInline package static var expected: String { "a whole number" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Int64? {
    guard lua_type(frame.L, Int32(index)) == LUA_TNUMBER else { return nil }
    var isWhole: Int32 = 0
    let value = lua_tointegerx(frame.L, Int32(index), &isWhole)
    return isWhole != 0 ? value : nil
  }
  @usableFromInline
  package func push(on frame: borrowing LuaFrame) -> Int32 {
    frame.push(self)
    return 1
  }
}

extension Double: LuaArgument, LuaResult {
  @usableFromInline package static var expected: String { "a number" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Double? {
    guard lua_type(frame.L, Int32(index)) == LUA_TNUMBER else { return nil }
    return lua_tonumberx(frame.L, Int32(index), nil)
  }
  @usableFromInline
  package func push(on frame: borrowing LuaFrame) -> Int32 {
    frame.push(self)
    return 1
  }
}

extension Bool: LuaArgument, LuaResult {
  @usableFromInline package static var expected: String { "true or false" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Bool? {
    lua_type(frame.L, Int32(index)) == LUA_TBOOLEAN ? frame.boolean(index) : nil
  }
  @usableFromInline
  package func push(on frame: borrowing LuaFrame) -> Int32 {
    frame.push(self)
    return 1
  }
}

/// Nil stands for an argument that is missing or nil, and for a result that is nil.
extension Optional: LuaArgument where Wrapped: LuaArgument {
  @usableFromInline package static var expected: String { Wrapped.expected }
  @inlinable
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Wrapped?? {
    if let value = Wrapped.read(frame, index) { return value }
    return frame.isMissing(index) ? .some(nil) : nil
  }
}

extension Optional: LuaResult where Wrapped: LuaResult {
  @inlinable
  package func push(on frame: borrowing LuaFrame) -> Int32 {
    if let self { return self.push(on: frame) }
    frame.pushNil()
    return 1
  }
}

/// The count of results that the function has pushed itself, or what `LuaFrame.suspend` and the like give.
extension Int32: LuaResult {
  @usableFromInline package func push(on frame: borrowing LuaFrame) -> Int32 { self }
}

// ---- arguments that stay where they are --------------------------------------------------------
/// A value of any kind, nil too.
@usableFromInline
package struct AnyArgument: LuaArgument {
  /// Where it is on the frame.
  package let index: Int
  @usableFromInline package static var expected: String { "a value" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> AnyArgument? {
    AnyArgument(index: index)
  }
}

/// A table, by the place where it is on the frame.
@usableFromInline
package struct TableArgument: LuaArgument {
  package let index: Int
  @usableFromInline package static var expected: String { "a table" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> TableArgument? {
    lua_type(frame.L, Int32(index)) == LUA_TTABLE ? TableArgument(index: index) : nil
  }

  /// The items of a list of texts; nil when one of them is something else.
  package func texts(_ frame: borrowing LuaFrame) -> [String]? {
    var texts: [String] = []
    for number in stride(from: 1, through: frame.length(index), by: 1) {
      frame.pushItem(number, of: index)
      defer { frame.pop(1) }
      guard let text = frame.string(-1) else { return nil }
      texts.append(text)
    }
    return texts
  }
}

/// A function, by the place where it is on the frame.
@usableFromInline
package struct FunctionArgument: LuaArgument {
  package let index: Int
  @usableFromInline package static var expected: String { "a function" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> FunctionArgument? {
    lua_type(frame.L, Int32(index)) == LUA_TFUNCTION ? FunctionArgument(index: index) : nil
  }
}

/// All arguments from here on.
@usableFromInline
package struct RestArguments: LuaArgument {
  /// Where they are on the frame. Empty when there are none.
  package let indices: Range<Int>
  @usableFromInline package static var expected: String { "values" }
  @usableFromInline
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> RestArguments? {
    RestArguments(indices: index..<max(index, frame.count + 1))
  }
}

extension LuaFrame {
  /// Whether there is no argument at an index, or nil.
  @usableFromInline
  package func isMissing(_ index: Int) -> Bool {
    let type = lua_type(L, Int32(index))
    return type == LUA_TNONE || type == LUA_TNIL
  }

  /// The value at an index in a few words, for errors: `nothing`, `"text"`, `12`, `table`.
  package func found(_ index: Int) -> String {
    switch kind(index) {
    case .none: "nothing"
    case .string: "\"\((string(index) ?? "").prefix(60))\""
    case .integer: "\(integer(index))"
    case .number: "\(number(index))"
    case .boolean: boolean(index) ? "true" : "false"
    default: typeName(index)
    }
  }
}
