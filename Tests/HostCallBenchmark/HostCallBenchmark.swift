internal import LuaHost

/// What a call from Lua into Swift costs: functions with typed arguments (`HostFunction`) beside bodies that fetch and
/// check the same arguments by hand.
///
///     swift build -c release --product HostCallBenchmark && .build/release/HostCallBenchmark
///
/// Both take turns in one process; the numbers are nanoseconds a call, the loop around it included, and the medians of
/// all rounds.
@main enum HostCallBenchmark {
  private static let calls = 1_000_000
  private static let rounds = 15

  static func main() throws {
    let watched = WatchedThread()
    let state = try LuaState(limits: .script, watched: watched)
    let host = Host()
    for (name, body) in ByHand.bodies {
      state.frame.push(pointer: Unmanaged.passUnretained(host).toOpaque())
      state.frame.push(body: body, upvalues: 1)
      state.setGlobal("hand_" + name)
    }
    for function in Typed.functions {
      state.frame.push(function, context: host)
      state.setGlobal("typed_" + function.name)
    }
    let kind = state.defineClass("counter", of: Counter.self, context: host, metamethods: [])
    state.frame.push(Counter(), as: kind)
    if state.frame.pushMetatable(of: -1) { host.metatable = state.frame.makeReference() }
    state.setGlobal("counter")

    print("call                         by hand    typed    ratio")
    for (name, call) in [
      ("none", "f()"), ("text", "f('arn:aws:iam::123456789012:root')"), ("sum", "f(i, 1)"),
      ("longer", "f('eventName', 'arn:aws:iam::123456789012:root')"), ("option", "f(true)"),
      ("method", "f(counter, 1)"),
    ] {
      func time(_ prefix: String) throws -> Double {
        let source = """
          local counter, f = counter, \(prefix)_\(name)
          for i = 1, \(calls) do local _ = \(call) end
          """
        let start = WatchedThread.processorTime
        _ = try state.run(Array(source.utf8), name: "benchmark")
        return Double(WatchedThread.processorTime - start) / Double(calls)
      }
      var byHand: [Double] = []
      var typed: [Double] = []
      for _ in 0..<rounds {
        byHand.append(try time("hand"))
        typed.append(try time("typed"))
      }
      let ratio = median(zip(typed, byHand).map { $0 / $1 })
      print(
        column(name, 26), column(tenths(median(byHand)), 10), column(tenths(median(typed)), 8),
        "\((ratio * 100).rounded() / 100)")
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

final class Host {
  var calls: Int64 = 0
  var metatable: LuaReference?
}

final class Counter: LuaObject {
  static let article = "a counter"
  var count: Int64 = 0
}

private enum Typed {
  static let functions = [
    HostFunction("none", call: none),
    HostFunction("text", "text", call: text),
    HostFunction("sum", "first", "second", call: sum),
    HostFunction("longer", "first", "second", call: longer),
    HostFunction("option", "flag", "limit", call: option),
    HostFunction("method", "self", "step", call: method),
  ]

  static func none(_ host: Host, _ frame: borrowing LuaFrame) -> Int64 { host.calls }

  static func text(_ host: Host, _ frame: borrowing LuaFrame, _ text: String) -> Int64 {
    host.calls &+= Int64(text.utf8.count)
    return host.calls
  }

  static func sum(
    _ host: Host, _ frame: borrowing LuaFrame, _ first: Int64, _ second: Int64
  ) -> Int64 {
    host.calls &+= 1
    return first &+ second
  }

  static func longer(
    _ host: Host, _ frame: borrowing LuaFrame, _ first: String, _ second: String
  ) -> String {
    host.calls &+= 1
    return first.utf8.count > second.utf8.count ? first : second
  }

  static func option(
    _ host: Host, _ frame: borrowing LuaFrame, _ flag: Bool, _ limit: Int64?
  ) -> Bool {
    host.calls &+= limit ?? 10
    return flag
  }

  static func method(
    _ host: Host, _ frame: borrowing LuaFrame, _ counter: Counter, _ step: Int64
  ) -> Int64 {
    counter.count &+= step
    return counter.count
  }
}

private enum ByHand {
  typealias LuaBody = @convention(c) (OpaquePointer?) -> Int32

  static let bodies: [(name: String, body: LuaBody)] = [
    ("none", none), ("text", text), ("sum", sum), ("longer", longer), ("option", option),
    ("method", method),
  ]

  private static func host(_ frame: borrowing LuaFrame) -> Host {
    // The pointer that the body was defined with.
    let pointer = frame.userdata(LuaFrame.upvalue(1)).unsafelyUnwrapped
    return Unmanaged<Host>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// The counter at index 1, by its metatable.
  private static func counter(_ frame: borrowing LuaFrame, _ host: Host) -> Counter? {
    guard let metatable = host.metatable, let box = frame.userdata(1) else { return nil }
    frame.push(metatable)
    defer { frame.pop(1) }
    guard frame.hasMetatable(1, sameAs: frame.absolute(-1)),
      let held = box.assumingMemoryBound(to: UnsafeMutableRawPointer?.self).pointee
    else { return nil }
    return Unmanaged<AnyObject>.fromOpaque(held).takeUnretainedValue() as? Counter
  }

  private static let none: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(host(frame).calls)
    return 1
  }

  private static let text: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = host(frame)
    guard let text = frame.string(1) else { return frame.fail("text takes a text") }
    host.calls &+= Int64(text.utf8.count)
    frame.push(host.calls)
    return 1
  }

  private static let sum: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = host(frame)
    guard frame.kind(1) == .integer, frame.kind(2) == .integer else {
      return frame.fail("sum takes two whole numbers")
    }
    host.calls &+= 1
    frame.push(frame.integer(1) &+ frame.integer(2))
    return 1
  }

  private static let longer: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = host(frame)
    guard let first = frame.string(1), let second = frame.string(2) else {
      return frame.fail("longer takes two texts")
    }
    host.calls &+= 1
    frame.push(first.utf8.count > second.utf8.count ? first : second)
    return 1
  }

  private static let option: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = host(frame)
    guard frame.kind(1) == .boolean else { return frame.fail("option takes true or false") }
    var limit: Int64 = 10
    switch frame.kind(2) {
    case .none, .null: break
    case .integer: limit = frame.integer(2)
    default: return frame.fail("option: the limit is a whole number")
    }
    host.calls &+= limit
    frame.push(frame.boolean(1))
    return 1
  }

  private static let method: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = host(frame)
    guard let counter = ByHand.counter(frame, host) else {
      return frame.fail("method is called with a colon")
    }
    guard frame.kind(2) == .integer else { return frame.fail("method takes a whole number") }
    counter.count &+= frame.integer(2)
    frame.push(counter.count)
    return 1
  }
}
