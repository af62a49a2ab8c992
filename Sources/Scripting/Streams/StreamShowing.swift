internal import AWS
package import Events
package import LuaHost
internal import Predicates
package import Streams

/// Streams for a shell: showing them, going through them, giving their events to a scan.
extension StreamsModule {
  /// Runs the body of a host function that walks streams; functions of their stages run on its frame.
  package func walking(
    _ frame: borrowing LuaFrame,
    _ body: (borrowing LuaFrame) throws(StreamFault) -> Int
  ) throws(LuaFault) -> Int32 {
    try run(frame) { (frame) throws(StreamProblem) in
      do throws(StreamFault) { return try body(frame) } catch { throw StreamProblem(error) }
    }
  }

  /// JSON of an event, or of a part of one; nil for other values.
  package func eventJSON(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    proxy.text(frame, index)
  }

  /// Pushes a stream as the object that scripts have.
  package func push(_ handle: StreamHandle, on frame: borrowing LuaFrame) {
    frame.push(handle, as: stream, weight: handle.weight)
  }

  /// All items of a stream as plain values, and the columns they have.
  package func rows(_ handle: StreamHandle) throws(StreamFault) -> (
    columns: [String], rows: [Snapshot]
  ) {
    let (walk, ticket) = handle.walk()
    defer { withExtendedLifetime(ticket) {} }
    let items = walk.items()
    var rows: [Snapshot] = []
    while let item = try items.next() { rows.append(Snapshot(item.value)) }
    return (handle.pipeline.shape.columns ?? [], rows)
  }

  /// What a scan has to read to see the events of a stream.
  package func sources(_ handle: StreamHandle) throws(StreamFault) -> [EventSource] {
    let (walk, ticket) = handle.walk()
    defer { withExtendedLifetime(ticket) {} }
    if handle.pipeline.stages.isEmpty {
      let parts = handle.pipeline.source.parts(
        SourceRequest(
          predicate: .constant(true), cancelled: ticket.cancellation,
          problem: { [reporter] in reporter.tell($0) }))
      var sources: [EventSource] = []
      while !ticket.cancellation.isSet, let part = parts.next() { sources.append(part) }
      if ticket.cancellation.isSet { throw .cancelled }
      return sources
    }
    var lines: [UInt8] = []
    let items = walk.items()
    while let item = try items.next() {
      switch item {
      case .event(let event): lines += event.json ?? []
      case .row:
        throw .message("expected a stream of events, found one of rows")
      }
      lines.append(0x0A)
    }
    return [EventSource(name: handle.pipeline.source.name, origin: .bytes(lines))]
  }
}
