/// Events of a response as they arrive, for one reader.
package struct EventStream: Sendable {
  private let reader: Reader

  init(_ bytes: ByteStream, _ events: EventReader) {
    reader = Reader(bytes: bytes, events: events)
  }

  /// The next event, `{"Records": {…}}`: one member, named as in the model. Nil after the last; events that the
  /// model does not know are passed over.
  ///
  /// - Throws: an error that came as an event (`.service`), bytes that are no event (`.response`), a connection
  ///   that broke (`.network`). After that the stream is at its end.
  package func next() async throws(AWSError) -> Value? { try await reader.next() }

  private actor Reader {
    private let bytes: ByteStream
    private let events: EventReader
    private var decoder = EventStreamDecoder()
    private var isOver = false

    init(bytes: ByteStream, events: EventReader) {
      self.bytes = bytes
      self.events = events
    }

    func next() async throws(AWSError) -> Value? {
      while !isOver {
        if let value = try waiting() { return value }
        guard !isOver else { return nil }
        try await readMore()
      }
      return nil
    }

    /// An event that is here already.
    private func waiting() throws(AWSError) -> Value? {
      while let outcome = try decoded() {
        switch outcome {
        case .event(let value): return value
        case .nothing: continue
        case .failure(let error): throw ended(error)
        }
      }
      return nil
    }

    private func decoded() throws(AWSError) -> EventReader.Outcome? {
      do throws(ResponseFault) {
        return try decoder.next().map { message throws(ResponseFault) in
          try events.outcome(message)
        }
      } catch { throw ended(error.error(status: 200)) }
    }

    private func readMore() async throws(AWSError) {
      do throws(HTTPError) {
        if let chunk = try await bytes.next() { return decoder.append(chunk) }
      } catch {
        throw ended(AWSError(brokenBody: error))
      }
      isOver = true
      if decoder.isInsideMessage { throw EventReader.truncated.error(status: 200) }
    }

    private func ended(_ error: AWSError) -> AWSError {
      isOver = true
      return error
    }
  }
}
