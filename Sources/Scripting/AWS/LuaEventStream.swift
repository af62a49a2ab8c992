internal import AWS
internal import LuaHost

/// A stream of events that a call gave: `for event in result.responseStream do … end`.
final class LuaEventStream: LuaObject, Sendable {
  static let article = "an event stream"
  let stream: EventStream
  private let origin: CallOrigin?

  init(_ stream: EventStream, from origin: CallOrigin?) {
    self.stream = stream
    self.origin = origin
  }

  static let metamethods = [
    HostFunction("event stream:__call", "self", call: next),
    HostFunction("event stream:__tostring") {
      (_: HostClasses, _) throws(LuaFault) in "event stream"
    },
  ]

  private static func next(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ events: LuaEventStream
  ) -> Int32 {
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
