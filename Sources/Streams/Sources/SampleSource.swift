internal import Events
internal import System

/// The sample events that come with Moonwatch: `samples:`.
struct SampleSource: StreamSource {
  let name = "samples:"
  let isAtHand = true
  private let library: StandardLibrary

  init(_ rest: String, _ context: SourceContext) throws(SourceProblem) {
    guard rest.isEmpty else {
      throw SourceProblem(
        name: "samples:\(rest)", message: "expected nothing after \"samples:\", found \"\(rest)\"")
    }
    library = context.library
  }

  func parts(_ request: SourceRequest) -> any SourceParts {
    KnownParts(
      library.files(below: "stdlib/samples/AWSLogs").map { path in
        EventSource(name: path, origin: .bytes(library.file(path) ?? []))
      })
  }
}
