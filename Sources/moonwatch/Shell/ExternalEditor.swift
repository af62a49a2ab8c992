internal import System

/// The user's editor: `VISUAL`, else `EDITOR`, else vi. A shell runs it, so that it may have arguments.
struct ExternalEditor {
  private let command: String

  init(environment: (String) -> String?) {
    let names = ["VISUAL", "EDITOR"]
    command = names.compactMap(environment).first { !$0.isEmpty } ?? "vi"
  }

  /// Edits a file; false when the editor could not be run, or failed.
  func edit(file path: String) -> Bool {
    ChildProgram.run(["/bin/sh", "-c", command + " \"$1\"", "sh", path]) == 0
  }

  /// Edits a text; nil when the editor could not be run, or failed.
  func edit(text: String) -> String? {
    guard let path = try? FileSystem.temporaryFile(ending: ".lua", text) else { return nil }
    defer { try? FileSystem.remove(path) }
    guard edit(file: path), let edited = try? FileSystem.read(path) else { return nil }
    var result = String(decoding: edited, as: UTF8.self)
    while result.last?.isNewline == true { result.removeLast() }
    return result
  }
}
