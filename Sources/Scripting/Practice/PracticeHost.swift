internal import AWS
internal import Events
internal import JSON
internal import LuaHost
internal import Predicates
internal import Stdlib
internal import Timestamps

/// What the host does for the practice account's Lua: the time, the state's file, event files, and calls in the
/// name of others.
enum PracticeHost {
  static let functions: [(name: String, body: LuaBody)] = [
    ("now", now), ("begin", begin), ("commit", commit), ("rollback", rollback), ("call", call),
    ("events", events),
  ]

  private static let now: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(ServerClock.systemTime().epoch)
    return 1
  }

  // ---- the state's file ------------------------------------------------------------------------
  /// Takes the state's file. Gives the state when it is not the one that was read or kept last; false when there
  /// is none yet.
  private static let begin: LuaBody = { L in
    let frame = LuaFrame(L)
    let account = frame.context(as: PracticeAccount.self)
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
      return frame.raise
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
  private static let commit: LuaBody = { L in
    let frame = LuaFrame(L)
    let account = frame.context(as: PracticeAccount.self)
    guard let file = account.file else { return 0 }
    guard frame.kind(1) == .table else {
      file.unlock()
      return 0
    }
    do throws(PracticeFault) {
      try file.replace(with: try document(frame, account))
      return 0
    } catch {
      file.doubt()
      file.unlock()
      frame.push(error.message)
      return frame.raise
    }
  }

  private static func document(
    _ frame: borrowing LuaFrame, _ account: PracticeAccount
  ) throws(PracticeFault) -> [UInt8] {
    var reader = ValueReader(classes: account.session.classes)
    do throws(ValueFault) {
      var bytes: [UInt8] = []
      bytes.appendJSON(try reader.read(frame, 1))
      bytes.append(0x0A)
      return bytes
    } catch {
      throw PracticeFault(message: "the practice account's state: \(error.message)")
    }
  }

  /// Gives the file up; what has become of the state in memory is not to be trusted.
  private static let rollback: LuaBody = { L in
    let account = LuaFrame(L).context(as: PracticeAccount.self)
    account.file?.doubt()
    account.file?.unlock()
    return 0
  }

  // ---- calls -----------------------------------------------------------------------------------
  /// `call(service, operation, parameters, place)`: a call in another's name, parameters checked as always. Gives
  /// the result, or nil and what went wrong.
  private static let call: LuaBody = { L in
    let frame = LuaFrame(L)
    let account = frame.context(as: PracticeAccount.self)
    let session = account.session
    guard let service = frame.string(1), let name = frame.string(2) else {
      return frame.fail("expected a service and an operation")
    }
    do throws(AWSError) {
      let handle = try operation(service, name, session)
      var reader = ValueReader(classes: session.classes)
      let place: Members
      do throws(ValueFault) {
        place = try reader.read(frame, 4).members ?? [:]
      } catch {
        throw AWSError(.parameters, code: "ParameterValidation", error.message)
      }
      let region = place["region"]?.string ?? ""
      do throws(AWSError) {
        let parameters = try handle.check(frame, 3, session, region: region)
        let result = try account.answer(handle, parameters, place, frame)
        session.classes.push(result, on: frame)
        return 1
      } catch {
        throw handle.placed(error, region: region)
      }
    } catch {
      LuaError.push(error, on: frame, session.classes)
      return frame.raise
    }
  }

  private static func operation(
    _ service: String, _ name: String, _ session: ScriptSession
  ) throws(AWSError) -> OperationHandle {
    do throws(ModelError) {
      let model = try session.clients.catalog.service(ServiceName.api(service))
      guard let found = ServiceHandle.operations(model).first(where: { $0.lua == name }),
        let operation = model.operations[found.api]
      else { throw ModelError(message: "aws.\(service) has no operation \"\(name)\"") }
      return OperationHandle(
        model: model, operation: operation, luaName: name, choices: ClientChoices())
    } catch {
      throw AWSError(.parameters, code: "UnknownOperation", error.message)
    }
  }

  // ---- events ----------------------------------------------------------------------------------
  /// `events(path)`: the events of a file, of a folder, or `samples:`, each as JSON in one line.
  private static let events: LuaBody = { L in
    let frame = LuaFrame(L)
    let account = frame.context(as: PracticeAccount.self)
    guard let path = frame.string(1), !path.isEmpty else {
      return frame.fail("expected the path of a file or folder with events")
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
        return frame.fail("\(problem.name): \(problem.message)")
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
    if let problem { return frame.fail("\(problem.name): \(problem.message)") }
    return 1
  }
}

extension PracticeAccount {
  /// The table of these functions.
  func pushHost(_ frame: borrowing LuaFrame) {
    frame.pushTable(members: PracticeHost.functions.count)
    for (name, body) in PracticeHost.functions {
      frame.push(pointer: Unmanaged.passUnretained(self).toOpaque())
      frame.push(body: body, upvalues: 1)
      frame.setMember(name, of: -2)
    }
  }
}
