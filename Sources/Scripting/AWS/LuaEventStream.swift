internal import AWS
internal import LuaHost

/// A stream of events that a call gave: `for event in result.responseStream do … end`.
final class LuaEventStream: Sendable {
  let stream: EventStream
  private let origin: CallOrigin?

  init(_ stream: EventStream, from origin: CallOrigin?) {
    self.stream = stream
    self.origin = origin
  }

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__call", next), ("__tostring", shown),
  ]

  private static let shown: LuaBody = { L in
    LuaFrame(L).push("event stream")
    return 1
  }

  private static let next: LuaBody = { L in
    let frame = LuaFrame(L)
    let classes = frame.context(as: HostClasses.self)
    guard let events = frame.object(1, classes.events, as: LuaEventStream.self) else {
      return frame.fail("expected an event stream")
    }
    let box = ClassesBox(classes)
    return classes.scheduler.wait(frame) {
      do throws(AWSError) {
        return CallResult(
          outcome: .success(try await events.stream.next() ?? .null), classes: box)
      } catch {
        return CallResult(
          outcome: .failure(events.origin?.placed(error) ?? error), classes: box)
      }
    }
  }
}
