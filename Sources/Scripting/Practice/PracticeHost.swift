internal import AWS
internal import Events
internal import Values
internal import LuaHost
internal import Predicates
internal import System

/// What the host does for the practice account's Lua: the time, the state's file, event files, and calls in the
/// name of others.
enum PracticeHost {
  static let functions = [
    HostFunction("now", call: now),
    HostFunction("begin", call: begin),
    HostFunction("commit", "state", call: commit),
    HostFunction("rollback", call: rollback),
    HostFunction("call", "service", "operation", "parameters", "place", call: call),
    HostFunction("events", "path", call: events),
  ]

  private static func now(_ account: PracticeAccount, _ frame: borrowing LuaFrame) -> Double {
    ServerClock.systemTime().epoch
  }

  // ---- the state's file ------------------------------------------------------------------------
  /// Takes the state's file. Gives the state when it is not the one that was read or kept last; false when there
  /// is none yet.
  private static func begin(
    _ account: PracticeAccount, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Int32 {
    guard let file = account.file else {
      frame.pushNil()
      return 1
    }
    do throws(PracticeFault) {
      guard let content = try file.lock() else {
        frame.pushNil()
        return 1
      }
      if content.isEmpty {
        frame.push(false)
      } else {
        let state = try state(content, file)
        account.session.classes.push(state, on: frame)
      }
      return 1
    } catch {
      file.doubt()
      frame.push(error.message)
      throw .raised
    }
  }

  private static func state(
    _ content: [UInt8], _ file: PracticeFile
  ) throws(PracticeFault) -> Value {
    let problem: String
    do throws(JSONFault) {
      let state = Value(try JSONDocument(content).root)
      if state["schema"]?.string == schema { return state }
      problem = "its \"schema\" is not \"\(schema)\""
    } catch {
      problem = error.message
    }
    file.unlock()
    throw PracticeFault(
      message: "\(file.path): this is not the state of a practice account: \(problem)")
  }

  private static let schema = "moonwatch.practice/1"

  /// Keeps the state that is given, if one is, and gives the file up.
  private static func commit(
    _ account: PracticeAccount, _ frame: borrowing LuaFrame, _ state: TableArgument?
  ) throws(LuaFault) -> Int32 {
    guard let file = account.file else { return 0 }
    guard let state else {
      file.unlock()
      return 0
    }
    do throws(PracticeFault) {
      try file.replace(with: try document(frame, state, account))
      return 0
    } catch {
      file.doubt()
      file.unlock()
      frame.push(error.message)
      throw .raised
    }
  }

  private static func document(
    _ frame: borrowing LuaFrame, _ state: TableArgument, _ account: PracticeAccount
  ) throws(PracticeFault) -> [UInt8] {
    var reader = ValueReader(classes: account.session.classes)
    do throws(ValueFault) {
      var bytes: [UInt8] = []
      bytes.appendJSON(try reader.read(frame, state.index))
      bytes.append(0x0A)
      return bytes
    } catch {
      throw PracticeFault(message: "the practice account's state: \(error.message)")
    }
  }

  /// Gives the file up; what has become of the state in memory is not to be trusted.
  private static func rollback(_ account: PracticeAccount, _ frame: borrowing LuaFrame) -> Int32 {
    account.file?.doubt()
    account.file?.unlock()
    return 0
  }

  // ---- calls -----------------------------------------------------------------------------------
  /// `call(service, operation, parameters, place)`: a call in another's name, parameters checked as always. Gives
  /// the result, or nil and what went wrong.
  private static func call(
    _ account: PracticeAccount, _ frame: borrowing LuaFrame, _ service: String, _ name: String,
    _ parameters: AnyArgument, _ placed: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let session = account.session
    do throws(AWSError) {
      let handle = try operation(service, name, session)
      var reader = ValueReader(classes: session.classes)
      let place: Members
      do throws(ValueFault) {
        place = try reader.read(frame, placed.index).members ?? [:]
      } catch {
        throw AWSError(.parameters, code: "ParameterValidation", error.message)
      }
      let region = place["region"]?.string ?? ""
      do throws(AWSError) {
        let checked = try handle.check(frame, parameters.index, session, region: region)
        let result = try account.answer(handle, checked, place, frame)
        session.classes.push(result, on: frame)
        return 1
      } catch {
        throw handle.placed(error, region: region)
      }
    } catch {
      throw session.classes.fault(error, on: frame)
    }
  }

  private static func operation(
    _ service: String, _ name: String, _ session: ScriptSession
  ) throws(AWSError) -> OperationHandle {
    do throws(ModelError) {
      let model = try session.clients.catalog.service(ServiceName.api(service))
      guard let api = model.operationNames.api(name), let operation = model.operations[api]
      else { throw ModelError(message: "aws.\(service) has no operation \"\(name)\"") }
      return OperationHandle(
        model: model, operation: operation, luaName: name, choices: ClientChoices())
    } catch {
      throw AWSError(.parameters, code: "UnknownOperation", error.message)
    }
  }

  // ---- events ----------------------------------------------------------------------------------
  /// `events(path)`: the events of a file, of a folder, or `samples:`, each as JSON in one line.
  private static func events(
    _ account: PracticeAccount, _ frame: borrowing LuaFrame, _ path: String
  ) throws(LuaFault) -> Int32 {
    guard !path.isEmpty else {
      throw LuaFault(.error, "expected the path of a file or folder with events, found \"\"")
    }
    var sources: [EventSource] = []
    if path == "samples:" {
      let library = account.session.library
      for name in library.files(below: "stdlib/samples/AWSLogs") {
        sources.append(EventSource(name: name, origin: .bytes(library.file(name) ?? [])))
      }
    } else {
      let list = SourceList(paths: [path])
      if let problem = list.problems.first {
        throw LuaFault(.error, "\(problem.name): \(problem.message)")
      }
      sources = list.sources
    }
    var matching = MatchingEvents(.constant(true))
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    var problem: SourceProblem?
    frame.pushTable()
    var count = 0
    for source in sources {
      _ = matching.read(
        source, with: reader, countsOnly: false, problem: { problem = problem ?? $0 }
      ) { record in
        count += 1
        record.withUnsafeBytes { frame.push($0) }
        frame.setItem(count, of: -2)
        return true
      }
    }
    if let problem { throw LuaFault(.error, "\(problem.name): \(problem.message)") }
    return 1
  }
}

extension PracticeAccount {
  /// The table of these functions.
  func pushHost(_ frame: borrowing LuaFrame) {
    frame.pushTable(members: PracticeHost.functions.count)
    frame.setMembers(PracticeHost.functions, of: -1, context: self)
  }
}
