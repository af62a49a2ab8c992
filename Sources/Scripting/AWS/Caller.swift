internal import AWS
internal import LuaHost

/// Who answers the calls of one operation.
struct Caller: Sendable {
  private enum Answerer: Sendable {
    case client(AWSClient)
    case practice(PracticeAccount)
  }

  let handle: OperationHandle
  private let answerer: Answerer

  init(_ handle: OperationHandle, _ session: ScriptSession) throws(AWSError) {
    self.handle = handle
    do throws(AWSError) {
      if let practice = session.practice {
        guard handle.choices.endpointURL == nil else {
          throw AWSError(
            .configuration, code: "PracticeAccount", "the practice account has no endpoint_url")
        }
        answerer = .practice(practice)
      } else {
        answerer = .client(try session.clients.client(for: handle.choices))
      }
    } catch {
      throw handle.placed(error, region: handle.choices.region ?? "")
    }
  }

  var region: String {
    switch answerer {
    case .client(let client): client.region ?? ""
    case .practice(let practice): practice.region(handle.choices)
    }
  }

  /// The practice account, which answers at once and on Lua's own thread.
  var practice: PracticeAccount? {
    if case .practice(let practice) = answerer { practice } else { nil }
  }

  /// The end of a body that makes the call.
  func call(
    _ parameters: Value, _ frame: borrowing LuaFrame, _ session: ScriptSession
  ) -> Int32 {
    let classes = ClassesBox(session.classes)
    let origin = CallOrigin(
      service: handle.model.name, operation: handle.luaName, region: region)
    if let practice {
      let outcome = practice.call(handle, parameters, on: frame)
      let result = CallResult(outcome: outcome, classes: classes, origin: origin)
      guard let count = result.push(on: frame) else { return frame.raise }
      return Int32(count)
    }
    return session.scheduler.wait(frame) {
      do throws(AWSError) {
        let value = try await ask(parameters)
        return CallResult(outcome: .success(value), classes: classes, origin: origin)
      } catch {
        return CallResult(outcome: .failure(error), classes: classes)
      }
    }
  }

  /// Off Lua's thread.
  func ask(_ parameters: Value) async throws(AWSError) -> Value {
    guard case .client(let client) = answerer else {
      throw AWSError(.configuration, code: "PracticeAccount", "it answers on Lua's thread alone")
    }
    do throws(AWSError) {
      return try await client.call(handle.model, handle.operation, parameters)
    } catch {
      throw handle.placed(error, region: region)
    }
  }
}
