internal import System

/// Shows long text page by page: by `PAGER`, else by `less -R` when there is one.
struct Pager {
  private let command: String?
  private let variables: [String]

  /// - Parameter environment: looks up variables. `PAGER` set to nothing, or to `cat`, is no pager.
  init(environment: (String) -> String?) {
    if let given = environment("PAGER") {
      command = given.isEmpty || given == "cat" ? nil : given
    } else {
      command = Self.hasLess(environment("PATH") ?? "") ? "less" : nil
    }
    // Colours as they are; text that fits after all is left on the screen. The prompt says how to go on.
    variables =
      environment("LESS") == nil ? ["LESS=-FRX -Psspace shows more, q returns to the shell$"] : []
  }

  /// False when there is no pager, or it could not be run.
  func show(_ text: String) -> Bool {
    guard let command else { return false }
    let status = ChildProgram.run(
      ["/bin/sh", "-c", command], input: Array(text.utf8), variables: variables)
    // 126 and 127 are the shell's: it did not find the program.
    return status.map { $0 != 126 && $0 != 127 } ?? false
  }

  private static func hasLess(_ path: String) -> Bool {
    path.split(separator: ":").contains { FileSystem.isExecutable("\($0)/less") }
  }
}
