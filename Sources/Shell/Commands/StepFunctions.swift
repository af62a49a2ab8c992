internal import Bindings
internal import LuaHost

/// `next()` and `prev()`.
extension ShellSession {
  /// `step(forward)`: the event of the last stream that comes next, or before; nil at its ends.
  static let stepEvents: LuaBody = { L in
    let frame = LuaFrame(L)
    return frame.fail("there is no stream yet: begin with events \"samples:\"")
  }

  /// `last_stream()`: the stream that was walked or shown last.
  static let lastStream: LuaBody = { L in
    let frame = LuaFrame(L)
    return frame.fail("there is no stream yet: begin with events \"samples:\"")
  }
}
