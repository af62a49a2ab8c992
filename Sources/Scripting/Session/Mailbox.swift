internal import System

/// Where the thread that runs Lua waits for what runs elsewhere.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Monitor<[Message]>([])

  func post(_ message: Message) { messages.change { $0.append(message) } }

  /// Waits for messages and takes all of them, oldest first.
  func take() -> [Message] {
    messages.wait(until: { !$0.isEmpty }) { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Drops what has not been taken.
  func clear() { messages.change { $0 = [] } }
}
