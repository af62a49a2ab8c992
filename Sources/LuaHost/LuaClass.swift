internal import CLua
internal import CLuaBridge

/// A kind of value that Lua sees as an object and Swift as an instance of a class.
package struct LuaClass: Sendable {
  let metatable: LuaReference
}

/// A class whose instances scripts hold as objects. They are read as arguments by its name.
@usableFromInline
package protocol LuaObject: AnyObject, LuaArgument {
  /// What scripts call one of them, with its article: `a stream`.
  static var article: String { get }
}

extension LuaObject {
  @usableFromInline package static var expected: String { article }

  @inlinable
  package static func read(_ frame: borrowing LuaFrame, _ index: Int) -> Self? {
    guard let held = frame.instance(index, ObjectIdentifier(self)) else { return nil }
    // The metatable is that of this class.
    return unsafeDowncast(held, to: Self.self)
  }
}

extension LuaState {
  /// Defines how scripts see the instances of a class.
  ///
  /// - Parameter name: Lua's name for the type, in messages.
  /// - Parameter context: what the functions work on. Not retained: it has to live as long as the state.
  /// - Parameter metamethods: by the last parts of their names, `stream:__index`.
  /// - Parameter methods: reached with `object:name()`, unless `metamethods` has an `__index`.
  package func defineClass<T: LuaObject>(
    _ name: String, of type: T.Type, context: AnyObject, metamethods: [HostFunction],
    methods: [HostFunction] = []
  ) -> LuaClass {
    frame.pushTable(members: metamethods.count + 4)
    frame.setMembers(metamethods, of: -1, context: context)
    if !methods.isEmpty {
      frame.pushTable(members: methods.count)
      frame.setMembers(methods, of: -1, context: context)
      frame.setMember("__index", of: -2)
    }
    frame.push(copyOf: -1)
    lua_rawsetp(L, lb_registryindex(), LuaFrame.registryKey(ObjectIdentifier(type)))
    frame.push(body: Self.release)
    frame.setMember("__gc", of: -2)
    frame.push(name)
    frame.setMember("__name", of: -2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    return LuaClass(metatable: reference())
  }

  private static let release: lb_body = { L in
    let frame = LuaFrame(L)
    guard let box = frame.userdata(1) else { return 0 }
    let object = box.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    if let held = object.pointee { Unmanaged<AnyObject>.fromOpaque(held).release() }
    object.pointee = nil
    return 0
  }
}

extension LuaFrame {
  /// Pushes an object; Lua keeps it until it is garbage.
  ///
  /// - Parameter weight: bytes that the object holds outside of Lua. They count towards the memory limit, and make
  ///   Lua look for garbage.
  package func push(_ object: AnyObject, as kind: LuaClass, weight: Int = 0) {
    let box = pushUserdata(size: MemoryLayout<UnsafeMutableRawPointer?>.size + weight)
    box.bindMemory(to: UnsafeMutableRawPointer?.self, capacity: 1).pointee =
      Unmanaged.passRetained(object).toOpaque()
    push(kind.metatable)
    lua_setmetatable(L, -2)
  }

  /// The instance of a class at `index`, as `LuaState.defineClass(_:of:)` knows it; nil when the value is
  /// something else.
  package func object<T: LuaObject>(_ index: Int, as type: T.Type) -> T? {
    T.read(self, index)
  }

  static func registryKey(_ type: ObjectIdentifier) -> UnsafeRawPointer? {
    UnsafeRawPointer(bitPattern: UInt(bitPattern: type))
  }

  @usableFromInline
  func instance(_ index: Int, _ type: ObjectIdentifier) -> AnyObject? {
    guard let box = userdata(index), lua_getmetatable(L, Int32(index)) != 0 else { return nil }
    _ = lua_rawgetp(L, lb_registryindex(), Self.registryKey(type))
    let same = lua_rawequal(L, -1, -2) != 0
    pop(2)
    guard same, let held = box.assumingMemoryBound(to: UnsafeMutableRawPointer?.self).pointee else {
      return nil
    }
    return Unmanaged<AnyObject>.fromOpaque(held).takeUnretainedValue()
  }
}
