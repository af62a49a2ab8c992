internal import Glibc
internal import Stdlib

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
    var template = Array("/tmp/moonwatch-XXXXXX.lua".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(text.utf8)
    let written = write(descriptor, bytes, bytes.count)
    close(descriptor)
    guard written == bytes.count, edit(file: path), let edited = StandardLibrary.read(path) else {
      return nil
    }
    var result = String(decoding: edited, as: UTF8.self)
    while result.last?.isNewline == true { result.removeLast() }
    return result
  }
}
