internal import AWS
internal import Scripting
internal import LuaHost
internal import Streams

/// Going through the last stream, event by event.
final class Browsing {
  private var stream: StreamHandle?
  private var browser: StreamBrowser?
  /// The event that was given last.
  private(set) var event: Value?

  /// The next or the previous event of a stream; nil at its ends.
  func step(_ stream: StreamHandle, forward: Bool) throws(StreamFault) -> Value? {
    if self.stream !== stream || browser == nil {
      self.stream = stream
      browser = stream.browser()
    }
    let found = forward ? try browser?.next() : browser?.previous()
    if let found { event = found }
    return found
  }
}

extension ShellSession {
  private static let noStream = "there is no stream yet: open one with events \"samples:\""

  /// `step(forward)`: the event of the last stream that comes next, or before; nil at its ends.
  static func stepEvents(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ forward: Bool
  ) throws(LuaFault) -> Int32 {
    guard let stream = shell.script.streams.last else { throw LuaFault(.error, noStream) }
    return try shell.script.streams.walking(frame) { (frame) throws(StreamFault) in
      guard let event = try shell.browsing.step(stream, forward: forward) else {
        shell.console.say(forward ? "that was the last one" : "that is the first one")
        return 0
      }
      shell.script.push(event, on: frame)
      return 1
    }
  }

  /// `last_stream()`: the stream that was walked or shown last.
  static func lastStream(
    _ shell: ShellSession, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Int32 {
    guard let stream = shell.script.streams.last else { throw LuaFault(.error, noStream) }
    shell.script.streams.push(stream, on: frame)
    return 1
  }
}
