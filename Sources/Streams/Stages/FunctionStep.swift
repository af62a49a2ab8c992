/// A function of a script as a step.
final class FunctionStep: ItemStep {
  private let stage: any FunctionStage
  init(_ stage: any FunctionStage) { self.stage = stage }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    if let item = try stage.apply(item) { try emit(item) }
  }
}
