internal import AWS
internal import ArgumentParser
internal import Values
internal import System

/// Which model and operation a `debug` command works on.
struct DebugTarget: ParsableArguments {
  @Option(help: ArgumentHelp("A model in the form of service-2.json.", valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("A service that comes with Moonwatch.", valueName: "name"))
  var service: String?

  @Argument(help: ArgumentHelp("The operation, spelt as in the API.", valueName: "operation"))
  var operation: String?

  func check(isBatch: Bool) throws {
    if isBatch { return }
    guard (model == nil) != (service == nil) else {
      throw ValidationError("expected either --model or --service")
    }
    guard operation != nil else { throw ValidationError("expected an operation") }
  }
}

/// Models of the lines of a run, each read once.
final class DebugModels {
  private let shipped = ServiceCatalog(library: RuleOptions.library)
  /// Apart from the shipped ones, which may have the same names.
  private let loaded = ServiceCatalog(library: RuleOptions.library)
  private let target: DebugTarget
  private var files: [String: ServiceModel] = [:]
  /// By their text: suites repeat one model on many lines.
  private var inline: [[UInt8]: ServiceModel] = [:]

  init(_ target: DebugTarget) { self.target = target }

  /// The model and operation of a line, or else those of the options.
  func find(_ line: JSON, isBatch: Bool) throws(DebugFault) -> (ServiceModel, AWS.Operation) {
    let model = try self.model(isBatch ? line : nil)
    let given = isBatch ? line["operation"]?.string : nil
    guard let name = given ?? target.operation else {
      throw DebugFault("InvalidInput", "expected \"operation\", a name")
    }
    guard let operation = model.operations[name] else {
      throw DebugFault("UnknownOperation", "the model has no operation \"\(name)\"")
    }
    return (model, operation)
  }

  private func model(_ line: JSON?) throws(DebugFault) -> ServiceModel {
    do throws(ModelError) {
      if let text = line?["model"], text.kind == .object {
        var bytes: [UInt8] = []
        bytes.appendJSON(Value(text))
        if let known = inline[bytes] { return known }
        let model = try loaded.load(bytes, name: "model")
        inline[bytes] = model
        return model
      }
      if let path = line?["model"]?.string { return try file(path) }
      if let name = line?["service"]?.string { return try shipped.service(name) }
      if let path = target.model { return try file(path) }
      if let name = target.service { return try shipped.service(name) }
    } catch { throw DebugFault("InvalidModel", error.message) }
    throw DebugFault("InvalidInput", "expected \"model\" or \"service\"")
  }

  private func file(_ path: String) throws(ModelError) -> ServiceModel {
    if let known = files[path] { return known }
    let bytes: [UInt8]
    // Also from a pipe: --model <(…).
    do throws(SystemError) {
      let file = try OpenFile(path)
      bytes = try file.descriptor.bytesToEnd()
    } catch {
      throw ModelError(message: error.description)
    }
    let model = try loaded.load(bytes, name: Self.name(path))
    files[path] = model
    return model
  }

  /// `s3` of `…/s3/2006-03-01/service-2.json`, `shop` of `shop.json`.
  private static func name(_ path: String) -> String {
    let parts = path.split(separator: "/")
    if parts.last == "service-2.json", parts.count >= 3 { return String(parts[parts.count - 3]) }
    return String(parts.last?.split(separator: ".").first ?? "model")
  }
}
