internal import CLuaBridge

/// Why Lua code did not finish.
@usableFromInline
package struct LuaFault: Error, Equatable, Sendable {
  @usableFromInline
  package enum Kind: Equatable, Sendable {
    /// The source does not compile.
    case syntax
    /// The code raised an error.
    case error
    /// Of host functions: an argument is something else than the message says.
    case argument
    /// Of host functions: the error value is on top of the frame. The message is not used.
    case raised
    case timeLimit, memoryLimit, outputLimit
    /// The code tried to change an event or the library.
    case tampering
    case cancelled

    init(stop reason: lb_stop_reason) {
      switch reason {
      case LB_STOP_TIME: self = .timeLimit
      case LB_STOP_MEMORY: self = .memoryLimit
      case LB_STOP_OUTPUT: self = .outputLimit
      case LB_STOP_TAMPER: self = .tampering
      case LB_STOP_CANCELLED: self = .cancelled
      default: self = .error
      }
    }

    /// Whether the state was stopped from outside: the code cannot go on, whatever it caught.
    package var isStop: Bool {
      switch self {
      case .syntax, .error, .argument, .raised: false
      default: true
      }
    }
  }

  package var kind: Kind
  /// As Lua words it, `usage.lua:12: attempt to index a nil value (field 'x')`.
  package var message: String

  @usableFromInline
  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// Of a host function: the value that it has pushed is its error.
  package static var raised: LuaFault { LuaFault(.raised, "") }
}

extension String {
  /// The text, cut to what a message can hold: scripts raise texts of any size.
  package var clipped: String { clipped(to: 500) }

  /// The text, cut to about so many bytes.
  package func clipped(to limit: Int) -> String {
    utf8.count <= limit ? self : prefix(limit - 20) + "…"
  }
}
