internal import AWS
internal import LuaHost

/// Who answers the calls of one operation.
struct Caller: Sendable {
  let handle: OperationHandle
  private let client: AWSClient

  init(_ handle: OperationHandle, _ session: ScriptSession) throws(AWSError) {
    self.handle = handle
    do throws(AWSError) {
      client = try session.clients.client(for: handle.choices)
    } catch {
      throw handle.placed(error, region: handle.choices.region ?? "")
    }
  }

  var region: String { client.region ?? "" }

  /// The end of a body that makes the call.
  func call(
    _ parameters: Value, _ frame: borrowing LuaFrame, _ session: ScriptSession
  ) -> Int32 {
    let classes = ClassesBox(session.classes)
    let origin = CallOrigin(
      service: handle.model.name, operation: handle.luaName, region: region)
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
    do throws(AWSError) {
      return try await client.call(handle.model, handle.operation, parameters)
    } catch {
      throw handle.placed(error, region: region)
    }
  }
}
