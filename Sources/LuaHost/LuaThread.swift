internal import CLua
internal import CLuaBridge

/// A coroutine that the host runs: it may call host functions that wait.
package final class LuaThread {
  package enum Outcome {
    /// It returned; that many results are on its frame.
    case finished(Int)
    /// A host function ended with `LuaFrame.suspend`.
    case waiting
  }

  private let state: LuaState
  private let thread: OpaquePointer
  private let anchor: LuaReference

  /// Makes a coroutine of the function on top of the state's stack, which is popped.
  package init(_ state: LuaState, from frame: borrowing LuaFrame) {
    self.state = state
    thread = lb_new_host_thread(frame.L).unsafelyUnwrapped
    lua_rotate(frame.L, -2, 1)
    lua_xmove(frame.L, thread, 1)
    anchor = LuaReference(number: luaL_ref(frame.L, lb_registryindex()))
  }

  deinit { luaL_unref(state.L, lb_registryindex(), anchor.number) }

  package var frame: LuaFrame { LuaFrame(thread) }

  /// Whether this is the thread that a body was called on.
  package func runs(_ frame: borrowing LuaFrame) -> Bool { frame.L == thread }

  /// Starts it with arguments, or goes on with the results of what it waited for.
  ///
  /// - Parameter raises: the one value pushed is an error, which the call that waits raises.
  /// - Throws: when the code failed. The error value is on top of the thread's frame.
  package func resume(
    from caller: borrowing LuaFrame, raises: Bool = false, values: Int
  ) throws(LuaFault) -> Outcome {
    var results: Int32 = 0
    let status = try state.watch {
      lb_resume(thread, caller.L, Int32(values), raises, &results)
    }
    switch status {
    case LUA_OK: return .finished(Int(results))
    case LUA_YIELD:
      lb_pop(thread, results)
      return .waiting
    default: throw state.fault(status, on: thread)
    }
  }

  /// Ends a thread that waits or failed, and will not be resumed: its `<close>` variables are closed.
  package func cancel() { _ = lb_reset(thread) }
}

extension LuaFrame {
  /// Whether a body called from here may end with `suspend`.
  package var canSuspend: Bool { lua_isyieldable(L) != 0 }

  /// The result of a body whose results come later, from `LuaThread.resume`.
  package var suspend: Int32 { LB_YIELD }

  /// The result of a body that raises the value on top.
  package var raise: Int32 { LB_ERROR }

  /// Moves values from the top to another frame of the same state.
  package func move(_ count: Int, to other: borrowing LuaFrame) {
    if other.L != L { lua_xmove(L, other.L, Int32(count)) }
  }
}
