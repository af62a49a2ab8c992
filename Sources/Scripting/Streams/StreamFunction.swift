internal import LuaHost
internal import Streams

/// `where` and `map` with a function of the script. It gets events that it may keep.
final class StreamFunction: FunctionStage {
  let givesItems: Bool
  private let name: String
  private let function: LuaReference
  private let module: StreamsModule
  private let garbage: ReferenceBin

  /// - Parameter index: where the function is.
  init(
    _ name: String, givesItems: Bool, _ frame: borrowing LuaFrame, _ index: Int,
    _ module: StreamsModule
  ) {
    self.name = name
    self.givesItems = givesItems
    self.module = module
    garbage = module.garbage
    frame.push(copyOf: index)
    function = frame.makeReference()
  }

  deinit { garbage.put(function) }

  func apply(_ item: StreamItem) throws(StreamFault) -> StreamItem? {
    let isKept = try module.call(function, with: item) { (frame) throws(StreamFault) in
      if !givesItems { return Outcome.passes(frame.kind(-1).isTrue(frame)) }
      do throws(ValueFault) {
        return .becomes(try module.item(frame, frame.absolute(-1)))
      } catch {
        throw .message("\(name): what the function returned cannot go on: \(error.message)")
      }
    }
    switch isKept {
    case .passes(let passes): return passes ? item : nil
    case .becomes(let item): return item
    }
  }

  private enum Outcome {
    case passes(Bool)
    case becomes(StreamItem?)
  }
}

extension LuaFrame.Kind {
  /// As `if` sees the value on top.
  fileprivate func isTrue(_ frame: borrowing LuaFrame) -> Bool {
    switch self {
    case .none, .null: false
    case .boolean: frame.boolean(-1)
    default: true
    }
  }
}

extension StreamsModule {
  /// Calls a function with an item, on the frame that walks, and lends its result, which is on top.
  func call<Result>(
    _ function: LuaReference, with item: StreamItem,
    _ result: (borrowing LuaFrame) throws(StreamFault) -> Result
  ) throws(StreamFault) -> Result {
    guard let frame = running?.frame.again, frame.reserve(8) else {
      throw .message("there is no room to call a function")
    }
    frame.push(function)
    push(item, frame)
    guard frame.call(arguments: 1, results: 1) else { throw .raised(frame.makeReference()) }
    defer { frame.pop(1) }
    return try result(frame)
  }
}
