internal import System

/// Programs that take the terminal for a while.
enum ChildProgram {
  /// Runs one on this terminal, with all signals as they are by default.
  ///
  /// - Parameter input: what it reads; nil: the terminal.
  /// - Returns: its exit status; nil when it could not be started.
  static func run(_ arguments: [String], input: [UInt8]? = nil, variables: [String] = []) -> Int32?
  {
    var program = Program(arguments, adding: variables)
    if input != nil { program.input = .pipe }
    do throws(SystemError) {
      var running = try program.start()
      if let input { running.feed(input) }
      return try running.wait().status
    } catch {
      return nil
    }
  }
}
