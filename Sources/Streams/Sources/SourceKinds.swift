package import AWS
package import Events
package import Stdlib
package import Timestamps

/// What sources are made with.
package struct SourceContext: Sendable {
  package var library: StandardLibrary
  package var clients: ClientPool
  package var now: Timestamp
  package var pacing: HistoryPacing
  package var history = HistoryOptions()

  package init(
    library: StandardLibrary, clients: ClientPool, now: Timestamp, pacing: HistoryPacing
  ) {
    self.library = library
    self.clients = clients
    self.now = now
    self.pacing = pacing
  }
}

/// The kinds of source, by how they are written. A new kind is a file beside this one and a line here.
package enum SourceKinds {
  private typealias Maker =
    @Sendable (_ rest: String, SourceContext) throws(SourceProblem) -> any StreamSource

  private static let kinds: [(prefix: String, make: Maker)] = [
    ("samples:", { rest, context throws(SourceProblem) in try SampleSource(rest, context) }),
    ("history:", { rest, context throws(SourceProblem) in try HistorySource(rest, context) }),
  ]

  /// For messages.
  package static let forms =
    "a file, a folder, a pattern of files, \"-\", "
    + kinds.map { "\"\($0.prefix)\"" }.joined(separator: " or ")

  package static func source(
    _ text: String, _ context: SourceContext
  ) throws(SourceProblem) -> any StreamSource {
    for (prefix, make) in kinds where text.hasPrefix(prefix) {
      return try make(String(text.dropFirst(prefix.count)), context)
    }
    return try FileSource(text)
  }
}
