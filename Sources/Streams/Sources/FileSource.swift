internal import Events
internal import System

/// Files, folders, patterns of files (`logs/*.json.gz`) and standard input (`-`). What a folder or a pattern stands
/// for is found at each walk.
struct FileSource: StreamSource {
  let name: String
  private let path: String
  private let isPattern: Bool

  /// - Throws: when there is nothing of that name: it is most likely a mistake.
  init(_ text: String) throws(SourceProblem) {
    name = text
    path = Self.expanded(text)
    var failure: SystemError?
    if path != "-" {
      do throws(SystemError) { _ = try FileStatus(path) } catch { failure = error }
    }
    isPattern = failure != nil && path.contains { "*?[".contains($0) }
    guard let failure else { return }
    guard !text.isEmpty else {
      throw SourceProblem(name: "events", message: "expected \(SourceKinds.forms), found \"\"")
    }
    if isPattern {
      if FileSystem.paths(matching: path).isEmpty {
        throw SourceProblem(name: text, message: "no file fits this pattern")
      }
    } else if let kind = Self.kind(text) {
      throw SourceProblem(
        name: text,
        message: "there is no kind of source \"\(kind):\": expected \(SourceKinds.forms)")
    } else {
      throw SourceProblem(name: text, message: failure.message)
    }
  }

  /// `s3` of `s3://bucket`: what looks like a kind of source.
  private static func kind(_ text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let kind = text[..<colon]
    let isName =
      !kind.isEmpty && kind.allSatisfy { ($0.isASCII && $0.isLetter) || $0.isNumber || $0 == "-" }
    return isName ? kind : nil
  }

  /// `~/` is the home folder.
  private static func expanded(_ text: String) -> String {
    guard text == "~" || text.hasPrefix("~/"), let home = Environment.variable("HOME") else {
      return text
    }
    return home + text.dropFirst()
  }

  var isAtHand: Bool { path != "-" }

  func parts(_ request: SourceRequest) -> any SourceParts {
    let list = SourceList(paths: isPattern ? FileSystem.paths(matching: path) : [path])
    for problem in list.problems { request.problem(problem) }
    if list.sources.isEmpty && list.problems.isEmpty {
      request.problem(SourceProblem(name: name, message: "the folder has no files"))
    }
    return KnownParts(list.sources)
  }
}
