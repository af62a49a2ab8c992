internal import Scripting
internal import LuaHost
internal import Streams

/// What the first events of the session's stream have, looked at once for each stream.
final class SampledEvents {
  /// Events that are looked at: enough for the fields, few enough for a keystroke.
  private static let most = 300

  private var log: WalkLog?
  private var known = EventKnowledge()

  func knowledge(of shell: ShellSession) -> EventKnowledge {
    guard let stream = stream(of: shell), stream.pipeline.source.isAtHand else { return known }
    if log !== stream.log {
      log = stream.log
      known = Self.knowledge(stream.sample(Self.most))
    }
    return known
  }

  /// The stream that was shown last, else one that a variable holds.
  private func stream(of shell: ShellSession) -> StreamHandle? {
    if let last = shell.script.streams.last { return last }
    let frame = shell.script.state.frame
    for name in shell.script.scriptGlobalNames {
      shell.script.pushScriptGlobal(name)
      defer { frame.pop(1) }
      if let stream = shell.script.streams.handle(frame, -1) { return stream }
    }
    return nil
  }

  private static func knowledge(_ sample: SchemaSample) -> EventKnowledge {
    var knowledge = EventKnowledge()
    for field in sample.fields {
      knowledge.seen[field.path] = EventKnowledge.Field(
        types: field.types.map(\.name), count: field.count,
        example: field.examples.first, values: field.values)
    }
    return knowledge
  }
}
