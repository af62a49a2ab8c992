package import Logging
internal import System

extension Machine {
  /// The machine this runs on.
  ///
  /// - Parameters:
  ///   - environment: of the process. Without `HOME` in it the user's entry in the password file
  ///     counts.
  ///   - ask: reads a line from the terminal.
  package static func system(
    environment: [String: String],
    ask: @escaping @Sendable (_ prompt: String) async -> String?, log: Logger
  ) -> Machine {
    Machine(
      environment: environment, home: homeFolder(environment), read: readFile,
      write: replaceFile,
      distrust: distrust,
      run: { arguments, seconds in
        if let file = FileSystem.program(arguments.first ?? "", path: environment["PATH"]),
          let why = distrust(file)
        {
          return ProcessOutcome(.notStarted(why))
        }
        return await ChildProcess.run(arguments, environment: environment, seconds: seconds)
      },
      ask: ask, pause: { try? await Task.sleep(for: .seconds($0)) }, log: log)
  }

  private static func homeFolder(_ environment: [String: String]) -> String? {
    let given = environment["HOME"] ?? ""
    guard var home = given.isEmpty ? ThisProcess.homeFolder : given else { return nil }
    while home.hasSuffix("/") { home.removeLast() }
    return home
  }

  private static let readFile: @Sendable (String) -> File = { path in
    // The usual way to say "no such file" in a variable.
    if path == "/dev/null" { return .absent }
    do throws(SystemError) { return .bytes(try FileSystem.read(path)) } catch {
      return error.isAbsent ? .absent : .unreadable(error.reason)
    }
  }

  private static let distrust: @Sendable (String) -> String? = { path in
    do throws(SystemError) {
      try FileSystem.requireTrusted(path, orAbsent: true)
      return nil
    } catch {
      return error.isUntrusted ? error.description : nil
    }
  }

  private static let replaceFile: @Sendable (String, [UInt8]) -> String? = { path, bytes in
    do throws(SystemError) {
      try FileSystem.replace(path, with: bytes, .ownerOnly)
      return nil
    } catch {
      return error.reason
    }
  }
}
