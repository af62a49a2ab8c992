package import AWS
package import Events
package import System
package import Values

/// What sources are made with.
package struct SourceContext: Sendable {
  /// Where the sample events are.
  package var library: StandardLibrary
  /// Who makes calls to AWS.
  package var clients: ClientPool
  /// What `7d` and `yesterday` are counted from.
  package var now: Timestamp
  /// How far apart look-ups in Event history are.
  package var pacing: HistoryPacing
  /// Options that were given apart from the source's text; those in the text win.
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

  /// The source that a text stands for: by its prefix, or else a path or pattern of files.
  ///
  /// - Throws: a bad option or region. That a file does not exist shows when it is walked.
  package static func source(
    _ text: String, _ context: SourceContext
  ) throws(SourceProblem) -> any StreamSource {
    for (prefix, make) in kinds where text.hasPrefix(prefix) {
      return try make(String(text.dropFirst(prefix.count)), context)
    }
    return try FileSource(text)
  }
}
